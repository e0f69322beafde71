// diag_json.h - diagnostics as JSON, for programs.
#ifndef SIGCC_DATA_DIAG_JSON_H
#define SIGCC_DATA_DIAG_JSON_H

#include "diag/diag.h"

// One JSON object and a line feed.  'rule_id' may be empty.
void sg_diag_json(const Diag *d, Str rule_id, StrBuf *out);

#endif
