// format_text.c - text with replacement fields in braces.

#include "template/format_text.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/nearest.h"
#include "template/format_field.h"

// ".name" or "[key]" after a name.
typedef struct Access Access;
struct Access {
    Access *next;
    Datum key;
    size_t from, to; // in the text
};

// A field, or the text before one.
typedef struct Field Field;
struct Field {
    Field *next;
    bool is_text;
    Str text; // or the name it starts with
    Access *accesses;
    bool repr; // "!r"
    FormatSpec spec;
    size_t from, to;
};

struct FormatText {
    TemplatePlace place;
    Field *fields;
};

typedef struct FormatReader {
    ConfigReader *r;
    FormatText *t;
    const char *const *names;
    Str text;
    size_t at;
    StrBuf plain;
    Field **tail;
    bool failed;
} FormatReader;

// ---- reading -------------------------------------------------------------

SG_PRINTF(4, 5)
static void fail(FormatReader *rd, size_t from, size_t to, const char *format,
                 ...)
{
    va_list args;
    va_start(args, format);
    if (!rd->failed)
        sg_template_report(rd->r->diags, SG_template_syntax, &rd->t->place,
                           from, to, format, args);
    va_end(args);
    rd->r->spoilt = true;
    rd->failed = true;
}

static Field *append(FormatReader *rd)
{
    Field *f = arena_new(rd->r->arena, Field);
    *rd->tail = f;
    rd->tail = &f->next;
    return f;
}

static void end_plain(FormatReader *rd)
{
    if (rd->plain.n == 0)
        return;
    Field *f = append(rd);
    f->is_text = true;
    f->text = sb_str(&rd->plain);
    rd->plain = sb_in(rd->r->arena);
}

static void check_name(FormatReader *rd, const Field *f)
{
    Nearest near = sg_nearest(f->text);
    for (const char *const *name = rd->names; *name != NULL; name++) {
        if (str_eq(f->text, str_of_literal(*name)))
            return;
        sg_nearest_offer(&near, str_of_literal(*name));
    }
    bool was_failed = rd->failed;
    fail(rd, f->from, f->to, "a field must start with query, rule or pipeline");
    if (!was_failed)
        sg_diag_suggest(rd->r->diags, &near);
}

static size_t name_end(const FormatReader *rd, size_t at, size_t end)
{
    while (at < end && rd->text.p[at] != '.' && rd->text.p[at] != '[')
        at++;
    return at;
}

// Digits in brackets are an index, anything else is a key.
static Datum key_of(Str s)
{
    long long number = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (!is_digit(s.p[i]) || i > 8)
            return sg_datum_text(s);
        number = number * 10 + (s.p[i] - '0');
    }
    return s.n > 0 ? sg_datum_int(number) : sg_datum_text(s);
}

// access = "." name | "[" key "]"
static size_t read_access(FormatReader *rd, size_t at, size_t end, Access *x)
{
    x->from = at;
    if (rd->text.p[at] == '.') {
        x->to = name_end(rd, at + 1, end);
        x->key = sg_datum_text(str_slice(rd->text, at + 1, x->to));
    } else {
        size_t close = str_find(rd->text, ']', at);
        x->to = close < end ? close + 1 : end;
        if (close >= end)
            fail(rd, at, end, "this '[' is not closed");
        else
            x->key = key_of(str_slice(rd->text, at + 1, close));
    }
    if (x->to - x->from < 2)
        fail(rd, x->from, x->to, "a name is missing here");
    return x->to;
}

// path = name { access }
static void read_path(FormatReader *rd, Field *f, size_t end)
{
    size_t at = name_end(rd, f->from, end);
    f->text = str_slice(rd->text, f->from, at);
    f->to = at;
    check_name(rd, f);
    Access **tail = &f->accesses;
    while (at < end && !rd->failed) {
        if (rd->text.p[at] != '.' && rd->text.p[at] != '[') {
            fail(rd, at, end, "expected '.', '[', '!', ':' or '}' here");
            return;
        }
        *tail = arena_new(rd->r->arena, Access);
        at = read_access(rd, at, end, *tail);
        tail = &(*tail)->next;
    }
}

// conversion = "!" ( "r" | "s" ).  Returns the place after it.
static size_t read_conversion(FormatReader *rd, Field *f, size_t at, size_t end)
{
    if (at == end || rd->text.p[at] != '!')
        return at;
    Str name = str_slice(rd->text, at + 1, at + 2 < end ? at + 2 : end);
    f->repr = str_eq(name, STR("r"));
    if (!f->repr && !str_eq(name, STR("s")))
        fail(rd, at, end, "a conversion must be '!r' or '!s'");
    if (at + 2 < end && rd->text.p[at + 2] != ':')
        fail(rd, at, end, "expected ':' or '}' after the conversion");
    return at + 2 < end ? at + 2 : end;
}

// Where a path ends: a colon or exclamation mark in brackets belongs to it.
static size_t path_end(const FormatReader *rd, size_t at, size_t end)
{
    bool bracket = false;
    for (; at < end; at++) {
        char c = rd->text.p[at];
        bracket = c == '[' || (bracket && c != ']');
        if (!bracket && (c == '!' || c == ':'))
            break;
    }
    return at;
}

// field = "{" path [ conversion ] [ ":" spec ] "}"; 'at' is on the "{".
static void read_field(FormatReader *rd)
{
    size_t end = str_find(rd->text, '}', rd->at);
    size_t nested = str_find(rd->text, '{', rd->at + 1);
    if (end == rd->text.n || nested < end) {
        fail(rd, rd->at, rd->at + 1,
             nested < end ? "fields cannot nest; write '{{' for a brace"
                          : "this '{' is not closed; write '{{' for a brace");
        return;
    }
    end_plain(rd);
    Field *f = append(rd);
    f->from = rd->at + 1;
    size_t at = path_end(rd, f->from, end);
    read_path(rd, f, at);
    at = read_conversion(rd, f, at, end);
    Str spec = at < end ? str_slice(rd->text, at + 1, end) : (Str){"", 0};
    const char *problem = sg_format_spec_parse(spec, &f->spec);
    if (problem != NULL)
        fail(rd, at, end, "%s", problem);
    f->to = end;
    rd->at = end + 1;
}

static bool doubled(const FormatReader *rd)
{
    return rd->at + 1 < rd->text.n &&
           rd->text.p[rd->at] == rd->text.p[rd->at + 1];
}

// text = { "{{" | "}}" | field | character }
static void read_next(FormatReader *rd)
{
    char c = rd->text.p[rd->at];
    if ((c == '{' || c == '}') && doubled(rd)) {
        sb_putc(&rd->plain, c);
        rd->at += 2;
    } else if (c == '{') {
        read_field(rd);
    } else if (c == '}') {
        fail(rd, rd->at, rd->at + 1,
             "nothing is open here; write '}}' for a brace");
    } else {
        sb_putc(&rd->plain, c);
        rd->at++;
    }
}

const FormatText *sg_format_parse(ConfigReader *r, const TemplatePlace *place,
                                  const char *const *names)
{
    FormatText *t = arena_new(r->arena, FormatText);
    t->place = *place;
    FormatReader rd = {.r = r,
                       .t = t,
                       .names = names,
                       .text = place->text,
                       .plain = sb_in(r->arena),
                       .tail = &t->fields};
    while (rd.at < rd.text.n && !rd.failed)
        read_next(&rd);
    end_plain(&rd);
    return rd.failed ? NULL : t;
}

// ---- filling in ----------------------------------------------------------

typedef struct Filling {
    Arena *arena;
    const FormatText *t;
    DiagList *diags;
    bool failed;
} Filling;

SG_PRINTF(4, 5)
static void report(Filling *f, size_t from, size_t to, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_template_report(f->diags, SG_template_failed, &f->t->place, from, to,
                       format, args);
    va_end(args);
    f->failed = true;
}

static Datum find(const Binding *names, Str name)
{
    for (; names != NULL; names = names->older)
        if (str_eq(names->name, name))
            return names->value;
    return datum_undefined();
}

// Unlike Jinja, Python has no undefined: what does not exist is an error.
static Datum follow(Filling *fill, const Field *f, Datum d)
{
    for (const Access *x = f->accesses; x != NULL && !fill->failed;
         x = x->next) {
        Datum part = sg_datum_index(fill->arena, d, x->key);
        if (!datum_exists(part))
            report(fill, x->from, x->to, "%s has no '%.*s'",
                   sg_datum_kind_name(d),
                   STR_ARG(str_slice(fill->t->place.text, x->from, x->to)));
        d = part;
    }
    return d;
}

static void put_field(Filling *fill, const Field *f, const Binding *names,
                      StrBuf *out)
{
    Datum d = follow(fill, f, find(names, f->text));
    const char *what = sg_datum_textless(d);
    if (what != NULL && !fill->failed)
        report(fill, f->from, f->to, "%s has no text; name the part you need",
               what);
    if (fill->failed)
        return;
    if (f->repr) {
        StrBuf sb = sb_in(fill->arena);
        sg_datum_put_repr(&sb, d, MAX_QUERY_BYTES);
        d = sg_datum_text(sb_str(&sb));
    }
    what = sg_format_spec_put(out, &f->spec, d);
    if (what != NULL)
        report(fill, f->from, f->to, "%s", what);
}

bool sg_format_fill(Arena *a, const FormatText *t, const Binding *names,
                    DiagList *diags, Str *text)
{
    Filling fill = {.arena = a, .t = t, .diags = diags};
    StrBuf out = sb_in(a);
    for (const Field *f = t->fields; f != NULL && !fill.failed; f = f->next) {
        if (f->is_text)
            sg_sb_put(&out, f->text);
        else
            put_field(&fill, f, names, &out);
        if (out.n > MAX_QUERY_BYTES)
            report(&fill, f->from, f->from + 1, "more than %d bytes",
                   MAX_QUERY_BYTES);
    }
    *text = sb_str(&out);
    return !fill.failed;
}
