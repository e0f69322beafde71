// test_encode.c - base64 and UTF-16.

#include "ir/encode.h"

#include "check.h"

// ---- base64 --------------------------------------------------------------

// RFC 4648, section 10.
static void base64_of_the_standard(Arena *a)
{
    check_str(sg_base64(a, STR("")), "");
    check_str(sg_base64(a, STR("f")), "Zg==");
    check_str(sg_base64(a, STR("fo")), "Zm8=");
    check_str(sg_base64(a, STR("foo")), "Zm9v");
    check_str(sg_base64(a, STR("foob")), "Zm9vYg==");
    check_str(sg_base64(a, STR("fooba")), "Zm9vYmE=");
    check_str(sg_base64(a, STR("foobar")), "Zm9vYmFy");
    check_str(sg_base64(a, STR("\0\xFF\xBF\xFB\xEF\xBE\xFF\xFF")),
              "AP+/++++//8=");
}

static void check_offsets(Arena *a, Str text, const char *at0, const char *at1,
                          const char *at2)
{
    check_text(sg_base64_at_offset(a, text, 0), at0);
    check_text(sg_base64_at_offset(a, text, 1), at1);
    check_text(sg_base64_at_offset(a, text, 2), at2);
}

// What Python's base64 gives for " " * offset + text, cut as pySigma cuts it.
static void offsets_of_known_text(Arena *a)
{
    check_offsets(a, STR("foobar"), "Zm9vYmFy", "Zvb2Jhc", "mb29iYX");
    check_offsets(a, STR("foo"), "Zm9v", "Zvb", "mb2");
    check_offsets(a, STR("foob"), "Zm9vY", "Zvb2", "mb29i");
    check_offsets(a, STR("fo"), "Zm", "Zv", "mb");
    check_offsets(a, STR("http://"), "aHR0cDovL", "h0dHA6Ly", "odHRwOi8v");
    check_offsets(a, STR("whoami"), "d2hvYW1p", "dob2Fta", "3aG9hbW");
}

static void too_short_to_be_sure(Arena *a)
{
    check_offsets(a, STR("f"), "Z", "", "m");
    check_offsets(a, STR(""), "", "", "");
}

static bool contains(Str text, Str part)
{
    for (size_t i = 0; i + part.n <= text.n; i++)
        if (str_starts(str_slice(text, i, text.n), part))
            return true;
    return false;
}

// Whatever surrounds the text, its characters are found.
static void offsets_hold_in_any_surroundings(Arena *a)
{
    Str text = STR("p\xC3\xA4ss\0word");
    for (unsigned before = 0; before < 9; before++) {
        for (unsigned after = 0; after < 4; after++) {
            StrBuf sb = sb_in(a);
            for (unsigned i = 0; i < before; i++)
                sb_putc(&sb, (char)(0x5A + 37 * i));
            sg_sb_put(&sb, text);
            for (unsigned i = 0; i < after; i++)
                sb_putc(&sb, (char)(0xC3 + 91 * i));
            Str part = sg_base64_at_offset(a, text, before % 3);
            assert_true(part.n >= text.n);
            assert_true(contains(sg_base64(a, sb_str(&sb)), part));
        }
    }
}

// ---- UTF-16 --------------------------------------------------------------

static void utf16_in_both_orders(Arena *a)
{
    check_str(sg_utf16(a, STR(""), false), "");
    check_str(sg_utf16(a, STR("aB"), false), "a\0B\0");
    check_str(sg_utf16(a, STR("aB"), true), "\0a\0B");
    check_str(sg_utf16(a, STR("\xE2\x82\xAC"), false), "\xAC\x20");
    check_str(sg_utf16(a, STR("\xE2\x82\xAC"), true), "\x20\xAC");
    check_str(sg_utf16(a, STR("\xEF\xBF\xBF"), true), "\xFF\xFF");
}

static void surrogates_beyond_the_first_plane(Arena *a)
{
    check_str(sg_utf16(a, STR("\xF0\x9F\x98\x80"), false), "\x3D\xD8\x00\xDE");
    check_str(sg_utf16(a, STR("\xF0\x90\x80\x80"), true), "\xD8\x00\xDC\x00");
    check_str(sg_utf16(a, STR("\xF4\x8F\xBF\xBF"), true), "\xDB\xFF\xDF\xFF");
}

static void bad_bytes_become_the_replacement(Arena *a)
{
    check_str(sg_utf16(a, STR("a\xFF"), true), "\0a\xFF\xFD");
    check_str(sg_utf16(a, STR("\xED\xA0\x80"), true),
              "\xFF\xFD\xFF\xFD\xFF\xFD");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        arena_test(base64_of_the_standard),
        arena_test(offsets_of_known_text),
        arena_test(too_short_to_be_sure),
        arena_test(offsets_hold_in_any_surroundings),
        arena_test(utf16_in_both_orders),
        arena_test(surrogates_beyond_the_first_plane),
        arena_test(bad_bytes_become_the_replacement),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
