// matcher.h - rules made ready for events: what the sigcc_matcher, its
// sigcc_matches and its sigcc_correlator share.
#ifndef SIGCC_API_MATCHER_H
#define SIGCC_API_MATCHER_H

#include "api/collection.h"
#include "correlate/correlate.h"
#include "match/index.h"
#include "pipeline/pipeline.h"

// One condition of a rule.
typedef struct Unit {
    const Rule *rule;
    uint32_t condition; // from 0
    const Predicate *predicate;
    const Logsource *logsource; // after its pipeline
} Unit;

// What a rule is to a correlation.
typedef struct Use Use;
struct Use {
    Use *next; // of the same rule
    uint32_t plan, ref;
    const uint32_t *group; // fields, one for each group field of the plan
    const uint32_t *values;
    uint32_t value_count; // fields of 'values'
};

// What correlations know of a rule, by its index.
typedef struct RuleUse {
    Use *uses;
    uint32_t plan; // of a correlation, else NO_PLAN
} RuleUse;

// Where an event holds its log source.
typedef struct Route {
    bool on;
    uint32_t category, product, service; // fields
} Route;

struct sigcc_matcher {
    Arena *arena;
    sigcc_diagnostics diagnostics;
    Chain chain;
    StrItem *time_names, **time_tail; // none: the usual ones
    Str route_name;                   // empty: no route
    bool cased; // letters differ from their other case; for tests of targets

    // Made by sigcc_matcher_load().
    const sigcc_collection *rules;
    Arena *loading, *scratch; // NULL when it is done
    Fields *fields;
    const Unit *units;
    uint32_t unit_count;
    const Index *index;
    bool has_keyword;
    const uint32_t *time_fields;
    uint32_t time_field_count;
    Route route;
    const RuleUse *uses; // by rule
    const Plan *plans;
    uint32_t plan_count;
};

// matcher_load.c: units, uses and plans from the rules; adds their fields.
void sg_matcher_load_rules(sigcc_matcher *m);

// The names of a plan's group fields, as the correlation has them.
static inline const StrItem *plan_group_names(const Plan *p)
{
    return p->correlation->group_by;
}

// What one thread finds; made by sigcc_matches_new().
typedef struct Hits {
    Hit *items;
    size_t count, cap;
} Hits;

const Hits *sg_matches_hits(const sigcc_matches *m);

// What became of the latest event: for whys and coverage.
Asking *sg_matches_asking(sigcc_matches *m);

// Asking may need memory.  Outside of sigcc_matches_add() it leaves through
// 'leader', until that is NULL again.
void sg_matches_follow(sigcc_matches *m, Arena *leader);

// Microseconds since 1970; false: the event has no time.
bool sg_matches_time(const sigcc_matches *m, Time *time);

// How near a correlation came to a find: a line of text.
void sg_correlator_why(const sigcc_correlator *c, uint32_t plan, StrBuf *out);

#endif
