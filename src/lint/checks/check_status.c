// check_status.c - status and level: words of a fixed set.

#include "base/ascii.h"
#include "base/find.h"
#include "lint/attribute.h"
#include "lint/calendar.h"
#include "lint/change.h"

typedef const char *WordAt(int index);

static const char *level_at(int index)
{
    return sg_level_name((Level)index);
}

static const char *status_at(int index)
{
    return sg_status_name((Status)index);
}

// The word that this is, whatever its case; or NULL.
static const char *word_of(Str text, WordAt *at)
{
    for (int i = 1; at(i) != NULL; i++)
        if (str_eq_fold(text, str_of_literal(at(i))))
            return at(i);
    return NULL;
}

static void want_known(const Subject *s, Str name, WordAt *at)
{
    const Node *n = attribute(s, name);
    if (n == NULL || sg_attribute_want_text(s, name) ||
        word_of(n->text, at) != NULL)
        return;
    Nearest near = sg_nearest(n->text);
    for (int i = 1; at(i) != NULL; i++)
        sg_nearest_offer(&near, str_of_literal(at(i)));
    sg_lint_find(s, n->span, "no %.*s is called '%.*s'", STR_ARG(name),
                 STR_ARG(n->text));
    sg_lint_suggest(s, &near);
}

static void want_small(const Subject *s, Str name, WordAt *at)
{
    const Node *n = text_attribute(s, name);
    const char *word = n != NULL ? word_of(n->text, at) : NULL;
    if (word == NULL || str_eq(n->text, str_of_literal(word)))
        return;
    sg_lint_find(s, n->span, "write '%s', in lower case", word);
    sg_change_text(s, n, str_of_literal(word));
}

void sg_check_level_missing(const Subject *s)
{
    if (s->rule->kind == RULE_DETECTION && attribute(s, STR("level")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("level")),
                     "the rule has no level");
}

void sg_check_level_invalid(const Subject *s)
{
    want_known(s, STR("level"), level_at);
}

void sg_check_level_case(const Subject *s)
{
    want_small(s, STR("level"), level_at);
}

void sg_check_status_missing(const Subject *s)
{
    if (s->rule->kind != RULE_FILTER && attribute(s, STR("status")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("status")),
                     "the rule has no status");
}

void sg_check_status_invalid(const Subject *s)
{
    want_known(s, STR("status"), status_at);
}

void sg_check_status_case(const Subject *s)
{
    want_small(s, STR("status"), status_at);
}

// ---- status and other things ---------------------------------------------

void sg_check_related_deprecated_missing(const Subject *s)
{
    if (s->rule->status == STATUS_DEPRECATED &&
        attribute(s, STR("related")) == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("status")),
                     "the rule is deprecated, but does not say under 'related' "
                     "what replaces it");
}

// A rule in a folder of this name, however it continues, is where it belongs.
static bool is_in_folder(const Subject *s, Str name)
{
    size_t at = sg_find(s->source->name, name, 0);
    return at != NOT_FOUND &&
           str_find(s->source->name, '/', at) < s->source->name.n;
}

void sg_check_status_folder(const Subject *s)
{
    Status status = s->rule->status;
    if (status != STATUS_DEPRECATED && status != STATUS_UNSUPPORTED)
        return;
    Str word = str_of_literal(sg_status_name(status));
    if (!is_in_folder(s, word))
        sg_lint_find(s, sg_attribute_place(s, STR("status")),
                     "a rule that is %.*s belongs in a folder '%.*s'",
                     STR_ARG(word), STR_ARG(word));
}

void sg_check_status_too_high(const Subject *s)
{
    enum { MIN_AGE = 60 }; // days, as in SigmaHQ's validator
    Status status = s->rule->status;
    long today;
    long date;
    if ((status != STATUS_STABLE && status != STATUS_TEST) ||
        !sg_day_of(s->options->today, &today) ||
        !sg_day_of(s->rule->date, &date) || today - date > MIN_AGE ||
        attribute(s, STR("regression_tests_path")) != NULL)
        return;
    sg_lint_find(s, sg_attribute_place(s, STR("status")),
                 "'%s' after %ld days and without tests",
                 sg_status_name(status), today > date ? today - date : 0);
    sg_lint_hint(s,
                 "a new rule is experimental for %d days, or has a "
                 "'regression_tests_path'",
                 MIN_AGE);
}
