// doc.c - fields to a tree, a tree to JSON.

#include "doc.h"

#include "data/json_write.h"

static DocNode *member(Arena *a, DocNode *object, Str key)
{
    DocNode **n = &object->first;
    while (*n != NULL && !str_eq((*n)->key, key))
        n = &(*n)->next;
    if (*n == NULL) {
        *n = arena_new(a, DocNode);
        (*n)->key = key;
    }
    return *n;
}

void doc_add(Arena *a, DocNode *doc, Str field, Sample s)
{
    DocNode *n = doc;
    for (size_t at = 0; at <= field.n && n->count == 0;) {
        size_t dot = str_find(field, '.', at);
        Str key = str_slice(field, at, dot);
        n = member(a, n, key);
        at = dot + 1;
        if (at <= field.n && n->count > 0)
            return;
    }
    if (n->first != NULL)
        return;
    Sample *values = arena_array(a, Sample, n->count + 1);
    if (n->count > 0)
        memcpy(values, n->values, n->count * sizeof *values);
    values[n->count++] = s;
    n->values = values;
}

// ---- writing ---------------------------------------------------------------

static bool put(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

static void write_sample(JsonWriter *w, const Sample *s)
{
    if (s->kind == SAMPLE_BARE)
        sg_json_number(w, s->text);
    else
        sg_json_text(w, str_of(str_start(s->text), s->text.n));
}

static void write_values(JsonWriter *w, const DocNode *n)
{
    if (n->count > 1)
        sg_json_list(w);
    for (size_t i = 0; i < n->count; i++)
        write_sample(w, &n->values[i]);
    if (n->count > 1)
        sg_json_list_end(w);
}

static void write_node(JsonWriter *w, const DocNode *n)
{
    if (n->count > 0) {
        write_values(w, n);
        return;
    }
    sg_json_object(w);
    for (const DocNode *c = n->first; c != NULL; c = c->next) {
        sg_json_key(w, c->key);
        write_node(w, c);
    }
    sg_json_object_end(w);
}

Str doc_text(Arena *a, const DocNode *doc)
{
    StrBuf sb = sb_in(a);
    JsonWriter w = sg_json_to(put, &sb, (JsonLook){.indent = 0});
    write_node(&w, doc);
    return sg_json_end(&w) ? sb_str(&sb) : (Str){NULL, 0};
}
