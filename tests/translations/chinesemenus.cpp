#include "app/panels/mnemonic.h"
#include "app/window/finding/commandlist.h"
#include "app/window/help/paneltexts.h"
#include "app/window/help/shortcuts.h"
#include "app/window/mainwindow.h"
#include "tests/app/sandbox.h"

#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

using namespace pigpen;

/// The window in Chinese, where a key is marked in brackets behind the words: "打开(&O)…".
class ChineseMenusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTextIsToldWithoutItsKey_data();
    void aTextIsToldWithoutItsKey();
    void keysAreAloneInTheirMenu();
    void everyCommandIsChinese();
    void keysAreMarkedInMenusOnly();
    void panelsHaveOneTextEach();

private:
    QTranslator m_chinese;
    QStringList m_englishDoubles; // the user steps through them by pressing the key again
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// By menu, the keys that are marked more than once in it.
void collectDoubles(const QMenu& menu, QStringList& doubles)
{
    static const QRegularExpression mark(QStringLiteral("&([^&])"));
    QHash<QString, QStringList> byKey;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collectDoubles(*action->menu(), doubles);
        const auto key = mark.match(action->text());
        if (action->isVisible() && key.hasMatch())
            byKey[key.captured(1).toUpper()] << action->text();
    }
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it)
        if (it->size() > 1)
            doubles << QStringLiteral("%1 of %2, %3 times").arg(it.key(), menu.objectName()).arg(it->size());
}

QStringList doublesOf(const MainWindow& window)
{
    QStringList doubles;
    for (const QAction* top : window.menuBar()->actions())
        if (top->menu())
            collectDoubles(*top->menu(), doubles);
    doubles.sort(); // not as they lie in the hash
    return doubles;
}

bool hasBracketedKey(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\(&?[A-Z0-9]\\)"));
    return pattern.match(text).hasMatch();
}

bool isChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

void collectTexts(const QMenu& menu, QStringList& texts)
{
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator())
            texts << action->text();
        if (action->menu())
            collectTexts(*action->menu(), texts);
    }
}

} // namespace

void ChineseMenusTest::initTestCase()
{
    // Chinese first: tables of texts are made once, in the language that is spoken then.
    QVERIFY(m_chinese.load(QStringLiteral("pigpen_zh_CN"), QStringLiteral(PIGPEN_TRANSLATIONS)));
    QVERIFY(QCoreApplication::installTranslator(&m_chinese));
    QVERIFY(isChinese(help::panels().front().purpose));
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(sandbox);
    m_window->show();

    QCoreApplication::removeTranslator(&m_chinese);
    MainWindow english(false, diagram::Theme::Light);
    english.document().create(sandbox);
    m_englishDoubles = doublesOf(english);
    QCoreApplication::installTranslator(&m_chinese);
}

void ChineseMenusTest::aTextIsToldWithoutItsKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("English") << QStringLiteral("&Open…") << QStringLiteral("Open…");
    QTest::newRow("inside") << QStringLiteral("Fin&d && replace") << QStringLiteral("Find & replace");
    QTest::newRow("Chinese") << QStringLiteral("打开(&O)…") << QStringLiteral("打开…");
    QTest::newRow("at the end") << QStringLiteral("文件(&F)") << QStringLiteral("文件");
    QTest::newRow("other brackets") << QStringLiteral("&Problems (3)") << QStringLiteral("Problems (3)");
    QTest::newRow("without a key") << QStringLiteral("pg-test") << QStringLiteral("pg-test");
}

void ChineseMenusTest::aTextIsToldWithoutItsKey()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    QCOMPARE(withoutMnemonic(text), told);
}

void ChineseMenusTest::keysAreAloneInTheirMenu()
{
    QCOMPARE(doublesOf(*m_window), m_englishDoubles);
}

void ChineseMenusTest::everyCommandIsChinese()
{
    QStringList texts;
    for (const QAction* top : m_window->menuBar()->actions()) {
        texts << top->text();
        if (top->menu())
            collectTexts(*top->menu(), texts);
    }
    QVERIFY(texts.size() > 80);
    QStringList foreign;
    for (const QString& text : texts)
        if (!isChinese(text))
            foreign << withoutMnemonic(text);
    QCOMPARE(foreign, QStringList({QStringLiteral("100%"), QStringLiteral("ER")})); // in any language
}

void ChineseMenusTest::keysAreMarkedInMenusOnly()
{
    QStringList told;
    for (const QToolBar* bar : m_window->findChildren<QToolBar*>())
        for (const QAction* action : bar->actions())
            told << action->toolTip();
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
        told << widget->toolTip() << widget->accessibleName();
    for (const QLabel* label : m_window->findChildren<QLabel*>())
        told << label->text();
    CommandList commands(m_window->menuBar());
    commands.refresh();
    for (const int command : commands.find({}))
        told << commands.row(command).text << commands.row(command).detail;
    const Shortcuts shortcuts(*m_window->menuBar());
    const QAbstractItemModel* keys = shortcuts.findChild<QTableView*>()->model();
    for (int row = 0; row < keys->rowCount(); ++row)
        for (int column = 0; column < keys->columnCount(); ++column)
            told << keys->index(row, column).data().toString();
    QVERIFY(told.size() > 200);
    QStringList marked;
    for (const QString& text : told)
        if (hasBracketedKey(text))
            marked << text;
    QCOMPARE(marked.join(u'\n'), QString());
}

void ChineseMenusTest::panelsHaveOneTextEach()
{
    QStringList names;
    for (const help::PanelText& panel : help::panels()) {
        QVERIFY2(!names.contains(panel.name), qPrintable(panel.name));
        names << panel.name;
        QVERIFY2(isChinese(panel.purpose), qPrintable(panel.name));
    }
}

QTEST_MAIN(ChineseMenusTest)
#include "chinesemenus.moc"
