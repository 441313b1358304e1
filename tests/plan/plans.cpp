#include "core/plan/plan.h"

#include "core/design/design.h"
#include "core/design/templates.h"
#include "core/plan/differenceline.h"
#include "core/plan/draft.h"
#include "tests/support/shared.h"

#include <QFile>
#include <QTest>

using namespace pigpen;
using plan::Change;
using plan::Plan;

/// For each kind of change, the exact plan: see cases.txt.
class PlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void eachKindOfChange_data();
    void eachKindOfChange();
    void theWayBackIsAnsweredToo_data() { eachKindOfChange_data(); }
    void theWayBackIsAnsweredToo();
    void nothingDiffersFromItself_data();
    void nothingDiffersFromItself();
    void everyDifferenceIsAnswered_data() { nothingDiffersFromItself_data(); }
    void everyDifferenceIsAnswered();
    void whatMustBeTrueFirst_data();
    void whatMustBeTrueFirst();
    void aReasonIsToldOnce();

private:
    struct Case
    {
        QString name;
        QByteArray before;
        QByteArray after;
        QStringList written; // its lines but the plan
        QStringList plan;
    };

    static QByteArray read(const QString& file);
    static std::vector<Case> readCases();
    static TopologyPtr topologyOf(const QByteArray& text) { return Design::fromText(text).snapshot()->topology; }
    static QStringList told(const Plan& plan);
    const Case& named(const QString& name) const;

    std::vector<Case> m_cases;
    QHash<QString, QStringList> m_made; // plans, by the case
};

QByteArray PlansTest::read(const QString& name)
{
    QFile file(shared::source(QStringLiteral("tests/plan/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

/// Lines that stand in the text once, and what they become.
struct Hunk
{
    QByteArray old;
    QByteArray now;
    bool inBoth = false;
};

void apply(const Hunk& hunk, QByteArray& text)
{
    if (text.count(hunk.old) != 1)
        qFatal("these lines stand in base.yml %lld times:\n%s", qint64(text.count(hunk.old)), hunk.old.constData());
    text.replace(hunk.old, hunk.now);
}

std::vector<Hunk> hunksOf(const QStringList& lines)
{
    std::vector<Hunk> hunks;
    QChar last;
    for (const QString& line : lines) {
        if (line == u"~") {
            hunks.push_back({{}, {}, false});
            continue;
        }
        const bool inBoth = line.startsWith(u'<');
        const QString rest = inBoth ? line.mid(1) : line;
        const bool begins = hunks.empty() || hunks.back().inBoth != inBoth || (rest.at(0) == u'-' && last == u'+');
        if (begins)
            hunks.push_back({{}, {}, inBoth});
        last = rest.at(0);
        (last == u'-' ? hunks.back().old : hunks.back().now) += rest.mid(1).toUtf8() + '\n';
    }
    return hunks;
}

QString answerLine(const Change& change)
{
    return QStringLiteral("%1 %2").arg(answerName(change.answer), lineOf(change.difference));
}

} // namespace

std::vector<PlansTest::Case> PlansTest::readCases()
{
    std::vector<Case> cases;
    for (const QString& line : QString::fromUtf8(read(QStringLiteral("cases.txt"))).split(u'\n')) {
        if (line.startsWith(u"## "))
            cases.push_back({line.mid(3), {}, {}, {}, {}});
        else if (!line.isEmpty() && !cases.empty())
            (line.startsWith(u"= ") ? cases.back().plan : cases.back().written) << line;
    }
    for (Case& one : cases) {
        one.before = one.after = read(QStringLiteral("base.yml"));
        for (const Hunk& hunk : hunksOf(one.written)) {
            apply(hunk, one.after);
            if (hunk.inBoth)
                apply(hunk, one.before);
        }
    }
    return cases;
}

QStringList PlansTest::told(const Plan& plan)
{
    QStringList lines;
    for (const plan::Step& step : plan.steps)
        lines << QStringLiteral("= %1 %2 %3")
                     .arg(riskName(step.risk), QLatin1String(step.usesOld ? "old" : "new"), step.command);
    for (const Change& change : plan.changes)
        if (change.answer != Change::Answer::Steps)
            lines << QStringLiteral("= ") + answerLine(change);
    return lines;
}

const PlansTest::Case& PlansTest::named(const QString& name) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&](const Case& one) { return one.name == name; });
    Q_ASSERT(found != m_cases.end());
    return *found;
}

void PlansTest::initTestCase()
{
    m_cases = readCases();
    QVERIFY(m_cases.size() > 100);
}

/// Writes the plans anew, where that is asked for.
void PlansTest::cleanupTestCase()
{
    if (!qEnvironmentVariableIsSet("PIGPEN_UPDATE_GOLDENS"))
        return;
    QByteArray text = read(QStringLiteral("cases.txt"));
    text.truncate(text.indexOf("\n## ") + 1);
    for (const Case& one : m_cases) {
        const QStringList lines = QStringList{QStringLiteral("## ") + one.name} + one.written + m_made.value(one.name);
        text += lines.join(u'\n').toUtf8() + "\n\n";
    }
    text.chop(1);
    QFile file(shared::source(QStringLiteral("tests/plan/cases.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void PlansTest::eachKindOfChange_data()
{
    QTest::addColumn<QString>("name");
    for (const Case& one : m_cases)
        QTest::newRow(qPrintable(one.name)) << one.name;
}

void PlansTest::eachKindOfChange()
{
    QFETCH(QString, name);
    const Case& one = named(name);
    const QStringList made = told(plan::make(*topologyOf(one.before), *topologyOf(one.after)));
    m_made.insert(name, made);
    if (!qEnvironmentVariableIsSet("PIGPEN_UPDATE_GOLDENS"))
        QCOMPARE(made.join(u'\n'), one.plan.join(u'\n'));
}

/// What comes one way goes the other way: nothing of it may be without an answer.
void PlansTest::theWayBackIsAnsweredToo()
{
    QFETCH(QString, name);
    const Case& one = named(name);
    const Plan back = plan::make(*topologyOf(one.after), *topologyOf(one.before));
    QCOMPARE(back.isEmpty(), one.plan.isEmpty());
    for (const Change& change : back.changes) {
        const bool hasSteps = std::any_of(back.steps.begin(), back.steps.end(), [&](const plan::Step& step) {
            const auto& all = step.changes;
            return std::find(all.begin(), all.end(), int(&change - back.changes.data())) != all.end();
        });
        QVERIFY2(hasSteps || !change.note.isEmpty(), qPrintable(answerLine(change)));
        QVERIFY2(change.answer != Change::Answer::Steps || hasSteps, qPrintable(answerLine(change)));
    }
}

void PlansTest::nothingDiffersFromItself_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QString& name : templates::names())
        QTest::newRow(qPrintable(name)) << templates::text(name);
    QTest::newRow("base.yml") << read(QStringLiteral("base.yml"));
    if (shared::folder().isEmpty())
        qWarning("SKIPPED: no ../shared, only our own inventories are planned");
    for (const QString& path : shared::templates()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(path.section(u'/', -2))) << file.readAll();
    }
}

void PlansTest::nothingDiffersFromItself()
{
    QFETCH(QByteArray, text);
    const Plan plan = plan::make(*topologyOf(text), *topologyOf(text));
    QVERIFY(plan.isEmpty());
    QVERIFY(plan.steps.empty());
}

/// Against an inventory that has nothing to do with it: what `diff` names, the plan names, and each has an answer.
void PlansTest::everyDifferenceIsAnswered()
{
    QFETCH(QByteArray, text);
    const TopologyPtr one = topologyOf(text);
    const TopologyPtr other = topologyOf(read(QStringLiteral("base.yml")));
    for (const auto& [before, after] : {std::pair(one, other), std::pair(other, one)}) {
        const Plan plan = plan::make(*before, *after);
        const std::vector<Difference> found = differences(*before, *after);
        QCOMPARE(plan.changes.size(), found.size());
        for (size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(lineOf(plan.changes[i].difference), lineOf(found[i]));
            QVERIFY(plan.changes[i].answer == Change::Answer::Steps || !plan.changes[i].note.isEmpty());
        }
        for (const plan::Step& step : plan.steps) {
            QVERIFY2(!step.why.isEmpty() && !step.changes.empty(), qPrintable(step.command));
            QVERIFY2(!step.command.startsWith(u"./") || step.command.contains(u" -l "), qPrintable(step.command));
        }
    }
}

void PlansTest::whatMustBeTrueFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("command"); // begins so
    QTest::addColumn<QString>("before");  // is told
    QTest::newRow("a primary hands over") << "the primary leaves: another one leads first"
                                          << "bin/pgsql-rm"
                                          << "the switchover to pg-test-2 is done";
    QTest::newRow("nobody takes over") << "the primary leaves and nobody may lead"
                                       << "bin/pgsql-rm"
                                       << "nobody can take over";
    QTest::newRow("the old inventory") << "a replica leaves with its node"
                                       << "bin/pgsql-rm"
                                       << "old inventory";
    QTest::newRow("the guard") << "a cluster is removed that another one copies, and that is guarded"
                               << "bin/pgsql-rm"
                               << "pg_safeguard is on";
    QTest::newRow("who copies it") << "a cluster is removed that another one copies, and that is guarded"
                                   << "bin/pgsql-rm"
                                   << "pg-copy, which copies it, is promoted or removed";
    QTest::newRow("whom it copies") << "a standby cluster and what it copies, both new: the source first"
                                    << "bin/pgsql-add pg-b"
                                    << "pg-a runs";
    QTest::newRow("etcd keeps its majority") << "an etcd member goes"
                                             << "bin/etcd-rm"
                                             << "a majority";
    QTest::newRow("a pool of its own") << "minio members come"
                                       << "./minio.yml"
                                       << "a pool of their own";
    QTest::newRow("slots of a number") << "a number is changed"
                                       << "# pg-test-3"
                                       << "bin/pgsql-rm pg-test 10.10.10.13";
}

void PlansTest::whatMustBeTrueFirst()
{
    QFETCH(QString, name);
    QFETCH(QString, command);
    QFETCH(QString, before);
    const Plan plan = plan::make(*topologyOf(named(name).before), *topologyOf(named(name).after));
    const auto step = std::find_if(plan.steps.begin(), plan.steps.end(),
                                   [&](const plan::Step& one) { return one.command.startsWith(command); });
    QVERIFY(step != plan.steps.end());
    QVERIFY2(step->before.contains(before), qPrintable(step->before));
}

/// Whatever punctuation is in it.
void PlansTest::aReasonIsToldOnce()
{
    const TopologyPtr topology = topologyOf(templates::text(QStringLiteral("single")));
    plan::Draft draft(*topology, *topology);
    const QString twofold = QStringLiteral("the data stays; the process restarts");
    const QString other = QStringLiteral("the port is another one");
    for (const QString& why : {twofold, other, twofold, QString(), other})
        draft.add(plan::Phase::Postgres, {.command = QStringLiteral("bin/pgsql-add pg-test"), .why = why});
    const Plan plan = draft.finish();
    QCOMPARE(plan.steps.size(), size_t(1));
    QCOMPARE(plan.steps.front().why, twofold + QStringLiteral("; ") + other);
}

QTEST_GUILESS_MAIN(PlansTest)
#include "plans.moc"
