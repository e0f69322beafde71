// test_type_lookup.c - types of fields in Elasticsearch, and who knows them.

#include "elastic/type_lookup.h"

#include "check.h"
#include "elastic/known_field.h"

static ElasticField field_of(Arena *a, const char *name)
{
    ElasticTypes types = {.arena = a};
    return sg_elastic_field(&types, str_of_literal(name));
}

static void check_type(Arena *a, const char *name, ElasticType type)
{
    assert_string_equal(sg_elastic_type_name(field_of(a, name).type),
                        sg_elastic_type_name(type));
}

// What looks a name up relies on it.
static void the_table_is_sorted(Arena *a)
{
    (void)a;
    size_t n = 0;
    for (; sg_known_field_at(n) != NULL; n++) {
        const KnownField *row = sg_known_field_at(n);
        assert_ptr_equal(sg_known_field(str_of_literal(row->name)), row);
    }
    assert_true(n > 3000);
}

static void types_have_names(Arena *a)
{
    (void)a;
    assert_int_equal(sg_elastic_type_named(STR("ip")), ELASTIC_IP);
    assert_int_equal(sg_elastic_type_named(STR("unsigned_long")), ELASTIC_LONG);
    assert_int_equal(sg_elastic_type_named(STR("geo_shape")), ELASTIC_OTHER);
    assert_int_equal(sg_elastic_type_named(STR("unknown")), ELASTIC_OTHER);
    assert_string_equal(sg_elastic_type_name(ELASTIC_UNKNOWN), "unknown");
}

static void fields_of_integrations_are_known(Arena *a)
{
    check_type(a, "source.ip", ELASTIC_IP);
    check_type(a, "event.action", ELASTIC_KEYWORD);
    check_type(a, "process.command_line", ELASTIC_WILDCARD);
    check_type(a, "http.response.status_code", ELASTIC_LONG);
    check_type(a, "EventID", ELASTIC_UNKNOWN);
    check_type(a, "", ELASTIC_UNKNOWN);
    ElasticField text = field_of(a, "powershell.file.script_block_text");
    assert_int_equal(text.type, ELASTIC_TEXT);
    assert_int_equal(text.analyzer, ANALYZER_POWERSHELL);
}

static void members_have_the_type_of_what_is_around_them(Arena *a)
{
    check_type(a, "winlog.event_data.Anything", ELASTIC_KEYWORD);
    check_type(a, "o365.audit.Parameters.Name.Deep", ELASTIC_KEYWORD);
    check_type(a, "process.command_line.text", ELASTIC_MATCH_ONLY_TEXT);
    check_type(a, "process.pid.text", ELASTIC_UNKNOWN);
    ElasticField key = field_of(a, "gcp.audit.labels.a.b");
    assert_int_equal(key.type, ELASTIC_FLATTENED);
    assert_true(str_eq(key.flattened, STR("gcp.audit.labels")));
    ElasticField member =
        field_of(a, "gcp.audit.authorization_info.permission");
    assert_int_equal(member.type, ELASTIC_KEYWORD);
    assert_true(str_eq(member.nested, STR("gcp.audit.authorization_info")));
    ElasticField caseless = field_of(a, "process.executable.caseless");
    assert_true(caseless.type == ELASTIC_KEYWORD && caseless.lowercase);
}

static void a_mapping_knows_better(Arena *a)
{
    ElasticMapping mapping = {.fields = sg_map_in(a)};
    sg_elastic_mapping_put(&mapping, STR("event"),
                           &(ElasticField){.type = ELASTIC_FLATTENED});
    ElasticTypes types = {.arena = a, .mapping = &mapping};
    ElasticField key = sg_elastic_field(&types, STR("event.action"));
    assert_int_equal(key.type, ELASTIC_FLATTENED);
    ElasticField other = sg_elastic_field(&types, STR("source.ip"));
    assert_int_equal(other.type, ELASTIC_IP);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(the_table_is_sorted),
        arena_test(types_have_names),
        arena_test(fields_of_integrations_are_known),
        arena_test(members_have_the_type_of_what_is_around_them),
        arena_test(a_mapping_knows_better),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
