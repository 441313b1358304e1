#include "core/yaml/value.h"

#include <algorithm>

namespace pigpen::yaml {

namespace {

/// Characters that libyaml and yaml-cpp both read as themselves.
bool isPrintable(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0x20 && code != 0x7F && !(code >= 0x80 && code < 0xA0) && code != 0x2028 && code != 0x2029 &&
           code < 0xFFFE && code != 0xFEFF;
}

bool mayBegin(QStringView text, bool inFlow)
{
    const QChar first = text.front();
    if (QStringView(u",[]{}#&*!|>'\"%@`").contains(first))
        return false;
    if (!QStringView(u"-?:").contains(first))
        return true;
    // "-x" is text, "- x" an item; in brackets "?x" and ":x" are not read alike by all.
    const bool glued = text.size() > 1 && text[1] != u' ';
    return glued && (!inFlow || (first == u'-' && !QStringView(u",[]{}").contains(text[1])));
}

bool holdsSyntax(QStringView text, bool inFlow)
{
    if (text.contains(u": ") || text.contains(u" #") || text.endsWith(u':'))
        return true;
    return inFlow && std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",?[]{}").contains(c); });
}

} // namespace

bool isPlainSafe(QStringView text, bool inFlow)
{
    if (text.isEmpty() || text.front() == u' ' || text.back() == u' ' || !mayBegin(text, inFlow) ||
        holdsSyntax(text, inFlow))
        return false;
    if (text.startsWith(u"---") || text.startsWith(u"...") || text == u"=" || text == u"<<")
        return false;
    if (!text.isValidUtf16() || !std::all_of(text.begin(), text.end(), isPrintable))
        return false;
    const Value meaning = resolvePlain(text);
    return meaning.isString() && meaning.toString() == text;
}

} // namespace pigpen::yaml
