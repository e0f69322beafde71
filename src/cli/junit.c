// junit.c - results of tests as JUnit XML.
//
// There is no standard; tests/cli/junit.xsd says what readers agree on.

#include <errno.h>

#include "test.h"
#include "writer.h"

static void put_name(FILE *out, const sigcc_case *c)
{
    fputs(" name=\"", out);
    put_xml(out, c->title, true);
    fputs(c->title[0] ? ": " : "", out);
    put_xml(out, c->name, true);
    fputc('"', out);
}

static void put_problem(FILE *out, const sigcc_case *c, Result result)
{
    const char *element = result == RESULT_FAILED ? "failure" : "error";
    fprintf(out, ">\n      <%s", element);
    put_xml_attribute(out, "type",
                      result == RESULT_FAILED ? "failed" : "broken");
    put_xml_attribute(out, "message", c->message);
    fputc('>', out);
    put_xml(out, c->why ? c->why : c->message, false);
    fprintf(out, "</%s>\n    </testcase>\n", element);
}

static void put_case(FILE *out, const sigcc_case *c, Result result)
{
    fputs("    <testcase", out);
    put_name(out, c);
    put_xml_class(out, c->rule);
    fprintf(out, " time=\"%.3f\"", c->seconds);
    put_xml_attribute(out, "file", c->manifest);
    fprintf(out, " line=\"%u\"", c->line);
    if (result == RESULT_PASSED)
        fputs("/>\n", out);
    else
        put_problem(out, c, result);
}

static void put_sums(FILE *out, const size_t *tally, double seconds)
{
    size_t all =
        tally[RESULT_PASSED] + tally[RESULT_FAILED] + tally[RESULT_BROKEN];
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\"", all,
            tally[RESULT_FAILED], tally[RESULT_BROKEN]);
    fprintf(out, " skipped=\"0\" time=\"%.3f\"", seconds);
}

static void put_suite(FILE *out, const Test *t, const Ran *ran)
{
    const Result *results = t->results + ran->first;
    size_t tally[RESULTS] = {0};
    for (size_t i = 0; i < ran->count; i++)
        tally[results[i]]++;
    if (tally[RESULT_UNWANTED] == ran->count)
        return;
    fputs("  <testsuite", out);
    put_xml_attribute(out, "name", ran->path);
    put_sums(out, tally, ran->seconds);
    put_xml_attribute(out, "file", ran->path);
    fputs(">\n", out);
    for (size_t i = 0; i < ran->count; i++)
        if (results[i] != RESULT_UNWANTED)
            put_case(out, sigcc_suite_case(t->suite, ran->first + i),
                     results[i]);
    fputs("  </testsuite>\n", out);
}

static void put_report(FILE *out, const Test *t)
{
    double seconds = 0;
    for (size_t i = 0; i < t->n_ran; i++)
        seconds += t->ran[i].seconds;
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<testsuites name=\"sigcc\"",
          out);
    put_sums(out, t->tally, seconds);
    fputs(">\n", out);
    for (size_t i = 0; i < t->n_ran; i++)
        put_suite(out, t, &t->ran[i]);
    fputs("</testsuites>\n", out);
}

int test_write_junit(const Test *t)
{
    Writer w;
    int result = writer_open(&w, t->junit, false);
    if (result != EXIT_FINE)
        return result;
    errno = 0;
    put_report(w.out, t);
    writer_check(&w, ferror(w.out) != 0);
    return writer_close(&w, WRITER_KEEP);
}
