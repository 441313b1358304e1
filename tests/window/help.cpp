#include "app/window/help/about.h"
#include "app/window/help/guide.h"
#include "app/window/help/guidewindow.h"
#include "app/window/help/helpcard.h"
#include "app/window/help/paneltexts.h"
#include "app/window/help/shortcuts.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "tests/app/sandbox.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace pigpen;

/// Help in place: a card for the panel at hand, one table of all keys, and what this program is.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPanelHasAText();
    void everyViewHasAText();
    void everyTextIsWhole_data();
    void everyTextIsWhole();
    void theKeyShowsThePanelAtHand();
    void escapePutsItAway();
    void theCardStaysInTheWindow();
    void theTableHasEveryShortcut();
    void theTableIsSearched();
    void theVersionsAreTold();
    void pagesOpenFromTheMenu_data();
    void pagesOpenFromTheMenu();
    void theGuideHasEveryChapter();
    void theKeyOpensTheGuideWhereThePanelIsTold();
    void theGuidesLinksLeadOn();
    void theGuideIsSearched();

private:
    HelpCard& card() const { return *m_window->findChild<HelpCard*>(); }
    void focus(QWidget& widget);

    std::unique_ptr<MainWindow> m_window;
};

void HelpTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->document().create(sandbox);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpTest::focus(QWidget& widget)
{
    widget.setFocus();
    QVERIFY(widget.hasFocus());
}

void HelpTest::everyPanelHasAText()
{
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        QVERIFY2(help::textOf(dock->objectName()), qPrintable(dock->objectName()));
}

void HelpTest::everyViewHasAText()
{
    for (const CanvasView* view : m_window->findChildren<CanvasView*>())
        QVERIFY2(help::textOf(view->objectName()), qPrintable(view->objectName()));
}

void HelpTest::everyTextIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const help::PanelText& text : help::panels())
        QTest::newRow(qPrintable(text.name)) << text.name;
}

void HelpTest::everyTextIsWhole()
{
    QFETCH(QString, name);
    const help::PanelText& text = *help::textOf(name);
    QVERIFY(!text.title.isEmpty());
    QVERIFY(text.purpose.endsWith(u'.'));
    QVERIFY(text.hints.size() > 1);
    QSet<QString> keys;
    for (const help::Hint& hint : text.hints) {
        QVERIFY(!hint.what.isEmpty());
        QVERIFY2(!keys.contains(hint.keys), qPrintable(hint.keys));
        keys.insert(hint.keys);
        QVERIFY(help::toHtml(text).contains(hint.what.toHtmlEscaped()));
    }
}

void HelpTest::theKeyShowsThePanelAtHand()
{
    for (const char* name : {"palette", "outline", "source"}) {
        auto* dock = m_window->findChild<QDockWidget*>(QLatin1String(name));
        QVERIFY(dock);
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
        const auto inner = dock->widget()->findChildren<QWidget*>();
        QWidget* inside = *std::ranges::find_if(
            inner, [](QWidget* one) { return one->isVisible() && one->focusPolicy() != Qt::NoFocus; });
        focus(*inside);
        QTest::keyClick(inside, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(card().isVisible());
        QVERIFY2(card().words().contains(help::textOf(QLatin1String(name))->purpose.left(20)), name);
    }
    CanvasView& view = m_window->views().view();
    focus(view);
    QTest::keyClick(&view, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(card().words().contains(help::textOf(QStringLiteral("view-topology"))->hints.front().what));
}

void HelpTest::escapePutsItAway()
{
    CanvasView& view = m_window->views().view();
    focus(view);
    QTest::keyClick(&view, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(card().hasFocus());
    QTest::keyClick(&card(), Qt::Key_Escape);
    QVERIFY(!card().isVisible());
    QVERIFY(view.hasFocus());
}

void HelpTest::theCardStaysInTheWindow()
{
    for (const QSize size : {QSize(900, 600), QSize(1440, 900)}) {
        m_window->resize(size);
        QCoreApplication::processEvents();
        for (QWidget* panel : QList<QWidget*>{
                 &m_window->views().view(), m_window->findChild<QDockWidget*>(QStringLiteral("inspector"))->widget()}) {
            panel->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
            QVERIFY(m_window->rect().contains(card().card().translated(card().pos())));
            const auto* scroll = card().findChild<QScrollArea*>();
            QVERIFY(scroll->verticalScrollBar()->maximum() == 0 || size.height() < 700);
            card().dismiss();
        }
    }
}

void HelpTest::theTableHasEveryShortcut()
{
    Shortcuts dialog(*m_window->menuBar());
    const QAbstractItemModel* model = dialog.findChild<QTableView*>()->model();
    QStringList keys;
    for (int row = 0; row < model->rowCount(); ++row)
        keys << model->index(row, 1).data().toString().split(QStringLiteral(" or "));
    int count = 0;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        if (shortcut.isEmpty())
            continue;
        ++count;
        QVERIFY2(keys.contains(shortcut), qPrintable(action->text()));
    }
    QVERIFY(count > 15);
    QVERIFY(keys.contains(QStringLiteral("F2")));
}

void HelpTest::theTableIsSearched()
{
    Shortcuts dialog(*m_window->menuBar());
    dialog.show();
    const QAbstractItemModel* model = dialog.findChild<QTableView*>()->model();
    const int all = model->rowCount();
    auto* search = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("zoom"));
    QVERIFY(model->rowCount() > 1 && model->rowCount() < all);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString words = model->index(row, 0).data().toString() + model->index(row, 1).data().toString() +
                              model->index(row, 2).data().toString();
        QVERIFY(words.contains(u"zoom", Qt::CaseInsensitive));
    }
}

void HelpTest::theVersionsAreTold()
{
    const QString text = aboutText();
    QVERIFY(text.contains(QLatin1String(qVersion())));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Pigpen \\d+\\.\\d+\\.\\d+"))), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("yaml-cpp \\d+\\.\\d+\\.\\d+"))), qPrintable(text));
}

void HelpTest::pagesOpenFromTheMenu_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("plan") << "What the plan tells"
                          << "What to run: the plan"
                          << QStringList{QStringLiteral("A primary hands over before it is removed"),
                                         QStringLiteral("What it does not know")};
    QTest::newRow("drill") << "What the drill assumes"
                           << "What the drill assumes"
                           << QStringList{QStringLiteral("Who takes over in a PostgreSQL cluster"),
                                          QStringLiteral("What no inventory can tell"),
                                          QStringLiteral("learners do not count")};
}

void HelpTest::pagesOpenFromTheMenu()
{
    QFETCH(QString, action);
    QFETCH(QString, title);
    QFETCH(QStringList, told);
    const QList<QAction*> actions = m_window->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction* one) { return one->text().remove(u'&') == action; });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    const auto* page = m_window->findChild<GuideWindow*>();
    QVERIFY(page && page->isVisible() && !page->isModal());
    QVERIFY(page->text().startsWith(title));
    for (const QString& words : told)
        QVERIFY2(page->text().contains(words), qPrintable(words));
    QVERIFY(!page->text().contains(QLatin1String("**"))); // it was read as Markdown
}

void HelpTest::theGuideHasEveryChapter()
{
    GuideWindow window;
    QVERIFY(guide::chapters().size() > 10);
    for (const QString& name : guide::chapters()) {
        window.openAt(name);
        QCOMPARE(window.chapter(), name);
        QVERIFY2(window.text().size() > 500, qPrintable(name));
    }
}

void HelpTest::theKeyOpensTheGuideWhereThePanelIsTold()
{
    CanvasView& view = m_window->views().view();
    focus(view);
    QTest::keyClick(&view, Qt::Key_F1);
    const auto* window = m_window->findChild<GuideWindow*>();
    QVERIFY(window && window->isVisible());
    QCOMPARE(window->chapter(), QStringLiteral("views"));
    auto* plan = m_window->findChild<QDockWidget*>(QStringLiteral("plan"));
    plan->show();
    plan->raise();
    m_window->activateWindow();
    QCoreApplication::processEvents();
    plan->widget()->setFocus();
    const auto inner = plan->widget()->findChildren<QWidget*>();
    QWidget* inside = *std::ranges::find_if(
        inner, [](QWidget* one) { return one->isVisible() && one->focusPolicy() != Qt::NoFocus; });
    focus(*inside);
    QTest::keyClick(inside, Qt::Key_F1);
    QCOMPARE(window->chapter(), QStringLiteral("plan"));
}

void HelpTest::theGuidesLinksLeadOn()
{
    GuideWindow window;
    window.openAt(QStringLiteral("start"));
    auto* browser = window.findChild<QTextBrowser*>();
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("drill.md#who-decides")));
    QCOMPARE(window.chapter(), QStringLiteral("drill"));
    QCOMPARE(browser->textCursor().block().text(), QStringLiteral("Who decides"));
    QVERIFY(browser->verticalScrollBar()->value() > 0);
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("#vips")));
    QCOMPARE(browser->textCursor().block().text(), QStringLiteral("VIPs"));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("rules.md#ADMIN-IP")));
    QCOMPARE(browser->textCursor().block().text(), QStringLiteral("ADMIN-IP"));
    window.openAt(QStringLiteral("drill"));
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(window.chapter(), QStringLiteral("drill"));
}

void HelpTest::theGuideIsSearched()
{
    GuideWindow window;
    window.openAt(QStringLiteral("start"));
    auto* search = window.findChild<QLineEdit*>();
    const auto* browser = window.findChild<QTextBrowser*>();
    search->setText(QStringLiteral("learners do not count"));
    QCOMPARE(window.chapter(), QStringLiteral("drill"));
    QCOMPARE(browser->textCursor().selectedText(), search->text());
    search->setText(QStringLiteral("pg_seq"));
    const QString first = window.chapter();
    for (int i = 0; i < 40 && window.chapter() == first; ++i)
        QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(window.chapter() != first); // it goes on to the next
    QCOMPARE(browser->textCursor().selectedText(), search->text());
}

QTEST_MAIN(HelpTest)
#include "help.moc"
