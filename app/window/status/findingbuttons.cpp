#include "app/window/status/findingbuttons.h"

#include "app/paint/severity.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace pigpen {

using check::Finding;
using check::Severity;

namespace {

constexpr int side = 14;

} // namespace

FindingButtons::FindingButtons(QWidget* parent) : QWidget(parent), m_fine(new QLabel(tr("✓ No findings"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        add(severity);
    row->addWidget(m_fine);
    m_fine->setToolTip(tr("No rule of the checks is broken."));
    show({});
}

void FindingButtons::add(Severity severity)
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({side, side});
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    m_buttons.emplace_back(severity, button);
    connect(button, &QToolButton::clicked, this, [this, severity] { Q_EMIT chosen(severity); });
}

void FindingButtons::show(const std::vector<Finding>& findings)
{
    for (const auto& [severity, button] : m_buttons) {
        const auto count = std::ranges::count(findings, severity, &Finding::severity);
        describe(severity, *button, int(count));
    }
    m_fine->setVisible(findings.empty());
}

void FindingButtons::describe(Severity severity, QToolButton& button, int count) const
{
    button.setVisible(count > 0);
    button.setText(QString::number(count));
    button.setIcon(severityIcon(severity, palette()));
    const QString words = tr("%1: %2").arg(pluralOf(severity)).arg(count);
    button.setAccessibleName(words);
    button.setToolTip(tr("%1. A click shows them, another one goes from one to the next.").arg(words));
}

void FindingButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const auto& [severity, button] : m_buttons)
            button->setIcon(severityIcon(severity, palette()));
    }
}

} // namespace pigpen
