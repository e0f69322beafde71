// check_baseline.c - writing the findings of today as the baseline of tomorrow.

#include "check.h"
#include "json_members.h"

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
