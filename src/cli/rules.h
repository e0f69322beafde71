// rules.h - the rules and pipelines that a command line names, for every
// command that has use for them.
#ifndef SIGCC_CLI_RULES_H
#define SIGCC_CLI_RULES_H

#include "cli.h"

enum {
    MAX_PATTERNS = 16,
    MAX_FILTERS = 64,
    MAX_PIPELINES = 64,
    MAX_VARIABLES = 64,
    MAX_TABLES = 16
};

typedef struct Rules {
    const Command *command; // for messages
    const char *patterns[MAX_PATTERNS + 1];
    const char *filters[MAX_FILTERS];
    const char *pipeline_names[MAX_PIPELINES];
    const char *variables[MAX_VARIABLES];
    const char *tables[MAX_TABLES]; // of thresholds
    const sigcc_pack *pack;         // has one, too; or NULL
    size_t n_patterns, n_filters, n_pipeline_names, n_variables, n_tables;
    bool strict, allow_external;

    Inputs inputs; // the files of rules and filters
    sigcc_collection *collection;
    sigcc_pipeline **pipelines; // opened from 'pipeline_names'
    size_t n_pipelines, cap_pipelines;
    Progress progress;
    Report report;
} Rules;

// ---- rules.c -------------------------------------------------------------

typedef enum RulesList {
    RULES_PATTERNS,
    RULES_FILTERS,
    RULES_PIPELINES,
    RULES_VARIABLES,
    RULES_TABLES
} RulesList;

// Take the value of an option; an exit code.
int rules_take(Rules *r, RulesList list, const char *value);

// Read the rules in 'paths', and the filters, tune and link them; an exit code.
// Errors of a table of thresholds end the run, as those of a pipeline.
int rules_read(Rules *r, const char *const *paths, size_t count);
void rules_close(Rules *r);

// ---- rules_pipelines.c ---------------------------------------------------

// Who uses the pipelines; every function returns an exit code.
typedef struct PipelineUser {
    void *user;
    int (*add)(void *user, const char *name, const sigcc_pipeline *pipeline);
    int (*add_auto)(void *user); // for "auto"
    sigcc_status (*add_variable)(void *user, const char *name,
                                 const char *value);
} PipelineUser;

// Open the pipelines that were named and hand them, with the variables, to
// their user; an exit code.
bool rules_is_bundled(const char *pipeline);

int rules_open_pipelines(Rules *r, const PipelineUser *to);

#endif
