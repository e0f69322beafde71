// check_condition.c - how conditions are written.

#include "base/ascii.h"
#include "base/glob.h"
#include "lint/checks.h"
#include "lint/spot.h"

// "1 of sel*": bytes of the condition's text.
typedef struct Selector {
    Str text;         // the condition
    size_t from;      // of the quantifier
    size_t name, end; // of the pattern
} Selector;

static bool ends_word(char c)
{
    return is_blank(c) || c == '(' || c == ')';
}

static size_t skip_blanks(Str s, size_t at)
{
    while (at < s.n && is_blank(s.p[at]))
        at++;
    return at;
}

static size_t skip_word(Str s, size_t at)
{
    while (at < s.n && !ends_word(s.p[at]))
        at++;
    return at;
}

// selector = word blanks "of" blanks pattern
//
// Moves past the next one; its end is where the search goes on.
static bool next_selector(Selector *s)
{
    size_t previous = s->text.n; // where the word before "of" begins
    for (size_t at = s->end; at < s->text.n;) {
        size_t from = skip_blanks(s->text, at);
        size_t to = skip_word(s->text, from);
        size_t name = skip_blanks(s->text, to);
        bool of = str_eq_fold(str_slice(s->text, from, to), STR("of"));
        if (of && name > to && previous < s->text.n &&
            skip_word(s->text, name) > name) {
            s->from = previous;
            s->name = name;
            s->end = skip_word(s->text, name);
            return true;
        }
        previous = to > from ? from : s->text.n;
        at = to > from ? to : from + 1;
    }
    s->end = s->text.n;
    return false;
}

static Selector selectors_of(const Subject *s)
{
    return (Selector){.text = s->condition->text};
}

static Str quantifier(const Selector *sel)
{
    return str_slice(sel->text, sel->from, skip_word(sel->text, sel->from));
}

static Str pattern(const Selector *sel)
{
    return str_slice(sel->text, sel->name, sel->end);
}

static bool is_them(const Selector *sel)
{
    return str_eq_fold(pattern(sel), STR("them"));
}

static Span place(const Subject *s, size_t from, size_t to)
{
    Span where;
    (void)sg_spot(s->condition->span, s->condition->text, from, to, &where);
    return where;
}

// The only detection that is selected; NULL: there are others, or none.
static const Detection *selected(const Subject *s, const Selector *sel)
{
    Str wanted = is_them(sel) ? STR("*") : pattern(sel);
    const Detection *found = NULL;
    for (const Detection *d = s->rule->detections; d != NULL; d = d->next) {
        if (!sg_cond_selects(wanted, d->name))
            continue;
        if (found != NULL)
            return NULL;
        found = d;
    }
    return found;
}

static bool is_word_of_condition(Str name)
{
    static const Str words[] = {{"and", 3}, {"or", 2},  {"not", 3},
                                {"of", 2},  {"all", 3}, {"any", 3},
                                {"1", 1},   {"them", 4}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_fold(name, words[i]))
            return true;
    return false;
}

static bool has_name_characters(Str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (!is_word(name.p[i]) && name.p[i] != '-')
            return false;
    return name.n > 0;
}

// A condition that cannot be read is not changed.
static void use_name(const Subject *s, const Selector *sel, Str name)
{
    Span where;
    if (!has_name_characters(name) || is_word_of_condition(name))
        return;
    sg_lint_hint(s, "write '%.*s'", STR_ARG(name));
    if (s->condition->root != NULL &&
        sg_spot(s->condition->span, s->condition->text, sel->from, sel->end,
                &where))
        sg_lint_edit(s, where, name);
}

// ---- selectors -----------------------------------------------------------

void sg_check_condition_all_of_them(const Subject *s)
{
    Selector sel = selectors_of(s);
    while (next_selector(&sel))
        if (is_them(&sel) && str_eq_fold(quantifier(&sel), STR("all"))) {
            sg_lint_find(s, place(s, sel.from, sel.end),
                         "'all of them' also asks for detections that are "
                         "added later, as exceptions are");
            sg_lint_hint(s, "name the detections, or use a pattern");
        }
}

void sg_check_condition_them_single(const Subject *s)
{
    const Detection *d = s->rule->detections;
    Selector sel = selectors_of(s);
    if (d == NULL || d->next != NULL)
        return;
    while (next_selector(&sel))
        if (is_them(&sel) && selected(s, &sel) != NULL) {
            sg_lint_find(s, place(s, sel.from, sel.end),
                         "'them' is a single detection");
            use_name(s, &sel, d->name);
        }
}

// Habits of SigmaHQ: there is a pattern for exceptions even where there is only
// one, as others will come; and for groups of selections.
static bool is_group(Str name)
{
    return str_starts(name, STR("filter_")) ||
           sg_glob_matches(STR("selection_*_*"), name, false);
}

void sg_check_condition_of_single(const Subject *s)
{
    Selector sel = selectors_of(s);
    while (next_selector(&sel)) {
        if (is_them(&sel) || !str_ends(pattern(&sel), STR("_*")))
            continue;
        const Detection *only = selected(s, &sel);
        if (only == NULL || is_group(only->name))
            continue;
        sg_lint_find(s, place(s, sel.name, sel.end),
                     "'%.*s' selects a single detection",
                     STR_ARG(pattern(&sel)));
        use_name(s, &sel, only->name);
    }
}

void sg_check_condition_of_no_asterisk(const Subject *s)
{
    Selector sel = selectors_of(s);
    while (next_selector(&sel)) {
        if (is_them(&sel) || str_ends(pattern(&sel), STR("*")))
            continue;
        sg_lint_find(s, place(s, sel.name, sel.end),
                     "'of' needs a pattern: '%.*s' does not end in '*'",
                     STR_ARG(pattern(&sel)));
        const Detection *only = selected(s, &sel);
        if (only != NULL)
            use_name(s, &sel, only->name);
        else
            sg_lint_hint(s, "write '%.*s*'", STR_ARG(pattern(&sel)));
    }
}

// ---- names of detections -------------------------------------------------

void sg_check_detection_reserved_name(const Subject *s)
{
    Str name = s->detection->name;
    if (is_word_of_condition(name))
        sg_lint_find(s, s->detection->span,
                     "'%.*s' is a word of conditions and cannot be the name "
                     "of a detection",
                     STR_ARG(name));
}

void sg_check_detection_name_charset(const Subject *s)
{
    Str name = s->detection->name;
    if (has_name_characters(name))
        return;
    sg_lint_find(s, s->detection->span,
                 "a condition cannot name a detection called '%.*s'",
                 STR_ARG(name));
    sg_lint_hint(s, "use letters, digits, '_' and '-'");
}
