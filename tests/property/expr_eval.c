// expr_eval.c - the meaning of Sigma in the most straightforward way.

#define PCRE2_CODE_UNIT_WIDTH 8

#include "expr_eval.h"

#include <arpa/inet.h>
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/num.h"
#include "base/utf8.h"

// ---- parts ---------------------------------------------------------------

const Str *event_get(const Event *event, Str name)
{
    for (size_t i = 0; i < event->count; i++)
        if (str_eq(event->fields[i].name, name))
            return &event->fields[i].value;
    return NULL;
}

bool eval_equal(Str a, Str b, bool cased)
{
    return cased ? str_eq(a, b) : str_eq_fold(a, b);
}

bool eval_number(Str text, double *number)
{
    return sg_num_parse(text, number);
}

static uint32_t regex_options(unsigned flags)
{
    uint32_t options = PCRE2_UTF;
    if (flags & REGEX_IGNORECASE)
        options |= PCRE2_CASELESS;
    if (flags & REGEX_MULTILINE)
        options |= PCRE2_MULTILINE;
    if (flags & REGEX_DOTALL)
        options |= PCRE2_DOTALL;
    return options;
}

bool eval_regex(Str pattern, unsigned flags, Str text)
{
    int error;
    PCRE2_SIZE where;
    pcre2_code *code =
        pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, regex_options(flags),
                      &error, &where, NULL);
    if (code == NULL)
        abort(); // was compiled before
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    int found = pcre2_match(code, (PCRE2_SPTR)text.p, text.n, 0, 0, data, NULL);
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    return found >= 0;
}

// 4 or 16 bytes; 0: no address.
static size_t read_address(Str text, uint8_t bytes[16])
{
    char copy[64];
    if (text.n >= sizeof copy)
        return 0;
    (void)snprintf(copy, sizeof copy, "%.*s", STR_ARG(text));
    if (inet_pton(AF_INET, copy, bytes) == 1)
        return 4;
    return inet_pton(AF_INET6, copy, bytes) == 1 ? 16 : 0;
}

bool eval_in_network(Str address, Str network)
{
    uint8_t a[16], b[16];
    size_t slash = str_find(network, '/', 0);
    double length;
    size_t n = read_address(str_slice(network, 0, slash), b);
    if (slash == network.n || n == 0 || read_address(address, a) != n ||
        !sg_num_parse(str_slice(network, slash + 1, network.n), &length))
        return false;
    for (size_t bit = 0; bit < (size_t)length; bit++)
        if (((a[bit / 8] ^ b[bit / 8]) >> (7 - bit % 8) & 1) != 0)
            return false;
    return true;
}

// ---- patterns ------------------------------------------------------------

void eval_pattern_put(EvalPattern *p, int code)
{
    if (p->n == sizeof p->codes / sizeof *p->codes)
        abort(); // tests make no such values
    p->codes[p->n++] = code;
}

static int fold(int code, bool cased)
{
    return cased || code < 0 ? code : (unsigned char)to_lower((char)code);
}

// The obvious recursion: patterns of tests are short.
static bool match_from(const EvalPattern *p, size_t i, Str text, size_t j,
                       bool cased)
{
    if (i == p->n)
        return j == text.n;
    if (p->codes[i] == EVAL_MANY)
        return match_from(p, i + 1, text, j, cased) ||
               (j < text.n && match_from(p, i, text, j + 1, cased));
    if (j == text.n)
        return false;
    if (p->codes[i] == EVAL_ONE) {
        (void)sg_utf8_next(text, &j); // a character, of any length
        return match_from(p, i + 1, text, j, cased);
    }
    return fold(p->codes[i], cased) == fold((unsigned char)text.p[j], cased) &&
           match_from(p, i + 1, text, j + 1, cased);
}

bool eval_pattern_match(const EvalPattern *p, Str text, bool cased)
{
    return match_from(p, 0, text, 0, cased);
}

static void put_pieces(EvalPattern *p, const Piece *piece)
{
    for (; piece != NULL; piece = piece->next) {
        switch (piece->kind) {
        case PIECE_MANY: eval_pattern_put(p, EVAL_MANY); break;
        case PIECE_ONE: eval_pattern_put(p, EVAL_ONE); break;
        case PIECE_PLACEHOLDER: abort(); // binding refuses them
        case PIECE_TEXT:
            for (size_t i = 0; i < piece->text.n; i++)
                eval_pattern_put(p, (unsigned char)piece->text.p[i]);
            break;
        }
    }
}

// ---- comparisons ---------------------------------------------------------

static bool match_string(const Value *v, Str text, unsigned options)
{
    EvalPattern p = {.n = 0};
    put_pieces(&p, v->u.string.pieces);
    return eval_pattern_match(&p, text,
                              v->u.string.cased || (options & EVAL_CASED));
}

static bool match_compare(const Value *v, double number)
{
    double limit = v->u.number.number;
    switch (v->u.number.op) {
    case CMP_LT: return number < limit;
    case CMP_LTE: return number <= limit;
    case CMP_GT: return number > limit;
    case CMP_GTE: return number >= limit;
    }
    return false;
}

static bool match_fieldref(const Value *v, Str text, const Event *event,
                           unsigned options)
{
    const Str *other = event_get(event, v->u.fieldref.field);
    if (other == NULL)
        return false;
    EvalPattern p = {.n = 0};
    if (v->u.fieldref.ends)
        eval_pattern_put(&p, EVAL_MANY);
    for (size_t i = 0; i < other->n; i++)
        eval_pattern_put(&p, (unsigned char)other->p[i]);
    if (v->u.fieldref.starts)
        eval_pattern_put(&p, EVAL_MANY);
    return eval_pattern_match(&p, text, (options & EVAL_CASED) != 0);
}

// Of a field that is there.
static bool match_text(const Value *v, Str text, const Event *event,
                       unsigned options)
{
    double number;
    switch (v->kind) {
    case VAL_STRING: return match_string(v, text, options);
    case VAL_NUMBER:
        return eval_number(text, &number) && number == v->u.number.number;
    case VAL_COMPARE:
        return eval_number(text, &number) && match_compare(v, number);
    case VAL_BOOL:
        return eval_equal(text, v->u.truth ? STR("true") : STR("false"),
                          (options & EVAL_CASED) != 0);
    case VAL_REGEX: return eval_regex(v->u.regex.text, v->u.regex.flags, text);
    case VAL_CIDR: return eval_in_network(text, v->u.cidr.text);
    case VAL_FIELDREF: return match_fieldref(v, text, event, options);
    case VAL_NULL: return false;
    case VAL_EXISTS: return v->u.truth;
    case VAL_QUERY:
    case VAL_EXPANSION: break; // not in what tests generate
    }
    abort();
}

static bool match_missing(const Value *v)
{
    return v->kind == VAL_NULL || (v->kind == VAL_EXISTS && !v->u.truth);
}

static bool match_keyword(const Value *v, const Event *event, unsigned options)
{
    EvalPattern p = {.n = 0};
    eval_pattern_put(&p, EVAL_MANY);
    if (v->kind == VAL_STRING)
        put_pieces(&p, v->u.string.pieces);
    else
        for (size_t i = 0; i < v->u.number.text.n; i++)
            eval_pattern_put(&p, v->u.number.text.p[i]);
    eval_pattern_put(&p, EVAL_MANY);
    for (size_t i = 0; i < event->count; i++)
        if (eval_pattern_match(&p, event->fields[i].value,
                               (options & EVAL_CASED) != 0))
            return true;
    return false;
}

static bool eval_match(const Expr *e, const Event *event, unsigned options)
{
    if (expr_is_keyword(e))
        return match_keyword(e->value, event, options);
    const Str *text = event_get(event, e->field);
    return text ? match_text(e->value, *text, event, options)
                : match_missing(e->value);
}

bool expr_eval(const Expr *e, const Event *event, unsigned options)
{
    const Expr *x = e->first;
    switch (e->kind) {
    case EX_AND:
        while (x != NULL && expr_eval(x, event, options))
            x = x->next;
        return x == NULL;
    case EX_OR:
        while (x != NULL && !expr_eval(x, event, options))
            x = x->next;
        return x != NULL;
    case EX_NOT: return !expr_eval(x, event, options);
    case EX_MATCH: return eval_match(e, event, options);
    case EX_NOTHING: break; // simplified away
    }
    abort();
}
