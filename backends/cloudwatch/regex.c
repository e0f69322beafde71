// regex.c - the author's regular expressions as literals of the language.
//
// The documentation names Hyperscan for filters and RE2 for functions.  What
// both run, and PCRE2 reads in the same way, is copied; little is rewritten;
// the rest is refused, because the service would refuse the whole query.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"

typedef struct Walk {
    Lower *lo;
    const Value *value;
    Str in;
    size_t at;
    StrBuf out;
    bool quantified; // a quantifier was just copied
    bool stuck;      // an error was reported
} Walk;

// The next character but 'ahead'; NUL behind the end.
static char peek(const Walk *w, size_t ahead)
{
    if (ahead >= w->in.n - w->at)
        return '\0';
    return w->in.p[w->at + ahead];
}

static bool is_next(const Walk *w, Str text)
{
    return w->in.n - w->at >= text.n &&
           str_eq(str_slice(w->in, w->at, w->at + text.n), text);
}

static void copy(Walk *w, size_t n)
{
    sg_sb_put(&w->out, str_slice(w->in, w->at, w->at + n));
    w->at += n;
}

static void replace(Walk *w, size_t n, Str by)
{
    sg_sb_put(&w->out, by);
    w->at += n;
}

static bool was_brace(const Walk *w)
{
    return w->out.n > 0 && w->out.p[w->out.n - 1] == '{';
}

// One character that means itself.
static void copy_literal(Walk *w, bool in_class)
{
    char c = peek(w, 0);
    if (c == '{' && was_brace(w))
        replace(w, 1, STR("\\{")); // "{{" might open a query parameter
    else if ((in_class && c == '`') || !sg_cw_put_special(&w->out, c))
        copy(w, 1);
    else
        w->at++;
}

static void refuse(Walk *w, const char *what, Str where)
{
    Lower *lo = w->lo;
    Span span = w->value->span;
    static const char format[] =
        "the service's regular expressions have no %s '%.*s'";
    if (!lo->permissive) {
        w->stuck = true;
        sg_emit_error(lo->em, SG_insights_regex_unsupported, span, format, what,
                      STR_ARG(where));
        sg_diag_hint(lo->em->diags, "-O regex=permissive lets it pass");
    } else if (!lo->told_regex) {
        lo->told_regex = true;
        sg_emit_warn(lo->em, SG_insights_regex_passed, span, format, what,
                     STR_ARG(where));
    }
}

// Refuse the next n characters, and copy them if that is what the user wants.
static void refuse_next(Walk *w, const char *what, size_t n)
{
    n = n < w->in.n - w->at ? n : w->in.n - w->at;
    refuse(w, what, str_slice(w->in, w->at, w->at + n));
    for (size_t end = w->at + n; w->at < end;)
        copy_literal(w, false);
}

// ---- escapes -------------------------------------------------------------

static void copy_braced(Walk *w)
{
    size_t n = 2;
    while (peek(w, n) != '}' && w->at + n < w->in.n)
        n++;
    if (w->at + n < w->in.n)
        n++;
    for (size_t end = w->at + n; w->at < end;)
        copy_literal(w, true);
}

// PCRE2 reads up to two digits, RE2 wants exactly two.
static void walk_hex(Walk *w)
{
    unsigned code = 0;
    size_t n = 2;
    for (; n < 4 && hex_value(peek(w, n)) >= 0; n++)
        code = code * 16 + (unsigned)hex_value(peek(w, n));
    if (n == 4) {
        copy(w, 4);
        return;
    }
    sg_sb_putf(&w->out, "\\x%02x", code);
    w->at += n;
}

static void walk_quoted(Walk *w)
{
    w->at += 2;
    while (w->at < w->in.n && !is_next(w, STR("\\E"))) {
        char c = peek(w, 0);
        if (!sg_cw_put_special(&w->out, c)) {
            if ((unsigned char)c < 0x80 && !is_word(c))
                sb_putc(&w->out, '\\');
            sb_putc(&w->out, c);
        }
        w->at++;
    }
    w->at += w->at < w->in.n ? 2 : 0;
}

// "\d", and "\pL" but for its last letter.
static bool is_shared_escape(char c, bool in_class)
{
    Str shared = in_class ? STR("dDwWsStnrfa0pP") : STR("dDwWsStnrfa0pPbBAz");
    return memchr(shared.p, c, shared.n) != NULL;
}

static void walk_letter(Walk *w, bool in_class)
{
    char c = peek(w, 1);
    if ((c == 'x' || c == 'p' || c == 'P') && peek(w, 2) == '{')
        copy_braced(w);
    else if (is_shared_escape(c, in_class))
        copy(w, 2);
    else if (c == 'b')
        replace(w, 2, STR("\\x08")); // in a class, a backspace
    else if (c == 'x')
        walk_hex(w);
    else if (c == 'Q' && !in_class)
        walk_quoted(w);
    else
        refuse_next(w, is_digit(c) || c == 'k' ? "back-reference" : "escape",
                    2);
}

static void walk_escape(Walk *w, bool in_class)
{
    char c = peek(w, 1);
    if (w->at + 1 == w->in.n) {
        replace(w, 1, STR("\\\\")); // cannot compile, but must not break out
    } else if (is_alnum(c)) {
        walk_letter(w, in_class);
    } else if ((unsigned char)c >= 0x80) {
        w->at++;
        copy_literal(w, in_class);
    } else if ((in_class && c == '`') || !sg_cw_put_special(&w->out, c)) {
        copy(w, 2);
    } else {
        w->at += 2;
    }
}

// ---- classes -------------------------------------------------------------

// The length of "[:name:]", or 0.
static size_t posix_class(const Walk *w)
{
    size_t n = 2;
    if (peek(w, 1) != ':')
        return 0;
    n += peek(w, n) == '^' ? 1 : 0;
    while (is_alpha(peek(w, n)))
        n++;
    return peek(w, n) == ':' && peek(w, n + 1) == ']' ? n + 2 : 0;
}

// RE2, PCRE2 and Java agree on what is left of a class after this.
static void walk_class_item(Walk *w)
{
    char c = peek(w, 0);
    if (c == '\\')
        walk_escape(w, true);
    else if (c == '[' && posix_class(w) > 0)
        copy(w, posix_class(w));
    else if (c == '[')
        replace(w, 1, STR("\\["));
    else if (is_next(w, STR("&&")))
        replace(w, 2, STR("\\&\\&"));
    else
        copy_literal(w, true);
}

static void walk_class(Walk *w)
{
    copy(w, peek(w, 1) == '^' ? 2 : 1);
    if (peek(w, 0) == ']')
        replace(w, 1, STR("\\]"));
    while (w->at < w->in.n && peek(w, 0) != ']' && !w->stuck)
        walk_class_item(w);
    if (w->at < w->in.n)
        copy(w, 1);
}

// ---- quantifiers ---------------------------------------------------------

enum { MAX_REPEAT = 1000 }; // RE2's

// Read digits from 'n' on, as a number that does not go far beyond the limit.
static size_t skip_number(const Walk *w, size_t n, unsigned *number)
{
    for (*number = 0; is_digit(peek(w, n)); n++)
        if (*number <= MAX_REPEAT)
            *number = *number * 10 + (unsigned)(peek(w, n) - '0');
    return n;
}

// The length of "{2}", "{2,}" or "{2,4}", or 0.
static size_t braced_quantifier(const Walk *w, bool *too_many)
{
    unsigned low, high = 0;
    size_t n = skip_number(w, 1, &low);
    if (n == 1)
        return 0;
    if (peek(w, n) == ',')
        n = skip_number(w, n + 1, &high);
    *too_many = low > MAX_REPEAT || high > MAX_REPEAT;
    return peek(w, n) == '}' ? n + 1 : 0;
}

static void walk_quantifier(Walk *w, size_t n)
{
    if (!w->quantified) {
        copy(w, n);
        w->quantified = true;
        return;
    }
    w->quantified = false;
    if (peek(w, 0) == '?')
        copy(w, n);
    else if (peek(w, 0) == '+')
        refuse_next(w, "possessive quantifier", n);
    else
        refuse_next(w, "quantifier after a quantifier", n);
}

static void walk_brace(Walk *w)
{
    bool too_many = false;
    size_t n = braced_quantifier(w, &too_many);
    if (n > 0 && too_many) {
        refuse_next(w, "repetition beyond 1000", n);
    } else if (n > 0) {
        walk_quantifier(w, n);
    } else if (peek(w, 1) == ',' && is_digit(peek(w, 2))) {
        // A quantifier to Python and new versions of PCRE2 only.
        refuse_next(w, "repetition without a lower bound", 2);
    } else {
        copy_literal(w, false);
        w->quantified = false;
    }
}

// ---- groups --------------------------------------------------------------

static const struct {
    const char *opening, *what;
} refused_groups[] = {
    {"(?=", "look-ahead"},
    {"(?!", "negative look-ahead"},
    {"(?<=", "look-behind"},
    {"(?<!", "negative look-behind"},
    {"(?>", "atomic group"},
    {"(?|", "branch reset"},
    {"(?(", "conditional"},
    {"(?P=", "back-reference"},
    {"(?P>", "recursion"},
    {"(?R", "recursion"},
    {"(?&", "recursion"},
    {"(?#", "comment"},
    {"(?'", "quoted group name"},
    {"(?C", "callout"},
    {"(*", "verb"},
    {NULL, NULL},
};

static bool walk_refused_group(Walk *w)
{
    for (size_t i = 0; refused_groups[i].opening != NULL; i++) {
        const char *opening = refused_groups[i].opening;
        Str text = str_of(opening, strlen(opening));
        if (!is_next(w, text))
            continue;
        refuse_next(w, refused_groups[i].what, text.n);
        return true;
    }
    return false;
}

static bool is_flag(char c)
{
    return c == 'i' || c == 'm' || c == 's' || c == '-';
}

// "(?i)" and "(?i:", behind which anything else is refused.
static void walk_flags(Walk *w)
{
    size_t n = 2;
    while (is_flag(peek(w, n)))
        n++;
    if (peek(w, n) == ':' || peek(w, n) == ')')
        copy(w, n + 1);
    else if (is_digit(peek(w, n)) || peek(w, n) == '+')
        refuse_next(w, "recursion", n + 1);
    else
        refuse_next(w, "flag", is_alpha(peek(w, n)) ? n + 1 : n);
}

static void walk_group(Walk *w)
{
    if (walk_refused_group(w))
        return;
    if (is_next(w, STR("(?P<")))
        replace(w, 4, STR("(?<"));
    else if (is_next(w, STR("(?<")))
        copy(w, 3);
    else if (is_next(w, STR("(?")))
        walk_flags(w);
    else
        copy(w, 1);
}

// ---- the whole -----------------------------------------------------------

static void step(Walk *w)
{
    char c = peek(w, 0);
    switch (c) {
    case '*':
    case '+':
    case '?': walk_quantifier(w, 1); return;
    case '{': walk_brace(w); return;
    case '\\': walk_escape(w, false); break;
    case '[': walk_class(w); break;
    case '(': walk_group(w); break;
    default: copy_literal(w, false); break;
    }
    w->quantified = false;
}

static void put_flags(StrBuf *out, unsigned flags)
{
    if (flags == 0)
        return;
    sg_sb_put(out, STR("(?"));
    if (flags & REGEX_IGNORECASE)
        sb_putc(out, 'i');
    if (flags & REGEX_MULTILINE)
        sb_putc(out, 'm');
    if (flags & REGEX_DOTALL)
        sb_putc(out, 's');
    sb_putc(out, ')');
}

Str sg_cw_regex(Lower *lo, const Value *v)
{
    Walk w = {.lo = lo,
              .value = v,
              .in = v->u.regex.text,
              .out = sb_in(lo->em->arena)};
    put_flags(&w.out, v->u.regex.flags);
    size_t flags = w.out.n;
    while (w.at < w.in.n && !w.stuck)
        step(&w);
    return w.out.n > flags ? sb_str(&w.out) : STR("");
}
