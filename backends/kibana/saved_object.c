// saved_object.c - KQL and its filters as saved searches of Kibana.
//
// A file to import has a line for each data view, then one for each search.
// The versions are old ones on purpose: newer Kibanas migrate what they import,
// older ones refuse what is newer than they are.

#include "base/uuid5.h"
#include "elastic/json_out.h"
#include "elastic/rule_sources.h"
#include "elastic/text_list.h"
#include "kibana/formats.h"

// b7f0a8de-3c51-4e0a-9d64-20f5c19e8b73, which was drawn once.
static const char space[] = "\xb7\xf0\xa8\xde\x3c\x51\x4e\x0a"
                            "\x9d\x64\x20\xf5\xc1\x9e\x8b\x73";

#define SOURCE "kibanaSavedObjectMeta.searchSourceJSON.index"

// ---- data views ----------------------------------------------------------

// The indices of a data view, with commas between them.
static Str view_title(const Emitter *em)
{
    StrBuf sb = sb_in(em->arena);
    RuleSource one = {em->ir, em->run};
    RuleSources sources = {em->arena, &one, 1};
    const Str *s =
        sg_elastic_index(&sources, kql_options(em)->rule.index_names);
    for (size_t i = 0; s[i].n > 0; i++) {
        sg_sb_put(&sb, i > 0 ? STR(",") : STR(""));
        sg_sb_put(&sb, s[i]);
    }
    return sb_str(&sb);
}

static Str view_id(Arena *a, Str title)
{
    StrBuf id = sb_in(a);
    sg_put_uuid5(&id, space, title);
    return sb_str(&id);
}

static void put_versions(JsonWriter *w)
{
    sg_elastic_bool(w, "managed", false);
    sg_elastic_text(w, "coreMigrationVersion", STR("8.8.0"));
    sg_elastic_text(w, "typeMigrationVersion", STR("8.0.0"));
}

static void put_view(Emitter *em, Str title)
{
    JsonWriter w = sg_elastic_json(&em->out, false);
    sg_json_object(&w);
    sg_elastic_text(&w, "type", STR("index-pattern"));
    sg_elastic_text(&w, "id", view_id(em->arena, title));
    sg_elastic_object(&w, "attributes");
    sg_elastic_text(&w, "title", title);
    sg_elastic_text(&w, "name", title);
    sg_elastic_text(&w, "timeFieldName", STR("@timestamp"));
    sg_json_object_end(&w);
    sg_elastic_empty_list(&w, "references");
    put_versions(&w);
    sg_json_object_end(&w);
    sb_putc(&em->out, '\n');
}

// ---- searches ------------------------------------------------------------

static Str search_source(Emitter *em, const Query *q)
{
    StrBuf sb = sb_in(em->arena);
    JsonWriter w = sg_elastic_json(&sb, false);
    sg_json_object(&w);
    sg_elastic_object(&w, "query");
    sg_elastic_text(&w, "query", q->text);
    sg_elastic_text(&w, "language", STR("kuery"));
    sg_json_object_end(&w);
    sg_json_key(&w, STR("filter"));
    sg_kql_put_filters(em, &w, em->state);
    sg_elastic_text(&w, "indexRefName", STR(SOURCE));
    sg_json_object_end(&w);
    return sg_elastic_json_done(em, &w, &sb);
}

static void put_sort(JsonWriter *w)
{
    sg_elastic_list(w, "sort");
    sg_json_list(w);
    sg_json_text(w, STR("@timestamp"));
    sg_json_text(w, STR("desc"));
    sg_json_list_end(w);
    sg_json_list_end(w);
}

static void put_attributes(Emitter *em, JsonWriter *w, const Query *q)
{
    const Rule *rule = q->rule;
    StrBuf title = sb_in(em->arena);
    sg_sb_put(&title, kql_options(em)->rule.name_prefix);
    sg_sb_put(&title, rule->title.n > 0 ? rule->title : STR("Untitled rule"));
    sg_elastic_object(w, "attributes");
    sg_elastic_text(w, "title", sb_str(&title));
    sg_elastic_text(w, "description", rule->description);
    TextList columns = sg_text_list_begin(w, em->arena, "columns");
    for (const StrItem *f = em->ir->fields; f != NULL; f = f->next)
        sg_text_list_add(&columns, f->text);
    sg_json_list_end(w);
    put_sort(w);
    sg_elastic_object(w, "grid");
    sg_json_object_end(w);
    sg_elastic_bool(w, "hideChart", false);
    sg_elastic_bool(w, "isTextBasedQuery", false);
    sg_elastic_bool(w, "timeRestore", false);
    sg_elastic_object(w, "kibanaSavedObjectMeta");
    sg_elastic_text(w, "searchSourceJSON", search_source(em, q));
    sg_json_object_end(w);
    sg_json_object_end(w);
}

static void put_reference(JsonWriter *w, Str view)
{
    sg_elastic_list(w, "references");
    sg_json_object(w);
    sg_elastic_text(w, "id", view);
    sg_elastic_text(w, "name", STR(SOURCE));
    sg_elastic_text(w, "type", STR("index-pattern"));
    sg_json_object_end(w);
    sg_json_list_end(w);
}

Str sg_kql_saved_search(Emitter *em, const Query *q)
{
    Str given = kql_options(em)->rule.data_view_id;
    Str *title = arena_new(em->kept, Str);
    StrBuf out = sb_in(em->arena);
    JsonWriter w = sg_elastic_json(&out, false);
    *title = given.n > 0 ? STR("") : sg_arena_copy(em->kept, view_title(em));
    sg_json_object(&w);
    sg_elastic_text(&w, "type", STR("search"));
    sg_elastic_text(&w, "id", sg_detection_rule_id(em, q->condition, q->text));
    put_attributes(em, &w, q);
    put_reference(&w, given.n > 0 ? given : view_id(em->arena, *title));
    put_versions(&w);
    sg_json_object_end(&w);
    em->note = title;
    return sg_elastic_json_done(em, &w, &out);
}

void sg_kql_saved_searches(Emitter *em, const Query *queries, size_t count)
{
    Map seen = sg_map_in(em->arena);
    for (size_t i = 0; i < count; i++) {
        const Str *title = queries[i].note;
        if (title->n > 0 && sg_map_put(&seen, *title, em) == NULL)
            put_view(em, *title);
    }
    sg_elastic_lines(em, queries, count);
}
