#include "app/window/mainwindow.h"

#include "app/panels/palette/palettetile.h"
#include "app/window/fileflow.h"
#include "app/window/inlineeditor.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "core/edit/verbs.h"
#include "core/publish/picture.h"
#include "sandbox.h"
#include "tests/support/shared.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QFontDatabase>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace pigpen;
using diagram::Kind;

/// The window: what it shows of the document, files, questions, themes, and the picture of itself.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingHasTheProgramsFont();
    void titleAndMarkFollowTheDocument();
    void undoActionsNameTheStep();
    void aBrokenTextDimsAndSaysWhere();
    void refusalsShowInPlace();
    void aBrokenLayoutFileIsTold();
    void anEmptyDesignSaysWhatToDo();
    void closingAsks_data();
    void closingAsks();
    void exportIsWhatCoreWrites_data();
    void exportIsWhatCoreWrites();
    void renamingInPlace();
    void paletteTilesAreChosenByKey();
    void everyControlHasAName();
    void themesHaveTheirGround();
    void theScreenshotIsMade();

private:
    std::unique_ptr<MainWindow> m_window;
    Document& document() { return m_window->document(); }
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));

/// Answers the question that opens next.
void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, [button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

} // namespace

void MainWindowTest::init()
{
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    document().create(sandbox);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// Not the desktop's.
void MainWindowTest::everythingHasTheProgramsFont()
{
    const QString family = QApplication::font().family();
    QVERIFY(family != QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    QCOMPARE(m_window->font().family(), family);
    for (const QWidget* widget : m_window->findChildren<QLabel*>())
        QCOMPARE(widget->font().family(), family);
    QCOMPARE(m_window->menuBar()->font().family(), family);
}

void MainWindowTest::titleAndMarkFollowTheDocument()
{
    const QTemporaryDir folder;
    QVERIFY(document().saveAs(folder.filePath(QStringLiteral("shop.yml"))));
    QVERIFY(m_window->windowTitle().startsWith(u"shop.yml[*]"));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(document().editText({0, {}, "# x\n"}));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->files().save());
    QVERIFY(!m_window->isWindowModified());
}

void MainWindowTest::undoActionsNameTheStep()
{
    QVERIFY(document().perform(edit::removeInstance(*document().topology(), QStringLiteral("pg-test-3"))));
    const QString label = document().undoStack()->undoText();
    QVERIFY(label.contains(u"pg-test-3"));
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QCOMPARE(document().text(), sandbox);
    QTest::keySequence(m_window.get(), QKeySequence(QStringLiteral("Ctrl+Y")));
    QVERIFY(!document().topology()->instance(u"pg-test-3"));
}

void MainWindowTest::aBrokenTextDimsAndSaysWhere()
{
    const qsizetype brace = sandbox.indexOf('}');
    QVERIFY(document().editText({brace, "}", {}}));
    const QString words = m_window->views().notice().words();
    QVERIFY2(words.contains(u':' + QString::number(document().problem()->place.line)), qPrintable(words));
    document().undoStack()->undo();
    QVERIFY(m_window->views().notice().words().isEmpty());
}

void MainWindowTest::refusalsShowInPlace()
{
    QVERIFY(!document().perform(edit::promote(*document().topology(), QStringLiteral("nobody-1"))));
    QVERIFY(m_window->views().notice().words().contains(u"nobody-1"));
    QVERIFY(document().perform(edit::promote(*document().topology(), QStringLiteral("pg-test-2"))));
    QVERIFY(!m_window->views().notice().words().contains(u"nobody-1"));
}

void MainWindowTest::aBrokenLayoutFileIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(file::write(path, sandbox).has_value());
    QVERIFY(file::write(Sidecar::pathFor(path), "{ broken").has_value());
    QVERIFY(m_window->files().open(path));
    QVERIFY(document().topology()->cluster(pgTest));
    QVERIFY(m_window->views().notice().isVisible());
    QVERIFY(m_window->views().notice().words().contains(u"pigsty.yml.pigpen.json"));
}

void MainWindowTest::anEmptyDesignSaysWhatToDo()
{
    auto* hint = m_window->findChild<QFrame*>(QStringLiteral("emptyHint"));
    QVERIFY(hint);
    QVERIFY(!hint->isVisible());
    document().create({});
    QVERIFY(hint->isVisible());
}

void MainWindowTest::closingAsks_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false;
    QTest::newRow("discard") << int(QMessageBox::Discard) << true;
    QTest::newRow("save") << int(QMessageBox::Save) << true;
}

void MainWindowTest::closingAsks()
{
    QFETCH(int, button);
    QFETCH(bool, closes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(document().saveAs(path));
    QVERIFY(document().editText({0, {}, "# x\n"}));
    answer(QMessageBox::StandardButton(button));
    QCOMPARE(m_window->close(), closes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), button == QMessageBox::Save ? document().text() : sandbox);
}

void MainWindowTest::exportIsWhatCoreWrites_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Topology, Kind::Nodes, Kind::Model, Kind::Er})
        QTest::newRow(qPrintable(diagram::kindName(kind))) << kind;
}

void MainWindowTest::exportIsWhatCoreWrites()
{
    QFETCH(Kind, kind);
    const QByteArray svg = svgOf(document().design(), kind);
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains("pg-test"));
    m_window->setThemeChoice(ThemeChoice::Dark); // the window's looks don't count
    m_window->views().setKind(kind);
    m_window->views().view().setZoom(0.3);
    QCOMPARE(svgOf(document().design(), kind), svg);
}

void MainWindowTest::renamingInPlace()
{
    CanvasView& view = m_window->views().view();
    document().selection()->set(pgTest);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = m_window->findChild<InlineEditor*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("pg-test"));
    QTest::keyClicks(editor, QStringLiteral("not a name"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(!m_window->views().notice().words().isEmpty());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("pg-shop"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(document().topology()->cluster(u"pg-shop"));
    QVERIFY(view.canvas().item(clusterId(QStringLiteral("pg-shop"))));
}

void MainWindowTest::paletteTilesAreChosenByKey()
{
    document().selection()->set(pgTest);
    const auto tiles = m_window->findChildren<PaletteTile*>();
    QCOMPARE(tiles.size(), 16);
    for (PaletteTile* tile : tiles) {
        if (tile->cargo() == Cargo(NewNodes{1})) {
            tile->setFocus();
            QTest::keyClick(tile, Qt::Key_Space);
        }
    }
    QVERIFY(document().topology()->instance(u"pg-test-4"));
}

void MainWindowTest::everyControlHasAName()
{
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            QVERIFY2(!(button->accessibleName() + button->text() + button->toolTip()).isEmpty(),
                     qPrintable(button->objectName()));
    }
    for (const CanvasView* view : m_window->findChildren<CanvasView*>())
        QVERIFY(!view->accessibleName().isEmpty());
}

void MainWindowTest::themesHaveTheirGround()
{
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        m_window->setThemeChoice(choice);
        const QColor ground = colour(diagram::Colour::Ground, m_window->theme());
        const QImage picture = m_window->views().view().viewport()->grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), ground);
    }
}

void MainWindowTest::theScreenshotIsMade()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("pigsty.yml"));
    const QString picture = folder.filePath(QStringLiteral("out.png"));
    QVERIFY(document().saveAs(file));
    QProcess process;
    process.start(QStringLiteral(PIGPEN_PROGRAM),
                  {file, QStringLiteral("--screenshot"), picture, QStringLiteral("--size"), QStringLiteral("1280x800"),
                   QStringLiteral("--view"), QStringLiteral("nodes"), QStringLiteral("--theme"),
                   QStringLiteral("dark")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1280, 800));
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow.moc"
