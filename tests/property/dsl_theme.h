// dsl_theme.h - random rules for Query DSL and for filters of Kibana.
#ifndef SIGCC_PROPERTY_DSL_THEME_H
#define SIGCC_PROPERTY_DSL_THEME_H

#include "meaning.h"

extern const Meaning dsl_plain; // -f dsl, no type is known
extern const Meaning dsl_typed; // -f dsl, with the types that a pipeline says
extern const Meaning dsl_rules; // -f siem_rule in KQL, case left to filters

#endif
