#include "app/panels/palette/palettetile.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "core/diagram/svg.h"
#include "tests/support/shared.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// What a user does with a real mouse on a real display: give pg-test a fourth node by dragging, undo, redo, save.
class DraggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNodeDraggedOntoAClusterAddsOneLine_data();
    void aNodeDraggedOntoAClusterAddsOneLine();
    void anInstanceDraggedOntoAnotherClusterMoves();
    void aClusterDraggedElsewhereStaysThereAndTheInventoryIsUntouched();

private:
    void open(const QByteArray& text);
    QPoint placeOf(const EntityId& entity) const;
    QPoint placeOf(const Cargo& cargo) const;
    void drag(QPoint from, QPoint to);
    void keys(const QString& combination);
    static void xdotool(const QStringList& arguments);
    QByteArray saved() const { return file::read(m_path).value_or("(unreadable)"); }
    const Topology& topology() const { return *m_window->document().topology(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

namespace {

const EntityId pgTest = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test"));

QByteArray sandbox()
{
    return file::read(shared::source(QStringLiteral("resources/templates/sandbox.yml"))).value_or(QByteArray());
}

/// The lines of `after` that `before` does not have; fails where a line is gone.
QList<QByteArray> addedLines(const QByteArray& before, const QByteArray& after)
{
    QList<QByteArray> left = after.split('\n');
    for (const QByteArray& line : before.split('\n'))
        if (!left.removeOne(line))
            return {"a line is gone: " + line};
    return left;
}

} // namespace

void DraggingTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("pigsty.yml"));
}

void DraggingTest::open(const QByteArray& text)
{
    QVERIFY(!text.isEmpty());
    QVERIFY(file::write(m_path, text).has_value());
    m_window = std::make_unique<MainWindow>(false, diagram::Theme::Light);
    QVERIFY(m_window->files().open(m_path));
    m_window->setGeometry(40, 40, 1340, 820);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::qWait(300); // the first fit
}

QPoint DraggingTest::placeOf(const EntityId& entity) const
{
    CanvasView& view = m_window->views().view(diagram::Kind::Topology);
    const FigureItem* item = view.canvas().item(entity);
    if (!item)
        return {};
    // In the header of a container there is no card that would be meant instead.
    const QRectF frame = item->sceneFrame();
    const QPointF target(frame.center().x(), frame.top() + std::min(20.0, frame.height() / 2));
    return view.viewport()->mapToGlobal(view.mapFromScene(target));
}

QPoint DraggingTest::placeOf(const Cargo& cargo) const
{
    for (const PaletteTile* tile : m_window->findChildren<PaletteTile*>())
        if (tile->cargo() == cargo)
            return tile->mapToGlobal(tile->rect().center());
    return {};
}

/// Runs beside the event loop, as another program would.
void DraggingTest::xdotool(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    QVERIFY2(process.waitForStarted(), "xdotool is not installed");
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitCode(), 0);
}

void DraggingTest::drag(QPoint from, QPoint to)
{
    QVERIFY(!from.isNull() && !to.isNull());
    const auto number = [](int value) { return QString::number(value); };
    QStringList moves = {QStringLiteral("mousemove"), number(from.x()),      number(from.y()),
                         QStringLiteral("sleep"),     QStringLiteral("0.2"), QStringLiteral("mousedown"),
                         QStringLiteral("1")};
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step) {
        const QPoint at = from + (to - from) * step / steps;
        moves << QStringLiteral("sleep") << QStringLiteral("0.05") << QStringLiteral("mousemove") << number(at.x())
              << number(at.y());
    }
    moves << QStringLiteral("sleep") << QStringLiteral("0.4") << QStringLiteral("mouseup") << QStringLiteral("1");
    xdotool(moves);
}

void DraggingTest::keys(const QString& combination)
{
    xdotool({QStringLiteral("key"), combination});
}

void DraggingTest::aNodeDraggedOntoAClusterAddsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("our sandbox") << sandbox();
    if (!shared::folder().isEmpty())
        QTest::newRow("ha/full.yml")
            << file::read(shared::folder() + QStringLiteral("/pigsty/conf/ha/full.yml")).value_or(QByteArray());
}

void DraggingTest::aNodeDraggedOntoAClusterAddsOneLine()
{
    QFETCH(QByteArray, text);
    open(text);
    const size_t before = topology().cluster(pgTest)->instances.size();
    drag(placeOf(NewNodes{1}), placeOf(pgTest));
    QTRY_COMPARE(topology().cluster(pgTest)->instances.size(), before + 1);
    const QByteArray edited = m_window->document().text();
    QCOMPARE(saved(), text); // nothing is written before the user says so

    keys(QStringLiteral("ctrl+z"));
    QTRY_COMPARE(m_window->document().text(), text);
    keys(QStringLiteral("ctrl+shift+z"));
    QTRY_COMPARE(m_window->document().text(), edited);
    keys(QStringLiteral("ctrl+s"));
    QTRY_COMPARE(saved(), edited);
    QVERIFY(!m_window->isWindowModified());

    const QList<QByteArray> added = addedLines(text, saved());
    QCOMPARE(added.size(), 1);
    QVERIFY2(added.front().contains("10.10.10.14: { pg_seq: 4, pg_role: replica }"), added.front().constData());
}

void DraggingTest::anInstanceDraggedOntoAnotherClusterMoves()
{
    open(sandbox());
    const EntityId last = topology().find(u"pg-test-3");
    QVERIFY(last);
    drag(placeOf(last), placeOf(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-meta"))));
    QTRY_VERIFY(!topology().instance(u"pg-test-3"));
    QCOMPARE(topology().instance(u"pg-meta-2").instance->node, QStringLiteral("10.10.10.13"));
    keys(QStringLiteral("ctrl+z"));
    QTRY_COMPARE(m_window->document().text(), sandbox());
}

void DraggingTest::aClusterDraggedElsewhereStaysThereAndTheInventoryIsUntouched()
{
    open(sandbox());
    const QPointF before = m_window->views().view().canvas().item(pgTest)->scenePos();
    const QPoint from = placeOf(pgTest);
    drag(from, from + QPoint(60, 90));
    QTRY_VERIFY(m_window->views().view().canvas().item(pgTest)->scenePos() != before);
    keys(QStringLiteral("ctrl+s"));
    QTRY_VERIFY(QFile::exists(Sidecar::pathFor(m_path)));
    QCOMPARE(saved(), sandbox());
    QVERIFY(Design::open(m_path)->sidecar().clusters.contains(pgTest));
}

QTEST_MAIN(DraggingTest)
#include "dragging.moc"
