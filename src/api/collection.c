// collection.c - files become rules.

#include "api/collection.h"

#include <stdlib.h>

#include "base/file.h"
#include "base/limits.h"
#include "ir/filter.h"
#include "ir/lower.h"
#include "sigma/link.h"
#include "sigma/parse.h"
#include "yaml/tree.h"

// The handle is from calloc(), as an arena gives memory only below
// sg_arena_protect().  One protect serves both arenas.
sigcc_collection *sigcc_collection_new(void)
{
    Arena *arena = sg_arena_create(MAX_ARENA_BYTES);
    Arena *scratch = sg_arena_create(MAX_ARENA_BYTES);
    sigcc_collection *c = calloc(1, sizeof *c);
    if (arena == NULL || scratch == NULL || c == NULL) {
        sg_arena_destroy(arena);
        sg_arena_destroy(scratch);
        free(c);
        return NULL;
    }
    sg_arena_follow(scratch, arena);
    c->arena = arena;
    c->scratch = scratch;
    c->tail = &c->first;
    sg_diag_init(&c->diagnostics.list, arena);
    return c;
}

void sigcc_collection_free(sigcc_collection *c)
{
    if (c == NULL)
        return;
    sg_arena_destroy(c->scratch);
    sg_arena_destroy(c->arena);
    free(c);
}

void sigcc_collection_set_strict(sigcc_collection *c, int strict)
{
    if (c != NULL && c->public == NULL)
        c->diagnostics.list.strict = strict != 0;
}

// ---- adding --------------------------------------------------------------

typedef struct AddingRules {
    sigcc_collection *c;
    Str name;
    Str text;         // when there is no path
    const char *path; // to be read, or NULL
    sigcc_status status;
} AddingRules;

static Source *new_source(sigcc_collection *c, Str name, Str text)
{
    SourceItem *item = arena_new(c->arena, SourceItem);
    item->source.name = sg_arena_copy(c->arena, name);
    item->source.text = text;
    item->next = c->sources;
    c->sources = item;
    return &item->source;
}

// Memory may run out below: a rule is spoilt until it is known to be sound.
static void append_rule(sigcc_collection *c, Rule *rule)
{
    DiagList *diags = &c->diagnostics.list;
    bool spoilt = rule->spoilt;
    rule->spoilt = true;
    rule->next = NULL;
    rule->index = c->count++;
    *c->tail = rule;
    c->tail = &rule->next;
    DiagScope before =
        sg_diag_about(diags, (DiagScope){.rule = rule, .spoilt = &spoilt});
    const RuleIr *ir = sg_lower(c->arena, rule, diags);
    (void)sg_diag_about(diags, before);
    rule->spoilt = spoilt || ir == NULL;
    rule->ir = rule->spoilt ? NULL : ir;
}

// A file without a rule is worth a warning when nothing else was reported.
static void warn_if_empty(const Source *source, const Node *roots,
                          DiagList *diags)
{
    for (const Node *n = roots; n != NULL; n = n->next)
        if (!sg_node_is_null(n))
            return;
    sg_diag(diags, SG_file_empty, sg_source_whole(source),
            "no rule in this file");
}

// Returns its documents.
static const Node *add_source(sigcc_collection *c, const Source *source)
{
    DiagList *diags = &c->diagnostics.list;
    unsigned errors = diags->errors;
    const Node *roots = sg_yaml_parse(c->scratch, c->arena, source, diags);
    if (diags->errors == errors)
        warn_if_empty(source, roots, diags);
    Rule *rule = sg_parse_documents(c->arena, c->scratch, source, roots, diags);
    for (Rule *next; rule != NULL; rule = next) {
        next = rule->next;
        append_rule(c, rule);
    }
    return roots;
}

// The nodes do not outlive the file.
static void forget_documents(Rule *rules)
{
    for (Rule *r = rules; r != NULL; r = r->next)
        r->document = NULL;
}

static void report_file(DiagList *diags, const Source *source,
                        FileStatus status, const char *why)
{
    Span start = sg_source_whole(source);
    switch (status) {
    case FILE_OK: break;
    case FILE_MISSING:
    case FILE_UNREADABLE:
        sg_diag(diags, SG_file_unreadable, start, "cannot read: %s", why);
        break;
    case FILE_IS_FOLDER:
        sg_diag(diags, SG_file_unreadable, start, "this is a folder");
        break;
    case FILE_TOO_LARGE:
        sg_diag(diags, SG_limit_source, start,
                "larger than %d bytes, the limit for one file",
                MAX_SOURCE_BYTES);
        break;
    }
}

static sigcc_status status_of_file(FileStatus status)
{
    switch (status) {
    case FILE_OK: return SIGCC_OK;
    case FILE_MISSING:
    case FILE_UNREADABLE:
    case FILE_IS_FOLDER: return SIGCC_IO;
    case FILE_TOO_LARGE: break;
    }
    return SIGCC_LIMIT;
}

// A file that cannot be read becomes a source without text, so that its message
// has a place, and messages are settled before the caller can look.
static void add_documents(void *arg)
{
    AddingRules *job = arg;
    sigcc_collection *c = job->c;
    DiagList *diags = &c->diagnostics.list;
    unsigned errors = diags->errors;
    size_t count = c->count;
    Rule **rules = c->tail;
    Diag **messages = diags->tail;
    const Node *roots = NULL;
    Source *source = new_source(c, job->name, (Str){"", 0});
    const char *why = "";
    FileStatus status =
        job->text.n > MAX_SOURCE_BYTES ? FILE_TOO_LARGE : FILE_OK;
    if (job->path != NULL)
        status = sg_file_read(c->scratch, job->path, MAX_SOURCE_BYTES,
                              &job->text, &why);
    report_file(diags, source, status, why);
    job->status = status_of_file(status);
    if (job->status == SIGCC_OK) {
        Str text = sg_source_decode(c->scratch, job->text);
        source->text = sg_arena_copy(c->arena, text);
        sg_source_mark(source, c->arena);
        roots = add_source(c, source);
    }
    if (c->watch.read != NULL)
        c->watch.read(c->watch.user, source, job->text, roots, *rules,
                      *messages);
    forget_documents(*rules);
    sg_diagnostics_settle(&c->diagnostics);
    if (job->status == SIGCC_OK && diags->errors > errors)
        job->status = SIGCC_INVALID;
    else if (job->status == SIGCC_OK && c->count == count)
        job->status = SIGCC_NOT_FOUND;
}

static sigcc_status run_add(AddingRules *job)
{
    ArenaStatus status = sg_arena_protect(job->c->arena, add_documents, job);
    sg_arena_reset(job->c->scratch);
    (void)sg_diag_about(&job->c->diagnostics.list, (DiagScope){0});
    return status == ARENA_OK ? job->status : sg_status_of(status);
}

sigcc_status sigcc_collection_add(sigcc_collection *c, const char *name,
                                  const char *text, size_t length)
{
    if (c == NULL || c->public != NULL || name == NULL ||
        (text == NULL && length > 0))
        return SIGCC_BAD_ARGUMENT;
    AddingRules job = {.c = c,
                       .name = str_of_literal(name),
                       .text = str_of(text ? text : "", length)};
    return run_add(&job);
}

sigcc_status sigcc_collection_add_file(sigcc_collection *c, const char *path)
{
    if (c == NULL || c->public != NULL || path == NULL)
        return SIGCC_BAD_ARGUMENT;
    bool piped = strcmp(path, "-") == 0;
    AddingRules job = {.c = c,
                       .name = piped ? STR("<stdin>") : str_of_literal(path),
                       .path = path};
    return run_add(&job);
}

// ---- linking -------------------------------------------------------------

static const char *type_of(const Rule *rule)
{
    const Correlation *c = rule->correlation;
    return c != NULL ? sg_correlation_type_name(c->type) : NULL;
}

static const char *const *tags_of(Arena *a, const Rule *rule)
{
    size_t n = 0;
    for (const StrItem *t = rule->tags; t != NULL; t = t->next)
        n++;
    const char **tags = arena_array(a, const char *, n + 1);
    n = 0;
    for (const StrItem *t = rule->tags; t != NULL; t = t->next)
        tags[n++] = t->text.p;
    return tags;
}

static void warn_of_unused(DiagList *diags, const Filters *f, Rule **rules,
                           size_t count)
{
    size_t i = sg_filters_unused(f, 0);
    for (; i < count; i = sg_filters_unused(f, i + 1)) {
        DiagScope before = sg_diag_about(diags, (DiagScope){.rule = rules[i]});
        sg_diag(diags, SG_filter_unused, rules[i]->filter->span,
                "this filter applies to no rule");
        (void)sg_diag_about(diags, before);
    }
}

static sigcc_rule_kind kind_of(const Rule *r)
{
    switch (r->kind) {
    case RULE_DETECTION: return SIGCC_RULE_DETECTION;
    case RULE_CORRELATION: return SIGCC_RULE_CORRELATION;
    case RULE_FILTER: return SIGCC_RULE_FILTER;
    }
    return SIGCC_RULE_DETECTION;
}

static size_t count_logsources(const Rule *r)
{
    size_t n = 0;
    for (const Logsource *ls = &r->logsource; ls != NULL; ls = ls->next)
        n++;
    return n;
}

static const sigcc_logsource *logsources_of(Arena *a, const Rule *r)
{
    sigcc_logsource *all = arena_array(a, sigcc_logsource, count_logsources(r));
    size_t n = 0;
    for (const Logsource *ls = &r->logsource; ls != NULL; ls = ls->next)
        all[n++] =
            (sigcc_logsource){ls->category.p, ls->product.p, ls->service.p};
    return all;
}

// Linking has found all rules of one without errors.
static size_t count_bases(const Rule *r)
{
    size_t n = 0;
    const RuleRef *ref =
        r->correlation != NULL && !r->spoilt ? r->correlation->rules : NULL;
    for (; ref != NULL; ref = ref->next)
        n++;
    return n;
}

static const size_t *bases_of(Arena *a, const Rule *r)
{
    size_t count = count_bases(r);
    size_t *all = arena_array(a, size_t, count);
    const RuleRef *ref = count > 0 ? r->correlation->rules : NULL;
    for (size_t n = 0; ref != NULL; ref = ref->next)
        all[n++] = ref->rule->index;
    return all;
}

static sigcc_rule public_rule(Arena *a, const Rule *r)
{
    return (sigcc_rule){.kind = kind_of(r),
                        .title = r->title.p,
                        .title_length = r->title.n,
                        .id = r->id.p,
                        .name = r->name.p,
                        .status = sg_status_name(r->status),
                        .level = sg_level_name(r->level),
                        .author = r->author.p,
                        .description = r->description.p,
                        .category = r->logsource.category.p,
                        .product = r->logsource.product.p,
                        .service = r->logsource.service.p,
                        .file = r->source->name.p,
                        .line = r->span.from.line + 1,
                        .has_errors = r->spoilt,
                        .tags = tags_of(a, r),
                        .type = type_of(r),
                        .logsources = logsources_of(a, r),
                        .logsource_count = count_logsources(r),
                        .bases = bases_of(a, r),
                        .base_count = count_bases(r)};
}

// The collection is const from here on, until something is removed.
static void link_rules(void *arg)
{
    sigcc_collection *c = arg;
    c->before_link = sg_diag_mark(&c->diagnostics.list);
    Rule **rules = arena_array(c->arena, Rule *, c->count);
    sigcc_rule *public = arena_array(c->arena, sigcc_rule, c->count);
    const Rule **order = arena_array(c->arena, const Rule *, c->count);
    size_t n = 0;
    for (Rule *r = c->first; r != NULL; r = r->next)
        rules[n++] = r;
    sg_link(c->arena, rules, n, order, &c->diagnostics.list);
    c->filters = sg_filters_new(c->arena, rules, n);
    warn_of_unused(&c->diagnostics.list, c->filters, rules, n);
    sg_diagnostics_settle(&c->diagnostics);
    for (size_t i = 0; i < n; i++)
    public[i] = public_rule(c->arena, rules[i]);
    c->rules = rules;
    for (size_t i = 0; i < n; i++)
        c->linked |= rules[i]->kind == RULE_CORRELATION;
    c->order = order;
    c->public = public;
}

sigcc_status sigcc_collection_link(sigcc_collection *c)
{
    if (c == NULL || c->public != NULL)
        return SIGCC_BAD_ARGUMENT;
    sg_arena_raise(c->arena, MAX_ARENA_BYTES + MAX_LINK_BYTES);
    ArenaStatus status = sg_arena_protect(c->arena, link_rules, c);
    if (status != ARENA_OK)
        return sg_status_of(status);
    return c->diagnostics.list.errors > 0 ? SIGCC_INVALID : SIGCC_OK;
}

size_t sigcc_collection_count(const sigcc_collection *c)
{
    return c != NULL && c->public != NULL ? c->count : 0;
}

const sigcc_rule *sigcc_collection_rule(const sigcc_collection *c, size_t index)
{
    return index < sigcc_collection_count(c) ? &c->public[index] : NULL;
}

int sigcc_collection_alerts(const sigcc_collection *c, size_t index)
{
    return index < sigcc_collection_count(c) && sg_rule_alerts(c->rules[index]);
}

const sigcc_diagnostics *sigcc_collection_diagnostics(const sigcc_collection *c)
{
    return c != NULL ? &c->diagnostics : NULL;
}
