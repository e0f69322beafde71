// collection_remove.c - taking rules out of a collection, for editors.
//
// Linking writes little into rules, so this is undone instead of linking
// copies; nothing else about a rule depends on other rules.

#include "api/collection.h"

static void forget_references(RuleRef *ref)
{
    for (; ref != NULL; ref = ref->next)
        ref->rule = NULL;
}

static void unlink_rules(sigcc_collection *c)
{
    for (Rule *r = c->first; r != NULL; r = r->next) {
        r->silent = r->generated = false;
        r->spoilt = r->ir == NULL; // by errors of its own
        if (r->correlation != NULL)
            forget_references(r->correlation->rules);
        if (r->filter != NULL)
            forget_references(r->filter->rules);
    }
    sg_diag_rewind(&c->diagnostics.list, c->before_link);
    c->before_link.tail = NULL;
    c->rules = NULL;
    c->order = NULL;
    c->public = NULL;
    c->filters = NULL;
    c->linked = false;
}

static void remove_rules(sigcc_collection *c, const Source *source)
{
    Rule **tail = &c->first;
    c->count = 0;
    for (Rule *r = c->first; r != NULL; r = r->next) {
        if (r->source == source)
            continue;
        r->index = c->count++;
        *tail = r;
        tail = &r->next;
    }
    *tail = NULL;
    c->tail = tail;
}

typedef struct Removal {
    sigcc_collection *c;
    Str name;
    bool found;
} Removal;

// A text may have left messages and no rule, or rules and no message; 'sources'
// knows it in any case.
static void remove_texts(void *arg)
{
    Removal *job = arg;
    sigcc_collection *c = job->c;
    if (c->before_link.tail != NULL) // linked, or begun to be
        unlink_rules(c);
    for (SourceItem **at = &c->sources; *at != NULL;) {
        if (!str_eq((*at)->source.name, job->name)) {
            at = &(*at)->next;
            continue;
        }
        sg_diag_forget(&c->diagnostics.list, &(*at)->source);
        remove_rules(c, &(*at)->source);
        *at = (*at)->next;
        job->found = true;
    }
    c->diagnostics.count = 0;
    c->diagnostics.settled = NULL;
    sg_diagnostics_settle(&c->diagnostics);
}

sigcc_status sigcc_collection_remove(sigcc_collection *c, const char *name)
{
    if (c == NULL || name == NULL)
        return SIGCC_BAD_ARGUMENT;
    Removal job = {.c = c, .name = str_of_literal(name)};
    ArenaStatus status = sg_arena_protect(c->arena, remove_texts, &job);
    if (status != ARENA_OK)
        return sg_status_of(status);
    return job.found ? SIGCC_OK : SIGCC_NOT_FOUND;
}
