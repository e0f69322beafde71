// matches_report.c - messages about the event at work.

#include "api/matches.h"

#include "event/place.h"

// Messages about an event point into its file.
void sg_matches_about_event(Adding *job, DiagId id, size_t offset,
                            const char *text)
{
    DiagList *diags = &job->m->diagnostics.list;
    const sigcc_event *e = job->event;
    Source *source = arena_new(job->m->found, Source);
    source->name = sg_arena_copy(job->m->found, str_of_literal(e->file));
    source->text = (Str){"", 0};
    diags->source = source;
    diags->rule = NULL;
    EventPlace place = sg_event_place((EventPlace){e->line, e->column},
                                      str_of(e->text, e->length), offset);
    sg_diag(diags, id, sg_event_span(place), "%s", text);
    diags->source = NULL;
}

void sg_matches_about(Adding *job, const Rule *rule, DiagId id, Span where,
                      const char *text)
{
    DiagList *diags = &job->m->diagnostics.list;
    diags->source = rule->source;
    diags->rule = rule;
    sg_diag(diags, id, where, "event %zu of %s: %s", job->event->number,
            job->event->file, text);
    diags->source = NULL;
    diags->rule = NULL;
}
