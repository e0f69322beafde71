// test_windash.c - the dashes and slashes that begin Windows options.

#include "check.h"
#include "rule_text.h"

#define EN  "\xE2\x80\x93"
#define EM  "\xE2\x80\x94"
#define BAR "\xE2\x80\x95"

// The variants of a value, joined by '|'.
static Str variants(Arena *a, const char *value)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "  s:\n    f|windash: '%s'\n  condition: s\n", value);
    ParsedRule p = parse_detection_text(a, sb_str(&sb));
    assert_non_null(p.ir);
    const Value *v = p.ir->detections->items->values;
    assert_int_equal(v->kind, VAL_EXPANSION);
    sb = sb_in(a);
    for (const Value *m = v->u.first; m != NULL; m = m->next) {
        Str text = value_text(a, m);
        if (sb.n > 0)
            sb_putc(&sb, '|');
        sg_sb_put(&sb, str_slice(text, 1, text.n - 1));
    }
    return sb_str(&sb);
}

static void check_one(Arena *a, const char *value)
{
    check_text(variants(a, value), value);
}

static void five_dashes_for_one(Arena *a)
{
    check_str(variants(a, "-a"), "-a|/a|" EN "a|" EM "a|" BAR "a");
    check_str(variants(a, "/a"), "-a|/a|" EN "a|" EM "a|" BAR "a");
    check_str(variants(a, "x -a y"),
              "x -a y|x /a y|x " EN "a y|x " EM "a y|x " BAR "a y");
}

static void all_combinations_the_last_changes_first(Arena *a)
{
    Str all = variants(a, "-a /b");
    size_t count = 1;
    for (size_t i = 0; i < all.n; i++)
        count += all.p[i] == '|';
    assert_int_equal(count, 25);
    assert_true(str_starts(all, STR("-a -b|-a /b|-a " EN "b|")));
    assert_true(str_ends(all, STR(BAR "a " EM "b|" BAR "a " BAR "b")));
}

static void only_dashes_that_begin_a_word(Arena *a)
{
    check_one(a, "a");
    check_one(a, "a-b");
    check_one(a, "1/2");
    check_one(a, "_-a");
    check_one(a, "- a");
    check_one(a, "a -");
    check_one(a, "");
    check_one(a, "\xC3\xA4-b"); // a letter before it
    check_str(variants(a, "--a"), "--a|-/a|-" EN "a|-" EM "a|-" BAR "a");
    check_str(variants(a, "-\xC3\xA4"), "-\xC3\xA4|/\xC3\xA4|" EN "\xC3\xA4|" EM
                                        "\xC3\xA4|" BAR "\xC3\xA4");
    check_one(a, EN "a"); // a long dash is not one to begin with
}

static void wildcards_are_no_words(Arena *a)
{
    check_str(variants(a, "*-a*"), "*-a*|*/a*|*" EN "a*|*" EM "a*|*" BAR "a*");
    check_one(a, "-*a");
    check_one(a, "a-?");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(five_dashes_for_one),
        arena_test(all_combinations_the_last_changes_first),
        arena_test(only_dashes_that_begin_a_word),
        arena_test(wildcards_are_no_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
