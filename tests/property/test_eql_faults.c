// test_eql_faults.c - a backend of EQL that makes a mistake is noticed.
//
// Each row is a mistake, planted in the queries of random rules; see
// meaning_faults.h.

#include "eql_theme.h"
#include "meaning_faults.h"

// clang-format off
static const QueryFault of_plain[] = {
    // Strings
    {"a backslash is not escaped", plant_in_quotes, "\\\\", "\\"},
    {"a quote is not escaped", plant_in_quotes, "\\\"", "\""},
    // Wildcards
    {"the '*' at the end is lost", plant_once, "*\"", "\""},
    {"the '*' at the start is lost", plant_once, ": \"*", ": \""},
    {"a '*' at the end is added", plant_once, "b\"", "b*\""},
    {"'?' is '*'", plant_once, "?\"", "*\""},
    {"'*' is '?'", plant_once, "*\"", "?\""},
    // Operators of texts
    {"'==' for ':'", plant_once, " : \"a", " == \"a"},
    {"':' for '=='", plant_once, " == \"", " : \""},
    {"':' for 'like'", plant_once, " like \"", " : \""},
    {"':' for 'regex'", plant_once, " regex \"", " : \""},
    {"':' for 'regex~'", plant_once, " regex~ \"", " : \""},
    {"'regex~' for 'regex'", plant_once, " regex \"", " regex~ \""},
    {"'regex' for 'regex~'", plant_once, " regex~ \"", " regex \""},
    {"a list loses a value", plant_once, ": (\"a\", ", ": ("},
    {"a list is compared with '=='", plant_once, " : (", " == ("},
    // Regular expressions
    {"a literal '*' is an operator", plant_once, "\\\\*", "*"},
    {"a literal '?' is an operator", plant_once, "\\\\?", "?"},
    {"'.' is not escaped", plant_once, "\\\\.", "."},
    {"'~' is not escaped", plant_once, "\\\\~", "~"},
    {"'&' is not escaped", plant_once, "\\\\&", "&"},
    {"'<' is not escaped", plant_once, "\\\\<", "<"},
    {"'@' is not escaped", plant_once, "\\\\@", "@"},
    {"'#' is not escaped", plant_once, "\\\\#", "#"},
    {"a letter beyond ASCII in one case", plant_once, "[\xC3\x84\xC3\xA4]", "\xC3\xA4"},
    {"an expression begins at the start", plant_once, "regex \".*", "regex \""},
    {"an expression ends at the end", plant_once, ".*\"", "\""},
    {"'.' is a line feed, too", plant_once, "[^\\n]", "."},
    // Null, and what is null below 'not'
    {"'!=' for '==' of null", plant_once, " == null", " != null"},
    {"'==' for '!=' of null", plant_once, " != null", " == null"},
    {"a missing number is smaller than none", plant_once, "(size != null and size", "(size"},
    {"a missing field is like no other one", plant_once, "user != null and ", ""},
    // Numbers, truth values, networks
    {"'<' for '<='", plant_once, " <= ", " < "},
    {"'>' for '>='", plant_once, " >= ", " > "},
    {"'>' for '<'", plant_once, " < ", " > "},
    {"a number between quotes", plant_once, "size == 4", "size : \"4\""},
    {"false for true", plant_once, "== true", "== false"},
    {"a network has another length", plant_once, "/16\"", "/17\""},
    {"a network is text", plant_once, "cidrMatch(ip, \"10.1.2.3/32\")", "ip : \"10.1.2.3/32\""},
    // Two fields
    {"fields that start alike end alike", plant_once, "startsWith~(", "endsWith~("},
    {"fields that end alike start alike", plant_once, "endsWith~(", "startsWith~("},
    {"a field that holds another one begins with it", plant_once, "stringContains~(", "startsWith~("},
    {"fields are the same where one begins with the other", plant_once, " and startsWith~(", " or startsWith~("},
    {"fields are compared with their case", plant_once, "startsWith~(", "startsWith("},
    // Names
    {"a name with a blank without backticks", plant_everywhere, "`my field`", "my field"},
    {"a name with '-' without backticks", plant_everywhere, "`a-b`", "a-b"},
    {"a name with ':' without backticks", plant_everywhere, "`x:y`", "x:y"},
    {"a name beyond ASCII without backticks", plant_everywhere, "`\xC3\xA4_1`", "\xC3\xA4_1"},
    {"a word of the language without backticks", plant_everywhere, "`where`", "where"},
    {"a backtick is not doubled", plant_everywhere, "`a``b`", "`a`b`"},
    // Precedence
    {"'not' is lost", plant_once, "not ", ""},
    {"'and' for 'or'", plant_once, " or ", " and "},
    {"'or' for 'and'", plant_once, " and ", " or "},
    {"an 'or' without parentheses", plant_open_group, NULL, " or "},
    {"an 'and' below 'not' without parentheses", plant_open_group, NULL, " and "},
};

static const QueryFault of_optional[] = {
    {"a field that no index has", plant_once, "?user", "user"},
    {"a field that no index has is not unlike", plant_once, "?user != null and ", ""},
};

static const QueryFault of_typed[] = {
    {"a pattern for an address", plant_once, "string(ip)", "ip"},
    {"an address is text", plant_once, "ip == \"", "string(ip) == \"0"},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &eql_plain, of_plain, sizeof of_plain / sizeof *of_plain);
}

static void faults_of_unknown_fields_are_noticed(Arena *a)
{
    check_faults(a, &eql_optional, of_optional,
                 sizeof of_optional / sizeof *of_optional);
}

static void faults_of_types_are_noticed(Arena *a)
{
    check_faults(a, &eql_typed, of_typed, sizeof of_typed / sizeof *of_typed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(faults_are_noticed),
        arena_test(faults_of_unknown_fields_are_noticed),
        arena_test(faults_of_types_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
