// matches_report.c - messages about the current event.

#include "api/matches.h"

#include "event/place.h"

// Messages about an event point into its file.
void sg_matches_about_event(AddingEvent *job, DiagId id, size_t offset,
                            const char *text)
{
    DiagList *diags = &job->m->diagnostics.list;
    const sigcc_event *e = job->event;
    Source *source = arena_new(job->m->found, Source);
    source->name = sg_arena_copy(job->m->found, str_of_literal(e->file));
    source->text = (Str){"", 0};
    EventPlace place = sg_event_place((EventPlace){e->line, e->column},
                                      str_of(e->text, e->length), offset);
    sg_diag(diags, id, sg_event_span(source, place), "%s", text);
}

void sg_matches_about(AddingEvent *job, const Rule *rule, DiagId id, Span where,
                      const char *text)
{
    DiagList *diags = &job->m->diagnostics.list;
    DiagScope before = sg_diag_about(diags, (DiagScope){.rule = rule});
    sg_diag(diags, id, where, "event %zu of %s: %s", job->event->number,
            job->event->file, text);
    (void)sg_diag_about(diags, before);
}
