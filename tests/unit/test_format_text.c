// test_format_text.c - texts with fields in braces.

#include "template/format_text.h"
#include "template_text.h"

static Str fill_format(Arena *a, const char *text, const char *json)
{
    static const char *const names[] = {"query", "rule", NULL};
    TemplateWork *w = template_begin(a, text);
    Str out = STR("");
    const FormatText *t = sg_format_parse(&w->reader, &w->place, names);
    if (t != NULL)
        (void)sg_format_fill(a, t, template_names(a, json), &w->diags, &out);
    return template_result(a, w, out);
}

static void braces_are_filled_in(Arena *a)
{
    static const char json[] = "{\"query\": \"q='1'\", \"rule\": {\"n\": -5,"
                               " \"t\": \"T\", \"l\": [1], \"x\": null}}";
    static const TemplateCase cases[] = {
        {"{query} {rule.t} {rule.l[0]} {rule[t]} {{}} {rule.x}",
         "q='1' T 1 T {} None"},
        {"{query!r:>9}|{rule.t:*^5}|{rule.n:04}|{query:.1}", "  \"q='1'\""
                                                             "|**T**|-005|q"},
        {"{rule.l} {rule.n:<4}|", "[1] -5  |"},
        {"a {", "SG6011 1:3: this '{' is not closed; write '{{' for a brace"},
        {"}", "SG6011 1:1: nothing is open here; write '}}' for a brace"},
        {"{quary}",
         "SG6011 1:2: a field must start with query, rule or pipeline"},
        {"{rule.y}", "SG6012 1:6: a map has no '.y'"},
        {"{rule.x:5}", "SG6012 1:2: only text and numbers can have a width"},
        {NULL, NULL},
    };
    for (const TemplateCase *c = cases; c->text != NULL; c++)
        check_text(fill_format(a, c->text, json), c->expected);
}

static void widths_are_checked(Arena *a)
{
    static const char json[] = "{\"query\": \"q\", \"rule\": {\"n\": -5,"
                               " \"r\": 1.5, \"t\": \"T\", \"l\": [1]}}";
    static const TemplateCase cases[] = {
        {"{rule.n:6}|{rule.n:<6d}|{rule.r:5}|{rule.t:.0}|{rule.t:3s}|",
         "    -5|-5    |  1.5||T  |"},
        {"{query:10001}",
         "SG6011 1:7: a width or precision of more than 10000"},
        {"{query:.10001}",
         "SG6011 1:7: a width or precision of more than 10000"},
        {"{rule.n:s}", "SG6012 1:2: 's' and a precision need text"},
        {"{rule.n:.2}", "SG6012 1:2: 's' and a precision need text"},
        {"{rule.l[0}", "SG6011 1:8: this '[' is not closed"},
        {"{rule.}", "SG6011 1:6: a name is missing here"},
        {"{rule[]}", "SG6012 1:6: a map has no '[]'"},
        {"{rule.l[0]x}",
         "SG6011 1:11: expected '.', '[', '!', ':' or '}' here"},
        {"{rule.t!rx}", "SG6011 1:8: expected ':' or '}' after the conversion"},
        {NULL, NULL},
    };
    for (const TemplateCase *c = cases; c->text != NULL; c++)
        check_text(fill_format(a, c->text, json), c->expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(braces_are_filled_in),
        arena_test(widths_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
