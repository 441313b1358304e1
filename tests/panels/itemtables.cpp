#include "inspecting.h"

#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace pigpen;

namespace {

const QByteArray text = "all:\n"
                        "  children:\n"
                        "    pg-test:\n"
                        "      hosts:\n"
                        "        10.10.10.11: { pg_seq: 1, pg_role: primary }\n"
                        "      vars:\n"
                        "        pg_cluster: pg-test\n"
                        "        pg_users:\n"
                        "          - { name: app , password: Secret.1 , pgbouncer: true , roles: [ dbrole_admin ] , "
                        "login: true } # the application\n"
                        "          - { name: report , password: Secret.2 }\n"
                        "        pg_databases: [ { name: app, owner: app } ]\n"
                        "    redis-one:\n"
                        "      hosts:\n"
                        "        10.10.10.12: { redis_node: 1 , redis_instances: { 6379: { }, 6380: { replica_of: "
                        "'10.10.10.12 6379' } } }\n"
                        "      vars: { redis_cluster: redis-one }\n"
                        "  vars:\n"
                        "    pg_hba_rules: [ { user: all, db: all, addr: intra, auth: pwd } ]\n";

} // namespace

/// Users, databases, services, rules and redis' processes as tables.
class ItemTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void aClusterHasItsTables();
    void aCellIsOneField();
    void anEmptiedCellTakesItsFieldAway();
    void aSwitchIsClicked();
    void passwordsAreMasked();
    void itemsAreAdded();
    void itemsMoveByTheKeyboard();
    void itemsAreRemoved();
    void whatIsNeededStays();
    void whatComesFromAllIsShownAndNotChanged();
    void rulesOfAllAreEditedWithNothingSelected();
    void redisProcessesAreKeyedByPort();
    void aNodeInSeveralGroupsIsEditedWhereItIsSet();

private:
    QTableView* table(const QString& name) const { return m_bench->named<QTableView>(name); }
    QTableView* users() const { return table(QStringLiteral("Users")); }
    QString cell(QTableView* view, int row, int column) const
    {
        return view->model()->index(row, column).data().toString();
    }
    void edit(QTableView* view, int row, int column, const QString& value)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        Inspecting::key(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget() != view);
        Inspecting::type(value);
        Inspecting::key(Qt::Key_Return);
    }
    QByteArray lineOf(const QByteArray& part) const
    {
        for (const QByteArray& line : m_bench->text().split('\n'))
            if (line.contains(part))
                return line.trimmed();
        return {};
    }

    std::unique_ptr<Inspecting> m_bench;
};

void ItemTablesTest::init()
{
    m_bench = std::make_unique<Inspecting>(text);
    m_bench->select({QStringLiteral("pg-test")});
}

void ItemTablesTest::aClusterHasItsTables()
{
    QVERIFY(users());
    QCOMPARE(users()->model()->rowCount(), 2);
    QCOMPARE(cell(users(), 0, 0), QStringLiteral("app"));
    QCOMPARE(cell(users(), 0, 3), QStringLiteral("dbrole_admin"));
    QCOMPARE(cell(users(), 0, 5), QStringLiteral("login: true")); // what has no column
    QCOMPARE(cell(table(QStringLiteral("Databases")), 0, 1), QStringLiteral("app"));
    m_bench->select({QStringLiteral("pg-test-1")});
    QVERIFY(!users());
}

void ItemTablesTest::aCellIsOneField()
{
    edit(users(), 1, 4, QStringLiteral("reads only"));
    QCOMPARE(lineOf("report"), QByteArray("- { name: report , password: Secret.2 , comment: reads only }"));
    QCOMPARE(m_bench->document().undoStack()->count(), 1);
    QCOMPARE(QApplication::focusWidget(), users());
    edit(users(), 0, 0, QStringLiteral("shop"));
    QCOMPARE(lineOf("shop"), QByteArray("- { name: shop , password: Secret.1 , pgbouncer: true , roles: [ dbrole_admin "
                                        "] , login: true } # the application"));
    m_bench->document().undoStack()->undo();
    m_bench->document().undoStack()->undo();
    QCOMPARE(m_bench->text(), text);
}

void ItemTablesTest::anEmptiedCellTakesItsFieldAway()
{
    QTableView* databases = table(QStringLiteral("Databases"));
    databases->setFocus();
    databases->setCurrentIndex(databases->model()->index(0, 1));
    Inspecting::key(Qt::Key_Return);
    Inspecting::key(Qt::Key_A, Qt::ControlModifier);
    Inspecting::key(Qt::Key_Backspace);
    Inspecting::key(Qt::Key_Return);
    QCOMPARE(lineOf("pg_databases"), QByteArray("pg_databases: [ { name: app } ]"));
}

void ItemTablesTest::aSwitchIsClicked()
{
    users()->setCurrentIndex(users()->model()->index(1, 2));
    users()->setFocus();
    Inspecting::key(Qt::Key_Space);
    QCOMPARE(lineOf("report"), QByteArray("- { name: report , password: Secret.2 , pgbouncer: true }"));
}

void ItemTablesTest::passwordsAreMasked()
{
    const QModelIndex password = users()->model()->index(0, 1);
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY(!password.data(role).toString().contains(QStringLiteral("Secret")));
    users()->setFocus();
    users()->setCurrentIndex(password);
    Inspecting::key(Qt::Key_Return);
    QCOMPARE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->echoMode(), QLineEdit::Password);
}

void ItemTablesTest::itemsAreAdded()
{
    QTest::mouseClick(m_bench->named<QToolButton>(QStringLiteral("Add to Users")), Qt::LeftButton);
    QCOMPARE(users()->model()->rowCount(), 3);
    Inspecting::type(QStringLiteral("batch"));
    Inspecting::key(Qt::Key_Return);
    QCOMPARE(lineOf("batch"), QByteArray("- { name: batch }"));
    // The first of what is set nowhere.
    QTest::mouseClick(m_bench->named<QToolButton>(QStringLiteral("Services")), Qt::LeftButton);
    QTest::mouseClick(m_bench->named<QToolButton>(QStringLiteral("Add to Services")), Qt::LeftButton);
    QVERIFY2(m_bench->text().contains("        pg_services:\n          - { name: service1, port: 5439"),
             m_bench->text().constData());
}

void ItemTablesTest::itemsMoveByTheKeyboard()
{
    users()->setFocus();
    users()->setCurrentIndex(users()->model()->index(0, 0));
    Inspecting::key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(cell(users(), 1, 0), QStringLiteral("app"));
    QCOMPARE(users()->currentIndex().row(), 1);
    Inspecting::key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_bench->text(), text);
}

void ItemTablesTest::itemsAreRemoved()
{
    users()->setFocus();
    users()->setCurrentIndex(users()->model()->index(1, 0));
    Inspecting::key(Qt::Key_Delete);
    QCOMPARE(lineOf("report"), QByteArray());
    QCOMPARE(users()->model()->rowCount(), 1);
}

void ItemTablesTest::whatIsNeededStays()
{
    users()->setFocus();
    users()->setCurrentIndex(users()->model()->index(0, 0));
    Inspecting::key(Qt::Key_Delete);
    QCOMPARE(m_bench->text(), text);
    QVERIFY2(m_bench->problem().contains(QStringLiteral("still needed")), qPrintable(m_bench->problem()));
}

void ItemTablesTest::whatComesFromAllIsShownAndNotChanged()
{
    QTableView* rules = table(QStringLiteral("HBA rules"));
    QVERIFY(rules);
    QCOMPARE(cell(rules, 0, 2), QStringLiteral("intra"));
    QVERIFY(!rules->model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_bench->named<QToolButton>(QStringLiteral("Add to HBA rules"))->isEnabled());
}

void ItemTablesTest::rulesOfAllAreEditedWithNothingSelected()
{
    m_bench->select({});
    QTableView* rules = table(QStringLiteral("HBA rules"));
    QVERIFY(rules);
    QVERIFY(!users());
    edit(rules, 0, 1, QStringLiteral("app"));
    QCOMPARE(lineOf("pg_hba_rules"), QByteArray("pg_hba_rules: [ { user: all, db: app, addr: intra, auth: pwd } ]"));
}

void ItemTablesTest::redisProcessesAreKeyedByPort()
{
    m_bench->select({QStringLiteral("10.10.10.12")});
    QTableView* processes = table(QStringLiteral("Redis instances"));
    QVERIFY(processes);
    QCOMPARE(cell(processes, 1, 1), QStringLiteral("10.10.10.12 6379"));
    edit(processes, 1, 0, QStringLiteral("6390"));
    QVERIFY(m_bench->topology()->instance(u"redis-one-1-6390"));
    QTest::mouseClick(m_bench->named<QToolButton>(QStringLiteral("Add to Redis instances")), Qt::LeftButton);
    QVERIFY(m_bench->topology()->instance(u"redis-one-1-6391"));
    m_bench->select({QStringLiteral("redis-one-1-6379")});
    QVERIFY(table(QStringLiteral("Redis instances")));
}

void ItemTablesTest::aNodeInSeveralGroupsIsEditedWhereItIsSet()
{
    QByteArray both = text;
    both.replace("    redis-one:\n", "    etcd: { hosts: { 10.10.10.12: { etcd_seq: 1 } } }\n    redis-one:\n");
    m_bench = std::make_unique<Inspecting>(both);
    m_bench->select({QStringLiteral("10.10.10.12")});
    QTableView* processes = table(QStringLiteral("Redis instances"));
    QVERIFY(processes);
    edit(processes, 1, 1, QStringLiteral("10.10.10.11 6379"));
    QVERIFY(lineOf("redis_node").contains("6380: { replica_of: 10.10.10.11 6379 }") ||
            lineOf("redis_node").contains("6380: { replica_of: '10.10.10.11 6379' }"));
    m_bench->goTo(QStringLiteral("redis_node"));
    Inspecting::key(Qt::Key_Delete);
    QVERIFY(!m_bench->text().contains("redis_node"));
}

QTEST_MAIN(ItemTablesTest)
#include "itemtables.moc"
