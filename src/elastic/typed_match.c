// typed_match.c - the form of a match, by table.

#include "elastic/typed_match.h"

#include "elastic/typed_forms.h"
#include "elastic/typed_tell.h"

static TypedForm *const forms[VALUE_CLASS_COUNT][TYPE_COLUMN_COUNT] = {
#define TYPED(class, example, keyword, text, key, ip, number, boolean, date, \
              object, unknown)                                               \
    [CLASS_##class] = {                                                      \
        [COLUMN_KEYWORD] = sg_form_##keyword,                                \
        [COLUMN_TEXT] = sg_form_##text,                                      \
        [COLUMN_KEY] = sg_form_##key,                                        \
        [COLUMN_IP] = sg_form_##ip,                                          \
        [COLUMN_NUMBER] = sg_form_##number,                                  \
        [COLUMN_BOOLEAN] = sg_form_##boolean,                                \
        [COLUMN_DATE] = sg_form_##date,                                      \
        [COLUMN_OBJECT] = sg_form_##object,                                  \
        [COLUMN_UNKNOWN] = sg_form_##unknown,                                \
    },
#include "elastic/typed_values.def"
#undef TYPED
};

Expr *sg_typed_match(const TypedMatch *m)
{
    ValueClass class;
    if (expr_is_keyword(m->e) || !sg_value_class(m->v, &class))
        return NULL;
    if (m->field.conflict)
        sg_typed_warn_once(m, SG_elastic_conflict,
                           ": two indices of the mapping differ");
    if (m->field.unmapped && class != CLASS_EXISTS)
        sg_typed_warn_unmapped(m);
    return forms[class][sg_type_column(&m->field)](m);
}
