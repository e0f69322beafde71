// sha1.h - SHA-1 (RFC 3174), for the names that UUIDs of version 5 are made of.
// It protects nothing here.
#ifndef SIGCC_BASE_SHA1_H
#define SIGCC_BASE_SHA1_H

#include <stdint.h>

#include "base/str.h"

enum { SHA1_BYTES = 20 };

// Of both texts, one after the other.
void sg_sha1(Str first, Str second, uint8_t digest[SHA1_BYTES]);

#endif
