#include "tests/edit/bench.h"

#include "tests/support/shared.h"

#include <QFile>
#include <algorithm>

namespace bench {

namespace {

/// The longest common subsequence's table of two lists of lines.
std::vector<std::vector<int>> commonLengths(const QByteArrayList& a, const QByteArrayList& b)
{
    std::vector<std::vector<int>> lengths(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            lengths[size_t(i)][size_t(j)] =
                a[i] == b[j] ? lengths[size_t(i) + 1][size_t(j) + 1] + 1
                             : std::max(lengths[size_t(i) + 1][size_t(j)], lengths[size_t(i)][size_t(j) + 1]);
    return lengths;
}

void dropCommonEnds(QByteArrayList& a, QByteArrayList& b)
{
    while (!a.isEmpty() && !b.isEmpty() && a.first() == b.first()) {
        a.removeFirst();
        b.removeFirst();
    }
    while (!a.isEmpty() && !b.isEmpty() && a.last() == b.last()) {
        a.removeLast();
        b.removeLast();
    }
}

} // namespace

TopologyPtr topologyOf(const QByteArray& text)
{
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        qFatal("no tree: %s\n%s", qPrintable(tree.error().describe()), text.constData());
    const auto inventory = Inventory::read(*tree);
    if (!inventory)
        qFatal("no inventory: %s\n%s", qPrintable(inventory.error().describe()), text.constData());
    return Topology::derive(*inventory);
}

QByteArray sample(const QString& name)
{
    QFile file(shared::source(u"tests/edit/samples/"_qs + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return file.readAll();
}

TopologyPtr sampleTopology(const QString& name)
{
    return topologyOf(sample(name));
}

QByteArray applied(const QByteArray& before, const edit::Edit& edit)
{
    QByteArray text = before;
    const auto play = [&text](const yaml::Splices& splices) {
        return std::all_of(splices.begin(), splices.end(), [&text](const yaml::Splice& splice) {
            if (!yaml::fits(splice, text))
                return false;
            yaml::apply(splice, text);
            return true;
        });
    };
    if (!play(edit.splices))
        return "!the splices do not fit";
    QByteArray done = text;
    if (!play(yaml::inverse(edit.splices)) || text != before)
        return "!undo gives another text";
    if (!play(edit.splices) || text != done)
        return "!redo gives another text";
    return done;
}

QByteArray difference(const QByteArray& before, const QByteArray& after)
{
    QByteArrayList a = before.split('\n');
    QByteArrayList b = after.split('\n');
    dropCommonEnds(a, b);
    const auto lengths = commonLengths(a, b);
    QByteArray text;
    bool skipping = false;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            text += skipping ? "" : "=\n";
            skipping = true;
            ++i;
            ++j;
            continue;
        }
        skipping = false;
        const bool remove =
            j == b.size() || (i < a.size() && lengths[size_t(i) + 1][size_t(j)] >= lengths[size_t(i)][size_t(j) + 1]);
        text += remove ? '-' + a[i++] + '\n' : '+' + b[j++] + '\n';
    }
    return text;
}

QByteArray outcome(const TopologyPtr& topology, const edit::Result& result)
{
    if (!result)
        return "refused: " + result.error().what.toUtf8();
    const QByteArray& before = topology->tree()->text();
    return difference(before, applied(before, *result));
}

TopologyPtr after(const TopologyPtr& topology, const edit::Result& result)
{
    if (!result)
        qFatal("refused: %s", qPrintable(result.error().describe()));
    return topologyOf(applied(topology->tree()->text(), *result));
}

QStringList describe(const Topology& topology)
{
    QStringList lines;
    for (const ClusterPtr& cluster : topology.clusters()) {
        QStringList members;
        for (const Instance& instance : cluster->instances)
            members << QStringList{instance.name, instance.role, instance.node, instance.upstreamAddress}
                           .join(u' ')
                           .simplified();
        lines << u"%1 %2: %3"_qs.arg(moduleName(cluster->module), cluster->name, members.join(u", "_qs));
    }
    return lines;
}

QStringList changes(const Topology& before, const Topology& after)
{
    const QStringList old = describe(before);
    const QStringList now = describe(after);
    QStringList changed;
    for (const QString& line : old)
        if (!now.contains(line))
            changed << u'-' + line;
    for (const QString& line : now)
        if (!old.contains(line))
            changed << u'+' + line;
    return changed;
}

} // namespace bench
