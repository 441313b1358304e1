#include "core/edit/verbs.h"
#include "tests/edit/bench.h"

#include <QTest>

using namespace pigpen;

namespace {

/// One cluster whose lists are written in every style, with comments at the items; a redis node with a mapping.
const QByteArray text = "all:\n"
                        "  children:\n"
                        "    pg-app:\n"
                        "      hosts:\n"
                        "        10.1.1.11: { pg_seq: 1, pg_role: primary }\n"
                        "        10.1.1.12: { pg_seq: 2, pg_role: replica }\n"
                        "      vars:\n"
                        "        pg_cluster: pg-app\n"
                        "        pg_users:\n"
                        "          - { name: owner  , password: Old.1 , roles: [ dbrole_admin ] } # who owns it\n"
                        "          # only reads\n"
                        "          - { name: reader , password: Old.2 }\n"
                        "          - name: batch   # at night\n"
                        "            comment: loads\n"
                        "        pg_databases: [ { name: app, owner: owner }, { name: log } ]\n"
                        "    redis-one:\n"
                        "      hosts:\n"
                        "        10.1.1.13: { redis_node: 1 , redis_instances: { 6379: { }, 6380: { replica_of: "
                        "'10.1.1.13 6379' } } }\n"
                        "      vars: { redis_cluster: redis-one }\n"
                        "  vars:\n"
                        "    pg_hba_rules: [ { user: all, db: all } ]\n"
                        "    pg_version: 18\n";

} // namespace

class ItemVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_topology = bench::topologyOf(text); }
    void settingChangesOneField_data();
    void settingChangesOneField();
    void itemsAreInserted_data();
    void itemsAreInserted();
    void itemsAreRemoved_data();
    void itemsAreRemoved();
    void itemsMoveWithTheirComments_data();
    void itemsMoveWithTheirComments();
    void keysThatAreNumbersStayNumbers();
    void theSameValueChangesNothing();
    void whatLeadsNowhereIsRefused_data();
    void whatLeadsNowhereIsRefused();
    void severalScopesAreOneEdit();

private:
    QByteArray outcome(const edit::Result& result) const { return bench::outcome(m_topology, result); }
    static QStringList path(const QString& joined) { return joined.split(u'/'); }

    TopologyPtr m_topology;
};

void ItemVerbsTest::settingChangesOneField_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* scope, const char* where, const char* value, const char* expected) {
        QTest::newRow(where) << QString::fromUtf8(scope) << QString::fromUtf8(where) << QString::fromUtf8(value)
                             << QByteArray(expected);
    };
    row("pg-app", "pg_users/0/password", "New.1",
        "-          - { name: owner  , password: Old.1 , roles: [ dbrole_admin ] } # who owns it\n"
        "+          - { name: owner  , password: New.1 , roles: [ dbrole_admin ] } # who owns it\n");
    row("pg-app", "pg_users/1/pgbouncer", "true",
        "-          - { name: reader , password: Old.2 }\n"
        "+          - { name: reader , password: Old.2 , pgbouncer: true }\n");
    row("pg-app", "pg_users/2/comment", "loads data",
        "-            comment: loads\n+            comment: loads data\n");
    row("pg-app", "pg_users/0/roles/0", "dbrole_readwrite",
        "-          - { name: owner  , password: Old.1 , roles: [ dbrole_admin ] } # who owns it\n"
        "+          - { name: owner  , password: Old.1 , roles: [ dbrole_readwrite ] } # who owns it\n");
    row("pg-app", "pg_databases/1/owner", "reader",
        "-        pg_databases: [ { name: app, owner: owner }, { name: log } ]\n"
        "+        pg_databases: [ { name: app, owner: owner }, { name: log, owner: reader } ]\n");
    row("all", "pg_hba_rules/0/db", "app",
        "-    pg_hba_rules: [ { user: all, db: all } ]\n+    pg_hba_rules: [ { user: all, db: app } ]\n");
    row("pg-app", "pg_cluster", "pg-new", "-        pg_cluster: pg-app\n+        pg_cluster: pg-new\n");
}

void ItemVerbsTest::settingChangesOneField()
{
    QFETCH(QString, scope);
    QFETCH(QString, where);
    QFETCH(QString, value);
    QTEST(outcome(edit::setItem(*m_topology, scope, path(where), value)), "expected");
}

void ItemVerbsTest::itemsAreInserted_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* where, const char* expected) {
        QTest::newRow(where) << QString::fromUtf8(where) << QByteArray(expected);
    };
    row("pg_users/0", "+          - { name: new }\n");
    row("pg_users/3", "+          - name: new\n"); // as its neighbour is written
    row("pg_databases/1", "-        pg_databases: [ { name: app, owner: owner }, { name: log } ]\n"
                          "+        pg_databases: [ { name: app, owner: owner }, { name: new }, { name: log } ]\n");
    row("pg_services/0", "+        pg_services:\n+          - { name: new }\n");
    row("pg_parameters/work_mem", "+        pg_parameters:\n+          work_mem:\n+            name: new\n");
}

void ItemVerbsTest::itemsAreInserted()
{
    QFETCH(QString, where);
    const auto result = edit::insertItem(*m_topology, u"pg-app"_qs, path(where), u"{ name: new }"_qs);
    QTEST(outcome(result), "expected");
}

void ItemVerbsTest::itemsAreRemoved_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* where, const char* expected) {
        QTest::newRow(where) << QString::fromUtf8(where) << QByteArray(expected);
    };
    row("pg_users/1", "-          # only reads\n-          - { name: reader , password: Old.2 }\n");
    row("pg_users/2", "-          - name: batch   # at night\n-            comment: loads\n");
    row("pg_users/2/comment", "-            comment: loads\n");
    row("pg_databases/0", "-        pg_databases: [ { name: app, owner: owner }, { name: log } ]\n"
                          "+        pg_databases: [ { name: log } ]\n");
    row("pg_cluster", "-        pg_cluster: pg-app\n");
}

void ItemVerbsTest::itemsAreRemoved()
{
    QFETCH(QString, where);
    QTEST(outcome(edit::removeItem(*m_topology, u"pg-app"_qs, path(where))), "expected");
}

void ItemVerbsTest::itemsMoveWithTheirComments_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* where, int index, const char* expected) {
        QTest::newRow(where) << QString::fromUtf8(where) << index << QByteArray(expected);
    };
    row("pg_users/1", 2,
        "-          # only reads\n-          - { name: reader , password: Old.2 }\n=\n"
        "+          # only reads\n+          - { name: reader , password: Old.2 }\n");
    row("pg_users/2", 1,
        "-          # only reads\n-          - { name: reader , password: Old.2 }\n=\n"
        "+          # only reads\n+          - { name: reader , password: Old.2 }\n");
    row("pg_databases/0", 1,
        "-        pg_databases: [ { name: app, owner: owner }, { name: log } ]\n"
        "+        pg_databases: [ { name: log }, { name: app, owner: owner } ]\n");
}

void ItemVerbsTest::itemsMoveWithTheirComments()
{
    QFETCH(QString, where);
    QFETCH(int, index);
    QTEST(outcome(edit::moveItem(*m_topology, u"pg-app"_qs, path(where), index)), "expected");
    QVERIFY(edit::moveItem(*m_topology, u"pg-app"_qs, path(where), path(where).at(1).toInt())->isEmpty());
}

/// Redis' processes are keyed by their port: a port in quotes would be another key.
void ItemVerbsTest::keysThatAreNumbersStayNumbers()
{
    const QString scope = u"redis-one/10.1.1.13"_qs;
    const auto added = edit::insertItem(*m_topology, scope, path(u"redis_instances/6381"_qs), u"{}"_qs);
    QVERIFY2(added, added ? "" : qPrintable(added.error().describe()));
    const TopologyPtr after = bench::after(m_topology, added);
    QVERIFY(after->tree()->text().contains("replica_of: '10.1.1.13 6379' }, 6381: {"));
    QVERIFY(after->instance(u"redis-one-1-6381"));
    const auto set = edit::setItem(*after, scope, path(u"redis_instances/6381/replica_of"_qs), u"10.1.1.13 6379"_qs);
    QCOMPARE(bench::after(after, set)->instance(u"redis-one-1-6381").instance->role, u"replica"_qs);
    const auto renamed = edit::renameItem(*after, scope, path(u"redis_instances/6381"_qs), u"6390"_qs);
    QVERIFY(bench::after(after, renamed)->instance(u"redis-one-1-6390"));
    const auto removed = edit::removeItem(*after, scope, path(u"redis_instances/6381"_qs));
    QCOMPARE(bench::after(after, removed)->tree()->text(), text);
}

void ItemVerbsTest::theSameValueChangesNothing()
{
    QVERIFY(edit::setItem(*m_topology, u"pg-app"_qs, path(u"pg_users/0/password"_qs), u"'Old.1'"_qs)->isEmpty());
}

void ItemVerbsTest::whatLeadsNowhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("result");
    const TopologyPtr topology = bench::topologyOf(text);
    const auto row = [&topology](const char* name, const char* said, const edit::Result& result) {
        QTest::newRow(name) << QByteArray("refused: ") + said << bench::outcome(topology, result);
    };
    const QString app = u"pg-app"_qs;
    row("index", "there is no “3” in pg_users of pg-app", edit::removeItem(*topology, app, path(u"pg_users/3"_qs)));
    row("deep index", "there is no “7” in pg_users of pg-app",
        edit::setItem(*topology, app, path(u"pg_users/7/name"_qs), u"x"_qs));
    row("no index", "pg_users of pg-app takes no “last”",
        edit::insertItem(*topology, app, path(u"pg_users/last"_qs), u"x"_qs));
    row("behind the end", "there is no “3” in pg_users of pg-app",
        edit::setItem(*topology, app, path(u"pg_users/3"_qs), u"x"_qs));
    row("key", "there is no “age” in pg_users/0 of pg-app",
        edit::removeItem(*topology, app, path(u"pg_users/0/age"_qs)));
    row("key there", "pg_users/0 of pg-app has “name” already",
        edit::insertItem(*topology, app, path(u"pg_users/0/name"_qs), u"x"_qs));
    row("scalar", "pg_users/0/name of pg-app is no list or mapping",
        edit::setItem(*topology, app, path(u"pg_users/0/name/first"_qs), u"x"_qs));
    row("of all", "pg_hba_rules of pg-app comes from all",
        edit::insertItem(*topology, app, path(u"pg_hba_rules/1"_qs), u"x"_qs));
    row("of its group", "pg_users of pg-app-1 comes from pg-app",
        edit::insertItem(*topology, u"pg-app-1"_qs, path(u"pg_users/0"_qs), u"x"_qs));
    row("list", "pg_users of pg-app is a list: its items have no names",
        edit::renameItem(*topology, app, path(u"pg_users/0"_qs), u"x"_qs));
    row("unset", "pg_extensions is not set for pg-app",
        edit::removeItem(*topology, app, path(u"pg_extensions/0/1"_qs)));
    row("no YAML", "the value holds a comment",
        edit::setItem(*topology, app, path(u"pg_users/0/name"_qs), u"x # y"_qs));
    row("too far", "pg_users of pg-app has no index 3", edit::moveItem(*topology, app, path(u"pg_users/0"_qs), 3));
    row("no path", "“pg_users” names no item", edit::insertItem(*topology, app, path(u"pg_users"_qs), u"x"_qs));
}

void ItemVerbsTest::whatLeadsNowhereIsRefused()
{
    QFETCH(QByteArray, result);
    QTEST(result, "said");
}

void ItemVerbsTest::severalScopesAreOneEdit()
{
    const QStringList scopes = {u"pg-app-1"_qs, u"pg-app-2"_qs};
    const auto set = edit::setEach(*m_topology, scopes, u"pg_weight"_qs, u"50"_qs);
    QCOMPARE(outcome(set), QByteArray("-        10.1.1.11: { pg_seq: 1, pg_role: primary }\n"
                                      "-        10.1.1.12: { pg_seq: 2, pg_role: replica }\n"
                                      "+        10.1.1.11: { pg_seq: 1, pg_role: primary, pg_weight: 50 }\n"
                                      "+        10.1.1.12: { pg_seq: 2, pg_role: replica, pg_weight: 50 }\n"));
    const TopologyPtr after = bench::after(m_topology, set);
    QCOMPARE(bench::after(after, edit::unsetEach(*after, scopes, u"pg_weight"_qs))->tree()->text(), text);
    // Where some don't set it, the others are unset all the same.
    const TopologyPtr one = bench::after(m_topology, edit::set(*m_topology, u"pg-app-2"_qs, u"pg_weight"_qs, u"9"_qs));
    QCOMPARE(bench::after(one, edit::unsetEach(*one, scopes, u"pg_weight"_qs))->tree()->text(), text);
    QCOMPARE(outcome(edit::unsetEach(*m_topology, scopes, u"pg_weight"_qs)),
             QByteArray("refused: pg_weight is not set for pg-app-2"));
}

QTEST_GUILESS_MAIN(ItemVerbsTest)
#include "itemverbs.moc"
