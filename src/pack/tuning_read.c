// tuning_read.c - YAML to tables of thresholds.
//
//     file  = "thresholds" ":" table | a pack.yml
//     table = { rule ":" { comparison ":" number, "timespan" ":" timespan } }

#include "pack/tuning.h"

#include "base/limits.h"
#include "pack/pack_nodes.h"
#include "sigma/threshold_text.h"
#include "yaml/scalar.h"

static void read_timespan(SettingsFile *f, const Node *n, Timespan *t)
{
    *t = (Timespan){.text = sg_settings_text(f, n, "'timespan'"),
                    .span = n->span};
    if (t->text.n == 0 || sg_timespan_read(t))
        return;
    sg_settings_refuse(f, n, "'timespan'", "a timespan of at least a second");
    sg_diag_hint(f->diags, "%s", sg_timespan_form);
}

static void read_number(SettingsFile *f, const Pair *p, CorrelationOp op,
                        Threshold ***tail)
{
    Threshold *t = arena_new(f->arena, Threshold);
    Str number;
    if (!sg_threshold_number(f->arena, p->value, &number)) {
        StrBuf what = sb_in(f->arena);
        sg_sb_putf(&what, "'%s'", sg_threshold_op_name(op));
        sg_settings_refuse(f, p->value, sb_str(&what).p, "a number");
        return;
    }
    *t = (Threshold){.op = op,
                     .number = sg_arena_copy(f->arena, number),
                     .span = p->value->span};
    **tail = t;
    *tail = &t->next;
}

static void unknown_key(SettingsFile *f, const Node *key)
{
    Nearest near = sg_nearest(key->text);
    sg_threshold_offer_ops(&near);
    sg_nearest_offer(&near, STR("timespan"));
    sg_settings_bad_key(f, key->span, &near,
                        "a threshold is a comparison or 'timespan', not '%.*s'",
                        STR_ARG(key->text));
}

static void read_entry(SettingsFile *f, const Node *map, Tuning *to)
{
    Threshold **tail = &to->thresholds;
    if (map->kind != NODE_MAP || map->pairs == NULL) {
        sg_settings_wrong(f, map->span,
                          "'%.*s' needs a comparison or 'timespan', as "
                          "{gte: 10, timespan: 1h}",
                          STR_ARG(to->rule));
        return;
    }
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        CorrelationOp op;
        if (str_eq(p->key->text, STR("timespan")))
            read_timespan(f, p->value, &to->timespan);
        else if (sg_threshold_op(p->key->text, &op))
            read_number(f, p, op, &tail);
        else
            unknown_key(f, p->key);
    }
}

Tuning *sg_pack_thresholds(SettingsFile *f, const Node *map)
{
    Tuning *first = NULL;
    Tuning **tail = &first;
    size_t count = 0;
    if (map->kind != NODE_MAP)
        sg_settings_refuse(f, map, "'thresholds'", "a map of rules");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        if (count++ == MAX_TUNINGS) {
            sg_diag(f->diags, SG_limit_values, p->key->span,
                    "more than %d entries in a table of thresholds",
                    MAX_TUNINGS);
            f->failed = true;
            break;
        }
        *tail = arena_new(f->arena, Tuning);
        **tail = (Tuning){.rule = sg_arena_copy(f->arena, p->key->text),
                          .span = p->key->span};
        read_entry(f, p->value, *tail);
        tail = &(*tail)->next;
    }
    return first;
}

// ---- a file of its own ---------------------------------------------------

static void read_table(SettingsFile *f, const Node *n, void *to)
{
    *(Tuning **)to = sg_pack_thresholds(f, n);
}

// Whoever builds the pack reads the rest.
static void read_table_of_pack(SettingsFile *f, const Node *pack,
                               Tuning **table)
{
    const Node *n = sg_node_get(pack, STR("thresholds"));
    if (n != NULL && !sg_node_is_null(n))
        *table = sg_pack_thresholds(f, n);
}

bool sg_tuning_read(Arena *a, Arena *nodes, const Source *source,
                    DiagList *diags, Tuning **table)
{
    static const Setting keys[] = {{"thresholds", read_table, true},
                                   {NULL, NULL, false}};
    SettingsFile f = sg_pack_file(a, diags);
    const Node *root =
        sg_settings_root(&f, nodes, source, "a file of thresholds");
    *table = NULL;
    if (root == NULL && !f.failed)
        sg_settings_wrong(&f, sg_source_whole(source), "this file is empty");
    else if (root != NULL && sg_node_get(root, STR("pack")) != NULL)
        read_table_of_pack(&f, root, table);
    else if (root != NULL)
        sg_settings_map(&f, root, "a file of thresholds", keys, table);
    return !f.failed;
}
