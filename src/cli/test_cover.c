// test_cover.c - what of the rules no test has touched.

#include <stdlib.h>

#include "test.h"

typedef struct Sums {
    size_t rules, tested, never_true, never_false;
} Sums;

static int compare_ids(const void *a, const void *b)
{
    const TestFile *x = *(const TestFile *const *)a;
    const TestFile *y = *(const TestFile *const *)b;
    if (x->id.device != y->id.device)
        return x->id.device < y->id.device ? -1 : 1;
    if (x->id.inode != y->id.inode)
        return x->id.inode < y->id.inode ? -1 : 1;
    return (x > y) - (x < y);
}

// Inputs may overlap, and rules are found in folders and by their tests.
static int find_repeated(TestFiles *files)
{
    TestFile **sorted = calloc(files->count + 1, sizeof *sorted);
    if (sorted == NULL)
        return out_of_memory();
    for (size_t i = 0; i < files->count; i++)
        sorted[i] = &files->items[i];
    qsort(sorted, files->count, sizeof *sorted, compare_ids);
    for (size_t i = 1; i < files->count; i++)
        sorted[i]->is_repeated = is_same_file(sorted[i - 1]->id, sorted[i]->id);
    free(sorted);
    return EXIT_FINE;
}

// A file without a rule is fine: folders hold other YAML, too.
static int cover_file(Test *t, const char *path)
{
    switch (sigcc_suite_cover(t->suite, path)) {
    case SIGCC_OK:
    case SIGCC_NOT_FOUND: break;
    case SIGCC_NO_MEMORY: return out_of_memory();
    case SIGCC_LIMIT: t->report.limit = true; break;
    case SIGCC_IO:
        complain("%s: cannot read", path);
        t->report.files_failed = true;
        break;
    case SIGCC_INVALID:
    case SIGCC_BAD_ARGUMENT:
        complain("%s: coverage is incomplete: this file has errors", path);
        t->gaps = true;
        break;
    }
    return EXIT_FINE;
}

static int cover_all(Test *t)
{
    int result = test_find_rules(t);
    for (size_t i = 0; i < t->about.count && result == EXIT_FINE; i++) {
        const TestFile *f = &t->about.items[i];
        result = test_files_add(&t->rules, f->path, f->input, false);
    }
    if (result == EXIT_FINE)
        result = find_repeated(&t->rules);
    for (size_t i = 0; i < t->rules.count && result == EXIT_FINE; i++) {
        const char *path = t->rules.items[i].path;
        progress_show(&t->progress, "covering", i, t->rules.count);
        if (!test_has_name(path) && !t->rules.items[i].is_repeated)
            result = cover_file(t, path);
    }
    progress_clear(&t->progress);
    return result;
}

static void add(Sums *sums, const sigcc_coverage *c)
{
    if (c->item == NULL) {
        sums->rules++;
        sums->tested += c->tested != 0;
    } else if (c->tested) {
        sums->never_true += !c->was_true;
        sums->never_false += !c->was_false;
    }
}

static void show_sums(const Test *t, const Sums *s)
{
    fprintf(t->out,
            "coverage: %zu of %zu rule%s ha%s a test; %zu item%s w%s never "
            "true, %zu never false\n",
            s->tested, s->rules, s->rules == 1 ? "" : "s",
            s->rules == 1 ? "s" : "ve", s->never_true,
            s->never_true == 1 ? "" : "s", s->never_true == 1 ? "as" : "ere",
            s->never_false);
}

// No rule at all is a gap: an empty folder must not satisfy --require-coverage.
int test_cover(Test *t)
{
    int result = cover_all(t);
    Sums sums = {0};
    if (result != EXIT_FINE)
        return result;
    for (size_t i = 0; i < sigcc_suite_coverage_count(t->suite); i++) {
        const sigcc_coverage *c = sigcc_suite_coverage(t->suite, i);
        add(&sums, c);
        if (t->jsonl)
            test_print_coverage(c);
        else
            test_show_coverage(t, c);
    }
    if (!t->jsonl)
        show_sums(t, &sums);
    t->gaps |= sums.rules == 0 || sums.tested < sums.rules ||
               sums.never_true > 0 || sums.never_false > 0;
    return EXIT_FINE;
}
