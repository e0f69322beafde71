// template_rows.c - the table of filters, tests and methods.

#include "template/template_calls.h"

// ---- tests ---------------------------------------------------------------

static bool test_defined(Datum d)
{
    return d.kind != DATUM_UNDEFINED;
}

static bool test_undefined(Datum d)
{
    return d.kind == DATUM_UNDEFINED;
}

static bool test_none(Datum d)
{
    return d.kind == DATUM_NONE;
}

static bool test_true(Datum d)
{
    return d.kind == DATUM_BOOL && d.u.truth;
}

static bool test_false(Datum d)
{
    return d.kind == DATUM_BOOL && !d.u.truth;
}

static bool test_boolean(Datum d)
{
    return d.kind == DATUM_BOOL;
}

static bool test_number(Datum d)
{
    return d.kind == DATUM_INT || d.kind == DATUM_REAL || d.kind == DATUM_BOOL;
}

static bool test_string(Datum d)
{
    return d.kind == DATUM_TEXT ||
           (d.kind == DATUM_OBJECT && d.u.object.type->text != NULL);
}

static bool test_mapping(Datum d)
{
    return d.kind == DATUM_MAP;
}

static bool test_sequence(Datum d)
{
    return d.kind == DATUM_LIST || d.kind == DATUM_MAP || test_string(d);
}

// ---- the table -----------------------------------------------------------

static const Operation operations[] = {
#define FILTER(name, function, parameters, summary) \
    {{"filter", #name, parameters, summary}, sg_filter_##function, NULL},
#define METHOD(name, function, parameters, summary) \
    {{"method", #name, parameters, summary}, sg_filter_##function, NULL},
#define TEST(name, function, summary) \
    {{"test", #name, "", summary}, NULL, test_##function},
#include "template/template.def"
#undef FILTER
#undef METHOD
#undef TEST
    {{NULL, NULL, NULL, NULL}, NULL, NULL},
};

const TemplateRow *sg_template_row(size_t index)
{
    size_t count = sizeof operations / sizeof *operations - 1;
    return index < count ? &operations[index].row : NULL;
}

const Operation *sg_template_operation(const char *kind, Str name)
{
    for (const Operation *o = operations; o->row.name != NULL; o++)
        if (strcmp(o->row.kind, kind) == 0 &&
            str_eq(name, str_of_literal(o->row.name)))
            return o;
    return NULL;
}

size_t sg_template_parameter(const char *parameters, Str name)
{
    Str all = str_of_literal(parameters);
    size_t index = 0;
    for (size_t at = 0; at < all.n; index++) {
        size_t end = str_find(all, ' ', at);
        if (str_eq(str_slice(all, at, end), name))
            break;
        at = end + 1;
    }
    return index;
}
