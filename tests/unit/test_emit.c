// test_emit.c - what every backend may use: messages, escaping.

#include "check.h"
#include "emit/backend.h"

static const Backend backend = {.name = "test"};

static Emitter emitter_in(Arena *a, DiagList *diags)
{
    sg_diag_init(diags, a);
    return (Emitter){
        .arena = a, .out = sb_in(a), .diags = diags, .backend = &backend};
}

static void errors_end_the_query_warnings_do_not(Arena *a)
{
    DiagList diags;
    Emitter em = emitter_in(a, &diags);
    Span here = {{1, 2}, {1, 3}, NULL};
    sg_emit_warn(&em, SG_kql_single_wildcard_widened, here, "wider");
    assert_false(em.failed);
    sg_emit_error(&em, SG_query_unsupported, here, "cannot say '%s'", "x");
    assert_true(em.failed);
    check_str(diags.last->message, "cannot say 'x'");
    assert_int_equal(diags.errors, 1);
    assert_int_equal(diags.warnings, 1);
}

static void check_escaped(Arena *a, Str text, const char *set,
                          const char *expected)
{
    StrBuf sb = sb_in(a);
    sg_put_escaped(&sb, text, set, '\\');
    check_text(sb_str(&sb), expected);
}

static void every_byte_of_the_set_is_escaped(Arena *a)
{
    check_escaped(a, STR(""), "\"", "");
    check_escaped(a, STR("abc"), "\"", "abc");
    check_escaped(a, STR("\"a\"b\""), "\"", "\\\"a\\\"b\\\"");
    check_escaped(a, STR("\\\"\\"), "\\\"", "\\\\\\\"\\\\");
    check_escaped(a, STR("\xC3\xA4*"), "*", "\xC3\xA4\\*");
    check_escaped(a, STR("abc"), "", "abc");
}

static void nul_is_no_end(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_put_escaped(&sb, STR("a\0\"b"), "\"", '\\');
    check_str(sb_str(&sb), "a\0\\\"b");
}

static void identifiers_are_words(Arena *a)
{
    (void)a;
    assert_true(sg_is_identifier(STR("_a9")));
    assert_true(sg_is_identifier(STR("Z")));
    assert_false(sg_is_identifier(STR("")));
    assert_false(sg_is_identifier(STR("9a")));
    assert_false(sg_is_identifier(STR("a.b")));
    assert_false(sg_is_identifier(STR("\xC3\xA4")));
}

static void comparisons_have_opposites(Arena *a)
{
    static const char *const signs[] = {"<", "<=", ">", ">="};
    static const char *const others[] = {">=", ">", "<=", "<"};
    (void)a;
    for (int op = CMP_LT; op <= CMP_GTE; op++) {
        CompareOp other = sg_compare_opposite((CompareOp)op);
        assert_string_equal(sg_compare_sign((CompareOp)op), signs[op]);
        assert_string_equal(sg_compare_sign(other), others[op]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(errors_end_the_query_warnings_do_not),
        arena_test(every_byte_of_the_set_is_escaped),
        arena_test(nul_is_no_end),
        arena_test(identifiers_are_words),
        arena_test(comparisons_have_opposites),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
