// match_types.c - items that compare numbers, presence, regular expressions,
// networks and other fields.

#include "base/ascii.h"
#include "match_items.h"

typedef void PutFn(Gen *g, Str value);

// One of the values, or a list of them.
static void put_some(Gen *g, const char *const *values, PutFn *put)
{
    size_t count = gen_chance(g, 65) ? 1 : 2 + gen_below(g, 2);
    bool list = count > 1 || gen_chance(g, 20);
    if (list)
        sb_putc(&g->out, '[');
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            sg_sb_put(&g->out, STR(", "));
        put(g, gen_pick(g, values));
    }
    if (list)
        sb_putc(&g->out, ']');
}

// ---- numbers -------------------------------------------------------------

static const char *const numbers[] = {"0",
                                      "1",
                                      "2",
                                      "5",
                                      "-1",
                                      "-2",
                                      "10",
                                      "100",
                                      "4688",
                                      "1.5",
                                      "2.5",
                                      "0.1",
                                      "-0.5",
                                      "9007199254740992",
                                      "9007199254740993",
                                      "9223372036854775807",
                                      "18446744073709551615",
                                      "18446744073709551616",
                                      "123456789012345678901",
                                      NULL};

static bool has_point(Str number)
{
    return str_find(number, '.', 0) < number.n;
}

// A number that differs in its last digit.
static Str neighbour(Gen *g, Str number)
{
    Str copy = sg_arena_copy(g->arena, number);
    char *last = (char *)(uintptr_t)copy.p + copy.n - 1;
    *last = (char)('0' + (*last - '0' + (gen_chance(g, 50) ? 1 : 9)) % 10);
    return copy;
}

// What may follow a number: it is then the same number, or nearly.
static Str tail_of(Gen *g, Str number)
{
    static const char *const fractions[] = {
        ".0", ".00",  ".0e0", ".0E+0",
        "e0", "0e-1", ".1",   ".00000000000000000000001",
        NULL};
    static const char *const digits[] = {
        "0", "00", "e0", "E+0", "e00", "1", "00000000000000000000001", NULL};
    if (str_eq(number, STR("0"))) // JSON has no 00e-1
        return STR("e0");
    return gen_pick(g, has_point(number) ? digits : fractions);
}

// The same number, or nearly, spelled in another way.
static void keep_number(Gen *g, Str n)
{
    static const char *const heads[] = {"+", "0", "-", "00", NULL};
    size_t kind = gen_below(g, 8);
    if (kind < 2)
        (void)gen_keep(g, n, true);
    else if (kind == 2)
        (void)gen_keep(g, n, false);
    else if (kind == 3)
        (void)gen_keep(g, neighbour(g, n), true);
    else if (kind == 4)
        (void)gen_keep(g, gen_join(g, gen_pick(g, heads), n, STR("")), false);
    else
        (void)gen_keep(g, gen_join(g, n, tail_of(g, n), STR("")),
                       gen_chance(g, 50));
}

static void put_number(Gen *g, Str n)
{
    if (str_eq(n, STR("10")) && gen_chance(g, 40))
        sg_sb_put(&g->out, STR("0xA"));
    else if (str_eq(n, STR("4688")) && gen_chance(g, 40))
        sg_sb_put(&g->out, STR("4_688"));
    else
        sg_sb_put(&g->out, n);
    for (int i = 0; i < 3; i++)
        keep_number(g, n);
    keep_number(g, gen_pick(g, numbers));
}

void gen_number_item(Gen *g)
{
    static const char *const chains[] = {"", "", "", "|neq", "|all", NULL};
    if (gen_key(g, gen_field(g), gen_pick(g, chains)))
        put_some(g, numbers, put_number);
}

void gen_compare_item(Gen *g)
{
    static const char *const chains[] = {
        "|lt", "|lte", "|gt",     "|gte",     "|lt",     "|lte",
        "|gt", "|gte", "|lt|neq", "|gte|all", "|neq|gt", NULL};
    if (gen_key(g, gen_field(g), gen_pick(g, chains)))
        put_some(g, numbers, put_number);
}

// ---- booleans and presence -----------------------------------------------

static void put_truth(Gen *g, Str word)
{
    static const char *const others[] = {"true", "false", "1",
                                         "0",    "null",  NULL};
    static const char *const texts[] = {"TRUE",  "False", "true", "false",
                                        "true ", "1",     "yes",  NULL};
    sg_sb_put(&g->out, word);
    (void)gen_keep(g, word, true);
    (void)gen_keep(g, gen_pick(g, others), true);
    (void)gen_keep(g, gen_pick(g, texts), false);
}

void gen_truth_item(Gen *g)
{
    static const char *const chains[] = {"", "", "|neq", NULL};
    static const char *const words[] = {"true", "false", NULL};
    if (gen_key(g, gen_field(g), gen_pick(g, chains)))
        put_some(g, words, put_truth);
}

void gen_presence_item(Gen *g)
{
    static const char *const rest[][2] = {
        {"|exists", "true"},     {"|exists", "false"}, {"|exists", "yes"},
        {"|exists|neq", "true"}, {"", "null"},         {"", "[]"},
        {"|neq", "null"},        {"", "[null, 'x']"}};
    static const char *const values[] = {
        "null",         "[]",    "{}",           "[null]",      "[[]]",
        "[{}]",         "\"\"",  "{\"q\":null}", "{\"q\":1}",   "0",
        "[null, \"\"]", "false", "\"x\"",        "[{\"q\":1}]", NULL};
    const char *const *row = rest[gen_below(g, sizeof rest / sizeof *rest)];
    if (!gen_key(g, gen_field(g), str_of_literal(row[0])))
        return;
    sg_sb_put(&g->out, str_of_literal(row[1]));
    for (int i = 0; i < 3; i++)
        (void)gen_keep(g, gen_pick(g, values), true);
}

// ---- regular expressions -------------------------------------------------

typedef struct RegexRow {
    const char *regex;
    const char *texts[7];
} RegexRow;

// The first of them look different with 'm' or 's'.
static const RegexRow regexes[] = {
    {"^a", {"a", "ba", "A", "b\na", "b\nA", "ab"}},
    {"a$", {"a", "ab", "xA", "a\n", "a\nb", "A\nB"}},
    {"^ab$", {"ab", "x\nab\ny", "AB", "abc", "x\nAB"}},
    {"a.c", {"abc", "a\nc", "ac", "A\nC", "a\xC3\xA4\x63"}},
    {"x.", {"x\n", "x", "X\n", "ax\xF0\x9F\x98\x80"}},
    {"^b.*c$", {"b\nc", "bc", "B\nC", "a\nbc", "bxc\n"}},
    {"^.$", {"a", "\xC3\xA4", "\xF0\x9F\x98\x80", "ab", "\n", "e\xCC\x81"}},
    {"^$", {"", "a", "a\n\nb", "\n"}},
    {"\\d+", {"5", "x12y", "\xD9\xA3", "x", "0"}},
    {"^\\d+$", {"5", "12", "1.5", "5\n", "x\n5"}},
    {"^\\w+$", {"a_1", "\xC3\xA4", "a-b", "K"}},
    {"\\bfoo\\b", {"foo", "a foo b", "food", "FOO", "foo\xC3\xA4"}},
    {"\\s", {"a b", "a\xC2\xA0\x62", "ab", "\t"}},
    {"[a-c]{2,3}", {"ab", "a", "xABCx", "abcd", "xa"}},
    {"(foo|bar)baz", {"foobaz", "BarBaz", "foo baz", "xbarbazx"}},
    {"\xC3\xA4.", {"\xC3\xA4x", "\xC3\x84x", "\xC3\xA4", "a\xC3\xA4\n"}},
    {"k", {"k", "K", "\xE2\x84\xAA", "x"}},
    {"(a)(b)?\\1", {"aa", "aba", "ab", "ABA"}},
    {"(?<=x)a", {"xa", "a", "XA", "ya"}},
    {"[^a]$", {"ab", "a", "A", "a\n"}},
    {"\\\\\\.exe$", {"\\.exe", ".exe", "\\.EXE", "x\\.exe\ny"}},
    {"(?i)true", {"TRUE", "true", "tru"}},
    {"^[\xC3\xA4\xCF\x83]+$", {"\xC3\xA4", "\xCE\xA3", "\xCF\x82", "s"}},
    {"a*b*", {"", "x", "ab"}},
    {"\xC3\x84\xCF\x82",
     {"\xC3\x84\xCF\x82", "\xC3\xA4\xCE\xA3", "\xC3\x84\xCF\x83"}},
    // The text that every match holds differs from the letters of the pattern.
    {"(abcd)?ef", {"ef", "abcdef", "abcd", "EF"}},
    {"abcd{0,1}e", {"abce", "abcde", "abcdde", "ABCE"}},
    {"abcd*$", {"abc", "abcdd", "abcx", "ABC"}},
    {"abcd|efgh", {"efgh", "xabcd", "abcefgh", "abc"}},
    {"(?:abcd|ef)gh", {"efgh", "abcdgh", "abgh", "EFGH"}},
    {"[abcd]efg", {"defg", "efg", "abcdefg", "Aefg"}},
    {"abc(?!defg)", {"abc", "abcdefg", "abcdef", "ABC"}},
    {"(?#defg)abc", {"abc", "defg", "xabcx"}},
    {"\\x61bcd", {"abcd", "x61bcd", "ABCD"}},
    {"\\Qa.cd\\E", {"a.cd", "abcd", "A.CD"}},
    {"a\\.bc\\?d", {"a.bc?d", "a.bd", "axbc?d"}},
    {"(?i:abc)defg", {"ABCdefg", "abcdefg", "abcDEFG"}},
    {"abcd{2}e", {"abcdde", "abcde", "abcddde"}},
    {"[[:alpha:]]bcd", {"abcd", "1bcd", ":bcd", "xBCD"}},
    {"ab(?x) c d", {"abcd", "ab c d", "ABCD"}},
    {"skis+", {"SKISS", "\xC5\xBF\xE2\x84\xAAi\xC5\xBF", "skis", "ski"}},
};

enum { LINE_REGEXES = 8, REGEXES = sizeof regexes / sizeof *regexes };

static void put_regex(Gen *g, bool lines)
{
    const RegexRow *row =
        &regexes[gen_below(g, lines ? LINE_REGEXES : REGEXES)];
    gen_put_text(g, str_of_literal(row->regex));
    for (size_t i = 0; i < 7 && row->texts[i] != NULL; i++)
        (void)gen_keep(g, str_of_literal(row->texts[i]), false);
    if (row->texts[0][0] == '5')
        (void)gen_keep(g, STR("5"), true);
}

static void put_regex_item(Gen *g, Str field)
{
    static const char *const chains[] = {
        "|re",          "|re",     "|re|i",     "|re|ignorecase",
        "|re|neq",      "|re|i",   "|re|i|neq", "|re|contains",
        "|re|endswith", "|re|all", NULL};
    static const char *const line_chains[] = {
        "|re|m",     "|re|s",         "|re|m",      "|re|s",   "|re|i|m|s",
        "|re|m|neq", "|re|multiline", "|re|dotall", "|re|m|i", NULL};
    bool lines = gen_chance(g, 40);
    if (!gen_key(g, field, gen_pick(g, lines ? line_chains : chains)))
        return;
    sb_putc(&g->out, '[');
    put_regex(g, lines);
    if (gen_chance(g, 25)) {
        sg_sb_put(&g->out, STR(", "));
        put_regex(g, lines);
    }
    sb_putc(&g->out, ']');
}

void gen_regex_item(Gen *g)
{
    put_regex_item(g, gen_field(g));
}

void gen_keyword_regex_item(Gen *g)
{
    put_regex_item(g, STR(""));
}

// ---- networks ------------------------------------------------------------

typedef struct NetworkRow {
    const char *network;
    const char *addresses[8];
} NetworkRow;

static const NetworkRow networks[] = {
    {"10.0.0.0/8",
     {"10.0.0.0", "10.255.255.255", "11.0.0.0", "9.255.255.255",
      "::ffff:10.0.0.1", "10.1", "10.0.0.1 "}},
    {"10.1.2.0/23",
     {"10.1.3.255", "10.1.2.0", "10.1.4.0", "10.1.1.255", "10.01.2.3"}},
    {"10.1.2.0/255.255.255.0", {"10.1.2.255", "10.1.3.0", "10.1.1.255"}},
    {"192.0.2.128/0.0.0.127", {"192.0.2.128", "192.0.2.255", "192.0.2.127"}},
    {"192.0.2.4/30",
     {"192.0.2.4", "192.0.2.7", "192.0.2.8", "192.0.2.3", "::ffff:192.0.2.5"}},
    {"192.0.2.7", {"192.0.2.7", "192.0.2.6", "192.0.2.07", "192.0.2.7.1"}},
    {"192.0.2.0/24", {"192.0.2.9", "::ffff:192.0.2.9", "192.0.3.0"}},
    {"0.0.0.0/0",
     {"1.2.3.4", "255.255.255.255", "::1", "256.1.1.1", "::ffff:1.2.3.4"}},
    {"128.0.0.0/1",
     {"128.0.0.0", "255.1.2.3", "127.255.255.255", "::ffff:200.1.1.1"}},
    {"2001:db8::/32",
     {"2001:db8::", "2001:DB8:ffff:ffff:ffff:ffff:ffff:ffff",
      "2001:db9::", "2001:db7:ffff::1", "2001:0db8:0:0:0:0:0:1", "2001:db8"}},
    {"2001:db8:8000::/33",
     {"2001:db8:8000::", "2001:db8:ffff::1", "2001:db8:7fff::1",
      "2001:db9:8000::"}},
    {"fe80::/10", {"fe80::1", "febf::", "fec0::", "fe7f::1"}},
    {"::1", {"::1", "0:0:0:0:0:0:0:1", "::2", "0.0.0.1"}},
    {"::/0", {"::", "2001:db8::1", "10.0.0.1", ":::"}},
    {"::ffff:10.0.0.0/104",
     {"::ffff:10.0.0.1", "10.0.0.1", "::ffff:a01:203", "::fffe:10.0.0.1"}},
};

static void put_network(Gen *g)
{
    const NetworkRow *row =
        &networks[gen_below(g, sizeof networks / sizeof *networks)];
    gen_put_text(g, str_of_literal(row->network));
    for (size_t i = 0; i < 8 && row->addresses[i] != NULL; i++)
        (void)gen_keep(g, str_of_literal(row->addresses[i]), false);
}

void gen_network_item(Gen *g)
{
    static const char *const chains[] = {"|cidr", "|cidr", "|cidr|neq",
                                         "|cidr|all", NULL};
    if (!gen_key(g, gen_field(g), gen_pick(g, chains)))
        return;
    sb_putc(&g->out, '[');
    put_network(g);
    if (gen_chance(g, 30)) {
        sg_sb_put(&g->out, STR(", "));
        put_network(g);
    }
    sb_putc(&g->out, ']');
}

// ---- other fields --------------------------------------------------------

// The one text for this field, the other for the one it refers to.
static void keep_pair(Gen *g, Str other, Str chain)
{
    static const char *const letters[] = {"", "", "x", "*", "?", NULL};
    Str text = gen_word(g, false);
    Str before = STR(""), behind = STR("");
    if (gen_chance(g, 10))
        text = gen_join(g, text, gen_pick(g, letters), STR(""));
    if (str_eq(chain, STR("|fieldref|startswith")) || chain.n > 20)
        behind = gen_pick(g, letters);
    if (str_eq(chain, STR("|fieldref|endswith")) || chain.n > 20)
        before = gen_pick(g, letters);
    Sample *there = arena_new(g->arena, Sample);
    *there = (Sample){.field = other, .text = text};
    gen_keep(g, gen_join(g, before, text, behind), false)->with = there;
}

void gen_fieldref_item(Gen *g)
{
    static const char *const chains[] = {"|fieldref",
                                         "|fieldref",
                                         "|fieldref|startswith",
                                         "|fieldref|endswith",
                                         "|fieldref|contains",
                                         "|fieldref|startswith|endswith",
                                         "|fieldref|neq",
                                         "|fieldref|all",
                                         NULL};
    Str chain = gen_pick(g, chains);
    if (!gen_key(g, gen_field(g), chain))
        return;
    size_t count = gen_chance(g, 75) ? 1 : 2;
    sb_putc(&g->out, '[');
    for (size_t i = 0; i < count; i++) {
        Str other = gen_field(g);
        if (i > 0)
            sg_sb_put(&g->out, STR(", "));
        gen_put_text(g, other);
        for (int n = 0; n < 3; n++)
            keep_pair(g, other, chain);
    }
    sb_putc(&g->out, ']');
}
