// near_miss.c - from an expression to an event.
//
// Down the expression it is decided at random which comparisons shall hold.
// Each of these gives its field a text; some texts are spoilt.  A comparison
// that shall not hold leaves its field out, or gives it a spoilt text.

#include "near_miss.h"

#include "doc.h"
#include "sample.h"

typedef struct Wish Wish;
struct Wish {
    Wish *next;
    const Expr *leaf;
    bool joins; // its text is for all patterns of the field
};

typedef struct Plan {
    NearMiss *m;
    Wish *first, **tail;
    size_t count;
} Plan;

// ---- what shall hold -------------------------------------------------------

static size_t count_below(const Expr *e)
{
    size_t n = 0;
    for (const Expr *c = e->first; c != NULL; c = c->next)
        n++;
    return n;
}

static void decide(Plan *p, const Expr *e, bool holds);

// All operands shall be like the whole.
static void decide_all(Plan *p, const Expr *e, bool holds)
{
    for (const Expr *c = e->first; c != NULL; c = c->next)
        decide(p, c, holds);
}

// One operand decides; of the others one in eight does as well.
static void decide_one(Plan *p, const Expr *e, bool holds)
{
    size_t chosen = prng_below(p->m->random, count_below(e));
    size_t i = 0;
    for (const Expr *c = e->first; c != NULL; c = c->next, i++) {
        bool same = i == chosen || prng_below(p->m->random, 8) == 0;
        if (same || e->kind == EX_AND)
            decide(p, c, same ? holds : !holds);
    }
}

static void wish(Plan *p, const Expr *leaf)
{
    Wish *w = arena_new(p->m->arena, Wish);
    w->leaf = leaf;
    *p->tail = w;
    p->tail = &w->next;
    p->count++;
}

static void decide(Plan *p, const Expr *e, bool holds)
{
    switch (e->kind) {
    case EX_AND: (holds ? decide_all : decide_one)(p, e, holds); break;
    case EX_OR: (holds ? decide_one : decide_all)(p, e, holds); break;
    case EX_NOT: decide(p, e->first, !holds); break;
    case EX_MATCH:
        if (holds)
            wish(p, e);
        break;
    case EX_NOTHING: break;
    }
}

// ---- the event -------------------------------------------------------------

static Str field_of(const Expr *leaf)
{
    return expr_is_keyword(leaf) ? STR("message") : leaf->field;
}

static bool is_whole_text(const Value *v)
{
    return v->kind == VAL_STRING && !value_has_wildcard(v);
}

// "a*" before "*b*" before "*c": they may hold for one text together.
static int order_of(const Value *v)
{
    const Piece *p = v->u.string.pieces;
    if (p == NULL || p->kind != PIECE_MANY)
        return 0;
    while (p->next != NULL)
        p = p->next;
    return p->kind == PIECE_MANY ? 1 : 2;
}

static bool can_join(const FieldKinds *kinds, const Expr *leaf)
{
    return leaf->value->kind == VAL_STRING && !is_whole_text(leaf->value) &&
           field_kind_of(kinds, field_of(leaf)) == KIND_TEXT;
}

// What one query costs grows with the longest texts; lists of patterns have
// thousands.
enum { MAX_JOINED = 2000 };

// One text for all patterns of the field; absent when there are fewer than two.
static Str join(const Plan *p, const Wish *of)
{
    StrBuf sb = sb_in(p->m->arena);
    size_t joined = 0;
    for (int order = 0; order < 3; order++)
        for (const Wish *w = p->first; w != NULL; w = w->next) {
            if (!str_eq(w->leaf->field, of->leaf->field) ||
                !can_join(p->m->kinds, w->leaf) ||
                order_of(w->leaf->value) != order || sb.n > MAX_JOINED)
                continue;
            Sample s = {{NULL, 0}, SAMPLE_TEXT};
            (void)sample_of(p->m->arena, p->m->random, KIND_TEXT,
                            w->leaf->value, &s);
            sg_sb_put(&sb, s.text);
            joined++;
        }
    return joined > 1 ? sb_str(&sb) : (Str){NULL, 0};
}

// What integrations fill in themselves, a constant of the data stream or of
// their ingest pipeline: no event has it in other letters.  Rules compare these
// in KQL, see "Filters" in backends/kibana/README.md.
static bool has_one_spelling(Str field)
{
    return str_eq(field, STR("data_stream.dataset")) ||
           str_eq(field, STR("event.dataset")) ||
           str_eq(field, STR("event.module"));
}

// The pattern of the same field that comes first.
static Wish *first_alike(const Plan *p, const Wish *w)
{
    Wish *first = p->first;
    while (!str_eq(first->leaf->field, w->leaf->field) ||
           !can_join(p->m->kinds, first->leaf))
        first = first->next;
    return first;
}

// The first pattern of a field decides whether all are in one text.  Then there
// is nothing to add for the others: absent.
static Str join_once(const Plan *p, Wish *w, bool *done)
{
    *done = false;
    if (!can_join(p->m->kinds, w->leaf))
        return (Str){NULL, 0};
    Wish *first = first_alike(p, w);
    *done = first != w && first->joins;
    if (first != w || !prng_chance(p->m->random, 70))
        return (Str){NULL, 0};
    Str joined = join(p, w);
    w->joins = joined.n > 0;
    return joined;
}

// A status of HTTP has three digits (RFC 9110, section 15), which the types of
// fields know as well.
static bool can_be(Str field, const Sample *s)
{
    return !str_eq(field, STR("http.response.status_code")) || s->text.n <= 3;
}

static bool add_wish(Plan *p, DocNode *doc, Wish *w, bool spoil)
{
    const Expr *leaf = w->leaf;
    NearMiss *m = p->m;
    Sample s = {{NULL, 0}, SAMPLE_TEXT};
    bool done;
    Str joined = join_once(p, w, &done);
    if (done)
        return true;
    if (joined.n > 0)
        s.text = joined;
    else if (!sample_of(m->arena, m->random,
                        field_kind_of(m->kinds, field_of(leaf)), leaf->value,
                        &s))
        return false;
    if (spoil)
        sample_spoil(m->arena, m->random, has_one_spelling(leaf->field), &s);
    if (!can_be(leaf->field, &s))
        return false;
    if (s.kind != SAMPLE_ABSENT)
        doc_add(m->arena, doc, field_of(leaf), s);
    return true;
}

Str near_miss_event(NearMiss *m, const Expr *e)
{
    Plan p = {.m = m};
    p.tail = &p.first;
    decide(&p, e, true);
    DocNode *doc = arena_new(m->arena, DocNode);
    size_t spoilt =
        m->spoilt > 0 && p.count > 0 ? prng_below(m->random, p.count) : p.count;
    size_t i = 0;
    for (Wish *w = p.first; w != NULL; w = w->next, i++) {
        bool spoil = m->spoilt > 0 &&
                     (i == spoilt ||
                      prng_below(m->random, p.count) + 1 < (size_t)m->spoilt);
        if (!add_wish(&p, doc, w, spoil))
            return (Str){NULL, 0};
    }
    return doc_text(m->arena, doc);
}
