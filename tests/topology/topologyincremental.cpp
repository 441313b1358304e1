#include "core/topology/topology.h"
#include "tests/support/shared.h"
#include "tests/topology/summary.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace pigpen;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList samples()
{
    QStringList paths;
    const QDir folder(shared::source(QStringLiteral("tests/topology/samples")));
    for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

/// One state of a text: as far as it could be read.
struct State
{
    yaml::TreePtr tree;
    InventoryPtr inventory;
    TopologyPtr topology;
};

std::optional<State> opened(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    const auto inventory = tree ? Inventory::read(*tree) : tl::unexpected(tree.error());
    if (!inventory)
        return {};
    return State{*tree, *inventory, Topology::derive(*inventory)};
}

/// The same after a splice, by way of its predecessor. None where the text is no inventory then.
std::optional<State> spliced(const State& state, const yaml::Splice& splice)
{
    const auto tree = yaml::Tree::spliced(state.tree, {splice});
    const auto inventory = tree ? Inventory::read(*tree, state.inventory) : tl::unexpected(tree.error());
    if (!inventory)
        return {};
    return State{*tree, *inventory, Topology::derive(*inventory, state.topology)};
}

/// Changes as people make them: a word replaced by one from elsewhere, a line taken out, doubled or moved.
class Editing
{
public:
    explicit Editing(quint32 seed) : m_random(seed) {}

    yaml::Splice edit(const QByteArray& text)
    {
        switch (m_random.bounded(5)) {
        case 0:
            return line(text, {});
        case 1:
            return doubled(text);
        case 2:
            return digit(text);
        default:
            return word(text);
        }
    }

private:
    qsizetype anywhere(const QByteArray& text) { return qsizetype(m_random.bounded(quint32(text.size()))); }

    yaml::Splice lineAt(const QByteArray& text)
    {
        const qsizetype at = anywhere(text);
        const qsizetype begin = text.lastIndexOf('\n', at - 1) + 1;
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype behind = end < 0 ? text.size() : end + 1;
        return {begin, text.mid(begin, std::max<qsizetype>(behind - begin, 0)), {}};
    }

    yaml::Splice line(const QByteArray& text, const QByteArray& instead)
    {
        yaml::Splice splice = lineAt(text);
        splice.inserted = instead;
        return splice;
    }

    yaml::Splice doubled(const QByteArray& text)
    {
        const yaml::Splice splice = lineAt(text);
        const yaml::Splice other = lineAt(text);
        return {other.offset, {}, splice.removed};
    }

    yaml::Splice digit(const QByteArray& text)
    {
        qsizetype at = anywhere(text);
        while (at < text.size() && (text[at] < '0' || text[at] > '9'))
            ++at;
        return {at, text.mid(at, 1), QByteArray::number(int(m_random.bounded(10)))};
    }

    static bool isWord(char c) { return std::isalnum(uchar(c)) != 0 || QByteArray("_-.").contains(c); }

    std::pair<qsizetype, qsizetype> wordAt(const QByteArray& text)
    {
        qsizetype begin = anywhere(text);
        while (begin < text.size() && !isWord(text[begin]))
            ++begin;
        while (begin > 0 && isWord(text[begin - 1]))
            --begin;
        qsizetype end = begin;
        while (end < text.size() && isWord(text[end]))
            ++end;
        return {begin, end};
    }

    yaml::Splice word(const QByteArray& text)
    {
        static const QByteArrayList favourites{"primary",    "replica",     "offline", "delayed", "pg_upstream",
                                               "pg_cluster", "10.10.10.11", "true",    "pg_seq",  "1",
                                               "pg-test",    "~",           "pg_role"};
        const auto [begin, end] = wordAt(text);
        const auto [otherBegin, otherEnd] = wordAt(text);
        const QByteArray other = m_random.bounded(2) != 0
                                     ? text.mid(otherBegin, otherEnd - otherBegin)
                                     : favourites[qsizetype(m_random.bounded(quint32(favourites.size())))];
        return {begin, text.mid(begin, end - begin), other};
    }

    QRandomGenerator m_random;
};

/// Places must lead into the present tree.
QString placesOf(const Topology& topology)
{
    QString lines;
    const auto add = [&](const QString& name, yaml::Node place) {
        const Place found = place ? topology.tree()->place(place) : Place();
        lines += QStringLiteral("%1 %2:%3\n").arg(name).arg(found.line).arg(found.column);
    };
    for (const ClusterPtr& cluster : topology.clusters()) {
        add(cluster->name, cluster->place);
        for (const auto& each : cluster->instances)
            add(each.name, each.place);
        for (const auto& each : cluster->services)
            add(each.name, each.place);
        for (const auto& each : cluster->databases)
            add(each.name, each.place);
        for (const auto& each : cluster->roles)
            add(each.name, each.place);
    }
    for (const NodePtr& node : topology.nodes())
        add(node->address, node->place);
    return lines;
}

QString pathsOf(const Topology& topology)
{
    QString lines;
    for (const ClusterPtr& cluster : topology.clusters())
        for (const Instance& instance : cluster->instances) {
            for (const yaml::Step& step : instance.path)
                lines += std::holds_alternative<QString>(step) ? std::get<QString>(step) + u'/' : QStringLiteral("#/");
            lines += u'\n';
        }
    return lines;
}

/// The lines of a summary that belong to one entity each, by its identity.
std::map<QString, QString> byEntity(const Topology& topology)
{
    std::map<QString, QString> parts;
    QString current;
    for (const QString& line : summary(topology).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"cluster|"))
            current = line.split(u'|')[1];
        else if (line.startsWith(u"node|"))
            current = QStringLiteral("node/") + line.split(u'|')[1];
        parts[current] += line + u'\n';
    }
    return parts;
}

std::set<QString> names(const std::vector<EntityId>& ids)
{
    std::set<QString> all;
    for (const EntityId& id : ids)
        all.insert(id.toString());
    return all;
}

/// What `changes` must be, found by comparing everything.
void compareChanges(const Topology& before, const Topology& now)
{
    const auto then = byEntity(before);
    const auto present = byEntity(now);
    std::set<QString> added;
    std::set<QString> removed;
    std::set<QString> changed;
    for (const auto& [id, text] : present)
        if (const auto old = then.find(id); old == then.end())
            added.insert(id);
        else if (old->second != text)
            changed.insert(id);
    for (const auto& [id, text] : then)
        if (present.count(id) == 0)
            removed.insert(id);
    QCOMPARE(names(now.changes().added), added);
    QCOMPARE(names(now.changes().removed), removed);
    QCOMPARE(names(now.changes().changed), changed);
}

QByteArray manyClusters(int count)
{
    QByteArray text = "all:\n  children:\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray subnet = "10." + QByteArray::number(i / 250) + "." + QByteArray::number(i % 250) + ".";
        text += "    pg-" + n + ":\n      hosts:\n        " + subnet + "1: { pg_seq: 1, pg_role: primary }\n        " +
                subnet + "2: { pg_seq: 2, pg_role: replica }\n      vars: { pg_cluster: pg-" + n + " }\n";
    }
    return text + "  vars:\n    region: default\n    pg_version: 17\n";
}

} // namespace

/// Taking over from the predecessor gives what deriving anew gives, and does no more than it must.
class Incremental : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsDerivingAnew_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& path : samples() + shared::templates())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    void equalsDerivingAnew()
    {
        QFETCH(QString, path);
        const QByteArray original = contentOf(path);
        auto state = opened(original);
        QVERIFY(state);
        Editing editing(quint32(original.size()));
        constexpr int edits = 60;
        int readable = 0;
        for (int i = 0; i < edits; ++i) {
            const yaml::Splice splice = editing.edit(state->tree->text());
            const auto next = spliced(*state, splice);
            if (!next)
                continue;
            ++readable;
            const auto fresh = opened(next->tree->text());
            QVERIFY(fresh);
            QCOMPARE(summary(*next->topology), summary(*fresh->topology));
            QCOMPARE(placesOf(*next->topology), placesOf(*fresh->topology));
            QCOMPARE(pathsOf(*next->topology), pathsOf(*fresh->topology));
            compareChanges(*state->topology, *next->topology);
            state = next;
        }
        QVERIFY(readable > edits / 10);
    }

    void oneEditInOneOfManyClustersDerivesOne()
    {
        const auto before = opened(manyClusters(3000));
        QVERIFY(before);
        QCOMPARE(before->topology->clustersDerived(), 3000);
        QCOMPARE(before->topology->changes().added.size(), size_t(9000));
        const qsizetype at = before->tree->text().indexOf("pg_role: replica", before->tree->text().size() / 2) + 9;
        const auto after = spliced(*before, {at, "replica", "offline"});
        QVERIFY(after);
        QCOMPARE(after->topology->clustersDerived(), 1);
        QCOMPARE(after->topology->changes().changed.size(), size_t(1));
        QVERIFY(after->topology->changes().added.empty() && after->topology->changes().removed.empty());
        int shared = 0;
        for (size_t i = 0; i < before->topology->clusters().size(); ++i)
            shared += int(before->topology->clusters()[i] == after->topology->clusters()[i]);
        QCOMPARE(shared, 2999);
    }

    void whatTopologyDoesNotReadDerivesNothing()
    {
        const auto before = opened(manyClusters(10));
        const qsizetype at = before->tree->text().indexOf("region: default") + 8;
        QCOMPARE(spliced(*before, {at, "default", "china"})->topology->clustersDerived(), 0);
        const qsizetype version = before->tree->text().indexOf("pg_version: 17") + 12;
        QCOMPARE(spliced(*before, {version, "17", "18"})->topology->clustersDerived(), 10);
    }

    void aNewClusterDerivesOnlyItself()
    {
        const auto before = opened(manyClusters(10));
        const QByteArray text = "    pg-new:\n      hosts: { 10.99.0.1: { pg_seq: 1, pg_role: primary } }\n"
                                "      vars: { pg_cluster: pg-new }\n";
        const auto after = spliced(*before, {before->tree->text().indexOf("    pg-5:"), {}, text});
        QVERIFY(after);
        QCOMPARE(after->topology->clustersDerived(), 1);
        QCOMPARE(names(after->topology->changes().added),
                 (std::set<QString>{QStringLiteral("pgsql/pg-new"), QStringLiteral("node/10.99.0.1")}));
        QVERIFY(after->topology->changes().changed.empty());
    }

    void aRenamedUpstreamReachesItsStandby()
    {
        const QByteArray text =
            "all:\n  children:\n"
            "    pg-a:\n      hosts: { 10.1.1.1: { pg_seq: 1, pg_role: primary } }\n"
            "      vars: { pg_cluster: pg-a }\n"
            "    pg-b:\n      hosts: { 10.1.1.2: { pg_seq: 1, pg_role: primary, pg_upstream: 10.1.1.1 } }\n"
            "      vars: { pg_cluster: pg-b }\n";
        const auto before = opened(text);
        QCOMPARE(before->topology->cluster(u"pg-b")->upstreamCluster, QStringLiteral("pg-a"));
        const auto after = spliced(*before, {text.indexOf("pg_cluster: pg-a") + 12, "pg-a", "pg-x"});
        QVERIFY(after);
        QCOMPARE(after->topology->cluster(u"pg-b")->upstreamCluster, QStringLiteral("pg-x"));
        QCOMPARE(after->topology->cluster(u"pg-b")->instances.front().upstream, QStringLiteral("pg-x-1"));
        QCOMPARE(after->topology->clustersDerived(), 2);
    }
};

QTEST_APPLESS_MAIN(Incremental)
#include "topologyincremental.moc"
