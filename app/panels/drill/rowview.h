#pragma once

#include "app/panels/drill/rowmodel.h"

#include <QTreeView>

namespace pigpen {

/// A table of rows of one height that is sorted by a click on its head. It says so where it has none.
class RowView : public QTreeView
{
    Q_OBJECT

public:
    explicit RowView(RowModel* model, QWidget* parent = nullptr);

    void setEmptyWords(const QString& words);
    const QString& emptyWords() const { return m_emptyWords; }

Q_SIGNALS:
    /// The user clicked it, or went there with the keys.
    void chosen(const QModelIndex& index);

protected:
    void reset() override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int nameWidth() const;
    void fitColumns();

    RowModel* m_model;
    QString m_emptyWords;
};

} // namespace pigpen
