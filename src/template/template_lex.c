// template_lex.c - the tokens between "{{" and "}}".

#include "base/ascii.h"
#include "base/limits.h"
#include "template/template_ast.h"

// ---- errors --------------------------------------------------------------

void sg_template_error(TemplateParser *p, size_t from, size_t to,
                       const char *format, ...)
{
    if (!p->failed) {
        va_list args;
        va_start(args, format);
        sg_template_report(p->reader->diags, SG_template_syntax,
                           &p->template->place, from, to, format, args);
        va_end(args);
    }
    p->reader->spoilt = true;
    p->failed = true;
    p->token = (Token){TOKEN_END, p->text.n, p->text.n, {"", 0}};
    p->at = p->text.n;
}

void sg_template_unexpected(TemplateParser *p, const char *wanted)
{
    const Token *t = &p->token;
    if (t->kind == TOKEN_END)
        sg_template_error(p, t->from, t->to,
                          "expected %s, but the template ends", wanted);
    else
        sg_template_error(p, t->from, t->to, "expected %s, not '%.*s'", wanted,
                          STR_ARG(str_slice(p->text, t->from, t->to)));
}

bool sg_template_enter(TemplateParser *p)
{
    if (p->depth < MAX_TEMPLATE_DEPTH) {
        p->depth++;
        return true;
    }
    sg_template_error(p, p->token.from, p->token.to,
                      "nested more than %d levels deep", MAX_TEMPLATE_DEPTH);
    return false;
}

// ---- tokens --------------------------------------------------------------

static char peek(const TemplateParser *p, size_t ahead)
{
    if (p->at + ahead >= p->text.n)
        return '\0';
    return p->text.p[p->at + ahead];
}

static void finish(TemplateParser *p, TokenKind kind, size_t end)
{
    p->token.kind = kind;
    p->token.to = end;
    p->token.text = str_slice(p->text, p->token.from, end);
    p->at = end;
}

// "}}", "%}", and both with a dash or plus before them.
static bool read_close(TemplateParser *p)
{
    size_t sign = peek(p, 0) == '-' || peek(p, 0) == '+';
    char c = peek(p, sign);
    if (p->braces > 0 && c == '}')
        return false;
    if ((c != '}' && c != '%') || peek(p, sign + 1) != '}')
        return false;
    p->trim = peek(p, 0) == '-';
    size_t from = p->at + sign;
    finish(p, TOKEN_CLOSE, from + 2);
    p->token.text = str_slice(p->text, from, from + 2);
    return true;
}

static size_t digits_end(const TemplateParser *p, size_t at)
{
    while (at < p->text.n && is_digit(p->text.p[at]))
        at++;
    return at;
}

static void read_number(TemplateParser *p)
{
    size_t end = digits_end(p, p->at);
    bool real = end + 1 < p->text.n && p->text.p[end] == '.' &&
                is_digit(p->text.p[end + 1]);
    if (real)
        end = digits_end(p, end + 1);
    finish(p, real ? TOKEN_REAL : TOKEN_INT, end);
}

static bool put_escape(StrBuf *sb, char c)
{
    static const char names[] = "nrt\\'\"";
    static const char codes[] = "\n\r\t\\'\"";
    const char *hit = c != '\0' ? strchr(names, c) : NULL;
    if (hit != NULL) {
        sb_putc(sb, codes[hit - names]);
        return true;
    }
    sb_putc(sb, '\\');
    sb_putc(sb, c);
    return !is_alnum(c);
}

// A text in either kind of quotes, with Python's escapes for the characters
// that need one; an escape of another letter or digit would mean something
// there, and is refused.
static void read_text(TemplateParser *p)
{
    StrBuf sb = sb_in(p->reader->arena);
    char quote = peek(p, 0);
    size_t at = p->at + 1;
    for (; at < p->text.n && p->text.p[at] != quote; at++) {
        bool escaped = p->text.p[at] == '\\' && at + 1 < p->text.n;
        if (escaped && !put_escape(&sb, p->text.p[++at])) {
            sg_template_error(p, at - 1, at + 1, "unknown escape '\\%c'",
                              p->text.p[at]);
            return;
        }
        if (!escaped)
            sb_putc(&sb, p->text.p[at]);
    }
    if (at == p->text.n) {
        sg_template_error(p, p->at, p->at + 1, "this string is never closed");
        return;
    }
    finish(p, TOKEN_TEXT, at + 1);
    p->token.text = sb_str(&sb);
}

static void read_name(TemplateParser *p)
{
    size_t end = p->at;
    while (end < p->text.n && is_word(p->text.p[end]))
        end++;
    finish(p, TOKEN_NAME, end);
}

static void read_sign(TemplateParser *p)
{
    static const char *const pairs[] = {"==", "!=", "<=", ">=", NULL};
    static const char singles[] = "()[]{}.,|~+-<>=:";
    Str rest = str_slice(p->text, p->at, p->text.n);
    for (const char *const *s = pairs; *s != NULL; s++) {
        if (str_starts(rest, str_of_literal(*s))) {
            finish(p, TOKEN_SIGN, p->at + 2);
            return;
        }
    }
    if (strchr(singles, peek(p, 0)) != NULL)
        finish(p, TOKEN_SIGN, p->at + 1);
    else
        sg_template_error(p, p->at, p->at + 1,
                          "'%c' has no meaning in a template here", peek(p, 0));
}

void sg_template_advance(TemplateParser *p)
{
    while (p->at < p->text.n && is_blank(p->text.p[p->at]))
        p->at++;
    p->token = (Token){TOKEN_END, p->at, p->at, {"", 0}};
    char c = peek(p, 0);
    if (p->at >= p->text.n || read_close(p))
        return;
    if (is_digit(c))
        read_number(p);
    else if (is_word(c))
        read_name(p);
    else if (c == '\'' || c == '"')
        read_text(p);
    else if ((unsigned char)c < 0x20 || (unsigned char)c > 0x7E)
        sg_template_error(p, p->at, p->at + 1, "an unexpected character");
    else
        read_sign(p);
}

// ---- asking --------------------------------------------------------------

bool sg_template_sees(const TemplateParser *p, const char *sign_or_word)
{
    return p->token.kind != TOKEN_TEXT && p->token.kind != TOKEN_END &&
           str_eq(p->token.text, str_of_literal(sign_or_word));
}

bool sg_template_accept(TemplateParser *p, const char *sign_or_word)
{
    if (!sg_template_sees(p, sign_or_word))
        return false;
    sg_template_advance(p);
    return true;
}

void sg_template_expect(TemplateParser *p, const char *sign_or_word)
{
    if (sg_template_accept(p, sign_or_word))
        return;
    char wanted[32] = "'";
    size_t n = strlen(sign_or_word);
    n = n < sizeof wanted - 3 ? n : sizeof wanted - 3;
    memcpy(wanted + 1, sign_or_word, n);
    wanted[n + 1] = '\'';
    wanted[n + 2] = '\0';
    sg_template_unexpected(p, wanted);
}
