// check_baseline.c - writing the findings of today as the baseline of tomorrow,
// and taking out of an older one what is not found any more.

#include <string.h>

#include "check.h"
#include "json_members.h"
#include "read_file.h"

// Those that count and those of the older baseline, but not what a comment or
// the configuration suppresses by itself.
static bool belongs(const Finding *f)
{
    return f->state == FINDING_COUNTS || f->state == FINDING_KNOWN;
}

int check_write_baseline(const Check *c)
{
    Writer to;
    int result = writer_open(&to, c->write_baseline, false);
    if (result != EXIT_FINE)
        return result;
    JsonWriter w = json_to_stream(to.out);
    for (size_t i = 0; i < c->n_found; i++) {
        const sigcc_diagnostic *d = c->found[i].d;
        if (!belongs(&c->found[i]))
            continue;
        sg_json_object(&w);
        json_text(&w, "key", d->key);
        json_text(&w, "check", d->name);
        json_text(&w, "path", d->file != NULL ? check_path(c, d->file) : "");
        sg_json_object_end(&w);
        writer_check(&to, !sg_json_line(&w));
    }
    return writer_close(&to, WRITER_KEEP);
}

// ---- pruning -------------------------------------------------------------

static void put_others(Writer *to, const FileText *text,
                       const sigcc_baseline_result *r)
{
    size_t next = 0;
    unsigned line = 0;
    for (size_t at = 0; at < text->n;) {
        const char *end = memchr(text->p + at, '\n', text->n - at);
        size_t n =
            end != NULL ? (size_t)(end - text->p) + 1 - at : text->n - at;
        line++;
        if (next < r->stale_count && r->stale[next] == line)
            next++;
        else
            writer_put(to, text->p + at, n);
        at += n;
    }
}

static int rewrite(const Check *c, const sigcc_baseline_result *r)
{
    FileText text;
    Writer to;
    int result = read_file(c->baseline, &text);
    if (result != EXIT_FINE)
        return result;
    result = writer_open(&to, c->baseline, false);
    if (result == EXIT_FINE) {
        put_others(&to, &text, r);
        result = writer_close(&to, WRITER_KEEP);
    }
    free_text(&text);
    return result;
}

// Lines that stay are not touched, so that the change is easy to review.
int check_prune_baseline(const Check *c)
{
    sigcc_baseline_result r;
    if (sigcc_checker_baseline_result(c->checker, &r) != SIGCC_OK)
        return EXIT_FINE;
    int result = r.stale_count > 0 ? rewrite(c, &r) : EXIT_FINE;
    if (result != EXIT_FINE)
        return result;
    fprintf(stderr, "sigcc: %s: %zu entr%s removed, %zu kept", c->baseline,
            r.stale_count, r.stale_count == 1 ? "y" : "ies",
            r.found + r.unknown);
    if (r.unknown > 0)
        fprintf(stderr, " (%zu of files or checks not in this run)", r.unknown);
    fputc('\n', stderr);
    return EXIT_FINE;
}
