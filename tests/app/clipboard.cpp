#include "app/window/clipboard.h"

#include "app/canvas/canvasview.h"
#include "app/panels/outlinepanel.h"
#include "app/panels/source/sourceeditor.h"
#include "app/panels/source/sourcepane.h"
#include "app/window/designtabs.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/edit/verbs.h"
#include "core/publish/picture.h"
#include "sandbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace pigpen;
using diagram::Kind;

/// Copy and paste in the window, by keys: on the canvas and in the outline clusters, in the source pane text.
class ClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesTheSelectedClusters();
    void anInstanceStandsForItsCluster();
    void pasteIsOneStepAndSelects();
    void cutIsOneStep();
    void pastesIntoAnotherDesign();
    void pastesTextFromElsewhere();
    void otherTextIsRefused();
    void nothingSelectedIsTold();
    void duplicateLeavesTheClipboardAlone();
    void theOutlineCopiesToo();
    void theSourcePaneKeepsItsText();
    void copiesAsYaml();
    void copiesAsSvg();
    void copiesAsImage();

private:
    void press(QWidget& where, const QKeySequence& keys)
    {
        where.setFocus();
        QTest::keySequence(m_window.get(), keys);
    }
    void press(const QKeySequence& keys) { press(m_window->views().view(), keys); }
    void press(const char* keys) { press(QKeySequence(QString::fromLatin1(keys))); }
    Document& document() { return m_window->document(); }
    Selection& selection() { return *document().selection(); }
    QString notice() { return m_window->views().notice().words(); }

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgMeta = clusterId(QStringLiteral("pg-meta"));

const QByteArray pgTestText = R"(pg-test:
  hosts:
    10.10.10.11: { pg_seq: 1, pg_role: primary }   # the first
    10.10.10.12: { pg_seq: 2, pg_role: replica }
    10.10.10.13: { pg_seq: 3, pg_role: replica, pg_offline_query: true }
  vars:
    pg_cluster: pg-test
)";

const QMimeData& clipped()
{
    return *QGuiApplication::clipboard()->mimeData();
}

} // namespace

void ClipboardTest::init()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    document().create(sandbox);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ClipboardTest::copiesTheSelectedClusters()
{
    selection().set(pgTest);
    press(QKeySequence::Copy);
    QCOMPARE(clipped().text().toUtf8(), pgTestText);
    QCOMPARE(clipped().data(QStringLiteral("application/x-pigpen-clusters")), pgTestText);
    QCOMPARE(document().text(), sandbox);
}

void ClipboardTest::anInstanceStandsForItsCluster()
{
    selection().set({instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2")), pgMeta,
                     instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-3"))});
    QCOMPARE(clipboard::selectedClusters(document()),
             (QStringList{QStringLiteral("pg-meta"), QStringLiteral("pg-test")}));
}

void ClipboardTest::pasteIsOneStepAndSelects()
{
    selection().set(pgTest);
    press(QKeySequence::Copy);
    press(QKeySequence::Paste);
    QCOMPARE(selection().ids(), QList<EntityId>{clusterId(QStringLiteral("pg-test2"))});
    QCOMPARE(document().topology()->cluster(u"pg-test2")->instances.front().node, QStringLiteral("10.10.10.14"));
    QCOMPARE(document().undoStack()->count(), 1);
    QCOMPARE(document().undoStack()->undoText(), QStringLiteral("Paste pg-test2"));
    press(QKeySequence::Paste);
    QCOMPARE(selection().ids(), QList<EntityId>{clusterId(QStringLiteral("pg-test3"))});
    document().undoStack()->undo();
    document().undoStack()->undo();
    QCOMPARE(document().text(), sandbox);
}

void ClipboardTest::cutIsOneStep()
{
    selection().set({pgMeta, pgTest});
    press(QKeySequence::Cut);
    QVERIFY(!document().topology()->cluster(u"pg-test") && !document().topology()->cluster(u"pg-meta"));
    QCOMPARE(document().undoStack()->count(), 1);
    m_window->files().create();
    press(QKeySequence::Paste);
    QCOMPARE(selection().ids(), (QList<EntityId>{pgMeta, pgTest}));
}

void ClipboardTest::pastesIntoAnotherDesign()
{
    selection().set(pgTest);
    press(QKeySequence::Copy);
    m_window->files().create();
    QCOMPARE(m_window->tabs().count(), 2);
    press(QKeySequence::Paste);
    // Nothing is taken there: the name and the addresses stay.
    QCOMPARE(selection().ids(), QList<EntityId>{pgTest});
    QVERIFY(document().topology()->node(u"10.10.10.11"));
    QVERIFY(document().text().contains("   # the first"));
}

void ClipboardTest::pastesTextFromElsewhere()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("    pg-web:\n      hosts: { 10.10.10.21: { pg_seq: 1, pg_role: primary } }\n"
                       "      vars: { pg_cluster: pg-web }\n"));
    press(QKeySequence::Paste);
    QCOMPARE(selection().ids(), QList<EntityId>{clusterId(QStringLiteral("pg-web"))});
}

void ClipboardTest::otherTextIsRefused()
{
    press(QKeySequence::Paste);
    QVERIFY2(notice().contains(u"this text holds no cluster"), qPrintable(notice()));
    QCOMPARE(document().text(), sandbox);
    QCOMPARE(document().undoStack()->count(), 0);
}

void ClipboardTest::nothingSelectedIsTold()
{
    press(QKeySequence::Copy);
    QVERIFY2(notice().contains(u"no cluster is selected"), qPrintable(notice()));
    QCOMPARE(clipped().text(), QStringLiteral("something else"));
}

void ClipboardTest::duplicateLeavesTheClipboardAlone()
{
    selection().set({pgMeta, pgTest});
    press("Ctrl+D");
    QCOMPARE(selection().ids(),
             (QList<EntityId>{clusterId(QStringLiteral("pg-meta2")), clusterId(QStringLiteral("pg-test2"))}));
    QCOMPARE(document().undoStack()->count(), 1);
    QCOMPARE(clipped().text(), QStringLiteral("something else"));
}

void ClipboardTest::theOutlineCopiesToo()
{
    auto* outline = m_window->findChild<OutlinePanel*>();
    QVERIFY(outline);
    selection().set(pgTest);
    press(*outline, QKeySequence::Copy);
    QCOMPARE(clipped().text().toUtf8(), pgTestText);
    press(*outline, QKeySequence::Paste);
    QCOMPARE(selection().ids(), QList<EntityId>{clusterId(QStringLiteral("pg-test2"))});
}

void ClipboardTest::theSourcePaneKeepsItsText()
{
    selection().set(pgTest);
    SourceEditor& editor = m_window->tabs().current()->source().editor();
    editor.setFocus();
    QTextCursor cursor = editor.textCursor();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    QTest::keySequence(&editor, QKeySequence::Copy);
    QCOMPARE(clipped().text(), QStringLiteral("# our own four nodes"));
    editor.moveCursor(QTextCursor::End);
    QTest::keySequence(&editor, QKeySequence::Paste);
    QCOMPARE(document().text(), sandbox + "# our own four nodes");
}

void ClipboardTest::copiesAsYaml()
{
    press("Ctrl+Alt+C");
    QCOMPARE(clipped().text().toUtf8(), sandbox);
    QVERIFY(!clipped().hasFormat(QStringLiteral("application/x-pigpen-clusters")));
    selection().set(pgTest);
    press("Ctrl+Alt+C");
    QCOMPARE(clipped().text().toUtf8(), pgTestText);
    QVERIFY(notice().contains(u"pg-test is on the clipboard as YAML"));
}

void ClipboardTest::copiesAsSvg()
{
    selection().set(pgTest);
    clipboard::copySvg(document(), Kind::Topology);
    const QByteArray svg = svgOf(document().design(), Kind::Topology, {QStringLiteral("pg-test")});
    QCOMPARE(clipped().data(QStringLiteral("image/svg+xml")), svg);
    QCOMPARE(clipped().text().toUtf8(), svg);
}

void ClipboardTest::copiesAsImage()
{
    selection().set(pgTest);
    press("Ctrl+Shift+C");
    const QImage image = qvariant_cast<QImage>(clipped().imageData());
    const diagram::Drawing drawing =
        diagram::draw(Kind::Topology, *document().topology(),
                      pictureOptions(Kind::Topology, document().design(), {QStringLiteral("pg-test")}));
    QCOMPARE(image.size(), (drawing.size * 2).toSize());
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        for (int y = 0; y < image.height(); y += 3)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 20, "an empty picture has one colour");
    if (qEnvironmentVariableIsSet("PIGPEN_SHOW_IMAGE"))
        image.save(qEnvironmentVariable("PIGPEN_SHOW_IMAGE"));
}

QTEST_MAIN(ClipboardTest)
#include "clipboard.moc"
