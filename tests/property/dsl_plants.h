// dsl_plants.h - edits of queries in Query DSL, as trees.
#ifndef SIGCC_PROPERTY_DSL_PLANTS_H
#define SIGCC_PROPERTY_DSL_PLANTS_H

#include "query_faults.h"

// A list "from" of several queries loses one.
PlantFn plant_lost_operand;

// None of "must_not" is a "bool" with a list "from": those of the list are.
PlantFn plant_split_not;

// What is below "nested" comes instead of it.
PlantFn plant_unnested;

#endif
