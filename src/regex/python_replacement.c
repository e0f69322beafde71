// python_replacement.c - the replacement syntax of Python's re.sub().
//
//     \1 .. \99, \g<1>, \g<name>    a group
//     \a \b \f \n \r \t \v \\       one character
//     \0, \012                      a character by its octal number
//
// A backslash before anything but a letter or digit stays.

#include "regex/python_regex.h"

#include "base/ascii.h"
#include "base/utf8.h"

typedef struct ReplacementReader {
    ConfigReader *r;
    const Regex *regex;
    const Node *where;
    Str text;
    size_t at; // past the backslash
    StrBuf plain;
    Replacement *first, **tail;
    bool failed;
} ReplacementReader;

static void fail(ReplacementReader *rd, const char *what, Str detail)
{
    if (!rd->failed)
        sg_config_error(rd->r, SG_step_regex, rd->where->span, "%s '%.*s'",
                        what, STR_ARG(detail));
    rd->failed = true;
}

static void end_plain(ReplacementReader *rd)
{
    if (rd->plain.n == 0)
        return;
    *rd->tail = arena_new(rd->r->arena, Replacement);
    (*rd->tail)->text = sb_str(&rd->plain);
    rd->tail = &(*rd->tail)->next;
    rd->plain = sb_in(rd->r->arena);
}

static void put_group(ReplacementReader *rd, uint32_t group, Str written)
{
    if (group > sg_regex_groups(rd->regex)) {
        fail(rd, "the regular expression has no group", written);
        return;
    }
    end_plain(rd);
    *rd->tail = arena_new(rd->r->arena, Replacement);
    (*rd->tail)->is_group = true;
    (*rd->tail)->group = group;
    rd->tail = &(*rd->tail)->next;
}

static bool group_of_name(const Regex *r, Str name, uint32_t *group)
{
    size_t count;
    const RegexName *names = sg_regex_names(r, &count);
    for (size_t i = 0; i < count; i++)
        if (str_eq(names[i].text, name)) {
            *group = names[i].group;
            return true;
        }
    return false;
}

static bool all_digits(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_digit(s.p[i]))
            return false;
    return s.n > 0 && s.n < 6;
}

static uint32_t number_of(Str digits, uint32_t base)
{
    uint32_t n = 0;
    for (size_t i = 0; i < digits.n; i++)
        n = n * base + (uint32_t)(digits.p[i] - '0');
    return n;
}

// named = "g<" ( digits | name ) ">"; 'at' is on the 'g'.
static void read_named(ReplacementReader *rd)
{
    Str text = rd->text;
    size_t end = str_find(text, '>', rd->at);
    if (rd->at + 1 >= text.n || text.p[rd->at + 1] != '<' || end == text.n) {
        fail(rd, "a group is written \\g<name>, not", text);
        return;
    }
    Str name = str_slice(text, rd->at + 2, end);
    uint32_t group = 0;
    rd->at = end + 1;
    if (all_digits(name))
        group = number_of(name, 10);
    else if (!group_of_name(rd->regex, name, &group))
        fail(rd, "the regular expression has no group", name);
    if (!rd->failed)
        put_group(rd, group, name);
}

static bool is_octal(Str s, size_t at)
{
    return at < s.n && s.p[at] >= '0' && s.p[at] <= '7';
}

// number = digit [ digit ] | "0" [ octal [ octal ] ] | octal octal octal; 'at'
// is on the first digit.
static void read_digits(ReplacementReader *rd)
{
    Str s = rd->text;
    size_t at = rd->at;
    bool zero = s.p[at] == '0';
    size_t octal = at;
    while (octal < at + 3 && is_octal(s, octal))
        octal++;
    if (zero || octal == at + 3) {
        sg_utf8_put(&rd->plain, number_of(str_slice(s, at, octal), 8) & 0xFF);
        rd->at = octal;
        return;
    }
    size_t end = at + 1 < s.n && is_digit(s.p[at + 1]) ? at + 2 : at + 1;
    Str digits = str_slice(s, at, end);
    put_group(rd, number_of(digits, 10), digits);
    rd->at = end;
}

// letter = "a" | "b" | "f" | "n" | "r" | "t" | "v"
static void read_letter(ReplacementReader *rd)
{
    static const char names[] = "abfnrtv";
    static const char codes[] = "\a\b\f\n\r\t\v";
    char c = rd->text.p[rd->at];
    const char *hit = strchr(names, c);
    if (hit == NULL) {
        fail(rd, "unknown escape in a replacement:",
             str_slice(rd->text, rd->at - 1, rd->at + 1));
        return;
    }
    sb_putc(&rd->plain, codes[hit - names]);
    rd->at++;
}

// escape = "\" ( named | number | letter | "\" ); 'at' is past the backslash.
//
// Before anything else the backslash is one more character, as in Python.
static void read_escape(ReplacementReader *rd)
{
    if (rd->at == rd->text.n) {
        fail(rd, "a backslash ends the replacement", rd->text);
        return;
    }
    char c = rd->text.p[rd->at];
    if (c == 'g') {
        read_named(rd);
    } else if (is_digit(c)) {
        read_digits(rd);
    } else if (is_alpha(c)) {
        read_letter(rd);
    } else {
        if (c != '\\')
            sb_putc(&rd->plain, '\\');
        sb_putc(&rd->plain, c);
        rd->at++;
    }
}

// replacement = { character | escape }
const Replacement *sg_python_replacement(ConfigReader *r, const Regex *regex,
                                         Str text, const Node *where)
{
    ReplacementReader rd = {.r = r,
                            .regex = regex,
                            .where = where,
                            .text = text,
                            .plain = sb_in(r->arena)};
    rd.tail = &rd.first;
    while (rd.at < text.n && !rd.failed) {
        char c = text.p[rd.at++];
        if (c == '\\')
            read_escape(&rd);
        else
            sb_putc(&rd.plain, c);
    }
    end_plain(&rd);
    if (rd.first == NULL) // an empty replacement is one all the same
        rd.first = arena_new(r->arena, Replacement);
    return rd.failed ? NULL : rd.first;
}
