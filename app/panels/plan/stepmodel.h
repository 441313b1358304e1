#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>

namespace pigpen {

/// The steps of a plan as rows, in the order in which they run.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Command, Risk, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Steps that both plans have keep their rows, so that views keep what they know of them.
    /// The earlier inventory's name is for the tips.
    void show(const plan::Plan& plan, const QString& earlierName);
    const std::vector<plan::Step>& steps() const { return m_steps; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const plan::Step& step, int row, int column) const;
    QString spoken(const plan::Step& step, int row, int column) const;
    static QVariant fontOf(const plan::Step& step, int column);
    static QVariant inkOf(const plan::Step& step, int column);

    std::vector<plan::Step> m_steps;
    QString m_earlierName;
};

} // namespace pigpen
