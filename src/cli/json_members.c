// json_members.c - members of JSON objects on a stream.

#include "json_members.h"

static bool put(void *user, const char *text, size_t length)
{
    return fwrite(text, 1, length, user) == length;
}

JsonWriter json_to_stream(FILE *out)
{
    return sg_json_to(put, out, (JsonLook){.lines = false});
}

void json_key(JsonWriter *w, const char *key)
{
    sg_json_key(w, str_of_literal(key));
}

void json_text(JsonWriter *w, const char *key, const char *text)
{
    json_text_of(w, key, text, text ? strlen(text) : 0);
}

void json_text_of(JsonWriter *w, const char *key, const char *text,
                  size_t length)
{
    json_key(w, key);
    sg_json_text(w, str_of(text, length));
}

void json_count(JsonWriter *w, const char *key, size_t count)
{
    json_key(w, key);
    sg_json_int(w, (long long)count);
}

void json_flag(JsonWriter *w, const char *key, bool flag)
{
    json_key(w, key);
    sg_json_bool(w, flag);
}
