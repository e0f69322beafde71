// kql_text.h - values and field names as KQL reads them.
//
// Nothing a rule says can leave its place: what is quoted stays inside its
// quotes, and what cannot be quoted, a value with wildcards, has every
// character escaped that could end it or start a keyword.
#ifndef SIGCC_KIBANA_KQL_TEXT_H
#define SIGCC_KIBANA_KQL_TEXT_H

#include "ir/value.h"

void sg_kql_put_quoted(StrBuf *out, Str text);

// A pattern of TEXT and MANY pieces, no two MANY in a row.
void sg_kql_put_pattern(StrBuf *out, const Piece *pieces);

// Is a part of the path a "*", which stands for several fields?
bool sg_kql_is_many_fields(Str field);

// A field name in front of ":".
void sg_kql_put_field(StrBuf *out, Str field);

// A field name in front of " > ": there a name that ends in "not" would be
// read as the keyword.
void sg_kql_put_range_field(StrBuf *out, Str field);

// White space by JavaScript's trim(), which Kibana applies to every value that
// is not quoted, after it has replaced the escapes.
bool sg_kql_is_blank(uint32_t code);

// Is any of it white space of that kind?
bool sg_kql_has_blank(Str text);

#endif
