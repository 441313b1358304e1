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

private:
    static QString sandbox() { return shared::source(QStringLiteral("resources/templates/sandbox.yml")); }

    QString edited(const QStringList& verb) const
    {
        const QString path = m_folder.filePath(QStringLiteral("edited.yml"));
        const auto outcome = program::run(QStringList{QStringLiteral("edit"), sandbox()} + verb +
                                          QStringList{QStringLiteral("-o"), path});
        return outcome.status == 0 ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DiffCommandTest)
#include "diffcommand.moc"
