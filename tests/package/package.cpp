#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString version = QStringLiteral(PIGPEN_VERSION);
const QString build = QStringLiteral(BUILD_FOLDER);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString& path)
{
    return QString::fromUtf8(contentOf(path));
}

QStringList filesIn(const QString& folder, const QStringList& names)
{
    QStringList found;
    QDirIterator walk(folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << walk.next();
    return found;
}

QString linuxFile(const char* name)
{
    return shared::source(QStringLiteral("packaging/linux/io.pigsty.Pigpen.") + QLatin1String(name));
}

/// What a program says on both channels, with its exit status before; empty where it is absent.
QString said(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QStringLiteral("%1: ").arg(process.exitCode()) + QString::fromUtf8(process.readAll());
}

} // namespace

/// What packages are made of: one version everywhere, files as desktops want them, and nothing of where or when it was
/// built.
class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theVersionIsTheSameEverywhere_data();
    void theVersionIsTheSameEverywhere();
    void theVersionStandsInOnePlace();
    void theProgramHoldsNoFolderOfTheBuild();
    void noSourceAsksForTheTime();
    void resourcesHoldNoDate();
    void desktopsKnowItsFiles_data();
    void desktopsKnowItsFiles();
    void theDesktopEntryIsValid();
    void theMetadataIsValid();
    void filesNameEachOther();

private:
    QTemporaryDir m_data;
};

void PackageTest::initTestCase()
{
    // For the data base of MIME types, which must not have been read before.
    const QString packages = m_data.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(linuxFile("mime.xml"), packages + QStringLiteral("/io.pigsty.Pigpen.xml")));
    qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
}

void PackageTest::theVersionIsTheSameEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    const auto row = [](const char* name, const QString& text, const char* form) {
        QTest::newRow(name) << text << QString::fromLatin1(form);
    };
    row("the program", QString::fromUtf8(program::run({QStringLiteral("--version")}).out), "^pigpen @\n$");
    row("the metadata", textOf(build + QStringLiteral("/package/io.pigsty.Pigpen.metainfo.xml")),
        "<releases>\\s*<release version=\"@\"");
    row("the package", textOf(build + QStringLiteral("/CPackConfig.cmake")), "CPACK_PACKAGE_VERSION \"@\"");
    row("the changelog", textOf(shared::source(QStringLiteral("CHANGELOG.md"))), "^# Changelog\\s+## @, ");
    const QString manual = build + QStringLiteral("/package/pigpen.1.gz");
    if (QFile::exists(manual)) // is made for packages only
        row("the manual page", said(QStringLiteral("zcat"), {manual}), "^0: \\.TH PIGPEN 1 .*\"pigpen @\"");
}

void PackageTest::theVersionIsTheSameEverywhere()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    form.replace(u'@', QRegularExpression::escape(version));
    QVERIFY2(QRegularExpression(form).match(text).hasMatch(), qPrintable(text.left(500)));
}

void PackageTest::theVersionStandsInOnePlace()
{
    const QRegularExpression number(QStringLiteral("(?<![0-9.])%1(?![0-9])").arg(QRegularExpression::escape(version)));
    for (const char* folder : {"app", "core", "packaging"})
        for (const QString& path : filesIn(shared::source(QLatin1String(folder)), {}))
            QVERIFY2(!number.match(textOf(path)).hasMatch(), qPrintable(path));
}

void PackageTest::theProgramHoldsNoFolderOfTheBuild()
{
    const QByteArray program = contentOf(QStringLiteral(PIGPEN_EXECUTABLE));
    QVERIFY(program.contains("pigpen"));
    for (const QByteArray folder : {SOURCE_FOLDER, BUILD_FOLDER})
        QVERIFY2(!program.contains(folder + '/'), folder.constData());
}

void PackageTest::noSourceAsksForTheTime()
{
    static const QRegularExpression time(QStringLiteral("__(DATE|TIME|TIMESTAMP)__"));
    for (const char* folder : {"app", "core"})
        for (const QString& path :
             filesIn(shared::source(QLatin1String(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
            QVERIFY2(!time.match(textOf(path)).hasMatch(), qPrintable(path));
}

/// rcc would write when each file was changed: here all have the same date, a second after 1970.
void PackageTest::resourcesHoldNoDate()
{
    static const QRegularExpression entries(QStringLiteral("qt_resource_struct\\[\\] = \\{(.*?)\\};"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString date = QStringLiteral("0x0,0x0,0x0,0x0,0x0,0x0,0x3,0xe8,");
    int seen = 0;
    for (const QString& path : filesIn(build, {QStringLiteral("qrc_*.cpp")})) {
        const QString table = entries.match(textOf(path)).captured(1);
        QVERIFY2(table.count(QStringLiteral("// :")) == table.count(date), qPrintable(path));
        seen += int(table.count(date));
    }
    QVERIFY(seen > 0);
}

void PackageTest::desktopsKnowItsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    const auto row = [](const char* file, const char* type) { QTest::newRow(file) << file << type; };
    row("pigsty.yml", "application/vnd.pigsty.inventory+yaml");
    row("pigsty.yaml", "application/vnd.pigsty.inventory+yaml");
    row("pigsty.yml.pigpen.json", "application/vnd.pigpen.layout+json");
    row("site.yml.pigpen.json", "application/vnd.pigpen.layout+json");
    row("site.yml", "application/x-yaml");
    row("pigpen.json", "application/json");
}

void PackageTest::desktopsKnowItsFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, type);
    QCOMPARE(QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name(), type);
}

void PackageTest::theDesktopEntryIsValid()
{
    const QString words = said(QStringLiteral("desktop-file-validate"), {linuxFile("desktop")});
    if (words.isEmpty())
        QSKIP("desktop-file-validate is absent");
    QCOMPARE(words, QStringLiteral("0: "));
}

void PackageTest::theMetadataIsValid()
{
    const QString words =
        said(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net"),
                                              build + QStringLiteral("/package/io.pigsty.Pigpen.metainfo.xml")});
    if (words.isEmpty())
        QSKIP("appstreamcli is absent");
    QVERIFY2(words.startsWith(u"0: "), qPrintable(words));
}

/// The desktop entry, the metadata and the MIME types tell of the same.
void PackageTest::filesNameEachOther()
{
    const QString entry = textOf(linuxFile("desktop"));
    const QString metadata = textOf(linuxFile("metainfo.xml.in"));
    static const QRegularExpression type(QStringLiteral("mime-type type=\"([^\"]+)\""));
    auto types = type.globalMatch(textOf(linuxFile("mime.xml")));
    QVERIFY(types.hasNext());
    while (types.hasNext()) {
        const QString name = types.next().captured(1);
        QVERIFY2(entry.contains(name + u';') && metadata.contains(u'>' + name + u'<'), qPrintable(name));
    }
    // Of a screenshot, the file stands in the repository.
    static const QRegularExpression picture(QStringLiteral("resources/screenshots/[^<]+"));
    auto pictures = picture.globalMatch(metadata);
    QVERIFY(pictures.hasNext());
    while (pictures.hasNext())
        QVERIFY(QFile::exists(shared::source(pictures.next().captured())));
}

QTEST_GUILESS_MAIN(PackageTest)
#include "package.moc"
