// What YAML and Ansible read otherwise than it looks.
#include "core/check/rules/families.h"
#include "core/check/rules/written.h"
#include "core/check/shapes.h"
#include "core/topology/secrets.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace pigpen::check {
namespace {

using catalogue::Field;
using catalogue::ValueKind;
using yaml::Value;
using namespace std::string_view_literals;

/// A plain scalar that a parameter or a field says, and how to write it anew.
struct Word
{
    const Written& variable;
    yaml::Node scalar;
    yaml::Node place;
    ValueKind kind;
    QString name;     // of the parameter or the field
    QStringList path; // of a field; empty for the parameter itself
    bool isOwn = true;

    QString text() const { return scalar.string(); }
    bool isSecret() const { return kind == ValueKind::Password || secrets::isName(name); }
    Fix quoted(const Report& report) const
    {
        if (!isOwn || !isReachable(variable, report))
            return {};
        const QString yaml = u'\'' + text() + u'\'';
        Fix fix = path.isEmpty() ? fix::set(variable.scope(), variable.nameText(), yaml)
                                 : fix::setItem(variable.scope(), path, yaml);
        fix.tellsSecret = isSecret();
        return fix;
    }
};

bool isPlain(yaml::Node node)
{
    return node && node.isScalar() && node.style() == yaml::Node::Style::Plain && node.tag().empty();
}

/// Calls `visit` with each plain scalar of the variable for which `isDoubtful`, a look at its letters.
template<typename Doubt, typename Visit>
void forEachWord(const Written& variable, const Doubt& isDoubtful, const Visit& visit)
{
    if (!variable.parameter)
        return;
    if (isPlain(variable.value) && isDoubtful(variable.value.text()))
        visit(Word{variable, variable.value, variable.key, variable.parameter->kind, variable.nameText(), {}, true});
    forEachItem(variable, [&](const ListItem& item) {
        if (!item.value.isMap())
            return;
        for (const yaml::Node::Entry entry : item.value) {
            if (!isPlain(entry.value) || !isDoubtful(entry.value.text()))
                continue;
            if (const Field* const field = catalogue::findField(item.list, entry.key.text()))
                visit(Word{variable, entry.value, item.isOwn ? entry.key : variable.key, field->kind,
                           catalogue::nameOf(*field), item.path(catalogue::nameOf(*field)), item.isOwn});
        }
    });
}

bool mayBeBoolean(std::string_view text)
{
    constexpr std::array words{"yes"sv, "no"sv, "on"sv, "off"sv, "true"sv, "false"sv};
    const auto isSame = [](char left, char right) { return std::tolower(static_cast<unsigned char>(left)) == right; };
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return word.size() == text.size() && std::equal(text.begin(), text.end(), word.begin(), isSame);
    });
}

/// Patroni takes false for its word off.
bool takesBooleans(std::string_view name)
{
    return name == "patroni_watchdog_mode"sv;
}

void textNoBoolean(const Written& variable, Report& report)
{
    forEachWord(variable, mayBeBoolean, [&](const Word& word) {
        const Value value = word.scalar.value();
        if (!isTextual(word.kind) || value.kind() != Value::Kind::Bool || takesBooleans(variable.name))
            return;
        const QString read = value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        const QString message =
            word.isSecret()
                ? Words::tr("without quotes %1 is no text to YAML").arg(word.name)
                : Words::tr("“%1” without quotes is no text to YAML: %2 becomes %3").arg(word.text(), word.name, read);
        report.add(message, entityOf(variable, report), word.place, word.quoted(report));
    });
}

constexpr Rule yamlBoolean{
    .id = "YAML-BOOLEAN",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A text that YAML would read as true or false, such as on, off, yes or no, "
                                          "stands in quotes."),
    .why = QT_TRANSLATE_NOOP("Check", "Without them a template prints True or False in its place, and comparisons with "
                                      "the word fail."),
    .source = "FACTS.md, The inventory as Ansible reads it",
    .fix = QT_TRANSLATE_NOOP("Check", "Puts the text in quotes."),
    .ofVariable = textNoBoolean,
};

/// Whether YAML may read a number there that prints otherwise: not of a few digits, an address, a word.
bool mayBeNumber(std::string_view text)
{
    constexpr size_t safe = 9;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < 2 || !(isDigit(text.front()) || "+-."sv.find(text.front()) != std::string_view::npos))
        return false;
    if (text.find_first_not_of("0123456789_.:+-xabcdefABCDEF"sv) != std::string_view::npos ||
        std::count(text.begin(), text.end(), '.') > 1)
        return false;
    return text.front() == '0' || text.size() > safe || !std::all_of(text.begin(), text.end(), isDigit);
}

/// Whether a number is written in a base that few expect: 010 is 8, and 1:30 is 90.
bool isInOddBase(const QString& text)
{
    const QString digits = text.startsWith(u'-') || text.startsWith(u'+') ? text.mid(1) : text;
    const bool isOctal = digits.size() > 1 && digits[0] == u'0' && digits[1].isDigit() && !digits.contains(u'.');
    return isOctal || digits.contains(u':');
}

bool readsOtherwise(const Word& word, const Value& value)
{
    if (value.kind() != Value::Kind::Int && value.kind() != Value::Kind::Float)
        return false;
    const Shape shape = shapeOf(word.kind);
    return (shape == Shape::Scalar && value.display() != word.text()) ||
           (shape == Shape::Number && isInOddBase(word.text()));
}

void numberAsWritten(const Written& variable, Report& report)
{
    forEachWord(variable, mayBeNumber, [&](const Word& word) {
        const Value value = word.scalar.value();
        if (!readsOtherwise(word, value))
            return;
        const QString message = word.isSecret()
                                    ? Words::tr("without quotes YAML reads another %1 than is written").arg(word.name)
                                    : Words::tr("“%1” without quotes is a number to YAML: %2 becomes %3")
                                          .arg(word.text(), word.name, value.display());
        report.add(message, entityOf(variable, report), word.place, isTextual(word.kind) ? word.quoted(report) : Fix());
    });
}

constexpr Rule yamlNumber{
    .id = "YAML-NUMBER",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "What YAML would read as another number than is written, such as 010, 3.10 "
                                          "or 1:30, stands in quotes."),
    .why = QT_TRANSLATE_NOOP("Check", "YAML reads 010 as 8, 3.10 as 3.1 and 1:30 as 90: a password, a version or a "
                                      "duration becomes another one."),
    .source = "FACTS.md, The inventory as Ansible reads it",
    .fix = QT_TRANSLATE_NOOP("Check", "Puts a text in quotes; of a number it can't know what is meant."),
    .ofVariable = numberAsWritten,
};

/// What Ansible fills itself (magic variables) and the words of plays and tasks, sorted.
constexpr std::array reserved{"ansible_check_mode"sv,
                              "ansible_facts"sv,
                              "ansible_play_batch"sv,
                              "ansible_play_hosts"sv,
                              "ansible_version"sv,
                              "environment"sv,
                              "group_names"sv,
                              "groups"sv,
                              "hosts"sv,
                              "hostvars"sv,
                              "inventory_dir"sv,
                              "inventory_file"sv,
                              "inventory_hostname"sv,
                              "inventory_hostname_short"sv,
                              "loop"sv,
                              "name"sv,
                              "omit"sv,
                              "play_hosts"sv,
                              "playbook_dir"sv,
                              "register"sv,
                              "role_name"sv,
                              "role_path"sv,
                              "roles"sv,
                              "tags"sv,
                              "tasks"sv,
                              "vars"sv,
                              "when"sv};
static_assert(std::is_sorted(reserved.begin(), reserved.end()));

void nameFree(const Written& variable, Report& report)
{
    if (!variable.parameter && std::binary_search(reserved.begin(), reserved.end(), variable.name))
        report.add(Words::tr("Ansible keeps the name %1 for itself").arg(variable.nameText()),
                   entityOf(variable, report), variable.key);
}

constexpr Rule varReserved{
    .id = "VAR-RESERVED",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A variable has no name that Ansible keeps for itself."),
    .why = QT_TRANSLATE_NOOP("Check", "Ansible puts its own value in its place, or takes it for a word of its plays."),
    .source = "Ansible, special variables and reserved names",
    .ofVariable = nameFree,
};

bool isLetter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

void nameUsable(const Written& variable, Report& report)
{
    const std::string_view name = variable.name;
    const bool isName = !name.empty() && std::all_of(name.begin(), name.end(), isLetter) &&
                        std::isdigit(static_cast<unsigned char>(name.front())) == 0;
    if (isName || variable.parameter || name == "<<" || !report.facts().speller().nearest(name).isEmpty())
        return;
    report.add(
        Words::tr("“%1” can't be a variable's name: letters, digits and underscores make one").arg(variable.nameText()),
        entityOf(variable, report), variable.key);
}

constexpr Rule varName{
    .id = "VAR-NAME",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A variable's name consists of letters, digits and underscores, and begins "
                                          "with no digit."),
    .why = QT_TRANSLATE_NOOP("Check", "No template can name another one: pg-x means pg minus x there."),
    .source = "Ansible, variable names",
    .ofVariable = nameUsable,
};

/// Whether what stands between {{ and }} names that variable: not as a text, an attribute or an argument's name.
bool names(std::string_view expression, std::string_view name)
{
    char quote = '\0';
    char before = ' ';
    for (size_t at = 0; at < expression.size(); ++at) {
        const char c = expression[at];
        const bool begins = quote == '\0' && !isLetter(before) && before != '.';
        if (begins && expression.substr(at).starts_with(name)) {
            const std::string_view rest = expression.substr(at + name.size());
            const bool isArgument = rest.starts_with('=') && !rest.starts_with("==");
            const bool ends = rest.empty() || (!isLetter(rest.front()) && rest.front() != '(');
            if (ends && !isArgument)
                return true;
        }
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '\'' || c == '"')
            quote = c;
        before = c;
    }
    return false;
}

bool fillsInItself(std::string_view text, std::string_view name)
{
    if (text.find("{%") != std::string_view::npos) // which may have names of its own
        return false;
    for (size_t open = text.find("{{"); open != std::string_view::npos; open = text.find("{{", open + 2)) {
        const size_t close = text.find("}}", open);
        if (close == std::string_view::npos)
            return false;
        if (names(text.substr(open + 2, close - open - 2), name))
            return true;
    }
    return false;
}

void noLoop(const Written& variable, Report& report)
{
    forEachOpened(variable, report, [&](yaml::Node scalar) {
        if (fillsInItself(scalar.text(), variable.name))
            report.add(Words::tr("%1 is filled in with itself").arg(variable.nameText()), entityOf(variable, report),
                       scalar);
    });
}

constexpr Rule jinjaSelf{
    .id = "JINJA-SELF",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A variable's value does not name the variable itself."),
    .why = QT_TRANSLATE_NOOP("Check", "Ansible does not look for the value of a group above, but goes round in circles "
                                      "and stops."),
    .source = "Ansible, templating",
    .ofVariable = noLoop,
};

constexpr Rule table[]{yamlBoolean, yamlNumber, varReserved, varName, jinjaSelf};

} // namespace

Rules readingRules()
{
    return table;
}

} // namespace pigpen::check
