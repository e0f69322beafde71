// transform_fields.c - names of fields.

#include "pipeline/transforms/transform.h"
#include "regex/letters.h"

// ---- mappings ------------------------------------------------------------

typedef struct Mapping Mapping;
struct Mapping {
    Mapping *next;
    Str from;
    bool keyword; // the key null: items without a field
    StrItem *to;
};

typedef struct MappingArgs {
    const Node *node;
    Mapping *first;
    Map *names;    // from -> Mapping
    bool prefixes; // not whole names
} MappingArgs;

static const Param mapping_params[] = {
    {"mapping", PARAM_NODE, true, offsetof(MappingArgs, node), NULL, NULL,
     "a map from a name to a name or a list of names"},
    {0}};

static void read_target(ConfigReader *r, StrItem ***tail, const Node *n,
                        bool prefix)
{
    if (n->kind != NODE_SCALAR || sg_node_is_null(n)) {
        sg_config_error(r, SG_step_parameter, n->span,
                        "a field must map to a name or a list of names");
        return;
    }
    if (n->text.n == 0 && !prefix)
        sg_config_error(r, SG_field_empty, n->span,
                        "a field cannot have an empty name");
    **tail = arena_new(r->arena, StrItem);
    (**tail)->text = n->text;
    (**tail)->span = n->span;
    *tail = &(**tail)->next;
}

static StrItem *read_targets(ConfigReader *r, const Node *n, bool prefix)
{
    StrItem *first = NULL;
    StrItem **tail = &first;
    if (n->kind != NODE_LIST)
        read_target(r, &tail, n, prefix);
    else
        for (const Node *x = n->first; x != NULL; x = x->next)
            read_target(r, &tail, x, prefix);
    return first;
}

// A name that maps to null stays as it is.
static void prepare_mapping(ConfigReader *r, void *args, const Node *where)
{
    MappingArgs *a = args;
    Mapping **tail = &a->first;
    (void)where;
    if (a->node->kind != NODE_MAP) {
        sg_config_error(r, SG_step_parameter, a->node->span,
                        "'mapping' must be a map, not %s",
                        sg_node_kind_name(a->node));
        return;
    }
    a->names = arena_new(r->arena, Map);
    *a->names = sg_map_in(r->arena);
    for (const Pair *p = a->node->pairs; p != NULL; p = p->next) {
        if (sg_node_is_null(p->value))
            continue;
        Mapping *m = arena_new(r->arena, Mapping);
        m->keyword = sg_node_is_null(p->key);
        m->from = m->keyword ? (Str){"", 0} : p->key->text;
        m->to = read_targets(r, p->value, a->prefixes);
        *tail = m;
        tail = &m->next;
        (void)sg_map_put(a->names, m->from, m);
    }
}

static Names map_name(Run *run, const void *args, Str name)
{
    const Mapping *m = sg_map_get(((const MappingArgs *)args)->names, name);
    (void)run;
    return m ? (Names){true, m->to} : (Names){0};
}

static size_t count_names(const void *args)
{
    size_t n = 0;
    for (const Mapping *m = ((const MappingArgs *)args)->first; m; m = m->next)
        n++;
    return n;
}

const Transform sg_transform_field_name_mapping = {
    .info = {"field_name_mapping", "rename fields, one to one or to several",
             mapping_params, sizeof(MappingArgs), NULL, false, prepare_mapping},
    .name = map_name,
    .names = count_names};

static Str joined(Arena *a, Str x, Str y)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, x);
    sg_sb_put(&sb, y);
    return sb_str(&sb);
}

static Names one_name(Run *run, Str name)
{
    StrItem *s = arena_new(run->arena, StrItem);
    s->text = name;
    return (Names){true, s};
}

// ---- prefixes and suffixes -----------------------------------------------

static void prepare_prefixes(ConfigReader *r, void *args, const Node *where)
{
    MappingArgs *a = args;
    a->prefixes = true;
    prepare_mapping(r, args, where);
    for (const Mapping *m = a->first; m != NULL; m = m->next)
        if (m->keyword)
            sg_config_error(r, SG_step_parameter, a->node->span,
                            "a keyword has no prefix");
}

static Names map_prefix(Run *run, const void *args, Str name)
{
    const Mapping *m = ((const MappingArgs *)args)->first;
    StrItem *first = NULL;
    StrItem **tail = &first;
    while (m != NULL && !str_starts(name, m->from))
        m = m->next;
    if (m == NULL || name.n == 0)
        return (Names){0};
    Str rest = str_slice(name, m->from.n, name.n);
    for (const StrItem *to = m->to; to != NULL; to = to->next) {
        *tail = arena_new(run->arena, StrItem);
        (*tail)->text = joined(run->arena, to->text, rest);
        tail = &(*tail)->next;
    }
    return (Names){true, first};
}

const Transform sg_transform_field_name_prefix_mapping = {
    .info = {"field_name_prefix_mapping", "replace the beginning of names",
             mapping_params, sizeof(MappingArgs), NULL, false,
             prepare_prefixes},
    .name = map_prefix};

typedef struct AffixArgs {
    Str text;
} AffixArgs;

static const Param prefix_params[] = {{"prefix", PARAM_TEXT, true,
                                       offsetof(AffixArgs, text), NULL, NULL,
                                       "what to put before names"},
                                      {0}};

static const Param suffix_params[] = {{"suffix", PARAM_TEXT, true,
                                       offsetof(AffixArgs, text), NULL, NULL,
                                       "what to put after names"},
                                      {0}};

static Names add_prefix(Run *run, const void *args, Str name)
{
    Str prefix = ((const AffixArgs *)args)->text;
    return name.n == 0 ? (Names){0}
                       : one_name(run, joined(run->arena, prefix, name));
}

static Names add_suffix(Run *run, const void *args, Str name)
{
    Str suffix = ((const AffixArgs *)args)->text;
    return name.n == 0 ? (Names){0}
                       : one_name(run, joined(run->arena, name, suffix));
}

const Transform sg_transform_field_name_prefix = {
    .info = {"field_name_prefix", "put text before names", prefix_params,
             sizeof(AffixArgs), NULL, false, NULL},
    .name = add_prefix};

const Transform sg_transform_field_name_suffix = {
    .info = {"field_name_suffix", "put text after names", suffix_params,
             sizeof(AffixArgs), NULL, false, NULL},
    .name = add_suffix};

// ---- field_name_transform ------------------------------------------------

typedef struct TransformArgs {
    MappingArgs mapping; // wins over the function
    int function;        // LetterCase
    bool keywords;
} TransformArgs;

static const Param transform_params[] = {
    {"transform_func", PARAM_CHOICE, true, offsetof(TransformArgs, function),
     LETTER_CASES, NULL, "how to write names"},
    {"mapping", PARAM_NODE, false, offsetof(TransformArgs, mapping.node), NULL,
     NULL, "names that are written differently"},
    {"apply_keyword", PARAM_BOOL, false, offsetof(TransformArgs, keywords),
     NULL, "false", "keywords, too: what 'mapping' says for null"},
    {0}};

static void prepare_transform(ConfigReader *r, void *args, const Node *where)
{
    TransformArgs *a = args;
    if (a->mapping.node != NULL)
        prepare_mapping(r, &a->mapping, where);
}

static Names change_letters(Run *run, const void *args, Str name)
{
    const TransformArgs *a = args;
    if (name.n == 0 && !a->keywords)
        return (Names){0};
    if (a->mapping.names != NULL) {
        Names names = map_name(run, &a->mapping, name);
        if (names.mapped)
            return names;
    }
    if (name.n == 0)
        return (Names){0};
    return one_name(run, sg_letters(run->arena, name, (LetterCase)a->function));
}

const Transform sg_transform_field_name_transform = {
    .info = {"field_name_transform", "write names in another case",
             transform_params, sizeof(TransformArgs), NULL, false,
             prepare_transform},
    .name = change_letters};

// ---- the list of fields --------------------------------------------------

typedef struct FieldsArgs {
    StrItem *fields;
} FieldsArgs;

static const Param field_params[] = {{"field", PARAM_TEXTS, true,
                                      offsetof(FieldsArgs, fields), NULL, NULL,
                                      "one name, or a list of them"},
                                     {0}};

static const Param fields_params[] = {{"fields", PARAM_TEXTS, true,
                                       offsetof(FieldsArgs, fields), NULL, NULL,
                                       "one name, or a list of them"},
                                      {0}};

static void append_fields(Run *run, StrItem **tail, const StrItem *more)
{
    while (*tail != NULL)
        tail = &(*tail)->next;
    for (; more != NULL; more = more->next) {
        *tail = arena_new(run->arena, StrItem);
        (*tail)->text = more->text;
        (*tail)->span = run->ir->rule->span;
        tail = &(*tail)->next;
    }
}

static void add_field(Run *run, const void *args)
{
    append_fields(run, &run->ir->fields, ((const FieldsArgs *)args)->fields);
}

static void remove_field(Run *run, const void *args)
{
    const StrItem *field = ((const FieldsArgs *)args)->fields;
    for (; field != NULL; field = field->next) {
        StrItem **at = &run->ir->fields;
        while (*at != NULL && !str_eq((*at)->text, field->text))
            at = &(*at)->next;
        if (*at != NULL)
            *at = (*at)->next;
    }
}

static void set_field(Run *run, const void *args)
{
    run->ir->fields = NULL;
    add_field(run, args);
}

const Transform sg_transform_add_field = {
    .info = {"add_field", "add to the rule's list of fields", field_params,
             sizeof(FieldsArgs), NULL, false, NULL},
    .rule = add_field};

const Transform sg_transform_remove_field = {
    .info = {"remove_field", "remove from the rule's list of fields",
             field_params, sizeof(FieldsArgs), NULL, false, NULL},
    .rule = remove_field};

const Transform sg_transform_set_field = {
    .info = {"set_field", "replace the rule's list of fields", fields_params,
             sizeof(FieldsArgs), NULL, false, NULL},
    .rule = set_field};
