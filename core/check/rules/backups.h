#pragma once

#include "core/check/report.h"

/// Where PostgreSQL clusters are backed up, for the rules of several families.
namespace pigpen::check {

/// A pgbackrest_method as all.vars or a group sets it, or as it is by default.
struct BackupMethod
{
    QString name;
    yaml::Node value; // invalid: by default
    yaml::Node place;
};

/// In the text's order; the default only where all.vars sets none. Cheap: it looks at groups, not at hosts.
std::vector<BackupMethod> backupMethods(const Report& report);
/// The first PostgreSQL cluster that is backed up so; null where there is none.
const Cluster* userOf(const BackupMethod& method, const Report& report);
/// Whether it is backed up to minio somewhere else, by the endpoint that its pgbackrest_repo names.
bool leavesDeployment(const Cluster& cluster, const Report& report);
/// The same of a host.
bool leavesDeployment(const Inventory& inventory, const Host& host);

} // namespace pigpen::check
