// insights_shape.c - fields to the tree of a log's event.

#include "insights_shape.h"

#include "base/ascii.h"
#include "base/strbuf.h"
#include "yaml/tree.h"

typedef struct Part Part;
struct Part {
    Part *next;
    Part *first, **tail;
    EventKind kind;
    Str key;
    Str text; // of a leaf, as an EventNode has it
};

typedef struct Shaper {
    Arena *arena;
    Prng *random;
    const Run *run;
    const Expr *expr;  // of the rule
    Part *log, *extra; // extra: what the log calls otherwise
} Shaper;

// ---- trees -----------------------------------------------------------------

static Part *new_part(Shaper *s, EventKind kind, Str key)
{
    Part *p = arena_new(s->arena, Part);
    *p = (Part){.kind = kind, .key = key};
    p->tail = &p->first;
    return p;
}

static Part *append(Part *to, Part *p)
{
    *to->tail = p;
    to->tail = &p->next;
    return p;
}

static Part *member(Part *of, Str key)
{
    Part *p = of->first;
    while (p != NULL && !str_eq(p->key, key))
        p = p->next;
    return p;
}

static Str next_part(Str path, size_t *at)
{
    size_t end = str_find(path, '.', *at);
    Str part = str_slice(path, *at, end);
    *at = end + 1;
    return part;
}

// What is at the path, made where it is missing: a star is the first element
// of a list.  NULL: a leaf is in the way.
static Part *reach(Shaper *s, Part *p, Str path)
{
    for (size_t at = 0; at < path.n && p != NULL;) {
        Str key = next_part(path, &at);
        bool last = at >= path.n, list = str_eq(key, STR("*"));
        if (p->kind == EVENT_NULL)
            p->kind = list ? EVENT_LIST : EVENT_OBJECT;
        if (p->kind != (list ? EVENT_LIST : EVENT_OBJECT))
            return NULL;
        Part *below = list ? p->first : member(p, key);
        if (below == NULL || (list && last))
            below = append(p, new_part(s, EVENT_NULL, list ? STR("") : key));
        p = below;
    }
    return p;
}

static void put_leaf(Part *to, EventKind kind, Str text)
{
    if (to == NULL || to->kind != EVENT_NULL)
        return;
    to->kind = kind;
    to->text = text;
}

static void put_text(StrBuf *sb, Str text)
{
    sb_putc(sb, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '"' || c == '\\')
            sg_sb_putf(sb, "\\%c", c);
        else if (c < ' ')
            sg_sb_putf(sb, "\\u%04x", c);
        else
            sb_putc(sb, (char)c);
    }
    sb_putc(sb, '"');
}

static void put_part(StrBuf *sb, const Part *p)
{
    bool list = p->kind == EVENT_LIST;
    if (p->kind == EVENT_STRING) {
        put_text(sb, p->text);
        return;
    }
    if (!list && p->kind != EVENT_OBJECT) {
        sg_sb_put(sb, p->kind == EVENT_NULL ? STR("null") : p->text);
        return;
    }
    sb_putc(sb, list ? '[' : '{');
    for (const Part *k = p->first; k != NULL; k = k->next) {
        sg_sb_put(sb, k != p->first ? STR(",") : STR(""));
        if (!list) {
            put_text(sb, k->key);
            sb_putc(sb, ':');
        }
        put_part(sb, k);
    }
    sb_putc(sb, list ? ']' : '}');
}

// ---- declarations ----------------------------------------------------------

static const Node *state(const Shaper *s, const char *name)
{
    return s->run != NULL ? sg_run_state(s->run, str_of_literal(name)) : NULL;
}

// "a.*.b" declares a.b.
static bool declares(Str pattern, Str field)
{
    size_t at = 0, k = 0;
    while (at < pattern.n) {
        Str part = next_part(pattern, &at);
        if (str_eq(part, STR("*")))
            continue;
        if (k > field.n || !str_eq(part, next_part(field, &k)))
            return false;
    }
    return k > field.n;
}

static bool find_array(const Shaper *s, Str field, Str *path)
{
    const Node *n = state(s, "arrays");
    for (n = n != NULL ? n->first : NULL; n != NULL; n = n->next)
        if (declares(n->text, field)) {
            *path = n->text;
            return true;
        }
    return false;
}

static bool find_named(const Shaper *s, Str field, Str *list)
{
    const Node *n = state(s, "named");
    for (n = n != NULL ? n->first : NULL; n != NULL; n = n->next)
        if (str_starts(field, n->text) && field.n > n->text.n + 1 &&
            field.p[n->text.n] == '.') {
            *list = n->text;
            return true;
        }
    return false;
}

static const Node *entry(const Node *map, Str key)
{
    return map != NULL && map->kind == NODE_MAP ? sg_node_get(map, key) : NULL;
}

bool insights_is_container(const Run *run, Str field)
{
    const Node *n = run ? sg_run_state(run, STR("containers")) : NULL;
    for (n = n != NULL ? n->first : NULL; n != NULL; n = n->next)
        if (str_eq(n->text, field))
            return true;
    return false;
}

// ---- fields ----------------------------------------------------------------

static void put_extra(Shaper *s, Str field, EventKind kind, Str text)
{
    Part *p = member(s->extra, field);
    if (p == NULL) {
        p = append(s->extra, new_part(s, EVENT_LIST, field));
    }
    put_leaf(append(p, new_part(s, EVENT_NULL, STR(""))), kind, text);
}

static void put_named(Shaper *s, Str list, Str field, EventKind kind, Str text)
{
    Part *all = reach(s, s->log, list);
    if (all == NULL || (all->kind != EVENT_NULL && all->kind != EVENT_LIST))
        return;
    all->kind = EVENT_LIST;
    Part *header = append(all, new_part(s, EVENT_OBJECT, STR("")));
    put_leaf(append(header, new_part(s, EVENT_NULL, STR("name"))), EVENT_STRING,
             str_slice(field, list.n + 1, field.n));
    put_leaf(append(header, new_part(s, EVENT_NULL, STR("value"))), kind, text);
    put_extra(s, field, kind, text);
}

static size_t find_text(Str s, Str part)
{
    size_t i = 0;
    while (i + part.n <= s.n && !str_starts(str_slice(s, i, s.n), part))
        i++;
    return i + part.n <= s.n ? i : s.n;
}

// The text goes to the fields on both sides of what is between them.
static void put_joined(Shaper *s, const Node *parts, Str text)
{
    for (const Node *n = parts->first; n != NULL; n = n->next->next) {
        Str between = n->next != NULL ? n->next->text : STR("");
        size_t end = n->next != NULL ? find_text(text, between) : text.n;
        Str value = str_slice(text, 0, end);
        bool found = end < text.n;
        if (value.n > 0)
            put_leaf(reach(s, s->log, n->text), EVENT_STRING, value);
        text = found ? str_slice(text, end + between.n, text.n) : STR("");
        if (n->next == NULL)
            break;
    }
}

static bool is_listed(const Shaper *s, const char *name, Str field)
{
    const Node *n = state(s, name);
    for (n = n != NULL ? n->first : NULL; n != NULL; n = n->next)
        if (str_eq(n->text, field))
            return true;
    return false;
}

// The text as the rule spells it; absent: it has no such value.
static Str spelled(const Expr *e, Str field, Str text)
{
    if (e->kind == EX_MATCH && str_eq(e->field, field) &&
        e->value->kind == VAL_STRING && !value_has_wildcard(e->value) &&
        e->value->u.string.pieces != NULL &&
        str_eq_fold(e->value->u.string.pieces->text, text))
        return e->value->u.string.pieces->text;
    Str found = {0};
    for (const Expr *c = e->kind == EX_MATCH ? NULL : e->first;
         c != NULL && found.p == NULL; c = c->next)
        found = spelled(c, field, text);
    return found;
}

// Of some fields the log spells all values in one way.
static Str spell(Shaper *s, Str field, Str text)
{
    bool lower = is_listed(s, "lower_fields", field);
    bool upper = is_listed(s, "upper_fields", field);
    StrBuf sb = sb_in(s->arena);
    if (is_listed(s, "capital_fields", field) ||
        is_listed(s, "exact_fields", field)) {
        Str rule = spelled(s->expr, field, text);
        return rule.p != NULL ? rule : text;
    }
    for (size_t i = 0; i < text.n; i++)
        sb_putc(&sb, lower   ? to_lower(text.p[i])
                     : upper ? to_upper(text.p[i])
                             : text.p[i]);
    return sb_str(&sb);
}

// Logs have numbers and truth values as such, or as text.
static EventKind typed(Shaper *s, const EventNode *v)
{
    bool digits = v->text.n > 0 && v->text.n < 16 &&
                  (v->text.p[0] != '0' || v->text.n == 1);
    for (size_t i = 0; i < v->text.n; i++)
        digits &= is_digit(v->text.p[i]);
    if (v->kind != EVENT_STRING || prng_chance(s->random, 50))
        return v->kind;
    if (str_eq(v->text, STR("true")) || str_eq(v->text, STR("false")))
        return EVENT_BOOL;
    return digits ? EVENT_NUMBER : v->kind;
}

static void put_value(Shaper *s, Str field, const EventNode *v)
{
    Str path = field, list, text = spell(s, field, v->text);
    EventKind kind = typed(s, v);
    bool lists = find_array(s, field, &path);
    const Node *joined = entry(state(s, "joined"), field);
    if (joined != NULL) {
        put_joined(s, joined, text);
    } else if (!lists && find_named(s, field, &list)) {
        put_named(s, list, field, kind, text);
    } else {
        put_leaf(reach(s, s->log, path), kind, text);
    }
}

static void put_fields(Shaper *s, const EventNode *at, Str prefix)
{
    for (const EventNode *n = at->first; n != NULL; n = n->next) {
        StrBuf sb = sb_in(s->arena);
        sg_sb_put(&sb, prefix);
        sg_sb_putf(&sb, "%s%.*s", prefix.n > 0 ? "." : "", STR_ARG(n->key));
        if (n->kind == EVENT_OBJECT)
            put_fields(s, n, sb_str(&sb));
        else if (n->kind == EVENT_LIST)
            for (const EventNode *v = n->first; v != NULL; v = v->next)
                put_value(s, sb_str(&sb), v);
        else
            put_value(s, sb_str(&sb), n);
    }
}

// ---- what the log has besides
// ------------------------------------------------

// Every event has the parts of joined fields; rules see them with and without
// the end that they leave out.
static void add_joined(Shaper *s)
{
    const Node *all = state(s, "joined"), *ends = state(s, "optional_ends");
    for (const Pair *j = all ? all->pairs : NULL; j != NULL; j = j->next) {
        const Node *end = entry(ends, j->key->text);
        StrBuf sb = sb_in(s->arena);
        for (const Node *n = j->value->first; n != NULL; n = n->next->next) {
            Str between = n->next != NULL ? n->next->text : STR("");
            Part *p = reach(s, s->log, n->text);
            bool rest = n != j->value->first && end != NULL && end->text.n > 1;
            put_leaf(p, EVENT_STRING, rest ? STR("-") : STR(""));
            sg_sb_put(&sb, p != NULL ? p->text : STR(""));
            sg_sb_put(&sb, between);
            if (n->next == NULL)
                break;
        }
        put_extra(s, j->key->text, EVENT_STRING, sb_str(&sb));
    }
}

// A value at a declared end, with it and without.
static void add_without_end(Shaper *s, Str field, Str text)
{
    const Node *end = entry(state(s, "optional_ends"), field);
    if (end == NULL || !str_ends(text, end->text))
        return;
    put_extra(s, field, EVENT_STRING, text);
    put_extra(s, field, EVENT_STRING, str_slice(text, 0, text.n - end->text.n));
}

static void add_ends(Shaper *s, const Part *at, Str prefix)
{
    for (const Part *p = at->first; p != NULL; p = p->next) {
        StrBuf sb = sb_in(s->arena);
        sg_sb_put(&sb, prefix);
        if (at->kind == EVENT_OBJECT)
            sg_sb_putf(&sb, "%s%.*s", prefix.n > 0 ? "." : "", STR_ARG(p->key));
        if (p->kind == EVENT_STRING)
            add_without_end(s, sb_str(&sb), p->text);
        else
            add_ends(s, p, sb_str(&sb));
    }
}

static const Part *last(const Part *of)
{
    const Part *p = of->first;
    while (p != NULL && p->next != NULL)
        p = p->next;
    return p;
}

// What is added meanwhile has been looked at.
static void add_ends_of_extra(Shaper *s)
{
    for (Part *p = s->extra->first; p != NULL; p = p->next)
        for (const Part *v = p->first, *end = last(p); v != NULL;
             v = v == end ? NULL : v->next)
            if (v->kind == EVENT_STRING)
                add_without_end(s, p->key, v->text);
}

// Half of the logs end names with what rules leave out.
static void lengthen(Shaper *s, Part *at, Str prefix)
{
    for (Part *p = at->first; p != NULL; p = p->next) {
        StrBuf sb = sb_in(s->arena), text = sb_in(s->arena);
        sg_sb_put(&sb, prefix);
        if (at->kind == EVENT_OBJECT)
            sg_sb_putf(&sb, "%s%.*s", prefix.n > 0 ? "." : "", STR_ARG(p->key));
        const Node *end = entry(state(s, "optional_ends"), sb_str(&sb));
        if (p->kind != EVENT_STRING) {
            lengthen(s, p, sb_str(&sb));
        } else if (end != NULL && prng_chance(s->random, 50)) {
            sg_sb_put(&text, p->text);
            sg_sb_put(&text, end->text);
            p->text = sb_str(&text);
        }
    }
}

static Str with_extra(Shaper *s)
{
    StrBuf sb = sb_in(s->arena);
    *s->log->tail = s->extra->first;
    put_part(&sb, s->log);
    *s->log->tail = NULL;
    return sb_str(&sb);
}

InsightsShape insights_shape(Arena *a, Prng *r, Str event, const Expr *expr,
                             const Run *run)
{
    EventProblems problems;
    Shaper s = {.arena = a, .random = r, .run = run, .expr = expr};
    StrBuf sb = sb_in(a);
    s.log = new_part(&s, EVENT_OBJECT, STR(""));
    s.extra = new_part(&s, EVENT_OBJECT, STR(""));
    put_fields(&s, sg_event_parse(a, event, &problems), STR(""));
    lengthen(&s, s.log, STR(""));
    add_joined(&s);
    add_ends(&s, s.log, STR(""));
    add_ends_of_extra(&s);
    put_part(&sb, s.log);
    return (InsightsShape){sb_str(&sb), with_extra(&s)};
}
