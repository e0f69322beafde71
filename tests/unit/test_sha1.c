// test_sha1.c - SHA-1, against known digests.

#include "base/sha1.h"

#include <stdio.h>

#include "check.h"

typedef struct Known {
    const char *first, *second, *digest;
} Known;

static void check_digest(Str first, Str second, const char *wanted)
{
    uint8_t digest[SHA1_BYTES];
    char text[2 * SHA1_BYTES + 1];
    sg_sha1(first, second, digest);
    for (size_t i = 0; i < SHA1_BYTES; i++)
        snprintf(&text[2 * i], 3, "%02x", digest[i]);
    assert_string_equal(text, wanted);
}

// RFC 3174, section 7.3, and FIPS 180: the second text follows the first.
static void digests_are_those_of_the_standard(void **state)
{
    (void)state;
    static const Known rows[] = {
        {"", "", "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
        {"abc", "", "a9993e364706816aba3e25717850c26c9cd0d89d"},
        {"a", "bc", "a9993e364706816aba3e25717850c26c9cd0d89d"},
        {"abcdbcdecdefdefgefghfghighij", "hijkijkljklmklmnlmnomnopnopq",
         "84983e441c3bd26ebaae4aa1f95129e5e54670f1"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_digest(str_of_literal(rows[i].first),
                     str_of_literal(rows[i].second), rows[i].digest);
}

// Digests of that many letters "a", from another program: the padding fills the
// block exactly, or needs one more.
static void padding_fits_at_the_end_of_a_block(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "c1c8bbdc22796e28c0e15163d20899b65621d65a",
        "c2db330f6083854c99d4b5bfb6e8f29f201be699",
        "03f09f5b158a7a8cdad920bddc29b81c18a551f5",
        "0098ba824b5c16427bd7a1122a5a442a25ec644d",
        "11655326c708d70319be2610e8a57d9a5b959d3b",
        "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56",
        "f34c1488385346a55709ba056ddd08280dd4c6d6",
        "ad5b3fdbcb526778c2839d2f151ea753995e26a0",
    };
    char text[128];
    memset(text, 'a', sizeof text);
    static const size_t lengths[] = {55, 56, 63, 64, 65, 119, 120, 128};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_digest(str_of(text, lengths[i]), (Str){0}, rows[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digests_are_those_of_the_standard),
        cmocka_unit_test(padding_fits_at_the_end_of_a_block),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
