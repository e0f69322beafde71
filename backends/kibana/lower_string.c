// lower_string.c - strings, for a field or anywhere, in the terms KQL has.

#include "kibana/lower_condition.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "elastic/lucene_string.h"
#include "kibana/kql_text.h"
#include "kibana/lower_nodes.h"
#include "regex/letters.h"

static Expr *make_string(Lowering *lo, const Expr *e, Str field, Piece *pieces)
{
    Value *v = arena_new(lo->em->arena, Value);
    v->kind = VAL_STRING;
    v->span = e->value->span;
    v->u.string.pieces = pieces;
    return sg_kql_match(lo, e, field, v);
}

// ---- pieces --------------------------------------------------------------

static Piece *make_piece(Lowering *lo, PieceKind kind, Str text, Piece *next)
{
    Piece *p = arena_new(lo->em->arena, Piece);
    p->kind = kind;
    p->text = text;
    p->next = next;
    return p;
}

static Piece *make_many(Lowering *lo, Piece *next)
{
    return make_piece(lo, PIECE_MANY, (Str){0}, next);
}

// A copy with every ONE a MANY, and with no two MANY in a row.
static Piece *copy_pieces(Lowering *lo, const Piece *pieces)
{
    Piece *first = NULL, **tail = &first;
    bool after_many = false;
    for (const Piece *p = pieces; p != NULL; p = p->next) {
        bool many = p->kind != PIECE_TEXT;
        if (many && after_many)
            continue;
        *tail = make_piece(lo, many ? PIECE_MANY : PIECE_TEXT, p->text, NULL);
        tail = &(*tail)->next;
        after_many = many;
    }
    return first;
}

static bool has_piece(const Piece *pieces, PieceKind kind)
{
    for (const Piece *p = pieces; p != NULL; p = p->next)
        if (p->kind == kind)
            return true;
    return false;
}

bool sg_kql_is_pattern(const Piece *pieces)
{
    return has_piece(pieces, PIECE_MANY);
}

static bool any_blank(const Piece *pieces)
{
    for (const Piece *p = pieces; p != NULL; p = p->next)
        if (sg_kql_has_blank(p->text))
            return true;
    return false;
}

// With a MANY at both ends, which a keyword means without saying so.
static Piece *surround(Lowering *lo, Piece *pieces)
{
    Piece *last = pieces;
    while (last != NULL && last->next != NULL)
        last = last->next;
    if (last != NULL && last->kind != PIECE_MANY)
        last->next = make_many(lo, NULL);
    if (pieces == NULL || pieces->kind != PIECE_MANY)
        pieces = make_many(lo, pieces);
    return pieces;
}

// ---- widening ------------------------------------------------------------

static bool widen_ones(Lowering *lo, const Value *v)
{
    if (!has_piece(v->u.string.pieces, PIECE_ONE))
        return true;
    if (typing_may_widen(&lo->typing, lo->options->one)) {
        sg_kql_warn(lo, SG_kql_single_wildcard_widened, v->span,
                    "KQL has no single-character wildcard: '?' is widened "
                    "to '*'");
        return true;
    }
    sg_emit_error(
        lo->em, SG_kql_single_wildcard, v->span,
        "KQL has no single-character wildcard (?)%s",
        lo->typing.negated ? ", and below 'not' a wider one hides events" : "");
    return false;
}

static bool starts_blank(const Piece *p)
{
    size_t at = 0;
    return p->kind == PIECE_TEXT && sg_kql_is_blank(sg_utf8_next(p->text, &at));
}

static bool ends_blank(const Piece *p)
{
    if (p->kind != PIECE_TEXT)
        return false;
    uint32_t code = 0;
    for (size_t at = 0; at < p->text.n;)
        code = sg_utf8_next(p->text, &at);
    return sg_kql_is_blank(code);
}

// KQL trims the ends of what is not quoted, escaped white space too.
static bool widen_edges(Lowering *lo, const Value *v, Piece **pieces)
{
    Piece *last = *pieces;
    while (last->next != NULL)
        last = last->next;
    bool before = starts_blank(*pieces), after = ends_blank(last);
    if (!before && !after)
        return true;
    if (!typing_may_widen(&lo->typing, lo->options->edge)) {
        sg_emit_error(lo->em, SG_kql_edge_whitespace, v->span,
                      "KQL trims whitespace at the edge of a wildcard value");
        return false;
    }
    sg_kql_warn(lo, SG_kql_edge_whitespace_widened, v->span,
                "KQL trims whitespace at the edge of a wildcard value: a "
                "'*' is added to keep it");
    if (after)
        last->next = make_many(lo, NULL);
    if (before)
        *pieces = make_many(lo, *pieces);
    return true;
}

// ---- strings -------------------------------------------------------------

static bool has_letter(Arena *a, const Piece *pieces)
{
    for (const Piece *p = pieces; p != NULL; p = p->next)
        for (size_t i = 0; i < p->text.n; i++)
            if (is_alpha(p->text.p[i]))
                return true;
    return sg_lucene_has_far_letters(a, pieces);
}

// Before 8.12.1 Kibana handed these to Elasticsearch without escaping them.
static bool has_wildcard_special(const Piece *pieces)
{
    for (const Piece *p = pieces; p != NULL; p = p->next)
        for (size_t i = 0; i < p->text.n; i++)
            if (p->text.p[i] == '\\' || p->text.p[i] == '*' ||
                p->text.p[i] == '?')
                return true;
    return false;
}

// Letters that the field maps to one case need no mention.
static void tell_case(Lowering *lo, const Value *v, const Piece *pieces,
                      const ElasticField *f)
{
    if (!value_is_cased(v) && !spells_variants(lo) && !f->lowercase &&
        has_letter(lo->em->arena, pieces))
        sg_kql_warn(lo, SG_kql_case_sensitive, v->span,
                    "KQL is case-sensitive in keyword fields");
}

static void tell_limits(Lowering *lo, const Value *v, const Piece *pieces,
                        const ElasticField *f)
{
    tell_case(lo, v, pieces, f);
    if (!sg_kql_is_pattern(pieces))
        return;
    if (any_blank(pieces) && !elastic_is_keyword(f->type))
        sg_kql_warn(lo, SG_kql_wildcard_whitespace, v->span,
                    "a wildcard value with white space needs a keyword "
                    "field that Kibana's data view knows");
    if (has_wildcard_special(pieces))
        sg_kql_warn(lo, SG_kql_older_kibana, v->span,
                    "Kibana 8.5 to 8.12.0 reads '\\', '*' and '?' in a "
                    "wildcard value differently");
}

static Expr *lower_bound(Lowering *lo, const Expr *e, const Value *v,
                         Piece *pieces)
{
    ElasticField f = sg_elastic_field(&lo->typing.types, e->field);
    if (pieces != NULL && pieces->kind == PIECE_MANY && pieces->next == NULL)
        return sg_kql_exists(lo, e, e->field);
    if (sg_kql_is_pattern(pieces) && !widen_edges(lo, v, &pieces))
        return sg_kql_nothing(lo, e);
    tell_limits(lo, v, pieces, &f);
    return make_string(lo, e, e->field, pieces);
}

static bool only(Str text, bool (*is_so)(char))
{
    for (size_t i = 0; i < text.n; i++)
        if (!is_so(text.p[i]))
            return false;
    return true;
}

static Expr *make_phrase(Lowering *lo, const Expr *e, Str text)
{
    Piece *p = text.n > 0 ? make_piece(lo, PIECE_TEXT, text, NULL) : NULL;
    return make_string(lo, e, (Str){0}, p);
}

static Expr *make_contains(Lowering *lo, const Expr *e, Str text)
{
    Piece *p = make_piece(lo, PIECE_TEXT, text, make_many(lo, NULL));
    return make_string(lo, e, (Str){0}, make_many(lo, p));
}

static void tell_anywhere(Lowering *lo, const Value *v)
{
    sg_kql_warn(lo, SG_kql_keyword_anywhere, v->span,
                "without a field, text is compared with whole values of "
                "keyword fields, and with words of text fields; name one with "
                "the option unbound_field");
}

// A word somewhere in the event.  A pattern without field finds it inside the
// values of keyword fields, a phrase between other words of text fields;
// white space breaks a pattern without field into several.
static Expr *lower_word(Lowering *lo, const Expr *e, Str text)
{
    if (only(text, is_digit) || sg_kql_has_blank(text))
        return make_phrase(lo, e, text);
    if (only(text, is_word))
        return make_contains(lo, e, text);
    Expr *either = sg_kql_node(lo, EX_OR, e);
    either->first = make_contains(lo, e, text);
    either->first->next = make_phrase(lo, e, text);
    return either;
}

static Expr *lower_unbound(Lowering *lo, const Expr *e, const Value *v,
                           Piece *pieces)
{
    if (sg_kql_is_pattern(pieces) && any_blank(pieces)) {
        sg_emit_error(lo->em, SG_kql_keyword_whitespace, v->span,
                      "field-less wildcard value with whitespace is split "
                      "into words by query_string; name a field with the "
                      "option unbound_field");
        return sg_kql_nothing(lo, e);
    }
    tell_anywhere(lo, v);
    return make_string(lo, e, (Str){0}, pieces);
}

// A keyword is found anywhere; a pattern made from a regular expression says
// itself where.
static Expr *lower_pieces(Lowering *lo, const Expr *e, const Value *v,
                          const Piece *pieces)
{
    Piece *copy = copy_pieces(lo, pieces);
    if (!expr_is_keyword(e))
        return lower_bound(lo, e, v, copy);
    const Piece *word = NULL;
    if (e->value->kind == VAL_STRING) {
        if (!sg_kql_is_pattern(copy))
            word = copy;
        copy = surround(lo, copy);
    } else if (copy != NULL && copy->kind == PIECE_MANY && copy->next != NULL &&
               copy->next->next != NULL && copy->next->next->next == NULL) {
        word = copy->next;
    }
    tell_case(lo, v, copy, &(ElasticField){.type = ELASTIC_UNKNOWN});
    if (word != NULL)
        tell_anywhere(lo, v);
    return word != NULL ? lower_word(lo, e, word->text)
                        : lower_unbound(lo, e, v, copy);
}

// ---- spellings -----------------------------------------------------------

// False: the text is spelled that way already.
static bool respell(Lowering *lo, Str text, LetterCase to, Str *result)
{
    *result = sg_letters(lo->em->arena, text, to);
    return !str_eq(*result, text);
}

static void add_spelling(Lowering *lo, Expr *either, const Value *v,
                         LetterCase to, const Expr *e)
{
    Piece *pieces = copy_pieces(lo, v->u.string.pieces);
    bool differs = false;
    for (Piece *p = pieces; p != NULL; p = p->next)
        if (respell(lo, p->text, to, &p->text))
            differs = true;
    Expr **tail = &either->first;
    while (*tail != NULL)
        tail = &(*tail)->next;
    if (differs)
        *tail = lower_pieces(lo, e, v, pieces);
}

// In a field whose normalizer makes all letters lower case, only these.
static Expr *lower_lowercase(Lowering *lo, const Expr *e, const Value *v)
{
    Piece *pieces = copy_pieces(lo, v->u.string.pieces);
    for (Piece *p = pieces; p != NULL; p = p->next)
        (void)respell(lo, p->text, CASE_LOWER, &p->text);
    return lower_pieces(lo, e, v, pieces);
}

static Expr *lower_variants(Lowering *lo, const Expr *e, const Value *v)
{
    Expr *either = sg_kql_node(lo, EX_OR, e);
    either->first = lower_pieces(lo, e, v, v->u.string.pieces);
    if (lo->em->failed) // one message is enough
        return either;
    add_spelling(lo, either, v, CASE_LOWER, e);
    add_spelling(lo, either, v, CASE_UPPER, e);
    return either;
}

Expr *sg_kql_lower_string(Lowering *lo, const Expr *e, const Value *v)
{
    if (!widen_ones(lo, v))
        return sg_kql_nothing(lo, e);
    if (sg_elastic_field(&lo->typing.types, e->field).lowercase)
        return lower_lowercase(lo, e, v);
    if (!spells_variants(lo) || value_is_cased(v))
        return lower_pieces(lo, e, v, v->u.string.pieces);
    return lower_variants(lo, e, v);
}

Expr *sg_kql_lower_number_word(Lowering *lo, const Expr *e)
{
    tell_anywhere(lo, e->value);
    return make_phrase(lo, e, e->value->u.number.text);
}
