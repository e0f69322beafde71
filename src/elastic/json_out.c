// json_out.c - JSON for Elasticsearch and Kibana, into a buffer.

#include "elastic/json_out.h"

static bool add_text(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

JsonWriter sg_elastic_json(StrBuf *out, bool lines)
{
    JsonLook look = {.lines = lines, .indent = lines ? 2 : 0, .spaced = lines};
    return sg_json_to(add_text, out, look);
}

Str sg_elastic_json_done(Emitter *em, const JsonWriter *w, const StrBuf *out)
{
    if (!em->failed && !sg_json_end(w)) // after an error there is less of it
        sg_emit_error(em, SG_elastic_depth, em->rule->span,
                      "the query is nested too deeply for JSON, which has %d "
                      "levels here",
                      MAX_JSON_DEPTH);
    return sb_str(out);
}

void sg_elastic_lines(Emitter *em, const Query *queries, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            sb_putc(&em->out, '\n');
        sg_sb_put(&em->out, queries[i].text);
    }
}

void sg_elastic_text(JsonWriter *w, const char *key, Str text)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_text(w, text.p != NULL ? text : STR(""));
}

void sg_elastic_bool(JsonWriter *w, const char *key, bool truth)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_bool(w, truth);
}

void sg_elastic_int(JsonWriter *w, const char *key, long long number)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_int(w, number);
}

void sg_elastic_object(JsonWriter *w, const char *key)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_object(w);
}

void sg_elastic_list(JsonWriter *w, const char *key)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_list(w);
}

void sg_elastic_empty_list(JsonWriter *w, const char *key)
{
    sg_elastic_list(w, key);
    sg_json_list_end(w);
}
