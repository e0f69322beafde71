// encode.h - the byte encodings behind modifiers.
#ifndef SIGCC_IR_ENCODE_H
#define SIGCC_IR_ENCODE_H

#include "base/strbuf.h"

// Standard alphabet, padded (RFC 4648, section 4).
Str sg_base64(Arena *a, Str bytes);

// The characters of base64 that 'bytes' alone determine at
// 'offset' (0, 1 or 2) bytes modulo three in a longer text.  May be empty.
Str sg_base64_at_offset(Arena *a, Str bytes, unsigned offset);

// UTF-8 text as UTF-16 bytes.  Bytes that are not UTF-8 become U+FFFD.
Str sg_utf16(Arena *a, Str text, bool big_endian);

#endif
