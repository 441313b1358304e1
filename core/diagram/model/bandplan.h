#pragma once

#include "core/topology/topology.h"

#include <QRectF>

namespace pigpen::diagram {

/// The geometry of the model diagram. A cluster is a band: at the left its head with its databases and their owners
/// below, then its services in a row whose rails run down through the rows of the instances, each with its node at the
/// right. Where a service and an instance meet, a mark tells the route, so that the many routes need no line of their
/// own.

/// Widths that bands share, so that bands above one another align.
struct Columns
{
    double head = 0;
    double database = 0;
    double databaseWords = 0; // what the databases need to be read in full, where the head leaves room
    double role = 0;
    double owners = 0; // between databases and roles
    double service = 0;
    size_t services = 0;
    double instance = 0;
    double node = 0;
    size_t lanes = 0; // of replication, between instances and nodes

    /// What the head must span: its databases and roles stand between the trunks below it.
    double leastHead() const;
    /// Of the databases' cards: the column, and what the head has to spare.
    double databaseCard() const;
    double headLeft() const;
    double serviceLeft() const;
    double instanceLeft() const;
    double laneX(size_t lane) const;
    double nodeLeft() const;
    double width() const;
};

/// Names of nodes worth showing beside their address.
using NodeNames = QHash<QString, QString>;

Columns columnsOf(const Cluster& cluster, const NodeNames& names);
Columns wider(const Columns& a, const Columns& b);

/// One upstream and who replicates from it in the same cluster, as indices of rows.
struct ReplicationFan
{
    size_t upstream = 0;
    std::vector<size_t> followers;
};

struct BandPlan
{
    struct NodeSlot
    {
        QString address;
        std::vector<size_t> rows; // of the instances on it
        QRectF rect;
    };

    const Cluster* cluster = nullptr;
    Columns columns;
    QStringList facts; // lines of the head below the name
    QRectF head;
    std::vector<QRectF> databases; // in the cluster's order
    std::vector<const Role*> roleOrder;
    std::vector<QRectF> roles;                  // in roleOrder
    std::vector<QRectF> services;               // in the cluster's order
    std::vector<const Instance*> instanceOrder; // those of a node together
    std::vector<QRectF> instances;              // in instanceOrder
    std::vector<NodeSlot> nodes;
    std::vector<ReplicationFan> replication;
    double height = 0;

    QSizeF size() const { return {columns.width(), height}; }
    /// The row of an instance; -1 where it has none.
    qsizetype row(const QString& instance) const;
};

BandPlan planBand(const Cluster& cluster, const Columns& columns);

/// What the head says below the name, by lines: what the cluster is, what distinguishes it, its virtual address.
QStringList factsOf(const Cluster& cluster);
/// What a service's card says beside its port: its health check, or in place of it that nobody serves it.
struct ServiceFact
{
    QString word;
    bool warns = false;
};
ServiceFact serviceFact(const Service& service);
/// What an instance's card says besides name and role; empty mostly.
QString instanceExtras(const Instance& instance);
/// Its role as the card shows it, cut where it is none of Pigsty's and long.
QString roleWord(const Instance& instance);
QString databaseExtras(const Database& database);
QString roleExtras(const Role& role);

} // namespace pigpen::diagram
