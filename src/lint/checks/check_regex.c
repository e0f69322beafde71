// check_regex.c - regular expressions.

#include "base/ascii.h"
#include "lint/checks.h"
#include "lint/spot.h"
#include "regex/regex_tokens.h"
#include "sigma/modifier.h"

// The value where it is a regular expression, else an empty text.
static Str regex_of(const Subject *s)
{
    const Scalar *v = &s->value->scalar;
    bool regex = v->kind == SCALAR_TEXT &&
                 sg_item_has_modifier(s->item, MODIFIER_ROW_re);
    return regex ? v->text : (Str){"", 0};
}

static Span place(const Subject *s, size_t from, size_t to)
{
    Span where;
    (void)sg_spot(s->value->span, s->value->scalar.text, from, to, &where);
    return where;
}

static bool is_atomic_group(const RegexToken *t)
{
    return t->kind == RX_RARE && str_starts(t->text, STR("(?>"));
}

// Groups of another kind begin with "(?", too.
void sg_check_regex_lookaround(const Subject *s)
{
    Str text = regex_of(s);
    if (str_find(text, '?', 0) == text.n)
        return;
    RegexLexer lx = regex_lexer(text);
    for (RegexToken t = sg_regex_token(&lx); t.kind != RX_DONE;
         t = sg_regex_token(&lx)) {
        if (t.kind != RX_LOOK && !is_atomic_group(&t))
            continue;
        sg_lint_find(s, place(s, t.at, t.at + t.text.n),
                     "many engines do not know '%.*s'", STR_ARG(t.text));
        return;
    }
}

// ---- escapes -------------------------------------------------------------

// Those that all engines read in the same way.
static bool is_known_escape(char c)
{
    static const char letters[] = "AbBdDfnrsStvwWZ0123456789";
    return !is_alnum(c) || strchr(letters, c) != NULL;
}

void sg_check_regex_escape(const Subject *s)
{
    Str text = regex_of(s);
    size_t at = str_find(text, '\\', 0);
    for (; at + 1 < text.n; at = str_find(text, '\\', at + 2)) {
        char c = text.p[at + 1];
        if (is_known_escape(c))
            continue;
        sg_lint_find(s, place(s, at, at + 2),
                     "engines differ in what they take '\\%c' for", c);
        Span where;
        if (sg_spot(s->value->span, text, at, at + 1, &where))
            sg_lint_edit(s, where, STR(""));
    }
}

// ---- backtracking --------------------------------------------------------

// What has been read of an alternative of a group.
typedef struct Branch {
    unsigned single;  // parts that must be there, repeated or not at all
    unsigned several; // parts that must be there and have no limit
    bool repeats;     // some part has no limit
    bool needed;      // the latest part must be there
} Branch;

typedef struct Group {
    size_t at;
    bool loose; // in an alternative, no part must be there but one repetition
    Branch branch;
} Group;

static void end_branch(Group *g)
{
    const Branch *b = &g->branch;
    g->loose |= b->repeats && b->single == 0 && b->several <= 1;
    g->branch = (Branch){0};
}

static void add_part(Group *g)
{
    g->branch.single++;
    g->branch.needed = true;
}

// A possessive repetition never gives back what it took.
static void repeat_part(Group *g, const RegexToken *t)
{
    Branch *b = &g->branch;
    bool endless = t->high == RX_FOREVER && !t->possessive;
    b->repeats |= endless;
    if (!b->needed || (t->low > 0 && !endless))
        return;
    b->single--;
    b->several += t->low > 0;
    b->needed = false;
}

// Deeper ones are too rare to be looked at.
enum { MAX_GROUPS_OPEN = 32 };

typedef struct Reading {
    RegexLexer lexer;
    Group open[MAX_GROUPS_OPEN]; // the first is the whole expression
    size_t depth;
    bool closed; // the latest part is a group, which is
    Group group; // this
    RegexToken found;
} Reading;

static void close_group(Reading *r)
{
    if (r->depth == 0)
        return;
    end_branch(&r->open[r->depth]);
    r->group = r->open[r->depth--];
    r->closed = true;
    add_part(&r->open[r->depth]);
}

// Classes are one part, whatever they hold.
static void skip_class(Reading *r)
{
    RegexToken t;
    do
        t = sg_regex_token(&r->lexer);
    while (t.kind != RX_CLASS_END && t.kind != RX_DONE);
}

// "(a+)+": the repetition of a group in which one repetition is all that must
// be there, so that a text can be cut in exponentially many ways.  True: found.
static bool read_token(Reading *r, const RegexToken *t)
{
    Group *g = &r->open[r->depth];
    bool closed = r->closed;
    r->closed = false;
    switch (t->kind) {
    case RX_GROUP:
    case RX_LOOK: r->open[++r->depth] = (Group){.at = t->at}; break;
    case RX_GROUP_END: close_group(r); break;
    case RX_OR: end_branch(g); break;
    case RX_REPEAT:
        if (closed && r->group.loose && t->high == RX_FOREVER && !t->possessive)
            return true;
        repeat_part(g, t);
        break;
    case RX_CLASS:
        skip_class(r);
        add_part(g);
        break;
    case RX_CHAR:
    case RX_ANY:
    case RX_SET:
    case RX_PROPERTY:
    case RX_REFERENCE:
    case RX_ODD_REPEAT:
    case RX_RARE: add_part(g); break;
    case RX_DONE:
    case RX_LINE_START:
    case RX_LINE_END:
    case RX_RANGE:
    case RX_POSIX:
    case RX_CLASS_END:
    case RX_EDGE:
    case RX_FLAGS: break;
    }
    return false;
}

// Only where a group is repeated.
static bool may_nest(Str text)
{
    for (size_t at = str_find(text, ')', 0); at + 1 < text.n;
         at = str_find(text, ')', at + 1))
        if (strchr("*+{", text.p[at + 1]) != NULL)
            return true;
    return false;
}

void sg_check_regex_backtracking(const Subject *s)
{
    Str text = regex_of(s);
    if (!may_nest(text))
        return;
    Reading r = {.lexer = regex_lexer(text)};
    for (;;) {
        RegexToken t = sg_regex_token(&r.lexer);
        if (t.kind == RX_DONE || r.depth + 1 == MAX_GROUPS_OPEN)
            return;
        if (!read_token(&r, &t))
            continue;
        sg_lint_find(s, place(s, r.group.at, t.at + t.text.n),
                     "a repetition of a repetition: some texts take "
                     "exponential time");
        return;
    }
}

// ---- plain text ----------------------------------------------------------

// Does ".*" begin here?  Moves past it.
static bool skip_any(RegexLexer *lx)
{
    RegexLexer next = *lx;
    RegexToken dot = sg_regex_token(&next);
    RegexToken star = sg_regex_token(&next);
    if (dot.kind != RX_ANY || star.kind != RX_REPEAT || star.low != 0 ||
        star.high != RX_FOREVER)
        return false;
    *lx = next;
    return true;
}

// trivial = [ "^" | ".*" ] character { character } [ "$" | ".*" ]
//
// The modifier that does the same; NULL: it is not trivial.
static const char *trivial_as(Str text)
{
    RegexLexer lx = regex_lexer(text);
    RegexLexer start = lx;
    bool from_start = sg_regex_token(&start).kind == RX_LINE_START;
    if (from_start)
        lx = start;
    else
        (void)skip_any(&lx);
    size_t characters = 0;
    RegexLexer before = lx;
    RegexToken t = sg_regex_token(&lx);
    for (; t.kind == RX_CHAR; t = sg_regex_token(&lx)) {
        characters++;
        before = lx;
    }
    bool to_end = t.kind == RX_LINE_END;
    if (t.kind == RX_ANY && skip_any(&before))
        t = sg_regex_token(&before);
    else if (to_end)
        t = sg_regex_token(&lx);
    if (t.kind != RX_DONE || characters == 0 || (from_start && to_end))
        return NULL;
    return from_start ? "startswith" : to_end ? "endswith" : "contains";
}

void sg_check_regex_trivial(const Subject *s)
{
    Str text = regex_of(s);
    const char *modifier = text.n > 0 ? trivial_as(text) : NULL;
    bool folds = sg_item_has_modifier(s->item, MODIFIER_ROW_i) ||
                 sg_item_has_modifier(s->item, MODIFIER_ROW_ignorecase);
    if (modifier == NULL)
        return;
    sg_lint_find(s, s->value->span, "this regular expression is plain text");
    sg_lint_hint(s, "use '%s%s', which is faster", modifier,
                 folds ? "" : "|cased");
}
