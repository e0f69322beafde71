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

static void read_level(SettingsFile *f, const Node *n, const Check *check,
                       LintLevel *level)
{
    if (n->kind != NODE_SCALAR || !sg_lint_level_of(check, n->text, level))
        sg_settings_refuse(f, n, "a level", "off, note, warning, error or on");
}

// In the order of the file; YAML 1.1 reads a bare off and on as booleans, whose
// text they keep.
static void read_overridden(SettingsFile *f, const Node *rules, void *to)
{
    LintOverride *o = to;
    LevelChange **tail = &o->changes;
    if (rules->kind != NODE_MAP) {
        sg_settings_refuse(f, rules, "'rules'", "a map of checks to levels");
        return;
    }
    for (const Pair *p = rules->pairs; p != NULL; p = p->next) {
        const Check *check = sg_config_check(f, p->key);
        for (; check != NULL; check = sg_checks_next(check, p->key->text)) {
            LevelChange *change = arena_new(f->arena, LevelChange);
            change->check = check;
            read_level(f, p->value, check, &change->level);
            *tail = change;
            tail = &change->next;
        }
    }
}

// What a repository has decided holds whatever profile it is checked with.
static void decide(SettingsFile *f, const Node *n, const Check *check, Str name)
{
    for (; check != NULL; check = sg_checks_next(check, name)) {
        size_t index = sg_checks_index(check);
        read_level(f, n, check, &lint_of(f)->levels[index]);
        lint_of(f)->decided[index] = true;
    }
}

// Of the checks that an alias stands for, the one that has the option, or the
// first.
static const Check *with_option(SettingsFile *f, const Check *first, Str name,
                                Str option)
{
    const Check *c = first;
    while (c != NULL && sg_lint_option(&lint_of(f)->options,
                                       str_of_literal(c->id), option) == NULL)
        c = sg_checks_next(c, name);
    return c != NULL ? c : first;
}

static void read_settings(SettingsFile *f, const Check *check, const Pair *rule)
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

static void read_rules(SettingsFile *f, const Node *rules, void *to)
{
    (void)to;
    if (rules->kind != NODE_MAP) {
        sg_settings_refuse(f, rules, "'rules'", "a map of checks to levels");
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

static void read_profile(SettingsFile *f, const Node *n, void *to)
{
    (void)to;
    Str name = sg_settings_text(f, n, "'profile'");
    if (name.n > 0 && !sg_lint_set_profile(lint_of(f), name))
        sg_settings_refuse(f, n, "'profile'", sg_profile_names(f->arena));
}

// ---- parts of the rules --------------------------------------------------

static void read_files(SettingsFile *f, const Node *n, void *to)
{
    StrItem **files = to;
    *files = sg_settings_texts(f, n, "'files'");
}

static void read_override_files(SettingsFile *f, const Node *n, void *to)
{
    read_files(f, n, &((LintOverride *)to)->files);
}

static void read_overrides(SettingsFile *f, const Node *list, void *to)
{
    static const Setting keys[] = {{"files", read_override_files, true},
                                   {"rules", read_overridden, false},
                                   {NULL, NULL, false}};
    (void)to;
    LintOverride **tail = &lint_of(f)->config.overrides;
    if (list->kind != NODE_LIST)
        sg_settings_refuse(f, list, "'overrides'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        LintOverride *o = arena_new(f->arena, LintOverride);
        sg_settings_map(f, n, "an override", keys, o);
        *tail = o;
        tail = &o->next;
    }
}

static void read_excluded(SettingsFile *f, const Node *n, void *to)
{
    (void)to;
    lint_of(f)->config.exclude = sg_settings_texts(f, n, "'exclude'");
}

// ---- exclusions ----------------------------------------------------------

static void read_id(SettingsFile *f, const Node *n, void *to)
{
    ((LintExclusion *)to)->check = sg_config_finding(f, n);
}

static void read_rule(SettingsFile *f, const Node *n, void *to)
{
    ((LintExclusion *)to)->rule = sg_settings_text(f, n, "'rule'");
}

static void read_excluded_files(SettingsFile *f, const Node *n, void *to)
{
    read_files(f, n, &((LintExclusion *)to)->files);
}

static void read_reason(SettingsFile *f, const Node *n, void *to)
{
    ((LintExclusion *)to)->reason = sg_settings_text(f, n, "'reason'");
}

static void read_until(SettingsFile *f, const Node *n, void *to)
{
    LintExclusion *e = to;
    if (n->kind == NODE_SCALAR && sg_date_is_valid(n->text))
        e->until = sg_arena_copy(f->arena, n->text);
    else
        sg_settings_refuse(f, n, "'until'", "a date, yyyy-mm-dd");
}

// An alias may stand for several checks: an exclusion for each but the first.
static LintExclusion **exclude_others(SettingsFile *f, LintExclusion *e,
                                      const Node *map)
{
    const Node *id = sg_node_get(map, STR("id"));
    Str name = id != NULL ? id->text : (Str){0};
    const Check *c = sg_checks_find(name);
    while (c != NULL && (c = sg_checks_next(c, name)) != NULL) {
        e->next = arena_new(f->arena, LintExclusion);
        *e->next = *e;
        e = e->next;
        e->next = NULL;
        e->check = str_of_literal(c->id);
    }
    return &e->next;
}

// One without a rule or a file would be a check that is off, unnoticed.
static void read_exclusions(SettingsFile *f, const Node *list, void *to)
{
    static const Setting keys[] = {{"id", read_id, false},
                                   {"rule", read_rule, false},
                                   {"files", read_excluded_files, false},
                                   {"reason", read_reason, false},
                                   {"until", read_until, false},
                                   {NULL, NULL, false}};
    (void)to;
    LintExclusion **tail = &lint_of(f)->config.exclusions;
    if (list->kind != NODE_LIST)
        sg_settings_refuse(f, list, "'exclusions'", "a list of maps");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        LintExclusion *e = arena_new(f->arena, LintExclusion);
        e->where = n->span;
        sg_settings_map(f, n, "an exclusion", keys, e);
        if (n->kind == NODE_MAP &&
            (e->check.p == NULL || (e->rule.p == NULL && e->files == NULL)))
            sg_settings_wrong(f, n->span,
                              "an exclusion needs 'id', and 'rule' or 'files'");
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

static void read_namespaces(SettingsFile *f, const Node *n, void *to)
{
    LintOptions *o = to;
    o->namespaces = array_of(f->arena, sg_settings_texts(f, n, "'namespaces'"),
                             &o->n_namespaces);
}

static void read_allowed(SettingsFile *f, const Node *n, void *to)
{
    LintOptions *o = to;
    o->attributes = array_of(f->arena, sg_settings_texts(f, n, "'allow'"),
                             &o->n_attributes);
}

static void read_tags(SettingsFile *f, const Node *n, void *to)
{
    static const Setting keys[] = {{"namespaces", read_namespaces, false},
                                   {NULL, NULL, false}};
    (void)to;
    sg_settings_map(f, n, "'tags'", keys, &lint_of(f)->options);
}

static void read_attributes(SettingsFile *f, const Node *n, void *to)
{
    static const Setting keys[] = {{"allow", read_allowed, false},
                                   {NULL, NULL, false}};
    (void)to;
    sg_settings_map(f, n, "'attributes'", keys, &lint_of(f)->options);
}

// ---- what the program is told --------------------------------------------

static void read_targets(SettingsFile *f, const Node *n, void *to)
{
    (void)to;
    lint_of(f)->config.targets = sg_settings_texts(f, n, "'targets'");
}

static void read_pipelines(SettingsFile *f, const Node *n, void *to)
{
    (void)to;
    lint_of(f)->config.pipelines = sg_settings_texts(f, n, "'pipelines'");
}

static void read_validators(SettingsFile *f, const Node *n, void *to)
{
    (void)to;
    lint_of(f)->config.validators =
        sg_settings_text(f, n, "'sigma-cli-config'");
}

// The profile first: it is what the levels change.
static const Setting keys_of_file[] = {
    {"profile", read_profile, false},
    {"rules", read_rules, false},
    {"overrides", read_overrides, false},
    {"exclude", read_excluded, false},
    {"exclusions", read_exclusions, false},
    {"tags", read_tags, false},
    {"attributes", read_attributes, false},
    {"targets", read_targets, false},
    {"pipelines", read_pipelines, false},
    {"sigma-cli-config", read_validators, false},
    {NULL, NULL, false},
};

bool sg_lint_configure(Lint *l, const Source *source, Arena *nodes,
                       DiagList *diags)
{
    return sg_config_read(l, source, nodes, diags, keys_of_file);
}
