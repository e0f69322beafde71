// lint_text.c - what a check finds in a rule, and what its fix makes of it.

#include "lint_text.h"

#include <sigcc/sigcc.h>

#include "base/strbuf.h"

static const char rest[] = "logsource:\n"
                           "    product: windows\n"
                           "detection:\n"
                           "    selection:\n"
                           "        Image: whoami.exe\n"
                           "    condition: selection\n";

Str lint_rule(Arena *a, const char *attributes)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_of_literal(attributes));
    sg_sb_put(&sb, str_of_literal(rest));
    return sb_str(&sb);
}

static sigcc_checker *checked(const char *check, Str rule)
{
    sigcc_checker *c = sigcc_checker_new();
    assert_non_null(c);
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_CHECKS, NULL, i, &e); i++)
        (void)sigcc_checker_set_level(c, e.name, "off");
    check_that(sigcc_checker_set_level(c, check, "on") == SIGCC_OK,
               "no check '%s'", check);
    assert_int_equal(sigcc_checker_set_today(c, LINT_TODAY), SIGCC_OK);
    (void)sigcc_checker_add(c, "rule.yml", rule.p, rule.n);
    assert_int_equal(sigcc_checker_finish(c), SIGCC_OK);
    return c;
}

// The finding that follows the one at *at, of the check; NULL at the end.
static const sigcc_diagnostic *next_finding(const sigcc_checker *c,
                                            const char *check, size_t *at)
{
    const sigcc_diagnostics *all = sigcc_checker_findings(c);
    while (*at < sigcc_diagnostics_count(all)) {
        const sigcc_diagnostic *d = sigcc_diagnostics_at(all, (*at)++);
        if (strcmp(d->name, check) == 0)
            return d;
    }
    return NULL;
}

Str lint_places(Arena *a, const char *check, Str rule)
{
    StrBuf sb = sb_in(a);
    sigcc_checker *c = checked(check, rule);
    const sigcc_diagnostic *d;
    for (size_t at = 0; (d = next_finding(c, check, &at)) != NULL;)
        sg_sb_putf(&sb, "%s%u:%u", sb.n > 0 ? " " : "", d->line, d->column);
    sigcc_checker_free(c);
    return sb_str(&sb);
}

// The edit that begins first at or after 'from'; NULL: there is none.  An
// insertion comes before what replaces the text behind it.
static const sigcc_edit *first_edit(const sigcc_checker *c, const char *check,
                                    size_t from)
{
    const sigcc_edit *best = NULL;
    const sigcc_diagnostic *d;
    for (size_t at = 0; (d = next_finding(c, check, &at)) != NULL;)
        for (const sigcc_edit *e = d->edit; e != NULL; e = e->next)
            if (e->offset >= from && (best == NULL || e->offset < best->offset))
                best = e;
    return best;
}

Str lint_fixed(Arena *a, const char *check, Str rule)
{
    StrBuf sb = sb_in(a);
    sigcc_checker *c = checked(check, rule);
    size_t at = 0;
    const sigcc_edit *e;
    for (size_t from = 0; (e = first_edit(c, check, from)) != NULL;) {
        sg_sb_put(&sb, str_slice(rule, at, e->offset));
        sg_sb_put(&sb, str_of_literal(e->text));
        at = e->end_offset;
        from = at > e->offset ? at : at + 1;
    }
    sg_sb_put(&sb, str_slice(rule, at, rule.n));
    sigcc_checker_free(c);
    return sb_str(&sb);
}

void check_places(Arena *a, const char *check, const char *attributes,
                  const char *places)
{
    Str found = lint_places(a, check, lint_rule(a, attributes));
    check_that(str_eq(found, str_of_literal(places)),
               "%s: found at '%.*s', not at '%s', in\n%s", check,
               STR_ARG(found), places, attributes);
}

void check_fixed(Arena *a, const char *check, const char *attributes,
                 const char *fixed)
{
    check_text(lint_fixed(a, check, lint_rule(a, attributes)),
               lint_rule(a, fixed).p);
}
