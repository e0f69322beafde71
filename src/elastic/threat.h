// threat.h - the tags of ATT&CK as detection rules of Elastic keep them.
#ifndef SIGCC_ELASTIC_THREAT_H
#define SIGCC_ELASTIC_THREAT_H

#include "data/json_write.h"
#include "emit/backend.h"

// The value of "threat": an entry for each tactic, with its techniques and
// their sub-techniques.  'a' is for scratch.
void sg_threat_put(Arena *a, JsonWriter *w, const Rule *rule);

// "Initial Access", for the n-th tactic of a rule, from 0; empty past the last.
Str sg_threat_tactic_name(Arena *a, const Rule *rule, size_t n);

// Report tags of techniques that ATT&CK does not have (SG7159).
void sg_threat_check(Emitter *em);

#endif
