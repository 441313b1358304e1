#include "core/diagram/mermaid.h"

#include "hostile.h"
#include "reading.h"
#include "tests/support/generate.h"
#include "tests/support/shared.h"
#include "tests/support/webpage.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

constexpr auto library = "dist/mermaid.min.js";

Options optionsOf(const QString& path)
{
    Options options;
    options.fileName = QFileInfo(path).fileName();
    return options;
}

QString diagramOf(Kind kind, const QByteArray& inventory, const Options& options = {})
{
    QString problem;
    const TopologyPtr topology = reading::topologyOf(inventory, &problem);
    return topology ? QString::fromUtf8(toMermaid(kind, *topology, options)) : problem;
}

const QByteArray trio =
    "all:\n"
    "  children:\n"
    "    pg-test:\n"
    "      hosts:\n"
    "        10.10.10.11: { pg_seq: 1, pg_role: primary }\n"
    "        10.10.10.12: { pg_seq: 2, pg_role: replica }\n"
    "        10.10.10.13: { pg_seq: 3, pg_role: offline }\n"
    "      vars: { pg_cluster: pg-test, pg_databases: [ { name: test } ] }\n"
    "    pg-late:\n"
    "      hosts: { 10.10.10.21: { pg_seq: 1, pg_role: primary, pg_upstream: 10.10.10.11, pg_delay: 1h } }\n"
    "      vars: { pg_cluster: pg-late }\n";

/// A page that reads and draws with Mermaid itself and tells, of each text, its error or all that the picture says.
QByteArray mermaidOn(const QStringList& texts)
{
    return "<script src=\"file://" + webpage::npmFile(QStringLiteral("mermaid"), QLatin1String(library)).toUtf8() +
           "\"></script><script>\n"
           "mermaid.initialize({startOnLoad: false});\n"
           "(async () => {\n"
           " const results = [];\n"
           " for (const text of " +
           webpage::script(texts) +
           ") {\n"
           "  try {\n"
           "   const {svg} = await mermaid.render('picture', text);\n"
           "   const page = new DOMParser().parseFromString(svg, 'text/html');\n"
           "   const bad = page.querySelectorAll('script,img,iframe,i,u,em,strong,a[href]').length;\n"
           "   page.querySelectorAll('style').forEach(style => style.remove());\n"
           "   results.push([bad ? bad + ' elements from names' : '', page.body.textContent]);\n"
           "  } catch (error) { results.push([String(error), '']); }\n"
           " }\n"
           " tell(results);\n"
           "})();</script>";
}

struct Drawn
{
    QString error;
    QString words;
};

std::vector<Drawn> drawn(const QStringList& texts)
{
    std::vector<Drawn> results;
    for (const auto one : QJsonDocument::fromJson(webpage::told(mermaidOn(texts))).array())
        results.push_back({one[0].toString(), one[1].toString()});
    return results;
}

void compareDrawn(const QStringList& inventories)
{
    QStringList texts;
    QStringList names;
    for (const QString& path : inventories) {
        QString problem;
        const TopologyPtr topology = reading::topologyOf(path, &problem);
        QVERIFY2(topology, qPrintable(problem));
        for (const Kind kind : reading::kinds) {
            texts << QString::fromUtf8(toMermaid(kind, *topology, optionsOf(path)));
            names << path + u' ' + kindName(kind);
        }
    }
    const std::vector<Drawn> results = drawn(texts);
    QCOMPARE(results.size(), static_cast<size_t>(texts.size()));
    for (size_t i = 0; i < results.size(); ++i)
        QVERIFY2(results[i].error.isEmpty(), qPrintable(names[qsizetype(i)] + u' ' + results[i].error));
    qInfo("%lld diagrams", texts.size());
}

} // namespace

/// Skips where Mermaid can't be run.
#define REQUIRE_MERMAID()                                                                                              \
    if (webpage::browser().isEmpty())                                                                                  \
        QSKIP("chromium is not installed: this test runs Mermaid in it");                                              \
    if (webpage::npmFile(QStringLiteral("mermaid"), QLatin1String(library)).isEmpty())                                 \
    QSKIP("mermaid is not in build/npm (packaging/quickstart test fetches it): this test draws with it")

class MermaidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClusterHoldsItsInstances()
    {
        const QString text = diagramOf(Kind::Topology, trio);
        const qsizetype from = text.indexOf(u"subgraph c_pg_test[");
        const qsizetype to = text.indexOf(u"\n  end\n", from);
        const QString inside = text.mid(from, to - from);
        QVERIFY(from > 0 && to > from);
        QVERIFY(inside.contains(u"i_pg_test_2[\"<b>pg-test-2</b><br>replica<br>10.10.10.12\"]"));
        QVERIFY(inside.contains(u"i_pg_test_1 --> i_pg_test_2"));
        QVERIFY(inside.contains(u"[(\"test\")]"));
        QVERIFY(!inside.contains(u"pg_late"));
    }

    void servicesRouteToWhoAnswers()
    {
        const QString text = diagramOf(Kind::Topology, trio);
        // primary and default route alike, so they are one; the offline instance serves its own service.
        QVERIFY(text.contains(u"s_pg_test([\"primary 5433<br>default 5436\"])\n  s_pg_test --> i_pg_test_1\n"));
        QVERIFY(text.contains(u"([\"offline 5438\"])\n  s_pg_test_3 --> i_pg_test_3\n"));
    }

    void aDelayedClusterIsDotted() { QVERIFY(diagramOf(Kind::Topology, trio).contains(u"c_pg_test -.-> c_pg_late")); }

    void theModelBindsConcreteEntities()
    {
        const QString text = diagramOf(Kind::Model, trio);
        QVERIFY(text.contains(u"erDiagram\n"));
        QVERIFY(text.contains(u"s_pg_test_primary }o--o{ i_pg_test_1 : \"routes to\""));
        QVERIFY(text.contains(u"i_pg_test_1 ||..o{ i_pg_test_2 : \"replicates to\""));
        QVERIFY(text.contains(u"integer port \"5433\""));
    }

    void showsOnlyTheClustersAskedFor()
    {
        Options options;
        options.clusters = {QStringLiteral("pg-late")};
        for (const Kind kind : reading::kinds) {
            const QString text = diagramOf(kind, trio, options);
            QVERIFY2(text.contains(u"pg-late-1"), qPrintable(text));
            QVERIFY2(!text.contains(u"pg-test-1"), qPrintable(text));
        }
    }

    void staysWithinWhatMermaidDraws()
    {
        QString problem;
        const TopologyPtr topology = reading::topologyOf(generateInventory(100), &problem);
        QVERIFY2(topology, qPrintable(problem));
        for (const Kind kind : reading::kinds) {
            const QString text = QString::fromUtf8(toMermaid(kind, *topology));
            QVERIFY2(text.size() <= 50000, qPrintable(QString::number(text.size())));
            QCOMPARE(text.contains(u"%% Shortened"), kind != Kind::Er);
        }
    }

    void namesStayNames()
    {
        REQUIRE_MERMAID();
        QString problem;
        const TopologyPtr topology = reading::topologyOf(hostile::inventory(), &problem);
        QVERIFY2(topology, qPrintable(problem));
        QStringList texts;
        Options options;
        options.fileName = QStringLiteral("--- \"%%{init}%%\" <b>#x;\n---.yml");
        for (const Kind kind : reading::kinds)
            texts << QString::fromUtf8(toMermaid(kind, *topology, options));
        const std::vector<Drawn> results = drawn(texts);
        QCOMPARE(results.size(), static_cast<size_t>(texts.size()));
        for (const Drawn& one : results)
            QCOMPARE(one.error, QString());
        QString words = results[2].words;
        words.remove(QChar(0x2060));
        for (const QString& name : hostile::names())
            QVERIFY2(words.contains(name), qPrintable(name + QStringLiteral(" is not in ") + words));
    }

    void mermaidDrawsOurTemplates()
    {
        REQUIRE_MERMAID();
        compareDrawn(reading::ownTemplates());
    }

    void mermaidDrawsRealInventories()
    {
        REQUIRE_MERMAID();
        REQUIRE_SHARED();
        compareDrawn(shared::templates());
    }

    void mermaidTellsAFault()
    {
        REQUIRE_MERMAID();
        const std::vector<Drawn> results = drawn({QStringLiteral("flowchart LR\n  a[\"x\n  b -->")});
        QCOMPARE(results.size(), 1);
        QVERIFY(!results.front().error.isEmpty());
    }

    void isTheSameEveryTime()
    {
        for (const Kind kind : reading::kinds)
            QCOMPARE(diagramOf(kind, trio), diagramOf(kind, trio));
    }
};

QTEST_GUILESS_MAIN(MermaidTest)
#include "mermaid.moc"
