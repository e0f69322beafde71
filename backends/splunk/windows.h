// windows.h - shared by the files that print correlations.
#ifndef SIGCC_SPLUNK_WINDOWS_H
#define SIGCC_SPLUNK_WINDOWS_H

#include "splunk/splunk.h"

// One correlation on its way to text.
typedef struct Stats {
    Emitter *em;
    const CorrelationInput *in;
    const Correlation *correlation;
    Events events;
    Str result;           // the column that the condition looks at
    const StrItem *value; // what a value_* type counts or calculates
    Str first; // sliding: the column with the time a window begins, or empty
    double plain_count; // the number of events whose columns have plain names
    Str last;   // tumbling: the column with the time of the latest event, if
                // an outer correlation wants it
    Str gap;    // between the parts of the search
    bool inner; // it is printed for another correlation
} Stats;

// ---- correlation_text.c --------------------------------------------------

void sg_spl_put(Stats *st, Str text);
void sg_spl_putf(Stats *st, const char *format, ...) SG_PRINTF(2, 3);

// A name for a column of our own.
Str sg_spl_own(Stats *st, Str name);
Str sg_spl_own_number(Stats *st, const char *name, size_t number);

// A field in the place of its kind.
void sg_spl_put_name(Stats *st, SplPlace place, const StrItem *field);

// The fields of 'group-by', each once, without "_time".  'before' NULL: the
// first of them.
const StrItem *sg_spl_next_group(const Stats *st, const StrItem *before);

// Print them, each after a blank; with " by" before them, if there are any.
void sg_spl_put_group(Stats *st);
void sg_spl_put_by_group(Stats *st);

// 'lead', then "'f'!=\"null\"", where pipelines say that an absent 'f' has a
// text: it is neither a group nor a value.  False: there is no such text.
bool sg_spl_put_not_absent(Stats *st, const char *lead, const StrItem *f);

// The same for the values that a value_count looks at.
bool sg_spl_put_no_absent_values(Stats *st, const char *lead);

// "| where" for all of them, where there is such a text.
void sg_spl_put_no_absent_texts(Stats *st);

// "count", "dc(f)" ... of the type, which counts or calculates.
void sg_spl_put_function(Stats *st);

// " values(f) as f" for the 'fields' of the rule that are no group fields.
// An inner correlation has none.
void sg_spl_put_evidence(Stats *st);
bool sg_spl_has_evidence(const Stats *st);

// Set 'value': to the field, or, where several fields count as one value, to a
// column that is made of them.
void sg_spl_put_tuple(Stats *st);

// "time_window=10m ", with the timespan.
void sg_spl_put_time_window(Stats *st);

// " OP NUMBER" for a threshold of 'column', with blanks around the operator.
void sg_spl_put_comparison(Stats *st, Str column, CorrelationOp op, Str number);

// ---- tumbling_windows.c --------------------------------------------------

// What follows the search: events are gathered in adjacent windows.
void sg_spl_put_tumbling(Stats *st);

// ---- sliding_windows.c ---------------------------------------------------

// What follows the search: a window ends at each event.
void sg_spl_put_sliding(Stats *st);

// ---- sliding_rules.c -----------------------------------------------------

// The same for the types that look at rules.
void sg_spl_put_sliding_rules(Stats *st);

// ---- first_windows.c -----------------------------------------------------

// In scheduled searches: leave out windows that may have events before the time
// range, where the condition may hold without them only.
void sg_spl_put_whole_windows(Stats *st);

// ---- correlation_finds.c -------------------------------------------------

// From windows in which the condition holds to one result for each stretch of
// them.  'columns': what else the results have, as arguments of "stats".
void sg_spl_put_finds(Stats *st, Str columns);

#endif
