// transform_strings.c - texts: replaced in part, as a whole, in another case.

#include "ir/string.h"
#include "pipeline/plain.h"
#include "pipeline/transforms/transform.h"
#include "regex/letters.h"
#include "regex/python_regex.h"

// ---- replace_string ------------------------------------------------------

typedef struct ReplaceArgs {
    Str regex, replacement;
    bool skip_special, interpret_special;
    const Regex *pattern;
    const Replacement *by;
} ReplaceArgs;

static const Param replace_params[] = {
    {"regex", PARAM_TEXT, true, offsetof(ReplaceArgs, regex), NULL, NULL,
     "the regular expression to search for"},
    {"replacement", PARAM_TEXT, true, offsetof(ReplaceArgs, replacement), NULL,
     NULL, "the replacement; \\1 and \\g<name> are groups"},
    {"skip_special", PARAM_BOOL, false, offsetof(ReplaceArgs, skip_special),
     NULL, "false", "look at the text between wildcards only"},
    {"interpret_special", PARAM_BOOL, false,
     offsetof(ReplaceArgs, interpret_special), NULL, "false",
     "with skip_special: what is written may hold wildcards"},
    {0}};

static void prepare_replace(ConfigReader *r, void *args, const Node *where)
{
    ReplaceArgs *a = args;
    a->pattern = sg_python_regex(r, a->regex, sg_node_get(where, STR("regex")));
    if (a->pattern != NULL)
        a->by = sg_python_replacement(r, a->pattern, a->replacement,
                                      sg_node_get(where, STR("replacement")));
}

// Text in the syntax of Sigma strings: what the pattern left alone keeps its
// meaning, what it wrote is read as a rule would be, but for "\\".
static void put_kept(StrBuf *sb, Str text, const unsigned char *parts,
                     size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (parts[i] == PLAIN_TEXT && text.p[i] == '\\')
            sb_putc(sb, '\\');
        sb_putc(sb, text.p[i]);
    }
}

static void put_inserted(StrBuf *sb, Str s)
{
    for (size_t i = 0; i < s.n; i++) {
        bool escape = i + 1 < s.n && (s.p[i + 1] == '*' || s.p[i + 1] == '?');
        if (s.p[i] == '\\' && !escape)
            sb_putc(sb, '\\');
        sb_putc(sb, s.p[i]);
        if (s.p[i] == '\\' && escape)
            sb_putc(sb, s.p[++i]);
    }
}

// pySigma replaces in the text of a rule, wildcards included, and reads the
// result as a rule's text again.
static Value *replace_pieces(Run *run, const ReplaceArgs *a, Value *v,
                             const Piece *pieces)
{
    const unsigned char *parts;
    Str text = sg_plain_parts(run->arena, pieces, &parts);
    RegexMatch *matches;
    size_t count;
    RegexAnswer answer = sg_regex_find_all(run->arena, a->pattern, a->by, text,
                                           &matches, &count);
    if (answer == REGEX_GIVES_UP)
        sg_run_gave_up(run, v->span, text);
    if (answer != REGEX_FINDS)
        return v;
    StrBuf sb = sb_in(run->arena);
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        put_kept(&sb, text, parts, at, matches[i].from);
        put_inserted(&sb, matches[i].inserted);
        at = matches[i].to;
    }
    put_kept(&sb, text, parts, at, text.n);
    Piece *changed = sg_string_parse(run->arena, sb_str(&sb));
    if (sg_has_placeholder(pieces))
        changed = sg_string_expand(run->arena, changed);
    return sg_string_value(run->arena, v, changed);
}

// Each text run by itself; wildcards stay what they are.
static Value *replace_runs(Run *run, const ReplaceArgs *a, Value *v)
{
    PieceList list = sg_pieces_in(run->arena);
    bool changed = false;
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next) {
        Str text = p->text;
        RegexAnswer answer = REGEX_MISSES;
        if (p->kind == PIECE_TEXT)
            answer = sg_regex_replace(run->arena, a->pattern, a->by, &text);
        if (answer == REGEX_GIVES_UP)
            sg_run_gave_up(run, v->span, text);
        changed |= answer == REGEX_FINDS;
        if (answer == REGEX_FINDS && a->interpret_special)
            sg_pieces_put_all(&list, sg_plain_parse(run->arena, text));
        else
            sg_pieces_put(&list, p->kind, text);
    }
    return changed ? sg_string_value(run->arena, v, list.first) : v;
}

static Value *replace_string(Run *run, const void *args, const ItemIr *item,
                             Value *v)
{
    const ReplaceArgs *a = args;
    (void)item;
    if (v->kind == VAL_NUMBER && v->u.number.part == PART_NONE)
        return replace_pieces(run, a, v,
                              sg_string_plain(run->arena, v->u.number.text));
    if (v->kind != VAL_STRING)
        return v;
    return a->skip_special ? replace_runs(run, a, v)
                           : replace_pieces(run, a, v, v->u.string.pieces);
}

const Transform sg_transform_replace_string = {
    .info = {"replace_string", "replace parts of values", replace_params,
             sizeof(ReplaceArgs), NULL, false, prepare_replace},
    .value = replace_string};

// ---- map_string ----------------------------------------------------------

typedef struct StringMap {
    const Node *to;
} StringMap;

typedef struct MapArgs {
    const Node *node;
    Map strings; // plain text -> StringMap
} MapArgs;

static const Param map_params[] = {
    {"mapping", PARAM_NODE, true, offsetof(MapArgs, node), NULL, NULL,
     "a map from a value to a value, a list of values or null"},
    {0}};

static bool check_target(ConfigReader *r, const Node *n)
{
    Str text;
    bool ok = n->kind != NODE_MAP;
    if (sg_node_is_null(n))
        return true;
    if (n->kind == NODE_LIST)
        for (const Node *x = n->first; x != NULL; x = x->next)
            ok &= sg_node_text(x, &text);
    else
        ok &= sg_node_text(n, &text);
    if (!ok)
        sg_config_error(r, SG_step_parameter, n->span,
                        "a value must map to text, a list of strings or null");
    return ok;
}

static void prepare_map(ConfigReader *r, void *args, const Node *where)
{
    MapArgs *a = args;
    (void)where;
    a->strings = sg_map_in(r->arena);
    if (a->node->kind != NODE_MAP) {
        sg_config_error(r, SG_step_parameter, a->node->span,
                        "'mapping' must be a map, not %s",
                        sg_node_kind_name(a->node));
        return;
    }
    for (const Pair *p = a->node->pairs; p != NULL; p = p->next) {
        if (!check_target(r, p->value))
            continue;
        StringMap *m = arena_new(r->arena, StringMap);
        m->to = p->value;
        (void)sg_map_put(&a->strings, p->key->text, m);
    }
}

// A text that is not logged is absence; a keyword cannot be absent.
static Value *null_value(Run *run, const ItemIr *item, const Value *from)
{
    Value *v = arena_new(run->arena, Value);
    *v = (Value){.kind = VAL_NULL, .span = from->span};
    if (item->field.n == 0)
        sg_run_rule_error(run, SG_step_failed, item->span,
                          "a keyword can only be text or a number");
    return v;
}

// Looked up as plain text, wildcards and all: what the author wrote, not what
// it matches.
static Value *map_string(Run *run, const void *args, const ItemIr *item,
                         Value *v)
{
    const MapArgs *a = args;
    if (v->kind != VAL_STRING)
        return v;
    Str text = sg_plain_text(run->arena, v->u.string.pieces);
    const StringMap *m = sg_map_get(&a->strings, text);
    if (m == NULL)
        return v;
    if (sg_node_is_null(m->to))
        return null_value(run, item, v);
    Value *first = NULL;
    Value **tail = &first;
    const Node *n = m->to->kind == NODE_LIST ? m->to->first : m->to;
    for (; n != NULL; n = m->to->kind == NODE_LIST ? n->next : NULL) {
        (void)sg_node_text(n, &text);
        *tail =
            sg_string_value(run->arena, v, sg_string_parse(run->arena, text));
        tail = &(*tail)->next;
    }
    return first;
}

const Transform sg_transform_map_string = {
    .info = {"map_string", "replace whole values", map_params, sizeof(MapArgs),
             NULL, false, prepare_map},
    .value = map_string};

// ---- case ----------------------------------------------------------------

typedef struct CaseArgs {
    int method; // LetterCase
} CaseArgs;

static const Param case_params[] = {{"method", PARAM_CHOICE, false,
                                     offsetof(CaseArgs, method), LETTER_CASES,
                                     "lower", "how to write text"},
                                    {0}};

static Value *change_case(Run *run, const void *args, const ItemIr *item,
                          Value *v)
{
    LetterCase to = (LetterCase)((const CaseArgs *)args)->method;
    (void)item;
    if (v->kind != VAL_STRING)
        return v;
    PieceList list = sg_pieces_in(run->arena);
    for (const Piece *p = v->u.string.pieces; p != NULL; p = p->next)
        sg_pieces_put(&list, p->kind,
                      p->kind == PIECE_TEXT
                          ? sg_letters(run->arena, p->text, to)
                          : p->text);
    return sg_string_value(run->arena, v, list.first);
}

const Transform sg_transform_case = {
    .info = {"case", "write text in lower, upper or snake case", case_params,
             sizeof(CaseArgs), NULL, false, NULL},
    .value = change_case};
