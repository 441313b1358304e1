#include "app/cli/verbtable.h"

#include "app/cli/command.h"
#include "core/check/ignoring.h"
#include "core/edit/addresses.h"

#include <algorithm>

namespace pigpen::cli {
namespace {

using Request = VerbRequest;
using edit::Result;

Result addCluster(const Request& request)
{
    edit::NewCluster cluster;
    cluster.name = request.arguments[0];
    if (const QString word = request.option(u"archetype"); !word.isEmpty()) {
        const auto archetype = edit::archetypeFromName(word);
        if (!archetype)
            return tl::make_unexpected(
                Error{Words::tr("there is no archetype “%1”").arg(word), Words::tr("“pigpen edit --help” lists them")});
        cluster.archetype = *archetype;
    }
    cluster.nodes = request.list(u"nodes");
    cluster.upstream = request.option(u"upstream");
    cluster.delay = request.options.value(QStringLiteral("delay"), cluster.delay);
    cluster.shards = request.number(u"shards").value_or(cluster.shards);
    return edit::addCluster(request.topology, cluster);
}

Result copyCluster(const Request& request)
{
    return edit::copyCluster(request.topology, request.used, request.arguments[0],
                             {request.arguments[1], request.list(u"nodes")});
}

Result addInstance(const Request& request)
{
    return edit::addInstance(
        request.topology, request.used,
        {request.arguments[0], request.arguments[1], request.option(u"role"), request.number(u"seq")});
}

Result setUpstream(const Request& request)
{
    const QString& address = request.arguments[1];
    return edit::setUpstream(request.topology, request.arguments[0], address == u"none" ? QString() : address);
}

Result addNode(const Request& request)
{
    const QString& text = request.arguments[0];
    const bool isKnown = request.topology.node(text) != nullptr; // a host may be called otherwise than by an address
    return (isKnown ? tl::expected<QStringList, Error>(QStringList{text}) : edit::parseAddresses(text))
        .and_then([&](const QStringList& addresses) {
            return edit::addNodes(request.topology, addresses, request.option(u"group"), request.option(u"nodename"));
        });
}

Result moveInstance(const Request& request)
{
    return edit::moveInstance(request.topology, request.used, request.arguments[0], request.arguments[1]);
}

Result addService(const Request& request)
{
    return edit::addService(request.topology, request.arguments[0], request.arguments[1], request.number(u"port"),
                            request.option(u"selector"));
}

Result addDatabase(const Request& request)
{
    return edit::addDatabase(request.topology, request.arguments[0], request.arguments[1], request.option(u"owner"));
}

Result addRole(const Request& request)
{
    return edit::addRole(request.topology, request.arguments[0], request.arguments[1], request.list(u"roles"));
}

Result set(const Request& request)
{
    return edit::setEach(request.topology, request.arguments[0].split(u',', Qt::SkipEmptyParts), request.arguments[1],
                         request.arguments[2]);
}

Result unset(const Request& request)
{
    return edit::unsetEach(request.topology, request.arguments[0].split(u',', Qt::SkipEmptyParts),
                           request.arguments[1]);
}

Result renameVariable(const Request& request)
{
    return edit::renameVariable(request.topology, request.arguments[0], request.arguments[1], request.arguments[2]);
}

/// Of the verbs on items: where a NAME/KEY or NAME/INDEX leads.
QStringList itemPath(const Request& request)
{
    return request.arguments[1].split(u'/');
}

Result setItem(const Request& request)
{
    return edit::setItem(request.topology, request.arguments[0], itemPath(request), request.arguments[2]);
}

Result insertItem(const Request& request)
{
    return edit::insertItem(request.topology, request.arguments[0], itemPath(request), request.arguments[2]);
}

Result removeItem(const Request& request)
{
    return edit::removeItem(request.topology, request.arguments[0], itemPath(request));
}

Result renameItem(const Request& request)
{
    return edit::renameItem(request.topology, request.arguments[0], itemPath(request), request.arguments[2]);
}

Result moveItem(const Request& request)
{
    bool isNumber = false;
    const qsizetype index = request.arguments[2].toLongLong(&isNumber);
    if (!isNumber)
        return tl::make_unexpected(Error{Words::tr("“%1” is no index").arg(request.arguments[2]),
                                         Words::tr("write the index that it shall have, from 0")});
    return edit::moveItem(request.topology, request.arguments[0], itemPath(request), index);
}

Result ignore(const Request& request)
{
    return check::ignoreAll(request.design, request.arguments[0], request.arguments[1], request.option(u"reason"));
}

Result heed(const Request& request)
{
    return check::heedAll(request.design, request.arguments[0], request.arguments[1]);
}

/// Verbs whose arguments go to the function as they stand.
template<auto Function>
Result passOn(const Request& request)
{
    if constexpr (std::is_invocable_v<decltype(Function), const Topology&, const QString&>)
        return Function(request.topology, request.arguments[0]);
    else
        return Function(request.topology, request.arguments[0], request.arguments[1]);
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QStringList VerbRequest::list(QStringView name) const
{
    return option(name).split(u',', Qt::SkipEmptyParts);
}

std::optional<int> VerbRequest::number(QStringView name) const
{
    const QString text = option(name);
    return text.isEmpty() ? std::optional<int>() : text.toInt();
}

QString Verb::synopsis() const
{
    QString text = name + u' ' + arguments.join(u' ');
    for (const VerbOption& option : verbOptions()) {
        if (options.contains(option.name))
            text += QStringLiteral(" [--%1 %2]").arg(option.name, option.value);
    }
    return text;
}

const std::vector<Verb>& verbs()
{
    const auto verb = [](const char* name, const char* arguments, const char* options, auto* function) {
        return Verb{QString::fromLatin1(name), words(arguments), words(options), function};
    };
    static const std::vector<Verb> table{
        verb("add-node", "IP[-N|/N][,…]", "group nodename", addNode),
        verb("remove-node", "IP", "", passOn<edit::removeNode>),
        verb("add-cluster", "NAME", "archetype nodes upstream delay shards", addCluster),
        verb("remove-cluster", "NAME", "", passOn<edit::removeCluster>),
        verb("add-instance", "CLUSTER IP", "role seq", addInstance),
        verb("remove-instance", "INSTANCE", "", passOn<edit::removeInstance>),
        verb("move-instance", "INSTANCE CLUSTER", "", moveInstance),
        verb("relocate-instance", "INSTANCE IP", "", passOn<edit::relocateInstance>),
        verb("set-role", "INSTANCE ROLE", "", passOn<edit::setRole>),
        verb("set-upstream", "INSTANCE IP|none", "", setUpstream),
        verb("copy-cluster", "OLD NEW", "nodes", copyCluster),
        verb("rename-cluster", "OLD NEW", "", passOn<edit::renameCluster>),
        verb("readdress-node", "OLD_IP NEW_IP", "", passOn<edit::readdressNode>),
        verb("promote", "INSTANCE", "", passOn<edit::promote>),
        verb("set", "SCOPE[,…] NAME YAML_VALUE", "", set),
        verb("unset", "SCOPE[,…] NAME", "", unset),
        verb("rename-variable", "SCOPE NAME NEW_NAME", "", renameVariable),
        verb("set-item", "SCOPE PATH YAML_VALUE", "", setItem),
        verb("insert-item", "SCOPE PATH YAML_VALUE", "", insertItem),
        verb("remove-item", "SCOPE PATH", "", removeItem),
        verb("rename-item", "SCOPE PATH KEY", "", renameItem),
        verb("move-item", "SCOPE PATH INDEX", "", moveItem),
        verb("add-database", "CLUSTER NAME", "owner", addDatabase),
        verb("remove-database", "CLUSTER NAME", "", passOn<edit::removeDatabase>),
        verb("add-role", "CLUSTER NAME", "roles", addRole),
        verb("remove-role", "CLUSTER NAME", "", passOn<edit::removeRole>),
        verb("add-service", "CLUSTER NAME", "port selector", addService),
        verb("remove-service", "CLUSTER NAME", "", passOn<edit::removeService>),
        verb("ignore", "RULE ENTITY|-", "reason", ignore),
        verb("heed", "RULE ENTITY|-", "", heed),
    };
    return table;
}

const Verb* findVerb(QStringView name)
{
    const auto found =
        std::find_if(verbs().begin(), verbs().end(), [name](const Verb& verb) { return verb.name == name; });
    return found == verbs().end() ? nullptr : &*found;
}

const std::vector<VerbOption>& verbOptions()
{
    const auto option = [](const char* name, const char* value, bool isNumber = false) {
        return VerbOption{QString::fromLatin1(name), QString::fromUtf8(value), isNumber};
    };
    static const std::vector<VerbOption> table{
        option("group", "G"),     option("nodename", "N"),  option("archetype", "A"),    option("nodes", "IP,…"),
        option("upstream", "IP"), option("delay", "TIME"),  option("shards", "N", true), option("role", "R"),
        option("seq", "N", true), option("owner", "U"),     option("roles", "R,…"),      option("port", "P", true),
        option("selector", "S"),  option("reason", "TEXT"),
    };
    return table;
}

} // namespace pigpen::cli
