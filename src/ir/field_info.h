// field_info.h - what is known about a field, under the target's names.
//
// Pipelines fill it in (sg_run_describe()), and sg_bind() binds it to every
// match, so that a backend can ask whether a field holds numbers or lists
// before it chooses how to compare.  Nothing is known by default, and a backend
// must be correct without it.
#ifndef SIGCC_IR_FIELD_INFO_H
#define SIGCC_IR_FIELD_INFO_H

#include "base/map.h"

typedef enum FieldType {
    FIELD_UNKNOWN,
    FIELD_TEXT,
    FIELD_NUMBER,
    FIELD_BOOL,
    FIELD_TIME,
    FIELD_ADDRESS, // of a host, IPv4 or IPv6
    FIELD_OBJECT
} FieldType;

typedef enum Known { NOT_KNOWN, KNOWN_NO, KNOWN_YES } Known;

typedef struct FieldInfo {
    Str name;
    FieldType type; // of its values, where it is a list
    Known list;     // it may have more than one value
    Known exact;    // the data has one spelling: upper and lower case count
} FieldInfo;

typedef struct FieldTable {
    Map infos; // name -> FieldInfo
} FieldTable;

FieldTable *sg_field_table(Arena *a);

// Add what 'more' knows; where both know something, 'more' wins.
void sg_field_learn(Arena *a, FieldTable *table, const FieldInfo *more);

// Never NULL.  The table may be: nothing is known about any field then.
const FieldInfo *sg_field_info(const FieldTable *table, Str name);

#endif
