// attack_stix.c - techniques of a STIX bundle of ATT&CK.
//
// The bundle is https://github.com/mitre-attack/attack-stix-data,
// enterprise-attack/enterprise-attack.json; its USAGE document describes the
// objects.

#include "lint/attack_stix.h"

#include <stdlib.h>

#include "data/json_text.h"
#include "facts/text_table.h"

static Datum member(Datum map, Str key)
{
    if (map.kind == DATUM_MAP)
        for (size_t i = 0; i < map.u.map.count; i++)
            if (str_eq(map.u.map.pairs[i].key, key))
                return map.u.map.pairs[i].value;
    return datum_undefined();
}

// Empty if the member is not text.
static Str text_of(Datum map, Str key)
{
    Datum d = member(map, key);
    return d.kind == DATUM_TEXT ? d.u.text.s : (Str){0};
}

static bool is_true(Datum map, Str key)
{
    Datum d = member(map, key);
    return d.kind == DATUM_BOOL && d.u.truth;
}

static size_t count_of(Datum list)
{
    return list.kind == DATUM_LIST ? list.u.list.count : 0;
}

// "T1059.001"; empty: the object has no number in ATT&CK.
static Str id_of(Datum object)
{
    Datum refs = member(object, STR("external_references"));
    for (size_t i = 0; i < count_of(refs); i++)
        if (str_eq(text_of(refs.u.list.items[i], STR("source_name")),
                   STR("mitre-attack")))
            return text_of(refs.u.list.items[i], STR("external_id"));
    return (Str){0};
}

// The tactics in the enterprise matrix, between commas; the other matrices have
// chains of other names.
static Str tactics_of(Arena *scratch, Datum object)
{
    StrBuf sb = sb_in(scratch);
    Datum phases = member(object, STR("kill_chain_phases"));
    for (size_t i = 0; i < count_of(phases); i++) {
        Datum phase = phases.u.list.items[i];
        if (!str_eq(text_of(phase, STR("kill_chain_name")),
                    STR("mitre-attack")))
            continue;
        if (sb.n > 0)
            sb_putc(&sb, ',');
        sg_sb_put(&sb, text_of(phase, STR("phase_name")));
    }
    return sb_str(&sb);
}

typedef struct Technique {
    Str id, name, tactics;
} Technique;

static int by_id(const void *a, const void *b)
{
    return sg_table_compare(((const Technique *)a)->id,
                            ((const Technique *)b)->id);
}

static bool is_technique(Datum object)
{
    return str_eq(text_of(object, STR("type")), STR("attack-pattern")) &&
           !is_true(object, STR("revoked")) &&
           !is_true(object, STR("x_mitre_deprecated"));
}

static size_t find_techniques(Arena *scratch, Datum objects, Technique *to)
{
    size_t n = 0;
    for (size_t i = 0; i < count_of(objects); i++) {
        Datum object = objects.u.list.items[i];
        if (!is_technique(object))
            continue;
        to[n] = (Technique){id_of(object), text_of(object, STR("name")),
                            tactics_of(scratch, object)};
        if (to[n].id.n > 0 && to[n].tactics.n > 0)
            n++;
    }
    return n;
}

bool sg_attack_of_stix(Arena *scratch, Str text, StrBuf *rows)
{
    Datum bundle;
    JsonError error;
    if (!sg_json_read(scratch, text, &bundle, &error))
        return false;
    Datum objects = member(bundle, STR("objects"));
    Technique *all = arena_array(scratch, Technique, count_of(objects));
    size_t count = find_techniques(scratch, objects, all);
    if (count > 0)
        qsort(all, count, sizeof *all, by_id);
    for (size_t i = 0; i < count; i++) {
        sg_sb_put(rows, all[i].id);
        sb_putc(rows, '\t');
        sg_sb_put(rows, all[i].name);
        sb_putc(rows, '\t');
        sg_sb_put(rows, all[i].tactics);
        sb_putc(rows, '\n');
    }
    return count > 0;
}
