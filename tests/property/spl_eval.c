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

// As many events as are found; -1: it is no search, or events come out of it
// with other fields.
static int count_found(Arena *a, Str query, const SplWorld *world)
{
    SplEvents found;
    if (spl_run(a, world, query, &found) != NULL)
        return -1;
    for (size_t i = 0; i < found.count; i++)
        if (found.items[i].count != world->events.items[0].count)
            return -1;
    return (int)found.count;
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
    int found = count_found(a, query, &world);
    world.and_first = true;
    bool agree = count_found(a, query, &world) == found;
    sg_arena_destroy(a);
    return agree ? found : -1;
}
