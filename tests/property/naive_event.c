// naive_event.c - the values that an event has, found by walking all of it.

#include "naive_event.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/strbuf.h"

// ---- reading -------------------------------------------------------------

static const char mark[] = "\xEE\x80\x80"; // U+E000, before numbers

enum { MARK = sizeof mark - 1 };

static size_t string_end(Str json, size_t at)
{
    for (at++; at < json.n && json.p[at] != '"'; at++)
        if (json.p[at] == '\\')
            at++;
    return at < json.n ? at + 1 : json.n;
}

static size_t number_end(Str json, size_t at)
{
    while (at < json.n && (is_alnum(json.p[at]) || json.p[at] == '-' ||
                           json.p[at] == '+' || json.p[at] == '.'))
        at++;
    return at;
}

json_t *rule_event_load(Arena *a, Str json)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0, end; at < json.n; at = end) {
        end = at + 1;
        if (json.p[at] == '"')
            end = string_end(json, at);
        bool number = is_digit(json.p[at]) || json.p[at] == '-';
        if (number) {
            end = number_end(json, at);
            sb_putc(&sb, '"');
            sg_sb_put(&sb, str_of(mark, MARK));
        }
        sg_sb_put(&sb, str_slice(json, at, end));
        if (number)
            sb_putc(&sb, '"');
    }
    json_error_t error;
    return json_loadb(sb.p, sb.n, JSON_ALLOW_NUL, &error);
}

// ---- values --------------------------------------------------------------

static Str raw_text(const json_t *v)
{
    return str_of(json_string_value(v), json_string_length(v));
}

bool found_is_number(const json_t *v)
{
    return json_is_string(v) && str_starts(raw_text(v), str_of(mark, MARK));
}

Str found_text(const json_t *v)
{
    if (json_is_boolean(v))
        return json_is_true(v) ? STR("true") : STR("false");
    Str text = raw_text(v);
    return found_is_number(v) ? str_slice(text, MARK, text.n) : text;
}

Pattern found_codes(const json_t *v, Fault fault)
{
    Pattern bytes;
    bytes.n = 0;
    pattern_put_bytes(&bytes, found_text(v));
    return fault == FAULT_one_byte ? bytes : pattern_decoded(&bytes);
}

static void add_value(Found *f, const json_t *v)
{
    if (f->n == sizeof f->values / sizeof *f->values)
        abort(); // the tests make no such events
    f->values[f->n++] = v;
    f->there = true;
}

// An object is there when something is in it that is not null.
static bool has_something(const json_t *v)
{
    const char *key;
    json_t *x;
    for (size_t i = 0; i < json_array_size(v); i++)
        if (has_something(json_array_get(v, i)))
            return true;
    json_object_foreach((json_t *)(uintptr_t)v, key, x)
    {
        if (has_something(x))
            return true;
    }
    return json_is_string(v) || json_is_boolean(v);
}

static void take(const json_t *v, bool in_list, Fault fault, Found *f);

static void take_list(const json_t *list, bool in_list, Fault fault, Found *f)
{
    size_t n = json_array_size(list);
    f->empty |= n == 0;
    if (in_list && fault == FAULT_list_nested)
        return;
    if (fault == FAULT_list_first && n > 1)
        n = 1;
    for (size_t i = 0; i < n; i++)
        take(json_array_get(list, i), true, fault, f);
}

static void take(const json_t *v, bool in_list, Fault fault, Found *f)
{
    if (json_is_null(v))
        f->null = true;
    else if (json_is_array(v))
        take_list(v, in_list, fault, f);
    else if (!json_is_object(v))
        add_value(f, v);
    else if (has_something(v))
        f->there |= fault != FAULT_object_absent;
    else
        f->empty = true;
}

// ---- fields --------------------------------------------------------------

static const json_t *member(const json_t *object, Str name, Fault fault)
{
    const char *key;
    json_t *v;
    json_object_foreach((json_t *)(uintptr_t)object, key, v)
    {
        Str here = str_of_literal(key);
        if (str_eq(here, name) ||
            (fault == FAULT_names_fold && str_eq_fold(here, name)))
            return v;
    }
    return NULL;
}

// May a key end here?
static bool is_cut(Str name, size_t at, Fault fault)
{
    if (at == name.n)
        return fault != FAULT_dots_never || str_find(name, '.', 0) == name.n;
    return name.p[at] == '.' && fault != FAULT_dots_whole;
}

static void find(const json_t *in, Str name, Fault fault, Found *f);

static void find_member(const json_t *in, Str name, Fault fault, Found *f)
{
    for (size_t at = 0; at <= name.n; at++) {
        if (!is_cut(name, at, fault))
            continue;
        const json_t *v = member(in, str_slice(name, 0, at), fault);
        if (v != NULL && at == name.n)
            take(v, false, fault, f);
        else if (v != NULL)
            find(v, str_slice(name, at + 1, name.n), fault, f);
        if (fault == FAULT_dots_first || (v && fault == FAULT_dots_one))
            return;
    }
}

static void find(const json_t *in, Str name, Fault fault, Found *f)
{
    if (json_is_object(in))
        find_member(in, name, fault, f);
    size_t n = json_array_size(in);
    if (fault == FAULT_list_objects && n > 1)
        n = 1;
    for (size_t i = 0; i < n; i++)
        find(json_array_get(in, i), name, fault, f);
}

// ---- events of Windows ---------------------------------------------------

// As if the element were in the event itself, under this name.
static void find_named(const char *key, json_t *v, Str name, Fault fault,
                       Found *f)
{
    json_t *alone = json_object();
    if (json_object_set(alone, key, v) != 0)
        abort();
    find(alone, name, fault, f);
    json_decref(alone);
}

static void copy_without_blanks(char to[256], const char *from)
{
    size_t n = 0;
    for (; *from != '\0' && n < 255; from++)
        if (*from != ' ')
            to[n++] = *from;
    to[n] = '\0';
}

static void find_attributes(const char *element, json_t *attributes, Str name,
                            Fault fault, Found *f)
{
    const char *key;
    json_t *v;
    json_object_foreach(attributes, key, v)
    {
        char both[512];
        (void)snprintf(both, sizeof both, "%s_%s", element, key);
        find_named(both, v, name, fault, f);
    }
}

// An element of XML, or a list of them.
static void find_parts(const char *element, json_t *v, Str name, Fault fault,
                       Found *f)
{
    for (size_t i = 0; i < json_array_size(v); i++)
        find_parts(element, json_array_get(v, i), name, fault, f);
    json_t *text = json_object_get(v, "#text");
    if (text != NULL)
        find_named(element, text, name, fault, f);
    find_attributes(element, json_object_get(v, "#attributes"), name, fault, f);
}

static void find_elements(json_t *section, Str name, Fault fault, Found *f)
{
    const char *key;
    json_t *v;
    json_object_foreach(section, key, v)
    {
        char element[256];
        copy_without_blanks(element, key);
        find_named(element, v, name, fault, f);
        find_parts(element, v, name, fault, f);
    }
}

static void find_windows(json_t *event, Str name, Fault fault, Found *f)
{
    const char *key;
    json_t *v;
    find_elements(json_object_get(event, "System"), name, fault, f);
    find_elements(json_object_get(event, "EventData"), name, fault, f);
    json_object_foreach(json_object_get(event, "UserData"), key, v)
    {
        find_elements(v, name, fault, f);
    }
}

void find_field(const json_t *event, Str name, Fault fault, Found *f)
{
    f->n = 0;
    f->there = f->null = f->empty = false;
    find(event, name, fault, f);
    if (json_object_size(event) == 1 && fault != FAULT_windows_none)
        find_windows(json_object_get(event, "Event"), name, fault, f);
}

// ---- all of them ---------------------------------------------------------

static void find_everywhere(const json_t *in, int depth, Fault fault, Found *f)
{
    const char *key;
    json_t *v;
    for (size_t i = 0; i < json_array_size(in); i++)
        find_everywhere(json_array_get(in, i), depth, fault, f);
    if (json_is_object(in) && (depth == 0 || fault != FAULT_keyword_top))
        json_object_foreach((json_t *)(uintptr_t)in, key, v)
            find_everywhere(v, depth + 1, fault, f);
    bool typed = json_is_boolean(in) || found_is_number(in);
    if (typed ? fault != FAULT_keyword_strings : json_is_string(in))
        add_value(f, in);
}

void find_all(const json_t *event, Fault fault, Found *f)
{
    f->n = 0;
    f->there = f->null = f->empty = false;
    find_everywhere(event, 0, fault, f);
}
