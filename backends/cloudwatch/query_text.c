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

static void add_limit(Emitter *em, Stages *stages, Str measure)
{
    size_t limit = cw_options(em)->limit;
    StrBuf sort = sb_in(em->arena), text = sb_in(em->arena);
    if (limit == 0)
        return;
    sg_sb_put(&sort, STR("sort "));
    sg_sb_put(&sort, measure);
    sg_sb_put(&sort, STR(" desc"));
    sg_sb_putf(&text, "limit %zu", limit);
    if (measure.n > 0)
        add(em, stages, &sort);
    add(em, stages, &text);
}

static void add_fields(Emitter *em, Stages *stages, bool columns, bool parsed)
{
    StrBuf out = sb_in(em->arena);
    if (!columns && !parsed)
        return;
    sg_sb_put(&out, STR("fields "));
    if (columns)
        sg_cw_put_columns(em, &out);
    if (columns && parsed)
        sg_sb_put(&out, STR(", "));
    if (parsed)
        sg_sb_put(&out, STR("jsonParse(@message) as sigma_json"));
    add(em, stages, &out);
}

static void add_text(Emitter *em, Stages *stages, Str command, Str rest)
{
    StrBuf out = sb_in(em->arena);
    sg_sb_put(&out, command);
    sg_sb_put(&out, rest);
    add(em, stages, &out);
}

// Nobody needs to see the parsed event: "display" hides it.
static Stages *search(Emitter *em, const Query *q, bool columns)
{
    bool parsed = ((const Stages *)em->state)->parsed;
    StrBuf shown = sb_in(em->arena);
    Stages *stages = new_stages(em->arena);
    add_fields(em, stages, columns, parsed);
    add_text(em, stages, STR("filter "), q->text);
    add_limit(em, stages, STR("@timestamp"));
    if (!columns || !parsed)
        return stages;
    sg_cw_put_columns(em, &shown);
    add_text(em, stages, STR("display "), sb_str(&shown));
    return stages;
}

// The strongest rows of a correlation, where there is something to compare.
static Stages *correlation(Emitter *em)
{
    Stages *stages = em->state;
    if (!stages->single && !stages->limited)
        add_limit(em, stages, stages->measure);
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
    for (const StrItem *s = stages->first; s != NULL; s = s->next) {
        sg_sb_put(&out, s == stages->first ? STR("") : layout->between);
        sg_sb_put(&out, s->text);
    }
    return sb_str(&out);
}

static Str print_part(const Split *sp, Str condition)
{
    Query q = *sp->query;
    q.text = condition;
    return join(sp->em, search(sp->em, &q, sp->layout.columns), &sp->layout);
}

// What is deployed has one query, whose rows are counted.
static bool may_split(const Emitter *em)
{
    return cw_options(em)->split && !cw_is_deployed(em);
}

// The first of several queries; NULL text: one is not short enough.
static Str split(Emitter *em, Split *sp)
{
    const Expr *e = ((const Stages *)em->state)->expr;
    sp->tail = &sp->first;
    if (e == NULL || !may_split(em) || !sg_cw_split(sp, e))
        return (Str){0};
    sg_emit_warn(em, SG_insights_split, condition_span(sp->query),
                 "the condition is split into several queries, as one would be "
                 "too long");
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

static Str shorten(Emitter *em, Split *sp, Str text)
{
    if (sg_cw_fits(sp, text))
        return text;
    Str first = split(em, sp);
    if (first.p != NULL)
        return first;
    sg_emit_error(em, SG_insights_length, condition_span(sp->query),
                  "the query has %zu characters; the service takes at most %zu",
                  sg_cw_length(text), sp->max);
    sg_diag_hint(em->diags, "%s", length_hint(em));
    return text;
}

static Str print(Emitter *em, const Query *q, Layout layout)
{
    bool counted = q->rule->kind == RULE_CORRELATION;
    const Stages *stages =
        counted ? correlation(em) : search(em, q, layout.columns);
    Split sp = {.em = em,
                .query = q,
                .print = print_part,
                .max = cw_options(em)->max_length,
                .layout = layout};
    return shorten(em, &sp, join(em, stages, &layout));
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
