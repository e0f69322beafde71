// test_insights_grammar.c - the strict reader takes what AWS documents and all
// that is emitted, and nothing that is damaged.
//
//     property_insights_grammar FOLDER...
//
// The queries are those of the rules in the folders, with and without
// "-p auto", in each of the sets of options below.

#include <sigcc/sigcc.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/strbuf.h"
#include "check.h"
#include "insights_tree.h"

static char **folders;

static const char *problem_of(Arena *a, Str text)
{
    const char *problem;
    (void)insights_read(a, text, &problem);
    return problem;
}

// ---- what the guide shows --------------------------------------------------

// In the words of the pages named, with other fields at most.
static const char *const documented[] = {
    // CWL_QuerySyntax-Filter
    "fields f1, f2, f3 | filter duration > 2000",
    "filter f1 = 10 or f3 > 25",
    "fields @timestamp, @message | filter statusCode like /2\\d\\d/",
    "fields @timestamp | filter statusCode in [300, 400, 500]",
    "filter Type in [\"foo\", \"bar\", \"baz\"]",
    "filter Type not in [\"foo\", \"bar\", \"1\"]",
    "fields f1, f2, f3 | filter f1 like /(?i)Exception/",
    "fields f1, f2, f3 | filter f1 not like /Exception/",
    // CWL_QuerySyntax-Stats
    "stats avg(f1) by f2",
    "stats count(*) by bin(30s)",
    "filter @message like /ERROR/ | stats count(*) as n by bin(5m) as t"
    " | stats max(n) as most, min(n) as fewest",
    "stats count(*), sum(f1), pct(f1, 99.9) by f2, bin(1h)",
    "stats count_distinct(f1) as different",
    // CWL_QuerySyntax-Sort, -Limit, -Dedup, -Display
    "fields f1 | sort f1 desc | limit 25",
    "sort @timestamp desc, f2 asc | dedup server | limit 3",
    "fields @message | display @message, f1",
    // CWL_QuerySyntax-operations-functions
    "fields ispresent(f1) as there | filter not ispresent(f2)",
    "fields jsonParse(@message) as j | filter j.users[1].action = \"PutData\"",
    "fields jsonParse(@message) as js | stats count(*) by js.`user.id`",
    "filter isIpv4InSubnet(f1, \"192.0.2.0/24\")",
    "fields concat(f1, \" \", f2) as both | filter strcontains(both, \"x\") = "
    "1",
    "fields if(f1 > 5, \"big\", \"small\") as size",
    "fields case(f1 = 1, \"one\", f1 = 2, \"two\", \"many\") as name",
    "fields floor(f1 / 10) * 10 as tens | filter tens >= 20",
    // CWL_QuerySyntax-Parse, -unnest, -autoregress, -Filldown
    "parse @message \"user=*, method:*\" as u, m | stats count(*) by u",
    "fields jsonParse(@message) as j | unnest j.items into item",
    "sort @timestamp asc | autoregress f1 as before p=1 | filter before < f1",
    "fields @timestamp, f1, cpu1 | sort @timestamp asc | filldown f1 cpu*",
    "sort @timestamp asc | filldown | limit 5",
    // CWL_QuerySyntax: comments, names with other characters
    "# a comment\nfields `foo-bar`, @@version | # another\n limit 20",
};

static void what_is_documented_is_read(Arena *a)
{
    for (size_t i = 0; i < sizeof documented / sizeof *documented; i++) {
        const char *problem = problem_of(a, str_of_literal(documented[i]));
        check_that(problem == NULL, "%s: %s", problem, documented[i]);
    }
}

// ---- what is damaged -------------------------------------------------------

// A query, and why it is none.
static const char *const damaged[][2] = {
    {"find f1 = 1", "a command that no page has"},
    {"fields f1 | head 5", "a command that no page has"},
    {"filter size(f1) = 1", "a function that no page has"},
    {"filter isIpv4InSubnet(f1)",
     "a function with another number of arguments"},
    {"filter concat() = \"a\"", "a function with another number of arguments"},
    {"filter f1 = 1 or f2 = 2 and f3 = 3",
     "'and' beside 'or' without parentheses"},
    {"filter f1 = 1 and f2 = 2 or f3 = 3",
     "'and' beside 'or' without parentheses"},
    {"filter not f1 = 1", "'not' before something else than a function"},
    {"filter not (f1 = 1)", "'not' before something else than a function"},
    {"filter f1", "a value where TRUE or FALSE belongs"},
    {"filter f1 and f2 = 1", "a value where TRUE or FALSE belongs"},
    {"filter strcontains(f1, \"a\")", "a value where TRUE or FALSE belongs"},
    {"filter ispresent(f1) = 1", "TRUE or FALSE where a value belongs"},
    {"filter f1 = \"a", "a quote without an end"},
    {"filter f1 = \"a\\b\"", "a text that no page says how to read"},
    {"filter f1 = \"#\"", "a text that no page says how to read"},
    {"filter f1 = \"{{x}}\"", "a text that no page says how to read"},
    {"filter `f1 = 1", "a quote without an end"},
    {"filter f1 like /a", "a pattern without an end"},
    {"filter f1 like //", "a pattern without an end"},
    {"filter f1 like /a`/", "a character that patterns cannot hold"},
    {"filter f1 like /(a/", "no pattern"},
    {"filter f1 like /(?=a)/", "a pattern that not both engines can run"},
    {"filter f1 like /(?<!a)b/", "a pattern that not both engines can run"},
    {"filter f1 like /(a)\\1/", "a pattern that not both engines can run"},
    {"filter f1 like /a++/", "a pattern that not both engines can run"},
    {"filter f1 like a", "a sign is missing"},
    {"filter f1 in [f2]", "a list of something else than texts and numbers"},
    {"filter f1 in []", "a name is missing"},
    {"filter f1 in (\"a\")", "a sign is missing"},
    {"filter f1 not = 1", "'not' before something else than 'like' and 'in'"},
    {"filter (f1 = 1", "a sign is missing"},
    {"filter f1 = 1)", "text that belongs to no command"},
    {"filter f1 = 1 f2 = 2", "text that belongs to no command"},
    {"filter f1 == 1", "a name is missing"},
    {"filter limit = 1", "a word of the language for a name"},
    {"filter 2fa = 1", "a number that goes on as something else"},
    {"filter f1 = 1 |", "a command that no page has"},
    {"fields f1 as a, f2 as a", "a column is made twice"},
    {"filter a = 1 | fields f1 as a",
     "a column hides a field that is read before it"},
    {"stats count(*) as n | filter f1 = 1",
     "after 'stats' there are its own columns only"},
    {"sort f1 | stats count(*)", "'stats' after 'sort' or 'limit'"},
    {"dedup f1 | filter f2 = 1", "after 'dedup' only 'limit' may follow"},
    {"fields count(*) as n", "a function of 'stats'"},
    {"stats f1 by f2", "'stats' of something that is no aggregate"},
    {"stats count(*) by bin(90m)", "a period that is cut short"},
    {"stats count(*) by bin(300s)", "a period that is cut short"},
    {"stats count(*) by bin(f1)", "a period outside of bin(), or none in it"},
    {"stats sum(*)", "'*' outside of count()"},
    {"fields if(f1, 1, 0) as r", "a value where TRUE or FALSE belongs"},
    {"fields case(f1, 1) as r", "a value where TRUE or FALSE belongs"},
    {"sort bin(5m)", "text that belongs to no command"},
    {"limit 0", "a whole number is missing"},
    {"limit 5x", "a whole number is missing"},
    {"autoregress f1 as f2 p=1", "'autoregress' of rows in no order"},
    {"fields f1 | filldown f1", "'filldown' of rows in no order"},
    {"sort f1 | filldown f1, f2", "a name is missing"},
    {"sort f1 | filldown f1 by f2", "a word of the language for a name"},
};

static void what_is_damaged_is_refused(Arena *a)
{
    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++) {
        const char *problem = problem_of(a, str_of_literal(damaged[i][0]));
        check_that(problem != NULL, "read: %s", damaged[i][0]);
        check_that(strcmp(problem, damaged[i][1]) == 0, "%s: %s", problem,
                   damaged[i][0]);
    }
}

static void limits_are_known(Arena *a)
{
    StrBuf sb = sb_in(a), many = sb_in(a);
    sg_sb_put(&sb, STR("filter f1 = \""));
    while (sb.n < QL_MAX_LENGTH - 1)
        sb_putc(&sb, 'a');
    sb_putc(&sb, '"');
    assert_null(problem_of(a, sb_str(&sb)));
    sb_putc(&sb, ' ');
    assert_non_null(problem_of(a, sb_str(&sb)));
    sg_sb_put(&many, STR("stats count(*) as n0"));
    for (int i = 1; i <= 10; i++)
        sg_sb_putf(&many, " | stats max(n%d) as n%d", i - 1, i);
    assert_string_equal(problem_of(a, sb_str(&many)), "more than ten 'stats'");
}

// ---- what is emitted -------------------------------------------------------

typedef struct Options {
    const char *format;
    const char *options[3][2];
} Options;

static const Options sets[] = {
    {"default", {{NULL, NULL}}},
    {"filter", {{NULL, NULL}}},
    {"pretty", {{"limit", "100"}, {NULL, NULL}}},
    {"default", {{"window", "schedule"}, {"case", "exact"}, {NULL, NULL}}},
    {"default", {{"window", "sliding"}, {"limit", "10"}, {NULL, NULL}}},
    {"default", {{"split", "true"}, {"max_length", "3000"}, {NULL, NULL}}},
    {"default", {{"display", "a,b-c"}, {"limit", "5"}, {NULL, NULL}}},
};

static void add_folder(Arena *a, sigcc_collection *rules, Str folder)
{
    struct dirent **entries;
    int n = scandir(folder.p, &entries, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        StrBuf path = sb_in(a);
        Str name = str_of_literal(entries[i]->d_name);
        sg_sb_putf(&path, "%s/%s", folder.p, name.p);
        if (str_ends(name, STR(".yml")))
            (void)sigcc_collection_add_file(rules, sb_str(&path).p);
        else if (name.p[0] != '.' && !str_eq(name, STR("tests")))
            add_folder(a, rules, sb_str(&path));
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}

static size_t check_set(const sigcc_collection *rules, const Options *set,
                        bool automatic)
{
    sigcc_compiler *c = sigcc_compiler_new("cloudwatch");
    Arena *a = sg_arena_create(SIZE_MAX);
    assert_int_equal(sigcc_compiler_set_format(c, set->format), SIGCC_OK);
    for (size_t i = 0; i < 3 && set->options[i][0] != NULL; i++)
        assert_int_equal(sigcc_compiler_set_option(c, set->options[i][0],
                                                   set->options[i][1]),
                         SIGCC_OK);
    if (automatic)
        assert_int_equal(sigcc_compiler_set_auto(c), SIGCC_OK);
    sigcc_output *out = sigcc_compile(c, rules);
    size_t n = sigcc_output_count(out);
    for (size_t i = 0; i < n; i++) {
        const sigcc_query *q = sigcc_output_query(out, i);
        const char *problem = problem_of(a, str_of(q->text, q->length));
        check_that(problem == NULL, "%s: %s", problem, q->text);
        sg_arena_reset(a);
    }
    sg_arena_destroy(a);
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    return n;
}

static void what_is_emitted_is_read(Arena *a)
{
    sigcc_collection *rules = sigcc_collection_new();
    size_t n = 0;
    for (char **folder = folders; *folder != NULL; folder++)
        add_folder(a, rules, str_of_literal(*folder));
    (void)sigcc_collection_link(rules);
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        n += check_set(rules, &sets[i], false) +
             check_set(rules, &sets[i], true);
    printf("%zu queries are read\n", n);
    check_that(n > 1000, "only %zu queries", n);
    sigcc_collection_free(rules);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(what_is_documented_is_read),
        arena_test(what_is_damaged_is_refused),
        arena_test(limits_are_known),
        arena_test(what_is_emitted_is_read),
    };
    if (argc < 2)
        return 2;
    folders = argv + 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
