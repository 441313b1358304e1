#include "app/panels/inspector/inspector.h"
#include "sample.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

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
    void withNothingSelectedItShowsTheDeployment();
    void theFocusGoesToTheFirstField();
    void theFocusStaysThroughAChange();
    void whileTheTextHasAProblemNothingCanBeEdited();
    void sectionsOpenAndClose();
    void nothingIsWiderThanThePanel();

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
    m_inspector->activateWindow();
    QCoreApplication::processEvents();
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

void InspectorTest::withNothingSelectedItShowsTheDeployment()
{
    QStringList words;
    for (const QLabel* label : m_inspector->findChildren<QLabel*>())
        words << label->text();
    QVERIFY(words.contains(QStringLiteral("Deployment")));
    QVERIFY(words.contains(QStringLiteral("untitled.yml")));
}

void InspectorTest::theFocusGoesToTheFirstField()
{
    select(u"pg-test");
    m_inspector->setFocus();
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(QStringLiteral("Name")));
    select(u"pg-test-2");
    m_inspector->setFocus();
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(QStringLiteral("Node")));
}

/// Whoever is in a field stays there when something else of the text changes.
void InspectorTest::theFocusStaysThroughAChange()
{
    select(u"pg-test-2");
    named<QComboBox>(QStringLiteral("Role"))->setFocus();
    m_document->editText({qsizetype(sample.indexOf("pg_version")), "pg_version", "pg_vesion"});
    QCOMPARE(QApplication::focusWidget(), named<QComboBox>(QStringLiteral("Role")));
}

void InspectorTest::whileTheTextHasAProblemNothingCanBeEdited()
{
    select(u"pg-test");
    m_document->editText({qsizetype(sample.indexOf("pg_version")), "pg_version", "[ pg_version"});
    QVERIFY(m_document->problem());
    QVERIFY(!named<QLineEdit>(QStringLiteral("Name"))->isEnabled());
}

void InspectorTest::sectionsOpenAndClose()
{
    select(u"pg-test");
    auto* heading = named<QToolButton>(QStringLiteral("Users"));
    QVERIFY(heading);
    QVERIFY(named<QTableView>(QStringLiteral("Users")));
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!named<QTableView>(QStringLiteral("Users")));
    select(u"etcd");
    select(u"pg-test");
    QVERIFY(!named<QTableView>(QStringLiteral("Users"))); // remembered
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(named<QTableView>(QStringLiteral("Users")));
}

/// Nothing is cut off at the narrowest: nothing asks for more room than there is.
void InspectorTest::nothingIsWiderThanThePanel()
{
    constexpr int narrow = 280;
    m_inspector->resize(narrow, 1200);
    for (const char* name : {"pg-test", "pg-test-1", "pg-test-2", "10.10.10.10", "etcd", "pg-test-primary", ""}) {
        select(QString::fromLatin1(name));
        const QWidget* page = m_inspector->findChild<QScrollArea*>()->widget();
        QVERIFY2(page->minimumSizeHint().width() <= narrow - 12, name);
    }
}

QTEST_MAIN(InspectorTest)
#include "inspector.moc"
