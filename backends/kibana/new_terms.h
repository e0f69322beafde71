// new_terms.h - rules that alert when a value is seen for the first time.
//
// Sigma has no attribute for that.  The option "new_terms" asks for it, for all
// rules of a run, and the state "new_terms" of a pipeline, for those it
// chooses.
#ifndef SIGCC_KIBANA_NEW_TERMS_H
#define SIGCC_KIBANA_NEW_TERMS_H

#include "data/json_write.h"
#include "emit/backend.h"

// The fields whose values must be new; NULL: the rule does not ask for that.
// Reports a state that is not one to three fields (SG7161).
const StrItem *sg_new_terms(Emitter *em);

// Write the members that only such rules have.
void sg_new_terms_put(JsonWriter *w, const Emitter *em, const StrItem *fields);

#endif
