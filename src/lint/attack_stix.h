// attack_stix.h - techniques of a STIX bundle of ATT&CK.
#ifndef SIGCC_LINT_ATTACK_STIX_H
#define SIGCC_LINT_ATTACK_STIX_H

#include "base/strbuf.h"

// Append the techniques of the enterprise matrix that are neither revoked nor
// deprecated as rows of attack_techniques.tsv, without platforms.  False: the
// text is not JSON, or not a bundle.  The JSON lives in 'scratch'.
bool sg_attack_of_stix(Arena *scratch, Str text, StrBuf *rows);

#endif
