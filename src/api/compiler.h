// compiler.h - a target with its settings, and pipelines.
#ifndef SIGCC_API_COMPILER_H
#define SIGCC_API_COMPILER_H

#include "api/collection.h"
#include "api/registry.h"
#include "base/limits.h"
#include "emit/voice.h"

struct sigcc_pipeline {
    Arena *arena;
    const Pipeline *pipeline; // NULL after an error
    sigcc_diagnostics diagnostics;
};

struct sigcc_compiler {
    const Backend *backend;
    const Format *format;
    Arena *arena;  // texts of options, variables, pipelines of its own
    void *options; // of the backend
    Voice *voices; // in 'arena', one for each row of backend->voices; or NULL
    size_t voice_count;
    const char *option_error; // why the latest value was not taken, or NULL
    bool strict;
    bool needs_pipeline;    // rules that no pipeline is for are refused
    bool takes_all;         // pipelines, whatever targets they name
    Chain chain;            // sorted by priority
    const Pipeline **autos; // bundled ones of this target; NULL: not asked for
    size_t auto_count;
    sigcc_pipeline **owned; // what 'autos' come from
};

// All queries of a run become one document: by the format, or by pipelines.
bool sg_compiler_is_whole(const sigcc_compiler *c);

// The bundled pipeline that fits the rule, or NULL.
const Pipeline *sg_compiler_auto(const sigcc_compiler *c, const Rule *rule,
                                 const Logsource *ls);

#endif
