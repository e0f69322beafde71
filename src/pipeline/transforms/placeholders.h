// placeholders.h - what transformations of placeholders share.
#ifndef SIGCC_PIPELINE_PLACEHOLDERS_H
#define SIGCC_PIPELINE_PLACEHOLDERS_H

#include "pipeline/steps.h"

// Which placeholders; the first member of every such row's arguments.
typedef struct PlaceArgs {
    StrItem *include, *exclude;
} PlaceArgs;

#define PLACE_PARAMS                                                       \
    {"include",                                                            \
     PARAM_TEXTS,                                                          \
     false,                                                                \
     offsetof(PlaceArgs, include),                                         \
     NULL,                                                                 \
     NULL,                                                                 \
     "only these placeholders"},                                           \
    {                                                                      \
        "exclude", PARAM_TEXTS, false, offsetof(PlaceArgs, exclude), NULL, \
            NULL, "all but these placeholders"                             \
    }

// One of the values of a placeholder.
typedef struct PlaceChoice PlaceChoice;
struct PlaceChoice {
    PlaceChoice *next;
    Piece *pieces;
};

// The values of placeholder 'name' in 'v'; the run fails if it has none.
typedef const PlaceChoice *FillFn(Run *run, const PlaceArgs *a, Str name,
                                  const Value *v);

void sg_place_prepare(ConfigReader *r, void *args, const Node *where);

// A text, or a regular expression, in every combination of its placeholders'
// values.
Value *sg_place_fill(Run *run, const PlaceArgs *a, Value *v,
                     FillFn *choices_of);

// A choice as 'v' needs it: escaped where it is a regular expression.
PlaceChoice *sg_place_choice(Run *run, const Value *v, Piece *pieces);

#endif
