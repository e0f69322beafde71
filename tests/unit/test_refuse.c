// test_refuse.c - what a language has not declared is refused, by all of them.

#include "api/registry.h"
#include "check.h"
#include "emit/backend.h"
#include "match_text.h"

// A flag that no modifier sets yet.
enum { NEW_FLAG = 1 << TRAIT_COUNT };

static Expr *text_match(Arena *a, unsigned flags)
{
    ParsedRule rule =
        parse_detection_text(a, STR("  s: {f: 'abc*'}\n  condition: s\n"));
    Expr *e = bound_expr(a, &rule, 0);
    Value *v = arena_new(a, Value);
    *v = *e->value;
    v->flags = flags;
    e->value = v;
    return e;
}

static Emitter emitter_for(Arena *a, const Backend *b, DiagList *diags)
{
    sg_diag_init(diags, a);
    return (Emitter){.arena = a,
                     .out = sb_in(a),
                     .diags = diags,
                     .backend = b,
                     .conjunct = true};
}

// "4:10 SG7001: message", a line each.
static Str messages(Arena *a, const DiagList *diags)
{
    StrBuf sb = sb_in(a);
    for (const Diag *d = diags->first; d != NULL; d = d->next)
        sg_sb_putf(&sb, "%s%u:%u SG%d: %.*s", d == diags->first ? "" : "\n",
                   d->span.from.line + 1, d->span.from.col + 1, (int)d->id,
                   STR_ARG(d->message));
    return sb_str(&sb);
}

// ---- all backends, and match ---------------------------------------------

static void a_new_flag_is_refused_by_all(Arena *a)
{
    for (size_t i = 0; sg_backend_at(i) != NULL; i++) {
        DiagList diags;
        Emitter em = emitter_for(a, sg_backend_at(i), &diags);
        sg_emit_condition(&em, text_match(a, NEW_FLAG));
        assert_true(em.failed);
        assert_int_equal(em.out.n, 0);
        assert_int_equal(diags.errors, 1);
        assert_true(str_starts(messages(a, &diags), STR("4:10 SG7001")));
    }
}

static void match_refuses_a_new_flag(Arena *a)
{
    PredicateMaker *m = maker_new(a);
    assert_non_null(sg_predicate_new(m, text_match(a, 0)));
    assert_null(sg_predicate_new(m, text_match(a, NEW_FLAG)));
    assert_int_equal(m->diags->errors, 1);
    assert_true(str_starts(messages(a, m->diags), STR("4:10 SG7001")));
}

static void nobody_knows_what_is_unknown(Arena *a)
{
    (void)a;
    for (size_t i = 0; sg_backend_at(i) != NULL; i++) {
        const Backend *b = sg_backend_at(i);
        assert_false(b->says & TRAIT_OTHER);
        assert_false(b->says >> TRAIT_COUNT);
        for (const Refusal *r = b->refusals; r && r->traits != 0; r++)
            assert_false(r->traits & b->says);
    }
}

// ---- messages ------------------------------------------------------------

static const Refusal refusals[] = {
    {TRAIT_CASED, SG_kql_timestamp_part, "no case of '{field}'"},
    {TRAITS_FIELDREF, SG_kql_fieldref, "'{field}' is not '{other}'"},
    {0},
};

static void put_nothing(Emitter *em, const Expr *e)
{
    (void)e;
    sg_sb_put(&em->out, STR("printed"));
}

static const Backend plain = {.name = "plain",
                              .title = "plain",
                              .says = TRAIT_FIELD | TRAIT_TEXT,
                              .refusals = refusals,
                              .emit = put_nothing};

static void check_refused(Arena *a, const char *items, const char *expected)
{
    DiagList diags;
    StrBuf sb = sb_in(a);
    Emitter em = emitter_for(a, &plain, &diags);
    sg_sb_putf(&sb, "  s: {%s}\n  condition: s\n", items);
    ParsedRule rule = parse_detection_text(a, sb_str(&sb));
    sg_emit_condition(&em, bound_expr(a, &rule, 0));
    check_text(messages(a, &diags), expected);
    check_text(sb_str(&em.out), expected[0] == '\0' ? "printed" : "");
}

static void every_place_is_told(Arena *a)
{
    check_refused(a, "f: a, g: [b, c]", "");
    check_refused(a, "f|cased: [a, b], g|endswith: c",
                  "4:17 SG7105: no case of 'f'\n"
                  "4:20 SG7105: no case of 'f'\n"
                  "4:36 SG7001: plain cannot express text at the end of a "
                  "value");
    check_refused(a, "f|fieldref|contains: g", "4:28 SG7104: 'f' is not 'g'");
    check_refused(a, "f: 5, g|exists: true",
                  "4:10 SG7001: plain cannot express a comparison with a "
                  "number\n"
                  "4:23 SG7001: plain cannot express the existence of a field");
}

// The variants of one written value have one place.
static void one_place_is_told_once(Arena *a)
{
    check_refused(a, "f|cased|windash: -a", "4:24 SG7105: no case of 'f'");
}

// ---- traits --------------------------------------------------------------

static unsigned traits_of(Arena *a, const char *item)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "  s: {%s}\n  condition: s\n", item);
    ParsedRule rule = parse_detection_text(a, sb_str(&sb));
    return sg_traits_of(bound_expr(a, &rule, 0));
}

static void values_have_traits(Arena *a)
{
    static const struct {
        const char *item;
        int traits;
    } rows[] = {
        {"f: a", TRAIT_FIELD | TRAIT_TEXT},
        {"f: ''", TRAIT_FIELD | TRAIT_TEXT},
        {"f: 'a*'", TRAIT_FIELD | TRAIT_TEXT | TRAIT_STARTS},
        {"f: '*a'", TRAIT_FIELD | TRAIT_TEXT | TRAIT_ENDS},
        {"f: '*a*'", TRAIT_FIELD | TRAIT_TEXT | TRAIT_CONTAINS},
        {"f: '*'", TRAIT_FIELD | TRAIT_TEXT | TRAIT_CONTAINS},
        {"f: 'a*b?'", TRAIT_FIELD | TRAIT_TEXT | TRAIT_MANY | TRAIT_ONE},
        {"f|cased: a", TRAIT_FIELD | TRAIT_TEXT | TRAIT_CASED},
        {"f|cased|base64: a", TRAIT_FIELD | TRAIT_TEXT},
        {"f: 5", TRAIT_FIELD | TRAIT_NUMBER},
        {"f|hour: 5", TRAIT_FIELD | TRAIT_NUMBER | TRAIT_TIME_PART},
        {"f|gt: 5", TRAIT_FIELD | TRAIT_COMPARE},
        {"f: true", TRAIT_FIELD | TRAIT_BOOL},
        {"f: null", TRAIT_FIELD | TRAIT_NO_FIELD},
        {"f|exists: true", TRAIT_FIELD | TRAIT_EXISTS},
        {"f|re|i|m|s: a", TRAIT_FIELD | TRAITS_REGEX},
        {"f|cidr: 10.0.0.0/8", TRAIT_FIELD | TRAIT_CIDR},
        {"f|fieldref: g", TRAIT_FIELD | TRAIT_FIELDREF},
        {"f|fieldref|startswith: g",
         TRAIT_FIELD | TRAIT_FIELDREF | TRAIT_FIELDREF_START},
        {"f|fieldref|contains: g", TRAIT_FIELD | TRAITS_FIELDREF},
        {"f|cased|fieldref: g",
         TRAIT_FIELD | TRAIT_FIELDREF | TRAIT_CASED | TRAIT_OTHER},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(traits_of(a, rows[i].item), rows[i].traits);
}

static void regex_flags_without_a_trait_are_unknown(Arena *a)
{
    Value v = {.kind = VAL_REGEX, .u.regex.flags = REGEX_OF_RULE + 1};
    Expr e = {.kind = EX_MATCH, .field = STR("f"), .value = &v};
    (void)a;
    assert_true(sg_traits_of(&e) & TRAIT_OTHER);
}

static void traits_have_names(Arena *a)
{
    (void)a;
    assert_string_equal(sg_trait_name(TRAIT_CASED), "CASED");
    assert_string_equal(sg_trait_name(NEW_FLAG), "OTHER");
    assert_string_equal(sg_trait_text(TRAIT_ONE), "the wildcard '?'");
    assert_int_equal(sg_trait_first(0), 0);
    assert_int_equal(sg_trait_first(TRAIT_ONE | TRAIT_OTHER), TRAIT_ONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(a_new_flag_is_refused_by_all),
        arena_test(match_refuses_a_new_flag),
        arena_test(nobody_knows_what_is_unknown),
        arena_test(every_place_is_told),
        arena_test(one_place_is_told_once),
        arena_test(values_have_traits),
        arena_test(regex_flags_without_a_trait_are_unknown),
        arena_test(traits_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
