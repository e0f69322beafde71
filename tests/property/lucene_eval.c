// lucene_eval.c - sets of places, without a thought about speed.
//
// A node says where its matches end that begin at one place.  So "~" and "&",
// which a forgotten escape would bring in, cost no more than the others.

#include "lucene_eval.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"

enum { MAX_PLACES = 160, FOREVER = 100000 };

typedef struct Places {
    bool at[MAX_PLACES + 1];
} Places;

typedef enum NodeKind {
    NODE_EMPTY,   // the empty text
    NODE_NOTHING, // "#"
    NODE_CLASS,   // one character
    NODE_TEXT,    // "@": all texts
    NODE_THEN,
    NODE_OR,
    NODE_AND,
    NODE_NOT,
    NODE_REPEAT
} NodeKind;

typedef struct Range {
    uint32_t from, to;
} Range;

typedef struct Re Re;
struct Re {
    NodeKind kind;
    const Re *a, *b;
    Range ranges[64];
    size_t range_count;
    bool others;
    long low, high;
};

typedef struct Reader {
    Arena *arena;
    Str in;
    size_t at;
    LuceneCase letters;
    unsigned depth;
    bool bad;
} Reader;

// ---- reading -------------------------------------------------------------

static bool more(const Reader *r)
{
    return !r->bad && r->at < r->in.n;
}

static bool at_any(const Reader *r, const char *set)
{
    return more(r) && r->in.p[r->at] != '\0' &&
           strchr(set, r->in.p[r->at]) != NULL;
}

static bool skip(Reader *r, char c)
{
    if (!more(r) || r->in.p[r->at] != c)
        return false;
    r->at++;
    return true;
}

static Re *node(Reader *r, NodeKind kind, const Re *a, const Re *b)
{
    Re *n = arena_new(r->arena, Re);
    n->kind = kind;
    n->a = a;
    n->b = b;
    return n;
}

static void add_range(Reader *r, Re *n, uint32_t from, uint32_t to)
{
    if (n->range_count == sizeof n->ranges / sizeof *n->ranges)
        r->bad = true; // tests make no such classes
    else
        n->ranges[n->range_count++] = (Range){from, to};
}

static void add_char(Reader *r, Re *n, uint32_t code, bool fold)
{
    char other = code >= 0x80  ? '\0'
                 : code >= 'a' ? to_upper((char)code)
                               : to_lower((char)code);
    add_range(r, n, code, code);
    if (fold && code < 0x80)
        add_range(r, n, (unsigned char)other, (unsigned char)other);
}

// charexp = character | "\" character
static uint32_t read_char(Reader *r)
{
    (void)skip(r, '\\');
    if (!more(r)) {
        r->bad = true;
        return 0;
    }
    return sg_utf8_next(r->in, &r->at);
}

// "\d", "\W" ... of newer releases, which no escape of ours may become.
static bool at_letter_class(const Reader *r)
{
    return r->at + 1 < r->in.n && r->in.p[r->at] == '\\' &&
           strchr("dDsSwW", r->in.p[r->at + 1]) != NULL;
}

// charclass = "[" [ "^" ] charexp [ "-" charexp ] { ... } "]"
static Re *read_class(Reader *r)
{
    Re *n = node(r, NODE_CLASS, NULL, NULL);
    n->others = skip(r, '^');
    do {
        r->bad = r->bad || at_letter_class(r);
        uint32_t from = read_char(r);
        if (skip(r, '-'))
            add_range(r, n, from, read_char(r));
        else
            add_char(r, n, from, r->letters == LUCENE_ASCII_CLASS);
    } while (more(r) && !at_any(r, "]"));
    r->bad = r->bad || !skip(r, ']');
    return n;
}

static Re *read_text(Reader *r)
{
    Re *all = node(r, NODE_EMPTY, NULL, NULL);
    while (more(r) && !at_any(r, "\"")) {
        Re *c = node(r, NODE_CLASS, NULL, NULL);
        add_char(r, c, sg_utf8_next(r->in, &r->at), r->letters != LUCENE_CASED);
        all = node(r, NODE_THEN, all, c);
    }
    r->bad = r->bad || !skip(r, '"');
    return all;
}

static Re *read_union(Reader *r);

static Re *read_group(Reader *r)
{
    if (skip(r, ')'))
        return node(r, NODE_EMPTY, NULL, NULL);
    r->bad = r->bad || ++r->depth > 60;
    Re *n = read_union(r);
    r->depth--;
    r->bad = r->bad || !skip(r, ')');
    return n;
}

// simpleexp = "." | "#" | "@" | text in quotes | group | interval | charexp
static Re *read_simple(Reader *r)
{
    Re *n = node(r, NODE_CLASS, NULL, NULL);
    if (skip(r, '['))
        return read_class(r);
    if (skip(r, '#'))
        return node(r, NODE_NOTHING, NULL, NULL);
    if (skip(r, '@'))
        return node(r, NODE_TEXT, NULL, NULL);
    if (skip(r, '"'))
        return read_text(r);
    if (skip(r, '('))
        return read_group(r);
    if (skip(r, '.')) {
        add_range(r, n, 0, 0x10FFFF);
        return n;
    }
    r->bad = r->bad || at_any(r, "<") || at_letter_class(r);
    add_char(r, n, read_char(r), r->letters != LUCENE_CASED);
    return n;
}

static Re *read_complement(Reader *r)
{
    if (++r->depth > 60)
        r->bad = true;
    Re *n = skip(r, '~') && !r->bad
                ? node(r, NODE_NOT, read_complement(r), NULL)
                : read_simple(r);
    r->depth--;
    return n;
}

static long read_number(Reader *r)
{
    long number = 0;
    r->bad = r->bad || !at_any(r, "0123456789");
    while (at_any(r, "0123456789") && number < FOREVER)
        number = number * 10 + (r->in.p[r->at++] - '0');
    return number;
}

static void read_bounds(Reader *r, Re *n)
{
    n->low = n->high = read_number(r);
    if (skip(r, ','))
        n->high = at_any(r, "}") ? FOREVER : read_number(r);
    r->bad = r->bad || !skip(r, '}') || n->low > n->high;
}

// repeatexp = complement { "?" | "*" | "+" | "{" bounds "}" }
static Re *read_repeat(Reader *r)
{
    Re *n = read_complement(r);
    while (at_any(r, "?*+{")) {
        n = node(r, NODE_REPEAT, n, NULL);
        char c = r->in.p[r->at++];
        n->low = c == '+' ? 1 : 0;
        n->high = c == '?' ? 1 : FOREVER;
        if (c == '{')
            read_bounds(r, n);
    }
    return n;
}

static Re *read_concat(Reader *r)
{
    Re *n = read_repeat(r);
    while (more(r) && !at_any(r, ")|&"))
        n = node(r, NODE_THEN, n, read_repeat(r));
    return n;
}

static Re *read_inter(Reader *r)
{
    Re *n = read_concat(r);
    while (skip(r, '&'))
        n = node(r, NODE_AND, n, read_concat(r));
    return n;
}

static Re *read_union(Reader *r)
{
    Re *n = read_inter(r);
    while (skip(r, '|'))
        n = node(r, NODE_OR, n, read_inter(r));
    return n;
}

// ---- matching ------------------------------------------------------------

typedef struct Text {
    uint32_t codes[MAX_PLACES];
    size_t n;
} Text;

static bool holds(const Re *n, uint32_t code)
{
    for (size_t i = 0; i < n->range_count; i++)
        if (code >= n->ranges[i].from && code <= n->ranges[i].to)
            return !n->others;
    return n->others;
}

static void ends_from(const Re *n, const Text *t, const Places *from,
                      Places *to);

static bool add_places(const Text *t, Places *to, const Places *from)
{
    bool added = false;
    for (size_t i = 0; i <= t->n; i++) {
        added = added || (from->at[i] && !to->at[i]);
        to->at[i] = to->at[i] || from->at[i];
    }
    return added;
}

static void ends_of_repeat(const Re *n, const Text *t, const Places *from,
                           Places *to)
{
    Places now = *from;
    *to = (Places){{false}};
    for (long i = 0; i < n->low; i++) {
        Places next;
        ends_from(n->a, t, &now, &next);
        now = next;
    }
    (void)add_places(t, to, &now);
    for (long i = n->low; i < n->high; i++) {
        Places next;
        ends_from(n->a, t, &now, &next);
        if (!add_places(t, to, &next))
            return;
        now = next;
    }
}

// The place matters for what does not match: "~" and "&".
static void ends_at(const Re *n, const Text *t, size_t at, Places *to)
{
    Places one = {{false}}, a, b;
    one.at[at] = true;
    ends_from(n->a, t, &one, &a);
    if (n->kind == NODE_AND)
        ends_from(n->b, t, &one, &b);
    for (size_t i = at; i <= t->n; i++)
        to->at[i] =
            to->at[i] || (n->kind == NODE_AND ? a.at[i] && b.at[i] : !a.at[i]);
}

static void ends_of_places(const Re *n, const Text *t, const Places *from,
                           Places *to)
{
    for (size_t i = 0; i <= t->n; i++) {
        if (!from->at[i])
            continue;
        if (n->kind == NODE_CLASS && i < t->n && holds(n, t->codes[i]))
            to->at[i + 1] = true;
        for (size_t k = i; n->kind == NODE_TEXT && k <= t->n; k++)
            to->at[k] = true;
        if (n->kind == NODE_AND || n->kind == NODE_NOT)
            ends_at(n, t, i, to);
    }
}

static void ends_from(const Re *n, const Text *t, const Places *from,
                      Places *to)
{
    Places other;
    *to = (Places){{false}};
    switch (n->kind) {
    case NODE_EMPTY: *to = *from; break;
    case NODE_NOTHING: break;
    case NODE_CLASS:
    case NODE_TEXT:
    case NODE_AND:
    case NODE_NOT: ends_of_places(n, t, from, to); break;
    case NODE_THEN:
        ends_from(n->a, t, from, &other);
        ends_from(n->b, t, &other, to);
        break;
    case NODE_OR:
        ends_from(n->a, t, from, to);
        ends_from(n->b, t, from, &other);
        (void)add_places(t, to, &other);
        break;
    case NODE_REPEAT: ends_of_repeat(n, t, from, to); break;
    }
}

int lucene_match(Arena *a, Str pattern, LuceneCase letters, Str text)
{
    Reader r = {.arena = a, .in = pattern, .letters = letters};
    const Re *n =
        pattern.n == 0 ? node(&r, NODE_EMPTY, NULL, NULL) : read_union(&r);
    Text t = {.n = 0};
    if (r.bad || r.at < pattern.n)
        return -1;
    for (size_t at = 0; at < text.n;) {
        if (t.n == MAX_PLACES)
            abort(); // tests make no such values
        t.codes[t.n++] = sg_utf8_next(text, &at);
    }
    Places start = {{true}}, end;
    ends_from(n, &t, &start, &end);
    return end.at[t.n];
}
