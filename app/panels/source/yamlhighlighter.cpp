#include "app/panels/source/yamlhighlighter.h"

#include "core/diagram/theme.h"
#include "core/yaml/value.h"

#include <QTextBlock>
#include <QTextLayout>

namespace pigpen {

namespace {

/// A line's state is the indentation of the block scalar that goes on behind it, plus one; 0 where none does.
constexpr int noBlockScalar = 0;

qsizetype indentation(const QString& line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces;
}

/// The end of a quoted scalar that begins at `at`, or the line's end.
qsizetype endOfQuoted(const QString& line, qsizetype at)
{
    const QChar quote = line[at];
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (quote == u'"' && line[i] == u'\\')
            ++i;
        else if (line[i] == quote && quote == u'\'' && i + 1 < line.size() && line[i + 1] == quote)
            ++i;
        else if (line[i] == quote)
            return i + 1;
    }
    return line.size();
}

bool isFlowIndicator(QChar c)
{
    return QStringView(u"{}[],").contains(c);
}

/// The end of a plain scalar (or of a key) that begins at `at`.
qsizetype endOfPlain(const QString& line, qsizetype at)
{
    qsizetype i = at;
    for (; i < line.size() && !isFlowIndicator(line[i]); ++i) {
        const bool beforeSpace = i + 1 == line.size() || line[i + 1].isSpace();
        if ((line[i] == u':' && beforeSpace) || (line[i] == u'#' && i > 0 && line[i - 1].isSpace()))
            break;
    }
    while (i > at && line[i - 1].isSpace())
        --i;
    return std::max(i, at + 1);
}

bool isFollowedByColon(const QString& line, qsizetype end)
{
    while (end < line.size() && line[end] == u' ')
        ++end;
    return end < line.size() && line[end] == u':' && (end + 1 == line.size() || line[end + 1].isSpace());
}

bool startsBlockScalar(const QString& line)
{
    if (!line.contains(u'|') && !line.contains(u'>'))
        return false; // most lines
    const qsizetype comment = line.indexOf(QStringLiteral(" #"));
    const QStringView content = QStringView(line).left(comment < 0 ? line.size() : comment).trimmed();
    const qsizetype space = content.lastIndexOf(u' ');
    const QStringView last = content.mid(space + 1);
    return !last.isEmpty() && (last[0] == u'|' || last[0] == u'>') && last.size() <= 3 &&
           (space > 0 || content.size() == last.size());
}

} // namespace

YamlHighlighter::YamlHighlighter(QTextDocument* document) : QSyntaxHighlighter(document)
{
    setDark(false);
}

void YamlHighlighter::setDark(bool dark)
{
    using diagram::Colour;
    const diagram::Theme theme = dark ? diagram::Theme::Dark : diagram::Theme::Light;
    const auto set = [&](Token token, Colour colour) {
        m_formats[int(token)].setForeground(QColor(diagram::rgb(colour, theme)));
    };
    set(Token::Key, Colour::ServiceInk);
    set(Token::String, Colour::InstanceInk);
    set(Token::Number, Colour::NodeInk);
    set(Token::Comment, Colour::SecondaryInk);
    set(Token::Anchor, Colour::ClusterInk);
    set(Token::Indicator, Colour::SecondaryInk);
    rehighlight();
}

void YamlHighlighter::mark(qsizetype begin, qsizetype end, Token token)
{
    setFormat(int(begin), int(end - begin), m_formats[int(token)]);
}

void YamlHighlighter::show(int first, int last)
{
    m_first = first;
    m_last = last;
    QTextBlock block = document()->findBlockByNumber(first);
    for (; block.isValid() && block.blockNumber() <= last; block = block.next())
        if (block.length() > 1 && block.layout()->formats().isEmpty())
            rehighlightBlock(block);
}

void YamlHighlighter::highlightBlock(const QString& line)
{
    const int number = currentBlock().blockNumber();
    const bool inSight = m_first <= number && number <= m_last;
    m_coloured += inSight;
    if (continuesBlockScalar(line)) {
        setCurrentBlockState(previousBlockState());
        if (inSight)
            mark(0, line.size(), Token::String);
        return;
    }
    setCurrentBlockState(startsBlockScalar(line) ? int(indentation(line)) + 1 : noBlockScalar);
    if (inSight)
        highlightTokens(line);
}

bool YamlHighlighter::continuesBlockScalar(const QString& line)
{
    return previousBlockState() > noBlockScalar &&
           (line.trimmed().isEmpty() || indentation(line) + 1 > previousBlockState());
}

void YamlHighlighter::highlightTokens(const QString& line)
{
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        qsizetype end = at + 1;
        if (c.isSpace()) {
        } else if (c == u'#' && (at == 0 || line[at - 1].isSpace())) {
            mark(at, end = line.size(), Token::Comment);
        } else if (c == u'"' || c == u'\'') {
            end = endOfQuoted(line, at);
            mark(at, end, isFollowedByColon(line, end) ? Token::Key : Token::String);
        } else if (isFlowIndicator(c) || c == u':' || (c == u'-' && (end == line.size() || line[end].isSpace()))) {
            mark(at, end, Token::Indicator);
        } else if (c == u'&' || c == u'*' || c == u'!') {
            while (end < line.size() && !line[end].isSpace() && !isFlowIndicator(line[end]))
                ++end;
            mark(at, end, Token::Anchor);
        } else {
            highlightPlain(line, at, end = endOfPlain(line, at));
        }
        at = end;
    }
}

void YamlHighlighter::highlightPlain(const QString& line, qsizetype begin, qsizetype end)
{
    if (isFollowedByColon(line, end))
        return mark(begin, end, Token::Key);
    const yaml::Value value = yaml::resolvePlain(QStringView(line).sliced(begin, end - begin));
    if (!value.isString() && !value.isNull())
        mark(begin, end, Token::Number);
}

} // namespace pigpen
