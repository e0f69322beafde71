// postprocess.h - the rows of postprocess.def.
#ifndef SIGCC_PIPELINE_POSTPROCESS_H
#define SIGCC_PIPELINE_POSTPROCESS_H

#include "pipeline/steps.h"

typedef struct Postprocess {
    RowInfo info;
    // Change *query; an error marks the run as failed.
    void (*apply)(Run *run, const void *args, Str *query);
} Postprocess;

#define POSTPROCESS(name) extern const Postprocess sg_postprocess_row_##name;
#include "pipeline/postprocess.def"
#undef POSTPROCESS

#endif
