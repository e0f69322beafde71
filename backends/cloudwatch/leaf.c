// leaf.c - one comparison, or a list of them on one field.

#include "cloudwatch/cloudwatch.h"

#include "base/ascii.h"
#include "base/utf8.h"

static void note_case(Lower *lo, const Value *v)
{
    if (lo->told_case)
        return;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        for (size_t i = 0; p->kind == PIECE_TEXT && i < p->text.n;) {
            uint32_t code = sg_utf8_next(p->text, &i);
            if (code < 0x80 || !sg_is_word_code(code))
                continue;
            lo->told_case = true;
            sg_emit_warn(lo->em, SG_insights_nonascii_case, v->span,
                         "letters outside ASCII may match in this case only");
            return;
        }
}

// A JSON true may be shown as 1 or as "true", whatever the rule calls it.
static bool read_truth_word(Leaf *leaf, Str text)
{
    leaf->truth = str_eq_fold(text, STR("true"));
    if (!leaf->truth && !str_eq_fold(text, STR("false")))
        return false;
    leaf->kind = LEAF_TRUTH;
    return true;
}

// False: not a plain value that an operator other than "like" can find.
static bool read_plain(Arena *a, Leaf *leaf, const Value *v, bool exact)
{
    if (value_has_wildcard(v))
        return false;
    Str text = value_plain_text(v);
    if (!value_is_cased(v) && read_truth_word(leaf, text))
        return true;
    if (!(exact || sg_cw_is_caseless(text)) || !sg_cw_is_quotable(text))
        return false;
    leaf->kind = LEAF_LITERAL;
    sg_cw_leaf_add(a, leaf, sg_cw_quote(a, text));
    return true;
}

static void read_string(Lower *lo, Leaf *leaf, const Expr *e)
{
    const Value *v = e->value;
    Arena *a = lo->em->arena;
    bool exact = sg_cw_is_exact(lo, e), keyword = expr_is_keyword(e);
    Str end = sg_cw_optional_end(lo->em, e->field);
    if (!keyword && end.n == 0 && read_plain(a, leaf, v, exact))
        return;
    Branch *b = sg_cw_pattern(lo, v, keyword);
    if (b == NULL)
        return; // anything at all: present
    sg_cw_allow_end(a, b, end);
    leaf->kind = exact ? LEAF_CASED : LEAF_ANYCASE;
    sg_cw_leaf_add_branch(a, leaf, b);
    if (!exact)
        note_case(lo, v);
}

// The service computes with doubles.
static void warn_precision(Lower *lo, const Value *v)
{
    double number = v->u.number.number, exact = 9007199254740992.0;
    if (lo->told_number || (number >= -exact && number <= exact))
        return;
    lo->told_number = true;
    sg_emit_warn(lo->em, SG_insights_number_precision, v->span,
                 "the service may round a number as large as this");
}

// Under which name, and how formatDate() is asked for it.
typedef struct PartOfTime {
    const char *name, *format;
} PartOfTime;

static PartOfTime part_of_time(TimePart part)
{
    switch (part) {
    case PART_NONE: break;
    case PART_MINUTE: return (PartOfTime){"minute", "%M"};
    case PART_HOUR: return (PartOfTime){"hour", "%H"};
    case PART_DAY: return (PartOfTime){"day", "%d"};
    case PART_WEEK: return (PartOfTime){"week", "%V"};
    case PART_MONTH: return (PartOfTime){"month", "%m"};
    case PART_YEAR: return (PartOfTime){"year", "%Y"};
    }
    return (PartOfTime){"", ""};
}

// The modifiers leave whole numbers of as many digits as formatDate() prints.
static void read_part(Lower *lo, Leaf *leaf)
{
    const Value *v = leaf->value;
    leaf->kind = LEAF_PART;
    if (!str_eq(leaf->name, STR("@timestamp")) &&
        !str_eq(leaf->name, STR("@ingestionTime")))
        sg_emit_error(lo->em, SG_insights_timestamp_part, v->span,
                      "only @timestamp and @ingestionTime are times");
    sg_cw_need(lo->em, LEVEL_2026, v->span, "'formatDate'");
    PartOfTime part = part_of_time(v->u.number.part);
    StrBuf call = sb_in(lo->em->arena);
    sg_sb_put(&call, STR("formatDate("));
    sg_sb_put(&call, leaf->name);
    sg_sb_putf(&call, ", \"%s\", \"UTC\")", part.format);
    leaf->name = lo->assume ? sb_str(&call)
                            : sg_cw_make(lo->made, str_of_literal(part.name),
                                         sb_str(&call), false);
}

// Literals with an exponent appear nowhere in the documentation.
static void check_literal(Lower *lo, const Value *v)
{
    Str text = v->u.number.text;
    warn_precision(lo, v);
    if (memchr(text.p, 'e', text.n) != NULL)
        sg_emit_error(lo->em, SG_query_unsupported, v->span,
                      "the service may not read '%.*s' as a number",
                      STR_ARG(text));
}

// A number without a field is text, anywhere in the event, as it is to
// matching.
static void read_number(Lower *lo, Leaf *leaf, const Expr *e)
{
    const Value *v = e->value;
    if (v->u.number.part != PART_NONE) {
        read_part(lo, leaf);
    } else if (v->kind == VAL_COMPARE) {
        leaf->kind = LEAF_COMPARE;
        check_literal(lo, v);
    } else if (expr_is_keyword(e)) {
        Piece piece = {.kind = PIECE_TEXT, .text = v->u.number.text};
        Value text = {.kind = VAL_STRING, .u.string.pieces = &piece};
        leaf->kind = LEAF_ANYCASE;
        sg_cw_leaf_add_branch(lo->em->arena, leaf,
                              sg_cw_pattern(lo, &text, true));
    } else {
        leaf->kind = LEAF_NUMBER;
        check_literal(lo, v);
        sg_cw_leaf_add(lo->em->arena, leaf, v->u.number.text);
    }
}

static Str event_field(Lower *lo, Str field, Span where)
{
    Str text = sg_cw_event_field(lo->em, field, where);
    if (!sg_cw_is_parsed(lo->em, field))
        return text;
    sg_cw_need(lo->em, LEVEL_2025, where, "'jsonParse'");
    lo->made->parsed = true;
    return lo->assume ? text : sg_cw_make(lo->made, field, text, true);
}

static void read_value(Lower *lo, Leaf *leaf, const Expr *e)
{
    const Value *v = e->value;
    switch (v->kind) {
    case VAL_STRING: read_string(lo, leaf, e); break;
    case VAL_NUMBER:
    case VAL_COMPARE: read_number(lo, leaf, e); break;
    case VAL_REGEX: sg_cw_leaf_regex(lo, leaf, e); break;
    case VAL_CIDR: leaf->kind = LEAF_CIDR; break;
    case VAL_NULL: leaf->truth = false; break;
    case VAL_EXISTS: leaf->truth = v->u.truth; break;
    case VAL_BOOL:
        leaf->kind = LEAF_TRUTH;
        leaf->truth = v->u.truth;
        break;
    case VAL_FIELDREF:
        leaf->kind = LEAF_FIELDREF;
        (void)sg_cw_warn_container(lo->em, lo->em->ir, v->u.fieldref.field,
                                   v->span);
        leaf->other = event_field(lo, v->u.fieldref.field, v->span);
        break;
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or an OR by now
    }
}

// concat(a, "?", b)
static Str joined(Lower *lo, const Node *part, Span where)
{
    Arena *a = lo->em->arena;
    StrBuf out = sb_in(a);
    sg_sb_put(&out, STR("concat("));
    for (bool text = false; part != NULL; part = part->next, text = !text) {
        sg_sb_put(&out, text ? sg_cw_quote(a, part->text)
                             : sg_cw_field(lo->em, part->text, where));
        if (part->next != NULL)
            sg_sb_put(&out, STR(", "));
    }
    sb_putc(&out, ')');
    return sb_str(&out);
}

static Str name_of(Lower *lo, const Expr *e)
{
    const Node *parts = sg_cw_joined_parts(lo->em, e->field);
    if (parts != NULL)
        return joined(lo, parts, e->key);
    return expr_is_keyword(e) ? STR("@message")
                              : event_field(lo, e->field, e->key);
}

// Only fields that every event has are joined: they need no guard, and the
// first is as present as all.
Leaf *sg_cw_leaf(Lower *lo, const Expr *e)
{
    Arena *a = lo->em->arena;
    Leaf *leaf = arena_new(a, Leaf);
    leaf->name = name_of(lo, e);
    leaf->kind = LEAF_PRESENT; // unless the value says more
    leaf->truth = true;
    leaf->tail = &leaf->first;
    leaf->seen = sg_map_in(a);
    leaf->value = e->value;
    leaf->assume = lo->assume;
    leaf->core = cw_options(lo->em)->level < LEVEL_2026;
    if (sg_cw_leaf_json(lo, leaf, e))
        return leaf;
    read_value(lo, leaf, e);
    const Node *parts = sg_cw_joined_parts(lo->em, e->field);
    if (leaf->kind == LEAF_PRESENT && parts != NULL)
        leaf->name = sg_cw_field(lo->em, parts->text, e->key);
    leaf->guarded = leaf->kind != LEAF_PRESENT && parts == NULL &&
                    !sg_cw_field_is_constant(leaf->name);
    return leaf;
}
