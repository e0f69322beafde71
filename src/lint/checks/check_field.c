// check_field.c - field names.

#include "base/ascii.h"
#include "base/find.h"
#include "lint/checks.h"
#include "lint/lint_state.h"
#include "lint/rule_facts.h"
#include "lint/text_span.h"
#include "lint/word_list.h"

static Span field_span(const Item *item)
{
    return sg_text_span(item->span, item->field);
}

void sg_check_field_space(const Subject *s)
{
    if (str_find(s->item->field, ' ', 0) < s->item->field.n)
        sg_lint_find(s, s->item->span, "the field name '%.*s' has a space",
                     STR_ARG(s->item->field));
}

// ---- fields of the log source --------------------------------------------

// The same name but for its case; empty if the lists have none.
static Str same_but_case(const KnownFields *f, Str field)
{
    Str lists[] = {f->native, f->added};
    for (size_t i = 0; i < 2; i++)
        for (Str word; next_word(&lists[i], &word);)
            if (str_eq_fold(word, field))
                return word;
    return (Str){0};
}

static void offer_fields(Nearest *near, const KnownFields *f)
{
    Str lists[] = {f->native, f->added};
    for (size_t i = 0; i < 2; i++)
        for (Str word; next_word(&lists[i], &word);)
            sg_nearest_offer(near, word);
}

// Is there a list of fields, and is this one not on it?
static bool is_off_list(const Subject *s, KnownFields *fields)
{
    if (s->item->field.n == 0)
        return false;
    *fields = s->facts->fields;
    return fields->native.n > 0 && !sg_fields_have(fields, s->item->field);
}

void sg_check_field_case(const Subject *s)
{
    KnownFields fields;
    if (!is_off_list(s, &fields))
        return;
    Str known = same_but_case(&fields, s->item->field);
    if (known.n == 0)
        return;
    Span where = field_span(s->item);
    sg_lint_find(s, where, "the field '%.*s' is called '%.*s'",
                 STR_ARG(s->item->field), STR_ARG(known));
    sg_lint_hint(s, "most targets tell capital and small letters of field "
                    "names apart");
    sg_lint_edit(s, where, known);
}

void sg_check_field_unknown(const Subject *s)
{
    KnownFields fields;
    if (!is_off_list(s, &fields) ||
        same_but_case(&fields, s->item->field).n > 0)
        return;
    sg_lint_find(s, field_span(s->item),
                 "events of this log source have no field '%.*s'",
                 STR_ARG(s->item->field));
    Nearest near = sg_nearest(s->item->field);
    if (sg_lint_may_guess(s, fields.native))
        offer_fields(&near, &fields);
    if (sg_nearest_is_slip(&near))
        sg_lint_suggest(s, &near);
}

void sg_check_field_redundant(const Subject *s)
{
    if (has_word(s->facts->windows.redundant, s->item->field))
        sg_lint_find(s, s->item->span,
                     "the category '%.*s' already decides the field '%.*s'",
                     STR_ARG(s->rule->logsource.category),
                     STR_ARG(s->item->field));
}

// ---- misspelt fields -----------------------------------------------------

// What a table calls the events of a log source: their product, else their
// category, else their service.
static Str group_of(const Logsource *ls)
{
    return ls->product.n > 0    ? ls->product
           : ls->category.n > 0 ? ls->category
                                : ls->service;
}

// How many slips are sure to be slips.  Short names are near too many others;
// and outside Windows the table has the fields of rules only, so that a name
// near one of them may well be another field.
static unsigned slips_allowed(Str field, bool all_are_known)
{
    if (field.n < 4)
        return 0;
    if (!all_are_known)
        return field.n >= 8 ? 1 : 0;
    return field.n >= 10 ? 2 : 1;
}

// One of the log source's own names, or of its product's.  Products other than
// Windows have names that differ in case only: Azure's resultType is the
// ResultType of its Log Analytics.
static Nearest find_misspelt(const Subject *s, const KnownFields *own)
{
    Str field = s->item->field;
    Str group = group_of(&s->rule->logsource);
    bool listed = own->native.n > 0;
    bool all_are_known = listed || str_eq(group, STR("windows"));
    Nearest near = sg_nearest(field);
    near.distance = slips_allowed(field, all_are_known) + 1;
    offer_fields(&near, own);
    TextTable names = sg_table(TABLE_field_names);
    TableRow row = {0};
    while (!listed && sg_table_next(names, &row))
        if (has_word(sg_table_column(&row, 1), group))
            sg_nearest_offer(&near, sg_table_column(&row, 0));
    if (near.distance == 0 && !all_are_known)
        near.best = (Str){0};
    return near;
}

static bool is_on(const Subject *s, CheckId check)
{
    return s->lint->levels[check] != LINT_OFF;
}

// Only names that no event of any log source has: repositories have fields of
// their own, and most of those are not near any other name.
void sg_check_field_misspelt(const Subject *s)
{
    TableRow row;
    Str field = s->item->field;
    KnownFields own = s->facts->fields;
    if (field.n == 0 || (own.native.n > 0 && is_on(s, CHECK_field_unknown)) ||
        sg_is_cloudtrail(&s->rule->logsource) ||
        sg_table_find(sg_table(TABLE_field_names), field, &row))
        return;
    Str names =
        own.native.n > 0 ? own.native : sg_table(TABLE_field_names).text;
    if (!sg_lint_may_guess(s, names))
        return;
    Nearest near = find_misspelt(s, &own);
    if (near.best.n == 0)
        return;
    sg_lint_find(s, field_span(s->item),
                 "no event is known to have a field "
                 "'%.*s'",
                 STR_ARG(field));
    sg_lint_suggest(s, &near);
}

// ---- what is compared with a field ---------------------------------------

static bool has_case(Str text, Str part)
{
    return sg_find(text, part, 0) != NOT_FOUND;
}

static bool has_user(Str field)
{
    for (size_t i = 0; i + 4 <= field.n; i++)
        if (str_eq_fold(str_slice(field, i, i + 4), STR("user")))
            return true;
    return false;
}

void sg_check_field_user_localised(const Subject *s)
{
    if (s->item->count != 1 || s->item->values == NULL ||
        !has_user(s->item->field))
        return;
    const AstValue *v = s->item->values;
    if (!has_case(v->scalar.text, STR("AUTORI")) &&
        !has_case(v->scalar.text, STR("AUTHORI")))
        return;
    sg_lint_find(s, v->span,
                 "the name of this account depends on the language "
                 "of Windows");
    sg_lint_hint(s, "compare with both 'AUTHORI' and 'AUTORI', or with the "
                    "account's SID");
}

// ---- arrays --------------------------------------------------------------

// "connections[any]" of "connections[any].ip"; empty if it has none.
static Str array_of(Str field)
{
    static const char *const selectors[] = {"[any]", "[all]", "[none]",
                                            "[all_or_empty]"};
    for (size_t i = 0; i < sizeof selectors / sizeof *selectors; i++) {
        Str selector = str_of_literal(selectors[i]);
        size_t at = sg_find(field, selector, 0);
        if (at != NOT_FOUND && at + selector.n < field.n)
            return str_slice(field, 0, at + selector.n);
    }
    return (Str){0};
}

// Called for every item, it looks at all of a map at the first one.
void sg_check_field_alias_flattened(const Subject *s)
{
    if (s->item != s->part->items)
        return;
    Map seen = sg_map_in(s->scratch);
    for (Item *i = s->part->items; i != NULL; i = i->next) {
        if (str_find(i->field, '[', 0) == i->field.n)
            continue;
        Str array = array_of(i->field);
        const Item *other = array.n > 0 ? sg_map_put(&seen, array, i) : NULL;
        if (other == NULL)
            continue;
        sg_lint_find(s, field_span(i),
                     "this may be another element of '%.*s' than the one that "
                     "'%.*s' is about",
                     STR_ARG(array), STR_ARG(other->field));
        sg_lint_other(s, field_span(other), "that one");
    }
}
