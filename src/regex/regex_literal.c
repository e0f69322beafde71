// regex_literal.c - text that every match of an expression holds.

#include "regex/regex_literal.h"

#include "base/ascii.h"
#include "base/strbuf.h"
#include "regex/regex_tokens.h"

// 'run' is the adjacent text up to here, 'best' the longest
// that is complete.
typedef struct LiteralReader {
    RegexLexer lexer;
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

static bool end_run_here(LiteralReader *r)
{
    end_run(r);
    return true;
}

// Letters beyond ASCII have other cases of other lengths.
static bool take_char(LiteralReader *r, uint32_t code)
{
    if (code >= 0x80)
        return false;
    sb_putc(&r->run, to_lower((char)code));
    return true;
}

// The last character may be absent, or come several times.
static bool take_repeat(LiteralReader *r, const RegexToken *t)
{
    bool optional = t->kind == RX_ODD_REPEAT || t->low == 0;
    if (optional && r->run.n > 0)
        r->run.n--;
    return end_run_here(r);
}

// Case makes no difference to what is folded, and lines none to text; "x"
// changes how the rest is to be read.
static bool are_plain_flags(Str flags)
{
    for (size_t i = 0; i < flags.n; i++)
        if (memchr("ims-", flags.p[i], 4) == NULL)
            return false;
    return true;
}

static bool skip_class(LiteralReader *r)
{
    for (;;) {
        RegexToken t = sg_regex_token(&r->lexer);
        if (t.kind == RX_CLASS_END)
            return true;
        if (t.kind == RX_DONE)
            return false;
    }
}

// Groups are skipped, but a verb in one may end the match, and
// flags may change how its end is found.
static bool skip_group(LiteralReader *r)
{
    for (size_t depth = 1; depth > 0;) {
        RegexToken t = sg_regex_token(&r->lexer);
        if (t.kind == RX_DONE || t.kind == RX_RARE || !are_plain_flags(t.flags))
            return false;
        depth += t.kind == RX_GROUP || t.kind == RX_LOOK;
        depth -= t.kind == RX_GROUP_END;
    }
    return true;
}

static bool take_group(LiteralReader *r, const RegexToken *t)
{
    end_run(r);
    return are_plain_flags(t->flags) && skip_group(r);
}

// False ends the attempt: without "|" at the top every token counts, and what
// is not plainly understood might make another one optional.
static bool take_token(LiteralReader *r, const RegexToken *t)
{
    switch (t->kind) {
    case RX_CHAR: return take_char(r, t->code);
    case RX_REPEAT:
    case RX_ODD_REPEAT: return take_repeat(r, t);
    case RX_CLASS: end_run(r); return skip_class(r);
    case RX_GROUP:
    case RX_LOOK: return take_group(r, t);
    case RX_ANY:
    case RX_LINE_START:
    case RX_LINE_END:
    case RX_SET:
    case RX_PROPERTY:
    case RX_EDGE:
    case RX_REFERENCE: return end_run_here(r);
    case RX_FLAGS: return are_plain_flags(t->flags);
    case RX_DONE:
    case RX_OR:
    case RX_RANGE:
    case RX_POSIX:
    case RX_CLASS_END:
    case RX_GROUP_END:
    case RX_RARE: break;
    }
    return false;
}

Str sg_regex_literal(Arena *a, Str pattern)
{
    LiteralReader r = {
        .lexer = regex_lexer(pattern), .run = sb_in(a), .best = sb_in(a)};
    for (;;) {
        RegexToken t = sg_regex_token(&r.lexer);
        if (t.kind == RX_DONE)
            break;
        if (!take_token(&r, &t))
            return (Str){"", 0};
    }
    end_run(&r);
    return sb_str(&r.best);
}
