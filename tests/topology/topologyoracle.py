"""Print the entities of inventories as sorted lines, worked out from Pigsty's rules with PyYAML and jmespath.

Usage: topologyoracle.py FILE…      Between files stands a line with an equals sign.
It knows inventories one level deep (all → groups → hosts), as Pigsty's own are, and nothing of Pigpen's code.
"""
import sys

import jmespath
import yaml

DEFAULT_SERVICES = [
    {"name": "primary", "port": 5433, "dest": "default", "selector": "[]"},
    {"name": "replica", "port": 5434, "dest": "default", "selector": "[]",
     "backup": "[? pg_role == `primary` || pg_role == `offline` ]"},
    {"name": "default", "port": 5436, "dest": "postgres", "selector": "[]"},
    {"name": "offline", "port": 5438, "dest": "postgres", "selector": "[? pg_role == `offline` || pg_offline_query ]",
     "backup": "[? pg_role == `replica` && !pg_offline_query]"},
]
BY_SEQUENCE = {"etcd": "etcd_seq", "minio": "minio_seq", "kafka": "kafka_seq", "mysql": "mysql_seq"}


def effective(inventory):
    """All variables of every host, in the file's order of hosts."""
    everything = inventory["all"]
    groups = everything.get("children") or {}
    hosts = {}
    for group in groups.values():
        for host in (group or {}).get("hosts") or {}:
            hosts.setdefault(host, dict(everything.get("vars") or {}))
    for name in sorted(groups):
        for host in (groups[name] or {}).get("hosts") or {}:
            hosts[host].update(groups[name].get("vars") or {})
    for group in groups.values():
        for host, own in ((group or {}).get("hosts") or {}).items():
            hosts[host].update(own or {})
    return hosts


def names(things):
    return [thing["name"] if isinstance(thing, dict) else thing for thing in things or []]


def services(cluster, members):
    lead = next((m for m in members if m.get("pg_role") == "primary"), members[0])
    for service in lead.get("pg_default_services", DEFAULT_SERVICES) + lead.get("pg_services", []):
        dest = service.get("dest", "default")
        if dest == "default":
            dest = lead.get("pg_default_service_dest", "pgbouncer")
        picked = [m["_instance"] for m in jmespath.search(service["selector"], members)]
        backup = service.get("backup")
        backups = [m["_instance"] for m in jmespath.search(backup, members)] if backup else []
        yield f"service {cluster}-{service['name']} {service['port']} {dest} {','.join(picked)} {','.join(backups)}"


def pgsql(hosts):
    clusters = {}
    for host, variables in hosts.items():
        if "pg_cluster" in variables:
            member = dict(variables, _host=host)
            member["_instance"] = f"{variables['pg_cluster']}-{variables['pg_seq']}"
            clusters.setdefault(variables["pg_cluster"], []).append(member)
    for cluster, members in clusters.items():
        members.sort(key=lambda m: m["pg_seq"])
        primary = next((m["_instance"] for m in members if m["pg_role"] == "primary"), "")
        lead = next((m for m in members if m["pg_role"] == "primary"), members[0])
        vip = lead.get("pg_vip_address", "") if lead.get("pg_vip_enabled") else ""
        yield f"cluster pgsql {cluster} {vip}"
        for m in members:
            upstream = "" if m["pg_role"] == "primary" else primary
            yield f"instance {m['_instance']} {m['pg_role']} {m['_host']} {upstream}"
        yield from services(cluster, members)
        yield from (f"database {cluster} {name}" for name in names(lead.get("pg_databases")))
        yield from (f"role {cluster} {name}" for name in names(lead.get("pg_users")))


def simple(hosts):
    for host, variables in hosts.items():
        if "infra_seq" in variables:
            yield "cluster infra infra "
            yield f"instance infra-{variables['infra_seq']}  {host} "
        for module, seq in BY_SEQUENCE.items():
            if seq in variables:
                cluster = variables.get(f"{module}_cluster", module)
                vip = variables.get("vip_address", "") if module == "minio" and variables.get("vip_enabled") else ""
                role = "combined" if module == "kafka" else ""
                yield f"cluster {module} {cluster} {vip}"
                yield f"instance {cluster}-{variables[seq]} {role} {host} "


def redis(hosts):
    for host, variables in hosts.items():
        for port, own in (variables.get("redis_instances") or {}).items():
            cluster, number = variables["redis_cluster"], variables["redis_node"]
            mode = variables.get("redis_mode", "standalone")
            upstream = (own or {}).get("replica_of", "")
            if upstream:
                address, at = upstream.split()
                other = hosts[address]
                upstream = f"{other['redis_cluster']}-{other['redis_node']}-{at}"
            role = {"sentinel": "sentinel", "cluster": ""}.get(mode, "replica" if upstream else "primary")
            yield f"cluster redis {cluster} "
            yield f"instance {cluster}-{number}-{port} {role} {host} {upstream}"


def remote(hosts):
    for variables in hosts.values():
        for entry in (variables.get("pg_exporters") or {}).values():
            cluster = entry["pg_cluster"]
            yield f"cluster remote {cluster} "
            yield f"instance {cluster}-{entry['pg_seq']}  {entry['pg_host']} "
            yield from (f"database {cluster} {name}" for name in names(entry.get("pg_databases")))


def nodes(hosts):
    identities = ["pg_cluster", "infra_seq", "redis_cluster", *BY_SEQUENCE.values()]
    for host, variables in hosts.items():
        name = variables.get("nodename") or (
            f"{variables['pg_cluster']}-{variables['pg_seq']}"
            if variables.get("node_id_from_pg", True) and "pg_cluster" in variables else host)
        yield f"node {host} {name}"
        if not any(identity in variables for identity in identities):
            yield f"cluster node {variables.get('node_cluster', 'nodes')} "
            yield f"instance {variables.get('nodename') or host}  {host} "


def entities(inventory):
    hosts = effective(inventory)
    lines = set()
    for part in (pgsql, simple, redis, remote, nodes):
        lines.update(part(hosts))
    return sorted(lines)


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        print("\n".join(entities(yaml.safe_load(file))))
    print("=")
