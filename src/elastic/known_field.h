// known_field.h - the fields of Elastic's integrations and of ECS.
//
// What a cluster has by default where these integrations are installed; the
// pipelines "ecs_*" are written for them.
#ifndef SIGCC_ELASTIC_KNOWN_FIELD_H
#define SIGCC_ELASTIC_KNOWN_FIELD_H

#include "elastic/field_type.h"

enum KnownFacts {
    WITH_TEXT = 1,     // sub-field ".text"
    WITH_CASELESS = 2, // sub-field ".caseless", in data of Elastic Defend
    POWERSHELL = 4     // the analyzer of PowerShell's integration
};

typedef struct KnownField {
    const char *name; // a part "*" stands for any
    ElasticType type;
    unsigned facts; // KnownFacts
    unsigned limit; // ignore_above of texts, the largest number; 0: none
} KnownField;

// The rows by the bytes of their names; NULL past the end.
const KnownField *sg_known_field_at(size_t index);

// The row of this name, or NULL.
const KnownField *sg_known_field(Str name);

#endif
