#include "core/inventory/hostlinker.h"

namespace pigpen {
namespace {

const QString& nameOfAll()
{
    static const QString name = QStringLiteral("all");
    return name;
}

const QString& nameOfUngrouped()
{
    static const QString name = QStringLiteral("ungrouped");
    return name;
}

/// Visits readings in the order in which Ansible reads the hosts in them.
template<typename Visit>
void walkInOrder(const GroupReading& reading, const Visit& visit)
{
    if (!reading.childrenFirst)
        visit(reading);
    for (const ReadingPtr& child : reading.children)
        walkInOrder(*child, visit);
    if (reading.childrenFirst)
        visit(reading);
}

yaml::Path pathOf(const GroupReading& reading, const HostReading& host)
{
    yaml::Path path;
    path.reserve(reading.path.size() + 2);
    path = reading.path;
    path.emplace_back(QStringLiteral("hosts"));
    path.emplace_back(host.key.string());
    return path;
}

/// The groups that the mentions name, but "all"; a host without any counts as ungrouped, one with another does not
/// (reconcile_inventory in ansible-core's inventory/data).
std::vector<GroupPtr> ownGroups(const Links& links, const std::vector<Host::Mention>& mentions)
{
    std::vector<GroupPtr> groups;
    for (const Host::Mention& mention : mentions) {
        if (mention.group != nameOfAll() && mention.group != nameOfUngrouped())
            groups.push_back(links.group(mention.group));
    }
    if (groups.empty() && links.groupIndex.contains(nameOfUngrouped()))
        groups.push_back(links.group(nameOfUngrouped()));
    return groups;
}

} // namespace

HostLinker::HostLinker(const ReadingResult& reading, const Links* previous) : m_reading(reading), m_previous(previous)
{
}

void HostLinker::link(Links& links, const QSet<QString>& made)
{
    if (m_previous) {
        for (const auto* readings : {&m_reading.changes.fresh, &m_reading.changes.gone}) {
            for (const GroupReading* reading : *readings) {
                for (const HostReading& host : reading->hosts)
                    m_touched.insert(host.name);
            }
        }
        touchHostsBelow(links, made);
        findGroupsToScan();
    }
    walkInOrder(*m_reading.root, [this](const GroupReading& reading) { collect(reading); });
    if (m_previous && !m_reading.changes.outline)
        replaceTouched(links);
    else
        orderAnew(links);
}

/// Hosts refer to their groups and to those above, all but "all": a new group object makes the hosts below it new.
void HostLinker::touchHostsBelow(const Links& links, const QSet<QString>& groups)
{
    QSet<QString> seen = groups;
    seen.insert(nameOfAll());
    QStringList open = groups.values();
    open.removeAll(nameOfAll());
    while (!open.isEmpty()) {
        const GroupPtr group = links.group(open.takeLast());
        const QStringList& hosts = group->name == nameOfUngrouped() ? links.group(nameOfAll())->hosts : group->hosts;
        m_touched.unite({hosts.begin(), hosts.end()});
        for (const QString& child : group->children) {
            if (!seen.contains(child)) {
                seen.insert(child);
                open << child;
            }
        }
    }
}

void HostLinker::findGroupsToScan()
{
    for (const GroupReading* reading : m_reading.changes.fresh)
        m_scanned.insert(reading->name);
    for (const QString& name : std::as_const(m_touched)) {
        if (const HostPtr host = m_previous->host(name)) {
            for (const Host::Mention& mention : host->mentions)
                m_scanned.insert(mention.group);
        }
    }
}

void HostLinker::collect(const GroupReading& reading)
{
    if (m_previous && !m_scanned.contains(reading.name))
        return;
    for (const HostReading& host : reading.hosts) {
        if (m_previous && !m_touched.contains(host.name))
            continue;
        m_drafts[draftOf(host)].mentions.push_back({reading.name, pathOf(reading, host), host.key, host.vars});
    }
}

size_t HostLinker::draftOf(const HostReading& host)
{
    const auto found = m_index.constFind(host.name);
    if (found != m_index.constEnd())
        return size_t(*found);
    m_index.insert(host.name, int(m_drafts.size()));
    m_drafts.push_back({host.name, {}, host.port});
    return m_drafts.size() - 1;
}

HostPtr HostLinker::build(const Links& links, Draft& draft)
{
    auto host = std::make_shared<Host>();
    host->name = draft.name;
    host->mentions = std::move(draft.mentions);
    host->groups = inOrderOfPrecedence(links, ownGroups(links, host->mentions));
    host->port = draft.port;
    HostPtr before = m_previous ? m_previous->host(draft.name) : HostPtr();
    if (before && *before == *host)
        return before;
    ++m_made;
    return host;
}

/// No name came, went or moved: the touched hosts keep their positions.
void HostLinker::replaceTouched(Links& links)
{
    links.hosts = m_previous->hosts;
    links.hostIndex = m_previous->hostIndex;
    for (Draft& draft : m_drafts)
        links.hosts[size_t(links.hostIndex.value(draft.name))] = build(links, draft);
}

void HostLinker::orderAnew(Links& links)
{
    links.hosts.reserve(m_previous ? m_previous->hosts.size() + m_drafts.size() : m_drafts.size());
    links.hostIndex.reserve(qsizetype(links.hosts.capacity()));
    walkInOrder(*m_reading.root, [&](const GroupReading& reading) {
        for (const HostReading& host : reading.hosts) {
            if (links.hostIndex.contains(host.name))
                continue;
            links.hostIndex.insert(host.name, int(links.hosts.size()));
            const auto draft = m_index.constFind(host.name);
            links.hosts.push_back(draft != m_index.constEnd() ? build(links, m_drafts[size_t(*draft)])
                                                              : m_previous->host(host.name));
        }
    });
}

} // namespace pigpen
