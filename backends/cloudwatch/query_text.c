// query_text.c - queries on one line, on several, and without columns.

#include "cloudwatch/cloudwatch.h"

#include "data/line_text.h"

// ---- stages --------------------------------------------------------------

static void add(Emitter *em, Stages *stages, const StrBuf *text)
{
    StrItem *item = arena_new(em->arena, StrItem);
    item->text = sb_str(text);
    *stages->tail = item;
    stages->tail = &item->next;
}

static Stages *new_stages(Arena *a)
{
    Stages *stages = arena_new(a, Stages);
    stages->tail = &stages->first;
    return stages;
}

static void add_sort(Emitter *em, Stages *stages, Str measure)
{
    StrBuf sort = sb_in(em->arena);
    if (cw_options(em)->limit == 0 || measure.n == 0)
        return;
    sg_sb_put(&sort, STR("sort "));
    sg_sb_put(&sort, measure);
    sg_sb_put(&sort, STR(" desc"));
    add(em, stages, &sort);
}

static void add_limit(Emitter *em, Stages *stages)
{
    StrBuf text = sb_in(em->arena);
    if (cw_options(em)->limit == 0)
        return;
    sg_sb_putf(&text, "limit %zu", cw_options(em)->limit);
    add(em, stages, &text);
}

static void add_text(Emitter *em, Stages *stages, Str command,
                     const StrBuf *rest)
{
    StrBuf out = sb_in(em->arena);
    if (rest->n == 0)
        return;
    sg_sb_put(&out, command);
    sg_sb_put(&out, sb_str(rest));
    add(em, stages, &out);
}

// What is made of the parsed event needs a stage after the one that parses it.
static void add_fields(Emitter *em, Stages *stages, bool columns)
{
    const MadeColumns *made = ((const Stages *)em->state)->made;
    StrBuf first = sb_in(em->arena), second = sb_in(em->arena);
    if (columns)
        sg_cw_put_columns(em, &first);
    if (made->parsed) {
        sg_sb_put(&first, first.n > 0 ? STR(", ") : STR(""));
        sg_sb_put(&first, STR("jsonParse(@message) as sigma_json"));
    }
    sg_cw_put_made(&first, made, false);
    sg_cw_put_made(&second, made, true);
    add_text(em, stages, STR("fields "), &first);
    add_text(em, stages, STR("fields "), &second);
}

// Nobody needs to see what a query makes for itself: "display" hides it.  It
// stands where public queries have it, after "sort" and before "limit".
static Stages *search(Emitter *em, const Query *q, const Layout *layout)
{
    const MadeColumns *made = ((const Stages *)em->state)->made;
    StrBuf filter = sb_in(em->arena), shown = sb_in(em->arena);
    Stages *stages = new_stages(em->arena);
    add_fields(em, stages, layout->columns);
    sg_sb_put(&filter, q->text);
    add_text(em, stages, STR("filter "), &filter);
    if (layout->counted)
        return stages;
    add_sort(em, stages, STR("@timestamp"));
    if (layout->columns && cw_has_made(made)) {
        sg_cw_put_columns(em, &shown);
        add_text(em, stages, STR("display "), &shown);
    }
    add_limit(em, stages);
    return stages;
}

// The strongest rows of a correlation, where there is something to compare.
static Stages *correlation(Emitter *em, const Layout *layout)
{
    Stages *stages = em->state;
    if (layout->counted)
        return stages;
    if (!stages->single && !stages->limited) {
        add_sort(em, stages, stages->measure);
        add_limit(em, stages);
    }
    stages->limited = true;
    return stages;
}

static Span condition_span(const Query *q)
{
    const Condition *c = q->rule->conditions;
    for (size_t i = 0; c != NULL && i < q->condition; i++)
        c = c->next;
    return c != NULL ? c->span : q->rule->span;
}

static Str join(const Emitter *em, const Stages *stages, const Layout *layout)
{
    StrBuf out = sb_in(em->arena);
    sg_sb_put(&out, layout->comments);
    const StrItem *end = layout->counted ? stages->picks : NULL;
    for (const StrItem *s = stages->first; s != end; s = s->next) {
        sg_sb_put(&out, s == stages->first ? STR("") : layout->between);
        sg_sb_put(&out, s->text);
    }
    return sb_str(&out);
}

static Str print_part(const Split *sp, Str condition)
{
    Query q = *sp->query;
    q.text = condition;
    return join(sp->em, search(sp->em, &q, &sp->layout), &sp->layout);
}

// What is deployed has one query, whose rows are counted.
static bool may_split(const Emitter *em)
{
    return cw_options(em)->split && !cw_is_deployed(em);
}

static size_t count_queries(const Split *sp)
{
    size_t n = 0;
    for (const StrItem *q = sp->first; q != NULL; q = q->next)
        n++;
    return n;
}

// The first of several queries; NULL text: one is not short enough.
static Str split(Emitter *em, Split *sp)
{
    const Expr *e = ((const Stages *)em->state)->expr;
    sp->tail = &sp->first;
    if (e == NULL || !may_split(em) || !sg_cw_split(sp, e))
        return (Str){0};
    sg_emit_warn(em, SG_insights_split, condition_span(sp->query),
                 "the condition is split into %zu queries, as one would be too "
                 "long",
                 count_queries(sp));
    em->more = sp->first->next;
    return sp->first->text;
}

static const char *length_hint(const Emitter *em)
{
    if (em->rule->kind == RULE_CORRELATION)
        return "shorten the rules it refers to";
    if (cw_is_deployed(em))
        return "make two rules of it, each with half of its longest list";
    if (cw_options(em)->split)
        return "a lookup table can hold a long list";
    return "-O split=true writes several queries";
}

// Short names for fields come first: the query stays one.
static Str shorten(Emitter *em, Split *sp, Str text)
{
    const Expr *e = ((const Stages *)em->state)->expr;
    if (sg_cw_fits(sp, text))
        return text;
    Str shorter = e != NULL ? sg_cw_shorten(sp, e) : text;
    if (sg_cw_fits(sp, shorter))
        return shorter;
    Str first = split(em, sp);
    if (first.p != NULL)
        return first;
    sg_emit_error(em, SG_insights_length, condition_span(sp->query),
                  "the query has %zu characters; the service takes at most %zu",
                  sg_cw_length(text), sp->max);
    sg_diag_hint(em->diags, "%s", length_hint(em));
    return text;
}

// Of all forms in which a format prints the query, the first tells.
static void note_assumed(Emitter *em, const Query *q, Str text)
{
    Stages *stages = em->state;
    if (!stages->noted)
        sg_cw_note_assumed(em, text, condition_span(q));
    stages->noted = true;
}

static Str print(Emitter *em, const Query *q, Layout layout)
{
    const Stages *stages = q->rule->kind == RULE_CORRELATION
                               ? correlation(em, &layout)
                               : search(em, q, &layout);
    Split sp = {.em = em,
                .query = q,
                .print = print_part,
                .max = cw_options(em)->max_length,
                .layout = layout};
    Str text = join(em, stages, &layout);
    note_assumed(em, q, text);
    return shorten(em, &sp, text);
}

// ---- formats -------------------------------------------------------------

Str sg_cw_one_line(Emitter *em, const Query *q)
{
    return print(em, q, (Layout){.columns = true, .between = STR(" | ")});
}

Str sg_cw_watched(Emitter *em, const Query *q)
{
    return print(em, q, (Layout){.between = STR(" | ")});
}

Str sg_cw_counted(Emitter *em, const Query *q)
{
    return print(em, q, (Layout){.counted = true, .between = STR(" | ")});
}

static void put_comment(StrBuf *out, Str text)
{
    if (text.n == 0)
        return;
    sg_sb_put(out, STR("# "));
    sg_put_one_line(out, text); // a line break would end the comment
    sb_putc(out, '\n');
}

Str sg_cw_pretty(Emitter *em, const Query *q)
{
    StrBuf comments = sb_in(em->arena);
    put_comment(&comments, q->rule->title);
    put_comment(&comments, q->rule->id);
    return print(em, q,
                 (Layout){.comments = sb_str(&comments),
                          .columns = true,
                          .between = STR("\n| ")});
}
