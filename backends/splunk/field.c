// field.c - the one place that prints names of fields.
//
// A search has no escape for a quote inside a name, and what its manual says
// of a backslash is about values.  A name that could end its quotes early, or
// that another reader may take for a macro, is refused, never bent.

#include "base/ascii.h"
#include "base/utf8.h"
#include "data/line_text.h"
#include "splunk/splunk.h"

// ---- classes of names ------------------------------------------------------

static bool is_operator(Str field)
{
    return str_eq(field, STR("NOT")) || str_eq(field, STR("AND")) ||
           str_eq(field, STR("OR")) || str_eq(field, STR("IN"));
}

// Search Reference, "Time modifiers": on the left side of "=" these change the
// time range of the search, or run another one.
static bool is_modifier(Str field)
{
    static const char *const words[] = {
        "earliest",
        "latest",
        "_index_earliest",
        "_index_latest",
        "starttime",
        "endtime",
        "starttimeu",
        "endtimeu",
        "startdaysago",
        "enddaysago",
        "starthoursago",
        "endhoursago",
        "startminutesago",
        "endminutesago",
        "startmonthsago",
        "endmonthsago",
        "daysago",
        "hoursago",
        "minutesago",
        "monthsago",
        "searchtimespandays",
        "searchtimespanhours",
        "searchtimespanminutes",
        "searchtimespanmonths",
        "timeformat",
        "savedsearch",
        "savedsplunk",
        NULL,
    };
    for (const char *const *word = words; *word != NULL; word++)
        if (str_eq(field, str_of_literal(*word)))
            return true;
    return false;
}

// Words of the commands that take a list of names.
static bool is_word_of_commands(Str field)
{
    static const char *const words[] = {"and", "as",    "by",   "not",
                                        "or",  "where", "span", NULL};
    for (const char *const *word = words; *word != NULL; word++)
        if (str_eq_fold(field, str_of_literal(*word)))
            return true;
    return false;
}

// Letters, digits, '_', '.' and the ASCII characters of 'also'.
static bool has_only(Str field, const char *also)
{
    for (size_t at = 0; at < field.n;) {
        uint32_t c = sg_utf8_next(field, &at);
        if (c != '.' && !sg_is_word_code(c) &&
            (c >= 0x80 || c == 0 || strchr(also, (int)c) == NULL))
            return false;
    }
    return true;
}

// Characters outside words are bare where the reference has them bare.  A
// bracket would open a subsearch, '$' a token, and ':' or ',' a new word.
static bool is_bare(SplPlace place, Str field)
{
    switch (place) {
    case SPL_SEARCH: return !is_operator(field) && has_only(field, "");
    case SPL_COMMAND: return !is_operator(field) && has_only(field, "-{}@/");
    case SPL_BY:
        return !is_operator(field) && !is_word_of_commands(field) &&
               has_only(field, "");
    case SPL_TABLE:
        return field.p[0] != '-' && !is_operator(field) &&
               !is_word_of_commands(field) && has_only(field, "-{}@/*");
    case SPL_EVAL: break;
    }
    return false;
}

// ---- what no quotes can hold -----------------------------------------------

static bool has(Str s, char c)
{
    return str_find(s, c, 0) < s.n;
}

// A backslash before the closing quote would take it in, and two of them may
// be read as one.
static bool escapes(Str field)
{
    for (size_t i = 0; i < field.n; i++)
        if (field.p[i] == '\\' && (i + 1 == field.n || field.p[i + 1] == '\\'))
            return true;
    return false;
}

static bool can_be_named(SplPlace place, Str field)
{
    if (field.n == 0 || sg_has_control(field) || has(field, '"') ||
        has(field, '`'))
        return false;
    switch (place) {
    case SPL_EVAL: return !has(field, '\'') && !has(field, '\\');
    case SPL_BY: // an asterisk stands for several fields there
        return !has(field, '*') && !escapes(field);
    case SPL_SEARCH:
    case SPL_COMMAND: return !is_modifier(field) && !escapes(field);
    case SPL_TABLE: break;
    }
    return !escapes(field);
}

// ---- printing --------------------------------------------------------------

static void refuse(Emitter *em, Str field, Span where)
{
    if (field.n == 0)
        sg_emit_error(em, SG_query_field, where, "a field without a name");
    else if (is_modifier(field))
        sg_emit_error(em, SG_query_field, where,
                      "SPL reads '%.*s' as a search modifier, not as a field",
                      STR_ARG(field));
    else
        sg_emit_error(em, SG_query_field, where,
                      "SPL cannot name the field '%.*s'", STR_ARG(field));
}

void sg_spl_put_field(Emitter *em, StrBuf *out, SplPlace place, Str field,
                      Span where)
{
    if (!can_be_named(place, field)) {
        refuse(em, field, where);
        return;
    }
    bool bare = is_bare(place, field);
    char quote = place == SPL_EVAL ? '\'' : '"';
    if (!bare)
        sb_putc(out, quote);
    sg_sb_put(out, field);
    if (!bare)
        sb_putc(out, quote);
}
