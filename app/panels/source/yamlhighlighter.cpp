#include "app/panels/source/yamlhighlighter.h"

#include "core/diagram/theme.h"
#include "core/yaml/value.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace pigpen {

namespace {

/// What is known of a line, kept in its block: the indentation of the block scalar that goes on behind it, plus one (0
/// where none does), and whether it has its colours.
class LineState
{
public:
    explicit LineState(const QTextBlock& block) : m_block(block) {}

    int scalar() const { return bits() >> 1; }
    bool isColoured() const { return bits() & 1; }
    void set(int scalar, bool isColoured) { m_block.setUserState(scalar << 1 | int(isColoured)); }
    void setColoured(bool is) { set(scalar(), is); }

private:
    int bits() const { return std::max(m_block.userState(), 0); } // -1: nothing is known yet

    QTextBlock m_block;
};

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

bool continuesScalar(const QString& line, int scalarBefore)
{
    return scalarBefore > 0 && (line.trimmed().isEmpty() || indentation(line) + 1 > scalarBefore);
}

int scalarBehind(const QString& line, int scalarBefore)
{
    if (continuesScalar(line, scalarBefore))
        return scalarBefore;
    return startsBlockScalar(line) ? int(indentation(line)) + 1 : 0;
}

} // namespace

YamlHighlighter::YamlHighlighter(QTextDocument* document) : QObject(document), m_document(document)
{
    connect(document, &QTextDocument::contentsChange, this, &YamlHighlighter::follow);
    setDark(false);
}

void YamlHighlighter::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
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
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        LineState(block).setColoured(false);
}

/// The lines that changed, and those behind them whose state that changes.
void YamlHighlighter::follow(int position, int /*removed*/, int added)
{
    const QTextBlock last = m_document->findBlock(position + added);
    const int behind = last.isValid() ? last.blockNumber() + 1 : m_document->blockCount();
    QTextBlock block = m_document->findBlock(position);
    for (bool goesOn = true; block.isValid() && goesOn; block = block.next()) {
        LineState state(block);
        const int scalar = scalarBehind(block.text(), LineState(block.previous()).scalar());
        const bool isOther = scalar != state.scalar();
        state.set(scalar, false);
        goesOn = isOther || block.blockNumber() + 1 < behind;
    }
}

void YamlHighlighter::show(int first, int last)
{
    QTextBlock block = m_document->findBlockByNumber(first);
    for (; block.isValid() && block.blockNumber() <= last; block = block.next())
        if (block.length() > 1 && !LineState(block).isColoured())
            colour(block);
}

void YamlHighlighter::colour(const QTextBlock& block)
{
    const QString line = block.text();
    m_ranges.clear();
    if (continuesScalar(line, LineState(block.previous()).scalar()))
        mark(0, line.size(), Token::String);
    else
        highlightTokens(line);
    block.layout()->setFormats(m_ranges);
    m_document->markContentsDirty(block.position(), block.length());
    LineState(block).setColoured(true);
    ++m_coloured;
}

void YamlHighlighter::mark(qsizetype begin, qsizetype end, Token token)
{
    m_ranges.append({int(begin), int(end - begin), m_formats[int(token)]});
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
