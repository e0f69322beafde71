// absent_text.c - absence that events write as a text.
//
// Splunk extracts a JSON null as a field with the text "null" (so the field
// inventories of splunk/security_content have it: 27 of 27 nulls of CloudTrail,
// 34 of 34 of Azure), while in Sigma such a field is absent.  An add-on may
// give a field a value where the event has none.  Pipelines say so:
//
//     json_null      state, "text": null is the text "null" in all fields
//     absent_texts   state, a map: for a field, the text that it has instead of
//                    being absent
//
// A field that really has this text then counts as absent, too.

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

// What a pipeline knows.
typedef struct AbsentTexts {
    Emitter *em;
    const Node *fields; // the map, or NULL
    bool json;
} AbsentTexts;

static AbsentTexts absent_texts(Emitter *em)
{
    AbsentTexts a = {.em = em};
    if (em->run == NULL)
        return a;
    const Node *json = sg_run_state(em->run, STR("json_null"));
    const Node *fields = sg_run_state(em->run, STR("absent_texts"));
    a.json = json != NULL && json->kind == NODE_SCALAR &&
             str_eq(json->text, STR("text"));
    if (fields != NULL && fields->kind == NODE_MAP)
        a.fields = fields;
    return a;
}

// The text that stands for the absence of the field; empty: none.
static Str absent_text(const AbsentTexts *a, Str field)
{
    const Node *n = a->fields ? sg_node_get(a->fields, field) : NULL;
    if (n != NULL && n->kind == NODE_SCALAR)
        return n->text;
    return a->json ? STR("null") : (Str){"", 0};
}

Str sg_spl_absent_text(Emitter *em, Str field)
{
    AbsentTexts a = absent_texts(em);
    return absent_text(&a, field);
}

static Expr *has_absent_text(const AbsentTexts *a, const Expr *e)
{
    Emitter *em = a->em;
    Value *v = arena_new(em->arena, Value);
    v->kind = VAL_STRING;
    v->span = e->value->span;
    v->u.string.pieces = sg_string_plain(em->arena, absent_text(a, e->field));
    return copy_match(em, e, v);
}

static const Value null_value = {.kind = VAL_NULL};

// NOT f=* OR f="null"
static Expr *is_absent(const AbsentTexts *a, const Expr *e)
{
    Emitter *em = a->em;
    Expr *any = sg_expr_new(em->arena, EX_OR, e->span);
    any->first = copy_match(em, e, &null_value);
    any->first->next = has_absent_text(a, e);
    return any;
}

// f=* NOT f="null"
static Expr *is_there(const AbsentTexts *a, const Expr *e)
{
    Emitter *em = a->em;
    Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
    Expr *other = sg_expr_new(em->arena, EX_NOT, e->span);
    other->first = has_absent_text(a, e);
    all->first = copy_match(em, e, e->value);
    all->first->next = other;
    return all;
}

// "f: '*'" asks for any text.
static bool is_presence(const Expr *e)
{
    const Value *v = e->kind == EX_MATCH ? e->value : NULL;
    if (v == NULL || expr_is_keyword(e) || v->kind != VAL_STRING)
        return v != NULL && v->kind == VAL_EXISTS && v->u.truth;
    const Piece *p = v->u.string.pieces;
    while (p != NULL && p->kind == PIECE_MANY)
        p = p->next;
    return v->u.string.pieces != NULL && p == NULL;
}

static bool is_absence(const Expr *e)
{
    return e->kind == EX_MATCH &&
           (e->value->kind == VAL_NULL ||
            (e->value->kind == VAL_EXISTS && !e->value->u.truth));
}

static bool is_concerned(const AbsentTexts *a, const Expr *e)
{
    return (is_presence(e) || is_absence(e)) && absent_text(a, e->field).n > 0;
}

// Is the text among the alternatives already, as in "f: [null, success]"?
static bool is_said(const AbsentTexts *a, const Expr *any, const Expr *e)
{
    Str text = absent_text(a, e->field);
    for (const Expr *x = any->first; x != NULL; x = x->next)
        if (x->kind == EX_MATCH && x->value->kind == VAL_STRING &&
            !value_has_wildcard(x->value) && str_eq(x->field, e->field) &&
            str_eq(value_plain_text(x->value), text))
            return true;
    return false;
}

static Expr *rewrite(const AbsentTexts *a, const Expr *e)
{
    if (e->kind == EX_MATCH && !is_concerned(a, e))
        return copy_match(a->em, e, e->value);
    if (e->kind == EX_MATCH)
        return is_absence(e) ? is_absent(a, e) : is_there(a, e);
    if (e->kind == EX_NOT && is_presence(e->first) && is_concerned(a, e->first))
        return is_absent(a, e->first);
    Expr *copy = arena_new(a->em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    Expr **tail = &copy->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = e->kind == EX_OR && is_absence(x) && is_said(a, e, x)
                    ? copy_match(a->em, x, x->value)
                    : rewrite(a, x);
        tail = &(*tail)->next;
    }
    return copy;
}

static bool any_concerned(const AbsentTexts *a, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return is_concerned(a, e);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (any_concerned(a, x))
            return true;
    return false;
}

const Expr *sg_spl_absent_texts(Emitter *em, const Expr *e)
{
    AbsentTexts a = absent_texts(em);
    return any_concerned(&a, e) ? rewrite(&a, e) : e;
}
