// walk.c - calling a transformation on the parts of a rule.

#include "ir/string.h"
#include "pipeline/transforms/transform.h"

// ---- lists of names ------------------------------------------------------

static Names new_names(Run *run, const Transform *t, const ItemIr *item,
                       Str name)
{
    if (!sg_field_conditions_hold(run, run->step, item, name))
        return (Names){0};
    Names names = t->name(run, run->step->args, name);
    for (const StrItem *s = names.first; s != NULL; s = s->next) {
        sg_track_mapping(run, name, s->text);
        if (s->text.n == 0)
            sg_run_error(run, SG_field_empty,
                         "the field '%.*s' gets an empty name", STR_ARG(name));
    }
    return names;
}

// One name may become several, which replace it and are not looked at again by
// the same step: "a" to "a, b" ends.
static void rename_list(Run *run, const Transform *t, StrItem **at,
                        const Alias *aliases)
{
    while (*at != NULL) {
        StrItem *old = *at;
        const Alias *alias = aliases;
        while (alias != NULL && !str_eq(alias->name, old->text))
            alias = alias->next;
        Names names = alias ? (Names){0} : new_names(run, t, NULL, old->text);
        if (!names.mapped) {
            at = &old->next;
            continue;
        }
        *at = old->next;
        for (const StrItem *s = names.first; s != NULL; s = s->next) {
            StrItem *item = arena_new(run->arena, StrItem);
            *item = (StrItem){*at, s->text, old->span};
            *at = item;
            at = &item->next;
        }
    }
}

// A place that has room for one name only.
static Str rename_one(Run *run, const Transform *t, Str name, Span where)
{
    Names names = new_names(run, t, NULL, name);
    if (!names.mapped)
        return name;
    if (names.first != NULL && names.first->next == NULL)
        return names.first->text;
    sg_run_rule_error(run, SG_step_failed, where,
                      "'%.*s' must become exactly one field here",
                      STR_ARG(name));
    return name;
}

static void rename_correlation(Run *run, const Transform *t, Correlation *c)
{
    // The name of an alias is not a field of any event.
    rename_list(run, t, &c->group_by, c->aliases);
    for (Alias *alias = c->aliases; alias != NULL; alias = alias->next)
        for (AliasField *f = alias->fields; f != NULL; f = f->next)
            f->field = rename_one(run, t, f->field, f->span);
    for (StrItem *s = c->fields; s != NULL; s = s->next) {
        const Alias *alias = c->aliases;
        while (alias != NULL && !str_eq(alias->name, s->text))
            alias = alias->next;
        if (alias == NULL)
            s->text = rename_one(run, t, s->text, s->span);
    }
}

// ---- names in items ------------------------------------------------------

static Value *reference(Run *run, const Value *from, Str field)
{
    Value *v = arena_new(run->arena, Value);
    *v = *from;
    v->next = NULL;
    v->u.fieldref.field = field;
    return v;
}

// A reference that becomes several fields means any of them: values of an item
// are alternatives.  One that would become none stays, as the item would lose
// what it compares with.
static bool rename_references(Run *run, const Transform *t, ItemIr *item)
{
    bool changed = false;
    for (Value **at = &item->values; *at != NULL;) {
        Value *old = *at;
        Names names = {0};
        if (old->kind == VAL_FIELDREF)
            names = new_names(run, t, item, old->u.fieldref.field);
        if (!names.mapped || names.first == NULL) {
            at = &old->next;
            continue;
        }
        changed = true;
        for (const StrItem *s = names.first; s != NULL; s = s->next) {
            *at = reference(run, old, s->text);
            at = &(*at)->next;
        }
        *at = old->next;
    }
    return changed;
}

static void open_value(Run *run, Value *v)
{
    Piece *pieces = NULL;
    if (v->kind == VAL_STRING)
        pieces = sg_pieces_copy(run->arena, v->u.string.pieces);
    else if (v->kind == VAL_NUMBER)
        pieces = sg_string_plain(run->arena, v->u.number.text);
    else
        return;
    v->kind = VAL_STRING;
    v->u.string.pieces = sg_string_open(run->arena, pieces, true, true);
}

// A keyword is searched for anywhere in an event; in a field, anywhere too,
// even if it is a number.
static void open_values(Run *run, ItemIr *item)
{
    for (Value *v = item->values; v != NULL; v = v->next) {
        open_value(run, v);
        for (Value *m = v->kind == VAL_EXPANSION ? v->u.first : NULL; m != NULL;
             m = m->next)
            open_value(run, m);
    }
}

static DetectionIr *alternative(Run *run, const ItemIr *item, Str field)
{
    DetectionIr *d = arena_new(run->arena, DetectionIr);
    d->span = item->span;
    d->items = sg_ir_copy_item(run->arena, item);
    d->items->field = field;
    d->items->negated = false; // the item around it is
    d->items->applied = sg_applied_add(run, item->applied);
    return d;
}

static bool asks_for_absence(const Value *v)
{
    return v->kind == VAL_NULL || (v->kind == VAL_EXISTS && !v->u.truth);
}

// The values that ask for absence, or the others.
static Value *values_that(Run *run, const ItemIr *item, bool ask_for_absence)
{
    Value *values = sg_ir_copy_values(run->arena, item->values);
    for (Value **at = &values; *at != NULL;)
        if (asks_for_absence(*at) == ask_for_absence)
            at = &(*at)->next;
        else
            *at = (*at)->next;
    return values;
}

// All fields are absent.
static DetectionIr *absent_from_all(Run *run, const ItemIr *item,
                                    const StrItem *names)
{
    DetectionIr *d = alternative(run, item, names->text);
    ItemIr *last = d->items;
    for (names = names->next; names != NULL; names = names->next) {
        last->next = alternative(run, item, names->text)->items;
        last = last->next;
    }
    return d;
}

// A value is in any of the fields.  Absence is that of all of them: what may be
// here or there is absent when it is nowhere.
static void fan_out(Run *run, ItemIr *item, const StrItem *names)
{
    DetectionIr *group = arena_new(run->arena, DetectionIr);
    ItemIr present = *item, absent = *item;
    group->span = item->span;
    present.values = values_that(run, item, false);
    absent.values = values_that(run, item, true);
    DetectionIr **tail = &group->alternatives;
    const StrItem *s = present.values != NULL ? names : NULL;
    for (; s != NULL; s = s->next) {
        *tail = alternative(run, &present, s->text);
        tail = &(*tail)->next;
    }
    if (present.values == NULL || absent.values != NULL)
        *tail = absent_from_all(run, &absent, names);
    item->group = group;
}

static bool rename_field(Run *run, const Transform *t, ItemIr *item)
{
    Names names = new_names(run, t, item, item->field);
    if (!names.mapped)
        return false;
    if (item->field.n == 0 && names.first != NULL)
        open_values(run, item);
    if (names.first == NULL)
        sg_run_error(run, SG_step_failed,
                     "the field '%.*s' is mapped to no field",
                     STR_ARG(item->field));
    else if (names.first->next == NULL)
        item->field = names.first->text;
    else
        fan_out(run, item, names.first);
    return true;
}

static enum ItemResult rename_item(Run *run, const Transform *t, ItemIr *item)
{
    bool changed = rename_references(run, t, item);
    changed |= rename_field(run, t, item);
    return changed ? ITEM_CHANGED : ITEM_KEPT;
}

// ---- values --------------------------------------------------------------

// A value may become none, itself or several.  Expansions are one value with
// alternatives, and go when all of these do.
static Value *change_values(Run *run, const Transform *t, const ItemIr *item,
                            Value *v, bool *changed)
{
    Value *first = NULL;
    Value **tail = &first;
    for (Value *next; v != NULL && !run->failed; v = next) {
        next = v->next;
        v->next = NULL;
        if (v->kind == VAL_EXPANSION) {
            v->u.first = change_values(run, t, item, v->u.first, changed);
            *tail = v->u.first ? v : NULL;
        } else {
            *tail = t->value(run, run->step->args, item, v);
            *changed |= *tail != v;
        }
        while (*tail != NULL)
            tail = &(*tail)->next;
    }
    return first;
}

// An item whose values were all removed compares with nothing, and goes.
static enum ItemResult change_item(Run *run, const Transform *t, ItemIr *item)
{
    bool changed = false;
    if (item->values == NULL)
        return ITEM_KEPT;
    item->values = change_values(run, t, item, item->values, &changed);
    if (item->values == NULL && !run->failed)
        return ITEM_DROPPED;
    return changed ? ITEM_CHANGED : ITEM_KEPT;
}

// ---- detections ----------------------------------------------------------

static bool walk_detection(Run *run, const Transform *t, DetectionIr *d);

// False: the item is to be dropped.
static bool visit(Run *run, const Transform *t, ItemIr *item)
{
    if (item->group != NULL)
        return walk_detection(run, t, item->group);
    if (!sg_item_conditions_hold(run, run->step, item))
        return true;
    enum ItemResult result = t->name    ? rename_item(run, t, item)
                             : t->value ? change_item(run, t, item)
                                        : t->item(run, run->step->args, item);
    if (result == ITEM_CHANGED)
        item->applied = sg_applied_add(run, item->applied);
    return result != ITEM_DROPPED;
}

// False: nothing is left of it.
static bool walk_detection(Run *run, const Transform *t, DetectionIr *d)
{
    for (ItemIr **at = &d->items; *at != NULL && !run->failed;) {
        if (visit(run, t, *at))
            at = &(*at)->next;
        else
            *at = (*at)->next;
    }
    for (DetectionIr **at = &d->alternatives; *at != NULL && !run->failed;) {
        if (walk_detection(run, t, *at))
            at = &(*at)->next;
        else
            *at = (*at)->next;
    }
    return d->items != NULL || d->alternatives != NULL;
}

void sg_transform_items(Run *run, const Transform *t)
{
    for (DetectionIr *d = run->ir->detections; d != NULL; d = d->next)
        (void)walk_detection(run, t, d);
}

void sg_transform_names(Run *run, const Transform *t)
{
    rename_list(run, t, &run->ir->fields, NULL);
    if (run->ir->correlation != NULL)
        rename_correlation(run, t, run->ir->correlation);
    sg_transform_items(run, t);
}
