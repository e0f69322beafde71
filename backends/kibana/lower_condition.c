// lower_condition.c - a condition, and every value but strings, in the terms
// KQL has.
//
// One Sigma value can become several tests: a regular expression its
// alternatives, a keyword a pattern and a phrase, a value its spellings.  All
// that is settled here, so that what prints never has to decide anything.

#include "kibana/lower_condition.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "kibana/kql_text.h"
#include "kibana/lower_nodes.h"
#include "kibana/regex_wildcards.h"

enum { MAX_CLAUSES = 1024 }; // what older Elasticsearch takes

// ---- values --------------------------------------------------------------

static Expr *make_not(Lowering *lo, Expr *of)
{
    Expr *e = sg_kql_node(lo, EX_NOT, of);
    e->first = of;
    return e;
}

static Expr *refuse_regex(Lowering *lo, const Expr *e, const RegexPatterns *set)
{
    Str before = str_slice(e->value->u.regex.text, 0, set->at);
    sg_emit_error(lo->em, SG_kql_regex, e->value->span,
                  "regular expression is not a finite set of wildcard "
                  "patterns: %s at character %zu",
                  set->problem, sg_utf8_length(before) + 1);
    return sg_kql_nothing(lo, e);
}

static Expr *lower_regex(Lowering *lo, const Expr *e)
{
    const Value *regex = e->value;
    RegexPatterns set =
        sg_kql_regex_patterns(lo->em->arena, regex, lo->options->regex_max);
    if (set.problem != NULL)
        return refuse_regex(lo, e, &set);
    sg_kql_warn(lo, SG_kql_regex_lowered, regex->span,
                "regular expression lowered to wildcards");
    if (set.ignore_case && !spells_variants(lo))
        sg_kql_warn(lo, SG_kql_regex_case, regex->span,
                    "case-insensitive regular expression lowered "
                    "case-sensitively");
    Expr *either = sg_kql_node(lo, EX_OR, e);
    Expr **tail = &either->first;
    for (const Value *v = set.first; v != NULL; v = v->next) {
        *tail = sg_kql_lower_string(lo, e, v);
        tail = &(*tail)->next;
    }
    return either;
}

static Expr *lower_number(Lowering *lo, const Expr *e)
{
    if (expr_is_keyword(e))
        return sg_kql_lower_number_word(lo, e);
    return sg_kql_match(lo, e, e->field, e->value);
}

// Is the field present?
static Expr *lower_presence(Lowering *lo, const Expr *e, bool wanted)
{
    Expr *exists = sg_kql_exists(lo, e, e->field);
    return wanted ? exists : make_not(lo, exists);
}

static Expr *lower_match(Lowering *lo, const Expr *e)
{
    const Value *v = e->value;
    if (sg_kql_is_many_fields(e->field))
        sg_kql_warn(lo, SG_kql_field_wildcard, e->key,
                    "a '*' that is a whole part of a field name stands for "
                    "any part");
    switch (v->kind) {
    case VAL_STRING: return sg_kql_lower_string(lo, e, v);
    case VAL_NUMBER: return lower_number(lo, e);
    case VAL_NULL: return lower_presence(lo, e, false);
    case VAL_EXISTS: return lower_presence(lo, e, v->u.truth);
    case VAL_REGEX: return lower_regex(lo, e);
    case VAL_BOOL:
    case VAL_CIDR:
    case VAL_COMPARE: return sg_kql_match(lo, e, e->field, e->value);
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or an OR by now
    }
    return sg_kql_nothing(lo, e);
}

// ---- the tree ------------------------------------------------------------

static Expr *lower(Lowering *lo, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return lower_match(lo, e);
    Expr *node = sg_kql_node(lo, e->kind, e);
    Expr **tail = &node->first;
    if (e->kind == EX_NOT)
        lo->negated = !lo->negated;
    for (const Expr *child = e->first; child != NULL; child = child->next) {
        *tail = lower(lo, child);
        tail = &(*tail)->next;
    }
    if (e->kind == EX_NOT)
        lo->negated = !lo->negated;
    return node;
}

Expr *sg_kql_lower(Emitter *em, const Expr *e)
{
    Lowering lo = {.em = em, .options = em->options};
    Expr *tree = lower(&lo, e);
    if (lo.clauses > MAX_CLAUSES)
        sg_kql_warn(&lo, SG_kql_clause_count, e->span,
                    "the query has more than 1,024 clauses, which "
                    "Elasticsearch may refuse");
    return tree;
}
