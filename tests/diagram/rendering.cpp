#include "core/diagram/diagrams.h"
#include "core/diagram/svg.h"
#include "core/diagram/textwidth.h"
#include "core/diagram/theme.h"
#include "core/diagram/topologydrawing.h"
#include "reading.h"
#include "sandbox.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

QString wordsOf(const Text& text)
{
    QString all;
    for (const Text::Run& run : text.runs)
        all += run.text;
    return all;
}

/// Texts, each look of the same words once.
class Collection
{
public:
    void add(const Drawing& drawing)
    {
        for (const Figure& figure : drawing.figures)
            add(figure);
    }

    const std::vector<Text>& texts() const { return m_texts; }

private:
    void add(const Figure& figure)
    {
        for (const Shape& shape : figure.shapes) {
            const Text* text = std::get_if<Text>(&shape);
            if (!text || wordsOf(*text).isEmpty())
                continue;
            const QString look =
                QStringLiteral("%1/%2/%3/").arg(text->size).arg(int(text->face)).arg(int(text->weight));
            if (!m_known.contains(look + wordsOf(*text))) {
                m_known.insert(look + wordsOf(*text));
                m_texts.push_back(*text);
            }
        }
        for (const Figure& child : figure.children)
            add(child);
    }

    QSet<QString> m_known;
    std::vector<Text> m_texts;
};

QStringList inventories()
{
    QStringList paths = shared::templates();
    const QDir ours(shared::source(QStringLiteral("resources/templates")));
    for (const QString& name : ours.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        paths << ours.filePath(name);
    return paths;
}

/// All words of all diagrams: of our templates, of the real inventories where there are some, and of names made up.
std::vector<Text> allTexts()
{
    Collection collection;
    collection.add(topologyDrawing(sandbox::standbys(), {}));
    for (const QString& path : inventories()) {
        QString problem;
        const TopologyPtr topology = reading::topologyOf(path, &problem);
        if (!topology)
            continue; // other tests tell
        for (const Kind kind : {Kind::Topology, Kind::Nodes, Kind::Model, Kind::Er})
            collection.add(
                draw(kind, *topology, {.fileName = QStringLiteral("pigsty.yml"), .sourceHash = QByteArray(64, 'a')}));
    }
    return collection.texts();
}

/// The texts as an SVG, each in a group "t0", "t1" …; in other families where some are given.
QByteArray svgOf(const std::vector<Text>& texts, const QString& sans, const QString& mono)
{
    Drawing drawing{QStringLiteral("texts"), {}, {2000, 20.0 * static_cast<double>(texts.size())}, {}};
    for (size_t i = 0; i < texts.size(); ++i) {
        Figure figure;
        figure.id = QStringLiteral("t%1").arg(i);
        figure.origin = {1000, 20.0 * static_cast<double>(i)};
        Text text = texts[i];
        text.at = {0, 14};
        figure.shapes.push_back(std::move(text));
        drawing.figures.push_back(std::move(figure));
    }
    QByteArray svg = toSvg(drawing);
    if (!sans.isEmpty())
        svg.replace(families(Face::Sans).toUtf8(), sans.toUtf8()).replace(families(Face::Mono).toUtf8(), mono.toUtf8());
    return svg;
}

/// What a program prints; empty where it fails.
QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120000) && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The numbers between "LENGTHS " and " END".
std::vector<double> lengthsIn(const QString& said)
{
    static const QRegularExpression pattern(QStringLiteral("LENGTHS ([0-9. ]*) END"));
    std::vector<double> lengths;
    for (const QString& length : pattern.match(said).captured(1).split(u' ', Qt::SkipEmptyParts))
        lengths.push_back(length.toDouble());
    return lengths;
}

std::vector<double> lengthsInChromium(const QByteArray& svg)
{
    const QByteArray page =
        "<html><body>" + svg +
        "<p id=\"lengths\"></p><script>"
        "document.getElementById('lengths').textContent = 'LENGTHS ' + [...document.querySelectorAll('g[id^=t]')]"
        ".map(group => group.querySelector('text').getComputedTextLength().toFixed(2)).join(' ') + ' END';"
        "</script></body></html>";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.html"));
    if (!write(path, page))
        return {};
    return lengthsIn(
        outputOf(QStringLiteral("chromium"),
                 {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                  QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                  QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                  QStringLiteral("--dump-dom"), QStringLiteral("file://") + path}));
}

std::vector<double> lengthsInRsvg(const QByteArray& svg)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("texts.svg"));
    return write(path, svg) ? lengthsIn(outputOf(QStringLiteral("/usr/bin/python3"),
                                                 {shared::source(QStringLiteral("tests/diagram/rsvgwidths.py")), path}))
                            : std::vector<double>();
}

struct Fonts
{
    QString sans;
    QString mono;
};

} // namespace
Q_DECLARE_METATYPE(Fonts)

/// The built-in table of widths, which all boxes are laid out by, against real programs with real fonts: together with
/// the tests of the geometry it says that no text leaves its box, on any template.
class RenderingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_texts = allTexts(); }
    void noTextIsWiderThanTheTableSays_data();
    void noTextIsWiderThanTheTableSays();

private:
    std::vector<Text> m_texts;
};

void RenderingTest::noTextIsWiderThanTheTableSays_data()
{
    QTest::addColumn<bool>("inChromium");
    QTest::addColumn<Fonts>("fonts");
    const std::pair<const char*, Fonts> fonts[]{
        {"the stack", {}},
        {"DejaVu", {QStringLiteral("'DejaVu Sans'"), QStringLiteral("'DejaVu Sans Mono'")}},
        {"Liberation", {QStringLiteral("'Liberation Sans'"), QStringLiteral("'Liberation Mono'")}},
        {"Noto CJK", {QStringLiteral("'Noto Sans CJK SC'"), QStringLiteral("'Noto Sans Mono CJK SC'")}}};
    for (const bool inChromium : {true, false})
        for (const auto& [name, families] : fonts)
            QTest::addRow("%s in %s", name, inChromium ? "Chromium" : "rsvg") << inChromium << families;
}

void RenderingTest::noTextIsWiderThanTheTableSays()
{
    QFETCH(const bool, inChromium);
    QFETCH(const Fonts, fonts);
    const QString family = QString(fonts.sans).remove(u'\'');
    if (!family.isEmpty() && !outputOf(QStringLiteral("fc-list"), {family}).contains(family))
        QSKIP(qPrintable(family + QStringLiteral(" is not installed: this test measures text in it")));
    if (inChromium && QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty())
        QSKIP("chromium is not installed: this test measures text with it");
    const QString imports = QStringLiteral("import gi; gi.require_version('Rsvg', '2.0'); print('there')");
    if (!inChromium && outputOf(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), imports}).isEmpty())
        QSKIP("gir1.2-rsvg-2.0 and python3-gi are not installed: this test measures text with them");

    const QByteArray svg = svgOf(m_texts, fonts.sans, fonts.mono);
    const std::vector<double> lengths = inChromium ? lengthsInChromium(svg) : lengthsInRsvg(svg);
    QCOMPARE(lengths.size(), m_texts.size());
    QStringList wide;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const Text& text = m_texts[i];
        const double room = textWidth(wordsOf(text), text.size, text.face, text.weight);
        if (lengths[i] > room + 0.5)
            wide << QStringLiteral("%1: %2 > %3").arg(wordsOf(text)).arg(lengths[i]).arg(room);
    }
    QCOMPARE(wide.join(u'\n'), QString());
    qInfo("%zu texts fit", m_texts.size());
}

QTEST_GUILESS_MAIN(RenderingTest)
#include "rendering.moc"
