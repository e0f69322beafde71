// refuse.c - what a language has not declared is not printed.

#include "emit/backend.h"

// One written value may be several comparisons (windash): what is reported
// at its place is reported once.
typedef struct Check {
    Emitter *em;
    unsigned says;
    Span place;
    unsigned told; // traits, at this place
} Check;

static Str other_field(const Expr *e)
{
    const Value *v = e->value;
    return v->kind == VAL_FIELDREF ? v->u.fieldref.field : (Str){0};
}

// 'text' with the names that it asks for.
static Str filled(Arena *a, const Expr *e, const char *text)
{
    StrBuf sb = sb_in(a);
    for (Str rest = str_of_literal(text); rest.n > 0;) {
        bool field = str_starts(rest, STR("{field}"));
        bool name = field || str_starts(rest, STR("{other}"));
        if (name)
            sg_sb_put(&sb, field ? e->field : other_field(e));
        else
            sb_putc(&sb, rest.p[0]);
        rest = str_slice(rest, name ? STR("{field}").n : 1, rest.n);
    }
    return sb_str(&sb);
}

// In the backend's own words where it has some, else in common ones: the first
// trait says enough, as "a regular expression" does for one that ignores case.
static void refuse(Emitter *em, const Expr *e, unsigned missing)
{
    const Refusal *row = em->backend->refusals;
    for (; row != NULL && row->traits != 0; row++) {
        if ((missing & row->traits) == 0)
            continue;
        missing &= ~row->traits;
        Str text = filled(em->arena, e, row->text);
        sg_emit_error(em, row->id, e->span, "%.*s", STR_ARG(text));
    }
    if (missing != 0)
        sg_emit_error(em, SG_query_unsupported, e->span, "%s cannot express %s",
                      em->backend->title,
                      sg_trait_text(sg_trait_first(missing)));
}

static bool is_same_place(Span a, Span b)
{
    return memcmp(&a, &b, sizeof a) == 0;
}

static void check(Check *c, const Expr *e)
{
    if (e->kind == EX_MATCH) {
        unsigned missing = sg_traits_of(e) & ~c->says;
        if (!is_same_place(c->place, e->span))
            c->told = 0;
        refuse(c->em, e, missing & ~c->told);
        c->place = e->span;
        c->told |= missing;
    }
    for (const Expr *x = e->first; x != NULL; x = x->next)
        check(c, x);
}

void sg_emit_check(Emitter *em, const Expr *e)
{
    check(&(Check){.em = em, .says = em->backend->says}, e);
}

// Nothing but tests has an Emitter without a format.
void sg_emit_condition(Emitter *em, const Expr *e)
{
    const Format *format = em->format;
    unsigned more = format != NULL ? format->says : 0;
    check(&(Check){.em = em, .says = em->backend->says | more}, e);
    if (em->failed)
        return;
    if (format != NULL && format->emit != NULL)
        format->emit(em, e);
    else
        em->backend->emit(em, e);
}

void sg_emit_correlation(Emitter *em, const CorrelationInput *in)
{
    const Format *format = em->format;
    if (format != NULL && format->correlate != NULL)
        format->correlate(em, in);
    else if (em->backend->correlate != NULL)
        em->backend->correlate(em, in);
    else
        sg_emit_error(em, SG_correlation_target, em->rule->span,
                      "%s has no correlations", em->backend->title);
}
