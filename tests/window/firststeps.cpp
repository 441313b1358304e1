#include "app/panels/problems/problemspanel.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/designtabs.h"
#include "app/window/emptyhint.h"
#include "app/window/fileflow.h"
#include "app/window/filterbar.h"
#include "app/window/finding/finder.h"
#include "app/window/mainwindow.h"
#include "app/window/status/statusline.h"
#include "app/window/viewtabs.h"
#include "app/window/welcome/templatecard.h"
#include "app/window/welcome/welcomepage.h"
#include "core/design/file.h"
#include "tests/app/sandbox.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

using namespace pigpen;

/// The window from its first moment: welcome page, empty design, finding things, dropped files, the desktop's colours.
class FirstStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewWindowWelcomes();
    void panelsComeBackAsTheyStood();
    void aTemplateIsBegun();
    void anEmptyDesignTellsWhatToDo();
    void theHintStepsAside();
    void theGalleryCanBeHadAgain();
    void commandsAreDone();
    void entitiesAreGoneTo();
    void anotherViewShowsWhatThisOneHasNot();
    void linesAreGoneTo();
    void findFollowsTheFocus();
    void droppedFilesOpen();
    void whatCanNotBeOpenedIsToldOnTheWelcomePage();
    void findingsAreShown();
    void theDesktopsColoursAreFollowed();
    void noKeyMeansTwoThings();
    void toolsTellTheirKeys();

private:
    /// Of the current tab; null where its pictures are seen.
    QWidget* page() { return m_window->views().page(); }
    QDockWidget* dock(const char* name) { return m_window->findChild<QDockWidget*>(QLatin1String(name)); }
    Document& document() { return m_window->document(); }
    void begin();
    void go(Qt::KeyboardModifiers modifiers, const QString& typed);
    void drop(const QString& path);

    std::unique_ptr<MainWindow> m_window;
};

void FirstStepsTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FirstStepsTest::begin()
{
    document().create(sandbox);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->views().view().setFocus();
}

/// Types into the finder and chooses the first.
void FirstStepsTest::go(Qt::KeyboardModifiers modifiers, const QString& typed)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, modifiers);
    QLineEdit& line = m_window->findChild<Finder*>()->line();
    QVERIFY(line.hasFocus());
    QTest::keyClicks(&line, typed);
    QTest::keyClick(&line, Qt::Key_Return);
}

void FirstStepsTest::drop(const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void FirstStepsTest::aNewWindowWelcomes()
{
    QVERIFY(page() && page()->isVisible());
    for (const char* name : {"palette", "outline", "inspector", "source"})
        QVERIFY2(!dock(name)->isVisible(), name);
    QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
}

void FirstStepsTest::panelsComeBackAsTheyStood()
{
    begin();
    dock("outline")->hide();
    m_window->resizeDocks({dock("inspector")}, {420}, Qt::Horizontal);
    QTRY_COMPARE(dock("inspector")->width(), 420);
    m_window->tabs().setCurrentWidget(m_window->tabs().current());
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    QVERIFY(page() && !dock("inspector")->isVisible());
    QTest::keySequence(m_window.get(), QKeySequence::New);
    QVERIFY(dock("inspector")->isVisible());
    QVERIFY(!dock("outline")->isVisible());
    QTRY_COMPARE(dock("inspector")->width(), 420);
}

void FirstStepsTest::aTemplateIsBegun()
{
    auto* card = page()->findChild<TemplateCard*>(QStringLiteral("sandbox"));
    QTest::mouseClick(card, Qt::LeftButton);
    QVERIFY(document().topology()->cluster(u"pg-test"));
    QVERIFY(m_window->views().view().isVisible());
    QVERIFY(dock("palette")->isVisible());
    QCOMPARE(m_window->tabs().count(), 1);
}

void FirstStepsTest::anEmptyDesignTellsWhatToDo()
{
    QTest::mouseClick(page()->findChild<QPushButton*>(), Qt::LeftButton);
    const EmptyHint& hint = m_window->views().hint();
    QVERIFY(hint.isVisible());
    QVERIFY(m_window->views().view().isVisible());
    m_window->views().setKind(diagram::Kind::Nodes);
    QVERIFY(hint.isVisible());
    QCOMPARE(hint.parentWidget(), m_window->views().view().viewport());
    document().create(sandbox);
    QVERIFY(!hint.isVisible());
}

/// What is dragged over it is meant for the canvas.
void FirstStepsTest::theHintStepsAside()
{
    m_window->files().create();
    EmptyHint& hint = m_window->views().hint();
    QVERIFY(hint.isVisible());
    QVERIFY(!hint.acceptDrops());
    QWidget* canvas = m_window->views().view().viewport();
    const auto data = toMime(NewNodes{1});
    QDragEnterEvent enter(canvas->rect().center(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(canvas, &enter);
    QVERIFY(!hint.isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(canvas, &leave);
    QTRY_VERIFY(hint.isVisible());
}

void FirstStepsTest::theGalleryCanBeHadAgain()
{
    m_window->files().create();
    QTest::mouseClick(m_window->views().hint().findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(page() && page()->isVisible());
    QCOMPARE(m_window->tabs().count(), 1);
    begin();
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    QVERIFY(page() && page()->isVisible());
    QCOMPARE(m_window->tabs().count(), 2);
}

void FirstStepsTest::commandsAreDone()
{
    begin();
    go(Qt::ControlModifier | Qt::ShiftModifier, QStringLiteral("nodes view"));
    QCOMPARE(m_window->views().kind(), diagram::Kind::Nodes);
}

void FirstStepsTest::entitiesAreGoneTo()
{
    begin();
    m_window->views().view().setZoom(4);
    go(Qt::ControlModifier, QStringLiteral("pgtest3"));
    const EntityId id = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-3"));
    QCOMPARE(document().selection()->ids(), QList<EntityId>{id});
    CanvasView& view = m_window->views().view();
    QVERIFY(view.hasFocus());
    const QPoint middle = view.mapFromScene(view.canvas().item(id)->sceneFrame().center());
    QVERIFY(view.viewport()->rect().contains(middle));
}

void FirstStepsTest::anotherViewShowsWhatThisOneHasNot()
{
    begin();
    m_window->views().setKind(diagram::Kind::Nodes);
    go(Qt::ControlModifier, QStringLiteral("pg-test-replica"));
    QCOMPARE(m_window->views().kind(), diagram::Kind::Topology);
    QCOMPARE(document().selection()->current().name, QStringLiteral("pg-test-replica"));
}

void FirstStepsTest::linesAreGoneTo()
{
    begin();
    go(Qt::ControlModifier, QStringLiteral(":12"));
    SourcePane& source = m_window->tabs().current()->source();
    QVERIFY(source.isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(source.findChild<QPlainTextEdit*>()->textCursor().blockNumber(), 11);
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+G")));
    QLineEdit& line = m_window->findChild<Finder*>()->line();
    QTest::keyClicks(&line, QStringLiteral("7"));
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(source.findChild<QPlainTextEdit*>()->textCursor().blockNumber(), 6);
}

void FirstStepsTest::findFollowsTheFocus()
{
    begin();
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QVERIFY(m_window->views().filter().isVisible());
    m_window->views().filter().close();
    SourcePane& source = m_window->tabs().current()->source();
    source.findChild<QPlainTextEdit*>()->setFocus();
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QVERIFY(!m_window->views().filter().isVisible());
    QVERIFY(source.findChild<QLineEdit*>(QStringLiteral("findWords"))->isVisible());
}

void FirstStepsTest::droppedFilesOpen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.yml"));
    QVERIFY(file::write(path, sandbox).has_value());
    begin();
    QVERIFY(document().editText({0, {}, "# mine\n"}));
    drop(path);
    QCOMPARE(m_window->tabs().count(), 2);
    QCOMPARE(document().path(), path);
    drop(folder.path());
    QVERIFY2(m_window->views().notice().words().contains(u"pigsty.yml"), "there is none in that folder");
}

void FirstStepsTest::whatCanNotBeOpenedIsToldOnTheWelcomePage()
{
    QVERIFY(page()->isVisible());
    drop(QStringLiteral("/nowhere/pigsty.yml"));
    QVERIFY(page()->isVisible());
    QVERIFY(m_window->views().notice().isVisible());
    QVERIFY(m_window->views().notice().words().contains(u"/nowhere/pigsty.yml"));
}

void FirstStepsTest::findingsAreShown()
{
    QByteArray text = sandbox;
    document().create(text.replace("pg_role: primary }   #", "pg_role: master }   #"));
    QCoreApplication::processEvents();
    const auto buttons = m_window->findChild<StatusLine*>()->findChildren<QToolButton*>();
    const auto errors =
        std::ranges::find_if(buttons, [](QToolButton* one) { return one->accessibleName().startsWith(u"Errors"); });
    QVERIFY(errors != buttons.end() && (*errors)->isVisible());
    QTest::mouseClick(*errors, Qt::LeftButton);
    QCOMPARE(document().selection()->current().cluster, QStringLiteral("pg-test"));
    const ProblemsPanel& panel = m_window->tabs().current()->problems();
    QTRY_VERIFY(!panel.visibleRegion().isEmpty());
    QCOMPARE(panel.current().finding->entity.cluster, QStringLiteral("pg-test"));
}

/// Offscreen the system is light.
void FirstStepsTest::theDesktopsColoursAreFollowed()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Dark);
    m_window->show();
    QCOMPARE(m_window->theme(), diagram::Theme::Dark);
    QEvent changed(QEvent::ThemeChange);
    QCoreApplication::sendEvent(m_window.get(), &changed);
    QCOMPARE(m_window->theme(), diagram::Theme::Light);
    QVERIFY(m_window->palette().color(QPalette::Window).lightness() > 128);
    m_window->setThemeChoice(ThemeChoice::Dark); // whoever chooses isn't asked again
    QCoreApplication::sendEvent(m_window.get(), &changed);
    QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 128);
}

void FirstStepsTest::noKeyMeansTwoThings()
{
    QHash<QString, QString> seen;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString key = keys.toString();
            QVERIFY2(!seen.contains(key),
                     qPrintable(QStringLiteral("%1: %2, %3").arg(key, seen.value(key), action->text())));
            seen.insert(key, action->text());
        }
    }
    QVERIFY(seen.size() > 20);
}

void FirstStepsTest::toolsTellTheirKeys()
{
    begin();
    for (const QAction* action : m_window->findChild<QToolBar*>()->actions()) {
        if (!action->isSeparator() && !action->shortcut().isEmpty())
            QVERIFY2(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->toolTip()));
    }
}

QTEST_MAIN(FirstStepsTest)
#include "firststeps.moc"
