// jsonl.c - results as JSON Lines.

#include <stdlib.h>

#include "cli.h"
#include "json_members.h"
#include "writer.h"

static JsonWriter json_writer(const JsonLines *j)
{
    JsonWriter w = json_to_stream(j->to->out);
    w.look.lines = w.look.spaced = j->indent > 0;
    w.look.indent = j->indent;
    return w;
}

static void put_edit(JsonWriter *w, const sigcc_edit *e)
{
    json_key(w, "edit");
    sg_json_object(w);
    json_count(w, "line", e->line);
    json_count(w, "column", e->column);
    json_count(w, "end_line", e->end_line);
    json_count(w, "end_column", e->end_column);
    json_count(w, "offset", e->offset);
    json_count(w, "end_offset", e->end_offset);
    json_text(w, "text", e->text);
    sg_json_object_end(w);
}

// 'file' is that of the line; a filter's or a pipeline's place has another.
static void put_diagnostic(JsonWriter *w, const sigcc_diagnostic *d,
                           const char *file)
{
    static const char *const severities[] = {"note", "warning", "error"};
    char code[16];
    snprintf(code, sizeof code, "SG%d", d->code);
    sg_json_object(w);
    json_text(w, "code", code);
    json_text(w, "severity", severities[d->severity]);
    json_text(w, "name", d->name);
    json_text(w, "message", d->message);
    if (d->hint != NULL)
        json_text(w, "hint", d->hint);
    if (d->file != NULL && d->file != file)
        json_text(w, "file", d->file);
    if (d->line > 0) {
        json_count(w, "line", d->line);
        json_count(w, "column", d->column);
        json_count(w, "end_line", d->end_line);
        json_count(w, "end_column", d->end_column);
    }
    if (d->edit != NULL)
        put_edit(w, d->edit);
    sg_json_object_end(w);
}

static bool same_file(const sigcc_diagnostic *a, const sigcc_diagnostic *b)
{
    return a->file == b->file; // names are stored once per file
}

static void begin_file(JsonWriter *w, const sigcc_diagnostic *d)
{
    sg_json_object(w);
    json_text(w, "file", d->file);
    json_text(w, "kind", "file");
    json_key(w, "diagnostics");
    sg_json_list(w);
}

static void end_file(const JsonLines *j, JsonWriter *w)
{
    sg_json_list_end(w);
    sg_json_object_end(w);
    writer_check(j->to, !sg_json_line(w));
}

// Problems that belong to no rule, one line per file.
bool jsonl_files(const JsonLines *j)
{
    const sigcc_diagnostics *list = sigcc_collection_diagnostics(j->rules);
    const sigcc_diagnostic *before = NULL;
    JsonWriter w = json_writer(j);
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i);
        if (d->rule != SIGCC_NO_RULE)
            continue;
        if (before != NULL && !same_file(before, d))
            end_file(j, &w);
        if (before == NULL || !same_file(before, d))
            begin_file(&w, d);
        put_diagnostic(&w, d, d->file);
        before = d;
    }
    if (before != NULL)
        end_file(j, &w);
    return before != NULL;
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

static void put_diagnostics(JsonWriter *w, const sigcc_diagnostics *list,
                            const ByRule *b, size_t rule, const char *file)
{
    for (size_t i = b->head[rule]; i != 0; i = b->next[i - 1])
        put_diagnostic(w, sigcc_diagnostics_at(list, i - 1), file);
}

static void put_queries(JsonWriter *w, const sigcc_output *output,
                        const ByRule *b, size_t rule)
{
    json_key(w, "queries");
    sg_json_list(w);
    for (size_t i = b->head[rule]; i != 0; i = b->next[i - 1]) {
        const sigcc_query *q = sigcc_output_query(output, i - 1);
        sg_json_text(w, str_of(q->text, q->length));
    }
    sg_json_list_end(w);
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

// What others count rules by, too.
static void put_attributes(JsonWriter *w, const sigcc_rule *r)
{
    json_text(w, "level", r->level);
    json_key(w, "tags");
    sg_json_list(w);
    for (const char *const *tag = r->tags; *tag != NULL; tag++)
        sg_json_text(w, str_of_literal(*tag));
    sg_json_list_end(w);
    json_key(w, "logsource");
    sg_json_object(w);
    if (r->category != NULL)
        json_text(w, "category", r->category);
    if (r->product != NULL)
        json_text(w, "product", r->product);
    if (r->service != NULL)
        json_text(w, "service", r->service);
    sg_json_object_end(w);
}

typedef struct Lists {
    ByRule before, after, queries; // messages of reading, of converting
} Lists;

// "ok": the target has queries for the rule; "refused": it cannot say it, or a
// pipeline does not want it to; "error": the rule is wrong, or lacks a pipeline
// that is required; "block": it gives no query of its own, as a filter or as
// part of correlations.
static const char *outcome_of(const sigcc_rule *r, const sigcc_output *output,
                              const Lists *lists, size_t rule)
{
    const sigcc_diagnostics *list = sigcc_output_diagnostics(output);
    bool refused = false;
    if (r->has_errors)
        return "error";
    for (size_t i = lists->after.head[rule]; i != 0;
         i = lists->after.next[i - 1]) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(list, i - 1);
        if (d->severity == SIGCC_ERROR && !is_refusal(d))
            return "error";
        refused |= d->severity == SIGCC_ERROR;
    }
    if (refused)
        return "refused";
    if (lists->queries.head[rule] != 0)
        return "ok";
    // A message that the list had no room for.
    return sigcc_diagnostics_dropped(list) > 0 ? "error" : "block";
}

static void print_rule(const JsonLines *j, const char *target,
                       const char *format, const sigcc_output *output,
                       const Lists *lists, size_t rule)
{
    const sigcc_rule *r = sigcc_collection_rule(j->rules, rule);
    JsonWriter w = json_writer(j);
    sg_json_object(&w);
    json_text(&w, "file", r->file);
    json_count(&w, "line", r->line);
    json_text(&w, "id", r->id);
    json_text_of(&w, "title", r->title, r->title_length);
    json_text(&w, "kind", kind_name(r->kind));
    json_text(&w, "target", target);
    json_text(&w, "format", format);
    json_text(&w, "outcome", outcome_of(r, output, lists, rule));
    put_attributes(&w, r);
    put_queries(&w, output, &lists->queries, rule);
    json_key(&w, "diagnostics");
    sg_json_list(&w);
    put_diagnostics(&w, sigcc_collection_diagnostics(j->rules), &lists->before,
                    rule, r->file);
    put_diagnostics(&w, sigcc_output_diagnostics(output), &lists->after, rule,
                    r->file);
    sg_json_list_end(&w);
    sg_json_object_end(&w);
    writer_check(j->to, !sg_json_line(&w));
}

// Sorted by rule first: looking through all messages for each rule would be
// quadratic.
int jsonl_rules(const JsonLines *j, const char *target, const char *format,
                const sigcc_output *output, size_t first, size_t count)
{
    Lists l = {0};
    size_t all = sigcc_collection_count(j->rules);
    bool sorted =
        sort_diagnostics(&l.before, sigcc_collection_diagnostics(j->rules),
                         all) &&
        sort_diagnostics(&l.after, sigcc_output_diagnostics(output), all) &&
        sort_queries(&l.queries, output, all);
    for (size_t i = first; sorted && i < first + count; i++)
        print_rule(j, target, format, output, &l, i);
    by_rule_free(&l.before);
    by_rule_free(&l.after);
    by_rule_free(&l.queries);
    return sorted ? EXIT_FINE : out_of_memory();
}
