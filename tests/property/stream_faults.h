// stream_faults.h - mistakes in the searches of correlations.
#ifndef SIGCC_PROPERTY_STREAM_FAULTS_H
#define SIGCC_PROPERTY_STREAM_FAULTS_H

#include "query_faults.h"

extern const QueryFault stream_faults[];
extern const size_t stream_fault_count;

#endif
