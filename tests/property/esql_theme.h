// esql_theme.h - random rules for ES|QL, and indices that they search.
#ifndef SIGCC_PROPERTY_ESQL_THEME_H
#define SIGCC_PROPERTY_ESQL_THEME_H

#include "meaning.h"

extern const Meaning esql_texts;   // all fields are keywords, as nobody said
extern const Meaning esql_numbers; // numbers and addresses, as nobody said
extern const Meaning esql_typed;   // with the types that a pipeline says
extern const Meaning esql_several; // lists that nobody said: SG7510

#endif
