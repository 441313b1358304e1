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
    // A key that is no pattern is the name itself: share its text.
    const bool isPattern = host.key.text().size() != size_t(host.name.size());
    path.emplace_back(isPattern ? host.key.string() : host.name);
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

/// The predecessor's hosts that no draft replaces. They are mostly asked for in their order.
class Untouched
{
public:
    Untouched(const Links* previous, const QHash<QString, int>& drafts) : m_previous(previous), m_drafts(drafts) {}

    /// Null for a host that is new or has a draft.
    HostPtr take(const QString& name)
    {
        if (!m_previous || m_drafts.contains(name))
            return {};
        if (m_next < m_previous->hosts.size() && m_previous->hosts[m_next]->name == name)
            return m_previous->hosts[m_next++];
        m_next = size_t(m_previous->hostIndex.value(name)) + 1;
        return m_previous->hosts[m_next - 1];
    }

private:
    const Links* m_previous;
    const QHash<QString, int>& m_drafts;
    size_t m_next = 0;
};

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
        touchReorderedHosts();
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

/// Where groups changed places, so did the mentions of a host in several of them.
void HostLinker::touchReorderedHosts()
{
    if (!m_reading.changes.reordered)
        return;
    for (const HostPtr& host : m_previous->hosts) {
        if (host->mentions.size() > 1)
            m_touched.insert(host->name);
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
    const size_t before = m_previous ? m_previous->hosts.size() : 0;
    links.hosts.reserve(before + m_drafts.size());
    links.hostIndex.reserve(qsizetype(links.hosts.capacity()));
    Untouched untouched(m_previous, m_index);
    walkInOrder(*m_reading.root, [&](const GroupReading& reading) {
        for (const HostReading& host : reading.hosts) {
            const qsizetype known = links.hostIndex.size();
            int& index = links.hostIndex[host.name];
            if (links.hostIndex.size() == known)
                continue; // mentioned before
            index = int(links.hosts.size());
            HostPtr same = untouched.take(host.name);
            links.hosts.push_back(same ? std::move(same) : build(links, m_drafts[size_t(m_index.value(host.name))]));
        }
    });
}

} // namespace pigpen
