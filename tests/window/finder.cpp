#include "app/window/finding/finder.h"

#include "app/document/document.h"
#include "app/window/finding/commandlist.h"
#include "app/window/finding/entitylist.h"
#include "app/window/finding/linelist.h"
#include "tests/app/sandbox.h"
#include "tests/support/generate.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// The command palette and "go to": what they list, how they are used with keys and mouse, and the focus after.
class FinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyActionOfTheMenusIsThere();
    void menusThatFillThemselvesAreAsked();
    void whatCannotBeDoneIsNotThere();
    void enterDoesIt();
    void theFocusComesBackFirst();
    void escapeGivesUp();
    void aClickElsewhereGivesUp();
    void aClickChooses();
    void whatWasDoneLastComesFirst();
    void entitiesAreFoundByNameAndAddress_data();
    void entitiesAreFoundByNameAndAddress();
    void theListFollowsTheDesign();
    void signsSwitch();
    void linesByNumber();
    void keysMoveThroughTheRows();
    void nothingFits();
    void readersAreTold();
    void tenThousandNodes();

private:
    QStringList shown() const;
    void type(const QString& text) { QTest::keyClicks(&m_finder->line(), text); }
    void press(Qt::Key key) { QTest::keyClick(&m_finder->line(), key); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QMainWindow> m_window;
    Finder* m_finder = nullptr;
    QLineEdit* m_elsewhere = nullptr;
    QStringList m_done;
    EntityId m_went;
    int m_line = 0;
};

void FinderTest::init()
{
    m_done.clear();
    m_went = {};
    m_line = 0;
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    m_window = std::make_unique<QMainWindow>();
    m_elsewhere = new QLineEdit;
    m_window->setCentralWidget(m_elsewhere);
    QMenu* view = m_window->menuBar()->addMenu(QStringLiteral("&View"));
    const auto add = [this](QMenu* menu, const QString& text) {
        return menu->addAction(text, this, [this, text] { m_done << text; });
    };
    add(view, QStringLiteral("Zoom &in"))->setShortcut(QKeySequence(QStringLiteral("Ctrl++")));
    add(view, QStringLiteral("Zoom out"));
    add(view, QStringLiteral("Never"))->setEnabled(false);
    add(view->addMenu(QStringLiteral("&Theme")), QStringLiteral("&Dark"));
    QMenu* late = m_window->menuBar()->addMenu(QStringLiteral("&Late"));
    connect(late, &QMenu::aboutToShow, late, [late, add] {
        late->clear();
        add(late, QStringLiteral("Filled now"));
    });
    m_finder = new Finder(m_window.get());
    const auto current = [this] { return m_document.get(); };
    m_finder->addList(u'>', std::make_unique<CommandList>(m_window->menuBar()));
    m_finder->addList(u'@', std::make_unique<EntityList>(current, [this](const EntityId& id) { m_went = id; }));
    m_finder->addList(u':', std::make_unique<LineList>(current, [this](int line) { m_line = line; }));
    m_window->resize(900, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_elsewhere->setFocus();
}

QStringList FinderTest::shown() const
{
    QStringList texts;
    const QAbstractItemModel* model = m_finder->rows().model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

void FinderTest::everyActionOfTheMenusIsThere()
{
    m_finder->open(u'>');
    QVERIFY(m_finder->isVisible());
    QVERIFY(m_finder->line().hasFocus());
    const QStringList texts = shown();
    for (const char* text : {"Zoom in", "Zoom out", "Dark"})
        QVERIFY2(texts.contains(QLatin1String(text)), text);
    type(QStringLiteral("theme dark"));
    QVERIFY2(shown().isEmpty(), "the menu's name follows the action's");
    m_finder->line().clear();
    type(QStringLiteral("dark theme"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Dark")});
}

void FinderTest::menusThatFillThemselvesAreAsked()
{
    m_finder->open(u'>');
    type(QStringLiteral("filled"));
    press(Qt::Key_Return);
    QCOMPARE(m_done, QStringList{QStringLiteral("Filled now")});
}

void FinderTest::whatCannotBeDoneIsNotThere()
{
    m_finder->open(u'>');
    QVERIFY(!shown().contains(QStringLiteral("Never")));
    QVERIFY(!shown().contains(QStringLiteral("Theme")));
}

void FinderTest::enterDoesIt()
{
    m_finder->open(u'>');
    type(QStringLiteral("zo"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("Zoom in"), QStringLiteral("Zoom out")}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_done, QStringList{QStringLiteral("Zoom out")});
    QVERIFY(!m_finder->isVisible());
}

void FinderTest::theFocusComesBackFirst()
{
    bool hadFocus = false;
    m_window->menuBar()->actions().front()->menu()->addAction(QStringLiteral("Look"), this,
                                                              [&] { hadFocus = m_elsewhere->hasFocus(); });
    m_finder->open(u'>');
    type(QStringLiteral("look"));
    press(Qt::Key_Return);
    QVERIFY(hadFocus);
}

void FinderTest::escapeGivesUp()
{
    m_finder->open(u'>');
    press(Qt::Key_Escape);
    QVERIFY(!m_finder->isVisible());
    QVERIFY(m_elsewhere->hasFocus());
    QVERIFY(m_done.isEmpty());
}

void FinderTest::aClickElsewhereGivesUp()
{
    m_finder->open(u'>');
    QTest::mouseClick(m_elsewhere, Qt::LeftButton, {}, {5, 400});
    QVERIFY(!m_finder->isVisible());
    QVERIFY(m_elsewhere->hasFocus());
}

void FinderTest::aClickChooses()
{
    m_finder->open(u'>');
    type(QStringLiteral("zoom"));
    QListView& rows = m_finder->rows();
    QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, rows.visualRect(rows.model()->index(1, 0)).center());
    QCOMPARE(m_done, QStringList{QStringLiteral("Zoom out")});
}

void FinderTest::whatWasDoneLastComesFirst()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const auto first = [&] {
        CommandList list(m_window->menuBar(), &settings);
        list.refresh();
        return list.row(list.find({}).front()).text;
    };
    QCOMPARE(first(), QStringLiteral("Zoom in"));
    CommandList list(m_window->menuBar(), &settings);
    list.refresh();
    list.choose(list.find(QStringLiteral("dark")).front());
    QCOMPARE(first(), QStringLiteral("Dark"));
}

void FinderTest::entitiesAreFoundByNameAndAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EntityId>("entity");
    QTest::newRow("cluster") << "test" << clusterId(QStringLiteral("pg-test"));
    QTest::newRow("instance") << "pgtest2" << instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2"));
    QTest::newRow("node by address") << "10.12" << EntityId::ofNode(QStringLiteral("10.10.10.12"));
    QTest::newRow("service") << "test-rep"
                             << EntityId{EntityId::Kind::Service, Module::Pgsql, QStringLiteral("pg-test"),
                                         QStringLiteral("pg-test-replica")};
    QTest::newRow("database of a cluster")
        << "meta pg-m"
        << EntityId{EntityId::Kind::Database, Module::Pgsql, QStringLiteral("pg-meta"), QStringLiteral("meta")};
    QTest::newRow("role") << "dbuser"
                          << EntityId{EntityId::Kind::Role, Module::Pgsql, QStringLiteral("pg-meta"),
                                      QStringLiteral("dbuser_meta")};
}

void FinderTest::entitiesAreFoundByNameAndAddress()
{
    QFETCH(QString, typed);
    QFETCH(EntityId, entity);
    m_finder->open(u'@');
    type(typed);
    press(Qt::Key_Return);
    QCOMPARE(m_went.toString(), entity.toString());
}

void FinderTest::theListFollowsTheDesign()
{
    m_finder->open(u'@');
    QVERIFY(shown().contains(QStringLiteral("pg-test")));
    press(Qt::Key_Escape);
    m_document->create({});
    m_finder->open(u'@');
    QVERIFY(shown().isEmpty());
}

void FinderTest::signsSwitch()
{
    m_finder->open(u'@');
    type(QStringLiteral(">dark"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Dark")});
    press(Qt::Key_Escape);
    m_finder->open(u'>');
    QVERIFY(m_finder->line().text().isEmpty());
    type(QStringLiteral("@pg-meta"));
    QCOMPARE(shown().front(), QStringLiteral("pg-meta"));
}

void FinderTest::linesByNumber()
{
    m_finder->open(u'@');
    type(QStringLiteral(":4"));
    QCOMPARE(shown(), QStringList{QStringLiteral("Line 4")});
    press(Qt::Key_Return);
    QCOMPARE(m_line, 4);
    m_finder->open(u'@');
    type(QStringLiteral(":4000"));
    QVERIFY(shown().isEmpty());
}

void FinderTest::keysMoveThroughTheRows()
{
    m_finder->open(u'@');
    const int last = m_finder->rows().model()->rowCount() - 1;
    const auto row = [this] { return m_finder->rows().currentIndex().row(); };
    press(Qt::Key_Up);
    QCOMPARE(row(), last);
    press(Qt::Key_Down);
    QCOMPARE(row(), 0);
    press(Qt::Key_PageDown);
    QVERIFY(row() > 5);
    press(Qt::Key_PageUp);
    QCOMPARE(row(), 0);
    QVERIFY(m_finder->line().hasFocus());
}

void FinderTest::nothingFits()
{
    m_finder->open(u'>');
    type(QStringLiteral("qqqq"));
    QVERIFY(shown().isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    QVERIFY(m_finder->isVisible());
    QVERIFY(m_done.isEmpty());
}

void FinderTest::readersAreTold()
{
    m_finder->open(u'>');
    type(QStringLiteral("zoom in"));
    const QString words = m_finder->rows().currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"Zoom in") && words.contains(u"View") && words.contains(u"Ctrl++"), qPrintable(words));
    QVERIFY(!m_finder->line().accessibleName().isEmpty());
    const QAbstractItemModelTester tester(m_finder->rows().model());
    press(Qt::Key_Backspace);
}

/// A guard counts: of a hundred thousand names no more rows are made than are worth reading.
void FinderTest::tenThousandNodes()
{
    m_document->create(generateInventory(3334));
    QVERIFY(m_document->topology()->nodes().size() > 10'000);
    m_finder->open(u'@');
    QCOMPARE(shown().size(), FinderList::most);
    type(QStringLiteral("c03333"));
    QCOMPARE(shown().front(), QStringLiteral("pg-c03333"));
}

QTEST_MAIN(FinderTest)
#include "finder.moc"
