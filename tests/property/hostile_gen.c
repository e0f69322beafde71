// hostile_gen.c - a grammar of rules that is walked once and printed twice.

#include "hostile_gen.h"

#include "base/ascii.h"
#include "base/find.h"
#include "base/strbuf.h"
#include "base/utf8.h"

// What a text is for decides what its twin has to keep.
typedef enum SlotKind {
    SLOT_TEXT,  // shown only
    SLOT_KEY,   // the name of a field before its modifiers
    SLOT_NAME,  // the name of a field
    SLOT_VALUE, // wildcards and blanks stay in the twin
    SLOT_REGEX,
} SlotKind;

typedef struct Slot {
    Str text[TWINS];
} Slot;

typedef struct Gen {
    Arena *arena;
    Prng *r;
    StrBuf out[TWINS];
    StrBuf fields[TWINS];
    unsigned slots;
    size_t reserved; // words taken already, and where the taking began
} Gen;

// ---- hostile text ----------------------------------------------------------

// Pieces that mean something to YAML, Sigma, a query language, a .conf file,
// a shell, a terminal or a template.
static const char *const atoms[] = {
    "\"",
    "'",
    "\\",
    "\\\\",
    "\\\"",
    "\"\\",
    "|",
    "[",
    "]",
    "(",
    ")",
    "`",
    "$x$",
    "$",
    "{",
    "}",
    "{{x}}",
    "{%",
    "#",
    "/",
    "//",
    "*",
    "\\*",
    "?",
    ",",
    ";",
    ":",
    "=",
    "<",
    ">",
    "!=",
    "&",
    "@",
    "-",
    ".",
    ".*.",
    " ",
    "  ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\x01",
    "\x0B",
    "\x1B[2J",
    "\x7F",
    "\xC2\x85",
    "\xC2\xA0",
    "\xD8\x9C",
    "\xE2\x80\x8F",
    "\xE2\x80\xA8",
    "\xE2\x80\xAE",
    "\xE2\x81\xA6",
    "\xE3\x80\x80",
    "\xEF\xBB\xBF",
    "\xC3\xA4",
    "\xE6\x97\xA5",
    "\xF0\x9F\x98\x80",
    " and ",
    " or ",
    "not ",
    " OR ",
    " NOT ",
    " AND x=y ",
    "or",
    "NOT",
    " | delete ",
    "] | delete ",
    "[search x]",
    "`m(1)`",
    "\" | delete \"",
    "' | eval x='",
    "` | filter 1 = 1 | `",
    "/ or 1 = 1 or /",
    " or *:*",
    "\") or (\"",
    "\n[default]\n",
    "\nkey = ",
    "\\\n",
    "\\n",
    "\\u0022",
    "\\x22",
    "a",
    "B",
    "1",
    "_",
};

enum { ATOMS = sizeof atoms / sizeof *atoms, MAX_ATOMS = 6 };

// Those that steer a terminal.
static const char *const steering[] = {
    "\r",           "\x01",         "\x0B",         "\x1B",
    "\x7F",         "\xC2\x85",     "\xD8\x9C",     "\xE2\x80\x8F",
    "\xE2\x80\xA8", "\xE2\x80\xAE", "\xE2\x81\xA6",
};

const char *hostile_steering(Str text)
{
    if (memchr(text.p, '\0', text.n) != NULL)
        return "NUL";
    for (size_t i = 0; i < sizeof steering / sizeof *steering; i++)
        if (sg_find(text, str_of_literal(steering[i]), 0) != NOT_FOUND)
            return steering[i];
    return NULL;
}

static void put_atoms(StrBuf *out, Prng *r)
{
    for (size_t n = prng_below(r, MAX_ATOMS + 1); n > 0; n--) {
        size_t i = prng_below(r, ATOMS + 1);
        sg_sb_put(out, i < ATOMS ? str_of_literal(atoms[i]) : STR("\0"));
    }
}

Str hostile_text(Arena *a, Prng *r)
{
    StrBuf sb = sb_in(a);
    put_atoms(&sb, r);
    return sb_str(&sb);
}

// ---- slots -----------------------------------------------------------------

// Words that are commands, operators or constants somewhere.
static const char *const reserved_words[] = {
    "and",   "or",     "not",    "true",  "false", "null", "AND",
    "OR",    "NOT",    "IN",     "by",    "as",    "in",   "like",
    "where", "filter", "fields", "sort",  "limit", "@x",   "index",
    "-a",    "a\\b",   "*",      "a.*.b",
};

enum { RESERVED = sizeof reserved_words / sizeof *reserved_words };

static Str without_bars(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < text.n; i++)
        sb_putc(&sb, text.p[i] == '|' ? '!' : text.p[i]);
    return sb_str(&sb);
}

// The same text as a regular expression that every engine can run: characters
// with a meaning after a backslash, what cannot be seen left out.
static Str as_regex(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < text.n; i++) {
        if (strchr("\\^$.|?*+()[]{}", text.p[i]) != NULL && text.p[i] != '\0')
            sb_putc(&sb, '\\');
        if (text.p[i] != '\0')
            sb_putc(&sb, text.p[i]);
    }
    return sb_str(&sb);
}

static bool is_blank_code(uint32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x3000 ||
           c == 0x2028 || c == 0xFEFF;
}

// A value with the wildcards and blanks of 'text', and nothing else that has a
// meaning.
static void put_harmless(StrBuf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t c = sg_utf8_next(text, &at);
        bool escapes = c == '\\' && at < text.n &&
                       strchr("*?\\", text.p[at]) != NULL && text.p[at] != 0;
        bool asterisk = escapes && text.p[at] == '*';
        if (escapes)
            at++;
        if (asterisk) // SPL compares one with another command
            sg_sb_put(out, STR("\\*"));
        else if (c == '*' || c == '?')
            sb_putc(out, (char)c);
        else if (is_blank_code(c))
            sb_putc(out, ' ');
        else
            sb_putc(out, c < 0x80 && is_word((char)c) ? 'x' : '-');
    }
}

static Slot reserved_slot(Gen *g)
{
    const char *word = reserved_words[g->reserved++ % RESERVED];
    StrBuf sb = sb_in(g->arena);
    sg_sb_putf(&sb, HOSTILE_MARK "%u", g->slots++);
    return (Slot){{str_of_literal(word), sb_str(&sb)}};
}

static Slot new_slot(Gen *g, SlotKind kind)
{
    if ((kind == SLOT_KEY || kind == SLOT_NAME) && prng_chance(g->r, 8))
        return reserved_slot(g);
    StrBuf hostile = sb_in(g->arena), benign = sb_in(g->arena);
    Str tail = prng_chance(g->r, 30) ? hostile_text(g->arena, g->r) : STR("");
    if (kind == SLOT_KEY)
        tail = without_bars(g->arena, tail);
    else if (kind == SLOT_REGEX)
        tail = as_regex(g->arena, tail);
    sg_sb_putf(&hostile, HOSTILE_MARK "%u", g->slots);
    sg_sb_putf(&benign, HOSTILE_MARK "%u", g->slots++);
    sg_sb_put(&hostile, tail);
    if (kind == SLOT_VALUE)
        put_harmless(&benign, tail);
    return (Slot){{sb_str(&hostile), sb_str(&benign)}};
}

// ---- printing --------------------------------------------------------------

static void put_escaped(StrBuf *out, Str text)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t c = sg_utf8_next(text, &at);
        if (c < 0x80 && is_word((char)c))
            sb_putc(out, (char)c);
        else
            sg_sb_putf(out, c > 0xFFFF ? "\\U%08x" : "\\u%04x", (unsigned)c);
    }
}

static void put(Gen *g, const char *text)
{
    for (int i = 0; i < TWINS; i++)
        sg_sb_put(&g->out[i], str_of_literal(text));
}

static void put_number(Gen *g, size_t n)
{
    for (int i = 0; i < TWINS; i++)
        sg_sb_putf(&g->out[i], "%zu", n);
}

// "slot" or "slot|modifiers", in the quotes of YAML.
static void put_slot(Gen *g, const Slot *slot, const char *modifiers)
{
    for (int i = 0; i < TWINS; i++) {
        sb_putc(&g->out[i], '"');
        put_escaped(&g->out[i], slot->text[i]);
        sg_sb_put(&g->out[i], str_of_literal(modifiers));
        sb_putc(&g->out[i], '"');
    }
}

static void put_new(Gen *g, SlotKind kind)
{
    Slot slot = new_slot(g, kind);
    put_slot(g, &slot, "");
}

static void put_list(Gen *g, SlotKind kind, size_t max)
{
    put(g, "[");
    for (size_t n = 1 + prng_below(g->r, max), i = 0; i < n; i++) {
        put(g, i > 0 ? ", " : "");
        put_new(g, kind);
    }
    put(g, "]");
}

static void note_field(Gen *g, const Slot *slot)
{
    for (int i = 0; i < TWINS; i++) {
        sg_sb_put(&g->fields[i], g->fields[i].n > 0 ? STR(", \"") : STR("\""));
        put_escaped(&g->fields[i], slot->text[i]);
        sb_putc(&g->fields[i], '"');
    }
}

// ---- detection rules -------------------------------------------------------

// '%' is where the values go: s texts, r expressions, f a field.
static const char *const items[][2] = {
    {"", "s"},
    {"", "s"},
    {"|contains", "s"},
    {"|startswith", "s"},
    {"|endswith", "s"},
    {"|contains|all", "s"},
    {"|cased", "t"},
    {"|re", "r"},
    {"|re", "r"},
    {"|endswith", "s"},
    {"|fieldref", "f"},
    {"|exists", "true"},
    {"|exists", "false"},
    {"|gt", "5"},
    {"", "null"},
    {"", "7"},
    {"|cidr", "10.0.0.0/8"},
    {"", "true"},
};

enum { ITEMS = sizeof items / sizeof *items };

static void put_fieldref(Gen *g)
{
    Slot slot = new_slot(g, SLOT_NAME);
    note_field(g, &slot);
    put_slot(g, &slot, "");
}

static void put_item(Gen *g)
{
    const char *const *item = items[prng_below(g->r, ITEMS)];
    Slot key = new_slot(g, SLOT_KEY);
    note_field(g, &key);
    put(g, "        ");
    put_slot(g, &key, item[0]);
    put(g, ": ");
    if (strcmp(item[1], "s") == 0)
        put_list(g, SLOT_VALUE, 3);
    else if (strcmp(item[1], "t") == 0)
        put_new(g, SLOT_VALUE);
    else if (strcmp(item[1], "r") == 0)
        put_new(g, SLOT_REGEX);
    else if (strcmp(item[1], "f") == 0)
        put_fieldref(g);
    else
        put(g, item[1]);
    put(g, "\n");
}

static void put_map(Gen *g, const char *name)
{
    put(g, name);
    for (size_t n = 1 + prng_below(g->r, 3); n > 0; n--)
        put_item(g);
}

static void put_detection(Gen *g)
{
    static const char *const conditions[] = {"sel",        "sel and not fil",
                                             "sel or fil", "not sel",
                                             "1 of them",  "sel and kw"};
    size_t which = prng_below(g->r, sizeof conditions / sizeof *conditions);
    put(g, "detection:\n");
    put_map(g, "    sel:\n");
    if (which == 1 || which == 2 || which == 4)
        put_map(g, "    fil:\n");
    if (which == 5) {
        put(g, "    kw: ");
        put_list(g, SLOT_VALUE, 2);
        put(g, "\n");
    }
    put(g, "    condition: ");
    put(g, conditions[which]);
    put(g, "\n");
}

static void put_line(Gen *g, const char *key, SlotKind kind)
{
    put(g, key);
    put_new(g, kind);
    put(g, "\n");
}

// At times, as some formats want them.
static void put_id(Gen *g)
{
    static const char *const dates[] = {"2026-01-01", "2025/12/3"};
    if (prng_chance(g->r, 30))
        return;
    put(g, "id: 00000000-0000-4000-8000-");
    for (int i = 0; i < 12; i++)
        put_number(g, prng_below(g->r, 10));
    put(g, "\ndate: ");
    put(g, dates[prng_below(g->r, 2)]);
    put(g, "\n");
}

static void put_metadata(Gen *g)
{
    put_id(g);
    put_line(g, "title: ", SLOT_TEXT);
    put_line(g, "description: ", SLOT_TEXT);
    put_line(g, "author: ", SLOT_TEXT);
    put(g, "references: ");
    put_list(g, SLOT_TEXT, 2);
    put(g, "\nfalsepositives: ");
    put_list(g, SLOT_TEXT, 2);
    put(g, "\n");
}

static void put_logsource(Gen *g, const Slot *category)
{
    put(g, "logsource:\n    category: ");
    put_slot(g, category, "");
    put(g, "\n");
}

static void put_rule(Gen *g, const Slot *name, const Slot *category)
{
    put_metadata(g);
    if (name != NULL) {
        put(g, "name: ");
        put_slot(g, name, "");
        put(g, "\n");
    }
    put_logsource(g, category);
    if (prng_chance(g->r, 25)) {
        put(g, "fields: ");
        put_list(g, SLOT_NAME, 2);
        put(g, "\n");
    }
    put_detection(g);
}

// Of all rules above it.
static void put_filter(Gen *g, const Slot *category)
{
    put(g, "---\n");
    put_metadata(g);
    put_logsource(g, category);
    put(g, "filter:\n    rules: any\n");
    put_map(g, "    sel:\n");
    put(g, "    condition: not sel\n");
}

// ---- correlations ----------------------------------------------------------

static const char *const types[] = {"event_count", "value_count",
                                    "value_sum",   "value_percentile",
                                    "temporal",    "temporal_ordered"};

static void put_aliases(Gen *g, const Slot *alias, const Slot *names,
                        size_t count)
{
    put(g, "    aliases:\n        ");
    put_slot(g, alias, "");
    put(g, ":\n");
    for (size_t i = 0; i < count; i++) {
        put(g, "            ");
        put_slot(g, &names[i], "");
        put(g, ": ");
        put_new(g, SLOT_NAME);
        put(g, "\n");
    }
}

static void put_threshold(Gen *g, size_t type)
{
    if (type >= 4)
        return;
    put(g, "    condition: {gte: ");
    put_number(g, 1 + prng_below(g->r, 50));
    if (type > 0) {
        put(g, ", field: ");
        if (type == 1 && prng_chance(g->r, 30))
            put_list(g, SLOT_NAME, 2);
        else
            put_new(g, SLOT_NAME);
    }
    put(g, type == 3 ? ", percentile: 90}\n" : "}\n");
}

static void put_correlation(Gen *g, const Slot *names, size_t count)
{
    size_t type = prng_below(g->r, sizeof types / sizeof *types);
    Slot group = new_slot(g, SLOT_NAME);
    put(g, "---\n");
    put_metadata(g);
    put(g, "correlation:\n    type: ");
    put(g, types[type]);
    put(g, "\n    rules: [");
    for (size_t i = 0; i < count; i++) {
        put(g, i > 0 ? ", " : "");
        put_slot(g, &names[i], "");
    }
    put(g, "]\n    timespan: 5m\n    group-by: [");
    put_slot(g, &group, "");
    put(g, "]\n");
    if (prng_chance(g->r, 40))
        put_aliases(g, &group, names, count);
    put_threshold(g, type);
}

static void put_rules(Gen *g)
{
    Slot names[2];
    Slot category = new_slot(g, SLOT_TEXT);
    size_t count = prng_chance(g->r, 30) ? 1 + prng_below(g->r, 2) : 0;
    for (size_t i = 0; i < count; i++) {
        names[i] = new_slot(g, SLOT_TEXT);
        put(g, i > 0 ? "---\n" : "");
        put_rule(g, &names[i], &category);
    }
    if (count == 0)
        put_rule(g, NULL, &category);
    else
        put_correlation(g, names, count);
    if (prng_chance(g->r, 12))
        put_filter(g, &category);
}

static Str model_of(Arena *a, const StrBuf *fields)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("name: m\ntransformations:\n"
                       "- {type: set_state, key: data_model_set, val: A.B}\n"
                       "- {type: set_state, key: fields, val: ["));
    sg_sb_put(&sb, sb_str(fields));
    sg_sb_put(&sb, STR("]}\n"));
    return sb_str(&sb);
}

HostileRule hostile_rule(Arena *a, Prng *r)
{
    Gen g = {.arena = a, .r = r, .reserved = prng_below(r, RESERVED)};
    HostileRule rule;
    for (int i = 0; i < TWINS; i++) {
        g.out[i] = sb_in(a);
        g.fields[i] = sb_in(a);
    }
    put_rules(&g);
    for (int i = 0; i < TWINS; i++) {
        rule.yaml[i] = sb_str(&g.out[i]);
        rule.model[i] = model_of(a, &g.fields[i]);
    }
    return rule;
}
