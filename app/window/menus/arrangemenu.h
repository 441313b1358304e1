#pragma once

#include <QMenu>
#include <functional>

namespace pigpen {

class CanvasView;

/// What arranges boxes: align, distribute, lay out automatically. Its actions work on the view that is shown.
class ArrangeMenu : public QMenu
{
    Q_OBJECT

public:
    ArrangeMenu(std::function<CanvasView&()> view, QWidget* parent);

private:
    void addAlignments();
    void addLayouts();
    void add(const QString& text, const QString& keys, int least, std::function<void(CanvasView&)> done);
    void enable();

    std::function<CanvasView&()> m_view;
    QList<std::pair<QAction*, int>> m_needs; // so many boxes must be selected
};

} // namespace pigpen
