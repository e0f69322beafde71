// check_file.c - files as a whole, and what they hold besides rules.

#include "base/find.h"
#include "lint/checks.h"
#include "lint/file_name.h"
#include "yaml/scalar.h"

// An empty file, or one that cannot be read, is told already.
void sg_check_file_extension(const Subject *s)
{
    Str name = sg_file_name(s->source);
    if (name.n > 0 && s->raw.n > 0 && !str_ends(name, STR(".yml")) &&
        !str_ends(name, STR(".yaml")))
        sg_lint_find(s, sg_source_whole(s->source),
                     "the name of a rule's file ends with .yml");
}

void sg_check_file_extension_yaml(const Subject *s)
{
    if (str_ends(s->source->name, STR(".yaml")))
        sg_lint_find(s, sg_source_whole(s->source),
                     "SigmaHQ's tools read .yml, not .yaml");
}

void sg_check_yaml_not_mapping(const Subject *s)
{
    for (const Node *n = s->roots; n != NULL; n = n->next)
        if (n->kind != NODE_MAP && !sg_node_is_null(n)) {
            sg_lint_find(s, n->span, "a rule is a map, not %s",
                         sg_node_kind_name(n));
            if (n->kind == NODE_LIST)
                sg_lint_hint(s, "separate rules with '---'");
        }
}

void sg_check_collection_action_legacy(const Subject *s)
{
    for (const Node *n = s->roots; n != NULL; n = n->next) {
        const Node *action =
            n->kind == NODE_MAP ? sg_node_get(n, STR("action")) : NULL;
        if (action != NULL && !sg_node_is_null(action)) {
            sg_lint_find(s, action->span,
                         "'action' is not part of the specification any more");
            sg_lint_hint(s, "write each rule in full");
        }
    }
}

void sg_check_trademark_string(const Subject *s)
{
    Str name = STR("ATT&CK");
    Str text = s->source->text;
    size_t rare = str_find(text, '&', 0); // which most files do not have
    size_t at = rare < text.n ? sg_find(text, name, 0) : NOT_FOUND;
    for (; at != NOT_FOUND; at = sg_find(text, name, at + name.n)) {
        Pos from = sg_source_pos(s->source, at);
        Pos to = {from.line, from.col + (uint32_t)name.n};
        sg_lint_find(s, (Span){from, to, s->source},
                     "'ATT&CK' is a trademark of MITRE");
    }
}
