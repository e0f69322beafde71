// steps.h - what the parts of pipeline/ share.  Private to pipeline/.
#ifndef SIGCC_PIPELINE_STEPS_H
#define SIGCC_PIPELINE_STEPS_H

#include "pipeline/pipeline.h"

typedef enum StepKind {
    STEP_TRANSFORM,
    STEP_POSTPROCESS,
    STEP_FINALIZER
} StepKind;

typedef struct ConditionGroup ConditionGroup; // conditions.c

// One item of "transformations", "postprocessing" or "finalizers".
struct Step {
    Step *next;
    StepKind kind;
    size_t row; // of the table of its kind
    const RowInfo *info;
    void *args; // as the row's params say
    Str id;     // as written, or made up; finalizers have none
    Span span;
    const Source *source;
    const ConditionGroup *rule_conditions; // NULL: always
    const ConditionGroup *item_conditions;
    const ConditionGroup *field_conditions;
};

// pipeline_parse.c: a list of items.  Errors mark the reader as spoilt.
Step *sg_steps_parse(ConfigReader *r, const Node *list, StepKind kind);

// A step that was applied, on the list of a rule, an item or a field.
typedef struct Applied Applied;
struct Applied {
    const Applied *older;
    const Step *step;
};

// The pipeline running on one rule.
struct Run {
    Arena *arena;
    const Chain *chain;
    RuleIr *ir;
    DiagList *diags;
    const Step *step;       // running
    const Applied *applied; // to the rule, newest first
    CustomIr *state;        // set_state: key -> Node, newest first
    void *tracking;         // field mappings, see tracking.h
    FieldTable *fields;     // what was described; NULL: nothing
    bool failed;
    RunWatch *watch; // or NULL
    void *watcher;
};

// An error of the running step, at its place in the pipeline.
void sg_run_error(Run *run, DiagId id, const char *format, ...) SG_PRINTF(3, 4);

// The same, at a place in the rule.
void sg_run_rule_error(Run *run, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);

// Report a pattern that takes too long on this text, which is at 'where'.
void sg_run_gave_up(Run *run, Span where, Str text);

// Does a row of transforms.def look at rules as a whole?
bool sg_transform_is_for_rules(size_t row);

// Apply transformations in order, until one fails.
void sg_run_steps(Run *run, const Step *steps);

// ---- conditions.c --------------------------------------------------------

typedef enum ConditionScope { ON_RULE, ON_ITEM, ON_FIELD } ConditionScope;

// The conditions of one scope that an item has; NULL: none.
const ConditionGroup *sg_condition_group_parse(ConfigReader *r, const Node *map,
                                               ConditionScope scope);

// Does this group of the step hold?
bool sg_rule_conditions_hold(Run *run, const Step *step);
bool sg_item_conditions_hold(Run *run, const Step *step, const ItemIr *item);

// The group about names, for one of them.  'item' is NULL when the name is not
// an item's.
bool sg_field_conditions_hold(Run *run, const Step *step, const ItemIr *item,
                              Str name);

// ---- tracking.c ----------------------------------------------------------

// A step mapped a name to another, or to itself.
void sg_track_mapping(Run *run, Str from, Str to);

// Was a step of this id applied?
bool sg_applied_has(const Applied *applied, Str id);
bool sg_name_applied(const Run *run, Str name, Str id);

// 'step' is now the newest on the list.
const Applied *sg_applied_add(Run *run, const Applied *older);

// ---- postprocess.c -------------------------------------------------------

// Change *query; false after an error.
bool sg_postprocess_apply(Run *run, const Step *step, Str *query);

// ---- finalize.c ----------------------------------------------------------

// What finalizers pass on: a list of queries, later one text.
typedef struct Result {
    Arena *arena;
    const Chain *chain;
    DiagList *diags;
    const Str *queries; // when 'is_text' is false
    size_t count;
    bool is_text;
    Str text;
} Result;

bool sg_finalizer_apply(Result *result, const Step *step);

#endif
