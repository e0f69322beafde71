// validators.c - the file that sigma-cli's "sigma check" takes with -c.
//
//     validators: [all | NAME | -NAME]     in this order
//     exclusions: {RULE: NAME | [NAME]}    by the rule's id
//     config: {NAME: {OPTION: NUMBER}}

#include "lint/config.h"
#include "lint/config_nodes.h"

// What pySigma and the pack of SigmaHQ have as validators; errors of pySigma's
// parser are not validators, and always reported.
static bool is_validator(const Check *c)
{
    return (c->from & (FROM_CORE | FROM_SIGMAHQ)) != 0;
}

static void start(Lint *l)
{
    for (size_t i = 0; i < CHECK_COUNT; i++)
        if ((sg_checks_at(i)->from & FROM_PARSER) == 0)
            l->levels[i] = LINT_OFF;
}

static void turn_on(Lint *l, const Check *c)
{
    (void)sg_lint_level_of(c, STR("on"), &l->levels[sg_checks_index(c)]);
}

static void take_name(SettingsFile *f, const Node *n)
{
    Node name = *n;
    bool off = str_starts(n->text, STR("-"));
    name.text = str_slice(n->text, off ? 1 : 0, n->text.n);
    const Check *check = sg_config_check(f, &name);
    for (; check != NULL; check = sg_checks_next(check, name.text)) {
        if (off)
            lint_of(f)->levels[sg_checks_index(check)] = LINT_OFF;
        else
            turn_on(lint_of(f), check);
    }
}

static void read_validators(SettingsFile *f, const Node *list, void *to)
{
    (void)to;
    start(lint_of(f));
    if (list->kind != NODE_LIST)
        sg_settings_refuse(f, list, "'validators'", "a list of names");
    for (const Node *n = list->first; n != NULL; n = n->next) {
        if (n->kind != NODE_SCALAR)
            sg_settings_refuse(f, n, "a validator", "a name");
        else if (!str_eq(n->text, STR("all")))
            take_name(f, n);
        else
            for (size_t i = 0; i < CHECK_COUNT; i++)
                if (is_validator(sg_checks_at(i)))
                    turn_on(lint_of(f), sg_checks_at(i));
    }
}

static void exclude(SettingsFile *f, const Node *rule, const Node *name)
{
    const Check *check = sg_config_check(f, name);
    for (; check != NULL; check = sg_checks_next(check, name->text)) {
        LintExclusion *e = arena_new(f->arena, LintExclusion);
        *e = (LintExclusion){.next = lint_of(f)->config.exclusions,
                             .check = str_of_literal(check->id),
                             .rule = sg_arena_copy(f->arena, rule->text),
                             .where = name->span};
        lint_of(f)->config.exclusions = e;
    }
}

static void read_exclusions(SettingsFile *f, const Node *map, void *to)
{
    (void)to;
    if (map->kind != NODE_MAP)
        sg_settings_refuse(f, map, "'exclusions'", "a map of rules to names");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        if (p->value->kind == NODE_SCALAR)
            exclude(f, p->key, p->value);
        else if (p->value->kind == NODE_MAP)
            sg_settings_refuse(f, p->value, "what is excluded",
                               "a name or a list of names");
        for (const Node *n = p->value->first; n != NULL; n = n->next)
            exclude(f, p->key, n);
    }
}

static void read_options(SettingsFile *f, const Node *map, void *to)
{
    (void)to;
    if (map->kind != NODE_MAP)
        sg_settings_refuse(f, map, "'config'", "a map of names to options");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        const Check *check = sg_config_check(f, p->key);
        if (check != NULL && p->value->kind != NODE_MAP)
            sg_settings_refuse(f, p->value, "what a validator is told",
                               "a map");
        for (const Pair *o = p->value->pairs; check != NULL && o != NULL;
             o = o->next)
            sg_config_option(f, check, o->key, o->value);
    }
}

bool sg_lint_configure_validators(Lint *l, const Source *source, Arena *nodes,
                                  DiagList *diags)
{
    static const Setting keys[] = {{"validators", read_validators, false},
                                   {"exclusions", read_exclusions, false},
                                   {"config", read_options, false},
                                   {NULL, NULL, false}};
    return sg_config_read(l, source, nodes, diags, keys);
}
