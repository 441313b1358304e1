#pragma once

#include "core/plan/clusterchanges.h"
#include "core/plan/targets.h"

/// What is run for members of a module's cluster that come or go, a file a module.
namespace pigpen::plan::modules {

/// Members that come or go, for whoever knows the module's commands.
struct MemberChange
{
    const Cluster& cluster; // as it is after they came, or before they went
    Target target;          // they
    std::vector<const Instance*> members;
    std::vector<int> changes;
    bool isWhole = false; // a cluster that is new, or gone
    bool isEarly = false; // going to make room

    Phase leaving(Phase usual) const { return isEarly ? Phase::EarlyRemoval : usual; }
};

/// "new in etcd: etcd-4", "etcd is new"; the same of what goes.
QString isNew(const MemberChange& change);
QString isRemoved(const MemberChange& change);

void addInfra(Draft& draft, const MemberChange& change);
void removeInfra(Draft& draft, const MemberChange& change);
void addEtcd(Draft& draft, const MemberChange& change);
void removeEtcd(Draft& draft, const MemberChange& change);
void addMinio(Draft& draft, const MemberChange& change);
void removeMinio(Draft& draft, const MemberChange& change);
void addRedis(Draft& draft, const MemberChange& change);
void removeRedis(Draft& draft, const MemberChange& change);
void addKafka(Draft& draft, const MemberChange& change);
void removeKafka(Draft& draft, const MemberChange& change);
void addMysql(Draft& draft, const MemberChange& change);
void removeMysql(Draft& draft, const MemberChange& change);
void addRemote(Draft& draft, const MemberChange& change);
void removeRemote(Draft& draft, const MemberChange& change);

} // namespace pigpen::plan::modules
