// regex_tree.c - regular expression text to branches of atoms.
//
// This reads only what patterns can be made of and gives up, by name, at the
// first thing it does not know.  What no pattern can say, but what stands for
// some text or for none, becomes opaque: wider patterns do without it.

#include "kibana/regex_tree.h"

enum { MAX_DEPTH = 64 }; // nested groups

typedef struct Parser {
    Arena *arena;
    RegexLexer lexer;
    RegexToken token; // the next one
    size_t max;
    unsigned depth, flags;
    RegexTree tree;
} Parser;

static bool fail(Parser *p, size_t at, const char *problem)
{
    if (p->tree.problem == NULL) {
        p->tree.problem = problem;
        p->tree.at = at;
    }
    return false;
}

static void advance(Parser *p)
{
    p->token = sg_regex_token(&p->lexer);
}

static bool is_next(const Parser *p, RegexTokenKind kind)
{
    return p->tree.problem == NULL && p->token.kind == kind;
}

static bool take(Parser *p, RegexTokenKind kind)
{
    bool next = is_next(p, kind);
    if (next)
        advance(p);
    return next;
}

// ---- characters ----------------------------------------------------------

static void make_opaque(Atom *atom, const char *what)
{
    atom->kind = ATOM_OPAQUE;
    atom->what = what;
}

static void add_code(Parser *p, Atom *atom, uint32_t code)
{
    for (size_t i = 0; i < atom->n; i++)
        if (atom->codes[i] == code)
            return;
    if (atom->n == p->max) {
        make_opaque(atom, "a class of more characters than 'regex_max'");
        return;
    }
    arena_grow(p->arena, atom->codes, atom->n, &atom->cap);
    atom->codes[atom->n++] = code;
}

static void add_range(Parser *p, Atom *atom, uint32_t from, uint32_t to)
{
    for (uint32_t code = from; code <= to && atom->kind == ATOM_CODES; code++)
        add_code(p, atom, code);
}

// "\d" and "\s"; the others are too large to be written out.
static void add_set(Parser *p, Atom *atom, char letter)
{
    static const char blanks[] = " \t\n\r\f\v";
    if (letter == 'd') {
        add_range(p, atom, '0', '9');
    } else if (letter == 's') {
        for (const char *c = blanks; *c != '\0'; c++)
            add_code(p, atom, (unsigned char)*c);
    } else {
        make_opaque(atom, "a class of too many characters");
    }
}

// ---- classes -------------------------------------------------------------

static void parse_range(Parser *p, Atom *atom, uint32_t from)
{
    if (is_next(p, RX_CHAR))
        add_range(p, atom, from, p->token.code);
    else
        make_opaque(atom, "an unterminated range"); // does not compile
    advance(p);
}

// item = character [ "-" character ] | "\d" | "\s" | posix | property
static void parse_class_item(Parser *p, Atom *atom)
{
    RegexToken t = p->token;
    advance(p);
    if (t.kind == RX_CHAR && take(p, RX_RANGE))
        parse_range(p, atom, t.code);
    else if (t.kind == RX_CHAR)
        add_code(p, atom, t.code);
    else if (t.kind == RX_SET)
        add_set(p, atom, t.letter);
    else if (t.kind == RX_POSIX)
        make_opaque(atom, "a POSIX class");
    else if (t.kind == RX_PROPERTY)
        make_opaque(atom, "a Unicode property");
    else
        fail(p, t.at, "an escape sequence that is not a character");
}

// class = "[" [ "^" ] item { item } "]"
static void parse_class(Parser *p, Atom *atom)
{
    bool negated = p->token.negated;
    advance(p);
    while (p->tree.problem == NULL && p->token.kind != RX_CLASS_END &&
           p->token.kind != RX_DONE)
        parse_class_item(p, atom);
    if (!take(p, RX_CLASS_END))
        fail(p, atom->at, "an unterminated class");
    if (negated)
        make_opaque(atom, "a negated class");
}

// ---- repeats -------------------------------------------------------------

// Greedy or lazy: the same strings match.
static void parse_repeat(Parser *p, Atom *atom)
{
    RegexToken t = p->token;
    atom->low = atom->high = 1;
    if (!take(p, RX_REPEAT))
        return;
    atom->low = t.low;
    atom->high = t.high;
    if (t.possessive)
        fail(p, t.at, "a possessive repeat");
    if (atom->kind == ATOM_START || atom->kind == ATOM_END)
        fail(p, t.at, "a repeated anchor");
}

// ---- branches ------------------------------------------------------------

static Branch *parse_branches(Parser *p);

// group = ( "(" | "(?:" | "(?<name>" ) branches ")"
static void parse_group(Parser *p, Atom *atom)
{
    atom->kind = ATOM_GROUP;
    if (p->token.flags.n > 0)
        fail(p, atom->at, "a group with flags or of a special kind");
    else if (p->depth == MAX_DEPTH)
        fail(p, atom->at, "a group nested too deeply");
    if (p->tree.problem != NULL)
        return;
    advance(p);
    p->depth++;
    atom->branches = parse_branches(p);
    p->depth--;
    if (!take(p, RX_GROUP_END))
        fail(p, atom->at, "an unterminated group");
}

static void parse_anchor(Parser *p, Atom *atom, AtomKind kind)
{
    atom->kind = kind;
    advance(p);
    if (p->flags & REGEX_MULTILINE)
        fail(p, atom->at, "an anchor at every line");
}

static void parse_set(Parser *p, Atom *atom)
{
    add_set(p, atom, p->token.letter);
    advance(p);
}

static void parse_char(Parser *p, Atom *atom)
{
    add_code(p, atom, p->token.code);
    advance(p);
}

static void parse_opaque(Parser *p, Atom *atom, const char *what)
{
    make_opaque(atom, what);
    advance(p);
}

static void parse_any(Parser *p, Atom *atom)
{
    atom->kind = ATOM_ANY;
    advance(p);
}

// look = ( "(?=" | "(?!" | "(?<=" | "(?<!" ) branches ")"
static void parse_look(Parser *p, Atom *atom)
{
    parse_group(p, atom);
    make_opaque(atom, "a look-around");
}

static void parse_edge(Parser *p, Atom *atom)
{
    if (memchr("bB<>", p->token.letter, 4) != NULL)
        parse_opaque(p, atom, "a word boundary");
    else
        fail(p, atom->at, "an escape sequence that is not a character");
}

static const char *rare_problem(Str text)
{
    if (str_starts(text, STR("\\")))
        return "an escape sequence that is not a character";
    if (str_starts(text, STR("(*")))
        return "a control verb";
    return "a group with flags or of a special kind";
}

// atom = character | "." | "^" | "$" | class | group | escape
static void parse_atom(Parser *p, Atom *atom)
{
    const RegexToken t = p->token;
    atom->at = t.at;
    switch (t.kind) {
    case RX_CHAR: parse_char(p, atom); break;
    case RX_ANY: parse_any(p, atom); break;
    case RX_LINE_START: parse_anchor(p, atom, ATOM_START); break;
    case RX_LINE_END: parse_anchor(p, atom, ATOM_END); break;
    case RX_CLASS: parse_class(p, atom); break;
    case RX_GROUP: parse_group(p, atom); break;
    case RX_SET: parse_set(p, atom); break;
    case RX_PROPERTY: parse_opaque(p, atom, "a Unicode property"); break;
    case RX_LOOK: parse_look(p, atom); break;
    case RX_REFERENCE: parse_opaque(p, atom, "a back reference"); break;
    case RX_EDGE: parse_edge(p, atom); break;
    case RX_RARE: fail(p, t.at, rare_problem(t.text)); break;
    case RX_FLAGS:
        fail(p, t.at, "a group with flags or of a special kind");
        break;
    case RX_ODD_REPEAT: fail(p, t.at, "an unusual form of repeat"); break;
    case RX_REPEAT: fail(p, t.at, "a repeat of nothing"); break;
    case RX_DONE:
    case RX_OR:
    case RX_GROUP_END:
    case RX_RANGE:
    case RX_POSIX:
    case RX_CLASS_END: break; // ends the branch, or is in a class
    }
    if (p->tree.problem == NULL)
        parse_repeat(p, atom);
}

// branch = { atom [ repeat ] }
static Branch *parse_branch(Parser *p)
{
    Branch *b = arena_new(p->arena, Branch);
    while (p->tree.problem == NULL && p->token.kind != RX_OR &&
           p->token.kind != RX_GROUP_END && p->token.kind != RX_DONE) {
        Atom *atom = arena_new(p->arena, Atom);
        parse_atom(p, atom);
        atom->prev = b->last;
        if (b->last)
            b->last->next = atom;
        else
            b->first = atom;
        b->last = atom;
    }
    return b;
}

// branches = branch { "|" branch }
static Branch *parse_branches(Parser *p)
{
    Branch *first = parse_branch(p), *last = first;
    while (take(p, RX_OR)) {
        last->next = parse_branch(p);
        last = last->next;
    }
    return first;
}

// regex = [ "(?i)" ] branches
RegexTree sg_kql_regex_parse(Arena *a, const Value *regex, size_t max)
{
    Parser p = {.arena = a,
                .lexer = regex_lexer(regex->u.regex.text),
                .max = max,
                .flags = regex->u.regex.flags};
    advance(&p);
    p.tree.ignore_case = (p.flags & REGEX_IGNORECASE) != 0;
    if (p.token.kind == RX_FLAGS && str_eq(p.token.flags, STR("i"))) {
        p.tree.ignore_case = true;
        advance(&p);
    }
    p.tree.branches = parse_branches(&p);
    if (p.tree.problem == NULL && p.token.kind != RX_DONE)
        fail(&p, p.token.at, "an unmatched parenthesis");
    return p.tree;
}
