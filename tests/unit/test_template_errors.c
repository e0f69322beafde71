// test_template_errors.c - what templates refuse, and where.

#include <string.h>

#include "base/strbuf.h"
#include "template_text.h"

static void wrong_templates_are_refused_at_their_place(Arena *a)
{
    static const TemplateCase cases[] = {
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
    check_values(a, cases);
}

static void broken_syntax_is_pointed_at(Arena *a)
{
    static const TemplateCase cases[] = {
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

static const TemplateCase of_values[] = {
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
    {"{{ 'a'.upper(1) }}", "SG6011 1:14: 'upper' does not take this argument"},
    {"{{ 'a' | upper(1) }}",
     "SG6011 1:16: 'upper' does not take this argument"},
    {"{{ 'a'.split() ) }}", "SG6011 1:16: expected '}}', not ')'"},
    {"{{ 'a' | }}", "SG6011 1:10: expected a filter's name, not '}}'"},
    {"{{ a is }}", "SG6011 1:9: expected the name of a test, not '}}'"},
    {"{{ a is nope }}", "SG6011 1:9: no test is called 'nope'"},
    {"{{ a is not ) }}", "SG6011 1:13: expected the name of a test, not ')'"},
    {"{{ a is divisibleby }}", "SG6011 1:9: no test is called 'divisibleby'"},
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
    {"{{ list | join(attribute=) }}", "SG6011 1:26: expected a value, not ')'"},
    {"{{ 99999999999999999.5 }}", "1e+17"},
    {NULL, NULL},
};

static const TemplateCase of_ends[] = {
    {"{{", "SG6011 1:3: expected a value, but the template ends"},
    {"{{-", "SG6011 1:4: expected a value, but the template ends"},
    {"{%", "SG6011 1:3: expected if, for, set or raw, but the template ends"},
    {"{%-", "SG6011 1:4: expected if, for, set or raw, but the template ends"},
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
    {NULL, NULL},
};

static const TemplateCase of_tags[] = {
    {"{% for x in ) %}", "SG6011 1:13: expected a value, not ')'"},
    {"{% for x, in list %}", "SG6011 1:14: expected 'in', not 'list'"},
    {"{% for x in list", "SG6011 1:17: expected '%}', but the template ends"},
    {"{% for loop in list %}", "SG6011 1:8: 'loop' is a reserved name"},
    {"{% if ) %}a{% elif n %}", "SG6011 1:7: expected a value, not ')'"},
    {"{% if n %}a{% elif ) %}b", "SG6011 1:20: expected a value, not ')'"},
    {"{% if n %}a{% else %}{% else %}{% endif %}",
     "SG6011 1:25: 'endif' must come before this"},
    {"{% if n %}a{% endfor %}", "SG6011 1:15: 'endif' must come before this"},
    {"{% for x in list %}{% endif %}",
     "SG6011 1:23: 'endfor' must come before this"},
    {"{% set x %}", "SG6011 1:10: expected '=', not '%}'"},
    {"{% set x = %}", "SG6011 1:12: expected a value, not '%}'"},
    {"{% elif %}", "SG6011 1:4: there is nothing for 'elif' to close"},
    {NULL, NULL},
};

static void what_is_missing_is_named(Arena *a)
{
    check_kinds(a, of_values);
    check_kinds(a, of_ends);
    check_kinds(a, of_tags);
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
        Str said =
            fill_template(a, sg_arena_copy(a, sb_str(&text)).p, template_kinds);
        assert_true(str_starts(said, str_of_literal(parts[i][2])));
        assert_true(said.n > 0 && strstr(said.p, "64") != NULL);
    }
}

// The first mistake is told, and nothing that follows from it.
static void one_mistake_gives_one_message(Arena *a)
{
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(wrong_templates_are_refused_at_their_place),
        arena_test(broken_syntax_is_pointed_at),
        arena_test(what_is_missing_is_named),
        arena_test(nesting_is_bounded),
        arena_test(one_mistake_gives_one_message),
        arena_test(what_has_no_items_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
