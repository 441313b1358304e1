#include "app/panels/outlinemodel.h"
#include "app/panels/outlinepanel.h"
#include "core/edit/verbs.h"
#include "sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pigpen;

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryEntityOnce();
    void everyEntityIsFoundAgain();
    void aChangeInAClusterTouchesItsRowsOnly();
    void openRowsStayOpenWhenAnEntityComes();
    void selectionIsShared();

private:
    std::unique_ptr<Document> m_document;
};

void OutlineTest::init()
{
    m_document = std::make_unique<Document>();
    m_document->create(sample);
}

void OutlineTest::showsEveryEntityOnce()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_document->topology());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        rows << parent.data().toString();
        for (int child = 0; child < model.rowCount(parent); ++child)
            rows << u'-' + model.index(child, 0, parent).data().toString();
    }
    QCOMPARE(rows, QStringList({QStringLiteral("etcd"), QStringLiteral("-etcd-1"), QStringLiteral("pg-test"),
                                QStringLiteral("-pg-test-1  primary"), QStringLiteral("-pg-test-2  replica"),
                                QStringLiteral("-pg-test-primary"), QStringLiteral("-pg-test-replica"),
                                QStringLiteral("-pg-test-default"), QStringLiteral("-pg-test-offline"),
                                QStringLiteral("-app"), QStringLiteral("-dbuser_app"), QStringLiteral("Nodes (3)"),
                                QStringLiteral("-10.10.10.10"), QStringLiteral("-10.10.10.11  pg-test-1"),
                                QStringLiteral("-10.10.10.12  pg-test-2")}));
}

void OutlineTest::everyEntityIsFoundAgain()
{
    OutlineModel model;
    model.show(m_document->topology());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        for (int child = 0; child < model.rowCount(parent); ++child) {
            const QModelIndex index = model.index(child, 0, parent);
            QCOMPARE(model.indexOf(model.entity(index)), index);
        }
    }
    QVERIFY(!model.indexOf(EntityId::ofNode(QStringLiteral("10.1.1.1"))).isValid());
}

void OutlineTest::aChangeInAClusterTouchesItsRowsOnly()
{
    OutlineModel model;
    model.show(m_document->topology());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(m_document->perform(
        edit::setRole(*m_document->topology(), QStringLiteral("pg-test-2"), QStringLiteral("offline"))));
    model.show(m_document->topology());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 2); // the cluster's row and its children's
}

void OutlineTest::openRowsStayOpenWhenAnEntityComes()
{
    OutlinePanel panel(m_document.get());
    const auto row = [&] {
        return static_cast<OutlineModel*>(panel.model())
            ->indexOf(EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test")));
    };
    panel.expand(row());
    QVERIFY(m_document->perform(edit::addInstance(*m_document->topology(), m_document->usedNumbers(),
                                                  {QStringLiteral("pg-test"), QStringLiteral("10.10.10.13"), {}, {}})));
    QVERIFY(panel.isExpanded(row()));
    QCOMPARE(panel.model()->rowCount(row()), 9);
}

void OutlineTest::selectionIsShared()
{
    OutlinePanel panel(m_document.get());
    auto* model = static_cast<OutlineModel*>(panel.model());
    const EntityId instance = m_document->topology()->find(u"pg-test-2");
    m_document->selection()->set(instance);
    QCOMPARE(panel.selectionModel()->selectedIndexes(), QModelIndexList{model->indexOf(instance)});

    const EntityId cluster = EntityId::ofCluster(Module::Etcd, QStringLiteral("etcd"));
    panel.selectionModel()->select(model->indexOf(cluster), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(m_document->selection()->ids(), QList<EntityId>{cluster});
}

QTEST_MAIN(OutlineTest)
#include "outline.moc"
