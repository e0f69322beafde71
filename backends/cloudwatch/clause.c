// clause.c - nested AND and OR as text.
//
// The service does not document which of "and" and "or" binds tighter, so
// either below the other gets parentheses.

#include "cloudwatch/cloudwatch.h"

size_t sg_cw_skip_quoted(Str s, size_t at)
{
    char quote = s.p[at++];
    while (at < s.n && s.p[at] != quote)
        at += quote == '/' && s.p[at] == '\\' ? 2 : 1;
    return at;
}

Clause *sg_cw_clause(Arena *a, ClauseKind kind)
{
    Clause *clause = arena_new(a, Clause);
    clause->kind = kind;
    clause->tail = &clause->first;
    return clause;
}

Clause *sg_cw_clause_text(Arena *a, Str text)
{
    Clause *clause = sg_cw_clause(a, CLAUSE_TEXT);
    clause->text = text;
    return clause;
}

void sg_cw_clause_add(Clause *to, Clause *clause)
{
    *to->tail = clause;
    to->tail = &clause->next;
}

static const Clause *skip_lonely(const Clause *c)
{
    while (c->kind != CLAUSE_TEXT && c->first != NULL && c->first->next == NULL)
        c = c->first;
    return c;
}

static void put_operands(StrBuf *out, const Clause *group);

static void put_operand(StrBuf *out, const Clause *c, ClauseKind around)
{
    c = skip_lonely(c);
    if (c->kind == CLAUSE_TEXT) {
        sg_sb_put(out, c->text);
    } else if (c->kind == around) {
        put_operands(out, c);
    } else {
        sb_putc(out, '(');
        put_operands(out, c);
        sb_putc(out, ')');
    }
}

static void put_operands(StrBuf *out, const Clause *group)
{
    Str between = group->kind == CLAUSE_AND ? STR(" and ") : STR(" or ");
    for (const Clause *c = group->first; c != NULL; c = c->next) {
        if (c != group->first)
            sg_sb_put(out, between);
        put_operand(out, c, group->kind);
    }
}

void sg_cw_clause_put(StrBuf *out, const Clause *clause)
{
    clause = skip_lonely(clause);
    put_operand(out, clause, clause->kind);
}
