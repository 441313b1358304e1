#include "app/panels/source/linemargin.h"

#include "app/paint/figurepainter.h"
#include "app/paint/severity.h"
#include "app/panels/source/sourceeditor.h"

#include <QHash>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace pigpen {

using check::Severity;
using diagram::Colour;

namespace {

constexpr int markSide = 12;
constexpr int markLeft = 4;
constexpr int gap = 10;

/// The cross of a line that can't be read.
void paintCross(QPainter& painter, const QColor& colour, const QRectF& area)
{
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(area.topLeft(), area.bottomRight());
    painter.drawLine(area.topRight(), area.bottomLeft());
}

} // namespace

LineMargin::LineMargin(SourceEditor* editor) : QWidget(editor), m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
    setMouseTracking(true);
}

int LineMargin::neededWidth() const
{
    const int digits = std::max(3, int(QString::number(m_editor->blockCount()).size()));
    return markLeft + markSide + m_editor->fontMetrics().horizontalAdvance(u'9') * digits + 2 * gap;
}

void LineMargin::paintEvent(QPaintEvent* event)
{
    const diagram::Theme theme = themeOf(m_editor->palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), colour(Colour::Ground, theme));
    painter.setFont(m_editor->font());
    QHash<int, Severity> worst;
    for (const FindingMark& mark : m_editor->marks().findings(m_editor->linesInSight()))
        worst[mark.line] = std::min(worst.value(mark.line, Severity::Info), mark.severity);
    const int current = m_editor->textCursor().blockNumber();
    const int problem = m_editor->marks().problemLine();
    const int height = m_editor->fontMetrics().height();
    for (const SourceEditor::ShownLine& shown : m_editor->shownLines()) {
        const int line = shown.block.blockNumber();
        painter.setPen(colour(line == current ? Colour::Ink : Colour::SecondaryInk, theme));
        painter.drawText(QRectF(0, shown.area.top(), width() - gap, height), Qt::AlignRight, QString::number(line + 1));
        const QRectF mark(markLeft, shown.area.top() + (height - markSide) / 2.0, markSide, markSide);
        painter.setPen(Qt::NoPen);
        if (line == problem) {
            paintCross(painter, colour(Colour::Error, theme), mark.adjusted(1, 1, -1, -1));
        } else if (const auto severity = worst.constFind(line); severity != worst.cend()) {
            paintSeverity(painter, *severity, mark, theme);
        }
    }
}

QString LineMargin::wordsAt(int y) const
{
    const int line = m_editor->cursorForPosition({0, y}).blockNumber();
    QStringList words;
    if (line == m_editor->marks().problemLine())
        words << m_editor->marks().problemWords().toHtmlEscaped();
    for (const FindingMark& mark : m_editor->marks().findings({line, line}))
        words << mark.words();
    return words.join(QStringLiteral("<hr>"));
}

const check::Finding* LineMargin::findingAt(int y) const
{
    const int line = m_editor->cursorForPosition({0, y}).blockNumber();
    const check::Finding* worst = nullptr;
    for (const FindingMark& mark : m_editor->marks().findings({line, line}))
        if (!worst || mark.severity < worst->severity)
            worst = mark.finding;
    return worst;
}

void LineMargin::mousePressEvent(QMouseEvent* event)
{
    const check::Finding* finding = findingAt(event->position().toPoint().y());
    if (finding && event->button() == Qt::LeftButton)
        Q_EMIT m_editor->problemRequested(*finding);
}

void LineMargin::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(findingAt(event->position().toPoint().y()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool LineMargin::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace pigpen
