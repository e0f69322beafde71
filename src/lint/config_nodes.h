// config_nodes.h - values of configuration files, with errors at their places.
#ifndef SIGCC_LINT_CONFIG_NODES_H
#define SIGCC_LINT_CONFIG_NODES_H

#include "lint/lint_state.h"
#include "yaml/settings_file.h"

// Read a file: one map with these keys, or nothing.
bool sg_config_read(Lint *l, const Source *source, Arena *nodes,
                    DiagList *diags, const Setting *keys);

static inline Lint *lint_of(const SettingsFile *f)
{
    return f->owner;
}

// A number that the check takes.
void sg_config_option(SettingsFile *f, const Check *check, const Node *name,
                      const Node *value);

// A check by its id or alias; NULL after an error.
const Check *sg_config_check(SettingsFile *f, const Node *name);

// The same, or the number of a message; empty after an error.
Str sg_config_finding(SettingsFile *f, const Node *name);

#endif
