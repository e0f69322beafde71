// check_event_id.c - what log sources of Windows imply: EventID, Provider_Name.

#include <stdio.h>

#include "base/ascii.h"
#include "base/find.h"
#include "lint/checks.h"
#include "lint/rule_facts.h"
#include "lint/word_list.h"

static bool str_has(Str text, Str part)
{
    return sg_find(text, part, 0) != NOT_FOUND;
}

static bool is_field(const Subject *s, Str name)
{
    return str_eq(s->item->field, name);
}

// ---- events that have a category -----------------------------------------

// Whose events the numbers are that a rule compares EventID with.
typedef struct EventIds {
    const Subject *s;
    bool sysmon, security;
    bool processes; // SigmaHQ's tests look at 1 and 4688 only
} EventIds;

// "registry_add or registry_delete" of "registry_add registry_delete".
static Str alternatives(Arena *a, Str words)
{
    StrBuf text = sb_in(a);
    for (Str word; next_word(&words, &word);)
        sg_sb_putf(&text, "%s'%.*s'", text.n > 0 ? " or " : "", STR_ARG(word));
    return sb_str(&text);
}

static void check_event(const EventIds *ids, const char *service,
                        const AstValue *value)
{
    char key[32];
    TableRow row;
    Str number = value->scalar.text;
    int n = snprintf(key, sizeof key, "%s/%.*s", service, STR_ARG(number));
    if (!sg_table_find(sg_table(TABLE_event_categories), str_of(key, (size_t)n),
                       &row))
        return;
    sg_lint_find(ids->s, value->span,
                 "event %.*s of '%s' has a category of its own",
                 STR_ARG(number), service);
    Str better = alternatives(ids->s->arena, sg_table_column(&row, 1));
    sg_lint_hint(ids->s, "use the category %.*s", STR_ARG(better));
}

static void check_event_ids(const EventIds *ids, const Item *item)
{
    for (const AstValue *v = item->values; v != NULL; v = v->next) {
        Str number = v->scalar.text;
        if (v->scalar.kind != SCALAR_INT || number.n > 4)
            continue;
        if (ids->sysmon && (!ids->processes || str_eq(number, STR("1"))))
            check_event(ids, "sysmon", v);
        if (ids->security && (!ids->processes || str_eq(number, STR("4688"))))
            check_event(ids, "security", v);
    }
}

static void note_providers(EventIds *ids, const Item *item)
{
    for (const AstValue *v = item->values; v != NULL; v = v->next) {
        Str text = v->scalar.text;
        if (str_has(text, STR("Microsoft-Windows-Sysmon")))
            ids->sysmon = true;
        if (str_has(text, STR("Microsoft-Windows-Security-Auditing")))
            ids->security = true;
    }
}

// First what all items say of the provider, then the numbers.
static void walk_providers(EventIds *ids, const Detection *part)
{
    for (const Item *i = part->items; i != NULL; i = i->next)
        if (str_eq(i->field, STR("Provider_Name")))
            note_providers(ids, i);
    for (const Detection *d = part->alternatives; d != NULL; d = d->next)
        walk_providers(ids, d);
}

static void walk_event_ids(const EventIds *ids, const Detection *part)
{
    for (const Item *i = part->items; i != NULL; i = i->next)
        if (str_eq(i->field, STR("EventID")))
            check_event_ids(ids, i);
    for (const Detection *d = part->alternatives; d != NULL; d = d->next)
        walk_event_ids(ids, d);
}

void sg_check_logsource_specific_eventid(const Subject *s)
{
    const Logsource *ls = &s->rule->logsource;
    bool windows = str_eq(ls->product, STR("windows"));
    EventIds ids = {
        .s = s,
        .sysmon = windows && str_eq(ls->service, STR("sysmon")),
        .security = windows && str_eq(ls->service, STR("security")),
    };
    const Detection *all = s->rule->detections;
    ids.processes = !ids.sysmon && !ids.security;
    if (ids.processes)
        for (const Detection *d = all; d != NULL; d = d->next)
            walk_providers(&ids, d);
    if (ids.sysmon || ids.security)
        for (const Detection *d = all; d != NULL; d = d->next)
            walk_event_ids(&ids, d);
}

// ---- what a category implies ---------------------------------------------

void sg_check_logsource_category_eventid(const Subject *s)
{
    if (!is_field(s, STR("EventID")))
        return;
    if (s->facts->windows.event)
        sg_lint_find(s, s->item->span,
                     "the category '%.*s' already decides the EventID",
                     STR_ARG(s->rule->logsource.category));
}

void sg_check_logsource_category_provider(const Subject *s)
{
    if (!is_field(s, STR("Provider_Name")))
        return;
    Str provider = s->value->scalar.text;
    if (has_word(s->facts->windows.providers, provider))
        sg_lint_find(s, s->value->span,
                     "the category '%.*s' already implies the provider '%.*s'",
                     STR_ARG(s->rule->logsource.category), STR_ARG(provider));
}

// ---- rules for Sysmon ----------------------------------------------------

static bool has_event_id(const Detection *part)
{
    for (const Item *i = part->items; i != NULL; i = i->next)
        if (str_eq(i->field, STR("EventID")))
            return true;
    for (const Detection *d = part->alternatives; d != NULL; d = d->next)
        if (has_event_id(d))
            return true;
    return false;
}

void sg_check_logsource_sysmon_eventid(const Subject *s)
{
    const Logsource *ls = &s->rule->logsource;
    if (s->rule->kind != RULE_DETECTION ||
        !str_eq_fold(ls->service, STR("sysmon")))
        return;
    for (const Detection *d = s->rule->detections; d != NULL; d = d->next)
        if (has_event_id(d))
            return;
    sg_lint_find(s, ls->span,
                 "a rule for all events of Sysmon does not compare EventID");
    sg_lint_hint(s, "use a category, or compare EventID");
}

void sg_check_logsource_source_eventlog(const Subject *s)
{
    if (!str_eq_fold(s->item->field, STR("Source")) ||
        !str_eq_fold(s->value->scalar.text, STR("Eventlog")))
        return;
    sg_lint_find(s, s->value->span,
                 "events of Windows have their provider in Provider_Name");
}
