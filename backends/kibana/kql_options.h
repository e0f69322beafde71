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

// Of rules; AUTO: KQL if it says the rule, else EQL, else ES|QL.
#define RULE_LANGUAGES(X)      \
    X(LANGUAGE_AUTO, "auto")   \
    X(LANGUAGE_KUERY, "kuery") \
    X(LANGUAGE_EQL, "eql")     \
    X(LANGUAGE_ESQL, "esql")
typedef enum RuleLanguage { RULE_LANGUAGES(OPTION_ENUMERATOR) } RuleLanguage;

typedef struct KqlOptions {
    WidenPolicy one, edge; // for "?", for white space at the ends
    WidenPolicy types;     // for what the type of a field has no form for
    WidenPolicy regex;     // for regular expressions that no patterns say
    size_t regex_max;
    Str unbound_field; // of keywords; empty: none
    Spellings spellings;
    const ElasticMapping *mapping; // NULL: none
    bool hoist;                    // to filters, in formats that have them
    RuleLanguage language;
    bool optional_fields; // for EQL, which reads it
    RuleOptions rule;
} KqlOptions;

static inline const KqlOptions *kql_options(const Emitter *em)
{
    return em->options;
}

#endif
