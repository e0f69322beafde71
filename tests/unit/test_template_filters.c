// test_template_filters.c - filters and methods of templates.

#include "template_text.h"

static void filters_do_as_they_say(Arena *a)
{
    static const TemplateCase cases[] = {
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
    check_values(a, cases);
}

static void filters_take_texts_apart(Arena *a)
{
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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
    static const TemplateCase cases[] = {
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

// Compared with what Python 3 prints: 2024, 2000 and 1904 are leap years, 1900
// and 2023 are not.
static void dates_are_written_as_python_writes_them(Arena *a)
{
    static const TemplateCase cases[] = {
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(filters_do_as_they_say),
        arena_test(filters_take_texts_apart),
        arena_test(filters_take_lists_and_maps_apart),
        arena_test(json_is_sorted_and_safe_in_html),
        arena_test(dates_are_written_as_python_writes_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
