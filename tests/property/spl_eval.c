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

int spl_eval(Str query, const Event *event)
{
    Arena *a = sg_arena_create(SIZE_MAX);
    if (a == NULL)
        return -1;
    SplEvent e = {.place = 1};
    for (size_t i = 0; i < event->count; i++)
        spl_add_value(a, &e, event->fields[i].name, event->fields[i].value);
    if (event->count > 0)
        spl_add_value(a, &e, STR("_raw"), raw_of(a, event));
    SplWorld world = {.events = {&e, 1, 1}};
    SplEvents found;
    const char *problem = spl_run(a, &world, query, &found);
    int count = problem == NULL ? (int)found.count : -1;
    sg_arena_destroy(a);
    return count;
}
