// split.c - a condition that is too long, with short names for its fields, or
// as several, which together find what it would find.
//
// Of all that must hold, one is a choice: a long list, most often.  Every query
// gets some of the alternatives.  A list below NOT is not a choice, as all of
// it must hold.

#include "cloudwatch/cloudwatch.h"

// ---- length --------------------------------------------------------------

// The service takes characters and does not say what counts as one: of the two
// readings of a program in Java, those of UTF-16 are the more.
size_t sg_cw_length(Str query)
{
    size_t n = 0;
    for (size_t i = 0; i < query.n; i++) {
        unsigned char c = (unsigned char)query.p[i];
        n += (c & 0xC0) != 0x80 ? 1 : 0; // the first byte of a character
        n += c >= 0xF0 ? 1 : 0;          // which is two units then
    }
    return n;
}

bool sg_cw_fits(const Split *sp, Str query)
{
    return query.n <= sp->max || sg_cw_length(query) <= sp->max;
}

// Print without messages: they were given when the whole was printed.
typedef Str Print(Emitter *em, const Expr *e, MadeColumns *made);

static Str print_as(const Split *sp, const Expr *e, Print *condition)
{
    Emitter quiet = *sp->em;
    DiagList ignored;
    Stages *stages = sp->em->state;
    sg_diag_init(&ignored, sp->em->arena);
    quiet.diags = &ignored;
    return sp->print(sp, condition(&quiet, e, stages->made));
}

static Str print(const Split *sp, const Expr *e)
{
    return print_as(sp, e, sg_cw_condition);
}

// The columns that the query makes are others.
Str sg_cw_shorten(const Split *sp, const Expr *e)
{
    Stages *stages = sp->em->state;
    MadeColumns *made = stages->made;
    stages->made = sg_cw_made_in(sp->em->arena);
    Str text = print_as(sp, e, sg_cw_condition_with_aliases);
    stages->made = made;
    return text;
}

// ---- choices -------------------------------------------------------------

static size_t count(const Expr *first)
{
    size_t n = 0;
    for (; first != NULL; first = first->next)
        n++;
    return n;
}

static bool is_choice(const Expr *e)
{
    return e->kind == EX_OR && count(e->first) > 1;
}

// The longest of them, or NULL.
static const Expr *find_choice(const Split *sp, const Expr *e)
{
    const Expr *best = NULL;
    size_t longest = 0;
    if (e->kind != EX_AND)
        return is_choice(e) ? e : NULL;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        size_t n = is_choice(x) ? print(sp, x).n : 0;
        if (n > longest) {
            longest = n;
            best = x;
        }
    }
    return best;
}

// ---- parts ---------------------------------------------------------------

static Expr *copy(Arena *a, const Expr *e)
{
    Expr *new = arena_new(a, Expr);
    *new = *e;
    new->next = NULL;
    return new;
}

// The choice with 'n' of its alternatives.
static Expr *choose(Arena *a, const Expr *choice, const Expr *from, size_t n)
{
    Expr *some = copy(a, choice), **tail = &some->first;
    if (n == 1)
        return copy(a, from);
    for (; n > 0; n--, from = from->next) {
        *tail = copy(a, from);
        tail = &(*tail)->next;
    }
    return some;
}

// 'e' with that in place of the choice.
static Expr *part(Arena *a, const Expr *e, const Expr *choice, Expr *some)
{
    if (e == choice)
        return some;
    Expr *all = copy(a, e), **tail = &all->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        Expr *operand = x == choice ? some : copy(a, x);
        *tail = operand;
        if (operand->kind == EX_AND)
            *tail = operand->first; // an AND below the AND
        while (*tail != NULL)
            tail = &(*tail)->next;
    }
    return all;
}

typedef struct Choice {
    const Expr *all, *choice;
} Choice;

static Expr *part_of(const Split *sp, const Choice *c, const Expr *from,
                     size_t n)
{
    Arena *a = sp->em->arena;
    return part(a, c->all, c->choice, choose(a, c->choice, from, n));
}

static bool fits(const Split *sp, const Choice *c, const Expr *from, size_t n)
{
    return sg_cw_fits(sp, print(sp, part_of(sp, c, from, n)));
}

// How many alternatives from here on fit into a query; 1 if none do.
static size_t measure(const Split *sp, const Choice *c, const Expr *from)
{
    size_t left = count(from), good = 1, bad = 2;
    while (bad <= left && fits(sp, c, from, bad)) {
        good = bad;
        bad *= 2;
    }
    bad = bad <= left ? bad : left + 1;
    while (bad - good > 1) {
        size_t middle = good + (bad - good) / 2;
        if (fits(sp, c, from, middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}

// A part that is still too long has another choice, or cannot be split.
bool sg_cw_split(Split *sp, const Expr *e)
{
    Str text = print(sp, e);
    if (sg_cw_fits(sp, text)) {
        *sp->tail = arena_new(sp->em->arena, StrItem);
        (*sp->tail)->text = text;
        sp->tail = &(*sp->tail)->next;
        return true;
    }
    Choice c = {e, find_choice(sp, e)};
    if (c.choice == NULL)
        return false;
    for (const Expr *from = c.choice->first; from != NULL;) {
        size_t n = measure(sp, &c, from);
        if (!sg_cw_split(sp, part_of(sp, &c, from, n)))
            return false;
        for (; n > 0; n--)
            from = from->next;
    }
    return true;
}
