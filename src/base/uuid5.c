// uuid5.c - UUIDs of version 5 (RFC 9562).

#include "base/uuid5.h"

#include "base/sha1.h"

void sg_put_uuid5(StrBuf *sb, const char space[UUID_BYTES], Str name)
{
    uint8_t digest[SHA1_BYTES];
    sg_sha1(str_of(space, UUID_BYTES), name, digest);
    digest[6] = (uint8_t)(0x50 | (digest[6] & 0x0F)); // the version
    digest[8] = (uint8_t)(0x80 | (digest[8] & 0x3F)); // the variant
    for (size_t i = 0; i < UUID_BYTES; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            sb_putc(sb, '-');
        sg_sb_putf(sb, "%02x", digest[i]);
    }
}
