// event_json.c - JSON text as a tree, in one pass and without recursion.
//
// Every event goes through here, so the common case is kept short: strings
// without escapes are not copied, nodes come by the dozen, and telling that no
// key occurs twice takes a few comparisons of 16 bits.

#include "base/ascii.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/utf8.h"
#include "event/event.h"
#include "event/quoted.h"

enum {
    NODES_AT_A_TIME = 32,
    FEW_KEYS = 64 // compared with each other; more of them go into a map
};

// A list or an object that has begun.
typedef struct Open {
    EventNode *node; // NULL: the text itself, which holds one value
    EventNode **tail;
    size_t keys; // how many of them have a tag
    Map *many;   // from the key after FEW_KEYS on: all keys
    bool repeated;
} Open;

typedef struct EventParser {
    const char *begin, *p, *end;
    Arena *arena;
    EventProblems *problems;
    EventNode *spare, *spare_end; // zeroed
    Str key;                      // of the value that comes next
    const char *key_at;
    Open *base, *top;
    // Of the keys of all open objects with few keys, the innermost one last.
    uint16_t *tags;
    size_t tag_count;
} EventParser;

// What comes next.
typedef enum ParseState { VALUE, FIRST, KEY, BEHIND, DONE, WRONG } ParseState;

static ParseState wrong(EventParser *ps, const char *at, const char *error)
{
    ps->problems->error = error;
    ps->problems->offset = (size_t)(at - ps->begin);
    return WRONG;
}

static void skip_blanks(EventParser *ps)
{
    while (ps->p < ps->end && is_blank(*ps->p))
        ps->p++;
}

static bool is_at(const EventParser *ps, char c)
{
    return ps->p < ps->end && *ps->p == c;
}

// ---- strings -------------------------------------------------------------

static bool is_simple_escape(char c)
{
    return memchr("\"\\/bfnrt", c, 8) != NULL;
}

static bool skip_four_digits(EventParser *ps)
{
    for (int i = 0; i < 4; i++, ps->p++)
        if (ps->p == ps->end || hex_value(*ps->p) < 0)
            return false;
    return true;
}

// False: wrong.
static bool skip_escape(EventParser *ps)
{
    const char *from = ps->p++;
    if (ps->p == ps->end)
        return true; // the string has no end
    char c = *ps->p++;
    if (is_simple_escape(c))
        return true;
    if (c != 'u') {
        wrong(ps, from, "JSON has no such escape");
        return false;
    }
    if (skip_four_digits(ps))
        return true;
    wrong(ps, from, "'\\u' needs four hexadecimal digits");
    return false;
}

// Returns how many bytes are not UTF-8.
static size_t skip_wide(EventParser *ps)
{
    size_t bad = 0;
    while (ps->p < ps->end && (unsigned char)*ps->p >= 0x80) {
        Str rest = str_of(ps->p, (size_t)(ps->end - ps->p));
        size_t n = 0;
        if (sg_utf8_next(rest, &n) == UTF8_BAD && bad++ == 0 &&
            ps->problems->bad_utf8 == 0)
            ps->problems->bad_utf8 = (size_t)(ps->p - ps->begin) + 1;
        ps->p += n;
    }
    return bad;
}

static uint32_t four_digits(const char *p)
{
    uint32_t code = 0;
    for (int i = 0; i < 4; i++)
        code = code << 4 | (uint32_t)hex_value(p[i]);
    return code;
}

static bool is_between(uint32_t code, uint32_t from, uint32_t to)
{
    return code >= from && code <= to;
}

// The code point of the "\u" at '*at', of two of them for a pair.
static uint32_t long_escape(Str raw, size_t *at)
{
    uint32_t code = four_digits(raw.p + *at + 2);
    *at += 6;
    if (!is_between(code, 0xD800, 0xDFFF))
        return code;
    if (code >= 0xDC00 || raw.n - *at < 6 || raw.p[*at] != '\\' ||
        raw.p[*at + 1] != 'u')
        return 0xFFFD;
    uint32_t low = four_digits(raw.p + *at + 2);
    if (!is_between(low, 0xDC00, 0xDFFF))
        return 0xFFFD;
    *at += 6;
    return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
}

static char short_escape(char c)
{
    switch (c) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return c;
    }
}

static void put_escape(StrBuf *out, Str raw, size_t *at)
{
    char c = raw.p[*at + 1];
    if (c == 'u') {
        sg_utf8_put(out, long_escape(raw, at));
    } else {
        sb_putc(out, short_escape(c));
        *at += 2;
    }
}

// The text of a string that is known to be sound but for 'bad' bytes, each of
// which grows by two; escapes never do.
static Str resolve(Arena *a, Str raw, size_t bad)
{
    size_t cap = raw.n + 2 * bad + 1;
    StrBuf out = {.arena = a, .p = sg_arena_bytes(a, cap), .cap = cap};
    for (size_t at = 0; at < raw.n;) {
        if (raw.p[at] == '\\') {
            put_escape(&out, raw, &at);
        } else if (bad == 0 || (unsigned char)raw.p[at] < 0x80) {
            sb_putc(&out, raw.p[at++]);
        } else {
            uint32_t code = sg_utf8_next(raw, &at);
            sg_utf8_put(&out, code == UTF8_BAD ? 0xFFFD : code);
        }
    }
    return sb_str(&out);
}

// False: wrong.  'ps->p' is at the opening quote, and moves past the other.
static bool read_string(EventParser *ps, Str *text)
{
    const char *from = ++ps->p;
    size_t bad = 0;
    bool escaped = false;
    for (;;) {
        ps->p = skip_quoted(ps->p, ps->end, QUOTED_ASCII);
        if (ps->p == ps->end)
            return wrong(ps, from - 1, "unterminated string") != WRONG;
        if (*ps->p == '"')
            break;
        if ((unsigned char)*ps->p >= 0x80)
            bad += skip_wide(ps);
        else if (*ps->p != '\\')
            return wrong(ps, ps->p, "a control character in a string") != WRONG;
        else if (!skip_escape(ps))
            return false;
        else
            escaped = true;
    }
    *text = str_of(from, (size_t)(ps->p++ - from));
    if (escaped || bad > 0)
        *text = resolve(ps->arena, *text, bad);
    return true;
}

// ---- repeated keys -------------------------------------------------------
//
// A node that another one replaced loses its key, and is taken out when its
// object ends: until then it is not known what precedes it.

static bool is_replaced(const EventNode *n)
{
    return n->key.p == NULL;
}

// Different tags: different keys.  Names of one object often begin or end
// alike, seldom both, and with one length.
static uint16_t tag_of(Str key)
{
    uint32_t head = 0;
    uint32_t tail = 0;
    size_t n = key.n < 4 ? key.n : 4;
    if (n > 0) {
        memcpy(&head, key.p, n);
        memcpy(&tail, key.p + key.n - n, n);
    }
    uint32_t x = (head ^ (uint32_t)key.n) * 0x9E3779B1u;
    x = (x ^ x >> 15 ^ tail) * 0x85EBCA77u;
    return (uint16_t)(x >> 16);
}

static bool has_tag(const uint16_t *tags, size_t n, uint16_t tag)
{
    unsigned found = 0; // no early exit, so that several go in one step
    for (size_t i = 0; i < n; i++)
        found |= tags[i] == tag;
    return found != 0;
}

static EventNode *find_before(const Open *o, const EventNode *n)
{
    for (EventNode *x = o->node->first; x != n; x = x->next)
        if (!is_replaced(x) && str_eq(x->key, n->key))
            return x;
    return NULL;
}

static void move_to_map(EventParser *ps, Open *o)
{
    ps->tag_count -= o->keys;
    o->keys = 0;
    o->many = arena_new(ps->arena, Map);
    *o->many = sg_map_in(ps->arena);
    for (EventNode *x = o->node->first; x != NULL; x = x->next)
        if (!is_replaced(x))
            (void)sg_map_put(o->many, x->key, x);
}

// The earlier node with the key of 'n', which is the latest, or NULL.
static EventNode *note_key(EventParser *ps, Open *o, EventNode *n)
{
    if (o->many != NULL)
        return sg_map_put(o->many, n->key, n);
    uint16_t tag = tag_of(n->key);
    const uint16_t *tags = ps->tags + ps->tag_count - o->keys;
    EventNode *earlier = NULL;
    if (has_tag(tags, o->keys, tag))
        earlier = find_before(o, n);
    if (o->keys == FEW_KEYS) {
        move_to_map(ps, o);
    } else {
        ps->tags[ps->tag_count++] = tag;
        o->keys++;
    }
    return earlier;
}

static void check_key(EventParser *ps, Open *o, EventNode *n)
{
    EventNode *earlier = note_key(ps, o, n);
    if (earlier == NULL)
        return;
    earlier->key = (Str){0};
    o->repeated = true;
    if (ps->problems->duplicate == 0)
        ps->problems->duplicate = (size_t)(ps->key_at - ps->begin) + 1;
}

static void sweep(EventNode *object)
{
    for (EventNode **at = &object->first; *at != NULL;)
        if (is_replaced(*at))
            *at = (*at)->next;
        else
            at = &(*at)->next;
}

// ---- values --------------------------------------------------------------

static EventNode *add_node(EventParser *ps, EventKind kind)
{
    if (ps->spare == ps->spare_end) {
        ps->spare = arena_array(ps->arena, EventNode, NODES_AT_A_TIME);
        ps->spare_end = ps->spare + NODES_AT_A_TIME;
    }
    EventNode *n = ps->spare++;
    n->kind = kind;
    Open *o = ps->top;
    *o->tail = n;
    o->tail = &n->next;
    if (o->node != NULL && o->node->kind == EVENT_OBJECT) {
        n->key = ps->key;
        check_key(ps, o, n);
    }
    return n;
}

static bool skip_digits(EventParser *ps)
{
    const char *from = ps->p;
    while (ps->p < ps->end && is_digit(*ps->p))
        ps->p++;
    return ps->p > from;
}

// number: ["-"] ("0" | digit {digit}) ["." digit {digit}] [("e" | "E") ["+" |
// "-"] digit {digit}].  It stays text: what compares it reads it as a decimal,
// without rounding.
static ParseState read_number(EventParser *ps)
{
    const char *from = ps->p;
    ps->p += *ps->p == '-';
    const char *whole = ps->p;
    if (!skip_digits(ps))
        return wrong(ps, from, "incomplete number");
    if (*whole == '0' && ps->p - whole > 1)
        return wrong(ps, from, "a number with a leading zero");
    if (is_at(ps, '.')) {
        ps->p++;
        if (!skip_digits(ps))
            return wrong(ps, from, "incomplete number");
    }
    if (is_at(ps, 'e') || is_at(ps, 'E')) {
        ps->p++;
        ps->p += is_at(ps, '+') || is_at(ps, '-');
        if (!skip_digits(ps))
            return wrong(ps, from, "incomplete number");
    }
    EventNode *n = add_node(ps, EVENT_NUMBER);
    n->text = str_of(from, (size_t)(ps->p - from));
    return BEHIND;
}

// word: "true" | "false" | "null"
static ParseState read_word(EventParser *ps)
{
    Str rest = str_of(ps->p, (size_t)(ps->end - ps->p));
    Str word = {0};
    if (str_starts(rest, STR("true")))
        word = STR("true");
    else if (str_starts(rest, STR("false")))
        word = STR("false");
    else if (!str_starts(rest, STR("null")))
        return wrong(ps, ps->p, "not a JSON value");
    ps->p += word.n > 0 ? word.n : 4;
    EventNode *n = add_node(ps, word.n > 0 ? EVENT_BOOL : EVENT_NULL);
    n->text = word;
    return BEHIND;
}

static ParseState read_text(EventParser *ps)
{
    Str text;
    if (!read_string(ps, &text))
        return WRONG;
    add_node(ps, EVENT_STRING)->text = text;
    return BEHIND;
}

// object: "{" [member {"," member}] "}" and list: "[" [value {"," value}] "]".
// What is open is on an explicit stack, so that depth takes none of C's.
static ParseState open_nest(EventParser *ps, EventKind kind)
{
    if (ps->top - ps->base == MAX_EVENT_DEPTH) {
        ps->problems->too_deep = true;
        return wrong(ps, ps->p, "nested too deeply");
    }
    EventNode *n = add_node(ps, kind);
    *++ps->top = (Open){.node = n, .tail = &n->first};
    ps->p++;
    return FIRST;
}

static const char *no_end(const EventParser *ps)
{
    if (ps->top == ps->base)
        return "a value is missing";
    return ps->top->node->kind == EVENT_LIST ? "unterminated list"
                                             : "unterminated object";
}

static ParseState no_value(EventParser *ps)
{
    char c = *ps->p;
    if (c == ']' && ps->top != ps->base && ps->top->node->kind == EVENT_LIST)
        return wrong(ps, ps->p, "a comma before the end of a list");
    if (c == ',' || c == ']' || c == '}')
        return wrong(ps, ps->p, "a value is missing");
    if (c == '\'')
        return wrong(ps, ps->p, "strings need double quotes");
    return read_word(ps);
}

// value: string | object | list | number | word
static ParseState read_value(EventParser *ps)
{
    skip_blanks(ps);
    if (ps->p == ps->end)
        return wrong(ps, ps->p, no_end(ps));
    char c = *ps->p;
    if (c == '"')
        return read_text(ps);
    if (c == '{')
        return open_nest(ps, EVENT_OBJECT);
    if (c == '[')
        return open_nest(ps, EVENT_LIST);
    if (c == '-' || is_digit(c))
        return read_number(ps);
    return no_value(ps);
}

// ---- lists and objects ---------------------------------------------------

static ParseState close_nest(EventParser *ps)
{
    Open *o = ps->top--;
    ps->p++;
    ps->tag_count -= o->keys;
    if (o->repeated)
        sweep(o->node);
    return BEHIND;
}

static bool is_in_list(const EventParser *ps)
{
    return ps->top->node->kind == EVENT_LIST;
}

static bool is_at_end_of_nest(const EventParser *ps)
{
    return is_at(ps, is_in_list(ps) ? ']' : '}');
}

// After the bracket: its end, a member or a value.
static ParseState read_first(EventParser *ps)
{
    skip_blanks(ps);
    if (is_at_end_of_nest(ps))
        return close_nest(ps);
    return is_in_list(ps) ? VALUE : KEY;
}

static ParseState no_key(EventParser *ps)
{
    if (ps->p == ps->end)
        return wrong(ps, ps->p, no_end(ps));
    if (*ps->p == '}')
        return wrong(ps, ps->p, "a comma before the end of an object");
    if (*ps->p == ',')
        return wrong(ps, ps->p, "a key is missing");
    return wrong(ps, ps->p, "keys need double quotes");
}

// member: string ":" value
static ParseState read_key(EventParser *ps)
{
    skip_blanks(ps);
    if (!is_at(ps, '"'))
        return no_key(ps);
    ps->key_at = ps->p;
    if (!read_string(ps, &ps->key))
        return WRONG;
    skip_blanks(ps);
    if (ps->p == ps->end)
        return wrong(ps, ps->p, no_end(ps));
    if (*ps->p != ':')
        return wrong(ps, ps->p, "a colon is missing");
    ps->p++;
    return VALUE;
}

// After a value: "," and the next one, or the end of what it is in.  Most slips
// show here, so they are told apart by what is there.
static ParseState read_behind(EventParser *ps)
{
    skip_blanks(ps);
    if (ps->top == ps->base)
        return ps->p == ps->end
                   ? DONE
                   : wrong(ps, ps->p, "text after the end of the value");
    if (is_at(ps, ',')) {
        ps->p++;
        return is_in_list(ps) ? VALUE : KEY;
    }
    if (is_at_end_of_nest(ps))
        return close_nest(ps);
    if (ps->p == ps->end)
        return wrong(ps, ps->p, no_end(ps));
    if (*ps->p == ']' || *ps->p == '}')
        return wrong(ps, ps->p,
                     is_in_list(ps) ? "a list must end with ']'"
                                    : "an object must end with '}'");
    return wrong(ps, ps->p, "a comma is missing");
}

static ParseState parse(EventParser *ps)
{
    ParseState state = VALUE;
    for (;;)
        switch (state) {
        case VALUE: state = read_value(ps); break;
        case FIRST: state = read_first(ps); break;
        case KEY: state = read_key(ps); break;
        case BEHIND: state = read_behind(ps); break;
        case DONE:
        case WRONG: return state;
        }
}

const EventNode *sg_event_parse(Arena *a, Str json, EventProblems *problems)
{
    // Apart from the parser, which is cleared for every event.
    Open stack[MAX_EVENT_DEPTH + 1];
    uint16_t tags[MAX_EVENT_DEPTH * FEW_KEYS];
    EventNode *root = NULL;
    const char *text = json.n > 0 ? json.p : "";
    EventParser ps = {.begin = text,
                      .p = text,
                      .end = text + json.n,
                      .arena = a,
                      .problems = problems,
                      .base = stack,
                      .top = stack,
                      .tags = tags};
    stack[0] = (Open){.tail = &root};
    *problems = (EventProblems){0};
    return parse(&ps) == DONE ? root : NULL;
}
