// config_nodes.c - values of configuration files, with errors at their places.

#include "lint/config_nodes.h"

#include "base/num.h"

static void read_number(SettingsFile *f, const Node *n, unsigned *number)
{
    double value = -1;
    if (n->kind == NODE_SCALAR && sg_scalar_read(n).kind == SCALAR_INT &&
        sg_num_parse(n->text, &value) && value >= 0 && value <= 1e9) {
        *number = (unsigned)value;
        return;
    }
    sg_settings_refuse(f, n, "an option", "a whole number");
}

static void no_option(SettingsFile *f, const Check *check, const Node *name)
{
    Nearest near = sg_nearest(name->text);
    sg_lint_offer_options(&near, str_of_literal(check->id));
    sg_settings_bad_key(f, name->span, &near,
                        "the check '%s' has no option '%.*s'", check->id,
                        STR_ARG(name->text));
}

void sg_config_option(SettingsFile *f, const Check *check, const Node *name,
                      const Node *value)
{
    unsigned *option = sg_lint_option(&lint_of(f)->options,
                                      str_of_literal(check->id), name->text);
    if (option != NULL)
        read_number(f, value, option);
    else
        no_option(f, check, name);
}

const Check *sg_config_check(SettingsFile *f, const Node *name)
{
    Str text = sg_settings_text(f, name, "the name of a check");
    const Check *check = sg_checks_find(text);
    if (check != NULL || text.n == 0)
        return check;
    sg_settings_wrong(f, name->span, "unknown check '%.*s'", STR_ARG(text));
    Nearest near = sg_checks_nearest(text);
    sg_diag_suggest(f->diags, &near);
    return NULL;
}

static bool is_message(Str name)
{
    double number = 0;
    return str_starts(name, STR("SG")) &&
           sg_num_parse(str_slice(name, 2, name.n), &number) && number > 0 &&
           number < 10000 && sg_diag_info((int)number) != NULL;
}

Str sg_config_finding(SettingsFile *f, const Node *name)
{
    if (name->kind == NODE_SCALAR && is_message(name->text))
        return sg_arena_copy(f->arena, name->text);
    const Check *check = sg_config_check(f, name);
    return check != NULL ? str_of_literal(check->id) : STR("");
}

bool sg_config_read(Lint *l, const Source *source, Arena *nodes,
                    DiagList *diags, const Setting *keys)
{
    SettingsFile f = {.arena = l->arena,
                      .diags = diags,
                      .bad_value = SG_check_config_value,
                      .bad_key = SG_check_config_key,
                      .owner = l};
    const Node *root = sg_settings_root(&f, nodes, source, "a configuration");
    if (root != NULL)
        sg_settings_map(&f, root, "the configuration", keys, NULL);
    return !f.failed;
}
