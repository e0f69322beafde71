// field_type.h - what is known about the type of a field in Elasticsearch.
//
// The same text means something else for each type: "*a*" looks into a keyword,
// into single words of a text, and makes the whole query fail on an address.
// type_lookup.h finds out which type a field has.
#ifndef SIGCC_ELASTIC_FIELD_TYPE_H
#define SIGCC_ELASTIC_FIELD_TYPE_H

#include "base/str.h"

// Columns: enumerator, name in mappings; types that mean the same for every
// comparison share an enumerator.
#define ELASTIC_TYPES(X)                                       \
    X(ELASTIC_KEYWORD, "keyword")                              \
    X(ELASTIC_WILDCARD, "wildcard")                            \
    X(ELASTIC_CONSTANT_KEYWORD, "constant_keyword")            \
    X(ELASTIC_TEXT, "text")                                    \
    X(ELASTIC_MATCH_ONLY_TEXT, "match_only_text")              \
    X(ELASTIC_FLATTENED, "flattened") /* it, or a key of it */ \
    X(ELASTIC_NESTED, "nested")                                \
    X(ELASTIC_OBJECT, "object")                                \
    X(ELASTIC_IP, "ip")                                        \
    X(ELASTIC_LONG, "long")     /* all whole numbers */        \
    X(ELASTIC_DOUBLE, "double") /* all others */               \
    X(ELASTIC_BOOLEAN, "boolean")                              \
    X(ELASTIC_DATE, "date")

typedef enum ElasticType {
    ELASTIC_UNKNOWN,
#define ELASTIC_ENUMERATOR(enumerator, name) enumerator,
    ELASTIC_TYPES(ELASTIC_ENUMERATOR)
#undef ELASTIC_ENUMERATOR
        ELASTIC_OTHER, // known, and none of these: geo_point, histogram ...
    ELASTIC_TYPE_COUNT
} ElasticType;

// How a text field is cut into words.
typedef enum ElasticAnalyzer {
    ANALYZER_STANDARD,   // words of Unicode, in lower case
    ANALYZER_POWERSHELL, // [\W&&[^-]]+ between words, in lower case
    ANALYZER_UNKNOWN     // any other
} ElasticAnalyzer;

typedef struct ElasticField {
    ElasticType type;
    ElasticAnalyzer analyzer; // of TEXT and MATCH_ONLY_TEXT
    bool unmapped;            // the mapping that was given does not have it
    bool type_only;           // who said so knows no more than the type
    bool conflict;  // of two types in two indices, so that 'type' is unknown
    bool lowercase; // a normalizer of the keyword maps letters to lower case
    bool with_text; // has a sub-field ".text", which is cut into words
    bool with_caseless; // has a sub-field ".caseless", which is in lower case
    unsigned ignore_above; // characters of the longest value found; 0: no limit
    unsigned most;         // the largest of its whole numbers; 0: not known
    Str nested;    // the innermost nested object that it is in; empty: none
    Str flattened; // the flattened object that it is a key of; empty: none
} ElasticField;

// The type that mappings call so, or ELASTIC_OTHER.
ElasticType sg_elastic_type_named(Str name);

// Does Elasticsearch have a type of this name?
bool sg_elastic_has_type(Str name);

// "keyword"; "unknown" and "other" for what has no name in mappings.
const char *sg_elastic_type_name(ElasticType type);

// Compared as one text, with its letters as they are.
static inline bool elastic_is_keyword(ElasticType type)
{
    return type == ELASTIC_KEYWORD || type == ELASTIC_WILDCARD ||
           type == ELASTIC_CONSTANT_KEYWORD;
}

// Cut into words before it is compared.
static inline bool elastic_is_text(ElasticType type)
{
    return type == ELASTIC_TEXT || type == ELASTIC_MATCH_ONLY_TEXT;
}

#endif
