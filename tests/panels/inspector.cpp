#include "app/panels/inspector.h"
#include "app/panels/variableeditor.h"
#include "sample.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace pigpen;

class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void renamingAClusterIsAVerb();
    void aNameThatIsRefusedIsShownAsItWas();
    void makingAReplicaPrimarySwapsTheRoles();
    void aNodeTakesAnotherAddress();
    void variablesTellTheirLevel();
    void aVariableIsSetAndRemoved();

private:
    void select(QStringView name)
    {
        m_document->selection()->set(m_document->topology()->find(name));
        QCoreApplication::processEvents();
    }
    template<typename Widget>
    Widget* named(const QString& accessibleName) const
    {
        for (Widget* widget : m_inspector->findChildren<Widget*>())
            if (widget->accessibleName() == accessibleName && widget->isVisibleTo(m_inspector.get()))
                return widget;
        return nullptr;
    }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Inspector> m_inspector;
};

void InspectorTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sample);
    m_inspector = std::make_unique<Inspector>(m_document.get());
    m_inspector->show();
}

void InspectorTest::cleanup()
{
    m_inspector.reset();
    m_document.reset();
}

void InspectorTest::renamingAClusterIsAVerb()
{
    select(u"pg-test");
    auto* name = named<QLineEdit>(QStringLiteral("Name"));
    QVERIFY(name);
    type(name, QStringLiteral("pg-orders"));
    QVERIFY(m_document->topology()->cluster(u"pg-orders"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->selection()->current(), EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-orders")));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sample);
}

void InspectorTest::aNameThatIsRefusedIsShownAsItWas()
{
    QSignalSpy refused(m_document.get(), &Document::refused);
    select(u"pg-test");
    type(named<QLineEdit>(QStringLiteral("Name")), QStringLiteral("no.dots"));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(named<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("pg-test"));
    QCOMPARE(m_document->text(), sample);
}

void InspectorTest::makingAReplicaPrimarySwapsTheRoles()
{
    select(u"pg-test-2");
    auto* role = named<QComboBox>(QStringLiteral("Role"));
    QVERIFY(role);
    QCOMPARE(role->currentText(), QStringLiteral("replica"));
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Home);
    QCoreApplication::processEvents();
    QCOMPARE(m_document->topology()->cluster(u"pg-test")->primary()->name, QStringLiteral("pg-test-2"));
    QCOMPARE(m_document->topology()->instance(u"pg-test-1").instance->role, QStringLiteral("replica"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void InspectorTest::aNodeTakesAnotherAddress()
{
    select(u"10.10.10.12");
    type(named<QLineEdit>(QStringLiteral("Address")), QStringLiteral("10.10.10.22"));
    QVERIFY(m_document->topology()->node(u"10.10.10.22"));
    QVERIFY(!m_document->topology()->node(u"10.10.10.12"));
    QCOMPARE(m_document->selection()->current(), EntityId::ofNode(QStringLiteral("10.10.10.22")));
}

void InspectorTest::variablesTellTheirLevel()
{
    select(u"pg-test-1");
    auto* table = named<QTableView>(QStringLiteral("Variables"));
    QVERIFY(table);
    QMap<QString, QString> rows;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        rows[table->model()->index(row, 0).data().toString()] =
            table->model()->index(row, 1).data().toString() + u'@' + table->model()->index(row, 2).data().toString();
    QCOMPARE(rows.value(QStringLiteral("pg_seq")), QStringLiteral("1@host:7"));
    QCOMPARE(rows.value(QStringLiteral("pg_cluster")), QStringLiteral("pg-test@pg-test:10"));
    QCOMPARE(rows.value(QStringLiteral("pg_version")), QStringLiteral("18@all:14"));
}

void InspectorTest::aVariableIsSetAndRemoved()
{
    select(u"pg-test");
    type(named<QLineEdit>(QStringLiteral("Name of the variable to set")), QStringLiteral("pg_conf"));
    type(named<QLineEdit>(QStringLiteral("Value of the variable to set")), QStringLiteral("crit.yml"));
    QVERIFY(m_document->text().contains("        pg_conf: crit.yml\n"));

    auto* table = named<QTableView>(QStringLiteral("Variables"));
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("pg_conf"));
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.front());
    for (QPushButton* button : m_inspector->findChildren<QPushButton*>())
        if (button->text() == u"Remove")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_document->text(), sample);
}

QTEST_MAIN(InspectorTest)
#include "inspector.moc"
