// known_keys.c - the keys that the specification gives to a rule.

#include "lint/known_keys.h"

static const char *const attributes[] = {
#define ATTRIBUTE(name, reader, member) #name,
#include "sigma/attributes.def"
#undef ATTRIBUTE
};

enum { ATTRIBUTES = sizeof attributes / sizeof *attributes };

// "action" is no longer in the specification, but is read.
static const char *const *parts_of(RuleKind kind)
{
    static const char *const detection[] = {"logsource", "detection", "action",
                                            NULL};
    static const char *const correlation[] = {"correlation", "action", NULL};
    static const char *const filter[] = {"logsource", "filter", "action", NULL};
    switch (kind) {
    case RULE_DETECTION: return detection;
    case RULE_CORRELATION: return correlation;
    case RULE_FILTER: return filter;
    }
    return detection;
}

const char *sg_known_key_at(RuleKind kind, size_t index)
{
    const char *const *parts = parts_of(kind);
    if (index < ATTRIBUTES)
        return attributes[index];
    for (index -= ATTRIBUTES; *parts != NULL && index > 0; index--)
        parts++;
    return *parts;
}

// Every key of every rule is asked for: most names differ in the first letter.
static bool is_called(Str key, const char *name)
{
    return key.n > 0 && key.p[0] == name[0] &&
           str_eq(key, str_of_literal(name));
}

bool sg_known_key(RuleKind kind, Str key)
{
    if (sg_known_key_describes(key))
        return true;
    for (const char *const *part = parts_of(kind); *part != NULL; part++)
        if (is_called(key, *part))
            return true;
    return false;
}

bool sg_known_key_describes(Str key)
{
    for (size_t i = 0; i < ATTRIBUTES; i++)
        if (is_called(key, attributes[i]))
            return true;
    return false;
}
