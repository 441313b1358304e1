#include "core/publish/inventory/forms.h"
#include "tests/publish/reading.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFileInfo>
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

QStringList filesIn(const QString& path)
{
    const QDir folder(shared::source(path));
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

} // namespace

/// What Ansible's own program reads from the forms that are meant for it is what it reads from the original.
class AnsibleFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_python = ansiblePython();
        if (m_python.isEmpty())
            QSKIP("ansible-inventory is not installed: nothing reads these forms");
        QVERIFY(m_folder.isValid());
        write(QStringLiteral("ansible.cfg"), {});
    }

    void init() { m_pairs.clear(); }

    void samplesReadTheSame()
    {
        const QStringList files =
            filesIn(QStringLiteral("tests/inventory/samples")) + QStringList(source(QStringLiteral("types.yml")));
        QVERIFY(files.size() >= 10);
        for (const QString& file : files)
            addAllForms(file);
        QCOMPARE(differences(), QByteArray());
    }

    void ownTemplatesReadTheSame()
    {
        for (const QString& file : filesIn(QStringLiteral("resources/templates")))
            addAllForms(file);
        QCOMPARE(differences(), QByteArray());
    }

    void realInventoriesReadTheSame()
    {
        REQUIRE_SHARED();
        for (const QString& file : shared::templates())
            addAllForms(file);
        QCOMPARE(differences(), QByteArray());
    }

    void whatIsEncryptedStaysSo()
    {
        const QString file = source(QStringLiteral("secrets.yml"));
        add(QStringLiteral("text"), file, QStringLiteral("json"));
        add(QStringLiteral("list"), file, QStringLiteral("list"));
        QCOMPARE(differences(), QByteArray());
    }

    /// The other forms of a part say what its YAML says.
    void partsReadTheSame()
    {
        const QString file = source(QStringLiteral("parts.yml"));
        const TopologyPtr whole = reading::topology(file);
        QVERIFY(whole);
        for (const QStringList& clusters : {QStringList{QStringLiteral("pg-shard1")},
                                            QStringList{QStringLiteral("pg-inner"), QStringLiteral("etcd")}}) {
            const QString part = write(clusters.join(u'-') + QStringLiteral(".yml"),
                                       *inventoryAs(QStringLiteral("yaml"), *whole, clusters));
            for (const auto& [mode, form] : forms())
                add(mode, part, form, *inventoryAs(form, *whole, clusters));
        }
        QCOMPARE(differences(), QByteArray());
    }

    /// The comparison itself notices what is another type, order or level.
    void aDifferenceIsNoticed()
    {
        const QByteArray text = "all: { vars: { a: 1 }, children: { g: { hosts: { h1: { b: '1' }, h2: } } } }\n";
        const QString file = write(QStringLiteral("original.yml"), text);
        for (const auto& [before, after] :
             {std::pair{"a: 1", "a: '1'"}, {"b: '1'", "b: 1"}, {"h2", "h3"}, {"vars: { a: 1 }", "vars: { a: true }"}}) {
            m_pairs.clear();
            const QString other = write(QStringLiteral("changed.yml"), QByteArray(text).replace(before, after));
            m_pairs += "typed\t" + file.toUtf8() + '\t' + other.toUtf8() + '\n';
            QVERIFY2(differences().contains("!="), after);
        }
    }

private:
    using Forms = std::vector<std::pair<QString, QString>>;

    /// How each form that Ansible reads is compared.
    static Forms forms()
    {
        return {{QStringLiteral("text"), QStringLiteral("json")},
                {QStringLiteral("list"), QStringLiteral("list")},
                {QStringLiteral("typed"), QStringLiteral("ini")}};
    }

    static QString source(const QString& name)
    {
        return shared::source(QStringLiteral("tests/publish/samples/") + name);
    }

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qWarning() << "can't write" << name;
        return file.fileName();
    }

    void addAllForms(const QString& file)
    {
        const TopologyPtr topology = reading::topology(file);
        QVERIFY2(topology, qPrintable(file));
        QCOMPARE(*inventoryAs(QStringLiteral("yaml"), *topology), topology->tree()->text());
        for (const auto& [mode, form] : forms())
            add(mode, file, form);
    }

    void add(const QString& mode, const QString& file, const QString& form)
    {
        const TopologyPtr topology = reading::topology(file);
        QVERIFY(topology);
        const auto content = inventoryAs(form, *topology);
        QVERIFY2(content, content ? "" : qPrintable(content.error().describe(file)));
        add(mode, file, form, *content);
    }

    /// What --list prints is read as a dynamic inventory's: an executable file that prints it.
    void add(const QString& mode, const QString& file, const QString& form, const QByteArray& content)
    {
        const QString name = QStringLiteral("%1-%2").arg(m_pairs.count('\n')).arg(QFileInfo(file).completeBaseName());
        QString other = write(name + u'.' + form, content);
        if (form == u"list") {
            const QString script =
                write(name + QStringLiteral("-script"), "#!/bin/sh\nexec cat '" + other.toUtf8() + "'\n");
            QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            other = script;
        }
        m_pairs += mode.toUtf8() + '\t' + file.toUtf8() + '\t' + other.toUtf8() + '\n';
    }

    /// What the oracle finds in all that was added; nothing where all is the same.
    QByteArray differences()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("ANSIBLE_CONFIG"), m_folder.filePath(QStringLiteral("ansible.cfg")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(m_python, {shared::source(QStringLiteral("tests/publish/ansibleoracle.py"))});
        process.write(m_pairs);
        process.closeWriteChannel();
        if (!process.waitForFinished(240'000) || process.exitCode() != 0)
            return "the oracle failed: " + process.readAllStandardError();
        const QByteArray out = process.readAllStandardOutput();
        const qsizetype end = out.lastIndexOf("compared ");
        qInfo().noquote() << out.mid(end).trimmed();
        return out.left(end);
    }

    QString m_python;
    QTemporaryDir m_folder;
    QByteArray m_pairs;
};

QTEST_GUILESS_MAIN(AnsibleFormsTest)
#include "ansibleforms.moc"
