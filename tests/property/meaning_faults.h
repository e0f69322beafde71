// meaning_faults.h - a backend that makes a mistake is noticed.
//
// Each mistake is planted in the queries of random rules.  What a broken query
// finds is compared as check_meaning() does it, and some event must tell it
// from the rule.
#ifndef SIGCC_PROPERTY_MEANING_FAULTS_H
#define SIGCC_PROPERTY_MEANING_FAULTS_H

#include "meaning.h"
#include "query_faults.h"

void check_faults(Arena *a, const Meaning *m, const QueryFault *faults,
                  size_t count);

#endif
