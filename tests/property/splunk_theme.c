// splunk_theme.c - names and letters that mean something to SPL.

#include "splunk_theme.h"

#include "spl_eval.h"

static const char *const fields[] = {"user", "Host.Name",  "my field", "a-b",
                                     "x:y",  "\xC3\xA4_1", "l{}.k",    NULL};

static const char *const letters[] = {
    "a", "a", "b", "ab", "B",  "a",    " ",        "\\\\", "\\",  "\"",
    "=", "|", "(", ")",  "OR", "NOT ", ",",        "'",    "/",   "*",
    "*", "[", "%", ".",  "`",  "<",    "\xC3\xA4", "?",    "\\*", NULL};

static const char *const regexes[] = {
    "^a", "b$", "a.b", "(a|b)+\\\\", "\"", "x", "[aB]{2,}", "\\s", NULL};

// A quote at the end of a keyword would find the end of any text, and "*" may
// go beyond it: SPL does not know where in an event's text a value is.
static const char *const words[] = {"a",
                                    "b",
                                    "ab",
                                    "B",
                                    " ",
                                    "=",
                                    "|",
                                    "(",
                                    "OR",
                                    "NOT ",
                                    "a\\b",
                                    "a\"b",
                                    "/",
                                    "'",
                                    "%",
                                    "a?b",
                                    "\\*b",
                                    "b\\\\a",
                                    "\xC3\xA4"
                                    "a",
                                    NULL};

const Meaning splunk_meaning = {
    .target = "splunk",
    .format = "default",
    .theme = {GEN_ALL | GEN_CASED | GEN_FIELD_PARTS | GEN_NETWORK_TEXT |
                  GEN_LINES | GEN_LAST_LINE,
              fields, letters, regexes, .words = words, .lower = false},
    .rules = 2100,
    .full = 6300, // 100,800 pairs
    .eval = spl_eval,
};
