// literal.c - necessary literals: of an AND those of one operand, of an OR
// those of all.

#include "match/literal.h"

#include "base/fold.h"
#include "ir/trait.h"
#include "regex/regex_literal.h"

// How these compare is known here; what a new trait does to a comparison is
// not, and a literal that it does not need would silently hide matches.
enum {
    KNOWN = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
            TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_TIME_PART | TRAIT_BOOL |
            TRAIT_NO_FIELD | TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR |
            TRAITS_FIELDREF
};

// False: the leaf has none.
static bool literal_of(Arena *a, const Predicate *p, Literal *to)
{
    Str part = {"", 0};
    *to = (Literal){.kind = LITERAL_PRESENT, .field = p->field};
    if (p->expr->kind == EX_MATCH && sg_traits_of(p->expr) & ~(unsigned)KNOWN)
        return false;
    switch (p->kind) {
    case PRED_AND:
    case PRED_OR:
    case PRED_NOT: return false;
    case PRED_EXISTS: return p->truth;
    case PRED_PATTERN:
        if (pattern_is_plain(p->pattern)) {
            to->kind = LITERAL_EXACT;
            to->text = sg_fold(a, pattern_plain_text(p->pattern));
            return true;
        }
        part = sg_fold(a, sg_pattern_longest(p->pattern));
        break;
    case PRED_REGEX:
        part = sg_regex_literal(a, p->expr->value->u.regex.text);
        break;
    case PRED_NUMBER:
        to->kind = LITERAL_NUMBER;
        to->number = &p->number;
        return true;
    case PRED_COMPARE:
    case PRED_CIDR:
    case PRED_FIELDREF:
    case PRED_TIME: break;
    }
    if (part.n >= LEAST_PART) {
        to->kind = LITERAL_PART;
        to->text = part;
    }
    return to->kind != LITERAL_PRESENT || p->field != NO_FIELD;
}

static void append(Arena *a, Literals *to, const Literal *l)
{
    arena_grow(a, to->items, to->count, &to->cap);
    to->items[to->count++] = *l;
}

static double cost_of(const Literals *l, LiteralCost *cost, void *user)
{
    double sum = 0;
    for (size_t i = 0; i < l->count; i++)
        sum += cost(user, &l->items[i]);
    return sum;
}

static Literals cheapest(Arena *a, const Predicate *p, LiteralCost *cost,
                         void *user)
{
    Literals best = {.unknown = true};
    for (const Operands *x = p->operands; x != NULL; x = x->rest) {
        Literals l = sg_literals_of(a, x->predicate, cost, user);
        if (!l.unknown && (best.unknown || cost_of(&l, cost, user) <
                                               cost_of(&best, cost, user)))
            best = l;
    }
    return best;
}

static Literals together(Arena *a, const Predicate *p, LiteralCost *cost,
                         void *user)
{
    Literals all = {.unknown = false};
    for (const Operands *x = p->operands; x != NULL && !all.unknown;
         x = x->rest) {
        Literals l = sg_literals_of(a, x->predicate, cost, user);
        all.unknown = l.unknown;
        for (size_t i = 0; i < l.count; i++)
            append(a, &all, &l.items[i]);
    }
    return all;
}

Literals sg_literals_of(Arena *a, const Predicate *p, LiteralCost *cost,
                        void *user)
{
    Literals one = {.unknown = false};
    Literal l;
    if (p->kind == PRED_AND)
        return cheapest(a, p, cost, user);
    if (p->kind == PRED_OR)
        return together(a, p, cost, user);
    if (literal_of(a, p, &l))
        append(a, &one, &l);
    else
        one.unknown = true;
    return one;
}

void sg_literals_visit(Arena *a, const Predicate *p, LiteralVisit *visit,
                       void *user)
{
    Literal l;
    if (literal_of(a, p, &l))
        visit(user, &l);
    if (p->kind != PRED_NOT)
        for (const Operands *x = p->operands; x != NULL; x = x->rest)
            sg_literals_visit(a, x->predicate, visit, user);
}
