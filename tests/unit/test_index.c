// test_index.c - asking only the rules that an event leads to.

#include "match/index.h"

#include "../property/prng.h"
#include "check.h"
#include "ir/cidr.h"
#include "ir/string.h"
#include "match_text.h"

typedef struct Set {
    Arena *arena;
    PredicateMaker *maker;
    const Predicate **predicates;
    uint32_t count, cap;
    const Index *index;
    Record *record;
    Candidates candidates;
    Asking ask;
} Set;

static Set *set_new(Arena *a, uint32_t cap)
{
    Set *s = arena_new(a, Set);
    s->arena = a;
    s->maker = maker_new(a);
    s->predicates = arena_array(a, const Predicate *, cap);
    s->cap = cap;
    return s;
}

static void set_close(Set *s)
{
    Arena *a = s->arena;
    const Fields *fields = s->maker->fields;
    s->index = index_of(s->maker, s->predicates, s->count);
    s->record = record_new(a, fields, s->maker->has_keyword);
    sg_candidates_init(&s->candidates, a, s->count);
    s->ask = (Asking){s->record, sg_regex_work_new(a, NULL), NULL};
}

// Of rules with one detection item each.
static Set *set_of(Arena *a, const char *const *items)
{
    uint32_t n = 0;
    while (items[n] != NULL)
        n++;
    Set *s = set_new(a, n);
    for (; s->count < n; s->count++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, STR("  s: {"));
        sg_sb_put(&sb, str_of_literal(items[s->count]));
        sg_sb_put(&sb, STR("}\n  condition: s\n"));
        s->predicates[s->count] = predicate_of(s->maker, sb_str(&sb).p);
    }
    set_close(s);
    return s;
}

#define SET(...) set_of(a, (const char *const[]){__VA_ARGS__, NULL})

static void show(Set *s, const char *json)
{
    record_show(s->arena, s->record, json);
    sg_index_ask(s->index, s->record, &s->candidates);
}

// "0 2 5"
static Str candidates_of(Set *s, const char *json)
{
    StrBuf sb = sb_in(s->arena);
    show(s, json);
    for (uint32_t i = 0; i < s->candidates.count; i++)
        sg_sb_putf(&sb, "%s%u", i > 0 ? " " : "", s->candidates.items[i]);
    return sb_str(&sb);
}

// ---- by hand -------------------------------------------------------------

static void no_rules_have_no_candidates(Arena *a)
{
    Set *s = set_new(a, 0);
    set_close(s);
    check_str(candidates_of(s, "{\"a\": 1}"), "");
}

static void texts_lead_to_their_rules(Arena *a)
{
    Set *s = SET("f: abc", "f: abd", "g: abc", "f: ABC", "f: ''");
    check_str(candidates_of(s, "{\"f\": \"aBc\"}"), "0 3");
    check_str(candidates_of(s, "{\"g\": \"abc\"}"), "2");
    check_str(candidates_of(s, "{\"f\": [\"abd\", \"\"]}"), "1 4");
    check_str(candidates_of(s, "{\"f\": \"ab\"}"), "");
    check_str(candidates_of(s, "{\"h\": \"abc\"}"), "");
    check_str(candidates_of(s, "{}"), "");
}

static void parts_lead_to_their_rules(Arena *a)
{
    Set *s = SET("f|contains: abcdef", "f|contains: bcd", "f|contains: ab",
                 "f|contains: a", "f|endswith: cdef");
    check_str(candidates_of(s, "{\"f\": \"xabcdefx\"}"), "0 1 2 3 4");
    check_str(candidates_of(s, "{\"f\": \"abcdeF\"}"), "0 1 2 3 4");
    check_str(candidates_of(s, "{\"f\": \"abcdex\"}"), "1 2 3");
    check_str(candidates_of(s, "{\"f\": \"bcd\"}"), "1 3");
    check_str(candidates_of(s, "{\"f\": \"ab\"}"), "2 3");
    check_str(candidates_of(s, "{\"f\": \"b\"}"), "3");
    check_str(candidates_of(s, "{\"f\": \"\"}"), "3");
    check_str(candidates_of(s, "{\"g\": \"abcdef\"}"), "");
}

static void numbers_lead_to_their_rules(Arena *a)
{
    Set *s = SET("f: 5", "f: 5.50", "g: 5", "f|gt: 5");
    check_str(candidates_of(s, "{\"f\": \"05.0\"}"), "0 3");
    check_str(candidates_of(s, "{\"f\": 0.55e1}"), "1 3");
    check_str(candidates_of(s, "{\"g\": 5}"), "2");
    check_str(candidates_of(s, "{\"f\": \"x\"}"), "3");
}

static void presence_leads_to_rules(Arena *a)
{
    Set *s = SET("f|exists: true", "f|exists: false", "f: '*'",
                 "f|cidr: 10.0.0.0/8", "f|fieldref: g", "f: '?'");
    check_str(candidates_of(s, "{\"f\": {\"x\": 1}}"), "0 1 2 3 4 5");
    check_str(candidates_of(s, "{\"f\": \"x\"}"), "0 1 2 3 4 5");
    check_str(candidates_of(s, "{\"g\": \"x\"}"), "1");
    check_str(candidates_of(s, "{\"f\": null}"), "1");
}

static void the_rarer_operand_leads(Arena *a)
{
    Set *s = SET("f: a, g: x", "f: a, g: y", "h|gt: 1, g|contains: xyzw",
                 "f: a, h|exists: false");
    check_str(candidates_of(s, "{\"f\": \"a\"}"), "3");
    check_str(candidates_of(s, "{\"g\": \"x\"}"), "0");
    check_str(candidates_of(s, "{\"g\": \"-xyzw-\"}"), "2");
    check_str(candidates_of(s, "{\"h\": 2}"), "");
    s = SET("f: [a, b, c]", "f|contains|all: [abcd, wxyz]");
    check_str(candidates_of(s, "{\"f\": \"c\"}"), "0");
    check_str(candidates_of(s, "{\"f\": [\"wxyz\", \"abcd\"]}"), "1");
}

static void expressions_lead_by_their_literals(Arena *a)
{
    Set *s =
        SET("f|re: 'ab+cdef\\d'", "f|re|i: 'CDEF'", "f|re: 'x|y'", "f|re: '.'");
    check_str(candidates_of(s, "{\"f\": \"-cdef-\"}"), "0 1 2 3");
    check_str(candidates_of(s, "{\"f\": \"-cde-\"}"), "2 3");
    check_str(candidates_of(s, "{\"g\": \"cdef\"}"), "");
}

// ---- keywords ------------------------------------------------------------

static Set *keywords_of(Arena *a, const char *const *words)
{
    uint32_t n = 0;
    while (words[n] != NULL)
        n++;
    Set *s = set_new(a, n);
    for (; s->count < n; s->count++) {
        StrBuf sb = sb_in(a);
        sg_sb_put(&sb, STR("  s: ['"));
        sg_sb_put(&sb, str_of_literal(words[s->count]));
        sg_sb_put(&sb, STR("']\n  condition: s\n"));
        s->predicates[s->count] = predicate_of(s->maker, sb_str(&sb).p);
    }
    set_close(s);
    return s;
}

static void keywords_lead_from_any_field(Arena *a)
{
    static const char *const words[] = {"abcde", "xy", "?", NULL};
    Set *s = keywords_of(a, words);
    check_str(candidates_of(s, "{\"q\": [{\"z\": \"-ABCDE\"}]}"), "0 2");
    check_str(candidates_of(s, "{\"q\": \"xyz\"}"), "1 2");
    check_str(candidates_of(s, "{\"abcde\": \"\"}"), "2");
}

// ---- many ----------------------------------------------------------------

// The tables grow, and every literal has one rule.
static void many_rules_are_told_apart(Arena *a)
{
    enum { MANY = 5000 };
    Set *s = set_new(a, 2 * MANY);
    for (int i = 0; i < MANY; i++) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "  s: {f%d: v%d}\n  condition: s\n", i % 70, i);
        s->predicates[s->count++] = predicate_of(s->maker, sb_str(&sb).p);
        sb = sb_in(a);
        sg_sb_putf(&sb, "  s: {p|contains: part%05d}\n  condition: s\n", i);
        s->predicates[s->count++] = predicate_of(s->maker, sb_str(&sb).p);
    }
    set_close(s);
    for (uint32_t i = 0; i < MANY; i += 7) {
        StrBuf json = sb_in(a);
        sg_sb_putf(&json, "{\"f%u\": \"V%u\", \"p\": \"a part%05u b\"}", i % 70,
                   i, i);
        show(s, sb_str(&json).p);
        assert_int_equal(s->candidates.count, 2);
        assert_int_equal(s->candidates.items[0], 2 * i);
        assert_int_equal(s->candidates.items[1], 2 * i + 1);
    }
}

static void stamps_begin_anew(Arena *a)
{
    Set *s = SET("f: a", "f: b");
    s->candidates.stamp = UINT32_MAX - 2;
    for (int i = 0; i < 6; i++) {
        check_str(candidates_of(s, "{\"f\": [\"a\", \"A\"]}"), "0");
        check_str(candidates_of(s, "{\"f\": \"b\"}"), "1");
    }
}

// ---- hostile rules and events --------------------------------------------

// An AND of many keywords and of a long list is weighed once.
static void wide_rules_are_filed_soon(Arena *a)
{
    enum { WIDE = 30000 };
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("  s:\n    f|contains|all: ["));
    for (int i = 0; i < WIDE; i++)
        sg_sb_putf(&sb, "%s'%d'", i > 0 ? ", " : "", i % 10);
    sg_sb_put(&sb, STR("]\n    g: [x"));
    for (int i = 0; i < WIDE; i++)
        sg_sb_putf(&sb, ", v%d", i);
    sg_sb_put(&sb, STR("]\n  condition: s\n"));
    Set *s = set_new(a, 1);
    s->predicates[s->count++] = predicate_of(s->maker, sb_str(&sb).p);
    set_close(s);
    check_str(candidates_of(s, "{\"f\": \"0\"}"), "0");
}

static void long_texts_are_read_once(Arena *a)
{
    Set *s = SET("f|contains: aaaa", "f|contains: 'ab'", "f|contains: aaab",
                 "f|contains: aa");
    StrBuf json = sb_in(a);
    sg_sb_put(&json, STR("{\"f\": \""));
    for (int i = 0; i < 4 << 20; i++)
        sb_putc(&json, 'a');
    sg_sb_put(&json, STR("\"}"));
    check_str(candidates_of(s, sb_str(&json).p), "0 3");
}

// ---- by chance -----------------------------------------------------------

enum { FIELDS = 6, RULES = 24, EVENTS = 40, ROUNDS = 400 };

static const char *const names[FIELDS] = {"f", "g", "h", "a.b", "a", "long"};

static const char *const texts[] = {
    "",
    "a",
    "b",
    "ab",
    "aB",
    "abc",
    "abcd",
    "ABCD",
    "abcde",
    "bcde",
    "cd",
    "xabcdx",
    "5",
    "5.0",
    "05",
    "-5",
    "1e400",
    "true",
    "False",
    "null",
    "10.1.2.3",
    "10.200.0.1",
    "::1",
    "\xC3\xA4",
    "\xC3\x84\xC3\x84",
    "\xE2\x84\xAA"
    "bcd",
    "kbcd",
    "a*b",
    "a?b",
    "2026-05-04T09:00:00Z",
    "\xC8\xBA"
    "bcd",
    "\xE2\xB1\xA5"
    "bcd",
};

static const char *const sigma[] = {
    "",
    "a",
    "*a",
    "a*",
    "*",
    "?",
    "*ab*",
    "*b?",
    "abc*",
    "*bcd",
    "*abcd*",
    "a*d",
    "*bc*cd*",
    "?b*",
    "ABCD",
    "kbcd*",
    "5",
    "*5*",
    "\xC3\xA4*",
    ("*\xE2\xB1\xA5"
     "b*"),
    "a\\*b",
    "a\\?b",
    "tr*",
    "10.*",
    "*K",
};

static const char *const expressions[] = {
    "abc",  "ab?c",     "(?i)ABCD", "a|b",   "^a",       "bcd$", "[ab]cd", "k",
    "\\d+", "(x)?abcd", "a{0}bcd",  "5\\.0", "\xC3\xA4", "",     "^$",
};

#define ANY(r, list) (list)[prng_below((r), sizeof(list) / sizeof *(list))]

static void set_number(Value *v, Prng *r)
{
    static const char *const numbers[] = {"5",  "-5",    "0",
                                          "10", "50e-1", "1e400"};
    v->u.number.text = str_of_literal(ANY(r, numbers));
    v->u.number.op = (CompareOp)prng_below(r, 4);
    if (prng_chance(r, 20)) {
        v->u.number.part = PART_HOUR;
        v->u.number.number = 9;
    }
}

static Value *random_value(Arena *a, Prng *r)
{
    static const ValueKind kinds[] = {VAL_STRING,  VAL_STRING,   VAL_STRING,
                                      VAL_STRING,  VAL_NUMBER,   VAL_REGEX,
                                      VAL_COMPARE, VAL_FIELDREF, VAL_EXISTS,
                                      VAL_NULL,    VAL_BOOL,     VAL_CIDR};
    Value *v = arena_new(a, Value);
    v->kind = ANY(r, kinds);
    if (v->kind == VAL_STRING) {
        v->u.string.pieces = sg_string_parse(a, str_of_literal(ANY(r, sigma)));
        v->flags = prng_chance(r, 20) ? TRAIT_CASED : 0;
    } else if (v->kind == VAL_NUMBER || v->kind == VAL_COMPARE) {
        set_number(v, r);
    } else if (v->kind == VAL_REGEX) {
        v->u.regex.text = str_of_literal(ANY(r, expressions));
        v->u.regex.flags = (unsigned)prng_below(r, 2);
    } else if (v->kind == VAL_FIELDREF) {
        v->u.fieldref.field = str_of_literal(ANY(r, names));
        v->flags |= prng_chance(r, 50) ? TRAIT_FIELDREF_START : 0u;
        v->flags |= prng_chance(r, 50) ? TRAIT_FIELDREF_END : 0u;
    } else if (v->kind == VAL_CIDR) {
        (void)sg_cidr_parse(a, STR("10.0.0.0/9"), v);
    } else {
        v->u.truth = prng_chance(r, 50);
    }
    return v;
}

static Expr *random_match(Arena *a, Prng *r)
{
    Expr *e = sg_expr_new(a, EX_MATCH, (Span){0});
    Value *v = random_value(a, r);
    bool may_be_keyword = v->kind == VAL_STRING || v->kind == VAL_REGEX;
    e->value = v;
    e->field = str_of_literal(ANY(r, names));
    if (may_be_keyword && prng_chance(r, 10))
        e->field = (Str){"", 0};
    return e;
}

static Expr *random_expr(Arena *a, Prng *r, int depth)
{
    static const ExprKind kinds[] = {EX_AND, EX_AND, EX_OR, EX_OR, EX_NOT};
    if (depth == 0 || prng_chance(r, 30))
        return random_match(a, r);
    Expr *e = sg_expr_new(a, ANY(r, kinds), (Span){0});
    Expr **tail = &e->first;
    size_t n = e->kind == EX_NOT ? 1 : 1 + prng_below(r, 4);
    for (; n > 0; n--) {
        *tail = random_expr(a, r, depth - 1);
        tail = &(*tail)->next;
    }
    return e;
}

static void put_value(StrBuf *sb, Prng *r, int depth)
{
    size_t kind = prng_below(r, depth > 0 ? 10 : 7);
    if (kind == 0) {
        sg_sb_put(sb, STR("5"));
    } else if (kind == 1) {
        sg_sb_put(sb, prng_chance(r, 50) ? STR("true") : STR("null"));
    } else if (kind < 7) {
        sg_sb_putf(sb, "\"%s\"", ANY(r, texts));
    } else if (kind < 9) {
        sb_putc(sb, '[');
        for (size_t n = prng_below(r, 4); n > 0; n--) {
            put_value(sb, r, depth - 1);
            sg_sb_put(sb, n > 1 ? STR(",") : STR(""));
        }
        sb_putc(sb, ']');
    } else {
        sg_sb_put(sb, STR("{\"b\": "));
        put_value(sb, r, depth - 1);
        sb_putc(sb, '}');
    }
}

static const char *random_event(Arena *a, Prng *r)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("{\"other\": 0"));
    for (size_t i = 0; i < FIELDS; i++) {
        if (prng_chance(r, 50))
            continue;
        sg_sb_putf(&sb, ", \"%s\": ", names[i]);
        put_value(&sb, r, 3);
    }
    sb_putc(&sb, '}');
    return sb_str(&sb).p;
}

static bool is_candidate(const Candidates *c, uint32_t predicate)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (c->items[i] == predicate)
            return true;
    return false;
}

typedef struct Tally {
    size_t asked, all, held;
} Tally;

static void check_event(Set *s, const char *json, Tally *tally)
{
    show(s, json);
    const Candidates *c = &s->candidates;
    for (uint32_t i = 1; i < c->count; i++)
        assert_true(c->items[i - 1] < c->items[i]);
    for (uint32_t i = 0; i < s->count; i++) {
        bool holds = sg_predicate_holds(s->predicates[i], &s->ask);
        tally->held += holds;
        if (holds && !is_candidate(c, i))
            fail_msg("rule %u is not asked about %s", i, json);
    }
    tally->asked += c->count;
    tally->all += s->count;
}

static void check_round(Arena *a, Prng *r, Tally *tally)
{
    Set *s = set_new(a, RULES);
    for (; s->count < RULES; s->count++) {
        Expr *e = random_expr(a, r, 3);
        const Predicate *p = sg_predicate_new(s->maker, e);
        assert_non_null(p);
        s->predicates[s->count] = p;
    }
    set_close(s);
    for (int i = 0; i < EVENTS; i++)
        check_event(s, random_event(a, r), tally);
}

typedef struct Round {
    Arena *arena;
    Prng *prng;
    Tally *tally;
} Round;

static void run_round(void *arg)
{
    Round *x = arg;
    check_round(x->arena, x->prng, x->tally);
}

// A set needs a megabyte, so each gets an arena of its own.
static void candidates_are_enough(void **state)
{
    (void)state;
    Prng r = prng_new();
    Tally tally = {0, 0, 0};
    for (int i = 0; i < ROUNDS; i++) {
        Round round = {sg_arena_create(64 << 20), &r, &tally};
        assert_non_null(round.arena);
        assert_int_equal(sg_arena_protect(round.arena, run_round, &round),
                         ARENA_OK);
        sg_arena_destroy(round.arena);
    }
    // Both are worth something only if rules are left out and rules hold.
    assert_true(tally.asked < tally.all * 9 / 10);
    assert_true(tally.held > tally.all / 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(no_rules_have_no_candidates),
        arena_test(texts_lead_to_their_rules),
        arena_test(parts_lead_to_their_rules),
        arena_test(numbers_lead_to_their_rules),
        arena_test(presence_leads_to_rules),
        arena_test(the_rarer_operand_leads),
        arena_test(expressions_lead_by_their_literals),
        arena_test(keywords_lead_from_any_field),
        arena_test(many_rules_are_told_apart),
        arena_test(stamps_begin_anew),
        arena_test(wide_rules_are_filed_soon),
        arena_test(long_texts_are_read_once),
        cmocka_unit_test(candidates_are_enough),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
