// insights_words.c - the smallest parts of queries, and patterns.

#define PCRE2_CODE_UNIT_WIDTH 8

#include "insights_words.h"

#include <pcre2.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "insights_tree.h"

void ql_fail(QlText *t, const char *problem)
{
    if (t->problem == NULL)
        t->problem = problem;
    t->at = t->in.n;
}

char ql_peek(const QlText *t)
{
    if (t->at >= t->in.n)
        return '\0';
    return t->in.p[t->at];
}

void ql_blanks(QlText *t)
{
    while (t->at < t->in.n && (is_blank(ql_peek(t)) || ql_peek(t) == '#'))
        if (ql_peek(t) == '#')
            t->at = str_find(t->in, '\n', t->at);
        else
            t->at++;
}

bool ql_skip(QlText *t, Str sign)
{
    ql_blanks(t);
    if (!str_starts(str_slice(t->in, t->at, t->in.n), sign))
        return false;
    t->at += sign.n;
    return true;
}

void ql_expect(QlText *t, Str sign)
{
    if (!ql_skip(t, sign))
        ql_fail(t, "a sign is missing");
}

// ---- words and names -------------------------------------------------------

static bool is_name_char(char c)
{
    return is_word(c) || c == '.' || c == '@' || c == '`';
}

static Str peek_word(QlText *t)
{
    ql_blanks(t);
    size_t end = t->at;
    while (end < t->in.n && is_name_char(t->in.p[end]))
        end++;
    return str_slice(t->in, t->at, end);
}

bool ql_is_word(QlText *t, Str word)
{
    return str_eq(peek_word(t), word);
}

bool ql_skip_word(QlText *t, Str word)
{
    if (!ql_is_word(t, word))
        return false;
    t->at += word.n;
    return true;
}

// Commands, and what stands between expressions.
static bool is_reserved(Str word)
{
    static const char *const words[] = {
        "and",     "or",     "not",    "in",       "like",        "as",
        "by",      "asc",    "desc",   "into",     "fields",      "display",
        "filter",  "where",  "stats",  "sort",     "limit",       "dedup",
        "unnest",  "parse",  "join",   "lookup",   "autoregress", "pattern",
        "anomaly", "SOURCE", "order",  "head",     "tail",        "search",
        "group",   "diff",   "unmask", "filldown", NULL};
    for (size_t i = 0; words[i] != NULL; i++)
        if (str_eq_fold(word, str_of_literal(words[i])))
            return true;
    return false;
}

static Str quoted(QlText *t, char quote)
{
    size_t from = ++t->at, end = str_find(t->in, quote, from);
    Str text = str_slice(t->in, from, end);
    if (end == t->in.n) {
        ql_fail(t, "a quote without an end");
        return STR("");
    }
    t->at = end + 1;
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] == '\\' || text.p[i] == '#' ||
            (unsigned char)text.p[i] < ' ' ||
            (i > 0 && text.p[i] == text.p[i - 1] &&
             (text.p[i] == '{' || text.p[i] == '}')))
            ql_fail(t, "a text that no page says how to read");
    return text;
}

Str ql_name_part(QlText *t, bool first)
{
    size_t from = t->at, end = from;
    if (ql_peek(t) == '`') {
        Str name = quoted(t, '`');
        if (name.n == 0)
            ql_fail(t, "a name of nothing");
        return name;
    }
    while (first && end < t->in.n && t->in.p[end] == '@' && end < from + 2)
        end++;
    size_t start = end;
    while (end < t->in.n && is_word(t->in.p[end]))
        end++;
    Str name = str_slice(t->in, from, end);
    t->at = end;
    if (end == start || (first && is_digit(t->in.p[start])))
        ql_fail(t, "a name is missing");
    else if (first && is_reserved(name) && ql_peek(t) != '.')
        ql_fail(t, "a word of the language for a name");
    return name;
}

Str ql_digits(QlText *t)
{
    size_t from = t->at;
    while (is_digit(ql_peek(t)))
        t->at++;
    if (t->at == from)
        ql_fail(t, "a number is missing");
    return str_slice(t->in, from, t->at);
}

size_t ql_count(QlText *t)
{
    ql_blanks(t);
    Str digits = ql_digits(t);
    size_t n = 0;
    for (size_t i = 0; i < digits.n; i++)
        n = n < 1000000 ? n * 10 + (size_t)(digits.p[i] - '0') : n;
    if (n == 0 || is_name_char(ql_peek(t)))
        ql_fail(t, "a whole number is missing");
    return n;
}

bool ql_call_name(QlText *t, Str *name)
{
    *name = peek_word(t);
    size_t end = t->at + name->n;
    if (name->n == 0 || is_reserved(*name) || end >= t->in.n ||
        t->in.p[end] != '(' || str_find(*name, '`', 0) < name->n)
        return false;
    t->at = end;
    return true;
}

// ---- literals --------------------------------------------------------------

bool ql_quote(QlText *t)
{
    ql_blanks(t);
    return ql_peek(t) == '"' || ql_peek(t) == '\'';
}

Str ql_string(QlText *t)
{
    return quoted(t, ql_peek(t));
}

bool ql_is_number(QlText *t)
{
    ql_blanks(t);
    Str rest = str_slice(t->in, t->at, t->in.n);
    return rest.n > 0 &&
           (is_digit(rest.p[0]) ||
            (rest.n > 1 && rest.p[0] == '-' && is_digit(rest.p[1])));
}

double ql_read_number(QlText *t, Str *text)
{
    char copy[64];
    size_t from = t->at;
    if (ql_peek(t) == '-')
        t->at++;
    (void)ql_digits(t);
    if (ql_peek(t) == '.') {
        t->at++;
        (void)ql_digits(t);
    }
    if (is_name_char(ql_peek(t)) || t->at - from >= sizeof copy)
        ql_fail(t, "a number that goes on as something else");
    *text = str_slice(t->in, from, t->at);
    size_t n = text->n < sizeof copy ? text->n : 0;
    memcpy(copy, text->p, n);
    copy[n] = '\0';
    return strtod(copy, NULL);
}

// "bin": milliseconds up to 1000, seconds and minutes up to 60, hours up to 24.
bool ql_period(QlText *t, double *milliseconds)
{
    static const struct {
        char unit;
        double length, most;
    } units[] = {{'s', 1000, 60}, {'m', 60000, 60}, {'h', 3600000, 24}};
    Str word = peek_word(t);
    size_t n = 0;
    double number = 0;
    for (; n < word.n && is_digit(word.p[n]); n++)
        number = number * 10 + (word.p[n] - '0');
    if (n == 0 || n + 1 != word.n || !is_alpha(word.p[n]))
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (word.p[n] == units[i].unit) {
            if (number < 1 || number > units[i].most)
                ql_fail(t, "a period that is cut short");
            *milliseconds = number * units[i].length;
            t->at = t->problem == NULL ? t->at + word.n : t->at;
            return true;
        }
    return false;
}

// ---- patterns --------------------------------------------------------------

Str ql_pattern(QlText *t)
{
    ql_expect(t, STR("/"));
    size_t from = t->at;
    while (t->at < t->in.n && ql_peek(t) != '/')
        t->at += ql_peek(t) == '\\' && t->at + 1 < t->in.n ? 2 : 1;
    if (t->at >= t->in.n || t->at == from) {
        ql_fail(t, "a pattern without an end");
        return STR("");
    }
    Str pattern = str_slice(t->in, from, t->at++);
    for (size_t i = 0; i < pattern.n; i++)
        if ((unsigned char)pattern.p[i] < ' ' || pattern.p[i] == '`')
            ql_fail(t, "a character that patterns cannot hold");
    return pattern;
}

// At 'at' is a "?" behind "(".  Groups, named groups and flags are in both.
static bool is_portable_group(Str p, size_t at)
{
    Str rest = str_slice(p, at + 1, p.n);
    if (str_starts(rest, STR("<")))
        return rest.n > 1 && rest.p[1] != '=' && rest.p[1] != '!';
    size_t i = 0;
    while (i < rest.n && (rest.p[i] == 'i' || rest.p[i] == 'm' ||
                          rest.p[i] == 's' || rest.p[i] == '-'))
        i++;
    return i < rest.n && (rest.p[i] == ':' || (i > 0 && rest.p[i] == ')'));
}

static bool is_portable_escape(char c)
{
    return !is_digit(c) && memchr("kKGRXZChHvVNgzQEo", c, 17) == NULL;
}

static bool is_repeat(char c)
{
    return c == '*' || c == '+' || c == '?' || c == '}';
}

bool insights_is_portable(Str p)
{
    bool class = false;
    for (size_t i = 0; i < p.n; i++) {
        char c = p.p[i], next = i + 1 < p.n ? p.p[i + 1] : '\0';
        if (c == '\\') {
            i++;
            if (!is_portable_escape(next))
                return false;
        } else if (class) {
            class = c != ']';
        } else if (c == '[') {
            class = true;
            i += next == ']' || next == '^' ? 1 : 0;
        } else if (c == '(' && next == '?') {
            if (!is_portable_group(p, ++i))
                return false;
        } else if (is_repeat(c) && next == '+') {
            return false;
        }
    }
    return true;
}

static void free_code(void *code)
{
    pcre2_code_free(code);
}

// RE2 and Hyperscan do not let '$' match before a last line break.
void *ql_compile(Arena *a, Str pattern)
{
    uint32_t flags = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_DOLLAR_ENDONLY;
    int error;
    PCRE2_SIZE where;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, flags,
                                     &error, &where, NULL);
    if (code != NULL)
        sg_arena_defer(a, free_code, code);
    return code;
}

bool ql_search(const void *regex, Str text)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    bool found =
        pcre2_match(regex, (PCRE2_SPTR)text.p, text.n, 0, 0, data, NULL) >= 0;
    pcre2_match_data_free(data);
    return found;
}
