// tlp.h - the traffic light protocol, version 2.0: who may have a document.
//
// https://www.first.org/tlp/
#ifndef SIGCC_PACK_TLP_H
#define SIGCC_PACK_TLP_H

#include "emit/option.h"

// clang-format off
#define TLPS(X)                             \
    X(TLP_CLEAR, "clear")                   \
    X(TLP_GREEN, "green")                   \
    X(TLP_AMBER, "amber")                   \
    X(TLP_AMBER_STRICT, "amber+strict")     \
    X(TLP_RED, "red")
// clang-format on
typedef enum Tlp { TLPS(OPTION_ENUMERATOR) } Tlp;

const char *sg_tlp_name(Tlp tlp);

// False: there is no such name.
bool sg_tlp_of(Str name, Tlp *tlp);

#endif
