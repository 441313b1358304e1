#include "core/diagram/model.h"
#include "core/diagram/model/band.h"
#include "core/diagram/svg.h"
#include "core/diagram/theme.h"
#include "geometry.h"
#include "golden.h"
#include "sandbox.h"

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

int waysOf(const std::vector<Shape>& shapes)
{
    return static_cast<int>(std::count_if(shapes.begin(), shapes.end(),
                                          [](const Shape& shape) { return std::holds_alternative<Line>(shape); }));
}

} // namespace

class ModelDiagramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoFaults_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("four nodes") << sandbox::fourNodes();
        QTest::newRow("standbys") << sandbox::standbys();
        QTest::newRow("no PostgreSQL") << sandbox::without(Module::Pgsql, sandbox::fourNodes());
        for (const int count : {1, 2, 5, 12, 50})
            QTest::addRow("%d shards", count) << sandbox::shards(count);
        QTest::newRow("many roles") << sandbox::manyRoles();
        QTest::newRow("streams between columns") << sandbox::streams(24);
        QTest::newRow("nothing") << Scope();
    }

    void hasNoFaults()
    {
        QFETCH(Scope, scope);
        QCOMPARE(geometry::faults(modelDrawing(scope, named(QStringLiteral("some.yml")))), QStringList());
    }

    /// The search for faults finds them where they are.
    void seesFaults()
    {
        Drawing drawing = modelDrawing(sandbox::fourNodes(), {});
        Figure& band = drawing.figures[2];
        Figure& card = band.children.back();
        const QPointF home = card.origin;
        card.origin = band.children.front().origin + QPointF(20, 20);
        QVERIFY(!geometry::overlaps(drawing).isEmpty());
        QVERIFY(!geometry::wordsOnWords(drawing).isEmpty());
        card.origin = home;
        QCOMPARE(geometry::faults(drawing), QStringList());
        card.size.rwidth() -= 40;
        QVERIFY(!geometry::wordsOutside(drawing).isEmpty());
        card.size.rwidth() += 40;
        const QPointF middle = card.rect().center();
        band.shapes.push_back(Line{{middle - QPointF(0, 90), middle + QPointF(0, 90)}});
        QVERIFY(!geometry::linesThrough(drawing).isEmpty());
        band.id.clear();
        QVERIFY(!geometry::misplaced(drawing).isEmpty());
    }

    void showsEveryEntity()
    {
        const Scope scope = sandbox::fourNodes();
        const Drawing drawing = modelDrawing(scope, {});
        using Kind = EntityId::Kind;
        QCOMPARE(geometry::count(drawing, Kind::Cluster), 6);
        QCOMPARE(geometry::count(drawing, Kind::Service), 8);
        QCOMPARE(geometry::count(drawing, Kind::Instance), 9);
        QCOMPARE(geometry::count(drawing, Kind::Database), 4);
        QCOMPARE(geometry::count(drawing, Kind::Role), 4);
        QCOMPARE(geometry::count(drawing, Kind::Node), 8); // one in each cluster that stands on it
        for (const char* word :
             {"pg-test-offline", "5438", "/read-only", "10.10.10.13", "offline query", "dbrole_admin"})
            QVERIFY2(geometry::words(drawing).contains(QString::fromLatin1(word)), word);
    }

    void tellsRoutesApart()
    {
        const Cluster cluster = *sandbox::fourNodes().clusters[4];
        QCOMPARE(cluster.name, QStringLiteral("pg-test"));
        const auto route = [&](size_t service, size_t instance) {
            return routeOf(cluster.services[service], cluster.instances[instance]);
        };
        QCOMPARE(route(0, 0), Route::Active);
        QCOMPARE(route(0, 1), Route::Waiting); // a member, but the health check wants the primary
        QCOMPARE(route(1, 0), Route::Backup);
        QCOMPARE(route(1, 2), Route::Active);
        QCOMPARE(route(3, 0), Route::None);
        QCOMPARE(route(3, 1), Route::Backup);
        QCOMPARE(route(3, 2), Route::Active);
    }

    /// The trunk is one line, however many leave it.
    void bundlesLines()
    {
        Fan fan{{0, 0}, 20, {{40, -30}, {40, 0}, {40, 30}, {40, 60}}, false, {Colour::Node, 1}};
        const std::vector<Shape> lines = fanLines(fan);
        QCOMPARE(waysOf(lines), 4);
        double length = 0;
        for (const Shape& shape : lines) {
            const auto& points = std::get<Line>(shape).points;
            for (size_t i = 1; i < points.size(); ++i)
                length += (points[i] - points[i - 1]).manhattanLength();
        }
        QCOMPARE(length, 30.0 + 60 + 40 + 3 * 20 + 20 + 20); // the trunk once, the way to it from either side
    }

    void explainsWhatItDrawsOnly()
    {
        const QStringList four = geometry::words(modelDrawing(sandbox::fourNodes(), {}));
        for (const char* label : {"one on one node", "several on one node", "member that its role keeps out",
                                  "backup, when no other is left", "replicates to", "owns any number"})
            QVERIFY2(four.contains(QLatin1String(label)), label);
        for (const char* label :
             {"Remote cluster, only monitored", "Remote host", "Offline or delayed instance", "watches"})
            QVERIFY2(!four.contains(QLatin1String(label)), label);

        const QString primary = QStringLiteral("primary");
        const auto single =
            sandbox::scope({sandbox::pgsql(QStringLiteral("pg-one"), {{primary, QStringLiteral("10.0.0.1")}})});
        const QStringList one = geometry::words(modelDrawing(single, {}));
        QVERIFY(one.contains(QStringLiteral("routes to")));
        for (const char* label :
             {"several on one node", "member that its role keeps out", "replicates to", "Database", "owns any number"})
            QVERIFY2(!one.contains(QLatin1String(label)), label);

        QVERIFY(geometry::words(modelDrawing(sandbox::standbys(), {}))
                    .contains(QStringLiteral("Offline or delayed instance")));
        const auto remote = sandbox::scope(
            {sandbox::plain(Module::Remote, QStringLiteral("pg-far"), {QStringLiteral("db.example.org")})});
        const QStringList far = geometry::words(modelDrawing(remote, {}));
        QVERIFY(far.contains(QStringLiteral("Remote cluster, only monitored")));
        QVERIFY(far.contains(QStringLiteral("Remote host")));
        QVERIFY(!far.contains(QStringLiteral("Cluster")) && !far.contains(QStringLiteral("Node")));
    }

    void saysThatNobodyServes()
    {
        Cluster cluster =
            sandbox::pgsql(QStringLiteral("pg-one"), {{QStringLiteral("primary"), QStringLiteral("10.0.0.1")}});
        QStringList words = geometry::words(modelDrawing(sandbox::scope({cluster}), {}));
        QCOMPARE(words.count(QStringLiteral("no member")), 1); // that of offline queries
        QVERIFY(!words.contains(QStringLiteral("/replica")));
        cluster.services[3].problem = QStringLiteral("can't be read");
        words = geometry::words(modelDrawing(sandbox::scope({cluster}), {}));
        QCOMPARE(words.count(QStringLiteral("members unknown")), 1);
        QVERIFY(!words.contains(QStringLiteral("no member")));
    }

    /// A cluster's head, its trunk and the prefix of its instances' names.
    void givesAClusterOneColour()
    {
        const Cluster redis = *sandbox::fourNodes().clusters.back();
        const Figure band = bandFigure(planBand(redis, columnsOf(redis, {})), {});
        const Hue hue = hueOf(Module::Redis);
        QCOMPARE(std::get<Box>(band.children.front().shapes.front()).stroke.colour, hue.mark);
        QCOMPARE(std::get<Line>(band.shapes[1]).stroke.colour, hue.mark);
        QCOMPARE(std::get<Text>(band.children[1].shapes[1]).runs.front().colour, hue.ink);
    }

    void drawsWhatSentinelsWatch_data()
    {
        QTest::addColumn<bool>("served"); // whether clusters with services stand above
        QTest::addColumn<int>("others");
        for (const int others : {0, 1, 6})
            for (const bool served : {false, true})
                QTest::addRow("%d others, %s", others, served ? "served" : "alone") << served << others;
    }

    void drawsWhatSentinelsWatch()
    {
        QFETCH(bool, served);
        QFETCH(int, others);
        const QString node = QStringLiteral("10.0.0.1");
        std::vector<Cluster> clusters{sandbox::plain(Module::Redis, QStringLiteral("redis-ms"), {node, node})};
        for (int i = 0; i < others; ++i)
            clusters.push_back(sandbox::plain(Module::Redis, QStringLiteral("redis-%1").arg(i), {node}));
        clusters.push_back(sandbox::plain(Module::Redis, QStringLiteral("redis-meta"), {node, node, node}));
        if (served)
            clusters.push_back(sandbox::pgsql(QStringLiteral("pg-one"), {{QStringLiteral("primary"), node}}));
        Scope scope = sandbox::scope(clusters);
        QVERIFY(!geometry::words(modelDrawing(scope, {})).contains(QStringLiteral("watches")));
        scope.watched[QStringLiteral("redis-meta")] = {QStringLiteral("redis-ms")};
        const Drawing drawing = modelDrawing(scope, {});
        QCOMPARE(geometry::faults(drawing), QStringList());
        QVERIFY(geometry::words(drawing).contains(QStringLiteral("watches")));

        const auto watches = std::ranges::find(drawing.figures, QStringLiteral("watched-by-sentinels"), &Figure::id);
        QVERIFY(watches != drawing.figures.end());
        const Line& line = std::get<Line>(watches->shapes.front());
        const auto headOf = [&](const QString& name) {
            const auto band = std::ranges::find(drawing.figures, name, &Figure::id);
            return band->children.front().rect().translated(band->origin - watches->origin);
        };
        const auto leftOf = [](const QRectF& head) { return QPointF(head.left(), head.center().y()); };
        QCOMPARE(line.points.front(), leftOf(headOf(QStringLiteral("redis-meta"))));
        QCOMPARE(line.points.back(), leftOf(headOf(QStringLiteral("redis-ms"))));
        QCOMPARE(line.end, Line::End::Arrow);
        for (const QPointF& point : line.points)
            QVERIFY(QRectF({}, drawing.size).contains(point + watches->origin));
    }

    /// Where the smaller bands nearly fill the width, their right edge is that of those above.
    void alignsTheRightEdges()
    {
        const auto others = [](int count) {
            std::vector<Cluster> clusters{*sandbox::fourNodes().clusters[4]};
            for (int i = 0; i < count; ++i)
                clusters.push_back(
                    sandbox::plain(Module::Infra, QStringLiteral("infra%1").arg(i), {QStringLiteral("10.10.10.10")}));
            return sandbox::scope(clusters);
        };
        const auto rightEdge = [](const Drawing& drawing, QStringView id) {
            return std::ranges::find(drawing.figures, id, &Figure::id)->rect().right();
        };
        const Drawing two = modelDrawing(others(2), {});
        QCOMPARE(rightEdge(two, u"infra1"), rightEdge(two, u"pg-test"));
        const Drawing one = modelDrawing(others(1), {});
        QVERIFY(rightEdge(one, u"infra0") < rightEdge(one, u"pg-test")); // a band is not drawn mostly empty
    }

    void ordersRolesByTheirDatabases()
    {
        const Scope scope = sandbox::manyRoles();
        const Cluster& cluster = *scope.clusters.front();
        const BandPlan plan = planBand(cluster, columnsOf(cluster, {}));
        int crossings = 0;
        const auto ownerRow = [&](const Database& database) {
            for (size_t i = 0; i < plan.roleOrder.size(); ++i)
                if (plan.roleOrder[i]->name == database.owner)
                    return static_cast<int>(i);
            return -1;
        };
        for (size_t a = 0; a < cluster.databases.size(); ++a)
            for (size_t b = a + 1; b < cluster.databases.size(); ++b)
                crossings += ownerRow(cluster.databases[a]) > ownerRow(cluster.databases[b]) ? 1 : 0;
        QCOMPARE(crossings, 0);
    }

    void keepsThePagesProportion()
    {
        for (const int count : {4, 12, 24, 50, 300}) {
            const QSizeF size = modelDrawing(sandbox::shards(count), {}).size;
            const double proportion = size.width() / size.height();
            QVERIFY2(proportion > 0.7 && proportion < 3.2, qPrintable(QString::number(proportion)));
        }
    }

    void namesCannotBreakThePicture()
    {
        Cluster cluster =
            sandbox::pgsql(QStringLiteral("<b>&\"'"), {{QStringLiteral("primary"), QStringLiteral("a b")}});
        cluster.databases = {{QStringLiteral("]]>"), {}, QStringLiteral("</svg>"), {}, {}},
                             {QString(300, u'w'), {}, {}, {}, {}}};
        const Drawing drawing = modelDrawing(sandbox::scope({cluster}), {});
        QCOMPARE(geometry::faults(drawing), QStringList());
        QVERIFY(!toSvg(drawing, Theme::Light).contains("<b>"));
    }

    void isTheSameEveryTime()
    {
        const Options options = named(QStringLiteral("four.yml"));
        QCOMPARE(toSvg(modelDrawing(sandbox::fourNodes(), options), Theme::Auto),
                 toSvg(modelDrawing(sandbox::fourNodes(), options), Theme::Auto));
    }

    void looksAsReviewed()
    {
        const auto svg = [](const Scope& scope, const QString& file) {
            return toSvg(modelDrawing(scope, named(file)), Theme::Auto);
        };
        QCOMPARE(
            golden::difference(QStringLiteral("model-four.svg"), svg(sandbox::fourNodes(), QStringLiteral("four.yml"))),
            QString());
        QCOMPARE(golden::difference(QStringLiteral("model-standbys.svg"),
                                    svg(sandbox::standbys(), QStringLiteral("standbys.yml"))),
                 QString());
    }
};

QTEST_APPLESS_MAIN(ModelDiagramTest)
#include "modeldiagram.moc"
