// eql_theme.c - names and letters that mean something to EQL.

#include "eql_theme.h"

#include "eql_eval.h"

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
            GEN_WINDASH | GEN_CASED | GEN_FIELD_PARTS | GEN_LINES
};

static const char *const sizes[] = {"size", NULL};
static const char *const addresses[] = {"ip", NULL};
static const char *const truths[] = {"flag", NULL};
static const EqlIndex index_of_all = {fields, sizes, addresses, truths};

static int eval_plain(Str query, const Event *event)
{
    return eql_eval(&index_of_all, EQL_QUERIES, query, event);
}

const Meaning eql_plain = {
    .target = "eql",
    .format = "default",
    .theme = {KINDS, fields, letters, regexes, NULL, false, false},
    .rules = 1500,
    .full = 4000,
    .eval = eval_plain,
};

// A field that the event lacks may be one that no index has.
static int eval_optional(Str query, const Event *event)
{
    int found = eql_eval(&index_of_all, EQL_QUERIES, query, event);
    return eql_eval(&index_of_all, EQL_NULLS, query, event) == found ? found
                                                                     : -1;
}

static const char *const optional[][2] = {{"optional_fields", "true"},
                                          {NULL, NULL}};

const Meaning eql_optional = {
    .target = "eql",
    .format = "default",
    .options = optional,
    .theme = {KINDS, fields, letters, regexes, NULL, false, false},
    .rules = 1300,
    .full = 1500,
    .eval = eval_optional,
};

const Meaning eql_typed = {
    .target = "eql",
    .format = "default",
    .pipeline = "name: types\ntransformations:\n"
                "  - type: set_state\n"
                "    key: field_types\n"
                "    val: {size: double, ip: ip, flag: boolean, user: keyword, "
                "where: wildcard}\n",
    .theme = {KINDS | GEN_NETWORK_TEXT, fields, letters, regexes, NULL, false,
              false},
    .rules = 1300,
    .full = 1500,
    .eval = eval_plain,
};
