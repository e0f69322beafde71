// test_esql_faults.c - a backend of ES|QL that makes a mistake is noticed.
//
// Each row is a mistake, planted in the queries of random rules; see
// meaning_faults.h.

#include "esql_theme.h"
#include "meaning_faults.h"

// "NOT (X)" for "NOT COALESCE(X, FALSE)".
static Str plant_null(Arena *a, Prng *r, Str query, const QueryFault *f)
{
    static const QueryFault parts[] = {{NULL, NULL, "COALESCE(", "("},
                                       {NULL, NULL, ", FALSE)", ")"}};
    (void)f;
    Str half = plant_everywhere(a, r, query, &parts[0]);
    return half.n == 0 ? half : plant_everywhere(a, r, half, &parts[1]);
}

// clang-format off
static const QueryFault of_typed[] = {
    // Strings
    {"a backslash is not escaped", plant_in_quotes, "\\\\", "\\"},
    {"a quote is not escaped", plant_in_quotes, "\\\"", "\""},
    {"text between three quotes has escapes", plant_once, "\"\"\"\\", "\"\"\"\\\\"},
    {"text with a backslash between single quotes", plant_everywhere, "\"\"\"", "\""},
    // LIKE
    {"a literal '*' is a wildcard", plant_once, "\\*", "*"},
    {"a literal '?' is a wildcard", plant_once, "\\?", "?"},
    {"the '*' at the end is lost", plant_once, "*\"", "\""},
    {"the '*' at the start is lost", plant_once, "LIKE \"*", "LIKE \""},
    {"'?' is '*'", plant_once, "?\"", "*\""},
    {"'==' for LIKE", plant_once, " LIKE ", " == "},
    {"LIKE for RLIKE", plant_once, " RLIKE ", " LIKE "},
    // Case
    {"text is compared with its case", plant_everywhere, "TO_LOWER(user)", "user"},
    {"a pattern is compared with its case", plant_once, "TO_LOWER(`my field`) LIKE", "`my field` LIKE"},
    {"text that is compared stays in upper case", plant_once, " == \"a", " == \"A"},
    {"'cased' is compared without case", plant_once, "user == \"a", "TO_LOWER(user) == \"a"},
    {"a letter of RLIKE in one case", plant_once, "[Aa]", "a"},
    // Lists of a rule
    {"IN loses a value", plant_once, "IN (\"a\", ", "IN ("},
    {"IN of upper case", plant_once, "IN (\"a", "IN (\"A"},
    // Null
    {"NOT is lost", plant_once, "NOT COALESCE(", "COALESCE("},
    {"NOT of null", plant_null, NULL, NULL},
    {"null is true below NOT", plant_everywhere, ", FALSE)", ", TRUE)"},
    {"IS NOT NULL for IS NULL", plant_once, " IS NULL", " IS NOT NULL"},
    {"IS NULL for IS NOT NULL", plant_once, " IS NOT NULL", " IS NULL"},
    // Numbers, truth values, networks
    {"'<' for '<='", plant_once, " <= ", " < "},
    {"'>' for '>='", plant_once, " >= ", " > "},
    {"'>' for '<'", plant_once, " < ", " > "},
    {"a number between quotes", plant_once, "size == 4", "size == \"4\""},
    {"a truth value of a keyword without quotes", plant_once, "\"true\"", "true"},
    {"false for true", plant_once, "\"true\"", "\"false\""},
    {"a network has another length", plant_once, "/16\"", "/17\""},
    {"a network is an address", plant_once, "CIDR_MATCH(ip, \"10.1.2.3/32\")", "ip == \"10.1.2.3/32\""},
    // Several values
    {"several values are compared as one", plant_everywhere, "MV_CONCAT(`l{}`.k, \"\\n\")", "`l{}`.k"},
    {"another character between values", plant_once, "k, \"\\n\"", "k, \",\""},
    {"the first value only", plant_once, "(.*\\n)?", ""},
    {"the last value only", plant_once, "(\\n.*)?", ""},
    {"a wildcard reaches into the next value", plant_once, "[^\\n]*", ".*"},
    {"an expression reaches into the next value", plant_once, "&[^\\n]*)", ")"},
    // Regular expressions
    {"an expression begins at the start", plant_once, "RLIKE \".*", "RLIKE \""},
    {"an expression ends at the end", plant_once, ".*\"", "\""},
    {"'~' is not escaped", plant_once, "\\~", "~"},
    {"'&' is not escaped", plant_once, "\\&", "&"},
    {"'<' is not escaped", plant_once, "\\<", "<"},
    {"'@' is not escaped", plant_once, "\\@", "@"},
    {"'#' is not escaped", plant_once, "\\#", "#"},
    {"'.' is not escaped", plant_once, "\\.", "."},
    // Two fields
    {"fields that start alike end alike", plant_once, "STARTS_WITH(", "ENDS_WITH("},
    {"fields that end alike start alike", plant_once, "ENDS_WITH(", "STARTS_WITH("},
    {"a field that holds another one need not", plant_once, " > 0)", " >= 0)"},
    {"fields are compared with their case", plant_everywhere, "TO_LOWER(`x:y`)", "`x:y`"},
    // Names
    {"a name with a blank without backticks", plant_everywhere, "`my field`", "my field"},
    {"a name with '-' without backticks", plant_everywhere, "`a-b`", "a-b"},
    {"a name with ':' without backticks", plant_everywhere, "`x:y`", "x:y"},
    {"a name beyond ASCII without backticks", plant_everywhere, "`\xC3\xA4_1`", "\xC3\xA4_1"},
    {"a word of the language without backticks", plant_everywhere, "`and`", "and"},
    {"a backtick is not doubled", plant_everywhere, "`a``b`", "`a`b`"},
    {"two parts of a name in one pair of backticks", plant_everywhere, "`l{}`.k", "`l{}`k"},
    // Precedence
    {"AND for OR", plant_once, " OR ", " AND "},
    {"OR for AND", plant_once, " AND ", " OR "},
    {"an OR without parentheses", plant_open_group, NULL, " OR "},
};

static const QueryFault of_numbers[] = {
    {"a number of an unknown field is a number", plant_once, "TO_STRING(size) IN", "size IN"},
    {"a double is not the text of a whole number", plant_once, ", \"4.0\"", ""},
    {"a network of an unknown field without TO_IP", plant_once, "TO_IP(ip)", "TO_LOWER(ip)"},
    {"'.' of an expression is a line feed, too", plant_once, "[^\\n]", "."},
    {"a truth value between quotes", plant_once, "flag == true", "flag == \"true\""},
};

static const QueryFault of_texts[] = {
    {"text is an address", plant_once, "TO_IP(ip)", "ip"},
    {"text is a number", plant_once, "TO_DOUBLE(size)", "size"},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &esql_typed, of_typed, sizeof of_typed / sizeof *of_typed);
}

static void faults_of_numbers_are_noticed(Arena *a)
{
    check_faults(a, &esql_numbers, of_numbers,
                 sizeof of_numbers / sizeof *of_numbers);
}

static void faults_of_texts_are_noticed(Arena *a)
{
    check_faults(a, &esql_texts, of_texts, sizeof of_texts / sizeof *of_texts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(faults_are_noticed),
        arena_test(faults_of_numbers_are_noticed),
        arena_test(faults_of_texts_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
