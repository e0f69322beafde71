// page_rules.h - which rules a page shows, and at which stage of an incident.
#ifndef SIGCC_EXPORT_PAGE_RULES_H
#define SIGCC_EXPORT_PAGE_RULES_H

#include "export/technique.h"

typedef struct PageStage {
    Str id, name;    // "S1", "Initial access"
    Str tactic;      // that it may be, "initial-access"
    Str description; // or empty
} PageStage;

#define NO_STAGE SIZE_MAX

typedef struct PageRule {
    const Rule *rule;
    Str key;      // tells it apart on the page: its id, or "rule-7"
    size_t stage; // index of PageRules.stages
    bool is_hunt; // people run it
} PageRule;

typedef struct PageRules {
    const Export *x;
    PageStage *stages; // in the order of an incident
    size_t stage_count, stage_cap;
    size_t others, hunts; // the stages of rules without one, and of hunts
    PageRule *rules;      // what a rule refers to comes before it
    size_t count, cap;
    Map by_index; // PageRule by index of the rule
} PageRules;

// The rules that alert, hunts, and those that correlations build on.
void sg_page_collect(PageRules *p, const Export *x);

// Where the page has a rule: an index of PageRules.rules.
size_t sg_page_place(const PageRules *p, const Rule *rule);

#endif
