// correlation_text.h - correlations and hits from short texts, and what is
// found as text.
#ifndef SIGCC_UNIT_CORRELATION_TEXT_H
#define SIGCC_UNIT_CORRELATION_TEXT_H

#include "correlate/correlate.h"

typedef struct Plans {
    const Plan *plans;
    uint32_t count;
} Plans;

// One plan for each of the texts, which are the YAML of "correlation:".  They
// may refer to rules called a, b, c and d, and as c0, c1 ... to those before
// them.  Fields of an inner group are found by name.
Plans parse_correlations(Arena *a, const char *const *texts, uint32_t count);

// What a rule calls the field that its correlation knows by 'name': an alias.
Str field_of_rule(const Correlation *c, const RuleRef *ref, Str name);

// Hands in hits "TIME", "TIME.RULE", "TIME/GROUP", "TIME=VALUE" and all of it,
// with blanks between: of rule a and group g when they are not given.  Each
// one is an event of its own, numbered from 'first' on, but with a '+' before
// it another hit of the same event.  Several fields have commas between.
// False: memory ran out.
bool add_hits(Arena *a, Correlator *c, const Plans *plans, const char *hits,
              uint64_t first);

// "c0/g 0..10 =3: 0 1 2"; "1 2 of 7" when not all are kept.
void put_found(StrBuf *sb, const Found *f);

// All of them, "; " between.
Str finds_text(Arena *a, const Correlator *c);

// "3:bob4:2.10" for "bob,2.10".
Str group_text(Arena *a, Str values);

#endif
