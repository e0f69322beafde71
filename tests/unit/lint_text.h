// lint_text.h - what a check finds in a rule, and what its fix makes of it.
#ifndef SIGCC_UNIT_LINT_TEXT_H
#define SIGCC_UNIT_LINT_TEXT_H

#include "check.h"

// A rule with these attributes above its log source and detection.
Str lint_rule(Arena *a, const char *attributes);

// "2:7 3:7": where the check, and no other, finds something.
Str lint_places(Arena *a, const char *check, Str rule);

// The rule with the edits of all findings of the check.
Str lint_fixed(Arena *a, const char *check, Str rule);

// The same of lint_rule(), compared.
void check_places(Arena *a, const char *check, const char *attributes,
                  const char *places);
void check_fixed(Arena *a, const char *check, const char *attributes,
                 const char *fixed);

// What checks take for the date of today.
#define LINT_TODAY "2026-08-05"

#endif
