// manifest_nodes.h - what the readers of manifests share.  Private to suite/.
#ifndef SIGCC_SUITE_MANIFEST_NODES_H
#define SIGCC_SUITE_MANIFEST_NODES_H

#include "suite/manifest.h"

typedef struct ManifestReader {
    Arena *arena;
    DiagList *diags;
    bool failed;
} ManifestReader;

// An error at the node.
void sg_manifest_error(ManifestReader *r, DiagId id, Span where,
                       const char *format, ...) SG_PRINTF(4, 5);

// Text under a key; empty when it is absent.
Str sg_manifest_text(ManifestReader *r, const Node *map, Str key);

// Where the value of a key is, or without it the map.
Span sg_manifest_span(const Node *map, Str key);

// A text or a list of texts under a key.
StrItem *sg_manifest_texts(ManifestReader *r, const Node *map, Str key);

// A number from 0 under a key; false: absent, or an error.
bool sg_manifest_number(ManifestReader *r, const Node *map, Str key,
                        uint64_t *number);

// Report keys that are not in 'known' (ends with NULL).
void sg_manifest_keys(ManifestReader *r, const Node *map,
                      const char *const *known);

// "'key' must be <wanted>, not a map".
void sg_manifest_wrong_type(ManifestReader *r, const Node *n, Str key,
                            const char *wanted);

// The text of a list's element; NULL after an error about the list at 'key'.
StrItem *sg_manifest_new_text(ManifestReader *r, const Node *n, Str key);

// The number that a scalar holds, any or a whole one from 0; false: none.
bool sg_manifest_read_number(const Node *n, double *number);
bool sg_manifest_read_count(const Node *n, uint64_t *count);

// The elements of a list under a key, each of which must be a map.
const Node *sg_manifest_maps(ManifestReader *r, const Node *map, Str key);

// ---- manifest_expect.c ---------------------------------------------------

// The values of these keys; false: absent.
bool sg_manifest_groups(ManifestReader *r, const Node *map, GroupWant **groups);
bool sg_manifest_windows(ManifestReader *r, const Node *map,
                         WindowWant **windows);

// What the key "expect" of a case says.
void sg_manifest_expect(ManifestReader *r, const Node *map, TestCase *c);

#endif
