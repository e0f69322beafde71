// insights_stream_faults.h - mistakes in queries of correlations for Logs
// Insights.
#ifndef SIGCC_PROPERTY_INSIGHTS_STREAM_FAULTS_H
#define SIGCC_PROPERTY_INSIGHTS_STREAM_FAULTS_H

#include "query_faults.h"

extern const QueryFault insights_stream_faults[];
extern const size_t insights_stream_fault_count;

#endif
