// esql_text.c - names, strings and sources of ES|QL.
//
// Source: the grammar, x-pack/plugin/esql/src/main/antlr/EsqlBaseLexer.g4.

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "elastic/field_name.h"
#include "elastic/text_list.h"
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
    text = sg_elastic_trimmed(text);
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
            if (why != NULL)
                sg_sb_put(why,
                          STR("it is not a list of index patterns; write one "
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

static bool is_index_list(const Node *n)
{
    if (n->kind == NODE_SCALAR)
        return sg_esql_check_index(n->text, NULL);
    for (const Node *x = n->first; x != NULL && n->kind == NODE_LIST;
         x = x->next)
        if (x->kind != NODE_SCALAR || !is_index(x->text))
            return false;
    return n->kind == NODE_LIST && n->first != NULL;
}

static void check_states(Emitter *em, const RuleSources *sources)
{
    for (size_t i = 0; i < sources->count; i++) {
        const Run *run = sources->list[i].run;
        const Node *n = run != NULL ? sg_run_state(run, STR("index")) : NULL;
        if (n == NULL || is_index_list(n))
            continue;
        sg_emit_error(em, SG_esql_index, em->rule->span,
                      "the pipeline's state 'index' is not a list of index "
                      "patterns");
        return;
    }
}

// Patterns need no quotes: they have none of "=`|,[]/ \t\r\n".  What the user
// chose goes before what a pipeline knows.
static void put_index(Emitter *em, StrBuf *out, const RuleSources *sources)
{
    static const Str logs[] = {{"logs-*", 6}, {0}};
    const EsqlOptions *o = esql_options(em);
    const Str *names = sg_elastic_known_index(sources, o->index);
    if (names == NULL && o->window == ESQL_RULE)
        names = sg_elastic_index(sources, o->index);
    else if (names == NULL)
        names = logs;
    for (size_t i = 0; names[i].n > 0; i++) {
        sg_sb_put(out, i > 0 ? STR(",") : STR(""));
        sg_sb_put(out, names[i]);
    }
}

void sg_esql_put_source(Emitter *em, StrBuf *out, const RuleSources *sources,
                        bool metadata)
{
    if (esql_options(em)->index.n == 0)
        check_states(em, sources);
    sg_sb_put(out, STR("FROM "));
    put_index(em, out, sources);
    if (metadata && esql_options(em)->metadata)
        sg_sb_put(out, STR(" METADATA _id, _index, _version"));
}
