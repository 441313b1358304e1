"""What Pigsty's playbook asserts of the identities of PostgreSQL hosts, by FACTS.md, asked of inventories as
ansible-inventory --list prints them, many in one process.

Standard input: a path on each line. Standard output: for each a line of JSON, {cluster: [what fails, …]}, of all
clusters that hosts name with pg_cluster; the list is empty where the playbook is content.
"""

import json
import os
import re
import sys
import tempfile
from collections import Counter, defaultdict

from ansible.cli.inventory import InventoryCLI
from ansible.utils.context_objects import GlobalCLIArgs

ROLES = {"primary", "replica", "offline", "standby", "delayed"}


def listed(path):
    GlobalCLIArgs._Singleton__instance = None  # else the arguments of the first run are those of all
    handle, out = tempfile.mkstemp()
    os.close(handle)
    try:
        InventoryCLI(["ansible-inventory", "-i", path, "--list", "--output", out]).run()
    except SystemExit:
        pass
    with open(out, encoding="utf-8") as file:
        found = json.load(file)
    os.unlink(out)
    return found["_meta"]["hostvars"]


def is_number(seq):
    return isinstance(seq, int) and not isinstance(seq, bool) and seq >= 0


def failures_of_host(host):
    if "pg_seq" not in host:
        yield "a host has no pg_seq"
    elif not is_number(host["pg_seq"]):
        yield "a pg_seq is no natural number"
    if "pg_role" not in host:
        yield "a host has no pg_role"
    elif host["pg_role"] not in ROLES:
        yield "a pg_role is unknown"


def failures_of_cluster(name, hosts):
    if not re.fullmatch(r"[a-zA-Z0-9-]+", name) or name == "root":
        yield "the name is none"
    numbers = Counter(host["pg_seq"] for host in hosts if is_number(host.get("pg_seq")))
    if any(count > 1 for count in numbers.values()):
        yield "a pg_seq is taken twice"
    primaries = sum(host.get("pg_role") == "primary" for host in hosts)
    if primaries != 1:
        yield f"there are {primaries} primaries"
    for host in hosts:
        yield from failures_of_host(host)


def main():
    for path in sys.stdin.read().splitlines():
        clusters = defaultdict(list)
        for host in listed(path).values():
            if "pg_cluster" in host:
                clusters[host["pg_cluster"] if host["pg_cluster"] is not None else ""].append(host)
        print(json.dumps({name: list(failures_of_cluster(name, hosts)) for name, hosts in clusters.items()}))


main()
