// template_texts.c - filters and methods of texts.

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "data/json_text.h"
#include "data/line_text.h"
#include "regex/letters.h"
#include "template/template_calls.h"

// ---- arguments -----------------------------------------------------------

Str sg_call_text(Call *call)
{
    return sg_template_text(call->fill, call->where, call->subject);
}

Str sg_call_text_argument(Call *call, size_t index, Str fallback)
{
    if (!datum_exists(call->args[index]))
        return fallback;
    return sg_template_text(call->fill, call->where, call->args[index]);
}

bool sg_call_truth_argument(Call *call, size_t index)
{
    return sg_datum_truth(call->fill->arena, call->args[index]);
}

// False when it is not given; *value is left alone then.
bool sg_call_int_argument(Call *call, size_t index, long long *value)
{
    Datum d = call->args[index];
    if (d.kind == DATUM_INT) {
        *value = d.u.integer;
        return true;
    }
    if (d.kind != DATUM_UNDEFINED && d.kind != DATUM_NONE)
        sg_template_fail(call->fill, call->where,
                         "a whole number is needed here, not %s",
                         sg_datum_kind_name(d));
    return false;
}

static Datum text_of(const StrBuf *sb)
{
    return sg_datum_text(sb_str(sb));
}

// ---- case ----------------------------------------------------------------

Datum sg_filter_upper(Call *call)
{
    Arena *a = call->fill->arena;
    return sg_datum_text(sg_letters(a, sg_call_text(call), CASE_UPPER));
}

Datum sg_filter_lower(Call *call)
{
    Arena *a = call->fill->arena;
    return sg_datum_text(sg_letters(a, sg_call_text(call), CASE_LOWER));
}

// The first letter upper case, all others lower case.
static void put_word(StrBuf *sb, Str word)
{
    size_t first = 0;
    if (word.n == 0)
        return;
    (void)sg_utf8_next(word, &first);
    Str rest = str_slice(word, first, word.n);
    sg_sb_put(sb, sg_letters(sb->arena, str_slice(word, 0, first), CASE_UPPER));
    sg_sb_put(sb, sg_letters(sb->arena, rest, CASE_LOWER));
}

Datum sg_filter_capitalize(Call *call)
{
    StrBuf sb = sb_in(call->fill->arena);
    put_word(&sb, sg_call_text(call));
    return text_of(&sb);
}

static bool divides_words(char c)
{
    return is_blank(c) || (c != '\0' && strchr("-({[<", c) != NULL);
}

Datum sg_filter_title(Call *call)
{
    Str s = sg_call_text(call);
    StrBuf sb = sb_in(call->fill->arena);
    sg_template_charge(call->fill, call->where, s.n);
    for (size_t at = 0; at < s.n && !call->fill->failed;) {
        size_t end = at;
        while (end < s.n && !divides_words(s.p[end]))
            end++;
        put_word(&sb, str_slice(s, at, end));
        if (end < s.n)
            sb_putc(&sb, s.p[end++]);
        at = end;
    }
    return text_of(&sb);
}

// ---- parts ---------------------------------------------------------------

static bool is_among(char c, Str chars)
{
    return str_find(chars, c, 0) < chars.n;
}

#define BLANKS STR(" \t\n\r\v\f")

static Str trimmed(Str s, Str chars)
{
    while (s.n > 0 && is_among(s.p[0], chars))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_among(s.p[s.n - 1], chars))
        s.n--;
    return s;
}

Datum sg_filter_trim(Call *call)
{
    Str s = sg_call_text(call);
    return sg_datum_text(trimmed(s, sg_call_text_argument(call, 0, BLANKS)));
}

static bool stands_at(Str s, size_t at, Str part)
{
    return str_starts(str_slice(s, at, s.n), part);
}

// An empty 'old' occurs before and after every byte; nobody needs that.
Datum sg_filter_replace(Call *call)
{
    Str s = sg_call_text(call);
    Str old = sg_call_text_argument(call, 0, STR(""));
    Str new = sg_call_text_argument(call, 1, STR(""));
    long long left = -1;
    (void)sg_call_int_argument(call, 2, &left);
    if (old.n == 0)
        sg_template_fail(call->fill, call->where, "nothing to replace");
    sg_template_charge(call->fill, call->where,
                       sg_template_search_cost(s, old));
    StrBuf sb = sb_in(call->fill->arena);
    for (size_t at = 0; at < s.n && !call->fill->failed;) {
        if (left == 0 || !stands_at(s, at, old)) {
            sb_putc(&sb, s.p[at++]);
            continue;
        }
        sg_sb_put(&sb, new);
        at += old.n;
        left--;
        if (sb.n > call->fill->limit)
            break; // which the caller reports
    }
    return text_of(&sb);
}

static void put_spaces(StrBuf *sb, long long count)
{
    for (long long i = 0; i < count; i++)
        sb_putc(sb, ' ');
}

Datum sg_filter_indent(Call *call)
{
    Str s = sg_call_text(call);
    long long width = 4;
    (void)sg_call_int_argument(call, 0, &width);
    bool first = sg_call_truth_argument(call, 1);
    bool blank = sg_call_truth_argument(call, 2);
    if (width < 0 || width > MAX_TEMPLATE_DEPTH)
        sg_template_fail(call->fill, call->where, "an indent of 0 to %d",
                         MAX_TEMPLATE_DEPTH);
    StrBuf sb = sb_in(call->fill->arena);
    for (size_t at = 0; at < s.n && !call->fill->failed;) {
        size_t end = str_find(s, '\n', at);
        if ((at > 0 || first) && (blank || end > at))
            put_spaces(&sb, width);
        end = end < s.n ? end + 1 : end;
        sg_sb_put(&sb, str_slice(s, at, end));
        at = end;
    }
    return text_of(&sb);
}

static size_t skip_blanks(Str s, size_t at)
{
    while (at < s.n && is_blank(s.p[at]))
        at++;
    return at;
}

// The end of the part at 'at'; *next is where the following one starts.
static size_t part_end(Str s, size_t at, Str sep, size_t *next)
{
    while (at < s.n && !(sep.n > 0 ? stands_at(s, at, sep) : is_blank(s.p[at])))
        at++;
    *next = sep.n > 0 ? at + sep.n : skip_blanks(s, at);
    return at;
}

static size_t split(Str s, Str sep, Datum *parts)
{
    size_t count = 0;
    size_t at = sep.n > 0 ? 0 : skip_blanks(s, 0);
    while (at < s.n || (sep.n > 0 && at == s.n)) {
        size_t next;
        size_t end = part_end(s, at, sep, &next);
        if (parts != NULL)
            parts[count] = sg_datum_text(str_slice(s, at, end));
        count++;
        if (end == s.n)
            break;
        at = next;
    }
    return count;
}

Datum sg_filter_split(Call *call)
{
    Str s = sg_call_text(call);
    Str sep = sg_call_text_argument(call, 0, STR(""));
    sg_template_charge(call->fill, call->where,
                       s.n + sg_template_search_cost(s, sep));
    if (call->fill->failed)
        return datum_undefined();
    size_t count = split(s, sep, NULL);
    Datum *parts = arena_array(call->fill->arena, Datum, count);
    return sg_datum_list(parts, split(s, sep, parts));
}

Datum sg_filter_startswith(Call *call)
{
    Str prefix = sg_call_text_argument(call, 0, STR(""));
    return sg_datum_bool(str_starts(sg_call_text(call), prefix));
}

Datum sg_filter_endswith(Call *call)
{
    Str suffix = sg_call_text_argument(call, 0, STR(""));
    return sg_datum_bool(str_ends(sg_call_text(call), suffix));
}

// ---- other forms ---------------------------------------------------------

Datum sg_filter_string(Call *call)
{
    return sg_datum_text(sg_call_text(call));
}

static bool read_integer(Str s, long long *value)
{
    s = trimmed(s, BLANKS);
    bool minus = s.n > 0 && s.p[0] == '-';
    size_t at = minus || (s.n > 0 && s.p[0] == '+') ? 1 : 0;
    long long sum = 0;
    if (at == s.n || s.n > 18)
        return false;
    for (; at < s.n && is_digit(s.p[at]); at++)
        sum = sum * 10 + (s.p[at] - '0');
    *value = minus ? -sum : sum;
    return at == s.n || s.p[at] == '.';
}

// A number beyond 64 bits gives the default: converting it would be undefined.
Datum sg_filter_integer(Call *call)
{
    long long value = 0;
    double real;
    (void)sg_call_int_argument(call, 0, &value);
    if (call->subject.kind == DATUM_INT)
        return call->subject;
    if (sg_datum_as_real(call->subject, &real)) {
        if (real > -1e18 && real < 1e18)
            value = (long long)real;
        return sg_datum_int(value);
    }
    long long given = value;
    if (!read_integer(sg_call_text(call), &value))
        value = given;
    return sg_datum_int(value);
}

void sg_template_escape(StrBuf *sb, Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        switch (s.p[i]) {
        case '&': sg_sb_put(sb, STR("&amp;")); break;
        case '<': sg_sb_put(sb, STR("&lt;")); break;
        case '>': sg_sb_put(sb, STR("&gt;")); break;
        case '"': sg_sb_put(sb, STR("&#34;")); break;
        case '\'': sg_sb_put(sb, STR("&#39;")); break;
        default: sb_putc(sb, s.p[i]);
        }
    }
}

static Datum safe_text(Str s)
{
    Datum d = sg_datum_text(s);
    d.u.text.safe = true;
    return d;
}

Datum sg_filter_tojson(Call *call)
{
    long long indent = -1;
    bool pretty = sg_call_int_argument(call, 0, &indent);
    const char *what = sg_datum_textless(call->subject);
    if (what != NULL || !datum_exists(call->subject))
        sg_template_fail(call->fill, call->where,
                         "%s cannot be written as JSON",
                         what ? what : sg_datum_kind_name(call->subject));
    if (pretty && (indent < 0 || indent > MAX_TEMPLATE_DEPTH))
        sg_template_fail(call->fill, call->where, "an indent of 0 to %d",
                         MAX_TEMPLATE_DEPTH);
    if (call->fill->failed)
        return datum_undefined();
    JsonStyle style = {.indent = (long)indent,
                       .sorted = true,
                       .for_html = true,
                       .limit = call->fill->limit};
    StrBuf sb = sb_in(call->fill->arena);
    sg_json_put(&sb, call->subject, &style);
    return safe_text(sb_str(&sb));
}

Datum sg_filter_escape(Call *call)
{
    if (call->subject.kind == DATUM_TEXT && call->subject.u.text.safe)
        return call->subject;
    StrBuf sb = sb_in(call->fill->arena);
    sg_template_escape(&sb, sg_call_text(call));
    return safe_text(sb_str(&sb));
}

// What 'put' makes of the subject.
static Datum put_text(Call *call, void put(StrBuf *out, Str text))
{
    StrBuf sb = sb_in(call->fill->arena);
    put(&sb, sg_call_text(call));
    return sg_datum_text(sb_str(&sb));
}

Datum sg_filter_one_line(Call *call)
{
    return put_text(call, sg_put_one_line);
}

Datum sg_filter_quote(Call *call)
{
    return put_text(call, sg_put_quoted_line);
}

Datum sg_filter_conf_value(Call *call)
{
    return put_text(call, sg_put_conf_value);
}

Datum sg_filter_safe(Call *call)
{
    return safe_text(sg_call_text(call));
}
