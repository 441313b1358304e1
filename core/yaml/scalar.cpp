#include "core/yaml/scalar.h"

#include "core/yaml/problem.h"

#include <algorithm>
#include <array>

namespace pigpen::yaml {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

[[noreturn]] void unclosed(qsizetype at)
{
    throw Problem{at, Yaml::tr("This quoted text has no closing quote"), Yaml::tr("close the quote")};
}

void appendUtf8(char32_t code, std::string& into)
{
    const QByteArray bytes = QStringView(QChar::fromUcs4(code)).toUtf8(); // QString::fromUcs4() drops U+FEFF
    into.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

qsizetype ScalarReader::lineBreak(qsizetype at) const
{
    if (peek(at) == '\n')
        return at < size() ? 1 : 0;
    return peek(at) == '\r' && peek(at + 1) == '\n' ? 2 : 0;
}

bool ScalarReader::blankAt(qsizetype at) const
{
    return at >= size() || isBlank(peek(at)) || lineBreak(at) > 0;
}

bool ScalarReader::documentMarkerAt(qsizetype at) const
{
    const bool lineStart = at == 0 || peek(at - 1) == '\n';
    if (!lineStart || !blankAt(at + 3) || at + 3 > size())
        return false;
    return slice(at, at + 3) == "---" || slice(at, at + 3) == "...";
}

Scalar ScalarReader::read(qsizetype at, int column, bool inFlow) const
{
    switch (peek(at)) {
    case '\'':
        return singleQuoted(at);
    case '"':
        return doubleQuoted(at);
    case '|':
    case '>':
        if (!inFlow)
            return block(at, column);
        throw Problem{at, Yaml::tr("A text block (%1) cannot stand inside brackets").arg(QLatin1Char(peek(at))),
                      Yaml::tr("write the text in quotes")};
    default:
        return plain(at, column, inFlow);
    }
}

/// To behind the last byte before a blank, a line break or what ends a plain scalar.
qsizetype ScalarReader::plainRun(qsizetype at, bool inFlow) const
{
    for (; at < size(); ++at) {
        const char c = peek(at);
        if (isBlank(c) || c == '\n' || c == '\r')
            break;
        if (c == ':' && blankAt(at + 1))
            break;
        if (!inFlow)
            continue;
        if (c == ':' && (isFlowIndicator(peek(at + 1)) || peek(at + 1) == '?'))
            throw Problem{at, Yaml::tr("A colon inside brackets needs a space behind it"),
                          Yaml::tr("write a space behind the colon, or quotes around the text")};
        if (isFlowIndicator(c))
            break;
    }
    return at;
}

/// From the end of a line over line breaks and blank lines to the next content, appending what folding makes of them.
qsizetype ScalarReader::foldBreaks(qsizetype at, std::string& into) const
{
    std::string blankLines;
    for (at += lineBreak(at);;) {
        while (isBlank(peek(at)))
            ++at;
        const qsizetype length = lineBreak(at);
        if (length == 0)
            break;
        blankLines += '\n';
        at += length;
    }
    into += blankLines.empty() ? std::string(1, ' ') : blankLines;
    return at;
}

/// Behind unquoted text libyaml takes no tab for indentation, not even in brackets.
void ScalarReader::checkTabs(qsizetype begin, qsizetype end, int column) const
{
    qsizetype lineStart = end; // the first line is not indentation
    for (qsizetype at = begin; at < end; ++at) {
        if (peek(at) == '\n')
            lineStart = at + 1;
        else if (peek(at) == '\t' && lineStart <= at && at - lineStart <= column)
            throw Problem{at, Yaml::tr("A tab stands where YAML wants spaces"), Yaml::tr("replace it with spaces")};
    }
}

Scalar ScalarReader::plain(qsizetype at, int column, bool inFlow) const
{
    if (inFlow && (peek(at) == ':' || peek(at) == '?'))
        throw Problem{at, Yaml::tr("Inside brackets no text can begin with this character"),
                      Yaml::tr("put the text in quotes")};
    Scalar scalar{Node::Style::Plain, at, at, std::nullopt};
    std::string joint; // what stands between the run before and the next one
    qsizetype next = at;
    for (;;) {
        const qsizetype end = plainRun(next, inFlow);
        if (end == next)
            break;
        if (scalar.decoded)
            *scalar.decoded += joint + std::string(slice(next, end));
        scalar.end = end;
        next = end;
        while (isBlank(peek(next)))
            ++next;
        joint = slice(end, next);
        if (lineBreak(next) > 0) {
            joint.clear();
            const qsizetype lines = next;
            next = foldBreaks(next, joint);
            checkTabs(lines, next, column);
            const auto lineStart = static_cast<qsizetype>(m_text.rfind('\n', static_cast<std::size_t>(next) - 1)) + 1;
            const bool goesOn = inFlow || next - lineStart > column;
            scalar.looked = goesOn ? next : lines;
            if (!goesOn || next >= size() || peek(next) == '#' || documentMarkerAt(next) ||
                plainRun(next, inFlow) == next)
                break;
            if (!scalar.decoded)
                scalar.decoded = std::string(slice(at, end));
        }
        if (next >= size() || peek(next) == '#')
            break;
    }
    scalar.looked = std::max(scalar.looked, scalar.end);
    return scalar;
}

Scalar ScalarReader::singleQuoted(qsizetype at) const
{
    std::string text;
    bool raw = true;
    qsizetype next = at + 1;
    for (;; ++next) {
        const char c = peek(next);
        if (next >= size() || documentMarkerAt(next))
            unclosed(at);
        if (c == '\'' && peek(next + 1) != '\'')
            break;
        if (lineBreak(next) > 0) {
            raw = false;
            text.erase(text.find_last_not_of(" \t") + 1);
            next = foldBreaks(next, text) - 1;
            continue;
        }
        if (c == '\'') {
            raw = false;
            ++next;
        }
        text += c;
    }
    Scalar scalar{Node::Style::SingleQuoted, next + 1, next + 1, std::nullopt};
    if (!raw)
        scalar.decoded = std::move(text);
    return scalar;
}

Scalar ScalarReader::doubleQuoted(qsizetype at) const
{
    std::string text;
    std::size_t kept = 0; // blanks up to here were written as escapes: folding leaves them alone
    bool raw = true;
    qsizetype next = at + 1;
    while (peek(next) != '"') {
        if (next >= size() || documentMarkerAt(next))
            unclosed(at);
        if (peek(next) == '\\') {
            raw = false;
            next = escape(next, text);
            kept = text.size();
        } else if (lineBreak(next) > 0) {
            raw = false;
            text.erase(std::max(kept, text.find_last_not_of(" \t") + 1));
            next = foldBreaks(next, text);
            kept = text.size();
        } else {
            text += peek(next++);
        }
    }
    Scalar scalar{Node::Style::DoubleQuoted, next + 1, next + 1, std::nullopt};
    if (!raw)
        scalar.decoded = std::move(text);
    return scalar;
}

/// Appends what the escape at the backslash says; returns where the text goes on.
qsizetype ScalarReader::escape(qsizetype at, std::string& into) const
{
    static constexpr std::string_view codes = "0abtnvfre \"/\\\t";
    static constexpr std::string_view meanings("\0\a\b\t\n\v\f\r\x1B \"/\\\t", 14);
    if (const qsizetype length = lineBreak(at + 1)) {
        at += 1 + length;
        while (isBlank(peek(at)))
            ++at;
        // Blank lines behind an escaped line break still count.
        for (qsizetype more = lineBreak(at); more > 0; more = lineBreak(at)) {
            into += '\n';
            for (at += more; isBlank(peek(at));)
                ++at;
        }
        return at;
    }
    const char code = peek(at + 1);
    if (const auto found = codes.find(code); found != std::string_view::npos && at + 1 < size()) {
        into += meanings[found];
        return at + 2;
    }
    switch (code) {
    case 'N':
        appendUtf8(0x85, into);
        return at + 2;
    case '_':
        appendUtf8(0xA0, into);
        return at + 2;
    case 'L':
        appendUtf8(0x2028, into);
        return at + 2;
    case 'P':
        appendUtf8(0x2029, into);
        return at + 2;
    case 'x':
        return hexEscape(at, 2, into);
    case 'u':
        return hexEscape(at, 4, into);
    case 'U':
        return hexEscape(at, 8, into);
    default:
        throw Problem{at, Yaml::tr("Double quotes give the backslash a meaning, but not before this character"),
                      Yaml::tr("write \\\\ for a backslash, or use single quotes")};
    }
}

qsizetype ScalarReader::hexEscape(qsizetype at, int digits, std::string& into) const
{
    bool valid = at + 2 + digits <= size();
    const QByteArray hex = valid ? QByteArray(m_text.data() + at + 2, digits) : QByteArray();
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    valid = valid && std::all_of(hex.begin(), hex.end(), isHex);
    const char32_t code = valid ? hex.toUInt(&valid, 16) : 0;
    if (!valid || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        throw Problem{at, Yaml::tr("This escape names no character"),
                      Yaml::tr("write %1 hexadecimal digits of a Unicode character behind it").arg(digits)};
    appendUtf8(code, into);
    return at + 2 + digits;
}

} // namespace pigpen::yaml
