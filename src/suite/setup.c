// setup.c - the rules, pipelines and filters that a manifest names.

#include "api/compiler.h"
#include "pipeline/pipeline.h"
#include "suite/suite.h"

// ---- messages ------------------------------------------------------------

// A key that begins a line of a rule or a pipeline, and of few other files.
static bool is_ours(Str text)
{
    static const char *const keys[] = {
        "detection:",      "correlation:", "filter:", "transformations:",
        "postprocessing:", "finalizers:",  NULL};
    for (size_t at = 0; at < text.n; at = str_find(text, '\n', at) + 1)
        for (const char *const *key = keys; *key != NULL; key++)
            if (str_starts(str_slice(text, at, text.n), str_of_literal(*key)))
                return true;
    return false;
}

// A manifest may name any file of this machine, and the reader of the messages
// may lack the right to read it: nothing of a file that is neither a rule nor a
// pipeline is shown, neither a line nor a value that a message would quote.
static const Source *copy_source(sigcc_suite *s, const Source *from)
{
    Source *to = arena_new(s->arena, Source);
    to->name = sg_arena_copy(s->arena, from->name);
    if (is_ours(from->text))
        to->text = sg_arena_copy(s->arena, from->text);
    return to;
}

// Where the text of a file is withheld, the meaning of the message takes the
// place of its words, which may quote the text.
static void take(DiagList *to, const Diag *d, const Source *copy)
{
    bool is_read = d->span.source != NULL && d->span.source->text.n > 0;
    Span where = d->span;
    where.source = copy;
    if (is_read && copy->text.n == 0) {
        sg_diag(to, d->id, where, "%s", sg_diag_info((int)d->id)->meaning);
        return;
    }
    sg_diag(to, d->id, where, "%.*s", STR_ARG(d->message));
    if (d->hint.n > 0)
        sg_diag_hint(to, "%.*s", STR_ARG(d->hint));
    if (d->edit != NULL) {
        Span edited = d->edit->span;
        edited.source = copy;
        sg_diag_edit(to, edited, d->edit->text);
    }
}

// Sources are copied once: messages about one file stay together.
void sg_suite_take_diagnostics(sigcc_suite *s, const sigcc_diagnostics *from)
{
    const Source *last = NULL;
    const Source *copy = NULL;
    for (const Diag *d = from->list.first; d != NULL; d = d->next) {
        if (d->severity == SEV_NOTE)
            continue;
        if (d->span.source != last)
            copy = d->span.source ? copy_source(s, d->span.source) : NULL;
        last = d->span.source;
        take(&s->diagnostics.list, d, copy);
    }
}

// ---- pipelines -----------------------------------------------------------

static void pipeline_not_found(sigcc_suite *s, const StrItem *name)
{
    DiagList *diags = &s->diagnostics.list;
    const char *near = sigcc_nearest(SIGCC_PIPELINES, NULL, name->text.p);
    if (str_starts(name->text, STR("/"))) {
        sg_suite_not_found(s, name->span, name->text);
        return;
    }
    if (str_eq(name->text, STR("auto")))
        sg_diag(diags, SG_manifest_value, name->span,
                "'auto' depends on a target: name the pipelines that fit the "
                "events");
    else
        sg_diag(diags, SG_manifest_path, name->span,
                "pipeline '%.*s' not found: it is neither bundled nor a file "
                "here or in any folder above",
                STR_ARG(name->text));
    if (near != NULL)
        sg_diag_suggest(
            diags, &(Nearest){name->text, str_of_literal(near), .distance = 0});
}

// NULL: there is none.
static sigcc_pipeline *open_pipeline(sigcc_suite *s, const Manifest *m,
                                     const StrItem *name)
{
    sigcc_pipeline *p = NULL;
    if (sg_builtin_pipeline(name->text) != NULL) {
        p = sigcc_pipeline_builtin(name->text.p);
    } else {
        Str path = sg_suite_find(s, s->scratch, m->source->name, name->text);
        if (path.n == 0) {
            pipeline_not_found(s, name);
            return NULL;
        }
        p = sg_suite_open_pipeline(s, path.p);
    }
    if (p == NULL)
        sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    return p;
}

sigcc_pipeline *sg_suite_pipeline(sigcc_suite *s, const Manifest *m,
                                  Setup *setup, const StrItem *name)
{
    arena_grow(s->scratch, setup->pipelines, setup->pipeline_count,
               &setup->pipeline_cap);
    sigcc_pipeline *p = open_pipeline(s, m, name);
    if (p == NULL)
        return NULL;
    setup->pipelines[setup->pipeline_count++] = p;
    if (sigcc_diagnostics_errors(sigcc_pipeline_diagnostics(p)) == 0)
        return p;
    sg_suite_take_diagnostics(s, sigcc_pipeline_diagnostics(p));
    return NULL;
}

static void add_pipelines(sigcc_suite *s, const Manifest *m, Setup *setup,
                          const StrItem *names)
{
    for (; names != NULL; names = names->next) {
        const sigcc_pipeline *p = sg_suite_pipeline(s, m, setup, names);
        if (p == NULL)
            setup->sound = false;
        else if (sigcc_matcher_add_pipeline(setup->matcher, p) != SIGCC_OK)
            sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    }
}

// ---- rules ---------------------------------------------------------------

// Running out of memory is not the manifest's fault.
static bool is_fine(sigcc_suite *s, sigcc_status status)
{
    if (status == SIGCC_NO_MEMORY)
        sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    return status == SIGCC_OK;
}

static Str add_found(sigcc_suite *s, Setup *setup, Str found, Str path,
                     Span where)
{
    if (found.n == 0) {
        sg_suite_not_found(s, where, path);
        setup->sound = false;
        return found;
    }
    sigcc_status status = sg_suite_add_rules(s, setup->rules, found.p);
    if (status == SIGCC_NOT_FOUND)
        sg_diag(&s->diagnostics.list, SG_manifest_path, where,
                "'%.*s' contains no Sigma rule", STR_ARG(path));
    setup->sound &= is_fine(s, status);
    return found;
}

static Str add_file(sigcc_suite *s, const Manifest *m, Setup *setup, Str path,
                    Span where)
{
    Str found = sg_suite_find(s, s->scratch, m->source->name, path);
    return add_found(s, setup, found, path, where);
}

static Str add_rule(sigcc_suite *s, const Manifest *m, Setup *setup)
{
    if (!m->is_mirror || s->rule == NULL)
        return add_file(s, m, setup, m->rule, m->rule_span);
    Str path = sg_arena_copy(s->scratch, str_of_literal(s->rule));
    return add_found(s, setup, path, path, m->rule_span);
}

static void add_files(sigcc_suite *s, const Manifest *m, Setup *setup,
                      const StrItem *paths)
{
    for (; paths != NULL; paths = paths->next)
        (void)add_file(s, m, setup, paths->text, paths->span);
}

static void close_setup(void *object)
{
    Setup *setup = object;
    sigcc_matcher_free(setup->matcher);
    sigcc_collection_free(setup->rules);
    for (size_t i = 0; i < setup->pipeline_count; i++)
        sigcc_pipeline_free(setup->pipelines[i]);
    *setup = (Setup){.sound = false};
}

static Setup *new_setup(sigcc_suite *s)
{
    Setup *setup = arena_new(s->scratch, Setup);
    sg_arena_defer(s->scratch, close_setup, setup);
    setup->rules = sigcc_collection_new();
    setup->matcher = sigcc_matcher_new();
    if (setup->rules == NULL || setup->matcher == NULL)
        sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    setup->sound = true;
    return setup;
}

static void load(sigcc_suite *s, const Manifest *m, Setup *setup)
{
    for (const StrItem *f = m->time_fields; f != NULL; f = f->next)
        if (sigcc_matcher_add_time_field(setup->matcher, f->text.p) != SIGCC_OK)
            sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    setup->sound &= is_fine(s, sigcc_collection_link(setup->rules));
    sg_suite_take_diagnostics(s, sigcc_collection_diagnostics(setup->rules));
    if (!setup->sound)
        return;
    setup->covers = arena_array(s->scratch, RuleCover *, setup->rules->count);
    setup->sound = is_fine(s, sigcc_matcher_load(setup->matcher, setup->rules));
    sg_suite_take_diagnostics(s, sigcc_matcher_diagnostics(setup->matcher));
}

static void check_documents(sigcc_suite *s, const Manifest *m, Setup *setup)
{
    for (const DocumentWant *d = m->documents; d != NULL; d = d->next) {
        Str name = d->id.n > 0 ? d->id : d->title;
        const Rule *rule = sg_suite_document(setup, name);
        bool same = rule != NULL && sg_suite_is_own(setup, rule) &&
                    (d->title.n == 0 || str_eq(d->title, rule->title));
        if (!same) {
            sg_diag(&s->diagnostics.list, SG_manifest_document, d->span,
                    "%.*s contains no document '%.*s'%s%.*s",
                    STR_ARG(setup->rule_path), STR_ARG(name),
                    rule ? " with the title " : "",
                    STR_ARG(rule ? d->title : (Str){0}));
            setup->sound = false;
        }
    }
}

Setup *sg_suite_setup(sigcc_suite *s, const Manifest *m, const TestCase *test)
{
    Setup *setup = new_setup(s);
    setup->rule_path = add_rule(s, m, setup);
    add_files(s, m, setup, m->needs);
    add_pipelines(s, m, setup, m->pipelines);
    if (test != NULL) {
        add_files(s, m, setup, test->filters);
        add_pipelines(s, m, setup, test->pipelines);
    }
    load(s, m, setup);
    if (setup->sound)
        check_documents(s, m, setup);
    return setup;
}
