#include "core/publish/changes/changedrawing.h"

#include "changes.h"
#include "core/diagram/svg.h"
#include "core/publish/changes/changewords.h"
#include "tests/diagram/geometry.h"
#include "tests/diagram/golden.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

/// The picture of what differs: sound, complete, discreet, and quiet about what is as before.
class ChangeDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoFaults_data() { addCases(); }
    void hasNoFaults();
    void tellsEveryDifference_data() { addCases(); }
    void tellsEveryDifference();
    void marksWhatHappened_data();
    void marksWhatHappened();
    void onlyWhatDiffersIsMarked();
    void whatIsGoneStandsInItsPlace();
    void theHeaderCountsWhatIsThere();
    void anInstanceThatWentAlongLeavesAGhost();
    void secretsAreNotTold();
    void ofManyClustersOnlyTheChangedAreDrawn();
    void nothingThatDiffersIsACalmPage();
    void theTitleNamesBoth();
    void looksLikeItsGolden_data();
    void looksLikeItsGolden();
    void realInventoriesCanBeCompared();

private:
    static void addCases();
    static Design designOf(const QByteArray& text, const QString& path = QStringLiteral("new.yml"))
    {
        return Design::fromText(text, path);
    }
    static Drawing drawn(const QByteArray& before, const QByteArray& after)
    {
        return changeDrawing(designOf(before, QStringLiteral("old.yml")), designOf(after));
    }
    static const Figure* find(const std::vector<Figure>& figures, const QString& id);
    static QString told(const Figure& figure);
    static bool isDashed(const Figure& figure)
    {
        return std::ranges::any_of(figure.shapes, [](const Shape& shape) {
            const auto* box = std::get_if<Box>(&shape);
            return box && !box->stroke.dash.empty();
        });
    }
    static bool uses(const Figure& figure, Colour colour);
};

void ChangeDrawingTest::addCases()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const changes::Case& one : changes::all()) {
        QTest::newRow(one.name) << one.before << one.after;
        QTest::addRow("%s, back", one.name) << one.after << one.before;
    }
}

const Figure* ChangeDrawingTest::find(const std::vector<Figure>& figures, const QString& id)
{
    for (const Figure& figure : figures) {
        if (figure.id == id)
            return &figure;
        if (const Figure* found = find(figure.children, id))
            return found;
    }
    return nullptr;
}

/// Its words without spaces, since lines break at them or within what is too long.
QString ChangeDrawingTest::told(const Figure& figure)
{
    QString all;
    for (const Shape& shape : figure.shapes)
        if (const auto* text = std::get_if<Text>(&shape))
            for (const Text::Run& run : text->runs)
                all += run.text;
    return all.remove(u' ');
}

bool ChangeDrawingTest::uses(const Figure& figure, Colour colour)
{
    return std::ranges::any_of(figure.shapes, [&](const Shape& shape) {
        const auto* polygon = std::get_if<Polygon>(&shape);
        const auto* box = std::get_if<Box>(&shape);
        return (polygon && polygon->fill == colour) || (box && box->stroke.colour == colour);
    });
}

void ChangeDrawingTest::hasNoFaults()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(geometry::faults(drawn(before, after)).join(u'\n'), QString());
}

void ChangeDrawingTest::tellsEveryDifference()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Design old = designOf(before);
    const Design now = designOf(after);
    QString all;
    for (const Figure& figure : changeDrawing(old, now).figures)
        if (figure.id.startsWith(u"page-change-"))
            all += told(figure) + u'\n';
    for (const Difference& one : differences(*old.snapshot()->topology, *now.snapshot()->topology)) {
        const QString name = one.variable.isEmpty() ? one.entity.name : one.variable;
        QStringList words = one.what;
        words << name << one.scope;
        for (QString what : words) {
            if (!one.variable.isEmpty() && what.startsWith(one.variable + QStringLiteral(": ")))
                what = what.mid(one.variable.size() + 2);
            what.remove(u' ');
            QVERIFY2(all.contains(what), qPrintable(what + QStringLiteral(" is not in\n") + all));
        }
    }
}

void ChangeDrawingTest::marksWhatHappened_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<Colour>("colour");
    const auto row = [](const char* change, const char* figure, Colour colour) {
        QTest::addRow("%s: %s", change, figure) << change << figure << colour;
    };
    row("an instance added", "pg-a-4", Colour::Added);
    row("an instance added", "node-10.0.0.14", Colour::Added);
    row("an instance removed", "pg-a-3", Colour::Removed);
    row("an instance moved", "pg-a-3", Colour::Moved);
    row("an instance taken along", "pg-b-2", Colour::Moved);
    row("a role switched", "pg-a-1", Colour::Changed);
    row("a database added", "pg-a.shop", Colour::Added);
    row("a role and a database removed", "pg-a.role.me", Colour::Removed);
    row("a service changed", "pg-a-reports", Colour::Changed);
    row("a service removed", "pg-a-reports", Colour::Removed);
    row("a VIP changed", "pg-a", Colour::Changed);
    row("a cluster renamed", "pg-z", Colour::Moved);
    row("variables", "pg-a-2", Colour::Changed);
    row("redis", "redis-a-1-6390", Colour::Added);
    for (const char* group : {"infra", "etcd", "minio", "pg-b", "redis-a", "kafka-a", "mysql-a"})
        row(group, group, Colour::Removed);
}

void ChangeDrawingTest::marksWhatHappened()
{
    QFETCH(const QString, change);
    QFETCH(const QString, figure);
    QFETCH(const Colour, colour);
    for (const changes::Case& one : changes::all()) {
        if (change != QLatin1String(one.name))
            continue;
        const Drawing drawing = drawn(one.before, one.after);
        const Figure* found = find(drawing.figures, figure);
        QVERIFY(found);
        QVERIFY(uses(*found, colour));
        return;
    }
    QFAIL("no such case");
}

void ChangeDrawingTest::onlyWhatDiffersIsMarked()
{
    const Drawing drawing = drawn(
        changes::before, changes::with({{"pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: replica, pg_weight: 7"}}));
    for (const char* same : {"pg-a", "pg-a-1", "pg-a-3", "pg-a-primary", "pg-a.app", "pg-b", "redis-a"}) {
        const Figure* figure = find(drawing.figures, QLatin1String(same));
        QVERIFY2(figure, same);
        for (const Colour colour : {Colour::Added, Colour::Removed, Colour::Moved})
            QVERIFY2(!uses(*figure, colour), same);
        QVERIFY2(!figure->title.contains(u"changed"), same);
    }
    const Figure* changed = find(drawing.figures, QStringLiteral("pg-a-2"));
    QVERIFY(uses(*changed, Colour::Changed));
    QVERIFY2(changed->title.endsWith(u": weight: 100 → 7"), qPrintable(changed->title));
    QVERIFY(told(*changed).contains(u"weight:100→7")); // on the card, which has room
}

void ChangeDrawingTest::whatIsGoneStandsInItsPlace()
{
    const Drawing drawing =
        drawn(changes::before, changes::with({{"        10.0.0.3: { pg_seq: 2, pg_role: replica }\n", ""}}));
    const Figure* second = find(drawing.figures, QStringLiteral("pg-a-2"));
    const Figure* third = find(drawing.figures, QStringLiteral("pg-a-3"));
    QVERIFY(second && third);
    QVERIFY(second->origin.y() < third->origin.y());
    QVERIFY(isDashed(*second) && !isDashed(*third));
}

void ChangeDrawingTest::theHeaderCountsWhatIsThere()
{
    const Drawing drawing =
        drawn(changes::before, changes::with({{"        10.0.0.3: { pg_seq: 2, pg_role: replica }\n", ""}}));
    const Figure* cluster = find(drawing.figures, QStringLiteral("pg-a"));
    QVERIFY2(told(*cluster).contains(u"2instances"), qPrintable(told(*cluster)));
    QVERIFY(cluster->title.contains(u"2 instances"));
}

void ChangeDrawingTest::anInstanceThatWentAlongLeavesAGhost()
{
    for (const changes::Case& one : changes::all()) {
        if (QByteArray(one.name) != "an instance taken along")
            continue;
        const Drawing drawing = drawn(one.before, one.after);
        const Figure* ghost = find(drawing.figures, QStringLiteral("pg-a-3"));
        QVERIFY(ghost && uses(*ghost, Colour::Moved) && isDashed(*ghost));
        const Figure* arrow = find(drawing.figures, QStringLiteral("move-pg-b-2"));
        QVERIFY(arrow);
        QCOMPARE(std::get<Line>(arrow->shapes.front()).end, Line::End::Arrow);
    }
}

void ChangeDrawingTest::secretsAreNotTold()
{
    for (const changes::Case& one : changes::all()) {
        const QByteArray svg = toSvg(drawn(one.before, one.after), Theme::Light);
        QVERIFY2(!svg.contains("Hush") && !svg.contains("Quiet"), one.name);
        QVERIFY2(!svg.contains("<script"), one.name);
    }
}

void ChangeDrawingTest::ofManyClustersOnlyTheChangedAreDrawn()
{
    const Drawing drawing = drawn(changes::many(40, "primary"), changes::many(40, "offline"));
    QVERIFY(find(drawing.figures, QStringLiteral("pg-7")));
    QVERIFY(!find(drawing.figures, QStringLiteral("pg-8")));
    QVERIFY(geometry::words(drawing).contains(QStringLiteral("39 more clusters are as before and not drawn.")));
}

void ChangeDrawingTest::nothingThatDiffersIsACalmPage()
{
    const Drawing drawing = drawn(changes::before, changes::before + "# a comment\n");
    QCOMPARE(geometry::count(drawing, EntityId::Kind::Cluster), 0);
    QVERIFY(geometry::words(drawing).contains(
        QStringLiteral("Nothing differs: every cluster, node and variable is as before.")));
    QVERIFY(!find(drawing.figures, QStringLiteral("page-legend")));
}

void ChangeDrawingTest::theTitleNamesBoth()
{
    QCOMPARE(drawn(changes::before, changes::before).title, QStringLiteral("Changes from old.yml to new.yml"));
    QCOMPARE(changeDrawing(designOf(changes::before), designOf(changes::before)).title,
             QStringLiteral("Changes in new.yml"));
}

void ChangeDrawingTest::looksLikeItsGolden_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Theme>("theme");
    const QByteArray third = "        10.0.0.4: { pg_seq: 3, pg_role: replica }\n";
    const QByteArray mixed = changes::with(
        {{third,
          "        10.0.0.44: { pg_seq: 3, pg_role: offline }\n        10.0.0.14: { pg_seq: 4, pg_role: replica }\n"},
         {"10.0.0.200/24", "10.0.0.201/24"},
         {"{ name: app }", "{ name: app }, { name: shop }"},
         {"6379: {}, 6380: { replica_of: '10.0.0.6 6379' }", "6379: {}, 6390: {}"},
         {"pg_conf: oltp.yml", "pg_conf: olap.yml"}});
    QTest::newRow("changes-mixed") << mixed << Theme::Light;
    QTest::newRow("changes-mixed-dark") << mixed << Theme::Dark;
    for (const changes::Case& one : changes::all())
        if (QByteArray(one.name) == "an instance taken along")
            QTest::newRow("changes-taken-along") << one.after << Theme::Auto;
}

void ChangeDrawingTest::looksLikeItsGolden()
{
    QFETCH(const QByteArray, after);
    QFETCH(const Theme, theme);
    const QString name = QLatin1String(QTest::currentDataTag()) + QStringLiteral(".svg");
    QCOMPARE(golden::difference(name, toSvg(drawn(changes::before, after), theme)), QString());
}

/// Neighbours in the list of real inventories: most have little in common.
void ChangeDrawingTest::realInventoriesCanBeCompared()
{
    REQUIRE_SHARED();
    const QStringList paths = shared::templates();
    for (qsizetype i = 1; i < paths.size(); ++i) {
        const auto before = Design::open(paths[i - 1]);
        const auto after = Design::open(paths[i]);
        if (!before || !after || !before->snapshot() || !after->snapshot())
            continue;
        const Drawing drawing = changeDrawing(*before, *after);
        const QStringList faults = geometry::faults(drawing);
        QVERIFY2(faults.isEmpty(), qPrintable(paths[i - 1] + u' ' + paths[i] + u'\n' + faults.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(ChangeDrawingTest)
#include "changedrawing.moc"
