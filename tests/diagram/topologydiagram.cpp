#include "core/diagram/topologydrawing.h"

#include "core/diagram/container.h"
#include "core/diagram/svg.h"
#include "geometry.h"
#include "golden.h"
#include "reading.h"
#include "sandbox.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

Options named(const QString& file)
{
    Options options;
    options.fileName = file;
    options.sourceHash = QByteArray(64, 'a');
    return options;
}

const Figure* find(const std::vector<Figure>& figures, const EntityId& entity)
{
    for (const Figure& figure : figures) {
        if (figure.entity == entity)
            return &figure;
        if (const Figure* found = find(figure.children, entity))
            return found;
    }
    return nullptr;
}

TopologyPtr ours(const QString& name)
{
    QString problem;
    return reading::topologyOf(shared::source(QStringLiteral("resources/templates/") + name), &problem);
}

bool saysWord(const Drawing& drawing, const char* word)
{
    return geometry::words(drawing).contains(QString::fromLatin1(word));
}

Scope manyReplicas(int count)
{
    std::vector<sandbox::Member> members;
    for (int i = 0; i < count; ++i) {
        const QString role = i == 0 ? QStringLiteral("primary") : QStringLiteral("replica");
        members.push_back({role, QStringLiteral("10.1.%1.%2").arg(i / 200).arg(i % 200)});
    }
    return sandbox::scope({sandbox::pgsql(QStringLiteral("pg-large"), members)});
}

} // namespace

class TopologyDiagramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoFaults_data();
    void hasNoFaults();
    void everyInventoryIsDrawnWithoutFaults_data();
    void everyInventoryIsDrawnWithoutFaults();
    void looksLikeItsGolden_data();
    void looksLikeItsGolden();
    void showsEveryEntity();
    void longListsAreCounted();
    void linksFollowTheInventory();
    void placesOfUsersAreKept();
    void everyKindHasItsName();
    void nodesShowWhatRunsOnThem();
    void figuresKnowWhatIsWorthPaintingFromAfar();
    void namesCannotBreakThePicture();
    void pagesAreProportioned();
};

void TopologyDiagramTest::hasNoFaults_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::newRow("four nodes") << sandbox::fourNodes();
    QTest::newRow("standbys") << sandbox::standbys();
    QTest::newRow("no PostgreSQL") << sandbox::without(Module::Pgsql, sandbox::fourNodes());
    for (const int count : {1, 2, 5, 12, 50, 600})
        QTest::addRow("%d shards", count) << sandbox::shards(count);
    for (const int count : {2, 5, 6, 13, 150})
        QTest::addRow("%d instances", count) << manyReplicas(count);
    QTest::newRow("many roles") << sandbox::manyRoles();
    QTest::newRow("streams") << sandbox::streams(24);
    QTest::newRow("nothing") << Scope();
}

void TopologyDiagramTest::hasNoFaults()
{
    QFETCH(const Scope, scope);
    QCOMPARE(geometry::faults(topologyDrawing(scope, named(QStringLiteral("some.yml")))).join(u'\n'), QString());
    QCOMPARE(geometry::faults(nodesDrawing(scope, named(QStringLiteral("some.yml")))).join(u'\n'), QString());
}

void TopologyDiagramTest::everyInventoryIsDrawnWithoutFaults_data()
{
    QTest::addColumn<QString>("path");
    const QDir ours(shared::source(QStringLiteral("resources/templates")));
    for (const QString& name : ours.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << ours.filePath(name);
    for (const QString& path : shared::templates())
        QTest::newRow(qPrintable(path.section(QStringLiteral("/conf/"), 1))) << path;
}

void TopologyDiagramTest::everyInventoryIsDrawnWithoutFaults()
{
    QFETCH(const QString, path);
    QString problem;
    const TopologyPtr topology = reading::topologyOf(path, &problem);
    QVERIFY2(topology, qPrintable(problem));
    for (const diagram::Kind kind : {diagram::Kind::Topology, diagram::Kind::Nodes}) {
        const Drawing drawing = draw(kind, *topology, named(QStringLiteral("some.yml")));
        QCOMPARE(geometry::faults(drawing).join(u'\n'), QString());
    }
}

void TopologyDiagramTest::looksLikeItsGolden_data()
{
    QTest::addColumn<diagram::Kind>("kind");
    QTest::addColumn<QString>("inventory");
    QTest::addColumn<Theme>("theme");
    QTest::newRow("topology-sandbox.svg") << diagram::Kind::Topology << QStringLiteral("sandbox.yml") << Theme::Auto;
    QTest::newRow("topology-standby.svg") << diagram::Kind::Topology << QStringLiteral("standby.yml") << Theme::Light;
    QTest::newRow("topology-redis.svg") << diagram::Kind::Topology << QStringLiteral("redis.yml") << Theme::Dark;
    QTest::newRow("nodes-sandbox.svg") << diagram::Kind::Nodes << QStringLiteral("sandbox.yml") << Theme::Light;
}

void TopologyDiagramTest::looksLikeItsGolden()
{
    QFETCH(const diagram::Kind, kind);
    QFETCH(const QString, inventory);
    QFETCH(const Theme, theme);
    const TopologyPtr topology = ours(inventory);
    QVERIFY(topology);
    const QByteArray svg = toSvg(draw(kind, *topology, named(inventory)), theme);
    QCOMPARE(golden::difference(QString::fromLatin1(QTest::currentDataTag()), svg), QString());
    QCOMPARE(toSvg(draw(kind, *topology, named(inventory)), theme), svg);
}

void TopologyDiagramTest::showsEveryEntity()
{
    const Drawing drawing = topologyDrawing(sandbox::fourNodes(), {});
    using Kind = EntityId::Kind;
    QCOMPARE(geometry::count(drawing, Kind::Cluster), 6);
    QCOMPARE(geometry::count(drawing, Kind::Service), 8);
    QCOMPARE(geometry::count(drawing, Kind::Instance), 9);
    QCOMPARE(geometry::count(drawing, Kind::Database), 4);
    QCOMPARE(geometry::count(drawing, Kind::Role), 4);
    for (const char* word : {"pg-test", "PostgreSQL 18 · 3 instances", "5438", "pg-test-3", "10.10.10.13",
                             "offline query", "VIP", "10.10.10.3", "orders", "dbuser_view"})
        QVERIFY2(geometry::words(drawing).contains(QString::fromUtf8(word)), word);
}

void TopologyDiagramTest::longListsAreCounted()
{
    const Drawing drawing = topologyDrawing(sandbox::manyRoles(), {});
    const int shown = geometry::count(drawing, EntityId::Kind::Database);
    QVERIFY(shown > 0 && shown < 40);
    QVERIFY(saysWord(drawing, qPrintable(QStringLiteral("+%1 more").arg(40 - shown))));
}

void TopologyDiagramTest::linksFollowTheInventory()
{
    const TopologyPtr topology = ours(QStringLiteral("standby.yml"));
    QVERIFY(topology);
    QHash<EntityId, QRectF> rects;
    const Positions places = arrange(diagram::Kind::Topology, *topology);
    for (const ClusterPtr& cluster : topology->clusters())
        rects.insert(cluster->id(), {places.value(cluster->id()), clusterFigure(*topology, *cluster).size});
    QStringList titles;
    for (const Figure& link : linkFigures(*topology, rects))
        titles << link.title;
    titles.sort();
    const QStringList expected{QStringLiteral("pg-copy follows pg-main"),
                               QStringLiteral("pg-late follows pg-main with a delay")};
    QCOMPARE(titles, expected);
}

void TopologyDiagramTest::placesOfUsersAreKept()
{
    const Scope scope = sandbox::fourNodes();
    Options options;
    const EntityId moved = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-meta"));
    const EntityId other = EntityId::ofCluster(Module::Pgsql, QStringLiteral("pg-test"));
    options.positions = {{moved, {-700, 900}}, {other, {300, -400}}};
    const Drawing drawing = topologyDrawing(scope, options);
    QCOMPARE(geometry::faults(drawing).join(u'\n'), QString());
    const QPointF apart = find(drawing.figures, moved)->origin - find(drawing.figures, other)->origin;
    QCOMPARE(apart, QPointF(-1000, 1300));
}

void TopologyDiagramTest::everyKindHasItsName()
{
    for (const char* name : {"topology", "nodes", "model", "er"}) {
        const std::optional<diagram::Kind> kind = kindFromName(QString::fromLatin1(name));
        QVERIFY(kind);
        QCOMPARE(kindName(*kind), QString::fromLatin1(name));
    }
    QVERIFY(!kindFromName(u"Topology"));
    QVERIFY(!kindFromName(u""));
}

void TopologyDiagramTest::nodesShowWhatRunsOnThem()
{
    const Drawing drawing = nodesDrawing(sandbox::fourNodes(), {});
    QCOMPARE(geometry::count(drawing, EntityId::Kind::Node), 4);
    QCOMPARE(geometry::count(drawing, EntityId::Kind::Instance), 9);
    const Figure* admin = find(drawing.figures, EntityId::ofNode(QStringLiteral("10.10.10.10")));
    QVERIFY(admin);
    QCOMPARE(admin->children.size(), 6);
}

void TopologyDiagramTest::figuresKnowWhatIsWorthPaintingFromAfar()
{
    const Cluster cluster = *sandbox::fourNodes().clusters[4];
    const Figure container = containerOf(cluster);
    QStringList far;
    for (const Shape& shape : container.shapes) {
        const Text* text = std::get_if<Text>(&shape);
        if (text && text->detail == Detail::Far)
            far << text->runs.front().text;
    }
    QCOMPARE(far, QStringList{QStringLiteral("pg-test")});
}

void TopologyDiagramTest::namesCannotBreakThePicture()
{
    Cluster cluster = sandbox::pgsql(QStringLiteral("<b>&\"'"), {{QStringLiteral("primary"), QStringLiteral("a b")}});
    cluster.databases = {{QStringLiteral("]]>"), {}, QStringLiteral("</svg>"), {}, {}},
                         {QString(300, u'w'), {}, {}, {}, {}}};
    cluster.vip = QString(200, u'9');
    cluster.instances[0].role = QString(300, u'x');
    cluster.instances[0].delay = QStringLiteral("1\u202e");
    const Scope scope = sandbox::scope({cluster});
    for (const Drawing& drawing : {topologyDrawing(scope, {}), nodesDrawing(scope, {})}) {
        QCOMPARE(geometry::faults(drawing).join(u'\n'), QString());
        QVERIFY(!toSvg(drawing, Theme::Light).contains("<b>"));
    }
}

void TopologyDiagramTest::pagesAreProportioned()
{
    for (const int count : {4, 12, 24, 50, 600}) {
        const QSizeF size = topologyDrawing(sandbox::shards(count), {}).size;
        const double proportion = size.width() / size.height();
        QVERIFY2(proportion > 0.9 && proportion < 2.4, qPrintable(QString::number(proportion)));
    }
}

QTEST_APPLESS_MAIN(TopologyDiagramTest)
#include "topologydiagram.moc"
