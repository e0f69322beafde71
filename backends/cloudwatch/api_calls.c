// api_calls.c - queries as input for the AWS CLI: "--cli-input-json".
//
// What is left out is given on the command line, which counts more than the
// file ("Using an input file" in the CLI's user guide): the times of a search,
// and log groups where -O log_groups names none.

#include "cloudwatch/deploy.h"
#include "data/json_write.h"

static bool add_text(void *user, const char *text, size_t length)
{
    StrBuf *out = user;
    sg_sb_put(out, str_of(text, length));
    return true;
}

static void put_member(JsonWriter *w, const char *key, Str value)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_text(w, value);
}

static void put_log_groups(JsonWriter *w, Str names)
{
    if (names.n == 0)
        return;
    sg_json_key(w, STR("logGroupNames"));
    sg_json_list(w);
    for (size_t at = 0; at <= names.n;) {
        size_t end = str_find(names, ',', at);
        sg_json_text(w, str_slice(names, at, end));
        at = end + 1;
    }
    sg_json_list_end(w);
}

static Str print(Emitter *em, Str name, Str query)
{
    StrBuf out = sb_in(em->arena);
    JsonLook look = {.lines = true, .indent = 2, .spaced = true};
    JsonWriter w = sg_json_to(add_text, &out, look);
    sg_json_object(&w);
    if (name.n > 0)
        put_member(&w, "name", name);
    put_log_groups(&w, cw_options(em)->log_groups);
    put_member(&w, "queryLanguage", STR("CWLI"));
    put_member(&w, "queryString", query);
    sg_json_object_end(&w);
    return sb_str(&out);
}

Str sg_cw_start_query(Emitter *em, const Query *q)
{
    return print(em, (Str){0}, sg_cw_one_line(em, q));
}

Str sg_cw_put_query_definition(Emitter *em, const Query *q)
{
    CwNames names = sg_cw_names_in(em->arena, NULL);
    Str title = sg_cw_title(em, &names, q);
    return print(em, sg_cw_query_name(em->arena, sg_cw_source(em, q), title),
                 sg_cw_pretty(em, q));
}
