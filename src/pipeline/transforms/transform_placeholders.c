// transform_placeholders.c - filling in what "expand" left open.

#include "base/limits.h"
#include "base/utf8.h"
#include "ir/string.h"
#include "pipeline/plain.h"
#include "pipeline/transforms/placeholders.h"
#include "pipeline/transforms/transform.h"
#include "regex/regex_compile.h"

void sg_place_prepare(ConfigReader *r, void *args, const Node *where)
{
    const PlaceArgs *a = args;
    if (a->include != NULL && a->exclude != NULL)
        sg_config_error(r, SG_step_parameter,
                        sg_node_get(where, STR("exclude"))->span,
                        "'exclude' cannot be used with 'include'");
}

static bool is_listed(const StrItem *list, Str name)
{
    while (list != NULL && !str_eq(list->text, name))
        list = list->next;
    return list != NULL;
}

static bool is_handled(const PlaceArgs *a, const Piece *p)
{
    if (p->kind != PIECE_PLACEHOLDER)
        return false;
    return a->include ? is_listed(a->include, p->text)
                      : !is_listed(a->exclude, p->text);
}

static bool has_handled(const PlaceArgs *a, const Piece *p)
{
    while (p != NULL && !is_handled(a, p))
        p = p->next;
    return p != NULL;
}

// ---- every combination ---------------------------------------------------

// A value half filled in.
typedef struct Draft Draft;
struct Draft {
    Draft *next;
    PieceList pieces;
};

static Draft *extended(Run *run, const Draft *draft, const Piece *more)
{
    Draft *d = arena_new(run->arena, Draft);
    d->pieces = sg_pieces_in(run->arena);
    sg_pieces_put_all(&d->pieces, draft->pieces.first);
    sg_pieces_put_all(&d->pieces, more);
    return d;
}

// Every draft with every choice; those of the first draft come first.
static Draft *combine(Run *run, const Draft *drafts, const PlaceChoice *choices,
                      Span where)
{
    Draft *first = NULL;
    Draft **tail = &first;
    int count = 0;
    for (; drafts != NULL; drafts = drafts->next) {
        for (const PlaceChoice *c = choices; c != NULL; c = c->next) {
            if (++count > MAX_VALUES) {
                sg_run_rule_error(run, SG_limit_values, where,
                                  "more than %d values", MAX_VALUES);
                return NULL;
            }
            *tail = extended(run, drafts, c->pieces);
            tail = &(*tail)->next;
        }
    }
    return first;
}

static Draft *fill(Run *run, const PlaceArgs *a, const Value *v,
                   const Piece *pieces, FillFn *choices_of)
{
    Draft *drafts = arena_new(run->arena, Draft);
    drafts->pieces = sg_pieces_in(run->arena);
    for (const Piece *p = pieces; p != NULL && drafts != NULL; p = p->next) {
        if (is_handled(a, p)) {
            const PlaceChoice *choices = choices_of(run, a, p->text, v);
            drafts =
                run->failed ? NULL : combine(run, drafts, choices, v->span);
            continue;
        }
        for (Draft *d = drafts; d != NULL; d = d->next)
            sg_pieces_put(&d->pieces, p->kind, p->text);
    }
    return drafts;
}

// ---- regular expressions -------------------------------------------------

static void put_escaped(StrBuf *sb, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c != '\0' && strchr(".*+?^$[](){}\\|", c) != NULL)
            sb_putc(sb, '\\');
        sb_putc(sb, c);
    }
}

// What a value of Sigma is as a regular expression.
static Piece *regex_pieces(Arena *a, const Piece *p)
{
    StrBuf sb = sb_in(a);
    for (; p != NULL; p = p->next) {
        switch (p->kind) {
        case PIECE_TEXT: put_escaped(&sb, p->text); break;
        case PIECE_MANY: sg_sb_put(&sb, STR(".*")); break;
        case PIECE_ONE: sb_putc(&sb, '.'); break;
        case PIECE_PLACEHOLDER: break;
        }
    }
    return sg_string_plain(a, sb_str(&sb));
}

static Str regex_text(Arena *a, const Piece *p)
{
    StrBuf sb = sb_in(a);
    for (; p != NULL; p = p->next) {
        const char *mark = p->kind == PIECE_PLACEHOLDER ? "%" : "";
        sg_sb_put(&sb, str_of_literal(mark));
        sg_sb_put(&sb, p->text);
        sg_sb_put(&sb, str_of_literal(mark));
    }
    return sb_str(&sb);
}

static Value *regex_value(Run *run, const Value *from, Piece *pieces)
{
    RegexError error;
    Value *v = arena_new(run->arena, Value);
    *v = *from;
    v->next = NULL;
    v->u.regex.text = regex_text(run->arena, pieces);
    v->u.regex.pieces = sg_has_placeholder(pieces) ? pieces : NULL;
    if (v->u.regex.pieces == NULL &&
        !sg_regex_valid(run->arena, v->u.regex.text, v->u.regex.flags, &error))
        sg_run_rule_error(run, SG_step_failed, v->span,
                          "'%.*s' is not a valid regular expression: %s",
                          STR_ARG(v->u.regex.text), error.message);
    return v;
}

// ---- values --------------------------------------------------------------

Value *sg_place_fill(Run *run, const PlaceArgs *a, Value *v, FillFn *choices_of)
{
    bool regex = v->kind == VAL_REGEX;
    const Piece *pieces = regex                   ? v->u.regex.pieces
                          : v->kind == VAL_STRING ? v->u.string.pieces
                                                  : NULL;
    if (!has_handled(a, pieces))
        return v;
    Value *first = NULL;
    Value **tail = &first;
    Draft *d = fill(run, a, v, pieces, choices_of);
    for (; d != NULL; d = d->next) {
        *tail = regex ? regex_value(run, v, d->pieces.first)
                      : sg_string_value(run->arena, v, d->pieces.first);
        tail = &(*tail)->next;
    }
    return first;
}

PlaceChoice *sg_place_choice(Run *run, const Value *v, Piece *pieces)
{
    PlaceChoice *c = arena_new(run->arena, PlaceChoice);
    c->pieces =
        v->kind == VAL_REGEX ? regex_pieces(run->arena, pieces) : pieces;
    return c;
}

// ---- value_placeholders --------------------------------------------------

static const Param place_params[] = {PLACE_PARAMS, {0}};

// A variable is one value or a list of alternatives.  A map, or a list with one
// in it, is not: printing it as text would search for something nobody wrote.
static const PlaceChoice *variable_choices(Run *run, const PlaceArgs *a,
                                           Str name, const Value *v)
{
    PlaceChoice *first = NULL;
    PlaceChoice **tail = &first;
    const Node *var = sg_run_var(run, name);
    (void)a;
    if (var == NULL) {
        sg_run_rule_error(run, SG_variable_missing, v->span,
                          "no pipeline has a variable '%.*s'", STR_ARG(name));
        return NULL;
    }
    bool list = var->kind == NODE_LIST;
    const Node *n = list ? var->first : var;
    for (; n != NULL; n = list ? n->next : NULL) {
        Str text;
        if (!sg_node_text(n, &text))
            break;
        *tail = sg_place_choice(run, v, sg_string_parse(run->arena, text));
        tail = &(*tail)->next;
    }
    if (n != NULL || first == NULL)
        sg_run_rule_error(
            run, SG_variable_missing, v->span,
            "the variable '%.*s' is not text, a number or a list of them",
            STR_ARG(name));
    return first;
}

static Value *fill_variables(Run *run, const void *args, const ItemIr *item,
                             Value *v)
{
    (void)item;
    return sg_place_fill(run, args, v, variable_choices);
}

const Transform sg_transform_value_placeholders = {
    .info = {"value_placeholders", "fill placeholders from variables",
             place_params, sizeof(PlaceArgs), NULL, false, sg_place_prepare},
    .value = fill_variables};

// ---- wildcard_placeholders -----------------------------------------------

static const PlaceChoice *wildcard_choice(Run *run, const PlaceArgs *a,
                                          Str name, const Value *v)
{
    (void)a;
    (void)name;
    return sg_place_choice(run, v,
                           sg_piece_new(run->arena, PIECE_MANY, (Str){0}));
}

static Value *fill_wildcards(Run *run, const void *args, const ItemIr *item,
                             Value *v)
{
    (void)item;
    return sg_place_fill(run, args, v, wildcard_choice);
}

const Transform sg_transform_wildcard_placeholders = {
    .info = {"wildcard_placeholders", "fill placeholders with a wildcard",
             place_params, sizeof(PlaceArgs), NULL, false, sg_place_prepare},
    .value = fill_wildcards};

// ---- query_expression_placeholders ---------------------------------------

typedef struct QueryArgs {
    PlaceArgs place;
    Str expression;
    const Node *mapping;
    bool names_field;
} QueryArgs;

static const Param query_params[] = {
    PLACE_PARAMS,
    {"expression", PARAM_TEXT, true, offsetof(QueryArgs, expression), NULL,
     NULL, "text of the query; {field} and {id} are filled in"},
    {"mapping", PARAM_NODE, false, offsetof(QueryArgs, mapping), NULL, NULL,
     "from names of placeholders to ids"},
    {0}};

// The length of the part at 'at': a character, "{{", "}}", "{field}", "{id}";
// 0: none of them.
static size_t part_length(Str s, size_t at)
{
    Str rest = str_slice(s, at, s.n);
    if (s.p[at] != '{' && s.p[at] != '}')
        return 1;
    if (str_starts(rest, STR("{{")) || str_starts(rest, STR("}}")))
        return 2;
    if (str_starts(rest, STR("{field}")))
        return 7;
    return str_starts(rest, STR("{id}")) ? 4 : 0;
}

// A part of seven characters is "{field}".
static void prepare_query(ConfigReader *r, void *args, const Node *where)
{
    QueryArgs *a = args;
    size_t n = 1;
    sg_place_prepare(r, args, where);
    for (size_t at = 0; at < a->expression.n && n > 0; at += n) {
        n = part_length(a->expression, at);
        a->names_field |= n == 7;
    }
    if (n == 0)
        sg_config_error(
            r, SG_template_syntax, sg_node_get(where, STR("expression"))->span,
            "only {field} and {id} can be filled in; write '{{' for a brace");
    if (a->mapping != NULL && a->mapping->kind != NODE_MAP)
        sg_config_error(r, SG_step_parameter, a->mapping->span,
                        "'mapping' must be a map, not %s",
                        sg_node_kind_name(a->mapping));
}

// The name goes into the query as it is, and comes from a rule.
static bool is_name(Str id)
{
    for (size_t at = 0; at < id.n;) {
        uint32_t c = sg_utf8_next(id, &at);
        if (c != '-' && c != '.' && !sg_is_word_code(c))
            return false;
    }
    return id.n > 0;
}

// Why the placeholder cannot become a query; NULL: it can.
static const char *query_problem(const QueryArgs *a, const ItemIr *item,
                                 const Piece *p, Str id, bool mapped)
{
    if (p->next != NULL)
        return "the placeholder must be the whole value";
    if (item->field.n == 0 && a->names_field)
        return "the query expression needs a field";
    if (!mapped && !is_name(id))
        return "the placeholder's name becomes part of the query and may hold "
               "only letters, digits, '_', '-' and '.'; give it an id in "
               "'mapping'";
    return NULL;
}

static Value *make_query(Run *run, const void *args, const ItemIr *item,
                         Value *v)
{
    const QueryArgs *a = args;
    const Piece *p = v->kind == VAL_STRING ? v->u.string.pieces : NULL;
    if (!has_handled(&a->place, p))
        return v;
    Str id = p->text;
    const Node *node = a->mapping ? sg_node_get(a->mapping, p->text) : NULL;
    bool mapped = sg_node_text(node, &id);
    const char *problem = query_problem(a, item, p, id, mapped);
    if (problem != NULL) {
        sg_run_rule_error(run, SG_step_failed, v->span, "%s", problem);
        return v;
    }
    Value *to = arena_new(run->arena, Value);
    to->kind = VAL_QUERY;
    to->span = v->span;
    to->flags = value_flags_beside_case(v);
    to->u.query.expression = a->expression;
    to->u.query.id = id;
    return to;
}

const Transform sg_transform_query_expression_placeholders = {
    .info = {"query_expression_placeholders",
             "replace values with text in the target's language", query_params,
             sizeof(QueryArgs), NULL, false, prepare_query},
    .value = make_query};
