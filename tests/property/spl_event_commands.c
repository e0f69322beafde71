// spl_event_commands.c - commands that look at one event after the other.

#define _XOPEN_SOURCE 700

#include "spl_parts.h"

#include <math.h>
#include <time.h>

void spl_each(SplRun *run, SplKeep *keep)
{
    size_t from = run->text.at;
    SplEvents kept = {0};
    SplEvent nothing = {.fields = NULL};
    if (run->events.count == 0)
        (void)keep(run, &nothing);
    for (size_t i = 0; i < run->events.count && run->text.problem == NULL;
         i++) {
        run->text.at = from;
        SplEvent e = run->events.items[i];
        if (keep(run, &e))
            spl_push(run->arena, &kept, &e);
    }
    run->events = kept;
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

void spl_run_search(SplRun *run)
{
    spl_each(run, keep_search);
}

static bool keep_where(SplRun *run, SplEvent *e)
{
    SplScope s = scope_of(run, e);
    SplValue v = spl_evaluate(&s);
    return v.kind == SPL_TRUTH && v.truth;
}

void spl_run_where(SplRun *run)
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
    if (f != NULL && f->count > 1)
        return spl_fail(t, "regex of several values");
    return (f != NULL && eval_regex(pattern, 0, f->values[0])) != negated;
}

void spl_run_regex(SplRun *run)
{
    spl_each(run, keep_regex);
}

// ---- eval ----------------------------------------------------------------

// NAME=EXPRESSION, ...: a later one sees the earlier ones.
static bool keep_eval(SplRun *run, SplEvent *e)
{
    SplText *t = &run->text;
    do {
        const Str *values;
        size_t n;
        spl_blanks(t);
        Str name = spl_name(t);
        spl_expect(t, STR("="));
        SplScope s = scope_of(run, e);
        SplValue v = spl_evaluate(&s);
        if (!spl_as_values(run->arena, &v, &values, &n))
            (void)spl_fail(t, "a field of true or false");
        else
            spl_assign(run->arena, e, name, values, n);
        spl_blanks(t);
    } while (spl_skip(t, STR(",")));
    return true;
}

void spl_run_eval(SplRun *run)
{
    spl_each(run, keep_eval);
}

// ---- fields, table -------------------------------------------------------

static bool is_named(const EvalPattern *patterns, size_t n, Str name)
{
    for (size_t i = 0; i < n; i++)
        if (eval_pattern_match(&patterns[i], name, true))
            return true;
    return false;
}

// Names, with "*" in them, separated by commas or blanks.
static size_t read_patterns(SplText *t, EvalPattern *names)
{
    size_t n = 0;
    while (!spl_at_end(t)) {
        if (spl_skip(t, STR(",")))
            continue;
        if (n == SPL_MAX_NAMES)
            (void)spl_fail(t, "too many names");
        else
            names[n++] = spl_pattern(t);
    }
    return n;
}

static void choose(SplRun *run, SplEvent *e, bool named, bool internal)
{
    EvalPattern names[SPL_MAX_NAMES];
    size_t n = read_patterns(&run->text, names), kept = 0;
    SplField *fields = arena_array(run->arena, SplField, e->count + 1);
    for (size_t i = 0; i < e->count; i++) {
        Str name = e->fields[i].name;
        bool stays =
            is_named(names, n, name) == named || (internal && name.p[0] == '_');
        if (stays)
            fields[kept++] = e->fields[i];
    }
    e->fields = fields;
    e->count = kept;
}

// "fields" keeps _time and _raw unless they are taken away by name.
static bool keep_fields(SplRun *run, SplEvent *e)
{
    spl_blanks(&run->text);
    bool minus = spl_skip(&run->text, STR("- "));
    choose(run, e, !minus, !minus);
    return true;
}

void spl_run_fields(SplRun *run)
{
    spl_each(run, keep_fields);
}

static bool keep_table(SplRun *run, SplEvent *e)
{
    choose(run, e, true, false);
    return true;
}

void spl_run_table(SplRun *run)
{
    spl_each(run, keep_table);
}

// ---- rename --------------------------------------------------------------

// "rename": where the field is missing, so is the other one then.
static bool keep_rename(SplRun *run, SplEvent *e)
{
    Str from = spl_name(&run->text);
    spl_blanks(&run->text);
    spl_expect(&run->text, STR("as "));
    spl_blanks(&run->text);
    Str to = spl_name(&run->text);
    const SplField *f = spl_find(e, from);
    SplField old = f == NULL ? (SplField){.count = 0} : *f;
    if (str_find(from, '*', 0) < from.n || str_find(to, '*', 0) < to.n)
        return spl_fail(&run->text, "rename of many");
    spl_unset(run->arena, e, from);
    spl_assign(run->arena, e, to, old.values, old.count);
    return true;
}

void spl_run_rename(SplRun *run)
{
    spl_each(run, keep_rename);
}

// ---- mvexpand ------------------------------------------------------------

void spl_push_each_value(Arena *a, SplEvents *events, const SplEvent *e,
                         Str name)
{
    const SplField *f = spl_find(e, name);
    for (size_t k = 0; k < (f == NULL ? 1 : f->count); k++) {
        SplEvent one = *e;
        if (f != NULL)
            spl_assign(a, &one, name, f->values + k, 1);
        spl_push(a, events, &one);
    }
}

void spl_run_mvexpand(SplRun *run)
{
    SplEvents in = run->events, out = {0};
    Str name = spl_name(&run->text);
    for (size_t i = 0; i < in.count; i++)
        spl_push_each_value(run->arena, &out, &in.items[i], name);
    run->events = out;
}

// ---- bin -----------------------------------------------------------------

// Spans that divide a day begin with 1970, in UTC.
static bool keep_bin(SplRun *run, SplEvent *e)
{
    double time;
    spl_expect(&run->text, STR("_time span="));
    double span = spl_span(&run->text);
    if (spl_number(e, STR("_time"), &time))
        spl_assign_text(run->arena, e, STR("_time"),
                        spl_text_of(run->arena, floor(time / span) * span));
    return true;
}

void spl_run_bin(SplRun *run)
{
    spl_each(run, keep_bin);
}

// ---- convert -------------------------------------------------------------

// ctime(NAME): by default as "%m/%d/%Y %H:%M:%S".
static void put_ctime(SplRun *run, SplEvent *e, Str name)
{
    double seconds;
    char text[64];
    struct tm tm;
    if (!spl_number(e, name, &seconds))
        return;
    time_t time = (time_t)floor(seconds);
    size_t n = gmtime_r(&time, &tm) == NULL
                   ? 0
                   : strftime(text, sizeof text, "%m/%d/%Y %H:%M:%S", &tm);
    spl_assign_text(run->arena, e, name,
                    sg_arena_copy(run->arena, str_of(text, n)));
}

static bool keep_convert(SplRun *run, SplEvent *e)
{
    do {
        spl_expect(&run->text, STR("ctime("));
        Str name = spl_name(&run->text);
        spl_expect(&run->text, STR(")"));
        put_ctime(run, e, name);
    } while (!spl_at_end(&run->text));
    return true;
}

void spl_run_convert(SplRun *run)
{
    spl_each(run, keep_convert);
}

// ---- addinfo -------------------------------------------------------------

// info_min_time is where the time range of the search begins, info_max_time
// where it ends.
void spl_run_addinfo(SplRun *run)
{
    Str earliest = spl_text_of(run->arena, run->world->earliest);
    Str latest = spl_text_of(run->arena, run->world->latest);
    for (size_t i = 0; i < run->events.count; i++) {
        SplEvent *e = &run->events.items[i];
        spl_assign_text(run->arena, e, STR("info_min_time"), earliest);
        spl_assign_text(run->arena, e, STR("info_max_time"), latest);
    }
}
