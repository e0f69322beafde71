// backend.h - what a query language has to tell sigcc about itself.
//
// A backend is one Backend constant in backends/<name>/ and one line in
// backends/backends.def.  It gets a simplified Expr per condition and prints
// it with the Emitter at hand.  What its language cannot say it reports with
// sg_emit_error() at the place in the rule, and no query comes out.
#ifndef SIGCC_EMIT_BACKEND_H
#define SIGCC_EMIT_BACKEND_H

#include "emit/correlation_input.h"
#include "emit/option.h"
#include "ir/expr.h"
#include "ir/simplify.h"
#include "ir/trait.h"
#include "pipeline/pipeline.h"
#include "sigma/ast.h"

typedef struct Backend Backend;
typedef struct Format Format;
struct Voice;    // see emit/voice.h
struct VoiceRow; // there, too

// What a language says about a comparison that it lacks, in place of SG7001
// and its words.  "{field}" and "{other}" are the fields that it names.
typedef struct Refusal {
    unsigned traits; // any of these
    DiagId id;
    const char *text;
} Refusal;

// An error of a query, reported once.
typedef struct EmitError {
    DiagId id;
    Span where;
    Str message;
} EmitError;

// A file of a format that writes several.
typedef struct EmitFile EmitFile;
struct EmitFile {
    EmitFile *next;
    Str path;        // below the folder of them all, its parts with '/' between
    size_t from, to; // where its text is in 'out'
};

typedef struct Emitter {
    Arena *arena; // scratch: dies with the rule
    Arena *kept;  // lives as long as the queries
    StrBuf out;   // the query under construction
    DiagList *diags;
    const Backend *backend;
    const Format *format;
    const Rule *rule;
    const RuleIr *ir;           // of the rule, after its pipeline
    const Run *run;             // the pipeline being applied; NULL: none
    const void *options;        // the struct that backend->options is about
    const struct Voice *voices; // one for each row of backend->voices; or NULL
    bool failed; // an error was reported: no query for this condition
    EmitError latest_error;
    bool negated;        // an odd number of NOTs is above this point
    bool conjunct;       // only ANDs are above this point
    void *state;         // the backend's own, reset for every condition
    const StrItem *more; // queries beside the one that a format returns
    const void *note;    // what Format.query says about it to document(), in
                         // 'kept'; or NULL
    EmitFile *files, *last_file; // see sg_emit_file()
} Emitter;

// One finished query, as formats see it.
typedef struct Query {
    const Rule *rule;
    size_t condition; // index into the rule's conditions, from 0
    Str text;
    const void *note; // as Format.query left it in its Emitter
} Query;

struct Format {
    const char *name, *summary;
    unsigned says; // TRAIT_* that it prints beyond the backend's

    // In place of the backend's; NULL: the backend's.
    void (*emit)(Emitter *em, const Expr *e);
    void (*correlate)(Emitter *em, const CorrelationInput *in);

    // Wrap one query; NULL: the query as it is.
    Str (*query)(Emitter *em, const Query *q);

    // Print all queries of a run to em->out, where em has no rule: messages
    // are about the rule of the latest sg_emit_about().  After an error there
    // is no document.  NULL: joined by one empty line.
    void (*document)(Emitter *em, const Query *queries, size_t count);

    bool files; // document() prints several files: see sg_emit_file()
};

struct Backend {
    const char *name, *title;
    const char *alias;     // a second name, or NULL
    const char *extension; // of a file with one query, without the dot
    const char *const *pipeline_names; // more names in allowed_backends, or
                                       // NULL; ends with NULL
    unsigned passes;                   // SIMPLIFY_* wanted before emit()
    unsigned says; // TRAIT_* of comparisons that emit() prints: see ir/trait.h
    const Refusal *refusals; // ends with no traits; NULL: in common words
    const Option *options;   // ends with a NULL name; NULL: none
    size_t options_size;     // of the struct that they are about
    const Format *formats;   // ends with a NULL name; the first is the default
    const struct VoiceRow *voices; // ends with a NULL name; NULL: none

    // Print the condition to em->out; sg_emit_condition() calls it.
    void (*emit)(Emitter *em, const Expr *e);

    // How correlate() counts events, in a word and in a sentence; NULL: it
    // does not.
    const char *correlation_method, *correlation_summary;

    // Print a correlation rule to em->out; NULL: the language has none.
    void (*correlate)(Emitter *em, const CorrelationInput *in);
};

// Print a correlation rule to em->out, as the format or else the backend does,
// or report that there is no way.
void sg_emit_correlation(Emitter *em, const CorrelationInput *in);

// Print a condition to em->out.  What a comparison asks for beyond what backend
// and format say is reported, every place of it, and nothing is printed then.
void sg_emit_condition(Emitter *em, const Expr *e);

// Report what a comparison asks for beyond backend->says: for a format that
// says more.
void sg_emit_check(Emitter *em, const Expr *e);

// What is reported from now on is about this rule, in its file; NULL: none.
void sg_emit_about(Emitter *em, const Rule *rule);

// Report that the language cannot say this, and give the query up.
void sg_emit_error(Emitter *em, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);

// Report something the user should know about a query that is emitted.
void sg_emit_warn(Emitter *em, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);

// What document() prints from now on is a file of this name: letters, digits
// and "-_." of ASCII, with '/' between folders.  The whole document has the
// files one after another, each below a line with its path.
void sg_emit_file(Emitter *em, Str path);

// Letters, digits and '_' of ASCII, and no digit first.
bool sg_is_identifier(Str s);

// Append "(?ims)" for the REGEX_* that are set; nothing for none.
void sg_put_regex_flags(StrBuf *sb, unsigned flags);

// A copy of 'e', which is simplified, in which every NOT is in front of a
// MATCH, for languages that negate operators only.
Expr *sg_push_nots(Arena *a, const Expr *e);

// "<", "<=", ">" or ">=", and what holds where 'op' does not.
const char *sg_compare_sign(CompareOp op);
CompareOp sg_compare_opposite(CompareOp op);

// Append text with 'with' in front of every byte that is in 'set'.
void sg_put_escaped(StrBuf *sb, Str text, const char *set, char with);

#endif
