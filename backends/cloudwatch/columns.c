// columns.c - what a query shows of each event.

#include "cloudwatch/cloudwatch.h"

typedef struct Columns {
    Emitter *em;
    StrBuf *out;
    Map shown;
} Columns;

static void add(Columns *c, Str name, Span where)
{
    if (name.n == 0 || sg_map_put(&c->shown, name, c) != NULL)
        return;
    sg_sb_put(c->out, c->shown.count > 1 ? STR(", ") : STR(""));
    sg_sb_put(c->out, sg_cw_field(c->em, name, where));
}

static void add_names(Columns *c, Str names)
{
    for (size_t at = 0; at < names.n;) {
        size_t end = str_find(names, ',', at);
        add(c, str_slice(names, at, end), (Span){0});
        at = end + 1;
    }
}

// What the option names, or else the pipeline for its log source.
static void add_telling(Columns *c)
{
    const Node *n = sg_cw_state(c->em, "display");
    if (cw_options(c->em)->display.n > 0)
        add_names(c, cw_options(c->em)->display);
    else if (n != NULL && n->kind == NODE_SCALAR)
        add_names(c, n->text);
    else if (n != NULL && n->kind == NODE_LIST)
        for (n = n->first; n != NULL; n = n->next)
            add(c, n->text, (Span){0});
}

// The service makes no field of an object or a list.
static void add_fields(Columns *c, const StrItem *fields)
{
    for (; fields != NULL; fields = fields->next)
        if (sg_cw_is_container(c->em, fields->text))
            sg_emit_warn(c->em, SG_insights_no_column, fields->span,
                         "'%.*s' is an object or a list, which has no column",
                         STR_ARG(fields->text));
        else
            add(c, fields->text, fields->span);
}

// The raw event is long: it comes last where the columns before it tell what
// happened.
void sg_cw_put_columns(Emitter *em, StrBuf *out)
{
    Columns c = {.em = em, .out = out, .shown = sg_map_in(em->arena)};
    add(&c, STR("@timestamp"), (Span){0});
    add_telling(&c);
    if (c.shown.count == 1)
        add(&c, STR("@message"), (Span){0});
    add_fields(&c, em->ir->fields);
    add(&c, STR("@message"), (Span){0});
}
