// match_gen.c - themes, detections and conditions of random rules.

#include "match_gen.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "match_items.h"

// ---- pieces --------------------------------------------------------------

static size_t count_of(const char *const *words)
{
    size_t n = 0;
    while (words[n] != NULL)
        n++;
    return n;
}

Str gen_pick(Gen *g, const char *const *words)
{
    return str_of_literal(words[gen_below(g, count_of(words))]);
}

Str gen_field(Gen *g)
{
    return g->theme->fields[gen_below(g, THEME_FIELDS)];
}

Str gen_word(Gen *g, bool ascii)
{
    return g->theme->words[gen_below(g, ascii ? THEME_ASCII : THEME_WORDS)];
}

Str gen_join(Gen *g, Str a, Str b, Str c)
{
    StrBuf sb = sb_in(g->arena);
    sg_sb_put(&sb, a);
    sg_sb_put(&sb, b);
    sg_sb_put(&sb, c);
    return sb_str(&sb);
}

// ---- themes --------------------------------------------------------------

static const char *const names[] = {
    "a",        "b",         "user",
    "User",     "a.b",       "a.b.c",
    "host.ip",  "host.name", "x.y.z",
    "\xC3\x84", "my field",  "a-b",
    "myfield",  "w$[0]",     "a:b",
    "Image",    "El_Name",   "Event.EventData.Image",
    "a.",       "a..b",      NULL};

static const char *const ascii_letters[] = {"a",  "b", "c", "A", "k", "K", "s",
                                            "i",  "1", "0", "-", "/", ".", " ",
                                            "\"", "%", "_", "'", NULL};

static const char *const letters[] = {
    "a",
    "b",
    "A",
    "k",
    "s",
    "i",
    "5",
    "-",
    "/",
    "\\",
    "\\\\",
    ".",
    " ",
    "*",
    "?",
    "\n",
    "\xE2\x84\xAA", // kelvin
    "\xC5\xBF",     // long s
    "\xC3\xA4",     // a with diaeresis
    "\xC3\x84",
    "\xC3\xA9",  // e with acute
    "e\xCC\x81", // the same of two code points
    "\xCF\x83",  // sigma
    "\xCF\x82",
    "\xCE\xA3",
    "\xC3\x9F", // sharp s
    "\xE1\xBA\x9E",
    "ss",
    "\xC4\xB1",         // dotless i
    "\xC4\xB0",         // I with dot
    "\xC2\xB5",         // micro
    "\xF0\x90\x90\x80", // deseret
    "\xF0\x9F\x98\x80", // a face
    "\xE6\xBC\xA2",     // han
    NULL};

Str match_letter(Prng *r)
{
    return str_of_literal(letters[prng_below(r, count_of(letters))]);
}

static Str make_word(Arena *a, Prng *r, bool ascii)
{
    StrBuf sb = sb_in(a);
    bool some = ascii || prng_chance(r, 40);
    for (size_t n = 2 + prng_below(r, 3); n > 0; n--)
        sg_sb_put(
            &sb,
            some ? str_of_literal(
                       ascii_letters[prng_below(r, count_of(ascii_letters))])
                 : match_letter(r));
    return sb_str(&sb);
}

MatchTheme match_theme(Arena *a, Prng *r)
{
    MatchTheme theme;
    size_t first = prng_below(r, count_of(names));
    size_t step = prng_chance(r, 50) ? 1 : 3; // of 20 names
    for (size_t i = 0; i < THEME_FIELDS; i++)
        theme.fields[i] =
            str_of_literal(names[(first + i * step) % count_of(names)]);
    for (size_t i = 0; i < THEME_WORDS; i++)
        theme.words[i] = make_word(a, r, i < THEME_ASCII);
    return theme;
}

// ---- writing -------------------------------------------------------------

void gen_put_text(Gen *g, Str text)
{
    StrBuf *sb = &g->out;
    sb_putc(sb, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\n') {
            sg_sb_put(sb, STR("\\n"));
            continue;
        }
        if (text.p[i] == '"' || text.p[i] == '\\')
            sb_putc(sb, '\\');
        sb_putc(sb, text.p[i]);
    }
    sb_putc(sb, '"');
}

bool gen_key(Gen *g, Str field, Str modifiers)
{
    Str key = gen_join(g, field, modifiers, STR(""));
    for (size_t i = 0; i < g->key_count; i++)
        if (str_eq(g->keys[i], key))
            return false;
    if (g->key_count > 0)
        sg_sb_put(&g->out, STR(", "));
    g->keys[g->key_count++] = key;
    gen_put_text(g, key);
    sg_sb_put(&g->out, STR(": "));
    g->field = field;
    g->item = arena_new(g->arena, SampleList);
    g->item->next = g->rule->items;
    g->rule->items = g->item;
    return true;
}

Sample *gen_keep(Gen *g, Str text, bool raw)
{
    Sample *s = arena_new(g->arena, Sample);
    *s = (Sample){g->item->first, g->field, text, raw, NULL};
    g->item->first = s;
    g->item->count++;
    return s;
}

void match_json_put(StrBuf *sb, Prng *r, Str text)
{
    sb_putc(sb, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t code = sg_utf8_next(text, &at);
        if (code == UTF8_BAD)
            code = 0xFFFD;
        bool bad = code == 0xFFFD;
        bool must = bad || code < 0x20 || code == '"' || code == '\\';
        if (!must && !prng_chance(r, 3)) {
            sg_sb_put(sb, str_slice(text, from, at));
        } else if (code < 0x10000) {
            sg_sb_putf(sb, "\\u%04x", (unsigned)code);
        } else {
            sg_sb_putf(sb, "\\u%04X\\u%04x",
                       (unsigned)(0xD800 + ((code - 0x10000) >> 10)),
                       (unsigned)(0xDC00 + ((code - 0x10000) & 0x3FF)));
        }
    }
    sb_putc(sb, '"');
}

// ---- detections ----------------------------------------------------------

static ItemFn *const item_makers[] = {
    gen_text_item,          gen_text_item,     gen_text_item,
    gen_text_item,          gen_windash_item,  gen_windash_item,
    gen_encoded_item,       gen_encoded_item,  gen_encoded_item,
    gen_mixed_item,         gen_number_item,   gen_compare_item,
    gen_compare_item,       gen_truth_item,    gen_presence_item,
    gen_presence_item,      gen_regex_item,    gen_regex_item,
    gen_regex_item,         gen_network_item,  gen_network_item,
    gen_fieldref_item,      gen_fieldref_item, gen_time_item,
    gen_time_item,          gen_time_item,     gen_keyword_item,
    gen_keyword_regex_item,
};

static void put_item(Gen *g)
{
    item_makers[gen_below(g, sizeof item_makers / sizeof *item_makers)](g);
}

static void put_map(Gen *g)
{
    g->key_count = 0;
    sb_putc(&g->out, '{');
    for (size_t n = 1 + gen_below(g, 5) / 2; n > 0; n--)
        put_item(g);
    sb_putc(&g->out, '}');
}

static void put_keywords(Gen *g)
{
    g->field = STR("");
    g->item = arena_new(g->arena, SampleList);
    g->item->next = g->rule->items;
    g->rule->items = g->item;
    gen_keyword_list(g);
}

static void put_detection(Gen *g, int depth)
{
    size_t kind = gen_below(g, 100);
    if (kind < 7) {
        put_keywords(g);
    } else if (kind < 22 && depth > 0) {
        sb_putc(&g->out, '[');
        put_map(g); // so that it is not a list of keywords
        sg_sb_put(&g->out, STR(", "));
        put_detection(g, depth - 1);
        sb_putc(&g->out, ']');
    } else {
        put_map(g);
    }
}

// ---- conditions ----------------------------------------------------------

static void put_leaf(Gen *g, size_t detections)
{
    static const char *const selectors[] = {
        "1 of s*",  "all of s*", "1 of them", "all of them", "any of *1",
        "1 of zz*", "all of _*", "1 of _h",   NULL};
    if (gen_chance(g, 20))
        sg_sb_put(&g->out, gen_pick(g, selectors));
    else if (gen_chance(g, 5))
        sg_sb_put(&g->out, STR("_h"));
    else
        sg_sb_putf(&g->out, "s%d", (int)gen_below(g, detections));
}

static void put_condition(Gen *g, int depth, size_t detections)
{
    if (depth == 0 || gen_chance(g, 45)) {
        put_leaf(g, detections);
        return;
    }
    bool negate = gen_chance(g, 15);
    sg_sb_put(&g->out, negate ? STR("not (") : STR("("));
    put_condition(g, depth - 1, detections);
    if (!negate || gen_chance(g, 50)) {
        sg_sb_put(&g->out, gen_chance(g, 60) ? STR(" and ") : STR(" or "));
        if (gen_chance(g, 20))
            sg_sb_put(&g->out, STR("not "));
        put_condition(g, depth - 1, detections);
    }
    sb_putc(&g->out, ')');
}

static void put_whole_condition(Gen *g, size_t detections)
{
    sg_sb_putf(&g->out, "s%d", (int)gen_below(g, detections));
    if (gen_chance(g, 45))
        return;
    sg_sb_put(&g->out, gen_chance(g, 60) ? STR(" and ") : STR(" or "));
    put_condition(g, 2, detections);
}

static void put_conditions(Gen *g, size_t detections)
{
    sg_sb_put(&g->out, STR("  condition:\n"));
    for (size_t n = gen_chance(g, 85) ? 1 : 2; n > 0; n--) {
        sg_sb_put(&g->out, STR("    - "));
        put_whole_condition(g, detections);
        sb_putc(&g->out, '\n');
    }
}

// Each item of a simple rule decides what the rule says.
static void put_simple_rule(Gen *g)
{
    sg_sb_put(&g->out, STR("  s0: "));
    g->key_count = 0;
    sb_putc(&g->out, '{');
    put_item(g);
    sg_sb_put(&g->out, STR("}\n  condition: s0\n"));
}

static void put_rule(Gen *g)
{
    size_t detections = 1 + gen_below(g, 3);
    for (size_t i = 0; i < detections; i++) {
        sg_sb_putf(&g->out, "  s%d: ", (int)i);
        put_detection(g, 2);
        sb_putc(&g->out, '\n');
    }
    sg_sb_put(&g->out, STR("  _h: "));
    put_detection(g, 2);
    sb_putc(&g->out, '\n');
    put_conditions(g, detections);
}

MatchRule match_rule(Arena *a, Prng *r, const MatchTheme *theme)
{
    MatchRule rule = {.items = NULL};
    Gen g = {
        .arena = a, .r = r, .theme = theme, .out = sb_in(a), .rule = &rule};
    sg_sb_put(&g.out, STR("title: t\nlogsource: {product: p}\ndetection:\n"));
    if (gen_chance(&g, 40))
        put_simple_rule(&g);
    else
        put_rule(&g);
    rule.yaml = sb_str(&g.out);
    return rule;
}
