// attack.c - what a tag of ATT&CK names.

#include "lint/attack.h"

#include "base/ascii.h"
#include "base/strbuf.h"
#include "facts/attack_technique.h"
#include "lint/attack_stix.h"

// Groups, software, mitigations, data sources and assets: the tables have none
// of them.
static bool is_other(Str name)
{
    static const Str letters[] = {
        {"g", 1}, {"s", 1}, {"m", 1}, {"a", 1}, {"ds", 2}};
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        size_t at = letters[i].n;
        if (!str_starts(name, letters[i]) || name.n != at + 4)
            continue;
        while (at < name.n && is_digit(name.p[at]))
            at++;
        if (at == name.n)
            return true;
    }
    return false;
}

AttackKind sg_attack_kind(const LintOptions *o, Str name, Str *tactics)
{
    char buffer[9];
    Str id;
    TableRow row;
    *tactics = (Str){0};
    if (sg_attack_technique_id(name, buffer, &id)) {
        if (name.p[0] != 't' || !sg_table_find(o->techniques, id, &row))
            return ATTACK_UNKNOWN;
        *tactics = sg_table_column(&row, 2);
        return ATTACK_TECHNIQUE;
    }
    if (sg_table_find(o->tactics, name, &row))
        return ATTACK_TACTIC;
    return is_other(name) ? ATTACK_OTHER : ATTACK_UNKNOWN;
}

// ---- another table -------------------------------------------------------

enum { MAX_TACTICS = 64 };

typedef struct Tactics {
    Str names[MAX_TACTICS];
    size_t count;
} Tactics;

// Sorted; false if there are too many.
static bool add_tactic(Tactics *t, Str name)
{
    size_t at = 0;
    while (at < t->count && sg_table_compare(t->names[at], name) < 0)
        at++;
    if (at < t->count && str_eq(t->names[at], name))
        return true;
    if (t->count == MAX_TACTICS)
        return false;
    memmove(&t->names[at + 1], &t->names[at],
            (t->count - at) * sizeof t->names[0]);
    t->names[at] = name;
    t->count++;
    return true;
}

static bool add_tactics(Tactics *t, Str list)
{
    for (size_t at = 0; at < list.n;) {
        size_t end = str_find(list, ',', at);
        if (end > at && !add_tactic(t, str_slice(list, at, end)))
            return false;
        at = end + 1;
    }
    return true;
}

static bool read_tactics(TextTable table, Tactics *tactics)
{
    TableRow row = {0};
    char buffer[9];
    Str id;
    while (sg_table_next(table, &row))
        if (!sg_attack_technique_id(sg_table_column(&row, 0), buffer, &id) ||
            !str_eq(sg_table_column(&row, 0), id) ||
            !add_tactics(tactics, sg_table_column(&row, 2)))
            return false;
    return tactics->count > 0;
}

// Every row begins with the id of a technique, in order; the tactics are those
// of all rows.
bool sg_attack_load(Arena *a, Arena *scratch, Str text, LintOptions *o)
{
    StrBuf rows = sb_in(a);
    Tactics tactics = {.count = 0};
    size_t line;
    if (text.n > 0 && text.p[0] == '{') {
        if (!sg_attack_of_stix(scratch, text, &rows))
            return false;
    } else {
        sg_sb_put(&rows, text);
    }
    TextTable table = sg_table_of(sb_str(&rows));
    if (!sg_table_is_sorted(table, &line) || !read_tactics(table, &tactics))
        return false;
    StrBuf names = sb_in(a);
    for (size_t i = 0; i < tactics.count; i++) {
        sg_sb_put(&names, tactics.names[i]);
        sb_putc(&names, '\n');
    }
    o->techniques = table;
    o->tactics = (TextTable){sb_str(&names)};
    return true;
}
