#pragma once

#include <QCoreApplication>
#include <span>
#include <vector>

/// What the parameters do, in our own words; the facts are those of Pigsty's reference. One file for every part of it.
namespace pigpen::catalogue {

struct Description
{
    const char* name;
    const char* text; // English, of the translation context "Catalogue"
};

std::span<const Description> pgsqlCluster(); // identity, business objects, what is installed
std::span<const Description> pgsqlServer();  // bootstrap, provisioning, backup
std::span<const Description> pgsqlAccess();  // pool, services, addresses, exporters, removal
std::span<const Description> infra();        // the deployment, its certificates, packages, portal and DNS
std::span<const Description> monitoring();   // metrics, logs, traces, alerts, dashboards
std::span<const Description> nodeSystem();   // names, packages, security, tuning, users, time
std::span<const Description> nodeServices(); // virtual address, haproxy, exporter, logs, Docker
std::span<const Description> storage();      // etcd, object storage
std::span<const Description> modules();      // Redis, Kafka, MySQL, development tools

/// All parts.
std::vector<std::span<const Description>> descriptions();

} // namespace pigpen::catalogue
