#include "randomverbs.h"

#include "arguments.h"
#include "core/check/fixing.h"
#include "core/check/ignoring.h"
#include "core/edit/verbs.h"

#include <array>
#include <tuple>
#include <type_traits>

using namespace pigpen;
using edit::Result;

namespace {

/// A verb with the arguments that it asks for, in their order.
template<auto Verb, auto... Ask>
Result call(Arguments& from)
{
    const std::tuple arguments{(from.*Ask)()...};
    return std::apply(
        [&](const auto&... each) {
            using Function = decltype(Verb);
            if constexpr (std::is_invocable_v<Function, const Topology&, decltype(each)...>)
                return Verb(*from.topology(), each...);
            else
                return Verb(*from.topology(), from.used(), each...);
        },
        arguments);
}

Result addCluster(Arguments& from)
{
    edit::NewCluster cluster;
    cluster.archetype = static_cast<edit::Archetype>(from.choices().below(int(edit::Archetype::Nodes) + 1));
    cluster.nodes = from.addresses(edit::nodeCount(cluster.archetype));
    const bool follows = cluster.archetype == edit::Archetype::Standby || cluster.archetype == edit::Archetype::Delayed;
    cluster.upstream = follows ? from.node() : QString();
    cluster.shards = from.choices().yes() ? from.choices().below(5) : cluster.shards;
    cluster.name = from.choices().yes() ? from.newName() : QString();
    return edit::addCluster(*from.topology(), cluster);
}

Result addInstance(Arguments& from)
{
    const edit::NewInstance instance{from.cluster(), from.address(), from.choices().yes() ? from.role() : QString(),
                                     from.number()};
    return edit::addInstance(*from.topology(), from.used(), instance);
}

Result copyCluster(Arguments& from)
{
    const QString name = from.cluster();
    const ClusterPtr cluster = from.topology()->cluster(name);
    const QStringList nodes = from.addresses(cluster ? int(cluster->nodes().size()) : 1);
    const QString to = from.choices().yes() ? from.newName() : QString();
    return edit::copyCluster(*from.topology(), from.used(), name, {to, nodes});
}

Result pasteClusters(Arguments& from)
{
    return edit::pasteClusters(*from.topology(), from.used(), from.choices().until('\t'));
}

Result fix(Arguments& from)
{
    const check::Finding* const finding = from.finding();
    return finding && finding->repair ? finding->repair(*from.topology()) : Result(edit::Edit());
}

Result fixAll(Arguments& from)
{
    const check::Fixed fixed = check::fixAll(from.topology());
    return edit::Edit{{}, fixed.splices, fixed.notes};
}

Result ignore(Arguments& from)
{
    const check::Finding* const finding = from.finding();
    return finding ? check::ignore(*from.topology(), *finding, from.word()) : Result(edit::Edit());
}

Result heed(Arguments& from)
{
    const check::Finding* const finding = from.ignored();
    return finding ? check::heed(*from.topology(), *finding) : Result(edit::Edit());
}

using From = Arguments;
constexpr QStringList (From::*someAddresses)() = &From::addresses;

constexpr auto verbs = std::to_array<Result (*)(Arguments&)>({
    fixAll,
    fix,
    ignore,
    heed,
    call<edit::addNode, &From::address, &From::groupIfAny, &From::word>,
    call<edit::addNodes, someAddresses, &From::groupIfAny, &From::word>,
    call<edit::removeNode, &From::node>,
    addCluster,
    call<edit::removeCluster, &From::cluster>,
    call<edit::renameCluster, &From::cluster, &From::newName>,
    copyCluster,
    pasteClusters,
    call<edit::readdressNode, &From::node, &From::address>,
    addInstance,
    call<edit::removeInstance, &From::instance>,
    call<edit::moveInstance, &From::instance, &From::cluster>,
    call<edit::relocateInstance, &From::instance, &From::address>,
    call<edit::setRole, &From::instance, &From::role>,
    call<edit::setUpstream, &From::instance, &From::node>,
    call<edit::promote, &From::instance>,
    call<edit::set, &From::scope, &From::variable, &From::value>,
    call<edit::unset, &From::scope, &From::variable>,
    call<edit::setEach, &From::scopes, &From::variable, &From::value>,
    call<edit::unsetEach, &From::scopes, &From::variable>,
    call<edit::renameVariable, &From::scope, &From::variable, &From::newName>,
    call<edit::setItem, &From::scope, &From::path, &From::value>,
    call<edit::insertItem, &From::scope, &From::path, &From::value>,
    call<edit::removeItem, &From::scope, &From::path>,
    call<edit::renameItem, &From::scope, &From::path, &From::newName>,
    call<edit::moveItem, &From::scope, &From::path, &From::index>,
    call<edit::addDatabase, &From::cluster, &From::newName, &From::user>,
    call<edit::removeDatabase, &From::cluster, &From::database>,
    call<edit::addRole, &From::cluster, &From::newName, &From::users>,
    call<edit::removeRole, &From::cluster, &From::user>,
    call<edit::addService, &From::cluster, &From::newName, &From::port, &From::word>,
    call<edit::removeService, &From::cluster, &From::service>,
});

} // namespace

Result randomVerb(const Design& design, Choices& choices)
{
    Arguments arguments(design, choices);
    return verbs[static_cast<size_t>(choices.below(std::ssize(verbs)))](arguments);
}
