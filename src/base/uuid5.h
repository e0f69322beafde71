// uuid5.h - UUIDs of version 5 (RFC 9562), which depend on nothing but what
// they name.
#ifndef SIGCC_BASE_UUID5_H
#define SIGCC_BASE_UUID5_H

#include "base/strbuf.h"

enum { UUID_BYTES = 16 };

// Append the UUID of a name within a name space, whose own is 'space':
// 8-4-4-4-12 digits, in lower case.
void sg_put_uuid5(StrBuf *sb, const char space[UUID_BYTES], Str name);

#endif
