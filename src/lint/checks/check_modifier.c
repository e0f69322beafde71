// check_modifier.c - modifiers that do not go together, or change nothing.

#include "lint/checks.h"
#include "lint/spot.h"
#include "sigma/modifier.h"

// Sets of modifiers, a bit for each row.
typedef uint64_t Modifiers;

_Static_assert(MODIFIER_COUNT <= 64, "a set of modifiers needs a wider type");

#define IN_SET(name) ((Modifiers)1 << MODIFIER_ROW_##name)

static const Modifiers places =
    IN_SET(contains) | IN_SET(startswith) | IN_SET(endswith);
static const Modifiers comparisons =
    IN_SET(lt) | IN_SET(lte) | IN_SET(gt) | IN_SET(gte);
static const Modifiers of_regex = IN_SET(i) | IN_SET(ignorecase) | IN_SET(m) |
                                  IN_SET(multiline) | IN_SET(s) |
                                  IN_SET(dotall);

static Modifiers set_of(const ModifierUse *use)
{
    return (Modifiers)1 << use->modifier->row;
}

static Modifiers modifiers_of(const Item *item)
{
    Modifiers set = 0;
    for (const ModifierUse *u = item->modifiers; u != NULL; u = u->next)
        set |= set_of(u);
    return set;
}

// The first modifier of the set, or NULL.
static const ModifierUse *first_of(const Item *item, Modifiers set)
{
    const ModifierUse *u = item->modifiers;
    while (u != NULL && (set_of(u) & set) == 0)
        u = u->next;
    return u;
}

static bool is_written_plainly(const ModifierUse *use)
{
    return use->span.from.col > 0 &&
           str_eq(sg_spot_source(use->span),
                  str_of_literal(use->modifier->name));
}

// Take the modifier and the '|' before it out of the key.
static void remove_modifier(const Subject *s, const ModifierUse *use)
{
    Span where = use->span;
    if (!is_written_plainly(use))
        return;
    where.from.col--;
    if (str_starts(sg_spot_source(where), STR("|")))
        sg_lint_edit(s, where, STR(""));
}

// ---- all -----------------------------------------------------------------

// These say themselves how a value is searched for, so that one field can
// match several of them.
void sg_check_modifier_all_without_contains(const Subject *s)
{
    Modifiers set = modifiers_of(s->item);
    Modifiers fine =
        places | comparisons | IN_SET(re) | IN_SET(cidr) | IN_SET(fieldref);
    const ModifierUse *all = first_of(s->item, IN_SET(all));
    if (s->item->field.n == 0 || all == NULL || (set & fine) != 0)
        return;
    sg_lint_find(s, all->span,
                 "a field cannot be equal to several values at once");
    sg_lint_hint(s, "add 'contains', or leave 'all' out");
}

void sg_check_modifier_all_single(const Subject *s)
{
    const ModifierUse *all = first_of(s->item, IN_SET(all));
    if (all == NULL || s->item->field.n == 0 || s->item->count > 1 ||
        s->item->spoilt)
        return;
    sg_lint_find(s, all->span, "'all' needs more than one value");
    remove_modifier(s, all);
}

void sg_check_modifier_all_with_re(const Subject *s)
{
    const ModifierUse *all = first_of(s->item, IN_SET(all));
    if (all != NULL && first_of(s->item, IN_SET(re)) != NULL)
        sg_lint_find(s, all->span,
                     "each of these regular expressions must match");
}

void sg_check_modifier_windash_all(const Subject *s)
{
    const ModifierUse *windash = first_of(s->item, IN_SET(windash));
    if (windash != NULL && first_of(s->item, IN_SET(all)) != NULL)
        sg_lint_find(s, windash->span,
                     "'windash' and 'all' do not go together: some tools ask "
                     "for every kind of dash at once");
}

// ---- others --------------------------------------------------------------

void sg_check_modifier_base64offset_without_contains(const Subject *s)
{
    const ModifierUse *offset = first_of(s->item, IN_SET(base64offset));
    if (offset == NULL || first_of(s->item, IN_SET(contains)) != NULL)
        return;
    sg_lint_find(s, offset->span,
                 "'base64offset' gives a part of an encoded text, which no "
                 "field is equal to");
    sg_lint_hint(s, "write '%s|contains'", offset->modifier->name);
    Span after = offset->span;
    after.from = after.to;
    if (is_written_plainly(offset))
        sg_lint_edit(s, after, STR("|contains"));
}

// What a second time changes: encodings.
static bool repeats_count(const Modifier *m)
{
    Modifiers encodings = IN_SET(base64) | IN_SET(base64offset) | IN_SET(wide) |
                          IN_SET(utf16le) | IN_SET(utf16be) | IN_SET(utf16);
    return ((Modifiers)1 << m->row & encodings) != 0;
}

void sg_check_modifier_repeated(const Subject *s)
{
    Modifiers seen = 0;
    for (const ModifierUse *u = s->item->modifiers; u != NULL; u = u->next) {
        if ((seen & set_of(u) & ~IN_SET(base64)) != 0) {
            sg_lint_find(s, u->span, "'%s' occurs twice", u->modifier->name);
            if (!repeats_count(u->modifier))
                remove_modifier(s, u);
        }
        seen |= set_of(u);
    }
}

// ---- pairs ---------------------------------------------------------------

typedef struct Conflict {
    Modifiers one, other;
    const char *why;
} Conflict;

// The later of two modifiers, which one of 'other' was written before; so that
// the mark is at what was added.
static const ModifierUse *later_of(const Item *item, const Conflict *c)
{
    const ModifierUse *a = first_of(item, c->one);
    const ModifierUse *b = first_of(item, c->other & ~(a ? set_of(a) : 0));
    if (a == NULL || b == NULL)
        return NULL;
    for (const ModifierUse *u = a; u != NULL; u = u->next)
        if (u == b)
            return b;
    return a;
}

void sg_check_modifier_incompatible(const Subject *s)
{
    const Conflict conflicts[] = {
        {places, places, "a value is searched for in one way only"},
        {IN_SET(re), places, "a regular expression has anchors for this"},
        {IN_SET(cidr), places, "a network is not text"},
        {comparisons, places, "numbers are compared as a whole"},
        {IN_SET(exists),
         ~(IN_SET(exists) | IN_SET(all) | IN_SET(cased) | IN_SET(neq)),
         "'exists' looks at no value"},
    };
    if (s->item->modifiers == NULL)
        return;
    for (size_t i = 0; i < sizeof conflicts / sizeof *conflicts; i++) {
        const ModifierUse *late = later_of(s->item, &conflicts[i]);
        if (late == NULL)
            continue;
        sg_lint_find(s, late->span, "'%s' does not go with what is before it",
                     late->modifier->name);
        sg_lint_hint(s, "%s", conflicts[i].why);
        return;
    }
    const ModifierUse *flag = first_of(s->item, of_regex);
    if (flag != NULL && first_of(s->item, IN_SET(re)) == NULL)
        sg_lint_find(s, flag->span, "'%s' is a flag of 're', which is missing",
                     flag->modifier->name);
}
