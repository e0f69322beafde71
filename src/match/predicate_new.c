// predicate_new.c - making predicates from expressions, equal ones once.

#include "match/predicate.h"

#include "ir/lowering.h"
#include "ir/string.h"
#include "ir/trait.h"
#include "match/comparison.h"

// ---- leaves --------------------------------------------------------------

static bool as_decimal(PredicateMaker *m, const Value *v, Decimal *d)
{
    if (sg_decimal_read(v->u.number.text, d))
        return true;
    sg_diag(m->diags, SG_number_invalid, v->span,
            "'%.*s' is not a number sigcc can work with",
            STR_ARG(v->u.number.text));
    m->failed = true;
    return false;
}

static const Pattern *plain_pattern(PredicateMaker *m, Str text, bool around)
{
    return sg_pattern_new(m->arena, sg_string_plain(m->arena, text), m->cased,
                          around);
}

// A keyword is text, even if it looks like a number.
static void set_number(PredicateMaker *m, Predicate *p, PredicateKind kind)
{
    const Value *v = p->expr->value;
    p->kind = v->u.number.part != PART_NONE ? PRED_TIME : kind;
    if (p->field == NO_FIELD) {
        p->kind = PRED_PATTERN;
        p->pattern = plain_pattern(m, v->u.number.text, true);
        return;
    }
    (void)as_decimal(m, v, &p->number);
}

// What is compared with events below; a trait that is new is refused.
enum {
    COMPARES = TRAIT_FIELD | TRAIT_KEYWORD | TRAITS_TEXT | TRAIT_CASED |
               TRAIT_NUMBER | TRAIT_COMPARE | TRAIT_TIME_PART | TRAIT_BOOL |
               TRAIT_NO_FIELD | TRAIT_EXISTS | TRAITS_REGEX | TRAIT_CIDR |
               TRAITS_FIELDREF
};

// True: it asks for more, which has been reported.
static bool refuse(PredicateMaker *m, const Expr *e)
{
    unsigned missing = sg_traits_of(e) & ~(unsigned)COMPARES;
    if (missing == 0)
        return false;
    m->failed = true;
    if (missing & TRAIT_QUERY)
        sg_diag(m->diags, SG_match_query, e->value->span,
                "a query expression is written for one target and cannot be "
                "compared with events");
    else
        sg_diag(m->diags, SG_query_unsupported, e->span,
                "matching cannot express %s",
                sg_trait_text(sg_trait_first(missing)));
    return true;
}

static bool can_be_keyword(const Value *v)
{
    return v->kind == VAL_STRING || v->kind == VAL_REGEX ||
           (v->kind == VAL_NUMBER && v->u.number.part == PART_NONE);
}

// Rules and pipelines with such values are refused before; here they would be
// looked up beyond the end of the fields.
static void refuse_keyword(PredicateMaker *m, const Value *v)
{
    sg_diag(m->diags, SG_keyword_type, v->span, "%s needs a field name",
            sg_value_kind_name(v));
    m->failed = true;
}

// What a rule says was compiled before; a pipeline or a modifier may have made
// another expression of it.
static void set_regex(PredicateMaker *m, Predicate *p, const Value *v)
{
    RegexError error;
    p->kind = PRED_REGEX;
    p->regex = sg_regex_compile(m->arena, v->u.regex.text,
                                v->u.regex.flags | REGEX_FOR_MANY, &error);
    if (p->regex != NULL)
        return;
    sg_diag(m->diags, SG_regex_invalid, v->span,
            "'%.*s' is not a regular expression: %s", STR_ARG(v->u.regex.text),
            error.message);
    m->failed = true;
}

static void set_match(PredicateMaker *m, Predicate *p)
{
    const Value *v = p->expr->value;
    bool keyword = p->field == NO_FIELD;
    switch (v->kind) {
    case VAL_STRING:
        p->kind = PRED_PATTERN;
        p->pattern = sg_pattern_new(m->arena, v->u.string.pieces,
                                    value_is_cased(v) || m->cased, keyword);
        break;
    case VAL_NUMBER: set_number(m, p, PRED_NUMBER); break;
    case VAL_COMPARE: set_number(m, p, PRED_COMPARE); break;
    case VAL_BOOL:
        p->kind = PRED_PATTERN;
        p->pattern =
            plain_pattern(m, v->u.truth ? STR("true") : STR("false"), false);
        break;
    case VAL_NULL: p->kind = PRED_EXISTS; break;
    case VAL_EXISTS:
        p->kind = PRED_EXISTS;
        p->truth = v->u.truth;
        break;
    case VAL_REGEX: set_regex(m, p, v); break;
    case VAL_CIDR: p->kind = PRED_CIDR; break;
    case VAL_FIELDREF:
        p->kind = PRED_FIELDREF;
        p->other = sg_fields_add(m->fields, v->u.fieldref.field);
        p->cased = m->cased;
        break;
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or bound to an OR
    }
}

static Predicate *new_leaf(PredicateMaker *m, const Expr *e)
{
    Predicate *p = arena_new(m->arena, Predicate);
    p->expr = sg_comparison_keep(m->arena, e);
    p->field = expr_is_keyword(e) ? NO_FIELD
                                  : sg_fields_add(m->fields, p->expr->field);
    m->has_keyword |= p->field == NO_FIELD;
    if (p->field == NO_FIELD && !can_be_keyword(e->value))
        refuse_keyword(m, e->value);
    else if (!refuse(m, e))
        set_match(m, p);
    return p;
}

// ---- sharing -------------------------------------------------------------
//
// A filter is part of every rule that it applies to.  What has been made once
// is found again by its identity: of a leaf what it says and where, of a list
// its first operand and the rest of the list, of an operator its place and its
// list.  Lists are made from their end, so that rules share the tail that holds
// their filters: predicates need memory for rules plus filters, not for their
// product.

static void put_bytes(StrBuf *to, const void *bytes, size_t n)
{
    sg_sb_put(to, str_of(bytes, n));
}

static void remember(PredicateMaker *m, Str identity, void *what)
{
    Arena *a = m->known.arena;
    if (a != NULL)
        (void)sg_map_put(&m->known, sg_arena_copy(a, identity), what);
}

// A leaf that cannot be compared is reported wherever it is, and left as it is:
// the maker fails, and the predicate is never asked.
static const Predicate *make_leaf(PredicateMaker *m, const Expr *e)
{
    StrBuf identity = sb_in(m->scratch);
    sb_putc(&identity, 'L');
    sg_comparison_put(&identity, e);
    const Predicate *known = sg_map_get(&m->known, sb_str(&identity));
    if (known != NULL)
        return known;
    bool failed = m->failed;
    m->failed = false;
    Predicate *p = new_leaf(m, e);
    if (!m->failed)
        remember(m, sb_str(&identity), p);
    m->failed |= failed;
    return p;
}

static const Operands *make_operands(PredicateMaker *m, const Predicate *first,
                                     const Operands *rest)
{
    StrBuf identity = sb_in(m->scratch);
    sb_putc(&identity, ',');
    put_bytes(&identity, &first, sizeof first);
    put_bytes(&identity, &rest, sizeof rest);
    Operands *list = sg_map_get(&m->known, sb_str(&identity));
    if (list != NULL)
        return list;
    list = arena_new(m->arena, Operands);
    *list = (Operands){first, rest};
    remember(m, sb_str(&identity), list);
    return list;
}

static const Predicate *make_operator(PredicateMaker *m, const Expr *e,
                                      PredicateKind kind,
                                      const Operands *operands)
{
    StrBuf identity = sb_in(m->scratch);
    sb_putc(&identity, 'O');
    put_bytes(&identity, &kind, sizeof kind);
    put_bytes(&identity, &operands, sizeof operands);
    put_bytes(&identity, &e->span, sizeof e->span);
    Predicate *p = sg_map_get(&m->known, sb_str(&identity));
    if (p != NULL)
        return p;
    Expr *kept = sg_expr_new(m->arena, e->kind, e->span);
    p = arena_new(m->arena, Predicate);
    *p = (Predicate){.kind = kind, .operands = operands, .expr = kept};
    remember(m, sb_str(&identity), p);
    return p;
}

// The parts in their order, so that messages are in theirs; then the list.
static const Predicate *make(PredicateMaker *m, const Expr *e)
{
    static const PredicateKind kinds[] = {
        [EX_AND] = PRED_AND, [EX_OR] = PRED_OR, [EX_NOT] = PRED_NOT};
    if (e->kind == EX_MATCH)
        return make_leaf(m, e);
    size_t n = 0;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        n++;
    const Predicate **parts = arena_array(m->scratch, const Predicate *, n);
    size_t i = 0;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        parts[i++] = make(m, x);
    const Operands *operands = NULL;
    while (i-- > 0)
        operands = make_operands(m, parts[i], operands);
    return make_operator(m, e, kinds[e->kind], operands);
}

const Predicate *sg_predicate_new(PredicateMaker *m, const Expr *e)
{
    m->failed = false;
    const Predicate *p = make(m, e);
    return m->failed ? NULL : p;
}
