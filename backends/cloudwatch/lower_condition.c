// lower_condition.c - conditions without NOT in front of a group, and short
// lists.
//
// sg_push_nots() leaves NOT at the leaves only, because nobody documents what
// "not" does to a comparison with a missing field.  To Sigma such a comparison
// is false and its negation true, so negated leaves become
//
//     not ispresent(f) or f not like /.../
//
// which is right whether the service knows two truth values or three.  Where
// the rest of the condition cannot hold without the field, or holds without it
// anyway, the guard says nothing new and is left out.

#include "cloudwatch/cloudwatch.h"

// An AND or OR, or one leaf of it.
typedef struct Operand Operand;
struct Operand {
    Operand *next;
    Leaf *leaf; // NULL: an AND or OR
    bool negated;
    ExprKind kind; // without a leaf
    Operand *first;
};

// ---- collecting: alternatives on one field become one leaf ---------------

typedef struct Collection {
    Lower *lo;
    ExprKind kind;
    Map earlier; // what leaves may be merged into
    Operand *first, **tail;
} Collection;

static Str merge_key(Arena *a, const Leaf *leaf)
{
    StrBuf key = sb_in(a);
    sb_putc(&key, (char)('a' + (int)leaf->kind));
    sg_sb_put(&key, leaf->name);
    return sb_str(&key);
}

// Did an earlier leaf take this one in?
static bool merge(Collection *c, Leaf *leaf)
{
    Arena *a = c->lo->em->arena;
    if (!sg_cw_leaf_merges(leaf))
        return false;
    Str key = merge_key(a, leaf);
    Leaf *into = sg_map_get(&c->earlier, key);
    if (into == NULL) {
        sg_map_put(&c->earlier, key, leaf);
        return false;
    }
    sg_cw_leaf_merge(a, into, leaf);
    return true;
}

static void add_operand(Collection *c, Operand operand)
{
    Operand *o = arena_new(c->lo->em->arena, Operand);
    *o = operand;
    *c->tail = o;
    c->tail = &o->next;
}

// An OR of leaves is one leaf of several values; so is an AND of negated ones.
static void collect_leaf(Collection *c, const Expr *match, bool negated)
{
    Leaf *leaf = sg_cw_leaf(c->lo, match);
    negated = negated != leaf->absent;
    if ((c->kind == EX_AND) == negated && merge(c, leaf))
        return;
    add_operand(c, (Operand){.leaf = leaf, .negated = negated});
}

static Operand read(Lower *lo, const Expr *e);

// What is below an AND of this AND belongs to it as well.
static void collect(Collection *c, const Expr *e)
{
    if (e->kind == EX_MATCH)
        collect_leaf(c, e, false);
    else if (e->kind == EX_NOT)
        collect_leaf(c, e->first, true);
    else if (e->kind != c->kind)
        add_operand(c, read(c->lo, e));
    else
        for (const Expr *part = e->first; part != NULL; part = part->next)
            collect(c, part);
}

// A leaf by itself is an AND of one.
static Operand read(Lower *lo, const Expr *e)
{
    Collection c = {.lo = lo,
                    .kind = e->kind == EX_OR ? EX_OR : EX_AND,
                    .earlier = sg_map_in(lo->em->arena)};
    c.tail = &c.first;
    if (e->kind != EX_NOTHING) // folded away by sg_simplify()
        collect(&c, e);
    return (Operand){.kind = c.kind, .first = c.first};
}

// ---- presence ------------------------------------------------------------

// Does the leaf hold only where its field is present?
static bool leaf_needs_field(const Operand *o)
{
    if (o->leaf->kind == LEAF_PRESENT)
        return o->leaf->truth != o->negated;
    return o->leaf->guarded && !o->negated;
}

// Does it hold wherever the field is absent?
static bool is_guard(const Operand *o)
{
    if (o->leaf == NULL)
        return false;
    if (o->leaf->kind == LEAF_PRESENT)
        return o->leaf->truth == o->negated;
    return o->leaf->guarded && o->negated;
}

// Does the operand hold only where the field is present?
static bool needs(const Operand *o, Str name)
{
    bool all = o->kind == EX_OR;
    if (o->leaf != NULL)
        return leaf_needs_field(o) && str_eq(o->leaf->name, name);
    for (const Operand *part = o->first; part != NULL; part = part->next)
        if (needs(part, name) != all)
            return !all;
    return all && o->first != NULL;
}

// ---- polarity ------------------------------------------------------------

// Negated leaves on one field share one guard, at the place of the first.
typedef struct Group Group;
struct Group {
    Arena *arena;
    const Group *outer; // this is a part of it
    Clause *clause;
    Map guards;  // field -> what follows its guard
    Map present; // fields whose absence decides this group anyway
};

static bool is_present(const Group *g, Str name)
{
    while (g != NULL && sg_map_get(&g->present, name) == NULL)
        g = g->outer;
    return g != NULL;
}

// 'either': the outermost OR around the part.  Only fields of its first part
// can be those of all.
static void find_needed(Group *g, const Operand *part, const Operand *either)
{
    if (part->leaf != NULL) {
        Str name = part->leaf->name;
        if (leaf_needs_field(part) && (either == NULL || needs(either, name)))
            sg_map_put(&g->present, name, part->leaf);
        return;
    }
    if (either == NULL && part->kind == EX_OR)
        either = part;
    for (const Operand *o = part->first; o != NULL; o = o->next) {
        find_needed(g, o, either);
        if (part->kind == EX_OR)
            break;
    }
}

// The parts of an OR need not look at events that its guards let pass.
static void find_guarded(Group *g, const Operand *any, bool leaves)
{
    for (const Operand *o = any->first; o != NULL; o = o->next)
        if (is_guard(o) && (leaves || o->leaf->kind == LEAF_PRESENT))
            sg_map_put(&g->present, o->leaf->name, o->leaf);
}

static Clause *find_guard(Group *g, const Leaf *leaf)
{
    Clause *after = sg_map_get(&g->guards, leaf->name);
    if (after != NULL)
        return after;
    Clause *either = sg_cw_clause(g->arena, CLAUSE_OR);
    after = sg_cw_clause(g->arena, g->clause->kind);
    sg_cw_clause_add(either, sg_cw_present_clause(g->arena, leaf->name, false));
    sg_cw_clause_add(either, after);
    sg_cw_clause_add(g->clause, either);
    sg_map_put(&g->guards, leaf->name, after);
    return after;
}

static void add_leaf(Group *g, Leaf *leaf, bool negated)
{
    leaf->paired = is_present(g, leaf->other);
    bool guarded = negated && leaf->guarded && !is_present(g, leaf->name);
    Clause *to = guarded ? find_guard(g, leaf) : g->clause;
    sg_cw_clause_add(to, sg_cw_leaf_clause(g->arena, leaf, negated));
}

// A group within an OR may rely on all guards beside it; the leaves themselves
// on those only that the rule asks for, as theirs come with them.
static Clause *lower(Arena *a, const Operand *group, const Group *outer)
{
    bool all = group->kind == EX_AND;
    Group g = {.arena = a,
               .outer = outer,
               .clause = sg_cw_clause(a, all ? CLAUSE_AND : CLAUSE_OR),
               .guards = sg_map_in(a),
               .present = sg_map_in(a)};
    if (all)
        find_needed(&g, group, NULL);
    else
        find_guarded(&g, group, false);
    Group within = g;
    if (!all) {
        within.present = sg_map_in(a);
        find_guarded(&within, group, true);
    }
    for (const Operand *o = group->first; o != NULL; o = o->next)
        if (o->leaf != NULL)
            add_leaf(&g, o->leaf, o->negated);
        else
            sg_cw_clause_add(g.clause, lower(a, o, &within));
    return g.clause;
}

// ---- aliases -------------------------------------------------------------

// A field in the leaves, as the query writes it.
typedef struct Named {
    size_t uses;
    Str alias; // empty: none
} Named;

typedef struct Aliases {
    MadeColumns *made;
    Map named;
} Aliases;

// Columns that the query makes cannot be named anew in the stage of theirs.
static bool is_field(const Aliases *al, Str name)
{
    return sg_map_get(&al->made->names, name) == NULL &&
           !str_starts(name, STR("sigma_")) && str_find(name, '(', 0) == name.n;
}

static void count_uses(Aliases *al, const Operand *o)
{
    for (const Operand *part = o->first; part != NULL; part = part->next)
        count_uses(al, part);
    if (o->leaf == NULL)
        return;
    Named *n = sg_map_get(&al->named, o->leaf->name);
    if (n == NULL) {
        n = arena_new(al->named.arena, Named);
        sg_map_put(&al->named, o->leaf->name, n);
    }
    n->uses++;
}

// "DestinationIp" six times is longer than ", DestinationIp as sigma_1" and
// "sigma_1" six times.
static bool pays(Str name, size_t uses)
{
    enum { ALIAS = 7, AROUND = 6 };
    return name.n > ALIAS && uses * (name.n - ALIAS) > name.n + ALIAS + AROUND;
}

static void put_aliases(Aliases *al, Operand *o)
{
    for (Operand *part = o->first; part != NULL; part = part->next)
        put_aliases(al, part);
    if (o->leaf == NULL)
        return;
    Str name = o->leaf->name;
    Named *n = sg_map_get(&al->named, name);
    if (n->alias.n == 0 && is_field(al, name) && pays(name, n->uses))
        n->alias = sg_cw_make_alias(al->made, name);
    if (n->alias.n > 0)
        o->leaf->name = n->alias;
}

// ---- conditions ----------------------------------------------------------

static Str condition(Emitter *em, const Expr *e, MadeColumns *made,
                     bool aliases)
{
    Lower lo = {
        .em = em,
        .exact = cw_options(em)->letters == CASE_EXACT,
        .permissive = cw_options(em)->regex == REGEX_PERMISSIVE,
        .assume = cw_options(em)->assume,
        .made = made,
    };
    StrBuf out = sb_in(em->arena);
    Operand whole = read(&lo, sg_push_nots(em->arena, e));
    Aliases al = {.made = made, .named = sg_map_in(em->arena)};
    if (aliases) {
        count_uses(&al, &whole);
        put_aliases(&al, &whole);
    }
    sg_cw_clause_put(&out, lower(em->arena, &whole, NULL));
    return sb_str(&out);
}

Str sg_cw_condition(Emitter *em, const Expr *e, MadeColumns *made)
{
    return condition(em, e, made, false);
}

Str sg_cw_condition_with_aliases(Emitter *em, const Expr *e, MadeColumns *made)
{
    return condition(em, e, made, true);
}
