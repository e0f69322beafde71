// cli.c - run the program as cases say, and compare what it does.
//
//     cli PROGRAM FILE.t...     or folders, which are searched for .t files
//
// Every case runs in a folder of its own (see casefile.h for the form of the
// file, and escape.h for sections that are "escaped"):
//
//     --- args              one argument a line
//     --- same              arguments of a second run that must print and
//                           return the same
//     --- stdin             what the program reads
//     --- file NAME         a file in the folder; NAME may have slashes
//     --- folder NAME       an empty folder
//     --- fifo NAME         a pipe that nobody writes to
//     --- link NAME         a symbolic link; where it leads is its one line
//     --- in NAME           the folder in which the program runs
//     --- unreadable NAME   a file that nobody may read, root included; where
//                           that cannot be had, the case is left out
//     --- limit BYTES       the size that files may have
//     --- device PATH       where standard output goes, "/dev/full" for
//                           example; without that device the case is left out
//     --- stdout            what it prints
//     --- stderr            and complains
//     --- stdout parts      the same where "..." stands for anything; also
//                           "stderr parts"
//     --- exit              the exit status, when it is not 0
//     --- made NAME         a file that the program wrote; every other one
//                           must be what it was
//
// SIGCC_BLESS=1 writes what came in place of what was expected.
//
// Exit status: 0 fine, 1 differences, 2 a file that is not a file of cases.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "casefile.h"
#include "sandbox.h"

enum { MAX_ARGS = 64 };

typedef struct Run {
    char *program;
    bool locks_hold;
    size_t cases, failed, left_out;
    bool malformed;
} Run;

// The current case.
typedef struct Work {
    Run *run;
    CaseFile *file;
    Case *c;
    Sandbox box;
    bool failed;
} Work;

// ---- sections ------------------------------------------------------------

static bool is_one_of(const char *word, const char *const *words)
{
    for (; *words != NULL; words++)
        if (strcmp(*words, word) == 0)
            return true;
    return false;
}

static bool is_known(const Section *s)
{
    static const char *const bare[] = {"args",   "same", "stdin", "stdout",
                                       "stderr", "exit", NULL};
    static const char *const named[] = {
        "file", "folder", "fifo", "unreadable", "device",
        "made", "link",   "in",   "limit",      NULL};
    if (strcmp(s->argument, "parts") == 0)
        return strcmp(s->name, "stdout") == 0 || strcmp(s->name, "stderr") == 0;
    return is_one_of(s->name, s->argument[0] ? named : bare);
}

static bool sections_are_known(Work *w)
{
    bool good = case_section(w->c, "args", "") != NULL;
    if (!good)
        fprintf(stderr, "%s:%zu: no args\n", w->file->path, w->c->line);
    for (const Section *s = w->c->sections; s != NULL; s = s->next) {
        if (is_known(s))
            continue;
        fprintf(stderr, "%s:%zu: no section '%s'\n", w->file->path, s->line,
                s->name);
        good = false;
    }
    w->run->malformed |= !good;
    return good;
}

static const Section *first_of(const Work *w, const char *name)
{
    const Section *s = w->c->sections;
    while (s != NULL && strcmp(s->name, name) != 0)
        s = s->next;
    return s;
}

// What this machine cannot show.
static bool is_left_out(const Work *w)
{
    const Section *device = first_of(w, "device");
    return (first_of(w, "unreadable") != NULL && !w->run->locks_hold) ||
           (device != NULL && access(device->argument, W_OK) != 0);
}

// ---- running -------------------------------------------------------------

static char *one_line(Work *w, const Section *s)
{
    size_t at = 0;
    return pool_string(&w->file->pool, slice_line(s->lines, &at));
}

static void set_up(Work *w)
{
    for (const Section *s = w->c->sections; s != NULL; s = s->next) {
        if (strcmp(s->name, "file") == 0)
            sandbox_write(&w->box, s->argument, s->lines);
        else if (strcmp(s->name, "folder") == 0)
            sandbox_folder(&w->box, s->argument);
        else if (strcmp(s->name, "fifo") == 0)
            sandbox_fifo(&w->box, s->argument);
        else if (strcmp(s->name, "unreadable") == 0)
            sandbox_lock(&w->box, s->argument);
        else if (strcmp(s->name, "link") == 0)
            sandbox_link(&w->box, s->argument, one_line(w, s));
    }
}

static void launch(Work *w, const Section *args, Outcome *outcome)
{
    char *argv[MAX_ARGS + 2] = {w->run->program};
    size_t n = 1;
    for (size_t at = 0; at < args->lines.n && n <= MAX_ARGS; n++)
        argv[n] = pool_string(&w->file->pool, slice_line(args->lines, &at));
    argv[n] = NULL;
    const Section *input = case_section(w->c, "stdin", "");
    const Section *device = first_of(w, "device");
    const Section *folder = first_of(w, "in");
    const Section *limit = first_of(w, "limit");
    Launch l = {.argv = argv,
                .folder = folder ? folder->argument : "",
                .input = input ? input->lines : (Slice){"", 0},
                .device = device ? device->argument : NULL,
                .limit = limit ? strtoul(limit->argument, NULL, 10) : 0};
    sandbox_run(&w->box, &l, outcome);
}

// ---- comparing -----------------------------------------------------------

static void check(Work *w, const char *name, const char *argument, Slice got,
                  bool as_lines)
{
    Expected e = {name, argument, got, as_lines};
    if (!case_check(w->file, w->c, &e))
        w->failed = true;
}

// Is it text of this pattern, in which "..." stands for anything?
static bool has_parts(Slice text, Slice pattern)
{
    size_t gap = 0;
    while (gap < pattern.n &&
           !slice_starts(slice_part(pattern, gap, pattern.n), "..."))
        gap++;
    if (gap == pattern.n)
        return slice_eq(text, pattern);
    if (text.n < gap ||
        !slice_eq(slice_part(text, 0, gap), slice_part(pattern, 0, gap)))
        return false;
    for (size_t at = gap; at <= text.n; at++)
        if (has_parts(slice_part(text, at, text.n),
                      slice_part(pattern, gap + 3, pattern.n)))
            return true;
    return false;
}

static void check_stream(Work *w, const char *name, Slice got)
{
    const Section *parts = case_section(w->c, name, "parts");
    if (parts == NULL)
        check(w, name, "", got, true);
    else if (!has_parts(got, parts->lines))
        check(w, name, "parts", got, true);
}

// Empty for success, as the section is.
static void put_exit(Text *to, const Outcome *o)
{
    if (o->signal != 0)
        text_putf(to, "signal %d", o->signal);
    else if (o->code != 0)
        text_putf(to, "%d", o->code);
}

static void check_outcome(Work *w, const Outcome *o)
{
    Text status = {0};
    put_exit(&status, o);
    check_stream(w, "stdout", text_slice(&o->out));
    check_stream(w, "stderr", text_slice(&o->err));
    check(w, "exit", "", text_slice(&status), false);
    text_free(&status);
}

static void check_same(Work *w, const Outcome *a)
{
    const Section *again = case_section(w->c, "same", "");
    Outcome b;
    if (again == NULL)
        return;
    launch(w, again, &b);
    if (a->code != b.code || a->signal != b.signal ||
        !slice_eq(text_slice(&a->out), text_slice(&b.out)) ||
        !slice_eq(text_slice(&a->err), text_slice(&b.err))) {
        printf("%s:%zu: %s: the second run is not the same\n", w->file->path,
               again->line, w->c->name);
        w->failed = true;
    }
    outcome_free(&b);
}

static void check_made(void *user, const char *name, Slice text)
{
    Work *w = user;
    const Section *given = case_section(w->c, "file", name);
    bool is_told = case_section(w->c, "made", name) != NULL;
    if (given != NULL && !is_told && slice_eq(given->lines, text))
        return;
    check(w, "made", pool_string(&w->file->pool, slice_of(name)), text, true);
}

typedef struct Search {
    const char *name;
    bool found;
} Search;

static void compare_name(void *user, const char *name, Slice text)
{
    Search *s = user;
    (void)text;
    s->found |= strcmp(s->name, name) == 0;
}

static void check_missing(Work *w)
{
    for (const Section *s = w->c->sections; s != NULL; s = s->next) {
        Search search = {s->argument, strcmp(s->name, "made") != 0};
        if (!search.found)
            sandbox_walk(&w->box, compare_name, &search);
        if (!search.found)
            check(w, "made", s->argument, (Slice){"", 0}, true);
    }
}

static void run_case(Run *run, CaseFile *file, Case *c)
{
    Work w = {.run = run, .file = file, .c = c};
    Outcome outcome;
    run->cases++;
    if (!sections_are_known(&w))
        return;
    if (is_left_out(&w)) {
        run->left_out++;
        return;
    }
    sandbox_open(&w.box);
    set_up(&w);
    launch(&w, case_section(c, "args", ""), &outcome);
    check_outcome(&w, &outcome);
    sandbox_walk(&w.box, check_made, &w);
    check_missing(&w);
    check_same(&w, &outcome);
    outcome_free(&outcome);
    sandbox_close(&w.box);
    run->failed += w.failed;
}

// ---- all cases -----------------------------------------------------------

static void run_file(void *user, const char *path)
{
    Run *run = user;
    CaseFile file;
    if (casefile_read(&file, path)) {
        for (Case *c = file.cases; c != NULL; c = c->next)
            run_case(run, &file, c);
        if (!casefile_save(&file))
            run->malformed = true;
    } else {
        run->malformed = true;
    }
    casefile_free(&file);
}

int main(int argc, char **argv)
{
    Run run = {.program = argc > 1 ? argv[1] : NULL,
               .locks_hold = sandbox_locks_hold()};
    for (int i = 2; i < argc; i++) {
        if (!walk_case_files(argv[i], run_file, &run)) {
            fprintf(stderr, "%s: no .t file in this folder\n", argv[i]);
            run.malformed = true;
        }
    }
    printf("cli: %zu cases, %zu failed, %zu left out\n", run.cases, run.failed,
           run.left_out);
    if (run.malformed || argc < 3)
        return 2;
    return run.failed > 0 ? 1 : 0;
}
