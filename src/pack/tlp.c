// tlp.c - names of the traffic light protocol.

#include "pack/tlp.h"

static const char *const names[] = {
#define NAME(enumerator, name) name,
    TLPS(NAME)
#undef NAME
};

const char *sg_tlp_name(Tlp tlp)
{
    return names[tlp];
}

bool sg_tlp_of(Str name, Tlp *tlp)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (str_eq(name, str_of_literal(names[i]))) {
            *tlp = (Tlp)i;
            return true;
        }
    }
    return false;
}
