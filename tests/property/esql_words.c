// esql_words.c - what ES|QL is made of: EsqlBaseLexer.g4 of Elasticsearch.

#include "esql_parts.h"

#include "base/ascii.h"
#include "base/num.h"
#include "base/strbuf.h"

EsqlValue esql_null(EsqlType type)
{
    return (EsqlValue){.type = type};
}

void esql_fail(Esql *q, const char *problem)
{
    if (q->problem == NULL)
        q->problem = problem;
    q->at = q->in.n; // nothing more to read
}

void esql_blanks(Esql *q)
{
    while (q->at < q->in.n && is_blank(q->in.p[q->at]))
        q->at++;
    if (q->at + 1 < q->in.n && q->in.p[q->at] == '/' &&
        strchr("/*", q->in.p[q->at + 1]) != NULL)
        esql_fail(q, "a comment");
}

char esql_peek(Esql *q)
{
    esql_blanks(q);
    return q->at < q->in.n ? q->in.p[q->at] : '\0';
}

bool esql_skip(Esql *q, char c)
{
    if (q->at >= q->in.n || esql_peek(q) != c || q->at >= q->in.n)
        return false;
    q->at++;
    return true;
}

// ---- words and names -------------------------------------------------------

static bool goes_on(const Esql *q, size_t at)
{
    return at < q->in.n && (is_word(q->in.p[at]) || q->in.p[at] == '@');
}

bool esql_word(Esql *q, const char *word)
{
    Str w = str_of_literal(word);
    esql_blanks(q);
    size_t end = q->at + w.n;
    if (end > q->in.n || goes_on(q, end) ||
        !str_eq_fold(str_slice(q->in, q->at, end), w))
        return false;
    q->at = end;
    return true;
}

// ID_BODY after a letter, or after "_" or "@".
static void read_plain_part(Esql *q, StrBuf *name)
{
    size_t from = q->at;
    bool sign = esql_peek(q) == '_' || esql_peek(q) == '@';
    if (!sign && !is_alpha(esql_peek(q))) {
        esql_fail(q, "not a name");
        return;
    }
    q->at++;
    while (q->at < q->in.n && is_word(q->in.p[q->at]))
        q->at++;
    Str part = str_slice(q->in, from, q->at);
    static const char *const reserved[] = {"and",  "or",    "not",  "in",
                                           "like", "is",    "null", "rlike",
                                           "true", "false", NULL};
    for (const char *const *w = reserved; *w != NULL; w++)
        if (str_eq_fold(part, str_of_literal(*w)))
            esql_fail(q, "a word of the language for a name");
    if (sign && part.n == 1)
        esql_fail(q, "not a name");
    sg_sb_put(name, part);
}

static void read_quoted_part(Esql *q, StrBuf *name)
{
    for (q->at++; q->at < q->in.n; q->at++) {
        char c = q->in.p[q->at];
        bool twice =
            c == '`' && q->at + 1 < q->in.n && q->in.p[q->at + 1] == '`';
        if (c == '`' && !twice) {
            q->at++;
            return;
        }
        q->at += twice ? 1 : 0;
        sb_putc(name, c);
    }
    esql_fail(q, "a name without its end");
}

Str esql_name(Esql *q)
{
    StrBuf name = sb_in(q->arena);
    do {
        if (name.n > 0)
            sb_putc(&name, '.');
        if (esql_peek(q) == '`')
            read_quoted_part(q, &name);
        else
            read_plain_part(q, &name);
    } while (q->problem == NULL && q->at < q->in.n && q->in.p[q->at] == '.' &&
             ++q->at > 0);
    return sb_str(&name);
}

// ---- strings ---------------------------------------------------------------

static Str read_raw(Esql *q)
{
    size_t from = q->at += 3;
    while (q->at + 3 <= q->in.n &&
           !str_eq(str_slice(q->in, q->at, q->at + 3), STR("\"\"\"")))
        q->at++;
    if (q->at + 3 > q->in.n) {
        esql_fail(q, "a string without its end");
        return (Str){0};
    }
    size_t to = q->at;
    q->at += 3;
    return str_slice(q->in, from, to);
}

// ESCAPE_SEQUENCE: '\\' [tnr"\\]
static char read_escape(Esql *q)
{
    char c = q->at < q->in.n ? q->in.p[q->at++] : '\0';
    switch (c) {
    case 't': return '\t';
    case 'n': return '\n';
    case 'r': return '\r';
    case '"':
    case '\\': return c;
    default: esql_fail(q, "an escape that strings lack"); return '\0';
    }
}

Str esql_string(Esql *q)
{
    StrBuf text = sb_in(q->arena);
    Str rest = str_slice(q->in, q->at, q->in.n);
    if (str_starts(rest, STR("\"\"\"")))
        return read_raw(q);
    for (q->at++; q->at < q->in.n && q->in.p[q->at] != '"';) {
        char c = q->in.p[q->at++];
        if (c == '\n' || c == '\r')
            esql_fail(q, "a line feed in a string");
        sb_putc(&text, c == '\\' ? read_escape(q) : c);
    }
    if (!esql_skip(q, '"'))
        esql_fail(q, "a string without its end");
    return sb_str(&text);
}

// ---- numbers ---------------------------------------------------------------

static const struct {
    const char *word;
    char unit;
} units[] = {{"second", 's'},  {"seconds", 's'}, {"minute", 'm'},
             {"minutes", 'm'}, {"hour", 'h'},    {"hours", 'h'},
             {"day", 'd'},     {"days", 'd'},    {"week", 'w'},
             {"weeks", 'w'},   {"month", 'M'},   {"months", 'M'},
             {"year", 'y'},    {"years", 'y'}};

static EsqlValue whole_number(Esql *q, Str text)
{
    EsqlValue v = {.type = ESQL_LONG, .literal = true, .count = 1};
    for (size_t i = 0; i < text.n; i++) {
        if (v.items[0].whole > (INT64_MAX - 9) / 10) {
            v.type = ESQL_DOUBLE; // too large for a long
            (void)sg_num_parse(text, &v.items[0].number);
            return v;
        }
        v.items[0].whole = v.items[0].whole * 10 + (text.p[i] - '0');
    }
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (esql_word(q, units[i].word)) {
            v.type = ESQL_SPAN;
            v.items[0].unit = units[i].unit;
            return v;
        }
    return v;
}

static void skip_digits(Esql *q)
{
    while (q->at < q->in.n && is_digit(q->in.p[q->at]))
        q->at++;
}

// DECIMAL_LITERAL, INTEGER_LITERAL
EsqlValue esql_number(Esql *q)
{
    size_t from = q->at;
    skip_digits(q);
    size_t whole = q->at;
    if (q->at < q->in.n && q->in.p[q->at] == '.') {
        q->at++;
        skip_digits(q);
    }
    if (q->at < q->in.n && to_lower(q->in.p[q->at]) == 'e') {
        q->at++;
        if (q->at < q->in.n && strchr("+-", q->in.p[q->at]) != NULL)
            q->at++;
        skip_digits(q);
    }
    Str text = str_slice(q->in, from, q->at);
    if (q->at == whole)
        return whole_number(q, text);
    EsqlValue v = {.type = ESQL_DOUBLE, .literal = true, .count = 1};
    if (!sg_num_parse(text, &v.items[0].number))
        esql_fail(q, "not a number");
    return v;
}
