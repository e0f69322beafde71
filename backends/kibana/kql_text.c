// kql_text.c - quoting and escaping for KQL.
//
// Inside quotes two characters need a backslash and nothing is a wildcard.
// Outside, "*" is one, so a value with wildcards cannot be quoted and the
// grammar's own characters and the words and, or, not have to be disarmed.
// Sources: Kibana's grammar, packages/kbn-es-query/src/kuery/grammar.

#include "kibana/kql_text.h"

#include "base/ascii.h"
#include "base/utf8.h"

typedef struct Range {
    uint32_t from, to;
} Range;

// Controls, odd spaces and the marks that change the direction of text: a
// query must look like what it does.
static const Range invisible[] = {
    {0x0000, 0x001f}, {0x007f, 0x00a0}, {0x00ad, 0x00ad}, {0x061c, 0x061c},
    {0x1680, 0x1680}, {0x180e, 0x180e}, {0x2000, 0x200f}, {0x2028, 0x202f},
    {0x205f, 0x206f}, {0x3000, 0x3000}, {0xfeff, 0xfeff}, {0xfff9, 0xfffb},
};

static const Range blanks[] = {
    {0x0009, 0x000d}, {0x0020, 0x0020}, {0x00a0, 0x00a0}, {0x1680, 0x1680},
    {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f},
    {0x3000, 0x3000}, {0xfeff, 0xfeff},
};

static bool in_ranges(const Range *ranges, size_t count, uint32_t code)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].from && code <= ranges[i].to)
            return true;
    return false;
}

static bool is_invisible(uint32_t code)
{
    return in_ranges(invisible, sizeof(invisible) / sizeof(*invisible), code);
}

bool sg_kql_is_blank(uint32_t code)
{
    return in_ranges(blanks, sizeof(blanks) / sizeof(*blanks), code);
}

bool sg_kql_has_blank(Str text)
{
    for (size_t at = 0; at < text.n;)
        if (sg_kql_is_blank(sg_utf8_next(text, &at)))
            return true;
    return false;
}

// The characters a value without quotes can only have after a backslash.
static bool is_special(uint32_t code)
{
    return code != 0 && code < 0x80 && strchr("\\():<>\"*{}", (int)code);
}

// Tabs, line breaks and what cannot be seen, as escapes.  False: 'code' is
// none of these, and nothing was printed.
static bool put_invisible(StrBuf *out, uint32_t code)
{
    if (code == '\t')
        sg_sb_put(out, STR("\\t"));
    else if (code == '\n')
        sg_sb_put(out, STR("\\n"));
    else if (code == '\r')
        sg_sb_put(out, STR("\\r"));
    else if (is_invisible(code))
        sg_sb_putf(out, "\\u%04x", (unsigned)code);
    else
        return false;
    return true;
}

void sg_kql_put_quoted(StrBuf *out, Str text)
{
    sb_putc(out, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(text, &at);
        if (put_invisible(out, code))
            continue;
        if (code == '"' || code == '\\')
            sb_putc(out, '\\');
        sg_sb_put(out, str_slice(text, from, at));
    }
    sb_putc(out, '"');
}

// One TEXT piece of a pattern.  Where it touches an end of the value, a
// keyword may touch what is there in the query.
typedef struct Run {
    Str text;
    bool first, last;
} Run;

static bool blank_before(const Run *run, size_t at)
{
    return at == 0 ? run->first : run->text.p[at - 1] == ' ';
}

static bool word_at(const Run *run, size_t at, Str word)
{
    size_t end = at + word.n;
    if (end > run->text.n || !str_eq_fold(str_slice(run->text, at, end), word))
        return false;
    return end == run->text.n ? run->last : run->text.p[end] == ' ';
}

// Disarm a keyword that starts here.  True: the character itself is printed.
//
// "not" is a keyword even at the end of a longer word, as in "cannot access",
// and "\not" would be a line break followed by "ot".
static bool put_keyword(StrBuf *out, const Run *run, size_t at)
{
    if (word_at(run, at, STR("not"))) {
        sg_sb_putf(out, "\\u%04x", (unsigned)(unsigned char)run->text.p[at]);
        return true;
    }
    if (blank_before(run, at) &&
        (word_at(run, at, STR("or")) || word_at(run, at, STR("and"))))
        sb_putc(out, '\\');
    return false;
}

static void put_run(StrBuf *out, const Run *run)
{
    for (size_t at = 0; at < run->text.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(run->text, &at);
        // Elasticsearch's own KQL parser makes one blank of several.
        if (code == ' ' && from > 0 && run->text.p[from - 1] == ' ')
            sg_sb_put(out, STR("\\u0020"));
        else if (!put_invisible(out, code) && !put_keyword(out, run, from)) {
            if (is_special(code))
                sb_putc(out, '\\');
            sg_sb_put(out, str_slice(run->text, from, at));
        }
    }
}

void sg_kql_put_pattern(StrBuf *out, const Piece *pieces)
{
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        if (p->kind == PIECE_MANY)
            sb_putc(out, '*');
        else
            put_run(out, &(Run){p->text, p == pieces, p->next == NULL});
    }
}

// "true:x" would name the field true, the boolean.
static bool is_reserved(Str field)
{
    return str_eq_fold(field, STR("and")) || str_eq_fold(field, STR("or")) ||
           str_eq_fold(field, STR("not")) || str_eq(field, STR("true")) ||
           str_eq(field, STR("false")) || str_eq(field, STR("null"));
}

// Does a "*" here stand for one part of a path, as in "targets.*.name"?
static bool is_any_part(Str field, size_t at)
{
    return field.p[at] == '*' && at > 0 && field.p[at - 1] == '.' &&
           (at + 1 == field.n || field.p[at + 1] == '.');
}

bool sg_kql_is_many_fields(Str field)
{
    for (size_t i = 0; i < field.n; i++)
        if (is_any_part(field, i))
            return true;
    return false;
}

// Elastic's integrations have paths with unknown parts, which are written with
// a "*".  Any other "*" would ask fields that the rule does not name.
static bool is_bare(Str field)
{
    for (size_t at = 0; at < field.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(field, &at);
        if (sg_kql_is_blank(code) || is_invisible(code) ||
            (is_special(code) && !is_any_part(field, from)))
            return false;
    }
    return field.n > 0 && !is_reserved(field);
}

void sg_kql_put_field(StrBuf *out, Str field)
{
    if (is_bare(field))
        sg_sb_put(out, field);
    else
        sg_kql_put_quoted(out, field);
}

void sg_kql_put_range_field(StrBuf *out, Str field)
{
    Str end = field.n < 3 ? field : str_slice(field, field.n - 3, field.n);
    if (str_eq_fold(end, STR("not")))
        sg_kql_put_quoted(out, field);
    else
        sg_kql_put_field(out, field);
}
