// record.h - an event, sorted by the fields that rules ask for.
#ifndef SIGCC_MATCH_RECORD_H
#define SIGCC_MATCH_RECORD_H

#include "base/decimal.h"
#include "base/limits.h"
#include "event/event.h"
#include "match/fields.h"

// One value with a text.
typedef struct FieldValue FieldValue;
struct FieldValue {
    FieldValue *next;     // of the same field
    FieldValue *next_any; // of the event
    Str text;
    Str folded; // made when it is asked for
    bool is_folded;
    bool is_bool;
    const EventNode *node;
};

typedef struct FieldSlot {
    uint32_t stamp;    // of the event it was last seen in
    bool present;      // it has a value, perhaps one without text
    FieldValue *first; // values with text
    FieldValue **tail;
} FieldSlot;

typedef struct Record {
    Arena *arena; // of the event
    const Fields *fields;
    FieldSlot *slots; // by field
    uint32_t stamp;
    uint32_t *seen; // fields that this event has
    uint32_t seen_count;
    bool wants_all; // keywords: 'all' is made
    bool adds_all;  // it is being made
    FieldValue *all, **all_tail;
    uint64_t budget; // what is left for comparisons with the rule at hand
    bool gave_up;    // a comparison ran out of it, or of a limit of its own
} Record;

// 'keep' lives as long as the record, 'arena' as long as an event.
void sg_record_init(Record *r, Arena *keep, Arena *arena, const Fields *fields,
                    bool wants_all);

// Sort the next event in; NULL: none, the record is empty.
void sg_record_fill(Record *r, const EventNode *event);

// Another rule is asked, which gets a full budget again: one that takes too
// long must not spoil the others.
static inline void record_next_rule(Record *r)
{
    r->budget = MAX_RULE_STEPS;
    r->gave_up = false;
}

static inline const FieldSlot *record_slot(const Record *r, uint32_t field)
{
    static const FieldSlot absent = {0, false, NULL, NULL};
    const FieldSlot *s = &r->slots[field];
    return s->stamp == r->stamp ? s : &absent;
}

Str sg_record_fold(Record *r, FieldValue *v);

#endif
