// regex_match.c - the one place where texts are searched.

#include "regex/regex_match.h"

#include <time.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "regex/regex_pcre2.h"

// ---- scratch memory ------------------------------------------------------

struct RegexWork {
    Arena *arena;
    pcre2_match_context *context;
    pcre2_match_data *data;
    pcre2_jit_stack *stack;
};

static void free_work(void *object)
{
    RegexWork *w = object;
    pcre2_match_data_free(w->data);
    pcre2_match_context_free(w->context);
    pcre2_jit_stack_free(w->stack);
    *w = (RegexWork){.arena = w->arena};
}

void sg_regex_work_free(RegexWork *w)
{
    free_work(w);
}

// Only machine code needs a stack of its own.  Without one it has less room,
// and what does not fit is searched without machine code.
RegexWork *sg_regex_work_new(Arena *a, const Regex *r)
{
    RegexWork *w = arena_new(a, RegexWork);
    w->arena = a;
    sg_arena_defer(a, free_work, w);
    w->data = r != NULL ? pcre2_match_data_create_from_pattern(r->code, NULL)
                        : pcre2_match_data_create(1, NULL);
    w->context = sg_regex_match_limits();
    if (w->data == NULL || w->context == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    if (r == NULL || r->in_slices) {
        w->stack = sg_regex_jit_stack();
        pcre2_jit_stack_assign(w->context, NULL, w->stack);
    }
    return w;
}

// ---- one search ----------------------------------------------------------

// In nanoseconds.
static uint64_t now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static void spend(uint64_t *budget, uint64_t cost)
{
    *budget = *budget > cost ? *budget - cost : 0;
}

// PCRE2 would check the whole text in every search, which makes many searches
// in one text quadratic: the caller has checked it once.
static int search_with(const Regex *r, RegexWork *w, Str text, size_t from,
                       uint32_t options)
{
    return pcre2_match(r->code, (PCRE2_SPTR)(text.p ? text.p : ""), text.n,
                       from, options | PCRE2_NO_UTF_CHECK, w->data, w->context);
}

// Matches that begin from 'from' to 'last'.
static int search(const Regex *r, RegexWork *w, Str text, size_t from,
                  size_t last, uint32_t options)
{
    pcre2_set_offset_limit(w->context, last);
    int found = search_with(r, w, text, from, options);
    return found == PCRE2_ERROR_JIT_STACKLIMIT
               ? search_with(r, w, text, from, options | PCRE2_NO_JIT)
               : found;
}

static RegexAnswer answer_of(const RegexWork *w, int found)
{
    if (found >= 0)
        return REGEX_FINDS;
    if (found == PCRE2_ERROR_NOMEMORY)
        sg_arena_escape(w->arena, ARENA_NO_MEMORY);
    return found == PCRE2_ERROR_NOMATCH ? REGEX_MISSES : REGEX_GIVES_UP;
}

// ---- long texts ----------------------------------------------------------

// PCRE2 counts steps for each place where a match may begin, and does not
// count what it scans: in long texts the limits above do not help.  So these
// are cut into slices, between which the clock is looked at.  One slice of 'a's
// costs (a|aa)+[bc] some 0.1 s.
enum { SLICE_STARTS = 4096, SLICE_SCANS = 1 << 26 };

static size_t slice_of(const Regex *r, Str text)
{
    size_t starts = SLICE_SCANS / (text.n + 1) + 1;
    if (!r->in_slices)
        return text.n + 1;
    return starts < SLICE_STARTS ? starts : SLICE_STARTS;
}

// The place of a character, not before 'at'.
static size_t next_place(Str text, size_t at)
{
    while (at < text.n && ((unsigned char)text.p[at] & 0xC0) == 0x80)
        at++;
    return at;
}

// Slice by slice while a whole one is left, then the rest at once.
static int search_all(const Regex *r, RegexWork *w, Str text, uint64_t *budget)
{
    size_t slice = slice_of(r, text);
    size_t from = 0;
    uint64_t start = now();
    while (text.n - from >= slice && *budget > 0) {
        size_t next = next_place(text, from + slice);
        int found = search(r, w, text, from, next - 1, 0);
        if (found != PCRE2_ERROR_NOMATCH)
            return found;
        uint64_t end = now();
        spend(budget, end - start);
        start = end;
        from = next;
    }
    if (*budget == 0)
        return PCRE2_ERROR_MATCHLIMIT;
    int found = search(r, w, text, from, PCRE2_UNSET, 0);
    spend(budget, now() - start);
    return found;
}

RegexAnswer sg_regex_find(const Regex *r, RegexWork *w, Str text,
                          uint64_t *budget)
{
    return answer_of(w, search_all(r, w, text, budget));
}

// ---- from a place on -----------------------------------------------------

RegexAnswer sg_regex_find_from(const Regex *r, RegexWork *w, Str text,
                               RegexStart start, uint64_t *budget)
{
    uint32_t options = (start.only_here ? PCRE2_ANCHORED : 0u) |
                       (start.not_empty ? PCRE2_NOTEMPTY_ATSTART : 0u);
    if (*budget == 0)
        return REGEX_GIVES_UP;
    uint64_t begin = now();
    int found = search(r, w, text, start.at, PCRE2_UNSET, options);
    spend(budget, now() - begin);
    return answer_of(w, found);
}

size_t sg_regex_match_from(const RegexWork *w)
{
    return pcre2_get_ovector_pointer(w->data)[0];
}

size_t sg_regex_match_to(const RegexWork *w)
{
    return pcre2_get_ovector_pointer(w->data)[1];
}

Str sg_regex_captured(const RegexWork *w, Str text, uint32_t group)
{
    if (group >= pcre2_get_ovector_count(w->data))
        return (Str){"", 0};
    const PCRE2_SIZE *at =
        pcre2_get_ovector_pointer(w->data) + 2 * (size_t)group;
    return at[0] == PCRE2_UNSET ? (Str){"", 0} : str_slice(text, at[0], at[1]);
}

// ---- one text ------------------------------------------------------------

static RegexAnswer find_once(const Regex *r, RegexWork *w, Str text,
                             bool only_here)
{
    uint64_t budget = MAX_RULE_STEPS;
    RegexStart start = {.only_here = only_here};
    if (!sg_utf8_valid(text))
        return REGEX_GIVES_UP;
    return sg_regex_find_from(r, w, text, start, &budget);
}

static RegexAnswer ask_once(Arena *a, const Regex *r, Str text, bool only_here)
{
    RegexWork *w = sg_regex_work_new(a, r);
    RegexAnswer answer = find_once(r, w, text, only_here);
    sg_regex_work_free(w);
    return answer;
}

RegexAnswer sg_regex_starts(Arena *a, const Regex *r, Str text)
{
    return ask_once(a, r, text, true);
}

RegexAnswer sg_regex_contains(Arena *a, const Regex *r, Str text)
{
    return ask_once(a, r, text, false);
}

RegexAnswer sg_regex_capture(Arena *a, const Regex *r, Str text, Str *captures)
{
    RegexWork *w = sg_regex_work_new(a, r);
    RegexAnswer answer = find_once(r, w, text, true);
    for (size_t i = 0; i < r->name_count && answer == REGEX_FINDS; i++)
        captures[i] = sg_regex_captured(w, text, r->names[i].group);
    sg_regex_work_free(w);
    return answer;
}
