#include "core/edit/addresses.h"
#include "core/edit/assignment.h"
#include "core/edit/verbs.h"
#include "tests/edit/bench.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace pigpen;

/// Every verb on every cluster, instance and node of every real inventory: it changes exactly the entities that it
/// says, comes undone to the same bytes, or is refused with a reason. Prints a table of both.
class TemplateVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbOnEverything_data();
    void everyVerbOnEverything();
    void ansibleReadsTheResults();
    void cleanupTestCase();

private:
    /// What must have changed, told from the lines that describe the clusters before and after.
    using Expectation = std::function<bool(const QStringList& gone, const QStringList& come)>;

    void check(const QString& verb, const edit::Result& result, const Expectation& expected);
    void tryInstance(const Cluster& cluster, const Instance& instance);
    void tryCluster(const Cluster& cluster);
    void tryNode(const Node& node);
    void tryAll();

    TopologyPtr m_topology;
    QString m_free; // an address that no template uses
    QMap<QString, int> m_done;
    QMap<QString, QMap<QString, int>> m_refused;
    QStringList m_wrong;
};

namespace {

/// A reason without its names, so that reasons can be counted.
QString kindOf(QString reason)
{
    static const QRegularExpression names(
        u"(\"[^\"]*\"|[a-z0-9]+(-[a-z0-9]+)+|[0-9]+(\\.[0-9]+)*|\\b(infra|etcd|minio|pgsql|all)\\b)"_qs);
    return reason.replace(names, u"…"_qs);
}

bool touchesOnly(const QStringList& lines, const QString& cluster)
{
    return std::all_of(lines.begin(), lines.end(),
                       [&](const QString& line) { return line.section(u':', 0, 0).endsWith(u' ' + cluster); });
}

} // namespace

void TemplateVerbsTest::everyVerbOnEverything_data()
{
    REQUIRE_SHARED();
    QTest::addColumn<QString>("path");
    for (const QString& path : shared::templates())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TemplateVerbsTest::everyVerbOnEverything()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_topology = bench::topologyOf(file.readAll());
    m_free = edit::freeAddresses(*m_topology, 1).first();
    m_wrong.clear();
    for (const ClusterPtr& cluster : m_topology->clusters()) {
        tryCluster(*cluster);
        for (const Instance& instance : cluster->instances)
            tryInstance(*cluster, instance);
    }
    for (const NodePtr& node : m_topology->nodes())
        tryNode(*node);
    tryAll();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TemplateVerbsTest::check(const QString& verb, const edit::Result& result, const Expectation& expected)
{
    if (!result) {
        ++m_refused[verb][kindOf(result.error().what)];
        if (result.error().what.isEmpty() || result.error().remedy.isEmpty())
            m_wrong << verb + u": refused without a reason or remedy"_qs;
        return;
    }
    ++m_done[verb];
    const QByteArray& before = m_topology->tree()->text();
    const QByteArray after = bench::applied(before, *result);
    if (after.startsWith('!')) {
        m_wrong << result->label + u": "_qs + QString::fromUtf8(after);
        return;
    }
    QStringList gone;
    QStringList come;
    for (const QString& line : bench::changes(*m_topology, *bench::topologyOf(after)))
        (line.startsWith(u'-') ? gone : come) << line.mid(1);
    if (!expected(gone, come))
        m_wrong << u"%1:\n  -%2\n  +%3\n%4"_qs.arg(result->label, gone.join(u"\n  -"_qs), come.join(u"\n  +"_qs),
                                                   QString::fromUtf8(bench::difference(before, after)));
}

void TemplateVerbsTest::tryInstance(const Cluster& cluster, const Instance& instance)
{
    const auto one = [&](const QStringList& gone, const QStringList& come) {
        return gone.size() == 1 && come.size() <= 1 && touchesOnly(gone + come, cluster.name);
    };
    const auto nothingOrOne = [&](const QStringList& gone, const QStringList& come) {
        return gone.size() <= 1 && come.size() == gone.size() && touchesOnly(gone + come, cluster.name);
    };
    check(u"remove-instance"_qs, edit::removeInstance(*m_topology, instance.name), one);
    check(u"promote"_qs, edit::promote(*m_topology, instance.name), nothingOrOne);
    for (const QString& role : {u"replica"_qs, u"offline"_qs, u"delayed"_qs})
        check(u"set-role"_qs, edit::setRole(*m_topology, instance.name, role), nothingOrOne);
    check(u"unset instance"_qs, edit::unset(*m_topology, instance.name, u"pg_offline_query"_qs), nothingOrOne);
    for (const Instance& other : cluster.instances)
        check(u"set-upstream"_qs, edit::setUpstream(*m_topology, instance.name, other.node), nothingOrOne);
    check(u"set-upstream none"_qs, edit::setUpstream(*m_topology, instance.name, {}), nothingOrOne);
    check(u"set instance"_qs, edit::set(*m_topology, instance.name, u"pg_weight"_qs, u"50"_qs), nothingOrOne);
    for (const ClusterPtr& other : m_topology->clusters())
        check(u"move-instance"_qs, edit::moveInstance(*m_topology, {}, instance.name, other->name),
              [&](const QStringList& gone, const QStringList& come) {
                  return gone.size() == 2 && (come.size() == 2 || come.size() == 1);
              });
}

void TemplateVerbsTest::tryCluster(const Cluster& cluster)
{
    const auto none = [](const QStringList& gone, const QStringList& come) { return gone.isEmpty() && come.isEmpty(); };
    check(u"add-instance"_qs, edit::addInstance(*m_topology, {}, {cluster.name, m_free, {}, {}}),
          [&](const QStringList& gone, const QStringList& come) {
              return gone.size() == 1 && come.size() == 1 && come.first().startsWith(gone.first()) &&
                     come.first().contains(m_free);
          });
    check(u"remove-cluster"_qs, edit::removeCluster(*m_topology, cluster.name),
          [&](const QStringList& gone, const QStringList&) { return !gone.isEmpty(); });
    check(u"rename-cluster"_qs, edit::renameCluster(*m_topology, cluster.name, u"new-name"_qs),
          [&](const QStringList& gone, const QStringList& come) {
              const QStringList rest = QStringList(come).replaceInStrings(u"new-name"_qs, cluster.name);
              return gone.size() == 1 && rest == gone;
          });
    check(u"set cluster"_qs, edit::set(*m_topology, cluster.name, u"extra"_qs, u"[ 1, two ]"_qs), none);
    check(u"add-database"_qs, edit::addDatabase(*m_topology, cluster.name, u"extra"_qs), none);
    check(u"add-role"_qs, edit::addRole(*m_topology, cluster.name, u"extra"_qs, {u"dbrole_readonly"_qs}), none);
    check(u"add-service"_qs, edit::addService(*m_topology, cluster.name, u"extra"_qs), none);
    for (const Database& database : cluster.databases)
        check(u"remove-database"_qs, edit::removeDatabase(*m_topology, cluster.name, database.name), none);
    for (const Role& role : cluster.roles)
        check(u"remove-role"_qs, edit::removeRole(*m_topology, cluster.name, role.name), none);
    for (const Service& service : cluster.services)
        check(u"remove-service"_qs, edit::removeService(*m_topology, cluster.name, service.shortName), none);
}

void TemplateVerbsTest::tryNode(const Node& node)
{
    check(u"readdress-node"_qs, edit::readdressNode(*m_topology, node.address, m_free),
          [&](const QStringList& gone, const QStringList& come) {
              const bool moved = std::none_of(come.begin(), come.end(), [&](const QString& line) {
                  return line.split(QRegularExpression(u"[ ,]"_qs)).contains(node.address);
              });
              return gone.size() == come.size() && moved;
          });
    check(u"remove-node"_qs, edit::removeNode(*m_topology, node.address),
          [&](const QStringList& gone, const QStringList& come) {
              return !gone.isEmpty() && come.size() <= gone.size();
          });
}

void TemplateVerbsTest::tryAll()
{
    const auto added = [](const QStringList& gone, const QStringList& come) {
        return gone.isEmpty() && !come.isEmpty();
    };
    for (const char* name : {"single", "pair", "trio", "offline", "standby", "delayed", "citus", "infra", "etcd",
                             "minio", "redis", "kafka", "mysql", "nodes"}) {
        edit::NewCluster cluster;
        cluster.archetype = *edit::archetypeFromName(QString::fromLatin1(name));
        if (cluster.archetype == edit::Archetype::Standby || cluster.archetype == edit::Archetype::Delayed)
            for (const ClusterPtr& existing : m_topology->clusters())
                if (existing->module == Module::Pgsql && existing->primary())
                    cluster.upstream = existing->primary()->node;
        check(u"add-cluster "_qs + QString::fromLatin1(name), edit::addCluster(*m_topology, cluster), added);
    }
    check(u"add-node"_qs, edit::addNode(*m_topology, m_free),
          [](const QStringList& gone, const QStringList& come) { return gone.size() <= 1 && come.size() == 1; });
    check(u"set all"_qs, edit::set(*m_topology, u"all"_qs, u"extra"_qs, u"yes"_qs),
          [](const QStringList& gone, const QStringList& come) { return gone.isEmpty() && come.isEmpty(); });
}

void TemplateVerbsTest::ansibleReadsTheResults()
{
    REQUIRE_SHARED();
    const QString ansible = QStandardPaths::findExecutable(u"ansible-inventory"_qs);
    if (ansible.isEmpty())
        QSKIP("ansible-inventory is absent: nobody else reads the results");
    QFile file(shared::folder() + u"/pigsty/conf/ha/full.yml"_qs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_topology = bench::topologyOf(file.readAll());
    const QTemporaryDir folder;
    int number = 0;
    for (const edit::Result& result :
         {edit::addInstance(*m_topology, {}, {u"pg-test"_qs, u"10.10.10.14"_qs, u"delayed"_qs, {}}),
          edit::addCluster(*m_topology, {}), edit::copyCluster(*m_topology, {}, u"pg-test"_qs),
          edit::renameCluster(*m_topology, u"pg-test"_qs, u"pg-web"_qs),
          edit::readdressNode(*m_topology, u"10.10.10.10"_qs, u"10.10.10.99"_qs)}) {
        QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
        QFile out(folder.filePath(u"%1.yml"_qs.arg(++number)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bench::applied(m_topology->tree()->text(), *result));
        out.close();
        QProcess process;
        process.start(ansible, {u"-i"_qs, out.fileName(), u"--list"_qs});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0 && !process.readAllStandardError().contains("ERROR"),
                 qPrintable(result->label));
    }
}

void TemplateVerbsTest::cleanupTestCase()
{
    for (auto verb = m_done.cbegin(); verb != m_done.cend(); ++verb)
        if (!m_refused.contains(verb.key()))
            m_refused[verb.key()];
    for (auto verb = m_refused.cbegin(); verb != m_refused.cend(); ++verb) {
        qInfo("%-20s %5d done", qPrintable(verb.key()), m_done.value(verb.key()));
        for (auto reason = verb->cbegin(); reason != verb->cend(); ++reason)
            qInfo("%-20s %5d refused: %s", "", reason.value(), qPrintable(reason.key()));
    }
}

QTEST_GUILESS_MAIN(TemplateVerbsTest)
#include "templateverbs.moc"
