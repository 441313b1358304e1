#include "core/diagram/er.h"
#include "core/diagram/svg.h"
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

/// The colours of a name's runs, where the drawing has it.
std::vector<Colour> coloursOf(const Figure& figure, const QString& name)
{
    for (const Shape& shape : figure.shapes) {
        const auto* text = std::get_if<Text>(&shape);
        QString all;
        std::vector<Colour> colours;
        for (size_t i = 0; text && i < text->runs.size(); ++i) {
            all += text->runs[i].text;
            colours.push_back(text->runs[i].colour);
        }
        if (all == name)
            return colours;
    }
    for (const Figure& child : figure.children)
        if (const auto found = coloursOf(child, name); !found.empty())
            return found;
    return {};
}

} // namespace

class ErDiagramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoFaults_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("four nodes") << sandbox::fourNodes();
        QTest::newRow("standbys") << sandbox::standbys();
        QTest::newRow("no PostgreSQL") << sandbox::without(Module::Pgsql, sandbox::fourNodes());
        QTest::newRow("no infrastructure") << sandbox::shards(3);
        QTest::newRow("fifty shards") << sandbox::shards(50);
        QTest::newRow("many roles") << sandbox::manyRoles();
        QTest::newRow("nothing") << Scope();
    }

    void hasNoFaults()
    {
        QFETCH(Scope, scope);
        QCOMPARE(geometry::faults(erDrawing(scope, named(QStringLiteral("some.yml")))), QStringList());
    }

    void namesEntitiesAndRelationships()
    {
        const QStringList words = geometry::words(erDrawing(sandbox::fourNodes(), {}));
        for (const char* word :
             {"Environment", "Inventory", "Infrastructure", "Cluster", "Node", "Instance", "Service", "Database",
              "Role", "describe", "contain", "expose", "deploy", "route", "own", "define", "member"})
            QVERIFY2(words.contains(QString::fromLatin1(word)), word);
        QCOMPARE(words.count(QStringLiteral("contain")), 4);
    }

    void colourNamesByEntity()
    {
        const Drawing drawing = erDrawing(sandbox::fourNodes(), {});
        const auto colours = [&](const char* name) {
            for (const Figure& figure : drawing.figures)
                if (const auto found = coloursOf(figure, QString::fromLatin1(name)); !found.empty())
                    return found;
            return std::vector<Colour>();
        };
        QCOMPARE(colours("pg-test-1"), (std::vector{Colour::ClusterInk, Colour::InstanceInk}));
        QCOMPARE(colours("pg-test-primary"), (std::vector{Colour::ClusterInk, Colour::ServiceInk}));
        QCOMPARE(colours("10.10.10.11"), std::vector{Colour::NodeInk});
        QCOMPARE(colours("test"), std::vector{Colour::DatabaseInk});
        QCOMPARE(colours("dbuser_test"), std::vector{Colour::RoleInk});
    }

    void choosesTheClusterThatTellsMost()
    {
        QCOMPARE(tellingCluster(sandbox::fourNodes())->name, QStringLiteral("pg-test"));
        QCOMPARE(tellingCluster(sandbox::without(Module::Pgsql, sandbox::fourNodes()))->name,
                 QStringLiteral("redis-ms"));
        QVERIFY(!tellingCluster({}));
        Options options;
        options.clusters = {QStringLiteral("pg-meta")};
        QVERIFY(geometry::words(erDrawing(sandbox::fourNodes(), options)).contains(QStringLiteral("pg-meta-1")));
    }

    void countsWhatItLeavesOut()
    {
        const QStringList words = geometry::words(erDrawing(sandbox::manyRoles(), {}));
        QVERIFY(words.contains(QStringLiteral("and 33 more")));
        QVERIFY(words.contains(QStringLiteral("40")));
    }

    void looksAsReviewed()
    {
        const QByteArray four = toSvg(erDrawing(sandbox::fourNodes(), named(QStringLiteral("four.yml"))), Theme::Auto);
        QCOMPARE(golden::difference(QStringLiteral("er-four.svg"), four), QString());
        const Scope bare = sandbox::without(Module::Pgsql, sandbox::fourNodes());
        const QByteArray redis = toSvg(erDrawing(bare, named(QStringLiteral("redis.yml"))), Theme::Auto);
        QCOMPARE(golden::difference(QStringLiteral("er-redis.svg"), redis), QString());
    }
};

QTEST_APPLESS_MAIN(ErDiagramTest)
#include "erdiagram.moc"
