// finalize.h - the rows of finalizers.def.
#ifndef SIGCC_PIPELINE_FINALIZE_H
#define SIGCC_PIPELINE_FINALIZE_H

#include "pipeline/steps.h"

typedef struct Finalizer {
    RowInfo info;
    // Put a text in place of the queries, or of the text; false after an
    // error.
    bool (*apply)(Result *result, const Step *step);
} Finalizer;

#define FINALIZER(name) extern const Finalizer sg_finalizer_row_##name;
#include "pipeline/finalizers.def"
#undef FINALIZER

#endif
