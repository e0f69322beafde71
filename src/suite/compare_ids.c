// compare_ids.c - events known by the value of a field.

#include "suite/compare.h"

#include "base/visible.h"

// The ids of the events that a rule has found, in their order.
typedef struct FoundIds {
    const Seen *seen;
    StrItem *first, **tail;
} FoundIds;

// The first value on the way that 'name' describes, cut at every dot.
static Str value_at(const EventNode *n, Str name)
{
    for (size_t at = 0; at < name.n && n != NULL;) {
        size_t dot = str_find(name, '.', at);
        Str part = str_slice(name, at, dot);
        n = n->first;
        while (n != NULL && !str_eq(n->key, part))
            n = n->next;
        at = dot + 1;
    }
    return n != NULL ? n->text : (Str){0};
}

static bool note_id(Running *run, const sigcc_event *event, void *state)
{
    FoundIds *ids = state;
    Arena *a = run->suite->scratch;
    EventProblems problems;
    if (!sg_suite_has_seen(ids->seen, event->number))
        return true;
    const EventNode *root =
        sg_event_parse(a, str_of(event->text, event->length), &problems);
    StrItem *item = arena_new(a, StrItem);
    if (root != NULL)
        item->text = sg_arena_copy(a, value_at(root, run->manifest->event_id));
    *ids->tail = item;
    ids->tail = &item->next;
    return true;
}

static bool is_listed(const StrItem *list, Str text)
{
    while (list != NULL && !str_eq(list->text, text))
        list = list->next;
    return list != NULL;
}

static void put_id(StrBuf *out, Str id, Str field)
{
    if (id.n == 0)
        sg_sb_put(out, STR("an event without "));
    sb_putc(out, '\'');
    sg_put_visible(out, id.n > 0 ? id : field);
    sb_putc(out, '\'');
}

// How many of 'some' are not among 'others'; the first of them is shown.
static size_t not_among(StrBuf *out, const StrItem *some, const StrItem *others,
                        Str field)
{
    size_t n = 0;
    for (; some != NULL; some = some->next) {
        if (is_listed(others, some->text))
            continue;
        if (n++ == 0)
            put_id(out, some->text, field);
    }
    if (n > 1)
        sg_sb_putf(out, " and %zu more", n - 1);
    return n;
}

// Ids are not kept while the rules are asked, as few manifests need them: the
// events are read once more for those that the rule has found.
void sg_suite_compare_ids(Running *run, const Rule *rule, const Seen *seen,
                          const Expectation *e)
{
    FoundIds ids = {.seen = seen};
    Str field = run->manifest->event_id;
    StrBuf missing = sb_in(run->suite->scratch);
    StrBuf surplus = sb_in(run->suite->scratch);
    ids.tail = &ids.first;
    (void)sg_suite_events_again(run, note_id, &ids);
    size_t lacking = not_among(&missing, e->ids, ids.first, field);
    if (lacking + not_among(&surplus, ids.first, e->ids, field) == 0)
        return;
    sg_suite_begin_message(run, rule);
    if (missing.n > 0) {
        sg_sb_put(&run->message, STR("does not find "));
        sg_sb_put(&run->message, sb_str(&missing));
    }
    if (surplus.n > 0) {
        sg_sb_put(&run->message,
                  missing.n > 0 ? STR(", but finds ") : STR("finds "));
        sg_sb_put(&run->message, sb_str(&surplus));
        sg_sb_put(&run->message, STR(", which is not expected"));
    }
    sg_suite_why(run, rule, lacking > 0, NULL);
}
