// check_day.c - the days on which a rule was made and changed.

#include "lint/attribute.h"
#include "lint/calendar.h"
#include "lint/change.h"
#include "lint/older.h"

static void want_date(const Subject *s, Str name)
{
    const Node *n = attribute(s, name);
    if (n == NULL || (n->kind == NODE_SCALAR && sg_date_is_valid(n->text)))
        return;
    if (n->kind == NODE_SCALAR)
        sg_lint_find(s, n->span, "'%.*s' is not a date", STR_ARG(n->text));
    else
        sg_lint_find(s, n->span, "'%.*s' must be a date, not %s", STR_ARG(name),
                     sg_attribute_kind(n));
    sg_lint_hint(s, "write it as yyyy-mm-dd");
}

static void want_hyphens(const Subject *s, Str name)
{
    const Node *n = attribute(s, name);
    if (n == NULL || n->kind != NODE_SCALAR || !sg_date_is_valid(n->text))
        return;
    Str canonical = sg_date_canonical(s->scratch, n->text);
    if (str_eq(canonical, n->text))
        return;
    sg_lint_find(s, n->span, "write the date as %.*s", STR_ARG(canonical));
    sg_change_text(s, n, canonical);
}

void sg_check_date_missing(const Subject *s)
{
    if (s->rule->kind != RULE_FILTER && attribute(s, STR("date")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("date")),
                     "the rule has no date");
}

void sg_check_date_invalid(const Subject *s)
{
    want_date(s, STR("date"));
}

void sg_check_date_format(const Subject *s)
{
    want_hyphens(s, STR("date"));
}

void sg_check_modified_invalid(const Subject *s)
{
    want_date(s, STR("modified"));
}

void sg_check_modified_format(const Subject *s)
{
    want_hyphens(s, STR("modified"));
}

// A day later than today may be today elsewhere.
void sg_check_date_future(const Subject *s)
{
    static const Str names[] = {{"date", 4}, {"modified", 8}};
    const Str dates[] = {s->rule->date, s->rule->modified};
    long today;
    long day;
    if (!sg_day_of(s->options->today, &today))
        return;
    for (size_t i = 0; i < 2; i++)
        if (sg_day_of(dates[i], &day) && day > today + 1)
            sg_lint_find(s, sg_attribute_place(s, names[i]),
                         "%.*s is in the future: today is %.*s",
                         STR_ARG(dates[i]), STR_ARG(s->options->today));
}

// False if the rule has not both.
static bool both_days(const Subject *s, long *date, long *modified)
{
    return sg_day_of(s->rule->date, date) &&
           sg_day_of(s->rule->modified, modified);
}

void sg_check_modified_before_date(const Subject *s)
{
    long date;
    long modified;
    if (!both_days(s, &date, &modified) || modified >= date)
        return;
    sg_lint_find(s, sg_attribute_place(s, STR("modified")),
                 "the rule was modified before its date");
    sg_lint_other(s, sg_attribute_place(s, STR("date")), "its date");
}

void sg_check_modified_without_date(const Subject *s)
{
    if (s->rule->modified.n > 0 && attribute(s, STR("date")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("modified")),
                     "the rule was modified, but has no date");
}

void sg_check_modified_redundant(const Subject *s)
{
    long date;
    long modified;
    const Node *n = attribute(s, STR("modified"));
    if (n == NULL || !both_days(s, &date, &modified) || modified != date)
        return;
    sg_lint_find(s, n->span, "'modified' is the same as 'date'");
    sg_lint_hint(s, "leave it out until the rule changes");
    sg_change_drop_pair(s, sg_attribute_key(s, STR("modified")), n);
}

static bool same_day(Str a, Str b)
{
    long x;
    long y;
    return sg_day_of(a, &x) && sg_day_of(b, &y) ? x == y : str_eq(a, b);
}

// A rule without 'modified' was last changed on its date.  Of changes on the
// same day the first one has set it; that day may be over here.
static bool is_bumped(const Subject *s, const OlderRule *older)
{
    const Rule *r = s->rule;
    bool has_modified = r->modified.n > 0;
    Str now = has_modified ? r->modified : r->date;
    long day;
    long today;
    if (!same_day(now, has_modified ? older->modified : older->date))
        return true;
    return sg_day_of(now, &day) && sg_day_of(s->options->today, &today) &&
           day >= today - 1;
}

void sg_check_modified_not_bumped(const Subject *s)
{
    const OlderRule *older = sg_older_of(s);
    if (older == NULL || is_bumped(s, older) || !sg_older_differs(s, older))
        return;
    const Node *modified = attribute(s, STR("modified"));
    sg_lint_find(s, modified != NULL ? modified->span : s->rule->title_span,
                 "what the rule finds has changed, but 'modified' has not");
    if (s->options->today.n > 0)
        sg_lint_hint(s, "write 'modified: %.*s'", STR_ARG(s->options->today));
}
