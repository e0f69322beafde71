// transform_files.c - placeholders filled from a file.
//
// The file is read with the pipeline, and only where the caller allows it.

#include "base/ascii.h"
#include "base/file.h"
#include "base/limits.h"
#include "data/csv.h"
#include "ir/string.h"
#include "pipeline/transforms/placeholders.h"
#include "pipeline/transforms/transform.h"
#include "regex/python_regex.h"

typedef enum FileFormat { FORMAT_PLAIN, FORMAT_CSV } FileFormat;

typedef struct FileArgs {
    PlaceArgs place;
    Str path;
    int format; // FileFormat
    Str filter;
    Str column;
    bool has_header;
    StrItem *values;
} FileArgs;

static const Param file_params[] = {
    PLACE_PARAMS,
    {"path", PARAM_TEXT, true, offsetof(FileArgs, path), NULL, NULL,
     "the file, relative to the working directory"},
    {"format", PARAM_CHOICE, false, offsetof(FileArgs, format), "plaintext|csv",
     "plaintext", "one value per line, or a column of a table"},
    {"filter", PARAM_TEXT, false, offsetof(FileArgs, filter), NULL, NULL,
     "regular expression for the values to keep"},
    {"csv_column", PARAM_TEXT, false, offsetof(FileArgs, column), NULL, NULL,
     "name or number, from 0, of the column"},
    {"csv_has_header", PARAM_BOOL, false, offsetof(FileArgs, has_header), NULL,
     "true", "the first row has the names of the columns"},
    {0}};

// ---- values of a file ----------------------------------------------------

typedef struct Loader {
    ConfigReader *r;
    const FileArgs *args;
    const Regex *filter;
    StrItem **tail;
    Span where;
} Loader;

static bool passes(Loader *l, Str text)
{
    if (l->filter == NULL)
        return true;
    RegexAnswer answer = sg_regex_contains(l->r->arena, l->filter, text);
    if (answer == REGEX_GIVES_UP)
        sg_config_error(l->r, SG_step_regex, l->where,
                        "the filter takes too long on '%.*s'", STR_ARG(text));
    return answer == REGEX_FINDS;
}

static void add_value(Loader *l, Str text)
{
    if (text.n == 0 || !passes(l, text))
        return;
    *l->tail = arena_new(l->r->arena, StrItem);
    (*l->tail)->text = text;
    l->tail = &(*l->tail)->next;
}

static Str stripped(Str s)
{
    while (s.n > 0 && is_blank(s.p[0]))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

static void load_lines(Loader *l, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t end = str_find(text, '\n', at);
        add_value(l, stripped(str_slice(text, at, end)));
        at = end + 1;
    }
}

static bool column_number(Str s, size_t *number)
{
    *number = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i]) || *number > 100000)
            return false;
        *number = *number * 10 + (size_t)(s.p[i] - '0');
    }
    return s.n > 0;
}

static bool find_column(Loader *l, const CsvRow *header, size_t *number)
{
    Str name = l->args->column;
    for (size_t i = 0; l->args->has_header && i < header->count; i++) {
        if (str_eq(header->cells[i], name)) {
            *number = i;
            return true;
        }
    }
    if (column_number(name, number))
        return true;
    sg_config_error(l->r, SG_step_parameter, l->where,
                    "the table has no column '%.*s'", STR_ARG(name));
    return false;
}

static void load_table(Loader *l, Str text)
{
    CsvRow row = {0};
    size_t at = 0;
    size_t column;
    bool more = sg_csv_row(l->r->arena, text, &at, &row);
    if (!find_column(l, &row, &column))
        return;
    if (l->args->has_header && more)
        more = sg_csv_row(l->r->arena, text, &at, &row);
    for (; more; more = sg_csv_row(l->r->arena, text, &at, &row))
        if (column < row.count)
            add_value(l, stripped(row.cells[column]));
}

// Files are read with the pipeline, not with a rule: rules are compiled by
// several threads, and all of them see the same values.
static void prepare_file(ConfigReader *r, void *args, const Node *where)
{
    FileArgs *a = args;
    Loader l = {.r = r,
                .args = a,
                .tail = &a->values,
                .where = sg_node_get(where, STR("path"))->span};
    Str text = {0};
    const char *why = NULL;
    sg_place_prepare(r, args, where);
    if (a->filter.p != NULL)
        l.filter =
            sg_python_regex(r, a->filter, sg_node_get(where, STR("filter")));
    if (a->format == FORMAT_CSV && a->column.p == NULL) {
        sg_config_error(r, SG_step_parameter, l.where,
                        "a table needs 'csv_column'");
        return;
    }
    Str path = sg_arena_copy(r->arena, a->path);
    if (sg_file_read(r->arena, path.p, MAX_SOURCE_BYTES, &text, &why)) {
        sg_config_error(r, SG_step_external, l.where, "%.*s: %s", STR_ARG(path),
                        why);
        return;
    }
    text = sg_source_decode(r->arena, text);
    if (a->format == FORMAT_CSV)
        load_table(&l, text);
    else
        load_lines(&l, text);
}

// ---- filling in ----------------------------------------------------------

static const PlaceChoice *file_choices(Run *run, const PlaceArgs *a, Str name,
                                       const Value *v)
{
    PlaceChoice *first = NULL;
    PlaceChoice **tail = &first;
    (void)name;
    const StrItem *s = ((const FileArgs *)(const void *)a)->values;
    for (; s != NULL; s = s->next) {
        *tail = sg_place_choice(run, v, sg_string_parse(run->arena, s->text));
        tail = &(*tail)->next;
    }
    return first;
}

static Value *fill_from_file(Run *run, const void *args, const ItemIr *item,
                             Value *v)
{
    (void)item;
    return sg_place_fill(run, args, v, file_choices);
}

const Transform sg_transform_file_placeholders = {
    .info = {"file_placeholders", "fill placeholders from a file", file_params,
             sizeof(FileArgs), NULL, true, prepare_file},
    .value = fill_from_file};
