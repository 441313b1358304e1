#include "core/publish/inventory/pgservice.h"

#include "tests/publish/reading.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

namespace {

// Addresses of this machine only: whatever connects, nothing leaves it.
QByteArray inventory()
{
    return "all:\n"
           "  children:\n"
           "    pg-test:\n"
           "      hosts:\n"
           "        127.0.0.11: { pg_seq: 1, pg_role: primary }\n"
           "        127.0.0.12: { pg_seq: 2, pg_role: replica }\n"
           "      vars:\n"
           "        pg_cluster: pg-test\n"
           "        pg_users: [{ name: dbuser, password: Secret.Word }]\n"
           "        pg_databases:\n"
           "          - test\n"
           "          - { name: \"it's = [odd]; # \\\\ \xE6\x97\xA5\" }\n"
           "          - { name: \"two\\nhost=6.6.6.6\" }\n"
           "          - { name: 'blank ' }\n"
           "          - { name: gone, state: absent }\n"
           "        pg_services: [{ name: \"x]\\n[evil\", port: 5444, dest: postgres, selector: '[]' }]\n"
           "    pg-vip:\n"
           "      hosts: { 127.0.0.21: { pg_seq: 1, pg_role: primary }, 127.0.0.22: { pg_seq: 2, pg_role: replica } }\n"
           "      vars: { pg_cluster: pg-vip, pg_vip_enabled: true, pg_vip_address: 127.0.0.20/24 }\n"
           "    etcd: { hosts: { 127.0.0.31: { etcd_seq: 1 } } }\n";
}

} // namespace

/// The real libpq finds each service by its name, and uses what stands there.
class PgServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_topology = reading::topologyOf(inventory());
        QVERIFY(m_topology);
        m_text = toPgService(*m_topology);
        QFile file(m_folder.filePath(QStringLiteral("pg_service.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_text);
    }

    void psqlGoesWhereTheServiceIs_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<QByteArray>("absent");
        QTest::addRow("nodes") << QStringLiteral("pg-test-primary")
                               << QByteArrayList{"127.0.0.11", "127.0.0.12", "port 5433"} << QByteArray("127.0.0.2");
        QTest::addRow("vip") << QStringLiteral("pg-vip-replica") << QByteArrayList{"127.0.0.20", "port 5434"}
                             << QByteArray("127.0.0.21");
        QTest::addRow("none") << QStringLiteral("etcd-primary") << QByteArrayList{"etcd-primary", "not found"}
                              << QByteArray("127.0.0");
    }

    /// By what it says when nobody answers there.
    void psqlGoesWhereTheServiceIs()
    {
        QFETCH(const QString, service);
        QFETCH(const QByteArrayList, words);
        QFETCH(const QByteArray, absent);
        const QString psql = QStandardPaths::findExecutable(QStringLiteral("psql"));
        if (psql.isEmpty())
            QSKIP("psql is not installed: nothing reads the service file");
        const QByteArray message = run(psql, {QStringLiteral("-X"), QStringLiteral("service=") + service,
                                              QStringLiteral("-c"), QStringLiteral("select 1")});
        for (const QByteArray& word : words)
            QVERIFY2(message.contains(word), message);
        QVERIFY2(!message.contains(absent), message);
    }

    void libpqReadsEverySection_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("hosts");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("database");
        const QString nodes = QStringLiteral("127.0.0.11,127.0.0.12");
        const QString vip = QStringLiteral("127.0.0.20");
        const QString odd = QStringLiteral("it's = [odd]; # \\ 日");
        const auto add = [](const QString& name, const QString& hosts, int port, const QString& database) {
            QTest::newRow(qPrintable(name)) << name << hosts << port << database;
        };
        add(QStringLiteral("pg-test-primary"), nodes, 5433, QStringLiteral("test"));
        add(QStringLiteral("pg-test-offline"), nodes, 5438, QStringLiteral("test"));
        add(QStringLiteral("pg-test-replica.test"), nodes, 5434, QStringLiteral("test"));
        add(QStringLiteral("pg-test-default.") + odd, nodes, 5436, odd);
        add(QStringLiteral("pg-vip-primary"), vip, 5433, QStringLiteral("postgres"));
    }

    void libpqReadsEverySection()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, hosts);
        QFETCH(const int, port);
        QFETCH(const QString, database);
        const QJsonObject options = settings(section);
        if (options.isEmpty())
            QSKIP("libpq is not installed: nothing reads the service file");
        QCOMPARE(options[u"host"].toString(), hosts);
        QCOMPARE(options[u"port"].toString(), QString::number(port));
        QCOMPARE(options[u"dbname"].toString(), database);
        QVERIFY(options[u"password"].toString().isEmpty());
    }

    void noPasswordIsInIt()
    {
        QVERIFY(!m_text.contains("Secret.Word"));
        QVERIFY(!m_text.contains("password="));
    }

    void whatCanNotBeReadIsLeftOut()
    {
        for (const char* comment :
             {"# left out: the database two\\u000ahost=6.6.6.6, ", "# left out: the database blank , ",
              "# left out: the service pg-test-x]\\u000a[evil, "})
            QVERIFY2(m_text.contains(comment), m_text);
        for (const char* absent : {"\nhost=6.6.6.6", "\n[evil", "gone"})
            QVERIFY2(!m_text.contains(absent), m_text);
    }

    void manyNodesFitIntoALine()
    {
        QByteArray text = "all: { children: { pg-big: { vars: { pg_cluster: pg-big }, hosts: {\n";
        for (int i = 1; i <= 120; ++i)
            text += "  127.0.100." + QByteArray::number(i) + ": { pg_seq: " + QByteArray::number(i) + " },\n";
        const QByteArray file = toPgService(*reading::topologyOf(text + "} } } }\n"));
        for (const QByteArray& line : file.split('\n'))
            QVERIFY(line.size() < 1022);
        QVERIFY(file.contains("host=127.0.100.1,127.0.100.2,"));
    }

    void onlySomeClusters()
    {
        const QByteArray text = toPgService(*m_topology, {QStringLiteral("pg-vip")});
        QVERIFY(text.contains("[pg-vip-primary]"));
        QVERIFY(!text.contains("[pg-test-primary]"));
    }

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGSERVICEFILE"), m_folder.filePath(QStringLiteral("pg_service.conf")));
        environment.insert(QStringLiteral("PGCONNECT_TIMEOUT"), QStringLiteral("2"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        return environment;
    }

    QByteArray run(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments, QIODevice::ReadOnly);
        process.waitForFinished();
        return process.readAll();
    }

    /// What libpq makes of a service, from its own list of options; empty where there is no libpq.
    QJsonObject settings(const QString& service) const
    {
        static const auto script = QStringLiteral(R"(
import ctypes, json, sys

class Option(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("keyword", "envvar", "compiled", "val", "label", "dispchar")]
    _fields_.append(("dispsize", ctypes.c_int))

try:
    pq = ctypes.CDLL("libpq.so.5")
except OSError:
    print("{}")
    sys.exit()
pq.PQconnectStartParams.restype = ctypes.c_void_p
pq.PQconninfo.restype = ctypes.POINTER(Option)
pq.PQconninfo.argtypes = [ctypes.c_void_p]
keywords = (ctypes.c_char_p * 2)(b"service", None)
values = (ctypes.c_char_p * 2)(sys.argv[1].encode(), None)
options = pq.PQconninfo(pq.PQconnectStartParams(keywords, values, 0))
found, index = {}, 0
while options and options[index].keyword:
    found[options[index].keyword.decode()] = (options[index].val or b"").decode()
    index += 1
print(json.dumps(found or {"host": "no such service"}))
)");
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        return QJsonDocument::fromJson(run(python, {QStringLiteral("-c"), script, service})).object();
    }

    QTemporaryDir m_folder;
    TopologyPtr m_topology;
    QByteArray m_text;
};

QTEST_GUILESS_MAIN(PgServiceTest)
#include "pgservice.moc"
