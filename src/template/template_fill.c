// template_fill.c - statements print text.

#include "base/limits.h"
#include "template/template_ast.h"

static void fill_blocks(Fill *f, const Block *b);

static void bind(Fill *f, Str name, Datum value)
{
    Binding *b = arena_new(f->arena, Binding);
    *b = (Binding){f->names, name, value};
    f->names = b;
}

// ---- printing ------------------------------------------------------------

static void print(Fill *f, const Block *b)
{
    Datum d = sg_template_eval(f, b->term);
    Str s = sg_template_text(f, b->term, d);
    bool safe = d.kind == DATUM_TEXT && d.u.text.safe;
    if (f->template->autoescape && !safe)
        sg_template_escape(&f->out, s);
    else
        sg_sb_put(&f->out, s);
}

// ---- loops ---------------------------------------------------------------

typedef struct Loop {
    size_t index, count;
} Loop;

static Datum loop_attribute(Arena *a, const void *self, Str name)
{
    const Loop *loop = self;
    (void)a;
    if (str_eq(name, STR("index")))
        return sg_datum_int((long long)loop->index + 1);
    if (str_eq(name, STR("index0")))
        return sg_datum_int((long long)loop->index);
    if (str_eq(name, STR("first")))
        return sg_datum_bool(loop->index == 0);
    if (str_eq(name, STR("last")))
        return sg_datum_bool(loop->index + 1 == loop->count);
    if (str_eq(name, STR("length")))
        return sg_datum_int((long long)loop->count);
    return datum_undefined();
}

static const Class loop_class = {"a loop", NULL, loop_attribute};

// One name takes the item, two names its two parts.
static void bind_item(Fill *f, const Block *b, Datum item)
{
    const Datum *parts;
    size_t count;
    if (b->names[1].n == 0) {
        bind(f, b->names[0], item);
        return;
    }
    if (item.kind != DATUM_LIST ||
        !sg_datum_items(f->arena, item, &parts, &count) || count != 2) {
        sg_template_fail(f, b->term, "an item of this list is not a pair");
        return;
    }
    bind(f, b->names[0], parts[0]);
    bind(f, b->names[1], parts[1]);
}

// The items for which "if" holds: a loop knows which one is its last.
static const Datum *select_items(Fill *f, const Block *b, const Datum *items,
                                 size_t *count)
{
    if (b->only == NULL)
        return items;
    const Binding *outside = f->names;
    Datum *kept = arena_array(f->arena, Datum, *count);
    size_t n = 0;
    for (size_t i = 0; i < *count && !f->failed; i++) {
        bind_item(f, b, items[i]);
        Datum holds = sg_template_eval(f, b->only);
        if (sg_datum_truth(f->arena, holds))
            kept[n++] = items[i];
        f->names = outside;
    }
    *count = n;
    return kept;
}

static void fill_items(Fill *f, const Block *b, const Datum *items,
                       size_t count)
{
    const Binding *outside = f->names;
    for (size_t i = 0; i < count && !f->failed; i++) {
        Loop *loop = arena_new(f->arena, Loop);
        *loop = (Loop){i, count};
        sg_template_charge(f, b->term, 1);
        bind_item(f, b, items[i]);
        bind(f, STR("loop"), sg_datum_object(&loop_class, loop));
        fill_blocks(f, b->body);
        f->names = outside;
    }
}

// The items are paid for before any of them is looked at: a list may be long
// and every body short.
static void fill_loop(Fill *f, const Block *b)
{
    const Datum *items;
    size_t count;
    Datum list = sg_template_eval(f, b->term);
    if (f->failed)
        return;
    if (!sg_datum_items(f->arena, list, &items, &count)) {
        sg_template_fail(f, b->term, "%s has no items to loop over",
                         sg_datum_kind_name(list));
        return;
    }
    sg_template_charge(f, b->term, count);
    if (f->failed)
        return;
    items = select_items(f, b, items, &count);
    if (count == 0)
        fill_blocks(f, b->otherwise);
    else
        fill_items(f, b, items, count);
}

// ---- all -----------------------------------------------------------------

// A chain of "elif" is walked and not nested, so that its length costs no
// stack.
static void fill_if(Fill *f, const Block *b)
{
    while (b != NULL && b->kind == BLOCK_IF && !f->failed) {
        Datum d = sg_template_eval(f, b->term);
        if (sg_datum_truth(f->arena, d)) {
            fill_blocks(f, b->body);
            return;
        }
        const Block *next = b->otherwise;
        if (next == NULL || !b->chained) {
            fill_blocks(f, next);
            return;
        }
        b = next;
    }
}

static void run_one(Fill *f, const Block *b)
{
    switch (b->kind) {
    case BLOCK_TEXT: sg_sb_put(&f->out, b->text); break;
    case BLOCK_PRINT: print(f, b); break;
    case BLOCK_IF: fill_if(f, b); break;
    case BLOCK_FOR: fill_loop(f, b); break;
    case BLOCK_SET: bind(f, b->names[0], sg_template_eval(f, b->term)); break;
    }
}

static void check_length(Fill *f)
{
    static const Term start = {.from = 0, .to = 1};
    if (f->out.n > f->limit)
        sg_template_fail(f, &start, "the template prints more than %zu bytes",
                         f->limit);
}

// Depth is bounded by MAX_TEMPLATE_DEPTH.
static void fill_blocks(Fill *f, const Block *b)
{
    for (; b != NULL && !f->failed; b = b->next) {
        run_one(f, b);
        check_length(f);
    }
}

bool sg_template_fill(Arena *a, const Template *t, const Binding *names,
                      size_t limit, DiagList *diags, Str *text)
{
    Fill f = {.arena = a,
              .template = t,
              .diags = diags,
              .names = names,
              .limit = limit,
              .out = sb_in(a)};
    fill_blocks(&f, t->body);
    *text = sb_str(&f.out);
    return !f.failed;
}
