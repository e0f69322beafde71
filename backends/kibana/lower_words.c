// lower_words.c - values of text fields, in the terms KQL has.
//
// In a text field a quoted value is a phrase, and a pattern is compared with
// each word alone.

#include "kibana/lower_words.h"

#include "base/ascii.h"
#include "elastic/text_words.h"
#include "elastic/typed_tell.h"
#include "ir/string.h"

static Expr *make_word(Lowering *lo, const TypedMatch *m, const Words *w)
{
    Arena *a = lo->em->arena;
    Value *v = arena_new(a, Value);
    bool begins = w->form == WORD_BEGINS || w->form == WORD_HOLDS;
    bool ends = w->form == WORD_ENDS || w->form == WORD_HOLDS;
    v->kind = VAL_STRING;
    v->span = m->v->span;
    v->u.string.pieces =
        sg_string_open(a, sg_string_plain(a, w->text), ends, begins);
    return sg_kql_match(lo, m->e, m->e->field, v);
}

// Numbers and truths are words, too.
static const Piece *pieces_of(Lowering *lo, const TypedMatch *m)
{
    if (m->v->kind == VAL_STRING)
        return m->v->u.string.pieces;
    return sg_string_plain(lo->em->arena, sg_typed_text(m));
}

// Without a word there is nothing to look for, and the rest of an AND has to
// do. Alone or in an OR it would find every event.
static Expr *no_words(Lowering *lo, const TypedMatch *m)
{
    if (!lo->conjunct)
        return sg_typed_refuse(m, SG_elastic_no_words, "it has no word");
    return sg_typed_widen(m, "nothing: it has no word")
               ? sg_kql_exists(lo, m->e, m->e->field)
               : sg_kql_nothing(lo, m->e);
}

// Analyzers make letters small.
static bool needs_case(const Value *v)
{
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        for (size_t i = 0; i < p->text.n; i++)
            if (is_alpha(p->text.p[i]))
                return true;
    return false;
}

Expr *sg_kql_lower_words(Lowering *lo, const TypedMatch *m)
{
    bool exact;
    if (m->field.analyzer == ANALYZER_UNKNOWN)
        return sg_typed_refuse(m, SG_elastic_no_pattern,
                               "how its analyzer cuts text is not known");
    const Words *w = sg_elastic_words(lo->em->arena, pieces_of(lo, m),
                                      m->field.analyzer, &exact);
    Expr *all = sg_kql_node(lo, EX_AND, m->e);
    Expr **tail = &all->first;
    if (w == NULL)
        return no_words(lo, m);
    if (m->v->kind == VAL_STRING && value_is_cased(m->v) && needs_case(m->v))
        exact = false;
    if (!exact && !sg_typed_widen(m, "its words"))
        return sg_kql_nothing(lo, m->e);
    for (; w != NULL; w = w->next) {
        *tail = make_word(lo, m, w);
        tail = &(*tail)->next;
    }
    return all;
}
