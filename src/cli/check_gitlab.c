// check_gitlab.c - findings as a report on code quality, for GitLab.
//
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format

#include "check.h"
#include "json_members.h"

static const char *severity_of(const sigcc_diagnostic *d)
{
    switch (d->severity) {
    case SIGCC_NOTE: return "minor";
    case SIGCC_WARNING: return "major";
    case SIGCC_ERROR: break;
    }
    // Without the file, or without its YAML, nothing in it was checked.
    return d->code >= 1000 && d->code < 2000 ? "blocker" : "critical";
}

static void put_point(JsonWriter *w, const char *key, unsigned line,
                      unsigned column)
{
    json_key(w, key);
    sg_json_object(w);
    json_count(w, "line", line);
    json_count(w, "column", column);
    sg_json_object_end(w);
}

// A place is required; what is about the whole file goes to its first line.
static void put_location(JsonWriter *w, const Check *c,
                         const sigcc_diagnostic *d)
{
    json_key(w, "location");
    sg_json_object(w);
    json_text(w, "path", d->file != NULL ? check_path(c, d->file) : ".");
    json_key(w, "positions");
    sg_json_object(w);
    if (d->line > 0) {
        put_point(w, "begin", d->line, d->column);
        put_point(w, "end", d->end_line, d->end_column);
    } else {
        put_point(w, "begin", 1, 1);
    }
    sg_json_object_end(w);
    sg_json_object_end(w);
}

static void put_issue(JsonWriter *w, const Check *c, const sigcc_diagnostic *d)
{
    sg_json_object(w);
    json_text(w, "description", d->message);
    json_text(w, "check_name", d->name);
    json_text(w, "fingerprint", d->key);
    json_text(w, "severity", severity_of(d));
    put_location(w, c, d);
    sg_json_object_end(w);
}

int check_write_gitlab(const Check *c, Writer *to)
{
    JsonWriter w = json_to_stream(to->out);
    w.look.lines = w.look.spaced = true;
    w.look.indent = 1;
    sg_json_list(&w);
    for (size_t i = 0; i < c->n_found; i++)
        if (c->found[i].state == FINDING_COUNTS)
            put_issue(&w, c, c->found[i].d);
    sg_json_list_end(&w);
    writer_check(to, !sg_json_line(&w));
    return EXIT_FINE;
}
