// naive_event.h - the values that an event has, found by walking all of it.
#ifndef SIGCC_PROPERTY_NAIVE_EVENT_H
#define SIGCC_PROPERTY_NAIVE_EVENT_H

#include "naive_text.h"
#include "rule_eval.h"

// The values of a field, or of all of them.
typedef struct Found {
    const json_t *values[256]; // those with a text
    size_t n;
    bool there;       // so is an object, which has none
    bool null, empty; // what is no value was there
} Found;

void find_field(const json_t *event, Str name, Fault fault, Found *found);
void find_all(const json_t *event, Fault fault, Found *found);

bool found_is_number(const json_t *v);
Str found_text(const json_t *v);
Pattern found_codes(const json_t *v, Fault fault);

#endif
