// test_insights_faults.c - a cloudwatch backend that makes a mistake is
// noticed.

#include "insights_plants.h"
#include "insights_theme.h"
#include "meaning_faults.h"

// clang-format off
static const QueryFault faults[] = {
    // Escapes in patterns
    {"a '.' in a pattern is not escaped", plant_in_pattern, "\\.", "."},
    {"a '*' in a pattern is not escaped", plant_in_pattern, "\\*", "*"},
    {"a '+' in a pattern is not escaped", plant_in_pattern, "\\+", "+"},
    {"a '?' in a pattern is not escaped", plant_in_pattern, "\\?", "?"},
    {"a '(' in a pattern is not escaped", plant_in_pattern, "\\(", "("},
    {"a '|' in a pattern is not escaped", plant_in_pattern, "\\|", "|"},
    {"a '^' in a pattern is not escaped", plant_in_pattern, "\\^", "^"},
    {"a '$' in a pattern is not escaped", plant_in_pattern, "\\$", "$"},
    {"a '/' in a pattern is not escaped", plant_in_pattern, "\\/", "/"},
    {"a '\\' in a pattern is not escaped", plant_in_pattern, "\\\\", "\\"},
    {"a '\\' in a pattern is escaped twice", plant_in_pattern, "\\\\", "\\\\\\\\"},
    {"a '`' is not written as a number", plant_in_pattern, "\\x60", "`"},
    // Flags and anchors of patterns
    {"no (?i)", plant_everywhere, "(?i)", ""},
    {"any character but a line break", plant_everywhere, "[\\s\\S]", "[^\\n]"},
    {"(?i) for 'cased'", plant_once, "like /^", "like /(?i)^"},
    {"no '^'", plant_in_pattern, "(?i)^", "(?i)"},
    {"no '$'", plant_once, "$/", "/"},
    {"a '^' too many", plant_once, "/(?i)a", "/(?i)^a"},
    {"a '$' too many", plant_once, "a/", "a$/"},
    {"alternatives without a group behind '^'", plant_pattern_group, "^", ""},
    {"alternatives without a group before '$'", plant_pattern_group, "$", ""},
    // Wildcards
    {"'*' is a letter", plant_in_pattern, "[\\s\\S]*", "\\*"},
    {"'*' needs a character", plant_in_pattern, "[\\s\\S]*", "[\\s\\S]+"},
    {"'*' is one character", plant_in_pattern, "[\\s\\S]*", "[\\s\\S]"},
    {"'?' is any number of characters", plant_in_pattern, "[\\s\\S]", "[\\s\\S]*"},
    {"'?' may be missing", plant_in_pattern, "[\\s\\S]", "[\\s\\S]?"},
    // Operators
    {"'!=' for '='", plant_once, " = \"", " != \""},
    {"'=' for '!='", plant_once, " != \"", " = \""},
    {"'in' for 'not in'", plant_once, " not in [", " in ["},
    {"'not in' for 'in'", plant_once, " in [", " not in ["},
    {"'like' for 'not like'", plant_once, " not like ", " like "},
    {"'not like' for 'like'", plant_once, " like ", " not like "},
    {"two values of a list are one", plant_once, "\", \"", ""},
    {"a list has a value more", plant_once, " in [", " in [\"b\", "},
    {"'<' for '<='", plant_once, " <= ", " < "},
    {"'>' for '>='", plant_once, " >= ", " > "},
    {"'>' for '<'", plant_once, " < ", " > "},
    {"'<=' for '<'", plant_once, " < ", " <= "},
    {"'>=' for '>'", plant_once, " > ", " >= "},
    {"another number", plant_once, "size = 5", "size = 4"},
    {"'not' is lost", plant_once, "not ", ""},
    // Guards of missing fields
    {"no guard of 'not like'", plant_no_guard, " not like ", ""},
    {"no guard of 'not in'", plant_no_guard, " not in ", ""},
    {"no guard of '!='", plant_no_guard, " != ", ""},
    {"no guard of '>='", plant_no_guard, " >= ", ""},
    {"no guard of a network", plant_no_guard, "not isIp", ""},
    {"no guard of what 'and' joins", plant_no_guard, "(", ""},
    {"no guard of functions", plant_no_guard, "strcontains(", ""},
    {"a guard upside down", plant_once, "not ispresent(", "ispresent("},
    {"'and' behind a guard", plant_once, ") or ", ") and "},
    {"absence for presence", plant_once, "filter ispresent(", "filter not ispresent("},
    {"'missing' means empty", plant_once, "filter not ispresent(user)", "filter user = \"\""},
    // Truth values
    {"true is 1 only", plant_everywhere, " or flag like /(?i)^true$/", ""},
    {"true is a word only", plant_everywhere, "flag = 1 or ", ""},
    {"false is 0 only", plant_everywhere, " or flag like /(?i)^false$/", ""},
    {"false is a word only", plant_everywhere, "flag = 0 or ", ""},
    {"not true is not 1 only", plant_everywhere, " and flag not like /(?i)^true$/", ""},
    {"not true is not a word only", plant_everywhere, "flag != 1 and ", ""},
    {"1 for 0", plant_everywhere, "flag = 0", "flag = 1"},
    {"both forms of a truth value at once", plant_everywhere, "flag = 1 or ", "flag = 1 and "},
    // Precedence
    {"an 'or' below 'and' without parentheses", plant_no_parentheses, " or ", ""},
    {"an 'and' below 'or' without parentheses", plant_no_parentheses, " and ", ""},
    {"'and' for 'or'", plant_everywhere, " or ", " and "},
    {"'or' for 'and'", plant_everywhere, " and ", " or "},
    // Networks and other fields
    {"a network of another length", plant_once, "10.0.0.0/8\"", "10.0.0.0/12\""},
    {"the function of the other family", plant_once, "isIpv4InSubnet", "isIpv6InSubnet"},
    {"a network is text", plant_once, "isIpv6InSubnet(ip, ", "(ip = "},
    {"fields are compared with their case", plant_once, "tolower(user)", "user"},
    {"a field is part of the other, and no more", plant_once, ")) = 1 and strcontains(", ")) = 1 or strcontains("},
    {"fields that start alike end alike", plant_once, "startsWith(", "endsWith("},
    {"fields that end alike start alike", plant_once, "endsWith(", "startsWith("},
    {"a field that holds another starts with it", plant_once, "strcontains(", "startsWith("},
    {"a function's 1 is 0", plant_once, ") = 1", ") = 0"},
    // Names
    {"a name with a blank without backticks", plant_once, "`my field`", "my field"},
    {"a name with '-' without backticks", plant_once, "`a-b`", "a-b"},
    {"a name with ':' without backticks", plant_once, "`x:y`", "x:y"},
    {"a word of the language for a name", plant_once, "`limit`", "limit"},
    {"a log's own '@' without another", plant_once, "@@own", "@own"},
    {"a name in quotes, which is text", plant_once, "filter user ", "filter \"user\" "},
    // Keywords
    {"a keyword is the start of the event", plant_once, "@message like /(?i)", "@message like /(?i)^"},
    {"a keyword of one field", plant_once, "@message like", "user like"},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &insights_meaning, faults, sizeof faults / sizeof *faults);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(faults_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
