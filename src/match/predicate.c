// predicate.c - making predicates from expressions, and asking them.

#include "match/predicate.h"

#include "base/find.h"
#include "event/time.h"
#include "ir/cidr.h"
#include "ir/lowering.h"
#include "ir/string.h"
#include "ir/trait.h"

// ---- making --------------------------------------------------------------

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

// A leaf that cannot be compared is reported and left as it is: the maker
// fails, and the predicate is never asked.
static Predicate *make(PredicateMaker *m, const Expr *e)
{
    static const PredicateKind kinds[] = {
        [EX_AND] = PRED_AND, [EX_OR] = PRED_OR, [EX_NOT] = PRED_NOT};
    Predicate *p = arena_new(m->arena, Predicate);
    p->expr = e;
    if (e->kind == EX_MATCH) {
        p->field =
            expr_is_keyword(e) ? NO_FIELD : sg_fields_add(m->fields, e->field);
        m->has_keyword |= p->field == NO_FIELD;
        if (p->field == NO_FIELD && !can_be_keyword(e->value))
            refuse_keyword(m, e->value);
        else if (!refuse(m, e))
            set_match(m, p);
        return p;
    }
    p->kind = kinds[e->kind];
    Predicate **tail = &p->first;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        *tail = make(m, x);
        tail = &(*tail)->next;
    }
    return p;
}

Predicate *sg_predicate_new(PredicateMaker *m, const Expr *e)
{
    m->failed = false;
    Predicate *p = make(m, e);
    return m->failed ? NULL : p;
}

// ---- one value -----------------------------------------------------------

static bool compares(int order, CompareOp op)
{
    switch (op) {
    case CMP_LT: return order < 0;
    case CMP_LTE: return order <= 0;
    case CMP_GT: return order > 0;
    case CMP_GTE: return order >= 0;
    }
    return false;
}

static bool match_number(const Predicate *p, const FieldValue *v)
{
    Decimal d;
    if (!sg_decimal_read(v->text, &d))
        return false;
    int order = sg_decimal_compare(&d, &p->number);
    return p->kind == PRED_NUMBER
               ? order == 0
               : compares(order, p->expr->value->u.number.op);
}

static int part_of(const TimeParts *t, TimePart part)
{
    switch (part) {
    case PART_NONE: break;
    case PART_MINUTE: return t->minute;
    case PART_HOUR: return t->hour;
    case PART_DAY: return t->day;
    case PART_WEEK: return t->week;
    case PART_MONTH: return t->month;
    case PART_YEAR: return t->year;
    }
    return 0;
}

static bool match_time(const Predicate *p, const FieldValue *v)
{
    const Value *wanted = p->expr->value;
    Time time;
    if (!sg_time_read(v->text, &time))
        return false;
    TimeParts parts = sg_time_parts(time);
    double part = part_of(&parts, wanted->u.number.part);
    double limit = wanted->u.number.number;
    int order = part < limit ? -1 : part > limit;
    return wanted->kind == VAL_NUMBER ? order == 0
                                      : compares(order, wanted->u.number.op);
}

static bool match_network(const Value *network, Str text)
{
    uint8_t address[16];
    bool v6;
    if (!sg_address_parse(text, address, &v6) || v6 != network->u.cidr.v6)
        return false;
    const uint8_t *wanted = network->u.cidr.address;
    unsigned whole = network->u.cidr.length / 8u;
    unsigned rest = network->u.cidr.length % 8u;
    return memcmp(address, wanted, whole) == 0 &&
           (rest == 0 || (address[whole] ^ wanted[whole]) >> (8 - rest) == 0);
}

static void give_up(const Predicate *p, Asking *ask)
{
    ask->record->gave_up = true;
    ask->hopeless = p;
}

static bool match_regex(const Predicate *p, const FieldValue *v, Asking *ask)
{
    Record *r = ask->record;
    RegexAnswer answer =
        sg_regex_find(p->regex, ask->regex, v->text, &r->budget);
    if (answer == REGEX_GIVES_UP)
        give_up(p, ask);
    return answer == REGEX_FINDS;
}

static bool match_pattern(const Predicate *p, FieldValue *v, Asking *ask)
{
    Record *r = ask->record;
    Str text = p->pattern->cased ? v->text : sg_record_fold(r, v);
    bool found = sg_pattern_matches(p->pattern, text, &r->budget);
    if (!found && r->budget == 0 && !pattern_is_plain(p->pattern))
        give_up(p, ask);
    return found;
}

static bool match_texts(const Value *ref, Str text, Str other)
{
    bool starts = ref->flags & TRAIT_FIELDREF_START;
    bool ends = ref->flags & TRAIT_FIELDREF_END;
    if (starts && ends)
        return sg_find(text, other, 0) != NOT_FOUND;
    if (starts)
        return str_starts(text, other);
    return ends ? str_ends(text, other) : str_eq(text, other);
}

static Str text_of(const Predicate *p, FieldValue *v, Record *r)
{
    return p->cased ? v->text : sg_record_fold(r, v);
}

// Every value of one field with every value of the other one.
static bool match_field(const Predicate *p, FieldValue *v, Asking *ask)
{
    Record *r = ask->record;
    FieldValue *other = record_slot(r, p->other)->first;
    for (; other != NULL; other = other->next) {
        uint64_t cost = 1 + v->text.n + other->text.n;
        if (r->budget < cost) {
            give_up(p, ask);
            return false;
        }
        r->budget -= cost;
        if (match_texts(p->expr->value, text_of(p, v, r), text_of(p, other, r)))
            return true;
    }
    return false;
}

static bool match_value(const Predicate *p, FieldValue *v, Asking *ask)
{
    switch (p->kind) {
    case PRED_PATTERN: return match_pattern(p, v, ask);
    case PRED_NUMBER:
    case PRED_COMPARE: return !v->is_bool && match_number(p, v);
    case PRED_REGEX: return match_regex(p, v, ask);
    case PRED_CIDR: return match_network(p->expr->value, v->text);
    case PRED_FIELDREF: return match_field(p, v, ask);
    case PRED_TIME: return match_time(p, v);
    case PRED_AND:
    case PRED_OR:
    case PRED_NOT:
    case PRED_EXISTS: break;
    }
    return false;
}

// ---- all of it -----------------------------------------------------------

const FieldValue *sg_predicate_value(const Predicate *leaf, Asking *ask)
{
    Record *r = ask->record;
    if (leaf->kind == PRED_EXISTS)
        return NULL;
    FieldValue *v =
        leaf->field == NO_FIELD ? r->all : record_slot(r, leaf->field)->first;
    while (v != NULL && !match_value(leaf, v, ask))
        v = leaf->field == NO_FIELD ? v->next_any : v->next;
    return v;
}

typedef enum Answer { NO, YES, UNSURE } Answer;

static Answer answer(const Predicate *p, Asking *ask);

static Answer answer_not(const Predicate *p, Asking *ask)
{
    static const Answer others[] = {[NO] = YES, [YES] = NO, [UNSURE] = UNSURE};
    return others[answer(p->first, ask)];
}

// One operand that says 'decides' is enough.
static Answer answer_list(const Predicate *p, Asking *ask, Answer decides)
{
    Answer all = decides == YES ? NO : YES;
    for (const Predicate *x = p->first; x != NULL; x = x->next) {
        Answer one = answer(x, ask);
        if (one == decides)
            return one;
        if (one == UNSURE)
            all = UNSURE;
    }
    return all;
}

static Answer answer_leaf(const Predicate *p, Asking *ask)
{
    ask->record->gave_up = false;
    if (sg_predicate_value(p, ask) != NULL)
        return YES;
    return ask->record->gave_up ? UNSURE : NO;
}

static Answer answer(const Predicate *p, Asking *ask)
{
    switch (p->kind) {
    case PRED_AND: return answer_list(p, ask, NO);
    case PRED_OR: return answer_list(p, ask, YES);
    case PRED_NOT: return answer_not(p, ask);
    case PRED_EXISTS:
        return record_slot(ask->record, p->field)->present == p->truth ? YES
                                                                       : NO;
    case PRED_PATTERN:
    case PRED_NUMBER:
    case PRED_COMPARE:
    case PRED_REGEX:
    case PRED_CIDR:
    case PRED_FIELDREF:
    case PRED_TIME: break;
    }
    return answer_leaf(p, ask);
}

bool sg_predicate_holds(const Predicate *p, Asking *ask)
{
    Answer a = answer(p, ask);
    ask->record->gave_up = a == UNSURE;
    return a == YES;
}
