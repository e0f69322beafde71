// leaf_parts.c - what a comparison is made of.

#include "cloudwatch/cloudwatch.h"

static Str branch_key(Arena *a, const Branch *b)
{
    StrBuf key = sb_in(a);
    sb_putc(&key, (char)('0' + (b->head ? 1 : 0) + (b->tail ? 2 : 0)));
    sg_sb_put(&key, b->text);
    return sb_str(&key);
}

void sg_cw_leaf_add_branch(Arena *a, Leaf *leaf, Branch *b)
{
    Str key = branch_key(a, b);
    if (sg_map_get(&leaf->seen, key) != NULL)
        return;
    sg_map_put(&leaf->seen, key, b);
    *leaf->tail = b;
    leaf->tail = &b->next;
}

void sg_cw_leaf_add(Arena *a, Leaf *leaf, Str text)
{
    Branch *b = arena_new(a, Branch);
    b->text = text;
    sg_cw_leaf_add_branch(a, leaf, b);
}

bool sg_cw_is_exact(const Lower *lo, const Expr *e)
{
    Str field = expr_is_keyword(e) ? STR("@message") : e->field;
    const Value *v = e->value;
    if (lo->exact || (v->kind == VAL_STRING && value_is_cased(v)))
        return true;
    return v->kind == VAL_STRING && !value_has_wildcard(v) &&
           sg_cw_is_spelled(lo->em, field, value_plain_text(v));
}

// An empty pattern matches whatever is there; Hyperscan refuses to run it.
void sg_cw_leaf_regex(Lower *lo, Leaf *leaf, const Expr *e)
{
    Str end = sg_cw_optional_end(lo->em, e->field);
    Str body = sg_cw_regex(lo, e->value, end);
    if (body.n == 0)
        return;
    leaf->kind = LEAF_REGEX;
    StrBuf out = sb_in(lo->em->arena);
    sb_putc(&out, '/');
    sg_sb_put(&out, body);
    sb_putc(&out, '/');
    sg_cw_leaf_add(lo->em->arena, leaf, sb_str(&out));
}

// Values go into one list, and strings into one pattern; the other comparisons
// have no form for several.
bool sg_cw_leaf_merges(const Leaf *leaf)
{
    switch (leaf->kind) {
    case LEAF_NUMBER:
    case LEAF_LITERAL:
    case LEAF_ANYCASE:
    case LEAF_CASED: return true;
    case LEAF_REGEX:
    case LEAF_CIDR:
    case LEAF_COMPARE:
    case LEAF_TRUTH:
    case LEAF_FIELDREF:
    case LEAF_PART:
    case LEAF_FILLED:
    case LEAF_PRESENT: return false;
    }
    return false;
}

void sg_cw_leaf_merge(Arena *a, Leaf *into, const Leaf *leaf)
{
    for (Branch *b = leaf->first, *next; b != NULL; b = next) {
        next = b->next;
        b->next = NULL;
        sg_cw_leaf_add_branch(a, into, b);
    }
}
