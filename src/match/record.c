// record.c - walking an event once, along the tree of field names.

#include "match/record.h"

#include "base/fold.h"
#include "base/limits.h"
#include "base/strbuf.h"

void sg_record_init(Record *r, Arena *keep, Arena *arena, const Fields *fields,
                    bool wants_all)
{
    *r = (Record){.arena = arena, .fields = fields, .wants_all = wants_all};
    r->slots = arena_array(keep, FieldSlot, fields->count + 1);
    r->seen = arena_array(keep, uint32_t, fields->count + 1);
}

static FieldSlot *touch(Record *r, uint32_t field)
{
    FieldSlot *s = &r->slots[field];
    if (s->stamp != r->stamp) {
        *s = (FieldSlot){.stamp = r->stamp};
        s->tail = &s->first;
        r->seen[r->seen_count++] = field;
    }
    return s;
}

// Anything but null, at the node or below it.
static bool has_value(const EventNode *n)
{
    if (n->kind != EVENT_LIST && n->kind != EVENT_OBJECT)
        return n->kind != EVENT_NULL;
    for (const EventNode *x = n->first; x != NULL; x = x->next)
        if (has_value(x))
            return true;
    return false;
}

static void add_value(Record *r, uint32_t field, const EventNode *n)
{
    if (n->kind == EVENT_NULL || (field == NO_FIELD && !r->adds_all))
        return;
    FieldValue *v = arena_new(r->arena, FieldValue);
    v->text = n->text;
    v->is_bool = n->kind == EVENT_BOOL;
    v->node = n;
    if (field != NO_FIELD) {
        FieldSlot *s = touch(r, field);
        s->present = true;
        *s->tail = v;
        s->tail = &v->next;
    }
    if (r->adds_all) {
        *r->all_tail = v;
        r->all_tail = &v->next_any;
    }
}

static void walk(Record *r, uint32_t state, const EventNode *n);

static void walk_object(Record *r, uint32_t state, const EventNode *n)
{
    for (const EventNode *x = n->first; x != NULL; x = x->next) {
        uint32_t to = state == NO_STATE
                          ? NO_STATE
                          : sg_fields_step(r->fields, state, x->key);
        if (to != NO_STATE || r->adds_all)
            walk(r, to, x);
    }
}

// Depth is that of the event, which is limited.
static void walk(Record *r, uint32_t state, const EventNode *n)
{
    uint32_t field = state == NO_STATE ? NO_FIELD : fields_at(r->fields, state);
    switch (n->kind) {
    case EVENT_LIST:
        for (const EventNode *x = n->first; x != NULL; x = x->next)
            walk(r, state, x);
        break;
    case EVENT_OBJECT:
        if (field != NO_FIELD && has_value(n))
            touch(r, field)->present = true;
        walk_object(r, state, n);
        break;
    case EVENT_NULL:
    case EVENT_BOOL:
    case EVENT_NUMBER:
    case EVENT_STRING: add_value(r, field, n); break;
    }
}

// ---- events of Windows ---------------------------------------------------

// Windows event logs become JSON by way of XML: {"Event": {"System": ...,
// "EventData": ...}}.  Rules name what is in them without the way there, and
// attributes after their element: "Provider_Name".

static uint32_t step_from_root(Record *r, Str parent, Str name)
{
    if (parent.n + name.n >= MAX_KEY_BYTES)
        return NO_STATE; // no rule names it
    StrBuf key = sb_in(r->arena);
    sg_sb_put(&key, parent);
    sb_putc(&key, '_');
    sg_sb_put(&key, name);
    return sg_fields_step(r->fields, ROOT_STATE, sb_str(&key));
}

// Some providers have names with blanks; rules write them without.
static Str without_blanks(Arena *a, Str name)
{
    if (str_find(name, ' ', 0) == name.n)
        return name;
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] != ' ')
            sb_putc(&sb, name.p[i]);
    return sb_str(&sb);
}

static void walk_attributes(Record *r, Str name, const EventNode *attributes)
{
    if (attributes->kind == EVENT_OBJECT)
        for (const EventNode *x = attributes->first; x != NULL; x = x->next)
            walk(r, step_from_root(r, name, x->key), x);
}

// The text and the attributes of an element, or of each of a list.
static void walk_parts(Record *r, Str name, uint32_t state, const EventNode *n)
{
    if (n->kind != EVENT_OBJECT && n->kind != EVENT_LIST)
        return;
    for (const EventNode *x = n->first; x != NULL; x = x->next) {
        if (n->kind == EVENT_LIST)
            walk_parts(r, name, state, x);
        else if (str_eq(x->key, STR("#text")))
            walk(r, state, x);
        else if (str_eq(x->key, STR("#attributes")))
            walk_attributes(r, name, x);
    }
}

static void walk_section(Record *r, const EventNode *section)
{
    if (section->kind != EVENT_OBJECT)
        return;
    for (const EventNode *x = section->first; x != NULL; x = x->next) {
        Str name = without_blanks(r->arena, x->key);
        uint32_t state = sg_fields_step(r->fields, ROOT_STATE, name);
        walk(r, state, x);
        walk_parts(r, name, state, x);
    }
}

static void walk_windows(Record *r, const EventNode *event)
{
    for (const EventNode *x = event->first; x != NULL; x = x->next) {
        if (str_eq(x->key, STR("System")) || str_eq(x->key, STR("EventData")))
            walk_section(r, x);
        else if (str_eq(x->key, STR("UserData")) && x->kind == EVENT_OBJECT)
            for (const EventNode *y = x->first; y != NULL; y = y->next)
                walk_section(r, y);
    }
}

static bool is_windows(const EventNode *event)
{
    const EventNode *only = event->first;
    return only != NULL && only->next == NULL && only->kind == EVENT_OBJECT &&
           str_eq(only->key, STR("Event"));
}

// --------------------------------------------------------------------------

void sg_record_fill(Record *r, const EventNode *event)
{
    if (++r->stamp == 0) { // once in four thousand million events
        memset(r->slots, 0, r->fields->count * sizeof *r->slots);
        r->stamp = 1;
    }
    r->seen_count = 0;
    r->all = NULL;
    r->all_tail = &r->all;
    r->adds_all = r->wants_all;
    record_next_rule(r);
    if (event == NULL)
        return;
    walk(r, ROOT_STATE, event);
    r->adds_all = false; // what follows has been seen
    if (is_windows(event))
        walk_windows(r, event->first);
}

Str sg_record_fold(Record *r, FieldValue *v)
{
    if (!v->is_folded) {
        v->folded = sg_fold(r->arena, v->text);
        v->is_folded = true;
    }
    return v->folded;
}
