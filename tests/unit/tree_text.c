// tree_text.c - nodes and diagnostics in a form that tests can compare.

#include "tree_text.h"

Parsed *parse_yaml(Arena *a, Str text)
{
    Parsed *p = arena_new(a, Parsed);
    p->source = (Source){.name = STR("t.yml"), .text = text};
    sg_diag_init(&p->diags, a);
    p->roots = sg_yaml_parse(a, a, &p->source, &p->diags);
    return p;
}

static void put_node(StrBuf *sb, const Node *n);

static void put_list(StrBuf *sb, const Node *n)
{
    sb_putc(sb, '[');
    for (const Node *x = n->first; x != NULL; x = x->next) {
        if (x != n->first)
            sg_sb_put(sb, STR(", "));
        put_node(sb, x);
    }
    sb_putc(sb, ']');
}

static void put_map(StrBuf *sb, const Node *n)
{
    sb_putc(sb, '{');
    for (const Pair *p = n->pairs; p != NULL; p = p->next) {
        if (p != n->pairs)
            sg_sb_put(sb, STR(", "));
        put_node(sb, p->key);
        sg_sb_put(sb, STR(": "));
        put_node(sb, p->value);
    }
    sb_putc(sb, '}');
}

static void put_node(StrBuf *sb, const Node *n)
{
    switch (n->kind) {
    case NODE_SCALAR: sg_sb_put(sb, n->text); break;
    case NODE_LIST: put_list(sb, n); break;
    case NODE_MAP: put_map(sb, n); break;
    }
}

Str tree_text(Arena *a, const Node *n)
{
    StrBuf sb = sb_in(a);
    put_node(&sb, n);
    return sb_str(&sb);
}

Str diags_text(Arena *a, const DiagList *diags)
{
    StrBuf sb = sb_in(a);
    for (const Diag *d = diags->first; d != NULL; d = d->next)
        sg_sb_putf(&sb, "%sSG%d %u:%u", d == diags->first ? "" : ", ",
                   (int)d->id, d->span.from.line + 1, d->span.from.col + 1);
    return sb_str(&sb);
}
