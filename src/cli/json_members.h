// json_members.h - members of JSON objects on a stream.
#ifndef SIGCC_CLI_JSON_MEMBERS_H
#define SIGCC_CLI_JSON_MEMBERS_H

#include <stdio.h>

#include "data/json_write.h"

// A writer of lines; what the stream refuses is a failure of its line.
JsonWriter json_to_stream(FILE *out);

void json_key(JsonWriter *w, const char *key);
void json_text(JsonWriter *w, const char *key, const char *text); // or null
void json_text_of(JsonWriter *w, const char *key, const char *text,
                  size_t length); // which may hold NULs
void json_count(JsonWriter *w, const char *key, size_t count);
void json_flag(JsonWriter *w, const char *key, bool flag);

#endif
