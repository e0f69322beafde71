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
        {"{% endif %}", "SG6011 1:4: there is nothing for 'endif' to close"},
        {"{{ n | nope }}", "SG6011 1:8: no filter is called 'nope'"},
        {"{{ f() }}",
         "SG6011 1:4: templates cannot call functions, such as 'f'"},
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
        {"a {", "SG6011 1:3: this '{' is not closed; write '{{' for a brace"},
        {"}", "SG6011 1:1: nothing is open here; write '}}' for a brace"},
        {"{quary}",
         "SG6011 1:2: a field must start with query, rule or pipeline"},
        {"{rule.y}", "SG6012 1:6: a map has no '.y'"},
        {"{rule.x:5}", "SG6012 1:2: only text and numbers can have a width"},
        {NULL, NULL},
    };
    for (const Case *c = cases; c->text != NULL; c++)
        check_text(format(a, c->text, json), c->expected);
}

// Everything that a value can be, and that prints, compares or counts in a way
// of its own.
static const char kinds[] =
    "{\"n\": 5, \"r\": 1.5, \"zero\": 0.0, \"big\": 1e308, \"none\": null,"
    " \"yes\": true, \"no\": false, \"s\": \"ab\", \"list\": [\"b\", \"a\"],"
    " \"map\": {\"k\": \"v\", \"kk\": [1, 2], \"a\": 1}, \"empty\": {},"
    " \"turned\": {\"a\": 1, \"kk\": [1, 2], \"k\": \"v\"},"
    " \"other\": {\"k\": \"v\", \"kk\": [1, 3], \"a\": 1},"
    " \"named\": {\"k\": \"v\", \"kx\": [1, 2], \"a\": 1},"
    " \"odd\": \"\\r\\t\\u0001\\u007f\\u00a0\\u00ad\\u00e9\\u1680\\u2003"
    "\\u2028\\u205f\\u3000\\ue000\\ufeff\\udb40\\udc01\","
    " \"even\": \"\\u2010\\u2030\\u2070\\uf900\"}";

static void check_kinds(Arena *a, const Case *c)
{
    for (; c->text != NULL; c++)
        check_text(fill(a, c->text, kinds), c->expected);
}

static void tests_tell_the_kinds_of_values_apart(Arena *a)
{
    static const Case cases[] = {
        {"{{ none is none }} {{ n is none }} {{ q is none }}",
         "True False False"},
        {"{{ yes is true }} {{ no is true }} {{ n is true }}",
         "True False False"},
        {"{{ no is false }} {{ yes is false }} {{ none is false }}",
         "True False False"},
        {"{{ no is boolean }} {{ n is boolean }}", "True False"},
        {"{{ r is number }} {{ yes is number }} {{ s is number }}",
         "True True False"},
        {"{{ s is string }} {{ n is string }} {{ list is string }}",
         "True False False"},
        {"{{ map is mapping }} {{ list is mapping }}", "True False"},
        {"{{ list is sequence }} {{ map is sequence }} {{ s is sequence }} "
         "{{ n is sequence }}",
         "True True True False"},
        {"{{ empty is iterable }} {{ none is iterable }}", "True False"},
        {"{{ q is undefined }} {{ none is undefined }}", "True False"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void empty_values_are_false(Arena *a)
{
    static const Case cases[] = {
        {"{{ not n }} {{ not 0 }} {{ not r }} {{ not -r }} {{ not zero }}",
         "False True False False True"},
        {"{{ not s }} {{ not '' }} {{ not list }} {{ not [] }}",
         "False True False True"},
        {"{{ not map }} {{ not empty }} {{ not none }} {{ not q }}",
         "False True True True"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void equality_looks_into_lists_and_maps(Arena *a)
{
    static const Case cases[] = {
        {"{{ list == ['b', 'a'] }} {{ list == ['b'] }} {{ list == ['b', 1] }}",
         "True False False"},
        {"{{ list != ['b', 'a'] }} {{ list != ['a', 'b'] }}", "False True"},
        {"{{ map == turned }} {{ map == other }} {{ map == named }} "
         "{{ map == empty }}",
         "True False False False"},
        {"{{ none == none }} {{ q == none }} {{ list == map }} {{ yes == 1 }}",
         "True False False True"},
        {"{{ 2 >= 2 }} {{ 2 <= 1 }} {{ 3 > 2 }} {{ 2 < 2 }}",
         "True False True False"},
        {"{{ 'ab' > 'a' }} {{ 'a' >= 'ab' }} {{ 'a' < 'b' }} {{ '' < 'a' }}",
         "True False True True"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

// Compared with what Python 3 prints.
static void odd_values_print_as_python_prints_them(Arena *a)
{
    static const Case cases[] = {
        {"{{ [odd] }}",
         "['\\r\\t\\x01\\x7f\\xa0\\xad\xC3\xA9\\u1680\\u2003\\u2028\\u205f"
         "\\u3000\\ue000\\ufeff\\U000e0001']"},
        {"{{ [even] }}",
         "['\xE2\x80\x90\xE2\x80\xB0\xE2\x81\xB0\xEF\xA4\x80']"},
        {"{{ ['it\\'s \"x\"'] }}", "['it\\'s \"x\"']"},
        {"{{ big + big }} {{ -(big + big) }} {{ big + big - (big + big) }}",
         "inf -inf nan"},
        {"{{ True }} {{ False }} {{ None }} {{ false }} {{ 1.0 }}",
         "True False None False 1.0"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void numbers_and_texts_add_up(Arena *a)
{
    static const Case cases[] = {
        {"{{ r + 1 }} {{ 2 - r }} {{ -r }} {{ 'a' + s }}", "2.5 0.5 -1.5 aab"},
        {"{{ -s }}", "SG6012 1:4: text cannot be subtracted"},
        {"{{ 1 - list }}", "SG6012 1:8: a list cannot be subtracted"},
        {"{{ 1 in 5 }}",
         "SG6012 1:4: 'in' searches text and lists, not a number"},
        {"{{ 1 in s }}",
         "SG6012 1:4: 'in' searches text for text, not for a number"},
        {"{{ 'k' in map }} {{ 3 in [1] }} {{ '' in '' }} {{ 'abc' in s }}",
         "True False True False"},
        {"{{ '-7' | int }} {{ '+7' | int }} {{ ' 7.9 ' | int }} {{ r | int }}",
         "-7 7 7 1"},
        {"{{ '-' | int(2) }} {{ '' | int }} {{ '7x' | int(3) }} "
         "{{ '9999999999999999999' | int(4) }} {{ (big + big) | int(5) }}",
         "2 0 3 4 5"},
        {"{{ n | int }} {{ yes | int }}", "5 1"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void filters_take_texts_apart(Arena *a)
{
    static const Case cases[] = {
        {"{{ ' a  b '.split() }} {{ ''.split() }} {{ ' '.split() }}",
         "['a', 'b'] [] []"},
        {"{{ ''.split(',') }} {{ 'a,,b,'.split(',') }} {{ 'ab'.split('::') }}",
         "[''] ['a', '', 'b', ''] ['ab']"},
        {"{{ 'ab'.endswith('b') }} {{ 'ab'.endswith('cab') }} "
         "{{ 'ab'.startswith('b') }}",
         "True False False"},
        {"{{ 'abc' | reverse }} {{ '' | reverse }}|{{ 'abc' | last }}",
         "cba |c"},
        {"{{ 'a  b(c{d' | title }} {{ '' | capitalize }}|{{ 'aB' | capitalize "
         "}}",
         "A  B(C{D |Ab"},
        {"{{ 'aa' | replace('a', 'b', 0) }} {{ 'aaa' | replace('a', 'b', 2) }}",
         "aa bba"},
        {"{{ 'a' | replace('', 'b') }}", "SG6012 1:4: nothing to replace"},
        {"{{ '  ' | trim }}|{{ 'xaxx' | trim('x') }}", "|a"},
        {"{{ 'a\\n\\nb' | indent }}", "a\n\n    b"},
        {"{{ 'a\\n\\nb' | indent(2, true) }}", "  a\n\n  b"},
        {"{{ 'a\\n\\nb' | indent(1, true, true) }}", " a\n \n b"},
        {"{{ s | indent(-1) }}", "SG6012 1:4: an indent of 0 to 64"},
        {"{{ s | indent(65) }}", "SG6012 1:4: an indent of 0 to 64"},
        {"{{ s | indent('2') }}",
         "SG6012 1:4: a whole number is needed here, not text"},
        {"{{ '<' | e | e }} {{ '&\\'\">' | e }}", "&lt; &amp;&#39;&#34;&gt;"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void filters_take_lists_and_maps_apart(Arena *a)
{
    static const Case cases[] = {
        {"{{ list | first }} {{ list | last }} {{ [] | first }}|{{ [] | last "
         "}}|",
         "b a ||"},
        {"{{ list | reverse | list }} {{ list | length }} {{ map | count }} "
         "{{ '\xC3\xA9' | length }} {{ q | length }}",
         "['a', 'b'] 2 3 1 0"},
        {"{{ map.keys() }} {{ map.values() }} {{ empty.values() }}",
         "['k', 'kk', 'a'] ['v', [1, 2], 1] []"},
        {"{{ map.get('k') }} {{ map.get('q') }} {{ map.get('q', 3) }}",
         "v None 3"},
        {"{{ ', '.join(list) }} {{ '-'.join('abc') }}", "b, a a-b-c"},
        {"{{ list | map('upper') | list }} "
         "{{ [map] | map(attribute='q', default=0) | list }}",
         "['B', 'A'] [0]"},
        {"{{ list | map('nope') | list }}",
         "SG6012 1:4: 'map' needs an attribute or the name of a filter"},
        {"{{ list | map('map') | list }}",
         "SG6012 1:4: 'map' needs an attribute or the name of a filter"},
        {"{{ n.values() }}", "SG6012 1:4: a map is needed here, not a number"},
        {"{{ yes | items }}",
         "SG6012 1:4: a map is needed here, not a boolean"},
        {"{{ none | items }}", "SG6012 1:4: a map is needed here, not none"},
        {"{{ ['B', 'a'] | sort }} {{ ['B', 'a'] | sort(false, true) }}",
         "['a', 'B'] ['B', 'a']"},
        {"{{ ['b', 'B'] | unique(true) | list }} {{ [] | sort }}",
         "['b', 'B'] []"},
        {"{{ list.0 }} {{ list.1 }} {{ list['x'] }}| {{ map[0] }}| {{ n[0] }}|",
         "b a | | |"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void json_is_sorted_and_safe_in_html(Arena *a)
{
    static const Case cases[] = {
        {"{{ map | tojson }}", "{\"a\": 1, \"k\": \"v\", \"kk\": [1, 2]}"},
        {"{{ list | tojson(indent=2) }}", "[\n  \"b\",\n  \"a\"\n]"},
        {"{{ '<&>' | tojson }} {{ r | tojson }} {{ none | tojson }}",
         "\"\\u003c\\u0026\\u003e\" 1.5 null"},
        {"{{ (big + big) | tojson }} {{ empty | tojson }}", "null {}"},
        {"{{ q | tojson }}",
         "SG6012 1:4: something undefined cannot be written as JSON"},
        {"{{ n | tojson(-1) }}", "SG6012 1:4: an indent of 0 to 64"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void broken_syntax_is_pointed_at(Arena *a)
{
    static const Case cases[] = {
        {"{{ 1 not 2 }}", "SG6011 1:10: expected 'in' after 'not', not '2'"},
        {"{% set 1 = 2 %}", "SG6011 1:8: expected a name, not '1'"},
        {"{% 1 %}", "SG6011 1:4: expected if, for, set or raw, not '1'"},
        {"{{ n. }}", "SG6011 1:7: expected the name of an attribute, not '}}'"},
        {"{{ n \x01 }}", "SG6011 1:6: an unexpected character"},
        {"{{ n \xC3\xA9 }}", "SG6011 1:6: an unexpected character"},
        {"{{ 9999999999999999999 }}",
         "SG6011 1:4: a number of more than 18 digits"},
        {"{%- if yes +%} a {%+ endif -%} b", " a b"},
        {"{% raw %}{% endrawx %}{% endraw x %}{%- endraw %}",
         "{% endrawx %}{% endraw x %}"},
        {"a {%- raw %} b {% endraw -%} c", "a b c"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void what_is_missing_is_named(Arena *a)
{
    static const Case cases[] = {
        {"{{ [1, ) }}", "SG6011 1:8: expected a value, not ')'"},
        {"{{ [1 }}", "SG6011 1:7: expected ']', not '}}'"},
        {"{{ {'a': ) }}", "SG6011 1:10: expected a value, not ')'"},
        {"{{ {'a': 1 }}", "SG6011 1:13: expected '}}', not '}'"},
        {"{{ {'a' 1} }}", "SG6011 1:9: expected ':', not '1'"},
        {"{{ 'a'.split(')' }}", "SG6011 1:18: expected ')', not '}}'"},
        {"{{ 'a'.split(1, 2, 3) }}",
         "SG6011 1:17: 'split' does not take this argument"},
        {"{{ 'a'.split(sep=1, sep=2) }}",
         "SG6011 1:21: 'split' does not take this argument"},
        {"{{ 'a'.split(q=1) }}",
         "SG6011 1:14: unknown parameter; the parameters are: sep"},
        {"{{ 'a'.upper(1) }}",
         "SG6011 1:14: 'upper' does not take this argument"},
        {"{{ 'a' | upper(1) }}",
         "SG6011 1:16: 'upper' does not take this argument"},
        {"{{ 'a'.split() ) }}", "SG6011 1:16: expected '}}', not ')'"},
        {"{{ 'a' | }}", "SG6011 1:10: expected a filter's name, not '}}'"},
        {"{{ a is }}", "SG6011 1:9: expected the name of a test, not '}}'"},
        {"{{ a is nope }}", "SG6011 1:9: no test is called 'nope'"},
        {"{{ a is not ) }}",
         "SG6011 1:13: expected the name of a test, not ')'"},
        {"{{ a is divisibleby }}",
         "SG6011 1:9: no test is called 'divisibleby'"},
        {"{{ 1 == ) }}", "SG6011 1:9: expected a value, not ')'"},
        {"{{ 1 == 2 == 3 }}",
         "SG6011 1:11: comparisons cannot be chained; use 'and'"},
        {"{{ (a }}", "SG6011 1:7: expected ')', not '}}'"},
        {"{{ a[ }}", "SG6011 1:7: expected a value, not '}}'"},
        {"{{ a[1 }}", "SG6011 1:8: expected ']', not '}}'"},
        {"{{ a[1:2:3:4] }}", "SG6011 1:11: expected ']', not ':'"},
        {"{{ 'a", "SG6011 1:4: this string is never closed"},
        {"{{ 'a\\", "SG6011 1:4: this string is never closed"},
        {"{{ 12", "SG6011 1:6: expected '}}', but the template ends"},
        {"{{ 1.", "SG6011 1:6: expected the name of an attribute, but the "
                  "template ends"},
        {"{{ 1.5.2 }}", ""},
        {"{{ 1.x }}", ""},
        {"{{", "SG6011 1:3: expected a value, but the template ends"},
        {"{{-", "SG6011 1:4: expected a value, but the template ends"},
        {"{%",
         "SG6011 1:3: expected if, for, set or raw, but the template ends"},
        {"{%-",
         "SG6011 1:4: expected if, for, set or raw, but the template ends"},
        {"{#", "SG6011 1:1: this comment is never closed"},
        {"{#}", "SG6011 1:1: this comment is never closed"},
        {"{#-#}x", "x"},
        {"{#--#}x", "x"},
        {"a {#-#} b", "ab"},
        {"{#a#}x", "x"},
        {"{#a", "SG6011 1:1: this comment is never closed"},
        {"{#a#", "SG6011 1:1: this comment is never closed"},
        {"{", "{"},
        {"a{", "a{"},
        {"{{{", "SG6011 1:4: expected a value, but the template ends"},
        {"{% raw %}{%", "SG6011 1:4: this 'raw' has no 'endraw'"},
        {"{% raw %}{%-", "SG6011 1:4: this 'raw' has no 'endraw'"},
        {"{% raw %}{% endraw", "SG6011 1:4: this 'raw' has no 'endraw'"},
        {"{% raw %}{% endraw %",
         "SG6011 1:20: '%' has no meaning in a template here"},
        {"{% raw %}a", "SG6011 1:4: this 'raw' has no 'endraw'"},
        {"{% raw", "SG6011 1:7: expected '%}', but the template ends"},
        {"{% for x in ) %}", "SG6011 1:13: expected a value, not ')'"},
        {"{% for x, in list %}", "SG6011 1:14: expected 'in', not 'list'"},
        {"{% for x in list",
         "SG6011 1:17: expected '%}', but the template ends"},
        {"{% for loop in list %}", "SG6011 1:8: 'loop' is a reserved name"},
        {"{% if ) %}a{% elif n %}", "SG6011 1:7: expected a value, not ')'"},
        {"{% if n %}a{% elif ) %}b", "SG6011 1:20: expected a value, not ')'"},
        {"{% if n %}a{% else %}{% else %}{% endif %}",
         "SG6011 1:25: 'endif' must come before this"},
        {"{% if n %}a{% endfor %}",
         "SG6011 1:15: 'endif' must come before this"},
        {"{% for x in list %}{% endif %}",
         "SG6011 1:23: 'endfor' must come before this"},
        {"{% set x %}", "SG6011 1:10: expected '=', not '%}'"},
        {"{% set x = %}", "SG6011 1:12: expected a value, not '%}'"},
        {"{% elif %}", "SG6011 1:4: there is nothing for 'elif' to close"},
        {"{{ 1 if }}", "SG6011 1:9: expected a value, not '}}'"},
        {"{{ 1 if n else }}", "SG6011 1:16: expected a value, not '}}'"},
        {"{{ 1 if n else ) }}", "SG6011 1:16: expected a value, not ')'"},
        {"{{ not }}", "SG6011 1:8: expected a value, not '}}'"},
        {"{{ - }}", "SG6011 1:6: expected a value, not '}}'"},
        {"{{ ~ }}", "SG6011 1:4: expected a value, not '~'"},
        {"{{ 1 ~ }}", "SG6011 1:8: expected a value, not '}}'"},
        {"{{ 1 and }}", "SG6011 1:10: expected a value, not '}}'"},
        {"{{ 1 or ) }}", "SG6011 1:9: expected a value, not ')'"},
        {"{{ n . 5 }}", ""},
        {"{{ list.append(1).x }}", ""},
        {"{{ list | join(attribute=) }}",
         "SG6011 1:26: expected a value, not ')'"},
        {"{{ 99999999999999999.5 }}", "1e+17"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void nesting_is_bounded(Arena *a)
{
    static const char *const parts[][3] = {{"{{ ", "(", "SG6011"},
                                           {"{{ ", "not ", "SG6011"},
                                           {"", "{% if n %}", "SG6011"}};
    for (size_t i = 0; i < 3; i++) {
        StrBuf text = sb_in(a);
        sg_sb_put(&text, str_of_literal(parts[i][0]));
        for (int k = 0; k < 100; k++)
            sg_sb_put(&text, str_of_literal(parts[i][1]));
        Str said = fill(a, sg_arena_copy(a, sb_str(&text)).p, kinds);
        assert_true(str_starts(said, str_of_literal(parts[i][2])));
        assert_true(said.n > 0 && strstr(said.p, "64") != NULL);
    }
}

static void widths_are_checked(Arena *a)
{
    static const char json[] = "{\"query\": \"q\", \"rule\": {\"n\": -5,"
                               " \"r\": 1.5, \"t\": \"T\", \"l\": [1]}}";
    static const Case cases[] = {
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
    for (const Case *c = cases; c->text != NULL; c++)
        check_text(format(a, c->text, json), c->expected);
}

// Compared with what Python 3 prints: 2024, 2000 and 1904 are leap years, 1900
// and 2023 are not.
static void dates_are_written_as_python_writes_them(Arena *a)
{
    static const Case cases[] = {
        {"{{ '2024-03-01'.strftime('%Y %y %m %d %j %w %B %b %A %a') }}",
         "2024 24 03 01 061 5 March Mar Friday Fri"},
        {"{{ '2023-03-01'.strftime('%j %a') }} "
         "{{ '1900-12-31'.strftime('%j %a') }} "
         "{{ '2000-12-31'.strftime('%j %a') }} "
         "{{ '1904-02-29'.strftime('%j %a') }}",
         "060 Wed 365 Mon 366 Sun 060 Mon"},
        {"{{ '2024-05-06'.strftime('%H:%M:%S %%') }}", "00:00:00 %"},
        {"{{ '2024-05-06'.strftime('') }}|", "|"},
        {"{{ '2024-05-06'.isoformat() }}", "2024-05-06"},
        {"{{ '2024-05-6'.isoformat() }}", "SG6012 1:4: '2024-05-6' is not a "
                                          "date"},
        {"{{ '2024/05-06'.isoformat() }}", "SG6012 1:4: '2024/05-06' is not a "
                                           "date"},
        {"{{ '2024-05/06'.isoformat() }}", "SG6012 1:4: '2024-05/06' is not a "
                                           "date"},
        {"{{ '2024-0x-06'.isoformat() }}", "SG6012 1:4: '2024-0x-06' is not a "
                                           "date"},
        {"{{ '2024-00-06'.isoformat() }}", "SG6012 1:4: '2024-00-06' is not a "
                                           "date"},
        {"{{ '2024-13-06'.isoformat() }}", "SG6012 1:4: '2024-13-06' is not a "
                                           "date"},
        {"{{ '2024-05-00'.isoformat() }}", "SG6012 1:4: '2024-05-00' is not a "
                                           "date"},
        {"{{ '2024-05-32'.isoformat() }}", "SG6012 1:4: '2024-05-32' is not a "
                                           "date"},
        {"{{ q.strftime('%Y') }}", "SG6012 1:4: '' is not a date"},
        {"{{ '2024-05-06'.strftime('%Q') }}",
         "SG6012 1:4: 'strftime' knows %Y %y %m %d %j %w %B %b %A %a %H %M %S "
         "and %%, no other"},
        {"{{ '2024-05-06'.strftime('a%') }}",
         "SG6012 1:4: 'strftime' knows %Y %y %m %d %j %w %B %b %A %a %H %M %S "
         "and %%, no other"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

// The first mistake is told, and nothing that follows from it.
static void one_mistake_gives_one_message(Arena *a)
{
    static const Case cases[] = {
        {"{{ (q.r).s }}", "SG6012 1:5: this is undefined and has no parts"},
        {"{{ (q.r)[0] }}", "SG6012 1:5: this is undefined and has no parts"},
        {"{{ (q.r)[1:] }}", "SG6012 1:5: this is undefined and has no parts"},
        {"{{ -(q.r) }}", "SG6012 1:6: this is undefined and has no parts"},
        {"{{ 1 - q.r }}", "SG6012 1:8: this is undefined and has no parts"},
        {"{{ q.r == 1 }}", "SG6012 1:4: this is undefined and has no parts"},
        {"{{ q.r or 1 }}", "SG6012 1:4: this is undefined and has no parts"},
        {"{{ 1 if q.r else q.s }}",
         "SG6012 1:9: this is undefined and has no parts"},
        {"{% if q.r %}a{% elif q.s %}b{% endif %}",
         "SG6012 1:7: this is undefined and has no parts"},
        {"{% for x in q.r %}{{ x }}{% else %}{{ q.s }}{% endfor %}",
         "SG6012 1:13: this is undefined and has no parts"},
        {"{% for x in list if x.y.z %}{{ q.s }}{% endfor %}",
         "SG6012 1:21: this is undefined and has no parts"},
        {"{{ list[:q.r] }}", "SG6012 1:10: this is undefined and has no parts"},
        {"{{ q.r.isoformat() }}",
         "SG6012 1:4: this is undefined and has no parts"},
        {"{{ q.r.split(',') }}",
         "SG6012 1:4: this is undefined and has no parts"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void what_has_no_items_is_refused(Arena *a)
{
    static const Case cases[] = {
        {"{{ n | first }}", "SG6012 1:4: a number has no items"},
        {"{{ n | last }}", "SG6012 1:4: a number has no items"},
        {"{{ n | list }}", "SG6012 1:4: a number has no items"},
        {"{{ n | length }}", "SG6012 1:4: a number has no items"},
        {"{{ none | reverse }}", "SG6012 1:4: none has no items"},
        {"{{ yes | join }}", "SG6012 1:4: a boolean has no items"},
        {"{{ n | map('upper') }}", "SG6012 1:4: a number has no items"},
        {"{{ n | sort }}", "SG6012 1:4: a number has no items"},
        {"{{ n | unique }}", "SG6012 1:4: a number has no items"},
        {"{{ n[1:] }}", "SG6012 1:4: a number cannot be sliced"},
        {"{{ map[1:] }}", "SG6012 1:4: a map cannot be sliced"},
        {"{% for x in n %}{% endfor %}",
         "SG6012 1:13: a number has no items to loop over"},
        {"{% for x, y in list %}{% endfor %}",
         "SG6012 1:16: an item of this list is not a pair"},
        {"{% for x, y in [[1, 2, 3]] %}{% endfor %}",
         "SG6012 1:16: an item of this list is not a pair"},
        {"{{ [1, [2]] | sort }}",
         "SG6012 1:4: only text and numbers can be sorted, not a list"},
        {"{{ [1, 'a'] | sort }}",
         "SG6012 1:4: text and numbers cannot be sorted together"},
        {"{{ 'ab' | append(1) }}", "SG6011 1:11: no filter is called 'append'"},
        {"{{ s.append(1) }}", "SG6012 1:4: 'append' needs the name of a list"},
        {"{{ [1].append(2) }}",
         "SG6012 1:4: 'append' needs the name of a list"},
        {"{% set l = [2] %}{{ l.append(n) }} {{ l }}", "None [2, 5]"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void slices_end_where_pythons_do(Arena *a)
{
    static const Case cases[] = {
        {"{{ 'abcde'[1:3] }} {{ 'abcde'[-9:2] }} {{ 'abcde'[3:99] }} "
         "{{ 'abcde'[::-1] }} {{ 'abcde'[9:1:-2] }} {{ 'abcde'[::9] }} "
         "{{ 'abcde'[::-9] }} {{ 'abcde'[-2:] }}",
         "bc ab de edcba ec a e de"},
        {"{{ [1, 2, 3][none:2] }} {{ [1, 2, 3][2:1] }} {{ [][::2] }}",
         "[1, 2] [] []"},
        {"{{ s[::0] }}", "SG6012 1:8: the step of a slice must not be 0"},
        {"{{ s['a':] }}", "SG6012 1:6: a slice takes whole numbers, not text"},
        {"{{ s[1.5:] }}",
         "SG6012 1:6: a slice takes whole numbers, not a number"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void numbers_stay_in_range(Arena *a)
{
    static const Case cases[] = {
        {"{% set x = 999999999999999999 %}{% set y = x + x + x + x + x + x + x "
         "+ x + x %}{{ y }} {{ y + x }} {{ -y - x }}",
         "8999999999999999991 1e+19 -1e+19"},
        {"{{ yes + yes }} {{ yes + r }} {{ yes < 2 }}", "2.0 2.5 True"},
        {"{{ 1.0 + 1e308 }}", "SG6011 1:11: expected '}}', not 'e308'"},
        {"{{ big | int(7) }} {{ (-big) | int(7) }}", "7 7"},
        {"{{ 1 < 'a' }}", "SG6012 1:4: a number and text cannot be ordered"},
        {"{{ none <= none }}", "SG6012 1:4: none and none cannot be ordered"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
}

static void chains_take_the_first_that_holds(Arena *a)
{
    static const Case cases[] = {
        {"{% if no %}a{% elif zero %}b{% elif yes %}c{% else %}d{% endif %}",
         "c"},
        {"{% if no %}a{% elif zero %}b{% endif %}|", "|"},
        {"{% if no %}a{% elif zero %}b{% else %}{% if n %}c{% endif %}"
         "{% endif %}",
         "c"},
        {"{% for x in list %}{{ loop.length }}{{ x }}{% endfor %}", "2b2a"},
        {"{% for x in list %}{{ loop.nope }}|{% endfor %}", "||"},
        {"{% for k, v in [[1, 2]] if v > 1 %}{{ k }}{{ v }}{% endfor %}", "12"},
        {"{% if n %}{# a #}{#-#}{#- b -#} c{% endif %}{# d",
         "SG6011 1:45: this comment is never closed"},
        {NULL, NULL},
    };
    check_kinds(a, cases);
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
        arena_test(tests_tell_the_kinds_of_values_apart),
        arena_test(empty_values_are_false),
        arena_test(equality_looks_into_lists_and_maps),
        arena_test(odd_values_print_as_python_prints_them),
        arena_test(numbers_and_texts_add_up),
        arena_test(filters_take_texts_apart),
        arena_test(filters_take_lists_and_maps_apart),
        arena_test(json_is_sorted_and_safe_in_html),
        arena_test(broken_syntax_is_pointed_at),
        arena_test(what_is_missing_is_named),
        arena_test(nesting_is_bounded),
        arena_test(widths_are_checked),
        arena_test(dates_are_written_as_python_writes_them),
        arena_test(one_mistake_gives_one_message),
        arena_test(what_has_no_items_is_refused),
        arena_test(slices_end_where_pythons_do),
        arena_test(numbers_stay_in_range),
        arena_test(chains_take_the_first_that_holds),
        arena_test(every_row_says_what_it_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
