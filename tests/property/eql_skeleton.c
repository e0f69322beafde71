// eql_skeleton.c - the grammar of Elastic's EQL.
//
// EqlBase.g4: strings in double quotes with escapes, names in back-quotes with
// a back-quote doubled, comments from "//" and "/*".
//
//     query    = event | "sequence" [ keys ] [ span ] { "[" event "]" ... }
//     event    = "any" "where" or
//     or       = and { "or" and }
//     and      = not { "and" not }
//     not      = "not" not | "(" or ")" | test
//     test     = call | name sign ( value | "(" value { "," value } ")" )
//     call     = name "~"? "(" operand { "," operand } ")"
//     name     = [ "?" ] part { "." part }
//     string   = '"' { escape | any but '"', "\" and line breaks } '"'
//
// Which operator a text needs, and how many of them share a list, depends on
// the text.  So a test is "C", a list as many of them with "or", and what is
// below its like is part of it.

#include "base/ascii.h"
#include "skeleton.h"

typedef struct Eql {
    Arena *arena;
    Str in;
    size_t at;
    const char *problem;
    unsigned depth;
} Eql;

// Operands of one kind: '|', '&', or one of neither.
typedef struct Row {
    char kind;
    size_t count;
    StrBuf text;
} Row;

enum { MAX_DEPTH = 300 };

static void fail(Eql *q, const char *problem)
{
    if (q->problem == NULL)
        q->problem = problem;
    q->at = q->in.n;
}

// Of the text: an error in the middle of something may have left its end.
static Str part_of(const Eql *q, size_t from, size_t to)
{
    size_t n = q->in.n;
    return str_slice(q->in, from < n ? from : n, to < n ? to : n);
}

static char here(const Eql *q)
{
    return q->at < q->in.n ? q->in.p[q->at] : '\0';
}

static void skip_blanks(Eql *q)
{
    while (is_blank(here(q)))
        q->at++;
}

// ---- tokens --------------------------------------------------------------

static bool is_start(char c)
{
    return is_alpha(c) || c == '_' || c == '@' || c == '`';
}

static bool take(Eql *q, const char *text)
{
    skip_blanks(q);
    Str want = str_of_literal(text);
    Str rest = part_of(q, q->at, q->in.n);
    if (!str_starts(rest, want))
        return false;
    bool word = is_alpha(want.p[want.n - 1]);
    if (word && rest.n > want.n &&
        (is_word(rest.p[want.n]) || rest.p[want.n] == '.'))
        return false;
    q->at += want.n;
    return true;
}

static void expect(Eql *q, const char *text)
{
    if (!take(q, text))
        fail(q, "not what must follow");
}

static size_t escape_length(Str rest)
{
    if (rest.n > 1 && strchr("btnfr\"'\\", rest.p[1]) != NULL)
        return 2;
    if (rest.n < 5 || rest.p[1] != 'u' || rest.p[2] != '{')
        return 0;
    size_t n = 3;
    while (n < rest.n && hex_value(rest.p[n]) >= 0)
        n++;
    bool fits = n - 3 >= 2 && n - 3 <= 8;
    return fits && n < rest.n && rest.p[n] == '}' ? n + 1 : 0;
}

static void read_string(Eql *q)
{
    if (str_starts(part_of(q, q->at, q->in.n), STR("\"\"\"")))
        fail(q, "three quotes begin a raw string");
    for (q->at++; q->at < q->in.n && here(q) != '"';) {
        size_t n = 1;
        if (here(q) == '\\')
            n = escape_length(part_of(q, q->at, q->in.n));
        if (n == 0)
            fail(q, "a backslash that escapes nothing");
        else if (here(q) == '\n' || here(q) == '\r')
            fail(q, "a string on several lines");
        else
            q->at += n;
    }
    if (q->at >= q->in.n)
        fail(q, "quotes that do not close");
    q->at++;
}

static void read_quoted_part(Eql *q)
{
    for (q->at++; q->at < q->in.n; q->at++) {
        if (here(q) != '`')
            continue;
        q->at++;
        if (here(q) != '`')
            return;
    }
    fail(q, "a name that does not close");
}

static bool is_reserved(Str word)
{
    static const char *const words[] = {
        "and",    "any",      "by",   "false", "in",    "like", "maxspan",
        "not",    "null",     "of",   "or",    "regex", "join", "runs",
        "sample", "sequence", "true", "until", "where", "with", NULL};
    for (const char *const *w = words; *w != NULL; w++)
        if (str_eq_fold(word, str_of_literal(*w)))
            return true;
    return false;
}

static void read_part(Eql *q)
{
    size_t from = q->at;
    if (here(q) == '`') {
        read_quoted_part(q);
        return;
    }
    if (!is_start(here(q)))
        fail(q, "a part of a name is missing");
    for (q->at++; is_word(here(q));)
        q->at++;
    if (is_reserved(part_of(q, from, q->at)))
        fail(q, "a word of the language for a name");
}

static void read_name(Eql *q)
{
    (void)take(q, "?");
    skip_blanks(q);
    for (read_part(q); here(q) == '.'; read_part(q))
        q->at++;
}

static void read_value(Eql *q)
{
    skip_blanks(q);
    if (here(q) == '"') {
        read_string(q);
    } else if (is_digit(here(q)) || here(q) == '-') {
        for (q->at++; is_alnum(here(q)) || here(q) == '.' || here(q) == '-' ||
                      here(q) == '+';)
            q->at++;
    } else if (!take(q, "null") && !take(q, "true")) {
        expect(q, "false");
    }
}

// ---- conditions ----------------------------------------------------------

static Row row_of(Eql *q, char kind)
{
    return (Row){kind, 0, sb_in(q->arena)};
}

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

static Row read_or(Eql *q);

static void read_call(Eql *q)
{
    do {
        skip_blanks(q);
        if (here(q) == '"')
            read_value(q);
        else
            read_name(q);
    } while (take(q, ","));
    expect(q, ")");
}

static bool take_sign(Eql *q)
{
    static const char *const signs[] = {
        ":",     "==",     "!=",  "<=",   ">=",    "<",  ">",
        "like~", "regex~", "in~", "like", "regex", "in", NULL};
    for (const char *const *s = signs; *s != NULL; s++)
        if (take(q, *s))
            return true;
    return false;
}

static Row read_test(Eql *q)
{
    Row row = row_of(q, '|');
    read_name(q);
    if (take(q, "~(") || take(q, "(")) {
        read_call(q);
        row.count = 1;
    } else if (!take_sign(q)) {
        fail(q, "a comparison without an operator");
    } else if (take(q, "(")) {
        do {
            read_value(q);
            row.count++;
        } while (take(q, ","));
        expect(q, ")");
    } else {
        read_value(q);
        row.count = 1;
    }
    for (size_t i = 0; i < row.count; i++)
        sb_putc(&row.text, 'C');
    return row;
}

static Row read_not(Eql *q)
{
    if (take(q, "not")) {
        Row of = read_not(q);
        Row row = row_of(q, '!');
        sb_putc(&row.text, '!');
        put_row(&row.text, &of);
        row.count = 1;
        return row;
    }
    if (!take(q, "("))
        return read_test(q);
    Row row = read_or(q);
    expect(q, ")");
    return row;
}

static Row read_row(Eql *q, char kind, const char *word, Row (*operand)(Eql *))
{
    Row row = row_of(q, kind);
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

static Row read_and(Eql *q)
{
    return read_row(q, '&', "and", read_not);
}

static Row read_or(Eql *q)
{
    Row row = row_of(q, '|');
    if (++q->depth > MAX_DEPTH)
        fail(q, "too deep");
    else
        row = read_row(q, '|', "or", read_and);
    q->depth--;
    return row;
}

static void read_event(Eql *q, StrBuf *out)
{
    expect(q, "any");
    expect(q, "where");
    Row row = read_or(q);
    put_row(out, &row);
}

// keys = [ "by" name { "," name } ]
static void read_keys(Eql *q, StrBuf *out)
{
    if (!take(q, "by"))
        return;
    sg_sb_put(out, STR(" by"));
    do {
        read_name(q);
        sg_sb_put(out, STR(" N"));
    } while (take(q, ","));
}

static void read_sequence(Eql *q, StrBuf *out)
{
    read_keys(q, out);
    expect(q, "with");
    expect(q, "maxspan=");
    read_value(q);
    while (take(q, "[")) {
        sg_sb_put(out, STR(" ["));
        read_event(q, out);
        expect(q, "]");
        read_keys(q, out);
        if (take(q, "with")) {
            expect(q, "runs=");
            read_value(q);
        }
    }
}

Skeleton eql_skeleton(Arena *a, Str query)
{
    Skeleton to = {.text = sb_in(a)};
    Eql q = {.arena = a, .in = query};
    if (take(&q, "sequence"))
        read_sequence(&q, &to.text);
    else
        read_event(&q, &to.text);
    skip_blanks(&q);
    if (q.at < q.in.n)
        fail(&q, "text after the end");
    to.problem = q.problem;
    return to;
}
