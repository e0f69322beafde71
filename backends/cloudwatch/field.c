// field.c - names of fields.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"
#include "data/line_text.h"

// Fields the service adds to events.  A log's own field that starts with '@'
// shows up with one '@' more.
static const char *const system_fields[] = {
    "@timestamp",      "@message",     "@logStream",        "@log",
    "@ingestionTime",  "@ptr",         "@requestId",        "@duration",
    "@billedDuration", "@type",        "@maxMemoryUsed",    "@memorySize",
    "@initDuration",   "@xrayTraceId", "@xraySegmentId",    "@aws.region",
    "@aws.account",    "@source.log",  "@data_source_name", "@data_source_type",
    "@data_format",    NULL,
};

static const char *const constant_fields[] = {
    "@message",       "@timestamp", "@logStream", "@log",
    "@ingestionTime", "@ptr",       NULL,
};

// Commands, words of expressions, and constants of most languages: the same in
// any case, and names in backticks.
static const char *const keywords[] = {
    "accum",
    "addtotals",
    "and",
    "anomaly",
    "appendcols",
    "as",
    "asc",
    "autoregress",
    "by",
    "cidrlookup",
    "countfrequent",
    "dedup",
    "desc",
    "diff",
    "display",
    "estimate",
    "expand",
    "false",
    "fields",
    "filldown",
    "fillmissing",
    "filter",
    "filterindex",
    "group",
    "head",
    "in",
    "into",
    "join",
    "like",
    "limit",
    "logcompare",
    "lookup",
    "not",
    "null",
    "or",
    "order",
    "outlier",
    "parse",
    "pattern",
    "relevantfields",
    "search",
    "sessionize",
    "sort",
    "source",
    "stats",
    "tail",
    "true",
    "unmask",
    "unnest",
    "where",
    NULL,
};

static Str str_of_word(const char *word)
{
    return str_of(word, strlen(word));
}

static bool is_listed(const char *const *words, Str name)
{
    for (; *words != NULL; words++)
        if (str_eq(str_of_word(*words), name))
            return true;
    return false;
}

bool sg_cw_is_keyword(Str name)
{
    for (const char *const *word = keywords; *word != NULL; word++)
        if (str_eq_fold(str_of_word(*word), name))
            return true;
    return false;
}

static bool starts_with(Str s, Str with)
{
    return s.n >= with.n && str_eq(str_slice(s, 0, with.n), with);
}

static bool has(Str s, Str part)
{
    for (size_t i = 0; i + part.n <= s.n; i++)
        if (str_eq(str_slice(s, i, i + part.n), part))
            return true;
    return false;
}

// @{0,2}[A-Za-z_]\w*(\.\w+)*
static bool is_path(Str name)
{
    size_t i = 0;
    while (i < 2 && i < name.n && name.p[i] == '@')
        i++;
    if (i == name.n || !is_word(name.p[i]) || is_digit(name.p[i]))
        return false;
    for (; i < name.n; i++)
        if (!is_word(name.p[i]) &&
            (name.p[i] != '.' || i + 1 == name.n || !is_word(name.p[i + 1])))
            return false;
    return true;
}

static bool check_name(Emitter *em, Str name, Span where)
{
    if (name.n == 0 || sg_has_control(name)) {
        sg_emit_error(em, SG_insights_field_control, where,
                      "a field name that is empty or has control characters");
        return false;
    }
    // "{{" begins a parameter; what a backslash does is not documented.
    if (has(name, STR("`")) || has(name, STR("{{")) || has(name, STR("\\"))) {
        sg_emit_error(em, SG_insights_field_backtick, where,
                      "'%.*s' cannot be quoted: it has a '`', a '\\' or '{{'",
                      STR_ARG(name));
        return false;
    }
    return true;
}

static bool is_custom_at(Str name)
{
    return starts_with(name, STR("@")) && !starts_with(name, STR("@@")) &&
           !starts_with(name, STR("@entity.")) &&
           !is_listed(system_fields, name);
}

// Quotes only where they are needed: people read these queries.
Str sg_cw_field(Emitter *em, Str name, Span where)
{
    if (!check_name(em, name, where))
        return name;
    StrBuf out = sb_in(em->arena);
    if (is_custom_at(name))
        sb_putc(&out, '@');
    sg_sb_put(&out, name);
    Str full = sb_str(&out);
    if (is_path(full) && !sg_cw_is_keyword(full))
        return full;

    StrBuf quoted = sb_in(em->arena);
    sb_putc(&quoted, '`');
    sg_sb_put(&quoted, full);
    sb_putc(&quoted, '`');
    return sb_str(&quoted);
}

bool sg_cw_field_is_constant(Str name)
{
    return is_listed(constant_fields, name);
}
