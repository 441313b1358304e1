#include "core/diagram/drawio.h"

#include "core/diagram/er.h"
#include "core/diagram/model.h"
#include "core/diagram/topologydrawing.h"
#include "hostile.h"
#include "reading.h"
#include "sandbox.h"
#include "tests/support/shared.h"
#include "tests/support/webpage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

/// A cell as a reader of the file finds it.
struct Cell
{
    QHash<QString, QString> data; // attributes of the cell, of its object and of its geometry
    QString operator[](const char* key) const { return data.value(QLatin1String(key)); }
    bool isEdge() const { return data.value(QStringLiteral("edge")) == u"1"; }
};

using Page = std::vector<Cell>;

/// The pages of a file; empty where it is not well-formed.
std::vector<Page> pagesOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    std::vector<Page> pages;
    bool inObject = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        if (reader.isEndElement() && name == u"object")
            inObject = false;
        if (!reader.isStartElement())
            continue;
        if (name == u"diagram")
            pages.emplace_back();
        if (name == u"object" || (name == u"mxCell" && !inObject))
            pages.back().emplace_back();
        inObject = inObject || name == u"object";
        if (name == u"object" || name == u"mxCell" || name == u"mxGeometry")
            for (const QXmlStreamAttribute& one : reader.attributes())
                pages.back().back().data.insert(one.name().toString(), one.value().toString());
    }
    return reader.hasError() ? std::vector<Page>() : pages;
}

Page pageOf(const Drawing& drawing, Theme theme = Theme::Light)
{
    const std::vector<Page> pages = pagesOf(toDrawio({drawing}, theme));
    return pages.size() == 1 ? pages.front() : Page();
}

/// The one that shows an entity; without attributes where there is none.
Cell entityIn(const Page& page, const QString& kind, const QString& name)
{
    for (const Cell& cell : page)
        if (cell["pigpen-kind"] == kind && cell["pigpen-name"] == name)
            return cell;
    return {};
}

/// What a schema can't say.
QStringList faultsOf(const Page& page)
{
    QStringList faults;
    QSet<QString> ids;
    for (const Cell& cell : page) {
        if (ids.contains(cell["id"]))
            faults << QStringLiteral("two cells are called ") + cell["id"];
        if (const QString parent = cell["parent"]; !parent.isEmpty() && !ids.contains(parent))
            faults << cell["id"] + QStringLiteral(" stands before its parent ") + parent;
        ids.insert(cell["id"]);
    }
    for (const Cell& cell : page)
        for (const char* end : {"source", "target"})
            if (const QString other = cell[end]; !other.isEmpty() && !ids.contains(other))
                faults << cell["id"] + QStringLiteral(" hangs on nothing at its ") + QLatin1String(end);
    return faults;
}

/// Empty where the files are what the schema says; the folder holds them.
QString schemaProblem(const QStringList& files)
{
    QProcess xmllint;
    xmllint.start(QStringLiteral("xmllint"), QStringList{QStringLiteral("--noout"), QStringLiteral("--relaxng"),
                                                         shared::source(QStringLiteral("tests/diagram/drawio.rng"))} +
                                                 files);
    xmllint.waitForFinished(120000);
    return xmllint.exitCode() == 0 ? QString() : QString::fromUtf8(xmllint.readAllStandardError()).left(2000);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Writes the diagrams of inventories as files; returns their paths, or none and what is wrong.
QStringList filesOf(const QStringList& inventories, const QString& folder, QString* problem)
{
    QStringList files;
    for (const QString& path : inventories) {
        const TopologyPtr topology = reading::topologyOf(path, problem);
        if (!topology)
            return {};
        const QByteArray xml = toDrawio(reading::drawingsOf(*topology, path), Theme::Light);
        const std::vector<Page> pages = pagesOf(xml);
        QStringList faults;
        for (const Page& page : pages)
            faults << faultsOf(page);
        if (pages.size() != std::size(reading::kinds) || !faults.isEmpty()) {
            *problem = path + QStringLiteral(": ") + faults.join(QStringLiteral("; "));
            return {};
        }
        files << QStringLiteral("%1/%2.drawio").arg(folder).arg(files.size());
        if (!write(files.back(), xml))
            return {};
    }
    return files;
}

/// A page that reads models with draw.io's own engine, and tells which connectors run other than written.
QByteArray engineOn(const QStringList& models)
{
    return "<script>mxBasePath='.';mxLoadResources=false;mxLoadStylesheets=false;</script><script src=\"file://" +
           webpage::npmFile(QStringLiteral("mxgraph"), QStringLiteral("javascript/mxClient.min.js")).toUtf8() +
           "\"></script><div id=\"graph\"></div><script>\n"
           "const faults = []; let vertices = 0, edges = 0;\n"
           "const near = (a, b) => Math.abs(a.x - b.x) < 2 && Math.abs(a.y - b.y) < 2;\n"
           "for (const xml of " +
           webpage::script(models) +
           ") {\n"
           " const doc = mxUtils.parseXml(xml), model = new mxGraphModel();\n"
           " new mxCodec(doc).decode(doc.documentElement, model);\n"
           " const graph = new mxGraph(document.getElementById('graph'), model);\n"
           " for (const id in model.cells) {\n"
           "  const cell = model.cells[id], state = graph.view.getState(cell);\n"
           "  if (cell.vertex) { ++vertices; if (!state) faults.push(id + ' is not drawn'); }\n"
           "  if (!cell.edge) continue;\n"
           "  ++edges;\n"
           "  const g = cell.geometry, at = (graph.view.getState(cell.parent) || {origin: {x: 0, y: 0}}).origin;\n"
           "  const wanted = [g.sourcePoint, ...(g.points || []), g.targetPoint]"
           ".map(p => ({x: p.x + at.x, y: p.y + at.y}));\n"
           "  const drawn = state ? state.absolutePoints : [];\n"
           "  if (drawn.length != wanted.length || !wanted.every((p, i) => near(p, drawn[i])))\n"
           "   faults.push(id + ' runs ' + JSON.stringify(drawn) + ', not ' + JSON.stringify(wanted));\n"
           " }\n graph.destroy();\n}\n"
           "tell([vertices, edges, ...faults]);</script>";
}

/// The models inside a file's pages.
QStringList modelsOf(const QByteArray& xml)
{
    QStringList models;
    const QString text = QString::fromUtf8(xml);
    const QString end = QStringLiteral("</mxGraphModel>");
    for (qsizetype at = text.indexOf(u"<mxGraphModel"); at >= 0; at = text.indexOf(u"<mxGraphModel", at + 1))
        models << text.mid(at, text.indexOf(end, at) + end.size() - at);
    return models;
}

} // namespace

class DrawioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstanceIsHeldByItsCluster()
    {
        const Page page = pageOf(topologyDrawing(sandbox::fourNodes(), {}));
        const Cell cluster = entityIn(page, QStringLiteral("cluster"), QStringLiteral("pg-test"));
        const Cell instance = entityIn(page, QStringLiteral("instance"), QStringLiteral("pg-test-2"));
        QCOMPARE(instance["parent"], cluster["id"]);
        QCOMPARE(instance["pigpen-cluster"], QStringLiteral("pg-test"));
        QCOMPARE(instance["pigpen-module"], QStringLiteral("pgsql"));
        QVERIFY(cluster["style"].startsWith(u"swimlane;"));
        QVERIFY(cluster["style"].contains(u"container=1"));
        QVERIFY(cluster["tooltip"].contains(u"3 instances"));
        // Relative to its container.
        QVERIFY(instance["x"].toDouble() < cluster["width"].toDouble());
        QVERIFY(instance["y"].toDouble() < cluster["height"].toDouble());
    }

    void whatIsOneForTheReaderIsOneCell()
    {
        const Page page = pageOf(topologyDrawing(sandbox::fourNodes(), {}));
        const Cell database = entityIn(page, QStringLiteral("database"), QStringLiteral("orders"));
        QCOMPARE(database["label"], QStringLiteral("orders"));
        const Cell service = entityIn(page, QStringLiteral("service"), QStringLiteral("pg-test-primary"));
        QVERIFY(service["label"].startsWith(u"primary"));
        QVERIFY(service["label"].contains(u"5433"));
        for (const Cell& cell : page) {
            QVERIFY(cell["parent"] != database["id"]);
            QVERIFY(cell["parent"] != service["id"]);
        }
    }

    void replicationHangsOnTheInstances()
    {
        const Page page = pageOf(topologyDrawing(sandbox::fourNodes(), {}));
        const QString primary = entityIn(page, QStringLiteral("instance"), QStringLiteral("pg-test-1"))["id"];
        const QString replica = entityIn(page, QStringLiteral("instance"), QStringLiteral("pg-test-3"))["id"];
        QVERIFY(std::ranges::any_of(page, [&](const Cell& cell) {
            return cell.isEdge() && cell["source"] == primary && cell["target"] == replica &&
                   cell["style"].contains(u"endArrow=block");
        }));
    }

    void branchesOfAFanHangOnWhatItBeginsAt()
    {
        const Page page = pageOf(modelDrawing(sandbox::standbys(), {}));
        const QString service = entityIn(page, QStringLiteral("service"), QStringLiteral("pg-main-replica"))["id"];
        const auto contains =
            std::ranges::find_if(page, [&](const Cell& cell) { return cell.isEdge() && cell["target"] == service; });
        QVERIFY(contains != page.end());
        QCOMPARE((*contains)["source"], QStringLiteral("pg-main.head"));
        QVERIFY((*contains)["style"].contains(u"endArrow=ERmany"));
    }

    void relationshipsAreDiamondsBetweenTheirEntities()
    {
        const Page page = pageOf(erDrawing(sandbox::fourNodes(), {}));
        const auto diamond = std::ranges::find_if(
            page, [](const Cell& cell) { return cell["label"] == u"route" && cell["style"].startsWith(u"rhombus;"); });
        QVERIFY(diamond != page.end());
        const QString id = (*diamond)["id"];
        QStringList ends;
        for (const Cell& cell : page)
            if (cell["source"] == id || cell["target"] == id)
                ends << cell["source"] << cell["target"];
        ends.removeAll(id);
        ends.sort();
        QCOMPARE(ends, QStringList({QStringLiteral("Instance"), QStringLiteral("Service")}));
        // Cardinalities are held by the lines.
        const auto held = std::ranges::count_if(
            page, [](const Cell& cell) { return cell["relative"] == u"1" && !cell.isEdge() && cell["value"] == u"n"; });
        QVERIFY(held > 5);
    }

    void inTheDarkThemeThePageIsDarkToo()
    {
        const Drawing drawing = topologyDrawing(sandbox::fourNodes(), {});
        QVERIFY(toDrawio({drawing}, Theme::Light).contains("background=\"#f6f7f9\""));
        const QByteArray dark = toDrawio({drawing}, Theme::Dark);
        QVERIFY(dark.contains("background=\"#14171c\""));
        QVERIFY(dark.contains("fillColor=#1d2229"));
        QVERIFY(!dark.contains("#ffffff"));
        QVERIFY(dark.contains("adaptiveColors=\"none\""));
    }

    void inTheAutomaticThemeColoursFollowTheReader()
    {
        const QByteArray xml = toDrawio({topologyDrawing(sandbox::fourNodes(), {})}, Theme::Auto);
        QVERIFY(xml.contains("background=\"light-dark(#f6f7f9,#14171c)\""));
        QVERIFY(xml.contains("fillColor=light-dark(#ffffff,#1d2229)"));
    }

    void isTheSameEveryTime()
    {
        const std::vector<Drawing> drawings{topologyDrawing(sandbox::standbys(), {}),
                                            modelDrawing(sandbox::standbys(), {})};
        QCOMPARE(toDrawio(drawings, Theme::Light), toDrawio(drawings, Theme::Light));
        QCOMPARE(toDrawio({drawings.front()}, Theme::Light),
                 toDrawio({topologyDrawing(sandbox::standbys(), {})}, Theme::Light));
    }

    void namesStayNames()
    {
        QString problem;
        const TopologyPtr topology = reading::topologyOf(hostile::inventory(), &problem);
        QVERIFY2(topology, qPrintable(problem));
        const QByteArray xml = toDrawio(reading::drawingsOf(*topology, QStringLiteral("<x>\"&.yml")), Theme::Light);
        const std::vector<Page> pages = pagesOf(xml);
        QCOMPARE(pages.size(), 4);
        for (const Page& page : pages)
            QCOMPARE(faultsOf(page), QStringList());
        for (const Page& page : pages)
            for (const Cell& cell : page)
                for (const char* html : {"label", "value", "tooltip"})
                    QVERIFY2(!cell[html].contains(u"<script") && !cell[html].contains(u"<b>"), qPrintable(cell[html]));
        for (const QString& name : hostile::names()) {
            const Cell cell = entityIn(pages[2], QStringLiteral("database"), name);
            // Of labels draw.io makes HTML.
            const QString shown = name.size() > 20 ? name.left(5) : name;
            QVERIFY2(cell["label"].startsWith(shown.toHtmlEscaped()), qPrintable(name + u' ' + cell["label"]));
        }
    }

    void agreesWithTheSchema()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
            QSKIP("xmllint is not installed: this test checks against a schema with it");
        const QTemporaryDir folder;
        QString problem;
        QStringList files = filesOf(reading::ownTemplates() + shared::templates(), folder.path(), &problem);
        QVERIFY2(!files.isEmpty(), qPrintable(problem));
        const TopologyPtr topology = reading::topologyOf(hostile::inventory(), &problem);
        QVERIFY2(topology, qPrintable(problem));
        files << folder.filePath(QStringLiteral("hostile.drawio"));
        QVERIFY(write(files.back(), toDrawio(reading::drawingsOf(*topology, QStringLiteral("\"<>")), Theme::Dark)));
        files << folder.filePath(QStringLiteral("auto.drawio"));
        QVERIFY(write(files.back(), toDrawio({draw(Kind::Topology, *topology)}, Theme::Auto)));
        QCOMPARE(schemaProblem(files), QString());
        qInfo("%lld files", files.size());
    }

    void theSchemaTellsAFault()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty())
            QSKIP("xmllint is not installed: this test checks against a schema with it");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("broken.drawio"));
        QByteArray xml = toDrawio({topologyDrawing(sandbox::fourNodes(), {})}, Theme::Light);
        QVERIFY(write(file, xml.replace("relative=\"1\"", "relative=\"nan\"")));
        QVERIFY(!schemaProblem({file}).isEmpty());
    }

    void drawsAsWrittenInItsOwnEngine()
    {
        if (webpage::browser().isEmpty())
            QSKIP("chromium is not installed: this test runs draw.io's engine in it");
        if (webpage::npmFile(QStringLiteral("mxgraph"), QStringLiteral("javascript/mxClient.min.js")).isEmpty())
            QSKIP("mxgraph is not in build/npm (packaging/quickstart test fetches it): this test draws with it");
        QStringList models;
        for (const QString& path : reading::ownTemplates()) {
            QString problem;
            const TopologyPtr topology = reading::topologyOf(path, &problem);
            QVERIFY2(topology, qPrintable(problem));
            models << modelsOf(toDrawio(reading::drawingsOf(*topology, path), Theme::Light));
        }
        QJsonArray told = QJsonDocument::fromJson(webpage::told(engineOn(models))).array();
        QVERIFY2(told.size() >= 2, "the browser told nothing");
        const int vertices = told.takeAt(0).toInt();
        const int edges = told.takeAt(0).toInt();
        QVERIFY(vertices > 100 && edges > 100);
        QCOMPARE(QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)), QStringLiteral("[]"));
        qInfo("%d shapes and %d connectors in %lld diagrams", vertices, edges, models.size());
    }
};

QTEST_GUILESS_MAIN(DrawioTest)
#include "drawio.moc"
