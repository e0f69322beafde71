// taxonomy.c - looking up log sources.

#include "lint/taxonomy.h"

#include "lint/word_list.h"

// ---- log sources ---------------------------------------------------------

const char *sg_logsource_part_name(size_t part)
{
    static const char *const names[LOGSOURCE_PARTS] = {"product", "category",
                                                       "service"};
    return names[part];
}

static void count_parts(LogsourceParts *parts)
{
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++)
        parts->count += parts->of[i].n > 0;
}

LogsourceParts sg_logsource_parts(const Logsource *ls)
{
    LogsourceParts parts = {{ls->product, ls->category, ls->service}, 0};
    count_parts(&parts);
    return parts;
}

LogsourceParts sg_taxonomy_parts(const TableRow *row)
{
    LogsourceParts parts = {0};
    Str key = sg_table_column(row, 0);
    size_t at = 0;
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++) {
        size_t end = str_find(key, '/', at);
        parts.of[i] = str_slice(key, at, end);
        if (str_eq(parts.of[i], STR("-")))
            parts.of[i] = (Str){0};
        at = end + 1;
    }
    count_parts(&parts);
    return parts;
}

Str sg_logsource_key(const LogsourceParts *parts, Str absent,
                     char buffer[LOGSOURCE_KEY_BYTES])
{
    size_t n = 0;
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++) {
        Str part = parts->of[i].n > 0 ? parts->of[i] : absent;
        if (part.n + 1 > LOGSOURCE_KEY_BYTES - n)
            return (Str){0};
        memcpy(buffer + n, part.p, part.n);
        n += part.n;
        buffer[n++] = '/';
    }
    return str_of(buffer, n - 1);
}

bool sg_taxonomy_find(const Logsource *ls, TableRow *row)
{
    char buffer[LOGSOURCE_KEY_BYTES];
    LogsourceParts parts = sg_logsource_parts(ls);
    Str key = sg_logsource_key(&parts, STR("-"), buffer);
    // A part may be called "-".
    return sg_table_find(sg_table(TABLE_logsources), key, row) &&
           sg_taxonomy_parts(row).count == parts.count;
}

bool sg_taxonomy_has_product(Str product)
{
    TextTable table = sg_table(TABLE_logsources);
    TableRow row = {0};
    while (sg_table_next(table, &row))
        if (str_eq(sg_taxonomy_parts(&row).of[LOGSOURCE_PRODUCT], product))
            return true;
    return false;
}

bool sg_logsource_is(const Logsource *ls, Str product, Str service)
{
    return ls->category.n == 0 && str_eq(ls->product, product) &&
           str_eq(ls->service, service);
}

bool sg_is_cloudtrail(const Logsource *ls)
{
    return sg_logsource_is(ls, STR("aws"), STR("cloudtrail"));
}

// ---- fields --------------------------------------------------------------

KnownFields sg_taxonomy_fields(const Logsource *ls)
{
    TableRow row;
    if (!sg_taxonomy_find(ls, &row))
        return (KnownFields){0};
    return (KnownFields){sg_table_column(&row, 1), sg_table_column(&row, 2)};
}

bool sg_fields_have(const KnownFields *f, Str field)
{
    return has_word(f->native, field) || has_word(f->added, field);
}

// ---- categories of Windows -----------------------------------------------

// Empty for "-".
static Str words_of(const TableRow *row, size_t column)
{
    Str words = sg_table_column(row, column);
    return str_eq(words, STR("-")) ? (Str){0} : words;
}

WindowsCategory sg_windows_category(const Logsource *ls)
{
    TableRow row;
    if (!str_eq(ls->product, STR("windows")) || ls->service.n > 0 ||
        !sg_table_find(sg_table(TABLE_windows_categories), ls->category, &row))
        return (WindowsCategory){0};
    return (WindowsCategory){words_of(&row, 1).n > 0, words_of(&row, 2),
                             words_of(&row, 3)};
}
