// kql_options.h - what "-O" sets for KQL.
#ifndef SIGCC_KIBANA_KQL_OPTIONS_H
#define SIGCC_KIBANA_KQL_OPTIONS_H

#include "elastic/detection_rule.h"

// When a value has to be made wider than it is; AUTO: never below a NOT.
#define KQL_POLICIES(X)      \
    X(POLICY_AUTO, "auto")   \
    X(POLICY_ERROR, "error") \
    X(POLICY_WIDEN, "widen")
typedef enum Policy { KQL_POLICIES(OPTION_ENUMERATOR) } Policy;

// AUTO: filters where the format has them, else as they are.
#define KQL_SPELLINGS(X)          \
    X(SPELL_AUTO, "auto")         \
    X(SPELL_AS_IS, "as-is")       \
    X(SPELL_VARIANTS, "variants") \
    X(SPELL_FILTERS, "filters")
typedef enum Spellings { KQL_SPELLINGS(OPTION_ENUMERATOR) } Spellings;

typedef struct KqlOptions {
    Policy one, edge; // for "?", for white space at the ends
    size_t regex_max;
    Str unbound_field; // of keywords; empty: none
    Spellings spellings;
    bool hoist; // to filters, in formats that have them
    RuleOptions rule;
} KqlOptions;

#endif
