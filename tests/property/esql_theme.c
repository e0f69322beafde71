// esql_theme.c - names and letters that mean something to ES|QL.

#include "esql_theme.h"

#include "esql_eval.h"

static const char *const fields[] = {
    "user",  "Host.Name", "my field",       "a-b",  "x:y",   "a`b",
    "where", "_x",        "\xC3\xA4_1.and", "@tag", "l{}.k", NULL};

static const char *const letters[] = {
    "a",   "a",      "b", "ab",  "B",        "a",        " ", "\\\\", "\\",
    "\"",  "\"\"\"", "=", "|",   "(",        ")",        "'", "/",    "//",
    "*",   "*",      "[", "%",   ".",        "`",        "<", "~",    "&",
    "\\*", "\\?",    "?", "@",   "\xC3\xA4", "#",        "{", "}",    "+",
    "-",   "^",      "$", "a*b", "a*b",      "\xC3\x84", NULL};

static const char *const regexes[] = {
    "^a",      "b$",    "a.b",      "(a|b)+\\\\", "\"",      "x",   "[aB]{2,}",
    "\\s",     "a~b",   "^a&b",     "<a",         "@",       "#b$", "(a|)b",
    "^(a|b)$", "a\\.b", "\xC3\xA4", "[^a]b",      "\\W\\d?", NULL};

enum {
    KINDS = GEN_NUMBER | GEN_REGEX | GEN_NETWORK | GEN_FIELDREF | GEN_TRUTH |
            GEN_WINDASH | GEN_CASED | GEN_FIELD_PARTS
};

// What is a list to the backend where a pipeline says so.
#define LISTS                         \
    "name: lists\ntransformations:\n" \
    "  - {type: set_state, key: list_fields, val: ['l{}.k']}\n"

static int eval_texts(Str query, const Event *event)
{
    static const EsqlIndex index = {fields, ESQL_KEYWORD, ESQL_KEYWORD,
                                    ESQL_BOOLEAN, false};
    return esql_eval(&index, query, event);
}

const Meaning esql_texts = {
    .target = "esql",
    .format = "default",
    .pipeline = LISTS,
    .theme = {KINDS, fields, letters, regexes, NULL, false, false},
    .rules = 1500,
    .full = 3500,
    .eval = eval_texts,
};

// Nobody said whether they are whole.
static int eval_numbers(Str query, const Event *event)
{
    static const EsqlIndex whole = {fields, ESQL_LONG, ESQL_IP, ESQL_BOOLEAN,
                                    false};
    static const EsqlIndex real = {fields, ESQL_DOUBLE, ESQL_IP, ESQL_BOOLEAN,
                                   false};
    int found = esql_eval(&whole, query, event);
    return esql_eval(&real, query, event) == found ? found : -1;
}

const Meaning esql_numbers = {
    .target = "esql",
    .format = "default",
    .pipeline = LISTS,
    .told = {7518}, // values have line feeds
    .theme = {KINDS | GEN_LINES, fields, letters, regexes, NULL, false, false},
    .rules = 1300,
    .full = 1500,
    .eval = eval_numbers,
};

// ---- types that a pipeline says
// ----------------------------------------------

static int eval_typed(Str query, const Event *event)
{
    static const EsqlIndex index = {fields, ESQL_DOUBLE, ESQL_IP, ESQL_KEYWORD,
                                    false};
    return esql_eval(&index, query, event);
}

const Meaning esql_typed = {
    .target = "esql",
    .format = "default",
    .pipeline = LISTS "  - type: set_state\n"
                      "    key: field_types\n"
                      "    val: {size: double, ip: ip, flag: keyword, user: "
                      "keyword, a-b: match_only_text, where: wildcard}\n",
    .theme = {KINDS | GEN_NETWORK_TEXT, fields, letters, regexes, NULL, false,
              false},
    .rules = 1300,
    .full = 1500,
    .eval = eval_typed,
};

const Meaning esql_several = {
    .target = "esql",
    .format = "default",
    .told = {7510},
    .theme = {KINDS | GEN_LINES, fields, letters, regexes, NULL, false, false},
    .rules = 1300,
    .full = 1500,
    .eval = eval_texts,
};
