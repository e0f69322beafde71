// lower_condition.c - a condition, and every value but strings, in the terms
// KQL has.
//
// One Sigma value can become several tests: a regular expression its
// alternatives, a keyword a pattern and a phrase, a value its spellings.  All
// that is settled here, so that what prints never has to decide anything.

#include "kibana/lower_condition.h"

#include "base/utf8.h"
#include "elastic/bound_keyword.h"
#include "elastic/query_size.h"
#include "elastic/typed_match.h"
#include "elastic/typed_tell.h"
#include "kibana/kql_text.h"
#include "kibana/lower_words.h"
#include "kibana/regex_wildcards.h"

// ---- values --------------------------------------------------------------

static Expr *make_not(Lowering *lo, Expr *of)
{
    Expr *e = sg_kql_node(lo, EX_NOT, of);
    e->first = of;
    return e;
}

static size_t character_of(const Expr *e, const RegexPatterns *set)
{
    Str before = str_slice(e->value->u.regex.text, 0, set->at);
    return sg_utf8_length(before) + 1;
}

static void refuse_regex(Lowering *lo, const Expr *e, const RegexPatterns *set)
{
    sg_emit_error(lo->em, SG_kql_regex, e->value->span,
                  "regular expression is not a finite set of wildcard "
                  "patterns: %s at character %zu",
                  set->problem, character_of(e, set));
}

// Is the field present?
static Expr *lower_presence(Lowering *lo, const Expr *e, bool wanted)
{
    Expr *exists = sg_kql_exists(lo, e, e->field);
    return wanted ? exists : make_not(lo, exists);
}

// A value that the type of its field has nothing to say about.
static Expr *lower_value(Lowering *lo, const Expr *e, const Value *v)
{
    switch (v->kind) {
    case VAL_STRING: return sg_kql_lower_string(lo, e, v);
    case VAL_NULL: return lower_presence(lo, e, false);
    case VAL_EXISTS: return lower_presence(lo, e, v->u.truth);
    case VAL_NUMBER:
        if (expr_is_keyword(e))
            return sg_kql_lower_number_word(lo, e);
        break;
    case VAL_REGEX:
    case VAL_BOOL:
    case VAL_CIDR:
    case VAL_COMPARE:
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break;
    }
    return sg_kql_match(lo, e, e->field, v);
}

// The sub-field in which letters are lower case, if it is to be used.
static const Expr *without_case(Lowering *lo, const Expr *e, const Value *v)
{
    ElasticField f = sg_elastic_field(&lo->typing.types, e->field);
    if (lo->options->spellings != SPELL_CASELESS || !f.with_caseless ||
        v->kind != VAL_STRING || value_is_cased(v))
        return e;
    Expr *other = arena_new(lo->em->arena, Expr);
    StrBuf name = sb_in(lo->em->arena);
    sg_sb_put(&name, e->field);
    sg_sb_put(&name, STR(".caseless"));
    *other = *e;
    other->field = sb_str(&name);
    return other;
}

// 'v' is the value of 'e', or one of the patterns that it became.
static Expr *lower_typed(Lowering *lo, const Expr *e, const Value *v)
{
    e = without_case(lo, e, v);
    TypedMatch m = {&lo->typing, e, v,
                    sg_elastic_field(&lo->typing.types, e->field)};
    ValueClass class;
    Expr *typed = sg_typed_match(&m);
    if (typed != NULL && typed->kind == EX_MATCH &&
        sg_type_column(&m.field) == COLUMN_KEY)
        return lower_value(lo, typed, typed->value);
    if (typed != NULL)
        return typed;
    if (elastic_is_text(m.field.type) && sg_value_class(v, &class) &&
        class != CLASS_EXISTS)
        return sg_kql_lower_words(lo, &m);
    if (m.field.lowercase && value_is_cased(v) &&
        !sg_typed_widen(&m, "its letters in any case"))
        return sg_kql_nothing(lo, e);
    return lower_value(lo, e, v);
}

// Types that have a form for any pattern.
static bool takes_patterns(Lowering *lo, const Expr *e)
{
    ElasticType type = sg_elastic_field(&lo->typing.types, e->field).type;
    return type == ELASTIC_UNKNOWN || elastic_is_keyword(type) ||
           elastic_is_text(type);
}

// Patterns that find more, in the place of 'set'.  Each regular expression has
// its message: what it is widened for differs.
static bool widen_regex(Lowering *lo, const Expr *e, RegexPatterns *set)
{
    const KqlOptions *o = lo->options;
    if (!typing_may_widen(&lo->typing, o->regex) || !takes_patterns(lo, e))
        return false;
    RegexPatterns wider =
        sg_kql_regex_wider(lo->em->arena, e->value, o->regex_max);
    if (wider.problem != NULL ||
        (o->regex == WIDEN_AUTO && !sg_kql_patterns_select(&wider)))
        return false;
    sg_emit_warn(lo->em, SG_kql_regex_widened, e->value->span,
                 "regular expression widened to wildcard patterns, which "
                 "cannot say it exactly: %s at character %zu",
                 set->problem, character_of(e, set));
    *set = wider;
    return true;
}

static bool find_patterns(Lowering *lo, const Expr *e, RegexPatterns *set)
{
    *set =
        sg_kql_regex_patterns(lo->em->arena, e->value, lo->options->regex_max);
    if (set->problem != NULL)
        return widen_regex(lo, e, set);
    sg_kql_warn(lo, SG_kql_regex_lowered, e->value->span,
                "regular expression lowered to wildcards");
    return true;
}

static Expr *lower_regex(Lowering *lo, const Expr *e)
{
    const Value *regex = e->value;
    RegexPatterns set;
    if (!find_patterns(lo, e, &set)) {
        refuse_regex(lo, e, &set);
        return sg_kql_nothing(lo, e);
    }
    if (set.ignore_case && !spells_variants(lo))
        sg_kql_warn(lo, SG_kql_regex_case, regex->span,
                    "case-insensitive regular expression lowered "
                    "case-sensitively");
    Expr *either = sg_kql_node(lo, EX_OR, e);
    Expr **tail = &either->first;
    for (const Value *v = set.first; v != NULL; v = v->next) {
        *tail = lower_typed(lo, e, v);
        tail = &(*tail)->next;
    }
    return either;
}

static Expr *lower_kind(Lowering *lo, const Expr *e)
{
    switch (e->value->kind) {
    case VAL_REGEX: return lower_regex(lo, e);
    case VAL_STRING:
    case VAL_NUMBER:
    case VAL_NULL:
    case VAL_EXISTS:
    case VAL_BOOL:
    case VAL_CIDR:
    case VAL_COMPARE: return lower_typed(lo, e, e->value);
    case VAL_FIELDREF:
    case VAL_QUERY:
    case VAL_EXPANSION: break; // refused, or an OR by now
    }
    return sg_kql_nothing(lo, e);
}

static Expr *lower_match(Lowering *lo, const Expr *e)
{
    Str unbound = lo->options->unbound_field;
    if (expr_is_keyword(e) && unbound.n > 0)
        e = sg_elastic_bind_keyword(lo->em->arena, e, unbound);
    if (sg_kql_is_many_fields(e->field))
        sg_kql_warn(lo, SG_kql_field_wildcard, e->key,
                    "a '*' that is a whole part of a field name stands for "
                    "any part");
    return lower_kind(lo, e);
}

// ---- the tree ------------------------------------------------------------

static Expr *lower(Lowering *lo, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return lower_match(lo, e);
    Expr *node = sg_kql_node(lo, e->kind, e);
    Expr **tail = &node->first;
    bool conjunct = lo->conjunct;
    lo->conjunct = e->kind == EX_AND && e->first->next != NULL;
    if (e->kind == EX_NOT)
        lo->typing.negated = !lo->typing.negated;
    for (const Expr *child = e->first; child != NULL; child = child->next) {
        *tail = lower(lo, child);
        tail = &(*tail)->next;
    }
    if (e->kind == EX_NOT)
        lo->typing.negated = !lo->typing.negated;
    lo->conjunct = conjunct;
    return node;
}

// Each level more takes Kibana's parser twice as long: half a second for 12,
// 4.4 for 16 (kbn-es-query 1.0.7).
enum { MAX_LEVELS = 12 };

static void check_levels(Emitter *em, const Expr *tree, Span where)
{
    size_t levels = sg_elastic_query_size(tree).levels - 1;
    if (levels > MAX_LEVELS)
        sg_emit_error(em, SG_elastic_depth, where,
                      "the query is nested %zu levels deep: Kibana's parser "
                      "takes twice as long for each, and more than %d are too "
                      "many",
                      levels, MAX_LEVELS);
}

Expr *sg_kql_lower(Emitter *em, const Expr *e)
{
    const KqlOptions *options = em->options;
    Lowering lo = {.em = em, .options = options};
    lo.typing = (Typing){.em = em,
                         .types = sg_elastic_types(em, options->mapping),
                         .most = options->regex_max,
                         .widen = options->types};
    Expr *tree = lower(&lo, e);
    if (em->failed)
        return tree;
    tree = sg_fold_constants(tree);
    if (sg_is_always(tree))
        return tree;
    if (sg_is_never(tree))
        sg_emit_error(em, SG_elastic_never_holds, e->span,
                      "no event in Elasticsearch meets this condition: all "
                      "that is left of it are values that its fields cannot "
                      "have");
    if (em->failed)
        return tree;
    tree = sg_simplify(tree, em->backend->passes);
    check_levels(em, tree, e->span);
    return tree;
}
