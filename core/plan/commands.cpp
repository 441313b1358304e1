#include "core/plan/commands.h"

namespace pigpen::plan::commands {

QString patronictl(const QString& words)
{
    return QStringLiteral("patronictl -c /infra/conf/patronictl.yml ") + words;
}

QString members(const Cluster& cluster)
{
    return patronictl(QStringLiteral("list ") + shellWord(cluster.name));
}

QString isActive(const QString& limit, const QString& unit)
{
    return QStringLiteral("ansible %1 -b -a 'systemctl is-active %2'").arg(limit, unit);
}

QString query(const QString& node, const QString& sql)
{
    return QStringLiteral("ansible %1 -b --become-user postgres -a 'psql -AXtwc \"%2\"'").arg(shellWord(node), sql);
}

QString playbook(const QString& name, const QString& limit, const QString& tags)
{
    const QString command = QStringLiteral("./%1.yml -l %2").arg(name, limit);
    return tags.isEmpty() ? command : command + QStringLiteral(" -t ") + tags;
}

QString reloadPatroni(const QString& limit)
{
    return QStringLiteral("ansible %1 -b -a 'systemctl reload patroni'").arg(limit);
}

QString etcdHealth(const QString& node)
{
    return QStringLiteral("ansible %1 -b -m shell -a '. /etc/profile.d/etcdctl.sh; etcdctl endpoint health --cluster'")
        .arg(shellWord(node));
}

QString ping(const QString& vip)
{
    return QStringLiteral("ping -c 1 ") + shellWord(vip.section(u'/', 0, 0));
}

} // namespace pigpen::plan::commands
