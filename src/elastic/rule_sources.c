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

typedef struct Names {
    Str *all;
    size_t n, cap;
    Arena *arena;
} Names;

static void push_name(Names *to, Str name)
{
    arena_grow(to->arena, to->all, to->n, &to->cap);
    to->all[to->n++] = name;
}

static const Str *end_names(Names *names)
{
    push_name(names, (Str){0});
    return names->all;
}

static void add_name(Names *to, Str name)
{
    name = sg_elastic_trimmed(name);
    for (size_t i = 0; i < to->n; i++)
        if (str_eq(to->all[i], name))
            return;
    if (name.n > 0)
        push_name(to, name);
}

// names = name { "," name }
static void add_names(Names *to, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, ',', at);
        add_name(to, str_slice(text, at, end));
        at = end + 1;
    }
}

static const Node *state_of(const RuleSource *s, Str key)
{
    return s->run != NULL ? sg_run_state(s->run, key) : NULL;
}

static void add_state(Names *to, const Node *n)
{
    if (n != NULL && n->kind == NODE_SCALAR)
        add_names(to, n->text);
    for (const Node *x = n != NULL && n->kind == NODE_LIST ? n->first : NULL;
         x != NULL; x = x->next)
        if (x->kind == NODE_SCALAR)
            add_name(to, x->text);
}

// Where one of the rules may be anywhere, all of them may.
const Str *sg_elastic_known_index(const RuleSources *s, Str given)
{
    Names names = {.arena = s->arena};
    bool known = true;
    add_names(&names, given);
    if (names.n > 0)
        return end_names(&names);
    for (size_t i = 0; i < s->count; i++) {
        size_t before = names.n;
        const Node *n = state_of(&s->list[i], STR("index"));
        add_state(&names, n);
        known = known && (n != NULL || names.n > before);
    }
    return known && names.n > 0 ? end_names(&names) : NULL;
}

const Str *sg_elastic_index(const RuleSources *s, Str given)
{
    const Str *known = sg_elastic_known_index(s, given);
    return known != NULL ? known : everywhere;
}

void sg_rule_put_index(JsonWriter *w, const RuleSources *s,
                       const RuleOptions *o)
{
    if (o->data_view_id.n > 0) {
        sg_elastic_text(w, "data_view_id", o->data_view_id);
        return;
    }
    sg_elastic_list(w, "index");
    for (const Str *name = sg_elastic_index(s, o->index_names); name->n > 0;
         name++)
        sg_json_text(w, *name);
    sg_json_list_end(w);
}

static void add_sources(RuleSources *to, RuleSource *list,
                        const CorrelationInput *in)
{
    for (size_t i = 0; i < in->count; i++)
        if (in->rules[i].count > 0)
            list[to->count++] = (RuleSource){in->rules[i].ir, in->rules[i].run};
}

// Those of the correlations that it refers to are one level down.
RuleSources sg_rule_sources_of(Arena *a, const CorrelationInput *in)
{
    size_t most = in->count;
    for (size_t i = 0; i < in->count; i++)
        most += sg_inner_input(in, i) ? sg_inner_input(in, i)->count : 0;
    RuleSource *list = arena_array(a, RuleSource, most);
    RuleSources sources = {a, list, 0};
    add_sources(&sources, list, in);
    for (size_t i = 0; i < in->count; i++)
        if (sg_inner_input(in, i) != NULL)
            add_sources(&sources, list, sg_inner_input(in, i));
    return sources;
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

void sg_rule_put_integrations(JsonWriter *w, const RuleSources *s)
{
    Names names = {.arena = s->arena};
    for (size_t i = 0; i < s->count; i++)
        add_state(&names, state_of(&s->list[i], STR("integration")));
    sg_elastic_list(w, "related_integrations");
    for (size_t i = 0; i < names.n; i++)
        put_integration(w, names.all[i]);
    sg_json_list_end(w);
}

static void put_fields_of(TextList *list, const ElasticTypes *types,
                          const Expr *e)
{
    ElasticField f = {.type = ELASTIC_UNKNOWN};
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
