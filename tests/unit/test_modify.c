// test_modify.c - what every modifier makes of a value, and what it refuses.

#include "base/limits.h"
#include "check.h"
#include "rule_text.h"
#include "sigma/modifier.h"

// A rule whose only item is in line 5, column 5.
static ParsedRule parse_item(Arena *a, Str item)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("  s:\n    "));
    sg_sb_put(&sb, item);
    sg_sb_put(&sb, STR("\n  condition: s\n"));
    return parse_detection_text(a, sb_str(&sb));
}

static void check_item(Arena *a, const char *item, const char *expected)
{
    ParsedRule p = parse_item(a, str_of_literal(item));
    Str diags = diags_text(a, &p.yaml->diags);
    if (p.ir == NULL)
        check_text(diags, expected);
    else
        check_text(item_text(a, p.ir->detections->items), expected);
}

// The same, and what was said about it.
static void check_said(Arena *a, const char *item, const char *expected,
                       const char *diags)
{
    ParsedRule p = parse_item(a, str_of_literal(item));
    check_text(diags_text(a, &p.yaml->diags), diags);
    assert_non_null(p.ir);
    check_text(item_text(a, p.ir->detections->items), expected);
}

// ---- values without modifiers --------------------------------------------

static void values_of_every_type(Arena *a)
{
    check_item(a, "f: a*b", "f: \"a*b\"");
    check_item(a, "f: ''", "f: \"\"");
    check_item(a, "f: [a, 1, true, null]", "f: \"a\" | 1 | true | null");
    check_item(a, "f: []", "f:");
    check_item(a, "f:", "f: null");
    check_item(a, "'': a", ": \"a\"");
}

static void numbers_are_printed_in_decimal(Arena *a)
{
    check_item(a, "f: [0, -0, +5, -5]", "f: 0 | 0 | 5 | -5");
    check_item(a, "f: [1_000, 0x1F, -0xff, 0o17]", "f: 1000 | 31 | -255 | 15");
    check_item(a, "f: [1.5, 1.0, .5, 1.5e+3]", "f: 1.5 | 1 | 0.5 | 1500");
    check_item(a, "f: [1.0e-07, 1.0e+22]",
               "f: 1e-07 | 10000000000000000000000");
    check_item(a, "f: 123456789012345678901234567890",
               "f: 123456789012345678901234567890");
    check_item(a, "f: [0xFFFFFFFFFFFFFFFF]", "f: 18446744073709551615");
    check_item(a, "f: 0x10000000000000000", "SG3010 5:8");
    check_item(a, "f: .inf", "SG3010 5:8");
    check_item(a, "f: .nan", "SG3010 5:8");
    check_item(a, "f: !!int a", "SG3010 5:8");
    check_item(a, "f: !!float 1e999", "SG3010 5:8");
}

// ---- modifiers of the item -----------------------------------------------

static void all_and_neq(Arena *a)
{
    check_item(a, "f|all: [a, b]", "f: \"a\" & \"b\"");
    check_item(a, "f|neq: [a, b]", "not f: \"a\" | \"b\"");
    check_item(a, "f|neq|all: [a, 1]", "not f: \"a\" & 1");
    check_item(a, "f|contains|all: [a, b]", "f: \"*a*\" & \"*b*\"");
    check_item(a, "f|all|contains: [a, b]", "f: \"*a*\" & \"*b*\"");
}

// ---- text ----------------------------------------------------------------

static void open_ends(Arena *a)
{
    check_item(a, "f|contains: a", "f: \"*a*\"");
    check_item(a, "f|startswith: a", "f: \"a*\"");
    check_item(a, "f|endswith: a", "f: \"*a\"");
    check_item(a, "f|contains: '*a*'", "f: \"*a*\"");
    check_item(a, "f|contains: '\\*a\\*'", "f: \"*\\*a\\**\"");
    check_item(a, "f|contains: '?a?'", "f: \"*?a?*\"");
    check_item(a, "f|contains: ''", "f: \"*\"");
    check_item(a, "f|startswith|endswith: a", "f: \"*a*\"");
    check_item(a, "f|contains: 5", "SG3005 5:17");
    check_item(a, "f|startswith: null", "SG3005 5:19");
    check_item(a, "f|endswith: true", "SG3005 5:17");
}

static void letters_in_their_own_case(Arena *a)
{
    check_item(a, "f|cased: Aa", "f: cased \"Aa\"");
    check_item(a, "f|contains|cased: Aa", "f: cased \"*Aa*\"");
    check_item(a, "f|cased|contains: Aa", "f: cased \"*Aa*\"");
    check_item(a, "f|cased|windash: -A",
               "f: {cased \"-A\" | cased \"/A\" | cased \"\xE2\x80\x93"
               "A\" | "
               "cased \"\xE2\x80\x94"
               "A\" | cased \"\xE2\x80\x95"
               "A\"}");
    check_item(a, "f|cased: 5", "SG3005 5:14");
}

// ---- regular expressions -------------------------------------------------

static void expressions_and_flags(Arena *a)
{
    check_item(a, "f|re: 'a.*\\.b\\\\'", "f: /a.*\\.b\\\\/");
    check_item(a, "f|re|i: a", "f: /a/i");
    check_item(a, "f|re|ignorecase: a", "f: /a/i");
    check_item(a, "f|re|m|s: a", "f: /a/ms");
    check_item(a, "f|re|multiline|dotall: a", "f: /a/ms");
    check_item(a, "f|re: '('", "SG3008 5:11");
    check_item(a, "f|i: a", "SG3005 5:10");
    check_item(a, "f|contains|re: a", "SG3006 5:16");
}

static void expressions_with_open_ends(Arena *a)
{
    check_item(a, "f|re|contains: a", "f: /.*a.*/");
    check_item(a, "f|re|startswith: a", "f: /a.*/");
    check_item(a, "f|re|endswith: a", "f: /.*a/");
    check_item(a, "f|re|contains: ^a$", "f: /^a$/");
    check_item(a, "f|re|contains: .*a.*", "f: /.*a.*/");
}

static void unquoted_values_as_expressions(Arena *a)
{
    check_item(a, "f|re: 4688", "f: /4688/");
    check_item(a, "f|re: 0x1F", "f: /0x1F/");
    check_said(a, "f|re: true", "f: /True/", "SG3016 5:11");
    check_said(a, "f|re: null", "f: /None/", "SG3016 5:11");
    check_said(a, "f|re: a(?i)b", "f: /a(?i)b/", "SG3015 5:11");
}

// ---- networks, fields, existence -----------------------------------------

static void networks(Arena *a)
{
    check_item(a, "f|cidr: 10.0.0.0/255.0.0.0", "f: cidr 10.0.0.0/8");
    check_item(a, "f|cidr: ['::/0', 1.2.3.4]",
               "f: cidr ::/0 | cidr 1.2.3.4/32");
    check_item(a, "f|cidr: 10.0.0.1/8", "SG3009 5:13");
    check_item(a, "f|cidr: 10.0.0.*", "SG3009 5:13");
    check_item(a, "f|cidr: 5", "SG3005 5:13");
    check_item(a, "f|contains|cidr: a", "SG3006 5:16");
}

static void other_fields(Arena *a)
{
    check_item(a, "f|fieldref: g", "f: field g");
    check_item(a, "f|fieldref|startswith: g", "f: field g*");
    check_item(a, "f|fieldref|endswith: g", "f: field *g");
    check_item(a, "f|fieldref|contains: g", "f: field *g*");
    check_item(a, "f|fieldref: g*", "SG3011 5:17");
    check_item(a, "f|fieldref: 5", "SG3005 5:17");
    check_item(a, "'|fieldref': g", "SG3012 5:7");
}

static void presence(Arena *a)
{
    check_item(a, "f|exists: true", "f: exists");
    check_item(a, "f|exists: false", "f: absent");
    check_said(a, "f|exists: yes", "f: exists", "SG3019 5:15");
    check_said(a, "f|exists: Off", "f: absent", "SG3019 5:15");
    check_item(a, "f|exists: 'yes'", "SG3005 5:15");
    check_item(a, "f|exists: maybe", "SG3005 5:15");
    check_item(a, "f|exists: 1", "SG3005 5:15");
    check_item(a, "f|contains|exists: true", "SG3005 5:24");
}

// ---- numbers and times ---------------------------------------------------

static void comparisons(Arena *a)
{
    check_item(a, "f|lt: 5", "f: < 5");
    check_item(a, "f|lte: -1.5", "f: <= -1.5");
    check_item(a, "f|gt: 0x10", "f: > 16");
    check_item(a, "f|gte: [1, 2]", "f: >= 1 | >= 2");
    check_item(a, "f|lt: '5'", "SG3005 5:11");
    check_item(a, "f|lt: null", "SG3005 5:11");
    check_item(a, "'|lt': 5", "SG3012 5:7");
}

static void parts_of_a_time(Arena *a)
{
    check_item(a, "f|minute: [0, 59]", "f: minute 0 | minute 59");
    check_item(a, "f|hour: 23", "f: hour 23");
    check_item(a, "f|day: [1, 31]", "f: day 1 | day 31");
    check_item(a, "f|week: 53", "f: week 53");
    check_item(a, "f|month: 12", "f: month 12");
    check_item(a, "f|year: 2024", "f: year 2024");
    check_item(a, "f|hour|gte: 22", "f: >= hour 22");
    check_item(a, "f|minute: 60", "SG3005 5:15");
    check_item(a, "f|hour: -1", "SG3005 5:13");
    check_item(a, "f|hour: 24", "SG3005 5:13");
    check_item(a, "f|day: 0", "SG3005 5:12");
    check_item(a, "f|week: 54", "SG3005 5:13");
    check_item(a, "f|month: 13", "SG3005 5:14");
    check_item(a, "f|hour: '5'", "SG3005 5:13");
}

// ---- encodings -----------------------------------------------------------

static void base64_in_rules(Arena *a)
{
    check_item(a, "f|base64: foobar", "f: \"Zm9vYmFy\"");
    check_item(a, "f|base64|contains: foo", "f: \"*Zm9v*\"");
    check_item(a, "f|base64: '\\*'", "f: \"Kg==\"");
    check_item(a, "f|base64: a*", "SG3011 5:15");
    check_item(a, "f|contains|base64: a", "SG3011 5:24");
    check_item(a, "f|base64offset: foo", "f: {\"Zm9v\" | \"Zvb\" | \"mb2\"}");
    check_item(a, "f|base64offset|contains: foo",
               "f: {\"*Zm9v*\" | \"*Zvb*\" | \"*mb2*\"}");
    check_item(a, "f|base64offset: a", "SG3013 5:21");
    check_item(a, "f|base64offset: ''", "SG3013 5:21");
    check_item(a, "f|base64: 5", "SG3005 5:15");
}

static void wide_text_needs_base64(Arena *a)
{
    check_item(a, "f|wide|base64: ab", "f: \"YQBiAA==\"");
    check_item(a, "f|utf16le|base64: ab", "f: \"YQBiAA==\"");
    check_item(a, "f|utf16be|base64: ab", "f: \"AGEAYg==\"");
    check_item(a, "f|utf16|base64: ab", "f: \"//5hAGIA\"");
    check_item(a, "f|utf16|base64: ''", "f: \"//4=\"");
    check_item(a, "f|wide|base64offset|contains: ab",
               "f: {\"*YQBiA*\" | \"*EAYg*\" | \"*hAGIA*\"}");
    check_item(a, "f|utf16: a", "SG3014 5:14");
    check_item(a, "f|wide: \xC3\xA4", "SG3014 5:13");
}

// ---- placeholders --------------------------------------------------------

static void placeholders(Arena *a)
{
    check_item(a, "f|expand: '%users%'", "f: \"%users%\"");
    check_item(a, "f|expand|contains: a%b%", "f: \"*a%b%*\"");
    check_item(a, "f|expand: '\\%a\\%'", "f: \"\\%a\\%\"");
    check_item(a, "f: '%users%'", "f: \"\\%users\\%\"");
    check_item(a, "f|expand|base64: '%a%'", "SG3011 5:22");
    check_item(a, "f|expand: 5", "SG3005 5:15");
}

// ---- keywords ------------------------------------------------------------

static void keywords_are_text_numbers_and_expressions(Arena *a)
{
    check_item(a, "- a", ": \"a\"");
    check_item(a, "[a, 5]", ": \"a\" | 5");
    check_item(a, "'|contains': a", ": \"*a*\"");
    check_item(a, "'|re': a", ": /a/");
    check_item(a, "'|base64offset': foo", ": {\"Zm9v\" | \"Zvb\" | \"mb2\"}");
    check_item(a, "'|cidr': 10.0.0.0/8", "SG3012 5:14");
    check_item(a, "- true", "SG3012 5:7");
    check_item(a, "- null", "SG3012 5:7");
    check_item(a, "'|exists': true", "SG3012 5:7");
    check_item(a, "'': []", "SG3004 5:5");
}

// ---- names and chains ----------------------------------------------------

static void unknown_names(Arena *a)
{
    check_item(a, "f|contians: a", "SG3002 5:7");
    check_item(a, "f|: a", "SG3002 5:7");
    check_item(a, "f|contains|: a", "SG3002 5:16");
    check_item(a, "f||re: a", "SG3002 5:7");
    check_item(a, "f|Contains: a", "SG3002 5:7");
    ParsedRule p = parse_item(a, STR("f|contians: a"));
    check_str(p.yaml->diags.first->hint, "did you mean 'contains'?");
}

static void chains_have_a_limit(Arena *a)
{
    StrBuf sb = sb_in(a);
    sb_putc(&sb, 'f');
    for (int i = 0; i < MAX_MODIFIERS; i++)
        sg_sb_put(&sb, STR("|all"));
    size_t most = sb.n;
    sg_sb_put(&sb, STR("|all: a"));
    ParsedRule p = parse_item(a, sb_str(&sb));
    assert_int_equal(p.yaml->diags.first->id, SG_limit_depth);
    sb.n = most;
    sg_sb_put(&sb, STR(": a"));
    check_text(item_text(a, parse_item(a, sb_str(&sb)).ir->detections->items),
               "f: \"a\"");
}

static void expansions_have_a_limit(Arena *a)
{
    check_item(a, "f|windash|windash: -a -b -c -d -e", "SG9004 5:5");
    check_item(a, "f|windash: -a -b -c -d -e -f -g -h", "SG9004 5:16");
}

static void every_row_is_found_by_its_name(Arena *a)
{
    const Modifier *m;
    size_t i = 0;
    for (; (m = sg_modifier_at(i)) != NULL; i++)
        assert_ptr_equal(sg_modifier_find(str_of_literal(m->name)), m);
    assert_int_equal(i, MODIFIER_COUNT);
    assert_null(sg_modifier_find(STR("")));
    check_str(sg_modifier_nearest(STR("starstwith")).best, "startswith");
    check_str(sg_modifier_nearest(STR("zzzzzz")).best, "");
    (void)a;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(values_of_every_type),
        arena_test(numbers_are_printed_in_decimal),
        arena_test(all_and_neq),
        arena_test(open_ends),
        arena_test(letters_in_their_own_case),
        arena_test(expressions_and_flags),
        arena_test(expressions_with_open_ends),
        arena_test(unquoted_values_as_expressions),
        arena_test(networks),
        arena_test(other_fields),
        arena_test(presence),
        arena_test(comparisons),
        arena_test(parts_of_a_time),
        arena_test(base64_in_rules),
        arena_test(wide_text_needs_base64),
        arena_test(placeholders),
        arena_test(keywords_are_text_numbers_and_expressions),
        arena_test(unknown_names),
        arena_test(chains_have_a_limit),
        arena_test(expansions_have_a_limit),
        arena_test(every_row_is_found_by_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
