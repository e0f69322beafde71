// insights_data.c - comparing values, and the functions of Logs Insights that
// the cloudwatch backend writes.

#include "insights_data.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "base/ascii.h"

// ---- data ----------------------------------------------------------------

static char char_at(const Datum *d, size_t i)
{
    if (d->lower)
        return to_lower(d->text.p[i]);
    return d->text.p[i];
}

// Is 'part' in 'whole', and there at its place 'from'?
static bool has_at(const Datum *whole, const Datum *part, size_t from)
{
    if (from > whole->text.n || part->text.n > whole->text.n - from)
        return false;
    for (size_t i = 0; i < part->text.n; i++)
        if (char_at(whole, from + i) != char_at(part, i))
            return false;
    return true;
}

static bool copy_text(char *to, size_t size, Str from)
{
    if (from.n == 0 || from.n >= size)
        return false;
    memcpy(to, from.p, from.n);
    to[from.n] = '\0';
    return true;
}

bool insights_read_double(Str text, double *number)
{
    char copy[64], *end;
    if (!copy_text(copy, sizeof copy, text) || is_blank(copy[0]))
        return false;
    *number = strtod(copy, &end);
    return end == copy + text.n;
}

bool insights_as_number(const Datum *d, double *number)
{
    *number = d->number;
    return d->kind == DATUM_NUMBER ||
           (d->kind == DATUM_TEXT && insights_read_double(d->text, number));
}

bool insights_is_equal(const Datum *a, const Datum *b)
{
    double x, y;
    if (a->kind == DATUM_TEXT && b->kind == DATUM_TEXT)
        return a->text.n == b->text.n && has_at(a, b, 0);
    return insights_as_number(a, &x) && insights_as_number(b, &y) && !(x < y) &&
           !(x > y);
}

// ---- functions -----------------------------------------------------------

typedef enum Function {
    FN_ISPRESENT,
    FN_TOLOWER,
    FN_SUBNET4,
    FN_SUBNET6,
    FN_CONTAINS,
    FN_STARTS,
    FN_ENDS,
    FN_DATE,
    FN_COALESCE,
    FN_JSON
} Function;

static const struct {
    const char *name;
    Function function;
    size_t args;
} functions[] = {
    {"ispresent", FN_ISPRESENT, 1},
    {"tolower", FN_TOLOWER, 1},
    {"isIpv4InSubnet", FN_SUBNET4, 2},
    {"isIpv6InSubnet", FN_SUBNET6, 2},
    {"strcontains", FN_CONTAINS, 2},
    {"startsWith", FN_STARTS, 2},
    {"endsWith", FN_ENDS, 2},
    {"formatDate", FN_DATE, 3},
    {"coalesce", FN_COALESCE, 2},
    {"jsonStringify", FN_JSON, 1},
    {NULL, FN_DATE, 0},
};

static Datum truth_datum(Tri truth)
{
    return (Datum){.kind = DATUM_TRUTH, .truth = truth};
}

static bool is_in_subnet(int family, Str address, Str net)
{
    char a[64], b[64];
    unsigned char bits[16], want[16];
    const char *slash = memchr(net.p, '/', net.n);
    double length = 0;
    if (slash == NULL)
        return false;
    size_t n = (size_t)(slash - net.p);
    if (!copy_text(a, sizeof a, address) ||
        !copy_text(b, sizeof b, str_slice(net, 0, n)) ||
        !insights_read_double(str_slice(net, n + 1, net.n), &length) ||
        length < 0 || length > (family == AF_INET ? 32 : 128) ||
        inet_pton(family, a, bits) != 1 || inet_pton(family, b, want) != 1)
        return false;
    for (unsigned i = 0; i < (unsigned)length; i++)
        if (((bits[i / 8] ^ want[i / 8]) >> (7 - i % 8)) & 1)
            return false;
    return true;
}

// 1 or 0, as functions on text give it.
static Datum search(const Datum *s, const Datum *t, Function function)
{
    bool found = false;
    for (size_t at = 0; at <= s->text.n && !found; at++)
        found = has_at(s, t, at) && (function != FN_STARTS || at == 0) &&
                (function != FN_ENDS || at + t->text.n == s->text.n);
    return (Datum){.kind = DATUM_NUMBER, .number = found ? 1 : 0};
}

// Cut a part out of "2026-01-31T12:34:56Z".  Weeks are not in there.
static Datum cut_date(Str time, Str format)
{
    static const char letters[] = "YmdHM";
    static const unsigned char from[] = {0, 5, 8, 11, 14};
    for (size_t i = 0; letters[i] != '\0'; i++)
        if (time.n >= 16 && format.n == 2 && format.p[1] == letters[i])
            return (Datum){.kind = DATUM_TEXT,
                           .text = str_of(time.p + from[i], i == 0 ? 4 : 2)};
    return (Datum){.kind = DATUM_MISSING};
}

static Datum call(Function function, const Datum *args)
{
    Datum first = args[0];
    bool known = first.kind != DATUM_MISSING && args[1].kind != DATUM_MISSING;
    switch (function) {
    case FN_ISPRESENT: return truth_datum(tri_of(first.kind != DATUM_MISSING));
    case FN_TOLOWER: first.lower = true; return first;
    case FN_SUBNET4:
    case FN_SUBNET6:
        if (!known)
            return truth_datum(TRI_UNKNOWN);
        return truth_datum(
            tri_of(is_in_subnet(function == FN_SUBNET4 ? AF_INET : AF_INET6,
                                first.text, args[1].text)));
    case FN_CONTAINS:
    case FN_STARTS:
    case FN_ENDS:
        return known ? search(&first, &args[1], function)
                     : (Datum){.kind = DATUM_MISSING};
    case FN_DATE: return cut_date(first.text, args[1].text);
    case FN_COALESCE: return first.kind == DATUM_MISSING ? args[1] : first;
    case FN_JSON: return first; // the event has it as text
    }
    return first;
}

bool insights_call(Str name, const Datum *args, size_t count, Datum *result)
{
    for (size_t i = 0; functions[i].name != NULL; i++)
        if (functions[i].args == count &&
            str_eq(name,
                   str_of(functions[i].name, strlen(functions[i].name)))) {
            *result = call(functions[i].function, args);
            return true;
        }
    return false;
}
