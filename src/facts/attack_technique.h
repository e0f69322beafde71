// attack_technique.h - techniques of ATT&CK, as the tables have them.
#ifndef SIGCC_FACTS_ATTACK_TECHNIQUE_H
#define SIGCC_FACTS_ATTACK_TECHNIQUE_H

#include "base/str.h"

typedef struct Technique {
    Str id, name, tactics; // "T1059.001", "PowerShell", "execution,..."
} Technique;

typedef enum TechniqueState {
    TECHNIQUE_UNKNOWN,
    TECHNIQUE_CURRENT,
    TECHNIQUE_REPLACED // it was revoked: this is the one that replaces it
} TechniqueState;

// The version of the tables: "19".
const char *sg_technique_version(void);

// The technique of an id, "T1059.001"; *t is untouched if it is not known.
TechniqueState sg_technique_find(Str id, Technique *t);

// The id of a technique as ATT&CK writes it, "T1059.001"; false if the name has
// not this form.  'id' is a buffer of 9 bytes.
bool sg_attack_technique_id(Str name, char id[9], Str *found);

// Is the word one of those between commas?
bool sg_attack_has_tactic(Str tactics, Str tactic);

#endif
