// modifier.c - the table of modifiers.

#include "sigma/modifier.h"

static const Modifier modifiers[] = {
#define MODIFIER(name, function, accepts, flags, summary) \
    {#name, MODIFIER_ROW_##name, accepts, flags, summary},
#include "sigma/modifiers.def"
#undef MODIFIER
};

const Modifier *sg_modifier_at(size_t index)
{
    return index < MODIFIER_COUNT ? &modifiers[index] : NULL;
}

const Modifier *sg_modifier_find(Str name)
{
    for (size_t i = 0; i < MODIFIER_COUNT; i++)
        if (str_eq(name, str_of_literal(modifiers[i].name)))
            return &modifiers[i];
    return NULL;
}

Nearest sg_modifier_nearest(Str name)
{
    Nearest n = sg_nearest(name);
    for (size_t i = 0; i < MODIFIER_COUNT; i++)
        sg_nearest_offer(&n, str_of_literal(modifiers[i].name));
    return n;
}
