// field_kinds.h - what Elastic's mappings say about fields: their types.
#ifndef SIGCC_PROVE_FIELD_KINDS_H
#define SIGCC_PROVE_FIELD_KINDS_H

#include "base/map.h"

typedef enum FieldKind {
    KIND_TEXT, // keyword and its family, text, what is not listed
    KIND_NUMBER,
    KIND_BOOL,
    KIND_IP,
    KIND_DATE
} FieldKind;

typedef struct FieldKinds {
    Map kinds;
} FieldKinds;

// 'table' has the lines "FIELD<tab>TYPE<tab>...", and outlives the result.
FieldKinds field_kinds_read(Arena *a, Str table);

FieldKind field_kind_of(const FieldKinds *kinds, Str field);

#endif
