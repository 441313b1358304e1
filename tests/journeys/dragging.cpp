#include "app/panels/palette/palettetile.h"
#include "app/window/fileflow.h"
#include "app/window/mainwindow.h"
#include "app/window/viewtabs.h"
#include "core/design/file.h"
#include "core/diagram/svg.h"
#include "tests/journeys/hands.h"
#include "tests/support/shared.h"

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
    hands::drag(placeOf(NewNodes{1}), placeOf(pgTest));
    QTRY_COMPARE(topology().cluster(pgTest)->instances.size(), before + 1);
    const QByteArray edited = m_window->document().text();
    QCOMPARE(saved(), text); // nothing is written before the user says so

    hands::press(QStringLiteral("ctrl+z"));
    QTRY_COMPARE(m_window->document().text(), text);
    hands::press(QStringLiteral("ctrl+shift+z"));
    QTRY_COMPARE(m_window->document().text(), edited);
    hands::press(QStringLiteral("ctrl+s"));
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
    hands::drag(placeOf(last), placeOf(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-meta"))));
    QTRY_VERIFY(!topology().instance(u"pg-test-3"));
    QCOMPARE(topology().instance(u"pg-meta-2").instance->node, QStringLiteral("10.10.10.13"));
    hands::press(QStringLiteral("ctrl+z"));
    QTRY_COMPARE(m_window->document().text(), sandbox());
}

void DraggingTest::aClusterDraggedElsewhereStaysThereAndTheInventoryIsUntouched()
{
    open(sandbox());
    const QPointF before = m_window->views().view().canvas().item(pgTest)->scenePos();
    const QPoint from = placeOf(pgTest);
    hands::drag(from, from + QPoint(60, 90));
    QTRY_VERIFY(m_window->views().view().canvas().item(pgTest)->scenePos() != before);
    hands::press(QStringLiteral("ctrl+s"));
    QTRY_VERIFY(QFile::exists(Sidecar::pathFor(m_path)));
    QCOMPARE(saved(), sandbox());
    QVERIFY(Design::open(m_path)->sidecar().clusters.contains(pgTest));
}

QTEST_MAIN(DraggingTest)
#include "dragging.moc"
