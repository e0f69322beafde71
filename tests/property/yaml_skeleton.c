// yaml_skeleton.c - YAML as libyaml reads it.

#include "skeleton.h"

#include <yaml.h>

typedef struct Yaml {
    Arena *arena;
    yaml_document_t document;
    Skeleton *to;
} Yaml;

static Str text_of(const yaml_node_t *n)
{
    return str_of((const char *)n->data.scalar.value, n->data.scalar.length);
}

static void put_node(Yaml *y, StrBuf *out, int number, Str key);

static void put_search(Yaml *y, StrBuf *out, Str search)
{
    Skeleton spl = spl_skeleton(y->arena, search);
    sg_sb_put(out, sb_str(&spl.text));
    if (spl.problem != NULL)
        y->to->problem = spl.problem;
}

static void put_list(Yaml *y, StrBuf *out, const yaml_node_t *n)
{
    Str before = {"", 0};
    sb_putc(out, '[');
    for (const yaml_node_item_t *i = n->data.sequence.items.start;
         i < n->data.sequence.items.top; i++) {
        StrBuf item = sb_in(y->arena);
        put_node(y, &item, *i, STR(""));
        if (!str_eq(sb_str(&item), before))
            sg_sb_put(out, sb_str(&item));
        before = sb_str(&item);
    }
    sb_putc(out, ']');
}

static void put_map(Yaml *y, StrBuf *out, const yaml_node_t *n)
{
    sb_putc(out, '{');
    for (const yaml_node_pair_t *p = n->data.mapping.pairs.start;
         p < n->data.mapping.pairs.top; p++) {
        const yaml_node_t *key = yaml_document_get_node(&y->document, p->key);
        if (key->type != YAML_SCALAR_NODE) {
            y->to->problem = "a key that is no text";
            return;
        }
        sg_sb_put(out, text_of(key));
        sb_putc(out, ':');
        put_node(y, out, p->value, text_of(key));
        sb_putc(out, ' ');
    }
    sb_putc(out, '}');
}

static void put_node(Yaml *y, StrBuf *out, int number, Str key)
{
    const yaml_node_t *n = yaml_document_get_node(&y->document, number);
    switch (n->type) {
    case YAML_SCALAR_NODE:
        if (str_eq(key, STR("search")))
            put_search(y, out, text_of(n));
        else
            sb_putc(out, 'V');
        break;
    case YAML_SEQUENCE_NODE: put_list(y, out, n); break;
    case YAML_MAPPING_NODE: put_map(y, out, n); break;
    case YAML_NO_NODE: break;
    }
}

// One document, and no more.
static void put_document(Yaml *y, yaml_parser_t *parser)
{
    if (!yaml_parser_load(parser, &y->document)) {
        y->to->problem = "not YAML";
        return;
    }
    if (yaml_document_get_root_node(&y->document) == NULL)
        y->to->problem = "nothing";
    else
        put_node(y, &y->to->text, 1, STR(""));
    yaml_document_delete(&y->document);
    if (!yaml_parser_load(parser, &y->document)) {
        y->to->problem = "not YAML";
        return;
    }
    if (yaml_document_get_root_node(&y->document) != NULL)
        y->to->problem = "more than a document";
    yaml_document_delete(&y->document);
}

Skeleton yaml_skeleton(Arena *a, Str text)
{
    Skeleton to = {.text = sb_in(a)};
    Yaml y = {.arena = a, .to = &to};
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) {
        to.problem = "no memory";
        return to;
    }
    yaml_parser_set_input_string(&parser, (const unsigned char *)text.p,
                                 text.n);
    put_document(&y, &parser);
    yaml_parser_delete(&parser);
    return to;
}
