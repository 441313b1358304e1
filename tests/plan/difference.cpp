#include "core/plan/difference.h"

#include "core/design/design.h"
#include "core/design/templates.h"
#include "core/edit/verbs.h"

#include <QTest>

using namespace pigpen;
using Kind = Difference::Kind;

/// What differs between two inventories: which entities and variables, in which words, in which lines.
class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself();
    void commentsAndOrderAreNoDifference();
    void anInstanceMore();
    void aClusterIsAddedWithAllThatIsIn();
    void whatIsGoneIsToldInTheTextBefore();
    void instancesTellTheirFields();
    void databasesAndRolesTellTheirFields();
    void passwordsAreNotTold();
    void variables_data();
    void variables();
    void variablesThatComeOrGoTellTheirValue_data();
    void variablesThatComeOrGoTellTheirValue();
    void noVariableIsToldTwice();
    void secretsInsideOfValuesAreNotTold();
    void anInstanceOnAnotherNodeHasMoved();
    void aNodeTakesItsInstanceAlong();
    void aClusterWithAnotherNameIsRenamed();
    void aClusterThatIsOtherwiseTooIsNoRenamedOne();
    void theOtherWayRoundIsTheOpposite();
    void relatedAndUnrelatedInventoriesAgree();

private:
    static TopologyPtr topologyOf(const QByteArray& text) { return Design::fromText(text).snapshot()->topology; }
    static std::vector<Difference> compared(const QByteArray& before, const QByteArray& after)
    {
        return differences(*topologyOf(before), *topologyOf(after));
    }
    static QByteArray edited(const edit::Result& result);
    static const Difference* named(const std::vector<Difference>& all, const QString& name);
    static QStringList lines(const std::vector<Difference>& all);
    static QByteArray replaced(const QByteArray& what, const QByteArray& by)
    {
        QByteArray text = templates::text(QStringLiteral("sandbox"));
        Q_ASSERT(text.contains(what));
        return text.replace(what, by);
    }

    const QByteArray m_sandbox = templates::text(QStringLiteral("sandbox"));
    const TopologyPtr m_topology = topologyOf(m_sandbox);
};

QByteArray DifferenceTest::edited(const edit::Result& result)
{
    Q_ASSERT(result.has_value());
    QByteArray text = templates::text(QStringLiteral("sandbox"));
    for (const yaml::Splice& splice : result->splices)
        yaml::apply(splice, text);
    return text;
}

const Difference* DifferenceTest::named(const std::vector<Difference>& all, const QString& name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Difference& one) {
        return one.variable.isEmpty() ? one.entity.name == name : one.variable == name;
    });
    return found == all.end() ? nullptr : &*found;
}

QStringList DifferenceTest::lines(const std::vector<Difference>& all)
{
    QStringList result;
    for (const Difference& one : all)
        result << kindName(one.kind) + u' ' + one.entity.toString() + u' ' + one.scope + u' ' +
                      one.what.join(QStringLiteral("; "));
    return result;
}

void DifferenceTest::nothingDiffersFromItself()
{
    QVERIFY(differences(*m_topology, *m_topology).empty());
    QVERIFY(compared(m_sandbox, m_sandbox).empty());
}

void DifferenceTest::commentsAndOrderAreNoDifference()
{
    QVERIFY(compared(m_sandbox, replaced("{ pg_seq: 2, pg_role: replica }", "{ pg_role: 'replica', pg_seq: 2 } # x"))
                .empty());
}

void DifferenceTest::anInstanceMore()
{
    edit::UsedNumbers used;
    used.note(*m_topology);
    const QByteArray after = edited(
        edit::addInstance(*m_topology, used, {QStringLiteral("pg-test"), QStringLiteral("10.10.10.14"), {}, {}}));
    const auto found = compared(m_sandbox, after);
    const Difference* instance = named(found, QStringLiteral("pg-test-4"));
    QVERIFY(instance);
    QCOMPARE(instance->kind, Kind::Added);
    QVERIFY(!instance->before);
    QCOMPARE(after.split('\n')[instance->after.first - 1].trimmed().first(11), QByteArray("10.10.10.14"));
    const Difference* node = named(found, QStringLiteral("10.10.10.14"));
    QVERIFY(node && node->kind == Kind::Added);
    const Difference* service = named(found, QStringLiteral("pg-test-replica"));
    QVERIFY(service && service->kind == Kind::Changed);
    QCOMPARE(service->what, QStringList(QStringLiteral("members: + pg-test-4")));
    QVERIFY(!named(found, QStringLiteral("pg_seq"))); // comes with the instance
}

void DifferenceTest::aClusterIsAddedWithAllThatIsIn()
{
    const auto after = topologyOf(m_sandbox);
    const auto before = topologyOf("all: { children: { infra: { hosts: { 10.10.10.10: { infra_seq: 1 } } } } }");
    const auto found = differences(*before, *after);
    size_t expected = 0;
    for (const ClusterPtr& cluster : after->clusters()) {
        if (before->cluster(cluster->id()))
            continue;
        expected += 1 + cluster->instances.size() + cluster->services.size() + cluster->databases.size() +
                    cluster->roles.size();
    }
    const auto added = std::count_if(found.begin(), found.end(), [](const Difference& one) {
        return one.kind == Kind::Added && one.variable.isEmpty() && one.entity.kind != EntityId::Kind::Node;
    });
    QCOMPARE(size_t(added), expected);
    QCOMPARE(found.front().entity.kind, EntityId::Kind::Cluster);
}

void DifferenceTest::whatIsGoneIsToldInTheTextBefore()
{
    const QByteArray after = edited(edit::removeInstance(*m_topology, QStringLiteral("pg-test-3")));
    const auto found = compared(m_sandbox, after);
    const Difference* instance = named(found, QStringLiteral("pg-test-3"));
    QVERIFY(instance);
    QCOMPARE(instance->kind, Kind::Removed);
    QVERIFY(!instance->after);
    QVERIFY(m_sandbox.split('\n')[instance->before.first - 1].contains("10.10.10.13"));
}

void DifferenceTest::instancesTellTheirFields()
{
    const auto found =
        compared(m_sandbox, replaced("pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: offline, pg_weight: 7"));
    const Difference* instance = named(found, QStringLiteral("pg-test-2"));
    QVERIFY(instance);
    QVERIFY(instance->what.contains(QStringLiteral("role: replica → offline")));
    QVERIFY(instance->what.contains(QStringLiteral("weight: 100 → 7")));
    QCOMPARE(instance->before, instance->after);
}

void DifferenceTest::databasesAndRolesTellTheirFields()
{
    const auto found =
        compared(m_sandbox, replaced("{ name: test , owner: test }", "{ name: test , owner: dba, comment: ours }"));
    const Difference* database = named(found, QStringLiteral("test"));
    QVERIFY(database);
    QCOMPARE(database->entity.kind, EntityId::Kind::Database);
    QCOMPARE(database->what,
             QStringList({QStringLiteral("owner: test → dba"), QStringLiteral("comment: none → ours")}));
    QCOMPARE(found.size(), size_t(1)); // the variable that holds it is not told besides
}

void DifferenceTest::passwordsAreNotTold()
{
    const auto found = compared(m_sandbox, replaced("Change.Test", "Very.Secret"));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().entity.kind, EntityId::Kind::Role);
    QVERIFY(!lines(found).join(u'\n').contains(u"Secret"));
    QVERIFY(found.front().what.front().contains(u"password"));
}

void DifferenceTest::variables_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("expected");
    const QByteArray vars = "        pg_cluster: pg-test\n";
    QTest::newRow("of a cluster") << vars << vars + "        pg_conf: crit.yml\n"
                                  << QStringLiteral("added pgsql/pg-test pg-test pg_conf: crit.yml");
    QTest::newRow("of an instance") << QByteArray("pg_seq: 2, ") << QByteArray("pg_seq: 2, node_tune: olap, ")
                                    << QStringLiteral("added pgsql/pg-test/instance/pg-test-2 pg-test/10.10.10.12 "
                                                      "node_tune: olap");
    QTest::newRow("of all") << QByteArray("\n  vars:\n") << QByteArray("\n  vars:\n    pg_dummy: [1, 2]\n")
                            << QStringLiteral("added  all pg_dummy: [1, 2]");
}

void DifferenceTest::variables()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, by);
    QFETCH(QString, expected);
    const QByteArray after = replaced(what, by);
    const auto found = compared(m_sandbox, after);
    QVERIFY2(lines(found).contains(expected), qPrintable(lines(found).join(u'\n')));
    const auto variable =
        std::find_if(found.begin(), found.end(), [](const auto& one) { return !one.variable.isEmpty(); });
    QVERIFY(after.split('\n')[variable->after.first - 1].contains(variable->variable.toUtf8()));
    const auto back = compared(after, m_sandbox);
    QCOMPARE(back.size(), found.size());
}

void DifferenceTest::variablesThatComeOrGoTellTheirValue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("removed");
    const auto row = [](const QByteArray& line, const char* added, const char* removed) {
        QTest::newRow(line.constData()) << line << QString::fromUtf8(added) << QString::fromUtf8(removed);
    };
    row("pg_dummy: true", "pg_dummy: True", "pg_dummy: True");
    row("pg_dummy: ''", "pg_dummy: empty", "pg_dummy: empty");
    row("pg_dummy:", "pg_dummy: empty", "pg_dummy: empty");
    row("pg_dummy: []", "pg_dummy: []", "pg_dummy: []");
    row("pg_dummy_password: hush", "pg_dummy_password: set", "pg_dummy_password: no longer set");
    row("pg_dummy_password: ''", "pg_dummy_password: empty", "pg_dummy_password: empty");
    row("pg_dummy: { password: hush }", "pg_dummy: {\"password\": \"REDACTED\"}",
        "pg_dummy: {\"password\": \"REDACTED\"}");
}

void DifferenceTest::variablesThatComeOrGoTellTheirValue()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, added);
    QFETCH(const QString, removed);
    const QByteArray vars = "\n  vars:\n";
    const QByteArray with = replaced(vars, vars + "    " + value + '\n');
    QCOMPARE(lines(compared(m_sandbox, with)), QStringList(QStringLiteral("added  all ") + added));
    QCOMPARE(lines(compared(with, m_sandbox)), QStringList(QStringLiteral("removed  all ") + removed));
}

void DifferenceTest::noVariableIsToldTwice()
{
    const auto found = compared(m_sandbox, replaced("pg_vip_address: 10.10.10.3/24", "pg_vip_address: 10.10.10.9/24"));
    QCOMPARE(lines(found),
             QStringList(QStringLiteral("changed pgsql/pg-test  virtual address: 10.10.10.3/24 → 10.10.10.9/24")));
    // Where no entity shows it, the variable is told itself.
    const QByteArray disabled = replaced("pg_vip_enabled: true\n        pg_vip_address: 10.10.10.3/24",
                                         "pg_vip_enabled: false\n        pg_vip_address: 10.10.10.3/24");
    QByteArray other = disabled;
    other.replace("10.10.10.3/24", "10.10.10.9/24");
    QCOMPARE(
        lines(compared(disabled, other)),
        QStringList(QStringLiteral("changed pgsql/pg-test pg-test pg_vip_address: 10.10.10.3/24 → 10.10.10.9/24")));
}

void DifferenceTest::secretsInsideOfValuesAreNotTold()
{
    const QByteArray vars = "\n  vars:\n";
    const auto with = [&](const QByteArray& secret, const QByteArray& size) {
        return replaced(vars, vars + "    pgbackrest_repo: { m: { type: s3, s3_key_secret: " + secret + ", size: " +
                                  size + " } }\n    proxy_env: { http_proxy: 'http://me:" + secret + "@proxy:80' }\n");
    };
    const QString told = lines(compared(with("hush", "1"), with("quiet", "2"))).join(u'\n');
    QVERIFY2(!told.contains(u"hush") && !told.contains(u"quiet"), qPrintable(told));
    QVERIFY2(told.contains(u"\"size\": 1") && told.contains(u"\"size\": 2"), qPrintable(told));
    QVERIFY2(told.contains(u"proxy_env: another one"), qPrintable(told));
}

void DifferenceTest::anInstanceOnAnotherNodeHasMoved()
{
    const auto found = compared(m_sandbox, replaced("10.10.10.13: { pg_seq: 3", "10.10.10.14: { pg_seq: 3"));
    const Difference* instance = named(found, QStringLiteral("pg-test-3"));
    QVERIFY(instance);
    QCOMPARE(instance->kind, Kind::Moved);
    QCOMPARE(kindName(instance->kind), QStringLiteral("moved"));
    QCOMPARE(instance->what, QStringList(QStringLiteral("moved from 10.10.10.13 to 10.10.10.14")));
    QVERIFY(!instance->from); // it is called as before
    QVERIFY(instance->before && instance->after);
    QVERIFY(!named(found, QStringLiteral("pg_seq")));
}

/// The third of pg-a becomes the second of pg-b.
void DifferenceTest::aNodeTakesItsInstanceAlong()
{
    const QByteArray a = "all: { children: {\n pg-a: { vars: { pg_cluster: pg-a }, hosts: {\n"
                         "  10.0.0.1: { pg_seq: 1, pg_role: primary },\n";
    const QByteArray b =
        " pg-b: { vars: { pg_cluster: pg-b }, hosts: {\n  10.0.0.2: { pg_seq: 1, pg_role: primary },\n";
    const QByteArray before =
        a + "  10.0.0.3: { pg_seq: 3, pg_role: replica, node_tune: olap } } },\n" + b + " } } } }\n";
    const QByteArray after =
        a + " } },\n" + b + "  10.0.0.3: { pg_seq: 2, pg_role: offline, node_tune: olap } } } } }\n";
    const auto found = compared(before, after);
    const Difference* instance = named(found, QStringLiteral("pg-b-2"));
    QVERIFY(instance);
    QCOMPARE(instance->kind, Kind::Moved);
    QCOMPARE(instance->from.name, QStringLiteral("pg-a-3"));
    QCOMPARE(instance->what, QStringList({QStringLiteral("moved from pg-a, where it was pg-a-3"),
                                          QStringLiteral("role: replica → offline")}));
    QCOMPARE(before.split('\n')[instance->before.first - 1].trimmed().first(8), QByteArray("10.0.0.3"));
    QVERIFY(!named(found, QStringLiteral("pg-a-3")));
    QVERIFY(!named(found, QStringLiteral("node_tune"))); // came along
    QVERIFY(!named(found, QStringLiteral("pg_seq")));
    QCOMPARE(compared(after, before).size(), found.size());
}

void DifferenceTest::aClusterWithAnotherNameIsRenamed()
{
    QByteArray after = replaced("pg_cluster: pg-test", "pg_cluster: pg-prod\n        pg_conf: crit.yml");
    after.replace("\n    pg-test:", "\n    pg-prod:");
    const auto found = compared(m_sandbox, after);
    const Difference* cluster = named(found, QStringLiteral("pg-prod"));
    QVERIFY(cluster);
    QCOMPARE(cluster->kind, Kind::Moved);
    QCOMPARE(cluster->from.name, QStringLiteral("pg-test"));
    QCOMPARE(cluster->what, QStringList(QStringLiteral("renamed from pg-test")));
    // Its parts are called by its name: that is no difference. What is one, is told.
    const QStringList all = lines(found);
    QCOMPARE(all.filter(QStringLiteral("pgsql/")).size(), 2);
    QVERIFY(all.contains(QStringLiteral("added pgsql/pg-prod pg-prod pg_conf: crit.yml")));
    QCOMPARE(compared(after, m_sandbox).size(), found.size());
}

void DifferenceTest::aClusterThatIsOtherwiseTooIsNoRenamedOne()
{
    QByteArray after = replaced("pg_cluster: pg-test", "pg_cluster: pg-prod");
    after.replace("\n    pg-test:", "\n    pg-prod:");
    after.replace("pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: offline");
    const auto found = compared(m_sandbox, after);
    QCOMPARE(named(found, QStringLiteral("pg-prod"))->kind, Kind::Added);
    QCOMPARE(named(found, QStringLiteral("pg-test"))->kind, Kind::Removed);
}

void DifferenceTest::theOtherWayRoundIsTheOpposite()
{
    const QByteArray other = templates::text(QStringLiteral("citus"));
    const auto there = compared(m_sandbox, other);
    const auto back = compared(other, m_sandbox);
    QCOMPARE(there.size(), back.size());
    const auto count = [](const std::vector<Difference>& all, Kind kind) {
        return std::count_if(all.begin(), all.end(), [kind](const Difference& one) { return one.kind == kind; });
    };
    QCOMPARE(count(there, Kind::Added), count(back, Kind::Removed));
    QCOMPARE(count(there, Kind::Changed), count(back, Kind::Changed));
}

/// A topology that shares what is unchanged with the one before differs as one that was read anew.
void DifferenceTest::relatedAndUnrelatedInventoriesAgree()
{
    Design design = Design::fromText(m_sandbox);
    const TopologyPtr before = design.snapshot()->topology;
    const auto promoted = edit::promote(*before, QStringLiteral("pg-test-2"));
    QVERIFY(promoted && design.apply(promoted->splices));
    QCOMPARE(lines(differences(*before, *design.snapshot()->topology)), lines(compared(m_sandbox, design.text())));
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference.moc"
