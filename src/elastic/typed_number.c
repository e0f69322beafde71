// typed_number.c - texts and patterns in fields of numbers.

#include <stdio.h>

#include "base/ascii.h"
#include "base/glob.h"
#include "base/num.h"
#include "elastic/typed_forms.h"

enum {
    MOST_DIGITS = 18,    // of a "long" that needs no look at its value
    MOST_COUNTED = 99999 // numbers compared with a pattern one by one
};

// ---- texts ---------------------------------------------------------------

// As JSON has whole numbers: no plus sign, no zeros in front.
static bool is_whole(Str text)
{
    size_t i = text.n > 0 && text.p[0] == '-';
    if (i == text.n || text.n - i > MOST_DIGITS ||
        (text.p[i] == '0' && text.n > 1))
        return false;
    for (; i < text.n; i++)
        if (!is_digit(text.p[i]))
            return false;
    return true;
}

static bool has_type(const TypedMatch *m, Str text)
{
    double number;
    return m->field.type == ELASTIC_LONG ? is_whole(text)
                                         : sg_num_parse(text, &number);
}

// Elasticsearch refuses the whole query for a number that the type has not.
Expr *sg_form_number(const TypedMatch *m)
{
    Str text = sg_typed_text(m);
    if (!has_type(m, text))
        return sg_form_never(m);
    if (m->v->kind == VAL_NUMBER)
        return NULL;
    Expr *either = sg_typed_either(m);
    Value *v = sg_typed_add(m, either);
    v->kind = VAL_NUMBER;
    v->u.number.text = text;
    v->u.number.part = PART_NONE;
    (void)sg_num_parse(text, &v->u.number.number);
    return either->first;
}

// ---- patterns ------------------------------------------------------------

// Can digits be like it?
static bool is_of_digits(const TypedMatch *m)
{
    for (const Piece *p = m->v->u.string.pieces; p != NULL; p = p->next)
        for (size_t i = 0; p->kind == PIECE_TEXT && i < p->text.n; i++)
            if (!is_digit(p->text.p[i]))
                return false;
    return true;
}

// The last value to look at: the largest that the field has, or that the
// pattern allows; 0: neither is small.  A "?" in front may be a minus.
static uint64_t last_of(const TypedMatch *m)
{
    uint64_t last = 0;
    if (m->field.most > 0)
        return m->field.most;
    if (m->v->u.string.pieces->kind != PIECE_TEXT)
        return 0;
    for (const Piece *p = m->v->u.string.pieces; p != NULL; p = p->next)
        for (size_t i = 0; i < (p->kind == PIECE_TEXT ? p->text.n : 1); i++)
            last = p->kind == PIECE_MANY ? MOST_COUNTED + 1 : last * 10 + 9;
    return last <= MOST_COUNTED ? last : 0;
}

static bool is_like(Str pattern, uint64_t number)
{
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    return sg_glob_matches(pattern, str_of(digits, (size_t)n), true);
}

// Runs of numbers that are like the pattern; NULL: too many of them.
static Expr *count(const TypedMatch *m, Str pattern, uint64_t last)
{
    Expr *either = sg_typed_either(m);
    size_t runs = 0;
    for (uint64_t i = 0; i <= last; i++) {
        if (!is_like(pattern, i))
            continue;
        uint64_t from = i;
        while (i < last && is_like(pattern, i + 1))
            i++;
        if (++runs > m->typing->most)
            return NULL;
        sg_typed_add_range(m, either, from, i);
    }
    return either;
}

// "4*" is 4, 40 to 49, 400 to 499 ...
static Expr *begin(const TypedMatch *m, Str digits)
{
    Expr *either = sg_typed_either(m);
    uint64_t from = 0, wide = 1;
    for (size_t i = 0; i < digits.n; i++)
        from = from * 10 + (uint64_t)(digits.p[i] - '0');
    for (size_t n = digits.n; n <= MOST_DIGITS; n++) {
        sg_typed_add_range(m, either, from, from + wide - 1);
        from *= 10;
        wide *= 10;
    }
    return either;
}

// What begins with these digits, but for zero, which is a number of its own.
static bool is_beginning(const TypedMatch *m, Str *digits)
{
    ValueClass class;
    *digits = m->v->u.string.pieces->text;
    return sg_value_class(m->v, &class) && class == CLASS_PREFIX &&
           is_whole(*digits) && digits->p[0] != '0';
}

Expr *sg_form_numbers(const TypedMatch *m)
{
    Str pattern, digits;
    if (m->field.type != ELASTIC_LONG)
        return sg_form_no_pattern(m);
    if (!sg_typed_glob(m, &pattern) || !is_of_digits(m))
        return sg_form_never(m);
    uint64_t last = last_of(m);
    Expr *either = last > 0 ? count(m, pattern, last) : NULL;
    if (either != NULL && either->first == NULL)
        return sg_form_never(m);
    if (either == NULL && is_beginning(m, &digits))
        either = begin(m, digits);
    return either != NULL ? either : sg_form_no_pattern(m);
}
