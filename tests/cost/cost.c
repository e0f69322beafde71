// cost.c - input of ten times the size costs about ten times as much.
//
//     cost PROGRAM CASE
//
// Time is the processor's, not the clock's, and the least of several runs.
// What is quadratic takes a hundred times as long for ten times the input, so
// a limit in between tells it from what is linear, on any machine.
//
// Exit status: 0 fine, 1 it costs too much, 2 it could not be measured.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "inputs.h"

enum { MAX_ARGS = 12, RUNS = 3, TIMES = 10 };

typedef struct Case {
    const char *name;
    write_input *write;
    size_t size;                // and then TIMES as much
    const char *args[MAX_ARGS]; // of the program
    double most_memory;         // of the second run to the first; 0: time
    int code;                   // exit status
} Case;

static const Case cases[] = {
    {"many_rules", write_rules, 1000, {"convert", "-t", "splunk", "."}, 0, 0},
    {"filters_of_all",
     write_filters_of_all,
     200,
     {"convert", "-t", "splunk", "."},
     0,
     0},
    {"filters_by_name",
     write_filters_by_name,
     1000,
     {"convert", "-t", "splunk", "."},
     0,
     0},
    {"correlations",
     write_correlations,
     100,
     {"convert", "-t", "splunk", "."},
     0,
     0},
    {"references",
     write_references,
     3000,
     {"convert", "-t", "splunk", "."},
     0,
     0},
    {"messages", write_messages, 200, {"convert", "-t", "splunk", "."}, 0, 1},
    {"combinations",
     write_combinations,
     30,
     {"match", "-r", "rules.yml", "events.json"},
     0,
     0},
    {"renamed_rules",
     write_renamed_rules,
     100,
     {"test", "regression_data"},
     0,
     0},
    {"check_rules",
     write_rules,
     1000,
     {"check", "--profile", "strict", "--fail-level", "note", "."},
     0,
     1},
    {"check_twins",
     write_twins,
     1000,
     {"check", "--profile", "strict", "--fail-level", "note", "."},
     0,
     1},
    {"check_correlations",
     write_correlations,
     100,
     {"check", "--profile", "strict", "--fail-level", "note", "."},
     0,
     1},
    {"check_comments",
     write_comments,
     2000,
     {"check", "--profile", "strict", "--fail-level", "note", "."},
     0,
     1},
    {"filter_memory",
     write_rules_and_filters,
     45,
     {"convert", "-t", "splunk", "."},
     1.5,
     0},
    {"match_filter_memory",
     write_rules_and_filters,
     45,
     {"match", "-r", "rules", "-r", "filters.yml", "events.json"},
     1.5,
     0},
    {"match_pipeline_memory",
     write_rules_and_filters,
     45,
     {"match", "-p", "p.pipeline", "-r", "rules", "-r", "filters.yml",
      "events.json"},
     1.5,
     0},
};

// ---- one run -------------------------------------------------------------

typedef struct Cost {
    double seconds;
    double kilobytes; // the most that any run so far has had
} Cost;

static double seconds_of(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static Cost cost_so_far(void)
{
    struct rusage u;
    if (getrusage(RUSAGE_CHILDREN, &u) != 0)
        exit(2);
    return (Cost){seconds_of(u.ru_utime) + seconds_of(u.ru_stime),
                  (double)u.ru_maxrss};
}

// Ends the test where the program does not run as it should.
static Cost run(const Sandbox *box, const char *program, const Case *c)
{
    char *argv[MAX_ARGS + 2] = {(char *)(size_t)program};
    for (size_t i = 0; i < MAX_ARGS && c->args[i] != NULL; i++)
        argv[i + 1] = (char *)(size_t)c->args[i];
    Outcome outcome;
    Cost before = cost_so_far();
    sandbox_run(box, &(Launch){.argv = argv, .folder = ""}, &outcome);
    Cost after = cost_so_far();
    if (outcome.code != c->code || outcome.signal != 0 || outcome.out.n == 0) {
        fprintf(stderr, "%s: exit %d, signal %d, %zu bytes\n%.*s\n", c->name,
                outcome.code, outcome.signal, outcome.out.n,
                (int)(outcome.err.n < 2000 ? outcome.err.n : 2000),
                outcome.err.p ? outcome.err.p : "");
        exit(2);
    }
    outcome_free(&outcome);
    return (Cost){after.seconds - before.seconds, after.kilobytes};
}

static Cost least_cost(const char *program, const Case *c, size_t size)
{
    Sandbox box;
    sandbox_open(&box);
    c->write(&box, size);
    Cost least = run(&box, program, c);
    for (int i = 1; i < RUNS && c->most_memory == 0; i++) {
        Cost again = run(&box, program, c);
        if (again.seconds < least.seconds)
            least = again;
    }
    sandbox_close(&box);
    return least;
}

// ---- cases ---------------------------------------------------------------

// The cost of starting the program does not grow.
static int check_time(const Case *c, Cost small, Cost large)
{
    const double most = 3 * TIMES;
    double first = small.seconds < 0.005 ? 0.005 : small.seconds;
    printf("%s: %.3f s, %d times as much input %.3f s\n", c->name,
           small.seconds, TIMES, large.seconds);
    return large.seconds <= most * first ? 0 : 1;
}

static int check_memory(const Case *c, Cost small, Cost large)
{
    printf("%s: %.0f KB, %d times as much input %.0f KB\n", c->name,
           small.kilobytes, TIMES, large.kilobytes);
    return large.kilobytes <= c->most_memory * small.kilobytes ? 0 : 1;
}

int main(int argc, char **argv)
{
    for (size_t i = 0; argc == 3 && i < sizeof cases / sizeof *cases; i++) {
        const Case *c = &cases[i];
        if (strcmp(c->name, argv[2]) != 0)
            continue;
        Cost small = least_cost(argv[1], c, c->size);
        Cost large = least_cost(argv[1], c, TIMES * c->size);
        return c->most_memory == 0 ? check_time(c, small, large)
                                   : check_memory(c, small, large);
    }
    fprintf(stderr, "usage: cost PROGRAM CASE\n");
    return 2;
}
