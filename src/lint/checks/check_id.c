// check_id.c - ids of rules.

#include "base/ascii.h"
#include "lint/attribute.h"
#include "lint/change.h"
#include "lint/file_name.h"

// FNV-1a, so that an id does not depend on the machine.
static uint64_t hash_of(Str text, uint64_t seed)
{
    uint64_t h = 0xCBF29CE484222325 ^ seed;
    for (size_t i = 0; i < text.n; i++)
        h = (h ^ (unsigned char)text.p[i]) * 0x100000001B3;
    h ^= h >> 32;
    return h * 0xD6E8FEB86659FD93 ^ h >> 29;
}

static Str text_of(const Node *document)
{
    const Source *source = document->span.source;
    return str_slice(source->text,
                     sg_source_offset(source, document->span.from),
                     sg_source_offset(source, document->span.to));
}

// A UUID of version 4 whose random bits are a hash of the rule, its line and
// the name of its file: checking again proposes the same one.
static Str new_uuid(const Subject *s)
{
    uint64_t seed =
        hash_of(sg_file_name(s->source), 0) + s->rule->span.from.line;
    uint64_t high = hash_of(text_of(s->document), seed * 2);
    uint64_t low = hash_of(text_of(s->document), seed * 2 + 1);
    StrBuf sb = sb_in(s->arena);
    sg_sb_putf(&sb, "id: %08x-%04x-4%03x-%04x-%04x%08x", (unsigned)(high >> 32),
               (unsigned)(high >> 16 & 0xFFFF), (unsigned)(high & 0xFFF),
               (unsigned)(low >> 48 & 0x3FFF) | 0x8000,
               (unsigned)(low >> 32 & 0xFFFF), (unsigned)(low & 0xFFFFFFFF));
    return sb_str(&sb);
}

void sg_check_id_missing(const Subject *s)
{
    if (attribute(s, STR("id")) != NULL)
        return;
    sg_lint_find(s, sg_attribute_place(s, STR("id")), "the rule has no id");
    const Node *title = text_attribute(s, STR("title"));
    if (title != NULL && sg_node_get(s->document, STR("id")) == NULL)
        sg_change_add_below(s, title, new_uuid(s));
}

void sg_check_id_invalid(const Subject *s)
{
    Str uuid;
    const Node *id = attribute(s, STR("id"));
    if (id == NULL ||
        (id->kind == NODE_SCALAR && sg_uuid_read(s->scratch, id->text, &uuid)))
        return;
    sg_lint_find(s, id->span, "an id must be a UUID");
    sg_lint_hint(s, "such as 929a690e-bef0-4204-a928-ef5e620d6fcc");
}

void sg_check_id_noncanonical(const Subject *s)
{
    const Node *id = attribute(s, STR("id"));
    if (id == NULL || id->kind != NODE_SCALAR || s->rule->id.n == 0 ||
        str_eq(id->text, s->rule->id))
        return;
    sg_lint_find(s, id->span,
                 "write the id in lower case, with hyphens after 8, 12, 16 and "
                 "20 digits");
    sg_change_text(s, id, s->rule->id);
}

// xxxxxxxx-xxxx-Vxxx-Nxxx-..., where N holds the two bits of the variant.
void sg_check_id_version(const Subject *s)
{
    enum { VERSION = 14, VARIANT = 19 };
    Str id = s->rule->id;
    if (id.n > VARIANT &&
        (id.p[VERSION] != '4' || hex_value(id.p[VARIANT]) >> 2 != 2))
        sg_lint_find(s, s->rule->id_span,
                     "the id is not a random UUID of version 4");
}

// The item of a list that is here; NULL: none.
static const Node *item_at(const Node *items, Span where)
{
    while (items != NULL && (items->span.from.line != where.from.line ||
                             items->span.from.col != where.from.col))
        items = items->next;
    return items;
}

void sg_check_id_reused_in_related(const Subject *s)
{
    const Node *items = sg_attribute_items(s, STR("related"));
    for (const Related *r = s->rule->related; r != NULL; r = r->next) {
        if (r->id.n == 0 || !str_eq(r->id, s->rule->id))
            continue;
        sg_lint_find(s, r->span, "the rule names itself under 'related'");
        sg_lint_other(s, s->rule->id_span, "its own id");
        const Node *item = item_at(items, r->span);
        if (item != NULL && items->next != NULL)
            sg_change_drop_item(s, item);
    }
}
