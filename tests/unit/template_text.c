// template_text.c - templates filled in from JSON.

#include "template_text.h"

#include "base/limits.h"
#include "data/json_text.h"

const char template_values[] =
    "{\"n\": 5, \"r\": 1.5, \"none\": null, \"yes\": true, \"no\": false,"
    " \"s\": \"f='1'\", \"list\": [\"b\", \"a\", \"C\"], \"nums\": [3, 1, 2],"
    " \"map\": {\"k\": \"v\", \"z\": [1, 2]},"
    " \"maps\": [{\"n\": \"x\", \"v\": 2}, {\"n\": \"y\", \"v\": 1}]}";

const char template_kinds[] =
    "{\"n\": 5, \"r\": 1.5, \"zero\": 0.0, \"big\": 1e308, \"none\": null,"
    " \"yes\": true, \"no\": false, \"s\": \"ab\", \"list\": [\"b\", \"a\"],"
    " \"map\": {\"k\": \"v\", \"kk\": [1, 2], \"a\": 1}, \"empty\": {},"
    " \"turned\": {\"a\": 1, \"kk\": [1, 2], \"k\": \"v\"},"
    " \"other\": {\"k\": \"v\", \"kk\": [1, 3], \"a\": 1},"
    " \"named\": {\"k\": \"v\", \"kx\": [1, 2], \"a\": 1},"
    " \"odd\": \"\\r\\t\\u0001\\u007f\\u00a0\\u00ad\\u00e9\\u1680\\u2003"
    "\\u2028\\u205f\\u3000\\ue000\\ufeff\\udb40\\udc01\","
    " \"even\": \"\\u2010\\u2030\\u2070\\uf900\"}";

const Binding *template_names(Arena *a, const char *json)
{
    Datum map;
    JsonError error;
    const Binding *names = NULL;
    assert_true(sg_json_read(a, str_of_literal(json), &map, &error));
    for (size_t i = 0; i < map.u.map.count; i++) {
        Binding *b = arena_new(a, Binding);
        *b = (Binding){names, map.u.map.pairs[i].key, map.u.map.pairs[i].value};
        names = b;
    }
    return names;
}

TemplateWork *template_begin(Arena *a, const char *text)
{
    TemplateWork *w = arena_new(a, TemplateWork);
    w->source = (Source){.name = STR("t.yml"), .text = str_of_literal(text)};
    sg_diag_init(&w->diags, a);

    w->reader =
        (ConfigReader){.arena = a, .source = &w->source, .diags = &w->diags};
    w->place = (TemplatePlace){&w->source, NULL, w->source.text};
    return w;
}

Str template_result(Arena *a, const TemplateWork *w, Str text)
{
    const Diag *d = w->diags.first;
    if (d == NULL)
        return text;
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "SG%d %u:%u: ", (int)d->id, d->span.from.line + 1,
               d->span.from.col + 1);
    sg_sb_put(&sb, d->message);
    return sb_str(&sb);
}

Str fill_template(Arena *a, const char *text, const char *json)
{
    TemplateWork *w = template_begin(a, text);
    Str out = STR("");
    const Template *t = sg_template_parse(&w->reader, &w->place, false, NULL);
    assert_int_equal(t == NULL, w->reader.spoilt);
    if (t != NULL)
        (void)sg_template_fill(a, t, template_names(a, json),
                               MAX_TEMPLATE_BYTES, &w->diags, &out);
    return template_result(a, w, out);
}

void check_values(Arena *a, const TemplateCase *c)
{
    for (; c->text != NULL; c++)
        check_text(fill_template(a, c->text, template_values), c->expected);
}

void check_kinds(Arena *a, const TemplateCase *c)
{
    for (; c->text != NULL; c++)
        check_text(fill_template(a, c->text, template_kinds), c->expected);
}
