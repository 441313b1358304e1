"""Puts another text in the place of every secret of inventories, by rules of its own (not the product's).

plantingoracle.py PARAMETERS.tsv|- OUT FILE…: of the Nth file writes OUT/N/plant/design.yml and OUT/N/graft/design.yml,
in which the secrets are PLANTED001, PLANTED002 … and GRAFTED001, GRAFTED002 …, and prints how many there are, a number a line.
A secret that stands elsewhere in the file, too, becomes the same text there.
"""
import os
import re
import sys

import yaml

TELLING = re.compile(
    r"passw|passphrase|_pass$|^pass$|secret|token|credential|jwt|cipher_pass|(^|_)(access|api|private|anon|role|enc)_?key"
    r"|s3_key|node_admin_pk_list|nginx_users",
    re.I,
)
TAME = re.compile(r"_enc$|_script$|_file$|_path$|_enabled$|pg_pwd_enc", re.I)
ADDRESS = re.compile(r"(?<=://)([^\s:/@'\"]*):([^\s@'\"{}$]+)(?=@)")
COMMENT = re.compile(r"(#[^\n]*?\b[\w.]*(?:password|passwd|secret_key|secret|_token|cipher_pass)['\"]?\s*:\s*['\"]?)([^\s'\",}\]#{$]+)", re.I)
ORDINARY = re.compile(r"[a-z]{1,}|.{1,5}")  # may stand elsewhere and mean something else
NAMING = re.compile(r"(^|_)(name|user|username|owner|cluster|db|database|domain|host)$|^nodename$")


def parameters(path):
    if path == "-":
        return set()
    with open(path, encoding="utf-8") as file:
        rows = [line.split("\t") for line in file if not line.startswith("#")]
    return {row[0] for row in rows if len(row) > 3 and row[3] == "password"}


class Planting:
    def __init__(self, text, names):
        self.text, self.names = text, names
        self.places, self.called, self.seen = {}, set(), set()
        self.visit(yaml.compose(text, Loader=yaml.CSafeLoader), False, False)

    def visit(self, node, secret, name):
        if (id(node), secret) in self.seen:
            return
        self.seen.add((id(node), secret))
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                word = key.value if isinstance(key, yaml.ScalarNode) else ""
                tells = (TELLING.search(word) or word in self.names) and not TAME.search(word)
                if not secret:
                    self.called.add(word)
                self.visit(value, secret or bool(tells), bool(NAMING.search(word)))
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                self.visit(item, secret, name)
        elif secret:
            self.take(node)
        elif name:
            self.called.add(node.value)

    def take(self, node):
        tag = node.tag.rsplit(":", 1)[-1]
        if tag in ("bool", "null") or not node.value or "{{" in node.value or "${" in node.value:
            return
        begin, end = node.start_mark.index, node.end_mark.index
        before = re.match(r"(?:[&!]\S*\s+)*", self.text[begin:end]).end()
        ending = re.search(r"\s*\Z", self.text[begin:end]).start()
        self.places[(begin + before, begin + ending)] = node.value.strip()

    def with_words(self, word):
        """The text with word001 … in the place of secrets, and how many there are."""
        numbers = {}

        def marker(value):
            return word + "%03d" % numbers.setdefault(value, len(numbers) + 1)

        parts, at = [], 0
        for (begin, end), value in sorted(self.places.items()):
            parts += [self.text[at:begin], marker(value)]
            at = end
        text = "".join(parts) + self.text[at:]
        for value in sorted(numbers, key=len, reverse=True):
            if not ORDINARY.fullmatch(value) and value not in self.called:
                text = text.replace(value, marker(value))
        text = ADDRESS.sub(lambda found: found[1] + ":" + marker(found[2]) if word not in found[2] else found[0], text)
        text = COMMENT.sub(lambda found: found[1] + marker(found[2]) if word not in found[2] else found[0], text)
        return text, len(numbers)


def main():
    names, out = parameters(sys.argv[1]), sys.argv[2]
    for number, path in enumerate(sys.argv[3:]):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        folder = os.path.join(out, str(number))
        if "PLANTED001" in text:  # planted by hand
            planted, grafted = text, text.replace("PLANTED", "GRAFTED")
            count = len(set(re.findall(r"PLANTED\d{3}", text)))
        else:
            planting = Planting(text, names)
            planted, count = planting.with_words("PLANTED")
            grafted, _ = planting.with_words("GRAFTED")
        for word, content in (("plant", planted), ("graft", grafted)):
            os.makedirs(os.path.join(folder, word))
            with open(os.path.join(folder, word, "design.yml"), "w", encoding="utf-8", newline="") as file:
                file.write(content)
        print(count)


main()
