// eval_match.c - comparisons in the expressions of "eval" and "where".
//
// They are sensitive to case, and null where a field is missing: "if" takes
// null for false, and "where" drops the event.  Functions of text want one
// value: of a field that has several, mvfilter() leaves those that match.

#include "base/num.h"
#include "splunk/splunk.h"

static void put(Emitter *em, Str text)
{
    sg_sb_put(&em->out, text);
}

static void put_field(Emitter *em, Str field, Span where)
{
    if (field.n == 0)
        put(em, STR("_raw")); // of a keyword
    else
        sg_spl_put_field(em, &em->out, SPL_EVAL, field, where);
}

bool sg_spl_is_list_name(Str field)
{
    for (size_t i = 0; i + 1 < field.n; i++)
        if (field.p[i] == '{' && field.p[i + 1] == '}')
            return true;
    return false;
}

bool sg_spl_is_list(const Expr *e)
{
    Known known = expr_field_info(e)->list;
    return known == NOT_KNOWN ? sg_spl_is_list_name(e->field)
                              : known == KNOWN_YES;
}

// ---- regular expressions -------------------------------------------------

static void put_regex_char(StrBuf *sb, char c, bool raw)
{
    if (raw && c == '\\')
        sg_sb_put(sb, STR("\\\\{1,2}")); // JSON has two of them
    else if (raw && c == '"')
        sg_sb_put(sb, STR("\\\\?\"")); // and one in front of a quote
    else if (c == '\n')
        sg_sb_put(sb, STR("\\n"));
    else if (strchr("\\^$.[]|()?*+{}", c) != NULL)
        sg_sb_putf(sb, "\\%c", c);
    else
        sb_putc(sb, c);
}

static void put_regex_piece(StrBuf *sb, const Piece *p, bool raw)
{
    if (p->kind == PIECE_MANY)
        sg_sb_put(sb, STR(".*"));
    else if (p->kind == PIECE_ONE)
        sg_sb_put(sb, raw ? STR("\\\\?.") : STR("."));
    for (size_t i = 0; i < p->text.n; i++)
        put_regex_char(sb, p->text.p[i], raw);
}

// "$" also matches before a line feed at the end: it is right where a search
// has compared the end of the text already, which takes "*" for any text.
static Str end_of_text(const Piece *last, bool searched)
{
    bool compared = last->kind == PIECE_TEXT && !str_ends(last->text, STR("*"));
    return searched && compared ? STR("$") : STR("\\z");
}

// "*" at the ends is what a regular expression does anyway.
static Str regex_of(Arena *a, const Expr *e, bool searched)
{
    StrBuf sb = sb_in(a);
    bool keyword = expr_is_keyword(e);
    const Piece *p = e->value->u.string.pieces;
    sg_sb_put(&sb, value_is_cased(e->value) ? STR("(?s)") : STR("(?is)"));
    if (p != NULL && p->kind == PIECE_MANY)
        p = p->next;
    else if (!keyword)
        sb_putc(&sb, '^');
    for (; p != NULL; p = p->next) {
        if (p->next == NULL && p->kind == PIECE_MANY)
            return sb_str(&sb);
        put_regex_piece(&sb, p, keyword);
        if (p->next == NULL && !keyword)
            sg_sb_put(&sb, end_of_text(p, searched));
    }
    return sb_str(&sb);
}

// Some readers take NUL for the end of the search.
static void put_quoted(Emitter *em, Str text, Span where)
{
    if (str_find(text, '\0', 0) < text.n)
        sg_emit_error(em, SG_spl_nul, where,
                      "SPL cannot hold the control character NUL");
    sb_putc(&em->out, '"');
    sg_put_escaped(&em->out, text, "\\\"", '\\');
    sb_putc(&em->out, '"');
}

void sg_spl_put_regex(Emitter *em, const Expr *e, bool searched)
{
    const Value *v = e->value;
    if (v->kind == VAL_STRING) {
        put_quoted(em, regex_of(em->arena, e, searched), v->span);
        return;
    }
    StrBuf sb = sb_in(em->arena);
    sg_put_regex_flags(&sb, v->u.regex.flags);
    sg_sb_put(&sb, v->u.regex.text);
    put_quoted(em, sb_str(&sb), v->span);
}

// ---- single comparisons --------------------------------------------------

// Without wildcards, and with no other spelling that means the same.
static bool is_plain(const Expr *e)
{
    double number;
    return e->value->kind == VAL_STRING && !expr_is_keyword(e) &&
           !value_has_wildcard(e->value) &&
           (value_is_cased(e->value) ||
            !sg_spl_has_letter(value_plain_text(e->value))) &&
           !sg_num_parse(value_plain_text(e->value), &number);
}

bool sg_spl_has_regex(const Expr *e)
{
    return e->value->kind == VAL_REGEX ||
           (e->value->kind == VAL_STRING && !is_plain(e));
}

static void put_text(Emitter *em, const Expr *e)
{
    bool plain = is_plain(e);
    put(em, plain ? STR("") : STR("match("));
    put_field(em, e->field, e->key);
    put(em, plain ? STR("==") : STR(", "));
    if (plain)
        put_quoted(em, value_plain_text(e->value), e->value->span);
    else
        sg_spl_put_regex(em, e, false);
    put(em, plain ? STR("") : STR(")"));
}

// mvfilter() is null where no value is left.
static void put_any_text(Emitter *em, const Expr *e)
{
    bool list = sg_spl_is_list(e);
    put(em, list ? STR("isnotnull(mvfilter(") : STR(""));
    put_text(em, e);
    put(em, list ? STR("))") : STR(""));
}

static void put_lower(Emitter *em, Str field, Span where)
{
    put(em, STR("lower("));
    put_field(em, field, where);
    put(em, STR(")"));
}

// Every text contains an empty one; what split() does with that is not
// documented.
static void put_contained(Emitter *em, const Expr *e, Str other)
{
    put(em, STR("((isnotnull("));
    put_field(em, e->field, e->key);
    put(em, STR(") AND "));
    put_field(em, other, e->span);
    put(em, STR("==\"\") OR mvcount(split("));
    put_lower(em, e->field, e->key);
    put(em, STR(", "));
    put_lower(em, other, e->span);
    put(em, STR("))>1)"));
}

// substr(lower('a')."|", -1-len('b'))==lower('b')."|": with a character more,
// no text is empty, and substr() is not asked for nothing.
static void put_at_an_end(Emitter *em, const Expr *e, Str other, bool start)
{
    put(em, start ? STR("substr(\"|\".") : STR("substr("));
    put_lower(em, e->field, e->key);
    put(em, start ? STR(", 1, 1+len(") : STR(".\"|\", -1-len("));
    put_field(em, other, e->span);
    put(em, start ? STR("))==\"|\".") : STR("))=="));
    put_lower(em, other, e->span);
    put(em, start ? STR("") : STR(".\"|\""));
}

static void put_fieldref(Emitter *em, const Expr *e)
{
    Str other = e->value->u.fieldref.field;
    unsigned part =
        e->value->flags & (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END);
    if (part == (TRAIT_FIELDREF_START | TRAIT_FIELDREF_END)) {
        put_contained(em, e, other);
        return;
    }
    if (part != 0) {
        put_at_an_end(em, e, other, part == TRAIT_FIELDREF_START);
        return;
    }
    put_lower(em, e->field, e->key);
    put(em, STR("=="));
    put_lower(em, other, e->span);
}

// ---- parts of times ------------------------------------------------------

Str sg_spl_time_format(Emitter *em)
{
    const Node *n =
        em->run != NULL ? sg_run_state(em->run, STR("time_format")) : NULL;
    return n != NULL && n->kind == NODE_SCALAR ? n->text
                                               : spl_options(em)->time_format;
}

static Str part_format(TimePart part)
{
    switch (part) {
    case PART_MINUTE: return STR("%M");
    case PART_HOUR: return STR("%H");
    case PART_DAY: return STR("%d");
    case PART_WEEK: return STR("%V");
    case PART_MONTH: return STR("%m");
    case PART_YEAR: return STR("%Y");
    case PART_NONE: break;
    }
    return STR("");
}

static void put_time_part(Emitter *em, const Expr *e)
{
    const Value *v = e->value;
    bool is_time = str_eq(e->field, STR("_time"));
    put(em, STR("tonumber(strftime("));
    put(em, is_time ? STR("") : STR("strptime("));
    put_field(em, e->field, e->key);
    if (!is_time) {
        put(em, STR(", "));
        put_quoted(em, sg_spl_time_format(em), v->span);
        put(em, STR(")"));
    }
    put(em, STR(", \""));
    put(em, part_format(v->u.number.part));
    put(em, STR("\"))"));
    put(em, v->kind == VAL_COMPARE
                ? str_of_literal(sg_compare_sign(v->u.number.op))
                : STR("=="));
    put(em, v->u.number.text);
}

// ---- networks ------------------------------------------------------------

static void put_network(Emitter *em, const Expr *e)
{
    put(em, STR("cidrmatch("));
    put_quoted(em, e->value->u.cidr.text, e->value->span);
    put(em, STR(", "));
    put_field(em, e->field, e->key);
    put(em, STR(")"));
}

// ---- in any of them ------------------------------------------------------

static void put_plain(Emitter *em, const Expr *e)
{
    if (e->value->kind == VAL_FIELDREF)
        put_fieldref(em, e);
    else if (e->value->kind == VAL_NUMBER || e->value->kind == VAL_COMPARE)
        put_time_part(em, e);
    else if (e->value->kind == VAL_CIDR)
        put_network(em, e);
    else
        put_any_text(em, e);
}

static void put_filled(Emitter *em, Str field, Span where)
{
    put_field(em, field, where);
    sg_sb_putf(&em->out, "!=\"%.*s\" AND ",
               STR_ARG(((const Splunk *)em->state)->filler));
}

void sg_spl_put_predicate(Emitter *em, const Expr *e)
{
    const Splunk *state = em->state;
    if (!state->filled) {
        put_plain(em, e);
        return;
    }
    put(em, STR("("));
    put_filled(em, e->field, e->key);
    if (e->value->kind == VAL_FIELDREF)
        put_filled(em, e->value->u.fieldref.field, e->span);
    put_plain(em, e);
    put(em, STR(")"));
}
