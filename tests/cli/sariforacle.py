"""Reads SARIF as a consumer would: by the standard, against the text and against what the program says elsewhere.

usage: sariforacle.py PIGPEN FILE…      in the folder of the files, which are relative names

For each file: the log holds only what the standard (2.1.0) has there, with what it requires; each result is a finding of
`check --format json --ignored`, at its place; each fix, applied to the text by its regions, gives what the verb that it
names gives. Prints what is wrong and ends with 1, or the counts of results, fixes and suppressed ones.
"""
import json
import subprocess
import sys
from urllib.parse import unquote

pigpen, files = sys.argv[1], sys.argv[2:]
problems = []

# What the standard has in the objects that we write: required keys, optional ones.
KEYS = {
    'log': ('version runs', '$schema'),
    'run': ('tool results', 'invocations artifacts columnKind'),
    'tool': ('driver', ''),
    'driver': ('name rules version semanticVersion language', ''),
    'rule': ('id name shortDescription fullDescription help defaultConfiguration properties', ''),
    'result': ('ruleId ruleIndex level message locations partialFingerprints suppressions', 'fixes'),
    'location': ('physicalLocation', 'logicalLocations'),
    'physical': ('artifactLocation region', ''),
    'artifactLocation': ('uri index', ''),
    'logical': ('name fullyQualifiedName kind', ''),
    'region': ('startLine startColumn endLine endColumn', ''),
    'fix': ('description artifactChanges', ''),
    'change': ('artifactLocation replacements', ''),
    'replacement': ('deletedRegion insertedContent', ''),
    'suppression': ('kind status', 'justification'),
    'artifact': ('location encoding sourceLanguage hashes', ''),
    'text': ('text', 'markdown'),
}


def need(condition, *what):
    if not condition:
        problems.append(' '.join(str(one) for one in what))


def keys(kind, thing):
    required, optional = (set(words.split()) for words in KEYS[kind])
    need(isinstance(thing, dict), kind, 'is no object')
    need(required <= set(thing) <= required | optional, kind, 'has', sorted(thing))
    return thing


def run(words, text=None):
    return subprocess.run(words, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


class Text:
    """Lines as the standard counts them, columns in UTF-16 code units."""

    def __init__(self, data):
        self.mark = data.startswith(b'\xef\xbb\xbf')
        self.text = data.decode('utf-8-sig')
        self.lines = self.text.split('\n')

    def offset(self, line, column):
        before = sum(len(one) + 1 for one in self.lines[:line - 1])
        units = self.lines[line - 1].encode('utf-16-le')
        need(1 <= column <= len(units) // 2 + 1, 'column', column, 'of line', line)
        return before + len(units[:2 * (column - 1)].decode('utf-16-le'))

    def span(self, region):
        keys('region', region)
        begin = self.offset(region['startLine'], region['startColumn'])
        end = self.offset(region['endLine'], region['endColumn'])
        need(begin <= end, 'a region runs backwards')
        return begin, end

    def replaced(self, replacements):
        text, last = self.text, len(self.text)
        for one in reversed(replacements):
            keys('replacement', one)
            begin, end = self.span(one['deletedRegion'])
            need(end <= last, 'replacements overlap or are out of order')
            text, last = text[:begin] + one['insertedContent']['text'] + text[end:], begin
        return (b'\xef\xbb\xbf' if self.mark else b'') + text.encode()


def check_rules(driver):
    ids = [rule['id'] for rule in driver['rules']]
    need(len(ids) == len(set(ids)), 'a rule stands twice')
    for rule in driver['rules']:
        keys('rule', rule)
        for name in ('shortDescription', 'fullDescription', 'help'):
            need(keys('text', rule[name])['text'], rule['id'], 'has no', name)
        need(rule['defaultConfiguration']['level'] in ('error', 'warning', 'note'), rule['id'], 'level')
        need(all(isinstance(tag, str) for tag in rule['properties']['tags']), rule['id'], 'tags')
    need(listed == ids, 'the rules are not those of --list')
    return ids


def check_place(result, finding, text, file):
    location, = result['locations']
    physical = keys('physical', keys('location', location)['physicalLocation'])
    need(unquote(keys('artifactLocation', physical['artifactLocation'])['uri']) == file, 'another file')
    begin, _ = text.span(physical['region'])
    line = physical['region']['startLine']
    # The JSON counts characters.
    column = begin - text.offset(line, 1) + 1
    need((line, column) == (finding['line'], finding['column']), 'place', finding, line, column)
    names = [keys('logical', one)['name'] for one in location.get('logicalLocations', [])]
    need(names == ([finding['entity']] if finding['entity'] else []), 'entity', finding, names)


def check_fixes(result, finding, text, file):
    for fix in result.get('fixes', []):
        words = keys('fix', fix)['description']['text']
        need(words == finding['fix'], 'fix', words)
        change, = fix['artifactChanges']
        need(unquote(keys('change', change)['artifactLocation']['uri']) == file, 'another file')
        edited = run(['sh', '-c', 'exec "$0" edit "$1" ' + words, pigpen, file])
        need(edited.returncode == 0, words, edited.stderr)
        need(text.replaced(change['replacements']) == edited.stdout, file, words, 'changes otherwise')
    return len(result.get('fixes', []))


def check_result(result, finding, text, file, ids):
    keys('result', result)
    need(ids[result['ruleIndex']] == result['ruleId'] == finding['rule'], 'rule', result['ruleId'], finding)
    need(result['level'] == finding['severity'].replace('info', 'note'), 'level', finding)
    need(result['message']['text'] == finding['message'], 'message', finding)
    need(('ignored' in finding) == bool(result['suppressions']), 'suppression', finding)
    for one in result['suppressions']:
        need(keys('suppression', one)['kind'] == 'inSource', 'suppression', one)
        need(one.get('justification', '') == finding['ignored'], 'justification', one)
    check_place(result, finding, text, file)
    return check_fixes(result, finding, text, file)


def check_file(file):
    done = run([pigpen, 'check', file, '--format', 'sarif'])
    need(done.returncode in (0, 1), file, done.stderr)
    log = keys('log', json.loads(done.stdout))
    need(log['version'] == '2.1.0' and len(log['runs']) == 1, 'version')
    one = keys('run', log['runs'][0])
    need(one['columnKind'] == 'utf16CodeUnits', 'columnKind')
    for artifact in one['artifacts']:
        keys('artifact', artifact)
    ids = check_rules(keys('driver', keys('tool', one['tool'])['driver']))
    with open(file, 'rb') as stream:
        text = Text(stream.read())
    findings = json.loads(run([pigpen, 'check', file, '--format', 'json', '--ignored']).stdout)
    need(len(findings) == len(one['results']), file, 'has another number of results')
    prints = [json.dumps(result['partialFingerprints']) for result in one['results']]
    need(len(set(prints)) == len(prints), file, 'has a fingerprint twice')
    fixes = sum(check_result(*pair, text, file, ids) for pair in zip(one['results'], findings))
    return len(findings), fixes, sum('ignored' in finding for finding in findings)


listed = [one['id'] for one in json.loads(run([pigpen, 'check', '--list', '--format', 'json']).stdout)]
totals = [sum(column) for column in zip(*(check_file(file) for file in files))]
for problem in problems:
    print(problem)
if problems:
    sys.exit(1)
print(*totals)
