// matches.h - what one thread finds: the parts of matches*.c.
#ifndef SIGCC_API_MATCHES_H
#define SIGCC_API_MATCHES_H

#include "api/matcher.h"

// Which units are for a log source.
typedef struct RouteSet {
    Str category, product, service;
    const unsigned char *allowed; // by unit
    bool any;                     // it is for one unit at least
} RouteSet;

struct sigcc_matches {
    const sigcc_matcher *matcher;
    Arena *keep;  // as long as the object
    Arena *found; // since the last clear
    Arena *event; // the current one
    sigcc_diagnostics diagnostics;
    Record record;
    Candidates candidates;
    Asking asking;
    RouteSet *routes; // log sources that events have named
    size_t route_count;
    unsigned char *for_fixed, *for_others; // by unit
    const unsigned char *fixed;   // of sigcc_matches_set_logsource(), or NULL
    const unsigned char *allowed; // for the current event; NULL: all
    size_t unrouted; // events since the last clear whose route is for no unit
    const char *first_unrouted; // the route of the first of them
    sigcc_match *items;
    size_t count, cap;
    Hits hits;
};

// An event on its way.
typedef struct AddingEvent {
    sigcc_matches *m;
    const sigcc_event *event;
    sigcc_status status;
} AddingEvent;

// ---- matches_report.c ----------------------------------------------------

// A message about the current event, at a byte of its text.
void sg_matches_about_event(AddingEvent *job, DiagId id, size_t offset,
                            const char *text);

// A message about a rule because of the current event.
void sg_matches_about(AddingEvent *job, const Rule *rule, DiagId id, Span where,
                      const char *text);

// ---- matches_route.c -----------------------------------------------------

void sg_matches_init_routes(sigcc_matches *m);

// Set m->allowed from what the event says of itself.
void sg_matches_route(sigcc_matches *m);

// ---- matches_hits.c ------------------------------------------------------

// What correlations need of the event, which the rule of 'use' matches.
void sg_matches_add_hits(AddingEvent *job, const Use *use, Time time);

#endif
