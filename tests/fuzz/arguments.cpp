#include "arguments.h"

#include "core/edit/scope.h"

#include <algorithm>
#include <functional>

using namespace pigpen;

namespace {

/// The names of all of them, as far as a byte can choose.
template<typename Things, typename Name>
QStringList namesOf(const Things& things, Name name)
{
    constexpr size_t most = 250;
    QStringList names;
    for (size_t i = 0; i < std::min(things.size(), most); ++i)
        names << std::invoke(name, *things[i]);
    return names;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// Those that hold lists of objects, make somebody a member, or are referred to.
const QStringList variableNames = words("pg_users pg_databases pg_services pg_cluster pg_seq pg_role pg_upstream "
                                        "redis_instances pg_vip_address nodename infra_portal");
const QStringList roles = words("primary replica offline standby delayed broker");
const QStringList newNames = words("pg-new app app2 x y-1 z infra");
const QStringList values = {QStringLiteral("true"), QStringLiteral("18"), QStringLiteral("[ a, { name: b } ]"),
                            QStringLiteral("{ name: app, owner: dbuser_x }"), QStringLiteral("'a: #b'")};

/// The steps down from there: keys, or indices with the one behind the last.
QStringList stepsFrom(yaml::Node node)
{
    QStringList steps;
    if (!node)
        return steps;
    for (const yaml::Node::Entry entry : node)
        steps << (entry.key ? entry.key.string() : QString::number(steps.size()));
    return node.isSequence() ? steps << QString::number(steps.size()) : steps;
}

yaml::Node below(yaml::Node node, const QString& step)
{
    const QStringList steps = stepsFrom(node);
    qsizetype index = 0;
    for (const yaml::Node::Entry entry : node) {
        if (steps[index++] == step)
            return entry.value ? entry.value.target() : entry.value;
    }
    return {};
}

template<typename Thing>
const Thing* anyOf(const std::vector<Thing>& things, Choices& choices)
{
    return things.empty() ? nullptr : &things[static_cast<size_t>(choices.below(std::ssize(things)))];
}

} // namespace

QString Arguments::cluster()
{
    return m_cluster = m_choices.oneOf(namesOf(topology()->clusters(), &Cluster::name));
}

QString Arguments::instance()
{
    const ClusterPtr* const cluster = anyOf(topology()->clusters(), m_choices);
    QStringList names;
    for (const Instance& instance : cluster ? (*cluster)->instances : std::vector<Instance>())
        names << instance.name;
    return m_choices.oneOf(names);
}

template<typename Thing>
QString Arguments::nameIn(std::vector<Thing> Cluster::*things, QString Thing::*name)
{
    QStringList names;
    if (const ClusterPtr cluster = topology()->cluster(m_cluster)) {
        for (const Thing& thing : (*cluster).*things)
            names << thing.*name;
    }
    return m_choices.oneOf(names);
}

QString Arguments::database()
{
    return nameIn(&Cluster::databases, &Database::name);
}

QString Arguments::user()
{
    return nameIn(&Cluster::roles, &Role::name);
}

QString Arguments::service()
{
    return nameIn(&Cluster::services, &Service::shortName);
}

QString Arguments::node()
{
    return m_choices.oneOf(namesOf(topology()->nodes(), &Node::address));
}

QString Arguments::group()
{
    return m_choices.oneOf(namesOf(topology()->inventory()->groups(), &Group::name));
}

QStringList Arguments::addresses(int count)
{
    QStringList some;
    if (m_choices.yes()) {
        while (some.size() < count)
            some << address();
    }
    return some;
}

QString Arguments::scope()
{
    return m_scope = anyScope();
}

QString Arguments::anyScope()
{
    switch (m_choices.below(4)) {
    case 0:
        return cluster();
    case 1:
        return group();
    case 2:
        return instance();
    default:
        return QStringList{group(), node()}.join(u'/');
    }
}

yaml::Node Arguments::variables() const
{
    const auto scope = edit::resolveScope(*topology(), m_scope);
    const yaml::Node node = scope ? topology()->tree()->at(scope->variables) : yaml::Node();
    return node ? node.target() : node;
}

QString Arguments::variable()
{
    return m_choices.oneOf(stepsFrom(variables()) + variableNames);
}

QStringList Arguments::path()
{
    yaml::Node node = variables();
    QStringList path;
    for (int depth = 1 + m_choices.below(4); depth > 0; --depth) {
        path << m_choices.oneOf(stepsFrom(node));
        node = node ? below(node, path.last()) : node;
    }
    return path;
}

QString Arguments::value()
{
    return m_choices.oneOf(values);
}

QString Arguments::role()
{
    return m_choices.oneOf(roles);
}

QString Arguments::newName()
{
    return m_choices.oneOf(newNames);
}

std::optional<int> Arguments::number()
{
    return m_choices.yes() ? std::optional(m_choices.below(256)) : std::nullopt;
}

std::optional<int> Arguments::port()
{
    constexpr int firstOfServices = 5433;
    return m_choices.yes() ? std::optional(firstOfServices + m_choices.below(256)) : std::nullopt;
}

const check::Finding* Arguments::finding()
{
    return anyOf(snapshot().findings(), m_choices);
}

const check::Finding* Arguments::ignored()
{
    const check::Ignored* const found = anyOf(snapshot().checks->ignored(), m_choices);
    return found ? &found->finding : nullptr;
}
