// Redis: by node, or by port where others stay on the node (pigsty.io, its page about playbooks).
#include "core/plan/commands.h"
#include "core/plan/conditions.h"
#include "core/plan/modules/memberchange.h"
#include "core/plan/words.h"

#include <algorithm>

namespace pigpen::plan::modules {

namespace {

std::vector<const Instance*> onNode(const std::vector<const Instance*>& instances, const QString& node)
{
    std::vector<const Instance*> found;
    std::copy_if(instances.begin(), instances.end(), std::back_inserter(found),
                 [&](const Instance* one) { return one->node == node; });
    return found;
}

bool hasOthersOn(const Cluster& cluster, const QString& node, size_t count)
{
    const auto& all = cluster.instances;
    return size_t(std::count_if(all.begin(), all.end(), [&](const Instance& one) { return one.node == node; })) > count;
}

QString redisTarget(const Cluster& cluster, const std::vector<const Instance*>& members, const QString& node)
{
    const std::vector<const Instance*> here = onNode(members, node);
    QString words = shellWord(node);
    if (hasOthersOn(cluster, node, here.size()))
        for (const Instance* instance : here)
            words += u' ' + QString::number(instance->port);
    return words;
}

} // namespace

void addRedis(Draft& draft, const MemberChange& change)
{
    const QString verify = QStringLiteral("ansible %1 -b -a 'systemctl list-units redis*'").arg(change.target.limit());
    if (change.isWhole)
        return draft.add(Phase::OtherModules, {.command = QStringLiteral("bin/redis-add ") + change.target.limit(),
                                               .why = isNew(change),
                                               .verify = verify,
                                               .changes = change.changes});
    for (const QString& node : nodesOf(change.members)) {
        const std::vector<const Instance*> here = onNode(change.members, node);
        draft.add(Phase::OtherModules,
                  {.command = QStringLiteral("bin/redis-add ") + redisTarget(change.cluster, change.members, node),
                   .why = Words::tr("new in %1: %2").arg(change.cluster.name, namesOf(here)),
                   .before = change.cluster.mode == u"cluster"
                                 ? Words::tr("you know how the shards shall lie: the newcomers join the native cluster "
                                             "by hand afterwards (redis-cli --cluster add-node, then reshard)")
                                 : QString(),
                   .verify = verify,
                   .changes = changesOf(draft, change.cluster, here)});
    }
}

void removeRedis(Draft& draft, const MemberChange& change)
{
    const QString safeguard =
        conditions::safeguard(draft.before(), nodesOf(change.members), QStringLiteral("redis_safeguard"));
    const auto add = [&](const QString& words, const QString& why, const QString& use,
                         const std::vector<int>& changes) {
        draft.add(change.leaving(Phase::ModuleRemoval),
                  {.command = QStringLiteral("bin/redis-rm ") + words,
                   .why = why,
                   .risk = Risk::Destructive,
                   .before = conditions::all({conditions::oldInventory(), use, safeguard}),
                   .usesOld = true,
                   .changes = changes});
    };
    if (change.isWhole)
        return add(change.target.limit(), isRemoved(change), Words::tr("no client uses it any more"), change.changes);
    for (const QString& node : nodesOf(change.members)) {
        const std::vector<const Instance*> here = onNode(change.members, node);
        add(redisTarget(change.cluster, change.members, node),
            Words::tr("removed from %1: %2").arg(change.cluster.name, namesOf(here)),
            change.cluster.mode == u"cluster"
                ? Words::tr("its slots are moved away (redis-cli --cluster reshard, del-node)")
                : Words::tr("no replica follows it and no client uses it any more"),
            changesOf(draft, change.cluster, here));
    }
}

} // namespace pigpen::plan::modules
