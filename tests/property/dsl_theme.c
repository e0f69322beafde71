// dsl_theme.c - names and letters that mean something to Query DSL, or to JSON.

#include "dsl_theme.h"

#include "dsl_eval.h"

static const char *const fields[] = {"user", "Host.Name", "my field",   "a-b",
                                     "x:y",  "\"q\"",     "\xC3\xA4_1", NULL};

static const char *const letters[] = {
    "a",   "a",        "b",        "ab",  "B",   "a",   " ",   "\\\\", "\\",
    "\"",  "=",        "|",        "(",   ")",   "'",   "/",   "*",    "*",
    "[",   "%",        ".",        "<",   "~",   "&",   "?",   "\\*",  "\\?",
    "@",   "\xC3\xA4", "#",        "{",   "}",   "+",   "-",   "^",    "$",
    "a*b", "a*b",      "\xC3\x84", "a*b", "a*b", "a*b", "a*b", NULL};

static const char *const regexes[] = {
    "^a",       "b$",    "a.b",     "(a|b)+\\\\", "\"",       "x",
    "[aB]{2,}", "\\s",   "a~b",     "^a&b",       "<a",       "@",
    "#b$",      "(a|)b", "^(a|b)$", "a\\.b",      "\xC3\xA4", "[^a]b",
    "\\W\\d?",  "a.b",   "^a.b",    NULL};

enum {
    KINDS = GEN_NUMBER | GEN_REGEX | GEN_NETWORK | GEN_TRUTH | GEN_WINDASH |
            GEN_CASED | GEN_LINES
};

const Meaning dsl_plain = {
    .target = "kibana",
    .format = "dsl",
    .theme = {KINDS, fields, letters, regexes, NULL, false, false},
    .rules = 1500,
    .full = 4000,
    .eval = dsl_eval,
};

static const char *const typed_fields[] = {
    "user", "Host.Name", "words", "flat.k", "obj.k", "obj.l", "wild", NULL};

const Meaning dsl_typed = {
    .target = "kibana",
    .format = "dsl",
    .pipeline = "name: types\ntransformations:\n"
                "  - type: set_state\n"
                "    key: field_types\n"
                "    val: {size: double, ip: ip, flag: boolean, user: keyword, "
                "Host.Name: keyword, wild: wildcard, words: text, "
                "flat: flattened, obj: nested, obj.k: keyword, "
                "obj.l: keyword}\n",
    .told = {7121, 7141},
    .theme = {KINDS, typed_fields, letters, regexes, NULL, false, false},
    .rules = 1300,
    .full = 2000,
    .eval = dsl_eval,
};

static const char *const of_rules[][2] = {
    {"language", "kuery"}, {"case", "filters"}, {NULL, NULL}};

const Meaning dsl_rules = {
    .target = "kibana",
    .format = "siem_rule",
    .options = of_rules,
    .pipeline = "name: types\ntransformations:\n"
                "  - type: set_state\n"
                "    key: field_types\n"
                "    val: {size: double, ip: ip, flag: boolean}\n",
    .theme = {KINDS, fields, letters, regexes, NULL, false, false},
    .rules = 1300,
    .full = 2000,
    .eval = dsl_eval_rule,
};
