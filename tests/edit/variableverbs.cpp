#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

class VariableVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::sampleTopology(u"sandbox.yml"_qs); }
    void everyScopeHasItsPlace_data();
    void everyScopeHasItsPlace();
    void valuesKeepTheirMeaning_data();
    void valuesKeepTheirMeaning();
    void collectionsAreWrittenWhole();
    void whatIsLostIsRefused_data();
    void whatIsLostIsRefused();
    void unsettingTakesTheEntry();
    void renamingKeepsTheRest_data();
    void renamingKeepsTheRest();
    void renamingIsRefused_data();
    void renamingIsRefused();
    void renamingOnLinesOfWindows();
    void scopesAreChecked();
    void theSameValueChangesNothing();

private:
    QByteArray set(const QString& scope, const QString& name, const QString& yaml)
    {
        return bench::outcome(m_topology, edit::set(*m_topology, scope, name, yaml));
    }

    TopologyPtr m_topology;
};

void VariableVerbsTest::everyScopeHasItsPlace_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all") << u"all"_qs << QByteArray("+    pg_conf: tiny.yml\n");
    QTest::newRow("cluster") << u"pg-app"_qs << QByteArray("+        pg_conf: tiny.yml\n");
    QTest::newRow("flow") << u"pg-far"_qs
                          << QByteArray("-      vars: { pg_cluster: pg-far }\n"
                                        "+      vars: { pg_cluster: pg-far, pg_conf: tiny.yml }\n");
    QTest::newRow("instance") << u"pg-app-2"_qs
                              << QByteArray("-        10.1.1.12: { pg_seq: 2, pg_role: replica }\n"
                                            "+        10.1.1.12: { pg_seq: 2, pg_role: replica, pg_conf: tiny.yml }\n");
    QTest::newRow("host") << u"infra/10.1.1.10"_qs
                          << QByteArray("-        10.1.1.10: { infra_seq: 1 }\n"
                                        "+        10.1.1.10: { infra_seq: 1, pg_conf: tiny.yml }\n");
    QTest::newRow("remote") << u"pg-rds-2"_qs
                            << QByteArray(
                                   "-          20002: { pg_cluster: pg-rds, pg_seq: 2, pg_host: db.example.com }\n"
                                   "+          20002: { pg_cluster: pg-rds, pg_seq: 2, pg_host: db.example.com, "
                                   "pg_conf: tiny.yml }\n");
}

void VariableVerbsTest::everyScopeHasItsPlace()
{
    QFETCH(QString, scope);
    QTEST(set(scope, u"pg_conf"_qs, u"tiny.yml"_qs), "expected");
}

void VariableVerbsTest::valuesKeepTheirMeaning_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* yaml, const char* written) {
        QTest::newRow(yaml) << QString::fromUtf8(yaml) << QByteArray(written);
    };
    row("100", "100");
    row("'100'", "\"100\"");
    row("true", "true");
    row("'yes'", "\"yes\"");
    row("oltp.yml", "oltp.yml");
    row("'a: b'", "\"a: b\"");
    row("12:30", "750"); // sexagesimal in YAML 1.1
    row("'{{ x }}'", "\"{{ x }}\"");
    row("grün", "grün");
}

void VariableVerbsTest::valuesKeepTheirMeaning()
{
    QFETCH(QString, yaml);
    QFETCH(QByteArray, written);
    const auto result = edit::set(*m_topology, u"all"_qs, u"extra"_qs, yaml);
    QVERIFY2(result, result ? "" : qPrintable(result.error().describe()));
    const yaml::Value asked = (*yaml::Tree::parse(yaml.toUtf8()))->root().value();
    const TopologyPtr after = bench::after(m_topology, result);
    QVERIFY(after->tree()->at({u"all"_qs, u"vars"_qs, u"extra"_qs}).value() == asked);
    if (yaml != u"12:30")
        QCOMPARE(bench::difference(m_topology->tree()->text(), after->tree()->text()), "+    extra: " + written + '\n');
}

void VariableVerbsTest::collectionsAreWrittenWhole()
{
    QCOMPARE(set(u"all"_qs, u"extra"_qs, u"[ 1, two, { three: 3 } ]"_qs),
             QByteArray("+    extra: [ 1, two, { three: 3 } ]\n"));
    const auto result = edit::set(*m_topology, u"pg-app"_qs, u"pg_parameters"_qs, u"work_mem: 4MB\njit: 'off'\n"_qs);
    QCOMPARE(bench::after(m_topology, result)
                 ->tree()
                 ->at({u"all"_qs, u"children"_qs, u"pg-app"_qs, u"vars"_qs, u"pg_parameters"_qs})
                 .value()
                 .toJson(),
             u"{\"work_mem\": \"4MB\", \"jit\": \"off\"}"_qs);
}

void VariableVerbsTest::whatIsLostIsRefused_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("comment") << u"1 # one"_qs << QByteArray("refused: the value holds a comment");
    QTest::newRow("anchor") << u"&a 1"_qs << QByteArray("refused: the value holds an anchor or an alias");
    QTest::newRow("tag") << u"!vault secret"_qs << QByteArray("refused: the value holds a tag");
    QTest::newRow("no yaml") << u"{ a"_qs << QByteArray("refused: the value is no YAML");
}

void VariableVerbsTest::whatIsLostIsRefused()
{
    QFETCH(QString, yaml);
    QFETCH(QByteArray, reason);
    const QByteArray outcome = set(u"all"_qs, u"extra"_qs, yaml);
    QVERIFY2(outcome.startsWith(reason), outcome);
    QVERIFY(set(u"all"_qs, u"extra"_qs, u"'# no comment'"_qs).startsWith('+'));
}

void VariableVerbsTest::unsettingTakesTheEntry()
{
    QCOMPARE(bench::outcome(m_topology, edit::unset(*m_topology, u"pg-app"_qs, u"pg_users"_qs)),
             QByteArray("-        pg_users: [{ name: app, password: 'secret', roles: [ dbrole_admin ] }]\n"));
    QCOMPARE(bench::outcome(m_topology, edit::unset(*m_topology, u"pg-app"_qs, u"pg_conf"_qs)),
             QByteArray("refused: pg_conf is not set for pg-app"));
    QCOMPARE(bench::outcome(m_topology, edit::unset(*m_topology, u"pg-app"_qs, u"admin_ip"_qs)),
             QByteArray("refused: admin_ip of pg-app comes from all"));
}

void VariableVerbsTest::renamingKeepsTheRest_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* scope, const char* name, const char* to, const char* expected) {
        QTest::newRow(scope) << QString::fromUtf8(scope) << QString::fromUtf8(name) << QString::fromUtf8(to)
                             << QByteArray(expected);
    };
    row("all", "admin_ip", "admin_address",
        "-    admin_ip: 10.1.1.10               # where commands are given\n"
        "+    admin_address: 10.1.1.10               # where commands are given\n");
    row("pg-app", "pg_databases", "pg_bases", "-        pg_databases:\n+        pg_bases:\n");
    row("pg-far", "pg_cluster", "pg_name", "-      vars: { pg_cluster: pg-far }\n+      vars: { pg_name: pg-far }\n");
    row("pg-app-3", "pg_offline_query", "pg_offline",
        "-        10.1.1.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true } # reports\n"
        "+        10.1.1.13: { pg_seq: 3, pg_role: replica, pg_offline: true } # reports\n");
    row("minio/10.1.1.10", "nodename", "node_name",
        "-        10.1.1.10: { minio_seq: 1, nodename: minio-1 }\n"
        "+        10.1.1.10: { minio_seq: 1, node_name: minio-1 }\n");
}

/// Done, undone and redone byte for byte; value, comments and place stay.
void VariableVerbsTest::renamingKeepsTheRest()
{
    QFETCH(QString, scope);
    QFETCH(QString, name);
    QFETCH(QString, to);
    const edit::Result result = edit::renameVariable(*m_topology, scope, name, to);
    QTEST(bench::outcome(m_topology, result), "expected");
    QVERIFY(!result->label.isEmpty());
    const TopologyPtr after = bench::after(m_topology, result);
    if (const edit::Result back = edit::renameVariable(*after, scope, to, name); back) // where the scope is still known
        QCOMPARE(bench::applied(after->tree()->text(), *back), m_topology->tree()->text());
    else
        QCOMPARE(scope, u"pg-far"_qs);
}

void VariableVerbsTest::renamingIsRefused_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* scope, const char* name, const char* to, const char* reason) {
        QTest::newRow(reason) << QString::fromUtf8(scope) << QString::fromUtf8(name) << QString::fromUtf8(to)
                              << QByteArray(reason);
    };
    row("pg-app", "pg_users", "pg_databases", "refused: pg-app sets pg_databases already");
    row("pg-app", "pg_conf", "pg_config", "refused: pg_conf is not set for pg-app");
    row("pg-app", "admin_ip", "admin_pi", "refused: admin_ip of pg-app comes from all");
    row("all", "admin_ip", "admin ip", "refused: \"admin ip\" is no name of a variable");
    row("nobody", "a", "b", "refused: nothing is called nobody");
}

void VariableVerbsTest::renamingIsRefused()
{
    QFETCH(QString, scope);
    QFETCH(QString, name);
    QFETCH(QString, to);
    QTEST(bench::outcome(m_topology, edit::renameVariable(*m_topology, scope, name, to)), "reason");
}

void VariableVerbsTest::renamingOnLinesOfWindows()
{
    const QByteArray text = "\xEF\xBB\xBF"
                            "all:\r\n  vars:\r\n    admin_pi:   10.0.0.1  # kept";
    const TopologyPtr topology = bench::topologyOf(text);
    const edit::Result result = edit::renameVariable(*topology, u"all"_qs, u"admin_pi"_qs, u"admin_ip"_qs);
    QVERIFY(result);
    QCOMPARE(bench::applied(text, *result), QByteArray(text).replace("admin_pi", "admin_ip"));
}

void VariableVerbsTest::scopesAreChecked()
{
    QCOMPARE(set(u"nobody"_qs, u"x"_qs, u"1"_qs), QByteArray("refused: nothing is called nobody"));
    QCOMPARE(set(u"pg-app/10.1.1.99"_qs, u"x"_qs, u"1"_qs),
             QByteArray("refused: the group pg-app does not list 10.1.1.99"));
    QCOMPARE(set(u"nobody/10.1.1.10"_qs, u"x"_qs, u"1"_qs), QByteArray("refused: there is no group nobody"));
    QCOMPARE(set(u"10.1.1.12"_qs, u"x"_qs, u"1"_qs),
             QByteArray("refused: 10.1.1.12 stands in 2 group(s): it is not clear which entry is meant"));
    QCOMPARE(set(u"all"_qs, u"no name"_qs, u"1"_qs), QByteArray("refused: \"no name\" is no name of a variable"));
    m_topology = bench::sampleTopology(u"citus.yml"_qs);
    QCOMPARE(set(u"pg-shard0"_qs, u"x"_qs, u"1"_qs),
             QByteArray("refused: pg-shard0 shares the group pg-shard with pg-shard1"));
    QCOMPARE(set(u"pg-shard"_qs, u"x"_qs, u"1"_qs), QByteArray("+        x: 1\n"));
}

void VariableVerbsTest::theSameValueChangesNothing()
{
    QVERIFY(edit::set(*m_topology, u"pg-app"_qs, u"pg_vip_enabled"_qs, u"true"_qs)->isEmpty());
    QVERIFY(!edit::set(*m_topology, u"pg-app"_qs, u"pg_vip_enabled"_qs, u"'true'"_qs)->isEmpty());
}

QTEST_GUILESS_MAIN(VariableVerbsTest)
#include "variableverbs.moc"
