// esql_text.c - names, strings and sources of ES|QL.
//
// Source: the grammar, x-pack/plugin/esql/src/main/antlr/EsqlBaseLexer.g4.

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "elastic/field_name.h"
#include "esql/esql.h"

// ---- names ---------------------------------------------------------------

static bool is_reserved(Str word)
{
    static const char *const words[] = {
        "and",   "as",   "asc",      "by",    "desc",  "false", "first",
        "in",    "info", "is",       "join",  "key",   "last",  "like",
        "not",   "null", "on",       "nulls", "or",    "rlike", "true",
        "where", "with", "metadata", "score", "using", NULL};
    return sg_elastic_is_word(word, words);
}

// "_" and "@" may begin a name and are none by themselves.
static bool is_plain(Str part)
{
    bool sign = part.n > 0 && (part.p[0] == '@' || part.p[0] == '_');
    Str rest = str_slice(part, sign ? 1 : 0, part.n);
    return sg_is_identifier(rest) && !is_reserved(part);
}

void sg_esql_put_field(Emitter *em, StrBuf *out, Str field, Span where)
{
    if (sg_elastic_can_name(field))
        sg_elastic_put_name(out, field, is_plain);
    else
        sg_emit_error(em, SG_esql_field, where,
                      "ES|QL cannot name the field '%.*s'", STR_ARG(field));
}

// ---- strings -------------------------------------------------------------

static bool has_any(Str text, const char *set)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] != '\0' && strchr(set, text.p[i]) != NULL)
            return true;
    return false;
}

// The escapes of a string are \t, \n, \r, \" and \\; nothing says any other
// character by its number.
static void check_text(Emitter *em, Str text, Span where)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t code = sg_utf8_next(text, &at);
        if (code == '\t' || code == '\n' || code == '\r' || !sg_steers(code))
            continue;
        sg_emit_error(em, SG_esql_character, where,
                      "a string of ES|QL cannot hold the character U+%04X, "
                      "which cannot be seen",
                      (unsigned)code);
        return;
    }
}

// Between three quotes a backslash is a backslash, and nothing but a quote
// could end the string: only text without one is written so.
void sg_esql_put_string(Emitter *em, StrBuf *out, Str text, Span where)
{
    bool raw = has_any(text, "\\") && !has_any(text, "\"\t\n\r");
    check_text(em, text, where);
    sg_sb_put(out, raw ? STR("\"\"\"") : STR("\""));
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == '\t' || c == '\n' || c == '\r')
            sg_sb_put(out, c == '\t'   ? STR("\\t")
                           : c == '\n' ? STR("\\n")
                                       : STR("\\r"));
        else if (!raw && (c == '"' || c == '\\'))
            sg_sb_putf(out, "\\%c", c);
        else
            sb_putc(out, c);
    }
    sg_sb_put(out, raw ? STR("\"\"\"") : STR("\""));
}

// ---- sources -------------------------------------------------------------

static bool is_index(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (!is_word(text.p[i]) && strchr("-.*:<>{}+", text.p[i]) == NULL)
            return false;
    return text.n > 0;
}

bool sg_esql_check_index(Str value, StrBuf *why)
{
    for (size_t at = 0; at <= value.n;) {
        size_t end = str_find(value, ',', at);
        if (!is_index(str_slice(value, at, end))) {
            sg_sb_put(why, STR("it is not a list of index patterns; write one "
                               "such as 'logs-*,filebeat-*'"));
            return false;
        }
        at = end + 1;
    }
    return true;
}

// range = digits blank unit, as in time spans of ES|QL.
bool sg_esql_check_range(Str value, StrBuf *why)
{
    static const char *const units[] = {"seconds", "minutes", "hours", "days",
                                        "weeks",   "months",  "years", NULL};
    size_t at = 0;
    while (at < value.n && is_digit(value.p[at]))
        at++;
    bool number = at > 0 && at < 10 && at < value.n && value.p[at] == ' ';
    Str unit = str_slice(value, number ? at + 1 : at, value.n);
    for (const char *const *u = units; *u != NULL && number; u++)
        if (str_eq(unit, str_of_literal(*u)))
            return true;
    sg_sb_put(why, STR("it is not a span of time; write one such as "
                       "'24 hours'"));
    return false;
}

// One pattern of a pipeline's state.
static void put_pattern(Emitter *em, StrBuf *out, const Node *n, bool first)
{
    if (n->kind != NODE_SCALAR || !is_index(n->text))
        sg_emit_error(em, SG_esql_index, em->rule->span,
                      "the pipeline's state 'index' is not a list of index "
                      "patterns");
    else
        sg_sb_putf(out, "%s%.*s", first ? "" : ",", STR_ARG(n->text));
}

// Patterns need no quotes: they have none of "=`|,[]/ \t\r\n".  What the user
// chose goes before what a pipeline knows.
static void put_index(Emitter *em, StrBuf *out)
{
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, STR("index")) : NULL;
    if (esql_options(em)->index.n > 0)
        sg_sb_put(out, esql_options(em)->index);
    else if (n == NULL)
        sg_sb_put(out, STR("logs-*"));
    else if (n->kind != NODE_LIST)
        put_pattern(em, out, n, true);
    else
        for (const Node *x = n->first; x != NULL; x = x->next)
            put_pattern(em, out, x, x == n->first);
}

void sg_esql_put_source(Emitter *em, StrBuf *out, bool metadata)
{
    sg_sb_put(out, STR("FROM "));
    put_index(em, out);
    if (metadata && esql_options(em)->metadata)
        sg_sb_put(out, STR(" METADATA _id, _index, _version"));
}
