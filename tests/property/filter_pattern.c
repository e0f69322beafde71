// filter_pattern.c - a reader by recursive descent, and its tree asked.

#include "filter_pattern.h"

#include <stdlib.h>

#include "base/ascii.h"

enum { MAX_PATTERN = 1024 }; // "CloudWatch Logs quotas"

typedef enum FilterOp {
    FILTER_OR,
    FILTER_AND,
    FILTER_EQUAL,
    FILTER_DIFFERS,
    FILTER_NULL,
    FILTER_TRUE,
    FILTER_FALSE,
    FILTER_ABSENT
} FilterOp;

struct FilterNode {
    FilterNode *next, *first; // FILTER_OR, FILTER_AND
    FilterOp op;
    Str path; // what follows "$"
    Str text; // without quotes
    bool quoted;
};

typedef struct Reader {
    Arena *arena;
    Str in;
    size_t at;
    const char *problem; // the first
} Reader;

// ---- words -----------------------------------------------------------------

static void fail(Reader *r, const char *problem)
{
    if (r->problem == NULL)
        r->problem = problem;
    r->at = r->in.n;
}

static char peek(const Reader *r)
{
    return r->at < r->in.n ? r->in.p[r->at] : '\0';
}

static bool skip(Reader *r, const char *sign)
{
    while (peek(r) == ' ')
        r->at++;
    if (!str_starts(str_slice(r->in, r->at, r->in.n), str_of_literal(sign)))
        return false;
    r->at += strlen(sign);
    return true;
}

static bool is_part(char c)
{
    return is_word(c) || c == '-';
}

// selector = "$" "." part { "." part | "[" digits "]" } ;
static Str read_selector(Reader *r)
{
    if (!skip(r, "$."))
        fail(r, "no selector");
    size_t from = r->at;
    while (is_part(peek(r)) ||
           (peek(r) != '\0' && strchr(".[]", peek(r)) != NULL)) {
        char before = r->at > from ? r->in.p[r->at - 1] : '.';
        if (peek(r) == '.' && before == '.')
            break;
        r->at++;
    }
    Str path = str_slice(r->in, from, r->at);
    if (path.n == 0 || str_ends(path, STR(".")))
        fail(r, "an empty part of a selector");
    return path;
}

// value = '"' { character } '"' | word ;
// No page has an escape, nor a '*' but at the ends, nor a '%' that begins no
// regular expression.
static void read_value(Reader *r, FilterNode *n)
{
    n->quoted = skip(r, "\"");
    size_t from = r->at;
    while (r->at < r->in.n &&
           (n->quoted ? peek(r) != '"'
                      : is_part(peek(r)) || peek(r) == '.' || peek(r) == '*')) {
        char c = r->in.p[r->at++];
        if ((unsigned char)c < 0x20 || (unsigned char)c > 0x7e || c == '\\' ||
            c == '%')
            fail(r, "a character that no page writes in a text");
    }
    n->text = str_slice(r->in, from, r->at);
    if (n->text.n == 0)
        fail(r, "an empty text");
    if (n->quoted && !skip(r, "\""))
        fail(r, "a text without its end");
}

// ---- conditions ------------------------------------------------------------

static FilterNode *read_or(Reader *r);

static FilterNode *new_node(Reader *r, FilterOp op)
{
    FilterNode *n = arena_new(r->arena, FilterNode);
    n->op = op;
    return n;
}

// comparison = selector ( "=" value | "!=" value | "IS" ( "NULL" | "TRUE" |
//              "FALSE" ) | "NOT EXISTS" ) ;
static FilterNode *read_comparison(Reader *r)
{
    static const struct {
        const char *sign;
        FilterOp op;
    } operators[] = {{"=", FILTER_EQUAL},        {"!=", FILTER_DIFFERS},
                     {"IS NULL", FILTER_NULL},   {"IS TRUE", FILTER_TRUE},
                     {"IS FALSE", FILTER_FALSE}, {"NOT EXISTS", FILTER_ABSENT}};
    Str path = read_selector(r);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (skip(r, operators[i].sign)) {
            FilterNode *n = new_node(r, operators[i].op);
            n->path = path;
            if (i < 2)
                read_value(r, n);
            return n;
        }
    fail(r, "no operator");
    return new_node(r, FILTER_ABSENT);
}

// operand = "(" or ")" | comparison ;
static FilterNode *read_operand(Reader *r)
{
    if (!skip(r, "("))
        return read_comparison(r);
    FilterNode *n = read_or(r);
    if (!skip(r, ")"))
        fail(r, "no ')'");
    return n;
}

// "Standard order of operations () > && > ||"
// and = operand { "&&" operand } ;
static FilterNode *read_and(Reader *r)
{
    FilterNode *n = new_node(r, FILTER_AND), **tail = &n->first;
    do {
        *tail = read_operand(r);
        tail = &(*tail)->next;
    } while (skip(r, "&&"));
    return n;
}

// or = and { "||" and } ;
static FilterNode *read_or(Reader *r)
{
    FilterNode *n = new_node(r, FILTER_OR), **tail = &n->first;
    do {
        *tail = read_and(r);
        tail = &(*tail)->next;
    } while (skip(r, "||"));
    return n;
}

// pattern = "{" or "}" ;
const FilterNode *filter_pattern_read(Arena *a, Str text, const char **problem)
{
    Reader r = {.arena = a, .in = text};
    if (text.n > MAX_PATTERN)
        fail(&r, "more than 1024 characters");
    if (!skip(&r, "{"))
        fail(&r, "no '{'");
    const FilterNode *n = read_or(&r);
    if (!skip(&r, "}") || r.at < text.n)
        fail(&r, "no '}' at the end");
    *problem = r.problem;
    return r.problem == NULL ? n : NULL;
}

// ---- fields ----------------------------------------------------------------

static const EventNode *member(const EventNode *n, Str key)
{
    n = n->kind == EVENT_OBJECT ? n->first : NULL;
    while (n != NULL && !str_eq(n->key, key))
        n = n->next;
    return n;
}

static const EventNode *element(const EventNode *n, size_t number)
{
    n = n->kind == EVENT_LIST ? n->first : NULL;
    while (n != NULL && number-- > 0)
        n = n->next;
    return n;
}

static const EventNode *find(const EventNode *n, Str path)
{
    for (size_t at = 0; at < path.n && n != NULL;) {
        size_t from = at;
        if (path.p[at] == '[') {
            n = element(n, strtoul(path.p + at + 1, NULL, 10));
            at = str_find(path, ']', at) + 1;
        } else {
            while (at < path.n && is_part(path.p[at]))
                at++;
            n = member(n, str_slice(path, from, at));
        }
        at += at < path.n && path.p[at] == '.' ? 1 : 0;
    }
    return n;
}

// ---- texts -----------------------------------------------------------------

static size_t find_text(Str in, Str part)
{
    for (size_t i = 0; i + part.n <= in.n; i++)
        if (str_eq(str_slice(in, i, i + part.n), part))
            return i;
    return in.n + 1;
}

// "Match any text at, before, or after a search term"; elsewhere '*' is itself.
static bool text_matches(Str pattern, Str text, const FilterWorld *world)
{
    bool before = pattern.p[0] == '*';
    bool after = pattern.n > 1 && pattern.p[pattern.n - 1] == '*';
    Str term = str_slice(pattern, before ? 1 : 0, pattern.n - (after ? 1 : 0));
    size_t at = find_text(text, term);
    if (before && after)
        return at <= text.n;
    if (after)
        return str_starts(text, term);
    if (!before)
        return str_eq(text, term);
    return world->first_only && term.n > 0 ? at + term.n == text.n
                                           : str_ends(text, term);
}

static bool is_number(const FilterNode *n, double *number)
{
    char *end;
    *number = strtod(n->text.p, &end);
    return !n->quoted && end == n->text.p + n->text.n;
}

static bool equals(const FilterNode *n, const EventNode *value,
                   const FilterWorld *world)
{
    double number;
    if (is_number(n, &number))
        return value->kind == EVENT_NUMBER &&
               !(strtod(value->text.p, NULL) < number) &&
               !(strtod(value->text.p, NULL) > number);
    return (value->kind == EVENT_STRING || world->text_of_all) &&
           text_matches(n->text, value->text, world);
}

// ---- the whole -------------------------------------------------------------

static bool is_list(const EventNode *value)
{
    return value != NULL &&
           (value->kind == EVENT_LIST || value->kind == EVENT_OBJECT);
}

// "Both {$.users = 1} and {$.users != 1} will fail to match a log event where
// users is an array."
static bool compares(const FilterNode *n, const EventNode *value,
                     const FilterWorld *world)
{
    bool differs = n->op == FILTER_DIFFERS;
    if (value == NULL || value->kind == EVENT_NULL)
        return differs && world->absent_differs;
    return !is_list(value) && equals(n, value, world) != differs;
}

static bool is_truth(const EventNode *value, const char *word)
{
    return value != NULL && value->kind == EVENT_BOOL &&
           str_eq(value->text, str_of_literal(word));
}

static bool holds(const FilterNode *n, const EventNode *event,
                  const FilterWorld *world)
{
    const EventNode *value = find(event, n->path);
    const FilterNode *x = n->first;
    switch (n->op) {
    case FILTER_OR:
        while (x != NULL && !holds(x, event, world))
            x = x->next;
        return x != NULL;
    case FILTER_AND:
        while (x != NULL && holds(x, event, world))
            x = x->next;
        return x == NULL;
    case FILTER_EQUAL:
    case FILTER_DIFFERS: return compares(n, value, world);
    case FILTER_NULL: return value != NULL && value->kind == EVENT_NULL;
    case FILTER_TRUE: return is_truth(value, "true");
    case FILTER_FALSE: return is_truth(value, "false");
    case FILTER_ABSENT: return value == NULL;
    }
    return false;
}

static bool meets_list(const FilterNode *n, const EventNode *event)
{
    if (n->path.n > 0)
        return is_list(find(event, n->path));
    for (const FilterNode *x = n->first; x != NULL; x = x->next)
        if (meets_list(x, event))
            return true;
    return false;
}

bool filter_pattern_holds(const FilterNode *pattern, const EventNode *event,
                          const FilterWorld *world)
{
    return !(world->list_ends_all && meets_list(pattern, event)) &&
           holds(pattern, event, world);
}

FilterWorld filter_world(unsigned number)
{
    return (FilterWorld){.absent_differs = (number & 1) != 0,
                         .text_of_all = (number & 2) != 0,
                         .list_ends_all = (number & 4) != 0,
                         .first_only = (number & 8) != 0};
}
