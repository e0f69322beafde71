// test_spl_examples.c - the interpreter of SPL, by examples of what the Search
// Reference says of each command, and by what it does not know.

#include "check.h"
#include "spl_run.h"

static void put(Arena *a, SplEvent *e, const char *name, const char *value)
{
    spl_add_value(a, e, str_of_literal(name), str_of_literal(value));
}

static SplEvents some_events(Arena *a)
{
    SplEvent e[4] = {{.place = 1}, {.place = 2}, {.place = 3}, {.place = 4}};
    SplEvents events = {0};
    put(a, &e[0], "_time", "100");
    put(a, &e[0], "u", "a");
    put(a, &e[0], "n", "1");
    put(a, &e[0], "x", "A");
    put(a, &e[1], "_time", "110");
    put(a, &e[1], "u", "b");
    put(a, &e[1], "n", "2");
    put(a, &e[2], "_time", "120");
    put(a, &e[2], "u", "a");
    put(a, &e[2], "n", "10");
    put(a, &e[2], "x", "a");
    put(a, &e[2], "l", "p");
    put(a, &e[2], "l", "q");
    put(a, &e[3], "_time", "130");
    put(a, &e[3], "n", "x");
    for (size_t i = 0; i < 4; i++)
        spl_push(a, &events, &e[i]);
    return events;
}

// "n=1 l=p,q; n=2", or "!" for what is no search.
static Str run(Arena *a, const char *search)
{
    SplWorld world = {.events = some_events(a)};
    SplEvents found;
    StrBuf sb = sb_in(a);
    if (spl_run(a, &world, str_of_literal(search), &found) != NULL)
        return STR("!");
    for (size_t i = 0; i < found.count; i++) {
        const SplEvent *e = &found.items[i];
        sg_sb_put(&sb, i > 0 ? STR("; ") : STR(""));
        for (size_t k = 0; k < e->count; k++) {
            sg_sb_putf(&sb, "%s%.*s=", k > 0 ? " " : "",
                       STR_ARG(e->fields[k].name));
            for (size_t v = 0; v < e->fields[k].count; v++)
                sg_sb_putf(&sb, "%s%.*s", v > 0 ? "," : "",
                           STR_ARG(e->fields[k].values[v]));
        }
    }
    return sb_str(&sb);
}

// clang-format off
static const struct {
    const char *search, *found;
} examples[] = {
    // Numbers are compared with what is none by their characters.
    {"n>1 | table n", "n=2; n=10; n=x"},
    {"n=1.0 | table n", ""},
    {"x=a | table n", "n=1; n=10"},
    {"l=q | table n", "n=10"},
    // A missing field
    {"NOT u=b | table n", "n=1; n=10; n=x"},
    {"u!=b | table n", "n=1; n=10"},
    {"* | where NOT u=\"b\" | table n", "n=1; n=10"},
    {"* | where x=\"a\" | table n", "n=10"},
    {"* | eval y=if(u=\"a\", 1, null()) | stats count as c by y", "y=1 c=2"},
    // Numbers
    {"n=10 | eval y=2+n*3-n/4 | table y", "y=29.5"},
    {"n=10 | eval y=sqrt(max(0, n-14))+max(n, 3)+pow(n, 2) | table y", "y=110"},
    {"n=10 | eval y=n/0 | table y", "!"},
    {"n=10 | eval y=sqrt(0-n) | table y", "!"},
    // Groups
    {"* | stats count as c by u", "u=a c=2; u=b c=1"},
    {"* | stats dc(x) as d values(x) as v", "d=2 v=A,a"},
    {"* | stats sum(n) as s median(n) as m", "s=13 m=2"},
    {"z=1 | stats count as c", "c=0"},
    {"z=1 | stats count as c by u", ""},
    {"* | eventstats max(_time) as m by u | table m", "m=120; m=110; m=120; "},
    {"* | dedup u | table n", "n=1; n=2"},
    {"* | dedup keepnull=t u | table n", "n=1; n=2; n=x"},
    // Windows
    {"* | streamstats window=2 first(_time) as t by u | table t", "t=100; t=110; t=120; "},
    {"* | streamstats window=2 global=f first(_time) as t by u | table t", "t=100; t=110; t=100; "},
    {"* | streamstats time_window=20s count as c | table c", "c=1; c=2; c=2; c=2"},
    {"* | streamstats current=f last(_time) as t | table t", "; t=100; t=110; t=120"},
    {"* | reverse | streamstats time_window=20s count as c", "!"},
    {"* | bin _time span=1m | stats count as c by _time", "_time=120 c=2; _time=60 c=2"},
    // Rows
    {"* | mvexpand l | where isnotnull(l) | table l", "l=p; l=q"},
    {"u=a | rename u as w | table w", "w=a; w=a"},
    {"u=a | reverse | table n", "n=10; n=1"},
    {"u=b | eval t=_time | convert ctime(t) | table t", "t=01/01/1970 00:01:50"},
    // Searches in searches
    {"| multisearch [ search u=a ] [ search u=b ] | table n", "n=1; n=10; n=2"},
    {"u=b | append [ search u=a | table n ] | table n", "n=2; n=1; n=10"},
    {"| multisearch [ search u=a | stats count as c ] [ search u=b ]", "!"},
    // What the manuals leave open
    {"l=q | where l=\"q\"", "!"},
    {"* | stats max(n) as m", "!"},
    {"* | eval y=min(n, 3)", "!"},
    // What is not known here
    {"* | head 1", "!"},
    {"* | rex field=u \"(?<y>.)\"", "!"},
    {"* | sort - _time", "!"},
    {"* | stats p95(n) as p", "!"},
    {"* | eval y=upper(u)", "!"},
    {"u=a | streamstats reset_on_change=t count as c", "!"},
    {"earliest=-1d u=a", "!"},
    {"u=a `macro`", "!"},
    {"u=a [ search u=b ]", "!"},
    {"u=a | | table n", "!"},
};
// clang-format on

static void searches_do_what_the_manual_says(Arena *a)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        Str found = run(a, examples[i].search);
        if (!str_eq(found, str_of_literal(examples[i].found)))
            fail_msg("%s\nfinds %.*s\nand not %s", examples[i].search,
                     STR_ARG(found), examples[i].found);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(searches_do_what_the_manual_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
