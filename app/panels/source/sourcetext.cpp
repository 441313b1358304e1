#include "app/panels/source/sourcetext.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace pigpen {

SourceText::SourceText(Document* document, QTextDocument* shown, QObject* parent)
    : QObject(parent), m_document(document), m_shown(shown)
{
    connect(document, &Document::replaced, this, &SourceText::showWholeText);
    connect(document, &Document::textChanged, this, &SourceText::showSplices);
    connect(shown, &QTextDocument::contentsChange, this, &SourceText::takeTyping);
    connect(&m_nextSlice, &QTimer::timeout, this, &SourceText::showSlice);
    showWholeText();
}

void SourceText::showWholeText()
{
    {
        const QScopedValueRollback guard(m_updating, true);
        m_lines = TextLines(m_document->text());
        m_faithful = m_lines.isFaithful();
        m_slices = m_lines.shown();
        m_next = 0;
        m_shown->setPlainText(takeSlice());
    }
    Q_EMIT replaced();
}

/// Whole lines, as many as the editor takes in well within a frame.
QString SourceText::takeSlice()
{
    constexpr qsizetype size = 200'000;
    const qsizetype end = m_slices.indexOf(u'\n', std::min(m_next + size, m_slices.size()));
    const bool isLast = end < 0;
    const QString slice = m_slices.sliced(m_next, (isLast ? m_slices.size() : end + 1) - m_next);
    m_next = end + 1;
    if (isLast) {
        m_slices.clear();
        m_nextSlice.stop();
    } else if (!m_nextSlice.isActive()) {
        m_nextSlice.start(0);
    }
    return slice;
}

void SourceText::showSlice()
{
    {
        const QScopedValueRollback guard(m_updating, true);
        QTextCursor cursor(m_shown);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(takeSlice());
    }
    if (m_slices.isEmpty())
        Q_EMIT completed();
}

void SourceText::showSplices(const yaml::Splices& splices)
{
    if (!m_slices.isEmpty())
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
    if (!block.isValid())
        return m_shown->characterCount() - 1; // not there yet
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
