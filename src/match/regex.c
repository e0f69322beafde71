// regex.c - regular expressions at work, within bounds.

#define PCRE2_CODE_UNIT_WIDTH 8

#include <pcre2.h>
#include <time.h>

#include "base/ascii.h"
#include "base/find.h"
#include "match/predicate.h"
#include "regex/valid.h"

// What a search may cost at one place.  The corpus needs a few hundred; a
// million is some milliseconds.
enum {
    MATCH_LIMIT = 1000000,
    DEPTH_LIMIT = 100000,
    HEAP_KIB = 16384,
    JIT_STACK_LEAST = 32 << 10,
    JIT_STACK_MOST = 1 << 20
};

struct Regex {
    pcre2_code *code;
    bool in_slices; // long texts need not be searched in one go
};

static void free_regex(void *object)
{
    Regex *r = object;
    pcre2_code_free(r->code);
}

// \G and verbs such as (*COMMIT) make a difference between one search and
// several.
static bool knows_its_start(Str pattern)
{
    return sg_find(pattern, STR("\\G"), 0) != NOT_FOUND ||
           sg_find(pattern, STR("(*"), 0) != NOT_FOUND;
}

Regex *sg_regex_new(Arena *a, const Value *v, DiagList *diags)
{
    Regex *r = arena_new(a, Regex);
    Str text = v->u.regex.text;
    int error;
    PCRE2_SIZE offset;
    sg_arena_defer(a, free_regex, r);
    r->code = pcre2_compile((PCRE2_SPTR)text.p, text.n,
                            sg_regex_options(v->u.regex.flags) |
                                PCRE2_USE_OFFSET_LIMIT,
                            &error, &offset, NULL);
    if (r->code == NULL && error == PCRE2_ERROR_HEAP_FAILED)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    if (r->code == NULL) {
        // A pipeline or a modifier made it; what the rule says did compile.
        sg_diag(diags, SG_regex_invalid, v->span,
                "'%.*s' is no regular expression", STR_ARG(text));
        return NULL;
    }
    // Without machine code a search for the first character goes to the end
    // of the text, and would again for every slice.
    r->in_slices = pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE) == 0 &&
                   !knows_its_start(text);
    return r;
}

// ---- searching -----------------------------------------------------------

struct RegexWork {
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
}

RegexWork *sg_regex_work_new(Arena *a)
{
    RegexWork *w = arena_new(a, RegexWork);
    sg_arena_defer(a, free_work, w);
    w->data = pcre2_match_data_create(1, NULL);
    w->context = pcre2_match_context_create(NULL);
    if (w->data == NULL || w->context == NULL)
        sg_arena_escape(a, ARENA_NO_MEMORY);
    pcre2_set_match_limit(w->context, MATCH_LIMIT);
    pcre2_set_depth_limit(w->context, DEPTH_LIMIT);
    pcre2_set_heap_limit(w->context, HEAP_KIB);
    w->stack = pcre2_jit_stack_create(JIT_STACK_LEAST, JIT_STACK_MOST, NULL);
    pcre2_jit_stack_assign(w->context, NULL, w->stack);
    return w;
}

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

static int search_with(const Regex *r, RegexWork *w, Str text, size_t from,
                       uint32_t options)
{
    return pcre2_match(r->code, (PCRE2_SPTR)text.p, text.n, from,
                       options | PCRE2_NO_UTF_CHECK, w->data, w->context);
}

// Matches that begin from 'from' to 'last'.
static int search(const Regex *r, RegexWork *w, Str text, size_t from,
                  size_t last)
{
    pcre2_set_offset_limit(w->context, last);
    int found = search_with(r, w, text, from, 0);
    return found == PCRE2_ERROR_JIT_STACKLIMIT
               ? search_with(r, w, text, from, PCRE2_NO_JIT)
               : found;
}

// PCRE2 counts steps for each place where a match may begin, and does not
// count what it scans: in long texts the limits above are none.  So these are
// cut into slices, between which the clock is looked at.  One slice of 'a's
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

static int search_all(const Regex *r, RegexWork *w, Str text, uint64_t *budget)
{
    size_t slice = slice_of(r, text);
    size_t from = 0;
    int found = PCRE2_ERROR_NOMATCH;
    uint64_t start = now();
    while (text.n - from >= slice && *budget > 0) {
        size_t next = next_place(text, from + slice);
        found = search(r, w, text, from, next - 1);
        if (found != PCRE2_ERROR_NOMATCH)
            return found;
        uint64_t end = now();
        spend(budget, end - start);
        start = end;
        from = next;
    }
    if (*budget == 0)
        return PCRE2_ERROR_MATCHLIMIT;
    found = search(r, w, text, from, PCRE2_UNSET);
    spend(budget, now() - start);
    return found;
}

RegexAnswer sg_regex_find(const Regex *r, RegexWork *w, Str text,
                          uint64_t *budget)
{
    int found = search_all(r, w, text, budget);
    if (found >= 0)
        return REGEX_FINDS;
    if (found == PCRE2_ERROR_NOMEMORY)
        return REGEX_NO_MEMORY;
    return found == PCRE2_ERROR_NOMATCH ? REGEX_MISSES : REGEX_GIVES_UP;
}

// ---- what it must hold ---------------------------------------------------

typedef struct Reading {
    Str pattern;
    size_t at;
    StrBuf run, best;
} Reading;

static void end_run(Reading *r)
{
    if (r->run.n > r->best.n) {
        StrBuf best = r->best;
        r->best = r->run;
        r->run = best;
    }
    r->run.n = 0;
}

// An escape in a group or a class.  False: brackets behind it may be text, as
// between \Q and \E, or that of \c] itself.
static bool skip_escape(Reading *r)
{
    char c = r->at + 1 < r->pattern.n ? r->pattern.p[r->at + 1] : '\0';
    r->at += 2;
    return c != 'Q' && c != 'E' && c != 'c';
}

// Behind a group or a class: past its end; false: not sure where that is.
static bool skip_class(Reading *r)
{
    Str p = r->pattern;
    r->at++;
    if (r->at < p.n && p.p[r->at] == '^')
        r->at++;
    if (r->at < p.n && p.p[r->at] == ']')
        r->at++;
    while (r->at < p.n && p.p[r->at] != ']') {
        if (p.p[r->at] == '[')
            return false; // [:alpha:] and its like
        if (p.p[r->at] != '\\')
            r->at++;
        else if (!skip_escape(r))
            return false;
    }
    return r->at++ < p.n;
}

// Does what stands behind this parenthesis leave the rules of reading alone?
static bool is_plain_group(Str rest)
{
    static const char *const plain[] = {"(?:", "(?=", "(?!", "(?<=", "(?<!"};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (str_starts(rest, str_of_literal(plain[i])))
            return true;
    return !str_starts(rest, STR("(?")) && !str_starts(rest, STR("(*"));
}

static Str rest_of(const Reading *r)
{
    return str_slice(r->pattern, r->at, r->pattern.n);
}

static bool skip_group(Reading *r)
{
    size_t depth = 0;
    while (r->at < r->pattern.n) {
        char c = r->pattern.p[r->at];
        if (c == '[') {
            if (!skip_class(r))
                return false;
            continue;
        }
        if (c == '\\') {
            if (!skip_escape(r))
                return false;
            continue;
        }
        if (c == '(' && !is_plain_group(rest_of(r)))
            return false;
        r->at++;
        depth += c == '(';
        depth -= c == ')';
        if (depth == 0)
            return true;
    }
    return false;
}

// What stands behind an atom.  "?", "*" and "{" make it optional, or so we
// assume.
static void take_quantifier(Reading *r)
{
    char c = r->at < r->pattern.n ? r->pattern.p[r->at] : '\0';
    if (c != '?' && c != '*' && c != '{' && c != '+')
        return;
    if (c != '+' && r->run.n > 0)
        r->run.n--;
    end_run(r);
}

static bool take_escape(Reading *r)
{
    char c = r->at + 1 < r->pattern.n ? r->pattern.p[r->at + 1] : '\0';
    r->at += 2;
    if ((unsigned char)c < 0x80 && !is_alnum(c) && c != '\0') {
        sb_putc(&r->run, c);
        take_quantifier(r);
        return true;
    }
    end_run(r);
    return strchr("bBdDsSwWAZzrnt", c) != NULL && c != '\0';
}

// "{2}", "{2,}", "{2,5}"; other braces are text.
static bool skip_braces(Reading *r)
{
    size_t end = str_find(r->pattern, '}', r->at);
    for (size_t i = r->at + 1; i < end; i++)
        if (!is_digit(r->pattern.p[i]) && r->pattern.p[i] != ',')
            return false;
    r->at = end + 1;
    return end < r->pattern.n;
}

// Everything that is not plainly understood ends the attempt: "(?", "|", "\Q",
// letters beyond ASCII, whose other cases are many.
static bool take_atom(Reading *r)
{
    Str p = r->pattern;
    char c = p.p[r->at];
    switch (c) {
    case '|': return false;
    case '\\': return take_escape(r);
    case '[': end_run(r); return skip_class(r);
    case '(': end_run(r); return skip_group(r);
    case '{': end_run(r); return skip_braces(r);
    case '.':
    case '^':
    case '$':
    case '?':
    case '*':
    case '+':
        end_run(r);
        r->at++;
        return true;
    default: break;
    }
    if ((unsigned char)c >= 0x80)
        return false;
    sb_putc(&r->run, to_lower(c));
    r->at++;
    take_quantifier(r);
    return true;
}

Str sg_regex_literal(Arena *a, Str pattern)
{
    Reading r = {.pattern = pattern, .run = sb_in(a), .best = sb_in(a)};
    if (str_starts(pattern, STR("(?i)")))
        r.at = 4; // the text it is looked for in is folded
    while (r.at < pattern.n)
        if (!take_atom(&r))
            return (Str){"", 0};
    end_run(&r);
    return sb_str(&r.best);
}
