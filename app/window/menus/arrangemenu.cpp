#include "app/window/menus/arrangemenu.h"

#include "app/canvas/arranging.h"
#include "app/canvas/canvasview.h"

namespace pigpen {

using diagram::Alignment;
using diagram::Distribution;

ArrangeMenu::ArrangeMenu(std::function<CanvasView&()> view, QWidget* parent)
    : QMenu(tr("&Arrange"), parent), m_view(std::move(view))
{
    const auto addAlign = [this](const QString& text, const QString& keys, Alignment alignment) {
        add(text, keys, 2, [alignment](CanvasView& shown) { align(shown.canvas(), alignment); });
    };
    const auto addDistribute = [this](const QString& text, const QString& keys, Distribution distribution) {
        add(text, keys, 3, [distribution](CanvasView& shown) { distribute(shown.canvas(), distribution); });
    };
    addAlign(tr("Align &left edges"), tr("Ctrl+K, L"), Alignment::Left);
    addAlign(tr("Align &centres"), tr("Ctrl+K, C"), Alignment::Centre);
    addAlign(tr("Align &right edges"), tr("Ctrl+K, R"), Alignment::Right);
    addSeparator();
    addAlign(tr("Align &top edges"), tr("Ctrl+K, T"), Alignment::Top);
    addAlign(tr("Align &middles"), tr("Ctrl+K, M"), Alignment::Middle);
    addAlign(tr("Align &bottom edges"), tr("Ctrl+K, B"), Alignment::Bottom);
    addSeparator();
    addDistribute(tr("Distribute &horizontally"), tr("Ctrl+K, H"), Distribution::Across);
    addDistribute(tr("Distribute &vertically"), tr("Ctrl+K, V"), Distribution::UpAndDown);
    addSeparator();
    add(tr("Arrange the &selected automatically"), tr("Ctrl+K, S"), 1,
        [](CanvasView& shown) { tidySelected(shown.canvas()); });
    add(tr("&Arrange all automatically"), tr("Ctrl+K, A"), 0, [](CanvasView& shown) {
        tidyAll(shown.canvas());
        shown.fit();
    });
    connect(this, &QMenu::aboutToShow, this, &ArrangeMenu::enable);
    // Closed, all are on: their keys ask for the selection when they are pressed.
    connect(
        this, &QMenu::aboutToHide, this,
        [this] {
            for (const auto& [action, least] : std::as_const(m_needs))
                action->setEnabled(true);
        },
        Qt::QueuedConnection); // after the chosen one was triggered
}

QAction* ArrangeMenu::add(const QString& text, const QString& keys, int least, std::function<void(CanvasView&)> done)
{
    QAction* action = addAction(text, this, [this, done = std::move(done)] { done(m_view()); });
    action->setShortcut(QKeySequence(keys));
    m_needs.append({action, least});
    return action;
}

void ArrangeMenu::enable()
{
    CanvasScene& scene = m_view().canvas();
    const qsizetype selected = scene.isArranged() ? selectedContainers(scene).size() : -1;
    for (const auto& [action, least] : std::as_const(m_needs))
        action->setEnabled(selected >= least);
}

} // namespace pigpen
