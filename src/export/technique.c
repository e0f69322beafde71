// technique.c - the techniques of ATT&CK that a rule is tagged with.

#include "export/technique.h"

static bool take(const Export *x, const StrItem *tag, Str id, Technique *t)
{
    switch (sg_technique_find(id, t)) {
    case TECHNIQUE_CURRENT: return true;
    case TECHNIQUE_REPLACED:
        sg_diag(x->diags, SG_export_replaced, tag->span,
                "%.*s was revoked; it is exported as %.*s", STR_ARG(id),
                STR_ARG(t->id));
        return true;
    case TECHNIQUE_UNKNOWN: break;
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
