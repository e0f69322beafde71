// test_jsonl.c - results of tests as JSON Lines.

#include <jansson.h>
#include <stdlib.h>

#include "test.h"

// The names of files may be anything.
static json_t *text_or_null(const char *text)
{
    if (text == NULL || text[0] == '\0')
        return json_null();
    json_t *o = json_string(text);
    if (o == NULL) {
        char *copy = valid_copy(text);
        o = json_string(copy);
        free(copy);
    }
    return o;
}

static void set_text(json_t *o, const char *key, const char *text)
{
    json_object_set_new(o, key, text_or_null(text));
}

static void print(json_t *o)
{
    (void)json_dumpf(o, stdout, JSON_COMPACT);
    fputc('\n', stdout); // errors of the stream are seen at the end
    json_decref(o);
}

void test_print_case(const sigcc_case *c, Result result)
{
    static const char *const names[RESULTS] = {"passed", "failed", "broken",
                                               NULL};
    json_t *o = json_object();
    set_text(o, "manifest", c->manifest);
    json_object_set_new(o, "line", json_integer(c->line));
    set_text(o, "rule", c->rule);
    set_text(o, "title", c->title);
    set_text(o, "case", c->name);
    set_text(o, "outcome", names[result]);
    set_text(o, "message", c->message);
    set_text(o, "why", c->why);
    print(o);
}

void test_print_coverage(const sigcc_coverage *c)
{
    json_t *o = json_object();
    json_t *line = json_object();
    set_text(o, "file", c->file);
    json_object_set_new(o, "line", json_integer(c->line));
    json_object_set_new(o, "column", json_integer(c->column));
    set_text(o, "title", c->title);
    set_text(o, "id", c->id);
    set_text(o, "item", c->item);
    json_object_set_new(o, "tested", json_boolean(c->tested));
    json_object_set_new(o, "was_true", json_boolean(c->was_true));
    json_object_set_new(o, "was_false", json_boolean(c->was_false));
    json_object_set_new(line, "coverage", o);
    print(line);
}
