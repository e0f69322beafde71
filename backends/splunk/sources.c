// sources.c - where events lie: "-O index=NAME" and "-O macros=true".
//
// An index goes before the condition.  A macro takes the place of the sources
// that a pipeline has put there: it is what a site has said about them.

#include "ir/string.h"
#include "splunk/splunk.h"

typedef struct MacroRow {
    const char *field, *value, *macro;
} MacroRow;

static const MacroRow macros[] = {
#define MACRO(field, value, macro) {field, value, macro},
#define EVENT_LOG(channel, macro)                     \
    MACRO("source", "XmlWinEventLog:" channel, macro) \
    MACRO("source", "WinEventLog:" channel, macro)
#include "splunk/macros.def"
#undef EVENT_LOG
#undef MACRO
    {NULL, NULL, NULL},
};

// The name of the macro for a comparison, or NULL.
static const char *macro_for(const Expr *e)
{
    if (e->kind != EX_MATCH || e->value->kind != VAL_STRING ||
        e->value->flags != 0 || value_has_wildcard(e->value))
        return NULL;
    Str text = value_plain_text(e->value);
    for (const MacroRow *row = macros; row->field != NULL; row++)
        if (str_eq(e->field, str_of_literal(row->field)) &&
            str_eq(text, str_of_literal(row->value)))
            return row->macro;
    return NULL;
}

const char *sg_spl_next_macro(const char *before)
{
    const MacroRow *row = macros;
    while (before != NULL && strcmp(row->macro, before) != 0)
        row++;
    while (before != NULL && row->field != NULL &&
           strcmp(row->macro, before) == 0)
        row++;
    return row->macro;
}

// field IN ("value", "value")
void sg_spl_put_macro_definition(StrBuf *out, const char *macro)
{
    const MacroRow *row = macros;
    while (strcmp(row->macro, macro) != 0)
        row++;
    sg_sb_putf(out, "%s IN (\"%s\"", row->field, row->value);
    for (row++; row->field != NULL && strcmp(row->macro, macro) == 0; row++)
        sg_sb_putf(out, ", \"%s\"", row->value);
    sb_putc(out, ')');
}

static Expr *copy_alone(Emitter *em, const Expr *e)
{
    Expr *copy = arena_new(em->arena, Expr);
    *copy = *e;
    copy->next = NULL;
    return copy;
}

// The format app defines them, and where detections for contentctl go they are
// at home.
static void note_macro(Emitter *em, const char *name, Span span)
{
    if (em->format->files)
        return;
    sg_emit_warn(em, SG_spl_macro, span,
                 "the macro '%s' must be defined in Splunk", name);
    sg_diag_hint(em->diags, "the format app defines it");
}

static Expr *new_macro(Emitter *em, const char *name, Span span)
{
    note_macro(em, name, span);
    StrBuf text = sb_in(em->arena);
    sg_sb_putf(&text, "`%s`", name);
    Value *v = arena_new(em->arena, Value);
    v->kind = VAL_QUERY;
    v->span = span;
    v->u.query.expression = sb_str(&text);
    Expr *e = sg_expr_new(em->arena, EX_MATCH, span);
    e->value = v;
    return e;
}

// A list of values, each of which may be several: the first of them all that
// has a macro, or, with 'macro', that has this one.
static const Expr *find_macro(const Expr *e, const char *macro)
{
    const char *name = macro_for(e);
    if (name != NULL && (macro == NULL || strcmp(name, macro) == 0))
        return e;
    const Expr *found = NULL;
    for (const Expr *x = e->first; e->kind == EX_OR && x != NULL && !found;
         x = x->next)
        found = find_macro(x, macro);
    return found;
}

// Macros for the sources of a list that have one, each once; the others stay.
static Expr **put_with_macros(Emitter *em, const Expr *list, const Expr *e,
                              Expr **tail)
{
    if (e->kind == EX_OR) {
        for (const Expr *x = e->first; x != NULL; x = x->next)
            tail = put_with_macros(em, list, x, tail);
        return tail;
    }
    const char *macro = macro_for(e);
    if (macro != NULL && find_macro(list, macro) != e)
        return tail;
    *tail = macro != NULL ? new_macro(em, macro, e->span) : copy_alone(em, e);
    return &(*tail)->next;
}

static const Expr *with_macros(Emitter *em, const Expr *e)
{
    if (find_macro(e, NULL) == NULL)
        return e;
    Expr *list = sg_expr_new(em->arena, EX_OR, e->span);
    put_with_macros(em, e, e, &list->first);
    return list->first->next == NULL ? list->first : list;
}

static Expr *new_index(Emitter *em, Str name, Span span)
{
    Value *v = arena_new(em->arena, Value);
    v->kind = VAL_STRING;
    v->span = span;
    v->u.string.pieces = sg_string_parse(em->arena, name);
    Expr *e = sg_expr_new(em->arena, EX_MATCH, span);
    e->field = STR("index");
    e->value = v;
    return e;
}

static const Expr *index_of(Emitter *em, Str names, Span span)
{
    Expr *any = sg_expr_new(em->arena, EX_OR, span);
    Expr **tail = &any->first;
    for (size_t at = 0; at < names.n;) {
        size_t end = str_find(names, ',', at);
        *tail = new_index(em, str_slice(names, at, end), span);
        tail = &(*tail)->next;
        at = end + 1;
    }
    return any->first->next == NULL ? any->first : any;
}

// Operands of the outermost AND are copied, as the rule's own expression stays
// as it is; those of an AND in it, too, which is where pipelines put sources.
static Expr **put_operands(Emitter *em, const Expr *e, Expr **tail)
{
    if (e->kind == EX_AND) {
        for (const Expr *x = e->first; x != NULL; x = x->next)
            tail = put_operands(em, x, tail);
        return tail;
    }
    *tail = copy_alone(em, spl_options(em)->macros ? with_macros(em, e) : e);
    return &(*tail)->next;
}

const Expr *sg_spl_sources(Emitter *em, const Expr *e)
{
    const SplunkOptions *options = spl_options(em);
    if (options->index.n == 0 && !options->macros)
        return e;
    Expr *all = sg_expr_new(em->arena, EX_AND, e->span);
    Expr **tail = &all->first;
    if (options->index.n > 0) {
        *tail = copy_alone(em, index_of(em, options->index, e->span));
        tail = &(*tail)->next;
    }
    put_operands(em, e, tail);
    return all->first->next == NULL ? all->first : all;
}
