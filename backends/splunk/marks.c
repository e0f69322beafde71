// marks.c - a search, and the commands after it.
//
// What a search says exactly stays in it.  For every other operand of the
// uppermost AND the search has the strongest condition that must hold, and a
// command after it the rest:
//
//     f="x*y" | regex f="(?is)^x.y$"          one comparison
//     ... | where match('f', "x") OR ...      none that a search can say
//     ... | eval sigcc_1=if(match('f', "x"),1,0)
//         | search sigcc_1=1 OR g="y"         both kinds: marks
//         | fields - sigcc_*
//
// A mark is never null, so that NOT means what it says.

#include "splunk/splunk.h"

static Splunk *state_of(Emitter *em)
{
    return em->state;
}

static void put(Emitter *em, Str text)
{
    sg_sb_put(&em->out, text);
}

// ---- the operands of the uppermost AND -----------------------------------

typedef struct Operands {
    Emitter *em;
    Expr *first, **tail; // of the search
    After **after;
} Operands;

static bool has_no_not(const Expr *e)
{
    if (e->kind == EX_NOT)
        return false;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (!has_no_not(x))
            return false;
    return true;
}

static bool is_inexact_throughout(const Emitter *em, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return !sg_spl_is_exact(em, e);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (!is_inexact_throughout(em, x))
            return false;
    return true;
}

// Null is as good as false there.
static bool is_expression(const Emitter *em, const Expr *e)
{
    return has_no_not(e) && is_inexact_throughout(em, e);
}

static AfterForm form_of(const Emitter *em, const Expr *e, bool negated)
{
    if (e->kind == EX_MATCH)
        return AFTER_COMMAND;
    return !negated && is_expression(em, e) ? AFTER_WHERE : AFTER_MARKS;
}

// A command for a regular expression, a network or another field drops events
// without the field by itself.
static bool is_short(const Emitter *em, const Expr *e, bool negated)
{
    return !negated && e->kind == EX_MATCH && !sg_spl_is_exact(em, e) &&
           (e->value->kind == VAL_FIELDREF || e->value->kind == VAL_CIDR ||
            (e->value->kind == VAL_REGEX && !sg_spl_is_list(e)));
}

static void add_operand(Operands *to, const Expr *e, bool negated)
{
    Emitter *em = to->em;
    if (!is_short(em, e, negated)) {
        *to->tail = sg_spl_superset(em, e, negated);
        if (*to->tail != NULL)
            to->tail = &(*to->tail)->next;
    }
    if (sg_spl_is_exact_tree(em, e))
        return;
    After *after = arena_new(em->arena, After);
    *after = (After){NULL, e, negated, form_of(em, e, negated)};
    *to->after = after;
    to->after = &after->next;
}

static bool is_single(const Expr *e)
{
    return (e->kind == EX_AND || e->kind == EX_OR) && e->first != NULL &&
           e->first->next == NULL;
}

// NOT (a OR b) is NOT a AND NOT b.
static void split(Operands *to, const Expr *e, bool negated)
{
    bool exact = sg_spl_is_exact_tree(to->em, e);
    bool conjunction = e->kind == (negated ? EX_OR : EX_AND);
    if (e->kind == EX_NOT && !exact)
        split(to, e->first, !negated);
    else if ((conjunction || is_single(e)) && !(exact && negated))
        for (const Expr *x = e->first; x != NULL; x = x->next)
            split(to, x, negated);
    else
        add_operand(to, e, negated);
}

// The condition that a search can say; NULL: everything.
static const Expr *search_of(Emitter *em, const Expr *e)
{
    if (sg_spl_is_exact_tree(em, e))
        return e;
    Operands to = {.em = em, .after = &state_of(em)->after};
    to.tail = &to.first;
    split(&to, e, false);
    if (to.first == NULL || to.first->next == NULL)
        return to.first;
    Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
    all->first = to.first;
    return all;
}

// ---- one comparison ------------------------------------------------------

static void put_command(Emitter *em, const Expr *e, bool negated)
{
    put(em, STR("\n| regex "));
    sg_spl_put_field(em, &em->out, SPL_COMMAND,
                     expr_is_keyword(e) ? STR("_raw") : e->field, e->key);
    put(em, negated ? STR("!=") : STR("="));
    sg_spl_put_regex(em, e, !negated);
}

static void put_missing(Emitter *em, Str field, Span where)
{
    const Splunk *state = state_of(em);
    put(em, state->filled ? STR("") : STR("isnull("));
    sg_spl_put_field(em, &em->out, SPL_EVAL, field, where);
    if (state->filled)
        sg_sb_putf(&em->out, "==\"%.*s\" OR ", STR_ARG(state->filler));
    else
        put(em, STR(") OR "));
}

static bool is_whole_fieldref(const Expr *e)
{
    return e->value->kind == VAL_FIELDREF &&
           (e->value->flags & (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END)) == 0;
}

// Null is neither true nor false: "NOT" would not help.
static void put_other_field(Emitter *em, const Expr *e)
{
    Str other = e->value->u.fieldref.field;
    put_missing(em, e->field, e->key);
    put_missing(em, other, e->span);
    put(em, STR("lower("));
    sg_spl_put_field(em, &em->out, SPL_EVAL, e->field, e->key);
    put(em, STR(")!=lower("));
    sg_spl_put_field(em, &em->out, SPL_EVAL, other, e->span);
    put(em, STR(")"));
}

static void put_negated(Emitter *em, const Expr *e)
{
    if (is_whole_fieldref(e)) {
        put_other_field(em, e);
        return;
    }
    Splunk *state = state_of(em);
    bool filled = state->filled;
    if (filled)
        put_missing(em, e->field, e->key);
    if (filled && e->value->kind == VAL_FIELDREF)
        put_missing(em, e->value->u.fieldref.field, e->span);
    put(em, filled ? STR("NOT ") : STR("if("));
    state->filled = false;
    sg_spl_put_predicate(em, e);
    state->filled = filled;
    put(em, filled ? STR("") : STR(", 0, 1)=1"));
}

static void put_where(Emitter *em, const Expr *e, bool negated)
{
    put(em, STR("\n| where "));
    if (negated)
        put_negated(em, e);
    else
        sg_spl_put_predicate(em, e);
}

// What has to hold needs its field to be there, which the search of a data
// model asks for: the text for a missing one never gets here.
static void put_single(Emitter *em, const Expr *e, bool negated)
{
    Splunk *state = state_of(em);
    bool filled = state->filled;
    state->filled = filled && negated;
    if (!state->filled && sg_spl_has_regex(e) && !sg_spl_is_list(e))
        put_command(em, e, negated);
    else
        put_where(em, e, negated);
    state->filled = filled;
}

// ---- several -------------------------------------------------------------

static const Infix expression = {
    .and_op = " AND ",
    .or_op = " OR ",
    .not_op = "NOT ",
    .group_mixed = true,
    .leaf = sg_spl_put_predicate,
};

// Print "sigcc_1=if(...,1,0)"; the new expression is "sigcc_1=1".
static Expr *new_mark(Emitter *em, const Expr *e)
{
    Splunk *state = state_of(em);
    StrBuf name = sb_in(em->arena);
    sg_sb_putf(&name, "%.*s%u", STR_ARG(state->prefix), ++state->mark);
    put(em, state->mark == 1 ? STR("\n| eval ") : STR(", "));
    put(em, sb_str(&name));
    put(em, STR("=if("));
    sg_emit_infix(em, &expression, e);
    put(em, STR(",1,0)"));

    Value *one = arena_new(em->arena, Value);
    one->kind = VAL_NUMBER;
    one->u.number.text = STR("1");
    Expr *mark = sg_expr_new(em->arena, EX_MATCH, e->span);
    mark->field = sb_str(&name);
    mark->value = one;
    return mark;
}

static Expr *with_marks(Emitter *em, const Expr *e);

// Operands that share a mark: those of one list that no search can say.
static Expr *common_mark(Emitter *em, const Expr *list)
{
    Expr *common = sg_expr_new(em->arena, list->kind, list->span);
    Expr **tail = &common->first;
    for (const Expr *x = list->first; x != NULL; x = x->next) {
        if (!is_expression(em, x))
            continue;
        Expr *copy = arena_new(em->arena, Expr);
        *copy = *x;
        copy->next = NULL;
        *tail = copy;
        tail = &copy->next;
    }
    return common->first != NULL ? new_mark(em, common) : NULL;
}

// A copy in which a mark stands for whatever no search can say.
static Expr *with_marks(Emitter *em, const Expr *e)
{
    if (sg_spl_is_exact_tree(em, e) || e->kind == EX_MATCH ||
        is_expression(em, e)) {
        Expr *copy = arena_new(em->arena, Expr);
        *copy = *e;
        copy->next = NULL;
        return sg_spl_is_exact_tree(em, e) ? copy : new_mark(em, e);
    }
    Expr *to = sg_expr_new(em->arena, e->kind, e->span), **tail = &to->first;
    Expr *mark = e->kind == EX_NOT ? NULL : common_mark(em, e);
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        bool common = is_expression(em, x) && e->kind != EX_NOT;
        Expr *operand = common ? mark : with_marks(em, x);
        if (common)
            mark = NULL; // once
        if (operand == NULL)
            continue;
        *tail = operand;
        tail = &operand->next;
    }
    return to;
}

static Expr *all_marked(Emitter *em)
{
    Expr *all = sg_expr_new(em->arena, EX_AND, (Span){0});
    Expr **tail = &all->first;
    for (const After *x = state_of(em)->after; x != NULL; x = x->next) {
        if (x->form != AFTER_MARKS)
            continue;
        Expr *operand = with_marks(em, x->expr);
        *tail = operand;
        if (x->negated) {
            *tail = sg_expr_new(em->arena, EX_NOT, x->expr->span);
            (*tail)->first = operand;
        }
        tail = &(*tail)->next;
    }
    return all;
}

static void put_marks(Emitter *em)
{
    Splunk *state = state_of(em);
    state->mark = 0;
    Expr *all = all_marked(em);
    if (state->filled)
        all = sg_spl_without_filler(em, all);
    all = sg_simplify(all, 0);
    if (all == NULL)
        return;
    put(em, STR("\n| search "));
    sg_emit_infix(em, &sg_spl_infix, all);
    sg_sb_putf(&em->out, "\n| fields - %.*s*", STR_ARG(state->prefix));
}

// A prefix that no field of the rule has.
static bool takes_prefix(const Expr *e, Str prefix)
{
    if (e->kind == EX_MATCH &&
        (str_starts(e->field, prefix) ||
         (e->value->kind == VAL_FIELDREF &&
          str_starts(e->value->u.fieldref.field, prefix))))
        return true;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        if (takes_prefix(x, prefix))
            return true;
    return false;
}

static Str free_prefix(Emitter *em, const Expr *e)
{
    StrBuf sb = sb_in(em->arena);
    sg_sb_put(&sb, STR("sigcc_"));
    while (takes_prefix(e, sb_str(&sb)))
        sb_putc(&sb, '_');
    return sb_str(&sb);
}

// ---- all of it -----------------------------------------------------------

void sg_spl_put_search(Emitter *em, const Expr *e)
{
    Splunk *state = state_of(em);
    const Expr *search = search_of(em, e);
    size_t before = em->out.n;
    if (search != NULL)
        sg_emit_infix(em, &sg_spl_infix, search);
    else
        sb_putc(&em->out, '*'); // a search must come before "| regex"
    state->search = sg_arena_copy(
        em->arena, str_slice(sb_str(&em->out), before, em->out.n));
    state->prefix = free_prefix(em, e);
}

void sg_spl_put_widened(Emitter *em, const Expr *e)
{
    const Expr *search = sg_spl_superset(em, e, false);
    if (search != NULL)
        sg_emit_infix(em, &sg_spl_infix, search);
    else
        sb_putc(&em->out, '*');
    state_of(em)->search = sb_str(&em->out);
}

void sg_spl_put_after(Emitter *em, bool filled)
{
    Splunk *state = state_of(em);
    state->filled = filled;
    for (const After *x = state->after; x != NULL; x = x->next) {
        if (x->form == AFTER_COMMAND)
            put_single(em, x->expr, x->negated);
        if (x->form != AFTER_WHERE)
            continue;
        put(em, STR("\n| where "));
        sg_emit_infix(em, &expression, x->expr);
    }
    put_marks(em);
    state->filled = false;
}
