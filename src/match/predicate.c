// predicate.c - asking predicates.

#include "match/predicate.h"

#include "base/find.h"
#include "event/time.h"
#include "ir/cidr.h"
#include "ir/trait.h"

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
    return others[answer(p->operands->predicate, ask)];
}

// One operand that says 'decides' is enough.
static Answer answer_list(const Predicate *p, Asking *ask, Answer decides)
{
    Answer all = decides == YES ? NO : YES;
    for (const Operands *x = p->operands; x != NULL; x = x->rest) {
        Answer one = answer(x->predicate, ask);
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
