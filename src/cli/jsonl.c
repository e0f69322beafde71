// jsonl.c - results as JSON Lines.

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static json_t *text_or_null(const char *text)
{
    return text ? json_string(text) : json_null();
}

static json_t *diagnostic(const sigcc_diagnostic *d)
{
    static const char *const severities[] = {"note", "warning", "error"};
    char code[16];
    snprintf(code, sizeof code, "SG%d", d->code);
    json_t *o = json_pack("{s:s, s:s, s:s, s:s}", "code", code, "severity",
                          severities[d->severity], "name", d->name, "message",
                          d->message);
    if (o == NULL) // a message that is not UTF-8, from a broken file
        o = json_pack("{s:s, s:s, s:s}", "code", code, "severity",
                      severities[d->severity], "name", d->name);
    if (d->hint != NULL)
        json_object_set_new(o, "hint", json_string(d->hint));
    json_object_set_new(o, "line", json_integer(d->line));
    json_object_set_new(o, "column", json_integer(d->column));
    json_object_set_new(o, "end_line", json_integer(d->end_line));
    json_object_set_new(o, "end_column", json_integer(d->end_column));
    return o;
}

static void print(JsonLines *j, json_t *o)
{
    if (json_dumpf(o, j->out, JSON_COMPACT) != 0 || fputc('\n', j->out) == EOF)
        j->failed = true;
    json_decref(o);
}

static bool same_file(const sigcc_diagnostic *a, const sigcc_diagnostic *b)
{
    return a->file == b->file; // names are stored once per file
}

// Problems that belong to no rule, one line per file.
void jsonl_files(JsonLines *j)
{
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(j->rules);
    const sigcc_diagnostic *before = NULL;
    json_t *items = NULL;
    json_t *o = NULL;
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        if (d->rule != SIGCC_NO_RULE)
            continue;
        if (before == NULL || !same_file(before, d)) {
            if (o != NULL)
                print(j, o);
            items = json_array();
            o = json_object();
            json_object_set_new(o, "file", text_or_null(d->file));
            json_object_set_new(o, "kind", json_string("file"));
            json_object_set_new(o, "diagnostics", items);
        }
        json_array_append_new(items, diagnostic(d));
        before = d;
    }
    if (o != NULL)
        print(j, o);
}

// Entries of a list by rule: correlations let results leave the order of
// rules.  head[rule] and next[entry] are 1 + the index of an entry; 0: none.
typedef struct ByRule {
    size_t *head, *next;
} ByRule;

static bool by_rule_init(ByRule *b, size_t rules, size_t entries)
{
    b->head = calloc(rules + 1, sizeof *b->head);
    b->next = calloc(entries + 1, sizeof *b->next);
    return b->head != NULL && b->next != NULL;
}

static void by_rule_free(ByRule *b)
{
    free(b->head);
    free(b->next);
}

// Added last to first, so that chains run first to last.
static void by_rule_add(ByRule *b, size_t rule, size_t entry)
{
    b->next[entry] = b->head[rule];
    b->head[rule] = entry + 1;
}

static bool sort_diagnostics(ByRule *b, const sigcc_diagnostics *list,
                             size_t rules)
{
    size_t n = sigcc_diagnostics_count(list);
    if (!by_rule_init(b, rules, n))
        return false;
    while (n-- > 0) {
        size_t rule = sigcc_diagnostics_at(list, n)->rule;
        if (rule < rules)
            by_rule_add(b, rule, n);
    }
    return true;
}

static bool sort_queries(ByRule *b, const sigcc_output *output, size_t rules)
{
    size_t n = sigcc_output_count(output);
    if (!by_rule_init(b, rules, n))
        return false;
    while (n-- > 0)
        by_rule_add(b, sigcc_output_query(output, n)->rule, n);
    return true;
}

static void collect(json_t *items, const sigcc_diagnostics *list,
                    const ByRule *b, size_t rule)
{
    for (size_t i = b->head[rule]; i != 0; i = b->next[i - 1])
        json_array_append_new(items,
                              diagnostic(sigcc_diagnostics_at(list, i - 1)));
}

static json_t *queries_of(const sigcc_output *output, const ByRule *b,
                          size_t rule)
{
    json_t *items = json_array();
    for (size_t i = b->head[rule]; i != 0; i = b->next[i - 1]) {
        const sigcc_query *q = sigcc_output_query(output, i - 1);
        json_array_append_new(items, json_stringn(q->text, q->length));
    }
    return items;
}

static const char *kind_name(sigcc_rule_kind kind)
{
    switch (kind) {
    case SIGCC_RULE_DETECTION: return "rule";
    case SIGCC_RULE_CORRELATION: return "correlation";
    case SIGCC_RULE_FILTER: return "filter";
    }
    return "rule";
}

typedef struct Lists {
    ByRule before, after, queries; // messages of reading, of converting
} Lists;

static void print_rule(JsonLines *j, const char *target, const char *format,
                       const sigcc_output *output, const Lists *lists,
                       size_t rule)
{
    const sigcc_rule *r = sigcc_collection_rule(j->rules, rule);
    json_t *o = json_object();
    json_t *items = json_array();
    json_object_set_new(o, "file", text_or_null(r->file));
    json_object_set_new(o, "line", json_integer(r->line));
    json_object_set_new(o, "id", text_or_null(r->id));
    json_object_set_new(o, "title", text_or_null(r->title));
    json_object_set_new(o, "kind", json_string(kind_name(r->kind)));
    json_object_set_new(o, "target", json_string(target));
    json_object_set_new(o, "format", json_string(format));
    json_object_set_new(o, "queries",
                        queries_of(output, &lists->queries, rule));
    collect(items, sigcc_collection_diagnostics(j->rules), &lists->before,
            rule);
    collect(items, sigcc_output_diagnostics(output), &lists->after, rule);
    json_object_set_new(o, "diagnostics", items);
    print(j, o);
}

void jsonl_rules(JsonLines *j, const char *target, const char *format,
                 const sigcc_output *output, size_t first, size_t count)
{
    Lists l = {0};
    size_t all = sigcc_collection_count(j->rules);
    bool ok =
        sort_diagnostics(&l.before, sigcc_collection_diagnostics(j->rules),
                         all) &&
        sort_diagnostics(&l.after, sigcc_output_diagnostics(output), all) &&
        sort_queries(&l.queries, output, all);
    for (size_t i = first; ok && i < first + count; i++)
        print_rule(j, target, format, output, &l, i);
    j->failed |= !ok;
    by_rule_free(&l.before);
    by_rule_free(&l.after);
    by_rule_free(&l.queries);
}
