// formats.c - how SPL queries are delivered.

#include "splunk/saved_search.h"

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

// ---- saved searches ------------------------------------------------------

static Str saved_query(Emitter *em, const Query *q)
{
    const Splunk *state = em->state;
    bool counted = q->rule->kind == RULE_CORRELATION; // of other rules' events
    if (state->line_break != NULL)
        sg_emit_error(em, SG_spl_line_break,
                      counted ? q->rule->span : state->line_break->span,
                      "a value contains a line break, which savedsearches.conf "
                      "would change");
    Str text = with_table(em, q, "\n| table ");
    em->note = sg_spl_note(em, q, str_slice(text, q->text.n, text.n));
    return text;
}

bool sg_spl_is_scheduled(const Emitter *em)
{
    return em->format->query == saved_query;
}

void sg_spl_savedsearches(Emitter *em, const Query *queries, size_t count)
{
    sg_spl_put_stanzas(&em->out, sg_spl_saved_searches(em, queries, count),
                       count);
    // The document ends without a line feed, as all of them do.
    while (em->out.n > 0 && em->out.p[em->out.n - 1] == '\n')
        em->out.n--;
}

static Str detection_query(Emitter *em, const Query *q)
{
    sg_spl_check_detection(em, q->rule);
    return saved_query(em, q);
}

const Format sg_spl_formats[] = {
    {.name = "default",
     .summary = "one search per condition",
     .query = default_query},
    {.name = "savedsearches",
     .summary = "stanzas for savedsearches.conf",
     .query = saved_query,
     .document = sg_spl_savedsearches},
    {.name = "app",
     .summary = "an app with scheduled searches and macros",
     .query = saved_query,
     .document = sg_spl_app,
     .files = true},
    {.name = "rest",
     .summary = "JSON lines for the endpoint saved/searches",
     .query = saved_query,
     .document = sg_spl_rest},
    {.name = "contentctl",
     .summary = "detections in YAML for contentctl",
     .query = detection_query,
     .document = sg_spl_contentctl,
     .files = true},
    {.name = "data_model",
     .summary = "tstats on the data model a pipeline names",
     .query = sg_spl_data_model},
    {0},
};
