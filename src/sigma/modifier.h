// modifier.h - the names of modifiers and what they are allowed to work on.
#ifndef SIGCC_SIGMA_MODIFIER_H
#define SIGCC_SIGMA_MODIFIER_H

#include "base/nearest.h"

// Types of values, for the 'accepts' column.  T_RAW is text before Sigma's
// wildcards were looked for, which only items with 're' have.
enum {
    T_STRING = 1,
    T_NUMBER = 2,
    T_BOOL = 4,
    T_NULL = 8,
    T_REGEX = 16,
    T_CIDR = 32,
    T_COMPARE = 64,
    T_FIELDREF = 128,
    T_EXISTS = 256,
    T_RAW = 512,
    T_ANY = 1023
};

enum {
    MOD_ITEM = 1,    // changes the item, not its values
    MOD_FIRST = 2,   // only on values no modifier has changed
    MOD_FIELD = 4,   // needs a field name
    MOD_NEW_TEXT = 8 // it makes another text, which ignores case again
};

typedef enum ModifierFunction {
#define MODIFIER(name, function, accepts, flags, summary) MODIFIER_ROW_##name,
#include "sigma/modifiers.def"
#undef MODIFIER
    MODIFIER_COUNT
} ModifierFunction;

typedef struct Modifier {
    const char *name;
    ModifierFunction row;
    unsigned accepts, flags;
    const char *summary;
} Modifier;

const Modifier *sg_modifier_find(Str name);   // NULL: no such modifier
const Modifier *sg_modifier_at(size_t index); // NULL: past the end
Nearest sg_modifier_nearest(Str name);

#endif
