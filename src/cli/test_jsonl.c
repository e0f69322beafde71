// test_jsonl.c - results of tests as JSON Lines.

#include "json_members.h"
#include "test.h"

// Absent parts of a case are empty.
static void put_text(JsonWriter *w, const char *key, const char *text)
{
    json_text(w, key, text != NULL && text[0] != '\0' ? text : NULL);
}

void test_print_case(const sigcc_case *c, Result result)
{
    static const char *const names[RESULTS] = {"passed", "failed", "broken",
                                               NULL};
    JsonWriter w = json_to_stream(stdout);
    sg_json_object(&w);
    put_text(&w, "manifest", c->manifest);
    json_count(&w, "line", c->line);
    put_text(&w, "rule", c->rule);
    put_text(&w, "title", c->title);
    put_text(&w, "case", c->name);
    put_text(&w, "outcome", names[result]);
    put_text(&w, "message", c->message);
    put_text(&w, "why", c->why);
    sg_json_object_end(&w);
    (void)sg_json_line(&w); // errors of the stream are seen at the end
}

void test_print_coverage(const sigcc_coverage *c)
{
    JsonWriter w = json_to_stream(stdout);
    sg_json_object(&w);
    json_key(&w, "coverage");
    sg_json_object(&w);
    put_text(&w, "file", c->file);
    json_count(&w, "line", c->line);
    json_count(&w, "column", c->column);
    put_text(&w, "title", c->title);
    put_text(&w, "id", c->id);
    put_text(&w, "item", c->item);
    json_flag(&w, "tested", c->tested);
    json_flag(&w, "was_true", c->was_true);
    json_flag(&w, "was_false", c->was_false);
    sg_json_object_end(&w);
    sg_json_object_end(&w);
    (void)sg_json_line(&w);
}
