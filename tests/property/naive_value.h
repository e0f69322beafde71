// naive_value.h - one value of a rule, its modifiers, and the values of an
// event.
#ifndef SIGCC_PROPERTY_NAIVE_VALUE_H
#define SIGCC_PROPERTY_NAIVE_VALUE_H

#include "naive_event.h"

// Does it hold for any of the values found?  For an item without values
// 'value' is NULL.
bool naive_value_holds(const Item *item, const AstValue *value,
                       const Found *found, const json_t *event, Fault fault);

#endif
