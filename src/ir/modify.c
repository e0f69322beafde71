// modify.c - one function per row of modifiers.def.

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "ir/cidr.h"
#include "ir/encode.h"
#include "ir/lowering.h"
#include "ir/string.h"
#include "regex/python_dialect.h"
#include "regex/regex_compile.h"

// ---- pieces --------------------------------------------------------------

static Str regex_opened(Arena *a, Str re, bool start, bool end)
{
    StrBuf sb = sb_in(a);
    bool open = str_starts(re, STR(".*")) || str_starts(re, STR("^"));
    if (start && !open)
        sg_sb_put(&sb, STR(".*"));
    sg_sb_put(&sb, re);
    open = str_ends(re, STR(".*")) || str_ends(re, STR("$"));
    if (end && !open)
        sg_sb_put(&sb, STR(".*"));
    return sb_str(&sb);
}

static Value *open_value(Lowering *lo, Value *v, bool start, bool end)
{
    if (v->kind == VAL_FIELDREF) {
        v->flags |= start ? TRAIT_FIELDREF_END : 0u;
        v->flags |= end ? TRAIT_FIELDREF_START : 0u;
        return v;
    }
    if (v->kind == VAL_REGEX) {
        v->u.regex.text = regex_opened(lo->arena, v->u.regex.text, start, end);
        return v;
    }
    v->u.string.pieces =
        sg_string_open(lo->arena, v->u.string.pieces, start, end);
    return v;
}

static Value *modify_contains(Lowering *lo, Value *v)
{
    return open_value(lo, v, true, true);
}

static Value *modify_startswith(Lowering *lo, Value *v)
{
    return open_value(lo, v, false, true);
}

static Value *modify_endswith(Lowering *lo, Value *v)
{
    return open_value(lo, v, true, false);
}

static Value *modify_cased(Lowering *lo, Value *v)
{
    (void)lo;
    v->flags |= TRAIT_CASED;
    return v;
}

// ---- regular expressions -------------------------------------------------

static Str plain_text(const Value *v)
{
    return value_plain_text(v);
}

static Value *modify_re(Lowering *lo, Value *v)
{
    Str text = plain_text(v);
    RegexError error;
    if (!sg_regex_valid(lo->arena, text, 0, &error)) {
        Str shown = str_slice(text, 0, text.n < 80 ? text.n : 80);
        sg_lowering_error(lo, SG_regex_invalid, v->span,
                          "'%.*s' is not a valid regular expression: %s",
                          STR_ARG(shown), error.message);
        sg_diag_hint(lo->diags, "at character %zu",
                     sg_utf8_length(str_slice(text, 0, error.offset)) + 1);
        return NULL;
    }
    const char *refused = sg_regex_python_refuses(text);
    if (refused != NULL)
        sg_diag(lo->diags, SG_regex_portability, v->span,
                "tools based on Python reject %s", refused);
    Value *to = sg_value_new(lo, VAL_REGEX, v->span);
    to->u.regex.text = text;
    return to;
}

static Value *modify_ignorecase(Lowering *lo, Value *v)
{
    (void)lo;
    v->u.regex.flags |= REGEX_IGNORECASE;
    return v;
}

static Value *modify_multiline(Lowering *lo, Value *v)
{
    (void)lo;
    v->u.regex.flags |= REGEX_MULTILINE;
    return v;
}

static Value *modify_dotall(Lowering *lo, Value *v)
{
    (void)lo;
    v->u.regex.flags |= REGEX_DOTALL;
    return v;
}

// ---- networks, fields, existence -----------------------------------------

static bool refuse_wildcards(Lowering *lo, const Value *v, const char *what)
{
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        if (p->kind == PIECE_TEXT)
            continue;
        sg_lowering_error(
            lo, SG_wildcard_misplaced, v->span, "%s cannot hold %s", what,
            p->kind == PIECE_PLACEHOLDER ? "a placeholder" : "wildcards");
        return false;
    }
    return true;
}

static Value *modify_cidr(Lowering *lo, Value *v)
{
    if (value_has_wildcard(v)) {
        sg_lowering_error(lo, SG_cidr_invalid, v->span,
                          "a network cannot hold wildcards");
        return NULL;
    }
    Value *to = sg_value_new(lo, VAL_CIDR, v->span);
    const char *wrong = sg_cidr_parse(lo->arena, plain_text(v), to);
    if (wrong != NULL) {
        sg_lowering_error(lo, SG_cidr_invalid, v->span, "'%.*s': %s",
                          STR_ARG(plain_text(v)), wrong);
        return NULL;
    }
    return to;
}

static Value *modify_fieldref(Lowering *lo, Value *v)
{
    if (!refuse_wildcards(lo, v, "the name of a field"))
        return NULL;
    if (plain_text(v).n == 0) {
        sg_lowering_error(lo, SG_modifier_value, v->span,
                          "'fieldref' needs the name of a field");
        return NULL;
    }
    Value *to = sg_value_new(lo, VAL_FIELDREF, v->span);
    to->u.fieldref.field = plain_text(v);
    return to;
}

static bool is_word_of(Str s, const char *const *words)
{
    for (; *words != NULL; words++)
        if (str_eq_fold(s, str_of_literal(*words)))
            return true;
    return false;
}

// yes, no, on and off are booleans for YAML 1.1, and nothing else makes sense
// here.  Quoted they stay text.
static bool read_switch(Lowering *lo, Value *v)
{
    static const char *const yes[] = {"yes", "on", NULL};
    static const char *const no[] = {"no", "off", NULL};
    Str text = plain_text(v);
    const AstValue *av = lo->item->values;
    while (av != NULL && av->scalar.text.p != text.p)
        av = av->next;
    bool truth = is_word_of(text, yes);
    if (value_has_wildcard(v) || av == NULL || !av->scalar.plain ||
        (!truth && !is_word_of(text, no)))
        return false;
    sg_diag(lo->diags, SG_exists_reading, v->span, "'%.*s' is read as %s",
            STR_ARG(text), truth ? "true" : "false");
    sg_diag_hint(lo->diags, "write %s", truth ? "true" : "false");
    v->kind = VAL_BOOL;
    v->u.truth = truth;
    return true;
}

static Value *modify_exists(Lowering *lo, Value *v)
{
    if (v->kind == VAL_STRING && !read_switch(lo, v)) {
        sg_lowering_error(lo, SG_modifier_value, v->span,
                          "'exists' takes true or false, not text");
        return NULL;
    }
    Value *to = sg_value_new(lo, VAL_EXISTS, v->span);
    to->u.truth = v->u.truth;
    return to;
}

// ---- comparisons and parts of a time -------------------------------------

static Value *compare(Lowering *lo, const Value *v, CompareOp op)
{
    Value *to = sg_value_new(lo, VAL_COMPARE, v->span);
    to->u.number = v->u.number;
    to->u.number.op = op;
    return to;
}

static Value *modify_lt(Lowering *lo, Value *v)
{
    return compare(lo, v, CMP_LT);
}

static Value *modify_lte(Lowering *lo, Value *v)
{
    return compare(lo, v, CMP_LTE);
}

static Value *modify_gt(Lowering *lo, Value *v)
{
    return compare(lo, v, CMP_GT);
}

static Value *modify_gte(Lowering *lo, Value *v)
{
    return compare(lo, v, CMP_GTE);
}

// The range is checked first, as converting a number beyond 'long' is
// undefined.
static Value *part_of_time(Lowering *lo, const Value *v, TimePart part,
                           double least, double most)
{
    double number = v->u.number.number;
    if (!(number >= least && number <= most)) {
        sg_lowering_error(lo, SG_modifier_value, v->span,
                          "'%s' must be from %.0f to %.0f",
                          lo->use->modifier->name, least, most);
        return NULL;
    }
    long whole = (long)number;
    if ((double)whole < number) {
        sg_lowering_error(lo, SG_modifier_value, v->span,
                          "'%s' takes a whole number, not %.*s",
                          lo->use->modifier->name, STR_ARG(v->u.number.text));
        return NULL;
    }
    Value *to = sg_value_new(lo, VAL_NUMBER, v->span);
    StrBuf sb = sb_in(lo->arena);
    sg_sb_putf(&sb, "%ld", whole);
    to->u.number.text = sb_str(&sb);
    to->u.number.number = (double)whole;
    to->u.number.part = part;
    return to;
}

static Value *modify_minute(Lowering *lo, Value *v)
{
    return part_of_time(lo, v, PART_MINUTE, 0, 59);
}

static Value *modify_hour(Lowering *lo, Value *v)
{
    return part_of_time(lo, v, PART_HOUR, 0, 23);
}

static Value *modify_day(Lowering *lo, Value *v)
{
    return part_of_time(lo, v, PART_DAY, 1, 31);
}

static Value *modify_week(Lowering *lo, Value *v)
{
    return part_of_time(lo, v, PART_WEEK, 1, 53);
}

static Value *modify_month(Lowering *lo, Value *v)
{
    return part_of_time(lo, v, PART_MONTH, 1, 12);
}

static Value *modify_year(Lowering *lo, Value *v)
{
    return part_of_time(lo, v, PART_YEAR, 1, 9999);
}

// ---- encodings -----------------------------------------------------------

// Encodings may be chained; each makes the text longer.
static bool too_long(Lowering *lo, const Value *v, Str text)
{
    if (text.n <= MAX_SOURCE_BYTES / 4)
        return false;
    sg_lowering_error(lo, SG_limit_values, v->span,
                      "a value of more than %d bytes cannot be encoded",
                      MAX_SOURCE_BYTES / 4);
    return true;
}

static Value *plain_value(Lowering *lo, const Value *v, Str text)
{
    Value *to = sg_value_new(lo, VAL_STRING, v->span);
    to->u.string.pieces = sg_string_plain(lo->arena, text);
    return to;
}

static Value *modify_base64(Lowering *lo, Value *v)
{
    if (!refuse_wildcards(lo, v, "base64") || too_long(lo, v, plain_text(v)))
        return NULL;
    return plain_value(lo, v, sg_base64(lo->arena, plain_text(v)));
}

// Base64 takes three bytes at a time, so a text may begin in three ways.
static Value *modify_base64offset(Lowering *lo, Value *v)
{
    Str bytes = plain_text(v);
    if (!refuse_wildcards(lo, v, "base64") || too_long(lo, v, bytes))
        return NULL;
    Value *to = sg_value_new(lo, VAL_EXPANSION, v->span);
    Value **tail = &to->u.first;
    for (unsigned offset = 0; offset < 3; offset++) {
        Str text = sg_base64_at_offset(lo->arena, bytes, offset);
        if (text.n == 0) {
            sg_lowering_error(lo, SG_encoding_short, v->span,
                              "fewer than two bytes leave nothing to search "
                              "for at every offset");
            return NULL;
        }
        *tail = plain_value(lo, v, text);
        tail = &(*tail)->next;
    }
    return to;
}

// The mark joins a text that comes first: adjacent texts are one piece.
static Value *as_utf16(Lowering *lo, const Value *v, bool big_endian, Str mark)
{
    Piece *first = sg_pieces_copy(lo->arena, v->u.string.pieces);
    for (Piece *p = first; p != NULL; p = p->next) {
        if (p->kind != PIECE_TEXT)
            continue;
        if (too_long(lo, v, p->text))
            return NULL;
        p->text = sg_utf16(lo->arena, p->text, big_endian);
    }
    lo->bytes = true;
    if (mark.n == 0)
        return sg_value_with_pieces(lo, v, first);
    if (first == NULL || first->kind != PIECE_TEXT) {
        Piece *p = sg_piece_new(lo->arena, PIECE_TEXT, mark);
        p->next = first;
        return sg_value_with_pieces(lo, v, p);
    }
    StrBuf sb = sb_in(lo->arena);
    sg_sb_put(&sb, mark);
    sg_sb_put(&sb, first->text);
    first->text = sb_str(&sb);
    return sg_value_with_pieces(lo, v, first);
}

static Value *modify_wide(Lowering *lo, Value *v)
{
    return as_utf16(lo, v, false, (Str){0});
}

static Value *modify_utf16be(Lowering *lo, Value *v)
{
    return as_utf16(lo, v, true, (Str){0});
}

static Value *modify_utf16(Lowering *lo, Value *v)
{
    return as_utf16(lo, v, false, STR("\xFF\xFE"));
}

static Value *modify_windash(Lowering *lo, Value *v)
{
    return sg_windash(lo, v);
}

// ---- placeholders --------------------------------------------------------

static bool has_placeholder(const Piece *p)
{
    while (p != NULL && p->kind != PIECE_PLACEHOLDER)
        p = p->next;
    return p != NULL;
}

static Value *modify_expand(Lowering *lo, Value *v)
{
    if (v->kind == VAL_REGEX) {
        Piece *p = sg_string_expand(
            lo->arena, sg_string_plain(lo->arena, v->u.regex.text));
        v->u.regex.pieces = has_placeholder(p) ? p : NULL;
        return v;
    }
    return sg_value_with_pieces(
        lo, v, sg_string_expand(lo->arena, v->u.string.pieces));
}

// ---- modifiers of the item -----------------------------------------------

static Value *modify_all(Lowering *lo, Value *v)
{
    lo->ir->all = true;
    return v;
}

static Value *modify_neq(Lowering *lo, Value *v)
{
    lo->ir->negated = true;
    return v;
}

// ---- applying them -------------------------------------------------------

typedef Value *ModifierFn(Lowering *lo, Value *v);

static ModifierFn *const functions[] = {
#define MODIFIER(name, function, accepts, flags, summary) modify_##function,
#include "sigma/modifiers.def"
#undef MODIFIER
};

static unsigned type_of(const Lowering *lo, const Value *v)
{
    switch (v->kind) {
    case VAL_STRING:
        return lo->use->modifier->accepts & T_RAW ? T_RAW : T_STRING;
    case VAL_NUMBER: return T_NUMBER;
    case VAL_BOOL: return T_BOOL;
    case VAL_NULL: return T_NULL;
    case VAL_REGEX: return T_REGEX;
    case VAL_CIDR: return T_CIDR;
    case VAL_COMPARE: return T_COMPARE;
    case VAL_FIELDREF: return T_FIELDREF;
    case VAL_EXISTS: return T_EXISTS;
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return 0;
}

static Value *apply(Lowering *lo, Value *v);

// Members that become expansions themselves are taken apart: nested
// alternatives are alternatives.
static Value *apply_to_members(Lowering *lo, Value *v)
{
    Value *members = v->u.first;
    Value **tail = &v->u.first;
    for (Value *m = members, *next; m != NULL; m = next) {
        next = m->next;
        m->next = NULL;
        Value *to = apply(lo, m);
        if (to == NULL || lo->failed)
            return NULL;
        *tail = to->kind == VAL_EXPANSION ? to->u.first : to;
        while (*tail != NULL)
            tail = &(*tail)->next;
    }
    *tail = NULL;
    return v;
}

// The flags of earlier modifiers also hold for what later ones make.
static void keep_flags(Value *to, unsigned flags)
{
    if (to == NULL)
        return;
    if (to->kind != VAL_EXPANSION)
        to->flags |= flags;
    else
        for (Value *m = to->u.first; m != NULL; m = m->next)
            m->flags |= flags;
}

// Flags outlast the modifiers after them, except 'cased' where a modifier makes
// another text.
static Value *apply(Lowering *lo, Value *v)
{
    const Modifier *m = lo->use->modifier;
    if (v->kind == VAL_EXPANSION)
        return apply_to_members(lo, v);
    if ((m->accepts & type_of(lo, v)) == 0) {
        sg_lowering_error(lo, SG_modifier_value, v->span,
                          "'%s' cannot be applied to %s", m->name,
                          sg_value_kind_name(v));
        return NULL;
    }
    unsigned flags = v->flags;
    if (m->flags & MOD_NEW_TEXT)
        flags &= ~(unsigned)TRAIT_CASED;
    Value *to = functions[m->row](lo, v);
    keep_flags(to, flags);
    return to;
}

static void apply_to_values(Lowering *lo)
{
    Value **tail = &lo->ir->values;
    while (*tail != NULL && !lo->failed) {
        Value *next = (*tail)->next;
        (*tail)->next = NULL;
        Value *to = apply(lo, *tail);
        if (to == NULL)
            return;
        to->next = next;
        *tail = to;
        tail = &to->next;
    }
}

static bool may_stand_here(Lowering *lo)
{
    const Modifier *m = lo->use->modifier;
    if ((m->flags & MOD_FIRST) && lo->modified) {
        sg_lowering_error(lo, SG_modifier_order, lo->use->span,
                          "'%s' must be the first modifier", m->name);
        return false;
    }
    if ((m->flags & MOD_FIELD) && lo->ir->field.n == 0) {
        sg_lowering_error(lo, SG_keyword_type, lo->use->span,
                          "'%s' needs a field name", m->name);
        return false;
    }
    return true;
}

void sg_modify_item(Lowering *lo)
{
    const ModifierUse *use = lo->item->modifiers;
    for (; use != NULL && !lo->failed; use = use->next) {
        lo->use = use;
        if (!may_stand_here(lo))
            return;
        if (use->modifier->flags & MOD_ITEM)
            (void)functions[use->modifier->row](lo, NULL);
        else
            apply_to_values(lo);
        lo->modified = true;
    }
}
