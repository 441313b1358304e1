#include "core/diagram/svg.h"
#include "core/diagram/textwidth.h"
#include "core/diagram/topologydrawing.h"
#include "sandbox.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;
using namespace pigpen::diagram;

namespace {

void collect(const std::vector<Figure>& figures, std::vector<Text>& texts)
{
    for (const Figure& figure : figures) {
        for (const Shape& shape : figure.shapes) {
            if (const Text* text = std::get_if<Text>(&shape))
                texts.push_back(*text);
        }
        collect(figure.children, texts);
    }
}

/// In the order of the SVG.
std::vector<Text> textsOf(const Drawing& drawing)
{
    std::vector<Text> texts;
    collect(drawing.figures, texts);
    return texts;
}

QString wordsOf(const Text& text)
{
    QString all;
    for (const Text::Run& run : text.runs)
        all += run.text;
    return all;
}

/// A page that shows the drawing in a font (empty: in its own) and writes down how long each text came out.
QByteArray pageOf(const QByteArray& svg, const QByteArray& font)
{
    const QByteArray style = font.isEmpty() ? QByteArray() : "<style>text{font-family:" + font + " !important}</style>";
    return "<html><body>" + svg + style +
           "<p id=\"lengths\"></p><script>"
           "document.getElementById('lengths').textContent = 'LENGTHS ' + [...document.querySelectorAll('svg text')]"
           ".map(t => t.getComputedTextLength().toFixed(2)).join(' ') + ' END';"
           "</script></body></html>";
}

/// Empty where the browser gives none.
std::vector<double> lengthsIn(const QByteArray& page, const QString& browser)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
        return {};
    file.close();
    QProcess process;
    process.start(browser,
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                   QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--dump-dom"), QStringLiteral("file://") + file.fileName()});
    if (!process.waitForFinished(60000))
        return {};
    const QRegularExpression pattern(QStringLiteral("LENGTHS ([0-9. ]*) END"));
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    std::vector<double> lengths;
    for (const QString& length : pattern.match(said).captured(1).split(u' ', Qt::SkipEmptyParts))
        lengths.push_back(length.toDouble());
    return lengths;
}

} // namespace

/// The built-in table against a real browser with real fonts.
class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreNoWiderThanTheTableSays_data()
    {
        QTest::addColumn<QByteArray>("sans");
        QTest::newRow("the stack") << QByteArray();
        QTest::newRow("DejaVu") << QByteArray("'DejaVu Sans'");
        QTest::newRow("Liberation") << QByteArray("'Liberation Sans'");
        QTest::newRow("Noto CJK") << QByteArray("'Noto Sans CJK SC'");
    }

    void textsAreNoWiderThanTheTableSays()
    {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("chromium is not installed: this test measures text with it");
        QFETCH(const QByteArray, sans);
        Scope scope = sandbox::standbys();
        const Scope more = sandbox::fourNodes();
        scope.clusters.insert(scope.clusters.end(), more.clusters.begin(), more.clusters.end());
        const Drawing drawing = topologyDrawing(scope, {});
        const std::vector<double> lengths = lengthsIn(pageOf(toSvg(drawing, Theme::Light), sans), browser);
        const std::vector<Text> texts = textsOf(drawing);
        QCOMPARE(lengths.size(), texts.size());
        for (size_t i = 0; i < texts.size(); ++i) {
            const Text& text = texts[i];
            const QString words = wordsOf(text);
            // Addresses too are measured in the sans face where a reader has no other.
            const double room = sans.isEmpty() || text.face == Face::Sans
                                    ? textWidth(words, text.size, text.face, text.weight)
                                    : std::max(textWidth(words, text.size, text.face, text.weight),
                                               textWidth(words, text.size, Face::Sans, text.weight));
            QVERIFY2(lengths[i] <= room + 0.5,
                     qPrintable(QStringLiteral("%1: %2 > %3").arg(words).arg(lengths[i]).arg(room)));
        }
        qInfo("%zu texts fit", texts.size());
    }
};

QTEST_GUILESS_MAIN(BrowserTest)
#include "browser.moc"
