// attack_technique.c - techniques of ATT&CK, as the tables have them.

#include "facts/attack_technique.h"

#include "base/ascii.h"
#include "facts/text_table.h"

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

TechniqueState sg_technique_find(Str id, Technique *t)
{
    if (find(id, t))
        return TECHNIQUE_CURRENT;
    return find(replacement(id), t) ? TECHNIQUE_REPLACED : TECHNIQUE_UNKNOWN;
}

// technique = ( "t" | "T" ) 4 digits [ "." 3 digits ]
bool sg_attack_technique_id(Str name, char id[9], Str *found)
{
    if ((name.n != 5 && name.n != 9) || to_lower(name.p[0]) != 't')
        return false;
    for (size_t i = 0; i < name.n; i++) {
        bool fits = i == 0 || (i == 5 ? name.p[i] == '.' : is_digit(name.p[i]));
        if (!fits)
            return false;
        id[i] = to_upper(name.p[i]);
    }
    *found = str_of(id, name.n);
    return true;
}

bool sg_attack_has_tactic(Str tactics, Str tactic)
{
    for (size_t at = 0; at < tactics.n;) {
        size_t end = str_find(tactics, ',', at);
        if (str_eq(str_slice(tactics, at, end), tactic))
            return true;
        at = end + 1;
    }
    return false;
}
