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
// A field that really has this text then counts as absent, too: what the text
// satisfies by chance, as "nu*", does not hold for it.  A rule that names the
// very text means it.
//
// After "tstats" missing fields have a text as well: see sg_spl_filler().

#include "base/fold.h"
#include "ir/string.h"
#include "match/string_pattern.h"
#include "regex/regex_match.h"
#include "splunk/splunk.h"

// ---- texts that comparisons take -----------------------------------------

static bool string_takes(Arena *a, const Value *v, Str text)
{
    bool cased = value_is_cased(v);
    uint64_t budget = UINT64_MAX;
    return sg_pattern_matches(
        sg_pattern_new(a, v->u.string.pieces, cased, false),
        cased ? text : sg_fold(a, text), &budget);
}

// A pattern that gives up does not match here, nor in Splunk.
static bool regex_takes(Arena *a, const Value *v, Str text)
{
    RegexError error;
    Regex *r = sg_regex_compile(a, v->u.regex.text, v->u.regex.flags, &error);
    bool takes = r != NULL && sg_regex_contains(a, r, text) == REGEX_FINDS;
    sg_regex_free(r);
    return takes;
}

// Search Manual, "Comparison expressions": what is not a number is compared by
// its characters.  Letters come after digits; what else does is not worth
// telling, as the condition is not changed by one comparison more.
static bool order_takes(const Value *v, Str text)
{
    bool greater = v->u.number.op == CMP_GT || v->u.number.op == CMP_GTE;
    return v->u.number.part == PART_NONE && greater && sg_spl_has_letter(text);
}

// Two fields may have the same text.
static bool takes_text(Arena *a, const Expr *e, Str text)
{
    switch (e->value->kind) {
    case VAL_STRING: return string_takes(a, e->value, text);
    case VAL_REGEX: return regex_takes(a, e->value, text);
    case VAL_COMPARE: return order_takes(e->value, text);
    case VAL_FIELDREF: return true;
    case VAL_NUMBER:
    case VAL_BOOL:
    case VAL_NULL:
    case VAL_CIDR:
    case VAL_EXISTS:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}

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

static Expr *has_text(Emitter *em, const Expr *e, Str field, Str text)
{
    Value *v = arena_new(em->arena, Value);
    v->kind = VAL_STRING;
    v->span = e->value->span;
    v->u.string.pieces = sg_string_plain(em->arena, text);
    Expr *match = copy_match(em, e, v);
    match->field = field;
    return match;
}

static Expr *has_absent_text(const AbsentTexts *a, const Expr *e)
{
    return has_text(a->em, e, e->field, absent_text(a, e->field));
}

static Expr *has_not_text(Emitter *em, const Expr *e, Str field, Str text)
{
    Expr *other = sg_expr_new(em->arena, EX_NOT, e->span);
    other->first = has_text(em, e, field, text);
    return other;
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
    all->first = copy_match(em, e, e->value);
    all->first->next = has_not_text(em, e, e->field, absent_text(a, e->field));
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

static Str other_field(const Expr *e)
{
    return e->value->kind == VAL_FIELDREF ? e->value->u.fieldref.field
                                          : (Str){"", 0};
}

static bool is_plain_text(const Expr *e)
{
    return e->value->kind == VAL_STRING && !value_has_wildcard(e->value);
}

// Does it hold for the text of absence, though the rule does not name it?
static bool takes_absence(const AbsentTexts *a, const Expr *e)
{
    if (e->kind != EX_MATCH || expr_is_keyword(e) || is_plain_text(e))
        return false;
    Str text = absent_text(a, e->field), other = other_field(e);
    return (text.n > 0 && takes_text(a->em->arena, e, text)) ||
           (other.n > 0 && absent_text(a, other).n > 0);
}

static bool is_concerned(const AbsentTexts *a, const Expr *e)
{
    return ((is_presence(e) || is_absence(e)) &&
            absent_text(a, e->field).n > 0) ||
           takes_absence(a, e);
}

// f="nu*" NOT f="null"
static Expr *but_not_absent(const AbsentTexts *a, const Expr *e)
{
    Emitter *em = a->em;
    Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
    Str fields[] = {e->field, other_field(e)};
    all->first = copy_match(em, e, e->value);
    Expr **tail = &all->first->next;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        Str text = fields[i].n > 0 ? absent_text(a, fields[i]) : fields[i];
        if (text.n == 0)
            continue;
        *tail = has_not_text(em, e, fields[i], text);
        tail = &(*tail)->next;
    }
    return all;
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
        return is_absence(e)    ? is_absent(a, e)
               : is_presence(e) ? is_there(a, e)
                                : but_not_absent(a, e);
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

// ---- fillers of data models ----------------------------------------------

// A text that only "*" takes is as good as any: that is for what follows.
static bool names_text(Arena *a, const Expr *e, Str text)
{
    if (e->kind == EX_MATCH)
        return !expr_is_keyword(e) && e->value->kind == VAL_STRING &&
               !is_presence(e) && string_takes(a, e->value, text);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (names_text(a, x, text))
            return true;
    return false;
}

// The first is what other tools write.
Str sg_spl_filler(Emitter *em, const Expr *e)
{
    Str usual = STR("null"), other = STR("(missing)");
    return names_text(em->arena, e, usual) && !names_text(em->arena, e, other)
               ? other
               : usual;
}

Expr *sg_spl_without_filler(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH) {
        Str filler = ((const Splunk *)em->state)->filler;
        Expr *copy = copy_match(em, e, e->value);
        if (expr_is_keyword(e) || !takes_text(em->arena, e, filler))
            return copy;
        Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
        all->first = copy;
        copy->next = has_not_text(em, e, e->field, filler);
        return all;
    }
    Expr *copy = sg_expr_new(em->arena, e->kind, e->span);
    Expr **tail = &copy->first;
    copy->expansion = e->expansion;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = sg_spl_without_filler(em, x);
        tail = &(*tail)->next;
    }
    return copy;
}
