// insights_eval.c - filters of CloudWatch Logs Insights, read and evaluated
// in one pass.

#define PCRE2_CODE_UNIT_WIDTH 8

#include "insights_eval.h"

#include <pcre2.h>

#include "base/ascii.h"
#include "insights_data.h"

typedef struct Reader {
    Str in;
    size_t at;
    const EvalField *fields;
    size_t count;
    bool three_valued;
    bool bad; // not a query
    unsigned depth;
} Reader;

enum { MAX_NESTING = 500 };

// ---- truth ---------------------------------------------------------------

// A comparison with a missing field.
static Tri tri_missing(const Reader *r)
{
    return r->three_valued ? TRI_UNKNOWN : TRI_FALSE;
}

static Tri tri_not(Tri a)
{
    return a == TRI_UNKNOWN ? a : tri_of(a == TRI_FALSE);
}

static Tri tri_and(Tri a, Tri b)
{
    if (a == TRI_FALSE || b == TRI_FALSE)
        return TRI_FALSE;
    return a == TRI_TRUE ? b : a;
}

// ---- tokens --------------------------------------------------------------

static char peek(const Reader *r)
{
    if (r->at >= r->in.n)
        return '\0';
    return r->in.p[r->at];
}

static void skip_blanks(Reader *r)
{
    while (r->at < r->in.n && is_blank(peek(r)))
        r->at++;
}

static bool skip(Reader *r, Str text)
{
    skip_blanks(r);
    if (r->in.n - r->at < text.n ||
        !str_eq(str_slice(r->in, r->at, r->at + text.n), text))
        return false;
    r->at += text.n;
    return true;
}

static bool is_name_char(char c)
{
    return is_word(c) || c == '.' || c == '@';
}

static Str peek_word(Reader *r)
{
    skip_blanks(r);
    size_t end = r->at;
    while (end < r->in.n && is_name_char(r->in.p[end]))
        end++;
    return str_slice(r->in, r->at, end);
}

static bool skip_word(Reader *r, Str word)
{
    if (!str_eq(peek_word(r), word))
        return false;
    r->at += word.n;
    return true;
}

static Str fail(Reader *r)
{
    r->bad = true;
    r->at = r->in.n;
    return STR("");
}

static void expect(Reader *r, Str text)
{
    if (!skip(r, text))
        fail(r);
}

// The text before the next 'quote', which follows an opening one.
static Str read_quoted(Reader *r, char quote)
{
    size_t from = ++r->at;
    while (r->at < r->in.n && peek(r) != quote)
        r->at++;
    if (r->at == r->in.n)
        return fail(r);
    return str_slice(r->in, from, r->at++);
}

static Str read_string(Reader *r)
{
    Str text = read_quoted(r, peek(r));
    return memchr(text.p, '\\', text.n) != NULL ? fail(r) : text;
}

static Str read_regex(Reader *r)
{
    expect(r, STR("/"));
    size_t from = r->at;
    while (r->at < r->in.n && peek(r) != '/')
        r->at += peek(r) == '\\' && r->at + 1 < r->in.n ? 2 : 1;
    if (r->at >= r->in.n || r->at == from)
        return fail(r);
    return str_slice(r->in, from, r->at++);
}

// ---- data ---------------------------------------------------------------

// A log's own field that starts with '@' is shown with one '@' more.
static Datum find_field(const Reader *r, Str name)
{
    if (name.n > 1 && name.p[0] == '@' && name.p[1] == '@')
        name = str_slice(name, 1, name.n);
    for (size_t i = 0; i < r->count; i++)
        if (str_eq(r->fields[i].name, name))
            return (Datum){.kind = DATUM_TEXT, .text = r->fields[i].value};
    return (Datum){.kind = DATUM_MISSING};
}

// ---- operands ------------------------------------------------------------

static Datum read_operand(Reader *r);

static Datum read_call(Reader *r, Str name)
{
    Datum args[MAX_ARGUMENTS] = {{.kind = DATUM_MISSING}};
    size_t n = 0;
    do
        args[n++] = read_operand(r);
    while (skip(r, STR(",")) && n < MAX_ARGUMENTS);
    expect(r, STR(")"));
    Datum result = args[0];
    if (!insights_call(name, args, n, &result))
        fail(r);
    return result;
}

static Datum read_operand(Reader *r)
{
    skip_blanks(r);
    char c = peek(r);
    if (c == '"' || c == '\'')
        return (Datum){.kind = DATUM_TEXT, .text = read_string(r)};
    if (c == '`')
        return find_field(r, read_quoted(r, '`'));
    bool negative = skip(r, STR("-"));
    Str word = peek_word(r);
    Datum number = {.kind = DATUM_NUMBER};
    if ((negative || is_digit(c)) &&
        insights_read_double(word, &number.number)) {
        r->at += word.n;
        number.number *= negative ? -1 : 1;
        return number;
    }
    if (word.n == 0 || negative || r->depth >= MAX_NESTING) {
        fail(r);
        return (Datum){.kind = DATUM_MISSING};
    }
    r->at += word.n;
    if (peek(r) != '(')
        return find_field(r, word);
    r->at++;
    r->depth++;
    Datum result = read_call(r, word);
    r->depth--;
    return result;
}

// ---- comparisons ---------------------------------------------------------

static bool match_regex(Reader *r, const Datum *d, Str pattern)
{
    // RE2 and Hyperscan do not let '$' match before a last line break.
    uint32_t flags = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_DOLLAR_ENDONLY;
    int error;
    PCRE2_SIZE where;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, flags,
                                     &error, &where, NULL);
    if (code == NULL) {
        fail(r);
        return false;
    }
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    bool found =
        d->kind == DATUM_TEXT && pcre2_match(code, (PCRE2_SPTR)d->text.p,
                                             d->text.n, 0, 0, data, NULL) >= 0;
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    return found;
}

// 'found', or its negation, unless the field is missing.
static Tri settle(const Reader *r, const Datum *d, bool found, bool negated)
{
    return d->kind == DATUM_MISSING ? tri_missing(r) : tri_of(found != negated);
}

// Text that is not a number is neither above nor below one.
static Tri compare(const Reader *r, const Datum *a, Str op, const Datum *b)
{
    double x, y;
    if (a->kind == DATUM_MISSING || b->kind == DATUM_MISSING)
        return tri_missing(r);
    if (op.p[0] == '=' || op.p[0] == '!')
        return tri_of(insights_is_equal(a, b) == (op.p[0] == '='));
    if (!insights_as_number(a, &x) || !insights_as_number(b, &y))
        return tri_missing(r);
    if (op.n == 2 && !(x < y) && !(x > y))
        return TRI_TRUE;
    return tri_of(op.p[0] == '<' ? x < y : x > y);
}

static Tri read_list(Reader *r, const Datum *d, bool negated)
{
    bool found = false;
    expect(r, STR("["));
    do {
        Datum item = read_operand(r);
        found = insights_is_equal(d, &item) || found;
    } while (skip(r, STR(",")));
    expect(r, STR("]"));
    return settle(r, d, found, negated);
}

static Tri read_relation(Reader *r, const Datum *left)
{
    static const char *const ops[] = {"!=", "=", "<=", ">=", "<", ">", NULL};
    for (size_t i = 0; ops[i] != NULL; i++) {
        Str op = str_of(ops[i], strlen(ops[i]));
        if (!skip(r, op))
            continue;
        Datum right = read_operand(r);
        return compare(r, left, op, &right);
    }
    fail(r);
    return TRI_FALSE;
}

static Tri read_comparison(Reader *r)
{
    bool not_call = skip_word(r, STR("not"));
    Datum left = read_operand(r);
    if (left.kind == DATUM_TRUTH && left.truth == TRI_UNKNOWN)
        left.truth = tri_missing(r);
    if (left.kind == DATUM_TRUTH)
        return not_call ? tri_not(left.truth) : left.truth;
    if (not_call)
        fail(r);
    bool negated = skip_word(r, STR("not"));
    if (skip_word(r, STR("like")))
        return settle(r, &left, match_regex(r, &left, read_regex(r)), negated);
    if (skip_word(r, STR("in")))
        return read_list(r, &left, negated);
    if (negated)
        fail(r);
    return read_relation(r, &left);
}

// ---- conditions and stages -----------------------------------------------

static Tri read_condition(Reader *r);

static Tri read_primary(Reader *r)
{
    if (!skip(r, STR("(")))
        return read_comparison(r);
    if (r->depth++ >= MAX_NESTING)
        fail(r);
    Tri result = read_condition(r);
    r->depth--;
    expect(r, STR(")"));
    return result;
}

static Tri read_condition(Reader *r)
{
    Tri result = read_primary(r);
    bool all = str_eq(peek_word(r), STR("and"));
    while (skip_word(r, all ? STR("and") : STR("or"))) {
        Tri next = read_primary(r);
        result = all ? tri_and(result, next)
                     : tri_not(tri_and(tri_not(result), tri_not(next)));
    }
    return result;
}

// Other stages are passed over, minding what may hold a '|'.
static void skip_stage(Reader *r)
{
    while (skip_blanks(r), r->at < r->in.n && peek(r) != '|') {
        char c = peek(r);
        Str word = peek_word(r);
        if (c == '"' || c == '\'' || c == '`')
            read_quoted(r, c);
        else if (skip_word(r, STR("like")))
            read_regex(r);
        else
            r->at += word.n > 0 ? word.n : 1;
    }
}

static void skip_comments(Reader *r)
{
    while (skip(r, STR("#")))
        while (r->at < r->in.n && peek(r) != '\n')
            r->at++;
}

int insights_eval(const char *query, size_t n, const EvalField *fields,
                  size_t count, int three_valued)
{
    Reader r = {.in = str_of(query, n),
                .fields = fields,
                .count = count,
                .three_valued = three_valued != 0};
    Tri result = TRI_TRUE;
    skip_comments(&r);
    do {
        if (skip_word(&r, STR("filter")))
            result = tri_and(result, read_condition(&r));
        else
            skip_stage(&r);
    } while (skip(&r, STR("|")));
    skip_blanks(&r);
    if (r.bad || r.at < n)
        return -1;
    return result == TRI_TRUE;
}
