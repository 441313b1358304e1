#include "core/yaml/lines.h"

#include <algorithm>

namespace pigpen::yaml::lines {

namespace {

qsizetype firstLine(const QByteArray& text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t';
}

} // namespace

qsizetype begin(const QByteArray& text, qsizetype at)
{
    const qsizetype before = at == 0 ? -1 : text.lastIndexOf('\n', at - 1);
    return std::max(before + 1, firstLine(text));
}

qsizetype end(const QByteArray& text, qsizetype at)
{
    const qsizetype found = text.indexOf('\n', at);
    if (found < 0)
        return text.size();
    return found > 0 && text[found - 1] == '\r' ? found - 1 : found;
}

qsizetype next(const QByteArray& text, qsizetype at)
{
    const qsizetype found = text.indexOf('\n', at);
    return found < 0 ? text.size() : found + 1;
}

qsizetype previous(const QByteArray& text, qsizetype at)
{
    const qsizetype here = begin(text, at);
    return here <= firstLine(text) ? -1 : begin(text, here - 1);
}

int column(const QByteArray& text, qsizetype at)
{
    const qsizetype from = begin(text, at);
    return static_cast<int>(std::count_if(text.begin() + from, text.begin() + at, [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

qsizetype skipBlanks(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && isBlankByte(text[at]))
        ++at;
    return at;
}

qsizetype skipBlanksBack(const QByteArray& text, qsizetype at)
{
    while (at > 0 && isBlankByte(text[at - 1]))
        --at;
    return at;
}

bool isBlank(const QByteArray& text, qsizetype lineBegin)
{
    return skipBlanks(text, lineBegin) == end(text, skipBlanks(text, lineBegin));
}

bool isComment(const QByteArray& text, qsizetype lineBegin)
{
    const qsizetype at = skipBlanks(text, lineBegin);
    return at < text.size() && text[at] == '#';
}

bool startsLine(const QByteArray& text, qsizetype at)
{
    return skipBlanksBack(text, at) <= begin(text, at);
}

bool sameLine(const QByteArray& text, qsizetype a, qsizetype b)
{
    return begin(text, a) == begin(text, b);
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

QByteArray lineBreak(const QByteArray& text)
{
    const qsizetype found = text.indexOf('\n');
    return found > 0 && text[found - 1] == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

bool endsWithBreak(const QByteArray& text)
{
    return text.endsWith('\n');
}

} // namespace pigpen::yaml::lines
