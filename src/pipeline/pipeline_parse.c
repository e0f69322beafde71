// pipeline_parse.c - a pipeline file becomes a Pipeline.

#include "base/nearest.h"
#include "pipeline/steps.h"
#include "sigma/document.h"

// ---- items ---------------------------------------------------------------

typedef const RowInfo *RowAt(size_t index);

// What the three lists of items differ in.
typedef struct StepSort {
    const char *what;
    RowAt *row_at;
    const char *const *keys; // that are not parameters
} StepSort;

static const char *const step_keys[] = {"type",
                                        "id",
                                        "rule_conditions",
                                        "rule_cond_op",
                                        "rule_cond_not",
                                        "rule_cond_expr",
                                        "detection_item_conditions",
                                        "detection_item_cond_op",
                                        "detection_item_cond_not",
                                        "detection_item_cond_expr",
                                        "field_name_conditions",
                                        "field_name_cond_op",
                                        "field_name_cond_not",
                                        "field_name_cond_expr",
                                        NULL};

static const char *const finalizer_keys[] = {"type", NULL};

static const StepSort sorts[] = {
    [STEP_TRANSFORM] = {"transformation", sg_transform_row, step_keys},
    [STEP_POSTPROCESS] = {"postprocessing item", sg_postprocess_row, step_keys},
    [STEP_FINALIZER] = {"finalizer", sg_finalizer_row, finalizer_keys},
};

// Never allowed, whatever the caller permits.
static bool is_refused(Str type)
{
    return str_eq(type, STR("http_placeholders")) ||
           str_eq(type, STR("command_placeholders"));
}

static void report_type(ConfigReader *r, const StepSort *sort, const Node *type)
{
    if (is_refused(type->text)) {
        sg_config_error(r, SG_step_external, type->span,
                        "sigcc never uses the network or runs commands");
        sg_diag_hint(r->diags, "fetch the values and use file_placeholders");
        return;
    }
    sg_config_error(r, SG_step_type, type->span, "no %s is called '%.*s'",
                    sort->what, STR_ARG(type->text));
    Nearest near = sg_nearest(type->text);
    for (size_t i = 0; sort->row_at(i) != NULL; i++)
        sg_nearest_offer(&near, str_of_literal(sort->row_at(i)->name));
    sg_diag_suggest(r->diags, &near);
}

// A missing type is marked where the item begins, not over all of its lines.
static bool find_row(ConfigReader *r, const StepSort *sort, const Node *map,
                     Step *step)
{
    const Node *type = sg_node_get(map, STR("type"));
    if (type == NULL || type->kind != NODE_SCALAR) {
        Span where = map->span;
        where.to = where.from;
        sg_config_error(r, SG_step_type, type ? type->span : where,
                        "a %s needs a 'type'", sort->what);
        return false;
    }
    for (size_t i = 0; sort->row_at(i) != NULL; i++) {
        if (str_eq(type->text, str_of_literal(sort->row_at(i)->name))) {
            step->row = i;
            step->info = sort->row_at(i);
            step->span = type->span;
            return true;
        }
    }
    report_type(r, sort, type);
    return false;
}

static bool is_allowed(ConfigReader *r, const Step *step)
{
    if (!step->info->external || r->allow_external)
        return true;
    sg_config_error(r, SG_step_external, step->span,
                    "'%s' reads files, which is not allowed", step->info->name);
    sg_diag_hint(r->diags, "--allow-external lets pipelines read files");
    return false;
}

static void read_id(ConfigReader *r, Step *step, const Node *map, size_t number)
{
    const Node *id = sg_node_get(map, STR("id"));
    if (id != NULL && id->kind == NODE_SCALAR) {
        step->id = id->text;
        return;
    }
    if (id != NULL)
        sg_config_error(r, SG_pipeline_type, id->span,
                        "an id must be a single value, not %s",
                        sg_node_kind_name(id));
    StrBuf sb = sb_in(r->arena);
    sg_sb_putf(&sb, "%s:%zu", step->info->name, number);
    step->id = sb_str(&sb);
}

// Conditions that other tools ignore silently.
static void warn_ignored(ConfigReader *r, const Step *step, const Node *map)
{
    static const char *const keys[] = {"detection_item_conditions",
                                       "field_name_conditions"};
    bool query = step->kind == STEP_POSTPROCESS;
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        if (!str_eq(p->key->text, str_of_literal(keys[0])) &&
            !str_eq(p->key->text, str_of_literal(keys[1])))
            continue;
        sg_diag(r->diags, SG_condition_ignored, p->key->span,
                "'%s' works on %s and ignores '%.*s'", step->info->name,
                query ? "queries" : "rules", STR_ARG(p->key->text));
        sg_diag_hint(r->diags, "use 'rule_conditions'");
    }
}

static void read_conditions(ConfigReader *r, Step *step, const Node *map)
{
    step->rule_conditions = sg_condition_group_parse(r, map, ON_RULE);
    step->item_conditions = sg_condition_group_parse(r, map, ON_ITEM);
    step->field_conditions = sg_condition_group_parse(r, map, ON_FIELD);
    if (step->kind == STEP_POSTPROCESS || sg_transform_is_for_rules(step->row))
        warn_ignored(r, step, map);
}

// step = { "type" ":" name, "id" ":" text, group ..., parameter ... }
//
// Finalizers work on all queries at once: they have neither id nor conditions.
static Step *parse_step(ConfigReader *r, const Node *map, StepKind kind,
                        size_t number)
{
    const StepSort *sort = &sorts[kind];
    if (map->kind != NODE_MAP) {
        sg_config_error(r, SG_pipeline_type, map->span,
                        "a %s must be a map, not %s", sort->what,
                        sg_node_kind_name(map));
        return NULL;
    }
    Step *step = arena_new(r->arena, Step);
    step->kind = kind;
    step->source = r->source;
    if (!find_row(r, sort, map, step) || !is_allowed(r, step))
        return NULL;
    if (kind != STEP_FINALIZER) {
        read_id(r, step, map, number);
        read_conditions(r, step, map);
    }
    step->args = sg_params_read(r, step->info, map, sort->keys);
    return step;
}

// steps = [ step ... ]
Step *sg_steps_parse(ConfigReader *r, const Node *list, StepKind kind)
{
    Step *first = NULL;
    Step **tail = &first;
    size_t number = 0;
    if (list == NULL || sg_node_is_null(list))
        return NULL;
    if (list->kind != NODE_LIST) {
        sg_config_error(r, SG_pipeline_type, list->span,
                        "expected a list, each with a 'type', not %s",
                        sg_node_kind_name(list));
        return NULL;
    }
    for (const Node *n = list->first; n != NULL; n = n->next) {
        *tail = parse_step(r, n, kind, ++number);
        if (*tail != NULL)
            tail = &(*tail)->next;
    }
    return first;
}

// ---- top level -----------------------------------------------------------

static void read_name(ConfigReader *r, Pipeline *p, const Node *n)
{
    if (n->kind == NODE_SCALAR)
        p->name = n->text;
    else
        sg_config_error(r, SG_pipeline_type, n->span,
                        "'name' must be text, not %s", sg_node_kind_name(n));
}

// Numbers and lists of texts are read as the parameters of items are.
typedef struct Top {
    long priority;
    StrItem *allowed_backends;
} Top;

static const Param top_params[] = {
    {"priority", PARAM_INT, false, offsetof(Top, priority), NULL, NULL, NULL},
    {"allowed_backends", PARAM_TEXTS, false, offsetof(Top, allowed_backends),
     NULL, NULL, NULL},
    {0}};

static const char *const other_keys[] = {
    "name", "vars", "transformations", "postprocessing", "finalizers", NULL};

// vars = "vars" ":" { name ":" value ... }
static void read_vars(ConfigReader *r, Pipeline *p, const Node *n)
{
    CustomIr **tail = &p->vars;
    if (sg_node_is_null(n))
        return;
    if (n->kind != NODE_MAP) {
        sg_config_error(r, SG_pipeline_type, n->span,
                        "'vars' must be a map, not %s", sg_node_kind_name(n));
        return;
    }
    for (const Pair *pair = n->pairs; pair != NULL; pair = pair->next) {
        *tail = arena_new(r->arena, CustomIr);
        (*tail)->name = pair->key->text;
        (*tail)->value = sg_node_copy(r->arena, pair->value);
        tail = &(*tail)->next;
    }
}

static bool is_top_key(Str key, Nearest *near)
{
    bool known = false;
    for (const Param *p = top_params; p->name != NULL; p++) {
        known |= str_eq(key, str_of_literal(p->name));
        sg_nearest_offer(near, str_of_literal(p->name));
    }
    for (const char *const *k = other_keys; *k != NULL; k++) {
        known |= str_eq(key, str_of_literal(*k));
        sg_nearest_offer(near, str_of_literal(*k));
    }
    return known;
}

static void check_keys(ConfigReader *r, const Node *root)
{
    for (const Pair *pair = root->pairs; pair != NULL; pair = pair->next) {
        Str key = pair->key->text;
        Nearest near = sg_nearest(key);
        if (is_top_key(key, &near))
            continue;
        sg_config_error(r, SG_pipeline_key, pair->key->span,
                        "'%.*s' is not a key of a pipeline", STR_ARG(key));
        sg_diag_suggest(r->diags, &near);
    }
}

// pipeline = { "name" ":" text, "priority" ":" number,
//              "allowed_backends" ":" texts, vars,
//              "transformations" ":" steps, "postprocessing" ":" steps,
//              "finalizers" ":" steps }
static void read_root(ConfigReader *r, Pipeline *p, const Node *root)
{
    static const RowInfo row = {"pipeline", NULL,  top_params, sizeof(Top),
                                NULL,       false, NULL};
    check_keys(r, root);
    const Top *top = sg_params_read(r, &row, root, NULL);
    p->priority = top->priority;
    p->allowed_backends = top->allowed_backends;
    const Node *name = sg_node_get(root, STR("name"));
    const Node *vars = sg_node_get(root, STR("vars"));
    if (name != NULL && !sg_node_is_null(name))
        read_name(r, p, name);
    if (vars != NULL)
        read_vars(r, p, vars);
    p->steps = sg_steps_parse(r, sg_node_get(root, STR("transformations")),
                              STEP_TRANSFORM);
    p->postprocessing = sg_steps_parse(
        r, sg_node_get(root, STR("postprocessing")), STEP_POSTPROCESS);
    p->finalizers =
        sg_steps_parse(r, sg_node_get(root, STR("finalizers")), STEP_FINALIZER);
}

static void check_root(ConfigReader *r, const Node *root)
{
    Span start = sg_source_whole(r->source);
    if (root == NULL || sg_node_is_null(root))
        sg_config_error(r, SG_pipeline_type, start, "the pipeline is empty");
    else if (root->kind != NODE_MAP)
        sg_config_error(r, SG_pipeline_type, root->span,
                        "a pipeline must be a map, not %s",
                        sg_node_kind_name(root));
    else if (sg_document_kind(root) == DOCUMENT_RULE) {
        sg_config_error(r, SG_pipeline_type, root->pairs->key->span,
                        "this is a Sigma rule, not a pipeline");
        sg_diag_hint(r->diags, "pass it without -p");
    } else if (root->next != NULL)
        sg_config_error(r, SG_pipeline_type, root->next->span,
                        "a pipeline must be one YAML document");
}

// 'diags' may have errors of other pipelines: only new ones count.
Pipeline *sg_pipeline_parse(Arena *arena, Arena *scratch, const Source *source,
                            bool allow_external, DiagList *diags)
{
    ConfigReader r = {.arena = arena,
                      .source = source,
                      .diags = diags,
                      .allow_external = allow_external};
    unsigned errors = diags->errors;
    Pipeline *p = arena_new(arena, Pipeline);
    p->source = source;
    p->name = source->name;
    const Node *root = sg_yaml_parse(scratch, arena, source, diags);
    if (diags->errors == errors)
        check_root(&r, root);
    if (diags->errors == errors)
        read_root(&r, p, root);
    return r.spoilt || diags->errors != errors ? NULL : p;
}
