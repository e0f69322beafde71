// export_json.c - what formats in JSON have in common.

#include "export/export.h"
#include "facts/text_table.h"

static bool to_buffer(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

JsonWriter sg_export_json(StrBuf *to)
{
    return sg_json_to(to_buffer, to,
                      (JsonLook){.lines = true, .indent = 2, .spaced = true});
}

void sg_export_member(JsonWriter *w, const char *key, Str text)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_text(w, text);
}

// tag = "attack." tactic
Str sg_export_tactics(Arena *a, const Rule *rule)
{
    const Str space = STR("attack.");
    StrBuf sb = sb_in(a);
    TableRow row;
    for (const StrItem *tag = rule->tags; tag != NULL; tag = tag->next) {
        if (!str_starts(tag->text, space))
            continue;
        Str name = str_slice(tag->text, space.n, tag->text.n);
        if (!sg_table_find(sg_table(TABLE_attack_tactics), name, &row))
            continue;
        if (sb.n > 0)
            sb_putc(&sb, ',');
        sg_sb_put(&sb, name);
    }
    return sb_str(&sb);
}
