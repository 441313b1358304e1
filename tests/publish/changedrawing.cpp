#include "core/publish/changes/changedrawing.h"

#include "changes.h"
#include "core/diagram/svg.h"
#include "core/publish/changes/changewords.h"
#include "core/publish/changes/textwrap.h"
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
    void replicationIsPaintedByWhatHappenedToIt();
    void onlyNewReplicationIsPaintedAsNew();
    void clustersThatAreGoneFollowNoMore();
    void notesAreNotCut();
    void signsStayWithTheirWords();
    void chineseIsBrokenBetweenCharacters();
    void movesAreNotedShortly();
    void variablesThatAreGoneAreNotToldAsThere();
    void manyVariablesAreToldByName();
    void listsThatRunOnRepeatTheirHeading();
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
    static bool isOneOfMany(const std::vector<Difference>& all, const Difference& variable)
    {
        const auto isAlike = [&](const Difference& one) {
            return one.kind == variable.kind && one.scope == variable.scope && !one.variable.isEmpty();
        };
        return !variable.variable.isEmpty() && variable.kind != Difference::Kind::Changed &&
               std::ranges::count_if(all, isAlike) > 40;
    }
    static const Line* lineTo(const Drawing& drawing, const QString& cluster, const QString& instance);
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

/// The line that ends at the middle of an instance's left side.
const Line* ChangeDrawingTest::lineTo(const Drawing& drawing, const QString& cluster, const QString& instance)
{
    const Figure* container = find(drawing.figures, cluster);
    const Figure* card = container ? find(container->children, instance) : nullptr;
    if (!card)
        return nullptr;
    const QPointF end(card->origin.x(), card->rect().center().y());
    for (const Shape& shape : container->shapes)
        if (const auto* line = std::get_if<Line>(&shape); line && line->points.back() == end)
            return line;
    return nullptr;
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
    const std::vector<Difference> found = differences(*old.snapshot()->topology, *now.snapshot()->topology);
    for (const Difference& one : found) {
        const QString name = one.variable.isEmpty() ? one.entity.name : one.variable;
        // Where very many variables came or went, their names alone are told.
        QStringList words = isOneOfMany(found, one) ? QStringList() : one.what;
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

void ChangeDrawingTest::replicationIsPaintedByWhatHappenedToIt()
{
    const Drawing drawing = drawn(changes::before, changes::promoted());
    const QString cluster = QStringLiteral("pg-a");
    const Line* anew = lineTo(drawing, cluster, QStringLiteral("pg-a-1"));
    const Line* gone = lineTo(drawing, cluster, QStringLiteral("pg-a-3"));
    QVERIFY(anew && gone);
    QCOMPARE(anew->stroke.colour, Colour::Added);
    QVERIFY(anew->stroke.dash.empty());
    QCOMPARE(gone->stroke.colour, Colour::Removed);
    QVERIFY(!gone->stroke.dash.empty());
    const Figure* former = find(drawing.figures, QStringLiteral("pg-a-1")); // whom it followed
    QCOMPARE(gone->points.front(), QPointF(former->rect().right(), former->rect().center().y()));
    const QStringList words = geometry::words(drawing);
    QVERIFY(words.contains(QStringLiteral("Replication, new")));
    QVERIFY(words.contains(QStringLiteral("Replication, gone")));
}

void ChangeDrawingTest::onlyNewReplicationIsPaintedAsNew()
{
    const QByteArray third = "        10.0.0.4: { pg_seq: 3, pg_role: replica }\n";
    const Drawing drawing = drawn(
        changes::before, changes::with({{third, third + "        10.0.0.14: { pg_seq: 4, pg_role: replica }\n"},
                                        {"pg_seq: 2, pg_role: replica", "pg_seq: 2, pg_role: replica, pg_weight: 7"}}));
    const QString cluster = QStringLiteral("pg-a");
    for (const auto& [instance, colour] :
         {std::pair("pg-a-2", Colour::Role), std::pair("pg-a-3", Colour::Role), std::pair("pg-a-4", Colour::Added)}) {
        const Line* line = lineTo(drawing, cluster, QLatin1String(instance));
        QVERIFY2(line, instance);
        QCOMPARE(line->stroke.colour, colour);
        QVERIFY(line->stroke.dash.empty());
    }
    QVERIFY(geometry::words(drawing).contains(QStringLiteral("Replication, new")));
    QVERIFY(!geometry::words(drawing).contains(QStringLiteral("Replication, gone")));
}

void ChangeDrawingTest::clustersThatAreGoneFollowNoMore()
{
    const QByteArray standby = changes::with({{"10.0.0.5: { pg_seq: 1, pg_role: primary }",
                                               "10.0.0.5: { pg_seq: 1, pg_role: primary, pg_upstream: 10.0.0.2 }"}});
    QByteArray without = standby;
    const qsizetype at = without.indexOf("    pg-b:");
    without.remove(at, without.indexOf('\n', at) + 1 - at);
    const auto link = [](const Drawing& drawing) {
        const Figure* figure = find(drawing.figures, QStringLiteral("link-pg-a-pg-b"));
        return figure ? std::get<Line>(figure->shapes.front()).stroke : Stroke();
    };
    const Stroke gone = link(drawn(standby, without));
    QCOMPARE(gone.colour, Colour::Removed);
    QVERIFY(!gone.dash.empty());
    QCOMPARE(link(drawn(without, standby)).colour, Colour::Added);
    QCOMPARE(link(drawn(changes::before, standby)).colour, Colour::Added);
    QCOMPARE(link(drawn(standby, standby + "    pg_extra: 1\n")).colour, Colour::Role);
}

void ChangeDrawingTest::notesAreNotCut()
{
    const QByteArray pair = "10.0.0.7: { kafka_seq: 1, kafka_role: combined }";
    const QString value = QStringLiteral("a value that has more words than one line of its container");
    const Drawing drawing =
        drawn(changes::before,
              changes::with(
                  {{pair, "10.0.0.7: { kafka_seq: 1, kafka_role: combined, kafka_remark: " + value.toUtf8() + " }"}}));
    const QString words = told(*find(drawing.figures, QStringLiteral("kafka-a")));
    QVERIFY2(words.contains(QStringLiteral("kafka-a-1:kafka_remark:") + QString(value).remove(u' ')),
             qPrintable(words));
    QVERIFY2(!words.contains(u'…'), qPrintable(words));
}

void ChangeDrawingTest::signsStayWithTheirWords()
{
    const Style style{11};
    const QString words = QStringLiteral("members: + pg-a-4 − pg-a-3");
    for (double width = widthOf(QStringLiteral("members: +"), style); width < widthOf(words, style); ++width) {
        const QStringList lines = wrapped(words, width, style);
        QCOMPARE(lines.join(u' '), words);
        for (const QString& line : lines)
            QVERIFY2(!line.endsWith(u'+') && !line.endsWith(u'−'), qPrintable(line));
    }
}

void ChangeDrawingTest::chineseIsBrokenBetweenCharacters()
{
    const Style style{11};
    const QString words = QStringLiteral("minio-1 从 10.10.10.10 移到 10.10.10.31，原有主机（三台）的生效值均未改变");
    bool isBroken = false;
    for (double width = widthOf(QStringLiteral("10.10.10.31，"), style); width < widthOf(words, style); ++width) {
        const QStringList lines = wrapped(words, width, style);
        QCOMPARE(lines.join(QString()).remove(u' '), QString(words).remove(u' '));
        for (const QString& line : lines) {
            QVERIFY(widthOf(line, style) <= width);
            QVERIFY2(!line.startsWith(u'，') && !line.startsWith(u'）') && !line.endsWith(u'（'), qPrintable(line));
            isBroken = isBroken || line.endsWith(u'生') || line.endsWith(u'均');
        }
    }
    QVERIFY(isBroken);
}

void ChangeDrawingTest::movesAreNotedShortly()
{
    const Drawing drawing = drawn(changes::before, changes::with({{"10.0.0.1: { etcd_seq", "10.0.0.144: { etcd_seq"}}));
    const QString words = told(*find(drawing.figures, QStringLiteral("etcd")));
    QVERIFY2(words.contains(u"etcd-1:10.0.0.1→10.0.0.144"), qPrintable(words));
    QVERIFY2(!words.contains(u'…') && !words.contains(u"moved"), qPrintable(words));
}

void ChangeDrawingTest::variablesThatAreGoneAreNotToldAsThere()
{
    const QByteArray with = changes::with({{"pg_cluster: pg-b }", "pg_cluster: pg-b, pg_conf: tiny.yml }"},
                                           {"10.0.0.3: { pg_seq: 2,", "10.0.0.3: { pg_seq: 2, node_tune: olap,"}});
    const Drawing gone = drawn(with, changes::before);
    const Figure* cluster = find(gone.figures, QStringLiteral("pg-b"));
    QVERIFY(told(*cluster).contains(u"pg_conf:tiny.yml"));
    QVERIFY(uses(*cluster, Colour::Removed)); // the note's sign
    QVERIFY2(cluster->title.endsWith(u": − pg_conf: tiny.yml"), qPrintable(cluster->title));
    QVERIFY(find(gone.figures, QStringLiteral("pg-a-2"))->title.endsWith(u": − node_tune: olap"));
    const Drawing added = drawn(changes::before, with);
    QVERIFY(uses(*find(added.figures, QStringLiteral("pg-b")), Colour::Added));
    QVERIFY(find(added.figures, QStringLiteral("pg-a-2"))->title.endsWith(u": + node_tune: olap"));
}

void ChangeDrawingTest::manyVariablesAreToldByName()
{
    const auto words = [](int count) {
        return geometry::words(drawn(changes::before, changes::withVariables(count))).join(u'\n');
    };
    QVERIFY(words(40).contains(u"variable of all, added"));
    const QString many = words(41);
    QVERIFY2(many.contains(u"extra_021 to extra_041"), qPrintable(many));
    QVERIFY2(many.contains(u"21 variables of all, added"), qPrintable(many));
    QVERIFY2(!many.contains(u"variable of all"), qPrintable(many));
    const QSizeF size = drawn("all: {}\n", changes::withVariables(300)).size;
    QVERIFY2(size.height() < 2 * size.width(), qPrintable(QString::number(size.height() / size.width())));
}

void ChangeDrawingTest::listsThatRunOnRepeatTheirHeading()
{
    const Drawing drawing = drawn(changes::before, changes::withVariables(20));
    const auto at = [&](const char* id) {
        const Figure* figure = find(drawing.figures, QLatin1String(id));
        return figure ? figure->origin : QPointF();
    };
    QVERIFY(geometry::words(drawing).contains(QStringLiteral("Variables, continued")));
    QCOMPARE(at("page-changes-continued-1").y(), at("page-changes-1").y());
    QVERIFY(at("page-changes-continued-1").x() > at("page-changes-1").x());
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
    QTest::newRow("changes-promoted") << changes::promoted() << Theme::Light;
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
