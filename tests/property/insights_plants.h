// insights_plants.h - edits of queries of Logs Insights.
#ifndef SIGCC_PROPERTY_INSIGHTS_PLANTS_H
#define SIGCC_PROPERTY_INSIGHTS_PLANTS_H

#include "query_faults.h"

// Within one pattern, 'to' for 'from' everywhere: a backslash and what follows
// it belong together.
PlantFn plant_in_pattern;

// One "(?:" of a pattern that begins or ends with 'from' around it is lost,
// and so is its end.
PlantFn plant_pattern_group;

// One "not ispresent(f) or " is lost before what begins with 'from', which is
// the operator behind f, or a function or a parenthesis.
PlantFn plant_no_guard;

// One pair of parentheses around conditions is lost that has 'from' in it.
PlantFn plant_no_parentheses;

#endif
