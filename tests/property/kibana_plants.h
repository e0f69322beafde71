// kibana_plants.h - edits of queries in KQL.
#ifndef SIGCC_PROPERTY_KIBANA_PLANTS_H
#define SIGCC_PROPERTY_KIBANA_PLANTS_H

#include "query_faults.h"

// Outside of quotes, 'to' for 'from' everywhere: a backslash and what follows
// it belong together.
PlantFn plant_in_bare;

// One value outside of quotes that has 'from' in it gets quotes.
PlantFn plant_quotes;

// One pair of parentheses is lost that follows 'from' and has 'to' in it.
PlantFn plant_no_group;

#endif
