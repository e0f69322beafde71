// eql_theme.h - random rules for EQL.
#ifndef SIGCC_PROPERTY_EQL_THEME_H
#define SIGCC_PROPERTY_EQL_THEME_H

#include "meaning.h"

extern const Meaning eql_plain;    // all fields are in the index
extern const Meaning eql_optional; // -O optional_fields=true: some are not
extern const Meaning eql_typed;    // with the types that a pipeline says

#endif
