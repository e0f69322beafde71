// view_correlation.c - the attributes that only correlation rules have.

#include "base/ascii.h"
#include "pipeline/view_parts.h"

static Str timespan_text(Arena *a, const void *self)
{
    const Timespan *t = self;
    (void)a;
    return t->text;
}

static Datum timespan_attribute(Arena *a, const void *self, Str name)
{
    const Timespan *t = self;
    (void)a;
    if (str_eq(name, STR("spec")))
        return sg_datum_text(t->text);
    if (str_eq(name, STR("seconds")))
        return sg_datum_int((long long)t->seconds);
    if (str_eq(name, STR("count")))
        return sg_datum_int((long long)t->count);
    if (str_eq(name, STR("unit")))
        return sg_datum_text(str_of(&t->unit, 1));
    return datum_undefined();
}

static const Class timespan_class = {"a time span", timespan_text,
                                     timespan_attribute};

static const char *op_name(CorrelationOp op)
{
    switch (op) {
    case CORR_LT: return "lt";
    case CORR_LTE: return "lte";
    case CORR_GT: return "gt";
    case CORR_GTE: return "gte";
    case CORR_EQ: return "eq";
    case CORR_NEQ: return "neq";
    }
    return "gte";
}

// A decimal as written; an integer where it is one.
static Datum number(Str text)
{
    long long sum = 0;
    bool whole = text.n > 0 && text.n <= 18;
    for (size_t i = 0; i < text.n && whole; i++) {
        whole = is_digit(text.p[i]);
        sum = sum * 10 + (text.p[i] - '0');
    }
    return whole ? sg_datum_int(sum) : sg_datum_text(text);
}

static Datum condition_attribute(Arena *a, const void *self, Str name)
{
    const Correlation *c = self;
    if (str_eq(name, STR("op")))
        return c->thresholds == NULL ? datum_none()
                                     : sg_view_word(op_name(c->thresholds->op));
    if (str_eq(name, STR("count")))
        return c->thresholds == NULL ? datum_none()
                                     : number(c->thresholds->number);
    if (!str_eq(name, STR("fieldref")))
        return datum_undefined();
    if (c->fields == NULL)
        return datum_none();
    return c->fields->next == NULL ? sg_datum_text(c->fields->text)
                                   : sg_view_texts(a, c->fields);
}

static const Class condition_class = {"the condition of a correlation", NULL,
                                      condition_attribute};

static Str reference_text(Arena *a, const void *self)
{
    const RuleRef *ref = self;
    (void)a;
    return ref->text;
}

static Datum reference_attribute(Arena *a, const void *self, Str name)
{
    const RuleRef *ref = self;
    (void)a;
    if (str_eq(name, STR("reference")))
        return sg_datum_text(ref->text);
    if (str_eq(name, STR("rule")) && ref->rule != NULL && ref->rule->ir != NULL)
        return sg_view_rule(ref->rule->ir);
    return datum_undefined();
}

static const Class reference_class = {"a reference to a rule", reference_text,
                                      reference_attribute};

static const char *type_name(CorrelationType type)
{
    switch (type) {
    case CORR_EVENT_COUNT: return "event_count";
    case CORR_VALUE_COUNT: return "value_count";
    case CORR_TEMPORAL: return "temporal";
    case CORR_TEMPORAL_ORDERED: return "temporal_ordered";
    case CORR_VALUE_SUM: return "value_sum";
    case CORR_VALUE_AVG: return "value_avg";
    case CORR_VALUE_PERCENTILE: return "value_percentile";
    case CORR_VALUE_MEDIAN: return "value_median";
    }
    return "event_count";
}

static Datum references(Arena *a, const RuleRef *first)
{
    size_t count = 0;
    for (const RuleRef *r = first; r != NULL; r = r->next)
        count++;
    Datum *items = arena_array(a, Datum, count);
    size_t i = 0;
    for (const RuleRef *r = first; r != NULL; r = r->next)
        items[i++] = sg_datum_object(&reference_class, r);
    return sg_datum_list(items, count);
}

Datum sg_view_correlation(Arena *a, const Correlation *c, Str name)
{
    if (str_eq(name, STR("type")))
        return sg_view_word(type_name(c->type));
    if (str_eq(name, STR("rules")))
        return references(a, c->rules);
    if (str_eq(name, STR("generate")))
        return sg_datum_bool(c->generate);
    if (str_eq(name, STR("group_by")))
        return c->has_group_by ? sg_view_texts(a, c->group_by) : datum_none();
    if (str_eq(name, STR("timespan")))
        return sg_datum_object(&timespan_class, &c->timespan);
    if (str_eq(name, STR("condition")))
        return sg_datum_object(&condition_class, c);
    return datum_undefined();
}
