// matches.c - one event after another against all rules.

#include <stdlib.h>

#include "api/matches.h"
#include "base/limits.h"
#include "event/place.h"

// ---- making --------------------------------------------------------------

static void open_matches(void *arg)
{
    sigcc_matches *m = arg;
    const sigcc_matcher *of = m->matcher;
    sg_record_init(&m->record, m->keep, m->event, of->fields, of->has_keyword);
    sg_candidates_init(&m->candidates, m->keep, of->unit_count);
    m->asking = (Asking){&m->record, sg_regex_work_new(m->keep, NULL), NULL};
    sg_matches_init_routes(m);
    sg_diag_init(&m->diagnostics.list, m->found);
}

sigcc_matches *sigcc_matches_new(const sigcc_matcher *matcher)
{
    if (matcher == NULL || matcher->index == NULL)
        return NULL;
    sigcc_matches *m = calloc(1, sizeof *m);
    if (m == NULL)
        return NULL;
    m->matcher = matcher;
    m->keep = sg_arena_create(MAX_ARENA_BYTES);
    m->found = sg_arena_create(MAX_ARENA_BYTES);
    m->event = sg_arena_create(MAX_EVENT_TREE_BYTES);
    if (m->keep != NULL && m->found != NULL && m->event != NULL) {
        // Not the other way round: what was deferred in 'keep' stays when an
        // event is given up.
        sg_arena_follow(m->keep, m->found);
        sg_arena_follow(m->event, m->found);
        if (sg_arena_protect(m->found, open_matches, m) == ARENA_OK)
            return m;
    }
    sigcc_matches_free(m);
    return NULL;
}

void sigcc_matches_free(sigcc_matches *m)
{
    if (m == NULL)
        return;
    sg_arena_destroy(m->event);
    sg_arena_destroy(m->found);
    sg_arena_destroy(m->keep);
    free(m);
}

void sigcc_matches_clear(sigcc_matches *m)
{
    if (m == NULL)
        return;
    sg_arena_reset(m->found);
    m->diagnostics = (sigcc_diagnostics){.count = 0};
    sg_diag_init(&m->diagnostics.list, m->found);
    m->items = NULL;
    m->count = m->cap = 0;
    m->unrouted = 0;
    m->first_unrouted = NULL;
    m->hits = (Hits){NULL, 0, 0};
}

// ---- what was found ------------------------------------------------------

typedef struct ItemList {
    sigcc_matched_item *items;
    size_t count, cap;
} ItemList;

// Values of one item are consecutive.
static bool is_listed(const ItemList *list, Pos at, Str value)
{
    if (list->count == 0)
        return false;
    const sigcc_matched_item *last = &list->items[list->count - 1];
    return last->line == at.line + 1 && last->column == at.col + 1 &&
           str_eq(value, (Str){last->value, last->value_length});
}

// Copies: a value dies with the event, and a name need not end with a NUL.
static void add_item(sigcc_matches *m, ItemList *list, const Predicate *p)
{
    const FieldValue *v = sg_predicate_value(p, &m->asking);
    Str value = v ? v->text : (Str){"", 0};
    Pos at = p->expr->key.from;
    if (is_listed(list, at, value))
        return;
    value = sg_arena_copy(m->found, value);
    arena_grow(m->found, list->items, list->count, &list->cap);
    list->items[list->count++] =
        (sigcc_matched_item){.field = sg_arena_copy(m->found, p->expr->field).p,
                             .value = value.p,
                             .value_length = value.n,
                             .field_length = p->expr->field.n,
                             .line = at.line + 1,
                             .column = at.col + 1};
}

// The leaves that made it hold, those below a NOT aside.
static void collect_items(sigcc_matches *m, ItemList *list, const Predicate *p)
{
    if (p->kind == PRED_NOT || !sg_predicate_holds(p, &m->asking))
        return;
    if (p->kind != PRED_AND && p->kind != PRED_OR)
        add_item(m, list, p);
    else
        for (const Operands *x = p->operands; x != NULL; x = x->rest)
            collect_items(m, list, x->predicate);
}

// The same condition may have matched for another log source of the rule.
static bool is_kept(const sigcc_matches *m, const Unit *unit,
                    const sigcc_event *event)
{
    for (size_t i = m->count; i-- > 0;) {
        const sigcc_match *found = &m->items[i];
        if (found->rule != unit->rule->index || found->event != event->number)
            return false;
        if (found->condition == unit->condition)
            return true;
    }
    return false;
}

static void keep_match(sigcc_matches *m, const Unit *unit,
                       const sigcc_event *event)
{
    ItemList list = {NULL, 0, 0};
    collect_items(m, &list, unit->predicate);
    arena_grow(m->found, m->items, m->count, &m->cap);
    m->items[m->count++] = (sigcc_match){.rule = unit->rule->index,
                                         .is_silent = unit->rule->silent,
                                         .event = event->number,
                                         .condition = unit->condition,
                                         .items = list.items,
                                         .item_count = list.count};
}

bool sg_matches_time(const sigcc_matches *m, Time *time)
{
    const sigcc_matcher *of = m->matcher;
    for (uint32_t i = 0; i < of->time_field_count; i++) {
        const FieldSlot *s = record_slot(&m->record, of->time_fields[i]);
        for (const FieldValue *v = s->first; v != NULL; v = v->next)
            if (!v->is_bool && sg_time_read(v->text, time))
                return true;
    }
    return false;
}

// ---- one event -----------------------------------------------------------

static const EventNode *parse(AddingEvent *job)
{
    EventProblems p;
    const sigcc_event *e = job->event;
    const EventNode *root =
        sg_event_parse(job->m->event, str_of(e->text, e->length), &p);
    if (p.error != NULL)
        sg_matches_about_event(job,
                               p.too_deep ? SG_limit_event : SG_event_syntax,
                               p.offset, p.error);
    else if (root->kind != EVENT_OBJECT)
        sg_matches_about_event(job, SG_event_type, 0,
                               "an event must be a JSON object");
    if (p.bad_utf8 > 0)
        sg_matches_about_event(job, SG_event_bytes, p.bad_utf8 - 1,
                               "bytes that are not UTF-8 are read as U+FFFD");
    if (p.duplicate > 0)
        sg_matches_about_event(
            job, SG_event_duplicate_key, p.duplicate - 1,
            "this key occurs twice in its object; the last value counts");
    bool sound = p.error == NULL && root->kind == EVENT_OBJECT;
    return sound ? root : NULL;
}

static void report_hopeless(AddingEvent *job, const Unit *unit)
{
    sg_matches_about(job, unit->rule, SG_event_gave_up,
                     job->m->asking.hopeless->expr->span,
                     "comparing it with this takes too long; the rule is "
                     "treated as not matching");
}

static void ask_unit(AddingEvent *job, const Unit *unit, const Rule **last)
{
    sigcc_matches *m = job->m;
    Time time;
    record_next_rule(&m->record);
    bool holds = sg_predicate_holds(unit->predicate, &m->asking);
    if (m->record.gave_up) {
        report_hopeless(job, unit);
        return;
    }
    if (!holds || is_kept(m, unit, job->event))
        return;
    keep_match(m, unit, job->event);
    const Use *use = m->matcher->uses[unit->rule->index].uses;
    if (use == NULL || *last == unit->rule)
        return; // another condition of the rule has matched
    *last = unit->rule;
    if (!sg_matches_time(m, &time)) {
        sg_matches_about_event(job, SG_event_time, 0,
                               "this event has no readable time and takes no "
                               "part in correlations");
        return;
    }
    for (; use != NULL; use = use->next)
        sg_matches_add_hits(job, use, time);
}

static void add_event(void *arg)
{
    AddingEvent *job = arg;
    sigcc_matches *m = job->m;
    const Rule *last = NULL;
    sg_record_fill(&m->record, NULL); // nothing points at the event before
    const EventNode *event = parse(job);
    if (event == NULL) {
        job->status = SIGCC_INVALID;
        return;
    }
    sg_record_fill(&m->record, event);
    sg_matches_route(m);
    sg_index_ask(m->matcher->index, &m->record, &m->candidates);
    for (uint32_t i = 0; i < m->candidates.count; i++) {
        uint32_t unit = m->candidates.items[i];
        if (m->allowed == NULL || m->allowed[unit])
            ask_unit(job, &m->matcher->units[unit], &last);
    }
}

static void report_limit(void *arg)
{
    sg_matches_about_event(
        arg, SG_limit_event, 0,
        "this event needs more memory than one event may use");
}

static void settle(void *arg)
{
    sigcc_matches *m = arg;
    sg_diagnostics_settle(&m->diagnostics);
}

// Mostly it is the event's tree that is over its budget, which leaves room for
// the message.  If not, the status alone reports it.
sigcc_status sigcc_matches_add(sigcc_matches *m, const sigcc_event *event)
{
    if (m == NULL || event == NULL || event->size < sizeof *event ||
        event->text == NULL || event->file == NULL)
        return SIGCC_BAD_ARGUMENT;
    AddingEvent job = {.m = m, .event = event, .status = SIGCC_OK};
    sg_arena_reset(m->event);
    ArenaStatus status = sg_arena_protect(m->found, add_event, &job);
    if (status == ARENA_OVER_BUDGET) {
        job.status = SIGCC_LIMIT;
        status = sg_arena_protect(m->found, report_limit, &job);
    }
    if (status == ARENA_OK && m->diagnostics.list.first != NULL)
        status = sg_arena_protect(m->found, settle, m);
    return status == ARENA_OK ? job.status : sg_status_of(status);
}

// ---- reading -------------------------------------------------------------

size_t sigcc_matches_count(const sigcc_matches *m)
{
    return m != NULL ? m->count : 0;
}

const sigcc_match *sigcc_matches_at(const sigcc_matches *m, size_t index)
{
    return m != NULL && index < m->count ? &m->items[index] : NULL;
}

const sigcc_diagnostics *sigcc_matches_diagnostics(const sigcc_matches *m)
{
    return m != NULL ? &m->diagnostics : NULL;
}

const Hits *sg_matches_hits(const sigcc_matches *m)
{
    return &m->hits;
}

Asking *sg_matches_asking(sigcc_matches *m)
{
    return &m->asking;
}

void sg_matches_follow(sigcc_matches *m, Arena *leader)
{
    sg_arena_follow(m->event, leader != NULL ? leader : m->found);
}
