// eval_parts.c - comparisons in the most straightforward way.

#define PCRE2_CODE_UNIT_WIDTH 8

#include "eval_parts.h"

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
        return false; // of a query that was broken on purpose
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    int found = pcre2_match(code, (PCRE2_SPTR)text.p, text.n, 0, 0, data, NULL);
    pcre2_match_data_free(data);
    pcre2_code_free(code);
    return found >= 0;
}

// 4 or 16 bytes; 0: not an address.
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

bool eval_is_network(Str text)
{
    uint8_t bytes[16];
    double length;
    size_t slash = str_find(text, '/', 0);
    return slash < text.n &&
           read_address(str_slice(text, 0, slash), bytes) > 0 &&
           sg_num_parse(str_slice(text, slash + 1, text.n), &length);
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
