// mapping.h - the fields of indices, as a file of Elasticsearch lists them.
#ifndef SIGCC_ELASTIC_MAPPING_H
#define SIGCC_ELASTIC_MAPPING_H

#include "base/map.h"
#include "elastic/field_type.h"

typedef struct ElasticMapping {
    Map fields; // name -> ElasticField
} ElasticMapping;

// Add what an index says about a field; 'name' is borrowed.  Where two say
// different things, the type is not known, as in Kibana.
void sg_elastic_mapping_put(ElasticMapping *m, Str name,
                            const ElasticField *field);

#endif
