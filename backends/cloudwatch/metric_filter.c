// metric_filter.c - conditions as filter patterns, which metric filters look
// for in new events, where a pattern says just what the condition says.
//
// The facts are those of "Using filter patterns to match terms in JSON log
// events" (Amazon CloudWatch Logs User Guide).  A pattern compares in exact
// case, has no NOT and no EXISTS, and matches no object and no list.  Where the
// page is silent the condition does not fit: it is a query then.

#include "base/ascii.h"
#include "base/utf8.h"
#include "cloudwatch/deploy.h"

typedef struct Pattern {
    Emitter *em;
    StrBuf out;
    bool negated;       // the comparison that is printed
    const char *misfit; // the first thing that no pattern says; NULL: it fits
    Str what;           // that this is about
    Span where;
} Pattern;

// The first reason is told.
static void refuse(Pattern *p, Str what, Span where, const char *why)
{
    if (p->misfit != NULL)
        return;
    p->misfit = why;
    p->what = what;
    p->where = where;
}

// ---- fields --------------------------------------------------------------

// selector = "$." part { "." part } ;
// part = ( letter | digit | "-" | "_" ) { letter | digit | "-" | "_" } ;
// A part of digits would be a key or the place in a list, which are written in
// different ways.
static bool is_selector(Str field)
{
    for (size_t at = 0; at <= field.n;) {
        Str part = sg_cw_next_part(field, &at);
        bool digits = true;
        for (size_t i = 0; i < part.n; i++) {
            if (!is_word(part.p[i]) && part.p[i] != '-')
                return false;
            digits &= is_digit(part.p[i]);
        }
        if (digits)
            return false; // or empty
    }
    return true;
}

static bool is_plain_field(const Emitter *em, Str field)
{
    Str found;
    return !sg_cw_is_container(em, field) &&
           !sg_cw_is_known_list(em->ir, field) &&
           !sg_cw_find_named(em, field, &found) &&
           sg_cw_joined_parts(em, field) == NULL;
}

// Does a pipeline or an option tell how the log writes the field?  Then it is
// text, and is not there or null otherwise.
static bool is_text_field(const Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    Str text = value_has_wildcard(v) ? STR("") : value_plain_text(v);
    return sg_cw_is_spelled(em, e->field, text);
}

// ---- texts ---------------------------------------------------------------

// No page tells how to write a quote, a backslash or a "*" that is not a
// wildcard, and "%" begins regular expressions.
static bool is_quotable(Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c < 0x20 || c > 0x7e || c == '"' || c == '\\' || c == '*' ||
            c == '%')
            return false;
    }
    return true;
}

static bool is_caseless(const Value *v)
{
    for (const Piece *x = v->u.string.pieces; x != NULL; x = x->next)
        if (x->kind == PIECE_TEXT && !sg_cw_is_caseless(x->text))
            return false;
    return true;
}

// Could the text be the part of a number, of true or of false?
static bool is_part_of_other(Str text)
{
    static const char *const words[] = {"true", "false", "null"};
    size_t digits = 0, points = 0;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        Str word = str_of_literal(words[w]);
        for (size_t i = 0; i + text.n <= word.n; i++)
            if (str_eq_fold(str_slice(word, i, i + text.n), text))
                return true;
    }
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        points += c == '.';
        digits += is_digit(c) || memchr("+-.eE", c, 5) != NULL;
    }
    return digits == text.n && points < 2;
}

// A number 22 equals the text "22" to Sigma; no page says what it is here.
static bool may_be_no_text(const Value *v)
{
    for (const Piece *x = v->u.string.pieces; x != NULL; x = x->next)
        if (x->kind == PIECE_TEXT && !is_part_of_other(x->text))
            return false;
    return true;
}

// "Ev*ent will only match the actual string Ev*ent" (the page of 2021).  And
// tests in public that were run on the service have "*111.111.111" miss
// 111.111.111.111, as if only the first 111.111.111 of it counted.
static void check_wildcards(Pattern *p, const Expr *e)
{
    const Piece *first = e->value->u.string.pieces, *last = first;
    for (const Piece *x = first; x != NULL; x = x->next) {
        last = x;
        if (x->kind == PIECE_MANY && x != first && x->next != NULL)
            refuse(p, e->field, e->value->span,
                   "'*' is a wildcard at the ends of a text only");
    }
    if (first != NULL && first->kind == PIECE_MANY && last->kind != PIECE_MANY)
        refuse(p, e->field, e->value->span,
               "the service may miss a text that has this twice");
}

static void check_pieces(Pattern *p, const Expr *e)
{
    const Piece *x = e->value->u.string.pieces;
    bool any_text = false;
    for (; x != NULL; x = x->next) {
        any_text |= x->kind == PIECE_TEXT;
        if (x->kind != PIECE_TEXT && x->kind != PIECE_MANY)
            refuse(p, e->field, e->value->span, "'?' is not a wildcard there");
        else if (x->kind == PIECE_TEXT && !is_quotable(x->text))
            refuse(p, e->field, e->value->span,
                   "no page says how to write such a character in a text");
    }
    if (!any_text)
        refuse(p, e->field, e->value->span,
               "there is no EXISTS, nor is the empty text documented");
}

static bool is_exact(const Pattern *p, const Expr *e)
{
    const Lower lo = {.em = p->em,
                      .exact = cw_options(p->em)->letters == CASE_EXACT};
    return sg_cw_is_exact(&lo, e) || is_caseless(e->value);
}

static void check_text(Pattern *p, const Expr *e)
{
    check_pieces(p, e);
    check_wildcards(p, e);
    if (!is_exact(p, e))
        refuse(p, e->field, e->value->span,
               "letters count, and nothing tells how the log writes the field");
    if (sg_cw_optional_end(p->em, e->field).n > 0)
        refuse(p, e->field, e->value->span,
               "values of the log may have another end");
    if (is_text_field(p->em, e))
        return;
    if (may_be_no_text(e->value))
        refuse(p, e->field, e->value->span,
               "no page says whether text finds a number, true or false");
    if (p->negated)
        refuse(p, e->field, e->value->span,
               "no page says what '!=' does to what is not text");
}

// ---- comparisons ---------------------------------------------------------

// ($.a.b operator
static void open(Pattern *p, Str field, const char *operator)
{
    sg_sb_put(&p->out, STR("($."));
    sg_sb_put(&p->out, field);
    sg_sb_putf(&p->out, " %s", operator);
}

static void put_quoted(Pattern *p, const Value *v)
{
    sg_sb_put(&p->out, STR(" \""));
    for (const Piece *x = v->u.string.pieces; x != NULL; x = x->next)
        sg_sb_put(&p->out, x->kind == PIECE_TEXT ? x->text : STR("*"));
    sg_sb_put(&p->out, STR("\")"));
}

static void put_absent(Pattern *p, Str field)
{
    open(p, field, "NOT EXISTS) || ");
    open(p, field, "IS NULL)");
}

// No page says what "!=" does to a field that is not there, nor to null: the
// alternatives make it hold there in any case.
static void put_text(Pattern *p, const Expr *e)
{
    check_text(p, e);
    if (p->negated) {
        sb_putc(&p->out, '(');
        put_absent(p, e->field);
        sg_sb_put(&p->out, STR(" || "));
    }
    open(p, e->field, p->negated ? "!=" : "=");
    put_quoted(p, e->value);
    if (p->negated)
        sb_putc(&p->out, ')');
}

// Of a field that has true, false or nothing, says the pipeline.  Others may
// have a text of it in any case.
static void put_truth(Pattern *p, const Expr *e)
{
    bool truth = e->value->u.truth != p->negated;
    if (!sg_cw_is_boolean(p->em, e->field))
        refuse(p, e->field, e->value->span,
               "nothing tells how the log writes true and false");
    if (p->negated) {
        sb_putc(&p->out, '(');
        put_absent(p, e->field);
        sg_sb_put(&p->out, STR(" || "));
    }
    open(p, e->field, truth ? "IS TRUE)" : "IS FALSE)");
    if (p->negated)
        sb_putc(&p->out, ')');
}

static void put_presence(Pattern *p, const Expr *e, bool present)
{
    if (present != p->negated)
        refuse(p, e->field, e->span, "there is no EXISTS");
    sb_putc(&p->out, '(');
    put_absent(p, e->field);
    sb_putc(&p->out, ')');
}

static void put_value(Pattern *p, const Expr *e)
{
    const Value *v = e->value;
    switch (v->kind) {
    case VAL_STRING: put_text(p, e); break;
    case VAL_BOOL: put_truth(p, e); break;
    case VAL_NULL: put_presence(p, e, false); break;
    case VAL_EXISTS: put_presence(p, e, v->u.truth); break;
    case VAL_NUMBER:
    case VAL_COMPARE:
        refuse(p, e->field, v->span,
               "no page says whether a number finds text with digits");
        break;
    case VAL_REGEX:
        refuse(p, e->field, v->span,
               "a log group has five filters with regular expressions at most");
        break;
    case VAL_CIDR:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION:
        refuse(p, e->field, v->span, "there is no such comparison");
        break;
    }
}

static void put_match(Pattern *p, const Expr *e, bool negated)
{
    p->negated = negated;
    if (expr_is_keyword(e))
        refuse(p, STR("keywords"), e->span,
               "a pattern of fields has no search for text anywhere");
    else if (!is_selector(e->field))
        refuse(p, e->field, e->key, "no page says how to write the field");
    else if (!is_plain_field(p->em, e->field))
        refuse(p, e->field, e->key, "a pattern finds no list and no object");
    put_value(p, e);
}

// ---- conditions ----------------------------------------------------------

// pattern = "{ " operand { ( " && " | " || " ) operand } " }" ;
// operand = comparison | "(" operand { ... } ")" ;
static void put(Pattern *p, const Expr *e, bool outermost)
{
    const char *between = e->kind == EX_AND ? " && " : " || ";
    switch (e->kind) {
    case EX_MATCH: put_match(p, e, false); return;
    case EX_NOT: put_match(p, e->first, true); return;
    case EX_NOTHING:
        refuse(p, STR("the condition"), e->span, "it selects nothing");
        return;
    case EX_AND:
    case EX_OR: break;
    }
    sg_sb_put(&p->out, outermost ? STR("") : STR("("));
    for (const Expr *x = e->first; x != NULL; x = x->next) {
        put(p, x, false);
        sg_sb_put(&p->out, x->next != NULL ? str_of_literal(between) : STR(""));
    }
    sg_sb_put(&p->out, outermost ? STR("") : STR(")"));
}

// ---- lists and objects ---------------------------------------------------

// Is the field text, true, false, null or not there, as an option or a pipeline
// says?  Text of the letters "Aa" is how the state capital_fields spells it.
static bool is_simple(const Emitter *em, Str field)
{
    return sg_cw_is_spelled(em, field, STR("")) ||
           sg_cw_is_spelled(em, field, STR("Aa")) ||
           sg_cw_is_boolean(em, field);
}

// Does 'e' fail where all comparisons of the field do?
static bool needs(const Expr *e, Str field)
{
    const Expr *x = e->first;
    switch (e->kind) {
    case EX_MATCH: return str_eq(e->field, field);
    case EX_NOT: return needs(x, field);
    case EX_NOTHING: return true;
    case EX_AND:
        while (x != NULL && !needs(x, field))
            x = x->next;
        return x != NULL;
    case EX_OR:
        while (x != NULL && needs(x, field))
            x = x->next;
        return x == NULL;
    }
    return false;
}

// "If it points to an array or object, the filter will not be applied": it may
// be the whole filter, whatever else is beside an "||".
static void check_alternatives(Pattern *p, const Expr *whole, const Expr *e)
{
    if (e->kind == EX_MATCH && !is_simple(p->em, e->field) &&
        !needs(whole, e->field))
        refuse(p, e->field, e->key,
               "the whole pattern may fail where it is a list or an object");
    if (e->kind == EX_MATCH)
        return;
    for (const Expr *x = e->first; x != NULL; x = x->next)
        check_alternatives(p, whole, x);
}

static bool are_json(const Emitter *em)
{
    const Node *n = sg_cw_state(em, "json_events");
    return n != NULL && n->kind == NODE_SCALAR && str_eq(n->text, STR("true"));
}

static void check_source(Pattern *p, const Query *q)
{
    if (q->rule->kind == RULE_CORRELATION)
        refuse(p, STR("a correlation"), q->rule->title_span,
               "a metric filter looks at single events");
    else if (!are_json(p->em))
        refuse(p, STR("the log source"), q->rule->title_span,
               "no pipeline says that its events are JSON");
}

static void tell(Emitter *em, const Pattern *p)
{
    sg_emit_warn(em, SG_insights_filter, p->where,
                 "a query instead of a metric filter: %s ('%.*s')", p->misfit,
                 STR_ARG(p->what));
}

Str sg_cw_filter_pattern(Emitter *em, const Query *q)
{
    const Stages *stages = em->state;
    Pattern p = {.em = em, .out = sb_in(em->kept)};
    check_source(&p, q);
    sg_sb_put(&p.out, STR("{ "));
    const Expr *e =
        stages->expr != NULL ? sg_push_nots(em->arena, stages->expr) : NULL;
    if (e != NULL)
        put(&p, e, true);
    sg_sb_put(&p.out, STR(" }"));
    Str text = sb_str(&p.out);
    if (text.n > CW_MAX_PATTERN)
        refuse(&p, STR("the condition"), q->rule->title_span,
               "its pattern would have more than 1024 characters");
    if (p.misfit == NULL && e != NULL)
        check_alternatives(&p, e, e);
    if (p.misfit == NULL)
        return text;
    tell(em, &p);
    return (Str){0};
}

// ---- filters of one log group --------------------------------------------

static size_t count_one(Map *counts, Str source)
{
    size_t *count = sg_map_get(counts, source);
    if (count == NULL) {
        count = arena_new(counts->arena, size_t);
        *count = 0;
        (void)sg_map_put(counts, source, count);
    }
    return ++*count;
}

void sg_cw_limit_filters(Emitter *em, const Query *queries, size_t count)
{
    Map counts = sg_map_in(em->arena);
    for (size_t i = 0; i < count; i++) {
        const CwDeploy *d = queries[i].note;
        if (d->pattern->n == 0 || count_one(&counts, d->name) <= CW_MAX_FILTERS)
            continue;
        *d->pattern = (Str){0};
        sg_emit_about(em, queries[i].rule);
        sg_emit_warn(em, SG_insights_filter, queries[i].rule->title_span,
                     "a query instead of a metric filter: a log group has %d "
                     "of these at most",
                     CW_MAX_FILTERS);
    }
}

bool sg_cw_any_query(const Query *queries, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const CwDeploy *d = queries[i].note;
        if (d->pattern->n == 0)
            return true;
    }
    return false;
}
