// option.c - the values of options.

#include "emit/option.h"

#include <stdint.h>

#include "base/ascii.h"

static bool is_text(Str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < 0x20)
            return false;
    return true;
}

// The place of 'value' among "one|two|three".
static bool find_choice(const char *values, Str value, unsigned *place)
{
    Str all = str_of_literal(values);
    *place = 0;
    for (size_t at = 0; at < all.n; ++*place) {
        size_t end = str_find(all, '|', at);
        if (str_eq(str_slice(all, at, end), value))
            return true;
        at = end + 1;
    }
    return false;
}

// Digits, up to 'max'.
static bool read_count(Str s, size_t max, size_t *count)
{
    *count = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i]) || *count > max / 10)
            return false;
        *count = *count * 10 + (size_t)(s.p[i] - '0');
    }
    return s.n > 0 && *count <= max;
}

// 'range' is "1..100".
static bool read_in_range(const Option *row, Str value, size_t *count)
{
    Str range = str_of_literal(row->values);
    size_t dots = str_find(range, '.', 0);
    size_t least, most;
    *count = 0;
    if (value.n == 0)
        return row->fallback[0] == '\0';
    return read_count(str_slice(range, 0, dots), SIZE_MAX / 100, &least) &&
           read_count(str_slice(range, dots + 2, range.n), SIZE_MAX / 100,
                      &most) &&
           read_count(value, most, count) && *count >= least;
}

static bool check_text(const Option *row, Str value, StrBuf *why)
{
    if (!is_text(value)) {
        sg_sb_put(why, STR("it has a control character"));
        return false;
    }
    bool unset = value.n == 0 && row->fallback[0] == '\0';
    return row->check == NULL || unset || row->check(value, why);
}

static bool say_values(const Option *row, StrBuf *why)
{
    sg_sb_putf(why, "use %s %s",
               row->kind == OPTION_IS_COUNT ? "a number in" : "one of",
               row->values);
    return false;
}

// The row has checked the type of its member (option.h), so writing its bytes
// is safe.
static bool set(const Option *row, void *options, Str value, StrBuf *why)
{
    char *member = (char *)options + row->offset;
    unsigned place;
    size_t count;
    switch (row->kind) {
    case OPTION_IS_TEXT:
        if (!check_text(row, value, why))
            return false;
        *(Str *)(void *)member = value;
        return true;
    case OPTION_IS_FLAG:
        if (!find_choice(row->values, value, &place))
            return say_values(row, why);
        *(bool *)member = place == 1;
        return true;
    case OPTION_IS_CHOICE:
        if (!find_choice(row->values, value, &place))
            return say_values(row, why);
        memcpy(member, &place, sizeof place);
        return true;
    case OPTION_IS_COUNT:
        if (!read_in_range(row, value, &count))
            return say_values(row, why);
        memcpy(member, &count, sizeof count);
        return true;
    case OPTION_IS_FILE: return true; // see set_file()
    }
    return false;
}

static bool set_file(Arena *a, const Option *row, void *options, Str text,
                     StrBuf *why)
{
    const void *read = NULL;
    if (text.n > 0 && (read = row->read(a, text, why)) == NULL)
        return false;
    memcpy((char *)options + row->offset, &read, sizeof read);
    return true;
}

const Option *sg_option_named(const Option *rows, const char *name)
{
    while (rows != NULL && rows->name != NULL && strcmp(rows->name, name) != 0)
        rows++;
    return rows != NULL && rows->name != NULL ? rows : NULL;
}

// Fallbacks are values, which a test makes sure of: there is nothing to tell,
// and no arena to tell it in.
void sg_options_init(const Option *rows, void *options)
{
    for (; rows != NULL && rows->name != NULL; rows++)
        (void)set(rows, options, str_of_literal(rows->fallback), NULL);
}

bool sg_option_set(Arena *a, const Option *row, void *options, Str value,
                   StrBuf *why)
{
    if (row->kind == OPTION_IS_FILE)
        return set_file(a, row, options, sg_arena_copy(a, value), why);
    if (row->kind == OPTION_IS_TEXT)
        value = sg_arena_copy(a, value);
    return set(row, options, value, why);
}
