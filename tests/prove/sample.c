// sample.c - values for comparisons, and small changes of them.

#include "sample.h"

#include "base/num.h"
#include "ir/cidr.h"
#include "match/string_pattern.h"
#include "regex_sample.h"

static Str pick(Prng *r, const char *const *of, size_t count)
{
    return str_of_literal(of[prng_below(r, count)]);
}

#define PICK(r, list) pick((r), (list), sizeof(list) / sizeof *(list))

// ---- texts -----------------------------------------------------------------

// What stands for "*", and the first half of it for "?".
static const char *const fills[] = {"",    "x",     "7",      "Zq", " ",
                                    "-a ", " b.c-", "\\temp", "_0", "%d=1&"};
static const char *const ones[] = {"x", "7", "_", " ", "-", "Q"};

static Str fill_text(Arena *a, Prng *r, const Value *v)
{
    StrBuf sb = sb_in(a);
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT: sg_sb_put(&sb, p->text); break;
        case PIECE_MANY: sg_sb_put(&sb, PICK(r, fills)); break;
        case PIECE_ONE: sg_sb_put(&sb, PICK(r, ones)); break;
        case PIECE_PLACEHOLDER: break;
        }
    }
    return sb_str(&sb);
}

// ---- other types -----------------------------------------------------------

static const char *const addresses[] = {
    "10.0.0.1", "127.0.0.1",   "192.168.1.20", "172.16.4.5",
    "8.8.8.8",  "203.0.113.9", "169.254.0.1",  "::1",
    "fe80::1",  "2001:db8::5", "0.0.0.0",      "fd00::7"};
static const char *const ends[] = {"",      "1",    "0.1",    "0.0.1",
                                   ".1",    ".0.1", ".0.0.1", "1.1",
                                   "0.0.1", ":1",   "::1",    "10."};
static const char *const numbers[] = {"0",   "1",    "22",   "80",
                                      "443", "4444", "65535"};

static bool is_address(Str text)
{
    uint8_t bytes[16];
    bool v6;
    return sg_address_parse(text, bytes, &v6);
}

static bool holds(Arena *a, const Value *v, Str text)
{
    uint64_t budget = UINT64_MAX;
    const Pattern *p = sg_pattern_new(a, v->u.string.pieces, true, false);
    return sg_pattern_matches(p, text, &budget);
}

// The text with an end for each "*", or an address that fits by chance.
static bool fill_address(Arena *a, Prng *r, const Value *v, Str *text)
{
    for (int i = 0; i < 200; i++) {
        StrBuf sb = sb_in(a);
        for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
            sg_sb_put(&sb, p->kind == PIECE_TEXT ? p->text : PICK(r, ends));
        *text = i % 3 == 2 ? PICK(r, addresses) : sb_str(&sb);
        if (is_address(*text) && holds(a, v, *text))
            return true;
    }
    return false;
}

static bool fill_number(Arena *a, Prng *r, const Value *v, Str *text)
{
    double number;
    for (int i = 0; i < 40; i++) {
        StrBuf sb = sb_in(a);
        for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
            sg_sb_put(&sb, p->kind == PIECE_TEXT ? p->text : PICK(r, numbers));
        *text = sb_str(&sb);
        if (text->n > 0 && text->n < 10 && text->p[0] != '0' &&
            sg_num_parse(*text, &number))
            return true;
    }
    return false;
}

static bool sample_string(Arena *a, Prng *r, FieldKind kind, const Value *v,
                          Sample *s)
{
    switch (kind) {
    case KIND_TEXT: s->text = fill_text(a, r, v); return true;
    case KIND_IP: return fill_address(a, r, v, &s->text);
    case KIND_NUMBER:
        s->kind = SAMPLE_BARE;
        return fill_number(a, r, v, &s->text);
    case KIND_BOOL:
        s->kind = SAMPLE_BARE;
        s->text = holds(a, v, STR("true")) ? STR("true") : STR("false");
        return true;
    case KIND_DATE: s->text = STR("2026-11-29T10:00:00Z"); return true;
    }
    return false;
}

static Str any_text(Prng *r, FieldKind kind, Sample *s)
{
    static const char *const texts[] = {"x", "Some text", "C:\\a\\b.exe"};
    if (kind == KIND_NUMBER || kind == KIND_BOOL)
        s->kind = SAMPLE_BARE;
    switch (kind) {
    case KIND_TEXT: return PICK(r, texts);
    case KIND_NUMBER: return PICK(r, numbers);
    case KIND_BOOL: return STR("true");
    case KIND_IP: return PICK(r, addresses);
    case KIND_DATE: return STR("2026-11-29T10:00:00Z");
    }
    return STR("");
}

static void sample_compare(Arena *a, Prng *r, FieldKind kind, const Value *v,
                           Sample *s)
{
    StrBuf sb = sb_in(a);
    double step = (double)prng_below(r, 3);
    bool up = v->u.number.op == CMP_GT || v->u.number.op == CMP_GTE;
    double number = v->u.number.number + (up ? step : -step);
    sg_num_put(&sb, number);
    s->text = sb_str(&sb);
    s->kind =
        kind == KIND_NUMBER || prng_chance(r, 50) ? SAMPLE_BARE : SAMPLE_TEXT;
}

static Str in_network(Arena *a, const Value *v)
{
    Str text = v->u.cidr.text;
    return sg_arena_copy(a, str_slice(text, 0, str_find(text, '/', 0)));
}

bool sample_of(Arena *a, Prng *r, FieldKind kind, const Value *v, Sample *s)
{
    *s = (Sample){{"", 0}, SAMPLE_TEXT};
    switch (v->kind) {
    case VAL_STRING: return sample_string(a, r, kind, v, s);
    case VAL_NUMBER:
        s->text = v->u.number.text;
        s->kind = kind == KIND_NUMBER ? SAMPLE_BARE : SAMPLE_TEXT;
        return kind == KIND_TEXT || kind == KIND_NUMBER;
    case VAL_BOOL:
        s->text = v->u.truth ? STR("true") : STR("false");
        s->kind = SAMPLE_BARE;
        return kind == KIND_TEXT || kind == KIND_BOOL;
    case VAL_NULL: s->kind = SAMPLE_ABSENT; return true;
    case VAL_EXISTS:
        s->text = any_text(r, kind, s);
        if (!v->u.truth)
            s->kind = SAMPLE_ABSENT;
        return true;
    case VAL_CIDR: s->text = in_network(a, v); return true;
    case VAL_COMPARE: sample_compare(a, r, kind, v, s); return true;
    case VAL_REGEX: return kind == KIND_TEXT && regex_sample(a, r, v, &s->text);
    case VAL_FIELDREF: s->text = any_text(r, kind, s); return true;
    case VAL_QUERY:
    case VAL_EXPANSION: return false;
    }
    return false;
}

// ---- small changes ---------------------------------------------------------

static Str replaced(Arena *a, Str text, size_t at, size_t count, Str by)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_slice(text, 0, at));
    sg_sb_put(&sb, by);
    sg_sb_put(&sb, str_slice(text, at + count, text.n));
    return sb_str(&sb);
}

// One letter, at or behind a random place, or all from there.
static Str other_case(Arena *a, Prng *r, Str text, bool all)
{
    StrBuf sb = sb_in(a);
    size_t from = all ? 0 : prng_below(r, text.n);
    bool done = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i], low = (char)(c | 0x20);
        bool turn = i >= from && !done && low >= 'a' && low <= 'z';
        sb_putc(&sb, turn ? (char)(c ^ 0x20) : c);
        done = turn && !all;
    }
    return sb_str(&sb);
}

static bool is_ascii(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.p[i] >= 0x80)
            return false;
    return true;
}

static Str changed(Arena *a, Prng *r, bool one_spelling, Str t)
{
    size_t at = prng_below(r, t.n), kinds = one_spelling ? 6 : 8;
    switch (prng_below(r, kinds)) {
    case 0: return str_slice(t, 0, t.n - 1);
    case 1: return str_slice(t, 1, t.n);
    case 2: return replaced(a, t, t.n, 0, PICK(r, ones));
    case 3: return replaced(a, t, 0, 0, PICK(r, ones));
    case 4: return replaced(a, t, at, 1, PICK(r, ones));
    case 5: return replaced(a, t, at, 0, PICK(r, ones));
    case 6: return other_case(a, r, t, false);
    default: return other_case(a, r, t, true);
    }
}

// Only plain texts are changed letter by letter; the others get another value
// of their type, or go.
void sample_spoil(Arena *a, Prng *r, bool one_spelling, Sample *s)
{
    double number;
    if (s->kind == SAMPLE_ABSENT) {
        *s = (Sample){STR("x"), SAMPLE_TEXT};
    } else if (prng_below(r, 8) == 0) {
        s->kind = SAMPLE_ABSENT;
    } else if (s->kind == SAMPLE_BARE) {
        s->text = str_eq(s->text, STR("true"))     ? STR("false")
                  : str_eq(s->text, STR("false"))  ? STR("true")
                  : sg_num_parse(s->text, &number) ? PICK(r, numbers)
                                                   : s->text;
    } else if (is_address(s->text)) {
        s->text = PICK(r, addresses);
    } else if (s->text.n > 0 && is_ascii(s->text)) {
        s->text = changed(a, r, one_spelling, s->text);
    }
}
