// formats.c - how SPL queries are delivered.

#include "base/ascii.h"
#include "base/map.h"
#include "data/line_text.h"
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
                      "a value contains a line break, which savedsearches.conf "
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

static Str trimmed(Str s)
{
    while (s.n > 0 && s.p[0] == ' ')
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

// A reader trims titles, and "default" holds for all stanzas.
static Str stanza_title(Arena *a, Str title)
{
    StrBuf line = sb_in(a), sb = sb_in(a);
    for (size_t i = 0; i < title.n; i++)
        if (title.p[i] != '[' && title.p[i] != ']')
            sb_putc(&line, title.p[i]);
    sg_put_one_line(&sb, sb_str(&line));
    Str name = trimmed(sb_str(&sb));
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

static void saved_document(Emitter *em, const Query *queries, size_t count)
{
    StrBuf *out = &em->out;
    Map taken = sg_map_in(out->arena);
    sg_sb_put(out, STR("\n[default]\ndispatch.earliest_time = "));
    sg_sb_put(out, spl_options(em)->min_time);
    sg_sb_put(out, STR("\ndispatch.latest_time = "));
    sg_sb_put(out, spl_options(em)->max_time);
    sb_putc(out, '\n');
    for (size_t i = 0; i < count; i++) {
        const Query *q = &queries[i];
        Str title = stanza_title(out->arena, q->rule->title);
        sg_sb_put(out, i == 0 ? STR("\n[") : STR("\n\n["));
        sg_sb_put(out, unique_title(out->arena, &taken, title));
        sg_sb_put(out, STR("]\ndescription = "));
        sg_put_conf_value(out, q->rule->description);
        sg_sb_put(out, STR("\nsearch = "));
        put_continued(out, q->text);
    }
}

const Format sg_spl_formats[] = {
    {.name = "default",
     .summary = "one search per condition",
     .query = default_query},
    {.name = "savedsearches",
     .summary = "stanzas for savedsearches.conf",
     .query = saved_query,
     .document = saved_document},
    {.name = "data_model",
     .summary = "tstats on the data model a pipeline names",
     .query = sg_spl_data_model},
    {0},
};
