// trait.h - what a comparison requires.
//
// Closed by default: a comparison is carried out only where all of its traits
// are declared, so that nothing new is ever ignored.
#ifndef SIGCC_IR_TRAIT_H
#define SIGCC_IR_TRAIT_H

#include "ir/expr.h"

// Sets that most languages support in full.  A new row in traits.def joins none
// of them: each language must decide on it.
enum {
    TRAITS_TEXT = TRAIT_TEXT | TRAIT_STARTS | TRAIT_ENDS | TRAIT_CONTAINS |
                  TRAIT_MANY | TRAIT_ONE,
    TRAITS_REGEX =
        TRAIT_REGEX | TRAIT_IGNORECASE | TRAIT_MULTILINE | TRAIT_DOTALL,
    TRAITS_FIELDREF = TRAIT_FIELDREF | TRAIT_FIELDREF_START | TRAIT_FIELDREF_END
};

// Everything that a MATCH requires.
unsigned sg_traits_of(const Expr *match);

// Some trait of the set, alone; 0: the set is empty.
unsigned sg_trait_first(unsigned traits);

// "CASED"; "OTHER" for what is not a single trait.
const char *sg_trait_name(unsigned trait);

// What a language without this one trait cannot express.
const char *sg_trait_text(unsigned trait);

#endif
