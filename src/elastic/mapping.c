// mapping.c - the fields of indices.

#include "elastic/mapping.h"

void sg_elastic_mapping_put(ElasticMapping *m, Str name,
                            const ElasticField *field)
{
    ElasticField *kept = arena_new(m->fields.arena, ElasticField);
    *kept = *field;
    (void)sg_map_put(&m->fields, name, kept);
}
