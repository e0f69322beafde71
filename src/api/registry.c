// registry.c - the list of backends.

#include "api/registry.h"

static const Backend *const backends[] = {
#define BACKEND(name) &sg_backend_##name,
#include "backends.def"
#undef BACKEND
    NULL,
};

const Backend *sg_backend_at(size_t index)
{
    size_t count = sizeof backends / sizeof *backends - 1;
    return index < count ? backends[index] : NULL;
}

const Backend *sg_backend_find(Str name)
{
    for (const Backend *const *b = backends; *b != NULL; b++)
        if (str_eq(name, str_of_literal((*b)->name)) ||
            ((*b)->alias != NULL && str_eq(name, str_of_literal((*b)->alias))))
            return *b;
    return NULL;
}
