// config.c - .sigcc.yml.
//
//     profile: NAME
//     rules: {CHECK: LEVEL | {severity: LEVEL, OPTION: NUMBER}}
//     overrides: [{files: GLOB | [GLOB], rules: {CHECK: LEVEL}}]
//     exclude: [GLOB]
//     exclusions: [{id: CHECK, rule: ID | files: GLOB, reason: TEXT,
//                   until: DATE}]
//     tags: {namespaces: [NAME]}
//     attributes: {allow: [GLOB]}
//     targets: [NAME], pipelines: [NAME | FILE], sigma-cli-config: FILE
//
// The last line is for the program, which opens them.

#include "lint/config.h"

#include "lint/config_nodes.h"

// ---- levels --------------------------------------------------------------

static void read_level(ConfigFile *f, const Node *n, const Check *check,
                       LintLevel *level)
{
    if (n->kind != NODE_SCALAR || !sg_lint_level_of(check, n->text, level))
        sg_config_refuse(f, n, "a level", "off, note, warning, error or on");
}

// In the order of the file; YAML 1.1 reads a bare off and on as booleans, whose
// text they keep.
static void read_overridden(ConfigFile *f, const Node *rules, void *to)
{
    LintOverride *o = to;
    LevelChange **tail = &o->changes;
    if (rules->kind != NODE_MAP) {
        sg_config_refuse(f, rules, "'rules'", "a map of checks to levels");
        return;
    }
    for (const Pair *p = rules->pairs; p != NULL; p = p->next) {
        const Check *check = sg_config_check(f, p->key);
        for (; check != NULL; check = sg_checks_next(check, p->key->text)) {
            LevelChange *change = arena_new(f->lint->arena, LevelChange);
            change->check = check;
            read_level(f, p->value, check, &change->level);
            *tail = change;
            tail = &change->next;
        }
    }
}

// What a repository has decided holds whatever profile it is checked with.
static void decide(ConfigFile *f, const Node *n, const Check *check, Str name)
{
    for (; check != NULL; check = sg_checks_next(check, name)) {
        size_t index = sg_checks_index(check);
        read_level(f, n, check, &f->lint->levels[index]);
        f->lint->decided[index] = true;
    }
}

// Of the checks that an alias stands for, the one that has the option, or the
// first.
static const Check *with_option(ConfigFile *f, const Check *first, Str name,
                                Str option)
{
    const Check *c = first;
    while (c != NULL && sg_lint_option(&f->lint->options, str_of_literal(c->id),
                                       option) == NULL)
        c = sg_checks_next(c, name);
    return c != NULL ? c : first;
}

static void read_settings(ConfigFile *f, const Check *check, const Pair *rule)
{
    Str name = rule->key->text;
    for (const Pair *p = rule->value->pairs; p != NULL; p = p->next) {
        if (str_eq(p->key->text, STR("severity")))
            decide(f, p->value, check, name);
        else
            sg_config_option(f, with_option(f, check, name, p->key->text),
                             p->key, p->value);
    }
}

static void read_rules(ConfigFile *f, const Node *rules, void *to)
{
    (void)to;
    if (rules->kind != NODE_MAP) {
        sg_config_refuse(f, rules, "'rules'", "a map of checks to levels");
        return;
    }
    for (const Pair *p = rules->pairs; p != NULL; p = p->next) {
        const Check *check = sg_config_check(f, p->key);
        if (check == NULL)
            continue;
        if (p->value->kind == NODE_MAP)
            read_settings(f, check, p);
        else
            decide(f, p->value, check, p->key->text);
    }
}

static void read_profile(ConfigFile *f, const Node *n, void *to)
{
    (void)to;
    Str name = sg_config_text(f, n, "'profile'");
    if (name.n > 0 && !sg_lint_set_profile(f->lint, name))
        sg_config_refuse(f, n, "'profile'", sg_profile_names(f->lint->arena));
}

// ---- parts of the rules --------------------------------------------------

static void read_files(ConfigFile *f, const Node *n, void *to)
{
    StrItem **files = to;
    *files = sg_config_texts(f, n, "'files'");
}

static void read_override_files(ConfigFile *f, const Node *n, void *to)
{
    read_files(f, n, &((LintOverride *)to)->files);
}

static void read_overrides(ConfigFile *f, const Node *list, void *to)
{
    static const ConfigKey keys[] = {{"files", read_override_files},
                                     {"rules", read_overridden},
                                     {NULL, NULL}};
    (void)to;
    LintOverride **tail = &f->lint->config.overrides;
    if (list->kind != NODE_LIST)
        sg_config_refuse(f, list, "'overrides'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        LintOverride *o = arena_new(f->lint->arena, LintOverride);
        sg_config_map(f, n, "an override", keys, o);
        if (sg_node_get(n, STR("files")) == NULL)
            sg_config_lacks(f, n, "an override", "'files'");
        *tail = o;
        tail = &o->next;
    }
}

static void read_excluded(ConfigFile *f, const Node *n, void *to)
{
    (void)to;
    f->lint->config.exclude = sg_config_texts(f, n, "'exclude'");
}

// ---- exclusions ----------------------------------------------------------

static void read_id(ConfigFile *f, const Node *n, void *to)
{
    ((LintExclusion *)to)->check = sg_config_finding(f, n);
}

static void read_rule(ConfigFile *f, const Node *n, void *to)
{
    ((LintExclusion *)to)->rule = sg_config_text(f, n, "'rule'");
}

static void read_excluded_files(ConfigFile *f, const Node *n, void *to)
{
    read_files(f, n, &((LintExclusion *)to)->files);
}

static void read_reason(ConfigFile *f, const Node *n, void *to)
{
    ((LintExclusion *)to)->reason = sg_config_text(f, n, "'reason'");
}

static void read_until(ConfigFile *f, const Node *n, void *to)
{
    LintExclusion *e = to;
    if (n->kind == NODE_SCALAR && sg_date_is_valid(n->text))
        e->until = sg_arena_copy(f->lint->arena, n->text);
    else
        sg_config_refuse(f, n, "'until'", "a date, yyyy-mm-dd");
}

// An alias may stand for several checks: an exclusion for each but the first.
static LintExclusion **exclude_others(ConfigFile *f, LintExclusion *e,
                                      const Node *map)
{
    const Node *id = sg_node_get(map, STR("id"));
    Str name = id != NULL ? id->text : (Str){0};
    const Check *c = sg_checks_find(name);
    while (c != NULL && (c = sg_checks_next(c, name)) != NULL) {
        e->next = arena_new(f->lint->arena, LintExclusion);
        *e->next = *e;
        e = e->next;
        e->next = NULL;
        e->check = str_of_literal(c->id);
    }
    return &e->next;
}

// One without a rule or a file would be a check that is off, unnoticed.
static void read_exclusions(ConfigFile *f, const Node *list, void *to)
{
    static const ConfigKey keys[] = {{"id", read_id},
                                     {"rule", read_rule},
                                     {"files", read_excluded_files},
                                     {"reason", read_reason},
                                     {"until", read_until},
                                     {NULL, NULL}};
    (void)to;
    LintExclusion **tail = &f->lint->config.exclusions;
    if (list->kind != NODE_LIST)
        sg_config_refuse(f, list, "'exclusions'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        LintExclusion *e = arena_new(f->lint->arena, LintExclusion);
        e->where = n->span;
        sg_config_map(f, n, "an exclusion", keys, e);
        if (e->check.p == NULL || (e->rule.p == NULL && e->files == NULL))
            sg_config_lacks(f, n, "an exclusion",
                            "'id', and 'rule' or 'files'");
        *tail = e;
        tail = exclude_others(f, e, n);
    }
}

// ---- what checks are told ------------------------------------------------

static const Str *array_of(Arena *a, const StrItem *items, size_t *count)
{
    *count = 0;
    for (const StrItem *i = items; i != NULL; i = i->next)
        ++*count;
    Str *texts = arena_array(a, Str, *count + 1);
    for (size_t k = 0; items != NULL; items = items->next)
        texts[k++] = items->text;
    return texts;
}

static void read_namespaces(ConfigFile *f, const Node *n, void *to)
{
    LintOptions *o = to;
    o->namespaces =
        array_of(f->lint->arena, sg_config_texts(f, n, "'namespaces'"),
                 &o->n_namespaces);
}

static void read_allowed(ConfigFile *f, const Node *n, void *to)
{
    LintOptions *o = to;
    o->attributes = array_of(f->lint->arena, sg_config_texts(f, n, "'allow'"),
                             &o->n_attributes);
}

static void read_tags(ConfigFile *f, const Node *n, void *to)
{
    static const ConfigKey keys[] = {{"namespaces", read_namespaces},
                                     {NULL, NULL}};
    (void)to;
    sg_config_map(f, n, "'tags'", keys, &f->lint->options);
}

static void read_attributes(ConfigFile *f, const Node *n, void *to)
{
    static const ConfigKey keys[] = {{"allow", read_allowed}, {NULL, NULL}};
    (void)to;
    sg_config_map(f, n, "'attributes'", keys, &f->lint->options);
}

// ---- what the program is told --------------------------------------------

static void read_targets(ConfigFile *f, const Node *n, void *to)
{
    (void)to;
    f->lint->config.targets = sg_config_texts(f, n, "'targets'");
}

static void read_pipelines(ConfigFile *f, const Node *n, void *to)
{
    (void)to;
    f->lint->config.pipelines = sg_config_texts(f, n, "'pipelines'");
}

static void read_validators(ConfigFile *f, const Node *n, void *to)
{
    (void)to;
    f->lint->config.validators = sg_config_text(f, n, "'sigma-cli-config'");
}

// The profile first: it is what the levels change.
static const ConfigKey keys_of_file[] = {
    {"profile", read_profile},
    {"rules", read_rules},
    {"overrides", read_overrides},
    {"exclude", read_excluded},
    {"exclusions", read_exclusions},
    {"tags", read_tags},
    {"attributes", read_attributes},
    {"targets", read_targets},
    {"pipelines", read_pipelines},
    {"sigma-cli-config", read_validators},
    {NULL, NULL},
};

bool sg_lint_configure(Lint *l, const Source *source, Arena *nodes,
                       DiagList *diags)
{
    ConfigFile f = {l, source, diags, false};
    return sg_config_read(&f, nodes, keys_of_file);
}
