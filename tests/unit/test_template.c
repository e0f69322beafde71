// test_template.c - what templates print, and what they refuse.

#include "base/limits.h"
#include "check.h"
#include "data/json_text.h"
#include "template/format_text.h"

static const Binding *names_of(Arena *a, const char *json)
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

typedef struct Work {
    Source source;
    DiagList diags;
    ConfigReader reader;
    TemplatePlace place;
} Work;

static Work *begin(Arena *a, const char *text)
{
    Work *w = arena_new(a, Work);
    w->source = (Source){.name = STR("t.yml"), .text = str_of_literal(text)};
    sg_diag_init(&w->diags, a);

    w->reader =
        (ConfigReader){.arena = a, .source = &w->source, .diags = &w->diags};
    w->place = (TemplatePlace){&w->source, NULL, w->source.text};
    return w;
}

// The output, or "SG6011 1:4: message".
static Str result(Arena *a, const Work *w, Str text)
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

static Str fill(Arena *a, const char *text, const char *json)
{
    Work *w = begin(a, text);
    Str out = STR("");
    const Template *t = sg_template_parse(&w->reader, &w->place, false, NULL);
    assert_int_equal(t == NULL, w->reader.spoilt);
    if (t != NULL)
        (void)sg_template_fill(a, t, names_of(a, json), MAX_TEMPLATE_BYTES,
                               &w->diags, &out);
    return result(a, w, out);
}

static Str format(Arena *a, const char *text, const char *json)
{
    static const char *const names[] = {"query", "rule", NULL};
    Work *w = begin(a, text);
    Str out = STR("");
    const FormatText *t = sg_format_parse(&w->reader, &w->place, names);
    if (t != NULL)
        (void)sg_format_fill(a, t, names_of(a, json), &w->diags, &out);
    return result(a, w, out);
}

typedef struct Case {
    const char *text, *expected;
} Case;

static const char values[] =
    "{\"n\": 5, \"r\": 1.5, \"none\": null, \"yes\": true, \"no\": false,"
    " \"s\": \"f='1'\", \"list\": [\"b\", \"a\", \"C\"], \"nums\": [3, 1, 2],"
    " \"map\": {\"k\": \"v\", \"z\": [1, 2]},"
    " \"maps\": [{\"n\": \"x\", \"v\": 2}, {\"n\": \"y\", \"v\": 1}]}";

static void check_fills(Arena *a, const Case *c)
{
    for (; c->text != NULL; c++)
        check_text(fill(a, c->text, values), c->expected);
}

static void values_print_as_python_prints_them(Arena *a)
{
    static const Case cases[] = {
        {"{{ n }} {{ r }} {{ none }} {{ yes }}", "5 1.5 None True"},
        {"{{ list }} {{ map }}", "['b', 'a', 'C'] {'k': 'v', 'z': [1, 2]}"},
        {"{{ [s, 'a\"b', 2.0] }}", "[\"f='1'\", 'a\"b', 2.0]"},
        {"{{ ['\\n\\t\\\\'] }}", "['\\n\\t\\\\']"},
        {"{{ nope }}|{{ map.nope }}|{{ list[9] }}|{{ list[-1] }}", "|||C"},
        {NULL, NULL},
    };
    check_fills(a, cases);
}

static void operators_bind_as_in_jinja(Arena *a)
{
    static const Case cases[] = {
        {"{{ 1 + 2 - 4 }} {{ -n }} {{ 'a' ~ 1 ~ none }}", "-1 -5 a1None"},
        {"{{ not no and yes or no }} {{ no or 'x' }} {{ '' and 1 }}|",
         "True x |"},
        {"{{ 1 == 1.0 }} {{ '1' == 1 }} {{ 'a' < 'b' }}", "True False True"},
        {"{{ 'a' in list }} {{ 'q' not in s }} {{ 'k' in map }}",
         "True True True"},
        {"{{ 'a' ~ 'b' | upper }} {{ ('a' ~ 'b') | upper }}", "aB AB"},
        {"{{ 'x' if no else 'y' if no else 'z' }}{{ 'x' if no }}", "z"},
        {"{{ n is defined }} {{ q is not defined }} {{ n is number }}",
         "True True True"},
        {NULL, NULL},
    };
    check_fills(a, cases);
}

static void loops_know_where_they_are(Arena *a)
{
    static const Case cases[] = {
        {"{% for x in nums %}{{ loop.index }}{{ loop.index0 }}{{ x }} "
         "{% endfor %}",
         "103 211 322 "},
        {"{% for x in nums if x > 1 %}{{ loop.first }}{{ loop.last }}"
         "{% endfor %}",
         "TrueFalseFalseTrue"},
        {"{% for k, v in map.items() %}{{ k }}={{ v }};{% endfor %}",
         "k=v;z=[1, 2];"},
        {"{% for x in [] %}a{% else %}none{% endfor %}", "none"},
        {"{% set a = 1 %}{% for x in nums %}{% set a = x %}{% endfor %}{{ a }}",
         "1"},
        {"{% for c in 'h\xC3\xA9' %}<{{ c }}>{% endfor %}", "<h><\xC3\xA9>"},
        {NULL, NULL},
    };
    check_fills(a, cases);
}

static void white_space_goes_where_asked(Arena *a)
{
    static const Case cases[] = {
        {"a {{- n -}} b", "a5b"},
        {"a\n{%- if yes -%}\n b \n{%- endif %}\nc\n", "ab\nc"},
        {"x {#- y -#} z", "xz"},
        {"a\r\nb\rc\r\n", "a\nb\nc"},
        {"{% raw %}{{ a }}{% endraw %}|{% raw -%}  b  {%- endraw %}",
         "{{ a }}|b"},
        {"{ { }} %} #}", "{ { }} %} #}"},
        {"", ""},
        {NULL, NULL},
    };
    check_fills(a, cases);
}

static void filters_do_as_they_say(Arena *a)
{
    static const Case cases[] = {
        {"{{ 'a b-c' | title }}{{ '\xC3\xA9' | upper }}", "A B-C\xC3\x89"},
        {"{{ list | join(',') }} {{ maps | join('+', attribute='n') }}",
         "b,a,C x+y"},
        {"{{ nums | sort }} {{ list | sort(reverse=true) }}",
         "[1, 2, 3] ['C', 'b', 'a']"},
        {"{{ maps | sort(attribute='v') | map(attribute='n') | list }}",
         "['y', 'x']"},
        {"{{ ['a', 'A', 'b'] | unique | list }}", "['a', 'b']"},
        {"{{ 'aXbX' | replace('X', '-', 1) }} {{ ' x ' | trim }}|", "a-bX x|"},
        {"{{ q | default('d') }} {{ '' | d('e', true) }} {{ n | d(1) }}",
         "d e 5"},
        {"{{ s | tojson }} {{ '<' | escape }}", "\"f=\\u0027"
                                                "1\\u0027\" &lt;"},
        {"{{ '7' | int + 1 }} {{ 'x' | int(3) }} {{ 'a,b'.split(',') }}",
         "8 3 ['a', 'b']"},
        {NULL, NULL},
    };
    check_fills(a, cases);
}

static void wrong_templates_are_refused_at_their_place(Arena *a)
{
    static const Case cases[] = {
        {"a\n {{ n", "SG6011 2:6: expected '}}', but the template ends"},
        {"{% if n %}", "SG6011 1:4: this 'if' has no 'endif'"},
        {"{% endif %}", "SG6011 1:4: nothing is open that 'endif' could close"},
        {"{{ n | nope }}", "SG6011 1:8: no filter is called 'nope'"},
        {"{{ f() }}",
         "SG6011 1:4: templates call no functions, and 'f' is none"},
        {"{% include 'x' %}",
         "SG6011 1:4: expected if, for, set or raw, not 'include'"},
        {"{{ q.r }}", "SG6012 1:4: this is undefined and has no parts"},
        {"{{ n + 'a' }}", "SG6012 1:4: a number and text cannot be added; '~' "
                          "joins as text"},
        {"{{ ''.__class__ }}{{ s.__len__() }}",
         "SG6011 1:24: no method is called '__len__'"},
        {NULL, NULL},
    };
    check_fills(a, cases);
}

// Eight times the same, many times over, is more than fits.
static void growth_is_stopped(Arena *a)
{
    StrBuf text = sb_in(a);
    StrBuf list = sb_in(a);
    sg_sb_put(&text, STR("{% set a = 'x' %}"));
    sg_sb_put(&list, STR("{% set a = [1] %}"));
    for (int i = 0; i < 40; i++) {
        sg_sb_put(&text, STR("{% set a = a ~ a ~ a ~ a %}"));
        sg_sb_put(&list, STR("{% set a = [a, a, a, a] %}"));
    }
    assert_true(str_starts(fill(a, text.p, values), STR("SG6012")));
    assert_true(str_starts(fill(a, list.p, values), STR("SG6012")));
    check_text(fill(a,
                    "{% set a = 'x' | replace('x', '0123456789abcdef' ~ s) %}"
                    "{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}"
                    "{% for x in a %}{% for y in a %}{% for z in a %}"
                    "{% endfor %}{% endfor %}{% endfor %}",
                    values),
               "SG6012 1:144: the template takes more than 1048576 steps");
}

static void braces_are_filled_in(Arena *a)
{
    static const char json[] = "{\"query\": \"q='1'\", \"rule\": {\"n\": -5,"
                               " \"t\": \"T\", \"l\": [1], \"x\": null}}";
    static const Case cases[] = {
        {"{query} {rule.t} {rule.l[0]} {rule[t]} {{}} {rule.x}",
         "q='1' T 1 T {} None"},
        {"{query!r:>9}|{rule.t:*^5}|{rule.n:04}|{query:.1}", "  \"q='1'\""
                                                             "|**T**|-005|q"},
        {"{rule.l} {rule.n:<4}|", "[1] -5  |"},
        {"a {", "SG6011 1:3: this '{' is not closed; '{{' is a brace"},
        {"}", "SG6011 1:1: nothing is open here; '}}' is a brace"},
        {"{quary}", "SG6011 1:2: a field starts with query, rule or pipeline"},
        {"{rule.y}", "SG6012 1:6: a map has no '.y'"},
        {"{rule.x:5}", "SG6012 1:2: only texts and numbers have a width"},
        {NULL, NULL},
    };
    for (const Case *c = cases; c->text != NULL; c++)
        check_text(format(a, c->text, json), c->expected);
}

static void every_row_says_what_it_does(Arena *a)
{
    const TemplateRow *row;
    size_t count = 0;
    (void)a;
    for (; (row = sg_template_row(count)) != NULL; count++)
        assert_true(row->name != NULL && row->summary[0] != '\0');
    assert_true(count > 40);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(values_print_as_python_prints_them),
        arena_test(operators_bind_as_in_jinja),
        arena_test(loops_know_where_they_are),
        arena_test(white_space_goes_where_asked),
        arena_test(filters_do_as_they_say),
        arena_test(wrong_templates_are_refused_at_their_place),
        arena_test(growth_is_stopped),
        arena_test(braces_are_filled_in),
        arena_test(every_row_says_what_it_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
