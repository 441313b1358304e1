#include "app/panels/source/completion.h"

#include "app/panels/source/yamlplace.h"
#include "core/topology/catalogue.h"
#include "core/topology/fields.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen {

namespace {

using catalogue::Parameter;
using catalogue::ValueKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

/// What a path of keys leads to in an inventory.
struct Scope
{
    enum class Kind { Top, Group, Children, Hosts, GroupVars, HostVars };

    Kind kind = Kind::Top;
    QString group;
    QStringList rest; // below the variable, for items of lists
};

Scope scopeOf(const QStringList& path)
{
    Scope scope;
    if (path.isEmpty())
        return scope;
    scope = {Scope::Kind::Group, path[0], {}};
    for (qsizetype at = 1; at < path.size(); at += 2) {
        const bool named = at + 1 < path.size();
        if (path[at] == u"vars")
            return {Scope::Kind::GroupVars, scope.group, path.mid(at + 1)};
        if (path[at] == u"hosts")
            return {named ? Scope::Kind::HostVars : Scope::Kind::Hosts, scope.group, path.mid(at + 2)};
        if (path[at] != u"children")
            return {Scope::Kind::Children, {}, {}};
        scope = named ? Scope{Scope::Kind::Group, path[at + 1], {}} : Scope{Scope::Kind::Children, scope.group, {}};
    }
    return scope;
}

ClusterPtr clusterOf(const TopologyPtr& topology, const QString& group)
{
    if (!topology)
        return {};
    const auto& clusters = topology->clusters();
    const auto found =
        std::find_if(clusters.begin(), clusters.end(), [&](const ClusterPtr& one) { return one->group == group; });
    return found == clusters.end() ? ClusterPtr() : *found;
}

/// Whether Pigsty's reference means the parameter to be set there.
bool fitsLevel(const Parameter& parameter, const Scope& scope)
{
    const auto allows = [&](QStringView levels) {
        return std::any_of(levels.begin(), levels.end(), [&](QChar level) { return parameter.level.contains(level); });
    };
    if (scope.kind == Scope::Kind::HostVars)
        return allows(u"IN");
    return scope.group == u"all" ? allows(u"GC") : allows(u"CN");
}

bool fitsModule(const Parameter& parameter, const ClusterPtr& cluster)
{
    return !cluster || parameter.module == u"NODE" ||
           parameter.module.compare(moduleName(cluster->module), Qt::CaseInsensitive) == 0;
}

Completion completionOf(const Parameter& parameter)
{
    const yaml::Value& value = catalogue::fallback(parameter.name);
    const QString fallback = value.isNull() || value.isString() ? value.toString() : value.toJson();
    const QString detail =
        fallback.isEmpty() ? parameter.type : Words::tr("%1, by default %2").arg(parameter.type, fallback);
    return {parameter.name, detail, catalogue::description(parameter.name)};
}

/// Names that begin so come first, then those that fit the module and the level.
std::vector<Completion> parameterNames(const YamlPlace& place, const Scope& scope, const TopologyPtr& topology)
{
    const ClusterPtr cluster = scope.group == u"all" ? ClusterPtr() : clusterOf(topology, scope.group);
    std::vector<std::pair<int, const Parameter*>> ranked;
    for (const Parameter& parameter : catalogue::parameters()) {
        if (!parameter.name.contains(place.typed, Qt::CaseInsensitive) || place.siblings.contains(parameter.name))
            continue;
        const bool begins = parameter.name.startsWith(place.typed, Qt::CaseInsensitive);
        ranked.emplace_back((begins ? 0 : 4) + (fitsModule(parameter, cluster) ? 0 : 2) +
                                (fitsLevel(parameter, scope) ? 0 : 1),
                            &parameter);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Completion> items;
    items.reserve(ranked.size());
    for (const auto& [rank, parameter] : ranked)
        items.push_back(completionOf(*parameter));
    return items;
}

QStringList fieldNames(ValueKind list)
{
    QStringList names;
    for (const catalogue::Field& field : catalogue::fieldsOf(list))
        names << catalogue::nameOf(field);
    return names;
}

QStringList fieldChoices(ValueKind list, const QString& name)
{
    const catalogue::Field* const field = catalogue::findField(list, name.toStdString());
    return field ? catalogue::choicesOf(*field) : QStringList();
}

std::vector<Completion> plain(const QStringList& words, const YamlPlace& place)
{
    std::vector<Completion> items;
    for (const QString& word : words)
        if (word.startsWith(place.typed, Qt::CaseInsensitive) && !place.siblings.contains(word))
            items.push_back({word, {}, {}});
    return items;
}

/// Nodes by address, with what runs there; only those with a PostgreSQL instance for an upstream.
std::vector<Completion> addresses(const YamlPlace& place, const TopologyPtr& topology, bool onlyPgsql)
{
    std::vector<Completion> items;
    if (!topology)
        return items;
    const auto isPgsql = [&](const QString& name) {
        const Topology::Found found = topology->instance(name);
        return found && found.cluster->module == Module::Pgsql;
    };
    for (const NodePtr& node : topology->nodes()) {
        QStringList runs = node->instances;
        if (onlyPgsql)
            runs.removeIf([&](const QString& name) { return !isPgsql(name); });
        const QString names = runs.join(QStringLiteral(", "));
        const bool fits = node->address.startsWith(place.typed) || names.contains(place.typed);
        if (fits && (!onlyPgsql || !runs.isEmpty()) && !place.siblings.contains(node->address))
            items.push_back({node->address, names, {}});
    }
    return items;
}

/// As it is written, so that it is read as meant: `off` needs quotes where text is wanted.
QString written(const yaml::Value& value)
{
    const QString text = value.display();
    return value.isString() && !yaml::isPlainSafe(text, true) ? u'\'' + text + u'\'' : text;
}

std::vector<Completion> values(const YamlPlace& place, const TopologyPtr& topology)
{
    const Parameter* parameter = catalogue::find(place.key);
    if (!parameter)
        return {};
    if (parameter->kind == ValueKind::Switch)
        return plain({QStringLiteral("true"), QStringLiteral("false")}, place);
    if (parameter->kind == ValueKind::Address)
        return addresses(place, topology, parameter->name == u"pg_upstream");
    std::vector<Completion> items;
    for (const QString& choice : parameter->choices) {
        const yaml::Value value = catalogue::choiceValue(*parameter, choice);
        const bool isDefault = parameter->fallback && *parameter->fallback == value;
        if (choice.startsWith(place.typed, Qt::CaseInsensitive))
            items.push_back({written(value), isDefault ? Words::tr("default") : QString(), {}});
    }
    return items;
}

std::vector<Completion> roles(const YamlPlace& place, const Scope& scope, const TopologyPtr& topology)
{
    QStringList names;
    if (const ClusterPtr cluster = clusterOf(topology, scope.group))
        for (const Role& role : cluster->roles)
            names << role.name;
    return plain(names, place);
}

ValueKind listKind(const Scope& scope)
{
    const bool isItem = scope.rest.size() == 2 && scope.rest[1] == u"[]";
    const Parameter* list = isItem ? catalogue::find(scope.rest[0]) : nullptr;
    return list ? list->kind : ValueKind::Text;
}

std::vector<Completion> keys(const YamlPlace& place, const Scope& scope, const TopologyPtr& topology)
{
    switch (scope.kind) {
    case Scope::Kind::Top:
        return plain({QStringLiteral("all")}, place);
    case Scope::Kind::Group:
        return plain({QStringLiteral("hosts"), QStringLiteral("vars"), QStringLiteral("children")}, place);
    case Scope::Kind::Hosts:
        return addresses(place, topology, false);
    case Scope::Kind::Children:
        return {};
    case Scope::Kind::GroupVars:
    case Scope::Kind::HostVars:
        break;
    }
    return scope.rest.isEmpty() ? parameterNames(place, scope, topology) : plain(fieldNames(listKind(scope)), place);
}

std::vector<Completion> valuesIn(const YamlPlace& place, const Scope& scope, const TopologyPtr& topology)
{
    if (scope.kind != Scope::Kind::GroupVars && scope.kind != Scope::Kind::HostVars)
        return {};
    if (scope.rest.isEmpty())
        return values(place, topology);
    const ValueKind kind = listKind(scope);
    if (kind == ValueKind::Databases && place.key == u"owner")
        return roles(place, scope, topology);
    return plain(fieldChoices(kind, place.key), place);
}

} // namespace

Completions completionsAt(const TextLines& text, int line, int column, const TopologyPtr& topology)
{
    const YamlPlace place = YamlPlace::at(text, line, column);
    if (!place)
        return {};
    const Scope scope = scopeOf(place.path);
    return {place.column, place.typed, place.isKey,
            place.isKey ? keys(place, scope, topology) : valuesIn(place, scope, topology)};
}

} // namespace pigpen
