// print.c - leaves as text, as they are and negated.
//
// A comparison with a field that an event does not have is not true, and
// neither is its negated operator: what is printed here for a negated leaf
// holds where the field is present, and lower_condition.c says the rest.

#include "cloudwatch/cloudwatch.h"

static void add_text(Clause *to, StrBuf *text)
{
    sg_cw_clause_add(to, sg_cw_clause_text(text->arena, sb_str(text)));
}

// "f <op> value" in one go.
static void add_test(Arena *a, Clause *to, Str name, Str op, Str value)
{
    StrBuf out = sb_in(a);
    sg_sb_put(&out, name);
    sg_sb_put(&out, op);
    sg_sb_put(&out, value);
    add_text(to, &out);
}

static Str equals(bool negated)
{
    return negated ? STR(" != ") : STR(" = ");
}

static Str like(bool negated)
{
    return negated ? STR(" not like ") : STR(" like ");
}

static bool is_negative(Str number)
{
    return str_starts(number, STR("-"));
}

// No page has a literal with a sign; all show subtraction.
static Str number_text(Arena *a, const Leaf *leaf, Str number)
{
    StrBuf out = sb_in(a);
    if (leaf->assume || !is_negative(number))
        return number;
    sg_sb_put(&out, STR("0 - "));
    sg_sb_put(&out, str_slice(number, 1, number.n));
    return sb_str(&out);
}

static bool has_negative(const Leaf *leaf)
{
    const Branch *b = leaf->first;
    while (b != NULL && !is_negative(b->text))
        b = b->next;
    return leaf->kind == LEAF_NUMBER && b != NULL;
}

// A list has literals only.
static void add_list(Arena *a, Clause *to, const Leaf *leaf, bool negated)
{
    if (leaf->first->next == NULL || (has_negative(leaf) && !leaf->assume)) {
        Clause *each = sg_cw_clause(a, negated ? CLAUSE_AND : CLAUSE_OR);
        for (const Branch *b = leaf->first; b != NULL; b = b->next)
            add_test(a, each, leaf->name, equals(negated),
                     number_text(a, leaf, b->text));
        sg_cw_clause_add(to, each);
        return;
    }
    StrBuf list = sb_in(a);
    for (const Branch *b = leaf->first; b != NULL; b = b->next) {
        sg_sb_put(&list, b == leaf->first ? STR("[") : STR(", "));
        sg_sb_put(&list, b->text);
    }
    sb_putc(&list, ']');
    add_test(a, to, leaf->name, negated ? STR(" not in ") : STR(" in "),
             sb_str(&list));
}

static void add_pattern(Arena *a, Clause *to, const Leaf *leaf, bool negated)
{
    bool any_case = leaf->kind == LEAF_ANYCASE;
    add_test(a, to, leaf->name, like(negated),
             sg_cw_pattern_union(a, leaf->first, any_case, leaf->assume));
}

static void add_cidr(Arena *a, Clause *to, const Leaf *leaf, bool negated)
{
    const Value *v = leaf->value;
    StrBuf out = sb_in(a);
    if (negated)
        sg_sb_put(&out, STR("not "));
    sg_sb_put(&out,
              v->u.cidr.v6 ? STR("isIpv6InSubnet(") : STR("isIpv4InSubnet("));
    sg_sb_put(&out, leaf->name);
    sg_sb_put(&out, STR(", "));
    sg_sb_put(&out, sg_cw_quote(a, v->u.cidr.text));
    sb_putc(&out, ')');
    add_text(to, &out);
}

static Str compare_operator(Arena *a, CompareOp op, bool negated)
{
    StrBuf sb = sb_in(a);
    sg_sb_putf(&sb, " %s ",
               sg_compare_sign(negated ? sg_compare_opposite(op) : op));
    return sb_str(&sb);
}

static void add_truth(Arena *a, Clause *to, const Leaf *leaf, bool negated)
{
    Clause *both = sg_cw_clause(a, negated ? CLAUSE_AND : CLAUSE_OR);
    add_test(a, both, leaf->name, equals(negated),
             leaf->truth ? STR("1") : STR("0"));
    add_test(a, both, leaf->name, like(negated),
             leaf->truth ? STR("/(?i)^true$/") : STR("/(?i)^false$/"));
    sg_cw_clause_add(to, both);
}

// What of the other field must be in this one.
typedef enum Within { WITHIN_ALL, WITHIN_ANY, WITHIN_START, WITHIN_END } Within;

static Within within(const Value *v)
{
    bool starts = v->flags & TRAIT_FIELDREF_START;
    bool ends = v->flags & TRAIT_FIELDREF_END;
    if (starts)
        return ends ? WITHIN_ANY : WITHIN_START;
    return ends ? WITHIN_END : WITHIN_ALL;
}

static Str in_lower_case(Arena *a, Str name)
{
    StrBuf out = sb_in(a);
    sg_sb_put(&out, STR("tolower("));
    sg_sb_put(&out, name);
    sb_putc(&out, ')');
    return sb_str(&out);
}

// These functions return 1 or 0, not a truth value for "not".
static void add_call(Arena *a, Clause *to, const char *function, Str of,
                     Str part, bool negated)
{
    StrBuf out = sb_in(a);
    sg_sb_putf(&out, "%s(", function);
    sg_sb_put(&out, of);
    sg_sb_put(&out, STR(", "));
    sg_sb_put(&out, part);
    sg_sb_put(&out, negated ? STR(") = 0") : STR(") = 1"));
    add_text(to, &out);
}

// As much of the one as the other has characters, from an end of it: what has
// the other in it then is the other.
static Str cut(Arena *a, Str of, Str other, bool start)
{
    StrBuf out = sb_in(a);
    sg_sb_put(&out, STR("substr("));
    sg_sb_put(&out, of);
    if (start) {
        sg_sb_put(&out, STR(", 0, strlen("));
    } else {
        sg_sb_put(&out, STR(", strlen("));
        sg_sb_put(&out, of);
        sg_sb_put(&out, STR(") - strlen("));
    }
    sg_sb_put(&out, other);
    sg_sb_put(&out, STR("))"));
    return sb_str(&out);
}

// No page compares the results of two calls.  Two texts that are in each other
// are equal.
static void add_fieldref_test(Arena *a, Clause *to, const Leaf *leaf,
                              bool negated)
{
    Str left = in_lower_case(a, leaf->name);
    Str right = in_lower_case(a, leaf->other);
    Within place = within(leaf->value);
    bool start = place == WITHIN_START;
    if (place == WITHIN_ALL && leaf->assume) {
        add_test(a, to, left, equals(negated), right);
    } else if (place == WITHIN_ALL) {
        Clause *both = sg_cw_clause(a, negated ? CLAUSE_OR : CLAUSE_AND);
        add_call(a, both, "strcontains", left, right, negated);
        add_call(a, both, "strcontains", right, left, negated);
        sg_cw_clause_add(to, both);
    } else if (place == WITHIN_ANY) {
        add_call(a, to, "strcontains", left, right, negated);
    } else if (leaf->core) {
        add_call(a, to, "strcontains", cut(a, left, right, start), right,
                 negated);
    } else {
        add_call(a, to, start ? "startsWith" : "endsWith", left, right,
                 negated);
    }
}

Clause *sg_cw_present_clause(Arena *a, Str name, bool present)
{
    StrBuf out = sb_in(a);
    sg_sb_put(&out, present ? STR("ispresent(") : STR("not ispresent("));
    sg_sb_put(&out, name);
    sb_putc(&out, ')');
    return sg_cw_clause_text(a, sb_str(&out));
}

static void add_fieldref(Arena *a, Clause *to, const Leaf *leaf, bool negated)
{
    Clause *either = sg_cw_clause(a, CLAUSE_OR);
    if (negated && !leaf->paired && !sg_cw_field_is_constant(leaf->other))
        sg_cw_clause_add(either, sg_cw_present_clause(a, leaf->other, false));
    add_fieldref_test(a, either, leaf, negated);
    sg_cw_clause_add(to, either);
}

static Str quote_part(Arena *a, const Value *v)
{
    Str digits = v->u.number.text;
    size_t width = v->u.number.part == PART_YEAR ? 4 : 2;
    StrBuf out = sb_in(a);
    for (size_t n = digits.n; n < width; n++)
        sb_putc(&out, '0');
    sg_sb_put(&out, digits);
    return sg_cw_quote(a, sb_str(&out));
}

static void add_part(Arena *a, Clause *to, const Leaf *leaf, bool negated)
{
    const Value *v = leaf->value;
    add_test(a, to, leaf->name,
             v->kind == VAL_COMPARE
                 ? compare_operator(a, v->u.number.op, negated)
                 : equals(negated),
             quote_part(a, v));
}

Clause *sg_cw_leaf_clause(Arena *a, const Leaf *leaf, bool negated)
{
    Clause *to = sg_cw_clause(a, CLAUSE_AND);
    const Value *v = leaf->value;
    switch (leaf->kind) {
    case LEAF_NUMBER:
    case LEAF_LITERAL: add_list(a, to, leaf, negated); break;
    case LEAF_ANYCASE:
    case LEAF_CASED: add_pattern(a, to, leaf, negated); break;
    case LEAF_REGEX:
        add_test(a, to, leaf->name, like(negated), leaf->first->text);
        break;
    case LEAF_CIDR: add_cidr(a, to, leaf, negated); break;
    case LEAF_COMPARE:
        add_test(a, to, leaf->name,
                 compare_operator(a, v->u.number.op, negated),
                 number_text(a, leaf, v->u.number.text));
        break;
    case LEAF_TRUTH: add_truth(a, to, leaf, negated); break;
    case LEAF_FIELDREF: add_fieldref(a, to, leaf, negated); break;
    case LEAF_PART: add_part(a, to, leaf, negated); break;
    case LEAF_FILLED:
        add_test(a, to, leaf->name, equals(leaf->truth != negated),
                 STR("\"\""));
        break;
    case LEAF_PRESENT:
        return sg_cw_present_clause(a, leaf->name, leaf->truth != negated);
    }
    return to;
}
