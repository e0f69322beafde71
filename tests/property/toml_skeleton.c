// toml_skeleton.c - a reader of rules in TOML.
//
// TOML 1.0: headers in brackets, "key = value" on lines; basic strings with
// escapes, literal strings of several lines between three apostrophes, lists.
// Filters are read, but not shown: they depend on the letters of values.

#include "base/ascii.h"
#include "skeleton.h"

typedef struct Toml {
    Str in;
    size_t at;
    bool shown; // the table is none of the filters
    Skeleton to;
} Toml;

static bool fail(Toml *t, const char *problem)
{
    if (t->to.problem == NULL)
        t->to.problem = problem;
    return false;
}

static bool take(Toml *t, Str s)
{
    bool found = str_starts(str_slice(t->in, t->at, t->in.n), s);
    t->at += found ? s.n : 0;
    return found;
}

static bool is_control(char c)
{
    return ((unsigned char)c < 0x20 && c != '\t') || c == 0x7F;
}

// escape = "\" ( one of b t n f r " \ | "u" 4 digits )
static bool read_escape(Toml *t)
{
    char c = t->at < t->in.n ? t->in.p[t->at++] : '\0';
    if (c != 'u')
        return (c != '\0' && strchr("btnfr\"\\", c) != NULL) ||
               fail(t, "an unknown escape");
    for (int i = 0; i < 4; i++)
        if (t->at == t->in.n || hex_value(t->in.p[t->at++]) < 0)
            return fail(t, "not four digits");
    return true;
}

// basic = '"' { character | escape } '"'
static bool read_basic(Toml *t)
{
    while (t->at < t->in.n && t->to.problem == NULL) {
        char c = t->in.p[t->at++];
        if (c == '"')
            return true;
        if (is_control(c))
            return fail(t, "a control character in a string");
        if (c == '\\')
            (void)read_escape(t);
    }
    return fail(t, "a string without an end");
}

// lines = "'''" { character } "'''"
static bool read_lines(Toml *t)
{
    while (t->at < t->in.n) {
        if (take(t, STR("'''")))
            return true;
        if (is_control(t->in.p[t->at]) && t->in.p[t->at] != '\n')
            return fail(t, "a control character in a literal string");
        t->at++;
    }
    return fail(t, "a literal string without an end");
}

static bool read_value(Toml *t);

// list = "[" [ value { ", " value } ] "]"
static bool read_list(Toml *t)
{
    if (take(t, STR("]")))
        return true;
    do {
        if (!read_value(t))
            return false;
    } while (take(t, STR(", ")));
    return take(t, STR("]")) || fail(t, "a list without an end");
}

static bool read_value(Toml *t)
{
    size_t from = t->at;
    if (take(t, STR("\"")))
        return read_basic(t);
    if (take(t, STR("'''")))
        return read_lines(t);
    if (take(t, STR("[")))
        return read_list(t);
    while (t->at < t->in.n &&
           (is_alnum(t->in.p[t->at]) || strchr("+-.", t->in.p[t->at]) != NULL))
        t->at++;
    return t->at > from || fail(t, "no value");
}

// key = word | basic
static bool read_key(Toml *t)
{
    size_t from = t->at;
    if (take(t, STR("\"")))
        return read_basic(t);
    while (t->at < t->in.n &&
           (is_word(t->in.p[t->at]) || t->in.p[t->at] == '-'))
        t->at++;
    return t->at > from || fail(t, "no key");
}

// Keys that a rule has only when there is something to say.
static bool is_always(Str key)
{
    static const char *const others[] = {
        "author", "references", "false_positives", "setup", "license", "tags"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (str_eq(key, str_of_literal(others[i])))
            return false;
    return true;
}

static void show(Toml *t, size_t from)
{
    Str text = str_slice(t->in, from, t->at);
    if (!t->shown || !is_always(text))
        return;
    sg_sb_put(&t->to.text, text);
    sb_putc(&t->to.text, '\n');
}

// header = "[" [ "[" ] key { "." key } "]" [ "]" ]
static void read_header(Toml *t)
{
    size_t from = t->at - 1;
    bool many = take(t, STR("["));
    size_t name = t->at;
    do {
        if (!read_key(t))
            return;
    } while (take(t, STR(".")));
    Str path = str_slice(t->in, name, t->at);
    t->shown = !str_starts(path, STR("rule.filters"));
    if (!take(t, many ? STR("]]") : STR("]")))
        (void)fail(t, "a header without an end");
    show(t, from);
}

// document = { header | key " = " value | empty line }
Skeleton toml_skeleton(Arena *a, Str text)
{
    Toml t = {.in = text, .shown = true, .to = {.text = sb_in(a)}};
    while (t.at < text.n && t.to.problem == NULL) {
        size_t from = t.at;
        if (take(&t, STR("\n")))
            continue;
        if (take(&t, STR("["))) {
            read_header(&t);
        } else if (read_key(&t)) {
            show(&t, from);
            if (!take(&t, STR(" = ")) || !read_value(&t))
                (void)fail(&t, "a key without a value");
        }
        if (t.at < text.n && !take(&t, STR("\n")))
            (void)fail(&t, "more after a value");
    }
    return t.to;
}
