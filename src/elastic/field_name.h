// field_name.h - names of fields in the query languages of Elastic that have a
// grammar: EQL and ES|QL.
#ifndef SIGCC_ELASTIC_FIELD_NAME_H
#define SIGCC_ELASTIC_FIELD_NAME_H

#include "base/strbuf.h"

// As pySigma calls what works with the same names of fields; ends with NULL.
extern const char *const sg_elastic_pipeline_names[];

// Can a query name it?  No field of Elasticsearch has an empty part in its
// path, and no name has an escape for what cannot be seen.
bool sg_elastic_can_name(Str field);

// Is a part of a path a name without backticks?
typedef bool IsPlainName(Str part);

// name = part { "." part }; other parts go in back-quotes, where a back-quote
// is doubled.
void sg_elastic_put_name(StrBuf *out, Str field, IsPlainName *is_plain);

// Is it one of these words, in any case?  The list ends with NULL.
bool sg_elastic_is_word(Str part, const char *const *words);

#endif
