// type_lookup.c - asking all that know about a field, in their order.

#include "elastic/type_lookup.h"

#include "elastic/known_field.h"

// ---- who knows -----------------------------------------------------------

// One of those that know; false: nothing about just this name.
typedef bool Knows(const ElasticTypes *types, Str name, ElasticField *field);

static bool mapping_knows(const ElasticTypes *types, Str name, ElasticField *f)
{
    const ElasticField *known = types->mapping != NULL
                                    ? sg_map_get(&types->mapping->fields, name)
                                    : NULL;
    if (known != NULL)
        *f = *known;
    return known != NULL;
}

static Str scalar_of(const Node *map, Str key)
{
    const Node *n = map->kind == NODE_MAP ? sg_node_get(map, key) : NULL;
    return n != NULL && n->kind == NODE_SCALAR ? n->text : (Str){0};
}

static ElasticAnalyzer analyzer_named(Str name)
{
    if (name.n == 0 || str_eq(name, STR("standard")))
        return ANALYZER_STANDARD;
    return str_eq(name, STR("powershell")) ? ANALYZER_POWERSHELL
                                           : ANALYZER_UNKNOWN;
}

// The state "field_types" has the name of a type, or a map as a mapping has it.
static bool pipeline_knows(const ElasticTypes *types, Str name, ElasticField *f)
{
    const Node *n =
        types->declared != NULL ? sg_node_get(types->declared, name) : NULL;
    if (n == NULL || n->kind == NODE_LIST)
        return false;
    Str type = n->kind == NODE_SCALAR ? n->text : scalar_of(n, STR("type"));
    f->type = sg_elastic_type_named(type);
    f->analyzer = analyzer_named(scalar_of(n, STR("analyzer")));
    f->lowercase = str_eq(scalar_of(n, STR("normalizer")), STR("lowercase"));
    return true;
}

static bool table_knows(const ElasticTypes *types, Str name, ElasticField *f)
{
    const KnownField *known = sg_known_field(name);
    (void)types;
    if (known == NULL)
        return false;
    f->type = known->type;
    f->analyzer =
        known->facts & POWERSHELL ? ANALYZER_POWERSHELL : ANALYZER_STANDARD;
    f->with_text = (known->facts & WITH_TEXT) != 0;
    f->with_caseless = (known->facts & WITH_CASELESS) != 0;
    *(f->type == ELASTIC_LONG ? &f->most : &f->ignore_above) = known->limit;
    return true;
}

// ---- objects around it ---------------------------------------------------

// "a.b" of "a.b.c"; empty: there is none.
static Str parent_of(Str name)
{
    size_t n = name.n;
    while (n > 0 && name.p[n - 1] != '.')
        n--;
    return str_slice(name, 0, n > 0 ? n - 1 : 0);
}

static bool is_object(ElasticType type)
{
    return type == ELASTIC_OBJECT || type == ELASTIC_NESTED;
}

// ".text" and ".caseless" of a field that has them.
static bool find_sub_field(const ElasticTypes *types, Knows *knows, Str name,
                           ElasticField *f)
{
    ElasticField of = {0};
    if (!knows(types, parent_of(name), &of))
        return false;
    if (of.with_text && str_ends(name, STR(".text")))
        *f = (ElasticField){.type = ELASTIC_MATCH_ONLY_TEXT};
    if (of.with_caseless && str_ends(name, STR(".caseless")))
        *f = (ElasticField){.type = ELASTIC_KEYWORD, .lowercase = true};
    return f->type != ELASTIC_UNKNOWN;
}

// "a.*", which stands for "a.b" and for "a.b.c".
static bool find_any_below(const ElasticTypes *types, Knows *knows, Str object,
                           ElasticField *f)
{
    StrBuf any = sb_in(types->arena);
    sg_sb_put(&any, object);
    sg_sb_put(&any, STR(".*"));
    return knows(types, sb_str(&any), f) && !is_object(f->type);
}

// A field that is not listed by its name: a key of a flattened object, or a
// member of an object whose members have one type.
static bool find_around(const ElasticTypes *types, Knows *knows, Str name,
                        ElasticField *f)
{
    if (find_sub_field(types, knows, name, f))
        return true;
    for (Str p = parent_of(name); p.n > 0; p = parent_of(p)) {
        *f = (ElasticField){0};
        if (find_any_below(types, knows, p, f))
            return true;
        *f = (ElasticField){0};
        if (knows(types, p, f) && f->type == ELASTIC_FLATTENED) {
            f->flattened = p;
            return true;
        }
    }
    *f = (ElasticField){0};
    return false;
}

static Str nested_around(const ElasticTypes *types, Knows *knows, Str name)
{
    for (Str p = parent_of(name); p.n > 0; p = parent_of(p)) {
        ElasticField of = {0};
        if (knows(types, p, &of) && of.type == ELASTIC_NESTED)
            return p;
    }
    return (Str){0};
}

// ---- all of them ---------------------------------------------------------

// Mappings do not say how large numbers are, ports are ports in all of them;
// and lists of types alone not how text is cut.
static ElasticField with_facts(const ElasticTypes *types, Str name,
                               ElasticField f)
{
    ElasticField known = {0};
    if (!table_knows(types, name, &known) || known.type != f.type)
        return f;
    f.most = known.most;
    if (f.type_only) {
        f.analyzer = known.analyzer;
        f.with_text = known.with_text;
        f.with_caseless = known.with_caseless;
    }
    return f;
}

ElasticField sg_elastic_field(const ElasticTypes *types, Str name)
{
    static Knows *const all[] = {mapping_knows, pipeline_knows, table_knows};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        ElasticField f = {0};
        if (all[i](types, name, &f) || find_around(types, all[i], name, &f)) {
            f.nested = nested_around(types, all[i], name);
            f.unmapped = types->mapping != NULL && i > 0;
            return with_facts(types, name, f);
        }
    }
    return (ElasticField){.unmapped = types->mapping != NULL};
}

// ---- what a pipeline declares --------------------------------------------

static void check_declared(Emitter *em, const Node *map)
{
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        const Node *n = p->value;
        Str type = n->kind == NODE_SCALAR ? n->text : scalar_of(n, STR("type"));
        if (sg_elastic_has_type(type))
            continue;
        sg_emit_error(em, SG_elastic_state, em->rule->span,
                      "the pipeline's state 'field_types' gives '%.*s' the "
                      "type '%.*s', which Elasticsearch does not have",
                      STR_ARG(p->key->text), STR_ARG(type));
    }
}

static const Node *declared_types(Emitter *em)
{
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, STR("field_types")) : NULL;
    if (n == NULL)
        return NULL;
    if (n->kind == NODE_MAP) {
        check_declared(em, n);
        return n;
    }
    sg_emit_error(em, SG_elastic_state, em->rule->span,
                  "the pipeline's state 'field_types' is not a map of fields "
                  "and their types");
    return NULL;
}

ElasticTypes sg_elastic_types(Emitter *em, const ElasticMapping *mapping)
{
    return (ElasticTypes){em->arena, mapping, declared_types(em)};
}
