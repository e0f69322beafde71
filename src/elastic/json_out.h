// json_out.h - JSON for Elasticsearch and Kibana, into a buffer.
#ifndef SIGCC_ELASTIC_JSON_OUT_H
#define SIGCC_ELASTIC_JSON_OUT_H

#include "base/strbuf.h"
#include "data/json_write.h"
#include "emit/backend.h"

// Appends what is written: on one line, or with a line for each value.
JsonWriter sg_elastic_json(StrBuf *out, bool lines);

// What was appended to 'out' by 'w', which is done.  A query that is nested too
// deeply for a writer is an error: part of one would be no JSON.
Str sg_elastic_json_done(Emitter *em, const JsonWriter *w, const StrBuf *out);

// All queries, each on a line of its own: see Format.document.
void sg_elastic_lines(Emitter *em, const Query *queries, size_t count);

// A member: text is never null.
void sg_elastic_text(JsonWriter *w, const char *key, Str text);
void sg_elastic_bool(JsonWriter *w, const char *key, bool truth);
void sg_elastic_int(JsonWriter *w, const char *key, long long number);
void sg_elastic_empty_list(JsonWriter *w, const char *key);

// A member whose value is begun: the caller ends it.
void sg_elastic_object(JsonWriter *w, const char *key);
void sg_elastic_list(JsonWriter *w, const char *key);

#endif
