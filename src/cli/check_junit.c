// check_junit.c - findings as JUnit XML: a suite for each file, a test case
// for each finding and for each rule without one.
//
// There is no standard; tests/cli/junit.xsd says what readers agree on.

#include <stdlib.h>
#include <string.h>

#include "check.h"

typedef struct JunitCase {
    const char *file, *title;
    unsigned line, column;
    const Finding *found; // NULL: of a rule without findings
    size_t order;
} JunitCase;

static int compare(const void *x, const void *y)
{
    const JunitCase *a = x;
    const JunitCase *b = y;
    int order = strcmp(a->file, b->file);
    if (order == 0)
        order = (a->line > b->line) - (a->line < b->line);
    return order != 0 ? order : (a->order > b->order) - (a->order < b->order);
}

typedef struct JunitCases {
    JunitCase *items;
    size_t count;
} JunitCases;

static void add(JunitCases *cases, JunitCase c)
{
    c.order = cases->count;
    cases->items[cases->count++] = c;
}

static JunitCase case_of(const Finding *f, const sigcc_rule *rule)
{
    return (JunitCase){.file = f->d->file != NULL ? f->d->file : "sigcc",
                       .title = rule != NULL ? rule->title : NULL,
                       .line = f->d->line,
                       .column = f->d->column,
                       .found = f};
}

// False when out of memory.  Those of one file follow each other.
static bool collect(JunitCases *cases, const Check *c)
{
    const sigcc_collection *rules = sigcc_checker_rules(c->checker);
    size_t n = sigcc_collection_count(rules);
    bool *has_findings = calloc(n + 1, sizeof *has_findings);
    cases->items = calloc(n + c->n_found + 1, sizeof *cases->items);
    bool fine = has_findings != NULL && cases->items != NULL;
    for (size_t i = 0; fine && i < c->n_found; i++) {
        size_t rule = c->found[i].d->rule;
        if (rule < n)
            has_findings[rule] = true;
        add(cases, case_of(&c->found[i], sigcc_collection_rule(rules, rule)));
    }
    for (size_t i = 0; fine && i < n; i++) {
        const sigcc_rule *r = sigcc_collection_rule(rules, i);
        if (!has_findings[i])
            add(cases, (JunitCase){r->file, r->title, r->line, 1, NULL, 0});
    }
    free(has_findings);
    if (fine && cases->count > 0)
        qsort(cases->items, cases->count, sizeof *cases->items, compare);
    return fine;
}

static bool is_failure(const Check *c, const JunitCase *one)
{
    return one->found != NULL && check_fails(c, one->found);
}

static bool is_skipped(const JunitCase *one)
{
    return one->found != NULL && one->found->state != FINDING_COUNTS;
}

static void put_sums(FILE *out, const Check *c, const JunitCase *cases,
                     size_t count)
{
    size_t failures = 0;
    size_t skipped = 0;
    for (size_t i = 0; i < count; i++) {
        failures += is_failure(c, &cases[i]);
        skipped += is_skipped(&cases[i]);
    }
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\"",
            count, failures, skipped);
}

// Readers tell cases apart by their names.
static void put_name(FILE *out, const JunitCase *one)
{
    bool titled = one->title != NULL && one->title[0] != '\0';
    fputs(" name=\"", out);
    if (titled)
        put_xml(out, one->title, true);
    if (one->found != NULL)
        fprintf(out, "%s[%s]", titled ? " " : "", one->found->d->name);
    if (one->line > 0 && (one->found != NULL || !titled))
        fprintf(out, " %u:%u", one->line, one->column);
    fputc('"', out);
}

static void put_text(FILE *out, const sigcc_diagnostic *d)
{
    if (d->file != NULL)
        put_xml(out, d->file, false);
    if (d->line > 0)
        fprintf(out, ":%u:%u", d->line, d->column);
    fputs(d->file != NULL ? ": " : "", out);
    put_xml(out, d->message, false);
    if (d->hint != NULL) {
        fputs("; ", out);
        put_xml(out, d->hint, false);
    }
}

static void put_finding(FILE *out, const Check *c, const JunitCase *one)
{
    static const char *const types[] = {"note", "warning", "error"};
    const sigcc_diagnostic *d = one->found->d;
    if (is_skipped(one)) {
        fputs(">\n      <skipped", out);
        put_xml_attribute(out, "message", d->reason ? d->reason : d->message);
        fputs("/>\n    </testcase>\n", out);
        return;
    }
    const char *element = is_failure(c, one) ? "failure" : "system-out";
    fprintf(out, ">\n      <%s", element);
    if (is_failure(c, one)) {
        put_xml_attribute(out, "type", types[d->severity]);
        put_xml_attribute(out, "message", d->message);
    }
    fputc('>', out);
    put_text(out, d);
    fprintf(out, "</%s>\n    </testcase>\n", element);
}

static void put_case(FILE *out, const Check *c, const JunitCase *one)
{
    const char *path = check_path(c, one->file);
    fputs("    <testcase", out);
    put_name(out, one);
    put_xml_class(out, path);
    put_xml_attribute(out, "file", path);
    if (one->line > 0)
        fprintf(out, " line=\"%u\"", one->line);
    if (one->found == NULL)
        fputs("/>\n", out);
    else
        put_finding(out, c, one);
}

static size_t put_suite(FILE *out, const Check *c, const JunitCase *cases,
                        size_t count)
{
    size_t n = 1;
    while (n < count && strcmp(cases[n].file, cases[0].file) == 0)
        n++;
    fputs("  <testsuite", out);
    put_xml_attribute(out, "name", check_path(c, cases[0].file));
    put_sums(out, c, cases, n);
    fputs(">\n", out);
    for (size_t i = 0; i < n; i++)
        put_case(out, c, &cases[i]);
    fputs("  </testsuite>\n", out);
    return n;
}

int check_write_junit(const Check *c, Writer *to)
{
    JunitCases cases = {0};
    if (!collect(&cases, c)) {
        free(cases.items);
        return out_of_memory();
    }
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<testsuites name=\"sigcc check\"",
          to->out);
    put_sums(to->out, c, cases.items, cases.count);
    fputs(">\n", to->out);
    for (size_t i = 0; i < cases.count;)
        i += put_suite(to->out, c, cases.items + i, cases.count - i);
    fputs("</testsuites>\n", to->out);
    free(cases.items);
    return EXIT_FINE;
}
