// exceptions.c - where a configuration makes findings count for something else,
// or for nothing.

#include "lint/exceptions.h"

#include "base/ascii.h"
#include "lint/file_glob.h"

// ---- overrides -----------------------------------------------------------

static const LevelChange *change_of(const LintOverride *o, const Check *check)
{
    const LevelChange *c = o->changes;
    while (c != NULL && c->check != check)
        c = c->next;
    return c;
}

bool sg_lint_is_on(const Lint *l, const Check *check)
{
    size_t index = sg_checks_index(check);
    bool on = sg_lint_level(l, check) != LINT_OFF;
    const LintOverride *o = l->forced[index] ? NULL : l->config.overrides;
    for (; o != NULL && !on; o = o->next) {
        const LevelChange *c = change_of(o, check);
        on = c != NULL && c->level != LINT_OFF;
    }
    return on;
}

static Str file_of(const Diag *d)
{
    return d->span.source != NULL ? d->span.source->name : STR("");
}

// The last override that matches counts.
static LintLevel level_in_file(const Lint *l, const Check *check, const Diag *d)
{
    size_t index = sg_checks_index(check);
    LintLevel level = sg_lint_level(l, check);
    const LintOverride *o = l->forced[index] ? NULL : l->config.overrides;
    for (; o != NULL; o = o->next) {
        const LevelChange *c = change_of(o, check);
        if (c != NULL && (c->level != LINT_OFF || !sg_lint_is_unread(check)) &&
            sg_file_matches(o->files, file_of(d)))
            level = c->level;
    }
    return level;
}

// False: the check is off in this file.
static bool settle_level(const Lint *l, Diag *d)
{
    const Check *check = sg_checks_find(d->finding->check);
    if (check == NULL)
        return true;
    LintLevel level = level_in_file(l, check, d);
    if (level != LINT_OFF)
        d->severity = sg_lint_severity(level);
    return level != LINT_OFF;
}

// ---- exclusions ----------------------------------------------------------

static bool is_rule(const Rule *rule, Str name)
{
    return rule != NULL &&
           (str_eq_fold(rule->id, name) || str_eq(rule->name, name) ||
            str_eq(rule->title, name));
}

static bool has_ended(const Lint *l, const LintExclusion *e)
{
    Str today = l->options.today;
    return e->until.n > 0 && today.n == e->until.n &&
           memcmp(e->until.p, today.p, today.n) < 0;
}

static bool excludes(const Lint *l, const LintExclusion *e, const Diag *d)
{
    return str_eq(e->check, d->finding->check) && !has_ended(l, e) &&
           (e->rule.n == 0 || is_rule(d->rule, e->rule)) &&
           (e->files == NULL || sg_file_matches(e->files, file_of(d)));
}

static void suppress(const Lint *l, Diag *d)
{
    const LintExclusion *e = l->config.exclusions;
    while (e != NULL && !excludes(l, e, d))
        e = e->next;
    const Check *check = sg_checks_find(d->finding->check);
    bool unread = check != NULL && sg_lint_is_unread(check);
    if (e == NULL || unread || d->finding->suppressed != NOT_SUPPRESSED)
        return;
    d->finding->suppressed = SUPPRESSED_BY_CONFIG;
    d->finding->reason = e->reason;
}

static void report_ended(const Lint *l)
{
    const LintExclusion *e = l->config.exclusions;
    for (; e != NULL; e = e->next)
        if (has_ended(l, e))
            sg_diag(l->notices, SG_exclusion_ended, e->where,
                    "the exclusion of '%.*s' ended on %.*s", STR_ARG(e->check),
                    STR_ARG(e->until));
}

void sg_lint_except(Lint *l)
{
    if (l->config.overrides == NULL && l->config.exclusions == NULL)
        return;
    Diag **tail = &l->findings.first;
    for (Diag *d = l->findings.first; d != NULL; d = d->next) {
        if (!settle_level(l, d))
            continue;
        suppress(l, d);
        *tail = d;
        tail = &d->next;
    }
    *tail = NULL;
    l->findings.tail = tail;
    if (l->notices != NULL)
        report_ended(l);
}
