// infix.c - precedence and parentheses.

#include "emit/infix.h"

// A smaller rank binds tighter.
static int rank(const Expr *e)
{
    switch (e->kind) {
    case EX_AND: return 1;
    case EX_OR: return 2;
    case EX_NOT: return 0;
    case EX_MATCH:
    case EX_NOTHING: break;
    }
    return -1;
}

static bool is_list(const Expr *e)
{
    return e->kind == EX_AND || e->kind == EX_OR;
}

// An expansion of one is a leaf in disguise.
static bool is_single(const Expr *e)
{
    return e->first != NULL && e->first->next == NULL && e->kind != EX_NOT;
}

static bool needs_group(const Infix *lang, const Expr *parent,
                        const Expr *child)
{
    if (is_single(child) || (lang->tight_lists && sg_is_list(lang, child) &&
                             parent->kind == child->kind))
        return false;
    if (parent->kind == EX_NOT)
        return is_list(child) || (lang->group_nots && child->kind == EX_NOT);
    if (lang->group_all)
        return is_list(child);
    if (lang->group_mixed)
        return is_list(child) && child->kind != parent->kind;
    return rank(child) > rank(parent);
}

// "f IN (...)" beside anything but a NOT reads one way only.  What turns out to
// be no list needs its parentheses.
static bool emit_bare_list(Emitter *em, const Infix *lang, const Expr *parent,
                           const Expr *child)
{
    bool bare =
        lang->tight_lists || (lang->group_mixed && parent->kind != EX_NOT);
    return bare && sg_is_list(lang, child) && lang->list(em, child);
}

static void emit_operand(Emitter *em, const Infix *lang, const Expr *parent,
                         const Expr *child)
{
    if (emit_bare_list(em, lang, parent, child))
        return;
    bool group = needs_group(lang, parent, child);
    size_t before = em->out.n;
    if (group)
        sb_putc(&em->out, '(');
    size_t inside = em->out.n;
    sg_emit_infix(em, lang, child);
    if (em->out.n == inside)
        em->out.n = before;
    else if (group)
        sb_putc(&em->out, ')');
}

// An operand that prints nothing takes back the operator in front of it.
static void emit_list(Emitter *em, const Infix *lang, const Expr *e,
                      const char *op)
{
    bool conjunct = em->conjunct;
    em->conjunct = conjunct && (e->kind == EX_AND || is_single(e));
    size_t begin = em->out.n;
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        size_t before = em->out.n;
        if (before > begin)
            sg_sb_put(&em->out, str_of_literal(op));
        size_t operand = em->out.n;
        emit_operand(em, lang, e, x);
        if (em->out.n == operand)
            em->out.n = before;
    }
    em->conjunct = conjunct;
}

static void emit_not(Emitter *em, const Infix *lang, const Expr *e)
{
    bool conjunct = em->conjunct;
    em->conjunct = false;
    em->negated = !em->negated;
    size_t before = em->out.n;
    sg_sb_put(&em->out, str_of_literal(lang->not_op));
    size_t operand = em->out.n;
    emit_operand(em, lang, e, e->first);
    if (em->out.n == operand)
        em->out.n = before;
    em->negated = !em->negated;
    em->conjunct = conjunct;
}

void sg_emit_infix(Emitter *em, const Infix *lang, const Expr *e)
{
    if (e->kind != EX_MATCH && lang->node != NULL && lang->node(em, e))
        return;
    if (sg_is_list(lang, e) && lang->list(em, e))
        return;
    switch (e->kind) {
    case EX_AND: emit_list(em, lang, e, lang->and_op); break;
    case EX_OR: emit_list(em, lang, e, lang->or_op); break;
    case EX_NOT: emit_not(em, lang, e); break;
    case EX_MATCH: lang->leaf(em, e); break;
    case EX_NOTHING: break;
    }
}
