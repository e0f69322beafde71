// pack.h - what a folder of rules is as a whole: pack.yml.
//
// docs/packs.md describes the file.  A pack knows nothing of rules until it is
// asked about one: which stage is it of, is it a hunt?
#ifndef SIGCC_PACK_PACK_H
#define SIGCC_PACK_PACK_H

#include "pack/tlp.h"
#include "pack/tuning.h"
#include "sigma/ast.h"

// A step of the story that the rules tell.
typedef struct PackStage PackStage;
struct PackStage {
    PackStage *next;
    Span span;
    Str id, title;   // never empty
    Str description; // may be empty
    StrItem *rules;  // selectors: a path with '*', an id or a name
};

// Events that rules need, and what makes them appear.  Absent parts are empty.
typedef struct PackLogsource PackLogsource;
struct PackLogsource {
    PackLogsource *next;
    Span span;
    Str product, category, service; // at least one of them
    Str needs;                      // what has to be switched on
    Str usual;                      // how it is by default
};

typedef struct PackOption PackOption;
struct PackOption {
    PackOption *next;
    Str name, value;
    Span span;
};

// How rules become queries of one language.
typedef struct PackTarget PackTarget;
struct PackTarget {
    PackTarget *next;
    Span span;
    Str name;
    StrItem *pipelines; // names, "auto" or files beside pack.yml
    PackOption *options;
};

// Absent texts are empty.
typedef struct Pack {
    const Source *source;
    Str folder; // that the file is in, with a '/' at its end, or empty
    Str name, title, version, created; // never empty
    Str description, author, license;
    Tlp tlp;
    StrItem *references; // addresses
    PackStage *stages;   // in the order of the story
    PackLogsource *logsources;
    PackTarget *targets;
    Tuning *thresholds;
    StrItem *deploy; // what to build; NULL: all that can be
    Str hunts;       // a folder of rules that people run, or empty
} Pack;

// ---- pack_read.c ---------------------------------------------------------

// Read the one document of 'source'.  NULL: errors were reported.  'nodes' is
// for the tree, which the pack does not need.
Pack *sg_pack_read(Arena *a, Arena *nodes, const Source *source,
                   DiagList *diags);

// ---- pack_stages.c -------------------------------------------------------

// The stage of a rule; NULL: it is in none.
const PackStage *sg_pack_stage(const Pack *pack, const Rule *rule);

// Is the rule in the folder of hunts?
bool sg_pack_is_hunt(const Pack *pack, const Rule *rule);

// Put the hunts after all other rules, each in the order that they were in.
// Returns how many others there are.
size_t sg_pack_hunts_last(const Pack *pack, Arena *scratch, const Rule **rules,
                          size_t count);

// Compare the stages with rules that alert: errors about selectors that fit
// none, and rules that two stages want; a warning when there are rules that no
// stage wants.
void sg_pack_check(const Pack *pack, const Rule *const *rules, size_t count,
                   DiagList *diags);

#endif
