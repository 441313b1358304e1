#include "app/panels/inspector/variableverbs.h"

#include "app/document/sequence.h"
#include "core/edit/valuetext.h"
#include "core/edit/verbs.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

/// A cluster keeps one primary throughout: another one takes over by promotion.
edit::Result roleEdit(const Topology& topology, const QString& instance, const QString& role)
{
    const Topology::Found found = topology.instance(instance);
    const bool takesOver = role == u"primary" && found && found.instance->role != role && found.cluster->primary();
    return takesOver ? edit::promote(topology, instance) : edit::setRole(topology, instance, role);
}

/// Of which cluster several are to be primary; empty where none is.
QString crowded(const QList<EntityId>& instances)
{
    QStringList clusters;
    for (const EntityId& id : instances) {
        if (clusters.contains(id.cluster))
            return id.cluster;
        clusters << id.cluster;
    }
    return {};
}

} // namespace

QStringList pgsqlRoles()
{
    return {QStringLiteral("primary"), QStringLiteral("replica"), QStringLiteral("offline"), QStringLiteral("standby"),
            QStringLiteral("delayed")};
}

edit::Result setRoles(const Document& document, const QList<EntityId>& instances, const QString& role)
{
    if (const QString cluster = crowded(instances); role == u"primary" && !cluster.isEmpty())
        return tl::unexpected(Error{Words::tr("%1 can have one primary only").arg(cluster),
                                    Words::tr("make one of its instances primary"),
                                    {}});
    Sequence sequence(document);
    for (const EntityId& id : instances)
        if (const auto added = sequence.add(roleEdit(*sequence.topology(), id.name, role)); !added)
            return tl::unexpected(added.error());
    if (instances.size() > 1)
        sequence.setLabel(Words::tr("Make the selected %1").arg(role));
    return sequence.edit();
}

edit::Result setVariable(const Document& document, const QList<EntityId>& entities, const QStringList& scopes,
                         const QString& name, const QString& yaml)
{
    const bool areInstances = !entities.isEmpty() && entities.first().kind == EntityId::Kind::Instance &&
                              entities.first().module == Module::Pgsql;
    const auto value = name == u"pg_role" && areInstances ? edit::parseValue(yaml) : yaml::Value();
    if (value && value->isString())
        return setRoles(document, entities, value->toString());
    return edit::setEach(*document.topology(), scopes, name, yaml);
}

} // namespace pigpen
