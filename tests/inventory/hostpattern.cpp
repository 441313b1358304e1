#include "core/inventory/hostpattern.h"

#include <QTest>

using pigpen::HostPattern;

/// Keys under `hosts:` stand for the hosts that Ansible makes of them.
class HostPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("port");
        const auto row = [](const char* text, const char* names, int port = 0) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names) << port;
        };
        row("10.10.10.10", "10.10.10.10");
        row("pg-test-1.example", "pg-test-1.example");
        row("web[1:3]", "web1 web2 web3");
        row("web[08:11].x", "web08.x web09.x web10.x web11.x");
        row("n[1:9:4]", "n1 n5 n9");
        row("rack[a:c]", "racka rackb rackc");
        row("[x:B]", "x y z A B");
        row("r[a:b]n[1:2]", "ran1 ran2 rbn1 rbn2");
        row("10.10.10.[8:10]", "10.10.10.8 10.10.10.9 10.10.10.10");
        row("n[:1]", "n0 n1");
        row("n[3:1]", "");
        row("db:5022", "db", 5022);
        row("db[1:2]:22", "db1 db2", 22);
        row("[fe80::1]:22", "fe80::1", 22);
        row("[::1]:22", "::1", 22);
        row("[1:2:3:4:5:6:7:8]:9", "1:2:3:4:5:6:7:8", 9);
        row("fe80::1", "fe80::1");
        row("not a host:22", "not a host:22");
        row("under_:22", "under_:22");
    }

    void expands()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QFETCH(int, port);
        const auto pattern = HostPattern::parse(text);
        QVERIFY2(pattern.has_value(), qPrintable(pattern ? QString() : pattern.error()));
        QCOMPARE(pattern->names.join(u' '), names);
        QCOMPARE(pattern->port, port);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"web[1:3", "web]1[", "web[1]", "web[1:]", "web[1:2:0]", "web[1:2:3:4]", "web[01:100]",
                                 "web[b:a]", "web[a:3]", "web[1:999999999]", "web[1:9999][1:9999]", "[::1]"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("many long names") << QString(900, u'w') + QStringLiteral("[0:99999]");
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto pattern = HostPattern::parse(text);
        QVERIFY(!pattern);
        QVERIFY(!pattern.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HostPatternTest)
#include "hostpattern.moc"
