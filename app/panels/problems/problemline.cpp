#include "app/panels/problems/problemline.h"

#include "app/paint/severity.h"
#include "app/panels/problems/problemlist.h"

#include <QGuiApplication>

namespace pigpen {

namespace {

constexpr int side = 14;

} // namespace

ProblemLine::ProblemLine(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("problemLine"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({side, side});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setVisible(false);
}

void ProblemLine::show(const Document& document, const EntityId& entity)
{
    const check::Finding* worst = nullptr;
    int count = 0;
    if (const SnapshotPtr snapshot = entity ? document.snapshot() : nullptr) {
        for (const check::Finding& finding : snapshot->findings()) {
            if (!concerns(finding.entity, entity, *snapshot->topology))
                continue;
            ++count;
            worst = !worst || finding.severity < worst->severity ? &finding : worst;
        }
    }
    setVisible(worst != nullptr);
    if (!worst)
        return;
    m_words = count == 1 ? worst->message : tr("%1 problems: %2").arg(count).arg(worst->message);
    setIcon(severityIcon(worst->severity, QGuiApplication::palette())); // its own has no ground
    setAccessibleName(m_words);
    setToolTip(tr("%1\nA click shows what is wrong and what can be done.").arg(m_words));
    elide();
}

QSize ProblemLine::minimumSizeHint() const
{
    return {0, QToolButton::minimumSizeHint().height()};
}

QSize ProblemLine::sizeHint() const
{
    return {side * 8, QToolButton::sizeHint().height()};
}

void ProblemLine::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    elide();
}

void ProblemLine::elide()
{
    constexpr int around = side + 28; // the icon and the gaps
    setText(u' ' + fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - around)));
}

} // namespace pigpen
