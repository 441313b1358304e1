#!/usr/bin/python3
"""Reads texts with PyYAML over libyaml, as Ansible does, and says what they mean: one JSON string a line in, one out."""
import datetime
import json
import sys

import yaml


class Loader(yaml.CSafeLoader):
    """Ansible's own tags stand for text; other unknown tags are left out of the meaning as well."""


def construct_unknown(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_mapping(node, deep=True)


class Stamp(str):
    pass


Loader.add_multi_constructor('!', construct_unknown)
Loader.add_constructor('tag:yaml.org,2002:timestamp', lambda loader, node: Stamp(loader.construct_scalar(node)))
Loader.add_constructor('tag:yaml.org,2002:value', lambda loader, node: loader.construct_scalar(node))
Loader.add_constructor('tag:yaml.org,2002:merge', lambda loader, node: loader.construct_scalar(node))


def canonical(value):
    if value is None:
        return 'null'
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, int):
        return 'i' + str(value)
    if isinstance(value, float):
        return 'f' + repr(value)
    if isinstance(value, Stamp):
        return 't' + value
    if isinstance(value, str):
        return 's' + json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return '[' + ','.join(canonical(item) for item in value) + ']'
    if isinstance(value, dict):
        return '{' + ','.join(canonical(key) + ':' + canonical(item) for key, item in value.items()) + '}'
    return '?' + repr(value)


def marks(text):
    """Where every node begins, and where scalars end, in bytes; nodes that are not written are left out."""
    bom = text.startswith('\ufeff')  # libyaml does not count it
    offsets = [3 if bom else 0]
    for char in text[1:] if bom else text:
        offsets.append(offsets[-1] + len(char.encode('utf-8', 'surrogatepass')))
    found = []
    for event in yaml.parse(text.encode('utf-8'), Loader=yaml.CSafeLoader):
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.ScalarEvent) and start == end:
            continue
        if isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
            simple = isinstance(event, yaml.AliasEvent) or event.style not in ('|', '>')
            found.append([offsets[start], offsets[end] if simple else -1])
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            found.append([offsets[start], -1])
    return found


for line in sys.stdin:
    text = json.loads(line)
    try:
        answer = {'value': canonical(yaml.load(text.encode('utf-8', 'surrogatepass'), Loader=Loader)), 'marks': marks(text)}
    except (yaml.constructor.ConstructorError, ValueError) as error:
        answer = {'meaningless': ' '.join(str(error).split())}
    except (yaml.YAMLError, RecursionError, OverflowError, TypeError) as error:
        answer = {'error': ' '.join(str(error).split())}
    print(json.dumps(answer), flush=True)
