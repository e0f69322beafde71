// new_terms.c - rules that alert when a value is seen for the first time.

#include "kibana/new_terms.h"

#include "elastic/json_out.h"
#include "elastic/text_list.h"
#include "kibana/kql_options.h"

typedef struct Terms {
    Arena *arena;
    StrItem *first, **tail;
    size_t count;
} Terms;

static void add(Terms *t, Str name)
{
    StrItem *item = arena_new(t->arena, StrItem);
    item->text = sg_elastic_trimmed(name);
    *t->tail = item;
    t->tail = &item->next;
    t->count++;
}

// terms = name { "," name }
static void add_all(Terms *t, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, ',', at);
        add(t, str_slice(text, at, end));
        at = end + 1;
    }
}

static bool add_state(Terms *t, const Node *n)
{
    if (n->kind == NODE_SCALAR)
        add_all(t, n->text);
    for (const Node *x = n->kind == NODE_LIST ? n->first : NULL; x != NULL;
         x = x->next) {
        if (x->kind != NODE_SCALAR)
            return false;
        add(t, x->text);
    }
    for (const StrItem *s = t->first; s != NULL; s = s->next)
        if (s->text.n == 0)
            return false;
    return t->count > 0 && t->count <= MAX_NEW_TERMS;
}

const StrItem *sg_new_terms(Emitter *em)
{
    Terms t = {.arena = em->arena};
    Str given = kql_options(em)->rule.new_terms;
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, STR("new_terms")) : NULL;
    t.tail = &t.first;
    if (given.n > 0)
        add_all(&t, given);
    else if (n != NULL && !add_state(&t, n))
        sg_emit_error(em, SG_elastic_new_terms, em->rule->title_span,
                      "the pipeline's state 'new_terms' is not a list of one "
                      "to three fields");
    return t.first;
}

void sg_new_terms_put(JsonWriter *w, const Emitter *em, const StrItem *fields)
{
    StrBuf start = sb_in(em->arena);
    sg_sb_put(&start, STR("now-"));
    sg_sb_put(&start, kql_options(em)->rule.history);
    TextList list = sg_text_list_begin(w, em->arena, "new_terms_fields");
    for (; fields != NULL; fields = fields->next)
        sg_text_list_add(&list, fields->text);
    sg_json_list_end(w);
    sg_elastic_text(w, "history_window_start", sb_str(&start));
}
