#include "tests/cli/pigpen.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines that `after` has and `before` has not, in their order, and the other way round.
QByteArrayList linesOnlyIn(const QByteArray& after, const QByteArray& before)
{
    QByteArrayList others = before.split('\n');
    QByteArrayList result;
    for (const QByteArray& line : after.split('\n')) {
        if (!others.removeOne(line))
            result << line;
    }
    return result;
}

} // namespace

/// `pigpen edit`: every verb, and where its result goes.
class EditCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("pigsty.yml"));
        m_text = contentOf(shared::source(QStringLiteral("resources/templates/sandbox.yml")));
        QVERIFY(m_text.contains("pg-test"));
        QVERIFY(QFile(m_file).open(QIODevice::WriteOnly));
        save(m_text);
    }

    void everyVerb_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QByteArray>("appears");
        QTest::addColumn<QByteArray>("disappears");
        const auto row = [](const char* verb, const char* appears, const char* disappears) {
            QTest::newRow(verb) << QString::fromLatin1(verb) << QByteArray(appears) << QByteArray(disappears);
        };
        row("add-node 10.10.10.20", "10.10.10.20", "");
        row("add-node 10.10.10.20 --nodename spare-1", "spare-1", "");
        row("add-node 10.10.10.20-22", "10.10.10.22", "");
        row("add-node 10.10.10.21,10.10.10.64/30", "10.10.10.66", "");
        row("remove-node 10.10.10.13", "", "10.10.10.13: {");
        row("add-cluster pg-new --archetype pair --nodes 10.10.10.21,10.10.10.22", "10.10.10.22:", "");
        row("add-cluster pg-late --archetype delayed --upstream 10.10.10.11 --delay 2h", "pg_delay: 2h", "");
        row("add-cluster pg-shard --archetype citus --shards 3", "pg_mode: citus", "");
        row("remove-cluster pg-test", "", "pg_cluster: pg-test");
        row("rename-cluster pg-test pg-prod", "pg_cluster: pg-prod", "pg_cluster: pg-test");
        row("copy-cluster pg-test pg-copy", "pg_cluster: pg-copy", "");
        row("copy-cluster pg-test pg-copy --nodes 10.10.10.21,10.10.10.22,10.10.10.23", "10.10.10.23: {", "");
        row("readdress-node 10.10.10.13 10.10.10.33", "10.10.10.33: {", "10.10.10.13: {");
        row("add-instance pg-test 10.10.10.14", "10.10.10.14: { pg_seq: 4, pg_role: replica }", "");
        row("add-instance pg-test 10.10.10.14 --role offline --seq 9", "{ pg_seq: 9, pg_role: offline }", "");
        row("remove-instance pg-test-3", "", "pg_seq: 3");
        row("move-instance pg-test-3 pg-meta", "10.10.10.13: { pg_seq: 2", "pg_seq: 3");
        row("relocate-instance pg-test-3 10.10.10.23", "10.10.10.23: { pg_seq: 3, pg_role: replica, ", "");
        row("set-role pg-test-2 offline", "pg_seq: 2, pg_role: offline", "pg_seq: 2, pg_role: replica");
        row("set-upstream pg-test-3 10.10.10.12", "pg_upstream: 10.10.10.12", "");
        row("promote pg-test-2", "pg_seq: 2, pg_role: primary", "pg_seq: 2, pg_role: replica");
        row("set all pg_version 17", "pg_version: 17", "pg_version: 18");
        row("set pg-test pg_conf olap.yml", "pg_conf: olap.yml", "");
        row("set pg-test-1 pg_weight 50", "pg_weight: 50", "");
        row("set etcd/10.10.10.10 nodename store", "nodename: store", "");
        row("unset pg-test pg_vip_address", "", "10.10.10.3/24");
        row("rename-variable pg-test pg_vip_address pg_vip", "pg_vip: 10.10.10.3/24", "pg_vip_address: 10.10.10.3/24");
        row("set pg-test-1,pg-test-2 pg_weight 50", "pg_seq: 2, pg_role: replica, pg_weight: 50", "");
        row("unset pg-test,pg-meta pg_vip_enabled", "", "pg_vip_enabled: true");
        row("set-item pg-test pg_users/0/password Better", "password: Better", "Change.Test");
        row("insert-item pg-meta pg_extensions/0 postgis", "- postgis", "");
        row("rename-item pg-meta pg_users/0/comment note", "note: owns", "comment: owns");
        row("remove-item pg-meta pg_users/1", "", "meta_reader");
        row("move-item pg-meta pg_users/1 0", "", "");
        row("add-database pg-test shop --owner test", "shop", "");
        row("remove-database pg-test test", "", "{ name: test , owner: test }");
        row("add-role pg-test reader --roles dbrole_readonly", "reader", "");
        row("remove-role pg-meta meta_reader", "", "Change.Reader");
        row("add-service pg-test reports --port 5439", "5439", "");
    }

    void everyVerb()
    {
        QFETCH(QString, verb);
        QFETCH(QByteArray, appears);
        QFETCH(QByteArray, disappears);
        const auto outcome = edit(verb);
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(outcome.out != m_text);
        QVERIFY2(appears.isEmpty() || (outcome.out.contains(appears)), outcome.out.constData());
        QVERIFY2(disappears.isEmpty() || outcome.out.count(disappears) < m_text.count(disappears),
                 outcome.out.constData());
        QCOMPARE(contentOf(m_file), m_text); // nothing is written unless asked for
        QCOMPARE(program::run({QStringLiteral("show"), QStringLiteral("-")}, outcome.out).status, 0);
    }

    void theDifferenceIsOneLine()
    {
        const auto outcome = edit(QStringLiteral("add-instance pg-test 10.10.10.14"));
        QCOMPARE(linesOnlyIn(outcome.out, m_text).size(), 1);
        QVERIFY(linesOnlyIn(m_text, outcome.out).isEmpty());
    }

    void verbsUndoOneAnother()
    {
        save(edit(QStringLiteral("add-instance pg-test 10.10.10.14")).out);
        QCOMPARE(edit(QStringLiteral("remove-instance pg-test-4")).out, m_text);
        save(m_text);
        save(edit(QStringLiteral("set-upstream pg-test-3 10.10.10.12")).out);
        QCOMPARE(edit(QStringLiteral("set-upstream pg-test-3 none")).out, m_text);
    }

    void refusesWithItsOwnStatus_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char* verb :
             {"promote nobody-1", "remove-cluster nothing", "add-instance pg-test 10.10.10.11",
              "rename-cluster pg-test pg-meta", "readdress-node 10.10.10.13 10.10.10.12", "set-role pg-test-2 king",
              "set pg-test pg_conf [", "unset pg-test never_set", "remove-item pg-test pg_users/9",
              "insert-item pg-test pg_users x", "move-item pg-test pg_users/0 last",
              "rename-variable pg-test never_set x", "rename-variable pg-test pg_users pg_databases",
              "ignore PG-PRIMARY-COUNT pg-test", "ignore NO-SUCH-RULE pg-test", "heed PG-PRIMARY-COUNT pg-test",
              "add-cluster pg-x --archetype palace"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }

    void refusesWithItsOwnStatus()
    {
        QFETCH(QString, verb);
        const auto outcome = edit(verb, {QStringLiteral("-i")});
        QCOMPARE(outcome.status, 4);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(contentOf(m_file), m_text);
        const QRegularExpression form(
            QStringLiteral("^pigpen: %1(:\\d+(:\\d+)?)?: .+; .+\n$").arg(QRegularExpression::escape(m_file)));
        QVERIFY2(form.match(QString::fromUtf8(outcome.err)).hasMatch(), outcome.err.constData());
    }

    void savesInPlace()
    {
        const QByteArray expected = edit(QStringLiteral("promote pg-test-2")).out;
        const QString link = m_folder->filePath(QStringLiteral("link.yml"));
        QVERIFY(QFile::link(m_file, link));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto before = QFileInfo(m_file).permissions();
        const auto outcome = program::run({QStringLiteral("edit"), link, QStringLiteral("promote"),
                                           QStringLiteral("pg-test-2"), QStringLiteral("-i")});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(contentOf(m_file), expected);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFileInfo(m_file).permissions(), before);
    }

    void savesElsewhere()
    {
        const QString other = m_folder->filePath(QStringLiteral("other.yml"));
        const auto outcome = edit(QStringLiteral("promote pg-test-2"), {QStringLiteral("-o"), other});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(contentOf(other), edit(QStringLiteral("promote pg-test-2")).out);
        QCOMPARE(edit(QStringLiteral("promote pg-test-2"),
                      {QStringLiteral("-o"), m_folder->filePath(QStringLiteral("no/such.yml"))})
                     .status,
                 5);
    }

    void readsStandardInput()
    {
        const auto outcome = program::run(
            {QStringLiteral("edit"), QStringLiteral("-"), QStringLiteral("promote"), QStringLiteral("pg-test-2")},
            m_text);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, edit(QStringLiteral("promote pg-test-2")).out);
    }

    /// The difference, given to patch(1), makes the same file.
    void printsTheDifference()
    {
        const QByteArray expected = edit(QStringLiteral("rename-cluster pg-test pg-prod")).out;
        const auto outcome = edit(QStringLiteral("rename-cluster pg-test pg-prod"), {QStringLiteral("--diff")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("--- "));
        if (QStandardPaths::findExecutable(QStringLiteral("patch")).isEmpty())
            QSKIP("patch is not installed");
        QProcess patch;
        patch.start(QStringLiteral("patch"), {QStringLiteral("--quiet"), m_file});
        patch.write(outcome.out);
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished(30'000));
        QCOMPARE(patch.exitCode(), 0);
        QCOMPARE(contentOf(m_file), expected);
    }

    void tellsWhatItFollowed()
    {
        const auto outcome = edit(QStringLiteral("readdress-node 10.10.10.10 10.10.10.40"));
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.err.count('\n') >= 1);
        QVERIFY(outcome.err.startsWith("pigpen: "));
        QVERIFY(outcome.out.contains("admin_ip: 10.10.10.40"));
    }

    /// A value that begins with a dash stands behind "--".
    void takesValuesWithDashes()
    {
        const auto outcome =
            program::run({QStringLiteral("edit"), m_file, QStringLiteral("--"), QStringLiteral("set"),
                          QStringLiteral("pg-test"), QStringLiteral("pg_delay"), QStringLiteral("-1")});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("pg_delay: -1"));
    }

private:
    program::Outcome edit(const QString& verb, const QStringList& more = {}) const
    {
        return program::run(QStringList{QStringLiteral("edit"), m_file} + verb.split(u' ') + more);
    }

    void save(const QByteArray& text) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QByteArray m_text;
};

QTEST_GUILESS_MAIN(EditCommandTest)
#include "editcommand.moc"
