#!/usr/bin/env python3
"""Others' parsers read what sigcc writes in EQL and in ES|QL.

    elastic_parse.py eql|esql <LINES

LINES are JSON with a list "queries", or rules with "language" and "query".  EQL
is read by Endgame's Python package "eql" in Elasticsearch's syntax, ES|QL by
the grammar of Elasticsearch 9.1.3 in the package "esql-parser".  Broken queries
are planted: a parser that takes one proves nothing.  Exit status 77: the
package is missing.
"""
import json
import re
import sys

PLANTED = {
    "eql": [
        'any where a : "x',
        'any where a : "x" or',
        'any where (a : "x"',
        'any where a b : "x"',
        'any where a : "x"" or b : "y"',
        'sequence by u with maxspan=5m [any where a : "x"',
    ],
    "esql": [
        'FROM a | WHERE b == "x',
        'FROM a | WHERE b == "x" OR',
        'FROM a | WHERE (b == "x"',
        'FROM a | WHERE b c == "x"',
        'FROM a | WHERE b == "\\d"',
        'FROM a | WHERE `b == "x"',
        "FROM a | STATS n = COUNT(*) BY | WHERE n > 1",
        "FROM a | WHERE b == 1 | BOGUS",
    ],
}


def eql_reader():
    import eql

    def read(query):
        with eql.parser.elasticsearch_syntax, eql.parser.allow_runs:
            try:
                eql.parse_query(query)
            except eql.EqlError as error:
                return str(error)
        return None

    return read


def esql_reader():
    from antlr4 import CommonTokenStream, InputStream
    from antlr4.error.ErrorListener import ErrorListener
    from esql_parser.EsqlBaseLexer import EsqlBaseLexer
    from esql_parser.EsqlBaseParser import EsqlBaseParser

    class Errors(ErrorListener):
        def __init__(self):
            self.first = None

        def syntaxError(self, recognizer, symbol, line, column, text, e):
            self.first = self.first or f"{line}:{column} {text[:200]}"

    def read(query):
        errors = Errors()
        lexer = EsqlBaseLexer(InputStream(query))
        parser = EsqlBaseParser(CommonTokenStream(lexer))
        for part in (lexer, parser):
            part.removeErrorListeners()
            part.addErrorListener(errors)
        parser.singleStatement()
        return errors.first

    return read


def main():
    language = sys.argv[1]
    try:
        read = {"eql": eql_reader, "esql": esql_reader}[language]()
    except ImportError as error:
        print(f"skipped: {error}")
        return 77
    sys.setrecursionlimit(20000)
    for query in PLANTED[language]:
        if read(query) is None:
            print(f"a broken query was taken: {query}")
            return 1
    count = bad = 0
    for line in sys.stdin:
        entry = json.loads(line)
        queries = entry.get("queries", [])
        if entry.get("language") == language:
            queries = [entry["query"]]
        for query in queries:
            count += 1
            problem = read(query)
            if problem is not None:
                bad += 1
                print(f"{entry.get('file', entry.get('name'))}: {problem}\n    {query[:500]}")
    print(f"{count} queries, {bad} refused, {len(PLANTED[language])} planted")
    return 1 if bad or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
