// eql_eval.c - queries of EQL, read and evaluated in one pass.
//
// Conditions are 1, 0 or UNKNOWN, which is null.

#include "eql_eval.h"

#include "base/ascii.h"
#include "base/num.h"
#include "base/strbuf.h"
#include "base/utf8.h"
#include "lucene_eval.h"
#include "regex/letters.h"

enum { UNKNOWN = -1 };

typedef enum EqlType {
    EQL_NULL,
    EQL_TEXT,
    EQL_NUMBER,
    EQL_TRUTH,
    EQL_ADDRESS,
    EQL_CONDITION
} EqlType;

enum { MAX_VALUES = 8 };

// A value, or the values of a field; none: it is missing.
typedef struct Operand {
    EqlType type;
    bool literal;
    bool script; // a function made it
    Str items[MAX_VALUES];
    size_t count;
    int truth; // EQL_CONDITION
} Operand;

typedef struct Eql {
    Arena *arena;
    const EqlIndex *index;
    EqlReading reading;
    const Event *event;
    Str in;
    size_t at;
    unsigned depth;
    bool bad;
} Eql;

// ---- characters ------------------------------------------------------------

static void fail(Eql *q)
{
    q->bad = true;
    q->at = q->in.n; // nothing more to read
}

static char peek(Eql *q)
{
    while (q->at < q->in.n && is_blank(q->in.p[q->at]))
        q->at++;
    return q->at < q->in.n ? q->in.p[q->at] : '\0';
}

static bool skip(Eql *q, const char *sign)
{
    Str s = str_of_literal(sign);
    (void)peek(q);
    if (!str_starts(str_slice(q->in, q->at, q->in.n), s))
        return false;
    q->at += s.n;
    return true;
}

static bool is_in_name(char c)
{
    return is_word(c) || c == '@';
}

// Words of the language are in lower case.
static bool skip_word(Eql *q, const char *word)
{
    size_t from = q->at;
    if (!skip(q, word))
        return false;
    if (q->at < q->in.n && is_in_name(q->in.p[q->at])) {
        q->at = from;
        return false;
    }
    return true;
}

// ---- strings and names -----------------------------------------------------

// "\u{" hex { hex } "}"
static void read_code(Eql *q, StrBuf *sb)
{
    uint32_t code = 0;
    size_t from = q->at;
    while (q->at < q->in.n && hex_value(q->in.p[q->at]) >= 0)
        code = code << 4 | (uint32_t)hex_value(q->in.p[q->at++]);
    if (q->at - from < 2 || q->at - from > 8 || !skip(q, "}"))
        fail(q);
    else
        sg_utf8_put(sb, code);
}

static void read_escape(Eql *q, StrBuf *sb)
{
    char c = q->at < q->in.n ? q->in.p[q->at++] : '\0';
    if (c == 'u' && skip(q, "{"))
        read_code(q, sb);
    else if (c == 't' || c == 'n' || c == 'r')
        sb_putc(sb, c == 't' ? '\t' : c == 'n' ? '\n' : '\r');
    else if (c == '"' || c == '\\')
        sb_putc(sb, c);
    else
        fail(q);
}

static Str read_string(Eql *q)
{
    StrBuf sb = sb_in(q->arena);
    q->at++;
    while (q->at < q->in.n && q->in.p[q->at] != '"') {
        char c = q->in.p[q->at++];
        if (c == '\\')
            read_escape(q, &sb);
        else if (c == '\n' || c == '\r')
            fail(q);
        else
            sb_putc(&sb, c);
    }
    if (q->at == q->in.n)
        fail(q);
    else
        q->at++;
    return sb_str(&sb);
}

static void read_quoted_part(Eql *q, StrBuf *sb)
{
    for (q->at++; q->at < q->in.n; q->at++) {
        if (q->in.p[q->at] == '`') {
            q->at++;
            if (q->at == q->in.n || q->in.p[q->at] != '`')
                return;
        }
        sb_putc(sb, q->in.p[q->at]);
    }
    fail(q);
}

static void read_part(Eql *q, StrBuf *sb)
{
    char c = peek(q);
    if (c == '`') {
        read_quoted_part(q, sb);
        return;
    }
    size_t from = q->at;
    if (!is_alpha(c) && c != '_' && c != '@')
        fail(q);
    while (q->at < q->in.n && is_in_name(q->in.p[q->at]))
        q->at++;
    static const char *const reserved[] = {
        "and",   "any",      "by",    "false", "in",    "join",   "like",
        "not",   "null",     "of",    "or",    "regex", "sample", "true",
        "until", "sequence", "where", "with",  NULL};
    Str part = str_slice(q->in, from, q->at);
    for (const char *const *w = reserved; *w != NULL; w++)
        if (str_eq(part, str_of_literal(*w)))
            fail(q);
    sg_sb_put(sb, part);
}

static Str read_name(Eql *q)
{
    StrBuf sb = sb_in(q->arena);
    read_part(q, &sb);
    while (q->at < q->in.n && q->in.p[q->at] == '.') {
        sb_putc(&sb, q->in.p[q->at++]);
        read_part(q, &sb);
    }
    return sb_str(&sb);
}

// ---- values ----------------------------------------------------------------

static bool has(const char *const *names, Str name)
{
    while (*names != NULL && !str_eq(str_of_literal(*names), name))
        names++;
    return *names != NULL;
}

static Operand value_of_field(Eql *q, Str name, bool optional)
{
    const EqlIndex *x = q->index;
    Operand v = {.type = has(x->texts, name)       ? EQL_TEXT
                         : has(x->numbers, name)   ? EQL_NUMBER
                         : has(x->addresses, name) ? EQL_ADDRESS
                         : has(x->truths, name)    ? EQL_TRUTH
                                                   : EQL_NULL};
    if (v.type == EQL_NULL)
        fail(q); // "Unknown column"
    for (size_t i = 0; i < q->event->count; i++)
        if (str_eq(q->event->fields[i].name, name) && v.count < MAX_VALUES)
            v.items[v.count++] = q->event->fields[i].value;
    if (v.count == 0 && q->reading == EQL_NULLS && !optional)
        fail(q); // no index has it
    return v;
}

static Operand condition(int truth)
{
    return (Operand){.type = EQL_CONDITION, .truth = truth};
}

static Operand literal(EqlType type, Str text)
{
    return (Operand){
        .type = type, .literal = true, .items = {text}, .count = 1};
}

static Operand read_number(Eql *q)
{
    size_t from = q->at;
    while (q->at < q->in.n &&
           (is_alnum(q->in.p[q->at]) || strchr("+-.", q->in.p[q->at]) != NULL))
        q->at++;
    Operand v = literal(EQL_NUMBER, str_slice(q->in, from, q->at));
    double number;
    if (!sg_num_parse(v.items[0], &number))
        fail(q);
    return v;
}

static Operand read_or(Eql *q);
static Operand read_value(Eql *q);

// What a missing field makes of a comparison.
static int absent(const Eql *q, bool null)
{
    return null || q->reading == EQL_NULLS ? UNKNOWN : 0;
}

// ---- functions -------------------------------------------------------------

static Str lower(Eql *q, const Operand *v)
{
    return sg_letters(q->arena, v->items[0], CASE_LOWER);
}

static bool contains(Str text, Str part)
{
    for (size_t i = 0; i + part.n <= text.n; i++)
        if (str_starts(str_slice(text, i, text.n), part))
            return true;
    return false;
}

// Two fields: a script.
static Operand compare_parts(Eql *q, Str name, const Operand *a,
                             const Operand *b)
{
    if (a->type != EQL_TEXT || b->type != EQL_TEXT)
        fail(q);
    if (a->count != 1 || b->count != 1)
        return condition(UNKNOWN);
    Str text = lower(q, a), part = lower(q, b);
    if (str_eq(name, STR("startsWith")))
        return condition(str_starts(text, part));
    if (str_eq(name, STR("endsWith")))
        return condition(str_ends(text, part));
    if (!str_eq(name, STR("stringContains")))
        fail(q);
    return condition(contains(text, part));
}

static Operand match_network(Eql *q, const Operand *a, const Operand *b)
{
    if (a->type != EQL_ADDRESS || !b->literal || b->type != EQL_TEXT ||
        !eval_is_network(b->items[0]))
        fail(q);
    for (size_t i = 0; i < a->count && !q->bad; i++)
        if (eval_in_network(a->items[i], b->items[0]))
            return condition(1);
    return condition(a->count == 0 ? absent(q, false) : 0);
}

// "string(f)"
static Operand to_text(const Operand *from)
{
    Operand v = *from;
    v.type = EQL_TEXT;
    v.script = true;
    return v;
}

static Operand read_call(Eql *q, Str name)
{
    bool fold = q->in.p[q->at] == '~';
    q->at += fold ? 1 : 0;
    if (!skip(q, "("))
        fail(q);
    Operand a = read_value(q), b = {.type = EQL_NULL};
    bool two = skip(q, ",");
    if (two)
        b = read_value(q);
    if (!skip(q, ")"))
        fail(q);
    if (q->bad)
        return condition(0);
    if (str_eq(name, STR("string")) && !two && !fold)
        return to_text(&a);
    if (str_eq(name, STR("cidrMatch")) && two && !fold)
        return match_network(q, &a, &b);
    if (!two || !fold)
        fail(q); // all the others ignore case
    return compare_parts(q, name, &a, &b);
}

// ---- operands --------------------------------------------------------------

static Operand read_group(Eql *q)
{
    if (++q->depth > 200)
        fail(q);
    Operand v = read_or(q);
    q->depth--;
    if (!skip(q, ")"))
        fail(q);
    return v;
}

static Operand read_value(Eql *q)
{
    char c = peek(q);
    if (c == '"')
        return literal(EQL_TEXT, read_string(q));
    if (is_digit(c) || c == '-')
        return read_number(q);
    if (skip(q, "("))
        return read_group(q);
    if (skip_word(q, "true"))
        return literal(EQL_TRUTH, STR("true"));
    if (skip_word(q, "false"))
        return literal(EQL_TRUTH, STR("false"));
    if (skip_word(q, "null"))
        return (Operand){.type = EQL_NULL, .literal = true};
    bool optional = skip(q, "?");
    Str name = read_name(q);
    if (!optional && q->at < q->in.n && strchr("(~", q->in.p[q->at]) != NULL)
        return read_call(q, name);
    return value_of_field(q, name, optional);
}

// ---- text ------------------------------------------------------------------

typedef enum TextOp { OP_COLON, OP_LIKE, OP_REGEX, OP_REGEX_FOLD } TextOp;

// Nothing escapes "*" and "?".
static int match_wildcards(Str pattern, Str text, bool cased)
{
    EvalPattern p = {.n = 0};
    for (size_t i = 0; i < pattern.n; i++) {
        char c = pattern.p[i];
        eval_pattern_put(&p, c == '*'   ? EVAL_MANY
                             : c == '?' ? EVAL_ONE
                                        : (unsigned char)c);
    }
    return eval_pattern_match(&p, text, cased);
}

static int match_one(Eql *q, TextOp op, Str pattern, Str text)
{
    if (op == OP_COLON || op == OP_LIKE)
        return match_wildcards(pattern, text, op == OP_LIKE);
    if (op == OP_REGEX)
        return lucene_match(q->arena, pattern, LUCENE_CASED, text);
    int found = lucene_match(q->arena, pattern, LUCENE_ASCII, text);
    return found == lucene_match(q->arena, pattern, LUCENE_ASCII_CLASS, text)
               ? found
               : -1;
}

static bool match_any(Eql *q, TextOp op, const Operand *v)
{
    bool found = false;
    if (peek(q) != '"') {
        fail(q);
        return false;
    }
    Str pattern = read_string(q);
    if (op >= OP_REGEX && match_one(q, op, pattern, STR("")) < 0)
        fail(q);
    for (size_t i = 0; i < v->count && !q->bad; i++) {
        int one = match_one(q, op, pattern, v->items[i]);
        if (one < 0)
            fail(q);
        found = found || one > 0;
    }
    return found;
}

// operator ( string | "(" string { "," string } ")" )
static Operand read_texts(Eql *q, TextOp op, const Operand *v)
{
    bool found = false;
    if (v->type != EQL_TEXT || v->literal)
        fail(q);
    if (skip(q, "(")) {
        do
            found = match_any(q, op, v) || found;
        while (skip(q, ","));
        if (!skip(q, ")"))
            fail(q);
    } else {
        found = match_any(q, op, v);
    }
    return condition(v->count == 0 ? absent(q, v->script) : found);
}

// ---- comparisons -----------------------------------------------------------

static bool is_equal(Eql *q, const Operand *v, size_t i, const Operand *to)
{
    double a, b;
    if (v->type == EQL_ADDRESS) {
        StrBuf network = sb_in(q->arena);
        sg_sb_put(&network, to->items[0]);
        sg_sb_put(&network, str_find(to->items[0], ':', 0) < to->items[0].n
                                ? STR("/128")
                                : STR("/32"));
        return eval_in_network(v->items[i], sb_str(&network));
    }
    if (v->type != EQL_NUMBER)
        return str_eq(v->items[i], to->items[0]);
    return sg_num_parse(v->items[i], &a) && sg_num_parse(to->items[0], &b) &&
           a == b;
}

// A keyword takes a number as its text.
static bool is_comparable(const Operand *v, const Operand *to)
{
    return !v->literal && to->literal &&
           (v->type == to->type ||
            (v->type == EQL_ADDRESS && to->type == EQL_TEXT) ||
            (v->type == EQL_TEXT && to->type == EQL_NUMBER));
}

static Operand read_equal(Eql *q, const Operand *v, bool negated)
{
    Operand to = read_value(q);
    if (to.type == EQL_NULL && to.literal)
        return condition((v->count == 0) != negated);
    if (!is_comparable(v, &to) || negated) {
        fail(q);
        return condition(0);
    }
    for (size_t i = 0; i < v->count; i++)
        if (is_equal(q, v, i, &to))
            return condition(1);
    return condition(v->count == 0 ? absent(q, v->script) : 0);
}

static Operand read_size(Eql *q, const Operand *v, char op, bool or_equal)
{
    Operand to = read_value(q);
    double a, b;
    if (v->type != EQL_NUMBER || to.type != EQL_NUMBER || !to.literal ||
        q->bad) {
        fail(q);
        return condition(0);
    }
    if (v->count != 1 || !sg_num_parse(v->items[0], &a) ||
        !sg_num_parse(to.items[0], &b))
        return condition(UNKNOWN);
    return condition((op == '<' ? a < b : a > b) || (or_equal && a == b));
}

static Operand read_comparison(Eql *q)
{
    Operand v = read_value(q);
    if (skip(q, ":"))
        return read_texts(q, OP_COLON, &v);
    if (skip_word(q, "like"))
        return read_texts(q, OP_LIKE, &v);
    if (skip_word(q, "regex~"))
        return read_texts(q, OP_REGEX_FOLD, &v);
    if (skip_word(q, "regex"))
        return read_texts(q, OP_REGEX, &v);
    if (skip(q, "=="))
        return read_equal(q, &v, false);
    if (skip(q, "!="))
        return read_equal(q, &v, true);
    char c = peek(q);
    if (c == '<' || c == '>') {
        q->at++;
        bool or_equal = skip(q, "=");
        return read_size(q, &v, c, or_equal);
    }
    return v;
}

// ---- and, or, not ----------------------------------------------------------

static int truth_of(Eql *q, const Operand *v)
{
    if (v->type != EQL_CONDITION)
        fail(q);
    return v->truth;
}

static Operand read_not(Eql *q)
{
    if (!skip_word(q, "not"))
        return read_comparison(q);
    if (++q->depth > 200)
        fail(q);
    Operand v = read_not(q);
    q->depth--;
    int truth = truth_of(q, &v);
    return condition(truth == UNKNOWN ? UNKNOWN : !truth);
}

static Operand read_and(Eql *q)
{
    Operand v = read_not(q);
    while (skip_word(q, "and")) {
        Operand w = read_not(q);
        int a = truth_of(q, &v), b = truth_of(q, &w);
        v = condition(a == 0 || b == 0               ? 0
                      : a == UNKNOWN || b == UNKNOWN ? UNKNOWN
                                                     : 1);
    }
    return v;
}

static Operand read_or(Eql *q)
{
    Operand v = read_and(q);
    while (skip_word(q, "or")) {
        Operand w = read_and(q);
        int a = truth_of(q, &v), b = truth_of(q, &w);
        v = condition(a == 1 || b == 1               ? 1
                      : a == UNKNOWN || b == UNKNOWN ? UNKNOWN
                                                     : 0);
    }
    return v;
}

int eql_eval(const EqlIndex *index, EqlReading reading, Str query,
             const Event *event)
{
    Arena *a = sg_arena_create((size_t)64 << 20);
    Eql q = {.arena = a,
             .index = index,
             .reading = reading,
             .event = event,
             .in = query};
    if (!skip_word(&q, "any") || !skip_word(&q, "where"))
        fail(&q);
    Operand v = read_or(&q);
    int truth = truth_of(&q, &v);
    bool bad = q.bad || peek(&q) != '\0' || q.at < query.n;
    sg_arena_destroy(a);
    return bad ? -1 : truth == 1;
}
