// regex_tokens.c - cutting a regular expression into tokens.
//
// Sources: pcre2pattern(3) and pcre2syntax(3) of PCRE2 10.42; what versions
// read differently has a separate token.

#include "regex/regex_tokens.h"

#include "base/ascii.h"
#include "base/utf8.h"

// NUL past the end.
static char peek(const RegexLexer *lx, size_t ahead)
{
    return ahead < lx->text.n - lx->at ? lx->text.p[lx->at + ahead] : '\0';
}

static bool is_next(const RegexLexer *lx, Str what)
{
    return str_starts(str_slice(lx->text, lx->at, lx->text.n), what);
}

static bool skip(RegexLexer *lx, Str what)
{
    if (!is_next(lx, what))
        return false;
    lx->at += what.n;
    return true;
}

// Past the next 'end', or to the end of all; what is before it.
static Str skip_past(RegexLexer *lx, char end)
{
    size_t from = lx->at;
    size_t to = str_find(lx->text, end, from);
    lx->at = to < lx->text.n ? to + 1 : to;
    return str_slice(lx->text, from, to);
}

static void be_char(RegexToken *t, uint32_t code)
{
    t->kind = RX_CHAR;
    t->code = code;
}

static void be_rare(RegexToken *t, const char *what)
{
    t->kind = RX_RARE;
    t->what = what;
}

// \Q and \E make no tokens.
static void skip_quotes(RegexLexer *lx)
{
    for (;;) {
        if (skip(lx, STR("\\E")))
            lx->quoting = false;
        else if (lx->quoting || !skip(lx, STR("\\Q")))
            return;
        else
            lx->quoting = true;
    }
}

// ---- numbers -------------------------------------------------------------

// Up to 'most' digits of the base, 8 or 16; how many there were.
static size_t read_digits(RegexLexer *lx, uint32_t base, size_t most,
                          uint32_t *code)
{
    size_t n = 0;
    *code = 0;
    for (; n < most; n++) {
        int digit = hex_value(peek(lx, 0));
        if (digit < 0 || (uint32_t)digit >= base)
            break;
        *code = *code * base + (uint32_t)digit;
        lx->at++;
    }
    return n;
}

static bool is_code(uint32_t code)
{
    return code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
}

// braced = "{" digit { digit } "}"
static bool read_braced(RegexLexer *lx, uint32_t base, uint32_t *code)
{
    size_t from = lx->at;
    if (skip(lx, STR("{")) && read_digits(lx, base, 7, code) > 0 &&
        skip(lx, STR("}")) && is_code(*code))
        return true;
    lx->at = from;
    return false;
}

// ---- escapes -------------------------------------------------------------

// The letter after a backslash that means one character.
static bool control_code(char letter, uint32_t *code)
{
    static const char pairs[] = "t\tn\nr\rf\fa\ae\033";
    for (const char *s = pairs; *s != '\0'; s += 2)
        if (letter == s[0]) {
            *code = (unsigned char)s[1];
            return true;
        }
    return false;
}

// hex = "x" [ digit [ digit ] ] | "x" braced
static bool read_hex(RegexLexer *lx, uint32_t *code)
{
    if (peek(lx, 0) == '{')
        return read_braced(lx, 16, code);
    (void)read_digits(lx, 16, 2, code);
    return true;
}

// "\cA": the character with bit 6 inverted.
static bool read_control(RegexLexer *lx, uint32_t *code)
{
    char c = peek(lx, 0);
    if ((unsigned char)c < 0x20 || (unsigned char)c > 0x7E)
        return false;
    lx->at++;
    bool lower = c >= 'a' && c <= 'z';
    *code = (uint32_t)(unsigned char)(lower ? c - 'a' + 'A' : c) ^ 0x40u;
    return true;
}

// "\N{U+41}"; "\N" alone is a class.
static bool read_code_point(RegexLexer *lx, uint32_t *code)
{
    return skip(lx, STR("{U+")) && read_digits(lx, 16, 6, code) > 0 &&
           skip(lx, STR("}")) && is_code(*code);
}

// An escape that means one character; the letter has been read.
static bool read_char_escape(RegexLexer *lx, char letter, uint32_t *code)
{
    switch (letter) {
    case 'x': return read_hex(lx, code);
    case 'o': return read_braced(lx, 8, code);
    case 'c': return read_control(lx, code);
    case 'N': return read_code_point(lx, code);
    case '0': (void)read_digits(lx, 8, 2, code); return true;
    default: return control_code(letter, code);
    }
}

// property = ( "p" | "P" ) ( letter | "{" name "}" )
static void read_property(RegexLexer *lx, RegexToken *t)
{
    t->kind = RX_PROPERTY;
    if (skip(lx, STR("{"))) {
        t->name = skip_past(lx, '}');
    } else if (lx->at < lx->text.n) {
        t->name = str_slice(lx->text, lx->at, lx->at + 1);
        lx->at++;
    }
}

// reference = digit { digit } | ( "g" | "k" ) ( bracketed | [ sign ] digits )
//
// "\g<name>" and "\g'name'" call a group; the others refer to its text.
static void read_reference(RegexLexer *lx, RegexToken *t, char letter)
{
    char open = peek(lx, 0);
    t->kind = RX_REFERENCE;
    t->what = "back-reference";
    if (letter == 'g' && (open == '<' || open == '\''))
        be_rare(t, "recursion");
    if (open == '{' || open == '<' || open == '\'') {
        lx->at++;
        (void)skip_past(lx, open == '{' ? '}' : open == '<' ? '>' : '\'');
        return;
    }
    if (open == '+' || open == '-')
        lx->at++;
    while (is_digit(peek(lx, 0)))
        lx->at++;
}

// In a class digits are octal, 8 and 9 themselves, and "\b" is a backspace.
static bool read_class_escape(RegexLexer *lx, RegexToken *t, char letter)
{
    uint32_t code = 0x08;
    if (letter >= '0' && letter <= '7') {
        lx->at--;
        (void)read_digits(lx, 8, 3, &code);
    } else if (letter == '8' || letter == '9') {
        code = (unsigned char)letter;
    } else if (letter != 'b') {
        return false;
    }
    be_char(t, code);
    return true;
}

// escape = "\" ( punctuation | code | class | place | property | reference )
//
// At most one of the readers takes the letter; what none knows is rare.
static void read_escape(RegexLexer *lx, RegexToken *t)
{
    uint32_t code;
    t->quoted = true;
    if (++lx->at == lx->text.n) {
        be_char(t, '\\'); // does not compile
        return;
    }
    uint32_t next = sg_utf8_next(lx->text, &lx->at);
    char letter = next < 0x80 ? (char)next : '\0';
    t->letter = letter;
    if (!is_alnum(letter))
        be_char(t, next);
    else if (lx->in_class && read_class_escape(lx, t, letter))
        return;
    else if (read_char_escape(lx, letter, &code))
        be_char(t, code);
    else if (memchr("dDsSwWhHvVN", letter, 11) != NULL)
        t->kind = RX_SET;
    else if (memchr("bBAzZG", letter, 6) != NULL)
        t->kind = RX_EDGE;
    else if (letter == 'p' || letter == 'P')
        read_property(lx, t);
    else if (is_digit(letter) || letter == 'g' || letter == 'k')
        read_reference(lx, t, letter);
    else
        be_rare(t, "escape");
}

// ---- classes -------------------------------------------------------------

// class = "[" [ "^" ] [ "]" ] { item } "]"
//
// "[[:<:]]" and "[[:>:]]" look like classes and are the edges of a word.
static void open_class(RegexLexer *lx, RegexToken *t)
{
    if (is_next(lx, STR("[[:<:]]")) || is_next(lx, STR("[[:>:]]"))) {
        t->kind = RX_EDGE;
        t->letter = peek(lx, 3);
        lx->at += 7;
        return;
    }
    lx->at++;
    skip_quotes(lx);
    t->kind = RX_CLASS;
    t->negated = !lx->quoting && skip(lx, STR("^"));
    lx->in_class = lx->first = true;
    lx->may_range = lx->ends_range = false;
}

// posix = "[:" [ "^" ] letter { letter } ":]"
static size_t posix_length(const RegexLexer *lx)
{
    size_t n = 2;
    if (peek(lx, 1) != ':')
        return 0;
    n += peek(lx, n) == '^' ? 1 : 0;
    while (is_alpha(peek(lx, n)))
        n++;
    return peek(lx, n) == ':' && peek(lx, n + 1) == ']' ? n + 2 : 0;
}

// Is the "-" that was read between two characters?  What follows it
// cannot be a class: PCRE2 refuses that.
static bool is_range(const RegexLexer *lx)
{
    RegexLexer ahead = *lx;
    skip_quotes(&ahead);
    return lx->may_range && (ahead.quoting || peek(&ahead, 0) != ']');
}

static void read_char(RegexLexer *lx, RegexToken *t)
{
    be_char(t, sg_utf8_next(lx->text, &lx->at));
}

// item = character [ "-" character ] | posix | escape
static void read_class_item(RegexLexer *lx, RegexToken *t)
{
    char c = peek(lx, 0);
    size_t posix = c == '[' ? posix_length(lx) : 0;
    if (c == ']' && !lx->first) {
        lx->at++;
        lx->in_class = false;
        t->kind = RX_CLASS_END;
    } else if (posix > 0) {
        lx->at += posix;
        t->kind = RX_POSIX;
    } else if (c == '\\') {
        read_escape(lx, t);
    } else {
        read_char(lx, t);
        if (c == '-' && is_range(lx))
            t->kind = RX_RANGE;
    }
}

static void end_class_item(RegexLexer *lx, const RegexToken *t)
{
    lx->may_range = t->kind == RX_CHAR && !lx->ends_range;
    lx->ends_range = t->kind == RX_RANGE;
    lx->first = false;
}

// ---- repeats -------------------------------------------------------------

static int read_count(RegexLexer *lx)
{
    int count = 0;
    for (; is_digit(peek(lx, 0)); lx->at++)
        if (count <= RX_MAX_REPEAT)
            count = count * 10 + (peek(lx, 0) - '0');
    return count;
}

// braces = "{" digits [ "," [ digits ] ] "}"
static bool read_braces(RegexLexer *lx, RegexToken *t)
{
    size_t from = lx->at++;
    bool fine = is_digit(peek(lx, 0));
    t->low = t->high = read_count(lx);
    if (skip(lx, STR(",")))
        t->high = is_digit(peek(lx, 0)) ? read_count(lx) : RX_FOREVER;
    if (fine && skip(lx, STR("}")))
        return true;
    lx->at = from;
    return false;
}

// Versions of PCRE2 differ on "{,3}" and "{ 3 }": repeats, or text.
static bool skip_odd_braces(RegexLexer *lx)
{
    size_t n = 1;
    while (is_digit(peek(lx, n)) || peek(lx, n) == ',' || peek(lx, n) == ' ')
        n++;
    if (peek(lx, n) != '}' || n == 1)
        return false;
    lx->at += n + 1;
    return true;
}

// repeat = ( "*" | "+" | "?" | braces ) [ "?" | "+" ]
static bool read_repeat(RegexLexer *lx, RegexToken *t)
{
    char c = peek(lx, 0);
    t->kind = RX_REPEAT;
    if (c == '*' || c == '+' || c == '?') {
        lx->at++;
        t->low = c == '+' ? 1 : 0;
        t->high = c == '?' ? 1 : RX_FOREVER;
    } else if (c != '{') {
        return false;
    } else if (!read_braces(lx, t)) {
        t->kind = RX_ODD_REPEAT;
        t->what = peek(lx, 1) == ',' ? "repetition without a lower bound"
                                     : "repetition with blanks";
        return skip_odd_braces(lx);
    }
    t->possessive = skip(lx, STR("+"));
    if (!t->possessive)
        (void)skip(lx, STR("?"));
    return true;
}

// ---- groups --------------------------------------------------------------

typedef struct Opening {
    Str text;
    RegexTokenKind kind;
    const char *what;
    char to; // the token ends after it; NUL: with the text
} Opening;

// The first that fits.
static const Opening openings[] = {
    {{"(?:", 3}, RX_GROUP, NULL, '\0'},
    {{"(?=", 3}, RX_LOOK, "look-ahead", '\0'},
    {{"(?!", 3}, RX_LOOK, "negative look-ahead", '\0'},
    {{"(?<=", 4}, RX_LOOK, "look-behind", '\0'},
    {{"(?<!", 4}, RX_LOOK, "negative look-behind", '\0'},
    {{"(?*", 3}, RX_RARE, "look-ahead", '\0'},
    {{"(?<*", 4}, RX_RARE, "look-behind", '\0'},
    {{"(?P<", 4}, RX_GROUP, NULL, '>'},
    {{"(?<", 3}, RX_GROUP, NULL, '>'},
    {{"(?'", 3}, RX_GROUP, NULL, '\''},
    {{"(?>", 3}, RX_RARE, "atomic group", '\0'},
    {{"(?|", 3}, RX_RARE, "branch reset", '\0'},
    {{"(?(", 3}, RX_RARE, "conditional", '\0'},
    {{"(?P=", 4}, RX_REFERENCE, "back-reference", ')'},
    {{"(?P>", 4}, RX_RARE, "recursion", ')'},
    {{"(?&", 3}, RX_RARE, "recursion", ')'},
    {{"(?R", 3}, RX_RARE, "recursion", ')'},
    {{"(?#", 3}, RX_RARE, "comment", ')'},
    {{"(?C", 3}, RX_RARE, "callout", ')'},
    {{"(*", 2}, RX_RARE, "verb", ')'},
};

// "(?1)", "(?+1)", "(?-1)": the group with that number, again.
static bool is_recursion(const RegexLexer *lx)
{
    char sign = peek(lx, 2);
    return is_digit(peek(lx, sign == '+' || sign == '-' ? 3 : 2));
}

// flags = "(?" { letter | "-" | "^" } ( ")" | ":" )
static void read_flags(RegexLexer *lx, RegexToken *t)
{
    if (is_recursion(lx)) {
        be_rare(t, "recursion");
        (void)skip_past(lx, ')');
        return;
    }
    lx->at += 2;
    size_t from = lx->at;
    while (is_alpha(peek(lx, 0)) || peek(lx, 0) == '-' || peek(lx, 0) == '^')
        lx->at++;
    t->flags = str_slice(lx->text, from, lx->at);
    if (skip(lx, STR(":")))
        t->kind = RX_GROUP;
    else if (skip(lx, STR(")")))
        t->kind = RX_FLAGS;
    else
        be_rare(t, "flag");
}

static void read_opening(RegexLexer *lx, RegexToken *t, const Opening *o)
{
    t->kind = o->kind;
    t->what = o->what;
    lx->at += o->text.n;
    if (o->to != '\0')
        t->name = skip_past(lx, o->to);
}

// opening = "(" [ "?" ... | "*" ... ]
static void open_group(RegexLexer *lx, RegexToken *t)
{
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
        if (is_next(lx, openings[i].text)) {
            read_opening(lx, t, &openings[i]);
            return;
        }
    if (peek(lx, 1) == '?') {
        read_flags(lx, t);
        return;
    }
    lx->at++;
    t->kind = RX_GROUP;
}

// ---- the whole -----------------------------------------------------------

static void be_sign(RegexLexer *lx, RegexToken *t, RegexTokenKind kind)
{
    t->kind = kind;
    lx->at++;
}

// token = class | group | escape | repeat | "." | "^" | "$" | "|" | character
static void read_token(RegexLexer *lx, RegexToken *t)
{
    switch (peek(lx, 0)) {
    case '.': be_sign(lx, t, RX_ANY); return;
    case '^': be_sign(lx, t, RX_LINE_START); return;
    case '$': be_sign(lx, t, RX_LINE_END); return;
    case '|': be_sign(lx, t, RX_OR); return;
    case ')': be_sign(lx, t, RX_GROUP_END); return;
    case '[': open_class(lx, t); return;
    case '(': open_group(lx, t); return;
    case '\\': read_escape(lx, t); return;
    default: break;
    }
    if (!read_repeat(lx, t))
        read_char(lx, t);
}

// regex = { token }; in a class, items until it closes.
RegexToken sg_regex_token(RegexLexer *lx)
{
    skip_quotes(lx);
    RegexToken t = {.at = lx->at};
    if (lx->at == lx->text.n)
        return t;
    bool in_class = lx->in_class;
    if (lx->quoting) {
        read_char(lx, &t);
        t.quoted = true;
    } else if (in_class) {
        read_class_item(lx, &t);
    } else {
        read_token(lx, &t);
    }
    if (in_class)
        end_class_item(lx, &t);
    t.text = str_slice(lx->text, t.at, lx->at);
    return t;
}
