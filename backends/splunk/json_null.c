// json_null.c - absence in JSON events.
//
// Splunk extracts a JSON null as a field with the text "null" (so the field
// inventories of splunk/security_content have it: 27 of 27 nulls of CloudTrail,
// 34 of 34 of Azure), while in Sigma such a field is absent.  A pipeline sets
// the state "json_null" to "text" for events of this kind.  A field whose value
// is really the text "null" then counts as absent, too.

#include "ir/string.h"
#include "splunk/splunk.h"

static Expr *copy_match(Emitter *em, const Expr *e, const Value *v)
{
    Expr *copy = arena_new(em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    copy->value = v;
    return copy;
}

static Expr *is_text_null(Emitter *em, const Expr *e)
{
    Value *v = arena_new(em->arena, Value);
    v->kind = VAL_STRING;
    v->span = e->value->span;
    v->u.string.pieces = sg_string_plain(em->arena, STR("null"));
    return copy_match(em, e, v);
}

static const Value null_value = {.kind = VAL_NULL};

// NOT f=* OR f="null"
static Expr *is_absent(Emitter *em, const Expr *e)
{
    Expr *any = sg_expr_new(em->arena, EX_OR, e->span);
    any->first = copy_match(em, e, &null_value);
    any->first->next = is_text_null(em, e);
    return any;
}

// f=* NOT f="null"
static Expr *is_there(Emitter *em, const Expr *e)
{
    Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
    Expr *other = sg_expr_new(em->arena, EX_NOT, e->span);
    other->first = is_text_null(em, e);
    all->first = copy_match(em, e, e->value);
    all->first->next = other;
    return all;
}

static Expr *rewrite_match(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    if (v->kind == VAL_NULL || (v->kind == VAL_EXISTS && !v->u.truth))
        return is_absent(em, e);
    if (v->kind == VAL_EXISTS)
        return is_there(em, e);
    return copy_match(em, e, v);
}

static bool is_presence(const Expr *e)
{
    return e->kind == EX_MATCH && e->value->kind == VAL_EXISTS &&
           e->value->u.truth;
}

static Expr *rewrite(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return rewrite_match(em, e);
    if (e->kind == EX_NOT && is_presence(e->first))
        return is_absent(em, e->first);
    Expr *copy = arena_new(em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    Expr **tail = &copy->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = rewrite(em, x);
        tail = &(*tail)->next;
    }
    return copy;
}

static bool asks_for_absence(const Expr *e)
{
    if (e->kind == EX_MATCH)
        return e->value->kind == VAL_NULL || e->value->kind == VAL_EXISTS;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (asks_for_absence(x))
            return true;
    return false;
}

const Expr *sg_spl_json_nulls(Emitter *em, const Expr *e)
{
    const Node *state =
        em->run != NULL ? sg_run_state(em->run, STR("json_null")) : NULL;
    bool is_text = state != NULL && state->kind == NODE_SCALAR &&
                   str_eq(state->text, STR("text"));
    return is_text && asks_for_absence(e) ? rewrite(em, e) : e;
}
