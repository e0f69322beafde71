// test_simplify.c - fewer nodes.  That the meaning stays is a property test.

#include "ir/simplify.h"

#include "check.h"
#include "rule_text.h"

// Prefix notation: "&(ab)", "|(a!b)", "x(ab)" for an expansion, "0" nothing.
static Expr *build(Arena *a, const char **at)
{
    char c = *(*at)++;
    ExprKind kind = c == '&'               ? EX_AND
                    : c == '|' || c == 'x' ? EX_OR
                    : c == '!'             ? EX_NOT
                    : c == '0'             ? EX_NOTHING
                                           : EX_MATCH;
    Expr *e = sg_expr_new(a, kind, (Span){0});
    e->expansion = c == 'x';
    if (kind == EX_NOT)
        e->first = build(a, at);
    if (kind == EX_MATCH) {
        static const Value null = {.kind = VAL_NULL};
        e->field = sg_arena_copy(a, str_of(&c, 1));
        e->value = &null;
    }
    if (kind != EX_AND && kind != EX_OR)
        return e;
    Expr **tail = &e->first;
    for ((*at)++; **at != ')'; tail = &(*tail)->next)
        *tail = build(a, at);
    (*at)++;
    return e;
}

// "=null" is left out of what is compared.
static Str short_text(Arena *a, const Expr *e)
{
    Str s = e ? expr_text(a, e) : STR("");
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '=')
            i += 4;
        else
            sb_putc(&sb, s.p[i]);
    }
    return sb_str(&sb);
}

static void check_simple(Arena *a, const char *expr, unsigned passes,
                         const char *expected)
{
    Expr *e = sg_simplify(build(a, &expr), passes);
    check_text(short_text(a, e), expected);
}

enum { ALL = SIMPLIFY_FLATTEN | SIMPLIFY_DOUBLE_NOT };

static void what_is_simple_stays(Arena *a)
{
    check_simple(a, "a", ALL, "a");
    check_simple(a, "!a", ALL, "!a");
    check_simple(a, "&(ab)", ALL, "(a & b)");
    check_simple(a, "|(a&(bc))", ALL, "(a | (b & c))");
}

static void lists_of_one_are_their_operand(Arena *a)
{
    check_simple(a, "&(a)", 0, "a");
    check_simple(a, "|(&(|(a)))", 0, "a");
    check_simple(a, "!&(a)", 0, "!a");
    check_simple(a, "&(|(ab))", 0, "(a | b)");
}

static void nothing_disappears(Arena *a)
{
    check_simple(a, "0", 0, "");
    check_simple(a, "&(00)", 0, "");
    check_simple(a, "!0", 0, "");
    check_simple(a, "&(a0b)", 0, "(a & b)");
    check_simple(a, "|(0a)", 0, "a");
    check_simple(a, "&(a!0)", 0, "a");
    check_simple(a, "|(&(0!0)!|(0))", 0, "");
}

static void flattening_is_asked_for(Arena *a)
{
    check_simple(a, "&(a&(bc)d)", 0, "(a & (b & c) & d)");
    check_simple(a, "&(a&(bc)d)", SIMPLIFY_FLATTEN, "(a & b & c & d)");
    check_simple(a, "|(|(|(ab)c)|(d))", SIMPLIFY_FLATTEN, "(a | b | c | d)");
    check_simple(a, "&(a|(b&(cd)))", SIMPLIFY_FLATTEN, "(a & (b | (c & d)))");
    check_simple(a, "&(|(&(ab))c)", SIMPLIFY_FLATTEN, "(a & b & c)");
    check_simple(a, "!&(a&(bc))", SIMPLIFY_FLATTEN, "!(a & b & c)");
}

static void double_nots_are_removed_on_demand(Arena *a)
{
    check_simple(a, "!!a", 0, "!!a");
    check_simple(a, "!!a", SIMPLIFY_DOUBLE_NOT, "a");
    check_simple(a, "!!!a", SIMPLIFY_DOUBLE_NOT, "!a");
    check_simple(a, "!&(!a)", SIMPLIFY_DOUBLE_NOT, "a");
    check_simple(a, "&(!!&(ab)c)", ALL, "(a & b & c)");
}

static void expansions_of_one_stay_unless_flattened(Arena *a)
{
    check_simple(a, "x(a)", 0, "[a]");
    check_simple(a, "|(x(a)b)", 0, "([a] | b)");
    check_simple(a, "x(a)", SIMPLIFY_FLATTEN, "a");
    check_simple(a, "x(ab)", SIMPLIFY_FLATTEN, "[a | b]");
    check_simple(a, "|(x(ab)c)", SIMPLIFY_FLATTEN, "(a | b | c)");
    check_simple(a, "x(0)", 0, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(what_is_simple_stays),
        arena_test(lists_of_one_are_their_operand),
        arena_test(nothing_disappears),
        arena_test(flattening_is_asked_for),
        arena_test(double_nots_are_removed_on_demand),
        arena_test(expansions_of_one_stay_unless_flattened),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
