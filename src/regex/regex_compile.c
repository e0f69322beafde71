// regex_compile.c - the one place where regular expressions are compiled.

#include "regex/regex_compile.h"

#include <stdio.h>

#include "base/find.h"
#include "base/limits.h"
#include "regex/regex_pcre2.h"

static void free_regex(void *object)
{
    Regex *r = object;
    pcre2_code_free(r->code);
    r->code = NULL;
}

void sg_regex_free(Regex *r)
{
    free_regex(r);
}

static uint32_t options_of(unsigned flags)
{
    uint32_t options = PCRE2_UTF | PCRE2_USE_OFFSET_LIMIT;
    if (flags & REGEX_IGNORECASE)
        options |= PCRE2_CASELESS;
    if (flags & REGEX_MULTILINE)
        options |= PCRE2_MULTILINE;
    if (flags & REGEX_DOTALL)
        options |= PCRE2_DOTALL;
    if (flags & REGEX_UNICODE)
        options |= PCRE2_UCP;
    return options;
}

// \G and verbs such as (*COMMIT) make a difference between one search and
// several.
static bool knows_its_start(Str text)
{
    return sg_find(text, STR("\\G"), 0) != NOT_FOUND ||
           sg_find(text, STR("(*"), 0) != NOT_FOUND;
}

// PCRE2 sorts names alphabetically; fields should come in the order in which
// they are written.
static void sort_names(Regex *r)
{
    for (size_t i = 1; i < r->name_count; i++) {
        RegexName name = r->names[i];
        size_t j = i;
        for (; j > 0 && r->names[j - 1].group > name.group; j--)
            r->names[j] = r->names[j - 1];
        r->names[j] = name;
    }
}

// The table is an array of entries of one size: two bytes for the group, the
// name, a NUL.
static void read_names(Arena *a, Regex *r)
{
    uint32_t count = 0;
    uint32_t entry = 0;
    const uint8_t *table = NULL;
    (void)pcre2_pattern_info(r->code, PCRE2_INFO_CAPTURECOUNT, &r->groups);
    (void)pcre2_pattern_info(r->code, PCRE2_INFO_NAMECOUNT, &count);
    (void)pcre2_pattern_info(r->code, PCRE2_INFO_NAMEENTRYSIZE, &entry);
    (void)pcre2_pattern_info(r->code, PCRE2_INFO_NAMETABLE, &table);
    r->name_count = count;
    r->names = arena_array(a, RegexName, r->name_count);
    for (size_t i = 0; i < r->name_count; i++, table += entry) {
        r->names[i].group = (uint32_t)(table[0] << 8 | table[1]);
        r->names[i].text = str_of_literal((const char *)table + 2);
    }
    sort_names(r);
}

static void free_context(void *object)
{
    pcre2_compile_context **c = object;
    pcre2_compile_context_free(*c);
    *c = NULL;
}

// Both clean-ups are registered before there is something to clean up: what
// registers them can run out of memory itself.
static Regex *compile(Arena *a, Str text, unsigned flags, int *code,
                      size_t *offset)
{
    Regex *r = arena_new(a, Regex);
    sg_arena_defer(a, free_regex, r);
    pcre2_compile_context **limits = arena_new(a, pcre2_compile_context *);
    sg_arena_defer(a, free_context, limits);
    *limits = sg_regex_compile_limits();
    if (*limits == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    r->code = pcre2_compile((PCRE2_SPTR)(text.p ? text.p : ""), text.n,
                            options_of(flags), code, offset, *limits);
    free_context(limits);
    if (r->code == NULL && *code == PCRE2_ERROR_HEAP_FAILED)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    return r;
}

// The length is checked here, not by PCRE2, for a message that names the limit.
Regex *sg_regex_compile(Arena *a, Str text, unsigned flags, RegexError *error)
{
    int code = 0;
    size_t offset = 0;
    if (text.n > MAX_REGEX_BYTES) {
        error->offset = 0;
        (void)snprintf(error->message, sizeof error->message,
                       "longer than %d bytes", MAX_REGEX_BYTES);
        return NULL;
    }
    Regex *r = compile(a, text, flags, &code, &offset);
    if (r->code == NULL) {
        error->offset = offset < text.n ? offset : text.n;
        (void)pcre2_get_error_message(code, (PCRE2_UCHAR *)error->message,
                                      sizeof error->message);
        return NULL;
    }
    read_names(a, r);
    // Without machine code a search for the first character goes to the end
    // of the text, and would again for every slice.
    r->in_slices = (flags & REGEX_FOR_MANY) != 0 &&
                   pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE) == 0 &&
                   !knows_its_start(text);
    return r;
}

bool sg_regex_valid(Arena *a, Str text, unsigned flags, RegexError *error)
{
    Regex *r = sg_regex_compile(a, text, flags, error);
    if (r != NULL)
        sg_regex_free(r);
    return r != NULL;
}

uint32_t sg_regex_groups(const Regex *r)
{
    return r->groups;
}

const RegexName *sg_regex_names(const Regex *r, size_t *count)
{
    *count = r->name_count;
    return r->names;
}
