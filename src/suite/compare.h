// compare.h - what the compare*.c share.  Private to suite/.
#ifndef SIGCC_SUITE_COMPARE_H
#define SIGCC_SUITE_COMPARE_H

#include "suite/suite.h"

// How many events, groups or finds a message lists.
enum { MAX_SHOWN = 10 };

// ---- compare_message.c: into run->message --------------------------------

// "'Title of the rule' ", after what is there already.
void sg_suite_begin_message(Running *run, const Rule *rule);

void sg_suite_put_found(Running *run, const Seen *seen);
void sg_suite_put_numbers(StrBuf *out, const NumberWant *n);
void sg_suite_put_group(StrBuf *out, const StrItem *values);
void sg_suite_put_values(StrBuf *out, const sigcc_match *f);
void sg_suite_put_find(StrBuf *out, const sigcc_match *f);

// ---- compare_events.c, compare_ids.c: plain rules ------------------------

void sg_suite_compare_count(Running *run, const Rule *rule, const Seen *seen,
                            const Expectation *e);
void sg_suite_compare_numbers(Running *run, const Rule *rule, const Seen *seen,
                              const NumberWant *wanted);

// By the value of a field of the events.
void sg_suite_compare_ids(Running *run, const Rule *rule, const Seen *seen,
                          const Expectation *e);

bool sg_suite_has_seen(const Seen *seen, uint64_t event);

// ---- compare_finds.c: correlations ---------------------------------------

// Its i-th value, which may hold NULs.
static inline Str group_value(const sigcc_match *find, size_t i)
{
    return str_of(find->group[i].value, find->group[i].value_length);
}

bool sg_suite_is_find_of(const sigcc_match *f, const Rule *rule);
void sg_suite_compare_finds(Running *run, const Rule *rule,
                            const Expectation *e);

#endif
