// formats.c - how SPL queries are delivered.

#include "base/map.h"
#include "splunk/splunk.h"

// ---- default -------------------------------------------------------------

static bool is_plain_name(Str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] == ' ' || name.p[i] == ',' || name.p[i] == '|' ||
            name.p[i] == '"' || name.p[i] == '[' || name.p[i] == '`' ||
            (unsigned char)name.p[i] < 0x20)
            return false;
    return name.n > 0;
}

static void put_table(Emitter *em, StrBuf *sb, const char *lead)
{
    for (const StrItem *f = em->ir->fields; f != NULL; f = f->next) {
        sg_sb_put(sb, f == em->ir->fields ? str_of_literal(lead) : STR(","));
        if (is_plain_name(f->text)) {
            sg_sb_put(sb, f->text);
            continue;
        }
        if (str_find(f->text, '"', 0) < f->text.n)
            sg_emit_error(em, SG_query_field, f->span,
                          "SPL cannot name the field '%.*s'", STR_ARG(f->text));
        sb_putc(sb, '"');
        sg_sb_put(sb, f->text);
        sb_putc(sb, '"');
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

// A backslash at the end of a line continues it.
static void put_continued(StrBuf *out, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\n')
            sg_sb_put(out, STR(" \\\n"));
        else if (text.p[i] != '\r')
            sb_putc(out, text.p[i]);
    }
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
    size_t from = 0;
    while (from <= text.n) {
        size_t end = str_find(text, '\n', from);
        Str line = str_slice(text, from, end);
        while (line.n > 0 &&
               (line.p[line.n - 1] == '\\' || line.p[line.n - 1] == '\r'))
            line.n--;
        sg_sb_put(out, line);
        if (end < text.n)
            sg_sb_put(out, STR(" \\\n"));
        from = end + 1;
    }
}

static Str stanza_title(Arena *a, Str title)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < title.n; i++) {
        unsigned char c = (unsigned char)title.p[i];
        if (c < 0x20)
            sb_putc(&sb, ' ');
        else if (c != '[' && c != ']')
            sb_putc(&sb, title.p[i]);
    }
    return str_eq(sb_str(&sb), STR("default")) ? STR("default rule")
                                               : sb_str(&sb);
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
