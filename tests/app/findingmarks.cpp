#include "app/canvas/canvasview.h"
#include "core/edit/verbs.h"
#include "sandbox.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace pigpen;
using check::Severity;
using diagram::Kind;

/// What the checks find, on the canvas: a mark in a shape and a colour for the gravest, in all views, that can be
/// clicked.
class FindingMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFindingIsMarkedInItsView_data();
    void everyFindingIsMarkedInItsView();
    void aNodesFindingStandsAtItsInstances();
    void fromAfarTheContainerCarriesIt();
    void aCollapsedContainerCarriesIt();
    void theTooltipTellsAll();
    void ignoredOnesAreNotMarked();
    void marksGoWhenItIsMended();
    void aClickOnAMarkAsksForTheProblems();
    void aClickBesideItDoesNot();

private:
    void show(const QByteArray& text, Kind kind = Kind::Topology);
    FigureItem* item(const EntityId& id) const { return m_view->canvas().item(id); }
    QPoint badgeOf(const EntityId& id) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<CanvasView> m_view;
};

namespace {

const EntityId pgTest = clusterId(QStringLiteral("pg-test"));
const EntityId pgTest2 = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2"));

/// pg-test-2 follows an address that nobody has.
QByteArray astray()
{
    return QByteArray(sandbox).replace("{ pg_seq: 2, pg_role: replica }",
                                       "{ pg_seq: 2, pg_role: replica, pg_upstream: 10.9.9.9 }");
}

} // namespace

void FindingMarksTest::init()
{
    m_view.reset();
    m_document = std::make_unique<Document>();
}

void FindingMarksTest::show(const QByteArray& text, Kind kind)
{
    m_document->create(text);
    m_view = std::make_unique<CanvasView>(m_document.get(), kind);
    m_view->resize(1600, 1200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setZoom(1);
}

/// Where its mark is, in the viewport.
QPoint FindingMarksTest::badgeOf(const EntityId& id) const
{
    return m_view->mapFromScene(item(id)->sceneFrame().topRight());
}

void FindingMarksTest::everyFindingIsMarkedInItsView_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("clusters") << Kind::Topology;
    QTest::newRow("nodes") << Kind::Nodes;
    QTest::newRow("model") << Kind::Model;
    QTest::newRow("er") << Kind::Er;
}

void FindingMarksTest::everyFindingIsMarkedInItsView()
{
    QFETCH(Kind, kind);
    QFile file(shared::source(QStringLiteral("tests/check/samples/ten-faults.yml")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    show(file.readAll(), kind);
    int marked = 0;
    for (const check::Finding& finding : m_document->snapshot()->findings()) {
        const FigureItem* shown = item(finding.entity);
        if (!shown)
            continue;
        ++marked;
        QVERIFY2(shown->worst() && *shown->worst() <= finding.severity, qPrintable(finding.message));
        QVERIFY(shown->toolTip().contains(finding.message) || shown->toolTip().contains(u'…'));
    }
    QVERIFY(marked > 0 || kind == Kind::Model || kind == Kind::Er);
    const bool isWhole = kind == Kind::Topology; // it has a place for each entity
    QVERIFY(!isWhole || marked > 8);
}

void FindingMarksTest::aNodesFindingStandsAtItsInstances()
{
    show(QByteArray(sandbox).replace("10.10.10.12:", "10.10.10.912:"));
    const auto& findings = m_document->snapshot()->findings();
    QVERIFY(std::ranges::any_of(findings, [](const check::Finding& finding) {
        return finding.rule == u"HOST-ADDRESS" && finding.entity.kind == EntityId::Kind::Node;
    }));
    QCOMPARE(item(pgTest2)->worst(), std::optional(Severity::Error));
}

void FindingMarksTest::fromAfarTheContainerCarriesIt()
{
    show(astray());
    QVERIFY(item(pgTest2)->worst());
    const Severity severity = *item(pgTest2)->worst();
    const auto own = item(pgTest)->worst();
    QCOMPARE(item(pgTest2)->badgeAt(1), std::optional(severity));
    QCOMPARE(item(pgTest)->badgeAt(1), own);
    QVERIFY(!own || severity < *own);
    QVERIFY(!item(pgTest2)->badgeAt(0.3)); // it would be a dot
    QCOMPARE(item(pgTest)->badgeAt(0.3), std::optional(severity));
}

void FindingMarksTest::aCollapsedContainerCarriesIt()
{
    show(astray());
    const Severity severity = *item(pgTest2)->worst();
    Sidecar sidecar = m_document->sidecar();
    sidecar.collapsed.insert(pgTest);
    m_document->arrange(QStringLiteral("Collapse"), sidecar);
    QVERIFY(!item(pgTest2));
    QCOMPARE(item(pgTest)->badgeAt(1), std::optional(severity));
    QVERIFY(item(pgTest)->toolTip().contains(u"10.9.9.9"));
}

void FindingMarksTest::theTooltipTellsAll()
{
    show(astray());
    const QString told = item(pgTest)->toolTip();
    QVERIFY2(told.contains(u"10.9.9.9"), qPrintable(told)); // of what is in it, too
    QVERIFY(item(pgTest2)->toolTip().contains(u"10.9.9.9"));
}

void FindingMarksTest::ignoredOnesAreNotMarked()
{
    show(astray());
    const auto& findings = m_document->snapshot()->findings();
    const auto found = std::ranges::find(findings, pgTest2, &check::Finding::entity);
    QVERIFY(found != findings.end());
    QVERIFY(m_document->perform(check::ignore(*m_document->topology(), *found, QStringLiteral("soon"))));
    QVERIFY(!item(pgTest2)->worst());
    QVERIFY(!item(pgTest2)->toolTip().contains(u"10.9.9.9"));
}

void FindingMarksTest::marksGoWhenItIsMended()
{
    show(astray());
    const qsizetype at = m_document->text().indexOf(", pg_upstream: 10.9.9.9");
    QVERIFY(m_document->editText({at, ", pg_upstream: 10.9.9.9", ""}));
    QVERIFY(item(pgTest)->badgeAt(0.3) != std::optional(Severity::Error));
    QVERIFY(!item(pgTest2)->worst());
    m_document->undoStack()->undo();
    QVERIFY(item(pgTest2)->worst());
}

void FindingMarksTest::aClickOnAMarkAsksForTheProblems()
{
    show(astray());
    QList<EntityId> asked;
    connect(m_view.get(), &CanvasView::problemsRequested, this, [&](const EntityId& id) { asked << id; });
    m_view->reveal(pgTest2);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, badgeOf(pgTest2));
    QCOMPARE(asked, QList<EntityId>{pgTest2});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, badgeOf(pgTest2) + QPoint(5, -5)); // beyond the card
    QCOMPARE(asked.size(), 2);
}

void FindingMarksTest::aClickBesideItDoesNot()
{
    show(astray());
    QSignalSpy asked(m_view.get(), &CanvasView::problemsRequested);
    m_view->reveal(pgTest2);
    const QPoint middle = m_view->mapFromScene(item(pgTest2)->sceneFrame().center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_document->selection()->current(), pgTest2);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, badgeOf(pgTest2)); // a drag that begins there
    QTest::mouseMove(m_view->viewport(), badgeOf(pgTest2) + QPoint(90, 90));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, badgeOf(pgTest2) + QPoint(90, 90));
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(FindingMarksTest)
#include "findingmarks.moc"
