// template_text.c - maps of a CloudFormation template, as YAML or as JSON.

#include "cloudwatch/template_text.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "data/yaml_quoted.h"

enum { INDENT = 2 };

static bool add_text(void *user, const char *text, size_t length)
{
    StrBuf *out = user;
    sg_sb_put(out, str_of(text, length));
    return true;
}

// ---- YAML ----------------------------------------------------------------

static void put_indent(Template *t, size_t depth)
{
    for (size_t i = 0; i < INDENT * depth; i++)
        sb_putc(t->out, ' ');
}

static void put_key(Template *t, Str key)
{
    put_indent(t, t->depth);
    sg_sb_put(t->out, key);
    sb_putc(t->out, ':');
}

static bool are_printable(Str text, bool lines)
{
    for (size_t at = 0; at < text.n;) {
        uint32_t c = sg_utf8_next(text, &at);
        if (!sg_yaml_is_printable(c) && !(lines && c == '\n'))
            return false;
    }
    return true;
}

// Words that no reader of YAML takes for anything but text.
static bool is_plain(Str text)
{
    bool words = text.n > 0 && is_alpha(text.p[0]) &&
                 text.p[text.n - 1] != ' ' && text.p[text.n - 1] != ':';
    bool two = false;
    for (size_t i = 0; i < text.n && words; i++) {
        char c = text.p[i];
        words = is_word(c) || str_find(STR(" -./()"), c, 0) < 6 ||
                (c == ':' && text.p[i + 1] != ' ');
        two |= c == ' ' || c == ':' || c == '/';
    }
    // One word may be "yes" or "null", and all digits and letters "1e3".
    return words && (two || text.n > 5);
}

// A block shows lines as they are, if none of them would move its edge.
static bool is_block(Str text)
{
    if (text.n == 0 || text.p[0] == ' ' || text.p[0] == '\n' ||
        text.p[text.n - 1] == '\n')
        return false;
    return str_find(text, '\n', 0) < text.n && are_printable(text, true);
}

static void put_block(Template *t, Str text)
{
    sg_sb_put(t->out, STR("|-\n"));
    for (size_t at = 0; at <= text.n;) {
        size_t end = str_find(text, '\n', at);
        if (end > at)
            put_indent(t, t->depth + 1);
        sg_sb_put(t->out, str_slice(text, at, end));
        sg_sb_put(t->out, end < text.n ? STR("\n") : STR(""));
        at = end + 1;
    }
}

static void put_scalar(Template *t, Str text)
{
    if (is_plain(text))
        sg_sb_put(t->out, text);
    else if (is_block(text))
        put_block(t, text);
    else
        sg_yaml_put_quoted(t->out, text);
    sb_putc(t->out, '\n');
}

// ---- both ----------------------------------------------------------------

Template sg_cw_template_in(StrBuf *out, bool yaml)
{
    Template t = {.out = out, .yaml = yaml};
    JsonLook look = {.lines = true, .indent = INDENT, .spaced = true};
    t.json = sg_json_to(add_text, out, look);
    if (!yaml)
        sg_json_object(&t.json);
    return t;
}

void sg_cw_template_end(Template *t)
{
    if (!t->yaml)
        sg_json_object_end(&t->json);
    else if (t->out->n > 0)
        t->out->n--; // the last line feed is not the format's
}

void sg_cw_template_map(Template *t, Str key)
{
    if (t->yaml) {
        put_key(t, key);
        sb_putc(t->out, '\n');
        t->depth++;
    } else {
        sg_json_key(&t->json, key);
        sg_json_object(&t->json);
    }
}

void sg_cw_template_map_end(Template *t)
{
    if (t->yaml)
        t->depth--;
    else
        sg_json_object_end(&t->json);
}

void sg_cw_template_text(Template *t, Str key, Str text)
{
    if (t->yaml) {
        put_key(t, key);
        sb_putc(t->out, ' ');
        put_scalar(t, text);
    } else {
        sg_json_key(&t->json, key);
        sg_json_text(&t->json, text);
    }
}

void sg_cw_template_number(Template *t, Str key, Str number)
{
    sg_json_number(sg_cw_template_value(t, key), number);
    sg_cw_template_value_end(t);
}

void sg_cw_template_count(Template *t, Str key, unsigned long long count)
{
    sg_json_int(sg_cw_template_value(t, key), (long long)count);
    sg_cw_template_value_end(t);
}

JsonWriter *sg_cw_template_value(Template *t, Str key)
{
    if (t->yaml) {
        put_key(t, key);
        sb_putc(t->out, ' ');
        t->json = sg_json_to(add_text, t->out, (JsonLook){.spaced = true});
    } else {
        sg_json_key(&t->json, key);
    }
    return &t->json;
}

void sg_cw_template_value_end(Template *t)
{
    if (t->yaml)
        sb_putc(t->out, '\n');
}

void sg_cw_put_ref(JsonWriter *w, Str name)
{
    sg_json_object(w);
    sg_json_key(w, STR("Ref"));
    sg_json_text(w, name);
    sg_json_object_end(w);
}
