// tuning_read.c - YAML to tables of thresholds.
//
//     file  = "thresholds" ":" table | a pack.yml
//     table = { rule ":" { comparison ":" number, "timespan" ":" timespan } }

#include "pack/tuning.h"

#include "base/limits.h"
#include "pack/pack_nodes.h"
#include "sigma/threshold_text.h"
#include "yaml/scalar.h"

static void read_timespan(PackReader *r, const Node *n, Timespan *t)
{
    *t = (Timespan){.text = sg_pack_text(r, n, "'timespan'"), .span = n->span};
    if (t->text.n == 0 || sg_timespan_read(t))
        return;
    sg_pack_refuse(r, n, "'timespan'", "a timespan of at least a second");
    sg_diag_hint(r->diags, "%s", sg_timespan_form);
}

static void read_number(PackReader *r, const Pair *p, CorrelationOp op,
                        Threshold ***tail)
{
    Threshold *t = arena_new(r->arena, Threshold);
    Str number;
    if (!sg_threshold_number(r->arena, p->value, &number)) {
        StrBuf what = sb_in(r->arena);
        sg_sb_putf(&what, "'%s'", sg_threshold_op_name(op));
        sg_pack_refuse(r, p->value, sb_str(&what).p, "a number");
        return;
    }
    *t = (Threshold){.op = op,
                     .number = sg_arena_copy(r->arena, number),
                     .span = p->value->span};
    **tail = t;
    *tail = &t->next;
}

static void unknown_key(PackReader *r, const Node *key)
{
    Nearest near = sg_nearest(key->text);
    sg_threshold_offer_ops(&near);
    sg_nearest_offer(&near, STR("timespan"));
    sg_diag(r->diags, SG_pack_key, key->span,
            "a threshold is a comparison or 'timespan', not '%.*s'",
            STR_ARG(key->text));
    sg_diag_suggest(r->diags, &near);
    r->failed = true;
}

static void read_entry(PackReader *r, const Node *map, Tuning *to)
{
    Threshold **tail = &to->thresholds;
    if (map->kind != NODE_MAP || map->pairs == NULL) {
        sg_pack_wrong(r, map->span,
                      "'%.*s' needs a comparison or 'timespan', as "
                      "{gte: 10, timespan: 1h}",
                      STR_ARG(to->rule));
        return;
    }
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        CorrelationOp op;
        if (str_eq(p->key->text, STR("timespan")))
            read_timespan(r, p->value, &to->timespan);
        else if (sg_threshold_op(p->key->text, &op))
            read_number(r, p, op, &tail);
        else
            unknown_key(r, p->key);
    }
}

Tuning *sg_pack_thresholds(PackReader *r, const Node *map)
{
    Tuning *first = NULL;
    Tuning **tail = &first;
    size_t count = 0;
    if (map->kind != NODE_MAP)
        sg_pack_refuse(r, map, "'thresholds'", "a map of rules");
    for (const Pair *p = map->pairs; p != NULL; p = p->next) {
        if (count++ == MAX_TUNINGS) {
            sg_diag(r->diags, SG_limit_values, p->key->span,
                    "more than %d entries in a table of thresholds",
                    MAX_TUNINGS);
            r->failed = true;
            break;
        }
        *tail = arena_new(r->arena, Tuning);
        **tail = (Tuning){.rule = sg_arena_copy(r->arena, p->key->text),
                          .span = p->key->span};
        read_entry(r, p->value, *tail);
        tail = &(*tail)->next;
    }
    return first;
}

// ---- a file of its own ---------------------------------------------------

static void read_table(PackReader *r, const Node *n, void *to)
{
    *(Tuning **)to = sg_pack_thresholds(r, n);
}

// Whoever builds the pack reads the rest.
static void read_table_of_pack(PackReader *r, const Node *pack, Tuning **table)
{
    const Node *n = sg_node_get(pack, STR("thresholds"));
    if (n != NULL && !sg_node_is_null(n))
        *table = sg_pack_thresholds(r, n);
}

bool sg_tuning_read(Arena *a, Arena *nodes, const Source *source,
                    DiagList *diags, Tuning **table)
{
    static const PackKey keys[] = {{"thresholds", true, read_table},
                                   {NULL, false, NULL}};
    PackReader r = {.arena = a, .diags = diags};
    unsigned errors = diags->errors;
    const Node *root = sg_yaml_parse(nodes, nodes, source, diags);
    *table = NULL;
    if (diags->errors > errors)
        return false;
    if (root == NULL || sg_node_is_null(root))
        sg_pack_wrong(&r, sg_source_whole(source), "this file is empty");
    else if (root->next != NULL)
        sg_pack_wrong(&r, root->next->span,
                      "a file of thresholds is one document");
    else if (sg_node_get(root, STR("pack")) != NULL)
        read_table_of_pack(&r, root, table);
    else
        sg_pack_map(&r, root, "a file of thresholds", keys, table);
    return !r.failed;
}
