// diag.h - what went wrong, where, and how sure we are.
#ifndef SIGCC_DIAG_DIAG_H
#define SIGCC_DIAG_DIAG_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "diag/source.h"

typedef enum Severity { SEV_NOTE, SEV_WARNING, SEV_ERROR } Severity;

typedef enum DiagId {
#define DIAG(number, severity, slug, meaning) SG_##slug = number,
#include <sigcc/diagnostics.def>
#undef DIAG
} DiagId;

typedef struct Diag Diag;
struct Diag {
    Diag *next;
    DiagId id;
    Severity severity;
    const Source *source; // NULL: about no file
    Span span;
    Str message;
    Str hint;         // "did you mean 'contains'?"; often empty
    const void *rule; // the Rule it is about, or NULL
};

// A list that keeps what it is told, in order.  'source' and 'rule' are
// stamped on every new entry.
typedef struct DiagList {
    Arena *arena;
    const Source *source;
    const void *rule;
    bool strict;  // warnings become errors
    bool *spoilt; // set by every error; or NULL
    Diag *first, *last, **tail;
    unsigned errors, warnings, kept, dropped;
    const Source *counted; // what follows counts messages about this file
    unsigned kept_errors, kept_others;
} DiagList;

void sg_diag_init(DiagList *list, Arena *a);
void sg_diag(DiagList *list, DiagId id, Span where, const char *format, ...)
    SG_PRINTF(4, 5);
void sg_diag_v(DiagList *list, DiagId id, Span where, const char *format,
               va_list args) SG_PRINTF(4, 0);

// Add a hint to the latest diagnostic.
void sg_diag_hint(DiagList *list, const char *format, ...) SG_PRINTF(2, 3);

// One row of diagnostics.def; NULL when there is no such number.
typedef struct DiagInfo {
    int id;
    Severity severity;
    const char *slug, *meaning;
} DiagInfo;

const DiagInfo *sg_diag_info(int id);
const DiagInfo *sg_diag_info_at(size_t index); // NULL past the end
const char *sg_severity_name(Severity severity);

#endif
