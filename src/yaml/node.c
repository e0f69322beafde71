// node.c - asking, copying and locating nodes.

#include "yaml/node.h"
#include "base/utf8.h"

const Node *sg_node_get(const Node *map, Str key)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next)
        if (str_eq(p->key->text, key))
            return p->value;
    return NULL;
}

const char *sg_node_kind_name(const Node *n)
{
    switch (n->kind) {
    case NODE_SCALAR: return "a single value";
    case NODE_LIST: return "a list";
    case NODE_MAP: return "a map";
    }
    return "a node";
}

static void copy_pairs(Arena *a, Node *to, const Node *from)
{
    Pair **tail = &to->pairs;
    for (const Pair *p = from->pairs; p != NULL; p = p->next) {
        Pair *copy = arena_new(a, Pair);
        copy->key = sg_node_copy(a, p->key);
        copy->value = sg_node_copy(a, p->value);
        *tail = copy;
        tail = &copy->next;
    }
    *tail = NULL;
}

// Depth is bounded by MAX_YAML_DEPTH.
Node *sg_node_copy(Arena *a, const Node *n)
{
    Node *to = arena_new(a, Node);
    *to = *n;
    to->next = NULL;
    Node **tail = &to->first;
    for (const Node *x = n->first; x != NULL; x = x->next) {
        *tail = sg_node_copy(a, x);
        tail = &(*tail)->next;
    }
    *tail = NULL;
    copy_pairs(a, to, n);
    return to;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The source offset that follows text[0..upto), or SIZE_MAX when escapes or
// folding hide it.  'at' is the first byte of the content.
static size_t align(Str source, size_t at, const Node *n, size_t upto)
{
    for (size_t i = 0; i <= upto && at < source.n;) {
        char c = source.p[at];
        bool wanted = i < n->text.n;
        if (n->style == STYLE_DOUBLE && c == '\\')
            return SIZE_MAX;
        if (wanted && c == n->text.p[i]) {
            if (i == upto)
                return at;
            i++;
            at++;
        } else if (i == upto && !wanted) {
            return at;
        } else if (is_space(c)) {
            at++; // indentation, or the rest of a folded break
            if (wanted && n->text.p[i] == ' ' && at < source.n &&
                !is_space(source.p[at]))
                i++;
        } else if (n->style == STYLE_SINGLE && c == '\'') {
            at++; // the second of ''
        } else {
            return SIZE_MAX;
        }
    }
    return SIZE_MAX;
}

static size_t content_start(const Source *source, const Node *n)
{
    size_t at = sg_source_offset(source, n->span.from);
    switch (n->style) {
    case STYLE_PLAIN: break;
    case STYLE_SINGLE:
    case STYLE_DOUBLE: at++; break;
    case STYLE_BLOCK: at = str_find(source->text, '\n', at) + 1; break;
    }
    return at;
}

// The common case needs no look at the source: one line, nothing escaped.
static bool is_verbatim(const Node *n)
{
    size_t quotes = n->style == STYLE_PLAIN ? 0 : 2;
    return n->style != STYLE_BLOCK && n->span.from.line == n->span.to.line &&
           n->span.to.col - n->span.from.col ==
               sg_utf8_length(n->text) + quotes;
}

// Verbatim text has a column for each character.  In other styles escapes and
// folds are between, so the text is aligned with the source.
Span sg_node_span_within(const Node *n, size_t from, size_t to)
{
    const Source *source = n->span.source;
    if (is_verbatim(n)) {
        uint32_t start = n->span.from.col + (n->style == STYLE_PLAIN ? 0 : 1);
        uint32_t a = (uint32_t)sg_utf8_length(str_slice(n->text, 0, from));
        uint32_t b = (uint32_t)sg_utf8_length(str_slice(n->text, from, to));
        return (Span){{n->span.from.line, start + a},
                      {n->span.from.line, start + a + b},
                      n->span.source};
    }
    size_t start = content_start(source, n);
    size_t a = align(source->text, start, n, from);
    size_t b = align(source->text, start, n, to);
    if (a == SIZE_MAX)
        return n->span;
    Pos at = sg_source_pos(source, a);
    return (Span){at, b == SIZE_MAX ? at : sg_source_pos(source, b), source};
}

// What is there must be the text: the place above may be too wide.
bool sg_node_part(const Node *n, size_t from, size_t to, Span *where)
{
    *where = sg_node_span_within(n, from, to);
    const Source *source = where->source;
    if (source == NULL)
        return false;
    size_t a = sg_source_offset(source, where->from);
    size_t b = sg_source_offset(source, where->to);
    return a <= b &&
           str_eq(str_slice(source->text, a, b), str_slice(n->text, from, to));
}

Str sg_yaml_quoted(Arena *a, Str s)
{
    StrBuf sb = sb_in(a);
    sb_putc(&sb, '\'');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\'')
            sb_putc(&sb, '\'');
        sb_putc(&sb, s.p[i]);
    }
    sb_putc(&sb, '\'');
    return sb_str(&sb);
}
