// insights_read.c - queries of Logs Insights, from their text.

#include "insights_tree.h"

#include "base/ascii.h"
#include "base/strbuf.h"
#include "insights_parts.h"
#include "insights_words.h"

enum { MAX_NESTING = 500, MAX_NAMES = 400, MAX_STATS = 10, MAX_BRANCHES = 10 };

// Names that a query has made or read.
typedef struct Names {
    Str items[MAX_NAMES];
    size_t count;
} Names;

typedef struct Reader {
    QlText t;
    Arena *arena;
    unsigned depth;
    bool in_stats; // aggregates may be here
    Names made, read;
    bool closed; // after "stats": no names but those of 'visible'
    Names visible;
    size_t stats;
    QlCommand last;
    bool sorted, ended; // "sort" or "limit"; "dedup"
} Reader;

static bool has_name(const Names *names, Str name)
{
    for (size_t i = 0; i < names->count; i++)
        if (str_eq(names->items[i], name))
            return true;
    return false;
}

static void add_name(Reader *r, Names *names, Str name)
{
    if (has_name(names, name))
        return;
    if (names->count == MAX_NAMES)
        ql_fail(&r->t, "too many names for this reader");
    else
        names->items[names->count++] = name;
}

static QlNode *new_node(Reader *r, QlOp op)
{
    QlNode *n = arena_new(r->arena, QlNode);
    *n = (QlNode){.op = op};
    return n;
}

// ---- names -----------------------------------------------------------------

// name = part { "." part | "[" digits "]" }
static const QlPart *read_path(Reader *r, Str *whole)
{
    QlPart *first = NULL, **tail = &first;
    StrBuf sb = sb_in(r->arena);
    bool list = false;
    do {
        *tail = arena_new(r->arena, QlPart);
        **tail = (QlPart){.text = list ? ql_digits(&r->t)
                                       : ql_name_part(&r->t, first == *tail)};
        sg_sb_putf(&sb, "%s%.*s", *tail == first ? "" : ".",
                   STR_ARG((*tail)->text));
        if (list)
            ql_expect(&r->t, STR("]"));
        tail = &(*tail)->next;
        list = ql_peek(&r->t) == '[';
    } while (list ? ql_skip(&r->t, STR("["))
                  : ql_peek(&r->t) == '.' && ql_skip(&r->t, STR(".")));
    *whole = sb_str(&sb);
    return first;
}

// Is it, or what it is a part of, among the names?
static bool is_visible(const Reader *r, const QlNode *n)
{
    return !r->closed || has_name(&r->visible, n->text) ||
           has_name(&r->visible, n->path->text);
}

static QlNode *read_name(Reader *r)
{
    QlNode *n = new_node(r, QL_NAME);
    ql_blanks(&r->t);
    n->path = read_path(r, &n->text);
    if (!is_visible(r, n))
        ql_fail(&r->t, "after 'stats' there are its own columns only");
    if (!has_name(&r->made, n->text) && !has_name(&r->made, n->path->text))
        add_name(r, &r->read, n->text);
    return n;
}

// "as name": of a column that nobody has made or read before.
static Str read_new_name(Reader *r)
{
    Str name;
    ql_blanks(&r->t);
    (void)read_path(r, &name);
    if (has_name(&r->made, name))
        ql_fail(&r->t, "a column is made twice");
    if (has_name(&r->read, name))
        ql_fail(&r->t, "a column hides a field that is read before it");
    add_name(r, &r->made, name);
    return name;
}

// ---- expressions -----------------------------------------------------------

static QlNode *read_expression(Reader *r);

static bool is_truth(const QlNode *n)
{
    switch (n->op) {
    case QL_AND:
    case QL_OR:
    case QL_NOT:
    case QL_EQUAL:
    case QL_UNEQUAL:
    case QL_LESS:
    case QL_AT_MOST:
    case QL_MORE:
    case QL_AT_LEAST:
    case QL_LIKE:
    case QL_UNLIKE:
    case QL_IN:
    case QL_NOT_IN: return true;
    case QL_CALL: return n->function != NULL && n->function->truth;
    case QL_TEXT:
    case QL_NUMBER:
    case QL_PERIOD:
    case QL_NAME:
    case QL_STAR:
    case QL_ADD:
    case QL_SUBTRACT:
    case QL_MULTIPLY:
    case QL_DIVIDE:
    case QL_REMAINDER: break;
    }
    return false;
}

static void want_truth(Reader *r, const QlNode *n)
{
    if (!is_truth(n))
        ql_fail(&r->t, "a value where TRUE or FALSE belongs");
}

static void want_value(Reader *r, const QlNode *n)
{
    if (is_truth(n))
        ql_fail(&r->t, "TRUE or FALSE where a value belongs");
}

static void check_call(Reader *r, const QlNode *call, size_t n)
{
    const QlFunction *f = call->function;
    Str name = str_of_literal(f->name);
    const QlNode *arg = call->first;
    if (n < f->least || n > f->most)
        ql_fail(&r->t, "a function with another number of arguments");
    if (f->aggregate && !r->in_stats)
        ql_fail(&r->t, "a function of 'stats'");
    if (n == 0)
        return;
    if (arg->op == QL_STAR && !str_eq(name, STR("count")))
        ql_fail(&r->t, "'*' outside of count()");
    if (str_eq(name, STR("if")) || str_eq(name, STR("case")))
        want_truth(r, arg);
    for (size_t i = 0; str_eq(name, STR("case")) && arg; i++, arg = arg->next)
        if (i % 2 == 0 && arg->next != NULL)
            want_truth(r, arg);
    if (str_eq(name, STR("case")) && n > 2 * MAX_BRANCHES)
        ql_fail(&r->t, "more than ten branches");
    if (str_eq(name, STR("bin")) != (call->first->op == QL_PERIOD))
        ql_fail(&r->t, "a period outside of bin(), or none in it");
}

static QlNode *read_argument(Reader *r)
{
    if (ql_skip(&r->t, STR("*")))
        return new_node(r, QL_STAR);
    double period;
    if (ql_period(&r->t, &period)) {
        QlNode *n = new_node(r, QL_PERIOD);
        n->number = period;
        return n;
    }
    return read_expression(r);
}

// call = name "(" [ argument { "," argument } ] ")"
static QlNode *read_call(Reader *r, Str name)
{
    QlNode *call = new_node(r, QL_CALL), **tail = &call->first;
    size_t n = 0;
    call->function = ql_function(name);
    if (call->function == NULL)
        ql_fail(&r->t, "a function that no page has");
    ql_expect(&r->t, STR("("));
    if (!ql_skip(&r->t, STR(")"))) {
        do {
            *tail = read_argument(r);
            tail = &(*tail)->next;
            n++;
        } while (ql_skip(&r->t, STR(",")));
        ql_expect(&r->t, STR(")"));
    }
    if (r->t.problem == NULL)
        check_call(r, call, n);
    return call;
}

// primary = string | number | name | call | "(" expression ")"
static QlNode *read_primary(Reader *r)
{
    QlNode *n = NULL;
    Str call;
    if (++r->depth > MAX_NESTING)
        ql_fail(&r->t, "too deep");
    if (r->t.problem != NULL) {
        n = new_node(r, QL_NUMBER);
    } else if (ql_skip(&r->t, STR("("))) {
        n = read_expression(r);
        n->grouped = true;
        ql_expect(&r->t, STR(")"));
    } else if (ql_quote(&r->t)) {
        n = new_node(r, QL_TEXT);
        n->text = ql_string(&r->t);
    } else if (ql_is_number(&r->t)) {
        n = new_node(r, QL_NUMBER);
        n->number = ql_read_number(&r->t, &n->text);
    } else if (ql_call_name(&r->t, &call)) {
        n = read_call(r, call);
    } else {
        n = read_name(r);
    }
    r->depth--;
    return n;
}

static QlNode *join(Reader *r, QlOp op, QlNode *left, QlNode *right)
{
    QlNode *n = new_node(r, op);
    want_value(r, left);
    want_value(r, right);
    n->first = left;
    left->next = right;
    return n;
}

typedef struct Sign {
    const char *text;
    QlOp op;
} Sign;

static bool read_sign(Reader *r, const Sign *signs, QlOp *op)
{
    for (; signs->text != NULL; signs++)
        if (ql_skip(&r->t, str_of_literal(signs->text))) {
            *op = signs->op;
            return true;
        }
    return false;
}

// product = primary { ( "*" | "/" | "%" ) primary }
static QlNode *read_product(Reader *r)
{
    static const Sign signs[] = {{"*", QL_MULTIPLY},
                                 {"/", QL_DIVIDE},
                                 {"%", QL_REMAINDER},
                                 {NULL, QL_DIVIDE}};
    QlNode *n = read_primary(r);
    QlOp op;
    while (r->t.problem == NULL && read_sign(r, signs, &op))
        n = join(r, op, n, read_primary(r));
    return n;
}

// sum = product { ( "+" | "-" ) product }
static QlNode *read_sum(Reader *r)
{
    static const Sign signs[] = {
        {"+", QL_ADD}, {"-", QL_SUBTRACT}, {NULL, QL_ADD}};
    QlNode *n = read_product(r);
    QlOp op;
    while (r->t.problem == NULL && read_sign(r, signs, &op))
        n = join(r, op, n, read_product(r));
    return n;
}

// "like" ( regex | string ), of which only patterns are run here.
static QlNode *read_like(Reader *r, QlNode *left, bool negated)
{
    QlNode *n = new_node(r, negated ? QL_UNLIKE : QL_LIKE);
    want_value(r, left);
    n->first = left;
    n->text = ql_pattern(&r->t);
    if (r->t.problem == NULL && !insights_is_portable(n->text))
        ql_fail(&r->t, "a pattern that not both engines can run");
    n->regex = ql_compile(r->arena, n->text);
    if (r->t.problem == NULL && n->regex == NULL)
        ql_fail(&r->t, "no pattern");
    return n;
}

// "in" "[" literal { "," literal } "]"
static QlNode *read_list(Reader *r, QlNode *left, bool negated)
{
    QlNode *n = new_node(r, negated ? QL_NOT_IN : QL_IN);
    QlNode **tail = &left->next;
    want_value(r, left);
    n->first = left;
    ql_expect(&r->t, STR("["));
    do {
        *tail = read_primary(r);
        if ((*tail)->op != QL_TEXT && (*tail)->op != QL_NUMBER)
            ql_fail(&r->t, "a list of something else than texts and numbers");
        tail = &(*tail)->next;
    } while (r->t.problem == NULL && ql_skip(&r->t, STR(",")));
    ql_expect(&r->t, STR("]"));
    return n;
}

// comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) sum
//              | [ "not" ] "like" regex | [ "not" ] "in" list ]
static QlNode *read_comparison(Reader *r)
{
    static const Sign signs[] = {{"!=", QL_UNEQUAL},  {"=", QL_EQUAL},
                                 {"<=", QL_AT_MOST},  {"<", QL_LESS},
                                 {">=", QL_AT_LEAST}, {">", QL_MORE},
                                 {NULL, QL_EQUAL}};
    QlNode *left = read_sum(r);
    QlOp op;
    if (r->t.problem != NULL)
        return left;
    if (read_sign(r, signs, &op))
        return join(r, op, left, read_sum(r));
    bool negated = ql_skip_word(&r->t, STR("not"));
    if (ql_skip_word(&r->t, STR("like")))
        return read_like(r, left, negated);
    if (ql_skip_word(&r->t, STR("in")))
        return read_list(r, left, negated);
    if (negated)
        ql_fail(&r->t, "'not' before something else than 'like' and 'in'");
    return left;
}

// negation = [ "not" ] comparison, "not" before functions only
static QlNode *read_negation(Reader *r)
{
    if (!ql_skip_word(&r->t, STR("not")))
        return read_comparison(r);
    QlNode *n = new_node(r, QL_NOT);
    n->first = read_primary(r);
    if (n->first->op != QL_CALL)
        ql_fail(&r->t, "'not' before something else than a function");
    else
        want_truth(r, n->first);
    return n;
}

// expression = negation { "and" negation } | negation { "or" negation }
static QlNode *read_expression(Reader *r)
{
    QlNode *first = read_negation(r);
    bool all = ql_is_word(&r->t, STR("and"));
    Str word = all ? STR("and") : STR("or");
    if (r->t.problem != NULL || !ql_skip_word(&r->t, word))
        return first;
    QlNode *n = new_node(r, all ? QL_AND : QL_OR), **tail = &first->next;
    n->first = first;
    want_truth(r, first);
    do {
        *tail = read_negation(r);
        want_truth(r, *tail);
        tail = &(*tail)->next;
    } while (r->t.problem == NULL && ql_skip_word(&r->t, word));
    if (ql_is_word(&r->t, all ? STR("or") : STR("and")))
        ql_fail(&r->t, "'and' beside 'or' without parentheses");
    return n;
}

// ---- items -----------------------------------------------------------------

// item = expression [ "as" name ]
static QlItem *read_item(Reader *r)
{
    QlItem *item = arena_new(r->arena, QlItem);
    *item = (QlItem){.name = STR("")};
    ql_blanks(&r->t);
    size_t from = r->t.at;
    item->e = read_expression(r);
    Str text = str_slice(r->t.in, from, r->t.at);
    while (text.n > 0 && is_blank(text.p[text.n - 1]))
        text.n--;
    if (ql_skip_word(&r->t, STR("as")))
        item->name = read_new_name(r);
    else
        item->name = item->e->op == QL_NAME ? item->e->text : text;
    return item;
}

typedef QlItem *ReadItem(Reader *r);

static QlItem *read_items(Reader *r, ReadItem *read)
{
    QlItem *first = NULL, **tail = &first;
    do {
        *tail = read(r);
        tail = &(*tail)->next;
    } while (r->t.problem == NULL && ql_skip(&r->t, STR(",")));
    return first;
}

static QlItem *read_name_item(Reader *r)
{
    QlItem *item = arena_new(r->arena, QlItem);
    *item = (QlItem){.e = read_name(r)};
    item->name = item->e->text;
    return item;
}

static QlItem *read_sort_item(Reader *r)
{
    QlItem *item = read_name_item(r);
    item->descending = ql_skip_word(&r->t, STR("desc"));
    if (!item->descending)
        (void)ql_skip_word(&r->t, STR("asc"));
    return item;
}

// ---- commands --------------------------------------------------------------

static bool is_aggregate(const QlNode *n)
{
    return n->op == QL_CALL && n->function != NULL && n->function->aggregate;
}

// stats = "stats" item { "," item } [ "by" item { "," item } ]
static void read_stats(Reader *r, QlStage *s)
{
    if (++r->stats > MAX_STATS)
        ql_fail(&r->t, "more than ten 'stats'");
    if (r->sorted)
        ql_fail(&r->t, "'stats' after 'sort' or 'limit'");
    r->in_stats = true;
    s->items = read_items(r, read_item);
    r->in_stats = false;
    for (const QlItem *i = s->items; i != NULL; i = i->next)
        if (!is_aggregate(i->e))
            ql_fail(&r->t, "'stats' of something that is no aggregate");
    if (ql_skip_word(&r->t, STR("by")))
        s->by = read_items(r, read_item);
    r->visible.count = 0;
    for (const QlItem *i = s->items; i != NULL; i = i->next)
        add_name(r, &r->visible, i->name);
    for (const QlItem *i = s->by; i != NULL; i = i->next)
        add_name(r, &r->visible, i->name);
    r->closed = true;
}

static void see_columns(Reader *r, const QlStage *s)
{
    for (const QlItem *i = s->items; r->closed && i != NULL; i = i->next)
        add_name(r, &r->visible, i->name);
}

// autoregress = "autoregress" name "as" name "p" "=" digits
static void read_autoregress(Reader *r, QlStage *s)
{
    s->items = read_name_item(r);
    if (!ql_skip_word(&r->t, STR("as")))
        ql_fail(&r->t, "'autoregress' without a name");
    s->items->name = read_new_name(r);
    if (!ql_skip_word(&r->t, STR("p")) || !ql_skip(&r->t, STR("=")))
        ql_fail(&r->t, "'autoregress' without 'p'");
    s->number = ql_count(&r->t);
    if (!r->sorted)
        ql_fail(&r->t, "'autoregress' of rows in no order");
    see_columns(r, s);
}

// A pattern of names is read, but not run.
static QlItem *read_filled(Reader *r)
{
    QlItem *item = read_name_item(r);
    if (r->t.at < r->t.in.n && r->t.in.p[r->t.at] == '*' &&
        ql_skip(&r->t, STR("*")))
        item->e = new_node(r, QL_STAR);
    return item;
}

// filldown = "filldown" { name [ "*" ] }, with blanks between them
static void read_filldown(Reader *r, QlStage *s)
{
    QlItem **tail = &s->items;
    if (!r->sorted)
        ql_fail(&r->t, "'filldown' of rows in no order");
    ql_blanks(&r->t);
    while (r->t.problem == NULL && ql_peek(&r->t) != '|' &&
           ql_peek(&r->t) != '\0') {
        *tail = read_filled(r);
        tail = &(*tail)->next;
        ql_blanks(&r->t);
    }
}

// unnest = "unnest" name "into" name
static void read_unnest(Reader *r, QlStage *s)
{
    s->items = read_name_item(r);
    if (!ql_skip_word(&r->t, STR("into")))
        ql_fail(&r->t, "'unnest' without 'into'");
    s->items->name = read_new_name(r);
}

// parse = "parse" name ( string "as" name { "," name } | regex )
static void read_parse(Reader *r, QlStage *s)
{
    s->items = read_name_item(r);
    if (!ql_quote(&r->t)) {
        (void)ql_pattern(&r->t);
        return;
    }
    (void)ql_string(&r->t);
    if (!ql_skip_word(&r->t, STR("as")))
        ql_fail(&r->t, "'parse' without names");
    do
        (void)read_new_name(r);
    while (r->t.problem == NULL && ql_skip(&r->t, STR(",")));
}

static const struct {
    const char *word;
    QlCommand command;
} commands[] = {
    {"fields", QL_FIELDS},
    {"display", QL_DISPLAY},
    {"filter", QL_FILTER},
    {"where", QL_FILTER},
    {"stats", QL_STATS},
    {"sort", QL_SORT},
    {"limit", QL_LIMIT},
    {"dedup", QL_DEDUP},
    {"autoregress", QL_AUTOREGRESS},
    {"filldown", QL_FILLDOWN},
    {"unnest", QL_UNNEST},
    {"parse", QL_PARSE},
};

static void read_rest(Reader *r, QlStage *s)
{
    switch (s->command) {
    case QL_FIELDS:
        s->items = read_items(r, read_item);
        see_columns(r, s);
        break;
    case QL_DISPLAY: s->items = read_items(r, read_name_item); break;
    case QL_FILTER:
        s->condition = read_expression(r);
        want_truth(r, s->condition);
        break;
    case QL_STATS: read_stats(r, s); break;
    case QL_SORT:
        s->items = read_items(r, read_sort_item);
        r->sorted = true;
        break;
    case QL_LIMIT:
        s->number = ql_count(&r->t);
        r->sorted = true;
        break;
    case QL_DEDUP: s->items = read_items(r, read_name_item); break;
    case QL_AUTOREGRESS: read_autoregress(r, s); break;
    case QL_FILLDOWN: read_filldown(r, s); break;
    case QL_UNNEST: read_unnest(r, s); break;
    case QL_PARSE: read_parse(r, s); break;
    }
}

static QlStage *read_stage(Reader *r)
{
    QlStage *s = arena_new(r->arena, QlStage);
    *s = (QlStage){.command = QL_FIELDS};
    size_t i = 0, n = sizeof commands / sizeof *commands;
    while (i < n && !ql_skip_word(&r->t, str_of_literal(commands[i].word)))
        i++;
    if (i == n) {
        ql_fail(&r->t, "a command that no page has");
        return s;
    }
    s->command = commands[i].command;
    if (r->ended && s->command != QL_LIMIT)
        ql_fail(&r->t, "after 'dedup' only 'limit' may follow");
    r->ended |= s->command == QL_DEDUP;
    read_rest(r, s);
    return s;
}

// ---- queries ---------------------------------------------------------------

// In units of UTF-16, in which all that is counted as a character has its
// largest number.
static size_t length_of(Str text)
{
    size_t n = 0;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        n += (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 2 : 1;
    }
    return n;
}

QlQuery *insights_read(Arena *a, Str text, const char **problem)
{
    Reader *r = arena_new(a, Reader);
    QlQuery *q = arena_new(a, QlQuery);
    QlStage **tail = &q->first;
    *r = (Reader){.arena = a, .t = {.in = text}};
    *q = (QlQuery){NULL};
    if (length_of(text) > QL_MAX_LENGTH)
        ql_fail(&r->t, "more than 10,000 characters");
    do {
        *tail = read_stage(r);
        tail = &(*tail)->next;
    } while (r->t.problem == NULL && ql_skip(&r->t, STR("|")));
    ql_blanks(&r->t);
    if (r->t.at < text.n)
        ql_fail(&r->t, "text that belongs to no command");
    *problem = r->t.problem;
    return *problem == NULL ? q : NULL;
}
