// rule_sources.c - the data of a rule: where it looks, what has to be there.

#include "elastic/rule_sources.h"

#include "elastic/json_out.h"
#include "elastic/text_list.h"

// ---- where it looks ------------------------------------------------------

static const Str everywhere[] = {
    {"apm-*-transaction*", 18},
    {"auditbeat-*", 11},
    {"endgame-*", 9},
    {"filebeat-*", 10},
    {"logs-*", 6},
    {"packetbeat-*", 12},
    {"traces-apm*", 11},
    {"winlogbeat-*", 12},
    {"-*elastic-cloud-logs-*", 22},
    {0},
};

static const Str *split(Arena *a, Str text)
{
    Str *all = arena_array(a, Str, text.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, ',', at);
        Str one = sg_elastic_trimmed(str_slice(text, at, end));
        if (one.n > 0)
            all[n++] = one;
        at = end + 1;
    }
    return n > 0 ? all : everywhere;
}

static const Str *names_of(Arena *a, const Node *n)
{
    size_t count = 0;
    for (const Node *x = n->first; x != NULL; x = x->next)
        count++;
    Str *all = arena_array(a, Str, count + 1);
    count = 0;
    for (const Node *x = n->first; x != NULL; x = x->next)
        if (x->kind == NODE_SCALAR && x->text.n > 0)
            all[count++] = x->text;
    return count > 0 ? all : everywhere;
}

const Str *sg_elastic_index(const Emitter *em, const RuleOptions *o)
{
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, STR("index")) : NULL;
    if (o->index_names.n > 0)
        return split(em->arena, o->index_names);
    if (n == NULL || n->kind == NODE_MAP)
        return everywhere;
    return n->kind == NODE_LIST ? names_of(em->arena, n)
                                : split(em->arena, n->text);
}

void sg_rule_put_index(JsonWriter *w, const Emitter *em, const RuleOptions *o)
{
    if (o->data_view_id.n > 0) {
        sg_elastic_text(w, "data_view_id", o->data_view_id);
        return;
    }
    sg_elastic_list(w, "index");
    for (const Str *s = sg_elastic_index(em, o); s->n > 0; s++)
        sg_json_text(w, *s);
    sg_json_list_end(w);
}

// ---- what it needs -------------------------------------------------------

// integration = package [ "/" data stream ]
static void put_integration(JsonWriter *w, Str text)
{
    size_t slash = str_find(text, '/', 0);
    sg_json_object(w);
    sg_elastic_text(w, "package", str_slice(text, 0, slash));
    sg_elastic_text(w, "version", STR(">=1.0.0"));
    if (slash + 1 < text.n)
        sg_elastic_text(w, "integration", str_slice(text, slash + 1, text.n));
    sg_json_object_end(w);
}

void sg_rule_put_integrations(JsonWriter *w, const Emitter *em)
{
    const Run *run = em->run;
    const Node *n = run ? sg_run_state(run, STR("integration")) : NULL;
    sg_elastic_list(w, "related_integrations");
    if (n != NULL && n->kind == NODE_SCALAR && n->text.n > 0)
        put_integration(w, n->text);
    for (const Node *x = n && n->kind == NODE_LIST ? n->first : NULL; x != NULL;
         x = x->next)
        if (x->kind == NODE_SCALAR && x->text.n > 0)
            put_integration(w, x->text);
    sg_json_list_end(w);
}

static void put_fields_of(TextList *list, const ElasticTypes *types,
                          const Expr *e)
{
    ElasticField f = {ELASTIC_UNKNOWN};
    if (e->kind == EX_MATCH && !expr_is_keyword(e) &&
        sg_map_put(&list->seen, e->field, list) == NULL)
        f = sg_elastic_field(types, e->field);
    if (f.type != ELASTIC_UNKNOWN && f.type != ELASTIC_OTHER) {
        sg_json_object(list->w);
        sg_elastic_text(list->w, "name", e->field);
        sg_elastic_text(list->w, "type",
                        str_of_literal(sg_elastic_type_name(f.type)));
        sg_json_object_end(list->w);
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        put_fields_of(list, types, x);
}

void sg_rule_put_fields(JsonWriter *w, const ElasticTypes *types,
                        const Expr *const *conditions, size_t count)
{
    TextList list = sg_text_list_begin(w, types->arena, "required_fields");
    for (size_t i = 0; i < count; i++)
        put_fields_of(&list, types, conditions[i]);
    sg_json_list_end(w);
}
