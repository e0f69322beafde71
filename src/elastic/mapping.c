// mapping.c - the fields of indices.

#include "elastic/mapping.h"

void sg_elastic_mapping_put(ElasticMapping *m, Str name,
                            const ElasticField *field)
{
    ElasticField *known = sg_map_get(&m->fields, name);
    if (known != NULL && known->type != field->type)
        known->conflict = true;
    if (known != NULL && known->conflict) {
        known->type = ELASTIC_UNKNOWN;
        return;
    }
    ElasticField *kept = arena_new(m->fields.arena, ElasticField);
    *kept = *field;
    (void)sg_map_put(&m->fields, name, kept);
}
