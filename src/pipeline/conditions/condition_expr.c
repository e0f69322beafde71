// condition_expr.c - boolean expressions over the names of conditions.
//
//     or      = and { "or" and }
//     and     = not { "and" not }
//     not     = "not" not | primary
//     primary = "(" or ")" | name

#include "base/ascii.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "pipeline/conditions/conditions.h"

typedef struct ExprReader {
    ConfigReader *r;
    const Node *node;
    Check *checks;
    Str token; // empty: the end
    size_t from, to;
    int depth;
    bool failed;
} ExprReader;

static bool is_name_char(char c)
{
    return is_word(c) || c == '-';
}

static void advance(ExprReader *rd)
{
    Str text = rd->node->text;
    size_t at = rd->to;
    while (at < text.n && is_blank(text.p[at]))
        at++;
    rd->from = rd->to = at;
    while (rd->to < text.n && is_name_char(text.p[rd->to]))
        rd->to++;
    if (rd->to == at && at < text.n)
        rd->to++; // a parenthesis, or what does not belong here
    rd->token = str_slice(text, rd->from, rd->to);
}

static CheckExpr *fail(ExprReader *rd, const char *what)
{
    if (!rd->failed)
        sg_config_error(rd->r, SG_step_condition,
                        sg_node_span_within(rd->node, rd->from, rd->to), "%s",
                        what);
    rd->failed = true;
    return NULL;
}

static bool accept(ExprReader *rd, Str word)
{
    if (rd->token.n == 0 || !str_eq(rd->token, word))
        return false;
    advance(rd);
    return true;
}

static CheckExpr *new_expr(ExprReader *rd, CondKind kind)
{
    CheckExpr *e = arena_new(rd->r->arena, CheckExpr);
    e->kind = kind;
    return e;
}

// name: a word of letters, digits, "_" and "-"
static CheckExpr *parse_name(ExprReader *rd)
{
    Nearest near = sg_nearest(rd->token);
    for (Check *check = rd->checks; check != NULL; check = check->next) {
        sg_nearest_offer(&near, check->name);
        if (!str_eq(check->name, rd->token))
            continue;
        CheckExpr *e = new_expr(rd, COND_NAME);
        e->check = check;
        check->used = true;
        advance(rd);
        return e;
    }
    (void)fail(rd, "no condition has this name");
    sg_diag_suggest(rd->r->diags, &near);
    return NULL;
}

static CheckExpr *parse_or(ExprReader *rd);

// primary: "(" or ")" | name
static CheckExpr *parse_primary(ExprReader *rd)
{
    if (rd->token.n == 0)
        return fail(rd, "the expression ends where a name is expected");
    if (accept(rd, STR("("))) {
        CheckExpr *e = parse_or(rd);
        if (e != NULL && !accept(rd, STR(")")))
            return fail(rd, "expected ')'");
        return e;
    }
    if (!is_name_char(rd->token.p[0]))
        return fail(rd, "expected the name of a condition");
    return parse_name(rd);
}

// not: "not" not | primary
static CheckExpr *parse_not(ExprReader *rd)
{
    if (++rd->depth > MAX_CONDITION_DEPTH)
        return fail(rd, "this expression is nested too deeply");
    CheckExpr *e;
    if (accept(rd, STR("not"))) {
        e = new_expr(rd, COND_NOT);
        e->first = parse_not(rd);
    } else {
        e = parse_primary(rd);
    }
    rd->depth--;
    return rd->failed ? NULL : e;
}

// chain: operand {word operand}.  One operand is not a chain.
static CheckExpr *parse_chain(ExprReader *rd, CondKind kind, Str word,
                              CheckExpr *(*parse_operand)(ExprReader *rd))
{
    CheckExpr *chain = new_expr(rd, kind);
    CheckExpr **tail = &chain->first;
    do {
        *tail = parse_operand(rd);
        if (*tail == NULL)
            return NULL;
        tail = &(*tail)->next;
    } while (accept(rd, word));
    return chain->first->next ? chain : chain->first;
}

// and: not {"and" not}
static CheckExpr *parse_and(ExprReader *rd)
{
    return parse_chain(rd, COND_AND, STR("and"), parse_not);
}

// or: and {"or" and}
static CheckExpr *parse_or(ExprReader *rd)
{
    return parse_chain(rd, COND_OR, STR("or"), parse_and);
}

static void check_unused(ExprReader *rd)
{
    for (const Check *c = rd->checks; c != NULL; c = c->next)
        if (!c->used)
            sg_config_error(rd->r, SG_step_condition, c->span,
                            "the expression does not use '%.*s'",
                            STR_ARG(c->name));
}

// A condition that the expression does not use is an error: it would silently
// have no effect.
const CheckExpr *sg_check_expr_parse(ConfigReader *r, const Node *text,
                                     Check *checks)
{
    ExprReader rd = {.r = r, .node = text, .checks = checks};
    if (text->kind != NODE_SCALAR || text->text.n > MAX_CONDITION_BYTES) {
        sg_config_error(r, SG_step_condition, text->span,
                        "an expression must be text such as 'a and not b'");
        return NULL;
    }
    advance(&rd);
    CheckExpr *e = parse_or(&rd);
    if (e != NULL && rd.token.n > 0)
        e = fail(&rd, "expected 'and' or 'or'");
    if (e != NULL)
        check_unused(&rd);
    return e;
}
