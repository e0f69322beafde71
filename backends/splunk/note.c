// note.c - what is kept of a query for the formats that wrap all of them.

#include "base/map.h"
#include "splunk/splunk.h"

typedef struct FieldList {
    Arena *arena;
    StrItem *first, **tail;
    Map seen;
} FieldList;

static void add_field(FieldList *to, Str field)
{
    if (field.n == 0 || sg_map_get(&to->seen, field) != NULL)
        return;
    StrItem *item = arena_new(to->arena, StrItem);
    item->text = sg_arena_copy(to->arena, field);
    (void)sg_map_put(&to->seen, item->text, item);
    *to->tail = item;
    to->tail = &item->next;
}

static void add_fields_of(FieldList *to, const Expr *e)
{
    if (e->kind == EX_MATCH)
        add_field(to, e->field);
    for (const Expr *x = e->first; x != NULL; x = x->next)
        add_fields_of(to, x);
}

// Returned lists outlive the rule; the map of what was seen does not.
static const StrItem *collect(Emitter *em, const StrItem *texts, const Expr *e)
{
    FieldList list = {.arena = em->kept, .seen = sg_map_in(em->arena)};
    list.tail = &list.first;
    for (const StrItem *f = texts; f != NULL; f = f->next)
        add_field(&list, f->text);
    if (e != NULL)
        add_fields_of(&list, e);
    return list.first;
}

// Calendar months and years are as long as the longest: a search must look
// back far enough.
static uint64_t seconds_of(const Timespan *t)
{
    enum { DAY = 86400 };
    switch (t->unit) {
    case 'M': return t->count * 31 * DAY;
    case 'y': return t->count * 366 * DAY;
    default: return t->seconds;
    }
}

// An inner correlation needs its own time before the outer one's.  References
// have no cycles: link.c has refused them.
uint64_t sg_spl_look_back(const Correlation *c)
{
    uint64_t inner = 0;
    for (const RuleRef *r = c->rules; r != NULL; r = r->next) {
        const Correlation *one = r->rule ? r->rule->correlation : NULL;
        uint64_t seconds = one != NULL ? sg_spl_look_back(one) : 0;
        inner = seconds > inner ? seconds : inner;
    }
    return seconds_of(&c->timespan) + inner;
}

static const RuleIr *first_detection(const RuleIr *ir)
{
    while (ir->rule->kind == RULE_CORRELATION && ir->bases != NULL)
        ir = ir->bases->ir;
    return ir;
}

static Logsource keep_logsource(Arena *a, const Logsource *ls)
{
    return (Logsource){.category = sg_arena_copy(a, ls->category),
                       .product = sg_arena_copy(a, ls->product),
                       .service = sg_arena_copy(a, ls->service)};
}

const SplNote *sg_spl_note(Emitter *em, const Query *q, Str table)
{
    const Correlation *c = em->ir->correlation;
    const Splunk *state = em->state;
    SplNote *note = arena_new(em->kept, SplNote);
    note->logsource =
        keep_logsource(em->kept, &first_detection(em->ir)->logsource);
    note->correlation = q->rule->kind == RULE_CORRELATION;
    if (note->correlation) {
        note->seconds = sg_spl_look_back(c);
        note->groups = collect(em, c->group_by, NULL);
    } else {
        note->columns = collect(em, em->ir->fields, NULL);
        note->table = sg_arena_copy(em->kept, table);
        note->fields = collect(em, NULL, state->expr);
    }
    return note;
}
