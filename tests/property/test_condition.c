// test_condition.c - a condition that is printed and parsed is the same tree.

#include "base/limits.h"
#include "check.h"
#include "prng.h"
#include "rule_text.h"
#include "sigma/parser.h"

enum { ROUNDS = 20000, DEPTH = 5 };

static const char *const names[] = {"sel", "sel_1", "not_a", "a-b", "1x",
                                    "all", "_h",    "of",    NULL};

static const char *const patterns[] = {"sel*", "*", "_*", "*a*", "sel", NULL};

static Str pick(Prng *r, const char *const *words)
{
    size_t n = 0;
    while (words[n] != NULL)
        n++;
    return str_of_literal(words[prng_below(r, n)]);
}

// ---- random trees, as the parser builds them -----------------------------

static Cond *random_leaf(Arena *a, Prng *r)
{
    static const CondKind kinds[] = {COND_NAME, COND_NAME, COND_ALL_OF,
                                     COND_ANY_OF};
    Cond *c = arena_new(a, Cond);
    c->kind = kinds[prng_below(r, 4)];
    c->name = pick(r, c->kind == COND_NAME ? names : patterns);
    return c;
}

static Cond *random_cond(Arena *a, Prng *r, int depth)
{
    static const CondKind kinds[] = {COND_AND, COND_OR, COND_NOT};
    if (depth == 0 || prng_chance(r, 25))
        return random_leaf(a, r);
    Cond *c = arena_new(a, Cond);
    c->kind = kinds[prng_below(r, 3)];
    size_t n = c->kind == COND_NOT ? 1 : 2 + prng_below(r, 2);
    Cond **tail = &c->first;
    for (; n > 0; n--, tail = &(*tail)->next)
        *tail = random_cond(a, r, depth - 1);
    return c;
}

// ---- printing with random freedom ----------------------------------------

static void put_blanks(StrBuf *sb, Prng *r, size_t least)
{
    for (size_t n = least + prng_below(r, 2); n > 0; n--)
        sb_putc(sb, " \t\n\r "[prng_below(r, 5)]);
}

static void put_word(StrBuf *sb, Prng *r, const char *word)
{
    bool shout = prng_chance(r, 10);
    put_blanks(sb, r, 1);
    for (; *word != '\0'; word++)
        sb_putc(sb, shout && *word >= 'a' ? (char)(*word - 'a' + 'A') : *word);
    put_blanks(sb, r, 1);
}

static void put_leaf(StrBuf *sb, Prng *r, const Cond *c)
{
    if (c->kind == COND_ALL_OF)
        put_word(sb, r, "all of");
    if (c->kind == COND_ANY_OF)
        put_word(sb, r, prng_chance(r, 50) ? "1 of" : "any of");
    bool them = str_eq(c->name, STR("*")) && prng_chance(r, 50);
    sg_sb_put(sb, them ? STR("them") : c->name);
}

static bool needs_group(const Cond *parent, const Cond *child)
{
    if (child->kind != COND_AND && child->kind != COND_OR)
        return false;
    return parent->kind != COND_OR || child->kind == COND_OR;
}

static void put_cond(StrBuf *sb, Prng *r, const Cond *c);

static void put_operand(StrBuf *sb, Prng *r, const Cond *parent, const Cond *c)
{
    size_t groups = needs_group(parent, c) + (prng_chance(r, 10) ? 1u : 0u);
    for (size_t i = 0; i < groups; i++) {
        sb_putc(sb, '(');
        put_blanks(sb, r, 0);
    }
    put_cond(sb, r, c);
    for (size_t i = 0; i < groups; i++) {
        put_blanks(sb, r, 0);
        sb_putc(sb, ')');
    }
}

static void put_cond(StrBuf *sb, Prng *r, const Cond *c)
{
    if (c->first == NULL) {
        put_leaf(sb, r, c);
        return;
    }
    if (c->kind == COND_NOT)
        put_word(sb, r, "not");
    for (const Cond *x = c->first; x != NULL; x = x->next) {
        if (x != c->first)
            put_word(sb, r, c->kind == COND_AND ? "and" : "or");
        put_operand(sb, r, c, x);
    }
}

// ---- the law -------------------------------------------------------------

static Detection *detections_of(Arena *a)
{
    Detection *first = NULL, **tail = &first;
    for (const char *const *name = names; *name != NULL; name++) {
        *tail = arena_new(a, Detection);
        (*tail)->name = str_of_literal(*name);
        tail = &(*tail)->next;
    }
    return first;
}

static void check_round_trip(Arena *a, Prng *r)
{
    Cond *tree = random_cond(a, r, DEPTH);
    StrBuf text = sb_in(a);
    put_cond(&text, r, tree);
    if (text.n > MAX_CONDITION_BYTES)
        return;
    Source source = {.name = STR("t.yml"), .text = sb_str(&text)};
    DiagList diags;
    sg_diag_init(&diags, a);
    Rule rule = {.detections = detections_of(a)};
    Parser p = {a, &source, &diags, &rule};
    Node n = {.text = sb_str(&text),
              .style = STYLE_DOUBLE,
              .span = {{0, 0}, {0, (uint32_t)text.n}, &source}};
    const Cond *parsed = sg_parse_condition(&p, &n);
    if (parsed == NULL)
        fail_msg("cannot parse: %s", text.p);
    else
        check_same(cond_text(a, parsed), cond_text(a, tree), __FILE__,
                   __LINE__);
}

static void printing_and_parsing_is_the_identity(Arena *a)
{
    Prng r = prng_new();
    for (int i = 0; i < ROUNDS; i++) {
        check_round_trip(a, &r);
        sg_arena_reset(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(printing_and_parsing_is_the_identity),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
