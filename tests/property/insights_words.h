// insights_words.h - words, names and literals of Logs Insights.
#ifndef SIGCC_PROPERTY_INSIGHTS_WORDS_H
#define SIGCC_PROPERTY_INSIGHTS_WORDS_H

#include "base/arena.h"

typedef struct QlText {
    Str in;
    size_t at;
    const char *problem; // the first
} QlText;

void ql_fail(QlText *t, const char *problem);

// Past white space and comments.
void ql_blanks(QlText *t);

char ql_peek(const QlText *t);
bool ql_skip(QlText *t, Str sign);
void ql_expect(QlText *t, Str sign);

// A word: no letter, digit, '.' or '@' follows it.
bool ql_is_word(QlText *t, Str word);
bool ql_skip_word(QlText *t, Str word);

// A part of a name, bare or in backticks; the first one may have "@" before.
Str ql_name_part(QlText *t, bool first);
Str ql_digits(QlText *t);
size_t ql_count(QlText *t); // a whole number above 0

// Is a name with a parenthesis next?
bool ql_call_name(QlText *t, Str *name);

bool ql_quote(QlText *t); // is a string next?
Str ql_string(QlText *t);
bool ql_is_number(QlText *t);
double ql_read_number(QlText *t, Str *text);

// "5m" in milliseconds; a number that bin() would cut short is a problem.
bool ql_period(QlText *t, double *milliseconds);

// Between slashes.
Str ql_pattern(QlText *t);

// Freed with the arena; NULL: no pattern.
void *ql_compile(Arena *a, Str pattern);
bool ql_search(const void *regex, Str text);

#endif
