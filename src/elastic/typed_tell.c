// typed_tell.c - what is said about comparisons with a field of a type.

#include "elastic/typed_tell.h"

static const char *type_of(const TypedMatch *m)
{
    return sg_elastic_type_name(m->field.type);
}

static bool is_first(Typing *t, DiagId id)
{
    for (size_t i = 0; i < t->told_count; i++)
        if (t->told[i] == id)
            return false;
    t->told[t->told_count++] = id;
    return true;
}

void sg_typed_warn_once(const TypedMatch *m, DiagId id, const char *text)
{
    if (is_first(m->typing, id))
        sg_emit_warn(m->typing->em, id, m->v->span, "'%.*s' has %s%s%s",
                     STR_ARG(m->e->field),
                     m->field.type == ELASTIC_UNKNOWN ? "no known type"
                                                      : "the type ",
                     m->field.type == ELASTIC_UNKNOWN ? "" : type_of(m), text);
}

Expr *sg_typed_refuse(const TypedMatch *m, DiagId id, const char *way_out)
{
    sg_emit_error(m->typing->em, id, m->v->span,
                  "'%.*s' cannot be compared with '%.*s', which has the type "
                  "%s: %s",
                  STR_ARG(sg_typed_text(m)), STR_ARG(m->e->field), type_of(m),
                  way_out);
    return sg_typed_never(m);
}

bool sg_typed_widen(const TypedMatch *m, const char *how)
{
    const Typing *t = m->typing;
    Str text = sg_typed_text(m);
    if (!typing_may_widen(t, t->widen)) {
        sg_emit_error(t->em, SG_elastic_wide_exclusion, m->v->span,
                      "'%.*s' has the type %s: '%.*s' can only be widened to "
                      "%s%s",
                      STR_ARG(m->e->field), type_of(m), STR_ARG(text), how,
                      t->negated ? ", and below 'not' that hides events" : "");
        return false;
    }
    if (is_first(m->typing, SG_elastic_widened))
        sg_emit_warn(t->em, SG_elastic_widened, m->v->span,
                     "'%.*s' has the type %s: '%.*s' is widened to %s",
                     STR_ARG(m->e->field), type_of(m), STR_ARG(text), how);
    return true;
}

void sg_typed_warn_unmapped(const TypedMatch *m)
{
    if (is_first(m->typing, SG_elastic_unmapped))
        sg_emit_warn(m->typing->em, SG_elastic_unmapped, m->e->key,
                     "'%.*s' is not in the mapping: no event has it there",
                     STR_ARG(m->e->field));
}
