#include "core/yaml/guard.h"

#include <algorithm>
#include <cstring>

namespace pigpen::yaml {

namespace {

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// The length of the character there; 0 where it is no valid UTF-8 (overlong, surrogate, beyond Unicode, cut off).
std::size_t characterLength(std::string_view text, std::size_t at)
{
    const unsigned lead = byteAt(text, at);
    const unsigned second = byteAt(text, at + 1);
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byteAt(text, at + i) & 0xC0U) != 0x80U)
            return 0;
    const bool wrong = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                       (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return wrong ? 0 : length;
}

bool startsForeignBreak(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    return rest.starts_with("\xC2\x85") || rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9");
}

std::optional<Problem> checkCharacter(std::string_view text, std::size_t at)
{
    const unsigned byte = byteAt(text, at);
    const auto place = static_cast<qsizetype>(at);
    if (byte == '\r')
        return Problem{place, Yaml::tr("A carriage return stands alone here"),
                       Yaml::tr("save the file with line ends of Unix or Windows")};
    if (byte == 0)
        return Problem{place, Yaml::tr("A NUL byte stands here; this is no text file"),
                       Yaml::tr("open a YAML file, or save this one as UTF-8")};
    if (byte < 0x80)
        return Problem{place, Yaml::tr("A control character (%1) stands here").arg(byte), Yaml::tr("remove it")};
    if (characterLength(text, at) == 0)
        return Problem{place, Yaml::tr("The text is not valid UTF-8 here"), Yaml::tr("save the file as UTF-8")};
    if (text.substr(at).starts_with("\xEF\xBF\xBE") || text.substr(at).starts_with("\xEF\xBF\xBF"))
        return Problem{place, Yaml::tr("A code that is no Unicode character stands here"), Yaml::tr("remove it")};
    if (startsForeignBreak(text, at))
        return Problem{place, Yaml::tr("A Unicode line separator stands here, which Ansible takes for a line end"),
                       Yaml::tr("replace it with a space or a line break")};
    if (text.substr(at).starts_with("\xEF\xBB\xBF") && at > 0)
        return Problem{place, Yaml::tr("A byte order mark stands in the middle of the text"), Yaml::tr("remove it")};
    if (byte == 0xC2 && byteAt(text, at + 1) < 0xA0)
        return Problem{place, Yaml::tr("A control character (%1) stands here").arg(byteAt(text, at + 1)),
                       Yaml::tr("remove it")};
    return std::nullopt;
}

bool isOrdinary(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x7F) || c == '\n' || c == '\t';
}

} // namespace

std::optional<Problem> guard(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (isOrdinary(text[at])) {
            ++at;
        } else if (text[at] == '\r' && byteAt(text, at + 1) == '\n') {
            at += 2;
        } else {
            if (std::optional<Problem> problem = checkCharacter(text, at))
                return problem;
            at += characterLength(text, at);
        }
    }
    return std::nullopt;
}

Place placeIn(std::string_view text, qsizetype offset)
{
    const std::string_view before = text.substr(0, static_cast<std::size_t>(offset));
    const auto lineEnd = before.rfind('\n');
    std::string_view line = before.substr(lineEnd == std::string_view::npos ? 0 : lineEnd + 1);
    if (lineEnd == std::string_view::npos && line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    const auto startsCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return {1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
            1 + static_cast<int>(std::count_if(line.begin(), line.end(), startsCharacter))};
}

} // namespace pigpen::yaml
