// test_document.c - formats that wrap all queries, and what they report.

#include "api/compiler.h"
#include "check.h"

static const char rules_text[] = "title: one\n"
                                 "logsource: {product: p}\n"
                                 "detection: {s: {f: 1}, condition: s}\n"
                                 "---\n"
                                 "title: two\n"
                                 "logsource: {product: p}\n"
                                 "detection: {s: {f: 2}, condition: s}\n";

static void print_titles(Emitter *em, const Query *queries, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const Rule *rule = queries[i].rule;
        sg_emit_about(em, rule);
        if (i == 1)
            sg_emit_warn(em, SG_kql_regex_lowered, rule->span, "second");
        sg_sb_put(&em->out, rule->title);
        sb_putc(&em->out, ';');
    }
}

static void refuse_second(Emitter *em, const Query *queries, size_t count)
{
    print_titles(em, queries, count - 1);
    sg_emit_about(em, queries[1].rule);
    sg_emit_error(em, SG_query_unsupported, queries[1].rule->span, "no");
}

static const Format titles = {
    .name = "titles", .summary = "titles", .document = print_titles};
static const Format refusing = {
    .name = "refusing", .summary = "one only", .document = refuse_second};

typedef struct Compiled {
    sigcc_collection *rules;
    sigcc_compiler *compiler;
    sigcc_output *output;
} Compiled;

static Compiled compile_as(const Format *format, int strict)
{
    Compiled c = {sigcc_collection_new(), sigcc_compiler_new("splunk"), NULL};
    (void)sigcc_collection_add(c.rules, "two.yml", rules_text,
                               sizeof rules_text - 1);
    (void)sigcc_collection_link(c.rules);
    c.compiler->format = format;
    sigcc_compiler_set_strict(c.compiler, strict);
    c.output = sigcc_compile(c.compiler, c.rules);
    assert_non_null(c.output);
    return c;
}

static void check_document(const Compiled *c, const char *expected)
{
    size_t length;
    const char *text = sigcc_output_document(c->output, &length);
    assert_int_equal(length, strlen(expected));
    assert_string_equal(text, expected);
}

static void check_message(const Compiled *c, int code, size_t errors)
{
    const sigcc_diagnostics *list = sigcc_output_diagnostics(c->output);
    assert_int_equal(sigcc_diagnostics_count(list), 1);
    assert_int_equal(sigcc_diagnostics_errors(list), errors);
    const sigcc_diagnostic *d = sigcc_diagnostics_at(list, 0);
    assert_int_equal(d->code, code);
    assert_string_equal(d->file, "two.yml");
    assert_int_equal(d->line, 5);
    assert_int_equal(d->rule, 1);
}

static void free_compiled(Compiled *c)
{
    sigcc_output_free(c->output);
    sigcc_compiler_free(c->compiler);
    sigcc_collection_free(c->rules);
}

static void a_document_may_warn(void **state)
{
    (void)state;
    Compiled c = compile_as(&titles, 0);
    check_document(&c, "one;two;");
    check_message(&c, SG_kql_regex_lowered, 0);
    free_compiled(&c);
}

static void a_warning_is_an_error_where_all_are(void **state)
{
    (void)state;
    Compiled c = compile_as(&titles, 1);
    check_document(&c, "");
    check_message(&c, SG_kql_regex_lowered, 1);
    free_compiled(&c);
}

static void a_document_may_be_refused(void **state)
{
    (void)state;
    Compiled c = compile_as(&refusing, 0);
    check_document(&c, "");
    check_message(&c, SG_query_unsupported, 1);
    free_compiled(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_document_may_warn),
        cmocka_unit_test(a_warning_is_an_error_where_all_are),
        cmocka_unit_test(a_document_may_be_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
