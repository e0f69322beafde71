// test_diag.c - the table of diagnostics, and collecting them.

#include "diag/diag.h"

#include "base/limits.h"
#include "check.h"

static const Span nowhere = {{0, 0}, {0, 0}, NULL};

static size_t count_kept(const DiagList *list)
{
    size_t n = 0;
    for (const Diag *d = list->first; d != NULL; d = d->next)
        n++;
    return n;
}

// ---- the table -----------------------------------------------------------

static bool is_name(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (str_find(STR("abcdefghijklmnopqrstuvwxyz_0123456789"), s.p[i], 0) ==
            37)
            return false;
    return s.n > 0;
}

static void numbers_ascend_and_names_are_unique(void **state)
{
    (void)state;
    int last = 1000;
    const DiagInfo *info;
    for (size_t i = 0; (info = sg_diag_info_at(i)) != NULL; i++) {
        assert_true(info->id > last && info->id <= 9999);
        last = info->id;
        assert_true(is_name(str_of_literal(info->slug)));
        assert_true(strlen(info->meaning) > 0);
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(info->slug, sg_diag_info_at(j)->slug);
    }
}

static void rows_are_found_by_number(void **state)
{
    (void)state;
    const DiagInfo *info;
    for (size_t i = 0; (info = sg_diag_info_at(i)) != NULL; i++)
        assert_ptr_equal(sg_diag_info(info->id), info);
    assert_null(sg_diag_info(0));
    assert_null(sg_diag_info(-1));
    assert_null(sg_diag_info(1000));
    assert_null(sg_diag_info(99999));
    assert_null(sg_diag_info_at(SIZE_MAX));
}

static void severities_have_names(void **state)
{
    (void)state;
    assert_string_equal(sg_severity_name(SEV_NOTE), "note");
    assert_string_equal(sg_severity_name(SEV_WARNING), "warning");
    assert_string_equal(sg_severity_name(SEV_ERROR), "error");
}

// ---- collecting ----------------------------------------------------------

static void what_is_told_is_kept_in_order(Arena *a)
{
    DiagList list;
    sg_diag_init(&list, a);
    Source source = {.name = STR("a.yml"), .text = STR("text")};
    int rule;
    Span where = {{3, 1}, {3, 4}, &source};
    bool spoilt = false;
    DiagScope scope = {.rule = &rule, .spoilt = &spoilt};
    DiagScope before = sg_diag_about(&list, scope);
    sg_diag(&list, SG_yaml_syntax, where, "first %d", 1);
    sg_diag_hint(&list, "hint %s", "one");
    (void)sg_diag_about(&list, before);
    assert_true(spoilt);
    sg_diag(&list, SG_condition_case, nowhere, "second");

    const Diag *d = list.first;
    check_str(d->message, "first 1");
    check_str(d->hint, "hint one");
    assert_int_equal(d->severity, SEV_ERROR);
    assert_ptr_equal(d->span.source, &source);
    assert_ptr_equal(d->rule, &rule);
    assert_memory_equal(&d->span, &where, sizeof where);
    d = d->next;
    check_str(d->message, "second");
    assert_int_equal(d->hint.n, 0);
    assert_int_equal(d->severity, SEV_NOTE);
    assert_null(d->span.source);
    assert_null(d->rule);
    assert_null(d->next);
    assert_int_equal(list.errors, 1);
}

static void strict_lists_have_no_warnings(Arena *a)
{
    DiagList list;
    sg_diag_init(&list, a);
    sg_diag(&list, SG_yaml_duplicate_key, nowhere, "w");
    list.strict = true;
    sg_diag(&list, SG_yaml_duplicate_key, nowhere, "e");
    sg_diag(&list, SG_condition_case, nowhere, "a note stays one");
    assert_int_equal(list.first->severity, SEV_WARNING);
    assert_int_equal(list.first->next->severity, SEV_ERROR);
    assert_int_equal(list.first->next->next->severity, SEV_NOTE);
    assert_int_equal(list.errors, 1);
}

static void floods_are_counted_not_kept(Arena *a)
{
    DiagList list;
    sg_diag_init(&list, a);
    for (int i = 0; i < MAX_DIAGS + 5; i++)
        sg_diag(&list, SG_yaml_duplicate_key, nowhere, "w%d", i);
    sg_diag(&list, SG_yaml_syntax, nowhere, "errors are counted apart");
    assert_int_equal(count_kept(&list), MAX_DIAGS + 1);
    assert_int_equal(list.dropped, 5);
    assert_int_equal(list.errors, 1);
    for (int i = 0; i < MAX_DIAGS; i++)
        sg_diag(&list, SG_yaml_syntax, nowhere, "e%d", i);
    assert_int_equal(list.errors, MAX_DIAGS + 1);
    assert_int_equal(count_kept(&list), 2 * MAX_DIAGS);
}

// Messages about one file do not make room for those about another, in
// whatever order they come.
static void every_file_has_its_own_count(Arena *a)
{
    DiagList list;
    sg_diag_init(&list, a);
    Source files[] = {{.name = STR("a"), .text = STR("")},
                      {.name = STR("b"), .text = STR("")}};
    for (int i = 0; i < 2 * MAX_DIAGS + 10; i++)
        sg_diag(&list, SG_yaml_syntax, sg_source_whole(&files[i % 2]), "e");
    assert_int_equal(count_kept(&list), 2 * MAX_DIAGS);
    assert_int_equal(list.dropped, 10);
}

static void what_is_forgotten_counts_no_more(Arena *a)
{
    DiagList list;
    sg_diag_init(&list, a);
    Source files[2] = {{.name = STR("a")}, {.name = STR("b")}};
    sg_diag(&list, SG_yaml_syntax, sg_source_whole(&files[0]), "a");
    sg_diag(&list, SG_yaml_syntax, sg_source_whole(&files[1]), "b");
    DiagMark mark = sg_diag_mark(&list);
    for (int i = 0; i < MAX_DIAGS + 5; i++)
        sg_diag(&list, SG_yaml_reading, sg_source_whole(&files[0]), "a");
    assert_int_equal(list.dropped, 5);
    sg_diag_rewind(&list, mark);
    assert_int_equal(count_kept(&list), 2);
    assert_int_equal(list.warnings, 0);
    assert_int_equal(list.dropped, 0);
    sg_diag_forget(&list, &files[0]);
    assert_int_equal(list.errors, 1);
    check_str(list.first->message, "b");
    sg_diag(&list, SG_yaml_syntax, sg_source_whole(&files[0]), "c");
    check_str(list.first->next->message, "c");
    sg_diag_forget(&list, &files[1]);
    sg_diag_forget(&list, &files[0]);
    assert_null(list.first);
    assert_int_equal(list.errors, 0);
    assert_int_equal(list.kept, 0);
}

static void the_hint_of_a_dropped_message_goes_with_it(Arena *a)
{
    DiagList list;
    sg_diag_init(&list, a);
    sg_diag_hint(&list, "no message to hint at");
    for (int i = 0; i < MAX_DIAGS; i++)
        sg_diag(&list, SG_yaml_syntax, nowhere, "e");
    sg_diag(&list, SG_yaml_syntax, nowhere, "dropped");
    sg_diag_hint(&list, "dropped");
    for (const Diag *d = list.first; d != NULL; d = d->next)
        assert_int_equal(d->hint.n, 0);
}

// ---- once ----------------------------------------------------------------

// One lowering of a rule per pipeline says the same again.
static void warnings_of_one_scope_are_told_once(Arena *a)
{
    static const Source files[] = {{.name = {"a", 1}}, {.name = {"b", 1}}};
    static const Span places[] = {{{1, 1}, {1, 2}, &files[0]},
                                  {{1, 1}, {1, 2}, &files[1]},
                                  {{2, 1}, {2, 2}, &files[0]},
                                  {{1, 2}, {1, 3}, &files[0]}};
    DiagList list;
    sg_diag_init(&list, a);
    sg_diag(&list, SG_yaml_duplicate_key, places[0], "before");
    sg_diag_once(&list);
    for (int times = 0; times < 2; times++) {
        for (size_t i = 0; i < 4; i++)
            sg_diag(&list, SG_yaml_duplicate_key, places[i], "w");
        sg_diag(&list, SG_yaml_reading, places[0], "w");
        sg_diag(&list, SG_yaml_duplicate_key, places[0], "before");
        sg_diag(&list, SG_yaml_syntax, places[0], "an error each time");
    }
    assert_int_equal(count_kept(&list), 1 + 6 + 2);
    assert_int_equal(list.errors, 2);
}

// ---- suggestions ---------------------------------------------------------

static const Diag *suggested(Arena *a, const char *line, const char *wanted,
                             const char *best)
{
    DiagList *list = arena_new(a, DiagList);
    Source *source = arena_new(a, Source);
    *source = (Source){.name = STR("a"), .text = str_of_literal(line)};
    Span where = {{0, 0}, {0, (uint32_t)strlen(line)}, source};
    Nearest near = {.wanted = str_of_literal(wanted),
                    .best = str_of_literal(best)};
    sg_diag_init(list, a);
    sg_diag(list, SG_modifier_unknown, where, "m");
    sg_diag_suggest(list, &near);
    return list->first;
}

static void check_edit(Arena *a, const char *line, const char *wanted,
                       uint32_t from, uint32_t to)
{
    const Diag *d = suggested(a, line, wanted, "better");
    check_str(d->hint, "did you mean 'better'?");
    assert_non_null(d->edit);
    check_str(d->edit->text, "better");
    assert_int_equal(d->edit->span.from.col, from);
    assert_int_equal(d->edit->span.to.col, to);
}

static void suggestions_replace_the_word_and_leave_its_quotes(Arena *a)
{
    check_edit(a, "worse", "worse", 0, 5);
    check_edit(a, "'worse'", "worse", 1, 6);
    check_edit(a, "\"worse\"", "worse", 1, 6);
}

// What else stands there, or what would need quotes, is not replaced.
static void suggestions_without_a_place_are_only_hints(Arena *a)
{
    static const char *const cases[][3] = {
        {"worse", "other", "better"},   {"'worst'", "worse", "better"},
        {"(worse)", "worse", "better"}, {"'worse", "worse", "better"},
        {"", "worse", "better"},        {"worse", "", "better"},
        {"worse", "worse", "a b"},      {"worse", "worse", "2nd"},
        {"worse", "worse", "-v"},       {"worse", "worse", "a:b"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Diag *d = suggested(a, cases[i][0], cases[i][1], cases[i][2]);
        assert_true(str_starts(d->hint, STR("did you mean '")));
        assert_null(d->edit);
    }
    assert_int_equal(suggested(a, "worse", "worse", "")->hint.n, 0);
}

static void suggestions_need_a_message_and_one_line(Arena *a)
{
    static const Source source = {.name = {"a", 1}, .text = {"wo\nrse", 6}};
    Nearest near = {.wanted = STR("wo\nrse"), .best = STR("better")};
    DiagList list;
    sg_diag_init(&list, a);
    sg_diag_suggest(&list, &near);
    sg_diag_edit(&list, nowhere, STR("nothing to edit"));
    assert_null(list.first);
    sg_diag(&list, SG_modifier_unknown, (Span){{0, 0}, {1, 3}, &source}, "m");
    sg_diag_suggest(&list, &near);
    assert_null(list.first->edit);
    sg_diag(&list, SG_modifier_unknown, nowhere, "m");
    sg_diag_suggest(&list, &near);
    assert_null(list.first->next->edit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_ascend_and_names_are_unique),
        cmocka_unit_test(rows_are_found_by_number),
        cmocka_unit_test(severities_have_names),
        arena_test(what_is_told_is_kept_in_order),
        arena_test(strict_lists_have_no_warnings),
        arena_test(floods_are_counted_not_kept),
        arena_test(every_file_has_its_own_count),
        arena_test(what_is_forgotten_counts_no_more),
        arena_test(the_hint_of_a_dropped_message_goes_with_it),
        arena_test(warnings_of_one_scope_are_told_once),
        arena_test(suggestions_replace_the_word_and_leave_its_quotes),
        arena_test(suggestions_without_a_place_are_only_hints),
        arena_test(suggestions_need_a_message_and_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
