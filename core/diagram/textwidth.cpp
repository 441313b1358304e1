#include "core/diagram/textwidth.h"

#include "core/diagram/widthtable.h"

#include <algorithm>
#include <span>

namespace pigpen::diagram {

namespace {

constexpr int monoWidth = 603;
constexpr int em = 1000;
constexpr int symbolWidth = 1350; // the widest arrows and emoji of the usual fonts

struct Table
{
    char32_t first;
    std::span<const unsigned short> regular;
    std::span<const unsigned short> bold;
};

constexpr Table tables[] = {
    {0x20, regularLatin, boldLatin}, {0x391, regularGreek, boldGreek}, {0x400, regularCyrillic, boldCyrillic}};

bool takesNoRoom(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return c == 0x200b || c == 0x200c || c == 0x200d || c == 0xfeff;
    }
}

/// East Asian characters that stand in a full square.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isPunctuation(char32_t c)
{
    return c >= 0x2010 && c <= 0x2027;
}

int sansWidth(char32_t c, bool bold)
{
    for (const Table& table : tables) {
        if (c >= table.first && c < table.first + table.regular.size())
            return (bold ? table.bold : table.regular)[c - table.first];
    }
    if (isWide(c) || isPunctuation(c))
        return em;
    return QChar::isLetterOrNumber(c) && c < 0x10000 ? em : symbolWidth;
}

int monospacedWidth(char32_t c)
{
    if (isWide(c))
        return em;
    return c < 0x2000 || isPunctuation(c) ? monoWidth : symbolWidth;
}

int thousandths(char32_t c, Face face, bool bold)
{
    constexpr char32_t firstWithoutRoom = 0x300; // asking Qt of every letter takes the most of all
    if (c >= firstWithoutRoom && takesNoRoom(c))
        return 0;
    return face == Face::Mono ? monospacedWidth(c) : sansWidth(c, bold);
}

/// Calls `use` with each code point and the index after it, until it returns false.
template<typename Use>
void eachCharacter(QStringView text, Use use)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        i += pair ? 2 : 1;
        if (!use(c, i))
            return;
    }
}

bool isBold(Weight weight)
{
    return weight >= Weight::SemiBold;
}

bool isUnsafe(char32_t c)
{
    const bool direction =
        c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool lineBreak = c == 0x2028 || c == 0x2029;
    const bool noCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || QChar::isSurrogate(c);
    return direction || lineBreak || noCharacter || c < 0x20 || (c >= 0x7f && c < 0xa0);
}

} // namespace

QString printable(const QString& text)
{
    // Nearly all is: then nothing is copied.
    constexpr char16_t firstDoubtful = 0x300;
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c.unicode() < firstDoubtful && !isUnsafe(c.unicode()); });
    return isPlain ? text : printable(QStringView(text));
}

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    eachCharacter(text, [&](char32_t c, qsizetype) {
        if (c == '\t' || c == '\n' || c == '\r')
            result += u' ';
        else if (isUnsafe(c))
            result += QChar::ReplacementCharacter;
        else
            result += QChar::fromUcs4(c);
        return true;
    });
    return result;
}

double textWidth(QStringView text, double size, Face face, Weight weight)
{
    qint64 sum = 0;
    eachCharacter(text, [&](char32_t c, qsizetype) {
        sum += thousandths(c, face, isBold(weight));
        return true;
    });
    return static_cast<double>(sum) * size / em;
}

QString elided(const QString& text, double width, double size, Face face, Weight weight)
{
    if (textWidth(text, size, face, weight) <= width)
        return text;
    const QString ellipsis(QChar(0x2026));
    const double room = width - textWidth(ellipsis, size, face, weight);
    double used = 0;
    qsizetype kept = 0;
    eachCharacter(text, [&](char32_t c, qsizetype after) {
        used += thousandths(c, face, isBold(weight)) * size / em;
        if (used > room)
            return false;
        kept = after;
        return true;
    });
    return room < 0 ? QString() : text.left(kept).trimmed() + ellipsis;
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    eachCharacter(text, [&](char32_t c, qsizetype) {
        columns += takesNoRoom(c) ? 0 : isWide(c) ? 2 : 1;
        return true;
    });
    return columns;
}

QString padded(const QString& text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

} // namespace pigpen::diagram
