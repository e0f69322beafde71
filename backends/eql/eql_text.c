// eql_text.c - names and strings of EQL.
//
// Source: "EQL syntax reference", sections "Escape a field name" and "Strings";
// the grammar, x-pack/plugin/eql/src/main/antlr/EqlBase.g4.

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "elastic/field_name.h"
#include "eql/eql.h"

// ---- names ---------------------------------------------------------------

static bool is_reserved(Str word)
{
    static const char *const words[] = {
        "and",   "any",      "by",      "false",  "fork", "in",
        "join",  "like",     "maxspan", "not",    "null", "of",
        "or",    "regex",    "runs",    "sample", "true", "until",
        "where", "sequence", "with",    NULL};
    return sg_elastic_is_word(word, words);
}

// "@timestamp" is a name as it is.
static bool is_plain(Str part)
{
    Str rest = str_slice(part, part.n > 0 && part.p[0] == '@' ? 1 : 0, part.n);
    return sg_is_identifier(rest) && !is_reserved(part);
}

void sg_eql_put_key(Emitter *em, StrBuf *out, Str field, Span where)
{
    if (sg_elastic_can_name(field))
        sg_elastic_put_name(out, field, is_plain);
    else
        sg_emit_error(em, SG_eql_field, where,
                      "EQL cannot name the field '%.*s'", STR_ARG(field));
}

void sg_eql_put_field(Emitter *em, StrBuf *out, Str field, Span where)
{
    if (eql_options(em)->optional)
        sb_putc(out, '?');
    sg_eql_put_key(em, out, field, where);
}

// ---- strings -------------------------------------------------------------

// What cannot be seen, or makes text look like other text, is written as its
// number; so nothing of a rule ends the line.
void sg_eql_put_string(StrBuf *out, Str text)
{
    sb_putc(out, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(text, &at);
        if (code == '\n')
            sg_sb_put(out, STR("\\n"));
        else if (code == '\t')
            sg_sb_put(out, STR("\\t"));
        else if (code == '\r')
            sg_sb_put(out, STR("\\r"));
        else if (code != UTF8_BAD && sg_steers(code))
            sg_sb_putf(out, "\\u{%02x}", (unsigned)code);
        else
            sg_put_escaped(out, str_slice(text, from, at), "\\\"", '\\');
    }
    sb_putc(out, '"');
}
