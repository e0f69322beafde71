// kibana_theme.c - names and letters that mean something to KQL.

#include "kibana_theme.h"

#include "kql_eval.h"

static const char *const fields[] = {"user", "host.name", "my field", "a-b",
                                     "x:y",  "not",       "(z)",      NULL};

static const char *const letters[] = {
    "a",        "a",    "b",    "ab",   "a",     " ",    "\\\\", "\\",
    "\"",       "(",    ")",    ":",    "<",     "*",    "*",    "*",
    "{",        "}",    "or",   " or ", " and ", "not ", "and",  "t",
    "n",        "u",    "r",    "\\*",  "\\?",   "=",    "'",    "/",
    "\xC3\xA4", "null", "true", "?",    NULL};

static const char *const regexes[] = {"^a",    "b$",      "a.*b",  "(a|b)c?",
                                      "x",     "^(a|b)$", "[ab]c", "a\\*b",
                                      "^a.*$", "\\\\",    "\"",    NULL};

static const char *const options[][2] = {
    {"single_wildcard", "error"}, {"edge_whitespace", "error"}, {NULL, NULL}};

enum { KINDS = GEN_NUMBER | GEN_REGEX | GEN_NETWORK | GEN_TRUTH | GEN_WINDASH };

const Meaning kibana_meaning = {
    .target = "kibana",
    .format = "default",
    .options = options,
    .theme = {KINDS, fields, letters, regexes, .lower = true},
    .eval = kql_eval,
    .cased = true,
};
