// rule_language.h - the language of a rule of Elastic Security.
#ifndef SIGCC_KIBANA_RULE_LANGUAGE_H
#define SIGCC_KIBANA_RULE_LANGUAGE_H

#include "emit/voice.h"
#include "kibana/hoist.h"

// The other languages of rules: see Backend.voices.
extern const VoiceRow sg_kql_voices[];

// What rules say beyond KQL; see Format.says.
enum { RULE_SAYS = TRAIT_TIME_PART | TRAITS_FIELDREF };

// Print a condition, or a correlation, in the language that the option names,
// else in the one that says it best, with what belongs to it in em->state.
// What none of them says is reported as each of them refuses it.
void sg_rule_condition(Emitter *em, const Expr *e);
void sg_rule_correlation(Emitter *em, const CorrelationInput *in);

// Name type and language of the rule that em->state has.
struct DetectionRule;
void sg_rule_name_language(struct DetectionRule *rule, const KqlParts *parts);

// The query as the rule has it.
Str sg_rule_query(Emitter *em, const Query *q);

#endif
