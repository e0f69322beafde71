// stix_id.c - ids of STIX objects that depend on nothing but what they name.

#include "export/stix_id.h"

#include "base/sha1.h"
#include "base/strbuf.h"

// 857539aa-e862-42f5-b2be-4a0288fe8e09, which was drawn once: another
// one would change the ids of all that was ever exported.
static const char space[] = "\x85\x75\x39\xaa\xe8\x62\x42\xf5"
                            "\xb2\xbe\x4a\x02\x88\xfe\x8e\x09";

Str sg_stix_id(Arena *a, const char *type, Str key)
{
    uint8_t digest[SHA1_BYTES];
    StrBuf name = sb_in(a);
    StrBuf id = sb_in(a);
    sg_sb_putf(&name, "%s:", type);
    sg_sb_put(&name, key);
    sg_sha1(str_of(space, sizeof space - 1), sb_str(&name), digest);
    digest[6] = (uint8_t)(0x50 | (digest[6] & 0x0F)); // the version
    digest[8] = (uint8_t)(0x80 | (digest[8] & 0x3F)); // the variant
    sg_sb_putf(&id, "%s--", type);
    for (size_t i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            sb_putc(&id, '-');
        sg_sb_putf(&id, "%02x", digest[i]);
    }
    return sb_str(&id);
}
