#include "core/plan/differencewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace pigpen::differencewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

QString shortened(const QString& text)
{
    constexpr qsizetype longest = 60;
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

QString shown(const QString& text)
{
    return text.isEmpty() ? Words::tr("none") : shortened(text);
}

QString shown(bool value)
{
    return value ? Words::tr("yes") : Words::tr("no");
}

QString shown(int value)
{
    return QString::number(value);
}

QString textOf(const yaml::Value& value)
{
    return value.isMap() || value.isSequence() ? value.toJson() : value.display();
}

QString shown(const yaml::Value& value)
{
    const QString text = textOf(value);
    return text.isEmpty() ? Words::tr("empty") : shortened(text);
}

QString fromTo(const QString& before, const QString& after)
{
    return Words::tr("%1 → %2").arg(before, after);
}

QString line(const QString& label, const QString& words)
{
    return Words::tr("%1: %2").arg(label, words);
}

/// That there is a secret may be told, not which. An empty one is none.
QString ofSecret(const OptionalValue& before, const OptionalValue& after)
{
    const auto isSet = [](const OptionalValue& value) { return value && !textOf(*value).isEmpty(); };
    if (isSet(before) && isSet(after))
        return Words::tr("another one");
    if (!isSet(before) && !isSet(after))
        return Words::tr("empty");
    return isSet(after) ? Words::tr("set") : Words::tr("no longer set");
}

/// How a field of that name became another one, though it need not be there before and after.
QString ofField(const QString& name, const OptionalValue& before, const OptionalValue& after, const Secrets& secrets)
{
    if (secrets::isName(name))
        return ofSecret(before, after);
    const auto told = [&](const OptionalValue& value) {
        return value ? shown(secrets.without(*value)) : Words::tr("none");
    };
    const QString old = told(before);
    const QString now = told(after);
    // What differs may be a secret, or stand behind where a long value is cut.
    return old == now ? Words::tr("another one") : fromTo(old, now);
}

/// Takes down which fields differ.
class Account
{
public:
    explicit Account(const Secrets& secrets) : m_secrets(secrets) {}

    template<typename Value>
    void add(const QString& label, const Value& before, const Value& after)
    {
        if (!(before == after))
            m_lines << line(label, fromTo(told(before), told(after)));
    }

    /// What came and what went of a list.
    void addList(const QString& label, const QStringList& before, const QStringList& after)
    {
        if (before == after)
            return;
        QStringList parts;
        for (const QString& one : after)
            if (!before.contains(one))
                parts << QStringLiteral("+ ") + m_secrets.without(one);
        for (const QString& one : before)
            if (!after.contains(one))
                parts << QStringLiteral("− ") + m_secrets.without(one);
        m_lines << line(label, parts.isEmpty() ? Words::tr("in another order") : parts.join(u' '));
    }

    /// The fields of an item as they are written.
    void addFields(const yaml::Value& before, const yaml::Value& after)
    {
        for (const auto& [key, value] : before.members()) {
            const yaml::Value* now = after.find(key.display());
            if (now == nullptr || !(*now == value))
                addField(key.display(), value, now != nullptr ? OptionalValue(*now) : std::nullopt);
        }
        for (const auto& [key, value] : after.members())
            if (before.find(key.display()) == nullptr)
                addField(key.display(), {}, value);
    }

    const QStringList& lines() const { return m_lines; }

private:
    void addField(const QString& name, const OptionalValue& before, const OptionalValue& after)
    {
        m_lines << line(name, ofField(name, before, after, m_secrets));
    }

    QString told(const QString& text) const { return shown(m_secrets.without(text)); }
    template<typename Value>
    static QString told(const Value& value)
    {
        return shown(value);
    }

    const Secrets& m_secrets;
    QStringList m_lines;
};

yaml::Value written(yaml::Node place)
{
    return place ? place.value() : yaml::Value();
}

} // namespace

const secrets::Known& Secrets::known(const Topology& topology, std::optional<secrets::Known>& kept)
{
    if (!kept)
        kept.emplace(*topology.tree());
    return *kept;
}

QString Secrets::without(const QString& text) const
{
    return known(m_after, m_ofAfter).without(known(m_before, m_ofBefore).without(text));
}

yaml::Value Secrets::without(const yaml::Value& value) const
{
    return secrets::without(known(m_after, m_ofAfter).without(known(m_before, m_ofBefore).without(value)));
}

QString ofValue(const QString& name, const OptionalValue& before, const OptionalValue& after, const Secrets& secrets)
{
    if ((before && after) || secrets::isName(name))
        return ofField(name, before, after, secrets);
    return shown(secrets.without(before ? *before : after.value_or(yaml::Value())));
}

QString ofVariable(const QString& name, const QString& value)
{
    return line(name, value);
}

QString move(const QString& fromNode, const QString& toNode)
{
    return Words::tr("moved from %1 to %2").arg(fromNode, toNode);
}

QString moveFrom(const EntityId& instance)
{
    return Words::tr("moved from %1, where it was %2").arg(instance.cluster, instance.name);
}

QString rename(const QString& before)
{
    return Words::tr("renamed from %1").arg(before);
}

QStringList of(const Cluster& before, const Cluster& after, const Secrets& secrets)
{
    Account account(secrets);
    account.add(Words::tr("group"), before.group, after.group);
    account.add(Words::tr("mode"), before.mode, after.mode);
    account.add(Words::tr("shard"), before.shard, after.shard);
    account.add(Words::tr("number of the shard"), before.shardGroup, after.shardGroup);
    account.add(Words::tr("version"), before.version, after.version);
    account.add(Words::tr("virtual address"), before.vip, after.vip);
    account.add(Words::tr("follows"), before.upstreamCluster, after.upstreamCluster);
    account.addList(Words::tr("watches"), before.monitors, after.monitors);
    return account.lines();
}

QStringList of(const Instance& before, const Instance& after, const Secrets& secrets)
{
    Account account(secrets);
    account.add(Words::tr("role"), before.role, after.role);
    account.add(Words::tr("number"), before.seq, after.seq);
    account.add(Words::tr("port"), before.port, after.port);
    account.add(Words::tr("upstream"), before.upstream, after.upstream);
    if (before.upstream == after.upstream)
        account.add(Words::tr("upstream address"), before.upstreamAddress, after.upstreamAddress);
    account.add(Words::tr("delay"), before.delay, after.delay);
    account.add(Words::tr("offline queries"), before.offlineQuery, after.offlineQuery);
    account.add(Words::tr("weight"), before.weight, after.weight);
    return account.lines();
}

QStringList of(const Service& before, const Service& after, const Secrets& secrets)
{
    Account account(secrets);
    account.add(Words::tr("port"), before.port, after.port);
    account.add(Words::tr("leads to"), before.dest, after.dest);
    account.add(Words::tr("health check"), before.check, after.check);
    account.add(Words::tr("selector"), before.selector, after.selector);
    account.add(Words::tr("backup"), before.backup, after.backup);
    account.add(Words::tr("defined"), before.origin, after.origin);
    account.addList(Words::tr("members"), before.members, after.members);
    account.addList(Words::tr("backups"), before.backups, after.backups);
    return account.lines();
}

QStringList of(const Database& before, const Database& after, const Secrets& secrets)
{
    Account account(secrets);
    account.addFields(written(before.place), written(after.place));
    return account.lines();
}

QStringList of(const Role& before, const Role& after, const Secrets& secrets)
{
    Account account(secrets);
    account.addFields(written(before.place), written(after.place));
    return account.lines();
}

QStringList of(const Node& before, const Node& after, const Secrets& secrets)
{
    Account account(secrets);
    account.add(Words::tr("name"), before.name, after.name);
    account.addList(Words::tr("groups"), before.groups, after.groups);
    account.addList(Words::tr("instances"), before.instances, after.instances);
    return account.lines();
}

} // namespace pigpen::differencewords
