// kql_skeleton.c - the grammar of KQL.
//
// Kibana's grammar, packages/kbn-es-query/src/kuery/grammar: quoted strings
// with escapes, unquoted text that ends at a special character or a keyword.
//
//     or_query  = and_query { OR and_query }
//     and_query = not_query { AND not_query }
//     not_query = [ NOT ] sub_query
//     sub_query = "(" or_query ")" | expression
//     expression = literal range literal | literal ":" values | literal
//     values    = "(" values { (OR | AND) values } ")" | literal

#include "base/ascii.h"
#include "base/utf8.h"
#include "skeleton.h"

typedef struct Kql {
    Str in;
    size_t at;
    Skeleton *to;
    unsigned depth;
} Kql;

enum { MAX_DEPTH = 200 };

static void fail(Kql *k, const char *problem)
{
    if (k->to->problem == NULL)
        k->to->problem = problem;
    k->at = k->in.n;
}

static void put(Kql *k, const char *text)
{
    sg_sb_put(&k->to->text, str_of_literal(text));
}

static char here(const Kql *k)
{
    return k->at < k->in.n ? k->in.p[k->at] : '\0';
}

// ---- blanks and keywords ---------------------------------------------------

// SP of the grammar: space, tab, line breaks, U+00A0.
static size_t blank_length(Str s, size_t at)
{
    if (at < s.n && is_blank(s.p[at]))
        return 1;
    return str_starts(str_slice(s, at, s.n), STR("\xC2\xA0")) ? 2 : 0;
}

static size_t skip_blanks(Str s, size_t at)
{
    for (size_t n = 1; n > 0; at += n)
        n = at < s.n ? blank_length(s, at) : 0;
    return at;
}

// Just past the word and the blanks that must follow it; 0: not here.
static size_t past_word(Str s, size_t at, Str word)
{
    if (at + word.n > s.n || !str_eq_fold(str_slice(s, at, at + word.n), word))
        return 0;
    size_t end = skip_blanks(s, at + word.n);
    return end > at + word.n ? end : 0;
}

// "SP+ or SP+"
static size_t past_operator(Str s, size_t at, Str word)
{
    size_t from = skip_blanks(s, at);
    return from > at ? past_word(s, from, word) : 0;
}

static bool is_keyword_at(Str s, size_t at)
{
    return past_operator(s, at, STR("or")) > 0 ||
           past_operator(s, at, STR("and")) > 0 ||
           past_word(s, at, STR("not")) > 0;
}

// ---- literals --------------------------------------------------------------

static bool is_special(char c)
{
    return c != '\0' && strchr("\\():<>\"*{}", c) != NULL;
}

static void read_quoted(Kql *k)
{
    for (k->at++; k->at < k->in.n && here(k) != '"'; k->at++)
        if (here(k) == '\\')
            k->at++;
    if (k->at >= k->in.n)
        fail(k, "quotes that do not close");
    else
        k->at++;
}

static size_t escape_length(Str rest)
{
    static const char *const words[] = {"or", "and", "not", NULL};
    if (rest.n < 2)
        return 0;
    if (strchr("trn", rest.p[1]) != NULL || is_special(rest.p[1]))
        return 2;
    if (rest.p[1] == 'u')
        return rest.n >= 6 ? 6 : 0;
    for (const char *const *w = words; *w != NULL; w++) {
        Str word = str_of_literal(*w);
        if (rest.n > word.n &&
            str_eq_fold(str_slice(rest, 1, 1 + word.n), word))
            return 1 + word.n;
    }
    return 0;
}

static void read_unquoted(Kql *k)
{
    size_t from = k->at;
    while (k->at < k->in.n && !is_keyword_at(k->in, k->at)) {
        Str rest = str_slice(k->in, k->at, k->in.n);
        size_t n = rest.p[0] == '\\' ? escape_length(rest) : 1;
        if (n == 0)
            fail(k, "a backslash that escapes nothing");
        else if (n == 1 && rest.p[0] != '*' && is_special(rest.p[0]))
            break;
        else if ((unsigned char)rest.p[0] < 0x20)
            fail(k, "a control character outside of quotes");
        else
            k->at += n;
    }
    if (k->at == from)
        fail(k, "a name or value is missing");
}

static void read_literal(Kql *k)
{
    if (here(k) == '"')
        read_quoted(k);
    else
        read_unquoted(k);
}

// ---- expressions -----------------------------------------------------------

static void close(Kql *k)
{
    k->at = skip_blanks(k->in, k->at);
    if (here(k) != ')')
        fail(k, "a parenthesis that does not close");
    k->at++;
    put(k, ")");
}

static void read_values(Kql *k)
{
    if (here(k) != '(') {
        read_literal(k);
        put(k, "V");
        return;
    }
    put(k, "(");
    for (k->at++; k->to->problem == NULL;) {
        read_values(k);
        size_t past_or = past_operator(k->in, k->at, STR("or"));
        size_t past_and = past_operator(k->in, k->at, STR("and"));
        if (past_or == 0 && past_and == 0)
            break;
        put(k, past_or ? " or " : " and ");
        k->at = past_or ? past_or : past_and;
    }
    close(k);
}

static void read_expression(Kql *k)
{
    read_literal(k);
    size_t end = k->at;
    k->at = skip_blanks(k->in, k->at);
    if (here(k) == ':') {
        put(k, "N:");
        k->at = skip_blanks(k->in, k->at + 1);
        read_values(k);
    } else if (here(k) == '<' || here(k) == '>') {
        put(k, here(k) == '<' ? "N<" : "N>");
        k->at++;
        if (here(k) == '=') {
            put(k, "=");
            k->at++;
        }
        k->at = skip_blanks(k->in, k->at);
        read_literal(k);
        put(k, "V");
    } else {
        k->at = end; // these blanks belong to an operator
        put(k, "V");
    }
}

static void read_or(Kql *k);

static void read_not(Kql *k)
{
    size_t past = past_word(k->in, k->at, STR("not"));
    if (past > 0) {
        put(k, "not ");
        k->at = past;
    }
    if (here(k) != '(') {
        read_expression(k);
        return;
    }
    put(k, "(");
    k->at = skip_blanks(k->in, k->at + 1);
    read_or(k);
    close(k);
}

static void read_row(Kql *k, Str word, void (*operand)(Kql *k))
{
    operand(k);
    for (size_t past; k->to->problem == NULL &&
                      (past = past_operator(k->in, k->at, word)) > 0;) {
        sb_putc(&k->to->text, ' ');
        sg_sb_put(&k->to->text, word);
        sb_putc(&k->to->text, ' ');
        k->at = past;
        operand(k);
    }
}

static void read_and(Kql *k)
{
    read_row(k, STR("and"), read_not);
}

static void read_or(Kql *k)
{
    if (++k->depth > MAX_DEPTH)
        fail(k, "too deep");
    else
        read_row(k, STR("or"), read_and);
    k->depth--;
}

Skeleton kql_skeleton(Arena *a, Str query)
{
    Skeleton to = {.text = sb_in(a)};
    Kql k = {.in = query, .to = &to};
    read_or(&k);
    if (to.problem == NULL && skip_blanks(k.in, k.at) < k.in.n)
        fail(&k, "text after the end");
    return to;
}
