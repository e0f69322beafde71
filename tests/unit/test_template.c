// test_template.c - what templates print.

#include "template_text.h"

static void values_print_as_python_prints_them(Arena *a)
{
    static const TemplateCase cases[] = {
        {"{{ n }} {{ r }} {{ none }} {{ yes }}", "5 1.5 None True"},
        {"{{ list }} {{ map }}", "['b', 'a', 'C'] {'k': 'v', 'z': [1, 2]}"},
        {"{{ [s, 'a\"b', 2.0] }}", "[\"f='1'\", 'a\"b', 2.0]"},
        {"{{ ['\\n\\t\\\\'] }}", "['\\n\\t\\\\']"},
        {"{{ nope }}|{{ map.nope }}|{{ list[9] }}|{{ list[-1] }}", "|||C"},
        {NULL, NULL},
    };
    check_values(a, cases);
}

static void operators_bind_as_in_jinja(Arena *a)
{
    static const TemplateCase cases[] = {
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
    check_values(a, cases);
}

static void loops_know_where_they_are(Arena *a)
{
    static const TemplateCase cases[] = {
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
    check_values(a, cases);
}

static void white_space_goes_where_asked(Arena *a)
{
    static const TemplateCase cases[] = {
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
    check_values(a, cases);
}

static void chains_take_the_first_that_holds(Arena *a)
{
    static const TemplateCase cases[] = {
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

static void tests_tell_the_kinds_of_values_apart(Arena *a)
{
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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

static void numbers_stay_in_range(Arena *a)
{
    static const TemplateCase cases[] = {
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

static void slices_end_where_pythons_do(Arena *a)
{
    static const TemplateCase cases[] = {
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
    assert_true(
        str_starts(fill_template(a, text.p, template_values), STR("SG6012")));
    assert_true(
        str_starts(fill_template(a, list.p, template_values), STR("SG6012")));
    check_text(
        fill_template(a,
                      "{% set a = 'x' | replace('x', '0123456789abcdef' ~ s) %}"
                      "{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}"
                      "{% for x in a %}{% for y in a %}{% for z in a %}"
                      "{% endfor %}{% endfor %}{% endfor %}",
                      template_values),
        "SG6012 1:144: the template takes more than 1048576 steps");
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
        arena_test(growth_is_stopped),
        arena_test(tests_tell_the_kinds_of_values_apart),
        arena_test(empty_values_are_false),
        arena_test(equality_looks_into_lists_and_maps),
        arena_test(odd_values_print_as_python_prints_them),
        arena_test(numbers_and_texts_add_up),
        arena_test(slices_end_where_pythons_do),
        arena_test(numbers_stay_in_range),
        arena_test(chains_take_the_first_that_holds),
        arena_test(every_row_says_what_it_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
