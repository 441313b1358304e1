#include "core/diagram/svg.h"

#include "core/diagram/diagrams.h"
#include "core/diagram/linepath.h"
#include "core/diagram/topologydrawing.h"
#include "sandbox.h"
#include "tests/support/generate.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text; // straight inside it

    bool has(const char* attribute) const { return attributes.hasAttribute(QLatin1String(attribute)); }
    QString value(const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
};

/// All elements of a document; empty where it is not well-formed.
std::vector<Element> elements(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    std::vector<Element> found;
    std::vector<size_t> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.push_back(found.size());
            found.push_back({reader.name().toString(), reader.attributes(), {}});
        } else if (reader.isCharacters() && !open.empty()) {
            found[open.back()].text += reader.text();
        } else if (reader.isEndElement()) {
            open.pop_back();
        }
    }
    return reader.hasError() ? std::vector<Element>() : found;
}

/// An element with all that it holds.
struct Tree
{
    Element element;
    std::vector<Tree> children;
};

Tree treeAt(QXmlStreamReader& reader)
{
    Tree tree{{reader.name().toString(), reader.attributes(), {}}, {}};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement())
            break;
        if (reader.isCharacters())
            tree.element.text += reader.text();
        if (reader.isStartElement())
            tree.children.push_back(treeAt(reader));
    }
    return tree;
}

Tree treeOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    return treeAt(reader);
}

const Tree* definition(const Tree& tree, const QString& id)
{
    for (const Tree& child : tree.children) {
        if (child.element.value("id") == id)
            return &child;
        if (const Tree* found = child.element.name == u"defs" ? definition(child, id) : nullptr)
            return found;
    }
    return nullptr;
}

struct PlacedText
{
    QString words;
    QPointF at;
};
using PlacedTexts = std::vector<PlacedText>;

/// The SVG's numbers have two decimals.
bool areTheSame(PlacedTexts one, PlacedTexts other)
{
    const auto order = [](const PlacedText& text) { return std::tuple(text.words, qRound(text.at.y()), text.at.x()); };
    std::ranges::sort(one, {}, order);
    std::ranges::sort(other, {}, order);
    return std::ranges::equal(one, other, [](const PlacedText& a, const PlacedText& b) {
        return a.words == b.words && (a.at - b.at).manhattanLength() < 0.05;
    });
}

QString wordsOf(const Tree& text)
{
    QString words = text.element.text;
    for (const Tree& child : text.children)
        words += child.element.text;
    return words;
}

/// Every text with its place on the page, also of what is only referred to.
void collectTexts(const Tree& root, const Tree& tree, QPointF at, PlacedTexts& texts)
{
    static const QRegularExpression shift(QStringLiteral("translate\\(([-\\d.]+) ([-\\d.]+)\\)"));
    if (const auto match = shift.match(tree.element.value("transform")); match.hasMatch())
        at += QPointF(match.captured(1).toDouble(), match.captured(2).toDouble());
    if (tree.element.name == u"text")
        texts.push_back(
            {wordsOf(tree), at + QPointF(tree.element.value("x").toDouble(), tree.element.value("y").toDouble())});
    if (tree.element.name == u"use")
        if (const Tree* target = definition(root, tree.element.value("xlink:href").mid(1)))
            collectTexts(root, *target, at, texts);
    for (const Tree& child : tree.children)
        if (child.element.name != u"defs")
            collectTexts(root, child, at, texts);
}

void collectTexts(const Figure& figure, QPointF at, PlacedTexts& texts)
{
    at += figure.origin;
    for (const Shape& shape : figure.shapes) {
        const Text* text = std::get_if<Text>(&shape);
        if (!text || text->runs.empty())
            continue;
        QString words;
        for (const Text::Run& run : text->runs)
            words += run.text;
        texts.push_back({words, at + text->at});
    }
    for (const Figure& child : figure.children)
        collectTexts(child, at, texts);
}

QStringList idsIn(const QByteArray& svg)
{
    QStringList ids;
    for (const Element& element : elements(svg)) {
        if (element.has("id"))
            ids << element.value("id");
    }
    return ids;
}

Figure named(const QString& id, const QString& title = {})
{
    Figure figure;
    figure.id = id;
    figure.title = title;
    return figure;
}

Drawing drawingOf(std::vector<Figure> figures)
{
    return {QStringLiteral("A drawing"), {}, {200, 100}, std::move(figures)};
}

Text plain(const QString& text)
{
    return {.at = {10, 20}, .runs = {{text, Colour::Ink}}};
}

} // namespace

class SvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormedAndSelfContained_data();
    void isWellFormedAndSelfContained();
    void namesCantInjectMarkup();
    void charactersThatXmlForbidsAreReplaced();
    void idsAreValidAndUnique();
    void entitiesHaveGroupsWithTheirKindAndName();
    void readersHearWhatItShows();
    void runsKeepTheirColours();
    void numbersAreShort();
    void autoFollowsTheReadersTheme();
    void linesEndInTheirMarks();
    void cornersAreRoundedAsFarAsThereIsRoom();
    void whatFiguresShareIsWrittenOnce();
    void entitiesLeadWhereAsked();
    void linksLeadToPagesOnly_data();
    void linksLeadToPagesOnly();
    void namesCantLeadElsewhere();
    void aLargeDeploymentStaysSmall();
    void otherProgramsReadIt();
};

void SvgTest::isWellFormedAndSelfContained_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("auto") << Theme::Auto;
}

void SvgTest::isWellFormedAndSelfContained()
{
    QFETCH(const Theme, theme);
    const QByteArray svg = toSvg(topologyDrawing(sandbox::standbys(), {}), theme);
    const std::vector<Element> all = elements(svg);
    QVERIFY(!all.empty());
    QCOMPARE(all.front().name, QStringLiteral("svg"));
    const QSet<QString> known{QStringLiteral("svg"),     QStringLiteral("title"),  QStringLiteral("desc"),
                              QStringLiteral("style"),   QStringLiteral("g"),      QStringLiteral("rect"),
                              QStringLiteral("path"),    QStringLiteral("text"),   QStringLiteral("tspan"),
                              QStringLiteral("ellipse"), QStringLiteral("circle"), QStringLiteral("defs"),
                              QStringLiteral("use")};
    for (const Element& element : all) {
        QVERIFY2(known.contains(element.name), qPrintable(element.name));
        for (const QXmlStreamAttribute& attribute : element.attributes) {
            QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(element.name));
            QVERIFY2(attribute.name() != u"href" || attribute.value().startsWith(u'#'), qPrintable(element.name));
        }
    }
    QCOMPARE(svg.count("http"), 2); // the namespaces
    QVERIFY(!svg.contains("url(") && !svg.contains("@import") && !svg.contains("var("));
    QCOMPARE(toSvg(topologyDrawing(sandbox::standbys(), {}), theme), svg);
}

void SvgTest::namesCantInjectMarkup()
{
    const QString evil = QStringLiteral("\"><script>alert(1)</script>&amp;'");
    Figure figure = named(evil, evil);
    figure.entity = EntityId::ofNode(evil);
    figure.description = evil;
    figure.shapes.push_back(plain(evil));
    Drawing drawing = drawingOf({figure});
    drawing.title = drawing.description = evil;
    const QByteArray svg = toSvg(drawing, Theme::Light);
    QVERIFY(!svg.contains("<script"));
    int said = 0;
    for (const Element& element : elements(svg)) {
        said += element.text == evil ? 1 : 0;
        if (element.has("data-name"))
            QCOMPARE(element.value("data-name"), evil);
    }
    QCOMPARE(said, 5); // the drawing's title and description, the figure's, and the text
}

void SvgTest::charactersThatXmlForbidsAreReplaced()
{
    Figure figure = named(QStringLiteral("x"));
    figure.shapes.push_back(plain(QStringLiteral("a\u0000b\u0008c\ufffed").append(QChar(0xD800))));
    const QByteArray svg = toSvg(drawingOf({figure}), Theme::Light);
    QCOMPARE(elements(svg).back().text, QStringLiteral("a\ufffdb\ufffdc\ufffdd\ufffd"));
}

void SvgTest::idsAreValidAndUnique()
{
    const QStringList wanted{QStringLiteral("pg-test"), QStringLiteral("pg-test"), QStringLiteral("10.10.10.10"),
                             QStringLiteral("a b"),     QStringLiteral("a:b"),     QStringLiteral("数据库"),
                             QStringLiteral("-x"),      QStringLiteral("title"),   QStringLiteral("pg-test.2"),
                             QStringLiteral("×÷"),      QStringLiteral("pg-test")};
    std::vector<Figure> figures;
    for (const QString& id : wanted)
        figures.push_back(named(id));
    QStringList ids = idsIn(toSvg(drawingOf(figures), Theme::Light));
    QCOMPARE(ids.size(), wanted.size() + 1); // the drawing's title has one too
    QCOMPARE(ids.at(1), QStringLiteral("pg-test"));
    const QRegularExpression valid(QStringLiteral("^[\\p{L}_][\\p{L}\\d_.-]*$"),
                                   QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& id : ids)
        QVERIFY2(valid.match(id).hasMatch(), qPrintable(id));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void SvgTest::entitiesHaveGroupsWithTheirKindAndName()
{
    QHash<QString, QStringList> names;
    for (const Element& element : elements(toSvg(topologyDrawing(sandbox::fourNodes(), {}), Theme::Light))) {
        if (!element.has("data-kind"))
            continue;
        QCOMPARE(element.name, QStringLiteral("g"));
        names[element.value("data-kind")] << element.value(element.has("data-name") ? "data-name" : "id");
    }
    QCOMPARE(names.value(QStringLiteral("cluster")).size(), 6);
    QVERIFY(names.value(QStringLiteral("instance")).contains(QStringLiteral("pg-test-3")));
    QVERIFY(names.value(QStringLiteral("service")).contains(QStringLiteral("pg-meta-offline")));
    QVERIFY(names.value(QStringLiteral("database")).contains(QStringLiteral("pg-test.orders")));
    QVERIFY(names.value(QStringLiteral("role")).contains(QStringLiteral("pg-meta.role.dbuser_view")));
}

void SvgTest::readersHearWhatItShows()
{
    Drawing drawing = drawingOf({named(QStringLiteral("x"), QStringLiteral("pg-test, 3 instances"))});
    const auto rootOf = [](const Drawing& one) { return elements(toSvg(one, Theme::Light)).front(); };
    QCOMPARE(rootOf(drawing).value("role"), QStringLiteral("graphics-document document"));
    QCOMPARE(rootOf(drawing).value("aria-labelledby"), QStringLiteral("title"));
    drawing.description = QStringLiteral("Every cluster");
    QCOMPARE(rootOf(drawing).value("aria-labelledby"), QStringLiteral("title description"));
    const QByteArray svg = toSvg(drawing, Theme::Light);
    QVERIFY(svg.contains("<title id=\"title\">A drawing</title>"));
    QVERIFY(svg.contains("<desc id=\"description\">Every cluster</desc>"));
    QVERIFY(svg.contains("<title>pg-test, 3 instances</title>"));
}

void SvgTest::runsKeepTheirColours()
{
    Figure figure = named(QStringLiteral("x"));
    figure.shapes.push_back(Text{
        .at = {0, 10}, .runs = {{QStringLiteral("pg-test"), Colour::ClusterInk}, {QStringLiteral("-1"), Colour::Ink}}});
    const QByteArray svg = toSvg(drawingOf({figure}), Theme::Light);
    const QRegularExpression pattern(
        QStringLiteral("<text class=\"(\\w+)\"[^>]*>pg-test<tspan class=\"(\\w+)\">-1</tspan></text>"));
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(svg));
    QVERIFY(match.hasMatch());
    QVERIFY(svg.contains('.' + match.captured(1).toUtf8() + "{fill:#935d0d;"));
    QVERIFY(svg.contains('.' + match.captured(2).toUtf8() + "{fill:#1e2530}"));
}

void SvgTest::numbersAreShort()
{
    Figure figure = named(QStringLiteral("x"));
    figure.shapes.push_back(Box{{1.0 / 3, 10, 20.5, -0.001}, 0, Colour::Card});
    const QByteArray svg = toSvg(drawingOf({figure}), Theme::Light);
    QVERIFY2(svg.contains("x=\"0.33\" y=\"10\" width=\"20.5\" height=\"0\""), svg);
}

void SvgTest::autoFollowsTheReadersTheme()
{
    const Drawing drawing = topologyDrawing(sandbox::fourNodes(), {});
    const QByteArray both = toSvg(drawing, Theme::Auto);
    QVERIFY(both.contains("@media (prefers-color-scheme:dark){"));
    QVERIFY(both.contains("#f6f7f9") && both.contains("#14171c"));
    QVERIFY(!toSvg(drawing, Theme::Dark).contains("#f6f7f9"));
    QVERIFY(!toSvg(drawing, Theme::Light).contains("@media"));
}

void SvgTest::linesEndInTheirMarks()
{
    Line line{.points = {{0, 0}, {100, 0}}, .start = Line::End::One, .end = Line::End::Arrow};
    const LinePath arrow = pathOf(line);
    QCOMPARE(arrow.arrows.size(), 1);
    QCOMPARE(arrow.arrows[0][0], QPointF(100, 0));
    QVERIFY(arrow.line.back().to.x() < 100); // the stroke ends inside the head
    QCOMPARE(arrow.marks.size(), 2);
    line.end = Line::End::ZeroOrMany;
    const LinePath many = pathOf(line);
    QCOMPARE(many.rings.size(), 1);
    QCOMPARE(many.marks.size(), 6);
    QVERIFY(pathOf({}).line.empty());
    QVERIFY(pathOf(Line{.points = {{1, 1}}}).line.empty());
}

void SvgTest::cornersAreRoundedAsFarAsThereIsRoom()
{
    const LinePath path = pathOf(Line{.points = {{0, 0}, {10, 0}, {10, 100}}, .radius = 8});
    QCOMPARE(path.line.size(), 4);
    QCOMPARE(path.line[1].to, QPointF(5, 0)); // half of the shorter run
    QCOMPARE(path.line[2].control, QPointF(10, 0));
    QCOMPARE(path.line[2].to, QPointF(10, 5));
}

void SvgTest::whatFiguresShareIsWrittenOnce()
{
    const Drawing drawing = topologyDrawing(sandbox::shards(20), {});
    const QByteArray svg = toSvg(drawing);
    QVERIFY2(svg.count("5433</text>") <= 3, svg); // a place in the container each, not a cluster each
    // With the definitions in the place of what refers to them, it is the drawing again.
    PlacedTexts written;
    const Tree tree = treeOf(svg);
    collectTexts(tree, tree, {}, written);
    PlacedTexts drawn;
    for (const Figure& figure : drawing.figures)
        collectTexts(figure, {}, drawn);
    QCOMPARE(written.size(), drawn.size());
    QVERIFY(areTheSame(written, drawn));
}

void SvgTest::entitiesLeadWhereAsked()
{
    const auto hrefs = [](const QStringList& patterns) {
        SvgOptions options;
        options.links = Hyperlinks::fromPatterns(patterns).value();
        QStringList found;
        int open = 0;
        QXmlStreamReader reader(toSvg(topologyDrawing(sandbox::fourNodes(), {}), options));
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.name() != u"a")
                continue;
            open += reader.isStartElement() ? 1 : -1;
            if (open > 1)
                found << QStringLiteral("a link in a link");
            if (reader.isStartElement())
                found << reader.attributes().value(QLatin1String("xlink:href")).toString();
        }
        return found;
    };
    const QString cluster = QStringLiteral("https://x.y/d?c={cluster}&m={module}");
    const QString instance = QStringLiteral("i/{cluster}/{instance}.html");
    QCOMPARE(hrefs({cluster}).size(), 6);
    QVERIFY(hrefs({cluster}).contains(QStringLiteral("https://x.y/d?c=pg-test&m=pgsql")));
    QVERIFY(hrefs({instance}).contains(QStringLiteral("i/pg-test/pg-test-2.html")));
    QCOMPARE(hrefs({cluster, instance}).size(), hrefs({cluster}).size() + hrefs({instance}).size());
    QVERIFY(!hrefs({cluster, instance}).contains(QStringLiteral("a link in a link")));
}

void SvgTest::linksLeadToPagesOnly_data()
{
    QTest::addColumn<bool>("taken");
    QTest::newRow("https://a.b/{cluster}") << true;
    QTest::newRow("../{node}.html#{node}") << true;
    QTest::newRow("{cluster}") << true;
    QTest::newRow("javascript:alert('{cluster}')") << false;
    QTest::newRow("JavaScript:{cluster}") << false;
    QTest::newRow(" javascript:{cluster}") << false;
    QTest::newRow("data:text/html,{cluster}") << false;
    QTest::newRow("{cluster}:alert(1)") << false;
    QTest::newRow("https://a.b/") << false;
    QTest::newRow("https://a.b/{cluster}/{colour}") << false;
    QTest::newRow("https://a.b/{database}/{role}") << false;
    QTest::newRow("https://a.b/{cluster}/{node}") << false;
    QTest::newRow("https://a.b/{module}/{cluster}/{role}") << true;
}

void SvgTest::linksLeadToPagesOnly()
{
    QFETCH(const bool, taken);
    const auto links = Hyperlinks::fromPatterns({QString::fromUtf8(QTest::currentDataTag())});
    QCOMPARE(links.has_value(), taken);
    QVERIFY(taken || !links.error().remedy.isEmpty());
}

void SvgTest::namesCantLeadElsewhere()
{
    SvgOptions options;
    options.links = Hyperlinks::fromPatterns({QStringLiteral("{node}")}).value();
    Figure figure = named(QStringLiteral("x"));
    figure.entity = EntityId::ofNode(QStringLiteral("javascript:alert(\"1\")/../?&#"));
    const QByteArray svg = toSvg(drawingOf({figure}), options);
    QVERIFY2(svg.contains("xlink:href=\"javascript%3Aalert%28%221%22%29%2F..%2F%3F%26%23\""), svg);
}

void SvgTest::aLargeDeploymentStaysSmall()
{
    // Per instance with its share of cluster, services, databases and roles.
    const Scope scope = sandbox::shards(500);
    const double each = static_cast<double>(toSvg(topologyDrawing(scope, {}), Theme::Light).size()) / 1000;
    qInfo("%.0f bytes an instance, of clusters of two with four services, a database and a role", each);
    QVERIFY(each < 720);
    const auto tree = yaml::Tree::parse(generateInventory(334));
    const auto topology = Topology::derive(Inventory::read(*tree).value());
    const double triple = static_cast<double>(toSvg(draw(Kind::Topology, *topology)).size()) / 1004;
    qInfo("%.0f bytes an instance, of clusters of three with databases and roles", triple);
    QVERIFY(triple < 600);
}

void SvgTest::otherProgramsReadIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("drawing.svg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toSvg(topologyDrawing(sandbox::standbys(), {}), Theme::Auto));
    file.close();
    const QList<std::pair<QString, QStringList>> programs{
        {QStringLiteral("xmllint"), {QStringLiteral("--noout"), path}},
        {QStringLiteral("rsvg-convert"), {path, QStringLiteral("-o"), folder.filePath(QStringLiteral("drawing.png"))}}};
    for (const auto& [program, arguments] : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + QStringLiteral(" is not installed: this test reads the SVG with it")));
        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(SvgTest)
#include "svg.moc"
