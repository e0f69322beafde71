// sha1.c - SHA-1, as RFC 3174 describes it.

#include "base/sha1.h"

enum { BLOCK_BYTES = 64 };

typedef struct Sha1 {
    uint32_t h[5];
    uint8_t block[BLOCK_BYTES];
    size_t used; // of 'block'
    uint64_t bytes;
} Sha1;

static uint32_t rotated(uint32_t x, unsigned n)
{
    return x << n | x >> (32 - n);
}

// f(t;B,C,D) and K(t), section 5.
static uint32_t mixed(unsigned t, const uint32_t v[5])
{
    uint32_t b = v[1];
    uint32_t c = v[2];
    uint32_t d = v[3];
    if (t < 20)
        return ((b & c) | (~b & d)) + 0x5A827999u;
    if (t < 40)
        return (b ^ c ^ d) + 0x6ED9EBA1u;
    if (t < 60)
        return ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDCu;
    return (b ^ c ^ d) + 0xCA62C1D6u;
}

static void digest_block(Sha1 *s)
{
    uint32_t w[80];
    uint32_t v[5];
    for (size_t t = 0; t < 16; t++)
        w[t] = (uint32_t)s->block[4 * t] << 24 |
               (uint32_t)s->block[4 * t + 1] << 16 |
               (uint32_t)s->block[4 * t + 2] << 8 | s->block[4 * t + 3];
    for (size_t t = 16; t < 80; t++)
        w[t] = rotated(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
    memcpy(v, s->h, sizeof v);
    for (unsigned t = 0; t < 80; t++) {
        uint32_t next = rotated(v[0], 5) + mixed(t, v) + v[4] + w[t];
        v[4] = v[3];
        v[3] = v[2];
        v[2] = rotated(v[1], 30);
        v[1] = v[0];
        v[0] = next;
    }
    for (size_t i = 0; i < 5; i++)
        s->h[i] += v[i];
    s->used = 0;
}

static void add_byte(Sha1 *s, uint8_t byte)
{
    s->block[s->used++] = byte;
    if (s->used == BLOCK_BYTES)
        digest_block(s);
}

static void add_text(Sha1 *s, Str text)
{
    for (size_t i = 0; i < text.n; i++)
        add_byte(s, (uint8_t)text.p[i]);
    s->bytes += text.n;
}

void sg_sha1(Str first, Str second, uint8_t digest[SHA1_BYTES])
{
    Sha1 s = {
        .h = {0x67452301u, 0xEFCDAB89u, 0x98BADCFEu, 0x10325476u, 0xC3D2E1F0u}};
    add_text(&s, first);
    add_text(&s, second);
    add_byte(&s, 0x80);
    while (s.used != BLOCK_BYTES - 8)
        add_byte(&s, 0);
    for (unsigned shift = 64; shift > 0; shift -= 8)
        add_byte(&s, (uint8_t)(s.bytes * 8 >> (shift - 8)));
    for (size_t i = 0; i < SHA1_BYTES; i++)
        digest[i] = (uint8_t)(s.h[i / 4] >> (24 - 8 * (i % 4)));
}
