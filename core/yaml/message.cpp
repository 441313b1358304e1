#include "core/yaml/message.h"

#include <algorithm>
#include <array>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/exceptions.h>

namespace pigpen::yaml {

namespace {

struct Translation
{
    const char* theirs; // how their message begins
    const char* what;
    const char* remedy;
};

constexpr std::array translations = {
    Translation{"end of sequence flow not found", QT_TRANSLATE_NOOP("Yaml", "A list in brackets is not closed"),
                QT_TRANSLATE_NOOP("Yaml", "add the missing ]")},
    Translation{"end of map flow not found", QT_TRANSLATE_NOOP("Yaml", "A mapping in braces is not closed"),
                QT_TRANSLATE_NOOP("Yaml", "add the missing }")},
    Translation{"end of map not found", QT_TRANSLATE_NOOP("Yaml", "This line does not fit the mapping that it is in"),
                QT_TRANSLATE_NOOP("Yaml", "check its indentation, and that the lines before it are complete")},
    Translation{"end of sequence not found", QT_TRANSLATE_NOOP("Yaml", "This line does not fit the list that it is in"),
                QT_TRANSLATE_NOOP("Yaml", "check its indentation and its dash")},
    Translation{"illegal map value", QT_TRANSLATE_NOOP("Yaml", "A colon cannot stand here"),
                QT_TRANSLATE_NOOP("Yaml", "put text that contains a colon in quotes, or begin a new line")},
    Translation{"illegal block entry", QT_TRANSLATE_NOOP("Yaml", "A list item cannot begin here"),
                QT_TRANSLATE_NOOP("Yaml", "begin it on a new line, indented like the others")},
    Translation{"illegal map key", QT_TRANSLATE_NOOP("Yaml", "A key cannot stand here"),
                QT_TRANSLATE_NOOP("Yaml", "begin it on a new line")},
    Translation{"illegal flow end", QT_TRANSLATE_NOOP("Yaml", "This bracket closes nothing"),
                QT_TRANSLATE_NOOP("Yaml", "remove it, or put the text in quotes")},
    Translation{"illegal EOF in scalar", QT_TRANSLATE_NOOP("Yaml", "This quoted text has no closing quote"),
                QT_TRANSLATE_NOOP("Yaml", "close the quote")},
    Translation{"illegal document indicator", QT_TRANSLATE_NOOP("Yaml", "This quoted text has no closing quote"),
                QT_TRANSLATE_NOOP("Yaml", "close the quote")},
    Translation{"illegal tab", QT_TRANSLATE_NOOP("Yaml", "A tab stands where YAML wants spaces"),
                QT_TRANSLATE_NOOP("Yaml", "replace it with spaces")},
    Translation{"illegal character in scalar", QT_TRANSLATE_NOOP("Yaml", "This text cannot stand without quotes"),
                QT_TRANSLATE_NOOP("Yaml", "put it in quotes")},
    Translation{"unknown token", QT_TRANSLATE_NOOP("Yaml", "No text can begin with this character"),
                QT_TRANSLATE_NOOP("Yaml", "put the text in quotes")},
    Translation{"unknown escape character",
                QT_TRANSLATE_NOOP("Yaml", "Double quotes give the backslash a meaning, but not before this character"),
                QT_TRANSLATE_NOOP("Yaml", "write \\\\ for a backslash, or use single quotes")},
    Translation{"the referenced anchor is not defined", QT_TRANSLATE_NOOP("Yaml", "This alias has no anchor before it"),
                QT_TRANSLATE_NOOP("Yaml", "define the anchor first, or put the text in quotes")},
    Translation{"cannot assign multiple anchors", QT_TRANSLATE_NOOP("Yaml", "Two anchors for one node"),
                QT_TRANSLATE_NOOP("Yaml", "keep one of them")},
    Translation{"cannot assign multiple tags", QT_TRANSLATE_NOOP("Yaml", "Two tags for one node"),
                QT_TRANSLATE_NOOP("Yaml", "keep one of them")},
    Translation{"bad character found while scanning", QT_TRANSLATE_NOOP("Yaml", "This name has a character too many"),
                QT_TRANSLATE_NOOP("Yaml", "use letters, digits and dashes, or put the text in quotes")},
};

} // namespace

Problem explain(const YAML::Exception& exception, qsizetype shift)
{
    const qsizetype at = exception.mark.is_null() ? 0 : exception.mark.pos + shift;
    if (dynamic_cast<const YAML::DeepRecursion*>(&exception) != nullptr)
        return {at, Yaml::tr("This is nested too deeply"), Yaml::tr("nest it less")};
    const auto known = std::find_if(translations.begin(), translations.end(), [&exception](const Translation& one) {
        return exception.msg.starts_with(one.theirs);
    });
    if (known != translations.end())
        return {at, Yaml::tr(known->what), Yaml::tr(known->remedy)};
    return {at, Yaml::tr("This is no valid YAML (%1)").arg(QString::fromStdString(exception.msg)),
            Yaml::tr("correct the text")};
}

} // namespace pigpen::yaml
