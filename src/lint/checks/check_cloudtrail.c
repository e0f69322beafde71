// check_cloudtrail.c - CloudTrail: its fields, and what they hold.

#include "base/ascii.h"
#include "lint/checks.h"
#include "lint/lint_state.h"
#include "lint/taxonomy.h"
#include "lint/text_span.h"
#include "lint/word_list.h"

static bool is_field(const Subject *s, Str name)
{
    return str_eq(s->item->field, name);
}

// A text that events must have as it stands: no modifier, no wildcard.
static bool is_plain_text(const Subject *s)
{
    Str text = s->value->scalar.text;
    return s->value->scalar.kind == SCALAR_TEXT && s->item->modifiers == NULL &&
           text.n > 0 && str_find(text, '*', 0) == text.n &&
           str_find(text, '?', 0) == text.n &&
           str_find(text, '\\', 0) == text.n;
}

static Span value_span(const Subject *s)
{
    return sg_text_span(s->value->span, s->value->scalar.text);
}

// ---- fields --------------------------------------------------------------

// field = part { "." part }; below an open one anything may come.
static bool is_known_field(Str field)
{
    TextTable fields = sg_table(TABLE_cloudtrail_fields);
    TableRow row;
    if (sg_table_find(fields, field, &row))
        return true;
    for (size_t n = field.n; n > 0; n--)
        if (field.p[n - 1] == '.' &&
            sg_table_find(fields, str_slice(field, 0, n - 1), &row) &&
            str_eq(sg_table_column(&row, 1), STR("open")))
            return true;
    return false;
}

// "resources.0.ARN", as CloudWatch Logs writes lists.
static bool has_index(Str field)
{
    for (size_t i = 0; i + 1 < field.n; i++)
        if (field.p[i] == '.' && is_digit(field.p[i + 1]))
            return true;
    return false;
}

void sg_check_field_unknown_cloudtrail(const Subject *s)
{
    Str field = s->item->field;
    if (field.n == 0 || !sg_is_cloudtrail(&s->rule->logsource) ||
        is_known_field(field) || has_index(field))
        return;
    sg_lint_find(s, sg_text_span(s->item->span, field),
                 "CloudTrail records have no field '%.*s'", STR_ARG(field));
    TextTable fields = sg_table(TABLE_cloudtrail_fields);
    if (!sg_lint_may_guess(s, fields.text))
        return;
    Nearest near = sg_nearest(field);
    TableRow row = {0};
    while (sg_table_next(fields, &row))
        sg_nearest_offer(&near, sg_table_column(&row, 0));
    if (sg_nearest_is_slip(&near))
        sg_lint_suggest(s, &near);
}

// ---- words of AWS --------------------------------------------------------

static Str source_suffix(void)
{
    return STR(".amazonaws.com");
}

static bool ends_fold(Str text, Str end)
{
    return text.n >= end.n &&
           str_eq_fold(str_slice(text, text.n - end.n, text.n), end);
}

// "iam", or "iam.amazonaw.com": 'better' is what it should be.
static void suggest_source(const Subject *s, Str service)
{
    StrBuf better = sb_in(s->arena);
    sg_sb_put(&better, service);
    sg_sb_put(&better, source_suffix());
    sg_lint_hint(s, "did you mean '%.*s'?", STR_ARG(sb_str(&better)));
    sg_lint_edit(s, value_span(s), sb_str(&better));
}

// The list of services is never complete, so that only what is near one of them
// is reported.
static void check_service(const Subject *s, Str service)
{
    TextTable sources = sg_table(TABLE_aws_sources);
    TableRow row = {0};
    if (sg_table_find(sources, service, &row) ||
        !sg_lint_may_guess(s, sources.text))
        return;
    Nearest near = sg_nearest(service);
    near.distance = service.n >= 6 ? 2 : 1;
    while (sg_table_next(sources, &row)) {
        Str known = sg_table_column(&row, 0);
        if (str_eq_fold(known, service))
            return;
        sg_nearest_offer(&near, known);
    }
    if (near.best.n == 0)
        return;
    sg_lint_find(s, value_span(s), "AWS has no service '%.*s'",
                 STR_ARG(service));
    suggest_source(s, near.best);
}

static void check_source(const Subject *s)
{
    Str text = s->value->scalar.text;
    Str end = source_suffix();
    if (ends_fold(text, end)) {
        check_service(s, str_slice(text, 0, text.n - end.n));
        return;
    }
    sg_lint_find(s, value_span(s),
                 "the eventSource '%.*s' does not end with "
                 "'%.*s'",
                 STR_ARG(text), STR_ARG(end));
    suggest_source(s, str_slice(text, 0, str_find(text, '.', 0)));
}

// region = letter letter { "-" letter { letter } } "-" digit { digit }
static bool is_region(Str text)
{
    size_t at = 0;
    size_t words = 0;
    for (; at < text.n && is_alpha(text.p[at]); words++) {
        size_t from = at;
        while (at < text.n && is_alpha(text.p[at]))
            at++;
        if (at == text.n || text.p[at] != '-' || (words == 0 && at - from != 2))
            return false;
        at++;
    }
    size_t digits = at;
    while (at < text.n && is_digit(text.p[at]))
        at++;
    return words >= 2 && at > digits && at == text.n;
}

static void check_words(const Subject *s, Str words)
{
    Str text = s->value->scalar.text;
    Nearest near = sg_nearest(text);
    for (Str word; next_word(&words, &word);) {
        if (str_eq_fold(word, text))
            return;
        sg_nearest_offer(&near, word);
    }
    sg_lint_find(s, value_span(s), "%.*s is never '%.*s'",
                 STR_ARG(s->item->field), STR_ARG(text));
    if (sg_nearest_is_slip(&near))
        sg_lint_suggest(s, &near);
}

void sg_check_value_aws_enum(const Subject *s)
{
    TableRow row;
    if (!sg_is_cloudtrail(&s->rule->logsource) || !is_plain_text(s))
        return;
    Str text = s->value->scalar.text;
    if (is_field(s, STR("eventSource"))) {
        check_source(s);
    } else if (is_field(s, STR("awsRegion"))) {
        if (!is_region(text))
            sg_lint_find(s, value_span(s), "'%.*s' is not a region of AWS",
                         STR_ARG(text));
    } else if (sg_table_find(sg_table(TABLE_cloudtrail_fields), s->item->field,
                             &row)) {
        Str words = sg_table_column(&row, 2);
        if (words.n > 0)
            check_words(s, words);
    }
}

// ---- event names ---------------------------------------------------------

// "CreateFunction" of "CreateFunction20150331" and of
// "CreateFunction20150331v2"; "CreateDistribution" of
// "CreateDistribution2020_05_31": some services add the version of their API.
static Str without_version(Str name)
{
    size_t n = name.n;
    if (n > 2 && name.p[n - 2] == 'v' && is_digit(name.p[n - 1]))
        n -= 2;
    size_t digits = 0;
    while (n > 0 && (is_digit(name.p[n - 1]) || name.p[n - 1] == '_')) {
        n--;
        digits++;
    }
    return digits >= 8 ? str_slice(name, 0, n) : name;
}

static bool is_event(Str name)
{
    TableRow row;
    return sg_table_find(sg_table(TABLE_aws_operations), name, &row) ||
           sg_table_find(sg_table(TABLE_aws_events), name, &row) ||
           sg_table_find(sg_table(TABLE_aws_operations), without_version(name),
                         &row);
}

// The service of an eventSource next to the item; empty if there is none.
static Str service_next_to(const Subject *s)
{
    for (const Item *i = s->part->items; i != NULL; i = i->next)
        if (str_eq(i->field, STR("eventSource")) && i->count == 1) {
            Str text = i->values->scalar.text;
            return str_slice(text, 0, str_find(text, '.', 0));
        }
    return (Str){0};
}

static void offer_events(Nearest *near, TableId id, Str service)
{
    TextTable table = sg_table(id);
    TableRow row = {0};
    while (sg_table_next(table, &row))
        if (service.n == 0 || has_word(sg_table_column(&row, 1), service))
            sg_nearest_offer(near, sg_table_column(&row, 0));
}

// First among the events of the service that the rule names.
static Nearest nearest_event(const Subject *s)
{
    Str service = service_next_to(s);
    for (;;) {
        Nearest near = sg_nearest(s->value->scalar.text);
        near.distance = 3;
        offer_events(&near, TABLE_aws_operations, service);
        offer_events(&near, TABLE_aws_events, service);
        if (near.best.n > 0 || service.n == 0)
            return near;
        service = (Str){0};
    }
}

void sg_check_value_aws_event_name(const Subject *s)
{
    Str name = s->value->scalar.text;
    if (!is_field(s, STR("eventName")) ||
        !sg_is_cloudtrail(&s->rule->logsource) || !is_plain_text(s) ||
        is_event(name))
        return;
    sg_lint_find(s, value_span(s), "no service of AWS has an event '%.*s'",
                 STR_ARG(name));
    if (!sg_lint_may_guess(s, sg_table(TABLE_aws_operations).text))
        return;
    Nearest near = nearest_event(s);
    sg_lint_suggest(s, &near);
}

// ---- types ---------------------------------------------------------------

static bool is_truth(Str text)
{
    return str_eq_fold(text, STR("true")) || str_eq_fold(text, STR("false"));
}

// Text in place of a boolean, and a number in place of text.  Not a boolean in
// place of text: it matches the word, too.
void sg_check_value_type_mismatch(const Subject *s)
{
    TableRow row;
    const Scalar *v = &s->value->scalar;
    if (!sg_is_cloudtrail(&s->rule->logsource) || s->item->modifiers != NULL ||
        !sg_table_find(sg_table(TABLE_cloudtrail_fields), s->item->field, &row))
        return;
    Str type = sg_table_column(&row, 1);
    if (str_eq(type, STR("boolean")) && v->kind == SCALAR_TEXT) {
        sg_lint_find(s, s->value->span, "%.*s is true or false, not text",
                     STR_ARG(s->item->field));
        if (is_truth(v->text))
            sg_lint_edit(s, s->value->span, v->text);
    } else if (str_eq(type, STR("text")) &&
               (v->kind == SCALAR_INT || v->kind == SCALAR_FLOAT)) {
        sg_lint_find(s, s->value->span, "%.*s is text, not a number",
                     STR_ARG(s->item->field));
        sg_lint_hint(s, "quote it");
        sg_lint_edit(s, s->value->span, sg_yaml_quoted(s->arena, v->text));
    }
}
