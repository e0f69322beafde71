// diag.h - what went wrong, where, and how sure we are.
#ifndef SIGCC_DIAG_DIAG_H
#define SIGCC_DIAG_DIAG_H

#include "base/map.h"
#include "base/nearest.h"
#include "base/strbuf.h"
#include "diag/source.h"

typedef enum Severity { SEV_NOTE, SEV_WARNING, SEV_ERROR } Severity;

typedef enum DiagId {
#define DIAG(number, severity, slug, meaning) SG_##slug = number,
#include <sigcc/diagnostics.def>
#undef DIAG
} DiagId;

// A change of the text that would fix what is wrong.
typedef struct Edit Edit;
struct Edit {
    const Edit *next; // to be made, too
    Span span;
    Str text; // the replacement
};

// Why a finding does not count.
typedef enum Suppression {
    NOT_SUPPRESSED,
    SUPPRESSED_BY_COMMENT,
    SUPPRESSED_BY_CONFIG,
    SUPPRESSED_BY_BASELINE
} Suppression;

// What a message has when a check gives it: see lint/checks.h.
typedef struct Finding {
    Str check;       // its id
    const char *fix; // what the edits change: "safe", "meta", "unsafe"
    Str key;         // tells the finding apart, wherever its lines move
    Span other;      // a second place, whose source may be NULL
    Str other_text;  // what is there
    Suppression suppressed;
    Str reason; // for it, as its author wrote; often empty
} Finding;

typedef struct Diag Diag;
struct Diag {
    Diag *next;
    DiagId id;
    Severity severity;
    Span span; // its file, too
    Str message;
    Str hint;         // "did you mean 'contains'?"; often empty
    const Edit *edit; // or NULL
    Finding *finding; // NULL: not from a check
    const void *rule; // the Rule it is about, or NULL
};

// "SG3002"
enum { CODE_BYTES = 16 };
Str sg_diag_code(DiagId id, char to[CODE_BYTES]);

// What new messages are about, besides their place.
typedef struct DiagScope {
    const void *rule; // the Rule, or NULL
    bool *spoilt;     // set by every error; or NULL
    Diag **since;     // no warning is given twice from here on; or NULL
} DiagScope;

// Diagnostics, in the order reported.
typedef struct DiagList {
    Arena *arena;
    DiagScope scope;
    bool strict; // warnings become errors
    Diag *first, *last, **tail;
    unsigned errors, warnings, kept, dropped;
    Map by_file; // to FileNotes
} DiagList;

void sg_diag_init(DiagList *list, Arena *a);

// From now on messages are about this.  Returns the previous subject, to be
// restored at the end of the scope.
DiagScope sg_diag_about(DiagList *list, DiagScope scope);
// Until the end of the scope no warning or note is given twice, as the same
// work is done several times.
void sg_diag_once(DiagList *list);

void sg_diag(DiagList *list, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);
void sg_diag_v(DiagList *list, DiagId id, Span where, const char *format,
               va_list args) SG_PRINTF(4, 0);

// Where a list stood.  From a mark on the messages about each file are counted
// anew, so that they can be forgotten to the last one.
typedef struct DiagMark {
    Diag **tail;
    unsigned errors, warnings, kept, dropped;
    Map by_file;
} DiagMark;

DiagMark sg_diag_mark(DiagList *list);

// Forget the messages since then; and those about one file, as if there had
// been none.
void sg_diag_rewind(DiagList *list, DiagMark mark);
void sg_diag_forget(DiagList *list, const Source *source);

// Add a hint to the latest diagnostic.
void sg_diag_hint(DiagList *list, const char *format, ...) SG_PRINTF(2, 3);

// Add an edit to the latest diagnostic, instead of the one it had.
void sg_diag_edit(DiagList *list, Span where, Str text);

// "did you mean", if anything was near enough.  With an edit when the place of
// the latest diagnostic holds exactly the word that was wanted.
void sg_diag_suggest(DiagList *list, const Nearest *near);

// One row of diagnostics.def; NULL when there is no such number.
typedef struct DiagInfo {
    int id;
    Severity severity;
    const char *slug, *meaning;
} DiagInfo;

const DiagInfo *sg_diag_info(int id);
const DiagInfo *sg_diag_info_at(size_t index); // NULL past the end
// Markdown: why, with a wrong and a right example.  NULL: there is none.
const char *sg_diag_explanation(int id);

const char *sg_severity_name(Severity severity);

#endif
