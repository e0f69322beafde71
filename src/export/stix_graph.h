// stix_graph.h - what a STIX bundle of rules is about, before it is written.
//
// Ids are made of what an object is about, and dates are those of rules: an
// object that is exported again is a version of the same object.
#ifndef SIGCC_EXPORT_STIX_GRAPH_H
#define SIGCC_EXPORT_STIX_GRAPH_H

#include "export/technique.h"

typedef struct Indicator {
    const Rule *rule;
    Str id, created, modified;
    const Technique *techniques; // each once
    size_t count;
} Indicator;

// A technique of ATT&CK, a mitigation of it, or a technique of D3FEND.
typedef struct Concept {
    const char *type;      // "attack-pattern", "course-of-action"
    const char *source;    // "mitre-attack", "d3fend"
    Str number, name, url; // "T1059.001", "PowerShell"
    Str tactics;           // of a technique of ATT&CK
    Str id, created;
    bool is_theirs; // the id is the one of its authors, not ours
} Concept;

typedef struct Link {
    const char *type; // "indicates"
    Str id, from, to, created, modified;
} Link;

typedef struct Graph {
    const Export *x;
    Indicator *indicators;
    size_t n_indicators;
    Concept **concepts; // in the order in which rules name them
    size_t n_concepts, cap_concepts;
    Link *links;
    size_t n_links, cap_links;
    Str created, modified; // of the report
    Map by_key;            // Concept by number
    Map ids;               // that are taken
    Map by_rule;           // Indicator by id of the rule
} Graph;

// A rule without a date is reported and left out, unless the options have one.
void sg_stix_collect(Graph *g, const Export *x);

// Of objects without a date of their own: before anything in ATT&CK.
Str sg_stix_undated(void);

#endif
