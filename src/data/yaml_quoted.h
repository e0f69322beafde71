// yaml_quoted.h - any text as a scalar of YAML in double quotes.
//
// JSON will not do: YAML has no surrogates, and takes some characters for line
// breaks, or for none at all, that JSON lets stand.
#ifndef SIGCC_DATA_YAML_QUOTED_H
#define SIGCC_DATA_YAML_QUOTED_H

#include "base/strbuf.h"

// Characters that stand for themselves in YAML 1.1 and 1.2 (c-printable),
// without line breaks, noncharacters and the byte order mark.
bool sg_yaml_is_printable(uint32_t c);

// What is not UTF-8 becomes U+FFFD.
void sg_yaml_put_quoted(StrBuf *out, Str text);

#endif
