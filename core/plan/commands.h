#pragma once

#include "core/plan/targets.h"

/// Commands that several planners give, as they are typed in Pigsty's home directory.
namespace pigpen::plan::commands {

/// Patroni's own tool, as Pigsty sets it up on its infra nodes.
QString patronictl(const QString& words);
/// "patronictl … list pg-test".
QString members(const Cluster& cluster);
/// What systemd says of a unit: `ansible LIMIT -b -a 'systemctl is-active UNIT'`.
QString isActive(const QString& limit, const QString& unit);
/// A query as the database superuser on that node.
QString query(const QString& node, const QString& sql);
/// `./PLAYBOOK.yml -l LIMIT -t TAGS`; without tags, the whole of it.
QString playbook(const QString& name, const QString& limit, const QString& tags = {});
/// Lets Patroni read its configuration again.
QString reloadPatroni(const QString& limit);
/// How etcd's members feel, asked on that node.
QString etcdHealth(const QString& node);

/// Whether anybody answers at a virtual address, which is given with its prefix.
QString ping(const QString& vip);

} // namespace pigpen::plan::commands
