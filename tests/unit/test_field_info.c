// test_field_info.c - what pipelines know of fields reaches every match.

#include "ir/field_info.h"

#include "check.h"
#include "ir/bind.h"
#include "pipeline/pipeline.h"
#include "rule_text.h"

static void check_info(const FieldInfo *info, FieldType type, Known list,
                       Known exact)
{
    assert_int_equal(info->type, type);
    assert_int_equal(info->list, list);
    assert_int_equal(info->exact, exact);
}

static void nothing_is_known_by_default(Arena *a)
{
    FieldTable *table = sg_field_table(a);
    check_info(sg_field_info(NULL, STR("f")), FIELD_UNKNOWN, NOT_KNOWN,
               NOT_KNOWN);
    check_info(sg_field_info(table, STR("f")), FIELD_UNKNOWN, NOT_KNOWN,
               NOT_KNOWN);
    ParsedRule p =
        parse_detection_text(a, STR("  s: {f: a}\n  condition: s\n"));
    check_info(expr_field_info(bound_expr(a, &p, 0)), FIELD_UNKNOWN, NOT_KNOWN,
               NOT_KNOWN);
    Expr made = {.kind = EX_MATCH, .field = STR("f")};
    check_info(expr_field_info(&made), FIELD_UNKNOWN, NOT_KNOWN, NOT_KNOWN);
}

static void later_knowledge_wins_where_it_is_some(Arena *a)
{
    FieldTable *table = sg_field_table(a);
    sg_field_learn(a, table,
                   &(FieldInfo){STR("f"), FIELD_TEXT, KNOWN_NO, NOT_KNOWN});
    sg_field_learn(a, table,
                   &(FieldInfo){STR("f"), FIELD_UNKNOWN, KNOWN_YES, KNOWN_YES});
    sg_field_learn(a, table, &(FieldInfo){.name = STR("g"), .list = KNOWN_NO});
    check_info(sg_field_info(table, STR("f")), FIELD_TEXT, KNOWN_YES,
               KNOWN_YES);
    check_info(sg_field_info(table, STR("g")), FIELD_UNKNOWN, KNOWN_NO,
               NOT_KNOWN);
    check_str(sg_field_info(table, STR("f"))->name, "f");
}

static void pipelines_describe_what_is_bound(Arena *a)
{
    ParsedRule p = parse_detection_text(
        a, STR("  s: {f: [a, b], g: 1}\n  k: [word]\n  condition: s and k\n"));
    RuleIr *ir = sg_ir_copy(a, p.ir);
    Chain chain = {.backend = "splunk"};
    Run *run = sg_run_begin(a, &chain, ir, &p.yaml->diags);
    sg_run_describe(run, &(FieldInfo){.name = STR("f"), .type = FIELD_NUMBER});
    sg_run_describe(run, &(FieldInfo){.name = STR("f"), .list = KNOWN_YES});
    const Expr *e = sg_bind(a, ir, ir->conditions, &p.yaml->diags);
    const Expr *items = e->first->first; // f, then g
    for (const Expr *x = items->first; x != NULL; x = x->next)
        check_info(expr_field_info(x), FIELD_NUMBER, KNOWN_YES, NOT_KNOWN);
    check_info(expr_field_info(items->next->first), FIELD_UNKNOWN, NOT_KNOWN,
               NOT_KNOWN);
    assert_null(p.ir->table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(nothing_is_known_by_default),
        arena_test(later_knowledge_wins_where_it_is_some),
        arena_test(pipelines_describe_what_is_bound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
