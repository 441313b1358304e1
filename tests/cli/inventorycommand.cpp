#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Inventories in other forms, as a script asks for them.
class InventoryCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile file(sandbox());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = file.readAll();
    }

    void yamlIsTheTextItself()
    {
        const auto outcome = inventory({QStringLiteral("--to"), QStringLiteral("yaml")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, m_text);
        QVERIFY(outcome.err.isEmpty());
    }

    void standardInputIsRead()
    {
        const auto outcome = program::run(
            {QStringLiteral("inventory"), QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("yaml")}, m_text);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, m_text);
    }

    void everyFormIsWrittenTheSameAgain()
    {
        for (const char* form : {"yaml", "json", "list", "ini", "csv", "hosts", "pg_service"}) {
            const QString file = m_folder.filePath(QString::fromLatin1(form));
            const auto written =
                inventory({QStringLiteral("--to"), QString::fromLatin1(form), QStringLiteral("-o"), file});
            QVERIFY2(written.status == 0 && written.out.isEmpty() && written.err.isEmpty(), written.err);
            QFile content(file);
            QVERIFY(content.open(QIODevice::ReadOnly));
            QCOMPARE(inventory({QStringLiteral("--to"), QString::fromLatin1(form)}).out, content.readAll());
        }
    }

    void clustersAreCutOut()
    {
        const auto outcome =
            inventory({QStringLiteral("--to"), QStringLiteral("list"), QStringLiteral("--cluster"),
                       QStringLiteral("pg-test"), QStringLiteral("--cluster"), QStringLiteral("etcd")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("\"10.10.10.13\": {"));
        QVERIFY(outcome.out.contains("\"etcd\": {"));
        QVERIFY(!outcome.out.contains("\"pg-meta\": {"));
    }

    void tablesAreChosen()
    {
        const auto outcome = inventory(
            {QStringLiteral("--to"), QStringLiteral("csv"), QStringLiteral("--table"), QStringLiteral("services")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("name,address,cluster,port,"));
        QVERIFY(inventory({QStringLiteral("--to"), QStringLiteral("csv")}).out.startsWith("kind,name,address,"));
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("message");
        QTest::addRow("no form") << QStringList{} << QByteArray("inventory lacks --to");
        QTest::addRow("unknown form") << QStringList{QStringLiteral("--to"), QStringLiteral("toml")}
                                      << QByteArray("--to can't be “toml” but yaml or json or list");
        QTest::addRow("unknown cluster") << QStringList{QStringLiteral("--to"), QStringLiteral("yaml"),
                                                        QStringLiteral("--cluster"), QStringLiteral("pg-none")}
                                         << QByteArray("there is no cluster “pg-none”");
        QTest::addRow("unknown table") << QStringList{QStringLiteral("--to"), QStringLiteral("csv"),
                                                      QStringLiteral("--table"), QStringLiteral("roles")}
                                       << QByteArray("--table can't be “roles”");
        QTest::addRow("table of no csv") << QStringList{QStringLiteral("--to"), QStringLiteral("json"),
                                                        QStringLiteral("--table"), QStringLiteral("nodes")}
                                         << QByteArray("--table goes with “--to csv” only");
    }

    void wrongUsageIsTold()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, message);
        const auto outcome = inventory(words);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.startsWith("pigpen: ") && outcome.err.contains(message), outcome.err);
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void whatAFormCanNotHoldIsRefused()
    {
        const auto outcome = program::run(
            {QStringLiteral("inventory"), QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("ini")},
            "all:\n  vars:\n    secret: !vault x\n  hosts:\n    h:\n");
        QCOMPARE(outcome.status, 4);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.startsWith("pigpen: -:3:5: the value of “secret” can't be written in INI; "), outcome.err);
    }

    void whatIsNoInventoryAndWhatCanNotBeWritten()
    {
        QCOMPARE(program::run(
                     {QStringLiteral("inventory"), QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("yaml")})
                     .status,
                 3);
        QCOMPARE(inventory({QStringLiteral("--to"), QStringLiteral("yaml"), QStringLiteral("-o"),
                            m_folder.filePath(QStringLiteral("nowhere/out.yml"))})
                     .status,
                 5);
    }

    void helpTellsTheForms()
    {
        const auto outcome = program::run({QStringLiteral("inventory"), QStringLiteral("--help")});
        QCOMPARE(outcome.status, 0);
        for (const char* word : {"--cluster", "--table", "pg_service", "ansible-inventory --list"})
            QVERIFY2(outcome.out.contains(word), word);
        QVERIFY(program::run({QStringLiteral("--help")}).out.contains("pigpen inventory FILE --to"));
    }

private:
    static QString sandbox() { return shared::source(QStringLiteral("resources/templates/sandbox.yml")); }

    static program::Outcome inventory(const QStringList& words)
    {
        return program::run(QStringList{QStringLiteral("inventory"), sandbox()} + words);
    }

    QTemporaryDir m_folder;
    QByteArray m_text;
};

QTEST_GUILESS_MAIN(InventoryCommandTest)
#include "inventorycommand.moc"
