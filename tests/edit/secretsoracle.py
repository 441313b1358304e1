"""Prints every text under a key that sounds like a secret, as PyYAML reads it, by a rule much coarser than the product's."""
import re
import sys

import yaml

TELLING = re.compile(r"pass|secret|token|_key$|jwt", re.I)
TAME = re.compile(r"pgsodium_getkey_script|pg_pwd_enc|publishable", re.I)
SHORTEST = 8
ORDINARY = re.compile(r"[a-z]+")  # words that are the names of accounts, too, and stand elsewhere


def texts(value, secret=False):
    if isinstance(value, dict):
        for key, item in value.items():
            tells = TELLING.search(str(key)) and not TAME.search(str(key))
            yield from texts(item, secret or bool(tells))
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, secret)
    elif secret and isinstance(value, str) and len(value) >= SHORTEST and not ORDINARY.fullmatch(value):
        if "{{" not in value and "${" not in value:
            yield value


with open(sys.argv[1], encoding="utf-8") as file:
    print("\n".join(sorted(set(texts(yaml.safe_load(file))))))
