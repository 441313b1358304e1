#include "core/diagram/textwidth.h"
#include "core/publish/document/html.h"
#include "documentsample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;
using namespace pigpen::document;

namespace {

/// Runs in the page around the documents, and writes down what became of each.
constexpr const char* examination = R"(
const words = e => e.innerText.trim();
function examine(frame) {
  const d = frame.contentDocument, all = s => [...d.querySelectorAll(s)];
  const ids = all('[id]').map(e => e.id);
  return {
    title: d.title, lang: d.documentElement.lang,
    tables: all('table').map(t => [...t.rows].map(r => [...r.cells].map(c => c.textContent))),
    breaks: all('td br, th br').length,
    repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
    dangling: all('a[href^="#"]').filter(a => !d.getElementById(a.getAttribute('href').slice(1))).length,
    outside: all('[src], [href], script, iframe, object').filter(e =>
      !/^(data:|#)/.test(e.getAttribute('src') ?? e.getAttribute('href') ?? '')).map(e => e.outerHTML.slice(0, 200)),
    handlers: all('*').filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length,
    images: all('img').map(i => i.complete ? i.naturalWidth : 0),
    mute: all('img').filter(i => !i.alt).length,
    levels: all('h1, h2, h3').map(h => Number(h.tagName[1])),
    unscoped: all('th:not([scope])').length, uncaptioned: all('table').filter(t => !t.caption).length,
    overflow: d.documentElement.scrollWidth - d.documentElement.clientWidth,
    ground: getComputedStyle(d.body).backgroundColor
  };
}
window.addEventListener('load', () => {
  const out = document.createElement('pre');
  out.textContent = 'REPORT' + JSON.stringify([...document.querySelectorAll('iframe')].map(examine)) + 'END';
  document.body.replaceChildren(out);
});
)";

struct Visit
{
    QJsonArray reports; // one a document
    QByteArray console;
    QByteArray net; // the log of the network
};

QByteArray pageOf(const std::vector<QByteArray>& documents, int width)
{
    QByteArray page = "<!DOCTYPE html><meta charset=\"utf-8\"><script>" + QByteArray(examination) + "</script><body>";
    for (const QByteArray& document : documents)
        page += "<iframe style=\"width:" + QByteArray::number(width) + "px;height:600px\" srcdoc=\"" +
                QString::fromUtf8(document).toHtmlEscaped().toUtf8() + "\"></iframe>\n";
    return page;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Visit visit(const QString& browser, const std::vector<QByteArray>& documents, int width, bool dark)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    const QByteArray page = pageOf(documents, width);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
        return {};
    file.close();
    QProcess process;
    process.start(browser,
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                   QStringLiteral("--blink-settings=preferredColorScheme=%1").arg(dark ? 0 : 1),
                   QStringLiteral("--enable-logging=stderr"),
                   QStringLiteral("--log-net-log=") + folder.filePath(QStringLiteral("net.json")),
                   QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--dump-dom"), QStringLiteral("file://") + file.fileName()});
    if (!process.waitForFinished(120'000))
        return {};
    static const QRegularExpression pattern(QStringLiteral("<pre>REPORT(.*)END</pre>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString report = pattern.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1);
    report.replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    report.replace(QStringLiteral("&nbsp;"), QString(QChar::Nbsp))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return {QJsonDocument::fromJson(report.toUtf8()).array(), process.readAllStandardError(),
            contentOf(folder.filePath(QStringLiteral("net.json")))};
}

QString shown(const Cell& cell)
{
    QString text = sample::text(cell);
    if (cell.size() > 1)
        text.remove(u'\n'); // a <br>
    return diagram::printable(text);
}

/// Headings go one step down at a time.
bool descends(const QJsonArray& levels)
{
    int last = 0;
    for (const QJsonValue& level : levels) {
        if (level.toInt() > last + 1)
            return false;
        last = level.toInt();
    }
    return last > 0;
}

void compareTables(const QJsonArray& seen, const Document& document)
{
    const std::vector<Table> tables = sample::tables(document);
    QCOMPARE(size_t(seen.size()), tables.size());
    for (size_t t = 0; t < tables.size(); ++t) {
        const QJsonArray rows = seen[qsizetype(t)].toArray();
        QCOMPARE(size_t(rows.size()), tables[t].rows.size() + 1);
        for (size_t r = 0; r < tables[t].rows.size(); ++r) {
            const QJsonArray cells = rows[qsizetype(r + 1)].toArray();
            QCOMPARE(size_t(cells.size()), tables[t].columns.size());
            for (size_t c = 0; c < tables[t].columns.size(); ++c)
                QCOMPARE(cells[qsizetype(c)].toString(), shown(tables[t].rows[r][c]));
        }
    }
}

} // namespace

/// The HTML document in a real browser.
class DocumentBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (m_browser.isEmpty())
            QSKIP("chromium is not installed: this test opens documents with it");
        m_documents.push_back(designDocument(sample::hostile()));
        for (const QString& path : sample::everyInventory())
            m_documents.push_back(designDocument(sample::open(path)));
        for (const Document& document : m_documents)
            m_pages.push_back(toHtml(document));
        m_visit = visit(m_browser, m_pages, 1400, false);
        QCOMPARE(size_t(m_visit.reports.size()), m_pages.size());
    }

    void tablesAreAsTheyAreMeant()
    {
        for (size_t i = 0; i < m_documents.size(); ++i) {
            compareTables(report(i)[u"tables"].toArray(), m_documents[i]);
            QCOMPARE(report(i)[u"title"].toString(), diagram::printable(m_documents[i].title));
        }
    }

    void namesBringNothingIn()
    {
        for (size_t i = 0; i < m_documents.size(); ++i) {
            const QJsonArray outside = report(i)[u"outside"].toArray();
            QVERIFY2(outside.isEmpty(), QJsonDocument(outside).toJson().constData());
            QCOMPARE(report(i)[u"handlers"].toInt(), 0);
        }
    }

    void theBrowserComplainsOfNothing()
    {
        for (const QByteArray& line : m_visit.console.split('\n'))
            QVERIFY2(!line.contains(":CONSOLE"), line.constData());
    }

    void nothingIsFetched()
    {
        QVERIFY(m_visit.net.contains("\"events\""));
        // What the browser wants for itself has no page that began it.
        static const QRegularExpression request(QStringLiteral("\"initiator\":\"(?!not an origin)[^}]*"));
        const QRegularExpressionMatch match = request.match(QString::fromUtf8(m_visit.net));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void picturesAreThereAndDescribed()
    {
        for (size_t i = 0; i < m_documents.size(); ++i) {
            const QJsonArray widths = report(i)[u"images"].toArray();
            QVERIFY(widths.size() >= 4);
            for (const QJsonValue& width : widths)
                QVERIFY(width.toInt() > 300);
            QCOMPARE(report(i)[u"mute"].toInt(), 0);
        }
    }

    void readersFindTheirWay()
    {
        for (size_t i = 0; i < m_documents.size(); ++i) {
            QCOMPARE(report(i)[u"lang"].toString(), QStringLiteral("en"));
            QVERIFY(report(i)[u"repeated"].toArray().isEmpty());
            QCOMPARE(report(i)[u"dangling"].toInt(), 0);
            QVERIFY(descends(report(i)[u"levels"].toArray()));
            QCOMPARE(report(i)[u"unscoped"].toInt(), 0);
            QCOMPARE(report(i)[u"uncaptioned"].toInt(), 0);
        }
    }

    /// Wide tables scroll inside their boxes.
    void nothingRunsOffTheScreen()
    {
        const Visit small = visit(m_browser, m_pages, 390, true);
        QCOMPARE(size_t(small.reports.size()), m_pages.size());
        for (size_t i = 0; i < m_documents.size(); ++i) {
            QVERIFY2(report(i)[u"overflow"].toInt() <= 0, qPrintable(m_documents[i].fileName));
            const QJsonObject narrow = small.reports[qsizetype(i)].toObject();
            QVERIFY2(narrow[u"overflow"].toInt() <= 0, qPrintable(m_documents[i].fileName));
            QVERIFY2(narrow[u"ground"] != report(i)[u"ground"], "it follows the reader's dark mode");
        }
    }

private:
    QJsonObject report(size_t i) const { return m_visit.reports[qsizetype(i)].toObject(); }

    QString m_browser;
    std::vector<Document> m_documents;
    std::vector<QByteArray> m_pages;
    Visit m_visit;
};

QTEST_GUILESS_MAIN(DocumentBrowserTest)
#include "documentbrowser.moc"
