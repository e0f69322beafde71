// text.c - text of rules and tests, made fit for terminals and XML.

#include <string.h>

#include "cli.h"

#define REPLACEMENT 0xFFFDu

// How many bytes a character takes that begins with this one; 0: none does.
static int length_of(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

// Overlong forms, surrogates and what is beyond Unicode are not characters.
static bool is_sound(unsigned code, int length)
{
    static const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF &&
           (code < 0xD800 || code > 0xDFFF);
}

unsigned next_character(const char **text)
{
    const unsigned char *p = (const unsigned char *)*text;
    int length = length_of(*p);
    unsigned code = length < 2 ? *p : *p & (0x7Fu >> length);
    for (int i = 1; i < length; i++) {
        if ((p[i] & 0xC0) != 0x80)
            length = 0;
        else
            code = code << 6 | (p[i] & 0x3F);
    }
    if (length == 0 || !is_sound(code, length)) {
        *text += 1;
        return BAD_CHARACTER;
    }
    *text += *p == '\0' ? 0 : length;
    return code;
}

// ---- terminals -----------------------------------------------------------

// Also those that turn the direction of writing, as the library does with what
// it shows: see base/visible.c.
static bool is_control(unsigned c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E ||
           c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

static void put_visible(FILE *out, unsigned c, const char *from, int length)
{
    if (c == '\n')
        fputs("\\n", out);
    else if (c == BAD_CHARACTER || (c < 0x80 && is_control(c)))
        fprintf(out, "\\x%02x", (unsigned)(unsigned char)*from);
    else if (is_control(c))
        fprintf(out, "\\u%04x", c);
    else
        fprintf(out, "%.*s", length, from);
}

void put_safe(FILE *out, const char *text)
{
    while (*text != '\0') {
        const char *from = text;
        unsigned c = next_character(&text);
        put_visible(out, c, from, (int)(text - from));
    }
}

void put_lines(FILE *out, const char *indent, const char *text)
{
    bool begins = true;
    while (*text != '\0') {
        const char *from = text;
        unsigned c = next_character(&text);
        if (begins)
            fputs(indent, out);
        begins = c == '\n';
        if (begins)
            fputc('\n', out);
        else
            put_visible(out, c, from, (int)(text - from));
    }
    if (!begins)
        fputc('\n', out);
}

// ---- XML -----------------------------------------------------------------

// https://www.w3.org/TR/xml/#charsets; what is not allowed cannot be escaped.
static bool is_xml(unsigned c)
{
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xFFFE) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

// Line ends that are not escaped become one line feed, in attributes a space.
static bool needs_escape(unsigned c, bool in_attribute)
{
    return c == '<' || c == '>' || c == '&' || c == '"' || c == '\r' ||
           (in_attribute && (c == '\t' || c == '\n'));
}

void put_xml_part(FILE *out, const char *text, size_t length, bool in_attribute)
{
    for (const char *end = text + length; text < end;) {
        const char *from = text;
        unsigned c = next_character(&text);
        if (needs_escape(c, in_attribute) || !is_xml(c))
            fprintf(out, "&#%u;", is_xml(c) ? c : REPLACEMENT);
        else
            fwrite(from, 1, (size_t)(text - from), out);
    }
}

void put_xml(FILE *out, const char *text, bool in_attribute)
{
    put_xml_part(out, text, strlen(text), in_attribute);
}

void put_xml_attribute(FILE *out, const char *name, const char *value)
{
    fprintf(out, " %s=\"", name);
    put_xml(out, value, true);
    fputc('"', out);
}

// "../rules/aws/x.yml" as "rules.aws.x": readers make folders of the dots.
void put_xml_class(FILE *out, const char *path)
{
    while (path[0] == '.' || path[0] == '/')
        path++;
    const char *dot = strrchr(path, '.');
    const char *end =
        dot != NULL && strchr(dot, '/') == NULL ? dot : path + strlen(path);
    fputs(" classname=\"", out);
    for (const char *part = path; part < end;) {
        const char *slash = memchr(part, '/', (size_t)(end - part));
        const char *stop = slash != NULL ? slash : end;
        put_xml_part(out, part, (size_t)(stop - part), true);
        fputs(slash != NULL ? "." : "", out);
        part = slash != NULL ? slash + 1 : end;
    }
    fputs(path == end ? "sigcc\"" : "\"", out);
}
