// esql_skeleton.c - the grammar of ES|QL.
//
// EsqlBaseLexer.g4: strings in one or in three double quotes, names in
// back-quotes with a back-quote doubled, comments from "//" and "/*", commands
// with "|" between them.
//
//     query   = "FROM" words { "|" command }
//     command = word { token }
//     string  = '"' { escape | any but '"', "\" and line breaks } '"'
//             | '"""' { any but line breaks } '"""'
//
// What is in parentheses, and whether texts share an IN, depends on the texts,
// so comparisons are read as conditions: see read_test().

#include "base/ascii.h"
#include "skeleton.h"

typedef struct Esql {
    Arena *arena;
    Str in;
    size_t at;
    const char *problem;
    unsigned depth;
} Esql;

// Operands of one kind: '|', '&', or one of neither.
typedef struct Row {
    char kind;
    size_t count;
    StrBuf text;
} Row;

enum { MAX_DEPTH = 300 };

static void fail(Esql *q, const char *problem)
{
    if (q->problem == NULL)
        q->problem = problem;
    q->at = q->in.n;
}

// Of the text: an error in the middle of something may have left its end.
static Str part_of(const Esql *q, size_t from, size_t to)
{
    size_t n = q->in.n;
    return str_slice(q->in, from < n ? from : n, to < n ? to : n);
}

static Str rest(const Esql *q)
{
    return part_of(q, q->at, q->in.n);
}

static char here(const Esql *q)
{
    return q->at < q->in.n ? q->in.p[q->at] : '\0';
}

static void skip_blanks(Esql *q)
{
    while (is_blank(here(q)))
        q->at++;
}

// ---- tokens --------------------------------------------------------------

static bool take(Esql *q, const char *text)
{
    skip_blanks(q);
    Str want = str_of_literal(text);
    Str all = rest(q);
    if (all.n < want.n || !str_eq_fold(str_slice(all, 0, want.n), want))
        return false;
    if (is_alpha(want.p[want.n - 1]) && all.n > want.n &&
        (is_word(all.p[want.n]) || all.p[want.n] == '.'))
        return false;
    q->at += want.n;
    return true;
}

static void expect(Esql *q, const char *text)
{
    if (!take(q, text))
        fail(q, "not what must follow");
}

static void read_raw_string(Esql *q)
{
    for (q->at += 3; q->at < q->in.n; q->at++) {
        if (here(q) == '\n' || here(q) == '\r')
            fail(q, "a raw string on several lines");
        else if (str_starts(rest(q), STR("\"\"\"\"")))
            fail(q, "a quote at the end of a raw string");
        else if (str_starts(rest(q), STR("\"\"\""))) {
            q->at += 3;
            return;
        }
    }
    fail(q, "quotes that do not close");
}

static void read_string(Esql *q)
{
    if (str_starts(rest(q), STR("\"\"\""))) {
        read_raw_string(q);
        return;
    }
    for (q->at++; q->at < q->in.n && here(q) != '"'; q->at++) {
        char c = here(q);
        if (c == '\n' || c == '\r')
            fail(q, "a string on several lines");
        else if (c == '\\' &&
                 (++q->at >= q->in.n || strchr("tnr\"\\", here(q)) == NULL))
            fail(q, "a backslash that escapes nothing");
    }
    if (q->at >= q->in.n)
        fail(q, "quotes that do not close");
    q->at++;
}

static void read_quoted_part(Esql *q)
{
    size_t from = ++q->at;
    for (; q->at < q->in.n; q->at++) {
        if (here(q) != '`')
            continue;
        if (!str_starts(rest(q), STR("``"))) {
            if (q->at == from)
                fail(q, "an empty name");
            q->at++;
            return;
        }
        q->at++;
    }
    fail(q, "a name that does not close");
}

static bool is_reserved(Str word)
{
    static const char *const words[] = {
        "and",  "asc", "by",   "desc",  "false", "first", "in",   "is", "last",
        "like", "not", "null", "nulls", "or",    "rlike", "true", NULL};
    for (const char *const *w = words; *w != NULL; w++)
        if (str_eq_fold(word, str_of_literal(*w)))
            return true;
    return false;
}

static void read_part(Esql *q)
{
    size_t from = q->at;
    if (here(q) == '`') {
        read_quoted_part(q);
        return;
    }
    if (!is_alpha(here(q)) && here(q) != '@' && here(q) != '_')
        fail(q, "a part of a name is missing");
    for (q->at++; is_word(here(q));)
        q->at++;
    if (is_reserved(part_of(q, from, q->at)))
        fail(q, "a word of the language for a name");
}

static void read_name(Esql *q)
{
    skip_blanks(q);
    for (read_part(q); here(q) == '.'; read_part(q))
        q->at++;
}

static bool is_number(char c)
{
    return is_digit(c) || c == '-';
}

static void read_number(Esql *q)
{
    for (q->at++; is_alnum(here(q)) || here(q) == '.' || here(q) == '+' ||
                  here(q) == '-';)
        q->at++;
}

static Row read_or(Esql *q);

// operand = string | number | truth | name | name "(" [ operands ] ")"
static void read_operand(Esql *q)
{
    skip_blanks(q);
    if (++q->depth > MAX_DEPTH) {
        fail(q, "too deep");
    } else if (here(q) == '"') {
        read_string(q);
    } else if (is_number(here(q))) {
        read_number(q);
    } else if (here(q) == '*') {
        q->at++;
    } else if (!take(q, "TRUE") && !take(q, "FALSE")) {
        read_name(q);
        if (take(q, "(") && !take(q, ")")) {
            do
                (void)read_or(q);
            while (take(q, ","));
            expect(q, ")");
        }
    }
    q->depth--;
}

// ---- conditions ----------------------------------------------------------

static void put_row(StrBuf *out, const Row *row)
{
    bool alone = row->count == 1;
    if (!alone)
        sg_sb_putf(out, "(%c", row->kind);
    sg_sb_put(out, sb_str(&row->text));
    if (!alone)
        sb_putc(out, ')');
}

static void add(Row *row, const Row *operand)
{
    if (operand->kind == row->kind) {
        sg_sb_put(&row->text, sb_str(&operand->text));
        row->count += operand->count;
    } else {
        put_row(&row->text, operand);
        row->count++;
    }
}

static bool take_sign(Esql *q)
{
    static const char *const signs[] = {"==", "!=",   "<=",    ">=", "<",
                                        ">",  "LIKE", "RLIKE", NULL};
    for (const char *const *s = signs; *s != NULL; s++)
        if (take(q, *s))
            return true;
    return false;
}

// span = digits unit
static void read_span(Esql *q)
{
    skip_blanks(q);
    read_number(q);
    skip_blanks(q);
    read_part(q);
}

// test = operand [ "IS" [ "NOT" ] "NULL" | "IN" "(" operands ")" | sign operand
// ]
//
// An operand alone is a call of CIDR_MATCH, KQL ...
static Row read_test(Esql *q)
{
    Row row = {'|', 1, sb_in(q->arena)};
    read_operand(q);
    while (take(q, "+"))
        read_operand(q);
    if (take(q, "IS")) {
        (void)take(q, "NOT");
        expect(q, "NULL");
    } else if (take(q, "IN")) {
        expect(q, "(");
        read_operand(q);
        for (; take(q, ","); row.count++)
            read_operand(q);
        expect(q, ")");
    } else if (take_sign(q)) {
        read_operand(q);
        if (take(q, "-"))
            read_span(q);
    }
    for (size_t i = 0; i < row.count; i++)
        sb_putc(&row.text, 'C');
    return row;
}

// not = "NOT" [ "COALESCE" ] ... | "(" or ")" | test
static Row read_not(Esql *q)
{
    if (take(q, "NOT")) {
        bool sure = take(q, "COALESCE(");
        Row of = sure ? read_or(q) : read_not(q);
        Row row = {'!', 1, sb_in(q->arena)};
        if (sure) {
            expect(q, ",");
            expect(q, "FALSE");
            expect(q, ")");
        }
        sb_putc(&row.text, '!');
        put_row(&row.text, &of);
        return row;
    }
    if (!take(q, "("))
        return read_test(q);
    Row row = read_or(q);
    expect(q, ")");
    return row;
}

static Row read_row(Esql *q, char kind, const char *word,
                    Row (*operand)(Esql *))
{
    Row row = {kind, 0, sb_in(q->arena)};
    Row first = operand(q);
    if (!take(q, word))
        return first;
    add(&row, &first);
    do {
        Row next = operand(q);
        add(&row, &next);
    } while (take(q, word));
    return row;
}

static Row read_and(Esql *q)
{
    return read_row(q, '&', "AND", read_not);
}

static Row read_or(Esql *q)
{
    Row row = {'|', 0, sb_in(q->arena)};
    if (++q->depth > MAX_DEPTH)
        fail(q, "too deep");
    else
        row = read_row(q, '|', "OR", read_and);
    q->depth--;
    return row;
}

// ---- commands ------------------------------------------------------------

static void read_source(Esql *q, StrBuf *out)
{
    skip_blanks(q);
    size_t from = q->at;
    while (q->at < q->in.n && here(q) != '|')
        q->at++;
    Str source = part_of(q, from, q->at);
    if (str_find(source, '/', 0) < source.n ||
        str_find(source, '"', 0) < source.n)
        fail(q, "a comment or a string among indices");
    sg_sb_put(out, source);
}

static void read_condition(Esql *q, StrBuf *out)
{
    Row row = read_or(q);
    put_row(out, &row);
}

// column = name [ "=" operand { "+" operand } [ "WHERE" or ] ]
static void read_columns(Esql *q, StrBuf *out)
{
    do {
        read_name(q);
        sg_sb_put(out, STR(" N"));
        if (!take(q, "="))
            continue;
        do {
            skip_blanks(q);
            if (str_starts(rest(q), STR("BUCKET("))) {
                q->at += 7;
                read_name(q);
                expect(q, ",");
                read_span(q);
                expect(q, ")");
            } else {
                read_operand(q);
            }
        } while (take(q, "+"));
        if (take(q, "WHERE"))
            read_condition(q, out);
    } while (take(q, ","));
}

// command = "WHERE" or | "EVAL" columns | "STATS" columns [ "BY" columns ]
static void read_command(Esql *q, StrBuf *out)
{
    if (take(q, "WHERE")) {
        sg_sb_put(out, STR("| WHERE "));
        read_condition(q, out);
    } else if (take(q, "EVAL")) {
        sg_sb_put(out, STR("| EVAL"));
        read_columns(q, out);
    } else {
        expect(q, "STATS");
        sg_sb_put(out, STR("| STATS"));
        read_columns(q, out);
        if (take(q, "BY"))
            read_columns(q, out);
    }
}

static Skeleton read_all(Arena *a, Str query, bool condition)
{
    Skeleton to = {.text = sb_in(a)};
    Esql q = {.arena = a, .in = query};
    if (take(&q, "FROM"))
        read_source(&q, &to.text);
    else if (condition)
        read_condition(&q, &to.text);
    else
        fail(&q, "no source");
    while (q.problem == NULL && take(&q, "|"))
        read_command(&q, &to.text);
    skip_blanks(&q);
    if (q.at < q.in.n)
        fail(&q, "text after the end");
    to.problem = q.problem;
    return to;
}

Skeleton esql_skeleton(Arena *a, Str query)
{
    return read_all(a, query, false);
}

Skeleton esql_condition_skeleton(Arena *a, Str query)
{
    return read_all(a, query, true);
}
