// code_set.c - sets of characters, as classes of Lucene's regular expressions.
//
// Lucene knows ranges and single characters.  What PCRE2 has beyond them is
// written out, in ASCII where PCRE2 means ASCII unless told otherwise.

#include "elastic/code_set.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum { LAST_CODE = 0x10FFFF };

void sg_codes_add(CodeSet *set, uint32_t from, uint32_t to)
{
    arena_grow(set->arena, set->ranges, set->n, &set->cap);
    set->ranges[set->n++] = (CodeRange){from, to};
}

// ---- sets with names -----------------------------------------------------

typedef struct NamedCodes {
    const char *name;
    CodeRange ranges[10]; // up to an empty one
} NamedCodes;

// clang-format off
static const NamedCodes letters[] = {
    {"d", {{'0', '9'}}},
    {"s", {{'\t', '\r'}, {' ', ' '}}},
    {"w", {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}}},
    {"h", {{'\t', '\t'}, {' ', ' '}, {0xA0, 0xA0}, {0x1680, 0x1680},
           {0x180E, 0x180E}, {0x2000, 0x200A}, {0x202F, 0x202F},
           {0x205F, 0x205F}, {0x3000, 0x3000}}},
    {"v", {{'\n', '\r'}, {0x85, 0x85}, {0x2028, 0x2029}}},
    {0},
};

static const NamedCodes posix[] = {
    {"alnum", {{'0', '9'}, {'A', 'Z'}, {'a', 'z'}}},
    {"alpha", {{'A', 'Z'}, {'a', 'z'}}},
    {"ascii", {{0x00, 0x7F}}},
    {"blank", {{'\t', '\t'}, {' ', ' '}}},
    {"cntrl", {{0x00, 0x1F}, {0x7F, 0x7F}}},
    {"digit", {{'0', '9'}}},
    {"graph", {{'!', '~'}}},
    {"lower", {{'a', 'z'}}},
    {"print", {{' ', '~'}}},
    {"punct", {{'!', '/'}, {':', '@'}, {'[', '`'}, {'{', '~'}}},
    {"space", {{'\t', '\r'}, {' ', ' '}}},
    {"upper", {{'A', 'Z'}}},
    {"word",  {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}}},
    {"xdigit", {{'0', '9'}, {'A', 'F'}, {'a', 'f'}}},
    {0},
};
// clang-format on

static const NamedCodes *find(const NamedCodes *table, Str name)
{
    for (; table->name != NULL; table++)
        if (str_eq(name, str_of_literal(table->name)))
            return table;
    return NULL;
}

// ---- order ---------------------------------------------------------------

static void sort(CodeSet *set)
{
    for (size_t i = 1; i < set->n; i++) {
        CodeRange r = set->ranges[i];
        size_t at = i;
        for (; at > 0 && set->ranges[at - 1].from > r.from; at--)
            set->ranges[at] = set->ranges[at - 1];
        set->ranges[at] = r;
    }
}

// In order, and none touches the next.
static void settle(CodeSet *set)
{
    size_t kept = 0;
    sort(set);
    for (size_t i = 0; i < set->n; i++) {
        CodeRange r = set->ranges[i];
        CodeRange *last = kept > 0 ? &set->ranges[kept - 1] : NULL;
        if (last == NULL || r.from > last->to + 1)
            set->ranges[kept++] = r;
        else if (r.to > last->to)
            last->to = r.to;
    }
    set->n = kept;
}

static void add_named(CodeSet *set, const NamedCodes *named, bool others)
{
    CodeSet codes = {.arena = set->arena};
    for (const CodeRange *r = named->ranges; r->to != 0; r++)
        sg_codes_add(&codes, r->from, r->to);
    settle(&codes);
    uint32_t next = 0;
    for (size_t i = 0; i < codes.n; i++) {
        CodeRange r = codes.ranges[i];
        if (!others)
            sg_codes_add(set, r.from, r.to);
        else if (r.from > next)
            sg_codes_add(set, next, r.from - 1);
        next = r.to + 1;
    }
    if (others)
        sg_codes_add(set, next, LAST_CODE);
}

bool sg_codes_add_letter(CodeSet *set, char letter)
{
    static const NamedCodes line_feed = {"n", {{'\n', '\n'}}};
    char lower = to_lower(letter);
    const NamedCodes *named =
        letter == 'N' ? &line_feed : find(letters, str_of(&lower, 1));
    if (named == NULL)
        return false;
    add_named(set, named, letter != lower);
    return true;
}

// posix = "[:" [ "^" ] name ":]"
bool sg_codes_add_posix(CodeSet *set, Str text)
{
    Str name = str_slice(text, 2, text.n - 2);
    bool others = str_starts(name, STR("^"));
    const NamedCodes *named =
        find(posix, str_slice(name, others ? 1 : 0, name.n));
    if (named != NULL)
        add_named(set, named, others);
    return named != NULL;
}

// ---- letter case ---------------------------------------------------------

// What the range shares with 'from' to 'to', moved by 'by'.
static void add_moved(CodeSet *set, CodeRange r, CodeRange shared, int by)
{
    uint32_t from = r.from > shared.from ? r.from : shared.from;
    uint32_t to = r.to < shared.to ? r.to : shared.to;
    if (from <= to)
        sg_codes_add(set, (uint32_t)((int)from + by), (uint32_t)((int)to + by));
}

void sg_codes_fold(CodeSet *set)
{
    size_t n = set->n;
    for (size_t i = 0; i < n; i++) {
        CodeRange r = set->ranges[i];
        add_moved(set, r, (CodeRange){'a', 'z'}, 'A' - 'a');
        add_moved(set, r, (CodeRange){'A', 'Z'}, 'a' - 'A');
    }
}

// ---- printing ------------------------------------------------------------

static void put_code(StrBuf *out, uint32_t code)
{
    if (code > ' ' && code < 0x7F && !is_word((char)code))
        sb_putc(out, '\\');
    sg_utf8_put(out, code);
}

void sg_codes_put(StrBuf *out, CodeSet *set, bool others)
{
    settle(set);
    sg_sb_put(out, others ? STR("[^") : STR("["));
    for (size_t i = 0; i < set->n; i++) {
        CodeRange r = set->ranges[i];
        put_code(out, r.from);
        if (r.to > r.from + 1)
            sb_putc(out, '-');
        if (r.to > r.from)
            put_code(out, r.to);
    }
    sb_putc(out, ']');
}
