// stix_id.c - ids of STIX objects that depend on nothing but what they name.

#include "export/stix_id.h"

#include "base/uuid5.h"

// 857539aa-e862-42f5-b2be-4a0288fe8e09, which was drawn once: another
// one would change the ids of all that was ever exported.
static const char space[] = "\x85\x75\x39\xaa\xe8\x62\x42\xf5"
                            "\xb2\xbe\x4a\x02\x88\xfe\x8e\x09";

Str sg_stix_id(Arena *a, const char *type, Str key)
{
    StrBuf name = sb_in(a);
    StrBuf id = sb_in(a);
    sg_sb_putf(&name, "%s:", type);
    sg_sb_put(&name, key);
    sg_sb_putf(&id, "%s--", type);
    sg_put_uuid5(&id, space, sb_str(&name));
    return sb_str(&id);
}
