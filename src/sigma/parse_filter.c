// parse_filter.c - conditions that are added to other rules.

#include "base/ascii.h"
#include "sigma/parser.h"

static bool is_any(const Node *n)
{
    return (n->kind == NODE_SCALAR && str_eq_fold(n->text, STR("any"))) ||
           (n->kind == NODE_LIST && n->first == NULL);
}

// rules = "rules" ":" ( "any" | [ ] | references )
static void parse_rules(Parser *p, const Node *map)
{
    const Node *n = sg_node_get(map, STR("rules"));
    Filter *f = p->rule->filter;
    if (n == NULL) {
        sg_parser_error(p, SG_filter_invalid, map->span,
                        "a filter must name the rules it applies to");
        sg_diag_hint(p->diags, "'rules: any' is every rule of the log source");
        return;
    }
    f->any = is_any(n);
    if (!f->any)
        (void)sg_parse_references(p, n, SG_filter_invalid, &f->rules);
}

static bool has_one_condition(Parser *p, const Node *map)
{
    const Node *n = sg_node_get(map, STR("condition"));
    if (n != NULL && sg_node_is_text(n))
        return true;
    sg_parser_error(p, SG_filter_invalid, n ? n->span : map->span,
                    "a filter must have one condition, as text");
    return false;
}

// filter = "filter" ":" { rules, named ..., "condition" ":" text }
void sg_parse_filter(Parser *p, const Node *document)
{
    static const char *const other_keys[] = {"condition", "rules", NULL};
    const Node *map = sg_node_get(document, STR("filter"));
    if (map->kind != NODE_MAP) {
        sg_parser_error(p, SG_filter_invalid, map->span,
                        "'filter' must be a map, not %s",
                        sg_node_kind_name(map));
        return;
    }
    p->rule->filter = arena_new(p->arena, Filter);
    p->rule->filter->span = map->span;
    bool sound = has_one_condition(p, map);
    parse_rules(p, map);
    sg_parse_named_detections(p, map, other_keys);
    if (sound)
        sg_parse_conditions(p, map);
}
