// The values of parameters, by what Pigsty's reference says of them.
#include "core/check/rules/families.h"
#include "core/check/rules/written.h"
#include "core/check/shapes.h"
#include "core/topology/naming.h"

#include <array>

namespace pigpen::check {
namespace {

using catalogue::Parameter;
using catalogue::ValueKind;
using namespace std::string_view_literals;

constexpr std::array modules{Module::Pgsql, Module::Infra, Module::Etcd, Module::Minio, Module::Redis,
                             Module::Kafka, Module::Mysql, Module::Node, Module::Remote};

bool isSeqVariable(QStringView name)
{
    return std::any_of(modules.begin(), modules.end(),
                       [&](Module module) { return naming::seqVariable(module) == name; });
}

void typeRight(const Written& variable, Report& report)
{
    if (!variable.parameter)
        return;
    const Shape shape = shapeOf(variable.parameter->kind);
    if (fits(shape, variable.value))
        return;
    const QString name = variable.nameText();
    if (shape == Shape::Number && (isSeqVariable(name) || name == u"vip_vrid")) // these have rules of their own
        return;
    report.add(Words::tr("%1 must be %2").arg(name, wanted(shape)), entityOf(variable, report), variable.key);
}

constexpr Rule paramType{
    .id = "PARAM-TYPE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A parameter's value has the shape that Pigsty reads: a list, a mapping, a "
                                          "number, true or false, a single value."),
    .why = QT_TRANSLATE_NOOP("Check", "The playbook stops at another shape, or writes it into a configuration as it "
                                      "is: of a text in a list's place, letter by letter."),
    .source = "Pigsty's reference of parameters",
    .ofVariable = typeRight,
};

struct Range
{
    double least = 0;
    double most = 0;
};

void numberInRange(yaml::Node value, const Range& range, const Written& variable, Report& report)
{
    const yaml::Node target = value ? value.target() : value;
    if (isSpared(target) || !target.isScalar())
        return;
    const std::optional<double> number = numberIn(target);
    if (number && (*number < range.least || *number > range.most))
        report.add(Words::tr("%1 is %2, and must be from %3 to %4")
                       .arg(variable.nameText(), target.string())
                       .arg(range.least)
                       .arg(range.most),
                   entityOf(variable, report), variable.key);
}

void rangeRight(const Written& variable, Report& report)
{
    constexpr Range ports{1, 65535};
    constexpr Range weights{0, 255};
    if (!variable.parameter)
        return;
    if (variable.parameter->kind == ValueKind::Port)
        numberInRange(variable.value, ports, variable, report);
    else if (variable.name == "pg_weight"sv)
        numberInRange(variable.value, weights, variable, report);
    else if (variable.parameter->kind == ValueKind::List && variable.parameter->itemKind == ValueKind::Port)
        forEachScalar(variable.value, [&](yaml::Node port) { numberInRange(port, ports, variable, report); });
}

constexpr Rule paramRange{
    .id = "PARAM-RANGE",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "A port is from 1 to 65535, a weight from 0 to 255."),
    .why = QT_TRANSLATE_NOOP("Check", "What should listen there, or HAProxy, does not start with another number."),
    .source = "FACTS.md, Identity parameters; TCP",
    .ofVariable = rangeRight,
};

/// The choice that was meant: in other letters, or nearly so.
QString meantChoice(const QString& text, const QStringList& choices)
{
    for (const QString& choice : choices)
        if (choice.compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    return catalogue::nearest(text, choices);
}

QString asYaml(const yaml::Value& value)
{
    const QString text = value.display();
    return value.isString() && !yaml::isPlainSafe(text, true) ? u'\'' + text + u'\'' : text;
}

bool isAmong(std::string_view text, const QStringList& choices)
{
    return choices.contains(asText(text));
}

void choiceKnown(const Written& variable, Report& report)
{
    const Parameter* const parameter = variable.parameter;
    if (!parameter || parameter->choices.isEmpty() || parameter->open || variable.name == "pg_role"sv)
        return;
    const yaml::Node value = variable.value ? variable.value.target() : variable.value;
    if (isSpared(value) || !value.isScalar() || isAmong(value.text(), parameter->choices))
        return;
    if (value.value().kind() == yaml::Value::Kind::Bool) // see YAML-BOOLEAN
        return;
    const QString text = textOf(value);
    const QString meant = meantChoice(text, parameter->choices);
    const bool mends = !meant.isEmpty() && isReachable(variable, report);
    report.add(Words::tr("%1 has no value “%2”; there is %3")
                   .arg(variable.nameText(), text, parameter->choices.join(QStringLiteral(", "))),
               entityOf(variable, report), variable.key,
               mends
                   ? fix::set(variable.scope(), variable.nameText(), asYaml(catalogue::choiceValue(*parameter, meant)))
                   : Fix());
}

constexpr Rule paramChoice{
    .id = "PARAM-CHOICE",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A parameter that has a fixed choice of values has one of them."),
    .why = QT_TRANSLATE_NOOP("Check", "The playbook stops at another value, or takes the parameter for unset."),
    .source = "Pigsty's reference of parameters",
    .fix = QT_TRANSLATE_NOOP("Check", "Sets the value that is nearly spelt so."),
    .ofVariable = choiceKnown,
};

/// What tells one instance, or one node, from another.
constexpr std::array ofOne{"pg_seq"sv,    "infra_seq"sv, "etcd_seq"sv,        "minio_seq"sv, "redis_node"sv,
                           "kafka_seq"sv, "mysql_seq"sv, "redis_instances"sv, "nodename"sv,  "pg_upstream"sv};

void identityOfOne(Report& report)
{
    if (report.inventory().hosts().size() < 2)
        return;
    const GroupPtr& all = report.inventory().groups().front();
    for (const Group::Mention& mention : all->mentions)
        for (const std::string_view name : ofOne)
            if (const VariableTable::Entry* const entry = mention.vars->find(name); entry && !entry->value.isNull())
                report.add(Words::tr("%1 tells one host from another, and is set for all of them").arg(asText(name)),
                           {}, entry->key);
}

/// Parameters of the infra nodes alone: others don't look at them.
bool isOfInfra(const Parameter& parameter)
{
    return parameter.module == u"INFRA" && parameter.level == u"G" && parameter.section != u"META" &&
           parameter.section != u"REPO" && parameter.section != u"CA";
}

void readThere(const Written& variable, Report& report)
{
    if (variable.level == Level::Global || !variable.parameter || !isOfInfra(*variable.parameter))
        return;
    const QString infra = naming::groupOf(naming::defaultCluster(Module::Infra));
    if (variable.group->name != infra)
        report.add(Words::tr("%1 is read for the deployment as a whole: set it for all, or for the group %2")
                       .arg(variable.nameText(), infra),
                   entityOf(variable, report), variable.key);
}

constexpr Rule paramLevel{
    .id = "PARAM-LEVEL",
    .severity = Severity::Warning,
    .meaning = QT_TRANSLATE_NOOP("Check", "A parameter is set where it can work: what tells one host from another at "
                                          "that host, what is the infra nodes' at them or for all."),
    .why = QT_TRANSLATE_NOOP("Check", "A number that all hosts share names several of them alike; what only infra "
                                      "nodes read does nothing elsewhere."),
    .source = "Pigsty's reference of parameters",
    .ofVariable = readThere,
    .ofAll = identityOfOne,
};

constexpr std::array prefixes{"pg_"sv,      "pgb_"sv,    "pgbouncer_"sv, "pgbackrest_"sv, "patroni_"sv, "node_"sv,
                              "redis_"sv,   "etcd_"sv,   "minio_"sv,     "kafka_"sv,      "mysql_"sv,   "vip_"sv,
                              "haproxy_"sv, "repo_"sv,   "nginx_"sv,     "grafana_"sv,    "infra_"sv,   "vmetrics_"sv,
                              "vlogs_"sv,   "vector_"sv, "docker_"sv};

void parameterKnown(const Written& variable, Report& report)
{
    if (variable.parameter)
        return;
    const bool looksSo = std::any_of(prefixes.begin(), prefixes.end(),
                                     [&](std::string_view prefix) { return variable.name.starts_with(prefix); });
    if (looksSo && report.facts().speller().nearest(variable.name).isEmpty())
        report.add(
            Words::tr("%1 is called as if it were a parameter of Pigsty's, and is none").arg(variable.nameText()),
            entityOf(variable, report), variable.key);
}

constexpr Rule paramUnknown{
    .id = "PARAM-UNKNOWN",
    .severity = Severity::Info,
    .meaning = QT_TRANSLATE_NOOP("Check", "A variable that is called as Pigsty calls its parameters is one of them."),
    .why = QT_TRANSLATE_NOOP("Check", "Pigsty does not read it: perhaps another version did, or another name is "
                                      "meant."),
    .source = "Pigsty's reference of parameters",
    .ofVariable = parameterKnown,
};

struct Brackets
{
    std::string_view open;
    std::string_view close;
    const char* name;
};

constexpr std::array allBrackets{Brackets{"{{", "}}", QT_TRANSLATE_NOOP("Check", "an expression of Jinja's")},
                                 Brackets{"{%", "%}", QT_TRANSLATE_NOOP("Check", "a statement of Jinja's")},
                                 Brackets{"${", "}", QT_TRANSLATE_NOOP("Check", "a variable in ${…}")}};

/// The brackets that are opened and not closed; null where there are none.
const Brackets* openBrackets(std::string_view text)
{
    if (text.find('{') == std::string_view::npos)
        return nullptr;
    for (const Brackets& brackets : allBrackets) {
        const size_t last = text.rfind(brackets.open);
        if (last != std::string_view::npos && text.find(brackets.close, last) == std::string_view::npos)
            return &brackets;
    }
    return nullptr;
}

void jinjaClosed(const Written& variable, Report& report)
{
    forEachScalar(variable.value, [&](yaml::Node scalar) {
        if (const Brackets* const brackets = openBrackets(scalar.text()))
            report.add(
                Words::tr("%1 begins %2 and does not end it").arg(variable.nameText(), Words::tr(brackets->name)),
                entityOf(variable, report), scalar);
    });
}

constexpr Rule jinjaUnclosed{
    .id = "JINJA-UNCLOSED",
    .severity = Severity::Error,
    .meaning = QT_TRANSLATE_NOOP("Check", "What a value leaves to be filled in is closed: {{ … }}, {% … %}, ${…}."),
    .why = QT_TRANSLATE_NOOP("Check", "Ansible stops where it needs the value, or takes it as it is written."),
    .source = "Jinja; FACTS.md, The inventory as Ansible reads it",
    .ofVariable = jinjaClosed,
};

constexpr Rule table[]{paramType, paramRange, paramChoice, paramLevel, paramUnknown, jinjaUnclosed};

} // namespace

Rules parameterRules()
{
    return table;
}

} // namespace pigpen::check
