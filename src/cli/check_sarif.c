// check_sarif.c - findings as SARIF 2.1.0, for code scanning.
//
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and
// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "json_members.h"

static const char *level_of(sigcc_severity severity)
{
    static const char *const levels[] = {"note", "warning", "error"};
    return levels[severity];
}

static void put_message(JsonWriter *w, const char *key, const char *text)
{
    json_key(w, key);
    sg_json_object(w);
    json_text(w, "text", text);
    sg_json_object_end(w);
}

// ---- places --------------------------------------------------------------

static bool is_plain(unsigned char c)
{
    return (c < 0x80 && isalnum(c)) || strchr("-._~/", c) != NULL;
}

// A colon, too: before the first slash it would end a scheme.
static void put_uri(JsonWriter *w, const char *scheme, const char *path)
{
    char *text = malloc(strlen(scheme) + strlen(path) * 3 + 1);
    if (text == NULL) {
        w->failed = true;
        return;
    }
    char *to = text + sprintf(text, "%s", scheme);
    for (; *path != '\0'; path++)
        to += sprintf(to, is_plain((unsigned char)*path) ? "%c" : "%%%02X",
                      (unsigned char)*path);
    json_text(w, "uri", text);
    free(text);
}

static void put_artifact(JsonWriter *w, const Check *c, const char *file)
{
    const char *path = check_path(c, file);
    json_key(w, "artifactLocation");
    sg_json_object(w);
    put_uri(w, path[0] == '/' ? "file://" : "", path);
    if (path[0] != '/')
        json_text(w, "uriBaseId", "%SRCROOT%");
    sg_json_object_end(w);
}

static void begin_region(JsonWriter *w, const char *key, unsigned line,
                         unsigned column)
{
    json_key(w, key);
    sg_json_object(w);
    json_count(w, "startLine", line);
    json_count(w, "startColumn", column);
}

static void end_region(JsonWriter *w, unsigned line, unsigned column)
{
    json_count(w, "endLine", line);
    json_count(w, "endColumn", column);
    sg_json_object_end(w);
}

static void put_location(JsonWriter *w, const Check *c,
                         const sigcc_diagnostic *d)
{
    sg_json_object(w);
    json_key(w, "physicalLocation");
    sg_json_object(w);
    put_artifact(w, c, d->file);
    if (d->line > 0) {
        begin_region(w, "region", d->line, d->column);
        end_region(w, d->end_line, d->end_column);
    }
    sg_json_object_end(w);
    sg_json_object_end(w);
}

static void put_locations(JsonWriter *w, const Check *c,
                          const sigcc_diagnostic *d)
{
    json_key(w, "locations");
    sg_json_list(w);
    if (d->file != NULL)
        put_location(w, c, d);
    sg_json_list_end(w);
}

static void put_other(JsonWriter *w, const Check *c, const sigcc_diagnostic *d)
{
    json_key(w, "relatedLocations");
    sg_json_list(w);
    sg_json_object(w);
    json_count(w, "id", 1);
    json_key(w, "physicalLocation");
    sg_json_object(w);
    put_artifact(w, c, d->other_file);
    begin_region(w, "region", d->other_line, d->other_column);
    sg_json_object_end(w);
    sg_json_object_end(w);
    put_message(w, "message", d->other != NULL ? d->other : d->message);
    sg_json_object_end(w);
    sg_json_list_end(w);
}

// ---- rules: the checks that have found something -------------------------

// "TitleStart"
static void put_name(JsonWriter *w, const char *id)
{
    char name[128];
    size_t n = 0;
    bool begins = true;
    for (; *id != '\0' && n + 1 < sizeof name; id++) {
        if (*id != '-')
            name[n++] = begins ? (char)toupper((unsigned char)*id) : (char)*id;
        begins = *id == '-';
    }
    json_text_of(w, "name", name, n);
}

static bool find_entry(const char *id, sigcc_entry *e)
{
    static const sigcc_kind kinds[] = {SIGCC_CHECKS, SIGCC_DIAGNOSTICS};
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; sigcc_list(kinds[k], NULL, i, e); i++)
            if (strcmp(e->name, id) == 0)
                return true;
    return false;
}

static const char *explanation_of(const char *id)
{
    const char *text = sigcc_check_explanation(id);
    if (text == NULL && strncmp(id, "SG", 2) == 0)
        text = sigcc_explanation((int)strtol(id + 2, NULL, 10));
    return text;
}

static void put_help(JsonWriter *w, const char *text)
{
    const char *end = strstr(text, "\n\n");
    size_t n = end != NULL ? (size_t)(end - text) : strlen(text);
    n -= n > 0 && text[n - 1] == '\n' ? 1 : 0;
    json_key(w, "fullDescription");
    sg_json_object(w);
    json_text_of(w, "text", text, n);
    sg_json_object_end(w);
    json_key(w, "help");
    sg_json_object(w);
    json_text(w, "text", text);
    json_text(w, "markdown", text);
    sg_json_object_end(w);
}

static void put_help_uri(JsonWriter *w, const char *id)
{
    static const char root[] = SIGCC_DOCS_URL;
    char uri[512];
    const char *folder = strncmp(id, "SG", 2) == 0 ? "messages" : "checks";
    int n = snprintf(uri, sizeof uri, "%s/%s/%s.md", root, folder, id);
    if (root[0] != '\0' && n > 0 && (size_t)n < sizeof uri)
        json_text(w, "helpUri", uri);
}

// "warning, off by default"
static void put_level(JsonWriter *w, const char *level)
{
    bool is_error = strncmp(level, "error", 5) == 0;
    bool is_warning = strncmp(level, "warning", 7) == 0;
    json_key(w, "defaultConfiguration");
    sg_json_object(w);
    json_text_of(w, "level", level, strcspn(level, ","));
    sg_json_object_end(w);
    json_key(w, "properties");
    sg_json_object(w);
    json_text(w, "precision", "high");
    json_text(w, "problem.severity",
              is_error     ? "error"
              : is_warning ? "warning"
                           : "recommendation");
    sg_json_object_end(w);
}

static void put_rule(JsonWriter *w, const char *id)
{
    sigcc_entry e = {.size = sizeof e};
    const char *text = explanation_of(id);
    sg_json_object(w);
    json_text(w, "id", id);
    put_name(w, id);
    if (find_entry(id, &e)) {
        put_message(w, "shortDescription", e.summary);
        put_level(w, e.extra);
    }
    if (text != NULL)
        put_help(w, text);
    put_help_uri(w, id);
    sg_json_object_end(w);
}

static void put_driver(JsonWriter *w, const Check *c)
{
    json_key(w, "tool");
    sg_json_object(w);
    json_key(w, "driver");
    sg_json_object(w);
    json_text(w, "name", "sigcc");
    json_text(w, "semanticVersion", sigcc_version());
    json_key(w, "rules");
    sg_json_list(w);
    for (size_t i = 0; i < c->tally.count; i++)
        put_rule(w, c->tally.rows[i].check);
    sg_json_list_end(w);
    sg_json_object_end(w);
    sg_json_object_end(w);
}

// ---- results -------------------------------------------------------------

static void put_replacement(JsonWriter *w, const sigcc_edit *e)
{
    sg_json_object(w);
    begin_region(w, "deletedRegion", e->line, e->column);
    end_region(w, e->end_line, e->end_column);
    put_message(w, "insertedContent", e->text);
    sg_json_object_end(w);
}

static void put_fix(JsonWriter *w, const Check *c, const sigcc_diagnostic *d)
{
    char text[64];
    snprintf(text, sizeof text, "%s (%s)", d->name, d->fix ? d->fix : "unsafe");
    json_key(w, "fixes");
    sg_json_list(w);
    sg_json_object(w);
    put_message(w, "description", d->hint != NULL ? d->hint : text);
    json_key(w, "artifactChanges");
    sg_json_list(w);
    sg_json_object(w);
    put_artifact(w, c, d->file);
    json_key(w, "replacements");
    sg_json_list(w);
    for (const sigcc_edit *e = d->edit; e != NULL; e = e->next)
        put_replacement(w, e);
    sg_json_list_end(w);
    sg_json_object_end(w);
    sg_json_list_end(w);
    sg_json_object_end(w);
    sg_json_list_end(w);
}

static void put_suppression(JsonWriter *w, const sigcc_diagnostic *d)
{
    bool inside = d->suppressed == SIGCC_BY_COMMENT;
    json_key(w, "suppressions");
    sg_json_list(w);
    sg_json_object(w);
    json_text(w, "kind", inside ? "inSource" : "external");
    if (d->reason != NULL)
        json_text(w, "justification", d->reason);
    sg_json_object_end(w);
    sg_json_list_end(w);
}

static void put_result(JsonWriter *w, const Check *c, const Finding *f)
{
    const sigcc_diagnostic *d = f->d;
    sg_json_object(w);
    json_text(w, "ruleId", d->name);
    json_count(w, "ruleIndex", tally_index(&c->tally, d->name));
    json_text(w, "level", level_of(d->severity));
    put_message(w, "message", d->message);
    put_locations(w, c, d);
    if (d->other_file != NULL)
        put_other(w, c, d);
    json_key(w, "partialFingerprints");
    sg_json_object(w);
    json_text(w, "sigcc/v1", d->key);
    sg_json_object_end(w);
    if (d->edit != NULL && d->file != NULL)
        put_fix(w, c, d);
    if (f->state != FINDING_COUNTS)
        put_suppression(w, d);
    sg_json_object_end(w);
}

// ---- the run -------------------------------------------------------------

static void put_notification(JsonWriter *w, const Check *c,
                             const sigcc_diagnostic *d)
{
    sg_json_object(w);
    json_text(w, "level", "error");
    put_message(w, "message", d->message);
    put_locations(w, c, d);
    sg_json_object_end(w);
}

// Files that could not be read.
static void put_invocation(JsonWriter *w, const Check *c)
{
    json_key(w, "invocations");
    sg_json_list(w);
    sg_json_object(w);
    json_key(w, "executionSuccessful");
    sg_json_bool(w, !c->files_failed && !c->limit);
    json_key(w, "toolExecutionNotifications");
    sg_json_list(w);
    for (size_t i = 0; i < c->n_found; i++)
        if (c->found[i].d->code == CODE_UNREADABLE)
            put_notification(w, c, c->found[i].d);
    sg_json_list_end(w);
    sg_json_object_end(w);
    sg_json_list_end(w);
}

static void put_base(JsonWriter *w)
{
    json_key(w, "originalUriBaseIds");
    sg_json_object(w);
    json_key(w, "%SRCROOT%");
    sg_json_object(w);
    put_message(w, "description", "The folder in which sigcc was run.");
    sg_json_object_end(w);
    sg_json_object_end(w);
}

static void put_run(JsonWriter *w, const Check *c)
{
    sg_json_object(w);
    put_driver(w, c);
    json_text(w, "columnKind", "unicodeCodePoints");
    put_base(w);
    json_key(w, "automationDetails");
    sg_json_object(w);
    json_text(w, "id", "sigcc/check/");
    sg_json_object_end(w);
    put_invocation(w, c);
    json_key(w, "results");
    sg_json_list(w);
    for (size_t i = 0; i < c->n_found; i++)
        put_result(w, c, &c->found[i]);
    sg_json_list_end(w);
    sg_json_object_end(w);
}

int check_write_sarif(const Check *c, Writer *to)
{
    JsonWriter w = json_to_stream(to->out);
    w.look.lines = w.look.spaced = true;
    w.look.indent = 1;
    sg_json_object(&w);
    json_text(&w, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_text(&w, "version", "2.1.0");
    json_key(&w, "runs");
    sg_json_list(&w);
    put_run(&w, c);
    sg_json_list_end(&w);
    sg_json_object_end(&w);
    writer_check(to, !sg_json_line(&w));
    return EXIT_FINE;
}
