// voice.h - a backend that prints in the languages of others, too.
//
// A rule of Elastic Security is in KQL, EQL or ES|QL, and one backend writes
// such rules.  Backends do not know each other: the row names the language, the
// compiler finds the backend behind the name and keeps a set of its options.
#ifndef SIGCC_EMIT_VOICE_H
#define SIGCC_EMIT_VOICE_H

#include "emit/backend.h"

// An option of the other backend that differs from its fallback.  Options of
// the same name, of which there is nothing to say, have the same value.
typedef struct VoiceOption {
    const char *name;  // of the other backend
    const char *own;   // has the value of this one of ours; NULL: a fixed one
    const char *value; // the fixed one
} VoiceOption;

// A language that formats of a backend print, too.
typedef struct VoiceRow {
    const char *backend;        // its name
    const VoiceOption *options; // ends with a NULL name; NULL: none
} VoiceRow;

// The same, found.
typedef struct Voice {
    const VoiceRow *row;
    const Backend *backend;
    void *options;
} Voice;

// The option of the voice that gets the value of 'own'; NULL: none does.
const Option *sg_voice_option(const Voice *v, const char *own);

// Print a condition of em->ir to em->out as the other backend does, and report
// what it reports.
void sg_voice_emit(Emitter *em, const char *backend, const Expr *e);

// The same for a correlation: the rules it refers to are printed anew.
void sg_voice_correlate(Emitter *em, const char *backend,
                        const CorrelationInput *in);

// What the first format of the other backend makes of what it printed.
Str sg_voice_query(Emitter *em, const char *backend, const Query *q);

#endif
