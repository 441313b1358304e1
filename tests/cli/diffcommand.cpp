#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// What differs between two inventories: as text, as JSON, and by the exit status.
class DiffCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void equalInventoriesDifferInNothing()
    {
        const auto outcome = program::run({QStringLiteral("diff"), sandbox(), sandbox()});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.isEmpty());
    }

    void aVerbsEffectIsTold()
    {
        const QString changed = edited({QStringLiteral("promote"), QStringLiteral("pg-test-2")});
        const auto outcome = program::run({QStringLiteral("diff"), sandbox(), changed});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.out.contains("~ instance pg-test-1: role: primary → replica"), outcome.out);
        QVERIFY2(outcome.out.contains("~ instance pg-test-2: role: replica → primary"), outcome.out);
    }

    void jsonNamesEntitiesAndLines()
    {
        const QString changed =
            edited({QStringLiteral("add-instance"), QStringLiteral("pg-test"), QStringLiteral("10.10.10.14")});
        const auto outcome = program::run(
            {QStringLiteral("diff"), sandbox(), changed, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(outcome.status, 1);
        const QJsonArray changes = QJsonDocument::fromJson(outcome.out)[u"changes"].toArray();
        const auto named = [&](const QString& name) {
            for (const QJsonValue& change : changes)
                if (change[u"entity"] == name)
                    return change.toObject();
            return QJsonObject();
        };
        const QJsonObject instance = named(QStringLiteral("pg-test-4"));
        QCOMPARE(instance[u"kind"].toString(), QStringLiteral("added"));
        QCOMPARE(instance[u"type"].toString(), QStringLiteral("instance"));
        QCOMPARE(instance[u"cluster"].toString(), QStringLiteral("pg-test"));
        QVERIFY(instance[u"oldLine"].isNull());
        QVERIFY(instance[u"line"].toInt() > 0);
        QCOMPARE(named(QStringLiteral("10.10.10.14"))[u"type"].toString(), QStringLiteral("node"));
    }

    void standardInputMayBeOneOfThem()
    {
        QFile file(sandbox());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto outcome = program::run({QStringLiteral("diff"), QStringLiteral("-"), sandbox()}, file.readAll());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(program::run({QStringLiteral("diff"), QStringLiteral("-"), QStringLiteral("-")}).status, 2);
    }

    void whatCanNotBeReadIsTold()
    {
        const auto outcome = program::run({QStringLiteral("diff"), sandbox(), QStringLiteral("/nowhere.yml")});
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.err.contains("/nowhere.yml"));
        QCOMPARE(program::run({QStringLiteral("diff"), sandbox()}).status, 2);
    }

    void movesAreToldAsSuch()
    {
        const QString changed = replaced("10.10.10.13: { pg_seq: 3", "10.10.10.14: { pg_seq: 3");
        const auto text = program::run({QStringLiteral("diff"), sandbox(), changed});
        QCOMPARE(text.status, 1);
        QVERIFY2(text.out.contains("> instance pg-test-3: moved from 10.10.10.13 to 10.10.10.14\n"), text.out);
        const auto json = program::run(
            {QStringLiteral("diff"), sandbox(), changed, QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray changes = QJsonDocument::fromJson(json.out)[u"changes"].toArray();
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const QJsonValue& change) {
            return change[u"kind"] == QStringLiteral("moved") && change[u"entity"] == QStringLiteral("pg-test-3") &&
                   change[u"from"].isNull();
        }));
    }

    void variablesThatComeOrGoShowTheirValue()
    {
        const QString changed = replaced("pg_cluster: pg-test", "pg_cluster: pg-test\n        pg_conf: tiny.yml");
        const auto there = program::run({QStringLiteral("diff"), sandbox(), changed});
        QCOMPARE(there.out, QByteArray("+ variable pg-test pg_conf: tiny.yml\n"));
        const auto back = program::run({QStringLiteral("diff"), changed, sandbox()});
        QCOMPARE(back.out, QByteArray("- variable pg-test pg_conf: tiny.yml\n"));
    }

    void aRenamedClusterSaysWhatItWas()
    {
        const QString changed = replaced("pg_cluster: pg-test", "pg_cluster: pg-prod");
        const auto json = program::run(
            {QStringLiteral("diff"), sandbox(), changed, QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonValue first = QJsonDocument::fromJson(json.out)[u"changes"][0];
        QCOMPARE(first[u"entity"].toString(), QStringLiteral("pg-prod"));
        QCOMPARE(first[u"kind"].toString(), QStringLiteral("moved"));
        QCOMPARE(first[u"from"].toString(), QStringLiteral("pg-test"));
        QCOMPARE(first[u"what"].toString(), QStringLiteral("renamed from pg-test"));
    }

    void theEndingTellsTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("svg") << QStringLiteral("change.svg") << QByteArray("<svg ");
        QTest::newRow("html") << QStringLiteral("change.HTML") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("json") << QStringLiteral("change.json") << QByteArray("{\"changes\": [");
        QTest::newRow("txt") << QStringLiteral("change.txt") << QByteArray("~ cluster pg-test: virtual address");
    }

    void theEndingTellsTheFormat()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        const QString changed = replaced("10.10.10.3/24", "10.10.10.9/24");
        const QString path = m_folder.filePath(name);
        const auto outcome = program::run({QStringLiteral("diff"), sandbox(), changed, QStringLiteral("-o"), path});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty() && outcome.err.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(begin), content.left(100));
        // The same bytes to standard output.
        const QString format = name.section(u'.', 1).toLower().replace(QStringLiteral("txt"), QStringLiteral("text"));
        QCOMPARE(program::run({QStringLiteral("diff"), sandbox(), changed, QStringLiteral("--format"), format}).out,
                 content);
    }

    void picturesHaveAStatusToo()
    {
        const QStringList svg{QStringLiteral("--format"), QStringLiteral("svg")};
        const auto same = program::run(QStringList{QStringLiteral("diff"), sandbox(), sandbox()} + svg);
        QCOMPARE(same.status, 0);
        QVERIFY(same.out.contains("Nothing differs"));
        const QString changed = replaced("10.10.10.3/24", "10.10.10.9/24");
        const QStringList words{QStringLiteral("diff"), sandbox(), changed};
        QCOMPARE(program::run(words + QStringList{QStringLiteral("-o"), QStringLiteral("/nowhere/change.svg")}).status,
                 5);
        for (const char* wrong : {"-o change.bmp", "--format bmp", "--theme pink --format svg"})
            QCOMPARE(program::run(words + QString::fromLatin1(wrong).split(u' ')).status, 2);
        const auto dark = program::run(words + svg + QStringList{QStringLiteral("--theme"), QStringLiteral("dark")});
        QCOMPARE(dark.status, 1);
        QVERIFY(dark.out != program::run(words + svg).out);
    }

private:
    static QString sandbox() { return shared::source(QStringLiteral("resources/templates/sandbox.yml")); }

    QString edited(const QStringList& verb) const
    {
        const QString path = m_folder.filePath(QStringLiteral("edited.yml"));
        const auto outcome = program::run(QStringList{QStringLiteral("edit"), sandbox()} + verb +
                                          QStringList{QStringLiteral("-o"), path});
        return outcome.status == 0 ? path : QString();
    }

    /// The sandbox with some text in place of another, everywhere.
    QString replaced(const QByteArray& what, const QByteArray& by) const
    {
        QFile from(sandbox());
        QFile to(m_folder.filePath(QStringLiteral("replaced.yml")));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return {};
        to.write(from.readAll().replace(what, by));
        return to.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DiffCommandTest)
#include "diffcommand.moc"
