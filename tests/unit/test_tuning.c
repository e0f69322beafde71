// Tables of thresholds, through the library.

#include "check.h"

#include <string.h>

#include <sigcc/sigcc.h>

static const char rules_text[] =
    "title: Block\nname: block\nlogsource: {product: shop}\n"
    "detection: {sel: {f: 2}, condition: sel}\n"
    "---\n"
    "title: Many\nname: many\n"
    "correlation:\n"
    "    type: event_count\n"
    "    rules: [block]\n"
    "    timespan: '5m' # short\n"
    "    condition: {lt: &top 99, gte: 3}\n"
    "custom: *top\n";

static sigcc_status tune(sigcc_collection *c, const char *text)
{
    return sigcc_collection_tune(c, "mine.yml", text, strlen(text));
}

static sigcc_collection *read_rules(void)
{
    sigcc_collection *c = sigcc_collection_new();
    assert_int_equal(
        sigcc_collection_add(c, "r.yml", rules_text, sizeof rules_text - 1),
        SIGCC_OK);
    return c;
}

// The query of the correlation as one text, or as a page shows the rule.
static void check_holds(const sigcc_output *out, const char *text, bool holds)
{
    size_t n;
    const char *document = sigcc_output_document(out, &n);
    assert_non_null(document);
    assert_true((strstr(document, text) != NULL) == holds);
}

static sigcc_output *page_of(sigcc_collection *c)
{
    sigcc_exporter *e = sigcc_exporter_new("page");
    assert_int_equal(sigcc_collection_link(c), SIGCC_OK);
    sigcc_output *out = sigcc_export(e, c);
    sigcc_exporter_free(e);
    assert_non_null(out);
    return out;
}

// ---- what the calls return -----------------------------------------------

static void order_of_calls(void **state)
{
    (void)state;
    sigcc_collection *c = read_rules();
    assert_int_equal(tune(NULL, "thresholds: {}"), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_tune(c, NULL, "", 0), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_tune_pack(c, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(sigcc_collection_tune_file(c, NULL), SIGCC_BAD_ARGUMENT);
    assert_int_equal(
        sigcc_collection_tune_file(c, "/nonexistent-of-sigcc/t.yml"), SIGCC_IO);
    assert_int_equal(sigcc_collection_tuned(NULL), 0);
    assert_int_equal(sigcc_collection_tuned(c), 0);
    (void)sigcc_collection_link(c);
    assert_int_equal(tune(c, "thresholds: {many: {gte: 4}}"),
                     SIGCC_BAD_ARGUMENT);
    sigcc_collection_free(c);
}

static void all_or_nothing(void **state)
{
    (void)state;
    sigcc_collection *c = read_rules();
    assert_int_equal(tune(c, "thresholds: {many: {gte: 4}, gone: {gte: 4}}"),
                     SIGCC_INVALID);
    assert_int_equal(sigcc_collection_tuned(c), 0);
    assert_int_equal(sigcc_diagnostics_errors(sigcc_collection_diagnostics(c)),
                     1);
    assert_int_equal(tune(c, "thresholds: {many: {gte: 4}}"), SIGCC_OK);
    assert_int_equal(tune(c, "thresholds: {many: {timespan: 4m}}"), SIGCC_OK);
    assert_int_equal(sigcc_collection_tuned(c), 1);
    sigcc_collection_free(c);
}

// The tables of packs do not outlive them; what they have set does.
static void a_pack_goes_first(void **state)
{
    (void)state;
    static const char text[] =
        "{pack: p, title: P, version: '1', created: 2026-03-01,"
        " thresholds: {many: {gte: 7, timespan: 8m}}}";
    sigcc_collection *c = read_rules();
    sigcc_pack *pack = sigcc_pack_parse("p.yml", text, sizeof text - 1);
    assert_int_equal(sigcc_collection_tune_pack(c, pack), SIGCC_OK);
    sigcc_pack_free(pack);
    assert_int_equal(sigcc_collection_link(c), SIGCC_OK);
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    (void)sigcc_compiler_set_option(spl, "window", "tumbling");
    sigcc_output *out = sigcc_compile(spl, c);
    check_holds(out, "span=8m", true);
    check_holds(out, "event_count >= 7", true);
    check_holds(out, "event_count < 99", true);
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
    sigcc_collection_free(c);
}

// ---- the rule as a page shows it -----------------------------------------

static void a_page_shows_new_numbers(void **state)
{
    (void)state;
    sigcc_collection *c = read_rules();
    assert_int_equal(tune(c, "thresholds: {many: {gte: 4, timespan: 1h}}"),
                     SIGCC_OK);
    sigcc_output *out = page_of(c);
    check_holds(out, "timespan: 1h # short", true);
    check_holds(out, "top 99, gte: 4}", true);
    sigcc_output_free(out);
    sigcc_collection_free(c);
}

// Another place shares the number.
static void an_anchor_stays(void **state)
{
    (void)state;
    sigcc_collection *c = read_rules();
    assert_int_equal(tune(c, "thresholds: {many: {lt: 50}}"), SIGCC_OK);
    sigcc_output *out = page_of(c);
    check_holds(out, "top 99, gte: 3}", true);
    sigcc_output_free(out);
    sigcc_collection_free(c);
}

static void untuned_stay(void **state)
{
    (void)state;
    sigcc_collection *c = read_rules();
    sigcc_output *out = page_of(c);
    check_holds(out, "5m\\u0027 # short", true);
    check_holds(out, "top 99, gte: 3}", true);
    sigcc_output_free(out);
    sigcc_collection_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(order_of_calls),
        cmocka_unit_test(all_or_nothing),
        cmocka_unit_test(a_pack_goes_first),
        cmocka_unit_test(a_page_shows_new_numbers),
        cmocka_unit_test(an_anchor_stays),
        cmocka_unit_test(untuned_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
