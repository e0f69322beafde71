// eql_search.c - queries as bodies of requests to "INDEX/_eql/search".
//
// Source: "EQL search API" of Elasticsearch's reference.  Of what it may have,
// a body has what differs from its fallback, and "size", whose fallback is ten.

#include "elastic/json_out.h"
#include "elastic/text_list.h"
#include "eql/eql.h"

static void put_given(JsonWriter *w, const char *key, Str value)
{
    if (value.n > 0)
        sg_elastic_text(w, key, value);
}

// Only events since then.
static void put_range(JsonWriter *w, const EqlOptions *o)
{
    if (o->from.n == 0)
        return;
    Str time =
        o->timestamp_field.n > 0 ? o->timestamp_field : STR("@timestamp");
    sg_elastic_object(w, "filter");
    sg_elastic_object(w, "range");
    sg_json_key(w, time);
    sg_json_object(w);
    sg_elastic_text(w, "gte", o->from);
    sg_json_object_end(w);
    sg_json_object_end(w);
    sg_json_object_end(w);
}

// What the rule's author looks at.
static void put_fields(Emitter *em, JsonWriter *w)
{
    if (em->ir->fields == NULL)
        return;
    TextList list = sg_text_list_begin(w, em->arena, "fields");
    sg_text_list_add(&list, STR("@timestamp"));
    for (const StrItem *f = em->ir->fields; f != NULL; f = f->next)
        sg_text_list_add(&list, f->text);
    sg_json_list_end(w);
}

static Str body(Emitter *em, Str query)
{
    const EqlOptions *o = eql_options(em);
    StrBuf out = sb_in(em->kept);
    JsonWriter w = sg_elastic_json(&out, false);
    sg_json_object(&w);
    sg_elastic_text(&w, "query", query);
    sg_elastic_int(&w, "size", (long long)o->size);
    put_given(&w, "timestamp_field", o->timestamp_field);
    put_given(&w, "tiebreaker_field", o->tiebreaker_field);
    put_given(&w, "event_category_field", o->event_category_field);
    put_range(&w, o);
    put_fields(em, &w);
    sg_json_object_end(&w);
    return sg_elastic_json_done(em, &w, &out);
}

// Each order of a correlation is a query of its own.
Str sg_eql_search(Emitter *em, const Query *q)
{
    StrItem *bodies = NULL, **tail = &bodies;
    for (const StrItem *more = em->more; more != NULL; more = more->next) {
        StrItem *one = arena_new(em->kept, StrItem);
        one->text = body(em, more->text);
        *tail = one;
        tail = &one->next;
    }
    em->more = bodies;
    return body(em, q->text);
}
