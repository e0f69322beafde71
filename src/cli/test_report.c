// test_report.c - the results of tests as text for people.

#include "test.h"

static void put_colored(const Test *t, const char *color, const char *text)
{
    bool on = use_color(t->out);
    fprintf(t->out, "%s%s%s", on ? color : "", text, on ? "\33[0m" : "");
}

static void put_part(const Test *t, const char *text)
{
    if (text == NULL || text[0] == '\0')
        return;
    put_safe(t->out, text);
    fputs(": ", t->out);
}

static void put_word(const Test *t, Result result)
{
    switch (result) {
    case RESULT_PASSED: put_colored(t, "\33[32m", "ok"); break;
    case RESULT_FAILED: put_colored(t, "\33[1;31m", "FAIL"); break;
    case RESULT_BROKEN: put_colored(t, "\33[1;35m", "BROKEN"); break;
    case RESULT_UNWANTED: break;
    }
    fputc(' ', t->out);
}

void test_show_case(const Test *t, const sigcc_case *c, Result result)
{
    if (result == RESULT_PASSED && !t->report.verbose)
        return;
    put_word(t, result);
    put_part(t, c->rule);
    put_part(t, c->title);
    put_safe(t->out, c->name);
    if (c->message != NULL) {
        fputs(": ", t->out);
        put_safe(t->out, c->message);
    }
    fputs(" (", t->out);
    put_safe(t->out, c->manifest);
    fprintf(t->out, ":%u)\n", c->line);
    if (c->why != NULL)
        put_lines(t->out, "    ", c->why);
}

static void put_gap(const Test *t, const sigcc_coverage *c, const char *what,
                    const char *which)
{
    put_safe(t->out, c->file);
    fprintf(t->out, ":%u:%u: ", c->line, c->column);
    put_colored(t, "\33[36m", what);
    fputs(": ", t->out);
    put_safe(t->out, which);
    fputc('\n', t->out);
}

void test_show_coverage(const Test *t, const sigcc_coverage *c)
{
    if (!c->tested) {
        if (c->item == NULL)
            put_gap(t, c, "no test", c->title);
    } else if (c->item != NULL) {
        if (!c->was_true)
            put_gap(t, c, "never true", c->item);
        if (!c->was_false)
            put_gap(t, c, "never false", c->item);
    }
}

static size_t manifests_with_results(const Test *t)
{
    size_t n = 0;
    for (size_t i = 0; i < t->n_ran; i++) {
        const Ran *r = &t->ran[i];
        size_t k = 0;
        while (k < r->count && t->results[r->first + k] == RESULT_UNWANTED)
            k++;
        n += k < r->count;
    }
    return n;
}

void test_show_summary(const Test *t)
{
    size_t manifests = manifests_with_results(t);
    size_t cases = t->tally[RESULT_PASSED] + t->tally[RESULT_FAILED] +
                   t->tally[RESULT_BROKEN];
    fprintf(t->out, "sigcc: %zu manifest%s, %zu case%s, %zu failed, %zu broken",
            manifests, manifests == 1 ? "" : "s", cases, cases == 1 ? "" : "s",
            t->tally[RESULT_FAILED], t->tally[RESULT_BROKEN]);
    if (t->strict && t->report.warnings > 0)
        fprintf(t->out, ", %zu warning%s", t->report.warnings,
                t->report.warnings == 1 ? "" : "s");
    fputc('\n', t->out);
}
