// template_parse.c - text and statements.

#include "base/ascii.h"
#include "template/template_ast.h"

static Block *new_block(TemplateParser *p, BlockKind kind)
{
    Block *b = arena_new(p->reader->arena, Block);
    b->kind = kind;
    return b;
}

// ---- text between tags ---------------------------------------------------

static bool opens_tag(Str text, size_t at)
{
    return text.p[at] == '{' && at + 1 < text.n &&
           (text.p[at + 1] == '{' || text.p[at + 1] == '%' ||
            text.p[at + 1] == '#');
}

static size_t find_tag(Str text, size_t at)
{
    for (at = str_find(text, '{', at); at < text.n;
         at = str_find(text, '{', at + 1))
        if (opens_tag(text, at))
            return at;
    return text.n;
}

static Str trim_start(Str s)
{
    while (s.n > 0 && is_blank(s.p[0]))
        s = str_slice(s, 1, s.n);
    return s;
}

static Str trim_end(Str s)
{
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

// Line breaks come out as LF, however the file has them.
static Str with_plain_breaks(Arena *a, Str s)
{
    if (str_find(s, '\r', 0) == s.n)
        return s;
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] != '\r')
            sb_putc(&sb, s.p[i]);
        else if (i + 1 == s.n || s.p[i + 1] != '\n')
            sb_putc(&sb, '\n');
    }
    return sb_str(&sb);
}

static void append_text(TemplateParser *p, Block ***tail, Str text)
{
    if (text.n == 0)
        return;
    Block *b = new_block(p, BLOCK_TEXT);
    b->text = with_plain_breaks(p->reader->arena, text);
    **tail = b;
    *tail = &b->next;
}

// A dash inside either tag takes the white space before it.
static bool dash_follows(const TemplateParser *p)
{
    return p->at + 2 < p->text.n && p->text.p[p->at + 2] == '-';
}

static void read_text(TemplateParser *p, Block ***tail)
{
    size_t end = find_tag(p->text, p->at);
    Str text = str_slice(p->text, p->at, end);
    if (p->trim)
        text = trim_start(text);
    p->trim = false;
    p->at = end;
    if (dash_follows(p))
        text = trim_end(text);
    append_text(p, tail, text);
}

// comment: "{#" any text ["-"] "#}"
static void skip_comment(TemplateParser *p)
{
    size_t from = p->at;
    for (size_t at = from + 2; at + 1 < p->text.n; at++) {
        if (p->text.p[at] == '#' && p->text.p[at + 1] == '}') {
            p->trim = at > from + 2 && p->text.p[at - 1] == '-';
            p->at = at + 2;
            return;
        }
    }
    sg_template_error(p, from, from + 2, "this comment is never closed");
}

// Step over "{{" or "{%" and a sign after it.
static void enter_tag(TemplateParser *p)
{
    p->at += 2;
    if (p->at < p->text.n &&
        (p->text.p[p->at] == '-' || p->text.p[p->at] == '+'))
        p->at++;
    sg_template_advance(p);
}

// The parser is then on the text after the tag.
static void leave_tag(TemplateParser *p, const char *close)
{
    if (p->failed || sg_template_sees(p, close))
        return;
    if (close[0] == '}')
        sg_template_unexpected(p, "'}}'");
    else
        sg_template_unexpected(p, "'%}'");
}

// ---- statements ----------------------------------------------------------

static Block *parse_body(TemplateParser *p);

// print: "{{" expression "}}"
static Block *parse_print(TemplateParser *p)
{
    enter_tag(p);
    Block *b = new_block(p, BLOCK_PRINT);
    b->term = sg_template_expression(p);
    leave_tag(p, "}}");
    return b;
}

// Move past "{% word %}", where the parser is.
static bool accept_tag(TemplateParser *p, const char *word)
{
    if (p->failed || !sg_template_accept(p, word))
        return false;
    leave_tag(p, "%}");
    return !p->failed;
}

static void expect_tag(TemplateParser *p, const char *word, Token opener)
{
    if (p->failed || accept_tag(p, word) || p->failed)
        return;
    if (p->token.kind == TOKEN_END)
        sg_template_error(p, opener.from, opener.to, "this '%.*s' has no '%s'",
                          STR_ARG(opener.text), word);
    else
        sg_template_error(p, p->token.from, p->token.to,
                          "'%s' must come before this", word);
}

// "if" and "elif", after the word; a chain needs no recursion.
static Block *parse_if(TemplateParser *p, Token opener)
{
    Block *first = NULL;
    Block *b;
    Block **tail = &first;
    do {
        b = new_block(p, BLOCK_IF);
        b->term = sg_template_expression(p);
        leave_tag(p, "%}");
        b->body = parse_body(p);
        *tail = b;
        tail = &b->otherwise;
        b->chained = !p->failed && sg_template_accept(p, "elif");
    } while (b->chained);
    if (accept_tag(p, "else"))
        *tail = parse_body(p);
    expect_tag(p, "endif", opener);
    return first;
}

// target: name
static Str parse_target(TemplateParser *p)
{
    Token name = p->token;
    if (name.kind != TOKEN_NAME)
        sg_template_unexpected(p, "a name");
    else if (sg_template_sees(p, "loop"))
        sg_template_error(p, name.from, name.to, "'loop' is a reserved name");
    sg_template_forget(p, name.text);
    sg_template_advance(p);
    return name.text;
}

// for: "{% for" target ["," target] "in" condition ["if" condition] "%}" body
// ["{% else %}" body] "{% endfor %}".  The list is a condition, not an
// expression: its "if" would be taken for a choice.
static Block *parse_for(TemplateParser *p, Token opener)
{
    Block *b = new_block(p, BLOCK_FOR);
    b->names[0] = parse_target(p);
    if (sg_template_accept(p, ","))
        b->names[1] = parse_target(p);
    sg_template_expect(p, "in");
    b->term = sg_template_condition(p);
    if (sg_template_accept(p, "if"))
        b->only = sg_template_condition(p);
    leave_tag(p, "%}");
    b->body = parse_body(p);
    if (accept_tag(p, "else"))
        b->otherwise = parse_body(p);
    expect_tag(p, "endfor", opener);
    return b;
}

// set: "{% set" target "=" expression "%}"
static Block *parse_set(TemplateParser *p)
{
    Block *b = new_block(p, BLOCK_SET);
    b->names[0] = parse_target(p);
    sg_template_expect(p, "=");
    b->term = sg_template_expression(p);
    leave_tag(p, "%}");
    return b;
}

// Is there "{% endraw %}" at 'at'?  Then the parser moves past it.
static bool accept_endraw(TemplateParser *p, size_t at)
{
    TemplateParser ahead = *p;
    Str rest = str_slice(p->text, at, p->text.n);
    if (!str_starts(rest, STR("{%")))
        return false;
    at += at + 2 < p->text.n && p->text.p[at + 2] == '-' ? 3 : 2;
    rest = trim_start(str_slice(p->text, at, p->text.n));
    if (!str_starts(rest, STR("endraw")))
        return false;
    ahead.at = p->text.n - rest.n + 6;
    sg_template_advance(&ahead);
    if (!ahead.failed && !sg_template_sees(&ahead, "%}"))
        return false;
    *p = ahead;
    return true;
}

// raw: "{% raw %}" any text "{% endraw %}"
static Block *parse_raw(TemplateParser *p, Token opener)
{
    leave_tag(p, "%}");
    size_t from = p->at;
    bool trim = p->trim;
    for (size_t at = from; at < p->text.n && !p->failed; at++) {
        if (p->text.p[at] != '{' || !accept_endraw(p, at))
            continue;
        Str text = str_slice(p->text, from, at);
        text = trim ? trim_start(text) : text;
        text = p->text.p[at + 2] == '-' ? trim_end(text) : text;
        Block *b = new_block(p, BLOCK_TEXT);
        b->text = with_plain_breaks(p->reader->arena, text);
        return b;
    }
    sg_template_error(p, opener.from, opener.to, "this 'raw' has no 'endraw'");
    return NULL;
}

// A statement, or NULL for a tag that closes or divides one; the parser is then
// at its word.
static Block *parse_statement(TemplateParser *p)
{
    Token word = p->token;
    if (sg_template_accept(p, "if"))
        return parse_if(p, word);
    if (sg_template_accept(p, "for"))
        return parse_for(p, word);
    if (sg_template_accept(p, "set"))
        return parse_set(p);
    if (sg_template_sees(p, "raw")) {
        sg_template_advance(p);
        return parse_raw(p, word);
    }
    if (word.kind != TOKEN_NAME)
        sg_template_unexpected(p, "if, for, set or raw");
    return NULL;
}

// Blocks up to a tag that closes or divides a statement, or to the end.
static Block *parse_body(TemplateParser *p)
{
    Block *first = NULL;
    Block **tail = &first;
    if (p->failed || !sg_template_enter(p))
        return NULL;
    while (!p->failed) {
        read_text(p, &tail);
        p->token = (Token){TOKEN_END, p->at, p->at, {"", 0}};
        if (p->at == p->text.n)
            break;
        char kind = p->text.p[p->at + 1];
        if (kind == '#') {
            skip_comment(p);
            continue;
        }
        if (kind == '%')
            enter_tag(p);
        *tail = kind == '{' ? parse_print(p) : parse_statement(p);
        if (*tail == NULL)
            break;
        tail = &(*tail)->next;
    }
    p->depth--;
    return first;
}

static void check_end(TemplateParser *p)
{
    static const char *const parts[] = {"elif",   "else",   "endif",
                                        "endfor", "endraw", NULL};
    if (p->failed || p->token.kind == TOKEN_END)
        return;
    for (const char *const *part = parts; *part != NULL; part++)
        if (sg_template_sees(p, *part))
            sg_template_error(p, p->token.from, p->token.to,
                              "there is nothing for '%s' to close", *part);
    if (!p->failed)
        sg_template_unexpected(p, "if, for, set or raw");
}

// ---- all -----------------------------------------------------------------

// As Jinja does: the last line needs no line break of its own.
static Str without_last_break(Str s)
{
    if (str_ends(s, STR("\r\n")))
        s.n -= 2;
    else if (s.n > 0 && (s.p[s.n - 1] == '\n' || s.p[s.n - 1] == '\r'))
        s.n--;
    return s;
}

const Template *sg_template_parse(ConfigReader *r, const TemplatePlace *place,
                                  bool autoescape, const char *const *known)
{
    Template *t = arena_new(r->arena, Template);
    t->place = *place;
    t->autoescape = autoescape;
    TemplateParser p = {.reader = r,
                        .template = t,
                        .text = without_last_break(place->text),
                        .known = known};
    t->body = parse_body(&p);
    check_end(&p);
    return p.failed ? NULL : t;
}
