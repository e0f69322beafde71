// test_splunk_faults.c - a backend that makes a mistake is noticed.
//
// Each row is a mistake, planted in the queries of random rules: an escape that
// is forgotten, a group without its parentheses, a mark that is not there.
// What a broken query finds is compared as in test_splunk_meaning.c, and some
// event must tell it from the rule.

#include "meaning_faults.h"
#include "splunk_theme.h"

// "| where NOT (X)" for "| where if(X, 0, 1)=1".
static Str plant_not(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    const QueryFault parts[] = {{NULL, NULL, f->from, "| where NOT ("},
                                {NULL, NULL, f->to, ")"}};
    Str half = plant_everywhere(a, r, query, &parts[0]);
    return half.n == 0 ? half : plant_everywhere(a, r, half, &parts[1]);
}

// clang-format off
static const QueryFault faults[] = {
    // Escapes and quotes of values
    {"a backslash is not escaped", plant_in_quotes, "\\\\", "\\"},
    {"a quote is not escaped", plant_in_quotes, "\\\"", "\""},
    {"a quote gets two backslashes", plant_in_quotes, "\\\"", "\\\\\""},
    {"a bar outside of quotes", plant_bare_value, "|", ""},
    {"a bracket outside of quotes", plant_bare_value, "[", ""},
    {"a parenthesis outside of quotes", plant_bare_value, "(", ""},
    {"a comma outside of quotes", plant_bare_value, ",", ""},
    {"a blank outside of quotes", plant_bare_value, " ", ""},
    {"an equals sign outside of quotes", plant_bare_value, "=", ""},
    {"a backtick, which begins a macro, outside of quotes", plant_bare_value, "`", ""},
    {"an operator outside of quotes", plant_bare_value, "OR", ""},
    // Wildcards
    {"the '*' at the end is lost", plant_once, "*\"", "\""},
    {"the '*' at the start is lost", plant_once, "\"*", "\""},
    {"a '*' at the end is added", plant_once, "b\"", "b*\""},
    {"'?' is a letter", plant_in_quotes, ".", "?"},
    {"a literal '*' or '?' is not looked at again", plant_line, "| regex ", ""},
    {"'?' goes into a search, where it is a letter", plant_once, "*b\"", "?b\""},
    // Regular expressions
    {"a backslash in a regular expression is not quoted", plant_in_quotes, "\\\\\\\\", "\\\\"},
    {"a '*' in a regular expression is not quoted", plant_in_quotes, "\\\\*", "*"},
    {"a '.' in a regular expression is not quoted", plant_in_quotes, "\\\\.", "."},
    {"a '(' in a regular expression is not quoted", plant_in_quotes, "\\\\(", "("},
    {"a '[' in a regular expression is not quoted", plant_in_quotes, "\\\\[", "["},
    {"a '|' in a regular expression is not quoted", plant_in_quotes, "\\\\|", "|"},
    {"a '?' in a regular expression is not quoted", plant_in_quotes, "\\\\?", "?"},
    {"no (?i)", plant_everywhere, "(?is)", "(?s)"},
    {"no (?s)", plant_everywhere, "(?is)", "(?i)"},
    {"(?i) for 'cased'", plant_everywhere, "(?s)", "(?is)"},
    {"no (?s) for 'cased'", plant_everywhere, "(?s)", ""},
    {"the rule's (?i) is lost", plant_everywhere, "\"(?i)", "\""},
    {"no '^'", plant_everywhere, "s)^", "s)"},
    {"no '$'", plant_everywhere, "$\"", "\""},
    {"no '\\z'", plant_everywhere, "\\\\z\"", "\""},
    {"'$' for '\\z', which a line feed may follow", plant_everywhere, "\\\\z\"", "$\""},
    {"'!=' of regex", plant_once, "!=\"", "=\""},
    // Names
    {"a name with a blank without quotes", plant_everywhere, "\"my field\"", "my field"},
    {"a name with '-' without quotes", plant_everywhere, "'a-b'", "a-b"},
    {"a name with '.' without quotes in an expression", plant_everywhere, "'Host.Name'", "Host.Name"},
    {"a name in double quotes in an expression", plant_everywhere, "'user'", "\"user\""},
    {"a name in single quotes in a search", plant_once, "\"x:y\"=", "'x:y'="},
    {"a name with braces without quotes in an expression", plant_everywhere, "'l{}.k'", "l{}.k"},
    // Networks
    {"text that looks like a network is one", plant_once, "/0*\"", "/0\""},
    {"text that looks like a network is not compared again", plant_line, "| where 'ip'==", ""},
    {"a network is text", plant_once, "/8\"", "/8*\""},
    {"a network has another length", plant_once, "/16\"", "/17\""},
    // Comparisons
    {"'<' for '<='", plant_once, "<=", "<"},
    {"'>=' for '>'", plant_once, ">1", ">=1"},
    {"'>' for '<'", plant_once, "<", ">"},
    {"a missing field is there", plant_once, "NOT \"my field\"=*", "\"my field\"=*"},
    {"a field that must be there may be missing", plant_once, "a-b\"=* ", "a-b\"=* OR a=1 "},
    {"a list loses a value", plant_once, "IN (\"a\", ", "IN ("},
    {"a list gains a value", plant_once, "IN (", "IN (\"a*\", "},
    {"a keyword is a term", plant_once, "\"*a", "\"a"},
    {"a keyword is searched for in one spelling", plant_once, " OR \"*a\\\\\\\\b*\"", ""},
    {"fields are compared with their case", plant_everywhere, "lower('user')", "'user'"},
    {"fields that start alike start with the second letter", plant_once, ", 1, 1+len(", ", 2, 1+len("},
    {"fields that end alike start alike", plant_once, ", -1-len(", ", 1, 1+len("},
    {"fields that end alike differ in length by one", plant_once, ", -1-len(", ", -len("},
    {"a field that holds another one need not", plant_once, "))>1", "))>0"},
    {"a list is compared as one value", plant_once, "isnotnull(mvfilter(", "isnotnull(("},
    // Null
    {"a missing field is not unequal", plant_once, "isnull('user') OR ", ""},
    {"NOT of null is taken for true", plant_once, ", 0, 1)=1", ", 0, 1)=0"},
    {"NOT in 'where', which drops null", plant_not, "| where if(", ", 0, 1)=1"},
    // Marks
    {"no mark is made", plant_line, "| eval sigcc_1=", ""},
    {"a mark with another name", plant_once, "sigcc_1=1", "sigcc_9=1"},
    {"two marks with one name", plant_once, " sigcc_2=if", " sigcc_1=if"},
    {"a mark upside down", plant_once, ",1,0)", ",0,1)"},
    {"a mark that always holds", plant_once, ",1,0)", ",1,1)"},
    {"marks are not searched for", plant_line, "| search ", ""},
    {"marks are not removed", plant_line, "| fields - sigcc_", ""},
    {"fields are removed with the marks", plant_once, "- sigcc_*", "- *"},
    {"a comparison after the search is lost", plant_line, "| where ", ""},
    // Precedence
    {"an AND below an OR of a search without parentheses", plant_open_group, NULL, " "},
    {"an OR beside an AND of a search without parentheses", plant_open_group, NULL, " OR "},
    {"an OR in the second search without parentheses", plant_open_group, "| search ", " OR "},
    {"an AND in the second search without parentheses", plant_open_group, "| search ", " sigcc"},
    {"an OR in 'where' without parentheses", plant_open_group, "| where ", " OR "},
    {"an AND in a mark for OR", plant_once, "\") OR match(", "\") AND match("},
    {"NOT is lost", plant_once, "NOT ", ""},
    {"AND for OR", plant_once, " OR ", " "},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &splunk_meaning, faults, sizeof faults / sizeof *faults);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(faults_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
