// test_fold.c - text without the difference of upper and lower case.

#include "base/fold.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "check.h"

// ---- code points ---------------------------------------------------------

static void ascii_letters_only(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x80; c++)
        assert_int_equal(sg_fold_code(c), c >= 'A' && c <= 'Z' ? c + 32 : c);
}

// From CaseFolding.txt, and their neighbours.
static void letters_of_all_scripts(void **state)
{
    (void)state;
    static const uint32_t rows[][2] = {
        {0xB5, 0x3BC},       // micro sign: mu
        {0xC0, 0xE0},        // first of Latin-1
        {0xD6, 0xF6},        //
        {0xD8, 0xF8},        // after the multiplication sign
        {0xDE, 0xFE},        // last of Latin-1
        {0x100, 0x101},      // pairs of neighbours
        {0x12E, 0x12F},      //
        {0x139, 0x13A},      // odd ones
        {0x178, 0xFF},       // down to Latin-1
        {0x17F, 's'},        // long s
        {0x1C4, 0x1C6},      // DZ, and its title case
        {0x1C5, 0x1C6},      //
        {0x23A, 0x2C65},     // two bytes become three
        {0x345, 0x3B9},      // iota subscript: a mark becomes a letter
        {0x3A3, 0x3C3},      // capital sigma
        {0x3C2, 0x3C3},      // final sigma
        {0x3F4, 0x3B8},      // theta symbol
        {0x410, 0x430},      // Cyrillic
        {0x42F, 0x44F},      //
        {0x531, 0x561},      // Armenian
        {0x10A0, 0x2D00},    // Georgian: Khutsuri
        {0x1C90, 0x10D0},    // Georgian: Mtavruli
        {0x13F8, 0x13F0},    // Cherokee goes to capitals
        {0xAB70, 0x13A0},    //
        {0xABBF, 0x13EF},    //
        {0x1E9E, 0xDF},      // capital sharp s
        {0x1F88, 0x1F80},    // Greek: full folding has two letters
        {0x2126, 0x3C9},     // ohm sign
        {0x212A, 'k'},       // kelvin sign
        {0x212B, 0xE5},      // angstrom sign
        {0x2160, 0x2170},    // Roman numerals
        {0x24B6, 0x24D0},    // in circles
        {0xFF21, 0xFF41},    // full width
        {0xFF3A, 0xFF5A},    //
        {0x10400, 0x10428},  // Deseret
        {0x10427, 0x1044F},  //
        {0x1E900, 0x1E922},  // Adlam: the last ones
        {0x1E921, 0x1E943}}; //
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(sg_fold_code(rows[i][0]), rows[i][1]);
        assert_int_equal(sg_fold_code(rows[i][1]), rows[i][1]);
    }
}

static void what_has_no_simple_folding(void **state)
{
    (void)state;
    static const uint32_t codes[] = {
        0x80,    0xBF,    0xD7,    0xDF,   // sharp s
        0x101,   0x130,                    // I with a dot: to two, or Turkish
        0x131,                             // dotless i
        0x138,   0x149,   0x13A0,  0x13F5, // Cherokee capitals
        0x1F50,  0x307,   0x5D0,   0x4E2D,   0xAC00,  0xD7FF,   0xE000,
        0xFB00,  0xFF20,  0xFF3B,  0xFFFD,   0x10428, 0x103FF,  0x1E944,
        0x1F600, 0xE0041, 0xFFFFF, 0x10FFFF, 0x80000, UTF8_BAD,
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        assert_true(sg_fold_code(codes[i]) == codes[i]);
}

static bool is_scalar(uint32_t code)
{
    return code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF);
}

static void folding_twice_is_folding_once(void **state)
{
    (void)state;
    unsigned changed = 0;
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        uint32_t folded = sg_fold_code(c);
        changed += folded != c;
        assert_true(is_scalar(folded) || folded == c);
        assert_true(sg_fold_code(folded) == folded);
    }
    assert_int_equal(changed, 1454); // lines C and S of Unicode 14
}

// ---- texts ---------------------------------------------------------------

static void check_fold(Arena *a, Str text, Str expected)
{
    check_same(sg_fold(a, text), expected, __FILE__, __LINE__);
}

static void texts_of_all_scripts(Arena *a)
{
    check_fold(a, STR("WhoAmI /ALL"), STR("whoami /all"));
    check_fold(a, STR("\xC3\x84rger"), STR("\xC3\xA4rger"));
    check_fold(a, STR("\xCE\xA3\xCE\x91\xCE\xA3 \xCF\x83\xCE\xB1\xCF\x82"),
               STR("\xCF\x83\xCE\xB1\xCF\x83 \xCF\x83\xCE\xB1\xCF\x83"));
    check_fold(a, STR("\xE2\x84\xAA\xC5\xBF"), STR("ks"));
    check_fold(a,
               STR("STRA\xE1\xBA\x9E"
                   "E"),
               STR("stra\xC3\x9F"
                   "e"));
    check_fold(a, STR("\xC4\xB0I\xC4\xB1"), STR("\xC4\xB0i\xC4\xB1"));
    check_fold(a, STR("\xF0\x90\x90\x80"), STR("\xF0\x90\x90\xA8"));
    check_fold(a, STR("A\0B"), STR("a\0b"));
}

static void check_itself(Arena *a, Str text)
{
    size_t used = sg_arena_used(a);
    Str folded = sg_fold(a, text);
    assert_ptr_equal(folded.p, text.p);
    assert_int_equal(folded.n, text.n);
    assert_int_equal(sg_arena_used(a), used);
}

static void what_is_folded_already_is_not_copied(Arena *a)
{
    check_itself(a, (Str){0});
    check_itself(a, STR(""));
    check_itself(a, STR("a"));
    check_itself(a, STR("[@`{0123456789 c:\\windows\\system32\\cmd.exe\0"));
    check_itself(a, STR("stra\xC3\x9F"
                        "e \xCF\x83 \xE4\xB8\xAD\xE6\x96\x87 "
                        "\xF0\x9F\x98\x80"));
    check_itself(a, STR("\xC4\xB0"));
    check_itself(a, STR("\xFF\xC3"));
}

static void bytes_that_are_not_utf8_stay(Arena *a)
{
    check_fold(a, STR("A\xFFZ\xC3"), STR("a\xFFz\xC3"));
    check_fold(a, STR("A\xC1\x81"), STR("a\xC1\x81"));         // overlong A
    check_fold(a, STR("A\xED\xA0\x80"), STR("a\xED\xA0\x80")); // a surrogate
    check_fold(a, STR("A\xC3\xC3\x84"), STR("a\xC3\xC3\xA4"));
    check_fold(a, STR("\xC3\x84\x84"), STR("\xC3\xA4\x84"));
    check_fold(a, STR("\xE2\x84K\xE2\x84\xAA"), STR("\xE2\x84kk"));
}

// The same, one code point after the other.
static Str fold_slowly(Arena *a, Str s)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(s, &at);
        if (code == UTF8_BAD)
            sb_putc(&sb, s.p[from]);
        else
            sg_utf8_put(&sb, sg_fold_code(code));
    }
    return sb_str(&sb);
}

// In memory that ends where the text does, so that reading on is seen.
static void check_against_slow(Arena *a, Str text)
{
    char *exact = malloc(text.n + (text.n == 0));
    assert_non_null(exact);
    memcpy(exact, text.p, text.n);
    Str expected = fold_slowly(a, text);
    Str folded = sg_fold(a, str_of(exact, text.n));
    check_same(folded, expected, __FILE__, __LINE__);
    assert_true(sg_equal_folded(str_of(exact, text.n), expected));
    assert_false(text.n > 0 &&
                 sg_equal_folded(str_slice(text, 0, text.n - 1), expected));
    free(exact);
}

static void every_byte_at_every_place_of_a_word(Arena *a)
{
    for (size_t n = 1; n <= 20; n++)
        for (size_t i = 0; i < n; i++)
            for (int byte = 0; byte < 0x100; byte++) {
                char text[20];
                memset(text, 'x', sizeof text);
                text[i] = (char)byte;
                check_against_slow(a, str_of(text, n));
            }
}

static void every_two_bytes_side_by_side(Arena *a)
{
    for (unsigned pair = 0; pair < 0x10000; pair++) {
        char text[9] = "xxxxxxxxQ";
        text[3] = (char)(pair >> 8);
        text[4] = (char)(pair & 0xFF);
        check_against_slow(a, str_of(text, sizeof text));
    }
}

static uint64_t next_random(uint64_t *x)
{
    *x ^= *x << 13;
    *x ^= *x >> 7;
    *x ^= *x << 17;
    return *x;
}

static void any_mixture(Arena *a)
{
    static const char *const parts[] = {"a",
                                        "Q",
                                        "the quick ",
                                        "BROWN FOX",
                                        "\xC3\x84",
                                        "\xFF",
                                        "\xE2",
                                        "\x84",
                                        "\xC8\xBA",
                                        "\xCF\x83",
                                        "\xF0\x90\x90\x80",
                                        "0",
                                        "\x01Z",
                                        "\x7F@[",
                                        "\xE4\xB8\xAD"};
    uint64_t x = 88172645463325252;
    for (int i = 0; i < 5000; i++) {
        StrBuf sb = sb_in(a);
        for (uint64_t n = next_random(&x) % 30; n > 0; n--)
            sg_sb_put(&sb, str_of_literal(parts[next_random(&x) % 15]));
        check_against_slow(a, sb_str(&sb));
    }
}

static void text_may_grow_and_shrink(Arena *a)
{
    StrBuf grows = sb_in(a);
    StrBuf shrinks = sb_in(a);
    for (int i = 0; i < 10000; i++) {
        sg_sb_put(&grows, STR("\xC8\xBA"));       // U+023A, to three bytes
        sg_sb_put(&shrinks, STR("\xE2\x84\xAA")); // to one
    }
    assert_int_equal(sg_fold(a, sb_str(&grows)).n, 30000);
    assert_int_equal(sg_fold(a, sb_str(&shrinks)).n, 10000);
    check_against_slow(a, sb_str(&grows));
    check_against_slow(a, sb_str(&shrinks));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ascii_letters_only),
        cmocka_unit_test(letters_of_all_scripts),
        cmocka_unit_test(what_has_no_simple_folding),
        cmocka_unit_test(folding_twice_is_folding_once),
        arena_test(texts_of_all_scripts),
        arena_test(what_is_folded_already_is_not_copied),
        arena_test(bytes_that_are_not_utf8_stay),
        arena_test(every_byte_at_every_place_of_a_word),
        arena_test(every_two_bytes_side_by_side),
        arena_test(any_mixture),
        arena_test(text_may_grow_and_shrink),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
