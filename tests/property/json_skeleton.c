// json_skeleton.c - the keys of JSON, and the queries in it.

#include "skeleton.h"

#include <jansson.h>

// Jansson has no keys with NUL.
static Str without_nul(Arena *a, Str text)
{
    Str copy = sg_arena_copy(a, text);
    char *p = sg_arena_bytes(a, text.n + 1);
    memcpy(p, copy.p, copy.n + 1);
    for (size_t i = 0; i + 6 <= text.n; i++)
        if (memcmp(&p[i], "\\u0000", 6) == 0)
            p[i + 5] = '1';
    return str_of(p, text.n);
}

static json_t *load_json(Arena *a, Str text)
{
    json_error_t error;
    text = without_nul(a, text);
    return json_loadb(text.p, text.n, JSON_ALLOW_NUL, &error);
}

static Skeleton keys_of(Arena *a, json_t *json)
{
    Skeleton to = {.text = sb_in(a)};
    const char *key;
    json_t *value;
    json_object_foreach(json, key, value)
        sg_sb_putf(&to.text, "%s:%d ", key, (int)json_typeof(value));
    to.problem = json == NULL ? "not JSON" : NULL;
    return to;
}

Skeleton json_skeleton(Arena *a, Str text)
{
    json_t *json = load_json(a, text);
    Skeleton to = keys_of(a, json);
    json_decref(json);
    return to;
}

static void join(Skeleton *to, const Skeleton *other)
{
    sg_sb_put(&to->text, sb_str(&other->text));
    if (to->problem == NULL)
        to->problem = other->problem;
}

static Skeleton lines_skeleton(Arena *a, Str text, ReadFn *read)
{
    Skeleton to = {.text = sb_in(a)};
    for (size_t at = 0; at < text.n && to.problem == NULL;) {
        size_t end = str_find(text, '\n', at);
        Skeleton one = read(a, str_slice(text, at, end));
        join(&to, &one);
        sb_putc(&to.text, '\n');
        at = end + 1;
    }
    return to;
}

Skeleton json_lines_skeleton(Arena *a, Str text)
{
    return lines_skeleton(a, text, json_skeleton);
}

// ---- rules of Elastic Security -------------------------------------------

static Str text_of(const json_t *json)
{
    return json_is_string(json)
               ? str_of(json_string_value(json), json_string_length(json))
               : (Str){0};
}

// A filter says its query twice.
static const char *filter_problem(Arena *a, const json_t *filter)
{
    json_t *meta = json_object_get(filter, "meta");
    Str value = text_of(json_object_get(meta, "value"));
    json_t *again = load_json(a, value);
    bool same = json_equal(again, json_object_get(filter, "query"));
    json_decref(again);
    return same ? NULL : "a filter whose texts differ";
}

static Skeleton query_skeleton(Arena *a, const json_t *rule)
{
    Str query = sg_arena_copy(a, text_of(json_object_get(rule, "query")));
    Str language = text_of(json_object_get(rule, "language"));
    if (str_eq(language, STR("eql")))
        return eql_skeleton(a, query);
    if (str_eq(language, STR("esql")))
        return esql_skeleton(a, query);
    return query.n > 0 ? kql_skeleton(a, query) : (Skeleton){.text = sb_in(a)};
}

static const char *filters_problem(Arena *a, const json_t *rule)
{
    const json_t *filters = json_object_get(rule, "filters");
    const char *problem = NULL;
    for (size_t i = 0; i < json_array_size(filters) && problem == NULL; i++)
        problem = filter_problem(a, json_array_get(filters, i));
    return problem;
}

// *query: its structure; what is wrong with it is wrong with the rule.
static Skeleton read_rule(Arena *a, Str text, Skeleton *query)
{
    json_t *rule = load_json(a, text);
    Skeleton to = keys_of(a, rule);
    *query = query_skeleton(a, rule);
    if (to.problem == NULL)
        to.problem = query->problem;
    if (to.problem == NULL)
        to.problem = filters_problem(a, rule);
    json_decref(rule);
    return to;
}

Skeleton rule_skeleton(Arena *a, Str text)
{
    Skeleton query;
    return read_rule(a, text, &query);
}

Skeleton spoken_rule_skeleton(Arena *a, Str text)
{
    Skeleton query;
    Skeleton to = read_rule(a, text, &query);
    join(&to, &query);
    return to;
}

Skeleton any_rule_skeleton(Arena *a, Str text)
{
    return (Skeleton){.text = sb_in(a),
                      .problem = rule_skeleton(a, text).problem};
}

Skeleton rule_lines_skeleton(Arena *a, Str text)
{
    return lines_skeleton(a, text, rule_skeleton);
}

// ---- bodies of requests --------------------------------------------------

static Skeleton body_skeleton(Arena *a, Str text, ReadFn *read)
{
    json_t *body = load_json(a, text);
    Skeleton to = keys_of(a, body);
    Str query = text_of(json_object_get(body, "query"));
    Skeleton one = read(a, sg_arena_copy(a, query));
    join(&to, &one);
    json_decref(body);
    return to;
}

static Skeleton eql_one_body(Arena *a, Str text)
{
    return body_skeleton(a, text, eql_skeleton);
}

static Skeleton esql_one_body(Arena *a, Str text)
{
    return body_skeleton(a, text, esql_skeleton);
}

Skeleton eql_body_skeleton(Arena *a, Str text)
{
    return lines_skeleton(a, text, eql_one_body);
}

Skeleton esql_body_skeleton(Arena *a, Str text)
{
    return lines_skeleton(a, text, esql_one_body);
}
