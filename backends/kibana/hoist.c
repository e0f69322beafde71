// hoist.c - what of a condition is KQL, and what are filters beside it.
//
// Rules and saved searches of Kibana have a list of filters, which are ANDed
// with the KQL and hold any Query DSL.  So each operand of the AND at the top
// may be either.  Whether KQL says one exactly shows when it is lowered for
// trial: then it has nothing to report.

#include "kibana/hoist.h"

#include "elastic/json_out.h"
#include "elastic/query_dsl.h"
#include "kibana/kql_options.h"
#include "kibana/lower_condition.h"

// ---- lowering -----------------------------------------------------------

// What has to be wider than the rule is an error.
static Expr *lower_strictly(Emitter *em, const Expr *e)
{
    const void *options = em->options;
    KqlOptions *strict = arena_new(em->arena, KqlOptions);
    *strict = *(const KqlOptions *)options;
    strict->one = WIDEN_NEVER;
    strict->edge = WIDEN_NEVER;
    em->options = strict;
    Expr *lowered = sg_kql_lower(em, e);
    em->options = options;
    return lowered;
}

// In the terms KQL has for what is searched for in all fields.
static Expr *with_keywords(Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH && expr_is_keyword(e))
        return lower_strictly(em, e);
    Expr *copy = arena_new(em->arena, Expr);
    *copy = *e;
    Expr **tail = &copy->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = with_keywords(em, x);
        tail = &(*tail)->next;
    }
    *tail = NULL;
    return copy;
}

// ---- trials --------------------------------------------------------------

typedef void TrialFn(Emitter *em, const KqlParts *parts, const Expr *e);

static void try_kql(Emitter *em, const KqlParts *parts, const Expr *e)
{
    (void)parts;
    (void)lower_strictly(em, e);
}

static bool drop(void *user, const char *text, size_t length)
{
    (void)user;
    (void)text;
    (void)length;
    return true;
}

static void try_dsl(Emitter *em, const KqlParts *parts, const Expr *e)
{
    JsonWriter w = sg_json_to(drop, NULL, (JsonLook){.lines = false});
    sg_dsl_put(&(QueryDsl){em, &parts->types, &w}, with_keywords(em, e));
}

// Does the message say that other events are found than the rule describes?
// That letters count is only a note, because often nothing is lost by it.
static bool tells_of_others(const Diag *d, bool letters)
{
    if (d->id == SG_kql_case_sensitive)
        return letters;
    return d->id != SG_kql_regex_lowered && d->id != SG_kql_clause_count &&
           sg_diag_info(d->id)->severity != SEV_NOTE;
}

// From best to worst.
typedef enum Outcome { SAYS_IT, SAYS_ANOTHER, SAYS_NOTHING } Outcome;

// Integrations fill these in themselves, always in the same letters.
static bool has_one_spelling(const KqlParts *parts, const Expr *e)
{
    return expr_field_info(e)->exact == KNOWN_YES ||
           str_eq(e->field, STR("event.dataset")) ||
           str_eq(e->field, STR("event.module")) ||
           sg_elastic_field(&parts->types, e->field).type ==
               ELASTIC_CONSTANT_KEYWORD;
}

static bool letters_count(const KqlParts *parts, const Expr *e)
{
    if (e->kind == EX_MATCH && !has_one_spelling(parts, e))
        return true;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (letters_count(parts, x))
            return true;
    return false;
}

// Nothing that is said or printed in a trial stays.
static Outcome try(Emitter *em, TrialFn *fn, const KqlParts *parts,
                   const Expr *e)
{
    const KqlOptions *o = em->options;
    bool letters =
        (o->spellings == SPELL_FILTERS || o->spellings == SPELL_AUTO) &&
        letters_count(parts, e);
    Emitter before = *em;
    DiagMark mark = sg_diag_mark(em->diags);
    fn(em, parts, e);
    Outcome outcome = em->failed ? SAYS_NOTHING : SAYS_IT;
    for (const Diag *d = *mark.tail; d != NULL; d = d->next)
        if (!em->failed && tells_of_others(d, letters))
            outcome = SAYS_ANOTHER;
    sg_diag_rewind(em->diags, mark);
    *em = before;
    return outcome;
}

// ---- sorting operands ----------------------------------------------------

typedef struct Sorting {
    Emitter *em;
    KqlParts *parts;
    KqlFilter **tail;
    Expr *kql; // an AND
    Expr **kql_tail;
} Sorting;

static KqlParts *new_parts(Emitter *em, const Expr *e)
{
    KqlParts *parts = arena_new(em->arena, KqlParts);
    const KqlOptions *options = em->options;
    parts->types = sg_elastic_types(em, options->mapping);
    parts->whole = e;
    em->state = parts;
    return parts;
}

static void add_filter(Sorting *s, const Expr *e)
{
    KqlFilter *f = arena_new(s->em->arena, KqlFilter);
    f->negate = e->kind == EX_NOT;
    f->query = with_keywords(s->em, f->negate ? e->first : e);
    *s->tail = f;
    s->tail = &f->next;
}

static void add_kql(Sorting *s, const Expr *e)
{
    Expr *copy = arena_new(s->em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    *s->kql_tail = copy;
    s->kql_tail = &copy->next;
}

// Where neither says it, the message is about Query DSL, which says more.
static void sort_operand(Sorting *s, const Expr *e)
{
    const KqlOptions *o = s->em->options;
    Outcome kql = o->hoist ? try(s->em, try_kql, s->parts, e) : SAYS_IT;
    Outcome dsl = kql > SAYS_IT ? try(s->em, try_dsl, s->parts, e) : kql;
    if (dsl == SAYS_NOTHING && kql == SAYS_NOTHING)
        try_dsl(s->em, s->parts, e);
    else if (dsl >= kql)
        add_kql(s, e);
    else
        add_filter(s, e);
}

void sg_kql_hoist(Emitter *em, const Expr *e)
{
    KqlParts *parts = new_parts(em, e);
    Sorting s = {em, parts, &parts->filters,
                 sg_expr_new(em->arena, EX_AND, e->span), NULL};
    s.kql_tail = &s.kql->first;
    for (const Expr *x = e->kind == EX_AND ? e->first : e; x != NULL;
         x = x->next) {
        sort_operand(&s, x);
        if (e->kind != EX_AND)
            break;
    }
    if (s.kql->first != NULL)
        em->backend->emit(em, s.kql);
}

void sg_kql_hoist_all(Emitter *em, const Expr *e)
{
    KqlParts *parts = new_parts(em, e);
    Sorting s = {.em = em, .parts = parts, .tail = &parts->filters};
    add_filter(&s, e);
    parts->filters->negate = false;
    parts->filters->query = with_keywords(em, e);
}

// ---- printing ------------------------------------------------------------

// The order of the keys is Kibana's.
static void put_meta(Emitter *em, JsonWriter *w, const KqlParts *parts,
                     const KqlFilter *f)
{
    StrBuf value = sb_in(em->arena);
    JsonWriter compact = sg_elastic_json(&value, false);
    sg_dsl_put(&(QueryDsl){em, &parts->types, &compact}, f->query);
    sg_elastic_object(w, "meta");
    sg_elastic_bool(w, "disabled", false);
    sg_elastic_bool(w, "negate", f->negate);
    sg_json_key(w, STR("alias"));
    sg_json_null(w);
    sg_elastic_text(w, "type", STR("custom"));
    sg_elastic_text(w, "key", STR("query"));
    sg_elastic_text(w, "value", sb_str(&value));
    sg_json_object_end(w);
}

void sg_kql_put_filters(Emitter *em, JsonWriter *w, const KqlParts *parts)
{
    sg_json_list(w);
    for (const KqlFilter *f = parts->filters; f != NULL; f = f->next) {
        sg_json_object(w);
        put_meta(em, w, parts, f);
        sg_json_key(w, STR("query"));
        sg_dsl_put(&(QueryDsl){em, &parts->types, w}, f->query);
        sg_elastic_object(w, "$state");
        sg_elastic_text(w, "store", STR("appState"));
        sg_json_object_end(w);
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
}
