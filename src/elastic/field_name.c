// field_name.c - names of fields in EQL and ES|QL.

#include "elastic/field_name.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "emit/backend.h"

const char *const sg_elastic_pipeline_names[] = {
    "elasticsearch", "kibana", "kql", "lucene", "opensearch", NULL};

static bool has_empty_part(Str field)
{
    for (size_t at = 0; at <= field.n;) {
        size_t end = str_find(field, '.', at);
        if (end == at)
            return true;
        at = end + 1;
    }
    return false;
}

bool sg_elastic_can_name(Str field)
{
    for (size_t at = 0; at < field.n;)
        if (sg_steers(sg_utf8_next(field, &at)))
            return false;
    return !has_empty_part(field);
}

void sg_elastic_put_name(StrBuf *out, Str field, IsPlainName *is_plain)
{
    for (size_t at = 0; at <= field.n;) {
        size_t end = str_find(field, '.', at);
        Str part = str_slice(field, at, end);
        bool plain = is_plain(part);
        sg_sb_put(out, plain ? STR("") : STR("`"));
        sg_put_escaped(out, part, "`", '`');
        sg_sb_put(out, plain ? STR("") : STR("`"));
        if (end < field.n)
            sb_putc(out, '.');
        at = end + 1;
    }
}

bool sg_elastic_is_word(Str part, const char *const *words)
{
    for (; *words != NULL; words++)
        if (str_eq_fold(part, str_of_literal(*words)))
            return true;
    return false;
}
