// pipeline.h - processing pipelines: from their YAML to a changed rule.
//
// A Pipeline is a file: const once parsed, shared by all rules and threads.
// A Chain is what one compiler applies: its pipelines' steps in order.  A Run
// is a Chain applied to one rule, and dies with the rule's scratch arena.
#ifndef SIGCC_PIPELINE_PIPELINE_H
#define SIGCC_PIPELINE_PIPELINE_H

#include "base/map.h"
#include "data/config_reader.h"
#include "ir/item.h"

// ---- tables --------------------------------------------------------------

// How params.c decodes one parameter into a member of the row's struct.
typedef enum ParamKind {
    PARAM_TEXT,   // Str
    PARAM_BOOL,   // bool
    PARAM_INT,    // long
    PARAM_TEXTS,  // StrItem *: one text or a list of texts
    PARAM_CHOICE, // int: index into 'choices'
    PARAM_NODE    // const Node *: any YAML, decoded by the row itself
} ParamKind;

typedef struct Param {
    const char *name;
    ParamKind kind;
    bool required;
    size_t member;        // offsetof in the struct of arguments
    const char *choices;  // "plain|re", for PARAM_CHOICE
    const char *fallback; // text of the default, or NULL: zero
    const char *summary;
} Param;

typedef struct Run Run;
typedef struct Step Step;
typedef struct Pipeline Pipeline;

// A row of transforms.def, conditions.def, postprocess.def, finalizers.def.
typedef struct RowInfo {
    const char *name;
    const char *summary;
    const Param *params; // ends with a NULL name
    size_t size;         // of the struct of arguments
    const char *group;   // conditions: "rule", "detection item", "field name"
    bool external;       // refused unless external parts are allowed
    // Checks and prepares the arguments when the pipeline is read; may be
    // NULL.
    void (*prepare)(ConfigReader *r, void *args, const Node *where);
} RowInfo;

// The rows, for "sigcc list"; NULL past the end.
const RowInfo *sg_transform_row(size_t index);
const RowInfo *sg_pipeline_condition_row(size_t index);
const RowInfo *sg_postprocess_row(size_t index);
const RowInfo *sg_finalizer_row(size_t index);

// params.c: a map's parameters into a new struct of the row's size.  Reports
// unknown (with a hint), missing and mistyped ones.  'ignored' lists keys that
// are not parameters (NULL-ended); without it unknown keys are not reported.
void *sg_params_read(ConfigReader *r, const RowInfo *row, const Node *map,
                     const char *const *ignored);

// ---- pipelines -----------------------------------------------------------

struct Pipeline {
    Str name; // its "name", or else that of its file
    long priority;
    StrItem *allowed_backends; // none: all
    CustomIr *vars;            // name -> Node
    Step *steps;               // transformations
    Step *postprocessing;
    Step *finalizers;
    const Source *source;
};

// Parse the one document of 'source'.  NULL after an error.  'scratch' is for
// nodes that are not kept.
Pipeline *sg_pipeline_parse(Arena *arena, Arena *scratch, const Source *source,
                            bool allow_external, DiagList *diags);

// The text of a bundled pipeline, or NULL; and their list.
typedef struct BuiltinPipeline {
    const char *name;
    const char *text;
    size_t length;
    const char *summary; // from its "description" comment line
} BuiltinPipeline;

const BuiltinPipeline *sg_builtin_pipeline(Str name);
const BuiltinPipeline *sg_builtin_pipeline_at(size_t index);

// The name of the bundled pipeline of 'target' that fits a log source, for
// "-p auto"; NULL: none.
const char *sg_auto_pipeline(const char *target, const Logsource *ls);

// Is there one for this category or service, not just for the product?
bool sg_auto_is_exact(const char *target, const Logsource *ls);

// ---- applying a chain ----------------------------------------------------

typedef struct Chain {
    const Pipeline **pipelines; // in the order they apply
    size_t count;
    CustomIr *vars;      // given besides them; they override the pipelines'
    const char *backend; // name of the target
    const char *format;
} Chain;

// Lower priorities first; equal ones in the order they were added.
void sg_chain_add(Arena *a, Chain *chain, const Pipeline *pipeline);

// Values of one name add up: they are alternatives.  Copies both.
void sg_chain_add_variable(Arena *a, Chain *chain, Str name, Str value);

// Begin with one rule.  'ir' is a copy made by sg_ir_copy().
Run *sg_run_begin(Arena *scratch, const Chain *chain, RuleIr *ir,
                  DiagList *diags);

// Call the watch after every transformation that was applied.
typedef void RunWatch(void *user, Str id, const char *type, const RuleIr *ir);
void sg_run_watch(Run *run, RunWatch *watch, void *user);

// Describe a field, by the name that it has after the pipeline.
void sg_run_describe(Run *run, const FieldInfo *info);

// Apply all transformations; false after an error, which is in 'diags'.
bool sg_run_transform(Run *run);

// What the transformations of a run have done for its rule.
typedef struct RunReach {
    bool placed; // one that is for rules like it was applied, or all are for
                 // any rule
    bool lists_fields; // so was one that maps many names of fields
} RunReach;

RunReach sg_run_reach(const Run *run);
bool sg_is_mapped(const Run *run, Str name); // source or target of a mapping

// Apply the query postprocessing items whose rule conditions hold; false after
// an error.
bool sg_run_postprocess(Run *run, Str *query);

// The value of a variable or state of this rule, or NULL.
const Node *sg_run_var(const Run *run, Str name);
const Node *sg_run_state(const Run *run, Str key);

// Does the chain have finalizers?  Then they make the output of a run.
bool sg_chain_finalizes(const Chain *chain);

// Run all finalizers over the queries; false after an error.
bool sg_chain_finalize(Arena *a, const Chain *chain, const Str *queries,
                       size_t count, DiagList *diags, Str *document);

#endif
