#include "app/document/document.h"

#include "core/edit/verbs.h"
#include "sandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// The document: everything is one kind of undo step, and undo gives the same bytes back.
class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verbsUndoAndRedoToTheSameBytes();
    void typingMergesIntoOneStep();
    void typingMerges_data();
    void typingMerges();
    void deletingMergesAndTypedThenDeletedLeavesNoStep();
    void aNewlineEndsTheStep();
    void refusalsChangeNothing();
    void aBrokenTextKeepsTheLastSnapshotAndRefusesVerbs();
    void aNumberThatIsTakenBackMayBeUsedAgainAndARemovedOneNot();
    void positionsAreUndone();
    void renamingTakesPositionAndSelectionAlong();
    void typingANewNameTakesThePositionAlong();
    void aNameThatIsGoneInBetweenKeepsItsPosition();
    void readdressingByHandTakesMachineAndPositionAlong();
    void theSelectionLetsGoOfWhatIsGone();
    void savingCleansAndWritesTheVeryText();
    void openingWritesNothing();
    void openingWhatIsNotThereSaysSo();
    void anEmptyDesignTakesItsFirstCluster();

private:
    std::unique_ptr<Document> m_document;
    const Topology& topology() const { return *m_document->topology(); }
    void type(qsizetype offset, const QByteArray& removed, const QByteArray& inserted)
    {
        QVERIFY(m_document->editText({offset, removed, inserted}));
    }
};

void DocumentTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sandbox);
    QVERIFY2(!m_document->problem(), qPrintable(m_document->problem() ? m_document->problem()->what : QString()));
}

void DocumentTest::verbsUndoAndRedoToTheSameBytes()
{
    QList<QByteArray> states{m_document->text()};
    const QSignalSpy modified(m_document.get(), &Document::modifiedChanged);
    const auto perform = [&](const edit::Result& result) {
        QVERIFY2(m_document->perform(result), qPrintable(result ? QString() : result.error().describe()));
        states.append(m_document->text());
    };
    perform(edit::addInstance(topology(), m_document->usedNumbers(),
                              {QStringLiteral("pg-test"), QStringLiteral("10.10.10.14"), {}, {}}));
    perform(edit::setRole(topology(), QStringLiteral("pg-test-2"), QStringLiteral("offline")));
    perform(edit::promote(topology(), QStringLiteral("pg-test-3")));
    perform(edit::removeCluster(topology(), QStringLiteral("pg-meta")));
    QCOMPARE(m_document->undoStack()->count(), states.size() - 1);
    for (int i = int(states.size()) - 2; i >= 0; --i) {
        m_document->undoStack()->undo();
        QCOMPARE(m_document->text(), states[i]);
    }
    QVERIFY(!m_document->isModified());
    for (int i = 1; i < states.size(); ++i) {
        QVERIFY(!m_document->undoStack()->redoText().isEmpty());
        m_document->undoStack()->redo();
        QCOMPARE(m_document->text(), states[i]);
    }
    QCOMPARE(modified.size(), 3); // modified, clean again, modified again
}

void DocumentTest::typingMergesIntoOneStep()
{
    const qsizetype at = m_document->text().indexOf("# our own");
    QByteArray typed = "# all of ";
    for (qsizetype i = 0; i < typed.size(); ++i)
        type(at + i, {}, typed.mid(i, 1));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_document->text().startsWith("# all of # our own"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
    m_document->undoStack()->redo();
    QVERIFY(m_document->text().startsWith("# all of # our own"));
}

void DocumentTest::typingMerges_data()
{
    QTest::addColumn<QByteArray>("removed");
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("steps");
    QTest::newRow("next to it") << QByteArray() << 0 << 1;
    QTest::newRow("elsewhere") << QByteArray() << 3 << 2;
}

void DocumentTest::typingMerges()
{
    QFETCH(int, gap);
    type(2, {}, "x");
    type(3 + gap, {}, "y");
    QTEST(m_document->undoStack()->count(), "steps");
}

void DocumentTest::deletingMergesAndTypedThenDeletedLeavesNoStep()
{
    type(4, "r", {}); // backspace, backwards: "ou|r"
    type(3, "u", {});
    type(3, " ", {}); // and the key Delete
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
    type(2, {}, "x");
    type(2, "x", {});
    QCOMPARE(m_document->text(), sandbox);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void DocumentTest::aNewlineEndsTheStep()
{
    type(0, {}, "# a");
    type(3, {}, "\n");
    type(4, {}, "# b\n");
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QVERIFY(m_document->text().startsWith("# a\n# our"));
}

void DocumentTest::refusalsChangeNothing()
{
    QSignalSpy refused(m_document.get(), &Document::refused);
    QVERIFY(!m_document->perform(edit::promote(topology(), QStringLiteral("nobody-1"))));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().first().value<Error>().what.isEmpty());
    QVERIFY(!m_document->editText({3, "not what stands there", {}}));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(m_document->text(), sandbox);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void DocumentTest::aBrokenTextKeepsTheLastSnapshotAndRefusesVerbs()
{
    const SnapshotPtr before = m_document->snapshot();
    QSignalSpy problems(m_document.get(), &Document::problemChanged);
    const qsizetype brace = m_document->text().indexOf('}');
    type(brace, "}", {});
    QVERIFY(m_document->problem());
    QVERIFY(m_document->problem()->place.line > 0);
    QCOMPARE(m_document->snapshot(), before);
    QVERIFY(!m_document->perform(edit::promote(*before->topology, QStringLiteral("pg-test-2"))));
    m_document->undoStack()->undo();
    QVERIFY(!m_document->problem());
    QCOMPARE(m_document->text(), sandbox);
    QCOMPARE(problems.size(), 2);
}

void DocumentTest::aNumberThatIsTakenBackMayBeUsedAgainAndARemovedOneNot()
{
    const auto add = [this] {
        return m_document->perform(edit::addInstance(
            topology(), m_document->usedNumbers(), {QStringLiteral("pg-test"), QStringLiteral("10.10.10.14"), {}, {}}));
    };
    QVERIFY(add());
    QVERIFY(topology().instance(u"pg-test-4"));
    m_document->undoStack()->undo();
    QVERIFY(add());
    QVERIFY(topology().instance(u"pg-test-4"));
    QVERIFY(m_document->perform(edit::removeInstance(topology(), QStringLiteral("pg-test-4"))));
    QVERIFY(add());
    QVERIFY(topology().instance(u"pg-test-5"));
}

void DocumentTest::positionsAreUndone()
{
    QSignalSpy moved(m_document.get(), &Document::positionsChanged);
    Sidecar sidecar;
    sidecar.clusters.insert(clusterId(QStringLiteral("pg-test")), QPointF(80, 40));
    m_document->arrange(QStringLiteral("Move pg-test"), sidecar);
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->sidecar(), sidecar);
    m_document->undoStack()->undo();
    QVERIFY(m_document->sidecar().isEmpty());
    m_document->undoStack()->redo();
    QCOMPARE(m_document->sidecar(), sidecar);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(m_document->text(), sandbox);
}

void DocumentTest::renamingTakesPositionAndSelectionAlong()
{
    const EntityId before = clusterId(QStringLiteral("pg-test"));
    const EntityId after = clusterId(QStringLiteral("pg-shop"));
    Sidecar sidecar;
    sidecar.clusters.insert(before, QPointF(80, 40));
    m_document->arrange(QStringLiteral("Move"), sidecar);
    m_document->selection()->set(before);
    QVERIFY(m_document->renameCluster(before, QStringLiteral("pg-shop")));
    QCOMPARE(m_document->sidecar().clusters.value(after), QPointF(80, 40));
    QVERIFY(!m_document->sidecar().clusters.contains(before));
    QCOMPARE(m_document->selection()->current(), after);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
    QCOMPARE(m_document->sidecar(), sidecar);
}

/// Key by key, in one step with the typing.
void DocumentTest::typingANewNameTakesThePositionAlong()
{
    Sidecar sidecar;
    sidecar.clusters.insert(clusterId(QStringLiteral("pg-test")), QPointF(80, 40));
    sidecar.collapsed.insert(clusterId(QStringLiteral("pg-test")));
    m_document->arrange(QStringLiteral("Move"), sidecar);
    const qsizetype end = m_document->text().indexOf("pg_cluster: pg-test") + qstrlen("pg_cluster: pg-test");
    type(end, {}, "i");
    type(end + 1, {}, "n");
    type(end + 2, {}, "g");
    const EntityId typed = clusterId(QStringLiteral("pg-testing"));
    QCOMPARE(m_document->sidecar().clusters, Sidecar::Positions({{typed, {80, 40}}}));
    QCOMPARE(m_document->sidecar().collapsed, QSet<EntityId>{typed});
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), sandbox);
    QCOMPARE(m_document->sidecar(), sidecar);
    m_document->undoStack()->redo();
    QCOMPARE(m_document->sidecar().clusters, Sidecar::Positions({{typed, {80, 40}}}));
}

void DocumentTest::aNameThatIsGoneInBetweenKeepsItsPosition()
{
    Sidecar sidecar;
    sidecar.clusters.insert(clusterId(QStringLiteral("pg-test")), QPointF(80, 40));
    m_document->arrange(QStringLiteral("Move"), sidecar);
    const qsizetype start = m_document->text().indexOf("pg_cluster: pg-test") + qstrlen("pg_cluster: ");
    type(start, "pg-test", {});
    QVERIFY(!topology().cluster(u"pg-test"));
    type(start, {}, "x");
    QCOMPARE(m_document->sidecar().clusters.value(clusterId(QStringLiteral("x"))), QPointF(80, 40));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(m_document->sidecar(), sidecar);
}

void DocumentTest::readdressingByHandTakesMachineAndPositionAlong()
{
    const EntityId before = EntityId::ofNode(QStringLiteral("10.10.10.13"));
    const EntityId after = EntityId::ofNode(QStringLiteral("10.10.10.19"));
    Sidecar sidecar;
    sidecar.nodes.insert(before, QPointF(80, 40));
    sidecar.machines.insert(before, diagram::Machine::Vm);
    m_document->arrange(QStringLiteral("Move"), sidecar);
    type(m_document->text().indexOf("10.10.10.13"), "10.10.10.13", "10.10.10.19");
    QCOMPARE(m_document->sidecar().nodes, Sidecar::Positions({{after, {80, 40}}}));
    QCOMPARE(m_document->sidecar().machines.value(after), diagram::Machine::Vm);
}

void DocumentTest::theSelectionLetsGoOfWhatIsGone()
{
    const EntityId gone = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-3"));
    const EntityId stays = instanceId(QStringLiteral("pg-test"), QStringLiteral("pg-test-2"));
    m_document->selection()->set({stays, gone});
    QCOMPARE(m_document->selection()->current(), gone);
    QVERIFY(m_document->perform(edit::removeInstance(topology(), gone.name)));
    QCOMPARE(m_document->selection()->ids(), QList<EntityId>{stays});
}

void DocumentTest::savingCleansAndWritesTheVeryText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
    type(0, {}, "# typed\n");
    QVERIFY(m_document->saveAs(path));
    QVERIFY(!m_document->isModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_document->text());
    QVERIFY(!QFile::exists(Sidecar::pathFor(path)));
    m_document->undoStack()->undo();
    QVERIFY(m_document->isModified());
    Sidecar sidecar;
    sidecar.nodes.insert(EntityId::ofNode(QStringLiteral("10.10.10.11")), QPointF(8, 8));
    m_document->arrange(QStringLiteral("Move"), sidecar);
    QVERIFY(m_document->save());
    QVERIFY(QFile::exists(Sidecar::pathFor(path)));
    Document again;
    QVERIFY(again.open(path));
    QCOMPARE(again.text(), sandbox);
    QCOMPARE(again.sidecar(), sidecar);
}

void DocumentTest::openingWritesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pigsty.yml"));
    QVERIFY(m_document->saveAs(path));
    const QDateTime written = QFileInfo(path).lastModified();
    Document again;
    QVERIFY(again.open(path));
    QVERIFY(!again.isModified());
    QCOMPARE(QFileInfo(path).lastModified(), written);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void DocumentTest::openingWhatIsNotThereSaysSo()
{
    const auto opened = m_document->open(QStringLiteral("/nowhere/pigsty.yml"));
    QVERIFY(!opened);
    QVERIFY(!opened.error().what.isEmpty());
    QCOMPARE(m_document->text(), sandbox);
}

void DocumentTest::anEmptyDesignTakesItsFirstCluster()
{
    m_document->create();
    QVERIFY(!m_document->problem());
    const QByteArray before = m_document->text();
    edit::NewCluster trio;
    trio.name = QStringLiteral("pg-test");
    QVERIFY(m_document->perform(edit::addCluster(topology(), trio)));
    QCOMPARE(topology().clusters().size(), size_t(1));
    QCOMPARE(topology().nodes().size(), size_t(3));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->text(), before);
}

QTEST_MAIN(DocumentTest)
#include "document.moc"
