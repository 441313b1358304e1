#include "app/cli/completion/shellline.h"

namespace pigpen::cli {
namespace {

/// Goes through the line once.
class Reader
{
public:
    explicit Reader(QStringView breaks) : m_breaks(breaks) {}

    void take(QChar letter)
    {
        if (m_escaped)
            takeEscaped(letter);
        else if (letter == u'\\' && m_line.quote != u'\'')
            m_escaped = true;
        else if (!m_line.quote.isNull())
            takeQuoted(letter);
        else if (letter == u'\'' || letter == u'"')
            openQuote(letter);
        else if (letter.isSpace())
            finishWord();
        else
            takePlain(letter);
    }

    ShellLine finish() { return std::move(m_line); }

private:
    void append(QChar letter)
    {
        m_line.current += letter;
        m_begun = true;
    }

    void takeEscaped(QChar letter)
    {
        // Between double quotes a backslash is one, unless it stands before what would mean something there.
        if (m_line.quote == u'"' && !QStringView(u"\"\\$`").contains(letter))
            append(u'\\');
        append(letter);
        m_escaped = false;
    }

    void takeQuoted(QChar letter)
    {
        if (letter == m_line.quote)
            m_line.quote = {};
        else
            append(letter);
    }

    void openQuote(QChar letter)
    {
        m_line.quote = letter;
        m_line.kept = m_line.current.size(); // the shell's word begins behind it
        m_begun = true;
    }

    void takePlain(QChar letter)
    {
        append(letter);
        if (m_breaks.contains(letter))
            m_line.kept = m_line.current.size();
    }

    void finishWord()
    {
        if (m_begun)
            m_line.words << m_line.current;
        m_line.current.clear();
        m_line.kept = 0;
        m_begun = false;
    }

    QStringView m_breaks;
    ShellLine m_line;
    bool m_escaped = false;
    bool m_begun = false; // a word may be empty: ''
};

QString behindSingleQuote(QChar letter)
{
    return letter == u'\'' ? QStringLiteral("'\\''") : QString(letter); // ends, one by itself, begins anew
}

QString behindDoubleQuote(QChar letter)
{
    if (letter == u'!') // recalls earlier lines there, and a backslash would stay in the word
        return QStringLiteral("\"\\!\"");
    return QStringView(u"\"\\$`").contains(letter) ? QString(u'\\') + letter : QString(letter);
}

QString bare(QChar letter)
{
    constexpr char16_t lastAscii = 0x7f;
    const bool isPlain =
        letter.unicode() > lastAscii || letter.isLetterOrNumber() || QStringView(u"-_./,:=@+%").contains(letter);
    return isPlain ? QString(letter) : QString(u'\\') + letter;
}

} // namespace

ShellLine shellLine(QStringView line, QStringView breaks)
{
    Reader reader(breaks);
    for (const QChar letter : line)
        reader.take(letter);
    return reader.finish();
}

QString shellQuoted(const QString& text, QChar quote)
{
    QString quoted;
    for (const QChar letter : text)
        quoted += quote == u'\'' ? behindSingleQuote(letter) : quote == u'"' ? behindDoubleQuote(letter) : bare(letter);
    return quoted;
}

} // namespace pigpen::cli
