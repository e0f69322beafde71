// naive_text.c - texts in the most obvious way.

#include "naive_text.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/utf8.h"

// ---- letters -------------------------------------------------------------

// Letters that differ in case only, from CaseFolding.txt (C and S).  Letters
// without a case are alone.
static const uint32_t classes[][4] = {
    {'k', 'K', 0x212A},           // kelvin
    {'s', 'S', 0x17F},            // long s
    {0xE5, 0xC5, 0x212B},         // a with ring, angstrom
    {0xE4, 0xC4},                 // a with diaeresis
    {0xE9, 0xC9},                 // e with acute
    {0xF6, 0xD6},                 // o with diaeresis
    {0xDF, 0x1E9E},               // sharp s
    {0x3C3, 0x3C2, 0x3A3},        // sigma
    {0x3BC, 0xB5, 0x39C},         // mu, micro
    {0x3B8, 0x3D1, 0x398, 0x3F4}, // theta
    {0x44F, 0x42F},               // ya
    {0x1C6, 0x1C5, 0x1C4},        // dz with caron
    {0x10428, 0x10400},           // deseret long i
    {0x131},                      // dotless i
    {0x130},                      // I with dot
    {0xFB01},                     // fi
    {0x6F22},                     // han
};

enum { CLASSES = sizeof classes / sizeof *classes };

static const uint32_t *class_of(uint32_t code)
{
    for (size_t i = 0; i < CLASSES; i++)
        for (size_t k = 0; k < 4 && classes[i][k] != 0; k++)
            if (classes[i][k] == code)
                return classes[i];
    return NULL;
}

static bool is_ascii_letter(uint32_t code)
{
    return code < 0x80 && is_alpha((char)code);
}

uint32_t naive_fold(uint32_t code)
{
    if (code < 0x80)
        return (uint32_t)to_lower((char)code);
    const uint32_t *letters = class_of(code);
    return letters == NULL ? code : letters[0];
}

uint32_t naive_other_case(uint32_t code, size_t n)
{
    const uint32_t *letters = class_of(code);
    if (letters == NULL)
        return is_ascii_letter(code) && n % 2 == 1 ? code ^ 0x20 : code;
    size_t count = 0;
    while (count < 4 && letters[count] != 0)
        count++;
    return letters[n % count];
}

bool naive_is_word(uint32_t code)
{
    return code < 0x80 ? is_word((char)code) : class_of(code) != NULL;
}

// ---- patterns ------------------------------------------------------------

void pattern_put(Pattern *p, int32_t code)
{
    if (p->n == sizeof p->codes / sizeof *p->codes)
        abort(); // the tests make no such values
    p->codes[p->n++] = code;
}

void pattern_put_bytes(Pattern *p, Str bytes)
{
    for (size_t i = 0; i < bytes.n; i++)
        pattern_put(p, (unsigned char)bytes.p[i]);
}

void pattern_put_sigma(Pattern *p, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        char next = i + 1 < text.n ? text.p[i + 1] : '\0';
        if (c == '\\' && (next == '*' || next == '?' || next == '\\'))
            pattern_put(p, text.p[++i]);
        else if (c == '*')
            pattern_put(p, NAIVE_MANY);
        else if (c == '?')
            pattern_put(p, NAIVE_ONE);
        else
            pattern_put(p, (unsigned char)c);
    }
}

// The code point at *at, which moves past it.
static uint32_t next_code(const Pattern *bytes, size_t *at)
{
    char buffer[4];
    size_t n = 0;
    while (n < 4 && *at + n < bytes->n && bytes->codes[*at + n] >= 0) {
        buffer[n] = (char)bytes->codes[*at + n];
        n++;
    }
    size_t used = 0;
    uint32_t code = sg_utf8_next(str_of(buffer, n), &used);
    if (code == UTF8_BAD)
        code = (unsigned char)buffer[0];
    *at += used;
    return code;
}

Pattern pattern_decoded(const Pattern *bytes)
{
    Pattern to;
    to.n = 0;
    for (size_t i = 0; i < bytes->n;) {
        if (bytes->codes[i] < 0)
            pattern_put(&to, bytes->codes[i++]);
        else
            pattern_put(&to, (int32_t)next_code(bytes, &i));
    }
    return to;
}

// ---- matching ------------------------------------------------------------

static bool same_letter(int32_t a, int32_t b, PatternRules rules)
{
    if (a == b || rules.cased)
        return a == b;
    if (rules.ascii && (a >= 0x80 || b >= 0x80))
        return false;
    return naive_fold((uint32_t)a) == naive_fold((uint32_t)b);
}

static bool match_from(const Pattern *p, size_t i, const Pattern *text,
                       size_t j, PatternRules rules);

static bool match_many(const Pattern *p, size_t i, const Pattern *text,
                       size_t j, PatternRules rules)
{
    size_t k = j + (rules.many_some ? 1 : 0);
    for (; k <= text->n; k++) {
        if (match_from(p, i + 1, text, k, rules))
            return true;
        if (rules.many_line && k < text->n && text->codes[k] == '\n')
            return false;
    }
    return false;
}

static bool is_s(const Pattern *text, size_t j)
{
    return j < text->n && naive_fold((uint32_t)text->codes[j]) == 's';
}

static bool match_from(const Pattern *p, size_t i, const Pattern *text,
                       size_t j, PatternRules rules)
{
    if (i == p->n)
        return j == text->n;
    int32_t code = p->codes[i];
    if (code == NAIVE_MANY)
        return match_many(p, i, text, j, rules);
    if (code == NAIVE_ONE && rules.one_empty)
        return match_from(p, i + 1, text, j, rules);
    if (rules.ss_is_one && code >= 0 && naive_fold((uint32_t)code) == 0xDF &&
        is_s(text, j) && is_s(text, j + 1))
        return match_from(p, i + 1, text, j + 2, rules);
    if (j == text->n)
        return false;
    return (code == NAIVE_ONE || same_letter(code, text->codes[j], rules)) &&
           match_from(p, i + 1, text, j + 1, rules);
}

bool pattern_matches(const Pattern *p, const Pattern *text, PatternRules rules)
{
    return match_from(p, 0, text, 0, rules);
}

// ---- encodings -----------------------------------------------------------

static void put_unit(Pattern *to, uint32_t unit, bool big_endian)
{
    int32_t high = (int32_t)(unit >> 8), low = (int32_t)(unit & 0xFF);
    pattern_put(to, big_endian ? high : low);
    pattern_put(to, big_endian ? low : high);
}

Pattern pattern_utf16(const Pattern *bytes, bool big_endian)
{
    Pattern to;
    to.n = 0;
    Pattern codes = pattern_decoded(bytes);
    for (size_t i = 0; i < codes.n; i++) {
        uint32_t code = (uint32_t)codes.codes[i];
        if (codes.codes[i] < 0) {
            pattern_put(&to, codes.codes[i]);
        } else if (code < 0x10000) {
            put_unit(&to, code, big_endian);
        } else {
            put_unit(&to, 0xD800 + (code - 0x10000) / 0x400, big_endian);
            put_unit(&to, 0xDC00 + (code - 0x10000) % 0x400, big_endian);
        }
    }
    return to;
}

static const char digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Bit 'at' of the bytes; after them zero.
static int32_t bit_of(const Pattern *bytes, size_t at)
{
    if (at / 8 >= bytes->n)
        return 0;
    return bytes->codes[at / 8] >> (7 - at % 8) & 1;
}

// The digit of six bits.
static int32_t digit_at(const Pattern *bytes, size_t bit)
{
    int32_t value = 0;
    for (size_t i = 0; i < 6; i++)
        value = value * 2 + bit_of(bytes, bit + i);
    return digits[value];
}

// 'offset' bytes before it are eight bits each; digits start at every sixth.
Pattern pattern_base64_inside(const Pattern *bytes, unsigned offset)
{
    Pattern to;
    to.n = 0;
    size_t before = offset * 8;
    for (size_t bit = (before + 5) / 6 * 6; bit + 6 <= before + bytes->n * 8;
         bit += 6)
        pattern_put(&to, digit_at(bytes, bit - before));
    return to;
}

Pattern pattern_base64(const Pattern *bytes)
{
    Pattern to;
    to.n = 0;
    for (size_t bit = 0; bit < bytes->n * 8; bit += 6)
        pattern_put(&to, digit_at(bytes, bit));
    while (to.n % 4 != 0)
        pattern_put(&to, '=');
    return to;
}

// ---- dashes --------------------------------------------------------------

static bool word_before(const Pattern *bytes, size_t at)
{
    size_t from = at;
    while (from > 0 && bytes->codes[from - 1] >= 0x80 &&
           bytes->codes[from - 1] < 0xC0)
        from--;
    if (from == 0 || bytes->codes[from - 1] < 0)
        return false;
    from--;
    return naive_is_word(next_code(bytes, &from));
}

size_t pattern_dash(const Pattern *bytes, size_t from)
{
    for (; from + 1 < bytes->n; from++) {
        size_t next = from + 1;
        if (bytes->codes[from] != '-' && bytes->codes[from] != '/')
            continue;
        if (bytes->codes[next] >= 0 && !word_before(bytes, from) &&
            naive_is_word(next_code(bytes, &next)))
            return from;
    }
    return bytes->n;
}
