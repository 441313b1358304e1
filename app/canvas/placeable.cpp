#include "app/canvas/placeable.h"

#include <QCoreApplication>

namespace pigpen {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Placeable)
};

using edit::Archetype;

PlaceableSection nodes()
{
    return {
        Words::tr("Nodes"),
        {{Words::tr("&Node"), Words::tr("A node with the next free address. On a cluster it joins it."), NewNodes{1}},
         {Words::tr("&3 nodes"), Words::tr("Three nodes with the next free addresses"), NewNodes{3}},
         {Words::tr("&Group"), Words::tr("A group of plain nodes, without a database"),
          NewClusterOf{Archetype::Nodes}}}};
}

PlaceableSection postgres()
{
    return {Words::tr("PostgreSQL"),
            {{Words::tr("&Single"), Words::tr("A cluster of one instance"), NewClusterOf{Archetype::Single}},
             {Words::tr("&Pair"), Words::tr("A primary and a replica"), NewClusterOf{Archetype::Pair}},
             {Words::tr("&Trio"), Words::tr("A primary and two replicas"), NewClusterOf{Archetype::Trio}},
             {Words::tr("&Offline"), Words::tr("A primary, a replica, and an instance for offline queries"),
              NewClusterOf{Archetype::Offline}},
             {Words::tr("Stand&by"), Words::tr("A cluster that follows another one: place it on that one"),
              NewClusterOf{Archetype::Standby}},
             {Words::tr("&Delayed"), Words::tr("A cluster that follows another one an hour late: place it on that one"),
              NewClusterOf{Archetype::Delayed}},
             {Words::tr("&Citus"), Words::tr("A coordinator and its shards"), NewClusterOf{Archetype::Citus}}}};
}

PlaceableSection modules()
{
    return {
        Words::tr("Modules"),
        {{Words::tr("&Infra"), Words::tr("Monitoring, alerts, DNS and the repository"), NewClusterOf{Archetype::Infra}},
         {Words::tr("&etcd"), Words::tr("The consensus that PostgreSQL clusters need"), NewClusterOf{Archetype::Etcd}},
         {Words::tr("&MinIO"), Words::tr("Object storage, for backups"), NewClusterOf{Archetype::Minio}},
         {Words::tr("&Redis"), Words::tr("A Redis cluster"), NewClusterOf{Archetype::Redis}},
         {Words::tr("&Kafka"), Words::tr("A Kafka cluster"), NewClusterOf{Archetype::Kafka}},
         {Words::tr("M&ySQL"), Words::tr("A MySQL cluster"), NewClusterOf{Archetype::Mysql}}}};
}

} // namespace

std::vector<PlaceableSection> placeables()
{
    return {nodes(), postgres(), modules()};
}

} // namespace pigpen
