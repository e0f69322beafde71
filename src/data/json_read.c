// json_read.c - reading JSON (RFC 8259) into our own values.
//
// The texts are templates in pipelines: short, and written by hand, so messages
// matter and speed does not.  The reader is our own because it shares the arena
// of the request; jansson, which does not tell a lack of memory from an
// unexpected token, reported sound JSON as invalid.

#include <math.h>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/num.h"
#include "base/utf8.h"
#include "data/json_text.h"

typedef struct Reading {
    Arena *arena;
    Str text;
    size_t at;
    JsonError *error;
    unsigned depth;
} Reading;

static bool refuse(Reading *r, const char *message)
{
    size_t n = strlen(message);
    n = n < sizeof r->error->message ? n : sizeof r->error->message - 1;
    memcpy(r->error->message, message, n);
    r->error->message[n] = '\0';
    r->error->offset = r->at;
    return false;
}

// ---- tokens --------------------------------------------------------------

static char peek(const Reading *r)
{
    return r->at < r->text.n ? r->text.p[r->at] : '\0';
}

static void skip_space(Reading *r)
{
    while (is_blank(peek(r)))
        r->at++;
}

// The character after white space, if it is 'c'.
static bool take(Reading *r, char c)
{
    skip_space(r);
    if (r->at == r->text.n || peek(r) != c)
        return false;
    r->at++;
    return true;
}

// ---- strings -------------------------------------------------------------

// "\u" and four digits; the backslash and the "u" have been read.
static bool read_unit(Reading *r, uint32_t *unit)
{
    *unit = 0;
    for (int i = 0; i < 4; i++, r->at++) {
        int digit = hex_value(peek(r));
        if (digit < 0)
            return refuse(r, "four hexadecimal digits must follow \\u");
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

// A surrogate means nothing without its partner (RFC 8259, section 7).
static bool read_code(Reading *r, uint32_t *code)
{
    uint32_t low;
    if (!read_unit(r, code))
        return false;
    if (*code < 0xD800 || *code > 0xDFFF)
        return true;
    if (*code > 0xDBFF || peek(r) != '\\')
        return refuse(r, "half of a surrogate pair");
    r->at++;
    if (peek(r) != 'u')
        return refuse(r, "half of a surrogate pair");
    r->at++;
    if (!read_unit(r, &low))
        return false;
    if (low < 0xDC00 || low > 0xDFFF)
        return refuse(r, "half of a surrogate pair");
    *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
    return true;
}

// escape = '"' | "\" | "/" | "b" | "f" | "n" | "r" | "t" | "u" code
static bool read_escape(Reading *r, StrBuf *to)
{
    static const char names[] = "\"\\/bfnrt";
    static const char codes[] = "\"\\/\b\f\n\r\t";
    char c = peek(r);
    const char *name = c != '\0' ? strchr(names, c) : NULL;
    uint32_t code;
    if (name != NULL) {
        r->at++;
        sb_putc(to, codes[name - names]);
        return true;
    }
    if (c != 'u')
        return refuse(r, "unknown escape");
    r->at++;
    if (!read_code(r, &code))
        return false;
    sg_utf8_put(to, code);
    return true;
}

// string = '"' { character | escape } '"', of which the first quote is taken.
static bool read_string(Reading *r, Str *s)
{
    StrBuf to = sb_in(r->arena);
    while (r->at < r->text.n) {
        size_t from = r->at;
        uint32_t c = sg_utf8_next(r->text, &r->at);
        if (c == '"') {
            *s = sb_str(&to);
            return true;
        }
        if (c < 0x20 || c == UTF8_BAD) {
            r->at = from;
            return refuse(r, c == UTF8_BAD
                                 ? "text that is not UTF-8"
                                 : "control characters must be escaped");
        }
        if (c != '\\')
            sg_sb_put(&to, str_slice(r->text, from, r->at));
        else if (!read_escape(r, &to))
            return false;
    }
    return refuse(r, "the text ends within a string");
}

// ---- numbers -------------------------------------------------------------

static size_t skip_digits(Reading *r)
{
    size_t from = r->at;
    while (is_digit(peek(r)))
        r->at++;
    return r->at - from;
}

// What fits an int64 is an integer, everything else a double.
static bool convert_number(Reading *r, Str s, bool whole, Datum *d)
{
    double real;
    long long integer = 0;
    size_t at = s.p[0] == '-';
    while (whole && at < s.n) {
        int digit = s.p[at++] - '0';
        whole = integer >= (INT64_MIN + digit) / 10;
        integer = whole ? integer * 10 - digit : 0;
    }
    if (whole && (s.p[0] == '-' || integer > INT64_MIN)) {
        *d = sg_datum_int(s.p[0] == '-' ? integer : -integer);
        return true;
    }
    if (!sg_num_parse(s, &real) || !isfinite(real))
        return refuse(r, "this number is too large");
    *d = sg_datum_real(real);
    return true;
}

// number = [ "-" ] ( "0" | digit { digit } ) [ "." digit { digit } ]
//          [ ( "e" | "E" ) [ "+" | "-" ] digit { digit } ]
static bool read_number(Reading *r, Datum *d)
{
    size_t from = r->at;
    bool whole = true;
    r->at += peek(r) == '-';
    bool zero = peek(r) == '0';
    size_t digits = skip_digits(r);
    if (digits == 0 || (zero && digits > 1))
        return refuse(
            r, "a number must start with a digit and have no leading zero");
    if (peek(r) == '.') {
        r->at++;
        whole = false;
        if (skip_digits(r) == 0)
            return refuse(r, "a digit must follow the point");
    }
    if (peek(r) == 'e' || peek(r) == 'E') {
        r->at++;
        r->at += peek(r) == '+' || peek(r) == '-';
        whole = false;
        if (skip_digits(r) == 0)
            return refuse(r, "the exponent has no digit");
    }
    return convert_number(r, str_slice(r->text, from, r->at), whole, d);
}

// ---- values --------------------------------------------------------------

static bool read_value(Reading *r, Datum *d);

// list = "[" [ value { "," value } ] "]", of which the bracket is taken.
static bool read_list(Reading *r, Datum *d)
{
    Datum *items = NULL;
    size_t count = 0;
    size_t cap = 0;
    bool more = !take(r, ']');
    while (more) {
        arena_grow(r->arena, items, count, &cap);
        if (!read_value(r, &items[count++]))
            return false;
        more = take(r, ',');
        if (!more && !take(r, ']'))
            return refuse(r, "']' or ',' is missing");
    }
    *d = sg_datum_list(items, count);
    return true;
}

typedef struct Pairs {
    DatumPair **items; // in the order of their keys in the text
    size_t count, cap;
    Map by_key;
} Pairs;

// The last value of a repeated key counts, as in Python.
static void add_pair(Reading *r, Pairs *to, Str key, Datum value)
{
    DatumPair *pair = sg_map_get(&to->by_key, key);
    if (pair == NULL) {
        pair = arena_new(r->arena, DatumPair);
        pair->key = key;
        (void)sg_map_put(&to->by_key, key, pair);
        arena_grow(r->arena, to->items, to->count, &to->cap);
        to->items[to->count++] = pair;
    }
    pair->value = value;
}

// pair = string ":" value
static bool read_pair(Reading *r, Pairs *to)
{
    Str key;
    Datum value;
    if (!take(r, '"'))
        return refuse(r, "expected a key in double quotes");
    if (!read_string(r, &key))
        return false;
    if (!take(r, ':'))
        return refuse(r, "':' is missing");
    if (!read_value(r, &value))
        return false;
    add_pair(r, to, key, value);
    return true;
}

// object = "{" [ pair { "," pair } ] "}", of which the first bracket is taken.
static bool read_object(Reading *r, Datum *d)
{
    Pairs all = {.by_key = sg_map_in(r->arena)};
    bool more = !take(r, '}');
    while (more) {
        if (!read_pair(r, &all))
            return false;
        more = take(r, ',');
        if (!more && !take(r, '}'))
            return refuse(r, "'}' or ',' is missing");
    }
    DatumPair *pairs = arena_array(r->arena, DatumPair, all.count);
    for (size_t i = 0; i < all.count; i++)
        pairs[i] = *all.items[i];
    *d = sg_datum_map(pairs, all.count);
    return true;
}

// word = "true" | "false" | "null"
static bool read_word(Reading *r, Datum *d)
{
    const struct {
        Str name;
        Datum value;
    } words[] = {{STR("true"), sg_datum_bool(true)},
                 {STR("false"), sg_datum_bool(false)},
                 {STR("null"), datum_none()}};
    Str rest = str_slice(r->text, r->at, r->text.n);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!str_starts(rest, words[i].name))
            continue;
        r->at += words[i].name.n;
        *d = words[i].value;
        return true;
    }
    return refuse(r, r->at == r->text.n ? "a value is missing"
                                        : "this is not a JSON value");
}

static bool read_nested(Reading *r, Datum *d, bool (*read)(Reading *, Datum *))
{
    if (r->depth == MAX_TEMPLATE_DEPTH)
        return refuse(r, "nested too deeply");
    r->depth++;
    bool good = read(r, d);
    r->depth--;
    return good;
}

// value = object | list | string | number | "true" | "false" | "null"
static bool read_value(Reading *r, Datum *d)
{
    Str s;
    if (take(r, '{'))
        return read_nested(r, d, read_object);
    if (take(r, '['))
        return read_nested(r, d, read_list);
    if (take(r, '"')) {
        bool good = read_string(r, &s);
        *d = good ? sg_datum_text(s) : datum_undefined();
        return good;
    }
    if (peek(r) == '-' || is_digit(peek(r)))
        return read_number(r, d);
    return read_word(r, d);
}

bool sg_json_read(Arena *a, Str text, Datum *d, JsonError *error)
{
    Reading r = {.arena = a, .text = text, .error = error};
    if (!read_value(&r, d))
        return false;
    skip_space(&r);
    return r.at == text.n || refuse(&r, "unexpected text after the value");
}
