// typed_forms.c - the forms that need no computing.

#include "elastic/typed_forms.h"

#include "base/ascii.h"
#include "elastic/typed_tell.h"
#include "ir/string.h"

Expr *sg_form_as_is(const TypedMatch *m)
{
    (void)m;
    return NULL;
}

// How a language finds words differs too much to be said here.
Expr *sg_form_words(const TypedMatch *m)
{
    (void)m;
    return NULL;
}

// The integrations leave "-" and the like out, so that a filter on it, which
// the rule means for raw events, excludes nothing.
Expr *sg_form_never(const TypedMatch *m)
{
    sg_emit_warn(m->typing->em, SG_elastic_never, m->v->span,
                 "'%.*s' has the type %s, which has no value '%.*s': it is "
                 "left out",
                 STR_ARG(m->e->field), sg_elastic_type_name(m->field.type),
                 STR_ARG(sg_typed_text(m)));
    return sg_typed_never(m);
}

Expr *sg_form_by_text(const TypedMatch *m)
{
    sg_typed_warn_once(m, SG_elastic_text_order,
                       ", whose values are compared as text: '9' is above "
                       "'10'");
    return NULL;
}

Expr *sg_form_unsure(const TypedMatch *m)
{
    sg_typed_warn_once(m, SG_elastic_network_unsure,
                       ": a network is found only in a field of the type ip");
    return NULL;
}

Expr *sg_form_unsized(const TypedMatch *m)
{
    sg_typed_warn_once(m, SG_elastic_order_unsure,
                       ": unless it is a number, it is compared as text, in "
                       "which 9 is above 10");
    return NULL;
}

// Elasticsearch 8.15: "[range] queries on keyed [flattened] fields must include
// both an upper and a lower bound".
Expr *sg_form_no_order(const TypedMatch *m)
{
    return sg_typed_refuse(m, SG_elastic_no_order,
                           m->field.type == ELASTIC_FLATTENED
                               ? "its values have an order only between two "
                                 "bounds"
                               : "its words have no order");
}

Expr *sg_form_no_pattern(const TypedMatch *m)
{
    return sg_typed_refuse(m, SG_elastic_no_pattern,
                           "it is compared as a whole, without wildcards");
}

Expr *sg_form_no_network(const TypedMatch *m)
{
    return sg_typed_refuse(m, SG_elastic_no_network,
                           "a network is found only in a field of the type ip");
}

Expr *sg_form_object(const TypedMatch *m)
{
    return sg_typed_refuse(m, SG_elastic_object,
                           "an object has fields, and no value of its own");
}

// The members of a nested object are documents of their own, so that the object
// itself is never present.
Expr *sg_form_member(const TypedMatch *m)
{
    if (m->field.type != ELASTIC_NESTED)
        return NULL;
    sg_emit_error(m->typing->em, SG_elastic_object, m->v->span,
                  "'%.*s' is a nested object: ask whether one of its fields "
                  "is present",
                  STR_ARG(m->e->field));
    return sg_typed_never(m);
}

static Expr *refuse_inside(const TypedMatch *m)
{
    return sg_typed_refuse(m, SG_elastic_no_pattern,
                           "Elasticsearch cannot look inside a key of a "
                           "flattened field");
}

// Where white space begins, or the end.
static size_t find_blank(Str text)
{
    size_t i = 0;
    while (i < text.n && !is_blank(text.p[i]))
        i++;
    return i;
}

// The terms of a flattened field are "key NUL value", and Elasticsearch 8.15
// compares "*value" with all of them.  White space cuts such a pattern in two.
Expr *sg_form_any_key(const TypedMatch *m)
{
    Str text = sg_typed_text(m);
    if (find_blank(text) < text.n)
        return refuse_inside(m);
    if (!sg_typed_widen(m, "all keys of the flattened field"))
        return sg_typed_never(m);
    return NULL;
}

// Kibana has query_string look for the pattern, and that cuts it at white
// space.
Expr *sg_form_beginning(const TypedMatch *m)
{
    const Piece *first = m->v->u.string.pieces;
    ValueClass class;
    size_t n = first->kind == PIECE_TEXT ? find_blank(first->text) : 0;
    if (n == 0)
        return refuse_inside(m);
    if (n == first->text.n && sg_value_class(m->v, &class) &&
        class == CLASS_PREFIX)
        return NULL;
    if (!sg_typed_widen(m, "what it begins with"))
        return sg_typed_never(m);
    Arena *a = m->typing->em->arena;
    Expr *either = sg_typed_either(m);
    Str text = str_slice(first->text, 0, n);
    sg_typed_add(m, either)->u.string.pieces =
        sg_string_open(a, sg_string_plain(a, text), false, true);
    return either->first;
}
