# spl_read.py PACKAGES [planted] - a parser of SPL that is not ours reads queries.
#
# Reads lines of "sigcc convert --jsonl" from standard input.  PACKAGES is the
# folder that holds panther_sdk, of the Python package tachtech-panther-sdk
# 0.1.0: a lexer and a recursive descent parser of SPL, written to turn searches
# into rules for Panther.
#
# What the parser does not know though Splunk's Search Reference has it is
# rewritten in its tokens first:
#
#   f IN (a, b)          becomes (f=a OR f=b)
#   *                    as a term, and at the end of a name, is one name
#   `macro`              as a term is a name
#   NOT NOT x            loses both NOT
#   f=-5                 the sign belongs to the number
#   streamstats, convert are read as stats, bin as fields, without their options,
#                        which dedup loses, too
#   a{}.b                outside of quotes loses the braces
#   stats a(x) b(y)      gets the comma that Splunk does not need
#   stats by f g         the same
#   min(eval(x))         x is read as an expression
#   null()               becomes null
#   sort 0 f             loses its count
#   [ search x | y ]     is read as a search of its own, as is [ | x | y ]
#
# The parser stops where it knows no way on, and takes what it has read for the
# whole search: what is left over is an error here.
#
# With "planted" each query is damaged in several ways, and each of them must be
# refused.

import json
import re
import sys

sys.path.insert(0, sys.argv[1] + "/panther_sdk/converters")
from splunk.lexer import SPLLexer, Token, TokenType as T  # noqa: E402
from splunk.parser import SPLParser  # noqa: E402

VALUES = (T.STRING, T.NUMBER, T.IDENTIFIER)
BEFORE_TERM = (T.SEARCH, T.NOT, T.OR, T.AND, T.LPAREN)
READ_AS = {
    T.STREAMSTATS: T.STATS,
    T.CONVERT: T.STATS,
    T.BIN: T.FIELDS,
    T.DEDUP: T.DEDUP,
}
OPEN = Token(T.LBRACKET, "[", 0, 0, 0)
MOST = 10  # that are shown
LISTS = (T.STATS, T.FIELDS, T.TABLE, T.DEDUP)
BEFORE_COMMA = (T.IDENTIFIER, T.STRING, T.RPAREN)


def tokens_of(query):
    """Tokens; between two values there must be a blank: where there is none a
    quote inside the first one has ended it."""
    query = re.sub(r"(?<=\w)\{\}", "", query)
    tokens = SPLLexer(query).tokenize()
    for one, two in zip(tokens, tokens[1:]):
        if one.type is T.STRING and two.type in VALUES:
            if not query[two.position - 1].isspace():
                raise ValueError("%r right after %r" % (two, one))
    return [t for t in tokens if t.type is not T.NEWLINE]


def token(like, kind, value):
    return Token(kind, value, like.position, like.line, like.column)


def is_word(t, word):
    return t.type is T.IDENTIFIER and t.value == word


def commands_of(tokens):
    """What is between pipes, also of searches in brackets."""
    found, outer, now = [], [], []
    for t in tokens:
        if t.type in (T.PIPE, T.RBRACKET, T.EOF):
            if now != [OPEN]:  # "[ | x" begins like "| x"
                found.append([x for x in now if x is not OPEN])
            now = outer.pop() if t.type is T.RBRACKET else []
        elif t.type is T.LBRACKET:
            outer.append(now)
            now = [OPEN]
        else:
            now.append(t)
    if outer:
        raise ValueError("a bracket is left open")
    return found


def read_values(tokens, i):
    """The values of "( V, V )" from tokens[i] on, and where they end."""
    if tokens[i].type is not T.LPAREN:
        raise ValueError("no list after IN")
    values = []
    while tokens[i].type in (T.LPAREN, T.COMMA):
        if tokens[i + 1].type not in VALUES:
            raise ValueError("no value in a list: %r" % tokens[i + 1])
        values.append(tokens[i + 1])
        i += 2
    if tokens[i].type is not T.RPAREN:
        raise ValueError("a list does not end: %r" % tokens[i])
    return values, i + 1


def with_alternatives(tokens):
    made, i = [], 0
    while i < len(tokens):
        if not is_word(tokens[i], "IN"):
            made.append(tokens[i])
            i += 1
            continue
        field = made.pop()
        values, i = read_values(tokens, i + 1)
        made.append(token(field, T.LPAREN, "("))
        for value in values:
            made += [field, token(field, T.EQUALS, "="), value]
            made.append(token(field, T.OR, "OR"))
        made[-1] = token(field, T.RPAREN, ")")
    return made


def ends_call_of_null(made):
    return (
        len(made) > 1
        and is_word(made[-2], "null")
        and made[-1].type is T.LPAREN
    )


def with_known_terms(tokens):
    made = []
    for t in tokens:
        last = made[-1] if made else None
        before = last.type if last else T.SEARCH
        if t.type is T.MACRO:
            made.append(token(t, T.IDENTIFIER, t.value))
        elif t.type is T.STAR and before is T.IDENTIFIER:
            made[-1] = token(last, T.IDENTIFIER, last.value + "*")
        elif t.type is T.STAR and before in BEFORE_TERM:
            made.append(token(t, T.IDENTIFIER, "*"))
        elif t.type is T.NOT and before is T.NOT:
            made.pop()
        elif t.type is T.NUMBER and before is T.MINUS:
            made[-1] = token(t, T.NUMBER, "-" + t.value)
        elif t.type is T.NUMBER and before is T.SORT:
            pass
        elif t.type is T.RPAREN and ends_call_of_null(made):
            made.pop()
        else:
            made.append(t)
    return made


def without_options(tokens):
    """"name=value" is left out: the unit of a span is a token, too."""
    made, after = [], None
    for t in tokens:
        if made[-2:] and made[-1].type is T.EQUALS:
            made[-2:] = []
            after = t.position + len(t.value)
        elif t.type is not T.IDENTIFIER or t.position != after:
            made.append(t)
            after = None
    return made


def with_commas(tokens):
    made = tokens[:1]
    for t in tokens[1:]:
        if t.type in VALUES and made[-1].type in BEFORE_COMMA:
            made.append(token(t, T.COMMA, ","))
        made.append(t)
    return made


def without_expressions(tokens):
    """min(eval(x)) becomes min(x), after x is read."""
    made, i = [], 0
    while i < len(tokens):
        made.append(tokens[i])
        i += 1
        if made[-1].type is not T.EVAL:
            continue
        start, depth = i, 0
        while depth > 0 or i == start:
            depth += {T.LPAREN: 1, T.RPAREN: -1}.get(tokens[i].type, 0)
            i += 1
        read_tokens([token(made[-1], T.WHERE, "where")] + tokens[start:i], 1)
        made[-1] = token(made[-1], T.IDENTIFIER, "x")
    return made


def read_tokens(tokens, pipes):
    end = token(tokens[-1], T.EOF, "")
    pipe = token(tokens[0], T.PIPE, "|")
    parser = SPLParser([pipe] * pipes + tokens + [end])
    query = parser.parse()
    if not parser._check(T.EOF):
        raise ValueError("what is %r?" % parser._current())
    if not pipes and not query.search_terms:
        raise ValueError("a search for nothing")


def read_command(tokens, is_search):
    tokens = with_alternatives(with_known_terms(tokens))
    if not tokens:
        raise ValueError("nothing between pipes")
    if tokens[0].type is T.SEARCH and len(tokens) == 1:
        raise ValueError("a search for nothing")
    if tokens[0].type in READ_AS:
        command = token(tokens[0], READ_AS[tokens[0].type], tokens[0].value)
        tokens = [command] + without_options(tokens[1:])
    if tokens[0].type is T.STATS:
        tokens = tokens[:1] + without_expressions(tokens[1:])
    if tokens[0].type in LISTS:
        tokens = with_commas(tokens)
    read_tokens(tokens, 0 if is_search else 1)


def read(query):
    commands = commands_of(tokens_of(query))
    is_search = bool(commands[0])  # else it begins with a pipe
    for command in commands if is_search else commands[1:]:
        read_command(command, is_search)
        is_search = False


def why_not(query):
    try:
        read(query)
    except Exception as error:
        return str(error) or type(error).__name__
    return None


def without_last(query, character):
    at = query.rfind(character)
    return query[:at] + query[at + 1 :]


DAMAGES = {
    "a quote is left out": lambda q: without_last(q, '"'),
    "a parenthesis is left out": lambda q: without_last(q, ")"),
    "a value is left out": lambda q: re.sub(r'="[^"\\]*"', "=", q, count=1),
    "a quote in a value": lambda q: re.sub(r'"([^"\\ ])', r'"a"\1', q, count=1),
    "a comma in a list": lambda q: re.sub(r'", "', '" "', q, count=1),
    "an operand is left out": lambda q: re.sub(r" OR .*", " OR", q, flags=re.S),
    "a command is left out": lambda q: re.sub(r"\n\| \w+ .*", "\n| ", q),
    "an argument is left out": lambda q: re.sub(r",1,0\)", ",1)", q),
}


def main():
    sys.setrecursionlimit(20000)  # a list nests as deep as it is long
    files = {}  # of queries: options leave many as they are
    for line in sys.stdin:
        record = json.loads(line)
        for query in record.get("queries") or []:
            files[query] = record["file"]
    faults = 0 if files else 1
    if sys.argv[2:] == ["planted"]:
        for name, damage in DAMAGES.items():
            broken = {damage(q) for q in files} - set(files)
            passed = sorted(q for q in broken if why_not(q) is None)
            print("%s: %d queries" % (name, len(broken)))
            for query in passed[:MOST]:
                print("not refused: " + query[:1000])
            faults += len(passed) + (not broken)
        return 1 if faults else 0
    for query, file in files.items():
        error = why_not(query)
        if error and faults < MOST:
            print("%s: %s\n%s" % (file, error, query[:1000]))
        faults += error is not None
    print("%d queries, %d refused" % (len(files), faults))
    return 1 if faults else 0


sys.exit(main())
