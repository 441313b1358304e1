"""Compares inventories with one another as ansible-inventory itself reads them, many in one process.

Standard input: a line for each comparison, MODE TAB ORIGINAL TAB OTHER. The modes:
  typed  the same groups, hosts and variables at each of them, each value with its type
  text   the same, but for keys, which are text in JSON
  list   what --list prints
Dates count as text. Standard output: a line for each difference; at the end, how much was compared.
"""

import datetime
import json
import os
import sys
import tempfile

from ansible.cli.inventory import InventoryCLI
from ansible.parsing.yaml.objects import AnsibleVaultEncryptedUnicode
from ansible.utils.context_objects import GlobalCLIArgs
from ansible.utils.unsafe_proxy import AnsibleUnsafe

HIDDEN = ("inventory_file", "inventory_dir")


def run(path):
    """Everything that the program knows of a file, and what --list prints of it."""
    GlobalCLIArgs._Singleton__instance = None  # else the arguments of the first run are those of all
    handle, out = tempfile.mkstemp()
    os.close(handle)
    cli = InventoryCLI(["ansible-inventory", "-i", path, "--list", "--output", out])
    try:
        cli.run()
    except SystemExit:
        pass
    with open(out, encoding="utf-8") as file:
        printed = file.read()
    os.unlink(out)
    return cli.inventory, printed


def typed(value, text_keys):
    if isinstance(value, AnsibleVaultEncryptedUnicode):
        return ("vault", value._ciphertext)
    if isinstance(value, AnsibleUnsafe):
        return ("unsafe", str(value))
    if isinstance(value, dict):
        keys = [(json.loads(json.dumps({key: 0})).popitem() if text_keys else key, key) for key in value]
        return ("map", sorted((repr(shown), typed(value[key], text_keys)) for shown, key in keys))
    if isinstance(value, (list, tuple)):
        return ("list", [typed(item, text_keys) for item in value])
    if isinstance(value, (datetime.date, datetime.datetime)):
        return ("text", value.isoformat())
    if isinstance(value, str):
        return ("text", str(value))
    return (type(value).__name__, repr(value))


def variables(owner, text_keys):
    return {str(name): typed(value, text_keys) for name, value in owner.vars.items() if name not in HIDDEN}


def facts(inventory, text_keys):
    """All that can be compared, each under a name of its own."""
    found = {}
    for group in inventory.groups.values():
        found[f"hosts of {group.name}"] = [host.name for host in group.hosts]
        found[f"children of {group.name}"] = [child.name for child in group.child_groups]
        found[f"priority of {group.name}"] = group.priority
        for name, value in variables(group, text_keys).items():
            found[f"{name} of the group {group.name}"] = value
    for host in inventory.hosts.values():
        found[f"groups of {host.name}"] = sorted(group.name for group in host.get_groups())
        for name, value in variables(host, text_keys).items():
            found[f"{name} of {host.name}"] = value
    return found


def compare(mode, original, other):
    if mode == "list":
        left, right = json.loads(original[1]), json.loads(other[1])
    else:
        left, right = facts(original[0], mode == "text"), facts(other[0], mode == "text")
    for name in sorted(left.keys() | right.keys()):
        if left.get(name) != right.get(name):
            yield f"{name}: {str(left.get(name))[:300]} != {str(right.get(name))[:300]}"


def main():
    originals = {}
    compared = hosts = 0
    for line in sys.stdin.read().splitlines():
        mode, original, other = line.split("\t")
        if original not in originals:
            originals[original] = run(original)
        before = originals[original]
        for difference in compare(mode, before, run(other)):
            print(f"{os.path.basename(other)}: {difference}")
        compared += 1
        hosts += len(before[0].hosts)
    print(f"compared {compared} inventories with {hosts} hosts")


main()
