// spl_eval.c - searches of Splunk, read and evaluated in one pass.

#include "spl_eval.h"

#include "base/ascii.h"

typedef struct Spl {
    Str in;
    size_t at;
    const Event *event;
    bool bad; // not a query
    unsigned depth;
} Spl;

enum { MAX_NESTING = 200 };

// ---- tokens --------------------------------------------------------------

static char peek(const Spl *s)
{
    return s->at < s->in.n ? s->in.p[s->at] : '\0';
}

static bool fail(Spl *s)
{
    s->bad = true;
    s->at = s->in.n; // nothing more to read
    return false;
}

static void skip_blanks(Spl *s)
{
    while (peek(s) == ' ' || peek(s) == '\n')
        s->at++;
}

static bool skip(Spl *s, Str text)
{
    if (!str_starts(str_slice(s->in, s->at, s->in.n), text))
        return false;
    s->at += text.n;
    return true;
}

static void expect(Spl *s, Str text)
{
    if (!skip(s, text))
        fail(s);
}

// An operator: it ends with a blank or a parenthesis.
static bool skip_word(Spl *s, Str word)
{
    size_t from = s->at;
    skip_blanks(s);
    if (skip(s, word) && (peek(s) == ' ' || peek(s) == '('))
        return true;
    s->at = from;
    return false;
}

// Text in double quotes: a backslash escapes itself and the quote.
static EvalPattern read_quoted(Spl *s, bool wildcards)
{
    EvalPattern p = {.n = 0};
    expect(s, STR("\""));
    while (!s->bad && peek(s) != '"') {
        if (s->at >= s->in.n) {
            fail(s);
            break;
        }
        char c = s->in.p[s->at++];
        if (c == '\\' && (peek(s) == '\\' || peek(s) == '"'))
            c = s->in.p[s->at++];
        else if (c == '*' && wildcards) {
            eval_pattern_put(&p, EVAL_MANY);
            continue;
        }
        eval_pattern_put(&p, (unsigned char)c);
    }
    expect(s, STR("\""));
    return p;
}

static Str read_bare(Spl *s)
{
    size_t from = s->at;
    while (s->at < s->in.n && strchr(" \n\"=<>!(),|'", peek(s)) == NULL)
        s->at++;
    if (s->at == from)
        fail(s);
    return str_slice(s->in, from, s->at);
}

// A field's name is bare or quoted; it has no escapes, but text that turns out
// not to be a name may have some.
static Str read_name(Spl *s)
{
    if (peek(s) != '"')
        return read_bare(s);
    size_t from = s->at + 1;
    (void)read_quoted(s, false);
    return str_slice(s->in, from, s->bad ? from : s->at - 1);
}

// ---- comparisons ---------------------------------------------------------

static EvalPattern pattern_of(Str text)
{
    EvalPattern p = {.n = 0};
    for (size_t i = 0; i < text.n; i++)
        eval_pattern_put(&p, text.p[i] == '*' ? EVAL_MANY
                                              : (unsigned char)text.p[i]);
    return p;
}

static EvalPattern read_value(Spl *s)
{
    return peek(s) == '"' ? read_quoted(s, true) : pattern_of(read_bare(s));
}

// False: it has wildcards.
static bool plain_text(const EvalPattern *p, char *buf, Str *text)
{
    for (size_t i = 0; i < p->n; i++) {
        if (p->codes[i] < 0)
            return false;
        buf[i] = (char)p->codes[i];
    }
    *text = str_of(buf, p->n);
    return true;
}

enum { LONGEST = sizeof((EvalPattern *)NULL)->codes / sizeof(int) };

// Networks and numbers are recognised whether quoted or not.
static bool is_equal(const EvalPattern *p, Str value)
{
    char buf[LONGEST];
    Str text;
    double a, b;
    if (eval_pattern_match(p, value, false))
        return true;
    if (!plain_text(p, buf, &text))
        return false;
    return eval_in_network(value, text) ||
           (eval_number(text, &a) && eval_number(value, &b) && a == b);
}

static bool compare(Spl *s, const Str *value, char op, bool or_equal)
{
    double a, b;
    if (!eval_number(read_bare(s), &b))
        return fail(s);
    if (value == NULL || !eval_number(*value, &a))
        return false;
    return (op == '<' ? a < b : a > b) || (or_equal && a == b);
}

static bool read_list(Spl *s, const Str *value)
{
    bool found = false;
    do {
        skip_blanks(s);
        EvalPattern p = read_value(s);
        found |= value != NULL && is_equal(&p, *value);
    } while (skip(s, STR(",")));
    expect(s, STR(")"));
    return found;
}

// A keyword is a part of any field's value.
static bool find_keyword(const Spl *s, const EvalPattern *p)
{
    EvalPattern any = {.n = 0};
    eval_pattern_put(&any, EVAL_MANY);
    for (size_t i = 0; i < p->n; i++)
        eval_pattern_put(&any, p->codes[i]);
    eval_pattern_put(&any, EVAL_MANY);
    for (size_t i = 0; i < s->event->count; i++)
        if (eval_pattern_match(&any, s->event->fields[i].value, false))
            return true;
    return false;
}

// Bare words are refused but "*" and numbers: "OR" would be one.
static bool read_keyword(Spl *s)
{
    double number;
    if (skip(s, STR("*")))
        return true;
    if (peek(s) != '"') {
        size_t from = s->at;
        if (!eval_number(read_bare(s), &number))
            return fail(s);
        s->at = from;
    }
    EvalPattern p = read_value(s);
    return !s->bad && find_keyword(s, &p);
}

static bool is_operator(const Spl *s)
{
    Str rest = str_slice(s->in, s->at, s->in.n);
    return rest.n > 0 &&
           (strchr("=<>", rest.p[0]) != NULL || str_starts(rest, STR(" IN (")));
}

static bool read_term(Spl *s)
{
    size_t from = s->at;
    Str name = read_name(s);
    if (!is_operator(s)) {
        s->at = from;
        return read_keyword(s);
    }
    const Str *value = event_get(s->event, name);
    if (skip(s, STR(" IN (")))
        return read_list(s, value);
    char op = s->in.p[s->at++];
    bool or_equal = op != '=' && skip(s, STR("="));
    if (op != '=')
        return compare(s, value, op, or_equal);
    EvalPattern p = read_value(s);
    return value != NULL && is_equal(&p, *value);
}

// ---- the search ----------------------------------------------------------

static bool read_all(Spl *s);

static bool read_primary(Spl *s)
{
    skip_blanks(s);
    if (!skip(s, STR("(")))
        return read_term(s);
    if (++s->depth > MAX_NESTING)
        return fail(s);
    bool found = read_all(s);
    s->depth--;
    expect(s, STR(")"));
    return found;
}

static bool read_not(Spl *s)
{
    bool negated = false;
    while (skip_word(s, STR("NOT")))
        negated = !negated;
    return read_primary(s) != negated;
}

static bool read_any(Spl *s)
{
    bool found = read_not(s);
    while (skip_word(s, STR("OR")))
        found |= read_not(s);
    return found;
}

static bool read_all(Spl *s)
{
    bool found = read_any(s);
    for (;;) {
        skip_blanks(s);
        if (s->at >= s->in.n || peek(s) == ')' || peek(s) == '|')
            return found;
        found &= read_any(s);
    }
}

// ---- commands ------------------------------------------------------------

// The documentation does not say what "!=" does without the field; the event
// is taken to stay.
static bool run_regex(Spl *s)
{
    const Str *value = event_get(s->event, read_name(s));
    bool negated = skip(s, STR("!"));
    expect(s, STR("="));
    EvalPattern p = read_quoted(s, false);
    char buf[LONGEST];
    Str pattern = {0};
    if (s->bad || !plain_text(&p, buf, &pattern))
        return fail(s);
    bool found = value != NULL && eval_regex(pattern, 0, *value);
    return found != negated;
}

// name('field')
static const Str *read_call(Spl *s, Str name)
{
    expect(s, name);
    expect(s, STR("('"));
    size_t end = str_find(s->in, '\'', s->at);
    Str field = str_slice(s->in, s->at, end);
    s->at = end;
    expect(s, STR("')"));
    return event_get(s->event, field);
}

static bool read_fact(Spl *s)
{
    skip_blanks(s);
    if (peek(s) == 'i')
        return read_call(s, STR("isnull")) == NULL && !s->bad;
    const Str *a = read_call(s, STR("lower"));
    bool negated = skip(s, STR("!="));
    if (!negated)
        expect(s, STR("=="));
    const Str *b = read_call(s, STR("lower"));
    if (s->bad || a == NULL || b == NULL)
        return false; // null is not true
    return eval_equal(*a, *b, false) != negated;
}

static bool run_where(Spl *s)
{
    bool found = read_fact(s);
    while (skip_word(s, STR("OR")))
        found |= read_fact(s);
    return found;
}

static bool run_command(Spl *s)
{
    skip_blanks(s);
    if (skip(s, STR("regex ")))
        return run_regex(s);
    if (skip(s, STR("where ")))
        return run_where(s);
    return fail(s);
}

int spl_eval(Str query, const Event *event)
{
    Spl s = {.in = query, .event = event};
    bool found = read_all(&s);
    while (!s.bad && skip(&s, STR("|"))) {
        found &= run_command(&s);
        skip_blanks(&s);
    }
    if (s.bad || s.at < s.in.n)
        return -1;
    return found;
}
