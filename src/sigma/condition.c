// condition.c - lexer and recursive descent parser for conditions.
//
// Each function has its part of the grammar above it.  Operators are whole
// words in any letter case.

#include "base/ascii.h"
#include "base/glob.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "sigma/parser.h"

typedef enum TokenKind {
    TOK_END,
    TOK_OPEN,
    TOK_CLOSE,
    TOK_WORD,
    TOK_OTHER // a character no condition has
} TokenKind;

typedef struct Token {
    TokenKind kind;
    size_t from, to;
} Token;

typedef struct Reader {
    Parser *p;
    const Node *node;
    Str text;
    Token token; // the one to look at
    int depth;
    bool failed;
    int misnamed;  // unknown names so far
    bool of_rules; // names are rules
} Reader;

static bool is_name_char(char c)
{
    return is_word(c) || c == '-' || c == '*';
}

// token = "(" | ")" | word | any other character
static Token lex(Str text, size_t at)
{
    while (at < text.n && is_blank(text.p[at]))
        at++;
    Token t = {TOK_END, at, at};
    if (at == text.n)
        return t;
    char c = text.p[at];
    t.kind = c == '(' ? TOK_OPEN : c == ')' ? TOK_CLOSE : TOK_OTHER;
    if (is_name_char(c)) {
        t.kind = TOK_WORD;
        while (t.to < text.n && is_name_char(text.p[t.to]))
            t.to++;
    } else {
        (void)sg_utf8_next(text, &t.to);
    }
    return t;
}

static Str text_of(const Reader *r, Token t)
{
    return str_slice(r->text, t.from, t.to);
}

static Span span_of(const Reader *r, Token t)
{
    return sg_node_span_within(r->node, t.from, t.to);
}

static void advance(Reader *r)
{
    r->token = lex(r->text, r->token.to);
}

static Cond *fail(Reader *r, DiagId id, Token at, const char *what)
{
    if (!r->failed) // the first error is the one that helps
        sg_parser_error(r->p, id, span_of(r, at), "%s", what);
    r->failed = true;
    return NULL;
}

static bool is_keyword(const Reader *r, Str word)
{
    return r->token.kind == TOK_WORD && str_eq_fold(text_of(r, r->token), word);
}

// Step over an operator; true if it was there.
static bool accept(Reader *r, Str word)
{
    if (!is_keyword(r, word))
        return false;
    if (!str_eq(text_of(r, r->token), word)) {
        sg_diag(r->p->diags, SG_condition_case, span_of(r, r->token),
                "write '%.*s' in lower case", STR_ARG(word));
        Span where;
        if (sg_node_part(r->node, r->token.from, r->token.to, &where))
            sg_diag_edit(r->p->diags, where, word);
    }
    advance(r);
    return true;
}

static Cond *new_cond(Reader *r, CondKind kind, Span span)
{
    Cond *c = arena_new(r->p->arena, Cond);
    c->kind = kind;
    c->span = span;
    return c;
}

// ---- names and selectors -------------------------------------------------

static const Detection *find(const Reader *r, Str name)
{
    for (const Detection *d = r->p->rule->detections; d != NULL; d = d->next)
        if (str_eq(d->name, name))
            return d;
    return NULL;
}

static void hint_names(Reader *r, Str name)
{
    Nearest near = sg_nearest(name);
    for (const Detection *d = r->p->rule->detections; d != NULL; d = d->next)
        sg_nearest_offer(&near, d->name);
    sg_diag_suggest(r->p->diags, &near);
}

static bool is_operator(Str word)
{
    static const Str words[] = {{"and", 3}, {"or", 2}, {"of", 2}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_fold(word, words[i]))
            return true;
    return false;
}

// Reading goes on, so that all such names are reported at once; an operator
// where a name is expected would only make more messages.
static void unknown_name(Reader *r, Str name)
{
    r->failed |= is_operator(name);
    if (r->misnamed++ >= MAX_MISNAMED)
        return;
    sg_parser_error(r->p, SG_condition_name, span_of(r, r->token),
                    "no detection is called '%.*s'", STR_ARG(name));
    hint_names(r, name);
}

// name = { letter | digit | "_" | "-" }
static Cond *parse_name(Reader *r)
{
    Str name = text_of(r, r->token);
    if (!r->of_rules && find(r, name) == NULL) {
        if (str_find(name, '*', 0) < name.n)
            return fail(r, SG_condition_syntax, r->token,
                        "a pattern needs '1 of' or 'all of' before it");
        if (r->token.to < r->text.n &&
            (unsigned char)r->text.p[r->token.to] >= 0x80)
            return fail(r, SG_condition_syntax, r->token,
                        "a name in a condition may hold only letters, digits, "
                        "'_' and '-'");
        unknown_name(r, name);
    }
    Cond *c = new_cond(r, COND_NAME,
                       r->of_rules ? span_of(r, r->token) : r->node->span);
    c->name = name;
    advance(r);
    return c;
}

static bool selects_any(const Reader *r, Str pattern)
{
    for (const Detection *d = r->p->rule->detections; d != NULL; d = d->next)
        if (sg_cond_selects(pattern, d->name))
            return true;
    return false;
}

// A correlation's selector becomes the rules of its list, by their names.
static Cond *selected_rules(Reader *r, CondKind kind, Str pattern)
{
    Cond *group =
        new_cond(r, kind == COND_ALL_OF ? COND_AND : COND_OR, r->node->span);
    Cond **tail = &group->first;
    const RuleRef *ref = r->p->rule->correlation->rules;
    for (; ref != NULL; ref = ref->next) {
        if (!sg_cond_selects(pattern, ref->text))
            continue;
        *tail = new_cond(r, COND_NAME, span_of(r, r->token));
        (*tail)->name = ref->text;
        tail = &(*tail)->next;
    }
    if (group->first == NULL)
        return fail(r, SG_correlation_condition, r->token,
                    r->p->rule->correlation->rules != NULL
                        ? "this matches no rule in the list"
                        : "'of' needs a list of 'rules' to choose from");
    advance(r);
    return group->first->next != NULL ? group : group->first;
}

// pattern = "them" | { letter | digit | "_" | "*" }
static Cond *parse_selector(Reader *r, CondKind kind)
{
    if (r->token.kind != TOK_WORD)
        return fail(r, SG_condition_syntax, r->token,
                    "expected 'them' or a pattern after 'of'");
    Str pattern = text_of(r, r->token);
    if (str_find(pattern, '-', 0) < pattern.n)
        return fail(r, SG_condition_syntax, r->token,
                    "a pattern may hold only letters, digits, '_' and '*'");
    if (str_eq_fold(pattern, STR("them")))
        pattern = STR("*");
    if (r->of_rules)
        return selected_rules(r, kind, pattern);
    if (!selects_any(r, pattern)) {
        sg_diag(r->p->diags, SG_selector_empty, span_of(r, r->token),
                "'%.*s' matches no detection and is left out",
                STR_ARG(text_of(r, r->token)));
        hint_names(r, pattern);
    }
    Cond *c = new_cond(r, kind, r->node->span);
    c->name = pattern;
    advance(r);
    return c;
}

static bool all_digits(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_digit(s.p[i]))
            return false;
    return s.n > 0;
}

// word = ( "1" | "any" | "all" ) "of" pattern | name
static Cond *parse_word(Reader *r)
{
    Token first = r->token;
    Token second = lex(r->text, first.to);
    if (second.kind != TOK_WORD || !str_eq_fold(text_of(r, second), STR("of")))
        return parse_name(r);
    Str word = text_of(r, first);
    bool all = str_eq_fold(word, STR("all"));
    if (!all && !str_eq(word, STR("1")) && !str_eq_fold(word, STR("any")))
        return fail(r, SG_condition_quantifier, first,
                    all_digits(word)
                        ? "Sigma has '1 of' and 'all of', nothing in between"
                        : "only '1', 'any' and 'all' can come before 'of'");
    advance(r);
    (void)accept(r, STR("of"));
    return parse_selector(r, all ? COND_ALL_OF : COND_ANY_OF);
}

// ---- operators -----------------------------------------------------------

static Cond *parse_or(Reader *r);

static bool deeper(Reader *r)
{
    if (++r->depth <= MAX_CONDITION_DEPTH)
        return true;
    (void)fail(r, SG_limit_depth, r->token,
               "this condition is nested too deeply");
    return false;
}

// group = "(" or ")"
static Cond *parse_group(Reader *r)
{
    Token open = r->token;
    advance(r);
    Cond *inner = parse_or(r);
    if (inner == NULL)
        return NULL;
    if (r->token.kind != TOK_CLOSE)
        return fail(
            r, SG_condition_syntax, r->token.kind == TOK_END ? open : r->token,
            r->token.kind == TOK_END ? "this parenthesis is never closed"
                                     : "expected 'and', 'or' or ')'");
    advance(r);
    return inner;
}

// primary = group | word
static Cond *parse_primary(Reader *r)
{
    switch (r->token.kind) {
    case TOK_OPEN: return parse_group(r);
    case TOK_WORD: return parse_word(r);
    case TOK_END:
        return fail(r, SG_condition_syntax, r->token,
                    "the condition ends where a detection is expected");
    case TOK_CLOSE:
    case TOK_OTHER: break;
    }
    return fail(r, SG_condition_syntax, r->token,
                "expected the name of a detection");
}

// not = "not" not | primary
static Cond *parse_not(Reader *r)
{
    if (!deeper(r))
        return NULL;
    Cond *c;
    if (accept(r, STR("not"))) {
        c = new_cond(r, COND_NOT, r->node->span);
        c->first = parse_not(r);
        c = c->first ? c : NULL;
    } else {
        c = parse_primary(r);
    }
    r->depth--;
    return c;
}

// chain = operand { word operand }
//
// One level of a chain of equal operators; a single operand stays itself.
static Cond *parse_chain(Reader *r, CondKind kind, Str word,
                         Cond *(*parse_operand)(Reader *r))
{
    Cond *first = parse_operand(r);
    if (first == NULL || !is_keyword(r, word))
        return first;
    Cond *chain = new_cond(r, kind, r->node->span);
    chain->first = first;
    Cond **tail = &first->next;
    while (accept(r, word)) {
        *tail = parse_operand(r);
        if (*tail == NULL)
            return NULL;
        tail = &(*tail)->next;
    }
    return chain;
}

// and = not { "and" not }
static Cond *parse_and(Reader *r)
{
    return parse_chain(r, COND_AND, STR("and"), parse_not);
}

// or = and { "or" and }
static Cond *parse_or(Reader *r)
{
    return parse_chain(r, COND_OR, STR("or"), parse_and);
}

static bool has_aggregation(Reader *r)
{
    size_t bar = str_find(r->text, '|', 0);
    if (bar == r->text.n)
        return false;
    (void)fail(r, SG_condition_aggregation, (Token){TOK_OTHER, bar, bar + 1},
               "aggregations after '|' are no longer part of Sigma");
    Str near = str_slice(r->text, bar, r->text.n);
    sg_diag_hint(r->p->diags, "write a separate correlation rule of type %s",
                 str_starts(near, STR("| near")) ? "temporal" : "event_count");
    return true;
}

static bool selects_nothing(const Reader *r, const Cond *c)
{
    switch (c->kind) {
    case COND_NAME: return false;
    case COND_ALL_OF:
    case COND_ANY_OF: return !selects_any(r, c->name);
    case COND_AND:
    case COND_OR:
    case COND_NOT: break;
    }
    for (const Cond *x = c->first; x != NULL; x = x->next)
        if (!selects_nothing(r, x))
            return false;
    return true;
}

// condition = or end
static Cond *parse_all(Reader *r)
{
    if (r->text.n > MAX_CONDITION_BYTES) {
        sg_parser_error(r->p, SG_limit_depth, r->node->span,
                        "this condition has more than %d bytes",
                        MAX_CONDITION_BYTES);
        return NULL;
    }
    if (has_aggregation(r))
        return NULL;
    advance(r);
    Cond *c = parse_or(r);
    if (c != NULL && r->token.kind != TOK_END)
        return fail(r, SG_condition_syntax, r->token,
                    r->of_rules ? "expected 'and' or 'or' between rules"
                                : "expected 'and' or 'or' between detections");
    return r->misnamed > 0 ? NULL : c;
}

Cond *sg_parse_condition(Parser *p, const Node *node)
{
    Reader r = {.p = p, .node = node, .text = node->text};
    Cond *c = parse_all(&r);
    if (c != NULL && selects_nothing(&r, c)) {
        sg_parser_error(p, SG_condition_empty, node->span,
                        "the condition selects no detection at all");
        return NULL;
    }
    return c;
}

Cond *sg_parse_rule_condition(Parser *p, const Node *node)
{
    Reader r = {.p = p, .node = node, .text = node->text, .of_rules = true};
    return parse_all(&r);
}

// ---- patterns ------------------------------------------------------------

bool sg_cond_selects(Str pattern, Str name)
{
    bool hidden = name.n > 0 && name.p[0] == '_';
    bool asks = pattern.n > 0 && pattern.p[0] == '_';
    return (!hidden || asks) && sg_glob_matches(pattern, name, false);
}
