#include "tests/support/webpage.h"

#include "tests/support/shared.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace webpage {

namespace {

/// As base64, so that no byte of it means anything to HTML.
constexpr auto tell = "<pre id=\"told\"></pre><script>function tell(value) {"
                      "const bytes = new TextEncoder().encode(JSON.stringify(value));"
                      "document.getElementById('told').textContent = "
                      "'<' + btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')) + '>'; }</script>";

} // namespace

QString browser()
{
    return QStandardPaths::findExecutable(QStringLiteral("chromium"));
}

QString npmFile(const QString& package, const QString& path)
{
    const QString folder = qEnvironmentVariable("PIGPEN_NPM", shared::source(QStringLiteral("build/npm")));
    const QString file = folder + u'/' + package + u'/' + path;
    return QFileInfo::exists(file) ? QFileInfo(file).absoluteFilePath() : QString();
}

QByteArray script(const QStringList& texts)
{
    const QByteArray json = QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
    return QByteArray(json).replace('<', "\\u003c");
}

QByteArray told(const QByteArray& body)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    const QByteArray page =
        "<!DOCTYPE html><html><meta charset=\"utf-8\"><body>" + QByteArray(tell) + body + "</body></html>";
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
        return {};
    file.close();
    QProcess process;
    process.start(browser(),
                  {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                   QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                   QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                   // Of the page's own clock, which runs as fast as its scripts do.
                   QStringLiteral("--virtual-time-budget=600000"), QStringLiteral("--dump-dom"),
                   QStringLiteral("file://") + file.fileName()});
    if (!process.waitForFinished(240000))
        return {};
    const QByteArray said = process.readAllStandardOutput();
    const qsizetype from = said.indexOf("&lt;", said.indexOf("id=\"told\""));
    return from < 0 ? QByteArray() : QByteArray::fromBase64(said.mid(from + 4, said.indexOf("&gt;", from) - from - 4));
}

} // namespace webpage
