// config_nodes.h - values of configuration files, with errors at their places.
#ifndef SIGCC_LINT_CONFIG_NODES_H
#define SIGCC_LINT_CONFIG_NODES_H

#include "lint/lint_state.h"
#include "yaml/scalar.h"

typedef struct ConfigFile {
    Lint *lint;
    const Source *source;
    DiagList *diags;
    bool failed;
} ConfigFile;

// The reader of a key's value.
typedef struct ConfigKey {
    const char *name;
    void (*read)(ConfigFile *f, const Node *value, void *to);
} ConfigKey;

// Read the file: one map with these keys, or nothing.
bool sg_config_read(ConfigFile *f, Arena *nodes, const ConfigKey *keys);

// Every key of a map by its row, in the order of the rows, whatever the order
// of the file; 'keys' ends with a NULL name.
void sg_config_map(ConfigFile *f, const Node *map, const char *what,
                   const ConfigKey *keys, void *to);

void sg_config_refuse(ConfigFile *f, const Node *n, const char *what,
                      const char *wanted);

// For a map in which something is missing.
void sg_config_lacks(ConfigFile *f, const Node *map, const char *what,
                     const char *lacking);

// A text; empty after an error.
Str sg_config_text(ConfigFile *f, const Node *n, const char *what);

// A text or a list of them.
StrItem *sg_config_texts(ConfigFile *f, const Node *n, const char *what);

// A number that the check takes.
void sg_config_option(ConfigFile *f, const Check *check, const Node *name,
                      const Node *value);

// A check by its id or alias; NULL after an error.
const Check *sg_config_check(ConfigFile *f, const Node *name);

// The same, or the number of a message; empty after an error.
Str sg_config_finding(ConfigFile *f, const Node *name);

#endif
