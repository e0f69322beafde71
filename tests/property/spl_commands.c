// spl_commands.c - commands of the pipe.

#include "spl_parts.h"

// ---- events --------------------------------------------------------------

const SplField *spl_find(const SplEvent *e, Str name)
{
    for (size_t i = 0; i < e->count; i++)
        if (str_eq(e->fields[i].name, name))
            return &e->fields[i];
    return NULL;
}

void spl_unset(SplEvent *e, Str name)
{
    size_t n = 0;
    for (size_t i = 0; i < e->count; i++)
        if (!str_eq(e->fields[i].name, name))
            e->fields[n++] = e->fields[i];
    e->count = n;
}

void spl_assign(Arena *a, SplEvent *e, Str name, const Str *values, size_t n)
{
    spl_unset(e, name);
    SplField *fields = arena_array(a, SplField, e->count + 1);
    for (size_t i = 0; i < e->count; i++)
        fields[i] = e->fields[i];
    Str *copy = arena_array(a, Str, n);
    for (size_t i = 0; i < n; i++)
        copy[i] = values[i];
    fields[e->count] = (SplField){name, copy, n};
    *e = (SplEvent){fields, e->count + 1};
}

void spl_each(SplRun *run, SplKeep *keep)
{
    size_t from = run->text.at, kept = 0;
    SplEvent nothing = {NULL, 0};
    if (run->events.count == 0)
        (void)keep(run, &nothing);
    for (size_t i = 0; i < run->events.count && !run->text.bad; i++) {
        run->text.at = from;
        SplEvent e = run->events.items[i];
        if (keep(run, &e))
            run->events.items[kept++] = e;
    }
    run->events.count = kept;
}

static SplScope scope_of(SplRun *run, const SplEvent *e)
{
    return (SplScope){.arena = run->arena, .text = &run->text, .event = e};
}

// ---- search, where -------------------------------------------------------

static bool keep_search(SplRun *run, SplEvent *e)
{
    return spl_search(&run->text, e);
}

static void run_search(SplRun *run)
{
    spl_each(run, keep_search);
}

static bool keep_where(SplRun *run, SplEvent *e)
{
    SplScope s = scope_of(run, e);
    SplValue v = spl_evaluate(&s);
    return v.kind == SPL_TRUTH && v.truth;
}

static void run_where(SplRun *run)
{
    spl_each(run, keep_where);
}

// ---- regex ---------------------------------------------------------------

// Nothing is documented of fields with several values, and nothing of "!="
// without the field: the event is taken to stay.
static bool keep_regex(SplRun *run, SplEvent *e)
{
    SplText *t = &run->text;
    const SplField *f = spl_find(e, spl_name(t));
    bool negated = spl_skip(t, STR("!"));
    spl_expect(t, STR("="));
    Str pattern = spl_quoted(run->arena, t);
    if (t->bad || (f != NULL && f->count > 1))
        return spl_fail(t);
    return (f != NULL && eval_regex(pattern, 0, f->values[0])) != negated;
}

static void run_regex(SplRun *run)
{
    spl_each(run, keep_regex);
}

// ---- eval ----------------------------------------------------------------

static void assign(SplRun *run, SplEvent *e, Str name, const SplValue *v)
{
    Str text = {"", 0};
    switch (v->kind) {
    case SPL_NULL: spl_unset(e, name); return;
    case SPL_TRUTH: (void)spl_fail(&run->text); return; // no field has one
    case SPL_NUMBER:
    case SPL_TEXT: text = spl_as_text(run->arena, v); break;
    case SPL_VALUES:
        spl_assign(run->arena, e, name, v->values, v->count);
        return;
    }
    spl_assign(run->arena, e, name, &text, 1);
}

// NAME=EXPRESSION, ...: a later one sees the earlier ones.
static bool keep_eval(SplRun *run, SplEvent *e)
{
    SplText *t = &run->text;
    do {
        spl_blanks(t);
        Str name = spl_name(t);
        spl_expect(t, STR("="));
        SplScope s = scope_of(run, e);
        SplValue v = spl_evaluate(&s);
        if (!t->bad)
            assign(run, e, name, &v);
        spl_blanks(t);
    } while (spl_skip(t, STR(",")));
    return true;
}

static void run_eval(SplRun *run)
{
    spl_each(run, keep_eval);
}

// ---- fields, table -------------------------------------------------------

static bool is_named(Arena *a, const EvalPattern *patterns, size_t n, Str name)
{
    (void)a;
    for (size_t i = 0; i < n; i++)
        if (eval_pattern_match(&patterns[i], name, true))
            return true;
    return false;
}

enum { MAX_NAMES = 16 };

// Names, with "*" in them, separated by commas or blanks.
static size_t read_names(SplText *t, EvalPattern *names)
{
    size_t n = 0;
    for (;;) {
        spl_blanks(t);
        if (spl_skip(t, STR(",")))
            continue;
        if (t->at >= t->in.n || spl_peek(t) == '|' || spl_peek(t) == ']')
            return n;
        if (n == MAX_NAMES) {
            (void)spl_fail(t);
            return n;
        }
        names[n++] = spl_pattern(t);
    }
}

static void choose(SplRun *run, SplEvent *e, bool named, bool internal)
{
    EvalPattern names[MAX_NAMES];
    size_t n = read_names(&run->text, names), kept = 0;
    SplField *fields = arena_array(run->arena, SplField, e->count + 1);
    for (size_t i = 0; i < e->count; i++) {
        Str name = e->fields[i].name;
        bool stays = is_named(run->arena, names, n, name) == named ||
                     (internal && name.p[0] == '_');
        if (stays)
            fields[kept++] = e->fields[i];
    }
    *e = (SplEvent){fields, kept};
}

// "fields" keeps _time and _raw unless they are taken away by name.
static bool keep_fields(SplRun *run, SplEvent *e)
{
    spl_blanks(&run->text);
    bool minus = spl_skip(&run->text, STR("- "));
    choose(run, e, !minus, !minus);
    return true;
}

static void run_fields(SplRun *run)
{
    spl_each(run, keep_fields);
}

static bool keep_table(SplRun *run, SplEvent *e)
{
    choose(run, e, true, false);
    return true;
}

static void run_table(SplRun *run)
{
    spl_each(run, keep_table);
}

// ---- the pipe ------------------------------------------------------------

typedef struct Command {
    const char *name;
    void (*run)(SplRun *run);
} Command;

// clang-format off
static const Command commands[] = {
    {"search", run_search},
    {"where",  run_where},
    {"regex",  run_regex},
    {"eval",   run_eval},
    {"fields", run_fields},
    {"table",  run_table},
};
// clang-format on

static void run_command(SplRun *run)
{
    spl_blanks(&run->text);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (!spl_word(&run->text, str_of_literal(commands[i].name)))
            continue;
        spl_blanks(&run->text);
        commands[i].run(run);
        return;
    }
    (void)spl_fail(&run->text);
}

// [SEARCH] { "|" COMMAND }
bool spl_run(Arena *a, Str query, SplEvents *events)
{
    SplRun run = {.arena = a, .text = {.in = query}, .events = *events};
    spl_blanks(&run.text);
    if (spl_peek(&run.text) != '|')
        run_search(&run);
    for (spl_blanks(&run.text); !run.text.bad && run.text.at < query.n;
         spl_blanks(&run.text)) {
        spl_expect(&run.text, STR("|"));
        if (!run.text.bad)
            run_command(&run);
    }
    *events = run.events;
    return !run.text.bad && query.n > 0;
}
