// re2.c - one token after another, copied, respelled or refused.
//
// Sources: RE2's doc/syntax.txt and re2/parse.cc; Hyperscan's developer guide,
// "Compiling Patterns".

#include "emit/re2.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "emit/backend.h"
#include "regex/regex_tokens.h"

enum { MAX_REPEAT = 1000 }; // RE2's, of repeats in each other, too

typedef struct Walk {
    Re2Writer *w;
    RegexLexer lexer;
    RegexToken before; // the token before this one
    bool stuck;        // something was refused
    bool ignore_case;  // since some flag said so
    bool dots;         // "." is any character, and written so

    // How often the last atom is repeated, and for each open group the most
    // that one of its atoms is.
    int repeated;
    int most[MAX_REGEX_DEPTH + 1];
    size_t depth;
} Walk;

static void put(Walk *walk, Str s)
{
    sg_sb_put(&walk->w->out, s);
}

static bool put_special(Walk *walk, char c)
{
    const Re2Writer *w = walk->w;
    return w->put_special != NULL && w->put_special(&walk->w->out, c);
}

// As it is written, but for what the literal cannot hold.
static void put_raw(Walk *walk, Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!put_special(walk, s.p[i]))
            sb_putc(&walk->w->out, s.p[i]);
}

static void refuse(Walk *walk, const char *what, const RegexToken *t)
{
    if (walk->w->refuse(walk->w->context, what, t->text))
        put_raw(walk, t->text);
    else
        walk->stuck = true;
}

// ---- characters ----------------------------------------------------------

// In a form that any literal can hold.
static void put_code(Walk *walk, uint32_t code)
{
    sg_sb_putf(&walk->w->out, code < 0x80 ? "\\x%02x" : "\\x{%x}",
               (unsigned)code);
}

// "\t" and "\x41": PCRE2 reads up to two digits, RE2 wants exactly two.
static bool is_shared_code(Str text)
{
    char letter = text.p[1];
    if (letter == 'x')
        return text.n == 4 || (text.n > 2 && text.p[2] == '{');
    return memchr("tnrfa", letter, 5) != NULL;
}

// One that would not mean itself, or need not.
static void put_quoted(Walk *walk, const RegexToken *t)
{
    StrBuf *out = &walk->w->out;
    bool letter =
        t->text.n > 1 && is_alnum(t->text.p[1]) && t->text.p[0] == '\\';
    char c = (char)t->code;
    if (letter && is_shared_code(t->text)) {
        put(walk, t->text);
    } else if (letter) {
        put_code(walk, t->code);
    } else if (t->code >= 0x80) {
        sg_utf8_put(out, t->code);
    } else if (!put_special(walk, c)) {
        if (!is_word(c))
            sb_putc(out, '\\');
        sb_putc(out, c);
    }
}

static bool is_next(const RegexLexer *lx, char c)
{
    return lx->at < lx->text.n && lx->text.p[lx->at] == c;
}

// Outside a class a brace is text where no repeat was read.  Without what \E
// parted, as in "a{\E2}", it would be read as one, and two braces side by side
// may mean something where the query is kept.
static void put_brace(Walk *walk, const RegexToken *t)
{
    if (is_next(&walk->lexer, '{'))
        put_code(walk, t->code);
    else
        put(walk, STR("\\{"));
}

// Java reads "&&" in a class as an intersection.
static bool is_double(const Walk *walk)
{
    return is_next(&walk->lexer, '&') ||
           (walk->before.kind == RX_CHAR && walk->before.code == '&');
}

static void put_char(Walk *walk, const RegexToken *t)
{
    bool in_class = walk->lexer.in_class;
    RegexToken quoted = *t;
    if (in_class)
        quoted.quoted |= t->code == '[' || t->code == ']' ||
                         (t->code == '&' && is_double(walk));
    if (t->code == '{' && !in_class)
        put_brace(walk, t);
    else if (quoted.quoted)
        put_quoted(walk, &quoted);
    else
        put_raw(walk, t->text);
}

// ---- classes -------------------------------------------------------------

static bool is_one_of(Str name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (str_eq(name, str_of_literal(*names)))
            return true;
    return false;
}

// Both engines want the names in this spelling, where PCRE2 ignores case, and
// know only categories and scripts.  These are the scripts in use.
static bool is_shared_property(const RegexToken *t)
{
    static const char *const names[] = {
        "Any",        "C",        "Cc",       "Cf",      "Co",     "Cs",
        "L",          "Ll",       "Lm",       "Lo",      "Lt",     "Lu",
        "M",          "Mc",       "Me",       "Mn",      "N",      "Nd",
        "Nl",         "No",       "P",        "Pc",      "Pd",     "Pe",
        "Pf",         "Pi",       "Po",       "Ps",      "S",      "Sc",
        "Sk",         "Sm",       "So",       "Z",       "Zl",     "Zp",
        "Zs",         "Arabic",   "Armenian", "Bengali", "Common", "Cyrillic",
        "Devanagari", "Georgian", "Greek",    "Han",     "Hangul", "Hebrew",
        "Hiragana",   "Katakana", "Latin",    "Tamil",   "Telugu", "Thai",
        NULL};
    Str name = t->name;
    if (str_starts(name, STR("^")))
        name = str_slice(name, 1, name.n);
    return is_one_of(name, names);
}

// Letters of one case: PCRE2 keeps it so under "(?i)", RE2 takes either case.
static bool minds_case(const RegexToken *t)
{
    static const char *const names[] = {"Lu", "Ll", "Lt", NULL};
    return is_one_of(t->name, names);
}

static void put_property(Walk *walk, const RegexToken *t)
{
    if (!is_shared_property(t))
        refuse(walk, "property", t);
    else if (walk->ignore_case && minds_case(t))
        refuse(walk, "single-case property under (?i):", t);
    else
        put(walk, t->text);
}

static void put_set(Walk *walk, const RegexToken *t)
{
    if (memchr("dDsSwW", t->letter, 6) != NULL)
        put(walk, t->text);
    else if (t->letter == 'N')
        put(walk, STR("[^\\n]"));
    else
        refuse(walk, "escape", t);
}

static void put_edge(Walk *walk, const RegexToken *t)
{
    if (t->letter == '<' || t->letter == '>')
        refuse(walk, "word boundary", t);
    else if (memchr("bBAz", t->letter, 4) != NULL)
        put(walk, t->text);
    else
        refuse(walk, "escape", t);
}

// ---- repeats -------------------------------------------------------------

// RE2 counts only what is in braces.
static int count_of(const RegexToken *t)
{
    bool braces = t->text.p[0] == '{';
    int count = t->high > 0 ? t->high : t->low;
    return braces && count > 0 ? count : 1;
}

static void put_repeat(Walk *walk, const RegexToken *t)
{
    int count = count_of(t);
    if (t->possessive) {
        RegexToken sign = *t;
        sign.text = str_slice(t->text, t->text.n - 1, t->text.n);
        put(walk, str_slice(t->text, 0, t->text.n - 1));
        refuse(walk, "possessive quantifier", &sign);
    } else if (count > MAX_REPEAT / walk->repeated) {
        refuse(walk, "repetition above 1000", t);
    } else {
        put(walk, t->text);
        walk->repeated *= count;
    }
}

// ---- groups --------------------------------------------------------------

// RE2 has i, m, s and U, of which U means something else to PCRE2; both signs
// need a flag after them.
static bool are_shared_flags(Str flags)
{
    bool minus = false;
    for (size_t i = 0; i < flags.n; i++) {
        if (memchr("ims-", flags.p[i], 4) == NULL ||
            (flags.p[i] == '-' && (minus || i + 1 == flags.n)))
            return false;
        minus |= flags.p[i] == '-';
    }
    return true;
}

static void put_group(Walk *walk, const RegexToken *t)
{
    walk->ignore_case |= str_find(t->flags, 'i', 0) < t->flags.n;
    if (!are_shared_flags(t->flags)) {
        refuse(walk, "flag", t);
    } else if (t->name.n > 0) {
        put(walk, STR("(?<"));
        put_raw(walk, t->name);
        put(walk, STR(">"));
    } else if (walk->w->any != NULL && str_eq(t->text, STR("(?:"))) {
        put(walk, STR("("));
    } else {
        put_raw(walk, t->text);
    }
}

static void open_group(Walk *walk)
{
    if (walk->depth < MAX_REGEX_DEPTH)
        walk->depth++;
    walk->most[walk->depth] = walk->repeated = 1;
}

static void close_group(Walk *walk)
{
    walk->repeated = walk->most[walk->depth];
    if (walk->depth > 0)
        walk->depth--;
}

// The atoms of a group are repeated as often as the group is.
static void count_repeats(Walk *walk, const RegexToken *t)
{
    if (t->kind == RX_GROUP || t->kind == RX_LOOK)
        open_group(walk);
    else if (t->kind == RX_GROUP_END)
        close_group(walk);
    else if (t->kind != RX_REPEAT)
        walk->repeated = 1;
    if (walk->repeated > walk->most[walk->depth])
        walk->most[walk->depth] = walk->repeated;
}

// ---- any character -------------------------------------------------------

// Is "s" among the flags of any group, or of the expression after its start?
// Then "." means the one here and the other there.
static bool changes_dots(Str regex)
{
    RegexLexer lexer = regex_lexer(regex);
    for (;;) {
        RegexToken t = sg_regex_token(&lexer);
        if (t.kind == RX_DONE)
            return false;
        if ((t.kind == RX_FLAGS || t.kind == RX_GROUP) &&
            str_find(t.flags, 's', 0) < t.flags.n)
            return true;
    }
}

static unsigned flags_of(Str letters)
{
    unsigned flags = 0;
    for (size_t i = 0; i < letters.n; i++)
        flags |= letters.p[i] == 'i'   ? REGEX_IGNORECASE
                 : letters.p[i] == 'm' ? REGEX_MULTILINE
                                       : REGEX_DOTALL;
    return flags;
}

// Flags come first, those of the expression with the others.  What is left
// follows them.
static Str put_flags(Walk *walk, Str regex)
{
    Re2Writer *w = walk->w;
    RegexLexer lexer = regex_lexer(regex);
    RegexToken t = sg_regex_token(&lexer);
    unsigned flags = w->flags;
    if (w->any != NULL && t.kind == RX_FLAGS && are_shared_flags(t.flags) &&
        str_find(t.flags, '-', 0) == t.flags.n) {
        flags |= flags_of(t.flags);
        regex = str_slice(regex, lexer.at, regex.n);
    }
    if (w->any != NULL && !changes_dots(regex)) {
        walk->dots = (flags & REGEX_DOTALL) != 0;
        flags &= ~(unsigned)REGEX_DOTALL;
    }
    walk->ignore_case = (flags & REGEX_IGNORECASE) != 0;
    sg_put_regex_flags(&w->out, flags);
    w->begin = w->out.n;
    return regex;
}

static void put_any(Walk *walk)
{
    put(walk, walk->dots ? str_of_literal(walk->w->any) : STR("."));
}

// ---- the whole -----------------------------------------------------------

// What both read alike is copied; what they do not is named by its token.
static void put_token(Walk *walk, const RegexToken *t)
{
    switch (t->kind) {
    case RX_DONE: break;
    case RX_CHAR: put_char(walk, t); break;
    case RX_ANY: put_any(walk); break;
    case RX_LINE_START:
    case RX_LINE_END:
    case RX_OR:
    case RX_RANGE:
    case RX_POSIX:
    case RX_CLASS_END:
    case RX_GROUP_END: put(walk, t->text); break;
    case RX_CLASS: put(walk, t->negated ? STR("[^") : STR("[")); break;
    case RX_REPEAT: put_repeat(walk, t); break;
    case RX_SET: put_set(walk, t); break;
    case RX_EDGE: put_edge(walk, t); break;
    case RX_GROUP: put_group(walk, t); break;
    case RX_PROPERTY: put_property(walk, t); break;
    case RX_FLAGS: put_group(walk, t); break;
    case RX_ODD_REPEAT:
    case RX_LOOK:
    case RX_REFERENCE:
    case RX_RARE: refuse(walk, t->what, t); break;
    }
}

void sg_re2_put(Re2Writer *w, Str regex)
{
    Walk walk = {.w = w, .repeated = 1};
    walk.lexer = regex_lexer(put_flags(&walk, regex));
    walk.most[0] = 1;
    for (;;) {
        RegexToken t = sg_regex_token(&walk.lexer);
        if (t.kind == RX_DONE || walk.stuck)
            return;
        put_token(&walk, &t);
        count_repeats(&walk, &t);
        walk.before = t;
    }
}
