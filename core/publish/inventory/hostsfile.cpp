#include "core/publish/inventory/hostsfile.h"

#include "core/edit/addresses.h"
#include "core/publish/inventory/extract.h"
#include "core/publish/inventory/madefrom.h"
#include "core/publish/inventory/plainnames.h"
#include "core/publish/inventory/words.h"

#include <algorithm>

namespace pigpen {

namespace {

/// One line: all that an address is called.
struct Entry
{
    QString address;
    QStringList names;
};

/// What stands below one heading.
struct Section
{
    const Cluster* cluster = nullptr;
    std::vector<Entry> nodes;
    std::vector<Entry> vips;
};

bool hasOneNode(const Cluster& cluster)
{
    return !cluster.instances.empty() &&
           std::all_of(cluster.instances.begin(), cluster.instances.end(), [&cluster](const Instance& instance) {
               return instance.node == cluster.instances.front().node;
           });
}

QStringList clusterNames(const Cluster& cluster)
{
    QStringList names{cluster.name};
    for (const Service& service : cluster.services)
        names << service.name;
    return names;
}

/// The cluster below whose heading a node stands, of those that it is in; null where there is none.
const Cluster* homeOf(const std::vector<ClusterPtr>& clusters)
{
    const auto isPgsql = [](const ClusterPtr& cluster) { return cluster->module == Module::Pgsql; };
    const auto pgsql = std::find_if(clusters.begin(), clusters.end(), isPgsql);
    if (pgsql != clusters.end())
        return pgsql->get();
    return clusters.empty() ? nullptr : clusters.front().get();
}

Entry entryOf(const Node& node, const std::vector<ClusterPtr>& clusters)
{
    Entry entry{node.address, {}};
    if (node.name != node.address)
        entry.names << node.name;
    for (const ClusterPtr& cluster : clusters)
        for (const Instance& instance : cluster->instances)
            if (instance.node == node.address)
                entry.names << instance.name;
    for (const ClusterPtr& cluster : clusters)
        if (!cluster->services.empty() && cluster->vip.isEmpty() && hasOneNode(*cluster))
            entry.names << clusterNames(*cluster);
    entry.names.removeDuplicates();
    return entry;
}

std::vector<Section> sectionsOf(const Extract& extract)
{
    QHash<const Cluster*, std::vector<Entry>> nodes;
    for (const NodePtr& node : extract.nodes) {
        const std::vector<ClusterPtr> clusters = extract.clustersOn.value(node->address);
        if (const Cluster* home = homeOf(clusters))
            nodes[home].push_back(entryOf(*node, clusters));
    }
    std::vector<Section> sections;
    for (const ClusterPtr& cluster : extract.clusters) {
        Section section{cluster.get(), nodes.value(cluster.get()), {}};
        if (!cluster->vip.isEmpty())
            section.vips.push_back({cluster->vip.section(u'/', 0, 0), clusterNames(*cluster)});
        if (!section.nodes.empty() || !section.vips.empty())
            sections.push_back(section);
    }
    return sections;
}

class HostsWriter
{
public:
    explicit HostsWriter(std::vector<Section> sections) : m_sections(std::move(sections))
    {
        for (const auto part : {&Section::nodes, &Section::vips})
            for (const Section& section : m_sections)
                for (const Entry& entry : section.*part)
                    claim(entry);
    }

    QString text() const
    {
        QString text;
        for (const Section& section : m_sections) {
            text += QStringLiteral("\n# %1 (%2)\n")
                        .arg(printable(section.cluster->name), moduleName(section.cluster->module));
            for (const auto part : {&Section::nodes, &Section::vips})
                for (const Entry& entry : section.*part)
                    text += lines(entry);
        }
        return text;
    }

private:
    /// Takes the names that nobody has yet, and notes how wide the columns are.
    void claim(const Entry& entry)
    {
        if (!edit::parseAddress(entry.address))
            return;
        for (const QString& name : entry.names)
            if (isHostName(name) && !m_owners.contains(name.toLower()))
                m_owners.insert(name.toLower(), entry.address);
        const QStringList names = namesOf(entry);
        m_addressWidth = std::max(m_addressWidth, entry.address.size());
        m_nameWidth = std::max(m_nameWidth, names.isEmpty() ? 0 : names.front().size());
    }

    QStringList namesOf(const Entry& entry) const
    {
        QStringList names;
        for (const QString& name : entry.names)
            if (isHostName(name) && m_owners.value(name.toLower()) == entry.address)
                names << name;
        return names;
    }

    QString lines(const Entry& entry) const
    {
        const bool hasAddress = edit::parseAddress(entry.address).has_value();
        const QStringList names = hasAddress ? namesOf(entry) : QStringList();
        QString text;
        if (!names.isEmpty())
            text = (entry.address.leftJustified(m_addressWidth) + QStringLiteral("  ") +
                    names.front().leftJustified(m_nameWidth) + QStringLiteral("  ") + names.mid(1).join(u' '))
                       .trimmed() +
                   u'\n';
        if (!hasAddress)
            return comment(InventoryWords::tr("left out: %1 is no IPv4 address").arg(printable(entry.address)));
        for (const QString& name : entry.names)
            if (!names.contains(name))
                text += comment(reason(name));
        return text;
    }

    QString reason(const QString& name) const
    {
        if (!isHostName(name))
            return InventoryWords::tr("left out: %1 is no host name").arg(printable(name));
        return InventoryWords::tr("left out: %1 is the name of %2").arg(name, m_owners.value(name.toLower()));
    }

    static QString comment(const QString& words) { return QStringLiteral("# ") + words + u'\n'; }

    std::vector<Section> m_sections;
    QHash<QString, QString> m_owners; // address by name, in lower case
    qsizetype m_addressWidth = 0;
    qsizetype m_nameWidth = 0;
};

} // namespace

QByteArray toHostsFile(const Topology& topology, const QStringList& clusters)
{
    return (madeFrom(topology) + HostsWriter(sectionsOf(extractOf(topology, clusters))).text()).toUtf8();
}

} // namespace pigpen
