#include "app/panels/source/sourceeditor.h"

#include "app/paint/figurepainter.h"
#include "app/panels/source/completer.h"
#include "app/panels/source/lineediting.h"
#include "app/panels/source/linemargin.h"
#include "app/panels/source/sourcepainter.h"
#include "app/panels/source/sourceproblems.h"
#include "app/panels/source/yamlhighlighter.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

namespace pigpen {

SourceEditor::SourceEditor(Document* document, QWidget* parent)
    : QPlainTextEdit(parent),
      m_document(document),
      m_highlighter(new YamlHighlighter(this->document())),
      m_text(new SourceText(document, this->document(), this)),
      m_marks(new SourceMarks(document, m_text, this)),
      m_margin(new LineMargin(this)),
      m_completer(new Completer(document, this))
{
    setAccessibleName(tr("Source of the inventory"));
    setAccessibleDescription(tr("Tab indents. Press Escape, then Tab, to go on to the next panel."));
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);

    connect(m_text, &SourceText::replaced, this, &SourceEditor::showReplaced);
    connect(m_text, &SourceText::completed, this, &SourceEditor::refresh);
    connect(m_text, &SourceText::completed, this, &SourceEditor::followSelection);
    connect(m_text, &SourceText::changed, this, &SourceEditor::refresh);
    connect(m_marks, &SourceMarks::changed, this, &SourceEditor::refresh);
    connect(document->selection(), &Selection::changed, this, &SourceEditor::followSelection);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEditor::tellSelection);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::showMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        dy ? m_margin->scroll(0, dy) : m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    applyColours();
    showMargin();
    showReplaced();
}

void SourceEditor::showReplaced()
{
    setTextCursor(QTextCursor(document()));
    setHits({});
    refresh();
}

void SourceEditor::showMargin()
{
    setViewportMargins(m_margin->neededWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), m_margin->neededWidth(), area.height());
}

void SourceEditor::setHits(TextSearch::Hits hits)
{
    m_hits = std::move(hits);
    viewport()->update();
}

void SourceEditor::refresh()
{
    if (isReadOnly() == m_text->isFaithful())
        setReadOnly(!m_text->isFaithful());
    viewport()->update();
    m_margin->update();
}

std::vector<SourceEditor::ShownLine> SourceEditor::shownLines() const
{
    std::vector<ShownLine> lines;
    QTextBlock block = firstVisibleBlock();
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    for (; block.isValid() && area.top() <= viewport()->height(); block = block.next()) {
        area.setHeight(blockBoundingRect(block).height());
        lines.push_back({block, area});
        area.translate(0, area.height());
    }
    return lines;
}

LineRange SourceEditor::linesInSight() const
{
    const std::vector<ShownLine> lines = shownLines();
    return lines.empty() ? LineRange() : LineRange{lines.front().block.blockNumber(), lines.back().block.blockNumber()};
}

QRectF SourceEditor::ShownLine::rect(int column, int length) const
{
    const QTextLine line = block.layout()->lineAt(0);
    if (!line.isValid())
        return {area.topLeft(), QSizeF(0, area.height())};
    const double begin = line.cursorToX(column);
    return {area.left() + begin, area.top(), line.cursorToX(column + length) - begin, area.height()};
}

void SourceEditor::goTo(Place place)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(place.line - 1, 0, blockCount() - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(place.column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

void SourceEditor::select(int position, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    const QRect at = cursorRect(cursor);
    if (!viewport()->rect().contains(at.adjusted(0, -at.height(), 0, at.height())))
        centerCursor();
}

void SourceEditor::toggleComment()
{
    QTextCursor cursor = textCursor();
    if (!isReadOnly())
        lineediting::toggleComment(cursor);
}

void SourceEditor::followSelection()
{
    const TopologyPtr topology = m_document->topology();
    if (hasFocus() || m_document->problem() || !topology)
        return;
    if (const yaml::Node place = topology->place(m_document->selection()->current())) {
        const QScopedValueRollback guard(m_following, true);
        goTo(topology->tree()->place(place));
    }
}

void SourceEditor::tellSelection()
{
    refresh();
    if (m_following || m_text->isUpdating() || !hasFocus() || m_document->problem() || !m_document->topology())
        return;
    if (const EntityId entity = m_document->topology()->entityAt(m_text->offsetOf(textCursor().position())))
        m_document->selection()->set(entity);
}

bool SourceEditor::event(QEvent* event)
{
    // Undo and redo belong to the document's one stack, not to the editor.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

bool SourceEditor::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

QString SourceEditor::wordsAt(const QPoint& position) const
{
    const int line = cursorForPosition(position).blockNumber();
    if (line == m_marks->problemLine())
        return m_marks->problemWords();
    const auto lines = shownLines();
    const auto shown = std::find_if(lines.begin(), lines.end(),
                                    [line](const ShownLine& one) { return one.block.blockNumber() == line; });
    QStringList words;
    for (const FindingMark& mark : m_marks->findings({line, line}))
        if (shown != lines.end() && shown->rect(mark.column, mark.length).contains(position))
            words << mark.words();
    return words.join(QStringLiteral("<hr>"));
}

void SourceEditor::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(event->pos());
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    sourceproblems::addTo(*menu, *this, at.blockNumber());
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void SourceEditor::fixAtCursor()
{
    const QTextCursor at = textCursor();
    const auto fixable = sourceproblems::fixableAt(*m_marks, at.blockNumber(), at.positionInBlock());
    if (fixable.empty())
        m_document->perform(tl::make_unexpected(Error{tr("no problem in this line has a fix that is safe"), {}, {}}));
    else if (fixable.size() == 1)
        Q_EMIT fixRequested(check::Finding(*fixable.front()));
    else
        sourceproblems::choose(*this, fixable, viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void SourceEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control ||
                            event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (isModifier || m_completer->take(event))
        return;
    const bool tabLeaves = std::exchange(m_tabLeaves, event->key() == Qt::Key_Escape);
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && (tabLeaves || isReadOnly() || event->modifiers().testFlag(Qt::ControlModifier))) {
        setTabChangesFocus(true);
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return setTabChangesFocus(false);
    }
    if (!isReadOnly() && editLines(event))
        return ensureCursorVisible();
    QPlainTextEdit::keyPressEvent(event);
    if (!isReadOnly())
        m_completer->followTyping(event->text());
}

/// The keys that know lines.
bool SourceEditor::editLines(QKeyEvent* event)
{
    QTextCursor cursor = textCursor();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->key() == Qt::Key_Backtab) {
        lineediting::outdent(cursor);
        return true;
    }
    if (!plain)
        return false;
    switch (event->key()) {
    case Qt::Key_Tab:
        lineediting::indent(cursor);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        lineediting::breakLine(cursor);
        setTextCursor(cursor);
        return true;
    case Qt::Key_Backspace:
        return lineediting::eraseIndentation(cursor);
    default:
        return false;
    }
}

void SourceEditor::paintEvent(QPaintEvent* event)
{
    m_highlighter->show(linesInSight().first, linesInSight().last);
    {
        QPainter painter(viewport());
        SourcePainter(*this, painter).paintGround();
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    SourcePainter(*this, painter).paintMarks();
}

/// Lines are not wrapped, so that no width makes a difference to them: with another one, QPlainTextEdit would lay out
/// every line of a long text anew.
void SourceEditor::resizeEvent(QResizeEvent* event)
{
    QResizeEvent sameWidth(event->size(), {event->size().width(), event->oldSize().height()});
    QPlainTextEdit::resizeEvent(&sameWidth);
    showMargin();
    if (!hasFocus())
        centerCursor(); // what the selection led to stays in sight
}

void SourceEditor::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    refresh();
}

void SourceEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_tabLeaves = false;
    m_completer->close();
    refresh();
}

void SourceEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void SourceEditor::applyColours()
{
    m_highlighter->setDark(themeOf(palette()) == diagram::Theme::Dark);
    refresh();
}

} // namespace pigpen
