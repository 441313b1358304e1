#pragma once

#include "app/document/document.h"

#include <QListView>

namespace pigpen {

class TrayModel;

/// The nodes that wait for an instance. One or many are dragged onto a cluster; Enter asks which one they shall join,
/// Delete removes them. Its selection is the document's; its window title tells how many they are.
class TrayPanel : public QListView
{
    Q_OBJECT

public:
    explicit TrayPanel(Document* document, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {224, 120}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void followSelection();
    void tellSelection();
    QStringList chosen() const; // addresses
    void openMenu(QPoint position, bool joiningOnly);

    Document* m_document;
    TrayModel* m_model;
    bool m_updating = false;
};

} // namespace pigpen
