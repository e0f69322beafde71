// tree.c - libyaml events in, positioned tree out.
//
// We read events rather than libyaml's document API because only events let
// us stop at the depth limit (libyaml is quadratic in flow nesting), reject
// aliases that form cycles, and copy each scalar once, into our own arena.

#include "yaml/tree.h"

#include <yaml.h>

#include "base/ascii.h"
#include "base/find.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "yaml/merge.h"

typedef struct Anchor Anchor;
struct Anchor {
    Anchor *older;
    Str name;
    Node *node;
    bool used;
};

// Where the next node goes: the list or map that is open, and its tail.
typedef struct Frame {
    Node *node;
    Node **list_tail;
    Pair **pair_tail;
    Pair *pending; // a map pair whose value has not arrived yet
} Frame;

typedef struct Builder {
    Arena *nodes, *text;
    const Source *source;
    DiagList *diags;
    yaml_parser_t parser;
    Anchor *anchors;
    Frame stack[MAX_YAML_DEPTH];
    int depth;
    uint32_t count;
    bool failed;
    Node *document; // the root being built
    Node *roots, **root_tail;
} Builder;

static Span span_of(const Builder *b, const yaml_event_t *e)
{
    return (Span){
        {(uint32_t)e->start_mark.line, (uint32_t)e->start_mark.column},
        {(uint32_t)e->end_mark.line, (uint32_t)e->end_mark.column},
        b->source,
    };
}

static Str str_of_yaml(const yaml_char_t *p)
{
    return p ? str_of((const char *)p, strlen((const char *)p)) : (Str){0};
}

static void fail(Builder *b, DiagId id, Span where, const char *what)
{
    sg_diag(b->diags, id, where, "%s", what);
    b->failed = true;
}

static void attach_to_map(Builder *b, Frame *f, Node *n)
{
    if (f->pending != NULL) {
        f->pending->value = n;
        f->pending = NULL;
        return;
    }
    if (n->kind != NODE_SCALAR)
        fail(b, SG_yaml_complex_key, n->span,
             "a list or map cannot be a key in a Sigma rule");
    Pair *p = arena_new(b->nodes, Pair);
    p->key = n;
    *f->pair_tail = p;
    f->pair_tail = &p->next;
    f->pending = p;
    f->node->count++;
}

static void attach(Builder *b, Node *n)
{
    if (b->depth == 0) {
        b->document = n;
        return;
    }
    Frame *f = &b->stack[b->depth - 1];
    if (f->node->kind == NODE_MAP) {
        attach_to_map(b, f, n);
        return;
    }
    *f->list_tail = n;
    f->list_tail = &n->next;
    f->node->count++;
}

// Counting aliases at their expanded weight is what defuses the "billion
// laughs" document: a few hundred bytes that unfold into gigabytes.
static void count_nodes(Builder *b, uint32_t weight, Span where)
{
    b->count += weight; // both are at most MAX_YAML_NODES: no overflow
    if (b->count > MAX_YAML_NODES) {
        sg_diag(b->diags, SG_limit_nodes, where,
                "more than %d YAML nodes in one file", MAX_YAML_NODES);
        b->failed = true;
    }
}

static Tag tag_of(Builder *b, Str tag, Span where)
{
    static const struct {
        Str name;
        Tag tag;
    } known[] = {
        {{"str", 3}, TAG_STR},      {{"int", 3}, TAG_INT},
        {{"float", 5}, TAG_FLOAT},  {{"bool", 4}, TAG_BOOL},
        {{"null", 4}, TAG_NULL},    {{"seq", 3}, TAG_NONE},
        {{"map", 3}, TAG_NONE},     {{"set", 3}, TAG_OTHER},
        {{"omap", 4}, TAG_OTHER},   {{"pairs", 5}, TAG_OTHER},
        {{"binary", 6}, TAG_OTHER}, {{"timestamp", 9}, TAG_OTHER},
    };
    if (tag.n == 0)
        return TAG_NONE;
    if (str_eq(tag, STR("!")))
        return TAG_STR;
    Str prefix = STR("tag:yaml.org,2002:");
    if (str_starts(tag, prefix)) {
        Str name = str_slice(tag, prefix.n, tag.n);
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            if (str_eq(known[i].name, name))
                return known[i].tag;
    }
    sg_diag(b->diags, SG_yaml_tag, where, "unknown YAML tag '%.*s'",
            STR_ARG(tag));
    b->failed = true;
    return TAG_OTHER;
}

static Node *new_node(Builder *b, NodeKind kind, Span where, Str anchor)
{
    count_nodes(b, 1, where);
    Node *n = arena_new(b->nodes, Node);
    n->kind = kind;
    n->span = where;
    n->weight = 1;
    if (anchor.n != 0) {
        Anchor *x = arena_new(b->nodes, Anchor);
        *x = (Anchor){b->anchors, sg_arena_copy(b->nodes, anchor), n, false};
        b->anchors = x;
    }
    return n;
}

static void open_node(Builder *b, NodeKind kind, Span where, Str anchor,
                      Str tag)
{
    Node *n = new_node(b, kind, where, anchor);
    n->tag = tag_of(b, tag, where);
    attach(b, n);
    if (b->depth == MAX_YAML_DEPTH) {
        sg_diag(b->diags, SG_limit_depth, where,
                "YAML nested more than %d levels deep", MAX_YAML_DEPTH);
        b->failed = true;
        return;
    }
    n->open = true;
    b->stack[b->depth++] = (Frame){n, &n->first, &n->pairs, NULL};
}

static void close_node(Builder *b, Span where)
{
    Node *n = b->stack[--b->depth].node;
    n->open = false;
    n->span.to = where.to;
    if (b->depth > 0)
        b->stack[b->depth - 1].node->weight += n->weight;
    if (n->kind == NODE_MAP && !sg_merge_keys(b->nodes, n, b->diags))
        b->failed = true;
}

static Style style_of(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return STYLE_SINGLE;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return STYLE_DOUBLE;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE: return STYLE_BLOCK;
    case YAML_ANY_SCALAR_STYLE:
    case YAML_PLAIN_SCALAR_STYLE: break;
    }
    return STYLE_PLAIN;
}

static Str text_at(Span span)
{
    return str_slice(span.source->text,
                     sg_source_offset(span.source, span.from),
                     sg_source_offset(span.source, span.to));
}

// In single quotes these would be two characters.
static bool has_needed_escape(Str text)
{
    for (size_t i = 1; i < text.n; i++)
        if (text.p[i - 1] == '\\' && (text.p[i] == '\\' || text.p[i] == '"'))
            return true;
    return false;
}

// The scalar of the span, which is in double quotes, gets single ones.
static void suggest_single_quotes(const Builder *b, Span span)
{
    sg_diag_hint(b->diags, "use single quotes, which leave backslashes alone");
    if (span.from.line != span.to.line || span.to.col - span.from.col < 2)
        return;
    Str text = text_at(span);
    text = str_slice(text, 1, text.n - 1);
    if (!has_needed_escape(text))
        sg_diag_edit(b->diags, span, sg_yaml_quoted(b->nodes, text));
}

// "C:\temp" in double quotes holds a tab.
static void warn_of_escapes(const Builder *b, const Node *n)
{
    Str s = n->text;
    if (n->style != STYLE_DOUBLE)
        return;
    for (size_t i = 2; i < s.n; i++) {
        if ((unsigned char)s.p[i] >= ' ' || s.p[i - 1] != ':' ||
            !is_alpha(s.p[i - 2]))
            continue;
        sg_diag(
            b->diags, SG_yaml_escape, n->span,
            "in double quotes a backslash begins an escape: this path holds "
            "a control character");
        suggest_single_quotes(b, n->span);
        return;
    }
}

static void add_scalar(Builder *b, const yaml_event_t *e)
{
    Node *n = new_node(b, NODE_SCALAR, span_of(b, e),
                       str_of_yaml(e->data.scalar.anchor));
    n->style = style_of(e->data.scalar.style);
    n->tag = tag_of(b, str_of_yaml(e->data.scalar.tag), n->span);
    n->text = sg_arena_copy(
        b->text, str_of((char *)e->data.scalar.value, e->data.scalar.length));
    warn_of_escapes(b, n);
    if (b->depth > 0)
        b->stack[b->depth - 1].node->weight++;
    attach(b, n);
}

static void add_alias(Builder *b, const yaml_event_t *e)
{
    Str name = str_of_yaml(e->data.alias.anchor);
    Anchor *x = b->anchors;
    while (x != NULL && !str_eq(x->name, name))
        x = x->older;
    if (x == NULL) {
        sg_diag(b->diags, SG_yaml_unknown_alias, span_of(b, e),
                "this document has no anchor '%.*s'", STR_ARG(name));
        b->failed = true;
        return;
    }
    x->used = true;
    if (x->node->open) {
        fail(b, SG_yaml_alias_cycle, span_of(b, e),
             "this alias points to a node that contains it");
        return;
    }
    count_nodes(b, x->node->weight - 1, span_of(b, e));
    Node *copy = new_node(b, x->node->kind, span_of(b, e), (Str){0});
    Span here = copy->span;
    *copy = *x->node; // children are shared, and never written to again
    copy->span = here;
    copy->next = NULL;
    if (b->depth > 0)
        b->stack[b->depth - 1].node->weight += copy->weight;
    attach(b, copy);
}

// "Image: &cmd /c" without quotes: YAML takes the first word away.
static void warn_of_anchors(const Builder *b)
{
    for (const Anchor *x = b->anchors; x != NULL; x = x->older) {
        const Node *n = x->node;
        if (x->used || n->kind != NODE_SCALAR || n->style != STYLE_PLAIN)
            continue;
        sg_diag(
            b->diags, SG_yaml_anchor_unused, n->span,
            "'&%.*s' is an anchor that no alias uses, not part of the value",
            STR_ARG(x->name));
        sg_diag_hint(b->diags, "quote the value");
        if (n->span.from.line == n->span.to.line)
            sg_diag_edit(b->diags, n->span,
                         sg_yaml_quoted(b->nodes, text_at(n->span)));
    }
}

static void end_document(Builder *b)
{
    warn_of_anchors(b);
    *b->root_tail = b->document;
    b->root_tail = &b->document->next;
    b->document = NULL;
}

static void handle(Builder *b, const yaml_event_t *e)
{
    switch (e->type) {
    case YAML_SCALAR_EVENT: add_scalar(b, e); break;
    case YAML_ALIAS_EVENT: add_alias(b, e); break;
    case YAML_SEQUENCE_START_EVENT:
        open_node(b, NODE_LIST, span_of(b, e),
                  str_of_yaml(e->data.sequence_start.anchor),
                  str_of_yaml(e->data.sequence_start.tag));
        break;
    case YAML_MAPPING_START_EVENT:
        open_node(b, NODE_MAP, span_of(b, e),
                  str_of_yaml(e->data.mapping_start.anchor),
                  str_of_yaml(e->data.mapping_start.tag));
        break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: close_node(b, span_of(b, e)); break;
    case YAML_DOCUMENT_START_EVENT: b->anchors = NULL; break;
    case YAML_DOCUMENT_END_EVENT: end_document(b); break;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT: break;
    }
}

static void delete_parser(void *parser)
{
    yaml_parser_delete(parser);
}

static void delete_event(void *event)
{
    yaml_event_delete(event);
}

// The scalar in double quotes that begins here, if it ends in the same line;
// else nothing.
static Span quoted_at(const Source *source, Pos from)
{
    Str line = sg_source_line(source, from.line);
    size_t at = sg_source_offset(source, from) -
                sg_source_offset(source, (Pos){from.line, 0});
    size_t end = str_find(line, '"', at + 1);
    Pos to = from;
    if (end < line.n)
        to.col += 1 + (uint32_t)sg_utf8_length(str_slice(line, at, end));
    return (Span){from, to, source};
}

static bool says(const char *text, Str part)
{
    return text != NULL && sg_find(str_of_literal(text), part, 0) != NOT_FOUND;
}

// The two commonest slips, tabs and Windows paths in double quotes, get more
// than libyaml says.  False: it is neither.
static bool advise(const Builder *b, Pos at)
{
    const yaml_parser_t *p = &b->parser;
    Str text = b->source->text;
    size_t offset = sg_source_offset(b->source, at);
    if (offset < text.n && text.p[offset] == '\t') {
        sg_diag_hint(b->diags, "indent with spaces, not with tabs");
        return true;
    }
    if (!says(p->context, STR("quoted scalar")) ||
        (!says(p->problem, STR("escape")) &&
         !says(p->problem, STR("hexdecimal"))))
        return false;
    Pos from = {(uint32_t)p->context_mark.line,
                (uint32_t)p->context_mark.column};
    suggest_single_quotes(b, quoted_at(b->source, from));
    return true;
}

// libyaml's reader knows a byte offset only, its scanner and parser a mark.
static void report_syntax(Builder *b)
{
    const yaml_parser_t *p = &b->parser;
    if (p->error == YAML_MEMORY_ERROR)
        sg_arena_escape(b->nodes, ARENA_NO_MEMORY);
    const char *what = p->problem ? p->problem : "cannot read";
    if (p->error == YAML_READER_ERROR) {
        Pos at = sg_source_pos(b->source, p->problem_offset);
        fail(b, SG_yaml_encoding, (Span){at, at, b->source}, what);
        return;
    }
    Pos at = {(uint32_t)p->problem_mark.line, (uint32_t)p->problem_mark.column};
    fail(b, SG_yaml_syntax, (Span){at, at, b->source}, what);
    if (!advise(b, at) && p->context != NULL)
        sg_diag_hint(b->diags, "%s that began on line %zu", p->context,
                     p->context_mark.line + 1);
}

Node *sg_yaml_parse(Arena *nodes, Arena *text, const Source *source,
                    DiagList *diags)
{
    Builder *b = arena_new(nodes, Builder);
    b->nodes = nodes;
    b->text = text;
    b->source = source;
    b->diags = diags;
    b->root_tail = &b->roots;
    yaml_event_t *e = arena_new(nodes, yaml_event_t);

    // Both take a zeroed object, too, so that what registers them may fail.
    sg_arena_defer(nodes, delete_parser, &b->parser);
    sg_arena_defer(nodes, delete_event, e);
    if (!yaml_parser_initialize(&b->parser))
        sg_arena_escape(nodes, ARENA_NO_MEMORY);
    yaml_parser_set_encoding(&b->parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &b->parser, (const yaml_char_t *)source->text.p, source->text.n);
    do {
        yaml_event_delete(e);
        if (!yaml_parser_parse(&b->parser, e)) {
            report_syntax(b);
            break;
        }
        handle(b, e);
    } while (!b->failed && e->type != YAML_STREAM_END_EVENT);
    return b->roots;
}
