#include "app/panels/source/yamlplace.h"

#include <QRegularExpression>

namespace pigpen {

namespace {

const QString item = QStringLiteral("[]");

/// One line as YAML's block style has it: "  - name: value".
struct Line
{
    int depth = 0;    // of its first character
    int keyDepth = 0; // of its key, behind the dash of an item
    bool isItem = false;
    QString key;   // empty where there is none
    QString value; // what stands behind the colon
};

Line lineOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^( *)((?:- +)?)(?:([^\\s{}\\[\\],#'\":][^{}\\[\\]#:]*?) *:(?: +(.*)|$))?"));
    const auto match = form.match(text);
    Line line;
    line.depth = int(match.capturedLength(1));
    line.isItem = match.capturedLength(2) > 0;
    line.keyDepth = line.depth + int(match.capturedLength(2));
    line.key = match.captured(3);
    line.value = match.captured(4);
    return line;
}

/// How deep the line begins, read from the bytes: looking far up must be cheap. -1 for an empty line or a comment.
int depthOf(const TextLines& text, int line)
{
    const QByteArray& bytes = text.text();
    const qsizetype begin = text.start(line);
    const qsizetype end = text.end(line);
    qsizetype at = begin;
    while (at < end && bytes[at] == ' ')
        ++at;
    return at == end || bytes[at] == '#' || bytes[at] == '\r' ? -1 : int(at - begin);
}

/// The keys above a line's content that stands at `depth`, outermost first.
QStringList pathAbove(const TextLines& text, int number, int depth)
{
    QStringList path;
    for (int above = number - 1; above >= 0 && depth > 0; --above) {
        const int begin = depthOf(text, above);
        if (begin < 0 || begin >= depth)
            continue;
        const Line line = lineOf(text.lineText(above));
        if (line.isItem && line.keyDepth >= depth) { // the first key of the item that this one is in
            path.prepend(item);
        } else if (line.isItem) {
            path.prepend(line.key);
            path.prepend(item);
        } else if (!line.key.isEmpty()) {
            path.prepend(line.key);
        }
        depth = begin;
    }
    return path;
}

/// Keys of the same mapping above and below, as far as it goes.
void addSiblings(const TextLines& text, int number, int depth, QSet<QString>& keys)
{
    constexpr int farthest = 400; // lines
    for (const int way : {-1, 1})
        for (int at = number + way; at >= 0 && at < text.count() && std::abs(at - number) < farthest; at += way) {
            const int begin = depthOf(text, at);
            if (begin < 0)
                continue;
            const Line line = lineOf(text.lineText(at));
            if (line.keyDepth == depth && !line.key.isEmpty())
                keys.insert(line.key);
            if (begin < depth)
                break;
        }
}

/// The brackets that are open at the end of `text`, and where the innermost begins. Quotes count.
struct Flow
{
    QList<qsizetype> open;
    bool inQuotes = false;
};

Flow flowOf(QStringView text)
{
    Flow flow;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if ((c == u'"' || c == u'\'') && (i == 0 || !text[i - 1].isLetterOrNumber())) {
            quote = c;
        } else if (c == u'{' || c == u'[') {
            flow.open << i;
        } else if ((c == u'}' || c == u']') && !flow.open.isEmpty()) {
            flow.open.removeLast();
        }
    }
    flow.inQuotes = !quote.isNull();
    return flow;
}

/// The key of the flow collection that opens at `at`: the word before its colon.
QString keyBefore(QStringView text, qsizetype at)
{
    static const QRegularExpression form(QStringLiteral("([^\\s{}\\[\\],:]+) *: *$"));
    return form.match(text.first(at)).captured(1);
}

/// Of a place inside of brackets in its own line.
QStringList flowPath(QStringView before, const QList<qsizetype>& open)
{
    QStringList path;
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (const QString key = keyBefore(before, open[i]); !key.isEmpty())
            path << key;
        if (before[open[i]] == u'[' && i + 1 < open.size())
            path << item;
    }
    return path;
}

} // namespace

YamlPlace YamlPlace::at(const TextLines& text, int number, int column)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#"));
    static const QRegularExpression keyForm(QStringLiteral("^ *(?:- +)?([\\w.-]*)$"));
    static const QRegularExpression valueForm(QStringLiteral("([\\w.-]+) *: +([^\\s,{}\\[\\]'\"]*)$"));
    const QString whole = text.lineText(number);
    const QString before = whole.left(column);
    const Flow flow = flowOf(before);
    YamlPlace place;
    if (flow.inQuotes || comment.match(before).hasMatch())
        return place;
    const qsizetype begin = flow.open.isEmpty() ? 0 : std::max(flow.open.last(), before.lastIndexOf(u',')) + 1;
    const QStringView piece = QStringView(before).sliced(begin);
    const bool inList = !flow.open.isEmpty() && before[flow.open.last()] == u'[';
    const int depth = flow.open.isEmpty() ? lineOf(before).keyDepth : lineOf(before).depth;
    if (const auto key = keyForm.match(piece.toString()); key.hasMatch() && !inList) {
        place.isKey = true;
        place.typed = key.captured(1);
    } else if (const auto value = valueForm.match(piece.toString()); value.hasMatch() && !inList) {
        place.key = value.captured(1);
        place.typed = value.captured(2);
    } else {
        return place;
    }
    place.column = column - int(place.typed.size());
    place.path = pathAbove(text, number, depth);
    if (flow.open.isEmpty()) {
        if (lineOf(before).isItem)
            place.path << item;
        addSiblings(text, number, depth, place.siblings);
    } else {
        const Line line = lineOf(whole);
        if (line.isItem)
            place.path << item;
        place.path << flowPath(before, flow.open);
        static const QRegularExpression keys(QStringLiteral("[{,] *([\\w.-]+) *:"));
        for (auto match = keys.globalMatch(whole); match.hasNext();)
            place.siblings.insert(match.next().captured(1));
    }
    return place;
}

} // namespace pigpen
