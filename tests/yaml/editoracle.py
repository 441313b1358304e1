#!/usr/bin/python3
"""Follows edits of a text with PyYAML over libyaml: applies each to its own tree of the text as it was, reads the text as
it became, and says whether the two are the same.

A request is a line of JSON, which ends with the length of the text that follows it. The answer is a line: "ok", or what
differs."""
import functools
import gc
import json
import sys

import yaml

gc.disable()
CONSTRUCTOR = yaml.constructor.SafeConstructor()
PREFIX = 'tag:yaml.org,2002:'
NAMES = {'int', 'float', 'bool', 'null'}


@functools.lru_cache(maxsize=100000)
def scalar(tag, value):
    name = tag.removeprefix(PREFIX)
    if name not in NAMES:
        return (name, value)
    constructed = CONSTRUCTOR.construct_object(yaml.ScalarNode(tag, value))
    return (name, '' if constructed is None else repr(constructed))


def tree(node):
    if isinstance(node, yaml.ScalarNode):
        return scalar(node.tag, node.value)
    if isinstance(node, yaml.SequenceNode):
        return ['seq', [tree(item) for item in node.value]]
    return ['map', [[tree(key), tree(value)] for key, value in node.value]]


def read(text):
    return tree(yaml.compose(text, Loader=yaml.CSafeLoader))


def expected(value):
    name, content = value
    if name in ('seq',):
        return ['seq', [expected(item) for item in content]]
    if name == 'map':
        return ['map', [[expected(key), expected(item)] for key, item in content]]
    if name == 'float':
        return (name, repr(float(content)))
    return (name, content)


def child(node, index):
    return node[1][index][1] if node[0] == 'map' else node[1][index]


def place(root, way):
    for index in way:
        root = child(root, index)
    return root


def put(node, index, value):
    if node[0] == 'map':
        node[1][index][1] = value
    else:
        node[1][index] = value


def insert(root, way, index, key, value):
    """The root, since what was nothing becomes a collection."""
    node = place(root, way)
    entry = value if key is None else [key, value]
    if isinstance(node, tuple):
        put(place(root, way[:-1]), way[-1], ['seq' if key is None else 'map', [entry]])
    else:
        node[1].insert(index, entry)


def edit(root, request):
    kind, way, index = request['op'], request['at'], request['index']
    if kind == 'set':
        put(place(root, way), index, expected(request['value']))
    elif kind == 'insert':
        key = expected(request['key']) if request['keyed'] else None
        insert(root, way, index, key, expected(request['value']))
    elif kind == 'remove':
        del place(root, way)[1][index]
    elif kind == 'rename':
        place(root, way)[1][index][0] = expected(request['key'])
    elif kind == 'move':
        source, target = place(root, way), place(root, request['to'])
        before = request['before']
        entry = source[1].pop(index)
        if isinstance(target, tuple):
            target_way = list(request['to'])
            if len(target_way) > len(way) and target_way[:len(way)] == way and target_way[len(way)] > index:
                target_way[len(way)] -= 1
            keyed = source[0] == 'map'
            insert(root, target_way, 0, entry[0] if keyed else None, entry[1] if keyed else entry)
        else:
            target[1].insert(before - (1 if source is target and before > index else 0), entry)


def comments(text):
    """What stands between the tokens and begins with a hash."""
    found, at = [], 0
    text = text.decode('utf-8').removeprefix('\ufeff')
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        start = token.start_mark.index
        for line in text[at:start].split('\n') if start > at else ():
            if '#' in line:
                found.append(line[line.index('#'):].strip())
        at = token.end_mark.index
        if isinstance(token, yaml.ScalarToken) and token.style in ('|', '>'):
            header = text[token.start_mark.index:].split('\n', 1)[0]
            if ' #' in header:
                found.append(header[header.index(' #') + 1:].strip())
    for line in text[at:].split('\n'):
        if '#' in line:
            found.append(line[line.index('#'):].strip())
    return sorted(found)


current, seen = None, []
for line in sys.stdin.buffer:
    request = json.loads(line)
    text = sys.stdin.buffer.read(request['length'])
    answer = 'ok'
    try:
        after = read(text)
        checks = request['comments']
        said = comments(text) if checks else []
        if request['op'] != 'open':
            edit(current, request)
            if current != after:
                answer = 'reads differently: ' + json.dumps(after, ensure_ascii=True)[:2000]
            elif checks and request['op'] in ('insert', 'rename', 'move') and said != seen:
                answer = 'comments differ: ' + json.dumps([seen, said])[:2000]
        current, seen = after, said
    except Exception as error:  # the answer says which
        answer = 'cannot be read: ' + ' '.join(str(error).split())
    sys.stdout.write(answer + '\n')
    sys.stdout.flush()
