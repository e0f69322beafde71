// check_hash.c - hashes as Sysmon writes them: "MD5=...,SHA256=...".

#include "base/ascii.h"
#include "lint/checks.h"
#include "sigma/modifier.h"

typedef struct HashKind {
    const char *name;
    size_t digits;
} HashKind;

static const HashKind kinds[] = {
    {"MD5", 32}, {"SHA1", 40}, {"SHA256", 64}, {"IMPHASH", 32}};

static bool is_hex(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (hex_value(text.p[i]) < 0)
            return false;
    return true;
}

// What is wrong with NAME "=" DIGITS; NULL: nothing.
static Str wrong_with(Arena *a, Str pair)
{
    size_t equals = str_find(pair, '=', 0);
    if (equals == pair.n)
        return STR("is not NAME=DIGITS");
    Str name = str_slice(pair, 0, equals);
    Str digits = str_slice(pair, equals + 1, pair.n);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!str_eq(name, str_of_literal(kinds[i].name)))
            continue;
        if (digits.n == kinds[i].digits && is_hex(digits))
            return (Str){0};
        StrBuf text = sb_in(a);
        sg_sb_putf(&text, "is not %s= and %zu hexadecimal digits",
                   kinds[i].name, kinds[i].digits);
        return sb_str(&text);
    }
    return STR("does not begin with MD5=, SHA1=, SHA256= or IMPHASH=");
}

// A wildcard or a comma ends a pair.
static bool ends_pair(Str text, size_t at)
{
    return at == text.n || text.p[at] == '*' || text.p[at] == '?' ||
           text.p[at] == ',';
}

void sg_check_value_hash_format(const Subject *s)
{
    Str field = s->item->field;
    Str text = s->value->scalar.text;
    if ((!str_eq(field, STR("Hashes")) && !str_eq(field, STR("Hash"))) ||
        s->value->scalar.kind != SCALAR_TEXT ||
        sg_item_has_modifier(s->item, MODIFIER_ROW_re))
        return;
    size_t from = 0;
    for (size_t at = 0; at <= text.n; at++) {
        if (!ends_pair(text, at))
            continue;
        Str pair = str_slice(text, from, at);
        from = at + 1;
        Str wrong = pair.n > 0 ? wrong_with(s->arena, pair) : (Str){0};
        if (wrong.n == 0)
            continue;
        sg_lint_find(s, s->value->span, "'%.*s' %.*s", STR_ARG(pair),
                     STR_ARG(wrong));
        return;
    }
}
