// formats.c - how SPL queries are delivered.

#include "base/ascii.h"
#include "base/map.h"
#include "base/utf8.h"
#include "splunk/splunk.h"

// ---- default -------------------------------------------------------------

static void put_table(Emitter *em, StrBuf *sb, const char *lead)
{
    for (const StrItem *f = em->ir->fields; f != NULL; f = f->next) {
        sg_sb_put(sb, f == em->ir->fields ? str_of_literal(lead) : STR(","));
        sg_spl_put_field(em, sb, SPL_TABLE, f->text, f->span);
    }
}

// What "stats" has counted has other columns than the events.
static Str with_table(Emitter *em, const Query *q, const char *lead)
{
    if (em->ir->fields == NULL || q->rule->kind == RULE_CORRELATION)
        return q->text;
    StrBuf sb = sb_in(em->arena);
    sg_sb_put(&sb, q->text);
    put_table(em, &sb, lead);
    return sb_str(&sb);
}

// Columns would only be in the way of what a correlation's author asked for
// beside it: the bare searches.
static Str default_query(Emitter *em, const Query *q)
{
    return q->rule->generated ? q->text : with_table(em, q, " | table ");
}

// ---- savedsearches -------------------------------------------------------

static Str saved_query(Emitter *em, const Query *q)
{
    const Splunk *state = em->state;
    bool counted = q->rule->kind == RULE_CORRELATION; // of other rules' events
    if (state->line_break != NULL)
        sg_emit_error(em, SG_spl_line_break,
                      counted ? q->rule->span : state->line_break->span,
                      "a value holds a line break, which savedsearches.conf "
                      "would change");
    return with_table(em, q, "\n| table ");
}

// A backslash at the end of a line continues it.  One at the end of the whole
// would take in what follows: an empty line after it takes that place.
static void put_continued(StrBuf *out, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\n')
            sg_sb_put(out, STR(" \\\n"));
        else if (text.p[i] != '\r' && text.p[i] != '\0')
            sb_putc(out, text.p[i]);
    }
    if (text.n > 0 && text.p[text.n - 1] == '\\')
        sg_sb_put(out, STR(" \\\n"));
}

// What some reader takes for the end of a line, Python's splitlines() for
// example, and other control characters.
static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 ||
           code == 0x2029 || code == UTF8_BAD;
}

static Str one_line(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < text.n;) {
        uint32_t code = sg_utf8_next(text, &at);
        sg_utf8_put(&sb, is_control(code) ? ' ' : code);
    }
    return sb_str(&sb);
}

// The line, without the backslashes at its end, and the blanks among them.
static Str without_backslashes(Str line)
{
    size_t end = line.n, backslash = line.n;
    while (end > 0 && (is_blank(line.p[end - 1]) || line.p[end - 1] == '\\'))
        if (line.p[--end] == '\\')
            backslash = end;
    return str_slice(line, 0, backslash < line.n ? end : line.n);
}

static Str stripped(Str s)
{
    while (s.n > 0 && (s.p[0] == ' ' || (s.p[0] >= '\t' && s.p[0] <= '\r')))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && (s.p[s.n - 1] == ' ' ||
                       (s.p[s.n - 1] >= '\t' && s.p[s.n - 1] <= '\r')))
        s.n--;
    return s;
}

// A description that ends a line with a backslash would swallow what follows.
static void put_description(StrBuf *out, Str text)
{
    text = stripped(text);
    for (size_t from = 0; from <= text.n;) {
        size_t end = str_find(text, '\n', from);
        size_t cr = end > from && text.p[end - 1] == '\r' ? 1 : 0;
        Str line = one_line(out->arena, str_slice(text, from, end - cr));
        sg_sb_put(out, without_backslashes(line));
        if (end < text.n)
            sg_sb_put(out, STR(" \\\n"));
        from = end + 1;
    }
}

static Str stanza_title(Arena *a, Str title)
{
    StrBuf sb = sb_in(a);
    Str line = one_line(a, title);
    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] != '[' && line.p[i] != ']')
            sb_putc(&sb, line.p[i]);
    Str name = stripped(sb_str(&sb));
    if (name.n == 0)
        return STR("untitled rule");
    return str_eq_fold(name, STR("default")) ? STR("default rule") : name;
}

// Of stanzas with equal names Splunk keeps the last values only: later ones
// get a number.
static Str unique_title(Arena *a, Map *taken, Str title)
{
    Str name = title;
    for (unsigned n = 2; sg_map_get(taken, name) != NULL; n++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, title);
        sg_sb_putf(&sb, " - %u", n);
        name = sb_str(&sb);
    }
    (void)sg_map_put(taken, name, taken);
    return name;
}

static void saved_document(const Str *options, const Query *queries,
                           size_t count, StrBuf *out)
{
    Map taken = sg_map_in(out->arena);
    sg_sb_put(out, STR("\n[default]\ndispatch.earliest_time = "));
    sg_sb_put(out, options[0]);
    sg_sb_put(out, STR("\ndispatch.latest_time = "));
    sg_sb_put(out, options[1]);
    sb_putc(out, '\n');
    for (size_t i = 0; i < count; i++) {
        const Query *q = &queries[i];
        Str title = stanza_title(out->arena, q->rule->title);
        sg_sb_put(out, i == 0 ? STR("\n[") : STR("\n\n["));
        sg_sb_put(out, unique_title(out->arena, &taken, title));
        sg_sb_put(out, STR("]\ndescription = "));
        put_description(out, q->rule->description);
        sg_sb_put(out, STR("\nsearch = "));
        put_continued(out, q->text);
    }
}

const Format sg_spl_formats[] = {
    {"default", "one search per condition", default_query, NULL},
    {"savedsearches", "stanzas for savedsearches.conf", saved_query,
     saved_document},
    {"data_model", "tstats on the data model a pipeline names",
     sg_spl_data_model, NULL},
    {0},
};
