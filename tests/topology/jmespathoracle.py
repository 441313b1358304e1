"""Print what Python's jmespath makes of every expression on every document: a JSON list of lists, null for a failure.

Usage: jmespathoracle.py EXPRESSIONS DOCUMENTS
"""
import json
import sys
import warnings

import jmespath

warnings.simplefilter("ignore")


def outcome(expression, document):
    try:
        return {"value": jmespath.search(expression, document)}
    except Exception:
        return None


def main(expressions, documents):
    with open(expressions, encoding="utf-8") as file:
        lines = file.read().split("\n")[:-1]
    with open(documents, encoding="utf-8") as file:
        texts = json.load(file)
    print(json.dumps([[outcome(line, text) for text in texts] for line in lines], default=str))


main(*sys.argv[1:])
