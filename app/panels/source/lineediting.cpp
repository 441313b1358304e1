#include "app/panels/source/lineediting.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <functional>

namespace pigpen::lineediting {

namespace {

constexpr int step = 2;

int indentation(QStringView line)
{
    int spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces;
}

QString spaces(int count)
{
    return QString(count, u' ');
}

/// What stands in front of a comment.
QStringView content(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.startsWith(u'#'))
        return {};
    const qsizetype comment = line.indexOf(QStringLiteral(" #"));
    return (comment < 0 ? line : line.first(comment)).trimmed();
}

/// Where the next line begins behind a line that ends here.
int nextIndentation(QStringView line)
{
    static const QRegularExpression item(QStringLiteral("^(- +)[^\\s{\\[#'\"][^:]*:( |$)"));
    static const QRegularExpression opens(QStringLiteral("(:|[{\\[]|[|>][-+0-9]*)$"));
    int depth = indentation(line);
    const QStringView text = content(line);
    // The keys of a list's item stand below its first.
    if (const auto match = item.match(text); match.hasMatch())
        depth += int(match.capturedLength(1));
    return opens.match(text).hasMatch() ? depth + step : depth;
}

/// The lines of the selection; one that ends at a line's beginning leaves that line out.
std::vector<QTextBlock> blocks(const QTextCursor& cursor)
{
    std::vector<QTextBlock> found;
    const QTextDocument* document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    do {
        found.push_back(block);
        block = block.next();
    } while (block.isValid() && block.position() < cursor.selectionEnd());
    return found;
}

/// Changes the beginnings of the selected lines, and keeps whole lines selected.
void eachLine(QTextCursor& cursor, const std::function<void(QTextCursor& at, const QString& line)>& change)
{
    cursor.beginEditBlock();
    for (const QTextBlock& block : blocks(cursor)) {
        QTextCursor at(block);
        change(at, block.text());
    }
    cursor.endEditBlock();
}

void removeAt(QTextCursor at, int offset, int count)
{
    at.setPosition(at.block().position() + offset);
    at.setPosition(at.position() + count, QTextCursor::KeepAnchor);
    at.removeSelectedText();
}

void insertAt(QTextCursor at, int offset, const QString& text)
{
    at.setPosition(at.block().position() + offset);
    at.insertText(text);
}

bool isComment(const QString& line)
{
    return line.trimmed().startsWith(u'#');
}

void uncomment(const QTextCursor& at, const QString& line)
{
    const int sign = int(line.indexOf(u'#'));
    if (sign >= 0)
        removeAt(at, sign, line.mid(sign + 1, 1) == u" " ? 2 : 1);
}

} // namespace

void breakLine(QTextCursor& cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const int column = cursor.positionInBlock();
    const int depth = column <= indentation(line) ? column : nextIndentation(QStringView(line).first(column));
    // What follows the cursor comes along without the blanks between.
    removeAt(cursor, column, indentation(QStringView(line).sliced(column)));
    cursor.insertText(u'\n' + spaces(depth));
    cursor.endEditBlock();
}

void indent(QTextCursor& cursor)
{
    if (!cursor.hasSelection())
        return cursor.insertText(spaces(step - cursor.positionInBlock() % step));
    eachLine(cursor, [](const QTextCursor& at, const QString& line) {
        if (!line.isEmpty())
            insertAt(at, 0, spaces(step));
    });
}

void outdent(QTextCursor& cursor)
{
    eachLine(cursor,
             [](const QTextCursor& at, const QString& line) { removeAt(at, 0, std::min(step, indentation(line))); });
}

bool eraseIndentation(QTextCursor& cursor)
{
    const int column = cursor.positionInBlock();
    if (cursor.hasSelection() || column == 0 || column > indentation(cursor.block().text()))
        return false;
    const int back = (column - 1) % step + 1;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, back);
    cursor.removeSelectedText();
    return true;
}

void toggleComment(QTextCursor& cursor)
{
    bool all = true;
    int depth = std::numeric_limits<int>::max();
    for (const QTextBlock& block : blocks(cursor)) {
        const QString line = block.text();
        if (line.trimmed().isEmpty())
            continue;
        all = all && isComment(line);
        depth = std::min(depth, indentation(line));
    }
    eachLine(cursor, [all, depth](const QTextCursor& at, const QString& line) {
        if (line.trimmed().isEmpty())
            return;
        if (all)
            uncomment(at, line);
        else
            insertAt(at, depth, QStringLiteral("# "));
    });
}

} // namespace pigpen::lineediting
