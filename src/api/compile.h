// compile.h - compiling one rule after another: what the compile*.c share.
#ifndef SIGCC_API_COMPILE_H
#define SIGCC_API_COMPILE_H

#include "api/compiler.h"
#include "base/map.h"
#include "lint/lint.h"

struct sigcc_output {
    Arena *arena;
    sigcc_diagnostics diagnostics;
    sigcc_query *queries;
    const void **notes; // of the queries: see Query
    size_t count, cap, notes_cap;
    Str document;
    sigcc_file *files; // parts of the document
    size_t file_count;
    LintPipeline *pipelines; // where the checks asked for them
};

typedef struct Compiling {
    const sigcc_compiler *compiler;
    const sigcc_collection *rules;
    sigcc_output *out;
    Arena *scratch;            // 'own', or 'shared' for what outlives the rule
    Arena *own;                // dies with the current rule
    Arena *shared;             // dies with the run
    struct SharedBase **bases; // by rule: detections of correlations
    const Rule *rule;          // the current one
    size_t first, count;
    unsigned errors;          // before the current condition
    unsigned inner;           // correlations below the current one
    size_t bytes, rule_bytes; // of the queries so far: all, and of this rule
    struct FileQueries *file; // the latest one
    Map files;                // by Source
    bool full;                // a query had to be left out
    LintPipeline **notes; // where the next one belongs; NULL: nobody wants them
    Map noted;            // log sources, by their address
    StrBuf *trace;        // the stages as text, for sigcc_explain(); or NULL
} Compiling;

// A rule after its pipeline.
typedef struct Prepared {
    const RuleIr *ir;
    Run *run; // NULL: no pipeline
} Prepared;

// ---- compile_stages.c ----------------------------------------------------

// Run the pipelines over the rule, for one of its log sources.  'bases' are
// what a correlation refers to, each after its own pipeline.  False after an
// error.
bool sg_compile_transform(Compiling *job, const Rule *rule, const Logsource *ls,
                          const BaseIr *bases, Prepared *p);

// Condition -> expression -> simplified expression; NULL after an error.
Expr *sg_compile_bind(Compiling *job, const Prepared *p, const ConditionIr *c);

Emitter sg_compile_emitter(Compiling *job, const Prepared *p);

// Format -> postprocess -> keep; nothing of a query that has an error.
void sg_compile_deliver(Compiling *job, const Prepared *p, Emitter *em,
                        Query *q);

// From now on messages are about this rule.  Returns what they were about.
DiagScope sg_compile_about(Compiling *job, const Rule *rule);

// ---- compile_notes.c ------------------------------------------------------

// Remember for the checks what the pipelines did for this log source, and
// report that none is for it.  False when one is required.
bool sg_compile_note(Compiling *job, const Rule *rule, const Logsource *ls,
                     const Prepared *p);

// ---- compile_bounds.c ----------------------------------------------------

// May the current rule have a query of that many bytes?  Counts them, or
// reports that there are too many.
bool sg_compile_has_room(Compiling *job, size_t bytes);

// ---- compile_correlation.c -----------------------------------------------

void sg_compile_correlation(Compiling *job);

// ---- compile_trace.c: the stages as text, where job->trace wants them ----

void sg_trace_rule(Compiling *job, const RuleIr *ir);
void sg_trace_expr(Compiling *job, const Expr *e);
void sg_trace_query(Compiling *job, Str text);
RunWatch sg_trace_step; // 'user' is the Compiling

// ---- compile.c -----------------------------------------------------------

// As sigcc_compile(), with notes about what pipelines did.
sigcc_output *sg_compile_noted(const sigcc_compiler *compiler,
                               const sigcc_collection *rules);

// ---- output.c ------------------------------------------------------------

sigcc_output *sg_output_new(void); // NULL when out of memory
void sg_output_keep(sigcc_output *out, const Query *q);

#endif
