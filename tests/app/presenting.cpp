#include "app/canvas/presenting.h"

#include "app/canvas/canvasview.h"
#include "core/diagram/heading.h"
#include "sandbox.h"

#include <QTest>

using namespace pigpen;
using diagram::Kind;
using diagram::Machine;

/// What is only shown otherwise: collapsed clusters, kinds of machines, and how much is painted at a zoom.
class PresentingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickOnTheMarkFoldsAndUnfolds();
    void aClickBesideItOnlySelects();
    void allClustersFoldInOneStep();
    void theMenuTellsTheMachine();
    void theMachineIsForAllThatAreSelected();
    void onlyTheFiguresConcernedAreDrawnAnew();
    void portsOnNodesFollowTheirParameters();
    void namesStayReadableFromAfar();

private:
    void show(Kind kind);
    void click(QPointF scenePoint)
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->mapFromScene(scenePoint));
    }
    FigureItem* item(const EntityId& id) const { return m_view->canvas().item(id); }
    QPointF foldOf(const EntityId& cluster) const
    {
        return item(cluster)->mapToScene(diagram::foldMark(item(cluster)->frame().size()).center());
    }
    const EntityVerb* verb(const EntityId& entity, const QString& label);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
    std::vector<EntityVerb> m_verbs;
    const EntityId m_test = clusterId(QStringLiteral("pg-test"));
    const EntityId m_first = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-1"));
};

void PresentingTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    show(Kind::Topology);
}

void PresentingTest::show(Kind kind)
{
    m_view = std::make_unique<CanvasView>(m_document.get(), kind);
    m_view->resize(1200, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->fit();
}

const EntityVerb* PresentingTest::verb(const EntityId& entity, const QString& label)
{
    m_verbs = verbsFor(*m_document, {entity});
    const auto found =
        std::find_if(m_verbs.begin(), m_verbs.end(), [&](const EntityVerb& one) { return one.label == label; });
    return found != m_verbs.end() ? &*found : nullptr;
}

void PresentingTest::aClickOnTheMarkFoldsAndUnfolds()
{
    const double open = item(m_test)->frame().height();
    click(foldOf(m_test));
    QVERIFY(m_document->sidecar().collapsed.contains(m_test));
    QVERIFY(item(m_test)->frame().height() < open / 2);
    QVERIFY(!item(m_first));
    QCOMPARE(m_document->text(), sandbox);
    click(foldOf(m_test));
    QVERIFY(m_document->sidecar().isEmpty());
    QCOMPARE(item(m_test)->frame().height(), open);
    m_document->undoStack()->undo();
    QVERIFY(m_document->sidecar().collapsed.contains(m_test));
}

void PresentingTest::aClickBesideItOnlySelects()
{
    click(item(m_test)->mapToScene(QPointF(20, 20)));
    QCOMPARE(m_document->selection()->current(), m_test);
    QVERIFY(m_document->sidecar().isEmpty());
    m_view->setZoom(0.3); // too small to be seen: it can't be hit
    click(foldOf(m_test));
    QVERIFY(m_document->sidecar().isEmpty());
}

void PresentingTest::allClustersFoldInOneStep()
{
    setAllCollapsed(*m_document, true);
    QCOMPARE(m_document->sidecar().collapsed.size(), qsizetype(m_document->topology()->clusters().size()));
    QCOMPARE(m_document->undoStack()->count(), 1);
    const QList<FigureItem*> containers = m_view->canvas().containers();
    for (const FigureItem* one : containers) {
        for (const FigureItem* other : containers)
            QVERIFY(one == other || !one->sceneFrame().intersects(other->sceneFrame()));
    }
    verb(m_test, QStringLiteral("Expand"))->perform();
    QVERIFY(!m_document->sidecar().collapsed.contains(m_test));
    setAllCollapsed(*m_document, false);
    QVERIFY(m_document->sidecar().isEmpty());
}

void PresentingTest::theMenuTellsTheMachine()
{
    const EntityId node = EntityId::ofNode(QStringLiteral("10.10.10.11"));
    const QString vm = machineTitle(Machine::Vm);
    QVERIFY(verb(node, machineTitle(Machine::Unknown))->checked);
    verb(m_first, vm)->perform(); // of the node it stands on
    QCOMPARE(m_document->sidecar().machines, (QHash<EntityId, Machine>{{node, Machine::Vm}}));
    QVERIFY(verb(node, vm)->checked);
    QVERIFY(item(m_first)->toolTip().contains(vm));
    verb(node, machineTitle(Machine::Unknown))->perform();
    QVERIFY(m_document->sidecar().isEmpty());
    QVERIFY(!verb(m_test, vm)); // a cluster is no machine
}

void PresentingTest::theMachineIsForAllThatAreSelected()
{
    m_document->selection()->set({m_first, EntityId::ofNode(QStringLiteral("10.10.10.10"))});
    verb(m_first, machineTitle(Machine::Pod))->perform();
    QCOMPARE(m_document->sidecar().machines.size(), 2);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void PresentingTest::onlyTheFiguresConcernedAreDrawnAnew()
{
    const int before = m_view->canvas().figuresBuilt();
    setMachine(*m_document, {EntityId::ofNode(QStringLiteral("10.10.10.12"))}, Machine::Container);
    QCOMPARE(m_view->canvas().figuresBuilt(), before + 1);
}

void PresentingTest::portsOnNodesFollowTheirParameters()
{
    show(Kind::Nodes);
    const int before = m_view->canvas().figuresBuilt();
    const qsizetype group = m_document->text().indexOf("pg_cluster: pg-test");
    QVERIFY(m_document->editText({group, {}, "patroni_port: 8009\n        "}));
    QCOMPARE(m_view->canvas().figuresBuilt(), before + 3);
    const qsizetype globals = m_document->text().indexOf("admin_ip:");
    QVERIFY(m_document->editText({globals, {}, "pgbouncer_port: 6433\n    "}));
    QCOMPARE(m_view->canvas().figuresBuilt(), before + 7);
    QVERIFY(m_document->editText({globals, {}, "pg_conf: tiny.yml\n    "}));
    QCOMPARE(m_view->canvas().figuresBuilt(), before + 7);
}

/// However small, a box that has room for its name shows it: dark words on its ground.
void PresentingTest::namesStayReadableFromAfar()
{
    for (const double zoom : {0.2, 0.4, 0.6}) {
        m_view->setZoom(zoom);
        m_view->centerOn(item(m_test));
        const QRect frame = m_view->mapFromScene(item(m_test)->sceneFrame()).boundingRect();
        const QRect header(frame.left() + 4, frame.top() + 2, frame.width() / 2,
                           zoom < 0.26 ? frame.height() - 4 : int(48 * zoom));
        const QImage image = m_view->viewport()->grab(header).toImage();
        int darkRows = 0;
        for (int y = 0; y < image.height(); ++y) {
            bool dark = false;
            for (int x = 0; x < image.width(); ++x)
                dark = dark || image.pixelColor(x, y).lightness() < 110;
            darkRows += dark ? 1 : 0;
        }
        QVERIFY2(darkRows >= 7, qPrintable(QStringLiteral("%1: %2").arg(zoom).arg(darkRows)));
    }
}

QTEST_MAIN(PresentingTest)
#include "presenting.moc"
