// packs.h - a pack.yml that was read.
#ifndef SIGCC_API_PACKS_H
#define SIGCC_API_PACKS_H

#include <sigcc/sigcc.h>

#include "api/diagnostics.h"
#include "pack/pack.h"

struct sigcc_pack {
    Arena *arena;
    const Pack *pack; // NULL after an error
    sigcc_pack_info info;
    sigcc_diagnostics diagnostics;
};

#endif
