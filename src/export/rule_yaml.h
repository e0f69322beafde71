// rule_yaml.h - a rule as the YAML that its author wrote.
#ifndef SIGCC_EXPORT_RULE_YAML_H
#define SIGCC_EXPORT_RULE_YAML_H

#include "export/export.h"

// The documents that say what the rule means: those it refers to come before
// it, filters that apply to them after it.
Str sg_rule_yaml(const Export *x, const Rule *rule);

// The same with the thresholds that a table has set.
Str sg_rule_yaml_tuned(const Export *x, const Rule *rule);

#endif
