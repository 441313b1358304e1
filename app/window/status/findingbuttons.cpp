#include "app/window/status/findingbuttons.h"

#include "app/paint/figurepainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace pigpen {

using check::Finding;
using check::Severity;

namespace {

constexpr int side = 14;

diagram::Colour colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return diagram::Colour::Error;
    case Severity::Warning:
        return diagram::Colour::Warning;
    case Severity::Info:
        break;
    }
    return diagram::Colour::Database;
}

void paintShape(QPainter& painter, Severity severity)
{
    const QRectF area = QRectF(0, 0, side, side).adjusted(1.5, 1.5, -1.5, -1.5);
    switch (severity) {
    case Severity::Error:
        painter.drawPolygon(QPolygonF(
            {{4.5, 1.5}, {9.5, 1.5}, {12.5, 4.5}, {12.5, 9.5}, {9.5, 12.5}, {4.5, 12.5}, {1.5, 9.5}, {1.5, 4.5}}));
        break;
    case Severity::Warning:
        painter.drawPolygon(QPolygonF({{7, 1.5}, {13, 12.5}, {1, 12.5}}));
        break;
    case Severity::Info:
        painter.drawEllipse(area);
        break;
    }
}

} // namespace

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    constexpr int scale = 3; // sharp on dense screens too
    QPixmap pixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(colourOf(severity), themeOf(palette)));
    paintShape(painter, severity);
    return pixmap;
}

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
    m_buttons.push_back(std::make_unique<Button>(Button{severity, button, {}}));
    connect(button, &QToolButton::clicked, this, [this, shown = m_buttons.back().get()] { choose(*shown); });
}

void FindingButtons::show(const std::vector<Finding>& findings)
{
    for (const auto& button : m_buttons) {
        button->findings.clear();
        std::ranges::copy_if(findings, std::back_inserter(button->findings),
                             [&](const Finding& finding) { return finding.severity == button->severity; });
        button->next = 0;
        describe(*button);
    }
    m_fine->setVisible(findings.empty());
}

void FindingButtons::describe(const Button& button)
{
    const int count = int(button.findings.size());
    button.button->setVisible(count > 0);
    button.button->setText(QString::number(count));
    button.button->setIcon(severityIcon(button.severity, palette()));
    const QString words = button.severity == Severity::Error     ? tr("Errors: %1").arg(count)
                          : button.severity == Severity::Warning ? tr("Warnings: %1").arg(count)
                                                                 : tr("Hints: %1").arg(count);
    button.button->setAccessibleName(words);
    button.button->setToolTip(tr("%1. A click goes to the first, and then from one to the next.").arg(words));
}

void FindingButtons::choose(Button& button)
{
    const Finding finding = button.findings[button.next]; // who follows it may change the findings
    button.next = (button.next + 1) % button.findings.size();
    Q_EMIT chosen(finding);
}

void FindingButtons::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const auto& button : m_buttons)
            button->button->setIcon(severityIcon(button->severity, palette()));
    }
}

} // namespace pigpen
