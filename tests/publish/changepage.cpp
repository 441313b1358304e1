#include "core/publish/changes/changepage.h"

#include "changes.h"
#include "core/plan/difference.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

/// The page about what differs: one file that needs nothing else, with every difference in its table.
class ChangePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsThePictureAndEveryDifference();
    void needsNothingElse();
    void namesCanNotBreakOut();
    void followsTheTheme();
    void aBrowserReadsTheTable();

private:
    static QByteArray page(const QByteArray& before, const QByteArray& after,
                           diagram::Theme theme = diagram::Theme::Auto)
    {
        return changePage(Design::fromText(before, QStringLiteral("old.yml")),
                          Design::fromText(after, QStringLiteral("new.yml")), theme);
    }
};

void ChangePageTest::holdsThePictureAndEveryDifference()
{
    for (const changes::Case& one : changes::all()) {
        const QByteArray html = page(one.before, one.after);
        QVERIFY(html.contains("<svg") && html.contains("</svg>"));
        const QByteArray table = html.mid(html.indexOf("</svg>"));
        const Design old = Design::fromText(one.before);
        const Design now = Design::fromText(one.after);
        for (const Difference& difference : differences(*old.snapshot()->topology, *now.snapshot()->topology)) {
            const QString name = difference.variable.isEmpty() ? difference.entity.name : difference.variable;
            QVERIFY2(table.contains(name.toHtmlEscaped().toUtf8()), qPrintable(name));
        }
    }
}

void ChangePageTest::needsNothingElse()
{
    const QByteArray html = page(changes::before, changes::with({{"port: 5440", "port: 5441"}}));
    for (const char* word : {"<script", "<link", "src=", "@import", "url(", "<img"})
        QVERIFY2(!html.contains(word), word);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<title>Changes from old.yml to new.yml</title>"));
    QVERIFY(html.contains("@media print"));
}

void ChangePageTest::namesCanNotBreakOut()
{
    for (const changes::Case& one : changes::all()) {
        const QByteArray html = page(one.before, one.after);
        QVERIFY2(!html.contains("<script"), one.name);
        QVERIFY2(!html.contains("Hush") && !html.contains("Quiet"), one.name);
    }
}

void ChangePageTest::followsTheTheme()
{
    const QByteArray after = changes::with({{"port: 5440", "port: 5441"}});
    QVERIFY(page(changes::before, after, diagram::Theme::Auto).contains("prefers-color-scheme:dark"));
    QVERIFY(!page(changes::before, after, diagram::Theme::Light).contains("prefers-color-scheme"));
    QVERIFY(page(changes::before, after, diagram::Theme::Dark) != page(changes::before, after, diagram::Theme::Light));
}

void ChangePageTest::aBrowserReadsTheTable()
{
    const QString chromium = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (chromium.isEmpty())
        QSKIP("Chromium is not installed: no browser reads the page here");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page(changes::before, changes::with({{"{ name: app }", "{ name: app }, { name: '<b>&\"' }"}})));
    file.close();
    QProcess browser;
    browser.start(chromium,
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                   QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--dump-dom"), file.fileName()});
    QVERIFY(browser.waitForFinished(60000));
    const QByteArray dom = browser.readAllStandardOutput();
    QVERIFY2(dom.contains("<td class=\"name\">&lt;b&gt;&amp;\"</td>"), dom.right(2000));
    QCOMPARE(dom.count("<tr class=\"added\">"), 1);
}

QTEST_GUILESS_MAIN(ChangePageTest)
#include "changepage.moc"
