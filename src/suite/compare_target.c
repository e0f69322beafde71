// compare_target.c - the query that a rule becomes, against its golden file.

#include "api/compiler.h"
#include "base/ascii.h"
#include "base/limits.h"
#include "suite/suite.h"

typedef struct CompiledTarget {
    sigcc_compiler *compiler;
    bool kept; // the compiler is the suite's
    sigcc_output *output;
} CompiledTarget;

static void free_compiled(void *object)
{
    CompiledTarget *c = object;
    sigcc_output_free(c->output);
    if (!c->kept)
        sigcc_compiler_free(c->compiler);
    *c = (CompiledTarget){.kept = false};
}

static void fail(Running *run, const char *text, Str what)
{
    if (run->message.n > 0)
        sg_sb_put(&run->message, STR("; "));
    sg_sb_putf(&run->message, "%s", text);
    sg_sb_put(&run->message, what);
}

// ---- compiling -----------------------------------------------------------

// Running out of memory is not the target's fault.
static bool is_fine(Running *run, sigcc_status status)
{
    if (status == SIGCC_NO_MEMORY)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
    return status == SIGCC_OK;
}

static bool add_pipeline(Running *run, CompiledTarget *c, const TargetTest *t,
                         const StrItem *name)
{
    if (str_eq(name->text, STR("auto")))
        return is_fine(run, sigcc_compiler_set_auto(c->compiler));
    const sigcc_pipeline *p =
        sg_suite_pipeline(run->suite, run->manifest, run->setup, name);
    if (p == NULL) {
        fail(run, "cannot use the pipeline ", name->text);
        return false;
    }
    if (is_fine(run, sigcc_compiler_add_pipeline(c->compiler, p)))
        return true;
    fail(run, "the pipeline ", name->text);
    sg_sb_putf(&run->message, " is not meant for %.*s", STR_ARG(t->target));
    return false;
}

// Bundled pipelines take longer to read than any rule to compile: compilers
// with "auto" alone are kept.
static bool is_auto(const TargetTest *t)
{
    return t->format.n == 0 && t->pipelines != NULL &&
           t->pipelines->next == NULL &&
           str_eq(t->pipelines->text, STR("auto"));
}

static void keep_compiler(Running *run, KeptCompiler *k)
{
    sigcc_suite *s = run->suite;
    k->compiler = sigcc_compiler_new(k->target.p);
    if (k->compiler == NULL)
        sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    if (sigcc_compiler_set_auto(k->compiler) != SIGCC_OK) {
        sigcc_compiler_free(k->compiler);
        sg_arena_escape(s->arena, ARENA_NO_MEMORY);
    }
    k->next = s->compilers;
    s->compilers = k;
}

static sigcc_compiler *kept_compiler(Running *run, Str target)
{
    sigcc_suite *s = run->suite;
    KeptCompiler *k = s->compilers;
    while (k != NULL && !str_eq(k->target, target))
        k = k->next;
    if (k == NULL) {
        k = arena_new(s->arena, KeptCompiler);
        k->target = sg_arena_copy(s->arena, target);
        keep_compiler(run, k);
    }
    return k->compiler;
}

// A kept compiler has its pipelines already; other ones belong to this target.
static bool open_compiler(Running *run, CompiledTarget *c, const TargetTest *t)
{
    if (sg_backend_find(t->target) == NULL) {
        fail(run, "unknown target ", t->target);
        return false;
    }
    c->kept = is_auto(t);
    c->compiler = c->kept ? kept_compiler(run, t->target)
                          : sigcc_compiler_new(t->target.p);
    if (c->compiler == NULL)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
    if (t->format.n > 0 &&
        !is_fine(run, sigcc_compiler_set_format(c->compiler, t->format.p))) {
        fail(run, "unknown format ", t->format);
        return false;
    }
    for (const StrItem *p = t->pipelines; p != NULL && !c->kept; p = p->next)
        if (!add_pipeline(run, c, t, p))
            return false;
    return true;
}

// The documents of the rule file are consecutive.
static void compile(Running *run, CompiledTarget *c)
{
    const sigcc_collection *rules = run->setup->rules;
    size_t first = 0;
    size_t count = 0;
    while (first < rules->count &&
           !sg_suite_is_own(run->setup, rules->rules[first]))
        first++;
    while (first + count < rules->count &&
           sg_suite_is_own(run->setup, rules->rules[first + count]))
        count++;
    c->output = sigcc_compile_some(c->compiler, rules, first, count);
    if (c->output == NULL)
        sg_arena_escape(run->suite->arena, ARENA_NO_MEMORY);
}

// ---- comparing -----------------------------------------------------------

static bool is_diagnostic(const Diag *d, Str name)
{
    char number[16];
    StrBuf sb = {.p = number, .cap = sizeof number};
    sg_sb_putf(&sb, "SG%d", (int)d->id);
    return str_eq(sb_str(&sb), name) ||
           str_eq(str_of_literal(sg_diag_info((int)d->id)->slug), name);
}

// Each of the names, which have commas between them, is that of a message.
static void compare_messages(Running *run, const DiagList *list, Str names)
{
    for (size_t at = 0; at < names.n;) {
        size_t end = str_find(names, ',', at);
        while (at < end && is_blank(names.p[at]))
            at++;
        Str name = str_slice(names, at, end);
        const Diag *d = list->first;
        while (d != NULL && !is_diagnostic(d, name))
            d = d->next;
        if (d == NULL)
            fail(run, "missing message ", name);
        at = end + 1;
    }
}

// Warnings make a query approximate: it finds more or less than the rule says.
// Notes do not.
static void compare_status(Running *run, const CompiledTarget *c,
                           const TargetTest *t)
{
    const DiagList *list = &sigcc_output_diagnostics(c->output)->list;
    TargetStatus status = list->errors > 0     ? TARGET_UNSUPPORTED
                          : list->warnings > 0 ? TARGET_APPROXIMATE
                                               : TARGET_OK;
    static const char *const names[] = {"ok", "approximate", "unsupported"};
    if (status != t->status) {
        fail(run, "the query is ", str_of_literal(names[status]));
        fail(run, "expected ", str_of_literal(names[t->status]));
    }
    compare_messages(run, list, t->diagnostic);
    const Diag *d;
    for (d = list->first; d != NULL && run->message.n > 0; d = d->next) {
        if (d->severity == SEV_NOTE)
            continue;
        sg_sb_putf(&run->why, "%u:%u: ", d->span.from.line + 1,
                   d->span.from.col + 1);
        sg_sb_put(&run->why, d->message);
        sg_sb_putf(&run->why, " [SG%d]\n", (int)d->id);
    }
}

// Text that ends with one line feed, as editors leave it.
static bool same_text(Str file, Str query)
{
    if (file.n == query.n + 1 && file.p[query.n] == '\n')
        file.n--;
    return str_eq(file, query);
}

static bool is_among(Running *run, Str path, const StrItem *list)
{
    Str manifest = run->manifest->source->name;
    while (list != NULL &&
           !str_eq(path, sg_suite_find(run->suite, run->suite->scratch,
                                       manifest, list->text)))
        list = list->next;
    return list != NULL;
}

// Is it a file that the tests read?
static bool is_input(Running *run, Str path)
{
    Arena *a = run->suite->scratch;
    const Manifest *m = run->manifest;
    if (str_eq(path, sg_suite_clean_path(a, m->source->name)) ||
        str_eq(path, run->setup->rule_path) || is_among(run, path, m->needs) ||
        is_among(run, path, m->pipelines))
        return true;
    for (const TestCase *t = m->cases; t != NULL; t = t->next)
        if (str_eq(path,
                   sg_suite_find(run->suite, a, m->source->name, t->corpus)))
            return true;
    return false;
}

// The text of the golden file; false: there is none, or an error was reported.
static bool read_golden(Running *run, Str path, Str *kept)
{
    sigcc_suite *s = run->suite;
    const char *why;
    FileStatus status = sg_suite_read(s, path.p, kept, &why);
    if (status != FILE_OK && status != FILE_MISSING) {
        Source *source = arena_new(s->arena, Source);
        *source = (Source){.name = path, .text = {"", 0}};
        sg_suite_unreadable(s, source, status, why);
        run->broken = true;
    }
    return status == FILE_OK;
}

static void refuse_golden(Running *run, const TargetTest *t)
{
    DiagList *diags = &run->suite->diagnostics.list;
    sg_diag(
        diags, SG_manifest_path, t->golden_span,
        "'golden' must not name an input of the test: it may be overwritten");
    run->broken = true;
}

// --accept may overwrite a golden file.  One that is also an input of the test,
// a rule or its events, is therefore refused before --accept can offer it.
static void compare_golden(Running *run, const CompiledTarget *c,
                           const TargetTest *t, sigcc_case *to)
{
    sigcc_suite *s = run->suite;
    size_t n;
    const char *text = sigcc_output_document(c->output, &n);
    Str kept = {"", 0};
    Str path =
        sg_suite_beside(s->arena, run->manifest->source->name, t->golden);
    bool found = read_golden(run, path, &kept);
    if (found && same_text(kept, str_of(text, n)))
        return;
    if (found && is_input(run, path))
        refuse_golden(run, t);
    if (run->broken) {
        fail(run, "the query cannot be compared", (Str){"", 0});
        return;
    }
    to->golden = path.p;
    to->query = sg_arena_copy(s->arena, str_of(text, n)).p;
    fail(run, found ? "the query differs from " : "there is no ", t->golden);
    sg_sb_put(&run->why, STR("the query is now:\n"));
    sg_sb_put(&run->why, str_of(text, n));
    sb_putc(&run->why, '\n');
}

void sg_suite_target(Running *run, const TargetTest *t, sigcc_case *to)
{
    CompiledTarget *c = arena_new(run->suite->scratch, CompiledTarget);
    sg_arena_defer(run->suite->scratch, free_compiled, c);
    if (open_compiler(run, c, t)) {
        compile(run, c);
        compare_status(run, c, t);
        if (t->golden.n > 0)
            compare_golden(run, c, t, to);
    } else {
        run->broken = true;
    }
    free_compiled(c);
}
