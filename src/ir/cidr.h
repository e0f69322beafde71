// cidr.h - IP networks.
#ifndef SIGCC_IR_CIDR_H
#define SIGCC_IR_CIDR_H

#include "ir/value.h"

// Parse "address", "address/length" or, for IPv4, "address/netmask" or
// "address/hostmask" into v->u.cidr.  NULL, or what is wrong with it.
const char *sg_cidr_parse(Arena *a, Str text, Value *v);

#endif
