#include "app/panels/inspector/subject.h"

#include <algorithm>

namespace pigpen {

Subject::Subject(TopologyPtr topology, QString scope, Level level)
    : m_topology(std::move(topology)), m_scope(std::move(scope)), m_level(level)
{
}

std::optional<Subject> Subject::of(const TopologyPtr& topology, const EntityId& entity)
{
    if (!topology)
        return std::nullopt;
    if (entity.kind == EntityId::Kind::Instance)
        return ofInstance(topology, entity);
    if (entity.kind == EntityId::Kind::Node) {
        auto subject = ofHost(topology, entity.name, {}, {});
        if (subject)
            subject->m_isNode = true;
        return subject;
    }
    const bool isAll = entity.kind == EntityId::Kind::None;
    const ClusterPtr cluster = topology->cluster(entity);
    if (!isAll && (entity.kind != EntityId::Kind::Cluster || !cluster || cluster->module == Module::Remote))
        return std::nullopt;
    const QString all = QStringLiteral("all");
    Subject subject(topology, isAll ? all : cluster->name, isAll ? Level::Global : Level::Group);
    subject.m_group = topology->inventory()->group(isAll ? all : cluster->group);
    subject.m_isPgsql = cluster && cluster->module == Module::Pgsql;
    return subject.m_group ? std::optional(subject) : std::nullopt;
}

std::optional<Subject> Subject::ofHost(const TopologyPtr& topology, const QString& address, const QString& group,
                                       const QString& scope)
{
    const HostPtr host = topology->inventory()->host(address);
    if (!host)
        return std::nullopt;
    const QString home = group.isEmpty() ? host->mentions.front().group : group;
    Subject subject(topology, scope.isEmpty() ? home + u'/' + address : scope, Level::Host);
    subject.m_host = host;
    subject.m_home = home;
    return subject;
}

std::optional<Subject> Subject::ofInstance(const TopologyPtr& topology, const EntityId& entity)
{
    const ClusterPtr cluster = topology->cluster(entity);
    const Instance* instance = cluster ? cluster->instance(entity.name) : nullptr;
    if (!instance)
        return std::nullopt;
    if (cluster->module == Module::Remote) {
        Subject subject(topology, instance->name, Level::Host);
        subject.m_entry = topology->tree()->at(instance->path);
        subject.m_home = cluster->group;
        return subject;
    }
    // A Redis process is an entry of its host's redis_instances: its variables are the host's.
    const bool isEntry = cluster->module == Module::Redis;
    return ofHost(topology, instance->node, cluster->group, isEntry ? QString() : instance->name);
}

QString Subject::scope(const QString& name) const
{
    const Setting setting = m_isNode ? variable(name) : Setting();
    return setting.level == Level::Host ? setting.group + u'/' + m_host->name : m_scope;
}

std::vector<EffectiveVariable> Subject::variables() const
{
    const Inventory& inventory = *m_topology->inventory();
    if (m_host)
        return inventory.variables(*m_host);
    if (m_group)
        return inventory.variables(*m_group);
    std::vector<EffectiveVariable> own;
    for (const yaml::Node::Entry& entry : m_entry)
        own.push_back({{entry.key.string(), entry.key, entry.value, Level::Host, m_home, 0}, {}});
    std::ranges::sort(own, {}, [](const EffectiveVariable& variable) { return variable.setting.name; });
    return own;
}

Setting Subject::variable(const QString& name) const
{
    if (m_host)
        return m_topology->inventory()->variable(*m_host, name);
    return m_group ? m_topology->inventory()->groupVariable(*m_group, name) : Setting();
}

bool Subject::owns(const Setting& setting) const
{
    if (setting.level != m_level)
        return false;
    return m_isNode || setting.group == (m_group ? m_group->name : m_home);
}

} // namespace pigpen
