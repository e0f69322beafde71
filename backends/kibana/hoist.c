// hoist.c - what of a condition is KQL, and what are filters beside it.
//
// Rules and saved searches of Kibana have a list of filters, which are ANDed
// with the KQL and hold any Query DSL.  So each operand of the AND at the top
// may be either.  Whether KQL says one exactly shows when it is lowered for
// trial: then it has nothing to report.

#include "kibana/hoist.h"

#include "elastic/json_out.h"
#include "elastic/query_dsl.h"
#include "elastic/query_size.h"
#include "elastic/text_list.h"
#include "ir/string.h"
#include "kibana/kql_options.h"
#include "kibana/kql_text.h"
#include "kibana/lower_condition.h"
#include "regex/regex_literal.h"

// ---- lowering -----------------------------------------------------------

// What has to be wider than the rule is an error.
static Expr *lower_strictly(Emitter *em, const Expr *e)
{
    const void *options = em->options;
    KqlOptions *strict = arena_new(em->arena, KqlOptions);
    *strict = *(const KqlOptions *)options;
    strict->one = WIDEN_NEVER;
    strict->edge = WIDEN_NEVER;
    strict->regex = WIDEN_NEVER;
    em->options = strict;
    Expr *lowered = sg_kql_lower(em, e);
    em->options = options;
    return lowered;
}

// Where an expression is: below an odd number of NOTs, below ANDs only.
typedef struct Place {
    bool negated, conjunct;
} Place;

static Expr *wrap(Emitter *em, ExprKind kind, const Expr *e)
{
    Expr *copy = arena_new(em->arena, Expr);
    Expr *outer = sg_expr_new(em->arena, kind, e->span);
    *copy = *e;
    copy->next = NULL;
    outer->first = copy;
    return outer;
}

// What KQL makes of a match at its place.
static Expr *lower_match(Emitter *em, const Expr *e, Place at)
{
    const Expr *placed = at.conjunct ? e : wrap(em, EX_OR, e);
    if (at.negated)
        placed = wrap(em, EX_NOT, placed);
    Expr *lowered = lower_strictly(em, placed);
    return at.negated && lowered->kind == EX_NOT ? lowered->first : lowered;
}

// A keyword with a wildcard and white space is searched for in parts, which
// must all be there.
static Expr *lower_parts(Emitter *em, const Expr *e, Place at)
{
    Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
    Expr **tail = &all->first;
    for (const Piece *p = e->value->u.string.pieces; p != NULL; p = p->next) {
        Str text = sg_elastic_trimmed(p->text);
        Expr *part = arena_new(em->arena, Expr);
        Value *v = arena_new(em->arena, Value);
        if (p->kind != PIECE_TEXT || text.n == 0)
            continue;
        *part = *e;
        part->next = NULL;
        *v = *e->value;
        v->u.string.pieces = sg_string_plain(em->arena, text);
        part->value = v;
        *tail = lower_match(em, part, at);
        tail = &(*tail)->next;
    }
    sg_emit_warn(em, SG_elastic_keyword_parts, e->value->span,
                 "a keyword with a wildcard and white space is searched for in "
                 "parts, which may be anywhere");
    return all;
}

static bool has_blank(const Piece *pieces)
{
    for (; pieces != NULL; pieces = pieces->next)
        if (sg_kql_has_blank(pieces->text))
            return true;
    return false;
}

static Expr *lower_keyword(Emitter *em, const Expr *e, Place at)
{
    const Value *v = e->value;
    const KqlOptions *o = em->options;
    bool parts = v->kind == VAL_STRING && value_has_wildcard(v) &&
                 has_blank(v->u.string.pieces) && o->unbound_field.n == 0;
    return parts && !at.negated ? lower_parts(em, e, at)
                                : lower_match(em, e, at);
}

// Query DSL has no expressions for words: all that match one have a text.
static Expr *lower_regex_in_words(Emitter *em, const Expr *e, Place at)
{
    Str literal = sg_regex_literal(em->arena, e->value->u.regex.text);
    Expr *match = arena_new(em->arena, Expr);
    Value *v = arena_new(em->arena, Value);
    if (literal.n == 0 || at.negated)
        return lower_match(em, e, at);
    sg_emit_warn(em, SG_elastic_widened, e->value->span,
                 "'%.*s' is a text field: the regular expression is widened to "
                 "'%.*s', which it needs",
                 STR_ARG(e->field), STR_ARG(literal));
    *match = *e;
    match->next = NULL;
    v->kind = VAL_STRING;
    v->span = e->value->span;
    v->u.string.pieces = sg_string_open(
        em->arena, sg_string_plain(em->arena, literal), true, true);
    match->value = v;
    return lower_match(em, match, at);
}

// Can Query DSL say it as it is, and better than KQL?
static bool is_for_dsl(const Expr *e, ElasticType type)
{
    const Value *v = e->value;
    bool whole = type == ELASTIC_UNKNOWN || type == ELASTIC_OTHER ||
                 elastic_is_keyword(type);
    switch (v->kind) {
    case VAL_NULL:
    case VAL_EXISTS: return true;
    case VAL_STRING: return whole || type == ELASTIC_FLATTENED;
    case VAL_REGEX:
    case VAL_NUMBER:
    case VAL_BOOL: return whole;
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return false;
}

static Expr *match_for_dsl(Emitter *em, const KqlParts *parts, const Expr *e,
                           Place at)
{
    ElasticType type = sg_elastic_field(&parts->types, e->field).type;
    if (expr_is_keyword(e))
        return lower_keyword(em, e, at);
    if (e->value->kind == VAL_REGEX && elastic_is_text(type))
        return lower_regex_in_words(em, e, at);
    if (!is_for_dsl(e, type))
        return lower_match(em, e, at);
    Expr *copy = arena_new(em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    return copy;
}

// The condition as sg_dsl_put() takes it.
static Expr *for_dsl(Emitter *em, const KqlParts *parts, const Expr *e,
                     Place at)
{
    if (e->kind == EX_MATCH)
        return match_for_dsl(em, parts, e, at);
    Expr *copy = arena_new(em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    Expr **tail = &copy->first;
    at.conjunct = at.conjunct && e->kind == EX_AND;
    at.negated = at.negated != (e->kind == EX_NOT);
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = for_dsl(em, parts, x, at);
        tail = &(*tail)->next;
    }
    *tail = NULL;
    return copy;
}

static const Expr *query_of(Emitter *em, const KqlParts *parts, const Expr *e,
                            bool negated)
{
    Expr *tree = for_dsl(em, parts, e, (Place){negated, !negated});
    return em->failed ? tree : sg_simplify(tree, em->backend->passes);
}

// ---- trials --------------------------------------------------------------

typedef void TrialFn(Emitter *em, const KqlParts *parts, const Expr *e);

static void try_kql(Emitter *em, const KqlParts *parts, const Expr *e)
{
    (void)parts;
    (void)lower_strictly(em, e);
}

// What Query DSL does not say either may be widened, as in other formats.
static void try_wider_kql(Emitter *em, const KqlParts *parts, const Expr *e)
{
    (void)parts;
    (void)sg_kql_lower(em, e);
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
    const Expr *query = query_of(em, parts, e, false);
    if (!em->failed)
        sg_dsl_put(&(QueryDsl){em, &parts->types, &w}, query);
}

// Does the message say that other events are found than the rule describes?
// That letters count is only a note, because often nothing is lost by it.
static bool tells_of_others(const Diag *d, bool letters)
{
    if (d->id == SG_kql_case_sensitive)
        return letters;
    return d->id != SG_kql_regex_lowered &&
           sg_diag_info((int)d->id)->severity != SEV_NOTE;
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
    bool many;      // there are other operands
    size_t clauses; // of the filters
} Sorting;

KqlParts *sg_kql_parts(Emitter *em, const Expr *e)
{
    KqlParts *parts = arena_new(em->arena, KqlParts);
    const KqlOptions *options = em->options;
    parts->types = sg_elastic_types(em, options->mapping);
    parts->whole = e;
    em->state = parts;
    return parts;
}

// The search that runs a rule puts its filters in a "bool", beside the range of
// time, which is in another one.
enum { LEVELS_AROUND = 2 };

static size_t check_size(Emitter *em, const Expr *query)
{
    QuerySize size = sg_elastic_query_size(query);
    sg_elastic_check_levels(em, size.levels, LEVELS_AROUND, query->span);
    return size.clauses;
}

static void add_filter(Sorting *s, const Expr *e)
{
    KqlFilter *f = arena_new(s->em->arena, KqlFilter);
    f->negate = e->kind == EX_NOT;
    f->query = query_of(s->em, s->parts, f->negate ? e->first : e, f->negate);
    s->clauses += check_size(s->em, f->query);
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

static void sort_operand(Sorting *s, const Expr *e);

static const Expr *negation_of(Emitter *em, const Expr *e)
{
    return wrap(em, EX_NOT, e);
}

// "not (a or b)" is "not a and not b".  What of it neither language says can be
// left out where wider queries are welcome: more is found then.
static bool sort_exclusion(Sorting *s, const Expr *e)
{
    Emitter *em = s->em;
    const KqlOptions *o = em->options;
    const Expr *of = e->first;
    if (e->kind != EX_NOT || o->types == WIDEN_NEVER || !s->many)
        return false;
    if (of->kind == EX_OR) {
        for (const Expr *x = of->first; x != NULL; x = x->next)
            sort_operand(s, negation_of(em, x));
        return true;
    }
    sg_emit_warn(em, SG_elastic_left_out, of->span,
                 "no query for Elasticsearch says what is excluded here: it is "
                 "not excluded, and more is found");
    return true;
}

// Where neither says it, the message is about Query DSL, which says more.
static void sort_operand(Sorting *s, const Expr *e)
{
    const KqlOptions *o = s->em->options;
    Outcome kql = o->hoist ? try(s->em, try_kql, s->parts, e) : SAYS_IT;
    Outcome dsl = kql > SAYS_IT ? try(s->em, try_dsl, s->parts, e) : kql;
    if (dsl == SAYS_NOTHING && kql == SAYS_NOTHING) {
        if (try(s->em, try_wider_kql, s->parts, e) < SAYS_NOTHING)
            add_kql(s, e);
        else if (!sort_exclusion(s, e))
            try_dsl(s->em, s->parts, e);
    } else if (dsl >= kql) {
        add_kql(s, e);
    } else {
        add_filter(s, e);
    }
}

void sg_kql_hoist(Emitter *em, const Expr *e)
{
    KqlParts *parts = sg_kql_parts(em, e);
    Sorting s = {.em = em,
                 .parts = parts,
                 .tail = &parts->filters,
                 .kql = sg_expr_new(em->arena, EX_AND, e->span),
                 .many = e->kind == EX_AND};
    s.kql_tail = &s.kql->first;
    for (const Expr *x = e->kind == EX_AND ? e->first : e; x != NULL;
         x = x->next) {
        sort_operand(&s, x);
        if (e->kind != EX_AND)
            break;
    }
    sg_elastic_tell_clauses(em, s.clauses, e->span);
    if (s.kql->first != NULL)
        em->backend->emit(em, s.kql);
}

void sg_kql_hoist_all(Emitter *em, const Expr *e)
{
    KqlParts *parts = sg_kql_parts(em, e);
    parts->filters = arena_new(em->arena, KqlFilter);
    parts->filters->query = query_of(em, parts, e, false);
    size_t clauses = check_size(em, parts->filters->query);
    sg_elastic_tell_clauses(em, clauses, e->span);
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
    // Whoever ends 'w', where it is nested deeper, reports what is too deep.
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
