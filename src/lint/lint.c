// lint.c - walking over files and rules, with the checks of each scope.

#include "lint/lint.h"

#include "lint/baseline.h"
#include "lint/exceptions.h"
#include "lint/rule_facts.h"
#include "lint/settle.h"
#include "lint/suppress.h"

void sg_lint_init(Lint *l, Arena *a, Arena *scratch)
{
    *l = (Lint){.arena = a, .scratch = scratch};
    sg_lint_options_init(&l->options);
    sg_diag_init(&l->findings, a);
    l->parts = sg_map_in(a);
    (void)sg_lint_set_profile(l, STR("default"));
}

static void get_ready(Lint *l)
{
    if (l->ready)
        return;
    l->ready = true;
    for (size_t i = 0; i < CHECK_COUNT; i++) {
        const Check *c = sg_checks_at(i);
        if (c->scope != SCOPE_MESSAGE && sg_lint_is_on(l, c))
            l->running[c->scope][l->n_running[c->scope]++] =
                (RunningCheck){c, sg_checks_run(c)};
    }
}

static void run(Subject *s, CheckScope scope)
{
    const RunningCheck *running = s->lint->running[scope];
    for (size_t i = 0; i < s->lint->n_running[scope]; i++) {
        s->check = running[i].check;
        running[i].run(s);
    }
}

static void check_item(Subject *s, const Item *item)
{
    s->item = item;
    run(s, SCOPE_ITEM);
    for (s->value = item->values; s->value != NULL; s->value = s->value->next)
        run(s, SCOPE_VALUE);
}

// Depth is bounded by MAX_YAML_DEPTH.
static void check_part(Subject *s, const Detection *part)
{
    for (const Item *i = part->items; i != NULL; i = i->next) {
        s->part = part;
        check_item(s, i);
    }
    s->item = NULL;
    for (const Detection *d = part->alternatives; d != NULL; d = d->next)
        check_part(s, d);
    s->part = NULL;
}

static void check_detections(Subject *s)
{
    const Rule *rule = s->rule;
    for (s->detection = rule->detections; s->detection != NULL;
         s->detection = s->detection->next) {
        run(s, SCOPE_DETECTION);
        check_part(s, s->detection);
    }
    for (s->condition = rule->conditions; s->condition != NULL;
         s->condition = s->condition->next)
        run(s, SCOPE_CONDITION);
}

static void check_rule(Subject *s)
{
    run(s, SCOPE_DOCUMENT);
    run(s, SCOPE_RULE);
    for (s->tag = s->rule->tags; s->tag != NULL; s->tag = s->tag->next)
        run(s, SCOPE_TAG);
    for (s->reference = s->rule->references; s->reference != NULL;
         s->reference = s->reference->next)
        run(s, SCOPE_REFERENCE);
    check_detections(s);
    if (s->rule->correlation != NULL)
        run(s, SCOPE_CORRELATION);
    if (s->rule->filter != NULL)
        run(s, SCOPE_FILTER);
}

// Was all of the file read as YAML?  Of two equal keys the first is not among
// the nodes.
static bool is_sound(const Diag *messages)
{
    for (const Diag *m = messages; m != NULL; m = m->next) {
        bool broken = m->severity == SEV_ERROR && m->id != SG_document_type &&
                      (m->id / 1000 == 1 || m->id / 1000 == 9);
        if (broken || m->id == SG_yaml_duplicate_key)
            return false;
    }
    return true;
}

void sg_lint_file(Lint *l, const LintFile *file)
{
    get_ready(l);
    bool sound = is_sound(file->messages);
    if (sound)
        sg_lint_baseline_file(l, file->source->name);
    sg_layout_begin(&l->layout, l->arena, file->source, file->roots, sound);
    Diag **before = l->findings.tail;
    Subject s = {.lint = l,
                 .options = &l->options,
                 .arena = l->arena,
                 .scratch = l->scratch,
                 .source = file->source,
                 .raw = file->raw,
                 .roots = file->roots,
                 // How tests and pipelines are laid out is their own affair.
                 .layout = sound && file->rules != NULL ? &l->layout : NULL};
    run(&s, SCOPE_FILE);
    for (s.rule = file->rules; s.rule != NULL; s.rule = s.rule->next) {
        s.document = s.rule->document;
        s.facts = sg_rule_facts(&s);
        check_rule(&s);
        sg_arena_reset(l->scratch);
    }
    sg_lint_convert(l, file->messages, *before, (Str){0});
    sg_suppress_read(l);
}

void sg_lint_target(Lint *l, const Diag *messages, Str target)
{
    l->targeted = true;
    sg_lint_convert(l, messages, NULL, target);
}

void sg_lint_query(Lint *l, const Rule *rule, const char *target, Str query)
{
    get_ready(l);
    Subject s = {.lint = l,
                 .options = &l->options,
                 .arena = l->arena,
                 .rule = rule,
                 .source = rule->source,
                 .target = target,
                 .query = query};
    run(&s, SCOPE_QUERY);
}

void sg_lint_pipeline(Lint *l, const LintPipeline *pipeline, const char *target)
{
    get_ready(l);
    Subject s = {.lint = l,
                 .options = &l->options,
                 .arena = l->arena,
                 .rule = pipeline->rule,
                 .source = pipeline->rule->source,
                 .target = target,
                 .pipeline = pipeline};
    run(&s, SCOPE_PIPELINE);
}

// The tables that such checks make are large: the next one gets their memory.
static void run_on_collection(Subject *s)
{
    const RunningCheck *running = s->lint->running[SCOPE_COLLECTION];
    for (size_t i = 0; i < s->lint->n_running[SCOPE_COLLECTION]; i++) {
        s->check = running[i].check;
        running[i].run(s);
        sg_arena_reset(s->scratch);
    }
}

void sg_lint_finish(Lint *l, const Rule *const *rules, size_t count,
                    const Diag *messages)
{
    get_ready(l);
    Subject s = {.lint = l,
                 .options = &l->options,
                 .arena = l->arena,
                 .scratch = l->scratch,
                 .rules = rules,
                 .count = count};
    run_on_collection(&s);
    sg_lint_convert(l, messages, l->findings.first, (Str){0});
    sg_suppress_apply(l);
    sg_lint_except(l);
    sg_lint_settle(l);
}
