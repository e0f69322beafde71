// diagnostics.h - lists of diagnostics, and the status of a call.
#ifndef SIGCC_API_DIAGNOSTICS_H
#define SIGCC_API_DIAGNOSTICS_H

#include <sigcc/sigcc.h>

#include "diag/diag.h"

// Diagnostics in the form the public header promises, made when they are
// settled so that reading them needs no memory.
struct sigcc_diagnostics {
    DiagList list;
    sigcc_diagnostic *items;
    const Diag **diags; // the same, as the renderers want them
    size_t count, cap, diags_cap;
    const Diag *settled; // the last one in 'items'
};

// Bring 'items' up to date with the list.  May escape.
void sg_diagnostics_settle(sigcc_diagnostics *d);

// Turn the outcome of a protected call into a status.
sigcc_status sg_status_of(ArenaStatus status);

#endif
