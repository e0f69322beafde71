// findings.c - what a check reports.

#include "base/limits.h"
#include "base/map.h"
#include "lint/exceptions.h"

static Diag *latest(const Subject *s)
{
    return s->lint->findings.last;
}

// Not through sg_diag(), which keeps the first thousand messages of a file.
static void append(Lint *l, Diag *d)
{
    *l->findings.tail = d;
    l->findings.tail = &d->next;
    l->findings.last = d;
}

static void find(const Subject *s, const Rule *rule, Span where,
                 const char *format, va_list args) SG_PRINTF(4, 0);

static void find(const Subject *s, const Rule *rule, Span where,
                 const char *format, va_list args)
{
    StrBuf text = sb_in(s->arena);
    sg_sb_putv(&text, format, args);
    Finding *finding = arena_new(s->arena, Finding);
    finding->check = str_of_literal(s->check->id);
    Diag *d = arena_new(s->arena, Diag);
    *d = (Diag){.severity = sg_lint_severity(
                    s->lint->levels[sg_checks_index(s->check)]),
                .span = where,
                .message = sb_str(&text),
                .finding = finding,
                .rule = rule};
    append(s->lint, d);
}

void sg_lint_find(const Subject *s, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    find(s, s->rule, where, format, args);
    va_end(args);
}

void sg_lint_find_in(const Subject *s, const Rule *rule, Span where,
                     const char *format, ...)
{
    va_list args;
    va_start(args, format);
    find(s, rule, where, format, args);
    va_end(args);
}

void sg_lint_hint(const Subject *s, const char *format, ...)
{
    StrBuf text = sb_in(s->arena);
    va_list args;
    va_start(args, format);
    sg_sb_putv(&text, format, args);
    va_end(args);
    latest(s)->hint = sb_str(&text);
}

void sg_lint_other(const Subject *s, Span where, const char *format, ...)
{
    StrBuf text = sb_in(s->arena);
    va_list args;
    va_start(args, format);
    sg_sb_putv(&text, format, args);
    va_end(args);
    latest(s)->finding->other = where;
    latest(s)->finding->other_text = sb_str(&text);
}

void sg_lint_edit(const Subject *s, Span where, Str text)
{
    Diag *d = latest(s);
    Edit *edit = arena_new(s->arena, Edit);
    *edit = (Edit){d->edit, where, sg_arena_copy(s->arena, text)};
    d->edit = edit;
    d->finding->fix = sg_fix_name(s->check->fix);
}

void sg_lint_suggest(const Subject *s, const Nearest *near)
{
    sg_diag_suggest(&s->lint->findings, near);
    if (latest(s)->edit != NULL)
        latest(s)->finding->fix = sg_fix_name(s->check->fix);
}

bool sg_lint_may_guess(const Subject *s, Str names)
{
    if (s->lint->guessed > MAX_GUESS_BYTES)
        return false;
    s->lint->guessed += names.n;
    return true;
}

// ---- messages of the compiler --------------------------------------------

typedef struct MessageCheck {
    DiagId id;
    CheckId check;
    bool filters; // of filters only
} MessageCheck;

static const MessageCheck of_messages[] = {
#define MESSAGE(slug, check)        {SG_##slug, CHECK_##check, false},
#define FILTER_MESSAGE(slug, check) {SG_##slug, CHECK_##check, true},
#include "lint/messages.def"
#undef MESSAGE
};

bool sg_lint_needs_target(const Check *check)
{
    if (check->scope != SCOPE_MESSAGE)
        return check->scope == SCOPE_QUERY || check->scope == SCOPE_PIPELINE;
    for (size_t i = 0; i < sizeof of_messages / sizeof *of_messages; i++)
        if (sg_checks_at(of_messages[i].check) == check &&
            of_messages[i].id / 1000 != 6 && of_messages[i].id / 1000 != 7)
            return false;
    return true;
}

static bool is_about_filter(const Diag *m)
{
    const Rule *rule = m->rule;
    return rule != NULL && rule->kind == RULE_FILTER;
}

// NULL: no check is about this message.
static const Check *check_of(const Diag *m)
{
    bool filter = is_about_filter(m);
    for (size_t i = 0; i < sizeof of_messages / sizeof *of_messages; i++)
        if (of_messages[i].id == m->id && (filter || !of_messages[i].filters))
            return sg_checks_at(of_messages[i].check);
    return NULL;
}

static Str key_of_place(Arena *a, const Span *s)
{
    StrBuf key = sb_in(a);
    sg_sb_putf(&key, "%p %u %u", (const void *)s->source, s->from.line,
               s->from.col);
    return sb_str(&key);
}

// Where checks have found something.
static Map places_of(Arena *a, Diag *findings)
{
    Map places = sg_map_in(a);
    for (Diag *d = findings; d != NULL; d = d->next)
        (void)sg_map_put(&places, key_of_place(a, &d->span), d);
    return places;
}

static void convert(Lint *l, const Diag *message, const Check *check,
                    Str target)
{
    char code[CODE_BYTES];
    Diag *d = arena_new(l->arena, Diag);
    *d = *message;
    d->next = NULL;
    d->finding = arena_new(l->arena, Finding);
    d->finding->check =
        check ? str_of_literal(check->id)
              : sg_arena_copy(l->arena, sg_diag_code(message->id, code));
    if (check != NULL)
        d->severity = sg_lint_severity(sg_lint_level(l, check));
    if (d->edit != NULL)
        d->finding->fix = sg_fix_name(check ? check->fix : FIX_UNSAFE);
    if (target.n > 0) {
        StrBuf text = sb_in(l->arena);
        sg_sb_putf(&text, "%.*s: %.*s", STR_ARG(target), STR_ARG(d->message));
        d->message = sb_str(&text);
    }
    append(l, d);
}

// A message that no check is about is dropped where a check has found the same
// with a better name: at the same place.  Else it keeps its number.  Who asks
// for a few checks only still wants to know of rules that do not compile.
void sg_lint_convert(Lint *l, const Diag *messages, Diag *findings, Str target)
{
    if (messages == NULL)
        return;
    Map places = places_of(l->arena, findings);
    for (const Diag *m = messages; m != NULL; m = m->next) {
        if (m->id == SG_document_test || m->id == SG_document_pack)
            continue; // they are where they should be
        const Check *check = check_of(m);
        bool is_wanted = !l->cleared || m->severity == SEV_ERROR;
        if (check != NULL
                ? sg_lint_is_on(l, check)
                : is_wanted &&
                      sg_map_get(&places, key_of_place(l->arena, &m->span)) ==
                          NULL)
            convert(l, m, check, target);
    }
}
