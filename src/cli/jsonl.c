// jsonl.c - results as JSON Lines.

#include <jansson.h>
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

// Lists are in the order of rules: 'at' only ever moves forward.
static void collect(json_t *items, const sigcc_diagnostics *list, size_t rule,
                    size_t *at)
{
    for (; *at < sigcc_diagnostics_count(list); (*at)++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, *at);
        if (d->rule != SIGCC_NO_RULE && d->rule > rule)
            return;
        if (d->rule == rule)
            json_array_append_new(items, diagnostic(d));
    }
}

static json_t *queries_of(const sigcc_output *output, size_t rule, size_t *at)
{
    json_t *items = json_array();
    const sigcc_query *q;
    while ((q = sigcc_output_query(output, *at)) != NULL && q->rule <= rule) {
        if (q->rule == rule)
            json_array_append_new(items, json_stringn(q->text, q->length));
        (*at)++;
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

void jsonl_rules(JsonLines *j, const char *target, const char *format,
                 const sigcc_output *output, size_t first, size_t count)
{
    size_t parsed = 0;
    size_t compiled = 0;
    size_t query = 0;
    const sigcc_diagnostics *before = sigcc_collection_diagnostics(j->rules);
    const sigcc_diagnostics *after = sigcc_output_diagnostics(output);
    for (size_t i = first; i < first + count; i++) {
        const sigcc_rule *r = sigcc_collection_rule(j->rules, i);
        json_t *o = json_object();
        json_t *items = json_array();
        json_object_set_new(o, "file", text_or_null(r->file));
        json_object_set_new(o, "line", json_integer(r->line));
        json_object_set_new(o, "id", text_or_null(r->id));
        json_object_set_new(o, "title", text_or_null(r->title));
        json_object_set_new(o, "kind", json_string(kind_name(r->kind)));
        json_object_set_new(o, "target", json_string(target));
        json_object_set_new(o, "format", json_string(format));
        json_object_set_new(o, "queries", queries_of(output, i, &query));
        collect(items, before, i, &parsed);
        collect(items, after, i, &compiled);
        json_object_set_new(o, "diagnostics", items);
        print(j, o);
    }
}
