// kql_options.h - what "-O" sets for KQL.
#ifndef SIGCC_KIBANA_KQL_OPTIONS_H
#define SIGCC_KIBANA_KQL_OPTIONS_H

#include "elastic/detection_rule.h"
#include "elastic/typing.h"

// AUTO: filters where the format has them, else as they are.
#define KQL_SPELLINGS(X)          \
    X(SPELL_AUTO, "auto")         \
    X(SPELL_AS_IS, "as-is")       \
    X(SPELL_VARIANTS, "variants") \
    X(SPELL_CASELESS, "caseless") \
    X(SPELL_FILTERS, "filters")
typedef enum Spellings { KQL_SPELLINGS(OPTION_ENUMERATOR) } Spellings;

typedef struct KqlOptions {
    WidenPolicy one, edge; // for "?", for white space at the ends
    WidenPolicy types;     // for what the type of a field has no form for
    WidenPolicy regex;     // for regular expressions that no patterns say
    size_t regex_max;
    Str unbound_field; // of keywords; empty: none
    Spellings spellings;
    const ElasticMapping *mapping; // NULL: none
    bool hoist;                    // to filters, in formats that have them
    RuleOptions rule;
} KqlOptions;

static inline const KqlOptions *kql_options(const Emitter *em)
{
    return em->options;
}

#endif
