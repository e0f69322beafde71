// rule_gen.c - a small grammar of rules, walked at random.

#include "rule_gen.h"

#include "base/ascii.h"
#include "base/strbuf.h"

typedef struct Gen {
    Arena *arena;
    Prng *r;
    const GenTheme *theme;
    GenRule *rule;
    StrBuf out;
} Gen;

static Str pick(Prng *r, const char *const *words)
{
    size_t n = 0;
    while (words[n] != NULL)
        n++;
    return str_of_literal(words[prng_below(r, n)]);
}

// ---- text ----------------------------------------------------------------

static char shuffle_case(Gen *g, char c)
{
    if (g->theme->lower || !is_alpha(c) || prng_chance(g->r, 50))
        return c;
    return is_alpha(c) && c == to_lower(c) ? (char)(c - 'a' + 'A')
                                           : to_lower(c);
}

static bool wants_line(Gen *g, bool last)
{
    unsigned kind = last ? GEN_LAST_LINE : GEN_LINES;
    return (g->theme->kinds & kind) != 0 && prng_chance(g->r, 25);
}

// A text that the Sigma pattern matches, or nearly.
static void keep_text(Gen *g, Str pattern, bool before, bool after)
{
    StrBuf sb = sb_in(g->arena);
    if (before)
        sg_sb_put(&sb, STR("b"));
    for (size_t i = 0; i < pattern.n; i++) {
        char c = pattern.p[i];
        bool wild = c == '*' || c == '?';
        if (c == '\\' && i + 1 < pattern.n &&
            strchr("*?\\", pattern.p[i + 1]) != NULL)
            c = pattern.p[++i];
        else if (c == '*' && prng_chance(g->r, 20))
            continue;
        else if (wild)
            c = wants_line(g, i + 1 == pattern.n) ? '\n' : 'a';
        sb_putc(&sb, shuffle_case(g, c));
    }
    if (after)
        sg_sb_put(&sb, STR("a"));
    else if (wants_line(g, true))
        sb_putc(&sb, '\n');
    if (sb.n > 0 && g->rule->text_count < 64)
        g->rule->texts[g->rule->text_count++] = sb_str(&sb);
}

static Str random_text(Gen *g, const char *const *letters)
{
    StrBuf sb = sb_in(g->arena);
    for (size_t n = 1 + prng_below(g->r, 3); n > 0; n--)
        sg_sb_put(&sb, pick(g->r, letters));
    return sb_str(&sb);
}

static void put_quoted(Gen *g, Str text)
{
    sb_putc(&g->out, '\'');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\'')
            sb_putc(&g->out, '\'');
        sb_putc(&g->out, text.p[i]);
    }
    sb_putc(&g->out, '\'');
}

// ---- items: "field|modifier: [values]" -----------------------------------

static void put_key(Gen *g, Str field, Str modifiers)
{
    StrBuf key = sb_in(g->arena);
    sg_sb_put(&key, field);
    sg_sb_put(&key, modifiers);
    put_quoted(g, sb_str(&key));
    sg_sb_put(&g->out, STR(": "));
}

static Str field_of_text(Gen *g)
{
    return pick(g->r, g->theme->fields);
}

static void put_text_item(Gen *g)
{
    static const char *const modifiers[] = {"",
                                            "",
                                            "",
                                            "|contains",
                                            "|contains",
                                            "|startswith",
                                            "|endswith",
                                            "|neq",
                                            "|contains|all",
                                            "|all",
                                            "|contains|neq",
                                            NULL};
    Str modifier = pick(g->r, modifiers);
    bool contains = str_starts(modifier, STR("|contains"));
    put_key(g, field_of_text(g), modifier);
    sb_putc(&g->out, '[');
    for (size_t i = 0, n = 1 + prng_below(g->r, 3); i < n; i++) {
        Str text = random_text(g, g->theme->letters);
        if (i > 0)
            sg_sb_put(&g->out, STR(", "));
        put_quoted(g, text);
        keep_text(g, text, contains || str_eq(modifier, STR("|endswith")),
                  contains || str_eq(modifier, STR("|startswith")));
    }
    sb_putc(&g->out, ']');
}

static void put_number_item(Gen *g)
{
    static const char *const modifiers[] = {"",    "",     "|lt",  "|lte",
                                            "|gt", "|gte", "|neq", NULL};
    put_key(g, STR("size"), pick(g->r, modifiers));
    sg_sb_putf(&g->out, "[%d", (int)prng_below(g->r, 10));
    if (prng_chance(g->r, 30))
        sg_sb_putf(&g->out, ", %d", (int)prng_below(g->r, 10));
    sb_putc(&g->out, ']');
}

static void put_presence_item(Gen *g)
{
    static const char *const rest[] = {"|exists': true", "|exists': false",
                                       "': null", "': []", NULL};
    sb_putc(&g->out, '\'');
    sg_sb_put(&g->out, field_of_text(g));
    sg_sb_put(&g->out, pick(g->r, rest));
}

static void put_mixed_item(Gen *g)
{
    put_key(g, field_of_text(g), STR(""));
    sg_sb_put(&g->out, STR("[null, "));
    Str text = random_text(g, g->theme->letters);
    put_quoted(g, text);
    keep_text(g, text, false, false);
    sb_putc(&g->out, ']');
}

static void put_regex_item(Gen *g)
{
    static const char *const modifiers[] = {"|re", "|re", "|re|i", "|re|neq",
                                            NULL};
    put_key(g, field_of_text(g), pick(g->r, modifiers));
    put_quoted(g, pick(g->r, g->theme->regexes));
}

static void put_network_item(Gen *g)
{
    static const char *const networks[] = {
        "10.0.0.0/8", "10.1.0.0/16",   "10.1.2.0/23",     "10.1.2.3/32",
        "0.0.0.0/0",  "2001:db8::/32", "2001:db8::7/128", NULL};
    put_key(g, STR("ip"),
            prng_chance(g->r, 20) ? STR("|cidr|neq") : STR("|cidr"));
    sb_putc(&g->out, '[');
    put_quoted(g, pick(g->r, networks));
    if (prng_chance(g->r, 30)) {
        sg_sb_put(&g->out, STR(", "));
        put_quoted(g, pick(g->r, networks));
    }
    sb_putc(&g->out, ']');
}

static bool is_list(Str field)
{
    return str_find(field, '{', 0) < field.n;
}

static Str field_of_one(Gen *g)
{
    Str field = field_of_text(g);
    while (is_list(field))
        field = field_of_text(g);
    return field;
}

static void put_fieldref_item(Gen *g)
{
    put_key(g, field_of_one(g),
            prng_chance(g->r, 20) ? STR("|fieldref|neq") : STR("|fieldref"));
    put_quoted(g, field_of_one(g));
}

static void put_field_part_item(Gen *g)
{
    static const char *const modifiers[] = {
        "|fieldref|startswith", "|fieldref|endswith", "|fieldref|contains",
        "|fieldref|contains|neq", NULL};
    put_key(g, field_of_one(g), pick(g->r, modifiers));
    put_quoted(g, field_of_one(g));
}

static void put_cased_item(Gen *g)
{
    static const char *const modifiers[] = {"|cased",
                                            "|cased",
                                            "|contains|cased",
                                            "|cased|neq",
                                            "|startswith|cased",
                                            NULL};
    Str modifier = pick(g->r, modifiers);
    Str text = random_text(g, g->theme->letters);
    put_key(g, field_of_text(g), modifier);
    put_quoted(g, text);
    keep_text(g, text, false, false);
    keep_text(g, text, false, true);
}

static const char *const network_texts[] = {
    "0.0.0.0/0", "10.0.0.0/8", "::/0",      "fe80::/10",
    "10.1.2.3",  "0.0.0.0/0a", "fe80::/10", NULL};

static void put_network_text_item(Gen *g)
{
    put_key(g, STR("ip"), prng_chance(g->r, 20) ? STR("|neq") : STR(""));
    sb_putc(&g->out, '[');
    put_quoted(g, pick(g->r, network_texts));
    if (prng_chance(g->r, 50)) {
        sg_sb_put(&g->out, STR(", "));
        put_quoted(g, pick(g->r, network_texts));
    }
    sb_putc(&g->out, ']');
}

static void put_truth_item(Gen *g)
{
    put_key(g, STR("flag"), prng_chance(g->r, 20) ? STR("|neq") : STR(""));
    sg_sb_put(&g->out, prng_chance(g->r, 50) ? STR("true") : STR("false"));
}

static void put_windash_item(Gen *g)
{
    put_key(g, field_of_text(g), STR("|windash|contains"));
    put_quoted(g, STR("-a"));
    keep_text(g, STR("/a"), true, false);
    keep_text(g, STR("x -a"), false, true);
}

typedef struct Choice {
    unsigned kind; // 0: always
    void (*put)(Gen *g);
} Choice;

static const Choice choices[] = {
    {0, put_text_item},
    {0, put_text_item},
    {0, put_text_item},
    {0, put_presence_item},
    {0, put_mixed_item},
    {GEN_NUMBER, put_number_item},
    {GEN_REGEX, put_regex_item},
    {GEN_NETWORK, put_network_item},
    {GEN_TRUTH, put_truth_item},
    {GEN_FIELDREF, put_fieldref_item},
    {GEN_WINDASH, put_windash_item},
    {GEN_CASED, put_cased_item},
    {GEN_FIELD_PARTS, put_field_part_item},
    {GEN_NETWORK_TEXT, put_network_text_item},
};

static const Choice *random_choice(Gen *g)
{
    for (;;) {
        const Choice *c =
            &choices[prng_below(g->r, sizeof choices / sizeof *choices)];
        if (c->kind == 0 || (g->theme->kinds & c->kind) != 0)
            return c;
    }
}

// ---- detections and conditions -------------------------------------------

// Duplicate keys only cost an item: the last one counts.
static void put_map(Gen *g)
{
    sb_putc(&g->out, '{');
    for (size_t i = 0, n = 1 + prng_below(g->r, 2); i < n; i++) {
        if (i > 0)
            sg_sb_put(&g->out, STR(", "));
        random_choice(g)->put(g);
    }
    sb_putc(&g->out, '}');
}

static void put_keywords(Gen *g)
{
    const GenTheme *theme = g->theme;
    sb_putc(&g->out, '[');
    for (size_t i = 0, n = 1 + prng_below(g->r, 2); i < n; i++) {
        Str text = random_text(g, theme->words ? theme->words : theme->letters);
        if (i > 0)
            sg_sb_put(&g->out, STR(", "));
        put_quoted(g, text);
        keep_text(g, text, true, true);
    }
    sb_putc(&g->out, ']');
}

static void put_detection(Gen *g)
{
    if ((g->theme->kinds & GEN_KEYWORD) && prng_chance(g->r, 10)) {
        put_keywords(g);
    } else if (prng_chance(g->r, 20)) {
        sb_putc(&g->out, '[');
        put_map(g);
        sg_sb_put(&g->out, STR(", "));
        put_map(g);
        sb_putc(&g->out, ']');
    } else {
        put_map(g);
    }
}

static void put_condition(Gen *g, int depth, size_t detections)
{
    static const char *const selectors[] = {"1 of s*", "all of s*", "1 of them",
                                            "1 of s2*", NULL};
    if (depth == 0 || prng_chance(g->r, 30)) {
        if (prng_chance(g->r, 15))
            sg_sb_put(&g->out, pick(g->r, selectors));
        else
            sg_sb_putf(&g->out, "s%d", (int)prng_below(g->r, detections));
        return;
    }
    bool negate = prng_chance(g->r, 25);
    sg_sb_put(&g->out, negate ? STR("not (") : STR("("));
    put_condition(g, depth - 1, detections);
    if (!negate || prng_chance(g->r, 50)) {
        sg_sb_put(&g->out, prng_chance(g->r, 60) ? STR(" and ") : STR(" or "));
        put_condition(g, depth - 1, detections);
    }
    sb_putc(&g->out, ')');
}

GenRule gen_rule(Arena *a, Prng *r, const GenTheme *theme)
{
    GenRule rule = {.text_count = 0};
    Gen g = {a, r, theme, &rule, sb_in(a)};
    size_t detections = 1 + prng_below(r, 3);
    sg_sb_put(&g.out, STR("title: t\nlogsource: {product: p}\ndetection:\n"));
    for (size_t i = 0; i < detections; i++) {
        sg_sb_putf(&g.out, "  s%d: ", (int)i);
        put_detection(&g);
        sb_putc(&g.out, '\n');
    }
    sg_sb_put(&g.out, STR("  condition: "));
    put_condition(&g, 2, detections);
    sb_putc(&g.out, '\n');
    rule.yaml = sb_str(&g.out);
    return rule;
}

// ---- events --------------------------------------------------------------

static void add_field(Gen *g, EvalField *fields, size_t *n, Str name, Str value)
{
    if (value.n > 0 && !prng_chance(g->r, 20))
        fields[(*n)++] = (EvalField){name, value};
}

// Of the rule or of the letters, at times with something around it.
static Str event_text(Gen *g)
{
    StrBuf sb = sb_in(g->arena);
    if (prng_chance(g->r, 10))
        sg_sb_put(&sb, pick(g->r, g->theme->letters));
    if (g->rule->text_count > 0 && prng_chance(g->r, 80))
        sg_sb_put(&sb, g->rule->texts[prng_below(g->r, g->rule->text_count)]);
    else
        sg_sb_put(&sb, random_text(g, g->theme->letters));
    if (prng_chance(g->r, 10))
        sg_sb_put(&sb, pick(g->r, g->theme->letters));
    return sb_str(&sb);
}

static Str message_of(Gen *g, const EvalField *fields, size_t n)
{
    StrBuf sb = sb_in(g->arena);
    for (size_t i = 0; i < n; i++) {
        sg_sb_put(&sb, fields[i].value);
        sb_putc(&sb, '\n');
    }
    return sb_str(&sb);
}

enum { MAX_FIELDS = 24 };

// A field with several values is there several times.
static void add_text(Gen *g, EvalField *fields, size_t *n, Str name)
{
    size_t values = is_list(name) ? prng_below(g->r, 4) : 1;
    for (size_t i = 0; i < values; i++)
        add_field(g, fields, n, name, event_text(g));
}

static Str address_of(Gen *g)
{
    static const char *const addresses[] = {
        "10.1.2.3",    "10.1.3.9",      "10.200.0.1", "10.1.200.9", "192.0.2.1",
        "2001:db8::7", "2001:db8:1::1", "fe80::1",    NULL};
    bool text =
        (g->theme->kinds & GEN_NETWORK_TEXT) != 0 && prng_chance(g->r, 40);
    return pick(g->r, text ? network_texts : addresses);
}

Event gen_event(Arena *a, Prng *r, const GenTheme *theme, const GenRule *rule)
{
    static const char *const sizes[] = {"0", "1", "4",  "5",
                                        "6", "9", "12", NULL};
    static const char *const flags[] = {"true", "false", NULL};
    GenRule copy = *rule;
    Gen g = {a, r, theme, &copy, sb_in(a)};
    EvalField *fields = arena_array(a, EvalField, MAX_FIELDS);
    size_t n = 0;
    for (size_t i = 0; theme->fields[i] != NULL && n < MAX_FIELDS - 7; i++)
        add_text(&g, fields, &n, str_of_literal(theme->fields[i]));
    add_field(&g, fields, &n, STR("size"), pick(r, sizes));
    add_field(&g, fields, &n, STR("ip"), address_of(&g));
    add_field(&g, fields, &n, STR("flag"), pick(r, flags));
    if (theme->message) {
        Str all = message_of(&g, fields, n);
        fields[n++] = (EvalField){STR("@message"), all};
    }
    return (Event){fields, n};
}
