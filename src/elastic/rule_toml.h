// rule_toml.h - rules as Elastic's repository detection-rules keeps them.
#ifndef SIGCC_ELASTIC_RULE_TOML_H
#define SIGCC_ELASTIC_RULE_TOML_H

#include "emit/backend.h"

// Append a file in TOML 1.0 for the rule that sg_detection_rule_put() wrote as
// 'json'.  Its dates are those of em->rule (SG7159: there are none).  An error:
// the query is nested too deeply (SG7158).
void sg_rule_toml_put(Emitter *em, StrBuf *out, Str json);

#endif
