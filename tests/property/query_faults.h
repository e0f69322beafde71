// query_faults.h - mistakes that a backend could make, planted in its queries.
//
// A row of a table says which mistake, and edits the text into what a backend
// with that mistake would have printed.  Properties must notice each of them.
#ifndef SIGCC_PROPERTY_QUERY_FAULTS_H
#define SIGCC_PROPERTY_QUERY_FAULTS_H

#include "base/arena.h"
#include "prng.h"

typedef struct QueryFault QueryFault;

// Empty: there is nothing to break.
typedef Str PlantFn(Arena *a, Prng *r, Str query, const QueryFault *f);

struct QueryFault {
    const char *what;
    PlantFn *plant;
    const char *from, *to; // as the function says
};

// 'to' for 'from', at one place or at all.
PlantFn plant_once;
PlantFn plant_everywhere;

// In double quotes, where a backslash and what follows it are two characters
// that belong together; everywhere.
PlantFn plant_in_quotes;

// One line that begins with 'from' is lost; 'to' comes instead, if it is some.
PlantFn plant_line;

// One value loses its double quotes that has 'from' in it.
PlantFn plant_bare_value;

// One name in quotes of this kind loses them: those of 'from', before 'to'.
PlantFn plant_bare_name;

// In a line that begins with 'from' - the first one, for NULL - one pair of
// parentheses is lost that holds 'to' and is no list of arguments.
PlantFn plant_open_group;

#endif
