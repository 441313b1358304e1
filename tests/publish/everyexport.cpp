#include "app/cli/commandline.h"
#include "core/topology/catalogue.h"
#include "core/topology/secrets.h"
#include "tests/support/shared.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace pigpen;

namespace {

const QString planted = QStringLiteral("plant/design.yml");
const QString grafted = QStringLiteral("graft/design.yml");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a command line gives: its streams, or the file that it writes.
struct Output
{
    QByteArray out;
    QByteArray err;

    QByteArray all() const { return out + err; }
};

Output outputOf(const QStringList& words, const QByteArray& input = {})
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::run(words, {in, out, err});
    return {out.data(), err.data()};
}

/// "export FILE --diagram er": FILE stands for the inventory, OTHER for the same with other secrets.
Output outputOf(const QString& command, const QString& file, const QString& other)
{
    QStringList words = command.split(u' ');
    words.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), file);
    words.replaceInStrings(QRegularExpression(QStringLiteral("^OTHER$")), other);
    return outputOf(words);
}

/// All that is printed or written without asking for secrets, of one inventory, but what is painted.
QStringList commands()
{
    QStringList all{QStringLiteral("export FILE -o - --format html"), QStringLiteral("export FILE -o - --format md"),
                    QStringLiteral("export FILE -o - --embed none"),
                    QStringLiteral("export FILE -o - --embed redacted"),
                    QStringLiteral("export FILE -o - --embed --theme auto")};
    for (const char* diagram : {"topology", "nodes", "model", "er"})
        for (const char* format : {"svg", "drawio", "mmd", "json"})
            all << QStringLiteral("export FILE -o - --diagram %1 --format %2")
                       .arg(QLatin1String(diagram), QLatin1String(format));
    for (const char* form : {"csv", "hosts", "pg_service"})
        all << QStringLiteral("inventory FILE --to %1").arg(QLatin1String(form));
    for (const char* format : {"text", "json", "sarif"})
        all << QStringLiteral("check FILE --ignored --format %1").arg(QLatin1String(format));
    for (const char* format : {"text", "json"})
        all << QStringLiteral("drill FILE --weakest --capacity --format %1").arg(QLatin1String(format));
    return all << QStringLiteral("show FILE") << QStringLiteral("show FILE --format json");
}

/// The same of two inventories that differ in their secrets.
QStringList comparisons()
{
    QStringList all{QStringLiteral("check FILE --since OTHER")};
    for (const char* format : {"text", "json", "svg", "html"})
        all << QStringLiteral("diff FILE OTHER --format %1").arg(QLatin1String(format));
    for (const char* format : {"text", "json", "sh"})
        all << QStringLiteral("plan FILE OTHER --format %1").arg(QLatin1String(format));
    return all;
}

/// Where the marker of a secret stands, with what is around it; empty where none does. It is of letters and digits, so
/// that it stays itself in URLs, HTML, JSON and quotes; base64 turns it into one of three texts, by where it begins.
QByteArray markerIn(const QByteArray& text)
{
    static const QByteArrayList marks = [] {
        QByteArrayList all{"PLANTED", "GRAFTED"};
        for (const QByteArray& mark : {QByteArray("PLANTED"), QByteArray("GRAFTED")})
            for (int shift = 0; shift < 3; ++shift) {
                // Only whole groups of three bytes are the same whatever stands around.
                const qsizetype first = (3 - shift) % 3;
                all << mark.mid(first, (mark.size() - first) / 3 * 3).toBase64();
            }
        return all;
    }();
    for (const QByteArray& mark : marks) {
        // Four letters may be there by chance.
        const qsizetype at = mark.size() < 5 ? -1 : text.indexOf(mark);
        if (at >= 0)
            return text.mid(std::max<qsizetype>(at - 100, 0), 160);
    }
    return {};
}

/// What may differ: the inventory's hash, and where it is.
QByteArray withoutHash(QByteArray text, const QString& file)
{
    const QByteArray hash = QCryptographicHash::hash(contentOf(file), QCryptographicHash::Sha256).toHex();
    return text.replace(hash, "HASH")
        .replace(hash.left(12), "HASH")
        .replace(planted.toUtf8(), "FILE")
        .replace(grafted.toUtf8(), "FILE");
}

QByteArray unpacked(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

/// The inventories of the repository, and those beside it.
QStringList inventories()
{
    QStringList paths;
    for (const char* folder : {"resources/templates", "tests/check/samples", "tests/edit/samples",
                               "tests/inventory/samples", "tests/publish/samples", "tests/topology/samples"})
        for (const QFileInfo& file :
             QDir(shared::source(QLatin1String(folder))).entryInfoList({QStringLiteral("*.yml")}, QDir::Files))
            paths << file.filePath();
    return paths + shared::templates();
}

} // namespace

/// Nothing that leaves the program tells a password, a secret or a key that nobody asked for. An oracle of its own
/// (plantingoracle.py) puts a marker in the place of each secret of every inventory; then every command is run, and its
/// output must neither hold a marker nor depend on what the secrets are.
class EveryExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPasswordOfTheCatalogueCounts();
    void nothingTellsASecret_data();
    void nothingTellsASecret();
    void variablesOfHostsTellNone();
    void whatIsPaintedTellsNone();
    void fixesTellNone();
    void errorsTellNone_data();
    void errorsTellNone();
    void whoAsksGetsThem_data();
    void whoAsksGetsThem();

private:
    QString pathOf(qsizetype number, const QString& name) const
    {
        return m_folder.filePath(QStringLiteral("%1/%2").arg(QString::number(number), name));
    }
    /// The sample that has one in every odd place.
    QString sample(const QString& name) const { return pathOf(m_sample, name); }

    QTemporaryDir m_folder;
    QStringList m_inventories;
    QList<int> m_counts;
    qsizetype m_sample = -1;
};

void EveryExportTest::initTestCase()
{
    if (shared::folder().isEmpty())
        qWarning("../shared is absent: the real inventories there are not looked at");
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed: with PyYAML it finds the secrets that are looked for");
    m_inventories = inventories();
    const QString parameters = shared::folder() + QStringLiteral("/pigsty/parameters.tsv");
    QProcess python;
    python.start(QStringLiteral("python3"),
                 QStringList{shared::source(QStringLiteral("tests/publish/plantingoracle.py")),
                             QFile::exists(parameters) ? parameters : QStringLiteral("-"), m_folder.path()} +
                     m_inventories);
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    for (const QByteArray& line : python.readAllStandardOutput().trimmed().split('\n'))
        m_counts << line.toInt();
    QCOMPARE(m_counts.size(), m_inventories.size());
    m_sample = m_inventories.indexOf(shared::source(QStringLiteral("tests/publish/samples/everysecret.yml")));
    QVERIFY(m_sample >= 0);
    QVERIFY(m_counts[m_sample] > 100);
    qInfo("%d secrets in %lld inventories", int(std::accumulate(m_counts.begin(), m_counts.end(), 0)),
          static_cast<long long>(m_inventories.size()));
}

void EveryExportTest::everyPasswordOfTheCatalogueCounts()
{
    int count = 0;
    for (const catalogue::Parameter& parameter : catalogue::parameters()) {
        if (parameter.type != u"password")
            continue;
        ++count;
        QVERIFY2(secrets::isName(parameter.name), qPrintable(parameter.name));
    }
    QVERIFY(count > 10);
}

void EveryExportTest::nothingTellsASecret_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isForeign");
    const QStringList foreign = shared::templates();
    for (qsizetype i = 0; i < m_inventories.size(); ++i)
        if (m_counts[i] > 0)
            QTest::newRow(qPrintable(m_inventories[i].section(u'/', -2)))
                << pathOf(i, planted) << pathOf(i, grafted) << foreign.contains(m_inventories[i]);
}

void EveryExportTest::nothingTellsASecret()
{
    QFETCH(const QString, file);
    QFETCH(const QString, other);
    QFETCH(const bool, isForeign);
    for (const QString& command : commands()) {
        const Output output = outputOf(command, file, {});
        QVERIFY2(!output.out.isEmpty() || command.contains(u"pg_service") || command.startsWith(u"check"),
                 qPrintable(command + QString::fromUtf8(output.err)));
        const QByteArray found = markerIn(output.all());
        QVERIFY2(found.isEmpty(), qPrintable(command + QStringLiteral(": ") + QString::fromUtf8(found)));
        if (isForeign) // there are many, and what is found of them only by comparing is found of ours, too
            continue;
        const Output same = outputOf(command, other, {});
        QVERIFY2(withoutHash(output.all(), file) == withoutHash(same.all(), other),
                 qPrintable(command + QStringLiteral(" depends on a secret")));
    }
    for (const QString& command : comparisons()) {
        const QByteArray found = markerIn(outputOf(command, file, other).all());
        QVERIFY2(found.isEmpty(), qPrintable(command + QStringLiteral(": ") + QString::fromUtf8(found)));
    }
}

void EveryExportTest::variablesOfHostsTellNone()
{
    for (const char* host :
         {"10.10.10.10", "10.10.10.11", "10.10.10.12", "10.10.10.13", "10.10.10.14", "10.10.10.15"}) {
        const QStringList words{QStringLiteral("vars"), sample(planted), QStringLiteral("--host"), QLatin1String(host)};
        const Output output = outputOf(words);
        QVERIFY(output.out.contains("pg_admin_password"));
        QVERIFY2(markerIn(output.all()).isEmpty(), markerIn(output.all()).constData());
    }
}

void EveryExportTest::whatIsPaintedTellsNone()
{
    for (const char* diagram : {"topology", "nodes", "model", "er"}) {
        for (const char* ending : {"png", "pdf"}) {
            const QString file = m_folder.filePath(QStringLiteral("painted.") + QLatin1String(ending));
            const Output output = outputOf({QStringLiteral("export"), sample(planted), QStringLiteral("-o"), file,
                                            QStringLiteral("--diagram"), QLatin1String(diagram)});
            QCOMPARE(output.err, QByteArray());
            QByteArray text = contentOf(file);
            QVERIFY(!text.isEmpty());
            const QImage image(file);
            for (const QString& key : image.textKeys())
                text += image.text(key).toUtf8();
            if (file.endsWith(u".pdf")) {
                text += unpacked(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
                text += unpacked(
                    QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file, QStringLiteral("-")});
            }
            QVERIFY2(markerIn(text).isEmpty(), markerIn(text).constData());
        }
    }
}

/// A fix may have to write a password anew: it does where the inventory is printed, and tells nothing beside.
void EveryExportTest::fixesTellNone()
{
    const QByteArray text =
        "all:\n  children:\n    pg-a:\n      hosts: { 10.10.10.11: { pg_seq: 1, pg_role: primary } }\n"
        "      vars:\n        pg_cluster: pg-a\n        pg_admin_password: 0765432101\n"
        "        pg_users: [ { name: u, password: 0123456, comment: \"0765432101\" } ]\n"
        "        pg_monitor_password: yes\n"
        "        pg_vip_address: the password is 0765432101 # pigpen: ignore VIP-INVALID 0765432101\n";
    for (const char* format : {"text", "json", "sarif"}) {
        const Output output = outputOf({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--ignored"),
                                        QStringLiteral("--format"), QLatin1String(format)},
                                       text);
        QVERIFY(output.out.contains("YAML-NUMBER"));
        for (const char* secret : {"0765432101", "765432101", "0123456", "42798", "“yes”", "'yes'"})
            QVERIFY2(!output.all().contains(secret),
                     (secret + QByteArray(": ") + output.all().right(3000)).constData());
    }
    const Output fixed = outputOf({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--fix")}, text);
    QVERIFY(fixed.out.contains("\"0765432101\""));
    QVERIFY(fixed.err.contains("pg_admin_password"));
    QVERIFY2(!fixed.err.contains("765432101") && !fixed.err.contains("0123456"), fixed.err.constData());
}

void EveryExportTest::errorsTellNone_data()
{
    QTest::addColumn<QByteArray>("damage");
    for (const char* damage : {": x: y", " [", " {", "\"", "'", "\n  \tx", "\nno key", ": |x", "\x01", "\xff"})
        QTest::newRow(damage) << QByteArray(damage);
}

/// In each line with a secret, behind it, where a message would quote what is near.
void EveryExportTest::errorsTellNone()
{
    QFETCH(const QByteArray, damage);
    const QByteArray text = contentOf(sample(planted));
    qsizetype refused = 0;
    static const QRegularExpression secret(QStringLiteral("PLANTED\\d{3}"));
    auto secrets = secret.globalMatch(QString::fromLatin1(text));
    for (int i = 0; secrets.hasNext(); ++i) {
        const qsizetype end = secrets.next().capturedEnd();
        if (i % 3 != 0) // each third is enough
            continue;
        QByteArray broken = text;
        broken.insert(end, damage);
        const Output output = outputOf(
            {QStringLiteral("show"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("json")}, broken);
        refused += output.out.isEmpty();
        QVERIFY2(markerIn(output.all()).isEmpty(), markerIn(output.all()).constData());
    }
    QVERIFY(refused > 0);
}

void EveryExportTest::whoAsksGetsThem_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command :
         {"export FILE -o - --embed full", "inventory FILE --to yaml", "inventory FILE --to json",
          "inventory FILE --to list", "vars FILE --host 10.10.10.10 --format json",
          "vars FILE --host 10.10.10.10 --name pg_admin_password", "edit FILE set all x 1", "check FILE --fix"})
        QTest::newRow(command) << command;
}

/// These are the inventory itself, and say so in their help.
void EveryExportTest::whoAsksGetsThem()
{
    QFETCH(const QString, command);
    QVERIFY(!markerIn(outputOf(command, sample(planted), {}).out).isEmpty());
    const Output help = outputOf({command.section(u' ', 0, 0), QStringLiteral("--help")});
    QVERIFY2(help.out.simplified().contains("secrets and keys"), help.out.constData());
}

QTEST_MAIN(EveryExportTest)
#include "everyexport.moc"
