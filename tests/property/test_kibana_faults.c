// test_kibana_faults.c - a kibana backend that makes a mistake is noticed.

#include "kibana_plants.h"
#include "kibana_theme.h"
#include "meaning_faults.h"

// clang-format off
static const QueryFault faults[] = {
    // Values in quotes
    {"a backslash in quotes is not escaped", plant_in_quotes, "\\\\", "\\"},
    {"a backslash in quotes is escaped twice", plant_in_quotes, "\\\\", "\\\\\\\\"},
    {"a backslash in quotes is lost", plant_in_quotes, "\\\\", ""},
    {"a quote is not escaped", plant_in_quotes, "\\\"", "\""},
    {"a quote gets two backslashes", plant_in_quotes, "\\\"", "\\\\\""},
    {"a quote is doubled, as in SQL", plant_in_quotes, "\\\"", "\"\""},
    {"a '(' without quotes", plant_bare_value, "(", ""},
    {"a ')' without quotes", plant_bare_value, ")", ""},
    {"a ':' without quotes", plant_bare_value, ":", ""},
    {"a '<' without quotes", plant_bare_value, "<", ""},
    {"a '{' without quotes", plant_bare_value, "{", ""},
    {"a '}' without quotes", plant_bare_value, "}", ""},
    {"a '*' without quotes, which is a wildcard", plant_bare_value, "*", ""},
    {"a backslash without quotes", plant_bare_value, "\\\\", ""},
    {"'or' without quotes", plant_bare_value, " or ", ""},
    {"'and' without quotes", plant_bare_value, " and ", ""},
    {"'not' without quotes", plant_bare_value, "not ", ""},
    {"white space at the end without quotes", plant_bare_value, " \"", ""},
    {"the empty value for none", plant_once, ":*", ":\"\""},
    {"single quotes", plant_everywhere, "\"", "'"},
    // Patterns
    {"a pattern in quotes", plant_quotes, "*", ""},
    {"a '(' in a pattern is not escaped", plant_in_bare, "\\(", "("},
    {"a ')' in a pattern is not escaped", plant_in_bare, "\\)", ")"},
    {"a ':' in a pattern is not escaped", plant_in_bare, "\\:", ":"},
    {"a '<' in a pattern is not escaped", plant_in_bare, "\\<", "<"},
    {"a '{' in a pattern is not escaped", plant_in_bare, "\\{", "{"},
    {"a '}' in a pattern is not escaped", plant_in_bare, "\\}", "}"},
    {"a quote in a pattern is not escaped", plant_in_bare, "\\\"", "\""},
    {"a literal '*' in a pattern is not escaped", plant_in_bare, "\\*", "*"},
    {"a backslash in a pattern is not escaped", plant_in_bare, "\\\\", "\\"},
    {"a backslash in a pattern is escaped twice", plant_in_bare, "\\\\", "\\\\\\\\"},
    {"'or' in a pattern is not escaped", plant_in_bare, "\\or", "or"},
    {"'and' in a pattern is not escaped", plant_in_bare, "\\and", "and"},
    {"'not' in a pattern is not escaped", plant_in_bare, "\\u006eot", "not"},
    {"'not' in a pattern is escaped as a line break", plant_in_bare, "\\u006e", "\\n"},
    {"a literal '?' is a '*'", plant_in_bare, "?", "*"},
    {"a '/' is escaped, as in Lucene", plant_in_bare, "/", "\\/"},
    {"a '=' is escaped, as in Lucene", plant_in_bare, "=", "\\="},
    {"the '*' at the start is lost", plant_once, ":*a", ":a"},
    {"the '*' at the end is lost", plant_once, "a*", "a"},
    {"a '*' at the start is added", plant_once, ":a", ":*a"},
    {"a '*' at the end is added", plant_once, ":*b", ":*b*"},
    {"a '*' in the middle is lost", plant_once, "a*b", "ab"},
    {"a value is the beginning of one", plant_once, ":\"a\"", ":a*"},
    {"a value is part of one", plant_once, ":\"b\"", ":*b*"},
    {"a pattern is any value", plant_once, ":*a*", ":*"},
    {"'%' for '*'", plant_in_bare, "*", "%"},
    // Regular expressions
    {"an alternative is lost", plant_once, " or *b*", ""},
    {"an alternative of a class is another", plant_once, "*bc*", "*b*"},
    {"what may be missing must be there", plant_once, "*a*", "*ac*"},
    // Fields
    {"a name with ':' without quotes", plant_once, "\"x:y\"", "x:y"},
    {"a name with parentheses without quotes", plant_once, "\"(z)\"", "(z)"},
    {"a name in upper case", plant_once, "user:", "USER:"},
    {"the end of a name", plant_once, "host.name:", "name:"},
    {"another field", plant_once, "a-b:", "user:"},
    {"any field", plant_once, "user:", ""},
    // Presence, truth, numbers, networks
    {"a field that must be missing is there", plant_once, "not user:*", "user:*"},
    {"'null' for a missing field", plant_once, "not user:*", "user:null"},
    {"true for false", plant_once, ":true", ":false"},
    {"a truth is any value", plant_once, ":false", ":*"},
    {"'<' for '<='", plant_once, " <= ", " < "},
    {"'<=' for '<'", plant_once, " < ", " <= "},
    {"'>' for '>='", plant_once, " >= ", " > "},
    {"'>=' for '>'", plant_once, " > ", " >= "},
    {"'<' for '>'", plant_once, " > ", " < "},
    {"a range behind a colon", plant_once, " > ", ":>"},
    {"a range is a value", plant_once, " <= ", ":"},
    {"a network has another length", plant_once, "/16\"", "/24\""},
    {"a network is text", plant_once, "/8\"", "/8*\""},
    // Logic
    {"AND for OR", plant_once, " or ", " and "},
    {"OR for AND", plant_once, " and ", " or "},
    {"NOT is lost", plant_once, "not ", ""},
    {"NOT is doubled", plant_once, "not ", "not not "},
    {"NOT in a value", plant_once, ":\"", ":not \""},
    {"NOT without the group behind it", plant_no_group, "not ", " "},
    {"an OR in an AND without parentheses", plant_no_group, " and ", " or "},
    {"an OR before an AND without parentheses", plant_open_group, NULL, " or "},
    {"a list without parentheses", plant_no_group, ":", " or "},
    {"a list of AND without parentheses", plant_no_group, ":", " and "},
    {"a list loses a value", plant_once, ":(\"a\" or ", ":("},
    {"a list gains a value", plant_once, ":(", ":(a* or "},
    {"a list with commas", plant_once, "\" or \"", "\", \""},
    {"a parenthesis is lost", plant_once, ")", ""},
    {"no blank before a parenthesis", plant_once, "not (", "not("},
    {"no blank behind a parenthesis", plant_once, ") and ", ")and "},
    {"'&&' for AND", plant_once, " and ", " && "},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &kibana_meaning, faults, sizeof faults / sizeof *faults);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(faults_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
