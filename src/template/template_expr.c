// template_expr.c - expressions: recursive descent, named after the grammar.
//
//     expression  condition ["if" condition ["else" expression]]
//     condition   conjunction {"or" conjunction}
//     conjunction negation {"and" negation}
//     negation    "not" negation | comparison
//     comparison  sum [("==" | "!=" | "<" ... | ["not"] "in") sum]
//     sum         join {("+" | "-") join}
//     join        sign {"~" sign}
//     sign        "-" sign | filtered
//     filtered    primary {"." name | index | "." name call |
//                 "|" name [call] | "is" ["not"] name}
//     call        "(" [[name "="] expression {"," ...}] ")"
//     index       "[" (expression | slice) "]"
//     slice       [expression] ":" [expression] [":" [expression]]
//     primary     name | text | number | list | map | "(" expression ")"
//     list        "[" [expression {"," expression}] "]"
//     map         "{" [expression ":" expression {"," ...}] "}"

#include "base/limits.h"
#include "base/nearest.h"
#include "base/num.h"
#include "template/template_ast.h"

static Term *new_term(TemplateParser *p, TermKind kind, size_t from)
{
    Term *t = arena_new(p->reader->arena, Term);
    t->kind = kind;
    t->from = (uint32_t)from;
    t->to = (uint32_t)p->token.to;
    return t;
}

// Terms are looked at recursively, and "a ~ b ~ c" nests without a bracket.
static Term *adopt(TemplateParser *p, Term *parent, Term *child)
{
    if (child->depth >= parent->depth)
        parent->depth = child->depth + 1;
    if (parent->depth > MAX_TEMPLATE_TERMS)
        sg_template_error(p, parent->from, parent->from + 1,
                          "more than %d operations on one value",
                          MAX_TEMPLATE_TERMS);
    return child;
}

// A term made of 'first' and perhaps 'second'.
static Term *join(TemplateParser *p, TermKind kind, Term *first, Term *second)
{
    Term *t = new_term(p, kind, first->from);
    t->to = second != NULL ? second->to : first->to;
    t->first = adopt(p, t, first);
    if (second != NULL)
        t->second = adopt(p, t, second);
    return t;
}

// ---- primaries -----------------------------------------------------------

static Term *literal(TemplateParser *p, Datum value)
{
    Term *t = new_term(p, TERM_LITERAL, p->token.from);
    t->literal = value;
    sg_template_advance(p);
    return t;
}

// number: digit {digit} ["." digit {digit}]
static Term *parse_number(TemplateParser *p)
{
    Str text = p->token.text;
    double real;
    if (p->token.kind == TOKEN_REAL && sg_num_parse(text, &real))
        return literal(p, sg_datum_real(real));
    long long sum = 0;
    if (text.n > 18)
        sg_template_error(p, p->token.from, p->token.to,
                          "a number of more than 18 digits");
    for (size_t i = 0; i < text.n && text.n <= 18; i++)
        sum = sum * 10 + (text.p[i] - '0');
    return literal(p, sg_datum_int(sum));
}

// list: "[" [expression {"," expression}] "]"
static Term *parse_list(TemplateParser *p)
{
    Term *list = new_term(p, TERM_LIST, p->token.from);
    Term **tail = &list->first;
    sg_template_expect(p, "[");
    while (!p->failed && !sg_template_sees(p, "]")) {
        *tail = adopt(p, list, sg_template_expression(p));
        tail = &(*tail)->next;
        if (!sg_template_accept(p, ","))
            break;
    }
    list->to = (uint32_t)p->token.to;
    sg_template_expect(p, "]");
    return list;
}

// map: "{" [expression ":" expression {"," expression ":" expression}] "}"
//
// A brace is counted before the token after it is read.
static Term *parse_map(TemplateParser *p)
{
    Term *map = new_term(p, TERM_MAP, p->token.from);
    Term **tail = &map->first;
    p->braces++;
    sg_template_expect(p, "{");
    while (!p->failed && !sg_template_sees(p, "}")) {
        *tail = adopt(p, map, sg_template_expression(p));
        tail = &(*tail)->next;
        sg_template_expect(p, ":");
        *tail = adopt(p, map, sg_template_expression(p));
        tail = &(*tail)->next;
        if (!sg_template_accept(p, ","))
            break;
    }
    map->to = (uint32_t)p->token.to;
    p->braces--;
    sg_template_expect(p, "}");
    return map;
}

// name: "true" | "false" | "none", capitalized or not, or that of a variable
static Term *parse_name(TemplateParser *p)
{
    if (sg_template_sees(p, "true") || sg_template_sees(p, "True"))
        return literal(p, sg_datum_bool(true));
    if (sg_template_sees(p, "false") || sg_template_sees(p, "False"))
        return literal(p, sg_datum_bool(false));
    if (sg_template_sees(p, "none") || sg_template_sees(p, "None"))
        return literal(p, datum_none());
    Term *t = new_term(p, TERM_NAME, p->token.from);
    t->name = p->token.text;
    sg_template_advance(p);
    if (sg_template_sees(p, "("))
        sg_template_error(p, t->from, t->to,
                          "templates cannot call functions, such as '%.*s'",
                          STR_ARG(t->name));
    return t;
}

// "(" expression ")"
static Term *parse_parenthesis(TemplateParser *p)
{
    sg_template_expect(p, "(");
    Term *t = sg_template_expression(p);
    sg_template_expect(p, ")");
    return t;
}

// Never NULL, not even after an error.
static Term *parse_primary(TemplateParser *p)
{
    if (p->token.kind == TOKEN_NAME)
        return parse_name(p);
    if (p->token.kind == TOKEN_TEXT)
        return literal(p, sg_datum_text(p->token.text));
    if (p->token.kind == TOKEN_INT || p->token.kind == TOKEN_REAL)
        return parse_number(p);
    if (sg_template_sees(p, "["))
        return parse_list(p);
    if (sg_template_sees(p, "{"))
        return parse_map(p);
    if (sg_template_sees(p, "("))
        return parse_parenthesis(p);
    sg_template_unexpected(p, "a value");
    return new_term(p, TERM_LITERAL, p->token.from);
}

// ---- calls ---------------------------------------------------------------

static void report_unknown(TemplateParser *p, const char *kind, Token name)
{
    bool was_failed = p->failed;
    sg_template_error(p, name.from, name.to, "no %s is called '%.*s'", kind,
                      STR_ARG(name.text));
    Nearest near = sg_nearest(name.text);
    const TemplateRow *row;
    for (size_t i = 0; (row = sg_template_row(i)) != NULL; i++)
        if (strcmp(row->kind, kind) == 0)
            sg_nearest_offer(&near, str_of_literal(row->name));
    if (!was_failed)
        sg_diag_suggest(p->reader->diags, &near);
}

// "name=" before an argument gives its place.
static size_t argument_place(TemplateParser *p, size_t next,
                             const char *parameters)
{
    TemplateParser before = *p;
    Token name = p->token;
    if (name.kind != TOKEN_NAME)
        return next;
    sg_template_advance(p);
    if (!sg_template_accept(p, "=")) {
        bool failed = p->failed;
        if (!failed)
            *p = before;
        return next;
    }
    size_t index = sg_template_parameter(parameters, name.text);
    if (index == sg_template_parameter(parameters, STR(" ")))
        sg_template_error(p, name.from, name.to,
                          "unknown parameter; the parameters are: %s",
                          *parameters ? parameters : "none");
    return index;
}

// arguments: [name "="] expression {"," [name "="] expression}
static void parse_arguments(TemplateParser *p, Term *call)
{
    const char *parameters = call->operation->row.parameters;
    size_t count = sg_template_parameter(parameters, STR(" "));
    for (size_t next = 0; !p->failed && !sg_template_sees(p, ")"); next++) {
        Token start = p->token;
        size_t index = argument_place(p, next, parameters);
        if (!p->failed && (index >= count || call->args[index] != NULL))
            sg_template_error(p, start.from, start.to,
                              "'%s' does not take this argument",
                              call->operation->row.name);
        if (p->failed)
            return;
        call->args[index] = adopt(p, call, sg_template_expression(p));
        if (!sg_template_accept(p, ","))
            break;
    }
}

// call: name ["(" [arguments] ")"]
static Term *parse_call(TemplateParser *p, const char *kind, Term *subject,
                        Token name)
{
    Term *call = join(p, TERM_CALL, subject, NULL);
    call->name = name.text;
    call->to = (uint32_t)name.to;
    call->operation = sg_template_operation(kind, name.text);
    if (call->operation == NULL) {
        report_unknown(p, kind, name);
    } else if (sg_template_accept(p, "(")) {
        parse_arguments(p, call);
        call->to = (uint32_t)p->token.to;
        sg_template_expect(p, ")");
    }
    return call;
}

static Token parse_word(TemplateParser *p, const char *wanted)
{
    Token name = p->token;
    if (name.kind != TOKEN_NAME)
        sg_template_unexpected(p, wanted);
    sg_template_advance(p);
    return name;
}

// test: ["not"] name
static Term *parse_test(TemplateParser *p, Term *subject)
{
    bool negated = sg_template_accept(p, "not");
    Token name = parse_word(p, "the name of a test");
    Term *t = join(p, TERM_TEST, subject, NULL);
    t->to = (uint32_t)name.to;
    t->operation = sg_template_operation("test", name.text);
    if (t->operation == NULL && !p->failed)
        report_unknown(p, "test", name);
    return negated ? join(p, TERM_NOT, t, NULL) : t;
}

// ".name", ".name(...)" or ".0"
static Term *parse_dot(TemplateParser *p, Term *subject)
{
    Token name = p->token;
    if (name.kind == TOKEN_INT)
        return join(p, TERM_INDEX, subject, parse_number(p));
    (void)parse_word(p, "the name of an attribute");
    if (sg_template_sees(p, "("))
        return parse_call(p, "method", subject, name);
    Term *t = join(p, TERM_ATTRIBUTE, subject, NULL);
    t->name = name.text;
    t->to = (uint32_t)name.to;
    return t;
}

// slice: [expression] ":" [expression] [":" [expression]]
static Term *parse_slice(TemplateParser *p, Term *subject, Term *from)
{
    Term *t = join(p, TERM_SLICE, subject, NULL);
    t->args[0] = from != NULL ? adopt(p, t, from) : NULL;
    for (size_t i = 1; i < 3 && sg_template_accept(p, ":"); i++)
        if (!sg_template_sees(p, ":") && !sg_template_sees(p, "]"))
            t->args[i] = adopt(p, t, sg_template_expression(p));
    return t;
}

// index: "[" (expression | slice) "]"
static Term *parse_index(TemplateParser *p, Term *subject)
{
    Term *at = sg_template_sees(p, ":") ? NULL : sg_template_expression(p);
    Term *t = at == NULL || sg_template_sees(p, ":")
                  ? parse_slice(p, subject, at)
                  : join(p, TERM_INDEX, subject, at);
    t->to = (uint32_t)p->token.to;
    sg_template_expect(p, "]");
    return t;
}

// filtered: primary {"." name [call] | index | "|" name [call] | "is" ...}
static Term *parse_filtered(TemplateParser *p)
{
    Term *t = parse_primary(p);
    while (!p->failed) {
        if (sg_template_accept(p, "."))
            t = parse_dot(p, t);
        else if (sg_template_accept(p, "["))
            t = parse_index(p, t);
        else if (sg_template_accept(p, "|"))
            t = parse_call(p, "filter", t, parse_word(p, "a filter's name"));
        else if (sg_template_accept(p, "is"))
            t = parse_test(p, t);
        else
            break;
    }
    sg_template_check_attributes(p, t);
    return t;
}

// ---- operators -----------------------------------------------------------

// sign: "-" sign | filtered
static Term *parse_sign(TemplateParser *p)
{
    size_t from = p->token.from;
    if (!sg_template_accept(p, "-"))
        return parse_filtered(p);
    if (!sg_template_enter(p))
        return new_term(p, TERM_LITERAL, from);
    Term *t = join(p, TERM_NEGATE, parse_sign(p), NULL);
    t->from = (uint32_t)from;
    p->depth--;
    return t;
}

// join: sign {"~" sign}
static Term *parse_join(TemplateParser *p)
{
    Term *t = parse_sign(p);
    while (sg_template_accept(p, "~"))
        t = join(p, TERM_CONCAT, t, parse_sign(p));
    return t;
}

// sum: join {("+" | "-") join}
static Term *parse_sum(TemplateParser *p)
{
    Term *t = parse_join(p);
    while (!p->failed) {
        if (sg_template_accept(p, "+"))
            t = join(p, TERM_ADD, t, parse_join(p));
        else if (sg_template_accept(p, "-"))
            t = join(p, TERM_SUBTRACT, t, parse_join(p));
        else
            break;
    }
    return t;
}

typedef struct Comparison {
    const char *sign;
    TermKind kind;
} Comparison;

static const Comparison *parse_comparison_sign(TemplateParser *p)
{
    static const Comparison signs[] = {
        {"==", TERM_EQ}, {"!=", TERM_NE}, {"<", TERM_LT},  {"<=", TERM_LE},
        {">", TERM_GT},  {">=", TERM_GE}, {"in", TERM_IN}, {NULL, TERM_IN},
    };
    for (const Comparison *s = signs; s->sign != NULL; s++)
        if (sg_template_accept(p, s->sign))
            return s;
    return NULL;
}

// comparison: sum [("==" | "!=" | "<" | "<=" | ">" | ">=" | ["not"] "in") sum].
// Chains such as a < b < c, which Python has, are refused.
static Term *parse_comparison(TemplateParser *p)
{
    Term *t = parse_sum(p);
    bool negated = sg_template_accept(p, "not");
    if (negated && !sg_template_sees(p, "in"))
        sg_template_unexpected(p, "'in' after 'not'");
    const Comparison *sign = parse_comparison_sign(p);
    if (sign == NULL)
        return t;
    t = join(p, sign->kind, t, parse_sum(p));
    Token next = p->token;
    if (!p->failed && parse_comparison_sign(p) != NULL)
        sg_template_error(p, next.from, next.to,
                          "comparisons cannot be chained; use 'and'");
    return negated ? join(p, TERM_NOT, t, NULL) : t;
}

// negation: "not" negation | comparison
static Term *parse_negation(TemplateParser *p)
{
    size_t from = p->token.from;
    if (!sg_template_accept(p, "not"))
        return parse_comparison(p);
    if (!sg_template_enter(p))
        return new_term(p, TERM_LITERAL, from);
    Term *t = join(p, TERM_NOT, parse_negation(p), NULL);
    t->from = (uint32_t)from;
    p->depth--;
    return t;
}

// conjunction: negation {"and" negation}
static Term *parse_conjunction(TemplateParser *p)
{
    Term *t = parse_negation(p);
    while (sg_template_accept(p, "and"))
        t = join(p, TERM_AND, t, parse_negation(p));
    return t;
}

// condition: conjunction {"or" conjunction}
Term *sg_template_condition(TemplateParser *p)
{
    Term *t = parse_conjunction(p);
    while (sg_template_accept(p, "or"))
        t = join(p, TERM_OR, t, parse_conjunction(p));
    return t;
}

// expression: condition {"if" condition ["else" expression]}
Term *sg_template_expression(TemplateParser *p)
{
    if (!sg_template_enter(p))
        return new_term(p, TERM_LITERAL, p->token.from);
    Term *t = sg_template_condition(p);
    while (sg_template_accept(p, "if")) {
        t = join(p, TERM_CHOICE, t, sg_template_condition(p));
        if (sg_template_accept(p, "else"))
            t->third = adopt(p, t, sg_template_expression(p));
    }
    p->depth--;
    return t;
}
