#include "app/window/menus/arrangemenu.h"

#include "app/canvas/arranging.h"
#include "app/canvas/canvasview.h"

namespace pigpen {

using diagram::Alignment;
using diagram::Distribution;

ArrangeMenu::ArrangeMenu(std::function<CanvasView&()> view, QWidget* parent)
    : QMenu(tr("&Arrange"), parent), m_view(std::move(view))
{
    addAlignments();
    addLayouts();
    connect(this, &QMenu::aboutToShow, this, &ArrangeMenu::enable);
    // Closed, all are on, after the chosen one was triggered: their keys ask for the selection when they are pressed.
    const auto enableAll = [this] {
        for (const auto& [action, least] : std::as_const(m_needs))
            action->setEnabled(true);
    };
    connect(this, &QMenu::aboutToHide, this, enableAll, Qt::QueuedConnection);
}

void ArrangeMenu::addAlignments()
{
    const auto addOne = [this](const QString& text, const QString& keys, Alignment alignment) {
        add(text, keys, 2, [alignment](CanvasView& shown) { align(shown.canvas(), alignment); });
    };
    addOne(tr("Align &left edges"), tr("Ctrl+K, L"), Alignment::Left);
    addOne(tr("Align &centres"), tr("Ctrl+K, C"), Alignment::Centre);
    addOne(tr("Align &right edges"), tr("Ctrl+K, R"), Alignment::Right);
    addSeparator();
    addOne(tr("Align &top edges"), tr("Ctrl+K, T"), Alignment::Top);
    addOne(tr("Align &middles"), tr("Ctrl+K, M"), Alignment::Middle);
    addOne(tr("Align &bottom edges"), tr("Ctrl+K, B"), Alignment::Bottom);
    addSeparator();
}

void ArrangeMenu::addLayouts()
{
    const auto addOne = [this](const QString& text, const QString& keys, Distribution distribution) {
        add(text, keys, 3, [distribution](CanvasView& shown) { distribute(shown.canvas(), distribution); });
    };
    addOne(tr("Distribute &horizontally"), tr("Ctrl+K, H"), Distribution::Across);
    addOne(tr("Distribute &vertically"), tr("Ctrl+K, V"), Distribution::UpAndDown);
    addSeparator();
    add(tr("Tidy the &selected (automatic layout)"), tr("Ctrl+K, S"), 1,
        [](CanvasView& shown) { tidySelected(shown.canvas()); });
    add(tr("Tidy &all (automatic layout)"), tr("Ctrl+K, A"), 0, [](CanvasView& shown) {
        tidyAll(shown.canvas());
        shown.fit();
    });
}

void ArrangeMenu::add(const QString& text, const QString& keys, int least, std::function<void(CanvasView&)> done)
{
    QAction* action = addAction(text, this, [this, done = std::move(done)] { done(m_view()); });
    action->setShortcut(QKeySequence(keys));
    m_needs.append({action, least});
}

void ArrangeMenu::enable()
{
    CanvasScene& scene = m_view().canvas();
    const qsizetype selected = scene.isArranged() ? selectedContainers(scene).size() : -1;
    for (const auto& [action, least] : std::as_const(m_needs))
        action->setEnabled(selected >= least);
}

} // namespace pigpen
