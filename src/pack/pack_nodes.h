// pack_nodes.h - values of pack.yml, with errors at their places.  Private to
// pack/.
#ifndef SIGCC_PACK_PACK_NODES_H
#define SIGCC_PACK_PACK_NODES_H

#include "pack/pack.h"
#include "pack/tuning.h"

typedef struct PackReader {
    Arena *arena;
    DiagList *diags;
    bool failed;
} PackReader;

// The reader of a key's value.
typedef struct PackKey {
    const char *name;
    bool required;
    void (*read)(PackReader *r, const Node *value, void *to);
} PackKey;

// "'key' must be <wanted>, not 'text'".
void sg_pack_refuse(PackReader *r, const Node *n, const char *what,
                    const char *wanted);

// An error about a part that is missing, or that there is twice.
void sg_pack_wrong(PackReader *r, Span where, const char *format, ...)
    SG_PRINTF(3, 4);

// Every key of a map by its row, in the order of the rows; 'keys' ends with a
// NULL name.
void sg_pack_map(PackReader *r, const Node *map, const char *what,
                 const PackKey *keys, void *to);

// A text that is not empty; empty after an error.
Str sg_pack_text(PackReader *r, const Node *n, const char *what);

// A text or a list of them.
StrItem *sg_pack_texts(PackReader *r, const Node *n, const char *what);

// A table of thresholds: tuning_read.c
Tuning *sg_pack_thresholds(PackReader *r, const Node *map);

#endif
