// compile_notes.c - what pipelines left as it was: for the checks, and for
// those who asked for pipelines.

#include "api/compile.h"

// The fields that a rule itself names, some of which the pipeline has left.
typedef struct Unmapped {
    Arena *arena;
    const Run *run;
    Map left, seen; // names
    size_t mapped, unmapped;
    StrItem **tail;
} Unmapped;

typedef void VisitItem(Unmapped *u, const ItemIr *item);

// Depth is bounded by MAX_YAML_DEPTH.
static void visit(Unmapped *u, const DetectionIr *d, VisitItem *what)
{
    for (const ItemIr *i = d->items; i != NULL; i = i->next) {
        if (i->group != NULL)
            visit(u, i->group, what);
        else if (i->field.n > 0)
            what(u, i);
    }
    for (const DetectionIr *x = d->alternatives; x != NULL; x = x->next)
        visit(u, x, what);
}

static void note_left(Unmapped *u, const ItemIr *item)
{
    (void)sg_map_put(&u->left, item->field, u);
}

// A name that is gone was dropped or split on purpose.
static void note_unmapped(Unmapped *u, const ItemIr *item)
{
    if (sg_map_put(&u->seen, item->field, u) != NULL)
        return;
    if (sg_is_mapped(u->run, item->field)) {
        u->mapped++;
    } else if (sg_map_get(&u->left, item->field) != NULL) {
        StrItem *field = arena_new(u->arena, StrItem);
        field->text = item->field;
        field->span = item->span;
        *u->tail = field;
        u->tail = &field->next;
        u->unmapped++;
    }
}

// Where most names of a rule stay, they are meant to stay.
static StrItem *unmapped_fields(Compiling *job, const Rule *rule,
                                const Prepared *p)
{
    StrItem *first = NULL;
    Unmapped u = {.arena = job->out->arena,
                  .run = p->run,
                  .left = sg_map_in(job->scratch),
                  .seen = sg_map_in(job->scratch),
                  .tail = &first};
    for (const DetectionIr *d = p->ir->detections; d != NULL; d = d->next)
        visit(&u, d, note_left);
    for (const DetectionIr *d = rule->ir->detections; d != NULL; d = d->next)
        visit(&u, d, note_unmapped);
    return u.mapped >= u.unmapped ? first : NULL;
}

// Correlations compile the rules that they refer to once more.
static bool is_noted(Compiling *job, const Logsource *ls)
{
    Arena *a = job->out->arena;
    if (job->noted.arena == NULL)
        job->noted = sg_map_in(a);
    Str key = sg_arena_copy(a, str_of((const char *)&ls, sizeof ls));
    return sg_map_put(&job->noted, key, job->out) != NULL;
}

static bool is_placed(const Compiling *job, const Logsource *ls,
                      const RunReach *reach)
{
    const sigcc_compiler *c = job->compiler;
    return reach->placed ||
           (c->auto_count > 0 && sg_auto_is_exact(c->backend->name, ls));
}

// The checks have a finding of their own for it.
static void report_unplaced(Compiling *job, const Logsource *ls)
{
    DiagList *diags = &job->out->diagnostics.list;
    const char *target = job->compiler->backend->name;
    if (job->compiler->needs_pipeline)
        sg_diag(diags, SG_pipeline_required, ls->span,
                "%s: no pipeline is for this log source, and one is required",
                target);
    else if (job->notes == NULL && job->compiler->auto_count > 0)
        sg_diag(diags, SG_pipeline_none, ls->span,
                "%s: no pipeline is for this log source: the query searches "
                "all events",
                target);
}

static void keep_note(Compiling *job, const Rule *rule, const Logsource *ls,
                      const Prepared *p, const RunReach *reach)
{
    LintPipeline *note = arena_new(job->out->arena, LintPipeline);
    *note = (LintPipeline){
        .rule = rule, .logsource = ls, .placed = is_placed(job, ls, reach)};
    if (reach->lists_fields)
        note->unmapped = unmapped_fields(job, rule, p);
    *job->notes = note;
    job->notes = &note->next;
}

bool sg_compile_note(Compiling *job, const Rule *rule, const Logsource *ls,
                     const Prepared *p)
{
    RunReach reach = {0};
    if (rule->kind != RULE_DETECTION)
        return true;
    if (p->run != NULL)
        reach = sg_run_reach(p->run);
    bool placed = is_placed(job, ls, &reach);
    if (!is_noted(job, ls)) {
        if (!placed)
            report_unplaced(job, ls);
        if (job->notes != NULL &&
            (p->run != NULL || job->compiler->auto_count > 0))
            keep_note(job, rule, ls, p, &reach);
    }
    return placed || !job->compiler->needs_pipeline;
}
