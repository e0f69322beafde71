// match_text.c - items that compare text, plain and encoded.

#include "match_items.h"
#include "naive_text.h"

// ---- texts ---------------------------------------------------------------

// A value as a rule spells it, and a text that it matches, or nearly.
typedef struct Made {
    Str sigma, sample;
} Made;

static void put_spelled(StrBuf *sb, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        char next = i + 1 < text.n ? text.p[i + 1] : '*';
        bool plain =
            c != '*' && c != '?' &&
            (c != '\\' || (next != '*' && next != '?' && next != '\\'));
        if (!plain)
            sb_putc(sb, '\\');
        sb_putc(sb, c);
    }
}

static void put_letters(Gen *g, StrBuf *sb, size_t n)
{
    for (; n > 0; n--)
        sg_sb_put(sb, match_letter(g->r));
}

static void put_hole(Gen *g, StrBuf *sigma, StrBuf *sample)
{
    bool many = gen_chance(g, 60);
    sb_putc(sigma, many ? '*' : '?');
    if (many)
        put_letters(g, sample, gen_below(g, 3));
    else
        put_letters(g, sample, gen_chance(g, 80) ? 1 : gen_below(g, 3));
}

enum { WILD = 1, ASCII = 2, LONG = 4, DASHES = 8 };

static Str dashed_word(Gen *g, unsigned flags)
{
    static const char *const before[] = {"-",  "/",  " -", " /",
                                         "--", "a-", NULL};
    Str word = gen_word(g, (flags & ASCII) != 0);
    if ((flags & DASHES) == 0 || gen_chance(g, 15))
        return word;
    return gen_join(g, gen_pick(g, before), word, STR(""));
}

// Text that is a number, and is spelled in one way only.
static Made make_digits(Gen *g)
{
    static const char *const numbers[] = {"5", "12", "1.5", "0", NULL};
    static const char *const behind[] = {"", "", ".0", "0", "e0", NULL};
    Str number = gen_pick(g, numbers);
    Str sample = gen_join(g, number, gen_pick(g, behind), STR(""));
    return (Made){number, sample};
}

static Made make_text(Gen *g, unsigned flags)
{
    if ((flags & (WILD | ASCII)) == WILD && gen_chance(g, 10))
        return make_digits(g);
    StrBuf sigma = sb_in(g->arena), sample = sb_in(g->arena);
    bool wild = (flags & WILD) != 0 && gen_chance(g, 40);
    bool empty = (flags & LONG) == 0 && gen_chance(g, 3);
    for (size_t n = empty ? 0 : 1 + gen_below(g, 2); n > 0; n--) {
        if (wild && gen_chance(g, 40))
            put_hole(g, &sigma, &sample);
        Str word = dashed_word(g, flags);
        put_spelled(&sigma, word);
        sg_sb_put(&sample, word);
        if (wild && gen_chance(g, 40))
            put_hole(g, &sigma, &sample);
    }
    return (Made){sb_str(&sigma), sb_str(&sample)};
}

// ---- samples through modifiers -------------------------------------------

static Str letters(Gen *g)
{
    StrBuf sb = sb_in(g->arena);
    put_letters(g, &sb, gen_below(g, 3));
    return sb_str(&sb);
}

static Str from_pattern(Gen *g, const Pattern *p)
{
    StrBuf sb = sb_in(g->arena);
    for (size_t i = 0; i < p->n; i++)
        sb_putc(&sb, (char)p->codes[i]);
    return sb_str(&sb);
}

static Pattern to_pattern(Str text)
{
    Pattern p;
    p.n = 0;
    pattern_put_bytes(&p, text);
    return p;
}

static Str other_dashes(Gen *g, Str text)
{
    static const char *const dashes[] = {"-",
                                         "/",
                                         "\xE2\x80\x93",
                                         "\xE2\x80\x94",
                                         "\xE2\x80\x95",
                                         "\xE2\x80\x90",
                                         NULL};
    StrBuf sb = sb_in(g->arena);
    for (size_t i = 0; i < text.n; i++) {
        bool dash = text.p[i] == '-' || text.p[i] == '/';
        if (dash && gen_chance(g, 70))
            sg_sb_put(&sb, gen_pick(g, dashes));
        else
            sb_putc(&sb, text.p[i]);
    }
    return sb_str(&sb);
}

static Str as_utf16(Gen *g, Str text, Str modifier)
{
    Pattern bytes = to_pattern(text);
    Pattern units = pattern_utf16(&bytes, str_eq(modifier, STR("utf16be")));
    Str plain = from_pattern(g, &units);
    bool mark = str_eq(modifier, STR("utf16"));
    return gen_join(g, mark ? STR("\xFF\xFE") : STR(""), plain, STR(""));
}

static Str as_base64(Gen *g, Str text)
{
    Pattern bytes = to_pattern(text);
    Pattern digits = pattern_base64(&bytes);
    return from_pattern(g, &digits);
}

// Somewhere in the base64 of a longer text, or just the digits of it.
static Str inside_base64(Gen *g, Str text, bool alone)
{
    static const char *const around[] = {"",    "",     "x", "yz",
                                         "ab ", "x-yz", NULL};
    Pattern bytes = to_pattern(text);
    Pattern digits = pattern_base64_inside(&bytes, (unsigned)gen_below(g, 3));
    if (alone)
        return from_pattern(g, &digits);
    return as_base64(
        g, gen_join(g, gen_pick(g, around), text, gen_pick(g, around)));
}

static Str sample_through(Gen *g, Str text, Str modifier, Str rest)
{
    if (str_eq(modifier, STR("contains")))
        return gen_join(g, letters(g), text, letters(g));
    if (str_eq(modifier, STR("startswith")))
        return gen_join(g, text, letters(g), STR(""));
    if (str_eq(modifier, STR("endswith")))
        return gen_join(g, letters(g), text, STR(""));
    if (str_eq(modifier, STR("windash")))
        return other_dashes(g, text);
    if (str_eq(modifier, STR("base64")))
        return as_base64(g, text);
    if (str_eq(modifier, STR("base64offset")))
        return inside_base64(g, text, rest.n == 0 && gen_chance(g, 60));
    if (str_eq(modifier, STR("wide")) || str_starts(modifier, STR("utf16")))
        return as_utf16(g, text, modifier);
    return text;
}

// "|a|b": through a, then b.
static Str sample_of(Gen *g, Str text, Str chain)
{
    for (size_t at = 0; at < chain.n;) {
        size_t end = str_find(chain, '|', at + 1);
        text = sample_through(g, text, str_slice(chain, at + 1, end),
                              str_slice(chain, end, chain.n));
        at = end;
    }
    return text;
}

// ---- items ---------------------------------------------------------------

typedef struct Chain {
    const char *text;
    unsigned flags;
} Chain;

static const Chain plain_chains[] = {
    {"", WILD},
    {"", WILD},
    {"|contains", WILD},
    {"|contains", WILD},
    {"|startswith", WILD},
    {"|endswith", WILD},
    {"|startswith|endswith", 0},
    {"|all", WILD},
    {"|contains|all", WILD},
    {"|all|contains", 0},
    {"|startswith|all", 0},
    {"|cased", WILD},
    {"|contains|cased", WILD},
    {"|cased|startswith", 0},
    {"|endswith|cased|all", 0},
    {"|cased|contains|neq", 0},
    {"|neq", WILD},
    {"|contains|neq", WILD},
    {"|all|neq", 0},
    {"|contains|all|neq", 0},
};

static const Chain windash_chains[] = {
    {"|windash", WILD | DASHES},
    {"|windash|contains", WILD | DASHES},
    {"|contains|windash", DASHES},
    {"|windash|startswith", DASHES},
    {"|windash|endswith|cased", DASHES},
    {"|windash|contains|all", DASHES},
    {"|windash|neq", DASHES},
    {"|windash|base64offset|contains", DASHES | LONG | ASCII},
    {"|windash|wide|base64", DASHES | ASCII},
};

static const Chain encoded_chains[] = {
    {"|base64", 0},
    {"|base64|contains", LONG},
    {"|base64|cased", 0},
    {"|cased|base64", 0},
    {"|base64|neq", 0},
    {"|base64|base64offset|contains", LONG | ASCII},
    {"|base64offset", LONG},
    {"|base64offset|contains", LONG},
    {"|base64offset|contains", LONG},
    {"|base64offset|contains|all", LONG},
    {"|base64offset|contains|cased", LONG},
    {"|base64offset|startswith", LONG},
    {"|base64offset|endswith|neq", LONG},
    {"|wide", ASCII | WILD},
    {"|wide|contains", ASCII | LONG},
    {"|wide|base64", 0},
    {"|wide|base64offset|contains", LONG},
    {"|utf16le", ASCII | WILD},
    {"|utf16le|base64offset|contains", LONG},
    {"|utf16be", ASCII | WILD},
    {"|utf16be|base64", 0},
    {"|utf16be|base64offset|contains", LONG},
    {"|utf16|base64", 0},
    {"|utf16|base64", 0},
    {"|utf16be|base64", 0},
    {"|utf16|base64offset|contains", LONG},
};

static const Chain keyword_chains[] = {
    {"", WILD},
    {"", WILD},
    {"", WILD},
    {"|all", WILD},
    {"|contains", 0},
    {"|startswith", 0},
    {"|endswith", 0},
    {"|cased", 0},
    {"|neq", 0},
    {"|windash", DASHES},
    {"|base64offset", LONG},
    {"|base64offset|contains", LONG},
    {"|wide|base64", LONG},
};

static bool asks_for_all(Str chain)
{
    for (size_t i = 0; i < chain.n; i++)
        if (str_starts(str_slice(chain, i, chain.n), STR("|all")))
            return true;
    return false;
}

static void put_value(Gen *g, StrBuf *list, Str chain, unsigned flags)
{
    Made made = make_text(g, flags);
    gen_put_text(g, made.sigma);
    for (int i = 0; i < 2; i++)
        (void)gen_keep(g, sample_of(g, made.sample, chain), false);
    sg_sb_put(list, list->n == 0 ? STR("[") : STR(","));
    match_json_put(list, g->r, sample_of(g, made.sample, chain));
}

// What all of them hold for is a list with something for each.
static void put_values(Gen *g, Str chain, unsigned flags)
{
    StrBuf list = sb_in(g->arena);
    size_t count = gen_chance(g, 50) ? 1 : 2 + gen_below(g, 2);
    if (count == 1 && gen_chance(g, 50)) {
        put_value(g, &list, chain, flags);
        return;
    }
    sb_putc(&g->out, '[');
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            sg_sb_put(&g->out, STR(", "));
        put_value(g, &list, chain, flags);
    }
    sb_putc(&g->out, ']');
    sb_putc(&list, ']');
    for (int i = 0; i < 3 && asks_for_all(chain); i++)
        (void)gen_keep(g, sb_str(&list), true);
}

static void put_item(Gen *g, Str field, const Chain *chains, size_t count)
{
    const Chain *chain = &chains[gen_below(g, count)];
    Str text = str_of_literal(chain->text);
    if (gen_key(g, field, text))
        put_values(g, text, chain->flags);
}

void gen_text_item(Gen *g)
{
    put_item(g, gen_field(g), plain_chains,
             sizeof plain_chains / sizeof *plain_chains);
}

void gen_windash_item(Gen *g)
{
    put_item(g, gen_field(g), windash_chains,
             sizeof windash_chains / sizeof *windash_chains);
}

void gen_encoded_item(Gen *g)
{
    put_item(g, gen_field(g), encoded_chains,
             sizeof encoded_chains / sizeof *encoded_chains);
}

void gen_keyword_item(Gen *g)
{
    put_item(g, STR(""), keyword_chains,
             sizeof keyword_chains / sizeof *keyword_chains);
}

// ---- values of several types ---------------------------------------------

static void put_constant(Gen *g)
{
    static const char *const constants[] = {"true", "false", "null", "0",
                                            "5",    "12",    "1.5",  NULL};
    Str text = gen_pick(g, constants);
    sg_sb_put(&g->out, text);
    (void)gen_keep(g, text, true);
}

void gen_mixed_item(Gen *g)
{
    static const char *const chains[] = {"", "", "|neq", "|all", NULL};
    StrBuf list = sb_in(g->arena);
    if (!gen_key(g, gen_field(g), gen_pick(g, chains)))
        return;
    sb_putc(&g->out, '[');
    put_value(g, &list, STR(""), WILD);
    for (size_t n = 1 + gen_below(g, 2); n > 0; n--) {
        sg_sb_put(&g->out, STR(", "));
        put_constant(g);
    }
    sb_putc(&g->out, ']');
}

void gen_keyword_list(Gen *g)
{
    static const char *const numbers[] = {"5", "12", "1.5", "0", "4688", NULL};
    StrBuf list = sb_in(g->arena);
    sb_putc(&g->out, '[');
    put_value(g, &list, STR(""), WILD);
    if (gen_chance(g, 50)) {
        sg_sb_put(&g->out, STR(", "));
        put_value(g, &list, STR(""), WILD);
    }
    if (gen_chance(g, 15)) {
        Str number = gen_pick(g, numbers);
        sg_sb_put(&g->out, STR(", "));
        sg_sb_put(&g->out, number);
        (void)gen_keep(g, number, gen_chance(g, 50));
    }
    sb_putc(&g->out, ']');
}
