// view_pipeline.c - variables, state and applied items for templates.

#include "pipeline/view.h"

typedef struct PipelineView {
    const Chain *chain;
    const Run *run; // or NULL
    const Step *step;
} PipelineView;

// ---- maps under construction ---------------------------------------------

typedef struct Pairs {
    Map seen; // key -> DatumPair
    DatumPair *pairs;
    size_t count;
} Pairs;

static Pairs pairs_in(Arena *a, size_t room)
{
    return (Pairs){sg_map_in(a), arena_array(a, DatumPair, room), 0};
}

// The first of a name keeps its place; 'replace' says whether its value does.
static void put(Pairs *to, Str key, Datum value, bool replace)
{
    DatumPair *old = sg_map_get(&to->seen, key);
    if (old == NULL) {
        old = &to->pairs[to->count++];
        *old = (DatumPair){key, value};
        (void)sg_map_put(&to->seen, key, old);
    } else if (replace) {
        old->value = value;
    }
}

static size_t count_custom(const CustomIr *first)
{
    size_t count = 0;
    for (; first != NULL; first = first->next)
        count++;
    return count;
}

Datum sg_view_custom(Arena *a, const CustomIr *first)
{
    Pairs to = pairs_in(a, count_custom(first));
    for (const CustomIr *c = first; c != NULL; c = c->next)
        put(&to, c->name, sg_datum_of_node(a, c->value), false);
    return sg_datum_map(to.pairs, to.count);
}

// ---- attributes ----------------------------------------------------------

// The oldest first, as Python's dictionaries print.
static Datum state_of(Arena *a, const PipelineView *v)
{
    Datum map = sg_view_custom(a, v->run != NULL ? v->run->state : NULL);
    size_t count = map.u.map.count;
    DatumPair *pairs = arena_array(a, DatumPair, count);
    for (size_t i = 0; i < count; i++)
        pairs[count - 1 - i] = map.u.map.pairs[i];
    return sg_datum_map(pairs, count);
}

static void put_all(Arena *a, Pairs *to, const CustomIr *c)
{
    for (; c != NULL; c = c->next)
        put(to, c->name, sg_datum_of_node(a, c->value), true);
}

// Later pipelines override earlier ones, and what is given besides them
// overrides both.
static Datum vars_of(Arena *a, const PipelineView *v)
{
    const Chain *chain = v->chain;
    size_t room = count_custom(chain->vars) + 2;
    for (size_t i = 0; i < chain->count; i++)
        room += count_custom(chain->pipelines[i]->vars);
    Pairs to = pairs_in(a, room);
    for (size_t i = 0; i < chain->count; i++)
        put_all(a, &to, chain->pipelines[i]->vars);
    put_all(a, &to, chain->vars);
    if (chain->backend != NULL)
        put(&to, STR("backend"), sg_datum_text(str_of_literal(chain->backend)),
            true);
    if (chain->format != NULL)
        put(&to, STR("output_format"),
            sg_datum_text(str_of_literal(chain->format)), true);
    return sg_datum_map(to.pairs, to.count);
}

static Datum applied_of(Arena *a, const PipelineView *v)
{
    const Applied *newest = v->run != NULL ? v->run->applied : NULL;
    size_t count = 0;
    for (const Applied *x = newest; x != NULL; x = x->older)
        count++;
    Datum *items = arena_array(a, Datum, count);
    size_t i = count;
    for (const Applied *x = newest; x != NULL; x = x->older)
        items[--i] = sg_datum_text(x->step->id);
    return sg_datum_list(items, count);
}

// The file that the running step is in.
static const Pipeline *own_pipeline(const PipelineView *v)
{
    for (size_t i = 0; i < v->chain->count; i++)
        if (v->chain->pipelines[i]->source == v->step->source)
            return v->chain->pipelines[i];
    return NULL;
}

static Datum pipeline_attribute(Arena *a, const void *self, Str name)
{
    const PipelineView *v = self;
    const Pipeline *own = own_pipeline(v);
    if (str_eq(name, STR("vars")))
        return vars_of(a, v);
    if (str_eq(name, STR("state")))
        return state_of(a, v);
    if (str_eq(name, STR("applied_ids")))
        return applied_of(a, v);
    if (str_eq(name, STR("name")))
        return own != NULL ? sg_datum_text(own->name) : datum_none();
    if (str_eq(name, STR("priority")))
        return sg_datum_int(own != NULL ? own->priority : 0);
    return datum_undefined();
}

static const Class pipeline_class = {"a pipeline", NULL, pipeline_attribute};

Datum sg_view_pipeline(Arena *a, const Chain *chain, const Run *run,
                       const Step *step)
{
    PipelineView *v = arena_new(a, PipelineView);
    *v = (PipelineView){chain, run, step};
    return sg_datum_object(&pipeline_class, v);
}
