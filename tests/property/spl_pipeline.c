// spl_pipeline.c - a pipe of commands, and the commands that hold other pipes.

#include "spl_parts.h"

typedef struct Command {
    const char *name;
    void (*run)(SplRun *run);
    bool first;     // it makes events, so it stands where a pipe begins
    bool streaming; // "multisearch" takes these only
} Command;

// clang-format off
static const Command commands[] = {
    {"search",      spl_run_search,      false, true},
    {"where",       spl_run_where,       false, true},
    {"regex",       spl_run_regex,       false, true},
    {"eval",        spl_run_eval,        false, true},
    {"fields",      spl_run_fields,      false, true},
    {"table",       spl_run_table,       false, false},
    {"rename",      spl_run_rename,      false, true},
    {"mvexpand",    spl_run_mvexpand,    false, true},
    {"addinfo",     spl_run_addinfo,     false, true},
    {"bin",         spl_run_bin,         false, true},
    {"convert",     spl_run_convert,     false, true},
    {"sort",        spl_run_sort,        false, false},
    {"dedup",       spl_run_dedup,       false, false},
    {"reverse",     spl_run_reverse,     false, false},
    {"stats",       spl_run_stats,       false, false},
    {"eventstats",  spl_run_eventstats,  false, false},
    {"streamstats", spl_run_streamstats, false, false},
    {"append",      spl_run_append,      false, false},
    {"multisearch", spl_run_multisearch, true,  false},
};
// clang-format on

static void run_command(SplRun *run, bool first)
{
    spl_blanks(&run->text);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (!spl_word(&run->text, str_of_literal(commands[i].name)))
            continue;
        if (commands[i].first != first)
            (void)spl_fail(&run->text, "a command in another's place");
        if (run->streaming && !commands[i].streaming)
            (void)spl_fail(&run->text, "not for multisearch");
        spl_blanks(&run->text);
        if (run->text.problem == NULL)
            commands[i].run(run);
        return;
    }
    (void)spl_fail(&run->text, "no such command");
}

// [SEARCH] { "|" COMMAND }, up to "]" or the end
static void run_pipe(SplRun *run)
{
    spl_blanks(&run->text);
    bool first = spl_peek(&run->text) == '|';
    run->events = first ? (SplEvents){0} : run->world->events;
    if (!first)
        spl_run_search(run);
    for (; run->text.problem == NULL && spl_skip(&run->text, STR("|"));
         first = false) {
        run_command(run, first);
        if (!spl_at_end(&run->text))
            (void)spl_fail(&run->text, "more than a command");
    }
}

// "[" ["search"] PIPE "]"
static SplEvents run_inner(SplRun *run, bool streaming)
{
    SplRun inner = {.arena = run->arena,
                    .world = run->world,
                    .text = run->text,
                    .streaming = streaming};
    spl_expect(&inner.text, STR("["));
    (void)spl_word(&inner.text, STR("search"));
    run_pipe(&inner);
    spl_expect(&inner.text, STR("]"));
    run->text = inner.text;
    return inner.events;
}

static void push_all(Arena *a, SplEvents *to, const SplEvents *from)
{
    for (size_t i = 0; i < from->count; i++)
        spl_push(a, to, &from->items[i]);
}

void spl_run_multisearch(SplRun *run)
{
    SplEvents all = {0};
    while (!spl_at_end(&run->text)) {
        SplEvents events = run_inner(run, true);
        push_all(run->arena, &all, &events);
    }
    run->events = all;
}

void spl_run_append(SplRun *run)
{
    SplEvents all = {0}, before = run->events;
    push_all(run->arena, &all, &before);
    SplEvents more = run_inner(run, false);
    push_all(run->arena, &all, &more);
    run->events = all;
}

const char *spl_run(Arena *a, const SplWorld *world, Str search,
                    SplEvents *results)
{
    SplRun run = {
        .arena = a,
        .world = world,
        .text = {.in = search, .and_first = world->and_first},
    };
    if (search.n == 0)
        return "no text";
    run_pipe(&run);
    if (run.text.problem == NULL && run.text.at < search.n)
        return "more than a search";
    *results = run.events;
    return run.text.problem;
}
