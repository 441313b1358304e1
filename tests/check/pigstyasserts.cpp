#include "core/check/check.h"
#include "tests/edit/bench.h"
#include "tests/support/shared.h"

#include "core/edit/verbs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pigpen;

namespace {

/// The Python in which ansible-inventory runs, by the program's first line; empty where it is not installed.
QString ansiblePython()
{
    QFile program(QStandardPaths::findExecutable(QStringLiteral("ansible-inventory")));
    if (program.fileName().isEmpty() || !program.open(QIODevice::ReadOnly))
        return {};
    const QByteArray first = program.readLine().trimmed();
    return first.startsWith("#!") ? QString::fromUtf8(first.mid(2).trimmed()) : QString();
}

TopologyPtr topologyAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? bench::topologyOf(file.readAll()) : TopologyPtr();
}

/// The scope in which a host's variable is set; of its entry in the cluster's group where it is not.
QString scopeOf(const Topology& topology, const Cluster& cluster, const Instance& instance, const QString& name)
{
    const HostPtr host = topology.inventory()->host(instance.node);
    const Setting setting = topology.inventory()->variable(*host, name);
    if (setting.isSet() && setting.level != Level::Host)
        return setting.group;
    return (setting.isSet() ? setting.group : cluster.group) + u'/' + host->name;
}

/// A fault that is planted in a cluster: gives the verbs that plant it; none where the cluster has no room for it.
struct Fault
{
    const char* name;
    std::vector<edit::Result> (*plant)(const Topology& topology, const Cluster& cluster);
};

std::vector<edit::Result> named(const Topology& topology, const Cluster& cluster, const QString& yaml)
{
    std::vector<edit::Result> edits;
    QStringList scopes;
    for (const Instance& instance : cluster.instances) {
        const QString scope = scopeOf(topology, cluster, instance, QStringLiteral("pg_cluster"));
        if (!scopes.contains(scope))
            scopes << scope;
    }
    for (const QString& scope : scopes)
        edits.push_back(edit::set(topology, scope, QStringLiteral("pg_cluster"), yaml));
    return edits;
}

/// Of the member of that index.
std::vector<edit::Result> with(const Topology& topology, const Cluster& cluster, size_t member, const char* variable,
                               const QString& yaml)
{
    if (member >= cluster.instances.size())
        return {};
    const QString name = QString::fromLatin1(variable);
    const QString scope = scopeOf(topology, cluster, cluster.instances[member], name);
    return {yaml.isEmpty() ? edit::unset(topology, scope, name) : edit::set(topology, scope, name, yaml)};
}

size_t primaryIn(const Cluster& cluster)
{
    const auto found = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                    [](const Instance& instance) { return instance.role == u"primary"; });
    return size_t(found - cluster.instances.begin());
}

using In = const Topology&;
using Of = const Cluster&;

const Fault faults[]{
    {"nothing", [](In, Of) { return std::vector<edit::Result>(); }},
    {"a name with an underscore", [](In in, Of of) { return named(in, of, of.name + QStringLiteral("_x")); }},
    {"a name with a dot", [](In in, Of of) { return named(in, of, of.name + QStringLiteral(".x")); }},
    {"a name with a blank", [](In in, Of of) { return named(in, of, of.name + QStringLiteral(" x")); }},
    {"a name with an umlaut", [](In in, Of of) { return named(in, of, of.name + QStringLiteral("ü")); }},
    {"an empty name", [](In in, Of of) { return named(in, of, QStringLiteral("''")); }},
    {"root", [](In in, Of of) { return named(in, of, QStringLiteral("root")); }},
    {"no number", [](In in, Of of) { return with(in, of, 0, "pg_seq", {}); }},
    {"a text as number", [](In in, Of of) { return with(in, of, 0, "pg_seq", QStringLiteral("one")); }},
    {"a negative number", [](In in, Of of) { return with(in, of, 0, "pg_seq", QStringLiteral("-1")); }},
    {"a fraction", [](In in, Of of) { return with(in, of, 0, "pg_seq", QStringLiteral("1.5")); }},
    {"a number taken",
     [](In in, Of of) { return with(in, of, 1, "pg_seq", QString::number(of.instances.front().seq)); }},
    {"no role", [](In in, Of of) { return with(in, of, of.instances.size() - 1, "pg_role", {}); }},
    {"an unknown role", [](In in, Of of) { return with(in, of, 0, "pg_role", QStringLiteral("king")); }},
    {"no primary", [](In in, Of of) { return with(in, of, primaryIn(of), "pg_role", QStringLiteral("replica")); }},
    {"two primaries", [](In in, Of of) { return with(in, of, 1, "pg_role", QStringLiteral("primary")); }},
};

} // namespace

/// What stops Pigsty's playbook at a PostgreSQL cluster's identity is an error here, and what does not is none:
/// faults planted in real inventories, judged by a Python script that knows the facts and asks Ansible.
class PigstyAssertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_python = ansiblePython();
        if (m_python.isEmpty())
            QSKIP("ansible-inventory is not installed: nobody to agree with");
        QVERIFY(m_folder.isValid());
        QVERIFY(QFile(m_folder.filePath(QStringLiteral("ansible.cfg"))).open(QIODevice::WriteOnly));
    }

    void init()
    {
        m_paths.clear();
        m_failing = m_content = m_planted = 0;
    }

    void ownTemplates()
    {
        const QDir folder(shared::source(QStringLiteral("resources/templates")));
        QStringList files;
        for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
        QVERIFY(files.size() >= 8);
        agreesOn(files);
        QVERIFY(m_planted >= 100 && m_failing >= 100 && m_content >= 8);
    }

    void realInventories()
    {
        REQUIRE_SHARED();
        agreesOn(shared::templates());
        QVERIFY(m_planted >= 600 && m_failing >= 600 && m_content >= 80);
    }

private:
    /// In each round another fault in each cluster, so that few inventories hold them all.
    void agreesOn(const QStringList& files)
    {
        for (const QString& file : files) {
            const TopologyPtr topology = topologyAt(file);
            QVERIFY2(topology, qPrintable(file));
            for (size_t round = 0; round < std::size(faults); ++round)
                plant(*topology, QFileInfo(file).completeBaseName(), round);
        }
        const QList<QJsonObject> verdicts = judged();
        QCOMPARE(verdicts.size(), m_paths.size());
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            compare(m_paths[i], verdicts[i]);
        qInfo("%d faults in %lld inventories: %d clusters fail, %d do not", m_planted, qint64(m_paths.size()),
              m_failing, m_content);
    }

    void plant(const Topology& topology, const QString& name, size_t round)
    {
        QByteArray text = topology.tree()->text();
        std::vector<yaml::Splice> splices;
        size_t next = round;
        for (const ClusterPtr& cluster : topology.clusters()) {
            if (cluster->module != Module::Pgsql || cluster->instances.empty())
                continue;
            const Fault& fault = faults[next++ % std::size(faults)];
            for (const edit::Result& edit : fault.plant(topology, *cluster)) {
                QVERIFY2(edit, edit ? "" : qPrintable(name + u' ' + QLatin1String(fault.name) + edit.error().what));
                splices.insert(splices.end(), edit->splices.begin(), edit->splices.end());
                ++m_planted;
            }
        }
        // Each counts in the original: from the last one up they don't disturb one another.
        std::sort(splices.begin(), splices.end(), [](const auto& a, const auto& b) { return a.offset > b.offset; });
        for (const yaml::Splice& splice : splices)
            yaml::apply(splice, text);
        m_paths << m_folder.filePath(QStringLiteral("%1-%2-%3.yml").arg(m_paths.size()).arg(name).arg(round));
        QFile file(m_paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    /// What the oracle says of each inventory; two of them at work at a time.
    QList<QJsonObject> judged() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("ANSIBLE_CONFIG"), m_folder.filePath(QStringLiteral("ansible.cfg")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        std::array<QProcess, 2> oracles;
        const qsizetype half = m_paths.size() / 2;
        for (size_t i = 0; i < oracles.size(); ++i) {
            oracles[i].setProcessEnvironment(environment);
            oracles[i].start(m_python, {shared::source(QStringLiteral("tests/check/pigstyoracle.py"))});
            oracles[i].write((i == 0 ? m_paths.first(half) : m_paths.sliced(half)).join(u'\n').toUtf8());
            oracles[i].closeWriteChannel();
        }
        QList<QJsonObject> verdicts;
        for (QProcess& oracle : oracles) {
            if (!oracle.waitForFinished(240'000) || oracle.exitCode() != 0)
                qWarning().noquote() << "the oracle failed:" << oracle.readAllStandardError();
            for (const QByteArray& line : oracle.readAllStandardOutput().trimmed().split('\n'))
                verdicts << QJsonDocument::fromJson(line).object();
        }
        return verdicts;
    }

    void compare(const QString& path, const QJsonObject& verdict)
    {
        const TopologyPtr topology = topologyAt(path);
        const std::vector<check::Finding> findings = check::check(topology);
        for (auto one = verdict.begin(); one != verdict.end(); ++one) {
            const QStringList errors = errorsAbout(one.key(), findings);
            const QString what =
                QStringLiteral("%1, cluster “%2”: Pigsty %3, Pigpen %4")
                    .arg(QFileInfo(path).fileName(), one.key())
                    .arg(QString::fromUtf8(QJsonDocument(one->toArray()).toJson(QJsonDocument::Compact)),
                         errors.join(QStringLiteral(", ")));
            const bool fails = !one->toArray().isEmpty();
            QVERIFY2(fails != errors.isEmpty(), qPrintable(what));
            ++(fails ? m_failing : m_content);
        }
    }

    /// The errors about the identity of a cluster or its members. That it stands in two groups stops no playbook. With
    /// an empty name there is no cluster that they could be about.
    static QStringList errorsAbout(const QString& cluster, const std::vector<check::Finding>& findings)
    {
        QStringList errors;
        for (const check::Finding& finding : findings) {
            const bool isAbout = cluster.isEmpty()
                                     ? finding.place.string() == u"pg_cluster"
                                     : finding.entity.cluster == cluster && finding.entity.module == Module::Pgsql;
            if (isAbout && finding.severity == check::Severity::Error &&
                check::findRule(finding.rule)->family == check::Family::Identity && finding.rule != u"CLUSTER-SPLIT")
                errors << finding.rule;
        }
        return errors;
    }

    QString m_python;
    QTemporaryDir m_folder;
    QStringList m_paths;
    int m_planted = 0;
    int m_failing = 0;
    int m_content = 0;
};

QTEST_GUILESS_MAIN(PigstyAssertsTest)
#include "pigstyasserts.moc"
