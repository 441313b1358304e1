#include "core/inventory/inventory.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace pigpen;

namespace {

InventoryPtr read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto tree = yaml::Tree::parse(file.readAll());
    if (!tree) {
        qWarning() << tree.error().describe(path);
        return {};
    }
    const auto inventory = Inventory::read(*tree);
    if (!inventory)
        qWarning() << inventory.error().describe(path);
    return inventory.value_or(nullptr);
}

/// The dates that Ansible writes in full and the inventory as they stand are the same; other values compare as JSON.
QJsonObject variablesOf(const Inventory& inventory, const Host& host)
{
    QByteArray json = "{";
    for (const EffectiveVariable& variable : inventory.variables(host)) {
        if (json.size() > 1)
            json += ',';
        json += yaml::Value(variable.setting.name).toJson().toUtf8() + ':' + variable.setting.read().toJson().toUtf8();
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json + '}', &error);
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString() << json;
    return document.object();
}

} // namespace

/// What Pigpen reads from an inventory is what Ansible's own program says of it: every host of every real template and
/// of the samples, where the order of precedence is tricky.
class AnsibleAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(QStringLiteral("ansible-inventory"));
        if (m_program.isEmpty())
            QSKIP("ansible-inventory is not installed: nothing to compare with");
        QVERIFY(m_home.isValid());
        QVERIFY(QFile(m_home.filePath(QStringLiteral("ansible.cfg"))).open(QIODevice::WriteOnly));
    }

    void samples()
    {
        const QStringList files = filesIn(QStringLiteral("tests/inventory/samples"));
        QVERIFY(files.size() >= 8);
        compareAll(files);
    }

    void ownTemplates() { compareAll(filesIn(QStringLiteral("resources/templates"))); }

    void templates()
    {
        REQUIRE_SHARED();
        compareAll(shared::templates());
    }

    /// --list says of a host what --host says.
    void listAndHostAgree()
    {
        const QString file = shared::source(QStringLiteral("tests/inventory/samples/nested.yml"));
        const auto host = start({QStringLiteral("-i"), file, QStringLiteral("--host"), QStringLiteral("10.1.0.3")});
        const auto list = start({QStringLiteral("-i"), file, QStringLiteral("--list")});
        const QJsonObject all = finish(*list)[u"_meta"][u"hostvars"].toObject();
        QCOMPARE(finish(*host), all[u"10.1.0.3"].toObject());
    }

    void cleanupTestCase()
    {
        qInfo("%lld files, %lld hosts, %lld variables compared with ansible-inventory: %lld differences", m_files,
              m_hosts, m_variables, m_differences);
    }

private:
    static QStringList filesIn(const QString& path)
    {
        const QDir folder(shared::source(path));
        QStringList files;
        for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
        return files;
    }

    std::unique_ptr<QProcess> start(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("ANSIBLE_CONFIG"), m_home.filePath(QStringLiteral("ansible.cfg")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process->setProcessEnvironment(environment);
        process->start(m_program, arguments, QIODevice::ReadOnly);
        return process;
    }

    static QJsonObject finish(QProcess& process)
    {
        if (!process.waitForFinished(120'000))
            qWarning() << "ansible-inventory did not finish";
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    void compareAll(const QStringList& files)
    {
        constexpr qsizetype AtOnce = 2;
        const qint64 before = m_differences;
        for (qsizetype first = 0; first < files.size(); first += AtOnce) {
            const QStringList batch = files.mid(first, AtOnce);
            std::vector<std::unique_ptr<QProcess>> running;
            for (const QString& file : batch)
                running.push_back(start({QStringLiteral("-i"), file, QStringLiteral("--list")}));
            for (qsizetype i = 0; i < batch.size(); ++i)
                compare(batch[i], finish(*running[size_t(i)]));
        }
        QCOMPARE(m_differences, before);
    }

    void compare(const QString& file, const QJsonObject& listed)
    {
        const InventoryPtr inventory = read(file);
        if (!inventory || listed.isEmpty()) {
            note(file, QStringLiteral("not read by %1").arg(inventory ? u"ansible-inventory" : u"Pigpen"));
            return;
        }
        ++m_files;
        const QJsonObject expected = listed[u"_meta"][u"hostvars"].toObject();
        for (const HostPtr& host : inventory->hosts())
            compareHost(file, *inventory, *host, expected[host->name].toObject());
        for (const QString& name : expected.keys()) {
            if (!inventory->host(name))
                note(file, QStringLiteral("host %1 is missing").arg(name));
        }
        for (const GroupPtr& group : inventory->groups())
            compareGroup(file, *group, listed[group->name].toObject());
    }

    void compareHost(const QString& file, const Inventory& inventory, const Host& host, const QJsonObject& expected)
    {
        ++m_hosts;
        const QJsonObject found = variablesOf(inventory, host);
        m_variables += expected.size();
        QStringList names = expected.keys() + found.keys();
        names.removeDuplicates();
        for (const QString& name : names) {
            if (expected.value(name) != found.value(name))
                note(file, QStringLiteral("%1 of %2").arg(name, host.name), expected.value(name), found.value(name));
        }
        for (const EffectiveVariable& variable : inventory.variables(host)) {
            if (inventory.variable(host, variable.setting.name).value != variable.setting.value)
                note(file, QStringLiteral("%1 of %2 asked for alone").arg(variable.setting.name, host.name));
        }
    }

    void compareGroup(const QString& file, const Group& group, const QJsonObject& expected)
    {
        if (group.name == u"all" || group.name == u"ungrouped")
            return;
        const QJsonArray hosts = QJsonArray::fromStringList(group.hosts);
        const QJsonArray children = QJsonArray::fromStringList(group.children);
        if (hosts != expected[u"hosts"].toArray())
            note(file, QStringLiteral("hosts of %1").arg(group.name), expected[u"hosts"], hosts);
        if (children != expected[u"children"].toArray())
            note(file, QStringLiteral("children of %1").arg(group.name), expected[u"children"], children);
    }

    void note(const QString& file, const QString& what, const QJsonValue& expected = {}, const QJsonValue& found = {})
    {
        ++m_differences;
        const auto text = [](const QJsonValue& value) {
            return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        };
        qWarning().noquote() << QFileInfo(file).fileName() << what << text(expected) << text(found);
    }

    QString m_program;
    QTemporaryDir m_home;
    qint64 m_files = 0;
    qint64 m_hosts = 0;
    qint64 m_variables = 0;
    qint64 m_differences = 0;
};

QTEST_GUILESS_MAIN(AnsibleAgreementTest)
#include "ansibleagreement.moc"
