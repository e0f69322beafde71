// spl_text.c - words and quotes of SPL.

#include "spl_parts.h"

#include "base/ascii.h"
#include "base/strbuf.h"

char spl_peek(const SplText *t)
{
    return t->at < t->in.n ? t->in.p[t->at] : '\0';
}

bool spl_fail(SplText *t, const char *problem)
{
    if (t->problem == NULL)
        t->problem = problem;
    t->at = t->in.n; // nothing more to read
    return false;
}

void spl_blanks(SplText *t)
{
    while (spl_peek(t) == ' ' || spl_peek(t) == '\n')
        t->at++;
}

bool spl_skip(SplText *t, Str text)
{
    if (!str_starts(str_slice(t->in, t->at, t->in.n), text))
        return false;
    t->at += text.n;
    return true;
}

void spl_expect(SplText *t, Str text)
{
    if (!spl_skip(t, text))
        (void)spl_fail(t, "something is missing");
}

bool spl_word(SplText *t, Str word)
{
    size_t from = t->at;
    spl_blanks(t);
    if (spl_skip(t, word) && !is_word(spl_peek(t)) &&
        strchr(".=<>!", spl_peek(t) ? spl_peek(t) : ' ') == NULL)
        return true;
    t->at = from;
    return false;
}

static void put_code(SplText *t, EvalPattern *p, char c)
{
    if (p->n == sizeof p->codes / sizeof *p->codes)
        (void)spl_fail(t, "a pattern that is too long");
    else
        eval_pattern_put(p, c == '*' ? EVAL_MANY : (unsigned char)c);
}

EvalPattern spl_pattern(SplText *t)
{
    EvalPattern p = {.n = 0};
    char quote = spl_peek(t);
    if (quote != '"') {
        Str bare = spl_bare(t);
        for (size_t i = 0; i < bare.n; i++)
            put_code(t, &p, bare.p[i]);
        return p;
    }
    t->at++;
    while (t->problem == NULL && spl_peek(t) != '"') {
        if (t->at >= t->in.n) {
            (void)spl_fail(t, "quotes that do not close");
            break;
        }
        char c = t->in.p[t->at++];
        bool escape = c == '\\' && (spl_peek(t) == '\\' || spl_peek(t) == '"');
        if (escape)
            c = t->in.p[t->at++];
        put_code(t, &p, c);
    }
    spl_expect(t, STR("\""));
    return p;
}

Str spl_quoted(Arena *a, SplText *t)
{
    StrBuf sb = sb_in(a);
    spl_expect(t, STR("\""));
    while (t->problem == NULL && spl_peek(t) != '"') {
        if (t->at >= t->in.n) {
            (void)spl_fail(t, "quotes that do not close");
            break;
        }
        char c = t->in.p[t->at++];
        if (c == '\\' && (spl_peek(t) == '\\' || spl_peek(t) == '"'))
            c = t->in.p[t->at++];
        sb_putc(&sb, c);
    }
    spl_expect(t, STR("\""));
    return sb_str(&sb);
}

Str spl_bare(SplText *t)
{
    size_t from = t->at;
    while (t->at < t->in.n && strchr(" \n\"=<>!(),|'[]`", spl_peek(t)) == NULL)
        t->at++;
    if (t->at == from)
        (void)spl_fail(t, "no word");
    return str_slice(t->in, from, t->at);
}

// A name has no escapes, but text that turns out to be no name may have some.
Str spl_name(SplText *t)
{
    if (spl_peek(t) != '"')
        return spl_bare(t);
    size_t from = t->at + 1;
    (void)spl_pattern(t);
    return str_slice(t->in, from, t->problem ? from : t->at - 1);
}

bool spl_at_end(SplText *t)
{
    spl_blanks(t);
    return t->at >= t->in.n || spl_peek(t) == '|' || spl_peek(t) == ']';
}

SplNames spl_names(SplText *t)
{
    SplNames names = {.count = 0};
    while (!spl_at_end(t)) {
        if (spl_skip(t, STR(",")))
            continue;
        Str name = spl_name(t);
        if (str_find(name, '*', 0) < name.n)
            (void)spl_fail(t, "'*' among names");
        else if (names.count == SPL_MAX_NAMES)
            (void)spl_fail(t, "too many names");
        else
            names.items[names.count++] = name;
    }
    return names;
}

double spl_span(SplText *t)
{
    static const struct {
        const char *unit;
        double seconds;
    } units[] = {{"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86400}};
    Str text = spl_bare(t);
    double n;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (str_ends(text, str_of_literal(units[i].unit)) &&
            eval_number(str_slice(text, 0, text.n - 1), &n))
            return n * units[i].seconds;
    (void)spl_fail(t, "no span of time");
    return 1;
}
