// regex_literal.c - text that whatever an expression finds must hold.

#include "regex/regex_literal.h"

#include "base/ascii.h"
#include "base/strbuf.h"

typedef struct LiteralReader {
    Str pattern;
    size_t at;
    StrBuf run, best;
} LiteralReader;

static void end_run(LiteralReader *r)
{
    if (r->run.n > r->best.n) {
        StrBuf best = r->best;
        r->best = r->run;
        r->run = best;
    }
    r->run.n = 0;
}

// An escape in a group or a class.  False: brackets behind it may be text, as
// between \Q and \E, or that of \c] itself.
static bool skip_escape(LiteralReader *r)
{
    char c = r->at + 1 < r->pattern.n ? r->pattern.p[r->at + 1] : '\0';
    r->at += 2;
    return c != 'Q' && c != 'E' && c != 'c';
}

// Behind a group or a class: past its end; false: not sure where that is.
static bool skip_class(LiteralReader *r)
{
    Str p = r->pattern;
    r->at++;
    if (r->at < p.n && p.p[r->at] == '^')
        r->at++;
    if (r->at < p.n && p.p[r->at] == ']')
        r->at++;
    while (r->at < p.n && p.p[r->at] != ']') {
        if (p.p[r->at] == '[')
            return false; // [:alpha:] and its like
        if (p.p[r->at] != '\\')
            r->at++;
        else if (!skip_escape(r))
            return false;
    }
    return r->at++ < p.n;
}

// Does what stands behind this parenthesis leave the rules of reading alone?
static bool is_plain_group(Str rest)
{
    static const char *const plain[] = {"(?:", "(?=", "(?!", "(?<=", "(?<!"};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (str_starts(rest, str_of_literal(plain[i])))
            return true;
    return !str_starts(rest, STR("(?")) && !str_starts(rest, STR("(*"));
}

static Str rest_of(const LiteralReader *r)
{
    return str_slice(r->pattern, r->at, r->pattern.n);
}

static bool skip_group(LiteralReader *r)
{
    size_t depth = 0;
    while (r->at < r->pattern.n) {
        char c = r->pattern.p[r->at];
        if (c == '[') {
            if (!skip_class(r))
                return false;
            continue;
        }
        if (c == '\\') {
            if (!skip_escape(r))
                return false;
            continue;
        }
        if (c == '(' && !is_plain_group(rest_of(r)))
            return false;
        r->at++;
        depth += c == '(';
        depth -= c == ')';
        if (depth == 0)
            return true;
    }
    return false;
}

// What stands behind an atom.  "?", "*" and "{" make it optional, or so we
// assume.
static void take_quantifier(LiteralReader *r)
{
    char c = r->at < r->pattern.n ? r->pattern.p[r->at] : '\0';
    if (c != '?' && c != '*' && c != '{' && c != '+')
        return;
    if (c != '+' && r->run.n > 0)
        r->run.n--;
    end_run(r);
}

static bool take_escape(LiteralReader *r)
{
    char c = r->at + 1 < r->pattern.n ? r->pattern.p[r->at + 1] : '\0';
    r->at += 2;
    if ((unsigned char)c < 0x80 && !is_alnum(c) && c != '\0') {
        sb_putc(&r->run, c);
        take_quantifier(r);
        return true;
    }
    end_run(r);
    return strchr("bBdDsSwWAZzrnt", c) != NULL && c != '\0';
}

// "{2}", "{2,}", "{2,5}"; other braces are text.
static bool skip_braces(LiteralReader *r)
{
    size_t end = str_find(r->pattern, '}', r->at);
    for (size_t i = r->at + 1; i < end; i++)
        if (!is_digit(r->pattern.p[i]) && r->pattern.p[i] != ',')
            return false;
    r->at = end + 1;
    return end < r->pattern.n;
}

// Everything that is not plainly understood ends the attempt: "(?", "|", "\Q",
// letters beyond ASCII, whose other cases are many.
static bool take_atom(LiteralReader *r)
{
    Str p = r->pattern;
    char c = p.p[r->at];
    switch (c) {
    case '|': return false;
    case '\\': return take_escape(r);
    case '[': end_run(r); return skip_class(r);
    case '(': end_run(r); return skip_group(r);
    case '{': end_run(r); return skip_braces(r);
    case '.':
    case '^':
    case '$':
    case '?':
    case '*':
    case '+':
        end_run(r);
        r->at++;
        return true;
    default: break;
    }
    if ((unsigned char)c >= 0x80)
        return false;
    sb_putc(&r->run, to_lower(c));
    r->at++;
    take_quantifier(r);
    return true;
}

Str sg_regex_literal(Arena *a, Str pattern)
{
    LiteralReader r = {.pattern = pattern, .run = sb_in(a), .best = sb_in(a)};
    if (str_starts(pattern, STR("(?i)")))
        r.at = 4; // the text it is looked for in is folded
    while (r.at < pattern.n)
        if (!take_atom(&r))
            return (Str){"", 0};
    end_run(&r);
    return sb_str(&r.best);
}
