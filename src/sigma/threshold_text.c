// threshold_text.c - numbers and timespans, as correlations and tables of
// thresholds write them.

#include "sigma/threshold_text.h"

#include "base/ascii.h"

const char sg_timespan_form[] = "a number and one of s m h d w M y: 15m";

static uint64_t unit_seconds(char unit)
{
    switch (unit) {
    case 's': return 1;
    case 'm': return 60;
    case 'h': return 3600;
    case 'd': return 86400;
    case 'w': return 604800;
    case 'M': return 2629746;  // a twelfth of the next
    case 'y': return 31556952; // 365.2425 days
    default: return 0;
    }
}

// digit { digit } ( "s" | "m" | "h" | "d" | "w" | "M" | "y" )
bool sg_timespan_read(Timespan *t)
{
    size_t digits = 0;
    t->count = 0;
    while (digits < t->text.n && is_digit(t->text.p[digits]))
        digits++;
    if (digits == 0 || digits > 9 || digits + 1 != t->text.n)
        return false;
    for (size_t i = 0; i < digits; i++)
        t->count = t->count * 10 + (uint64_t)(t->text.p[i] - '0');
    t->unit = t->text.p[digits];
    t->seconds = t->count * unit_seconds(t->unit);
    return t->seconds > 0;
}

static const struct {
    const char *name;
    CorrelationOp op;
} ops[] = {{"gt", CORR_GT},   {"gte", CORR_GTE}, {"lt", CORR_LT},
           {"lte", CORR_LTE}, {"eq", CORR_EQ},   {"neq", CORR_NEQ}};
enum { OPS = sizeof ops / sizeof *ops };

bool sg_threshold_op(Str name, CorrelationOp *op)
{
    for (size_t i = 0; i < OPS; i++) {
        if (str_eq(name, str_of_literal(ops[i].name))) {
            *op = ops[i].op;
            return true;
        }
    }
    return false;
}

const char *sg_threshold_op_name(CorrelationOp op)
{
    size_t i = 0;
    while (ops[i].op != op)
        i++;
    return ops[i].name;
}

void sg_threshold_offer_ops(Nearest *near)
{
    for (size_t i = 0; i < OPS; i++)
        sg_nearest_offer(near, str_of_literal(ops[i].name));
}

bool sg_threshold_number(Arena *a, const Node *n, Str *text)
{
    double number;
    if (n->kind != NODE_SCALAR)
        return false;
    Scalar s = sg_scalar_read(n);
    if (s.kind == SCALAR_TEXT && s.text.n > 0) {
        for (size_t i = 0; i < s.text.n; i++)
            if (!is_digit(s.text.p[i]))
                return false;
        s.kind = SCALAR_INT;
    }
    return sg_scalar_number(a, &s, text, &number);
}
