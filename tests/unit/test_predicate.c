// test_predicate.c - every comparison that rules can make, with values that
// are alike and values that are nearly so.

#include "match/predicate.h"

#include "check.h"
#include "ir/bind.h"
#include "match_text.h"

typedef struct Asked {
    const Predicate *predicate;
    Record *record;
    Asking ask;
} Asked;

static Asked *asked(Arena *a, const char *detection, bool cased)
{
    Asked *x = arena_new(a, Asked);
    PredicateMaker *m = maker_new(a);
    m->cased = cased;
    x->predicate = predicate_of(m, detection);
    x->record = record_new(a, m->fields, m->has_keyword);
    x->ask = (Asking){x->record, sg_regex_work_new(a, NULL), NULL};
    return x;
}

static bool holds(Arena *a, Asked *x, const char *json)
{
    record_show(a, x->record, json);
    bool answer = sg_predicate_holds(x->predicate, &x->ask);
    assert_false(x->record->gave_up);
    return answer;
}

// 'yes' and 'no' are events, between NULLs.
static void check_events(Arena *a, const char *detection,
                         const char *const *yes)
{
    Asked *x = asked(a, detection, false);
    for (; *yes != NULL; yes++)
        if (!holds(a, x, *yes))
            fail_msg("does not hold for %s:\n%s", *yes, detection);
    for (yes++; *yes != NULL; yes++)
        if (holds(a, x, *yes))
            fail_msg("holds for %s:\n%s", *yes, detection);
}

#define NO NULL
#define CHECK(detection, ...) \
    check_events(a, (detection), (const char *const[]){__VA_ARGS__, NULL})
#define ITEM(item) "  s: {" item "}\n  condition: s\n"

// ---- texts ---------------------------------------------------------------

static void texts(Arena *a)
{
    CHECK(ITEM("f: aB"), "{\"f\": \"ab\"}", "{\"f\": \"AB\"}",
          "{\"f\": [1, [\"ab\"]]}", NO, "{\"f\": \"abc\"}", "{\"f\": \"xab\"}",
          "{\"f\": {\"f\": \"ab\"}}", "{\"g\": \"ab\"}", "{\"f\": null}", "{}");
    CHECK(ITEM("f: ''"), "{\"f\": \"\"}", NO, "{\"f\": \" \"}", "{\"f\": null}",
          "{\"f\": []}", "{}");
    CHECK(ITEM("f|contains: b"), "{\"f\": \"aBc\"}", "{\"f\": \"b\"}", NO,
          "{\"f\": \"a\"}", "{\"f\": \"\"}", "{\"f\": {\"b\": \"a\"}}", "{}");
    CHECK(ITEM("f: '*'"), "{\"f\": \"\"}", "{\"f\": false}", NO,
          "{\"f\": {\"x\": 1}}", "{\"f\": [null]}", "{}");
    CHECK(ITEM("f: \"\\xE4\\xC4\""), "{\"f\": \"\xC3\x84\xC3\xA4\"}", NO,
          "{\"f\": \"aa\"}");
    CHECK(ITEM("f: '\\*\\?'"), "{\"f\": \"*?\"}", NO, "{\"f\": \"ab\"}");
}

static void cased_texts(Arena *a)
{
    CHECK(ITEM("f|cased: aB"), "{\"f\": \"aB\"}", NO, "{\"f\": \"ab\"}",
          "{\"f\": \"AB\"}");
    CHECK(ITEM("f|contains|cased: K"), "{\"f\": \"xKx\"}", NO,
          "{\"f\": \"xkx\"}", "{\"f\": \"\xE2\x84\xAA\"}");
}

static void texts_of_other_values(Arena *a)
{
    CHECK(ITEM("f: '5'"), "{\"f\": 5}", "{\"f\": \"5\"}", NO, "{\"f\": 5.0}");
    CHECK(ITEM("f: 'True'"), "{\"f\": true}", "{\"f\": \"true\"}", NO,
          "{\"f\": false}", "{\"f\": 1}");
    CHECK(ITEM("f: '1e3'"), "{\"f\": 1E3}", NO, "{\"f\": 1000}");
    CHECK(ITEM("f: 'null'"), "{\"f\": \"null\"}", NO, "{\"f\": null}", "{}");
}

static void booleans(Arena *a)
{
    CHECK(ITEM("f: true"), "{\"f\": true}", "{\"f\": \"TRUE\"}",
          "{\"f\": [false, true]}", NO, "{\"f\": false}", "{\"f\": 1}",
          "{\"f\": \"yes\"}", "{}");
    CHECK(ITEM("f: false"), "{\"f\": false}", "{\"f\": \"False\"}", NO,
          "{\"f\": null}", "{\"f\": 0}", "{\"f\": \"\"}", "{}");
}

// ---- numbers -------------------------------------------------------------

static void numbers(Arena *a)
{
    CHECK(ITEM("f: 5"), "{\"f\": 5}", "{\"f\": \"5\"}", "{\"f\": 5.0}",
          "{\"f\": \"05\"}", "{\"f\": 0.5e1}", "{\"f\": \"+5\"}", NO,
          "{\"f\": -5}", "{\"f\": 5.0000000000000000001}", "{\"f\": \" 5\"}",
          "{\"f\": \"5 \"}", "{\"f\": \"0x5\"}", "{\"f\": \"5,0\"}",
          "{\"f\": \"\"}", "{}");
    CHECK(ITEM("f: 0"), "{\"f\": 0}", "{\"f\": -0.0}", "{\"f\": 0e99}", NO,
          "{\"f\": false}", "{\"f\": null}", "{\"f\": 1e-99}");
    CHECK(ITEM("f: 1"), NO, "{\"f\": true}", "{\"f\": \"true\"}");
    CHECK(ITEM("f: -2.50"), "{\"f\": -2.5}", NO, "{\"f\": 2.5}");
}

static void big_numbers(Arena *a)
{
    CHECK(ITEM("f: 9007199254740993"), "{\"f\": 9007199254740993}",
          "{\"f\": \"9007199254740993.0\"}", NO, "{\"f\": 9007199254740992}",
          "{\"f\": 9007199254740994}");
    CHECK(ITEM("f|gt: 18446744073709551615"), "{\"f\": 18446744073709551616}",
          "{\"f\": 1e400}", NO, "{\"f\": 18446744073709551615}",
          "{\"f\": -1e400}");
    CHECK(ITEM("f|lt: 0"), "{\"f\": -1e-400}", NO, "{\"f\": 1e-400}",
          "{\"f\": -0}", "{\"f\": \"-\"}");
}

static void comparisons(Arena *a)
{
    CHECK(ITEM("f|lt: 5"), "{\"f\": 4.9}", "{\"f\": \"-7\"}", NO, "{\"f\": 5}",
          "{\"f\": 5.1}", "{\"f\": \"x\"}", "{\"f\": false}", "{}");
    CHECK(ITEM("f|lte: 5"), "{\"f\": 5}", "{\"f\": 4}", NO, "{\"f\": 5.1}",
          "{\"f\": true}", "{}");
    CHECK(ITEM("f|gt: 5"), "{\"f\": 5.1}", "{\"f\": \"10\"}", NO, "{\"f\": 5}",
          "{\"f\": \"a\"}", "{\"f\": {\"x\": 6}}", "{}");
    CHECK(ITEM("f|gte: 5"), "{\"f\": 5}", "{\"f\": [1, 6]}", NO, "{\"f\": 4}",
          "{\"f\": \"5x\"}", "{}");
}

// ---- existence -----------------------------------------------------------

static void null_and_existence(Arena *a)
{
    CHECK(ITEM("f: null"), "{}", "{\"f\": null}", "{\"f\": []}", "{\"f\": {}}",
          "{\"f\": [null]}", "{\"g\": 1}", NO, "{\"f\": \"\"}",
          "{\"f\": false}", "{\"f\": {\"x\": 0}}", "{\"f\": \"null\"}");
    CHECK(ITEM("f|exists: true"), "{\"f\": \"\"}", "{\"f\": {\"x\": 0}}",
          "{\"f\": [[0]]}", NO, "{}", "{\"f\": null}", "{\"f\": {\"x\": {}}}");
    CHECK(ITEM("f|exists: false"), "{}", "{\"f\": null}", NO, "{\"f\": \"\"}",
          "{\"f\": {\"x\": 0}}");
    CHECK(ITEM("f: []"), "{}", "{\"f\": []}", NO, "{\"f\": \"\"}");
}

// ---- regular expressions -------------------------------------------------

static void expressions(Arena *a)
{
    CHECK(ITEM("f|re: 'a.c'"), "{\"f\": \"xabcx\"}", NO, "{\"f\": \"aBC\"}",
          "{\"f\": \"ABC\"}", "{\"f\": \"a\\nc\"}", "{\"f\": \"ac\"}", "{}");
    CHECK(ITEM("f|re|i: 'a.c'"), "{\"f\": \"ABC\"}", NO, "{\"f\": \"ab\"}");
    CHECK(ITEM("f|re|s: 'a.c'"), "{\"f\": \"a\\nc\"}", NO, "{\"f\": \"ac\"}");
    CHECK(ITEM("f|re|m: '^c'"), "{\"f\": \"a\\nc\"}", NO, "{\"f\": \"ac\"}");
    CHECK(ITEM("f|re: '^\\d$'"), "{\"f\": 5}", "{\"f\": \"5\"}", NO,
          "{\"f\": \"\xD9\xA5\"}", "{\"f\": 55}");
    CHECK(ITEM("f|re: '^.$'"), "{\"f\": \"\xE2\x82\xAC\"}", NO,
          "{\"f\": \"ab\"}");
    CHECK(ITEM("f|re: '^$'"), "{\"f\": \"\"}", NO, "{\"f\": {\"x\": 1}}", "{}");
    CHECK(ITEM("f|re: 'a\\x00b'"), "{\"f\": \"a\\u0000b\"}", NO,
          "{\"f\": \"ab\"}");
}

// ---- networks ------------------------------------------------------------

static void networks(Arena *a)
{
    CHECK(ITEM("f|cidr: 10.1.0.0/16"), "{\"f\": \"10.1.0.0\"}",
          "{\"f\": \"10.1.255.255\"}", "{\"f\": [\"x\", \"10.1.2.3\"]}", NO,
          "{\"f\": \"10.2.0.0\"}", "{\"f\": \"10.0.255.255\"}",
          "{\"f\": \"10.1.0.0/16\"}", "{\"f\": \"10.1\"}",
          "{\"f\": \"10.1.2.3 \"}", "{\"f\": \"::ffff:10.1.2.3\"}",
          "{\"f\": 10}", "{}");
    CHECK(ITEM("f|cidr: 10.1.2.128/25"), "{\"f\": \"10.1.2.128\"}",
          "{\"f\": \"10.1.2.255\"}", NO, "{\"f\": \"10.1.2.127\"}",
          "{\"f\": \"10.1.3.128\"}");
    CHECK(ITEM("f|cidr: 10.1.2.3/32"), "{\"f\": \"10.1.2.3\"}", NO,
          "{\"f\": \"10.1.2.2\"}");
    CHECK(ITEM("f|cidr: 0.0.0.0/0"), "{\"f\": \"255.1.2.3\"}", NO,
          "{\"f\": \"::1\"}", "{\"f\": \"x\"}");
    CHECK(ITEM("f|cidr: '2001:db8::/33'"), "{\"f\": \"2001:DB8::1\"}",
          "{\"f\": \"2001:db8:7fff::\"}", NO, "{\"f\": \"2001:db8:8000::\"}",
          "{\"f\": \"32.1.13.184\"}");
    CHECK(ITEM("f|cidr: '::1/128'"), "{\"f\": \"::1\"}",
          "{\"f\": \"0:0:0:0:0:0:0:1\"}", NO, "{\"f\": \"::2\"}");
}

// ---- other fields --------------------------------------------------------

static void references(Arena *a)
{
    CHECK(ITEM("f|fieldref: g"), "{\"f\": \"a\", \"g\": \"A\"}",
          "{\"f\": [1, 2], \"g\": [3, \"2\"]}", "{\"f\": \"\", \"g\": \"\"}",
          NO, "{\"f\": \"a\", \"g\": \"ab\"}", "{\"f\": 5, \"g\": 5.0}",
          "{\"f\": \"a\"}", "{\"g\": \"a\"}", "{\"f\": null, \"g\": null}",
          "{\"f\": {\"x\": 1}, \"g\": {\"x\": 1}}", "{}");
    CHECK(ITEM("f|fieldref|startswith: g"), "{\"f\": \"aBc\", \"g\": \"Ab\"}",
          "{\"f\": \"a\", \"g\": \"a\"}", NO, "{\"f\": \"abc\", \"g\": \"bc\"}",
          "{\"f\": \"ab\", \"g\": \"abc\"}");
    CHECK(ITEM("f|fieldref|endswith: g"), "{\"f\": \"aBc\", \"g\": \"bC\"}", NO,
          "{\"f\": \"abc\", \"g\": \"ab\"}");
    CHECK(ITEM("f|fieldref|contains: g"), "{\"f\": \"aBc\", \"g\": \"b\"}",
          "{\"f\": \"abc\", \"g\": [\"x\", \"c\"]}", NO,
          "{\"f\": \"abc\", \"g\": \"ac\"}", "{\"f\": \"b\", \"g\": \"abc\"}");
}

// ---- parts of times ------------------------------------------------------

static void parts_of_times(Arena *a)
{
    CHECK(ITEM("f|hour: 9"), "{\"f\": \"2026-05-04T09:30:00Z\"}",
          "{\"f\": \"2026-05-04T11:30:00+02:00\"}", "{\"f\": 1777885200}", NO,
          "{\"f\": \"2026-05-04T10:00:00Z\"}", "{\"f\": \"09:30\"}",
          "{\"f\": true}", "{\"f\": \"9\"}", "{}");
    CHECK(ITEM("f|minute: 30"), "{\"f\": \"2026-05-04T09:30:59Z\"}", NO,
          "{\"f\": \"2026-05-04T09:31:00Z\"}");
    CHECK(ITEM("f|day: 4"), "{\"f\": \"2026-05-04\"}", NO,
          "{\"f\": \"2026-04-05\"}");
    CHECK(ITEM("f|month: 5"), "{\"f\": \"2026-05-04\"}", NO,
          "{\"f\": \"2026-04-05\"}");
    CHECK(ITEM("f|year: 2026"), "{\"f\": \"2026-05-04\"}", NO,
          "{\"f\": \"2025-12-31\"}");
    CHECK(ITEM("f|week: 1"), "{\"f\": \"2024-12-30\"}", NO,
          "{\"f\": \"2024-12-29\"}");
    CHECK(ITEM("f|hour|gte: 22"), "{\"f\": \"2026-05-04T23:00:00Z\"}",
          "{\"f\": \"2026-05-04T22:00:00Z\"}", NO,
          "{\"f\": \"2026-05-04T21:59:59Z\"}", "{\"f\": 23}");
}

// ---- keywords ------------------------------------------------------------

static void keywords(Arena *a)
{
    CHECK("  s: [aB, 55]\n  condition: s\n", "{\"x\": \"1ab2\"}",
          "{\"x\": [{\"y\": {\"z\": \"AB\"}}]}", "{\"x\": 1550}",
          "{\"x\": [true, \"55\"]}", NO, "{\"ab\": 1}", "{\"x\": \"a b\"}",
          "{\"x\": 5}", "{}");
    CHECK("  s: {'|re': '^a+$'}\n  condition: s\n", "{\"x\": [1, \"aaa\"]}", NO,
          "{\"aaa\": \"x\"}", "{\"x\": \"aab\"}");
    CHECK("  s: {'|all': [a, b]}\n  condition: s\n",
          "{\"x\": \"a\", \"y\": \"b\"}", "{\"x\": \"ab\"}", NO,
          "{\"x\": \"a\"}");
    CHECK("  s: ['']\n  condition: s\n", "{\"x\": 1}", NO, "{}",
          "{\"x\": null}");
}

// ---- together ------------------------------------------------------------

static void operators(Arena *a)
{
    CHECK("  s: {f: 1, g: 2}\n  condition: s\n", "{\"f\": 1, \"g\": 2}", NO,
          "{\"f\": 1}", "{\"g\": 2}", "{\"f\": 2, \"g\": 1}");
    CHECK("  s: [{f: 1}, {g: 2}]\n  condition: s\n", "{\"f\": 1}", "{\"g\": 2}",
          NO, "{\"f\": 2}", "{}");
    CHECK("  s: {f: 1}\n  condition: not s\n", "{}", "{\"f\": 2}", NO,
          "{\"f\": 1}", "{\"f\": [2, 1]}");
    CHECK("  s: {f: 1}\n  t: {g: 2}\n  condition: s and not t\n", "{\"f\": 1}",
          NO, "{\"f\": 1, \"g\": 2}", "{}");
}

static void lists_of_values(Arena *a)
{
    CHECK(ITEM("f: [a, b]"), "{\"f\": \"b\"}", "{\"f\": [\"c\", \"a\"]}", NO,
          "{\"f\": \"c\"}", "{}");
    CHECK(ITEM("f|contains|all: [a, b]"), "{\"f\": \"ab\"}",
          "{\"f\": [\"a\", \"b\"]}", NO, "{\"f\": \"a\"}",
          "{\"f\": [\"b\", \"c\"]}");
    CHECK(ITEM("f|neq: [a, b]"), "{\"f\": \"c\"}", "{}", NO, "{\"f\": \"a\"}",
          "{\"f\": [\"c\", \"b\"]}");
}

// ---- letters that differ, for targets that see them ----------------------

static void cased_matching(Arena *a)
{
    Asked *x = asked(a, ITEM("f: aB"), true);
    assert_true(holds(a, x, "{\"f\": \"aB\"}"));
    assert_false(holds(a, x, "{\"f\": \"ab\"}"));
    x = asked(a, ITEM("f|fieldref: g"), true);
    assert_true(holds(a, x, "{\"f\": \"aB\", \"g\": \"aB\"}"));
    assert_false(holds(a, x, "{\"f\": \"aB\", \"g\": \"ab\"}"));
}

// ---- what cannot be compared ---------------------------------------------

static Value number_value(Str text)
{
    Value v = {.kind = VAL_NUMBER};
    v.u.number.text = text;
    return v;
}

static void check_refused(Arena *a, const Value *v, const char *code)
{
    PredicateMaker *m = maker_new(a);
    Expr *match = sg_expr_new(a, EX_MATCH, (Span){{4, 2}, {4, 5}, NULL});
    Expr *not_e = sg_expr_new(a, EX_NOT, match->span);
    match->field = STR("f");
    match->value = v;
    not_e->first = match;
    assert_null(sg_predicate_new(m, not_e));
    check_text(diags_text(a, m->diags), code);
}

static void values_of_pipelines_are_checked(Arena *a)
{
    Value number = number_value(STR("five"));
    Value query = {.kind = VAL_QUERY};
    query.span = (Span){{1, 3}, {1, 9}, NULL};
    Value regex = {.kind = VAL_REGEX};
    regex.u.regex.text = STR("a(");
    check_refused(a, &number, "SG3010 1:1");
    check_refused(a, &query, "SG8007 2:4");
    check_refused(a, &regex, "SG3008 1:1");
}

// The maker can be used again after an error.
static void an_error_spoils_one_predicate(Arena *a)
{
    PredicateMaker *m = maker_new(a);
    Value bad = number_value(STR("x"));
    Expr *e = sg_expr_new(a, EX_MATCH, (Span){0});
    e->field = STR("f");
    e->value = &bad;
    assert_null(sg_predicate_new(m, e));
    assert_non_null(predicate_of(m, ITEM("f: 1")));
}

// No rule and no pipeline gets as far as that.
static void keywords_of_any_kind_are_refused_or_asked(Arena *a)
{
    static const ValueKind kinds[] = {VAL_NULL, VAL_EXISTS,  VAL_BOOL,
                                      VAL_CIDR, VAL_COMPARE, VAL_FIELDREF};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        PredicateMaker *m = maker_new(a);
        Expr *e = sg_expr_new(a, EX_MATCH, (Span){0});
        Value *v = arena_new(a, Value);
        v->kind = kinds[i];
        if (v->kind == VAL_COMPARE)
            v->u.number.text = STR("5");
        e->value = v;
        assert_null(sg_predicate_new(m, e));
        assert_int_equal(m->diags->errors, 1);
    }
}

// ---- equal parts ---------------------------------------------------------

// As a filter does in each of its rules.
static void what_is_said_twice_is_one_predicate(Arena *a)
{
    PredicateMaker *m = maker_new(a);
    const char *text =
        "  s: {f: [a, 'b*', 7], g|re: 'x+', h|cidr: 10.0.0.0/8}\n"
        "  t: {i: null, j|fieldref: f, k|exists: true, l: true}\n"
        "  condition: s and not t\n";
    ParsedRule rule = parse_detection_text(a, str_of_literal(text));
    ParsedRule other = parse_detection_text(a, str_of_literal(text));
    const Predicate *p = sg_predicate_new(m, bound_expr(a, &rule, 0));
    assert_non_null(p);
    assert_ptr_equal(sg_predicate_new(m, bound_expr(a, &rule, 0)), p);
    assert_ptr_not_equal(sg_predicate_new(m, bound_expr(a, &other, 0)), p);
    PredicateMaker *single = maker_new(a);
    single->known = (Map){0};
    p = sg_predicate_new(single, bound_expr(a, &rule, 0));
    assert_ptr_not_equal(sg_predicate_new(single, bound_expr(a, &rule, 0)), p);
}

static void lists_share_their_tails(Arena *a)
{
    PredicateMaker *m = maker_new(a);
    ParsedRule rule = parse_detection_text(
        a, STR("  s: {f: a}\n  t: {f: b}\n  x: {g: c}\n  y: {g: d}\n"
               "  condition:\n  - s and x and y\n  - t and x and y\n"));
    const ConditionIr *c = rule.ir->conditions;
    DiagList *diags = m->diags;
    const Predicate *p = sg_predicate_new(m, sg_bind(a, rule.ir, c, diags));
    const Predicate *q =
        sg_predicate_new(m, sg_bind(a, rule.ir, c->next, diags));
    assert_ptr_not_equal(p->operands, q->operands);
    assert_ptr_equal(p->operands->rest, q->operands->rest);
}

// A pipeline may give the same place in a filter another value in each rule.
static void values_at_one_place_are_told_apart(Arena *a)
{
    PredicateMaker *m = maker_new(a);
    ParsedRule rule = parse_detection_text(
        a, STR("  s:\n    f:\n    - a\n    - ab\n    - 'a*'\n    - 'a?'\n"
               "    - ''\n    - 1\n    - '1'\n    - true\n    - null\n"
               "    f|cased: a\n    f|lt: 1\n    f|lte: 1\n    f|hour: 1\n"
               "    f|day: 1\n    f|re: a\n    f|re|i: a\n    f|exists: true\n"
               "    f|cidr: [10.0.0.0/8, 10.0.0.0/9]\n    f|fieldref: [a, b]\n"
               "    f|fieldref|startswith: a\n    g: a\n    a: f\n"
               "  condition: s\n"));
    const Predicate *seen[32];
    size_t n = 0;
    for (Expr *x = bound_expr(a, &rule, 0)->first; x != NULL; x = x->next)
        for (Expr *v = x->first ? x->first : x; v;
             v = x->first ? v->next : NULL) {
            Value value = *v->value;
            value.span = (Span){0};
            Expr bare = *v;
            bare.span = bare.key = (Span){0};
            bare.value = &value;
            seen[n] = sg_predicate_new(m, &bare);
            assert_non_null(seen[n]);
            for (size_t i = 0; i < n; i++)
                assert_ptr_not_equal(seen[i], seen[n]);
            n++;
        }
    assert_int_equal(n, 24);
}

static void predicates_outlive_their_expressions(Arena *a)
{
    Asked x = {0};
    PredicateMaker *m = maker_new(a);
    Arena *brief = sg_arena_create(1 << 20);
    assert_non_null(brief);
    sg_arena_follow(brief, a);
    m->scratch = brief;
    ParsedRule rule = parse_detection_text(
        brief, STR("  s: {f: 'a*c', g: 7, h|re: 'x+', i|cidr: 10.0.0.0/8, "
                   "j|fieldref: k, l|gt: 7}\n  condition: s\n"));
    x.predicate = sg_predicate_new(m, bound_expr(brief, &rule, 0));
    memset(sg_arena_bytes(brief, 1 << 16), 'z', 1 << 16);
    sg_arena_destroy(brief);
    x.record = record_new(a, m->fields, m->has_keyword);
    x.ask = (Asking){x.record, sg_regex_work_new(a, NULL), NULL};
    assert_true(holds(a, &x,
                      "{\"f\": \"abc\", \"g\": 7, \"h\": \"xx\", "
                      "\"i\": \"10.1.2.3\", \"j\": \"m\", \"k\": \"m\", "
                      "\"l\": 8}"));
    assert_false(holds(a, &x,
                       "{\"f\": \"abc\", \"g\": 7, \"h\": \"xx\", "
                       "\"i\": \"10.1.2.3\", \"j\": \"m\", \"k\": \"n\", "
                       "\"l\": 8}"));
}

// ---- what takes too long -------------------------------------------------

static const char *event_with(Arena *a, const char *unit, size_t times,
                              const char *tail)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": \""));
    for (size_t i = 0; i < times; i++)
        sg_sb_put(&sb, str_of_literal(unit));
    sg_sb_put(&sb, str_of_literal(tail));
    return sg_arena_copy(a, sb_str(&sb)).p;
}

// With less patience than the matcher has.
static bool gives_up(Arena *a, Asked *x, const char *json)
{
    record_show(a, x->record, json);
    x->record->budget /= 8;
    bool answer = sg_predicate_holds(x->predicate, &x->ask);
    assert_false(answer && x->record->gave_up);
    return x->record->gave_up;
}

static void explosions_are_given_up(Arena *a)
{
    Asked *x = asked(a, ITEM("f|re: '^(a+)+[bc]$'"), false);
    assert_true(gives_up(a, x, event_with(a, "a", 40, "!\"}")));
    assert_ptr_equal(x->ask.hopeless, x->predicate);
    assert_true(holds(a, x, "{\"f\": \"aaab\"}"));
    x = asked(a, "  s: {f|re: '^(a+)+[bc]$'}\n  condition: not s\n", false);
    assert_true(gives_up(a, x, event_with(a, "a", 40, "!\"}")));
}

// Each place where it may begin costs just less than PCRE2's limit.
static void long_explosions_are_given_up(Arena *a)
{
    Asked *x = asked(a, ITEM("f|re: '(a|aa)+[bc]'"), false);
    const char *json =
        event_with(a, "aaaaaaaaaaaaaaaaaaaaaaaa!", 400000, "\"}");
    assert_true(gives_up(a, x, json));
}

static void many_explosions_are_given_up(Arena *a)
{
    Asked *x = asked(a, ITEM("f|re: '^(a|aa)+[bc]$'"), false);
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": [1"));
    for (int i = 0; i < 100000; i++)
        sg_sb_put(&sb, STR(",\"aaaaaaaaaaaaaaaaaaaaaaaaaa!\""));
    sg_sb_put(&sb, STR("]}"));
    assert_true(gives_up(a, x, sb_str(&sb).p));
}

static void wildcards_are_given_up(Arena *a)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("  s: {f: '*a"));
    for (int i = 0; i < 3000; i++)
        sb_putc(&sb, '?');
    sg_sb_put(&sb, STR("b*'}\n  condition: s\n"));
    Asked *x = asked(a, sb_str(&sb).p, false);
    assert_true(gives_up(a, x, event_with(a, "a", 4 << 20, "\"}")));
}

static void references_are_given_up(Arena *a)
{
    Asked *x = asked(a, ITEM("f|fieldref: g"), false);
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": [0"));
    for (int i = 0; i < 100000; i++)
        sg_sb_putf(&sb, ",%d", i);
    sg_sb_put(&sb, STR("], \"g\": [-1"));
    for (int i = 0; i < 100000; i++)
        sg_sb_putf(&sb, ",-%d", i);
    sg_sb_put(&sb, STR("]}"));
    assert_true(gives_up(a, x, sb_str(&sb).p));
}

// What is decided without the part that was given up is decided.
static void other_parts_decide(Arena *a)
{
    static const char slow[] = "{\"f\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", "
                               "\"g\": \"x\", \"h\": [\"y\", \"x\"]}";
    static const char *const yes[] = {"r or x", "x or r", "not (r and y)",
                                      "not y or r", "1 of them"};
    static const char *const no[] = {"r and y", "y and r", "not (r or x)",
                                     "not x and r", "all of them"};
    static const char *const unsure[] = {
        "r", "not r", "r and x", "r or y", "not (x and r)", "not (r or y)"};
    for (size_t i = 0; i < 16; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, STR("  r: {f|re: '^(a+)+[bc]$'}\n  x: {g: x}\n"
                           "  y: {g: y}\n  condition: "));
        sg_sb_put(&sb, str_of_literal(i < 5    ? yes[i]
                                      : i < 10 ? no[i - 5]
                                               : unsure[i - 10]));
        sb_putc(&sb, '\n');
        Asked *x = asked(a, sb_str(&sb).p, false);
        record_show(a, x->record, slow);
        assert_int_equal(sg_predicate_holds(x->predicate, &x->ask), i < 5);
        assert_int_equal(x->record->gave_up, i >= 10);
    }
    Asked *x = asked(a, ITEM("f|re: '^(a+)+[bc]$'"), false);
    assert_true(holds(a, x,
                      "{\"f\": [\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", "
                      "\"aab\"]}"));
}

// ---- long texts ----------------------------------------------------------

static const char *long_event(Arena *a, size_t before)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"f\": \""));
    for (size_t i = 0; i < before; i++)
        sb_putc(&sb, '-');
    sg_sb_put(&sb, STR("\xC3\xA4xyz\xC3\xA4"));
    for (size_t i = 0; i < 10000; i++)
        sb_putc(&sb, '-');
    sg_sb_put(&sb, STR("\"}"));
    return sb_str(&sb).p;
}

// They are searched in slices: a match may be anywhere around a border.
static void long_texts_are_searched_to_the_end(Arena *a)
{
    static const char *const items[] = {
        ITEM("f|re: 'xyz'"),
        ITEM("f|re: '(?<=\xC3\xA4)xyz'"),
        ITEM("f|re: '[x]yz(?=.)'"),
        ITEM("f|re: '\\bxyz\\b'"),
        ITEM("f|re: '\xC3\xA4..z'"),
        ITEM("f|re: 'x\\Kyz'"),
        ITEM("f|re: '(?<!a)xyz.-{9}'"),
        ITEM("f|re: '\\Gxyz|xyz'"),
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        Asked *x = asked(a, items[i], false);
        for (size_t before = 4085; before < 4105; before++)
            assert_true(holds(a, x, long_event(a, before)));
    }
}

static void ends_of_long_texts_are_their_own(Arena *a)
{
    Asked *start = asked(a, ITEM("f|re: '^-'"), false);
    Asked *g = asked(a, ITEM("f|re: '\\Gx'"), false);
    Asked *commit = asked(a, ITEM("f|re: '-(*COMMIT)x'"), false);
    Asked *end = asked(a, ITEM("f|re: '-x$'"), false);
    Asked *empty = asked(a, ITEM("f|re: '$'"), false);
    const char *json = event_with(a, "x-", 5000, "x\"}");
    assert_false(holds(a, start, json));
    assert_true(holds(a, g, json));
    assert_true(holds(a, commit, json));
    assert_true(holds(a, end, json));
    assert_true(holds(a, empty, json));
    json = event_with(a, "--", 5000, "x\"}");
    assert_true(holds(a, start, json));
    assert_false(holds(a, g, json));
    assert_false(holds(a, commit, json));
    assert_true(holds(a, end, json));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(texts),
        arena_test(cased_texts),
        arena_test(texts_of_other_values),
        arena_test(booleans),
        arena_test(numbers),
        arena_test(big_numbers),
        arena_test(comparisons),
        arena_test(null_and_existence),
        arena_test(expressions),
        arena_test(networks),
        arena_test(references),
        arena_test(parts_of_times),
        arena_test(keywords),
        arena_test(operators),
        arena_test(lists_of_values),
        arena_test(cased_matching),
        arena_test(values_of_pipelines_are_checked),
        arena_test(an_error_spoils_one_predicate),
        arena_test(keywords_of_any_kind_are_refused_or_asked),
        arena_test(what_is_said_twice_is_one_predicate),
        arena_test(lists_share_their_tails),
        arena_test(values_at_one_place_are_told_apart),
        arena_test(predicates_outlive_their_expressions),
        arena_test(explosions_are_given_up),
        arena_test(long_explosions_are_given_up),
        arena_test(many_explosions_are_given_up),
        arena_test(wildcards_are_given_up),
        arena_test(references_are_given_up),
        arena_test(other_parts_decide),
        arena_test(long_texts_are_searched_to_the_end),
        arena_test(ends_of_long_texts_are_their_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
