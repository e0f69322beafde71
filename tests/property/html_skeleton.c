// html_skeleton.c - the tags of a page of HTML.
//
// Follows the tokenizer of https://html.spec.whatwg.org/multipage/parsing.html,
// as far as a page of ours goes: it is refused where it would have to recover.

#include "skeleton.h"

#include "base/ascii.h"

typedef struct Html {
    Str text;
    size_t at;
    Skeleton to;
    Str data; // of the element whose id is "data"
    bool is_data;
} Html;

static bool is_space(char c)
{
    return c != '\0' && strchr(" \t\n\f\r", c) != NULL;
}

static bool is_at(const Html *h, Str text)
{
    return str_starts(str_slice(h->text, h->at, h->text.n), text);
}

static void fail(Html *h, const char *problem)
{
    h->to.problem = problem;
    h->at = h->text.n;
}

// Skip to the next place of a text, and over it.
static void skip_over(Html *h, Str end, const char *problem)
{
    while (h->at < h->text.n && !is_at(h, end))
        h->at = str_find(h->text, end.p[0], h->at + 1);
    if (h->at >= h->text.n)
        fail(h, problem);
    else
        h->at += end.n;
}

// tag-name = letter *( any but white, "/", ">" )
static Str read_name(Html *h)
{
    size_t from = h->at;
    while (h->at < h->text.n && !is_space(h->text.p[h->at]) &&
           strchr("/>=", h->text.p[h->at]) == NULL)
        h->at++;
    return str_slice(h->text, from, h->at);
}

// attribute = name [ "=" ( '"' *any '"' | word ) ]
static void read_attribute(Html *h)
{
    size_t from = h->at;
    Str name = read_name(h);
    Str value = {"", 0};
    if (name.n == 0) {
        fail(h, "a tag that is not one");
        return;
    }
    if (h->at < h->text.n && h->text.p[h->at] == '=') {
        h->at++;
        size_t start = h->at;
        if (h->at < h->text.n && h->text.p[h->at] == '"') {
            h->at++;
            skip_over(h, STR("\""), "a value without an end");
        } else {
            (void)read_name(h);
        }
        value = str_slice(h->text, start, h->at);
    }
    sb_putc(&h->to.text, ' ');
    sg_sb_put(&h->to.text, str_slice(h->text, from, h->at));
    h->is_data |= str_eq(name, STR("id")) && str_eq(value, STR("\"data\""));
}

// Between such tags there is text, and only their own end ends it.
static bool is_raw(Str name)
{
    return str_eq(name, STR("script")) || str_eq(name, STR("style")) ||
           str_eq(name, STR("title"));
}

static void read_raw(Html *h, Str name)
{
    size_t from = h->at;
    size_t end = from;
    do {
        end = str_find(h->text, '<', h->at);
        h->at = end + 2;
    } while (end < h->text.n && !(h->text.p[end + 1] == '/' && is_at(h, name)));
    Str inside = str_slice(h->text, from, end);
    if (end >= h->text.n)
        fail(h, "an element without an end");
    else if (h->is_data)
        h->data = inside;
    else if (str_eq(name, STR("title")))
        sg_sb_put(&h->to.text, STR("V"));
    else
        sg_sb_put(&h->to.text, inside);
    h->at = end;
}

static void read_tag(Html *h)
{
    h->at++;
    bool is_end = h->text.p[h->at] == '/';
    h->at += is_end ? 1 : 0;
    Str name = read_name(h);
    if (name.n == 0 || !is_alpha(name.p[0])) {
        fail(h, "a '<' that begins no tag");
        return;
    }
    sg_sb_put(&h->to.text, is_end ? STR("\n</") : STR("\n<"));
    sg_sb_put(&h->to.text, name);
    h->is_data = false;
    while (h->at < h->text.n && h->text.p[h->at] != '>') {
        if (is_space(h->text.p[h->at]))
            h->at++;
        else
            read_attribute(h);
    }
    h->at++;
    sb_putc(&h->to.text, '>');
    if (!is_end && is_raw(name) && h->to.problem == NULL)
        read_raw(h, name);
}

static const char *data_problem(Arena *a, Str data)
{
    for (size_t i = 0; i < data.n; i++)
        if (strchr("<>&'", data.p[i]) != NULL || (data.p[i] & 0x80) != 0)
            return "data that is not plain";
    return json_skeleton(a, data).problem;
}

Skeleton page_skeleton(Arena *a, Str page)
{
    Html h = {.text = page, .to = {.text = sb_in(a)}};
    while (h.at < page.n) {
        if (is_at(&h, STR("<!--")))
            skip_over(&h, STR("-->"), "a comment without an end");
        else if (is_at(&h, STR("<!doctype")))
            skip_over(&h, STR(">"), "a doctype without an end");
        else if (page.p[h.at] == '<')
            read_tag(&h);
        else
            sb_putc(&h.to.text, page.p[h.at++]);
    }
    if (h.to.problem == NULL)
        h.to.problem = data_problem(a, h.data);
    return h.to;
}
