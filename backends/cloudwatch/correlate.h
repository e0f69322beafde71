// correlate.h - what the ways to write a correlation share.
#ifndef SIGCC_CLOUDWATCH_CORRELATE_H
#define SIGCC_CLOUDWATCH_CORRELATE_H

#include "cloudwatch/cloudwatch.h"

// One correlation on its way to stages.
typedef struct CwPart CwPart;

// A rule of a list: a detection, or a correlation with a list of its own.
struct CwPart {
    CwPart *next, *first;
    const RuleRef *ref;         // NULL: the outermost one
    const CorrelationInput *in; // NULL: a detection
    size_t from, to;            // its detections: places in Joining.in
    size_t number;              // in the names of its columns
};

typedef struct Joining {
    Emitter *em;
    const CorrelationInput *in; // detections only
    const Correlation *correlation;
    CwPart *parts;   // with the correlations below it; NULL: there are none
    Str *conditions; // one per rule
    Stages *stages;
} Joining;

// ---- correlated_events.c: which events, in which groups ------------------

// Does it ask for an order?  Of two rules, or of more?
bool sg_cw_is_order(const CorrelationInput *in);
bool sg_cw_is_pair(const CorrelationInput *in);
bool sg_cw_is_chain(const CorrelationInput *in);

// How many events must be close together; 0: the condition asks something else.
uint64_t sg_cw_events_asked(const Correlation *c);

// A list under construction: 'between' before all items but the first.
void sg_cw_next(StrBuf *list, Str between);

// End a stage: its command and the rest; nothing when there is no rest.
void sg_cw_end_stage(Joining *j, Str command, const StrBuf *rest);

// The name of a column made here: 'name' and the number, if not 0; with a
// prefix when the rule has that name in use.
Str sg_cw_own(const Joining *j, Str name, size_t number);

// "filter (C1) or (C2)"
void sg_cw_filter_rules(Joining *j);

// The detections from 'from' on, up to but not with 'to': "(C1) or (C2)".
Str sg_cw_any_of(const Joining *j, size_t from, size_t to);

// The condition, in parentheses where it needs them, and " or " in front.
void sg_cw_put_alternative(StrBuf *out, Str condition);

// "case(C1, f, C2, g) as alias" for every alias in use, and columns for groups
// and values in the parsed event.
void sg_cw_put_aliases(Joining *j, StrBuf *columns);

// The column of a group or a value: the field, or what an alias made of it.
Str sg_cw_column(Joining *j, const StrItem *name);

// "ispresent(g1)", with " and " in front.
void sg_cw_put_present(Joining *j, StrBuf *out, const StrItem *name);

// "filter ispresent(g1) and ispresent(g2)"
void sg_cw_filter_groups(Joining *j);

// The first group from here on that did not come before; NULL after the last.
const StrItem *sg_cw_group(const Joining *j, const StrItem *from);
size_t sg_cw_count_groups(const Joining *j);

// "concat("=", user)": "1" and "1.0" are two groups, but one number to "sort".
void sg_cw_put_key(Joining *j, StrBuf *out, const StrItem *group);

// "dedup user, window": the first row for each of the columns is enough; of
// none, "limit 1".
void sg_cw_put_first_rows(Joining *j, const StrBuf *columns);

// Milliseconds of an event: a column, which sg_cw_put_time() makes in a stage
// of its own, or the call.  The rows of a chain have times: it needs the
// column.
Str sg_cw_time(const Joining *j);
void sg_cw_put_time(Joining *j);

// "if(C1, 1, 0) as r1"
void sg_cw_put_flag(Joining *j, StrBuf *columns, Str condition, size_t number);

// A number of the condition.
void sg_cw_put_number(Joining *j, StrBuf *out, const Threshold *t);

// ---- aggregate.c: what is counted, and what is asked of it ---------------

// "sum(r1) as n1"
void sg_cw_put_aggregate(StrBuf *out, const char *function, Str of, Str as);

// The field, or several of them as one.
Str sg_cw_value(Joining *j, const StrItem *fields);

// "count(*) as event_count"
void sg_cw_put_aggregates(Joining *j, StrBuf *out);

// "filter event_count >= 10"
void sg_cw_put_condition(Joining *j);

// ---- nested_counts.c: correlations of correlations -----------------------

// All detections in one list, in a correlation with the values that those below
// it count; 'in' itself when nothing needs the parts.
const CorrelationInput *sg_cw_flatten(Joining *j, const CorrelationInput *in);

// Does it compare times?
bool sg_cw_has_times(const CwPart *p);

void sg_cw_put_nested_columns(Joining *j, StrBuf *columns);
void sg_cw_put_nested_aggregates(Joining *j, StrBuf *out);
void sg_cw_put_nested_condition(Joining *j);

// ---- ordered_steps.c: three rules and more in order ----------------------

// What follows "stats" by groups, time and window; its column, or empty.
// 'near': less than a timespan apart.
void sg_cw_put_chain(Joining *j, Str window, bool near);

// "fields concat("=", user) as key1", and the name of such a column.
void sg_cw_put_keys(Joining *j);
Str sg_cw_key_name(const Joining *j, size_t number);

// The column that is 1 in the first row of a group and window; empty: all rows
// belong together.
Str sg_cw_put_fresh(Joining *j, size_t groups, Str window);

// ---- sliding.c: windows that begin anywhere ------------------------------

void sg_cw_slide(Joining *j);

// ---- carried_times.c: the same for several rules, and counts of them -----

bool sg_cw_can_carry(const Joining *j);
void sg_cw_carry(Joining *j);

#endif
