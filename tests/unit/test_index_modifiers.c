// test_index_modifiers.c - the index leads to every rule that matches, whatever
// its modifiers.
//
// A modifier that makes a comparison hold for more than its text says must not
// be pruned by the literals of that text.  So every modifier of the table is
// tried, alone and before and after every other one.

#include "check.h"
#include "match/index.h"
#include "match_text.h"
#include "sigma/modifier.h"

static const char *const values[] = {"abc",  "'A*c'",      "' -x'", "5",
                                     "true", "10.0.0.0/8", "g"};

// What some modifier makes of these values, and what is near to it.
static const char *const texts[] = {
    "abc",
    "ABC",
    "Abc",
    "xabcx",
    "abcx",
    "xabc",
    " abc ",
    "a b c",
    "x\\nABC",
    "aXc",
    "A\\nc",
    " -x",
    " /x",
    "- -x -",
    "5",
    "5.0",
    "4",
    "6",
    "true",
    "10.200.0.1",
    "10.0.0.0/8",
    "g",
    "2026-05-05T05:05:05Z",
    "0005-05-05T05:05:05Z",
    "2026-02-01T00:00:00Z",
    "YWJj",
    "YQBiAGMA",
    "AGEAYgBj",
    "//5hAGIAYwA=",
    "xYWJj",
    "FiY",
    "hYm",
    "YWJ",
    "",
};

typedef struct Rules {
    Arena *arena;
    const Modifier *modifier; // the current one
    PredicateMaker *maker;
    const Predicate *predicates[1 << 13];
    const char *items[1 << 13];
    uint32_t count;
} Rules;

// Combinations that a rule may not have are passed over.
static void add_rule(Rules *r, const char *key, const char *value)
{
    Arena *a = r->arena;
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "  s: {'%s': %s}\n  condition: s\n", key, value);
    ParsedRule rule = parse_detection_text(a, sb_str(&sb));
    const Expr *e = rule.ir ? bound_expr(a, &rule, 0) : NULL;
    const Predicate *p = e ? sg_predicate_new(r->maker, e) : NULL;
    if (p == NULL)
        return;
    assert_true(r->count < sizeof r->items / sizeof *r->items);
    r->items[r->count] = sb_str(&sb).p;
    r->predicates[r->count++] = p;
}

static void add_rules(Rules *r, const char *modifiers)
{
    for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
        StrBuf field = sb_in(r->arena), keyword = sb_in(r->arena);
        sg_sb_putf(&field, "f|%s", modifiers);
        sg_sb_putf(&keyword, "|%s", modifiers);
        add_rule(r, sb_str(&field).p, values[v]);
        add_rule(r, sb_str(&keyword).p, values[v]);
    }
}

static void add_pairs(Rules *r, const Modifier *m)
{
    add_rules(r, m->name);
    for (size_t i = 0; i < MODIFIER_COUNT; i++) {
        StrBuf before = sb_in(r->arena), after = sb_in(r->arena);
        const char *other = sg_modifier_at(i)->name;
        sg_sb_putf(&before, "%s|%s", other, m->name);
        sg_sb_putf(&after, "%s|%s", m->name, other);
        add_rules(r, sb_str(&before).p);
        add_rules(r, sb_str(&after).p);
    }
}

static bool is_candidate(const Candidates *c, uint32_t predicate)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (c->items[i] == predicate)
            return true;
    return false;
}

typedef struct Tally {
    size_t held, missed;
} Tally;

static void check_event(const Rules *r, const Index *index, Candidates *to,
                        Asking *ask, Tally *tally)
{
    sg_index_ask(index, ask->record, to);
    for (uint32_t i = 0; i < r->count; i++) {
        bool holds = sg_predicate_holds(r->predicates[i], ask);
        tally->held += holds;
        tally->missed += !holds;
        if (holds && !is_candidate(to, i))
            fail_msg("the index leads no event to\n%s", r->items[i]);
    }
}

static Tally check_events(const Rules *r)
{
    Arena *a = r->arena;
    const Fields *fields = r->maker->fields;
    Tally tally = {0, 0};
    Candidates to;
    const Index *index = index_of(r->maker, r->predicates, r->count);
    Record *record = record_new(a, fields, true);
    Asking ask = {record, sg_regex_work_new(a, NULL), NULL};
    sg_candidates_init(&to, a, r->count);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        StrBuf one = sb_in(a), list = sb_in(a);
        sg_sb_putf(&one, "{\"f\": \"%s\", \"g\": \"abc\"}", texts[i]);
        sg_sb_putf(&list, "{\"h\": 1, \"f\": [\"%s\"]}", texts[i]);
        record_show(a, record, sb_str(&one).p);
        check_event(r, index, &to, &ask, &tally);
        record_show(a, record, sb_str(&list).p);
        check_event(r, index, &to, &ask, &tally);
    }
    record_show(a, record, "{}");
    check_event(r, index, &to, &ask, &tally);
    return tally;
}

static void check_modifier(void *arg)
{
    Rules *r = arg;
    const Modifier *m = r->modifier;
    r->count = 0;
    r->maker = maker_new(r->arena);
    add_pairs(r, m);
    Tally tally = check_events(r);
    if (tally.held == 0 || tally.missed == 0)
        fail_msg("'%s' needs a value or a text here for which it %s", m->name,
                 tally.held == 0 ? "holds" : "does not hold");
}

static void every_modifier_is_led_to(void **state)
{
    (void)state;
    static Rules r;
    for (uint32_t i = 0; i < MODIFIER_COUNT; i++) {
        r.arena = sg_arena_create(256 << 20);
        r.modifier = sg_modifier_at(i);
        assert_non_null(r.arena);
        assert_int_equal(sg_arena_protect(r.arena, check_modifier, &r),
                         ARENA_OK);
        sg_arena_destroy(r.arena);
    }
}

// What a new flag does to a comparison is not known to the literals.
static void a_new_flag_has_no_literal(Arena *a)
{
    PredicateMaker *m = maker_new(a);
    const Predicate *p = predicate_of(m, "  s: {f: abc}\n  condition: s\n");
    Value v = *p->expr->value;
    Expr e = *p->expr;
    Predicate flagged = *p;
    e.value = &v;
    flagged.expr = &e;
    v.flags = 1 << TRAIT_COUNT;
    const Predicate *both[] = {p, &flagged};
    const Index *index = index_of(m, both, 2);
    Record *record = record_new(a, m->fields, false);
    Candidates to;
    sg_candidates_init(&to, a, 2);
    record_show(a, record, "{\"f\": \"xyz\"}");
    sg_index_ask(index, record, &to);
    assert_false(is_candidate(&to, 0));
    assert_true(is_candidate(&to, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_modifier_is_led_to),
        arena_test(a_new_flag_has_no_literal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
