// typed_forms.h - the functions of typed_forms.def; for typed_*.c only.
//
// Each gives an expression, or NULL where the language says the match itself.
#ifndef SIGCC_ELASTIC_TYPED_FORMS_H
#define SIGCC_ELASTIC_TYPED_FORMS_H

#include "elastic/typing.h"

typedef Expr *TypedForm(const TypedMatch *m);

#define FORM(name, outcome, text) TypedForm sg_form_##name;
#include "elastic/typed_forms.def"
#undef FORM

#endif
