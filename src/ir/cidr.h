// cidr.h - IP networks.
#ifndef SIGCC_IR_CIDR_H
#define SIGCC_IR_CIDR_H

#include "ir/value.h"

// Parse "address", "address/length" or, for IPv4, "address/netmask" or
// "address/hostmask" into v->u.cidr.  NULL, or what is wrong with it.
const char *sg_cidr_parse(Arena *a, Str text, Value *v);

// An address without a length, as 4 or 16 bytes in network order.
bool sg_address_parse(Str text, uint8_t address[16], bool *v6);

#endif
