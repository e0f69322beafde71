// technique.h - the techniques of ATT&CK that a rule is tagged with.
#ifndef SIGCC_EXPORT_TECHNIQUE_H
#define SIGCC_EXPORT_TECHNIQUE_H

#include "export/export.h"
#include "facts/attack_technique.h"

// The next technique that the tags of a rule name, after *tag; the first one if
// *tag is NULL.  False at the end.  One that was revoked comes as the technique
// that replaces it; one that nobody knows is reported, and left out.
bool sg_technique_next(const Export *x, const Rule *rule, const StrItem **tag,
                       Technique *technique);

#endif
