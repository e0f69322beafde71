// scalar.c - YAML 1.2 core reading of plain scalars, with YAML 1.1 in mind.

#include "yaml/scalar.h"

#include "base/ascii.h"
#include "base/num.h"

static bool is_one_of(Str s, const char *const *words)
{
    for (; *words != NULL; words++)
        if (str_eq(s, str_of_literal(*words)))
            return true;
    return false;
}

// Every scalar is asked for these, so the length is compared first.
static bool is_null(Str s)
{
    static const char *const words[] = {"null", "Null", "NULL", NULL};
    return s.n == 0 || (s.n == 1 && s.p[0] == '~') ||
           (s.n == 4 && is_one_of(s, words));
}

static bool is_true(Str s)
{
    static const char *const words[] = {"true", "True", "TRUE", NULL};
    return s.n == 4 && is_one_of(s, words);
}

static bool is_false(Str s)
{
    static const char *const words[] = {"false", "False", "FALSE", NULL};
    return s.n == 5 && is_one_of(s, words);
}

static Str without_sign(Str s)
{
    return s.n > 0 && (s.p[0] == '-' || s.p[0] == '+') ? str_slice(s, 1, s.n)
                                                       : s;
}

static size_t digits_at(Str s, size_t at)
{
    size_t from = at;
    while (at < s.n && is_digit(s.p[at]))
        at++;
    return at - from;
}

static bool all_hex(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (hex_value(s.p[i]) < 0)
            return false;
    return s.n > 0;
}

static bool all_below(Str s, char end)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] >= end)
            return false;
    return s.n > 0;
}

// 1_000: YAML 1.1 only, but nobody means text by it.
static bool is_grouped(Str s)
{
    if (s.n == 0 || s.p[0] < '1' || s.p[0] > '9')
        return false;
    for (size_t i = 1; i < s.n; i++)
        if (!is_digit(s.p[i]) && s.p[i] != '_')
            return false;
    return true;
}

static bool is_int(Str s)
{
    s = without_sign(s);
    if (str_starts(s, STR("0x")))
        return all_hex(str_slice(s, 2, s.n));
    if (str_starts(s, STR("0o")))
        return all_below(str_slice(s, 2, s.n), '8');
    // Leading zeros are written in codes, which are text: 00000429, 007.
    if (s.n > 1 && s.p[0] == '0')
        return false;
    return digits_at(s, 0) == s.n ? s.n > 0 : is_grouped(s);
}

static bool is_exponent(Str s)
{
    if (s.n < 2 || to_lower(s.p[0]) != 'e')
        return false;
    size_t at = s.p[1] == '-' || s.p[1] == '+' ? 2 : 1;
    return at < s.n && digits_at(s, at) == s.n - at;
}

// A number needs a point here: "1e3" is more often the start of a hash.
static bool is_float(Str s)
{
    static const char *const special[] = {".inf", ".Inf", ".INF", NULL};
    static const char *const nan[] = {".nan", ".NaN", ".NAN", NULL};
    if (is_one_of(without_sign(s), special) || is_one_of(s, nan))
        return true;
    s = without_sign(s);
    size_t whole = digits_at(s, 0);
    if (whole == s.n || s.p[whole] != '.')
        return false;
    size_t part = digits_at(s, whole + 1);
    size_t end = whole + 1 + part;
    return whole + part > 0 &&
           (end == s.n || is_exponent(str_slice(s, end, s.n)));
}

static ScalarKind plain_kind(Str s)
{
    if (is_null(s))
        return SCALAR_NULL;
    if (is_true(s) || is_false(s))
        return SCALAR_BOOL;
    char c = s.p[0];
    if (!is_digit(c) && c != '-' && c != '+' && c != '.')
        return SCALAR_TEXT;
    return is_int(s) ? SCALAR_INT : is_float(s) ? SCALAR_FLOAT : SCALAR_TEXT;
}

static ScalarKind kind_of(const Node *n)
{
    switch (n->tag) {
    case TAG_STR: return SCALAR_TEXT;
    case TAG_INT: return SCALAR_INT;
    case TAG_FLOAT: return SCALAR_FLOAT;
    case TAG_BOOL: return SCALAR_BOOL;
    case TAG_NULL: return SCALAR_NULL;
    case TAG_NONE:
    case TAG_OTHER: break;
    }
    return n->style == STYLE_PLAIN ? plain_kind(n->text) : SCALAR_TEXT;
}

Scalar sg_scalar_read(const Node *n)
{
    return (Scalar){.kind = kind_of(n),
                    .plain = n->style == STYLE_PLAIN,
                    .truth = is_true(n->text),
                    .text = n->text};
}

bool sg_node_is_null(const Node *n)
{
    return n->kind == NODE_SCALAR && kind_of(n) == SCALAR_NULL;
}

bool sg_node_is_text(const Node *n)
{
    return n->kind == NODE_SCALAR && n->tag != TAG_OTHER &&
           kind_of(n) == SCALAR_TEXT;
}

static bool is_octal(Str s)
{
    s = without_sign(s);
    return s.n > 1 && s.p[0] == '0' && all_below(s, '8');
}

static bool is_binary(Str s)
{
    s = without_sign(s);
    return str_starts(s, STR("0b")) && all_below(str_slice(s, 2, s.n), '2');
}

// [1-9][0-9]*(:[0-5]?[0-9])+ with an optional fraction.
static bool is_base60(Str s)
{
    s = without_sign(s);
    size_t at = digits_at(s, 0);
    if (at == 0 || at == s.n || s.p[at] != ':' || s.p[0] == '0')
        return false;
    while (at < s.n && s.p[at] == ':') {
        size_t n = digits_at(s, at + 1);
        if (n == 0 || n > 2 || (n == 2 && s.p[at + 1] > '5'))
            return false;
        at += 1 + n;
    }
    return at == s.n ||
           (s.p[at] == '.' && digits_at(s, at + 1) == s.n - at - 1);
}

static bool is_date(Str s)
{
    return s.n >= 10 && digits_at(s, 0) == 4 && s.p[4] == '-' &&
           digits_at(s, 5) == 2 && s.p[7] == '-' && digits_at(s, 8) == 2 &&
           (s.n == 10 || s.p[10] == 'T' || s.p[10] == 't' || s.p[10] == ' ');
}

static bool is_switch_word(Str s)
{
    static const char *const words[] = {"yes", "Yes", "YES", "no", "No",
                                        "NO",  "on",  "On",  "ON", "off",
                                        "Off", "OFF", NULL};
    return s.n <= 3 && is_one_of(s, words);
}

// PyYAML wants a sign in the exponent and a digit before the point.
static bool is_text_for_pyyaml(Str s)
{
    Str bare = without_sign(s);
    size_t e = str_find(s, 'e', 0);
    if (e == s.n)
        e = str_find(s, 'E', 0);
    if (e < s.n && e + 1 < s.n && s.p[e + 1] != '-' && s.p[e + 1] != '+')
        return true;
    return bare.n != s.n && bare.n > 0 && bare.p[0] == '.';
}

static bool all_of(Str s, const char *set)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr(set, s.p[i]) == NULL || s.p[i] == '\0')
            return false;
    return s.n > 0;
}

// [0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?, the first part optional
static bool is_grouped_float(Str s)
{
    size_t point = str_find(s, '.', 0);
    size_t end = str_find(s, 'e', point);
    if (end == s.n)
        end = str_find(s, 'E', point);
    if (point == s.n || s.p[0] == '_' || (point == 0 && s.p[1] == '_'))
        return false;
    Str part = str_slice(s, point + 1, end);
    bool whole =
        point == 0 ? part.n > 0 : all_of(str_slice(s, 0, point), "0123456789_");
    bool power = end == s.n || (end + 2 < s.n &&
                                (s.p[end + 1] == '-' || s.p[end + 1] == '+') &&
                                digits_at(s, end + 2) == s.n - end - 2);
    return whole && power && (part.n == 0 || all_of(part, "0123456789_"));
}

// YAML 1.1 has underscores between the digits of all kinds of numbers.
static bool is_grouped_for_pyyaml(Str s)
{
    bool sign = without_sign(s).n < s.n;
    s = without_sign(s);
    if (str_find(s, '_', 0) == s.n || s.n < 2)
        return false;
    Str rest = str_slice(s, 2, s.n);
    if (str_starts(s, STR("0x")))
        return all_of(rest, "0123456789abcdefABCDEF_");
    if (str_starts(s, STR("0b")))
        return all_of(rest, "01_");
    return (s.p[0] == '0' && all_of(s, "01234567_")) ||
           (is_grouped_float(s) && !(sign && s.p[0] == '.'));
}

const char *sg_scalar_pyyaml_differs(const Node *n)
{
    Str s = n->text;
    if (n->style != STYLE_PLAIN || n->tag != TAG_NONE || s.n == 0)
        return NULL;
    if (is_switch_word(s))
        return "a boolean";
    if (!is_digit(s.p[0]) && s.p[0] != '-' && s.p[0] != '+' && s.p[0] != '.')
        return NULL;
    if (is_octal(s))
        return "an octal number";
    if (is_binary(s))
        return "a binary number";
    if (is_base60(s))
        return "a base-60 number";
    if (is_date(s))
        return "a date";
    if (is_grouped_for_pyyaml(s))
        return "a number";
    Str bare = without_sign(s);
    if (is_int(s) && str_starts(bare, STR("0o")))
        return "text";
    return is_float(s) && is_text_for_pyyaml(s) ? "text" : NULL;
}

// ---- numbers -------------------------------------------------------------

static Str without_plus(Str s)
{
    return s.n > 0 && s.p[0] == '+' ? str_slice(s, 1, s.n) : s;
}

// "0x1F" and "0o17" as decimal.  False beyond 64 bits.
static bool radix_text(Arena *a, Str s, Str *text)
{
    bool minus = s.p[0] == '-';
    Str digits = str_slice(s, minus ? 3 : 2, s.n);
    unsigned base = s.p[minus ? 2 : 1] == 'x' ? 16 : 8;
    unsigned long long n = 0;
    for (size_t i = 0; i < digits.n; i++) {
        if (n > (~0ULL >> 4))
            return false;
        char c = digits.p[i];
        unsigned d =
            c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 0x20) - 'a') + 10;
        n = n * base + d;
    }
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, "%s%llu", minus ? "-" : "", n);
    *text = sb_str(&sb);
    return true;
}

// Integers of any size keep the author's digits.
static bool int_text(Arena *a, Str s, Str *text)
{
    s = without_plus(s);
    size_t sign = s.n > 0 && s.p[0] == '-' ? 1 : 0;
    if (s.n > sign + 1 && s.p[sign] == '0' &&
        (s.p[sign + 1] == 'x' || s.p[sign + 1] == 'o'))
        return radix_text(a, s, text);
    StrBuf sb = sb_in(a);
    bool zero = true;
    for (size_t i = 0; i < s.n; i++) {
        zero &= s.p[i] == '0' || s.p[i] == '-' || s.p[i] == '_';
        if (s.p[i] != '_')
            sb_putc(&sb, s.p[i]);
    }
    *text = zero && sign == 1 ? STR("0") : sb_str(&sb);
    return true;
}

static bool float_text(Arena *a, Str s, Str *text)
{
    double number;
    if (!sg_num_parse(s, &number) || number - number != 0)
        return false;
    StrBuf sb = sb_in(a);
    sg_num_put(&sb, number);
    *text = sb_str(&sb);
    return true;
}

bool sg_scalar_number(Arena *a, const Scalar *s, Str *text, double *number)
{
    bool ok = s->kind == SCALAR_INT     ? int_text(a, s->text, text)
              : s->kind == SCALAR_FLOAT ? float_text(a, s->text, text)
                                        : false;
    return ok && sg_num_parse(*text, number);
}
