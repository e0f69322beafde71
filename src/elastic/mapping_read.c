// mapping_read.c - the types of fields from JSON of Elasticsearch or Kibana.
//
// The documents differ in what is around the fields: names of indices, of
// templates, "data_view".  All of it is walked through until one of three
// things is found: "properties" of a mapping, "fields" with the types that a
// field has in some indices, or "fields" with the "esTypes" of a data view.

#include "elastic/mapping_read.h"

#include "base/ascii.h"
#include "base/find.h"
#include "data/json_text.h"

typedef struct Alias Alias;
struct Alias {
    Alias *next;
    Str name, path;
};

typedef struct Reading {
    Arena *arena;
    ElasticMapping *mapping;
    const Datum *analysis; // settings.index.analysis of the index; or NULL
    Alias *aliases;
} Reading;

// ---- values of JSON ------------------------------------------------------

static const Datum *get(const Datum *map, const char *key)
{
    if (map == NULL || map->kind != DATUM_MAP)
        return NULL;
    for (size_t i = 0; i < map->u.map.count; i++)
        if (str_eq(map->u.map.pairs[i].key, str_of_literal(key)))
            return &map->u.map.pairs[i].value;
    return NULL;
}

static const Datum *get_map(const Datum *map, const char *key)
{
    const Datum *d = get(map, key);
    return d != NULL && d->kind == DATUM_MAP ? d : NULL;
}

static Str get_text(const Datum *map, const char *key)
{
    const Datum *d = get(map, key);
    return d != NULL && d->kind == DATUM_TEXT ? d->u.text.s : (Str){0};
}

static Str join(Reading *r, Str object, Str name)
{
    StrBuf sb = sb_in(r->arena);
    sg_sb_put(&sb, object);
    if (object.n > 0)
        sb_putc(&sb, '.');
    sg_sb_put(&sb, name);
    return sb_str(&sb);
}

// ---- a field of a mapping ------------------------------------------------

static const Datum *analysis_of(const Reading *r, const char *kind, Str name)
{
    const Datum *all = get_map(r->analysis, kind);
    for (size_t i = 0; all != NULL && i < all->u.map.count; i++)
        if (str_eq(all->u.map.pairs[i].key, name))
            return &all->u.map.pairs[i].value;
    return NULL;
}

static bool has_text(const Datum *list, Str text)
{
    if (list == NULL)
        return false;
    if (list->kind == DATUM_TEXT)
        return str_eq(list->u.text.s, text);
    for (size_t i = 0; list->kind == DATUM_LIST && i < list->u.list.count; i++)
        if (list->u.list.items[i].kind == DATUM_TEXT &&
            str_eq(list->u.list.items[i].u.text.s, text))
            return true;
    return false;
}

// Elasticsearch has a normalizer of this name; an index may define others.
static bool is_lowercase(const Reading *r, Str normalizer)
{
    const Datum *d = analysis_of(r, "normalizer", normalizer);
    return d != NULL ? has_text(get(d, "filter"), STR("lowercase"))
                     : str_eq(normalizer, STR("lowercase"));
}

// The analyzer is defined in the settings, which a mapping alone lacks.
static ElasticAnalyzer analyzer_of(const Reading *r, Str name)
{
    const Datum *d = analysis_of(r, "analyzer", name);
    if (name.n == 0 || str_eq(name, STR("standard")) ||
        str_eq(get_text(d, "type"), STR("standard")))
        return ANALYZER_STANDARD;
    bool known = d != NULL ? str_eq(get_text(d, "pattern"), STR("[\\W&&[^-]]+"))
                           : str_ends(name, STR("powershell_script_analyzer"));
    return known ? ANALYZER_POWERSHELL : ANALYZER_UNKNOWN;
}

static unsigned ignore_above(const Datum *field)
{
    const Datum *d = get(field, "ignore_above");
    bool fits = d != NULL && d->kind == DATUM_INT && d->u.integer > 0 &&
                d->u.integer < INT32_MAX;
    return fits ? (unsigned)d->u.integer : 0;
}

static ElasticField field_of(const Reading *r, const Datum *field, Str type)
{
    return (ElasticField){
        .type = sg_elastic_type_named(type),
        .analyzer = analyzer_of(r, get_text(field, "analyzer")),
        .lowercase = is_lowercase(r, get_text(field, "normalizer")),
        .ignore_above = ignore_above(field)};
}

// ---- "properties" --------------------------------------------------------

static void read_properties(Reading *r, const Datum *map, Str object);

static void read_sub_fields(Reading *r, const Datum *subs, Str name,
                            ElasticField *of)
{
    for (size_t i = 0; subs != NULL && i < subs->u.map.count; i++) {
        const DatumPair *p = &subs->u.map.pairs[i];
        ElasticField sub = field_of(r, &p->value, get_text(&p->value, "type"));
        of->with_text |=
            str_eq(p->key, STR("text")) && elastic_is_text(sub.type);
        of->with_caseless |= str_eq(p->key, STR("caseless")) && sub.lowercase;
        sg_elastic_mapping_put(r->mapping, join(r, name, p->key), &sub);
    }
}

static void add_alias(Reading *r, Str name, Str path)
{
    Alias *alias = arena_new(r->arena, Alias);
    *alias = (Alias){r->aliases, name, path};
    r->aliases = alias;
}

static void read_property(Reading *r, const Datum *field, Str name)
{
    const Datum *members = get_map(field, "properties");
    Str type = get_text(field, "type");
    if (str_eq(type, STR("alias"))) {
        add_alias(r, name, get_text(field, "path"));
        return;
    }
    if (type.n == 0)
        type = STR("object");
    ElasticField f = field_of(r, field, type);
    read_sub_fields(r, get_map(field, "fields"), name, &f);
    sg_elastic_mapping_put(r->mapping, name, &f);
    if (members != NULL)
        read_properties(r, members, name);
}

static void read_properties(Reading *r, const Datum *map, Str object)
{
    for (size_t i = 0; i < map->u.map.count; i++) {
        const DatumPair *p = &map->u.map.pairs[i];
        if (p->value.kind == DATUM_MAP)
            read_property(r, &p->value, join(r, object, p->key));
    }
}

// "path_match": "a.*" for texts, or for any value: what is not listed below
// "a".
static void read_template(Reading *r, const Datum *rule)
{
    Str path = get_text(rule, "path_match");
    Str kind = get_text(rule, "match_mapping_type");
    const Datum *mapping = get_map(rule, "mapping");
    Str type = get_text(mapping, "type");
    bool for_texts =
        kind.n == 0 || str_eq(kind, STR("string")) || str_eq(kind, STR("*"));
    if (!for_texts || type.n == 0 || !str_ends(path, STR(".*")) ||
        str_find(path, '*', 0) + 1 < path.n)
        return;
    ElasticField f = field_of(r, mapping, type);
    sg_elastic_mapping_put(r->mapping, path, &f);
}

// [{"name": {...}}, ...]
static void read_templates(Reading *r, const Datum *list)
{
    if (list == NULL || list->kind != DATUM_LIST)
        return;
    for (size_t i = 0; i < list->u.list.count; i++) {
        const Datum *named = &list->u.list.items[i];
        if (named->kind == DATUM_MAP && named->u.map.count == 1)
            read_template(r, &named->u.map.pairs[0].value);
    }
}

static void settle_aliases(Reading *r)
{
    for (const Alias *a = r->aliases; a != NULL; a = a->next) {
        const ElasticField *of = sg_map_get(&r->mapping->fields, a->path);
        if (of != NULL)
            sg_elastic_mapping_put(r->mapping, a->name, of);
    }
}

// ---- "fields" ------------------------------------------------------------

static ElasticField type_alone(Str type)
{
    return (ElasticField){.type = sg_elastic_type_named(type),
                          .type_only = true};
}

// {"keyword": {...}, "text": {...}}: the types in all indices.
static void read_caps(Reading *r, Str name, const Datum *caps)
{
    for (size_t i = 0; i < caps->u.map.count; i++) {
        Str type = caps->u.map.pairs[i].key;
        ElasticField f = type_alone(type);
        if (!str_eq(type, STR("unmapped")))
            sg_elastic_mapping_put(r->mapping, name, &f);
    }
}

// "esTypes": ["keyword"]
static void read_es_types(Reading *r, Str name, const Datum *types)
{
    for (size_t i = 0; types->kind == DATUM_LIST && i < types->u.list.count;
         i++) {
        const Datum *type = &types->u.list.items[i];
        if (type->kind != DATUM_TEXT)
            continue;
        ElasticField f = type_alone(type->u.text.s);
        sg_elastic_mapping_put(r->mapping, name, &f);
    }
}

static void read_field(Reading *r, Str name, const Datum *field)
{
    const Datum *types = get(field, "esTypes");
    if (types != NULL)
        read_es_types(r, name, types);
    else if (field->kind == DATUM_MAP)
        read_caps(r, name, field);
}

static void read_fields(Reading *r, const Datum *fields)
{
    Datum inner;
    JsonError error;
    if (fields->kind == DATUM_TEXT &&
        sg_json_read(r->arena, fields->u.text.s, &inner, &error) &&
        inner.kind == DATUM_LIST)
        fields = &inner;
    for (size_t i = 0; fields->kind == DATUM_MAP && i < fields->u.map.count;
         i++)
        read_field(r, fields->u.map.pairs[i].key,
                   &fields->u.map.pairs[i].value);
    for (size_t i = 0; fields->kind == DATUM_LIST && i < fields->u.list.count;
         i++)
        read_field(r, get_text(&fields->u.list.items[i], "name"),
                   &fields->u.list.items[i]);
}

// ---- what is around ------------------------------------------------------

static void read_around(Reading *r, const Datum *d);

static void read_mapping(Reading *r, const Datum *d)
{
    const Datum *properties = get_map(d, "properties");
    if (properties != NULL)
        read_properties(r, properties, (Str){0});
    read_templates(r, get(d, "dynamic_templates"));
    settle_aliases(r);
    r->aliases = NULL;
}

static void read_members(Reading *r, const Datum *d)
{
    if (d->kind == DATUM_MAP)
        for (size_t i = 0; i < d->u.map.count; i++)
            read_around(r, &d->u.map.pairs[i].value);
    else if (d->kind == DATUM_LIST)
        for (size_t i = 0; i < d->u.list.count; i++)
            read_around(r, &d->u.list.items[i]);
}

// The settings are beside the mappings that they are for.
static void read_around(Reading *r, const Datum *d)
{
    const Datum *before = r->analysis;
    const Datum *settings = get_map(d, "settings");
    const Datum *index = get_map(settings, "index");
    const Datum *analysis =
        get_map(index != NULL ? index : settings, "analysis");
    if (analysis != NULL)
        r->analysis = analysis;
    if (get_map(d, "properties") != NULL)
        read_mapping(r, d);
    else if (get(d, "fields") != NULL)
        read_fields(r, get(d, "fields"));
    else
        read_members(r, d);
    r->analysis = before;
}

// ---- documents -----------------------------------------------------------

static void say_place(Str text, const JsonError *error, StrBuf *why)
{
    Source source = {.text = text};
    Pos pos = sg_source_pos(&source, error->offset);
    sg_sb_putf(why, "line %u, column %u: %s", pos.line + 1, pos.col + 1,
               error->message);
}

// Exports of Kibana have an object on each line.
static bool read_lines(Reading *r, Str text)
{
    for (size_t from = 0, end; from < text.n; from = end + 1) {
        Datum d;
        JsonError error;
        end = str_find(text, '\n', from);
        Str line = str_slice(text, from, end);
        if (line.n == 0)
            continue;
        if (!sg_json_read(r->arena, line, &d, &error))
            return false;
        read_around(r, &d);
    }
    return true;
}

const void *sg_elastic_mapping_read(Arena *a, Str text, StrBuf *why)
{
    Reading r = {.arena = a, .mapping = arena_new(a, ElasticMapping)};
    Datum d;
    JsonError error;
    r.mapping->fields = sg_map_in(a);
    text = sg_source_decode(a, text);
    if (sg_json_read(a, text, &d, &error)) {
        read_around(&r, &d);
    } else if (!read_lines(&r, text)) {
        say_place(text, &error, why);
        return NULL;
    }
    if (r.mapping->fields.count > 0)
        return r.mapping;
    sg_sb_put(why,
              STR("no fields are in it: use a mapping, an answer of "
                  "_field_caps, or one of Kibana's API about a data view"));
    return NULL;
}
