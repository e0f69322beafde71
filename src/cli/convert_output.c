// convert_output.c - converting, and where the queries go.

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "convert.h"
#include "writer.h"

// ---- converting ----------------------------------------------------------

typedef struct Slice {
    const Convert *convert;
    const Target *target;
    size_t first, count;
    sigcc_output *output;
    pthread_t thread;
    bool started;
} Slice;

static void *convert_slice(void *arg)
{
    Slice *s = arg;
    s->output = sigcc_compile_some(
        s->target->compiler, s->convert->in.collection, s->first, s->count);
    return NULL;
}

static bool has_correlations(const Convert *c)
{
    const sigcc_rule *r;
    for (size_t i = 0; (r = sigcc_collection_rule(c->in.collection, i)); i++)
        if (r->kind == SIGCC_RULE_CORRELATION)
            return true;
    return false;
}

// The rules from 'from' to 'to' are dealt to threads in runs; results come back
// in order.  Correlations come after their rules, wherever these are, and say
// what is wrong with them: one thread converts them all.
static size_t convert_rules(const Convert *c, const Target *t, size_t from,
                            size_t to, Slice *slices)
{
    size_t all = to - from;
    bool alone = sigcc_compiler_makes_document(t->compiler) ||
                 has_correlations(c) || c->jobs > all;
    size_t jobs = alone ? 1 : c->jobs;
    size_t first = from;
    for (size_t i = 0; i < jobs; i++) {
        size_t end = from + all * (i + 1) / jobs;
        slices[i] = (Slice){
            .convert = c, .target = t, .first = first, .count = end - first};
        first = end;
        if (i + 1 < jobs)
            slices[i].started = pthread_create(&slices[i].thread, NULL,
                                               convert_slice, &slices[i]) == 0;
        if (!slices[i].started)
            convert_slice(&slices[i]);
    }
    for (size_t i = 0; i < jobs; i++)
        if (slices[i].started)
            pthread_join(slices[i].thread, NULL);
    return jobs;
}

// Queries are written a part of the rules at a time, so that they need not all
// be in memory: all but those that become one document, and correlations, which
// share what became of their rules.
static size_t part_size(const Convert *c, const Target *t)
{
    enum { SMALLEST = 64, PARTS = 64 };
    size_t all = sigcc_collection_count(c->in.collection);
    if (sigcc_compiler_makes_document(t->compiler) || has_correlations(c))
        return all;
    size_t size = all / PARTS > SMALLEST ? all / PARTS : SMALLEST;
    return size * c->jobs;
}

// A file's rules are converted together: their queries have a limit.
static size_t part_end(const Convert *c, size_t from, size_t size)
{
    size_t all = sigcc_collection_count(c->in.collection);
    if (size >= all - from)
        return all;
    size_t end = from + size;
    while (end < all &&
           sigcc_collection_rule(c->in.collection, end)->file ==
               sigcc_collection_rule(c->in.collection, end - 1)->file)
        end++;
    return end;
}

// ---- writing -------------------------------------------------------------

// Text of several outputs, an empty line between them.
static void put_text(Writer *to, const char *text, size_t length, bool *any)
{
    if (length == 0)
        return;
    if (*any)
        writer_put(to, "\n\n", 2);
    writer_put(to, text, length);
    *any = true;
}

static int put_output(Convert *c, Writer *to, const Target *t, const Slice *s,
                      bool *any)
{
    report(&c->in.report, sigcc_output_diagnostics(s->output));
    convert_count_notes(c, t, sigcc_output_diagnostics(s->output));
    int result =
        convert_count_unplaced(c, t, sigcc_output_diagnostics(s->output));
    if (result != EXIT_FINE)
        return result;
    if (c->jsonl) {
        JsonLines j = {to, c->in.collection, c->json_indent};
        *any |= s->count > 0;
        return jsonl_rules(&j, t->name, c->format ? c->format : "default",
                           s->output, s->first, s->count);
    }
    size_t length;
    const char *text = sigcc_output_document(s->output, &length);
    put_text(to, text, length, any);
    return EXIT_FINE;
}

static int put_rules(Convert *c, Writer *to, const Target *t, size_t first,
                     size_t end, bool *any)
{
    Slice slices[MAX_JOBS];
    size_t n = convert_rules(c, t, first, end, slices);
    int result = EXIT_FINE;
    for (size_t i = 0; i < n; i++) {
        int one = slices[i].output == NULL
                      ? out_of_memory()
                      : put_output(c, to, t, &slices[i], any);
        result = one > result ? one : result;
        sigcc_output_free(slices[i].output);
    }
    return result;
}

static int put_target(Convert *c, Writer *to, const Target *t, bool *any)
{
    size_t all = sigcc_collection_count(c->in.collection);
    size_t size = part_size(c, t);
    size_t first = 0;
    int result = EXIT_FINE;
    do {
        size_t end = part_end(c, first, size);
        int one = put_rules(c, to, t, first, end, any);
        result = one > result ? one : result;
        first = end;
    } while (to->error == 0 && first < all);
    return result;
}

// The file that a rule, a filter or a pipeline is read from is not for output.
const char *convert_overwrites(const Convert *c, const char *path)
{
    const char *input = inputs_at(&c->in.inputs, path);
    for (size_t i = 0; i < c->in.n_pipeline_names && input == NULL; i++)
        if (is_overwritten(c->in.pipeline_names[i], path))
            input = c->in.pipeline_names[i];
    return input;
}

static int open_output(const Convert *c, Writer *to)
{
    const char *input = c->output ? convert_overwrites(c, c->output) : NULL;
    if (input != NULL)
        return usage_error(c->in.command,
                           "%s is an input and cannot also be the output",
                           input);
    return writer_open(to, c->output, false);
}

// Without a query there is nothing to put in the place of an older file.
static int close_output(const Convert *c, Writer *to, int result, bool any)
{
    if (result == EXIT_FINE && !any && to->path != NULL)
        complain("%s: not written: there is no query", to->path);
    if (any && !c->jsonl)
        writer_put(to, "\n", 1);
    bool keep = result == EXIT_FINE && any;
    int closed = writer_close(to, keep ? WRITER_KEEP : WRITER_DISCARD);
    return result == EXIT_FINE ? closed : result;
}

static int write_stream(Convert *c)
{
    Writer to = {0};
    bool any = false;
    int result = open_output(c, &to);
    if (result != EXIT_FINE)
        return result;
    if (c->jsonl) {
        JsonLines j = {&to, c->in.collection, c->json_indent};
        any = jsonl_files(&j);
    }
    for (size_t i = 0; i < c->n_targets && result == EXIT_FINE; i++)
        result = put_target(c, &to, &c->targets[i], &any);
    return close_output(c, &to, result, any);
}

int convert_write(Convert *c)
{
    if (convert_makes_files(c))
        return convert_write_files(c);
    return c->output_dir ? convert_write_folder(c) : write_stream(c);
}
