// spl_eval.c - one event, as Splunk would extract it.

#include "spl_eval.h"

#include "base/strbuf.h"
#include "spl_run.h"

static void put_json(StrBuf *sb, Str text)
{
    sb_putc(sb, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"' || text.p[i] == '\\')
            sb_putc(sb, '\\');
        sb_putc(sb, text.p[i]);
    }
    sb_putc(sb, '"');
}

static Str raw_of(Arena *a, const Event *event)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < event->count; i++) {
        if (i > 0)
            sb_putc(&sb, '\n');
        put_json(&sb, event->fields[i].value);
    }
    return sb_str(&sb);
}

static void add_value(Arena *a, SplEvent *e, Str name, Str value)
{
    const SplField *f = spl_find(e, name);
    size_t n = f != NULL ? f->count : 0;
    Str *values = arena_array(a, Str, n + 1);
    for (size_t i = 0; i < n; i++)
        values[i] = f->values[i];
    values[n] = value;
    spl_assign(a, e, name, values, n + 1);
}

int spl_eval(Str query, const Event *event)
{
    Arena *a = sg_arena_create(SIZE_MAX);
    if (a == NULL)
        return -1;
    SplEvent e = {NULL, 0};
    for (size_t i = 0; i < event->count; i++)
        add_value(a, &e, event->fields[i].name, event->fields[i].value);
    if (event->count > 0)
        add_value(a, &e, STR("_raw"), raw_of(a, event));
    SplEvents events = {&e, 1};
    int found = spl_run(a, query, &events) ? (int)events.count : -1;
    sg_arena_destroy(a);
    return found;
}
