#include "core/check/check.h"
#include "tests/support/shared.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pigpen;
using check::Finding;
using check::Severity;

namespace {

TopologyPtr topologyOf(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return {};
    const auto inventory = Inventory::read(*tree);
    return inventory ? Topology::derive(*inventory) : TopologyPtr();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int lineOf(const Finding& finding, const Topology& topology)
{
    return finding.place ? topology.tree()->place(finding.place).line : 0;
}

/// "RULE line", in the order of the text.
QStringList found(const TopologyPtr& topology, Severity mildest)
{
    QStringList lines;
    for (const Finding& finding : check::check(topology))
        if (finding.severity <= mildest)
            lines << QStringLiteral("%1 %2").arg(finding.rule).arg(lineOf(finding, *topology));
    return lines;
}

/// Why a warning about one of the shipped inventories is right: tests/check/justified.tsv, a rule, an inventory (* for
/// any) and the reason in each line.
struct Justified
{
    QString rule;
    QString inventory;
    QString reason;
    bool isUsed = false;
};

std::vector<Justified> justified()
{
    std::vector<Justified> table;
    const QString text = QString::fromUtf8(contentOf(shared::source(QStringLiteral("tests/check/justified.tsv"))));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() == 3 && !line.startsWith(u'#'))
            table.push_back({columns[0], columns[1], columns[2]});
    }
    return table;
}

} // namespace

/// The rules as a whole: the list of them, and what they find in real inventories.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleTellsAboutItself()
    {
        static const QRegularExpression shape(QStringLiteral("^[A-Z0-9]+(-[A-Z0-9]+)+$"));
        QSet<QString> ids;
        for (const check::Rule& rule : check::rules()) {
            const QString id = QString::fromLatin1(rule.id);
            QVERIFY2(shape.match(id).hasMatch() && !ids.contains(id), rule.id);
            ids.insert(id);
            for (const char* words : {rule.meaning, rule.why})
                QVERIFY2(QByteArray(words).size() > 10 && QByteArray(words).endsWith('.'), rule.id);
            QVERIFY2(*rule.source != '\0', rule.id);
            const bool looks = rule.ofCluster || rule.ofGroup || rule.ofHost || rule.ofVariable || rule.ofClaims ||
                               rule.ofAll || rule.ofIgnore;
            QVERIFY2(looks, rule.id);
        }
        QVERIFY(ids.size() >= 60);
    }

    void tenFaultsInOneFile()
    {
        const TopologyPtr topology =
            topologyOf(contentOf(shared::source(QStringLiteral("tests/check/samples/ten-faults.yml"))));
        QVERIFY(topology);
        const QStringList lines = found(topology, Severity::Info);
        qInfo().noquote() << lines.join(u'\n');
        for (const char* rule : {"ETCD-EVEN 9", "SEQ-DUPLICATE 14", "PG-PRIMARY-COUNT 21", "SEQ-DUPLICATE 22",
                                 "HOST-ADDRESS 22", "PARAM-MISSPELT 25", "PG-UPSTREAM-UNKNOWN 31", "VIP-SHARED 35",
                                 "PG-PRIMARY-COUNT 37", "CLUSTER-SPLIT 52"})
            QVERIFY2(lines.contains(QString::fromLatin1(rule)), rule);
        QCOMPARE(found(topology, Severity::Warning).size(), 10); // and nothing else but hints
    }

    /// A new design begins without a warning.
    void ownTemplatesAreSound()
    {
        const QDir folder(QStringLiteral(":/templates"));
        QVERIFY(folder.entryList().size() >= 8);
        for (const QString& name : folder.entryList()) {
            const TopologyPtr topology = topologyOf(contentOf(folder.filePath(name)));
            QVERIFY2(topology, qPrintable(name));
            const QStringList lines = found(topology, Severity::Warning);
            QVERIFY2(lines.isEmpty(), qPrintable(name + u' ' + lines.join(u' ')));
        }
    }

    void realInventoriesHaveNoFalseFindings()
    {
        REQUIRE_SHARED();
        std::vector<Justified> table = justified();
        QStringList unjustified;
        for (const QString& path : shared::templates()) {
            const TopologyPtr topology = topologyOf(contentOf(path));
            QVERIFY2(topology, qPrintable(path));
            const QString name = path.section(QStringLiteral("/conf/"), -1);
            for (const Finding& finding : check::check(topology)) {
                const QString line = QStringLiteral("%1:%2: %3 [%4]")
                                         .arg(name)
                                         .arg(lineOf(finding, *topology))
                                         .arg(finding.message, finding.rule);
                QVERIFY2(finding.severity != Severity::Error, qPrintable(line));
                if (finding.severity == Severity::Warning && !isJustified(table, finding.rule, name))
                    unjustified << line;
            }
        }
        QVERIFY2(unjustified.isEmpty(), qPrintable(u'\n' + unjustified.join(u'\n')));
        for (const Justified& row : table)
            QVERIFY2(row.isUsed, qPrintable(QStringLiteral("justified in vain: %1 %2").arg(row.rule, row.inventory)));
    }

private:
    static bool isJustified(std::vector<Justified>& table, const QString& rule, const QString& name)
    {
        for (Justified& row : table)
            if (row.rule == rule && (row.inventory == u"*" || row.inventory == name) && !row.reason.isEmpty())
                return row.isUsed = true;
        return false;
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules.moc"
