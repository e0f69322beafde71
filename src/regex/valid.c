// valid.c - checking regular expressions.

#include "regex/valid.h"

#include <stdio.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/ascii.h"
#include "base/limits.h"

typedef struct Compiled {
    pcre2_compile_context *context;
    pcre2_code *code;
} Compiled;

static void free_compiled(void *object)
{
    Compiled *c = object;
    pcre2_code_free(c->code);
    pcre2_compile_context_free(c->context);
    *c = (Compiled){NULL, NULL};
}

uint32_t sg_regex_options(unsigned flags)
{
    uint32_t options = PCRE2_UTF | PCRE2_NO_UTF_CHECK;
    if (flags & REGEX_IGNORECASE)
        options |= PCRE2_CASELESS;
    if (flags & REGEX_MULTILINE)
        options |= PCRE2_MULTILINE;
    if (flags & REGEX_DOTALL)
        options |= PCRE2_DOTALL;
    return options;
}

bool sg_regex_valid(Arena *a, Str pattern, unsigned flags, RegexError *error)
{
    if (pattern.n > MAX_REGEX_BYTES) {
        error->offset = 0;
        (void)snprintf(error->message, sizeof error->message,
                       "longer than %d bytes", MAX_REGEX_BYTES);
        return false;
    }
    Compiled *c = arena_new(a, Compiled);
    sg_arena_defer(a, free_compiled, c);
    c->context = pcre2_compile_context_create(NULL);
    if (c->context == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    pcre2_set_parens_nest_limit(c->context, 200);
    int code;
    PCRE2_SIZE offset;
    c->code =
        pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, sg_regex_options(flags),
                      &code, &offset, c->context);
    bool valid = c->code != NULL;
    free_compiled(c);
    if (!valid && code == PCRE2_ERROR_HEAP_FAILED)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    if (!valid) {
        error->offset = offset < pattern.n ? offset : pattern.n;
        (void)pcre2_get_error_message(code, (PCRE2_UCHAR *)error->message,
                                      sizeof error->message);
    }
    return valid;
}

// Letters that may follow a backslash in Python's re; digits may as well.
static bool python_knows_escape(char c)
{
    static const char known[] = "abfnrtvxuUNAbBdDsSwWZ";
    return !is_alpha(c) || strchr(known, c) != NULL;
}

static const char *refused_group(Str s, size_t at)
{
    Str rest = str_slice(s, at, s.n);
    if (str_starts(rest, STR("(?<")) && rest.n > 3 && rest.p[3] != '=' &&
        rest.p[3] != '!')
        return "(?<name>...)";
    if (str_starts(rest, STR("(?|")))
        return "(?|...)";
    if (str_starts(rest, STR("(?R)")) || str_starts(rest, STR("(?&")))
        return "recursion";
    if (at > 0 && str_starts(rest, STR("(?")) && rest.n > 3 &&
        is_alpha(rest.p[2]) && rest.p[2] != 'P') {
        size_t end = 2;
        while (end < rest.n && is_alpha(rest.p[end]))
            end++;
        if (end < rest.n && rest.p[end] == ')')
            return "flags that do not stand at the start";
    }
    return NULL;
}

const char *sg_regex_python_refuses(Str s)
{
    bool in_class = false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\\' && i + 1 < s.n) {
            if (!python_knows_escape(s.p[++i]))
                return "an escape such as \\p, \\h or \\K";
            if (s.p[i] == 'x' && i + 1 < s.n && s.p[i + 1] == '{')
                return "\\x{...}";
        } else if (in_class) {
            in_class = c != ']';
        } else if (c == '[') {
            in_class = true;
            if (i + 1 < s.n && s.p[i + 1] == '^')
                i++;
            if (i + 1 < s.n && s.p[i + 1] == ']')
                i++; // a bracket that stands first is plain
        } else if (c == '(') {
            const char *what = refused_group(s, i);
            if (what != NULL)
                return what;
        }
    }
    return NULL;
}
