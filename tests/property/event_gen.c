// event_gen.c - random events that rules nearly match.

#include "event_gen.h"

#include "base/utf8.h"
#include "naive_text.h"

typedef enum NodeKind { NODE_LEAF, NODE_ARRAY, NODE_OBJECT } NodeKind;

typedef struct EventNode EventNode;
struct EventNode {
    EventNode *next;
    EventNode *first, **tail; // of a list or an object
    NodeKind kind;
    Str key;  // in an object
    Str json; // of a leaf
};

typedef struct Maker {
    Arena *arena;
    Prng *r;
    const MatchTheme *theme;
    const MatchRule *rules;
    size_t count;
    EventNode *event;
} Maker;

static size_t below(Maker *m, size_t n)
{
    return prng_below(m->r, n);
}

static bool chance(Maker *m, unsigned percent)
{
    return prng_chance(m->r, percent);
}

// ---- the tree ------------------------------------------------------------

static EventNode *new_node(Maker *m, NodeKind kind)
{
    EventNode *n = arena_new(m->arena, EventNode);
    n->kind = kind;
    n->tail = &n->first;
    return n;
}

static EventNode *append(EventNode *parent, EventNode *child)
{
    *parent->tail = child;
    parent->tail = &child->next;
    return child;
}

static EventNode *leaf(Maker *m, Str json)
{
    EventNode *n = new_node(m, NODE_LEAF);
    n->json = json;
    return n;
}

static EventNode *member(EventNode *object, Str key)
{
    EventNode *n = object->first;
    while (n != NULL && !str_eq(n->key, key))
        n = n->next;
    return n;
}

// The value at 'at' becomes the first of a list; returns the list.
static EventNode *make_list(Maker *m, EventNode *at)
{
    EventNode *first = new_node(m, at->kind);
    first->first = at->first;
    first->tail = at->first != NULL ? at->tail : &first->first;
    first->json = at->json;
    at->kind = NODE_ARRAY;
    at->first = NULL;
    at->tail = &at->first;
    append(at, first);
    return at;
}

// ---- values --------------------------------------------------------------

static void put_letter(Maker *m, StrBuf *sb, uint32_t code, bool shuffle)
{
    size_t n = shuffle ? below(m, 12) : 0;
    if (shuffle && n > 5 && naive_fold(code) == 0xDF)
        sg_sb_put(sb, STR("ss")); // which is not the same
    else
        sg_utf8_put(sb, shuffle ? naive_other_case(code, n) : code);
}

// The text with one letter more, one less, or another one.
static Str one_off(Maker *m, Str text)
{
    StrBuf sb = sb_in(m->arena);
    size_t length = sg_utf8_length(text), place = below(m, length + 1);
    size_t kind = below(m, 3), i = 0;
    for (size_t at = 0; at < text.n; i++) {
        uint32_t code = sg_utf8_next(text, &at);
        if (i == place && kind != 0)
            sg_sb_put(&sb, match_letter(m->r));
        if (i != place || kind == 1)
            sg_utf8_put(&sb, code);
    }
    if (place == length)
        sg_sb_put(&sb, match_letter(m->r));
    return sb_str(&sb);
}

static Str other_case(Maker *m, Str text)
{
    StrBuf sb = sb_in(m->arena);
    for (size_t at = 0; at < text.n;)
        put_letter(m, &sb, sg_utf8_next(text, &at), chance(m, 60));
    return sb_str(&sb);
}

static Str varied(Maker *m, Str text)
{
    if (chance(m, 50))
        text = other_case(m, text);
    if (chance(m, 14))
        text = one_off(m, text);
    return text;
}

static Str json_text(Maker *m, Str text)
{
    StrBuf sb = sb_in(m->arena);
    match_json_put(&sb, m->r, text);
    return sb_str(&sb);
}

static Str json_of(Maker *m, const Sample *s)
{
    return s->raw ? s->text : json_text(m, varied(m, s->text));
}

static EventNode *noise(Maker *m)
{
    static const char *const values[] = {
        "0",  "1",     "true", "false",  "null",       "\"\"",  "[]",
        "{}", "\"x\"", "1.5",  "[null]", "{\"q\":[]}", "\"5\"", "-1"};
    size_t n = sizeof values / sizeof *values;
    if (chance(m, 50))
        return leaf(m, json_text(m, m->theme->words[below(m, THEME_WORDS)]));
    return leaf(m, str_of_literal(values[below(m, n)]));
}

// The value, at times one of several.
static EventNode *value_node(Maker *m, Str json)
{
    EventNode *value = leaf(m, json);
    if (chance(m, 80))
        return value;
    EventNode *list = new_node(m, NODE_ARRAY);
    for (size_t n = below(m, 3); n > 0; n--)
        append(list, noise(m));
    if (chance(m, 30))
        append(append(list, new_node(m, NODE_ARRAY)), value);
    else
        append(list, value);
    for (size_t n = below(m, 2); n > 0; n--)
        append(list, noise(m));
    return list;
}

// ---- places --------------------------------------------------------------

static void put_at(Maker *m, EventNode *object, Str path, EventNode *value);

// An object to go on in, inside 'at'.
static EventNode *inner_object(Maker *m, EventNode *at)
{
    if (at->kind == NODE_OBJECT && chance(m, 90))
        return at;
    if (at->kind != NODE_ARRAY)
        make_list(m, at);
    for (EventNode *n = at->first; n != NULL; n = n->next)
        if (n->kind == NODE_OBJECT && chance(m, 50))
            return n;
    return append(at, new_node(m, NODE_OBJECT));
}

static void put_below(Maker *m, EventNode *object, Str key, Str rest,
                      EventNode *value)
{
    EventNode *at = member(object, key);
    if (at == NULL) {
        at = append(object, new_node(m, NODE_OBJECT));
        at->key = key;
        if (chance(m, 20)) {
            at->kind = NODE_ARRAY;
            if (chance(m, 40))
                append(at, noise(m));
        }
    }
    put_at(m, inner_object(m, at), rest, value);
}

// A key that occurs twice is rare: the last one counts.
static void put_here(Maker *m, EventNode *object, Str key, EventNode *value)
{
    EventNode *at = member(object, key);
    if (at != NULL && chance(m, 90)) {
        if (at->kind != NODE_ARRAY)
            make_list(m, at);
        append(at, value);
        return;
    }
    value->key = key;
    append(object, value);
}

// Cut the path at one of its dots, or not.
static void put_at(Maker *m, EventNode *object, Str path, EventNode *value)
{
    for (size_t at = str_find(path, '.', 0); at < path.n;
         at = str_find(path, '.', at + 1)) {
        if (chance(m, 65)) {
            put_below(m, object, str_slice(path, 0, at),
                      str_slice(path, at + 1, path.n), value);
            return;
        }
    }
    put_here(m, object, path, value);
}

// ---- samples -------------------------------------------------------------

static const Sample *pick_sample(Maker *m, const SampleList *list)
{
    const Sample *s = list->first;
    for (size_t n = below(m, list->count); n > 0; n--)
        s = s->next;
    return s;
}

static void put_deep(Maker *m, EventNode *value)
{
    static const char *const places[] = {"z", "z.deep", "z.deep.list", "raw"};
    put_at(m, m->event, str_of_literal(places[below(m, 4)]), value);
}

// In the way of XML: <El Name="value">.
static void put_attribute(Maker *m, EventNode *value)
{
    value->key = STR("Name");
    EventNode *attributes = new_node(m, NODE_OBJECT);
    attributes->key = STR("#attributes");
    append(attributes, value);
    EventNode *element = new_node(m, NODE_OBJECT);
    element->key = STR("El");
    append(element, attributes);
    append(m->event, element);
}

static EventNode *in_element(Maker *m, EventNode *value)
{
    EventNode *element = new_node(m, NODE_OBJECT);
    value->key = STR("#text");
    append(element, value);
    return element;
}

static void put_sample(Maker *m, const Sample *s)
{
    EventNode *value = value_node(m, json_of(m, s));
    if (chance(m, 3))
        value = in_element(m, value);
    if (str_eq(s->field, STR("El_Name")) && chance(m, 50))
        put_attribute(m, value);
    else if (s->field.n > 0)
        put_at(m, m->event, s->field, value);
    else if (chance(m, 50))
        put_at(m, m->event, m->theme->fields[below(m, THEME_FIELDS)], value);
    else
        put_deep(m, value);
    if (s->with != NULL)
        put_sample(m, s->with);
}

// Most items get what they ask for, some get nothing or several values.
static void put_rule(Maker *m, const MatchRule *rule)
{
    for (const SampleList *list = rule->items; list != NULL;
         list = list->next) {
        if (list->count == 0 || chance(m, 20))
            continue;
        put_sample(m, pick_sample(m, list));
        if (chance(m, 12))
            put_sample(m, pick_sample(m, list));
    }
}

// Text of one field in another one, or under a name in other letters.
static void put_noise(Maker *m)
{
    Str field = m->theme->fields[below(m, THEME_FIELDS)];
    if (chance(m, 10))
        field = other_case(m, field);
    if (chance(m, 10))
        field = one_off(m, field);
    put_at(m, m->event, field, noise(m));
}

static void put_some_rule(Maker *m)
{
    put_rule(m, &m->rules[below(m, m->count)]);
}

// ---- text ----------------------------------------------------------------

static void put_blank(Maker *m, StrBuf *sb)
{
    static const char *const blanks[] = {" ", "\n", "\t", "\r\n", "  "};
    if (chance(m, 4))
        sg_sb_put(sb, str_of_literal(blanks[below(m, 5)]));
}

static void print_node(Maker *m, StrBuf *sb, const EventNode *n)
{
    put_blank(m, sb);
    if (n->kind == NODE_LEAF) {
        sg_sb_put(sb, n->json);
        put_blank(m, sb);
        return;
    }
    sb_putc(sb, n->kind == NODE_ARRAY ? '[' : '{');
    for (const EventNode *x = n->first; x != NULL; x = x->next) {
        if (x != n->first)
            sb_putc(sb, ',');
        if (n->kind == NODE_OBJECT) {
            match_json_put(sb, m->r, x->key);
            sb_putc(sb, ':');
        }
        print_node(m, sb, x);
    }
    sb_putc(sb, n->kind == NODE_ARRAY ? ']' : '}');
    put_blank(m, sb);
}

static EventNode *in_object(Maker *m, const char *key, EventNode *value)
{
    EventNode *object = new_node(m, NODE_OBJECT);
    value->key = str_of_literal(key);
    append(object, value);
    return object;
}

// The event as part of one of Windows, or nearly.
static EventNode *in_windows(Maker *m, EventNode *event)
{
    static const char *const sections[] = {"System", "EventData", "EventData",
                                           "Other"};
    if (chance(m, 30))
        event = in_object(m, "UserData", in_object(m, "Log", event));
    else
        event = in_object(m, sections[below(m, 4)], event);
    EventNode *root = in_object(m, chance(m, 95) ? "Event" : "event", event);
    if (chance(m, 10)) {
        EventNode *more = noise(m);
        more->key = STR("b");
        append(root, more);
    }
    return root;
}

Str event_gen(Arena *a, Prng *r, const MatchTheme *theme,
              const MatchRule *rules, size_t count)
{
    Maker m = {a, r, theme, rules, count, NULL};
    m.event = new_node(&m, NODE_OBJECT);
    for (size_t n = 1 + below(&m, 3); n > 0; n--)
        put_some_rule(&m);
    for (size_t n = below(&m, 3); n > 0; n--)
        put_noise(&m);
    StrBuf sb = sb_in(a);
    print_node(&m, &sb, chance(&m, 8) ? in_windows(&m, m.event) : m.event);
    return sb_str(&sb);
}
