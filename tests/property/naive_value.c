// naive_value.c - modifiers, and comparisons.
//
// A modifier is applied, and the recursion goes on with the next one.  What
// becomes several texts holds when the recursion does for one of them.

#define PCRE2_CODE_UNIT_WIDTH 8

#include "naive_value.h"

#include <arpa/inet.h>
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "naive_number.h"
#include "naive_time.h"

typedef enum TestKind {
    TEST_TEXT,
    TEST_NUMBER,
    TEST_TRUTH,
    TEST_NULL,
    TEST_REGEX,
    TEST_NETWORK,
    TEST_FIELD,
    TEST_EXISTS
} TestKind;

// A value with the modifiers so far.
typedef struct Test {
    TestKind kind;
    Pattern text; // bytes; also of TEST_REGEX, TEST_NETWORK and TEST_FIELD
    bool cased, truth;
    bool i, m, s;             // of a regular expression
    bool starts, ends;        // TEST_FIELD: more may follow, precede
    char number[64];          // decimal, ends with a NUL
    ModifierFunction compare; // 'lt' and so on; 'all': is equal
    ModifierFunction part;    // 'hour' and so on; 'all': none
} Test;

typedef struct Context {
    const Item *item;
    const Found *found;
    const json_t *event;
    Fault fault;
} Context;

// ---- values as written ---------------------------------------------------

static bool has_modifier(const Item *item, ModifierFunction row)
{
    const ModifierUse *u = item->modifiers;
    while (u != NULL && u->modifier->row != row)
        u = u->next;
    return u != NULL;
}

// The mistake of reading backslashes as themselves.
static void put_unescaped(Pattern *p, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        pattern_put(p, c == '*'   ? NAIVE_MANY
                       : c == '?' ? NAIVE_ONE
                                  : (unsigned char)c);
    }
}

// With 're' booleans and null are text as Python writes them.
static Str raw_text(const Scalar *s)
{
    if (s->kind == SCALAR_NULL)
        return STR("None");
    if (s->kind == SCALAR_BOOL)
        return s->truth ? STR("True") : STR("False");
    return s->text;
}

static void put_text(const Context *c, Test *t, const Scalar *s)
{
    if (has_modifier(c->item, MODIFIER_ROW_re))
        pattern_put_bytes(&t->text, raw_text(s));
    else if (t->kind == TEST_TEXT && c->fault == FAULT_escapes)
        put_unescaped(&t->text, s->text);
    else if (t->kind == TEST_TEXT)
        pattern_put_sigma(&t->text, s->text);
}

static Test new_test(const Context *c, const Scalar *s)
{
    static const TestKind kinds[] = {[SCALAR_TEXT] = TEST_TEXT,
                                     [SCALAR_INT] = TEST_NUMBER,
                                     [SCALAR_FLOAT] = TEST_NUMBER,
                                     [SCALAR_BOOL] = TEST_TRUTH,
                                     [SCALAR_NULL] = TEST_NULL};
    Test t;
    t.kind = kinds[s->kind];
    t.text.n = 0;
    t.cased = t.i = t.m = t.s = t.starts = t.ends = false;
    t.truth = s->truth;
    t.number[0] = '\0';
    t.compare = t.part = MODIFIER_ROW_all;
    if (t.kind == TEST_NUMBER) {
        char buffer[64];
        Str text = number_text(s, buffer);
        (void)snprintf(t.number, sizeof t.number, "%.*s", STR_ARG(text));
    }
    put_text(c, &t, s);
    return t;
}

// ---- parts of comparisons ------------------------------------------------

static PatternRules rules_of(const Context *c, bool cased)
{
    return (PatternRules){
        .cased = (cased && c->fault != FAULT_cased_folds) ||
                 c->fault == FAULT_case_counts,
        .ascii = c->fault == FAULT_case_ascii,
        .one_empty = c->fault == FAULT_one_empty,
        .many_some = c->fault == FAULT_many_some,
        .many_line = c->fault == FAULT_many_line,
        .ss_is_one = c->fault == FAULT_case_full,
    };
}

static Str bytes_of(const Pattern *p, char buffer[1024])
{
    for (size_t i = 0; i < p->n; i++)
        buffer[i] = (char)p->codes[i];
    return str_of(buffer, p->n);
}

static bool value_number(const Context *c, const json_t *v, Number *n)
{
    if (json_is_boolean(v) ||
        (c->fault == FAULT_number_typed && !found_is_number(v)))
        return false;
    return number_read(found_text(v), n);
}

static int as_doubles(Str a, const char *b)
{
    char copy[512];
    (void)snprintf(copy, sizeof copy, "%.*s", STR_ARG(a));
    double x = strtod(copy, NULL), y = strtod(b, NULL);
    return x < y ? -1 : x > y;
}

static bool compares(const Context *c, ModifierFunction how, int order)
{
    if (how == MODIFIER_ROW_lt)
        return order < 0 || (c->fault == FAULT_lt_lte && order == 0);
    if (how == MODIFIER_ROW_lte)
        return order < 0 || (c->fault != FAULT_lte_lt && order == 0);
    if (how == MODIFIER_ROW_gt)
        return order > 0 || (c->fault == FAULT_gt_gte && order == 0);
    if (how == MODIFIER_ROW_gte)
        return order > 0 || (c->fault != FAULT_gte_gt && order == 0);
    return order == 0;
}

// ---- comparisons ---------------------------------------------------------

static bool text_holds(const Context *c, const Test *t, const json_t *v)
{
    Pattern p =
        c->fault == FAULT_one_byte ? t->text : pattern_decoded(&t->text);
    Pattern text = found_codes(v, c->fault);
    if (pattern_matches(&p, &text, rules_of(c, t->cased)))
        return true;
    char buffer[1024];
    Number a, b;
    return c->fault == FAULT_text_number && t->text.n < 64 &&
           number_read(bytes_of(&t->text, buffer), &a) &&
           number_read(found_text(v), &b) && number_compare(&a, &b) == 0;
}

static bool number_holds(const Context *c, const Test *t, const json_t *v)
{
    Number number, limit;
    if (c->fault == FAULT_number_text && t->compare == MODIFIER_ROW_all)
        return str_eq(found_text(v), str_of_literal(t->number));
    if (!value_number(c, v, &number))
        return false;
    (void)number_read(str_of_literal(t->number), &limit);
    int order = c->fault == FAULT_number_double
                    ? as_doubles(found_text(v), t->number)
                    : number_compare(&number, &limit);
    return compares(c, t->compare, order);
}

static int week_of(const Context *c, const struct tm *parts)
{
    return c->fault == FAULT_week_simple ? parts->tm_yday / 7 + 1
                                         : naive_time_week(parts);
}

static int part_of(const Context *c, ModifierFunction part, const struct tm *t)
{
    if (part == MODIFIER_ROW_minute)
        return t->tm_min;
    if (part == MODIFIER_ROW_hour)
        return t->tm_hour;
    if (part == MODIFIER_ROW_day)
        return t->tm_mday;
    if (part == MODIFIER_ROW_week)
        return week_of(c, t);
    return part == MODIFIER_ROW_month ? t->tm_mon + 1 : t->tm_year + 1900;
}

static bool time_holds(const Context *c, const Test *t, const json_t *v)
{
    TimeRules rules = {
        .no_zone = c->fault == FAULT_zone_ignored,
        .no_numbers = c->fault == FAULT_time_text ||
                      (c->fault == FAULT_time_quoted && !found_is_number(v)),
        .seconds = c->fault == FAULT_time_seconds};
    time_t seconds;
    if (!naive_time_read(found_text(v), rules, &seconds))
        return false;
    struct tm parts = naive_time_parts(seconds);
    long wanted = strtol(t->number, NULL, 10); // the fraction is cut off
    long here = part_of(c, t->part, &parts);
    return compares(c, t->compare, here < wanted ? -1 : here > wanted);
}

static bool truth_holds(const Context *c, const Test *t, const json_t *v)
{
    if (c->fault == FAULT_truth_typed)
        return json_is_boolean(v) && json_is_true(v) == t->truth;
    if (c->fault == FAULT_truth_number &&
        str_eq(found_text(v), t->truth ? STR("1") : STR("0")))
        return true;
    Pattern word;
    word.n = 0;
    pattern_put_bytes(&word, t->truth ? STR("true") : STR("false"));
    Pattern text = found_codes(v, FAULT_NONE);
    return pattern_matches(&word, &text, rules_of(c, false));
}

static uint32_t regex_options(const Context *c, const Test *t)
{
    uint32_t options = c->fault == FAULT_regex_bytes ? 0 : PCRE2_UTF;
    if ((t->i && c->fault != FAULT_regex_no_i) || c->fault == FAULT_regex_folds)
        options |= PCRE2_CASELESS;
    if (t->m && c->fault != FAULT_regex_no_m)
        options |= PCRE2_MULTILINE;
    if (t->s && c->fault != FAULT_regex_no_s)
        options |= PCRE2_DOTALL;
    if (c->fault == FAULT_regex_anchored)
        options |= PCRE2_ANCHORED;
    if (c->fault == FAULT_regex_classes)
        options |= PCRE2_UCP;
    return options;
}

static bool regex_holds(const Context *c, const Test *t, const json_t *v)
{
    char buffer[1024];
    Str pattern = bytes_of(&t->text, buffer);
    int error;
    PCRE2_SIZE where;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n,
                                     regex_options(c, t), &error, &where, NULL);
    if (code == NULL)
        return false; // for faults: '\x{100}' is not a byte
    Str text = found_text(v);
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    int found = pcre2_match(code, (PCRE2_SPTR)text.p, text.n, 0, 0, data, NULL);
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    return found >= 0;
}

// ---- networks ------------------------------------------------------------

// How many bits of 4 or 16 bytes; 0: not an address.
static int read_address(Str text, uint8_t bytes[16])
{
    char copy[64];
    if (text.n >= sizeof copy || str_find(text, '\0', 0) < text.n)
        return 0;
    (void)snprintf(copy, sizeof copy, "%.*s", STR_ARG(text));
    if (inet_pton(AF_INET, copy, bytes) == 1)
        return 32;
    return inet_pton(AF_INET6, copy, bytes) == 1 ? 128 : 0;
}

static int bit_of(const uint8_t *bytes, int at)
{
    return bytes[at / 8] >> (7 - at % 8) & 1;
}

// Of a netmask, or of a hostmask, which is the other way round.
static int mask_length(const uint8_t mask[16])
{
    int first = bit_of(mask, 0), length = 0, last = bit_of(mask, 31);
    while (length < 32 && bit_of(mask, length) == first)
        length++;
    if (length == 32)
        return first == 1 ? 32 : 0;
    return first == 0 && last == 0 ? -1 : length;
}

static int network_length(Str network, int bits)
{
    size_t slash = str_find(network, '/', 0);
    if (slash == network.n)
        return bits;
    Str text = str_slice(network, slash + 1, network.n);
    uint8_t mask[16];
    if (read_address(text, mask) == 32)
        return mask_length(mask);
    int length = 0;
    for (size_t i = 0; i < text.n; i++)
        length = length * 10 + (text.p[i] - '0');
    return length;
}

static bool is_mapped(const uint8_t bytes[16])
{
    return memcmp(bytes, "\0\0\0\0\0\0\0\0\0\0\xFF\xFF", 12) == 0;
}

static bool network_holds(const Context *c, const Test *t, const json_t *v)
{
    char buffer[1024];
    Str network = bytes_of(&t->text, buffer);
    uint8_t net[16], address[16];
    int bits =
        read_address(str_slice(network, 0, str_find(network, '/', 0)), net);
    int length = network_length(network, bits);
    int here = read_address(found_text(v), address);
    if (c->fault == FAULT_cidr_mixed && here == 128 && bits == 32 &&
        is_mapped(address)) {
        memmove(address, address + 12, 4);
        here = 32;
    }
    if (c->fault == FAULT_cidr_longer && length < bits)
        length++;
    if (c->fault == FAULT_cidr_shorter && length > 0)
        length--;
    if (here != bits)
        return false;
    for (int i = 0; i < length; i++)
        if (bit_of(net, i) != bit_of(address, i))
            return false;
    return true;
}

// ---- other fields --------------------------------------------------------

static bool field_text_holds(const Context *c, const Test *t, const json_t *v,
                             const json_t *other)
{
    bool whole = c->fault == FAULT_fieldref_whole;
    Pattern p;
    p.n = 0;
    if (t->ends && !whole)
        pattern_put(&p, NAIVE_MANY);
    if (c->fault == FAULT_fieldref_pattern)
        pattern_put_sigma(&p, found_text(other));
    else
        pattern_put_bytes(&p, found_text(other));
    if (t->starts && !whole)
        pattern_put(&p, NAIVE_MANY);
    p = pattern_decoded(&p);
    Pattern text = found_codes(v, FAULT_NONE);
    return pattern_matches(&p, &text,
                           rules_of(c, c->fault == FAULT_fieldref_cased));
}

static bool field_holds(const Context *c, const Test *t, const json_t *v)
{
    char buffer[1024];
    Found others;
    find_field(c->event, bytes_of(&t->text, buffer), c->fault, &others);
    if (c->fault == FAULT_fieldref_first && others.n > 1)
        others.n = 1;
    for (size_t i = 0; i < others.n; i++)
        if (field_text_holds(c, t, v, others.values[i]))
            return true;
    return false;
}

// ---- any value -----------------------------------------------------------

static bool holds_for(const Context *c, const Test *t, const json_t *v)
{
    switch (t->kind) {
    case TEST_TEXT: return text_holds(c, t, v);
    case TEST_NUMBER:
        return t->part == MODIFIER_ROW_all ? number_holds(c, t, v)
                                           : time_holds(c, t, v);
    case TEST_TRUTH: return truth_holds(c, t, v);
    case TEST_REGEX: return regex_holds(c, t, v);
    case TEST_NETWORK: return network_holds(c, t, v);
    case TEST_FIELD: return field_holds(c, t, v);
    case TEST_NULL: return c->fault == FAULT_null_empty && found_text(v).n == 0;
    case TEST_EXISTS: break; // not about values
    }
    return false;
}

static bool holds_for_any(const Context *c, const Test *t)
{
    for (size_t i = 0; i < c->found->n; i++)
        if (holds_for(c, t, c->found->values[i]))
            return true;
    return false;
}

static void open_pattern(Test *t, bool before, bool behind)
{
    Pattern p;
    p.n = 0;
    if (before)
        pattern_put(&p, NAIVE_MANY);
    for (size_t i = 0; i < t->text.n; i++)
        pattern_put(&p, t->text.codes[i]);
    if (behind)
        pattern_put(&p, NAIVE_MANY);
    t->text = p;
}

// The mistake of looking at names.
static bool name_holds(const Context *c, const Test *t, const json_t *in)
{
    const char *key;
    json_t *v;
    for (size_t i = 0; i < json_array_size(in); i++)
        if (name_holds(c, t, json_array_get(in, i)))
            return true;
    json_object_foreach((json_t *)(uintptr_t)in, key, v)
    {
        json_t *name = json_string(key);
        bool holds = holds_for(c, t, name) || name_holds(c, t, v);
        json_decref(name);
        if (holds)
            return true;
    }
    return false;
}

// A keyword is somewhere in a value.
static bool keyword_holds(const Context *c, Test t)
{
    if (t.kind == TEST_NUMBER) {
        t.kind = TEST_TEXT;
        pattern_put_bytes(&t.text, str_of_literal(t.number));
    }
    if (t.kind == TEST_TEXT && c->fault != FAULT_keyword_equal)
        open_pattern(&t, true, true);
    if (c->fault == FAULT_keyword_names && name_holds(c, &t, c->event))
        return true;
    return holds_for_any(c, &t);
}

static bool exists(const Context *c)
{
    const Found *f = c->found;
    return f->there || (f->null && c->fault == FAULT_null_exists) ||
           (f->empty && c->fault == FAULT_empty_exists);
}

static bool test_holds(const Context *c, const Test *t)
{
    if (c->item->field.n == 0)
        return keyword_holds(c, *t);
    if (t->kind == TEST_EXISTS)
        return exists(c) == t->truth;
    if (t->kind == TEST_NULL && !c->found->there)
        return c->fault != FAULT_null_never;
    return holds_for_any(c, t);
}

// ---- modifiers -----------------------------------------------------------

// 'contains' and its like; a regular expression is found anywhere as it is.
static void open_test(Test *t, bool before, bool behind)
{
    if (t->kind == TEST_TEXT)
        open_pattern(t, before, behind);
    t->ends |= before;
    t->starts |= behind;
}

static bool modify_ends(const Context *c, Test *t, ModifierFunction row)
{
    if (row == MODIFIER_ROW_contains)
        open_test(t, c->fault != FAULT_contains_start, true);
    else if (row == MODIFIER_ROW_startswith)
        open_test(t, false, c->fault != FAULT_startswith_all);
    else if (row == MODIFIER_ROW_endswith)
        open_test(t, true, c->fault == FAULT_endswith_any);
    else
        return false;
    return true;
}

static bool modify_regex(Test *t, ModifierFunction row)
{
    if (row == MODIFIER_ROW_re)
        t->kind = TEST_REGEX;
    else if (row == MODIFIER_ROW_i || row == MODIFIER_ROW_ignorecase)
        t->i = true;
    else if (row == MODIFIER_ROW_m || row == MODIFIER_ROW_multiline)
        t->m = true;
    else if (row == MODIFIER_ROW_s || row == MODIFIER_ROW_dotall)
        t->s = true;
    else
        return false;
    return true;
}

// The words of YAML 1.1 are booleans here.
static void modify_exists(Test *t)
{
    char buffer[1024];
    Str word = bytes_of(&t->text, buffer);
    t->truth |= t->kind == TEST_TEXT &&
                (str_eq_fold(word, STR("yes")) || str_eq_fold(word, STR("on")));
    t->kind = TEST_EXISTS;
}

static bool modify_kind(Test *t, ModifierFunction row)
{
    if (row == MODIFIER_ROW_cased)
        t->cased = true;
    else if (row == MODIFIER_ROW_cidr)
        t->kind = TEST_NETWORK;
    else if (row == MODIFIER_ROW_fieldref)
        t->kind = TEST_FIELD;
    else if (row == MODIFIER_ROW_exists)
        modify_exists(t);
    else
        return false;
    return true;
}

static bool modify_number(Test *t, ModifierFunction row)
{
    if (row >= MODIFIER_ROW_lt && row <= MODIFIER_ROW_gte)
        t->compare = row;
    else if (row >= MODIFIER_ROW_minute && row <= MODIFIER_ROW_year)
        t->part = row;
    else
        return false;
    return true;
}

// Texts that have become bytes, and the mark that says which way round.
static void modify_utf16(const Context *c, Test *t, ModifierFunction row)
{
    bool big = row == MODIFIER_ROW_utf16be ? c->fault != FAULT_utf16be_order
                                           : c->fault == FAULT_wide_order;
    Pattern units = pattern_utf16(&t->text, big);
    t->text.n = 0;
    if (row == MODIFIER_ROW_utf16 && c->fault != FAULT_utf16_mark)
        pattern_put_bytes(&t->text, STR("\xFF\xFE"));
    for (size_t i = 0; i < units.n; i++)
        pattern_put(&t->text, units.codes[i]);
}

static bool modify_encoding(const Context *c, Test *t, ModifierFunction row)
{
    if (row == MODIFIER_ROW_base64) {
        t->text = pattern_base64(&t->text);
        t->cased = false;
    } else if (row == MODIFIER_ROW_wide || row == MODIFIER_ROW_utf16le ||
               row == MODIFIER_ROW_utf16be || row == MODIFIER_ROW_utf16) {
        modify_utf16(c, t, row);
    } else {
        return false;
    }
    return true;
}

static bool holds_from(const Context *c, const ModifierUse *use, const Test *t);

// The mistake of keeping a digit that the text after it shares.
static Pattern with_tail(const Pattern *bytes, unsigned offset)
{
    Pattern longer = *bytes;
    pattern_put(&longer, 0);
    size_t n = pattern_base64_inside(bytes, offset).n;
    Pattern to = pattern_base64_inside(&longer, offset);
    to.n = n + 1 < to.n ? n + 1 : to.n;
    return to;
}

static bool holds_at_offsets(const Context *c, const ModifierUse *use,
                             const Test *t)
{
    unsigned offsets = c->fault == FAULT_offset_zero ? 1 : 3;
    for (unsigned offset = 0; offset < offsets; offset++) {
        Test with = *t;
        with.cased = false;
        with.text = c->fault == FAULT_offset_tail
                        ? with_tail(&t->text, offset)
                        : pattern_base64_inside(&t->text, offset);
        if (holds_from(c, use, &with))
            return true;
    }
    return false;
}

static size_t next_dash(const Context *c, const Pattern *p, size_t from)
{
    if (c->fault != FAULT_windash_middle)
        return pattern_dash(p, from);
    while (from < p->n && p->codes[from] != '-' && p->codes[from] != '/')
        from++;
    return from;
}

// Each dash from 'from' on is any of them.
static bool holds_with_dashes(const Context *c, const ModifierUse *use,
                              const Test *t, size_t from)
{
    static const char *const dashes[] = {"-", "/", "\xE2\x80\x93",
                                         "\xE2\x80\x94", "\xE2\x80\x95"};
    size_t known = c->fault == FAULT_windash_dash    ? 1
                   : c->fault == FAULT_windash_short ? 2
                                                     : 5;
    size_t at = next_dash(c, &t->text, from);
    if (at == t->text.n)
        return holds_from(c, use, t);
    for (size_t i = 0; i < known; i++) {
        Test with = *t;
        with.text.n = at;
        pattern_put_bytes(&with.text, str_of_literal(dashes[i]));
        size_t next = with.text.n;
        for (size_t k = at + 1; k < t->text.n; k++)
            pattern_put(&with.text, t->text.codes[k]);
        if (holds_with_dashes(c, use, &with, next))
            return true;
    }
    return false;
}

static bool holds_from(const Context *c, const ModifierUse *use, const Test *t)
{
    if (use == NULL)
        return test_holds(c, t);
    ModifierFunction row = use->modifier->row;
    if (row == MODIFIER_ROW_all || row == MODIFIER_ROW_neq)
        return holds_from(c, use->next, t); // those are about the item
    if (row == MODIFIER_ROW_base64offset)
        return holds_at_offsets(c, use->next, t);
    if (row == MODIFIER_ROW_windash)
        return holds_with_dashes(c, use->next, t, 0);
    Test with = *t;
    if (!modify_ends(c, &with, row) && !modify_regex(&with, row) &&
        !modify_kind(&with, row) && !modify_number(&with, row) &&
        !modify_encoding(c, &with, row))
        abort(); // 'expand' is for pipelines
    return holds_from(c, use->next, &with);
}

bool naive_value_holds(const Item *item, const AstValue *value,
                       const Found *found, const json_t *event, Fault fault)
{
    if (value == NULL)
        return !found->there && fault != FAULT_empty_list_never;
    Context c = {item, found, event, fault};
    Test t = new_test(&c, &value->scalar);
    return holds_from(&c, item->modifiers, &t);
}
