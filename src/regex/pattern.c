// pattern.c - compiling and matching.

#include "regex/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "base/limits.h"
#include "regex/replacement.h"

// A pattern that backtracks more often than this is not going to end.
enum { MATCH_LIMIT = 1000000, HEAP_KIBIBYTES = 20000 };

typedef struct Name {
    Str text;
    uint32_t group;
} Name;

struct Pattern {
    pcre2_code *code;
    pcre2_compile_context *compiling;
    Name *names;
    size_t name_count;
    uint32_t groups;
};

static void free_pattern(void *object)
{
    Pattern *p = object;
    pcre2_code_free(p->code);
    pcre2_compile_context_free(p->compiling);
}

// ---- compiling -----------------------------------------------------------

static void report(ConfigReader *r, Str text, const Node *where, int code,
                   size_t offset)
{
    char message[128];
    (void)pcre2_get_error_message(code, (PCRE2_UCHAR *)message, sizeof message);
    sg_config_error(r, SG_step_regex, where->span,
                    "'%.*s' is no regular expression: %s", STR_ARG(text),
                    message);
    sg_diag_hint(r->diags, "at byte %zu", offset + 1);
}

// PCRE2 sorts names by the alphabet; fields should come as they are written.
static void sort_names(Pattern *p)
{
    for (size_t i = 1; i < p->name_count; i++) {
        Name name = p->names[i];
        size_t j = i;
        for (; j > 0 && p->names[j - 1].group > name.group; j--)
            p->names[j] = p->names[j - 1];
        p->names[j] = name;
    }
}

static void read_names(Arena *a, Pattern *p)
{
    uint32_t count = 0;
    uint32_t entry = 0;
    const uint8_t *table = NULL;
    (void)pcre2_pattern_info(p->code, PCRE2_INFO_CAPTURECOUNT, &p->groups);
    (void)pcre2_pattern_info(p->code, PCRE2_INFO_NAMECOUNT, &count);
    (void)pcre2_pattern_info(p->code, PCRE2_INFO_NAMEENTRYSIZE, &entry);
    (void)pcre2_pattern_info(p->code, PCRE2_INFO_NAMETABLE, &table);
    p->name_count = count;
    p->names = arena_array(a, Name, p->name_count);
    for (size_t i = 0; i < p->name_count; i++, table += entry) {
        p->names[i].group = (uint32_t)(table[0] << 8 | table[1]);
        p->names[i].text = str_of_literal((const char *)table + 2);
    }
    sort_names(p);
}

const Pattern *sg_pattern_compile(ConfigReader *r, Str text, const Node *where)
{
    if (text.n > MAX_REGEX_BYTES) {
        sg_config_error(r, SG_step_regex, where->span, "longer than %d bytes",
                        MAX_REGEX_BYTES);
        return NULL;
    }
    Pattern *p = arena_new(r->arena, Pattern);
    sg_arena_defer(r->arena, free_pattern, p);
    p->compiling = pcre2_compile_context_create(NULL);
    if (p->compiling == NULL)
        sg_arena_escape(r->arena, ARENA_NO_MEMORY);
    pcre2_set_parens_nest_limit(p->compiling, 200);
    int code;
    PCRE2_SIZE offset;
    p->code = pcre2_compile((PCRE2_SPTR)text.p, text.n, PCRE2_UTF | PCRE2_UCP,
                            &code, &offset, p->compiling);
    if (p->code == NULL) {
        if (code == PCRE2_ERROR_HEAP_FAILED)
            sg_arena_escape(r->arena, ARENA_NO_MEMORY);
        report(r, text, where, code, offset);
        return NULL;
    }
    read_names(r->arena, p);
    return p;
}

uint32_t sg_pattern_groups(const Pattern *p)
{
    return p->groups;
}

bool sg_pattern_group(const Pattern *p, Str name, uint32_t *group)
{
    for (size_t i = 0; i < p->name_count; i++) {
        if (str_eq(p->names[i].text, name)) {
            *group = p->names[i].group;
            return true;
        }
    }
    return false;
}

size_t sg_pattern_names(const Pattern *p)
{
    return p->name_count;
}

Str sg_pattern_name(const Pattern *p, size_t index)
{
    return p->names[index].text;
}

// ---- matching ------------------------------------------------------------

typedef struct Matcher {
    pcre2_match_data *data;
    pcre2_match_context *context;
} Matcher;

static void free_matcher(void *object)
{
    Matcher *m = object;
    pcre2_match_data_free(m->data);
    pcre2_match_context_free(m->context);
    *m = (Matcher){NULL, NULL};
}

static Matcher *new_matcher(Arena *a, const Pattern *p)
{
    Matcher *m = arena_new(a, Matcher);
    sg_arena_defer(a, free_matcher, m);
    m->data = pcre2_match_data_create_from_pattern(p->code, NULL);
    m->context = pcre2_match_context_create(NULL);
    if (m->data == NULL || m->context == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    pcre2_set_match_limit(m->context, MATCH_LIMIT);
    pcre2_set_heap_limit(m->context, HEAP_KIBIBYTES);
    return m;
}

static PatternResult match(Arena *a, Matcher *m, const Pattern *p, Str text,
                           size_t at, uint32_t options)
{
    int code = pcre2_match(p->code, (PCRE2_SPTR)(text.p ? text.p : ""), text.n,
                           at, options, m->data, m->context);
    if (code >= 0)
        return PATTERN_MATCHES;
    if (code == PCRE2_ERROR_NOMEMORY)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    return code == PCRE2_ERROR_NOMATCH ? PATTERN_MISSES : PATTERN_GAVE_UP;
}

static PatternResult match_once(Arena *a, const Pattern *p, Str text,
                                uint32_t options)
{
    Matcher *m = new_matcher(a, p);
    PatternResult result = match(a, m, p, text, 0, options);
    free_matcher(m);
    return result;
}

PatternResult sg_pattern_starts(Arena *a, const Pattern *p, Str text)
{
    return match_once(a, p, text, PCRE2_ANCHORED);
}

PatternResult sg_pattern_search(Arena *a, const Pattern *p, Str text)
{
    return match_once(a, p, text, 0);
}

static Str captured(const Matcher *m, Str text, size_t group)
{
    const PCRE2_SIZE *at = pcre2_get_ovector_pointer(m->data);
    if (group >= pcre2_get_ovector_count(m->data) ||
        at[2 * group] == PCRE2_UNSET)
        return (Str){"", 0};
    return str_slice(text, at[2 * group], at[2 * group + 1]);
}

PatternResult sg_pattern_capture(Arena *a, const Pattern *p, Str text,
                                 Str *captures)
{
    Matcher *m = new_matcher(a, p);
    PatternResult result = match(a, m, p, text, 0, PCRE2_ANCHORED);
    for (size_t i = 0; i < p->name_count && result == PATTERN_MATCHES; i++)
        captures[i] = captured(m, text, p->names[i].group);
    free_matcher(m);
    return result;
}

// ---- replacing -----------------------------------------------------------

static Str insertion(Arena *a, const Matcher *m, const Replacement *by,
                     Str text)
{
    StrBuf sb = sb_in(a);
    for (; by != NULL; by = by->next)
        sg_sb_put(&sb, by->is_group ? captured(m, text, by->group) : by->text);
    return sb_str(&sb);
}

static Match *append_match(Arena *a, Match *matches, size_t count)
{
    bool full = count >= 4 && (count & (count - 1)) == 0;
    if (count > 0 && !full)
        return matches;
    Match *more = arena_array(a, Match, count == 0 ? 4 : count * 2);
    if (count > 0)
        memcpy(more, matches, count * sizeof *more);
    return more;
}

// An empty match may follow a match, but not an empty one at the same place:
// "x*" in "abxd" is found at 0, 1, 2-3, 3 and 4.
PatternResult sg_pattern_all(Arena *a, const Pattern *p, const Replacement *by,
                             Str text, Match **matches, size_t *count)
{
    Matcher *m = new_matcher(a, p);
    PatternResult result = PATTERN_MATCHES;
    size_t at = 0;
    uint32_t options = 0;
    *count = 0;
    *matches = NULL;
    while (result == PATTERN_MATCHES) {
        result = match(a, m, p, text, at, options);
        if (result != PATTERN_MATCHES)
            break;
        const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(m->data);
        *matches = append_match(a, *matches, *count);
        (*matches)[(*count)++] =
            (Match){ends[0], ends[1], insertion(a, m, by, text)};
        at = ends[1];
        options = ends[0] == ends[1] ? PCRE2_NOTEMPTY_ATSTART : 0;
    }
    free_matcher(m);
    if (result == PATTERN_GAVE_UP)
        return result;
    return *count > 0 ? PATTERN_MATCHES : PATTERN_MISSES;
}

PatternResult sg_pattern_replace(Arena *a, const Pattern *p,
                                 const Replacement *by, Str *text)
{
    Match *matches;
    size_t count;
    PatternResult result = sg_pattern_all(a, p, by, *text, &matches, &count);
    if (result != PATTERN_MATCHES)
        return result;
    StrBuf sb = sb_in(a);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        sg_sb_put(&sb, str_slice(*text, at, matches[i].from));
        sg_sb_put(&sb, matches[i].inserted);
        at = matches[i].to;
    }
    sg_sb_put(&sb, str_slice(*text, at, text->n));
    *text = sb_str(&sb);
    return result;
}
