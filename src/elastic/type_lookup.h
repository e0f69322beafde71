// type_lookup.h - the type of a field, by whoever knows it.
//
// Who knows more wins: the mapping that the user gave (-O mapping=FILE), the
// state "field_types" of a pipeline, the table of Elastic's own mappings
// (known_field.h).  What nobody knows is ELASTIC_UNKNOWN.
#ifndef SIGCC_ELASTIC_TYPE_LOOKUP_H
#define SIGCC_ELASTIC_TYPE_LOOKUP_H

#include "elastic/mapping.h"
#include "emit/backend.h"

// Where to look; passed by pointer, lives as long as its Emitter.
typedef struct ElasticTypes {
    Arena *arena;
    const ElasticMapping *mapping; // NULL: none was given
    const Node *declared;          // state "field_types"; NULL: none
} ElasticTypes;

// 'mapping' may be NULL.  Reports a state that is not a map of types (SG7147).
ElasticTypes sg_elastic_types(Emitter *em, const ElasticMapping *mapping);

// What is known about a field, by its name after the pipeline.
ElasticField sg_elastic_field(const ElasticTypes *types, Str name);

#endif
