#include "app/panels/source/sourcepane.h"

#include "app/panels/source/yamlhighlighter.h"
#include "core/diagram/theme.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace pigpen {

namespace {

/// Reserves the margin and paints the numbers through the pane, which knows the blocks.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(SourcePane* pane) : QWidget(pane), m_pane(pane) {}
    QSize sizeHint() const override { return {m_pane->lineNumberWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_pane->paintLineNumbers(event); }

private:
    SourcePane* m_pane;
};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor themed(const QPalette& palette, diagram::Colour colour)
{
    return QColor(diagram::rgb(colour, isDark(palette) ? diagram::Theme::Dark : diagram::Theme::Light));
}

} // namespace

SourcePane::SourcePane(Document* document, QWidget* parent)
    : QPlainTextEdit(parent),
      m_document(document),
      m_highlighter(new YamlHighlighter(this->document())),
      m_lineNumbers(new LineNumbers(this))
{
    setAccessibleName(tr("Source of the inventory"));
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);

    connect(document, &Document::replaced, this, &SourcePane::showWholeText);
    connect(document, &Document::textChanged, this, &SourcePane::showSplices);
    connect(document, &Document::problemChanged, this, &SourcePane::markLines);
    connect(document, &Document::snapshotChanged, this, &SourcePane::markLines);
    connect(document->selection(), &Selection::changed, this, &SourcePane::followSelection);
    connect(this->document(), &QTextDocument::contentsChange, this, &SourcePane::takeTyping);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourcePane::tellSelection);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(lineNumberWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        dy ? m_lineNumbers->scroll(0, dy) : m_lineNumbers->update(0, rect.y(), m_lineNumbers->width(), rect.height());
    });
    setViewportMargins(lineNumberWidth(), 0, 0, 0);
    applyColours();
    showWholeText();
}

void SourcePane::showWholeText()
{
    const QScopedValueRollback guard(m_updating, true);
    m_lines = TextLines(m_document->text());
    m_shown = m_lines.shown();
    setPlainText(m_shown);
    setReadOnly(!m_lines.isFaithful());
    markLines();
}

void SourcePane::showSplices(const yaml::Splices& splices)
{
    if (m_updating || m_lines.text() == m_document->text())
        return;
    const QScopedValueRollback guard(m_updating, true);
    for (const yaml::Splice& splice : splices) {
        if (!showSplice(splice))
            return showWholeText();
    }
    markLines();
}

/// Says no where the splice can't be told in the editor's characters (it cuts a line break in two, for example).
bool SourcePane::showSplice(const yaml::Splice& splice)
{
    QByteArray text = m_lines.text();
    if (isReadOnly() || !yaml::fits(splice, text))
        return false;
    const int begin = positionOf(splice.offset);
    const int end = positionOf(splice.offset + splice.removed.size());
    if (offsetOf(begin) != splice.offset || offsetOf(end) != splice.offset + splice.removed.size())
        return false;
    yaml::apply(splice, text);
    const QString inserted = TextLines(splice.inserted).shown();
    QTextCursor cursor(document());
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
    m_shown.replace(begin, end - begin, inserted);
    m_lines = TextLines(text);
    return m_lines.isFaithful();
}

/// The editor's character position of a byte offset.
int SourcePane::positionOf(qsizetype offset) const
{
    const QTextBlock block = document()->findBlockByNumber(m_lines.lineAt(offset));
    return block.position() + std::min(m_lines.column(offset), block.length() - 1);
}

/// The byte offset of a character position in what was shown before the change that is under way.
qsizetype SourcePane::offsetOf(int position) const
{
    const QStringView before = QStringView(m_shown).left(position);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return m_lines.offset(int(before.count(u'\n')), int(position - lineStart));
}

void SourcePane::takeTyping(int position, int removed, int added)
{
    if (m_updating)
        return;
    // Qt counts the invisible last paragraph in when everything is replaced.
    removed = std::min(removed, int(m_shown.size()) - position);
    added = std::min(added, document()->characterCount() - 1 - position);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + added, QTextCursor::KeepAnchor);
    const QString inserted = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (QStringView(m_shown).sliced(position, removed) == inserted)
        return; // only colours changed

    const qsizetype begin = offsetOf(position);
    const qsizetype end = offsetOf(position + removed);
    const yaml::Splice whole{begin, m_lines.text().sliced(begin, end - begin), m_lines.typed(inserted)};
    yaml::Splice splice = yaml::difference(whole.removed, whole.inserted);
    splice.offset += begin;
    QByteArray text = m_lines.text();
    yaml::apply(splice, text);
    m_shown.replace(position, removed, inserted);
    m_lines = TextLines(text);
    m_document->editText(splice);
}

void SourcePane::goTo(Place place)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, place.line - 1));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(place.column - 1, 0, std::max(0, block.length() - 1)));
    setTextCursor(cursor);
    centerCursor();
}

void SourcePane::followSelection()
{
    markLines();
    const TopologyPtr topology = m_document->topology();
    if (hasFocus() || m_document->problem() || !topology)
        return;
    if (const yaml::Node place = topology->place(m_document->selection()->current())) {
        const QScopedValueRollback guard(m_updating, true);
        goTo(topology->tree()->place(place));
    }
}

void SourcePane::tellSelection()
{
    if (m_updating || !hasFocus() || m_document->problem() || !m_document->topology())
        return;
    const QTextCursor cursor = textCursor();
    const qsizetype offset = m_lines.offset(cursor.blockNumber(), cursor.positionInBlock());
    if (const EntityId entity = m_document->topology()->entityAt(offset))
        m_document->selection()->set(entity);
}

QTextEdit::ExtraSelection SourcePane::lineMark(int line, const QColor& colour) const
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document()->findBlockByNumber(line));
    mark.format.setBackground(colour);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    return mark;
}

/// The line of the problem, or the line of the current entity.
void SourcePane::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    const TopologyPtr topology = m_document->topology();
    if (const auto& problem = m_document->problem()) {
        if (problem->place.line > 0)
            marks << lineMark(problem->place.line - 1, themed(palette(), diagram::Colour::ErrorSoft));
    } else if (topology && m_lines.text() == topology->tree()->text()) {
        for (const EntityId& id : m_document->selection()->ids())
            if (const yaml::Node place = topology->place(id))
                marks << lineMark(topology->tree()->place(place).line - 1,
                                  themed(palette(), diagram::Colour::ClusterSoft));
    }
    setExtraSelections(marks);
}

bool SourcePane::event(QEvent* event)
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

void SourcePane::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void SourcePane::applyColours()
{
    const QScopedValueRollback guard(m_updating, true);
    m_highlighter->setDark(isDark(palette()));
    markLines();
}

int SourcePane::lineNumberWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + 20;
}

void SourcePane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect area = contentsRect();
    m_lineNumbers->setGeometry(area.left(), area.top(), lineNumberWidth(), area.height());
    if (!hasFocus())
        centerCursor(); // what the selection led to stays in sight
}

void SourcePane::paintLineNumbers(QPaintEvent* event)
{
    QPainter painter(m_lineNumbers);
    painter.fillRect(event->rect(), themed(palette(), diagram::Colour::Ground));
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    QTextBlock block = firstVisibleBlock();
    QRectF area = blockBoundingGeometry(block).translated(contentOffset());
    for (; block.isValid() && area.top() <= event->rect().bottom(); block = block.next()) {
        const bool isCurrent = block.blockNumber() == current;
        painter.setPen(themed(palette(), isCurrent ? diagram::Colour::Ink : diagram::Colour::SecondaryInk));
        painter.drawText(QRectF(0, area.top(), m_lineNumbers->width() - 10, fontMetrics().height()), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
        area.translate(0, area.height());
    }
}

} // namespace pigpen
