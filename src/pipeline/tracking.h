// tracking.h - Run.tracking.  Private to run.c and tracking.c.
#ifndef SIGCC_PIPELINE_TRACKING_H
#define SIGCC_PIPELINE_TRACKING_H

#include "pipeline/steps.h"

typedef struct FieldTrack {
    bool mapped; // source or target of a mapping
    const Applied *applied;
} FieldTrack;

typedef struct Tracking {
    Map fields;           // name -> FieldTrack
    Node backend, format; // the variables of these names
} Tracking;

#endif
