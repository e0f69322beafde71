// field_type.c - names of types.

#include "elastic/field_type.h"

static const char *const names[ELASTIC_TYPE_COUNT] = {
    [ELASTIC_UNKNOWN] = "unknown",
#define ELASTIC_NAME(enumerator, name) [enumerator] = name,
    ELASTIC_TYPES(ELASTIC_NAME)
#undef ELASTIC_NAME
        [ELASTIC_OTHER] = "other",
};

// Types that are compared as one of those above.
static const struct {
    const char *name;
    ElasticType type;
} others[] = {
    {"integer", ELASTIC_LONG},        {"short", ELASTIC_LONG},
    {"byte", ELASTIC_LONG},           {"unsigned_long", ELASTIC_LONG},
    {"float", ELASTIC_DOUBLE},        {"half_float", ELASTIC_DOUBLE},
    {"scaled_float", ELASTIC_DOUBLE}, {"date_nanos", ELASTIC_DATE},
    {"pattern_text", ELASTIC_TEXT},   {"search_as_you_type", ELASTIC_TEXT},
    {"annotated_text", ELASTIC_TEXT},
};

const char *sg_elastic_type_name(ElasticType type)
{
    return names[type];
}

ElasticType sg_elastic_type_named(Str name)
{
    for (size_t i = 0; i < ELASTIC_OTHER; i++)
        if (i != ELASTIC_UNKNOWN && str_eq(name, str_of_literal(names[i])))
            return (ElasticType)i;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (str_eq(name, str_of_literal(others[i].name)))
            return others[i].type;
    return ELASTIC_OTHER;
}

// "Field data types" in Elasticsearch's reference: those that are compared as
// none of ours.
bool sg_elastic_has_type(Str name)
{
    static const char *const rest[] = {"aggregate_metric_double",
                                       "alias",
                                       "binary",
                                       "completion",
                                       "counted_keyword",
                                       "date_range",
                                       "dense_vector",
                                       "double_range",
                                       "exponential_histogram",
                                       "float_range",
                                       "geo_point",
                                       "geo_shape",
                                       "histogram",
                                       "icu_collation_keyword",
                                       "integer_range",
                                       "ip_range",
                                       "join",
                                       "long_range",
                                       "murmur3",
                                       "passthrough",
                                       "percolator",
                                       "point",
                                       "rank_feature",
                                       "rank_features",
                                       "rank_vectors",
                                       "semantic_text",
                                       "shape",
                                       "sparse_vector",
                                       "token_count",
                                       "version",
                                       NULL};
    for (const char *const *r = rest; *r != NULL; r++)
        if (str_eq(name, str_of_literal(*r)))
            return true;
    return sg_elastic_type_named(name) != ELASTIC_OTHER;
}
