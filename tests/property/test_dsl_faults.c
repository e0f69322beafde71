// test_dsl_faults.c - Query DSL with a mistake in it is noticed.
//
// Each row is a mistake, planted in the queries of random rules; see
// meaning_faults.h.

#include "dsl_plants.h"
#include "dsl_theme.h"
#include "meaning_faults.h"

// clang-format off
static const QueryFault of_plain[] = {
    // Strings of JSON
    {"a backslash is not escaped in JSON", plant_everywhere, "\\\\", "\\"},
    {"a quote is not escaped in JSON", plant_once, "\\\"", "\""},
    {"a backslash is escaped twice in JSON", plant_once, "\\\\", "\\\\\\\\"},
    // Kinds of queries
    {"'term' for 'wildcard'", plant_once, "\"wildcard\"", "\"term\""},
    {"'wildcard' for 'term'", plant_once, "\"term\"", "\"wildcard\""},
    {"'prefix' for 'wildcard'", plant_once, "\"wildcard\"", "\"prefix\""},
    {"'prefix' for 'term'", plant_once, "\"term\"", "\"prefix\""},
    {"'regexp' for 'wildcard'", plant_once, "\"wildcard\"", "\"regexp\""},
    {"'wildcard' for 'regexp'", plant_once, "\"regexp\"", "\"wildcard\""},
    {"'match' for 'term'", plant_once, "\"term\"", "\"match\""},
    {"'terms' for 'term'", plant_once, "\"term\"", "\"terms\""},
    {"a kind of query that Elasticsearch lacks", plant_once, "\"term\"", "\"equals\""},
    // Case
    {"case counts", plant_once, "\"case_insensitive\": true", "\"case_insensitive\": false"},
    {"'cased' ignores case", plant_once, "a\"\n", "a\", \"case_insensitive\": true\n"},
    {"another word for case", plant_once, "\"case_insensitive\"", "\"ignore_case\""},
    {"a letter beyond ASCII in one case", plant_once, "[\xC3\x84\xC3\xA4]", "\xC3\xA4"},
    {"a letter beyond ASCII in a class with others", plant_once, "[\xC3\x84\xC3\xA4]", "[\xC3\x84\xC3\xA4" "a]"},
    // Wildcards
    {"the '*' at the start is lost", plant_once, "\"value\": \"*", "\"value\": \""},
    {"the '*' at the end is lost", plant_once, "*\",", "\","},
    {"a '*' at the start is added", plant_once, "\"value\": \"b", "\"value\": \"*b"},
    {"a '*' at the end is added", plant_once, "b\",", "b*\","},
    {"'?' is '*'", plant_once, "?", "*"},
    {"'*' is '?'", plant_once, "*\",", "?\","},
    {"'%' for '*'", plant_once, "*\",", "%\","},
    {"a literal '*' is a wildcard", plant_once, "\\\\*", "*"},
    {"a literal '?' is a wildcard", plant_once, "\\\\?", "?"},
    {"a backslash among wildcards is one before a letter", plant_once, "\\\\\\\\", "\\\\"},
    // Regular expressions
    {"'.' is not escaped", plant_once, "\\\\.", "."},
    {"'~' is not escaped", plant_once, "\\\\~", "~"},
    {"'&' is not escaped", plant_once, "\\\\&", "&"},
    {"'<' is not escaped", plant_once, "\\\\<", "<"},
    {"'@' is not escaped", plant_once, "\\\\@", "@"},
    {"'#' is not escaped", plant_once, "\\\\#", "#"},
    {"an expression begins at the start", plant_once, "\"value\": \".*", "\"value\": \""},
    {"an expression ends at the end", plant_once, ".*\"", "\""},
    {"anchors are characters", plant_once, "\"value\": \"a", "\"value\": \"^a"},
    {"'.' is a line feed, too", plant_once, "[^\\n]", "."},
    {"an alternative is lost", plant_once, "(a|b)", "(a)"},
    // Presence
    {"another field is there", plant_once, "\"field\": \"user\"", "\"field\": \"a-b\""},
    {"a missing field is null", plant_once, "\"exists\"", "\"missing\""},
    {"any text of a field is the empty one", plant_once, "\"value\": \"*\"", "\"value\": \"\""},
    // Numbers, truth values, networks
    {"'<' for '<='", plant_once, "\"lte\"", "\"lt\""},
    {"'<=' for '<'", plant_once, "\"lt\"", "\"lte\""},
    {"'>' for '>='", plant_once, "\"gte\"", "\"gt\""},
    {"'>=' for '>'", plant_once, "\"gt\"", "\"gte\""},
    {"'<' for '>'", plant_once, "\"gt\"", "\"lt\""},
    {"another number", plant_once, "\"value\": 4", "\"value\": 5"},
    {"false for true", plant_once, "\"value\": true", "\"value\": false"},
    {"true for false", plant_once, "\"value\": false", "\"value\": true"},
    {"a network has another length", plant_once, "/16\"", "/17\""},
    {"a network is its first address", plant_once, "/8\"", "\""},
    {"a network is text", plant_once, "/8\"", "/8*\""},
    // Fields
    {"another field", plant_once, "\"user\"", "\"a-b\""},
    {"a name in lower case", plant_once, "\"Host.Name\"", "\"host.name\""},
    {"the end of a name", plant_once, "\"Host.Name\"", "\"Name\""},
    {"a blank in a name is '_'", plant_once, "\"my field\"", "\"my_field\""},
    {"quotes in a name are lost", plant_once, "\\\"q\\\"", "q"},
    {"a name beyond ASCII in another case", plant_once, "\xC3\xA4_1", "\xC3\x84_1"},
    // Logic
    {"AND for OR", plant_once, "\"should\"", "\"must\""},
    {"OR for AND", plant_once, "\"filter\": [", "\"should\": ["},
    {"OR asks for nothing", plant_once, "\"minimum_should_match\": 1", "\"minimum_should_match\": 0"},
    {"OR asks for two", plant_once, "\"minimum_should_match\": 1", "\"minimum_should_match\": 2"},
    {"NOT is lost", plant_once, "\"must_not\"", "\"must\""},
    {"NOT for AND", plant_once, "\"filter\": [", "\"must_not\": ["},
    {"NOT for OR", plant_once, "\"should\"", "\"must_not\""},
    {"an operand of AND is lost", plant_lost_operand, "filter", NULL},
    {"an operand of OR is lost", plant_lost_operand, "should", NULL},
    {"NOT of AND is NOT of each", plant_split_not, "filter", NULL},
    {"'filters' for 'filter'", plant_once, "\"filter\"", "\"filters\""},
    {"a query beside the query", plant_once, "\"query\": {", "\"size\": 0, \"query\": {"},
};

static const QueryFault of_typed[] = {
    {"a nested field is one of the document", plant_unnested, NULL, NULL},
    {"a nested query has another path", plant_once, "\"path\": \"obj\"", "\"path\": \"user\""},
    {"a nested query about a field of the document", plant_once, "\"obj.k\"", "\"user\""},
    {"'obj.l' for 'obj.k'", plant_once, "\"obj.k\"", "\"obj.l\""},
    {"a pattern in a flattened key", plant_once, "\"prefix\"", "\"wildcard\""},
    {"a beginning in a flattened key is all of it", plant_once, "\"prefix\"", "\"term\""},
    {"case counts in a flattened key", plant_once, "\"case_insensitive\": true", "\"case_insensitive\": false"},
    {"the object of a flattened key", plant_once, "\"flat.k\"", "\"flat\""},
    {"a number is text without case", plant_once, "\"value\": 4", "\"value\": 4, \"case_insensitive\": true"},
    {"an address is text without case", plant_once, "/16\"", "/16\", \"case_insensitive\": true"},
};

static const QueryFault of_rules[] = {
    {"a filter is negated", plant_once, "\"negate\": false", "\"negate\": true"},
    {"a negated filter is not", plant_once, "\"negate\": true", "\"negate\": false"},
    {"a filter is disabled", plant_once, "\"disabled\": false", "\"disabled\": true"},
    {"a filter is lost", plant_lost_operand, "filters", NULL},
    {"filters are lost", plant_once, "\"filters\"", "\"filter\""},
    {"Kibana shows another filter than it runs", plant_once, "case_insensitive\\\":true", "case_insensitive\\\":false"},
    {"the text that Kibana shows is not JSON", plant_once, "\"value\": \"{", "\"value\": \""},
    {"KQL is read as Lucene's language", plant_once, "\"kuery\"", "\"lucene\""},
    {"a text of KQL in JSON without escapes", plant_once, "\\\"", "\""},
    {"AND for OR in KQL", plant_once, " or ", " and "},
    {"OR for AND in KQL", plant_once, " and ", " or "},
    {"NOT is lost in KQL", plant_once, "\"query\": \"not ", "\"query\": \""},
    {"there is no KQL", plant_once, "\"query\": \"", "\"kql\": \""},
};
// clang-format on

static void faults_are_noticed(Arena *a)
{
    check_faults(a, &dsl_plain, of_plain, sizeof of_plain / sizeof *of_plain);
}

static void faults_of_types_are_noticed(Arena *a)
{
    check_faults(a, &dsl_typed, of_typed, sizeof of_typed / sizeof *of_typed);
}

static void faults_of_filters_are_noticed(Arena *a)
{
    check_faults(a, &dsl_rules, of_rules, sizeof of_rules / sizeof *of_rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(faults_are_noticed),
        arena_test(faults_of_types_are_noticed),
        arena_test(faults_of_filters_are_noticed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
