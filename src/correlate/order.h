// order.h - which rules a window has, and whether they come in order.
#ifndef SIGCC_CORRELATE_ORDER_H
#define SIGCC_CORRELATE_ORDER_H

#include "correlate/criterion.h"
#include "correlate/keys.h"

// A rule of a window, with the times of its hits, which come and go in order.
typedef struct RuleHits {
    Keyed keyed; // its key is 'rule'
    uint32_t rule;
    Time *times;
    size_t first, count, room;
} RuleHits;

RuleHits *sg_rule_hits_add(Keys *rules, Pool *pool, uint32_t rule, Time time);

// The oldest of the rule's hits; the rule is gone with its last.
void sg_rule_hits_remove(Keys *rules, Pool *pool, RuleHits *hits);

// All of them, and the table.
void sg_rule_hits_forget(Keys *rules, Pool *pool);

typedef struct StepChain {
    size_t steps;   // of the list whose rules the window has
    size_t longest; // how many of them are in order
} StepChain;

// Steps may be left out; each one's time is not before that of the one before
// it, so that one event may serve several.  Takes time for the steps times the
// longest chain times the logarithm of the hits.
StepChain sg_longest_chain(const Criterion *c, const Keys *rules,
                           const Pool *pool);

#endif
