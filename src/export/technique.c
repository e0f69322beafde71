// technique.c - the techniques of ATT&CK that a rule is tagged with.

#include "export/technique.h"

#include "lint/attack.h"

const char *sg_technique_version(void)
{
    const char *version = "";
    (void)sg_table_data(TABLE_attack_techniques, &version);
    return version;
}

static bool find(Str id, Technique *t)
{
    TableRow row;
    if (!sg_table_find(sg_table(TABLE_attack_techniques), id, &row))
        return false;
    *t = (Technique){sg_table_column(&row, 0), sg_table_column(&row, 1),
                     sg_table_column(&row, 2)};
    return true;
}

// Empty: it was not revoked, or nothing replaces it.
static Str replacement(Str id)
{
    TableRow row;
    if (!sg_table_find(sg_table(TABLE_attack_retired), id, &row))
        return (Str){0};
    return sg_table_column(&row, 2);
}

static bool take(const Export *x, const StrItem *tag, Str id, Technique *t)
{
    if (find(id, t))
        return true;
    Str other = replacement(id);
    if (find(other, t)) {
        sg_diag(x->diags, SG_export_replaced, tag->span,
                "%.*s was revoked; it is exported as %.*s", STR_ARG(id),
                STR_ARG(other));
        return true;
    }
    sg_diag(x->diags, SG_export_technique, tag->span,
            "ATT&CK v%s has no technique %.*s: it is left out",
            sg_technique_version(), STR_ARG(id));
    return false;
}

// tag = "attack." technique
bool sg_technique_next(const Export *x, const Rule *rule, const StrItem **tag,
                       Technique *t)
{
    const Str space = STR("attack.");
    char buffer[9];
    Str id;
    *tag = *tag != NULL ? (*tag)->next : rule->tags;
    for (; *tag != NULL; *tag = (*tag)->next) {
        Str text = (*tag)->text;
        if (str_starts(text, space) &&
            sg_attack_technique_id(str_slice(text, space.n, text.n), buffer,
                                   &id) &&
            take(x, *tag, id, t))
            return true;
    }
    return false;
}
