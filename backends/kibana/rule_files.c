// rule_files.c - rules as files of Elastic's repository detection-rules.

#include "base/ascii.h"
#include "elastic/rule_toml.h"
#include "kibana/formats.h"

enum { MAX_FILE_NAME = 80 }; // of the longest of Elastic's own: 86

Str sg_kql_rule_toml(Emitter *em, const Query *q)
{
    StrBuf out = sb_in(em->arena);
    sg_rule_toml_put(em, &out, sg_kql_rule_line(em, q));
    return sb_str(&out);
}

// Words in lower case with '_' between them.
static Str plain_name(Arena *a, Str title)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < title.n && sb.n < MAX_FILE_NAME; i++)
        if (is_alnum(title.p[i]))
            sb_putc(&sb, to_lower(title.p[i]));
        else if (sb.n > 0 && sb.p[sb.n - 1] != '_')
            sb_putc(&sb, '_');
    while (sb.n > 0 && sb.p[sb.n - 1] == '_')
        sb.n--;
    return sb.n > 0 ? sb_str(&sb) : STR("rule");
}

static Str file_path(Map *taken, Str title)
{
    Str name = plain_name(taken->arena, title);
    for (unsigned n = 1;; n++) {
        StrBuf sb = sb_in(taken->arena);
        sg_sb_put(&sb, STR("rules/"));
        sg_sb_put(&sb, name);
        if (n > 1)
            sg_sb_putf(&sb, "_%u", n);
        sg_sb_put(&sb, STR(".toml"));
        if (sg_map_put(taken, sb_str(&sb), taken) == NULL)
            return sb_str(&sb);
    }
}

void sg_kql_rule_files(Emitter *em, const Query *queries, size_t count)
{
    Map taken = sg_map_in(em->arena);
    for (size_t i = 0; i < count; i++) {
        sg_emit_file(em, file_path(&taken, queries[i].rule->title));
        sg_sb_put(&em->out, queries[i].text);
    }
}
