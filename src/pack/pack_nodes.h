// pack_nodes.h - what the readers of pack.yml share.  Private to pack/.
#ifndef SIGCC_PACK_PACK_NODES_H
#define SIGCC_PACK_PACK_NODES_H

#include "pack/pack.h"
#include "pack/tuning.h"
#include "yaml/settings_file.h"

static inline SettingsFile sg_pack_file(Arena *a, DiagList *diags)
{
    return (SettingsFile){.arena = a,
                          .diags = diags,
                          .bad_value = SG_pack_value,
                          .bad_key = SG_pack_key};
}

// A table of thresholds: tuning_read.c
Tuning *sg_pack_thresholds(SettingsFile *f, const Node *map);

#endif
