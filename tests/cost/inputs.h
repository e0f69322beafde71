// inputs.h - files whose cost is to be measured, of any size.
#ifndef COST_INPUTS_H
#define COST_INPUTS_H

#include "sandbox.h"

// Write input of size 'n' to the sandbox.
typedef void write_input(const Sandbox *box, size_t n);

write_input write_rules;           // n of them, in rules.yml
write_input write_twins;           // n of them, the same but for a field
write_input write_filters_of_all;  // 30 rules, and n filters for all
write_input write_filters_by_name; // 30 rules, and n filters, each of one

write_input write_correlations; // n of them over the same 30 rules
write_input write_references;   // a correlation that names a rule n times
write_input write_messages;     // n rules with an error each
write_input write_combinations; // and events.json: n groups and n values

write_input write_comments; // a rule with n of them, and n keys of its own

// A folder of 2,000 rules, and n filters for all of them in filters.yml.
write_input write_rules_and_filters;
write_input write_renamed_rules;

#endif
