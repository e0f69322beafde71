// check_table.c - the rows of all checks, and finding them by name.

#include "base/ascii.h"
#include "lint/checks.h"

#define ON  true
#define OFF false

static const Check checks[] = {
#define CHECK(name, id, scope, severity, when, from, fix, aliases, summary) \
    {id,   SCOPE_##scope, SEV_##severity, when,                             \
     from, FIX_##fix,     aliases,        summary},
#include "lint/checks.def"
#undef CHECK
};

const Check *sg_checks_at(size_t index)
{
    return index < CHECK_COUNT ? &checks[index] : NULL;
}

size_t sg_checks_index(const Check *c)
{
    return (size_t)(c - checks);
}

// Is it one of the words between spaces?
static bool is_alias(const char *aliases, Str name)
{
    Str all = str_of_literal(aliases);
    for (size_t at = 0; at < all.n;) {
        size_t end = str_find(all, ' ', at);
        if (str_eq(str_slice(all, at, end), name))
            return true;
        at = end + 1;
    }
    return false;
}

static bool is_id(const char *id, Str name)
{
    size_t i = 0;
    for (; i < name.n && id[i] != '\0'; i++)
        if (id[i] != name.p[i] && !(id[i] == '-' && name.p[i] == '_'))
            return false;
    return i == name.n && id[i] == '\0';
}

// Ids first: an alias of one check may look like the id of another.
const Check *sg_checks_find(Str name)
{
    if (name.n == 0)
        return NULL;
    for (size_t i = 0; i < CHECK_COUNT; i++)
        if (is_id(checks[i].id, name))
            return &checks[i];
    for (size_t i = 0; i < CHECK_COUNT; i++)
        if (is_alias(checks[i].aliases, name))
            return &checks[i];
    return NULL;
}

const Check *sg_checks_next(const Check *c, Str name)
{
    if (is_id(c->id, name))
        return NULL;
    for (size_t i = sg_checks_index(c) + 1; i < CHECK_COUNT; i++)
        if (is_alias(checks[i].aliases, name))
            return &checks[i];
    return NULL;
}

Nearest sg_checks_nearest(Str name)
{
    Nearest near = sg_nearest(name);
    for (size_t i = 0; i < CHECK_COUNT; i++)
        sg_nearest_offer(&near, str_of_literal(checks[i].id));
    return near;
}

const char *sg_fix_name(FixClass fix)
{
    switch (fix) {
    case FIX_NONE: return NULL;
    case FIX_SAFE: return "safe";
    case FIX_META: return "meta";
    case FIX_UNSAFE: return "unsafe";
    }
    return NULL;
}
