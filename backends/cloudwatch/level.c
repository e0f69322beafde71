// level.c - what the language has at which level, and what it may not have.
//
// The language grew a lot in 2025 and 2026, and what its pages show is less
// than what it reads.  README.md has the evidence of all that queries are made
// of, under "Evidence".

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"

void sg_cw_need(Emitter *em, CwLevel level, Span where, const char *what)
{
    static const char *const years[] = {"core", "2025", "2026"};
    CwLevel asked = cw_options(em)->level;
    if (asked >= level)
        return;
    sg_emit_error(em, SG_insights_level, where,
                  "%s is not in the language of level=%s", what, years[asked]);
    sg_diag_hint(em->diags, "-O level=%s has it", years[level]);
}

// ---- what nobody shows ---------------------------------------------------

typedef struct Shown {
    const char *text, *what;
} Shown;

// Public queries have (?i), (?:a), (?<n>a) and the escapes of characters that
// are special; these are known of the engines only.
static const char *find_in_pattern(Str pattern)
{
    static const Shown assumed[] = {
        {"\\x", "'\\x60' in a pattern"},
        {"\\p", "'\\p{L}' in a pattern"},
        {"\\P", "'\\P{L}' in a pattern"},
        {"\\A", "'\\A' in a pattern"},
        {"\\z", "'\\z' in a pattern"},
        {"[[:", "'[[:alpha:]]' in a pattern"},
        {NULL, NULL},
    };
    for (size_t i = 0; i < pattern.n; i++) {
        Str rest = str_slice(pattern, i, pattern.n);
        for (const Shown *s = assumed; s->text != NULL; s++)
            if (str_starts(rest, str_of_literal(s->text)))
                return s->what;
        if (str_starts(rest, STR("(?")) && !str_starts(rest, STR("(?i)")) &&
            !str_starts(rest, STR("(?:")) && !str_starts(rest, STR("(?<")))
            return "a flag such as '(?m)' in a pattern";
        i += pattern.p[i] == '\\' ? 1 : 0;
    }
    return NULL;
}

static const char *find_in_quotes(char quote, Str text)
{
    if (quote == '/')
        return find_in_pattern(text);
    return quote == '`' && text.n > 0 && is_digit(text.p[0])
               ? "a name with a digit in front"
               : NULL;
}

// Slashes are quotes after "like" only: columns may be quotients.
static const char *find_assumed(Str query)
{
    const char *found = NULL;
    for (size_t at = 0; at < query.n && found == NULL; at++) {
        char c = query.p[at];
        if (c != '"' && c != '\'' && c != '`' &&
            (c != '/' || !str_ends(str_slice(query, 0, at), STR(" like "))))
            continue;
        size_t from = at + 1, end = sg_cw_skip_quoted(query, at);
        found = find_in_quotes(c, str_slice(query, from, end));
        at = end;
    }
    return found;
}

void sg_cw_note_assumed(Emitter *em, Str query, Span where)
{
    const char *what = cw_options(em)->assume ? NULL : find_assumed(query);
    if (what == NULL)
        return;
    sg_emit_warn(em, SG_insights_assumed, where,
                 "the query has %s, which no page and no public query shows",
                 what);
    sg_diag_hint(em->diags, "tools/probe-insights shows whether it works");
}
