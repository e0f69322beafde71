// lower_condition.c - conditions without NOT in front of a group, and short
// lists.
//
// sg_push_nots() leaves NOT at the leaves only, because nobody documents what
// "not" does to a comparison with a missing field.  To Sigma such a comparison
// is false and its negation true, so negated leaves become
//
//     not ispresent(f) or f not like /.../
//
// which is right whether the service knows two truth values or three.

#include "cloudwatch/cloudwatch.h"

typedef struct Operand Operand;
struct Operand {
    Operand *next;
    Leaf *leaf; // NULL: what 'group' says
    bool negated;
    const Expr *group;
};

// ---- collecting: alternatives on one field become one leaf ---------------

static Str merge_key(Arena *a, const Leaf *leaf)
{
    StrBuf key = sb_in(a);
    sb_putc(&key, (char)('a' + (int)leaf->kind));
    sg_sb_put(&key, leaf->name);
    return sb_str(&key);
}

// Did an earlier leaf take this one in?
static bool merge(Arena *a, Map *earlier, Leaf *leaf)
{
    if (!sg_cw_leaf_merges(leaf))
        return false;
    Str key = merge_key(a, leaf);
    Leaf *into = sg_map_get(earlier, key);
    if (into == NULL) {
        sg_map_put(earlier, key, leaf);
        return false;
    }
    sg_cw_leaf_merge(a, into, leaf);
    return true;
}

// An OR of leaves is one leaf of several values; so is an AND of negated ones.
static Operand *collect(Lower *lo, const Expr *e)
{
    Arena *a = lo->em->arena;
    Map earlier = sg_map_in(a);
    Operand *first = NULL, **tail = &first;
    for (const Expr *c = e->first; c != NULL; c = c->next) {
        bool negated = c->kind == EX_NOT;
        const Expr *match = negated ? c->first : c;
        Leaf *leaf = match->kind == EX_MATCH ? sg_cw_leaf(lo, match) : NULL;
        if (leaf != NULL && (e->kind == EX_AND) == negated &&
            merge(a, &earlier, leaf))
            continue;
        Operand *o = arena_new(a, Operand);
        *o = (Operand){.leaf = leaf, .negated = negated, .group = c};
        *tail = o;
        tail = &o->next;
    }
    return first;
}

// ---- polarity ------------------------------------------------------------

// Negated leaves on one field share one guard, at the place of the first.
typedef struct Group {
    Arena *arena;
    Clause *clause;
    Map guards; // field -> what follows its guard
} Group;

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

static void add_leaf(Group *g, const Leaf *leaf, bool negated)
{
    Clause *to = negated && leaf->guarded ? find_guard(g, leaf) : g->clause;
    sg_cw_clause_add(to, sg_cw_leaf_clause(g->arena, leaf, negated));
}

static Group group_in(Arena *a, ClauseKind kind)
{
    return (Group){a, sg_cw_clause(a, kind), sg_map_in(a)};
}

static Clause *lower(Lower *lo, const Expr *e);

static Clause *lower_group(Lower *lo, const Expr *e)
{
    bool all = e->kind == EX_AND;
    Group g = group_in(lo->em->arena, all ? CLAUSE_AND : CLAUSE_OR);
    for (const Operand *o = collect(lo, e); o != NULL; o = o->next)
        if (o->leaf != NULL)
            add_leaf(&g, o->leaf, o->negated);
        else
            sg_cw_clause_add(g.clause, lower(lo, o->group));
    return g.clause;
}

static Clause *lower_match(Lower *lo, const Expr *e, bool negated)
{
    Group g = group_in(lo->em->arena, CLAUSE_AND);
    add_leaf(&g, sg_cw_leaf(lo, e), negated);
    return g.clause;
}

static Clause *lower(Lower *lo, const Expr *e)
{
    switch (e->kind) {
    case EX_AND:
    case EX_OR: return lower_group(lo, e);
    case EX_NOT: return lower_match(lo, e->first, true);
    case EX_MATCH: return lower_match(lo, e, false);
    case EX_NOTHING: break; // folded away by sg_simplify()
    }
    return sg_cw_clause(lo->em->arena, CLAUSE_AND);
}

Str sg_cw_condition(Emitter *em, const Expr *e, bool *parsed)
{
    Lower lo = {
        .em = em,
        .exact = cw_options(em)->letters == CASE_EXACT,
        .permissive = cw_options(em)->regex == REGEX_PERMISSIVE,
    };
    StrBuf out = sb_in(em->arena);
    sg_cw_clause_put(&out, lower(&lo, sg_push_nots(em->arena, e)));
    *parsed = lo.parsed;
    return sb_str(&out);
}
