// stix_id.h - ids of STIX objects that depend on nothing but what they name.
#ifndef SIGCC_EXPORT_STIX_ID_H
#define SIGCC_EXPORT_STIX_ID_H

#include "base/arena.h"

// "indicator--xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx", a UUID of version 5 (RFC
// 9562) of the type and the key.
Str sg_stix_id(Arena *a, const char *type, Str key);

#endif
