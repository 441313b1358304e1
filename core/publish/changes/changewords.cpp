#include "core/publish/changes/changewords.h"

#include "core/diagram/entityfigure.h"
#include "core/yaml/joint.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

using Kind = Difference::Kind;
using EntityKind = EntityId::Kind;

QString typeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Cluster:
        return Words::tr("cluster");
    case EntityKind::Instance:
        return Words::tr("instance");
    case EntityKind::Service:
        return Words::tr("service");
    case EntityKind::Database:
        return Words::tr("database");
    case EntityKind::Role:
        return Words::tr("role");
    case EntityKind::Node:
    case EntityKind::None:
        break;
    }
    return Words::tr("node");
}

QString typesOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Instance:
        return Words::tr("instances: %1");
    case EntityKind::Service:
        return Words::tr("services: %1");
    case EntityKind::Database:
        return Words::tr("databases: %1");
    default:
        return Words::tr("roles: %1");
    }
}

bool comesOrGoes(Kind kind)
{
    return kind == Kind::Added || kind == Kind::Removed;
}

ChangeLine lineOf(const Difference& difference)
{
    ChangeLine line{difference.kind, difference.entity, difference.entity.name, typeOf(difference.entity.kind),
                    difference.what, difference.scope};
    if (difference.variable.isEmpty())
        return line;
    line.name = difference.variable;
    line.type = Words::tr("variable of %1").arg(difference.scope);
    line.what = QStringList(difference.value); // the name stands beside it
    return line;
}

ChangeGroup groupFor(const Difference& difference)
{
    const EntityId& id = difference.entity;
    if (!id.cluster.isEmpty())
        return {id.cluster, diagram::moduleTitle(id.module), {}};
    return {id.kind == EntityKind::Node ? Words::tr("Nodes") : Words::tr("Variables"), {}, {}};
}

/// More variables that came or went at once are told by their names.
constexpr size_t mostVariables = 40;

/// Lines that only name the variables of one scope, about equally many each.
std::vector<ChangeLine> namesOnly(const std::vector<ChangeLine>& variables)
{
    const size_t parts = (variables.size() + mostVariables - 1) / mostVariables;
    std::vector<ChangeLine> lines;
    for (size_t part = 0; part < parts; ++part) {
        QStringList names;
        for (size_t i = variables.size() * part / parts; i < variables.size() * (part + 1) / parts; ++i)
            names << variables[i].name;
        ChangeLine line = variables.front();
        line.name = Words::tr("%1 to %2").arg(names.front(), names.back());
        line.type = Words::tr("%1 variables of %2").arg(names.size()).arg(line.scope);
        line.what = QStringList(names.join(QStringLiteral(", ")));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What is folded stands where the first of it stood.
std::vector<ChangeLine> folded(const std::vector<ChangeLine>& lines)
{
    QMap<std::pair<QString, Kind>, std::vector<ChangeLine>> variables;
    for (const ChangeLine& line : lines)
        if (!line.scope.isEmpty() && comesOrGoes(line.kind))
            variables[{line.scope, line.kind}].push_back(line);
    std::vector<ChangeLine> result;
    for (const ChangeLine& line : lines) {
        const auto alike = variables.constFind({line.scope, line.kind});
        if (alike == variables.cend() || alike->size() <= mostVariables)
            result.push_back(line);
        else if (line.name == alike->front().name)
            std::ranges::move(namesOnly(*alike), std::back_inserter(result));
    }
    return result;
}

/// A cluster that came or went, with what is in it.
class Whole
{
public:
    bool take(const Difference& difference)
    {
        const bool isPart = difference.variable.isEmpty() && difference.entity.kind != EntityKind::Cluster;
        if (!m_line || !isPart || difference.kind != m_line->kind)
            return false;
        m_parts[difference.entity.kind] << difference.entity.name;
        return true;
    }

    void begin(ChangeLine& line)
    {
        m_line = &line;
        m_parts.clear();
    }

    void finish()
    {
        if (m_line)
            for (const auto& [kind, names] : m_parts.asKeyValueRange())
                m_line->what << typesOf(kind).arg(names.join(QStringLiteral(", ")));
        m_line = nullptr;
    }

private:
    ChangeLine* m_line = nullptr;
    QMap<EntityKind, QStringList> m_parts;
};

} // namespace

std::vector<ChangeGroup> changeGroups(const std::vector<Difference>& differences)
{
    std::vector<ChangeGroup> groups;
    Whole whole;
    for (const Difference& difference : differences) {
        ChangeGroup group = groupFor(difference);
        if (groups.empty() || groups.back().title != group.title || groups.back().subtitle != group.subtitle) {
            whole.finish();
            groups.push_back(std::move(group));
        }
        if (whole.take(difference))
            continue;
        whole.finish();
        std::vector<ChangeLine>& lines = groups.back().lines;
        lines.push_back(lineOf(difference));
        const bool isCluster = difference.entity.kind == EntityKind::Cluster && difference.variable.isEmpty();
        if (isCluster && comesOrGoes(difference.kind))
            whole.begin(lines.back());
    }
    whole.finish();
    return groups;
}

std::vector<ChangeGroup> folded(std::vector<ChangeGroup> groups)
{
    for (ChangeGroup& group : groups)
        group.lines = folded(group.lines);
    return groups;
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return Words::tr("added");
    case Kind::Removed:
        return Words::tr("removed");
    case Kind::Changed:
        return Words::tr("changed");
    case Kind::Moved:
        return Words::tr("moved");
    }
    Q_UNREACHABLE();
}

QString kindWord(const ChangeLine& line)
{
    const bool isRenamed = line.kind == Kind::Moved && line.entity.kind == EntityKind::Cluster;
    return isRenamed ? Words::tr("renamed") : kindWord(line.kind);
}

QString changeCounts(const std::vector<Difference>& differences)
{
    QMap<Kind, int> counts;
    for (const Difference& difference : differences)
        ++counts[difference.kind];
    QStringList parts;
    for (const auto& [kind, count] : counts.asKeyValueRange())
        parts << Words::tr("%1 %2").arg(count).arg(kindWord(kind));
    return parts.isEmpty() ? Words::tr("no difference") : joint::list(parts);
}

} // namespace pigpen
