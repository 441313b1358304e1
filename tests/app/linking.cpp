#include "app/canvas/canvasview.h"
#include "core/design/templates.h"
#include "sandbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace pigpen;
using diagram::Kind;

/// Links drawn from card to card, roles swapped and instances given other nodes by dragging.
class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLinkMakesACascade();
    void whatALinkMovesStaysInSight();
    void aLinkBetweenClustersMakesAStandbyCluster();
    void aLinkToTheOwnPrimaryTakesTheUpstreamAway();
    void whatCannotFollowIsRefusedInWords();
    void escapeGivesUpALink();
    void aReplicaOnItsPrimaryIsPromoted();
    void elsewhereAtHomeNothingHappens();
    void aRowMovesToAnotherNode();
    void aNodeThatIsTakenRefuses();
    void aClusterCanBeMadeOnANode();

private:
    void open(Kind kind);
    QPoint at(const EntityId& id) const;
    void pull(QPoint from, QPoint to);
    void pullLink(const EntityId& from, const EntityId& to);
    void release(QPoint at) { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at); }
    QStringList words() const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
};

namespace {

EntityId member(int number)
{
    return instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-%1").arg(number));
}

const EntityId pgMeta1 = instanceId(QStringLiteral("pg-meta"), QStringLiteral("pg-meta-1"));

} // namespace

void LinkingTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    open(Kind::Topology);
}

void LinkingTest::cleanup()
{
    m_view.reset();
    m_document.reset();
}

void LinkingTest::open(Kind kind)
{
    m_view = std::make_unique<CanvasView>(m_document.get(), kind);
    m_view->resize(1600, 1200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->fit();
}

QPoint LinkingTest::at(const EntityId& id) const
{
    return m_view->mapFromScene(m_view->canvas().item(id)->sceneFrame().center());
}

void LinkingTest::pull(QPoint from, QPoint to)
{
    QWidget* port = m_view->viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, from + (to - from) / 2);
    QTest::mouseMove(port, to);
}

/// From the knob at the card's right edge, which shows while the pointer is on the card.
void LinkingTest::pullLink(const EntityId& from, const EntityId& to)
{
    QTest::mouseMove(m_view->viewport(), at(from));
    const QRectF frame = m_view->canvas().item(from)->sceneFrame();
    pull(m_view->mapFromScene(QPointF(frame.right() + 4, frame.center().y())), at(to));
}

/// Those beside the pointer.
QStringList LinkingTest::words() const
{
    for (QGraphicsItem* item : m_view->canvas().items()) {
        if (const auto* ghost = dynamic_cast<GhostItem*>(item); ghost && ghost->isVisible())
            return ghost->words();
    }
    return {};
}

/// With a cascade the cluster becomes so wide that it finds another place.
void LinkingTest::whatALinkMovesStaysInSight()
{
    m_document->create(templates::text(QStringLiteral("sandbox")));
    m_view->resize(700, 440);
    m_view->fit();
    const QPointF before = m_view->canvas().item(member(3))->scenePos();
    pullLink(member(2), member(3));
    release(at(member(3)));
    const FigureItem* card = m_view->canvas().item(member(3));
    QVERIFY(card->scenePos().y() > before.y() + 100);
    QVERIFY(m_view->viewport()->rect().contains(m_view->mapFromScene(card->sceneFrame()).boundingRect()));
}

void LinkingTest::aLinkMakesACascade()
{
    pullLink(member(2), member(3));
    QCOMPARE(words(), QStringList{QStringLiteral("pg-test-3 will replicate from pg-test-2")});
    QVERIFY(m_view->canvas().item(member(3))->isMarked(FigureItem::Target));
    QCOMPARE(m_document->text(), sandbox);
    release(at(member(3)));
    QCOMPARE(m_document->topology()->instance(u"pg-test-3").instance->upstream, QStringLiteral("pg-test-2"));
    QCOMPARE(m_document->topology()->instance(u"pg-test-3").instance->upstreamAddress, QStringLiteral("10.10.10.12"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void LinkingTest::aLinkBetweenClustersMakesAStandbyCluster()
{
    pullLink(member(1), pgMeta1);
    release(at(pgMeta1));
    QCOMPARE(m_document->topology()->cluster(clusterId(QStringLiteral("pg-meta")))->upstreamCluster,
             QStringLiteral("pg-test"));
}

void LinkingTest::aLinkToTheOwnPrimaryTakesTheUpstreamAway()
{
    m_document->perform(
        edit::setUpstream(*m_document->topology(), QStringLiteral("pg-test-3"), QStringLiteral("10.10.10.12")));
    pullLink(member(1), member(3));
    QCOMPARE(words(), QStringList{QStringLiteral("pg-test-3 will replicate from pg-test-1")});
    release(at(member(3)));
    QCOMPARE(m_document->text(), sandbox);
}

void LinkingTest::whatCannotFollowIsRefusedInWords()
{
    QSignalSpy refused(m_document.get(), &Document::refused);
    pullLink(member(2), member(1)); // the primary of the same cluster
    QCOMPARE(words().value(0), QStringLiteral("pg-test-1 is the primary of its cluster"));
    QVERIFY(m_view->canvas().item(member(1))->isMarked(FigureItem::Refused));
    release(at(member(1)));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_document->text(), sandbox);
    QVERIFY(!m_view->canvas().item(member(1))->isMarked(FigureItem::Refused));
    pullLink(member(1), member(2));
    QCOMPARE(words().value(0), QStringLiteral("pg-test-2 replicates from pg-test-1 already"));
}

void LinkingTest::escapeGivesUpALink()
{
    pullLink(member(2), member(3));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(words().isEmpty());
    QVERIFY(!m_view->canvas().item(member(3))->isMarked(FigureItem::Target));
    release(at(member(3)));
    QCOMPARE(m_document->text(), sandbox);
}

void LinkingTest::aReplicaOnItsPrimaryIsPromoted()
{
    pull(at(member(2)), at(member(1)));
    QCOMPARE(words(), (QStringList{QStringLiteral("pg-test-2 · becomes the primary"),
                                   QStringLiteral("pg-test-1 · becomes a replica")}));
    QVERIFY(m_view->canvas().item(member(1))->isMarked(FigureItem::Target));
    QVERIFY(m_view->canvas().item(member(2))->isMarked(FigureItem::Lifted));
    release(at(member(1)));
    QCOMPARE(m_document->topology()->instance(u"pg-test-2").instance->role, QStringLiteral("primary"));
    QCOMPARE(m_document->topology()->instance(u"pg-test-1").instance->role, QStringLiteral("replica"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

void LinkingTest::elsewhereAtHomeNothingHappens()
{
    pull(at(member(2)), at(member(3)));
    QVERIFY(words().isEmpty());
    release(at(member(3)));
    pull(at(member(1)), at(member(2)));
    QVERIFY(words().isEmpty());
    release(at(member(2)));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void LinkingTest::aRowMovesToAnotherNode()
{
    m_document->perform(edit::addNode(*m_document->topology(), QStringLiteral("10.10.10.14")));
    const QByteArray before = m_document->text();
    open(Kind::Nodes);
    const EntityId target = EntityId::ofNode(QStringLiteral("10.10.10.14"));
    pull(at(member(3)), at(target));
    QCOMPARE(words(), QStringList{QStringLiteral("pg-test-3 · moves to 10.10.10.14")});
    release(at(target));
    QCOMPARE(m_document->topology()->instance(u"pg-test-3").instance->node, target.name);
    QVERIFY(m_document->topology()->instance(u"pg-test-3").instance->offlineQuery); // what it was told stays
    QVERIFY(m_document->topology()->node(u"10.10.10.13"));
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), before);
}

void LinkingTest::aNodeThatIsTakenRefuses()
{
    open(Kind::Nodes);
    const EntityId target = EntityId::ofNode(QStringLiteral("10.10.10.10"));
    pull(at(member(3)), at(target));
    QCOMPARE(words().value(0), QStringLiteral("10.10.10.10 already carries the PostgreSQL instance pg-meta-1"));
    release(at(target));
    QCOMPARE(m_document->text(), sandbox);
}

void LinkingTest::aClusterCanBeMadeOnANode()
{
    open(Kind::Nodes);
    const EntityId target = EntityId::ofNode(QStringLiteral("10.10.10.10"));
    m_view->placing().arm(NewClusterOf{edit::Archetype::Minio}, false);
    QTest::mouseMove(m_view->viewport(), at(target));
    QVERIFY(!words().isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(target));
    QCOMPARE(m_document->topology()->instance(u"minio-1").instance->node, target.name);
    QVERIFY(!m_view->placing().isArmed());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
}

QTEST_MAIN(LinkingTest)
#include "linking.moc"
