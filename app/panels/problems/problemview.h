#pragma once

#include "app/panels/problems/problemmodel.h"

#include <QSet>
#include <QTreeView>

namespace pigpen {

/// The problems as a tree. Groups are open unless the user closed them; where there is nothing to show it says so.
class ProblemView : public QTreeView
{
    Q_OBJECT

public:
    explicit ProblemView(ProblemModel* model, QWidget* parent = nullptr);

    Problem current() const;
    /// Makes a row the current one and brings it into sight.
    void goTo(const QModelIndex& index);
    /// What stands there where no row is.
    void setEmptyWords(const QString& words);
    const QString& emptyWords() const { return m_emptyWords; }

    /// The menus call it by its name.
    Q_SLOT void copy();

Q_SIGNALS:
    void currentProblemChanged();
    void copyRequested();
    void menuRequested(const QPoint& globalPosition);

protected:
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void reset() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    ProblemModel* m_model;
    QSet<QString> m_closed; // groups, by key
    QString m_emptyWords;
    bool m_opening = false;
};

} // namespace pigpen
