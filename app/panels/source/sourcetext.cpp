#include "app/panels/source/sourcetext.h"

#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

namespace pigpen {

SourceText::SourceText(Document* document, QPlainTextEdit* editor)
    : QObject(editor), m_document(document), m_editor(editor)
{
    connect(document, &Document::replaced, this, &SourceText::showWholeText);
    connect(document, &Document::textChanged, this, &SourceText::showSplices);
    if (isLong(document->text().size()))
        show(TextLines(), new SourceDocument(TextLines(), editor->font())); // until it is there
    showWholeText();
}

void SourceText::showWholeText()
{
    m_making.cancel();
    const QByteArray& text = m_document->text();
    const QFont font = m_editor->font();
    if (!isLong(text.size())) {
        const TextLines lines(text);
        return show(lines, new SourceDocument(lines, font));
    }
    m_making.start([this, text, font, home = thread()](const Progress&) -> Background::Finish {
        const TextLines lines(text);
        const auto made = std::make_shared<std::unique_ptr<SourceDocument>>(new SourceDocument(lines, font));
        (*made)->moveToThread(home);
        return [this, lines, made] { show(lines, made->release()); };
    });
    Q_EMIT changed(); // it can't be typed in
}

void SourceText::show(TextLines lines, SourceDocument* shown)
{
    {
        const QScopedValueRollback guard(m_updating, true);
        m_lines = std::move(lines);
        m_faithful = m_lines.isFaithful();
        shown->setParent(m_editor);
        m_editor->setDocument(shown);
        delete std::exchange(m_shown, shown);
        connect(shown, &QTextDocument::contentsChange, this, &SourceText::takeTyping);
    }
    Q_EMIT replaced();
}

void SourceText::showSplices(const yaml::Splices& splices)
{
    if (m_making.isRunning())
        return showWholeText();
    if (m_lines.text() != m_document->text()) {
        const QScopedValueRollback guard(m_updating, true);
        for (const yaml::Splice& splice : splices) {
            if (!showSplice(splice))
                return showWholeText();
        }
    }
    Q_EMIT changed();
}

/// Says no where the splice can't be told in the editor's characters (it cuts a line break in two, for example).
bool SourceText::showSplice(const yaml::Splice& splice)
{
    if (!m_faithful || !yaml::fits(splice, m_lines.text()))
        return false;
    const int begin = positionOf(splice.offset);
    const int end = positionOf(splice.offset + splice.removed.size());
    if (offsetOf(begin) != splice.offset || offsetOf(end) != splice.offset + splice.removed.size())
        return false;
    const TextLines inserted(splice.inserted);
    QTextCursor cursor(m_shown);
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(inserted.shown());
    m_lines.apply(splice);
    return inserted.isFaithful();
}

int SourceText::positionOf(qsizetype offset) const
{
    const QTextBlock block = m_shown->findBlockByNumber(m_lines.lineAt(offset));
    return block.position() + std::min(m_lines.column(offset), block.length() - 1);
}

qsizetype SourceText::offsetOf(int position) const
{
    const QTextBlock block = m_shown->findBlock(position);
    return m_lines.offset(block.blockNumber(), position - block.position());
}

void SourceText::takeTyping(int position, int removed, int added)
{
    if (m_updating)
        return;
    // Qt counts the invisible last paragraph in when everything is replaced.
    added = std::min(added, m_shown->characterCount() - 1 - position);
    QTextCursor cursor(m_shown);
    cursor.setPosition(position);
    cursor.setPosition(position + added, QTextCursor::KeepAnchor);
    const QString inserted = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');

    // What stands before the change is as it was, so the block there is still the line of that number.
    const QTextBlock block = m_shown->findBlock(position);
    const int column = position - block.position();
    const qsizetype begin = m_lines.offset(block.blockNumber(), column);
    const qsizetype end = m_lines.forward(block.blockNumber(), column, removed);
    yaml::Splice splice = yaml::difference(m_lines.text().sliced(begin, end - begin), m_lines.typed(inserted));
    if (splice.removed == splice.inserted)
        return; // only colours changed
    splice.offset += begin;
    m_lines.apply(splice);
    m_document->editText(splice);
}

} // namespace pigpen
