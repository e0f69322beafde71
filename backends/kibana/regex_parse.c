// regex_parse.c - regular expression text to branches of atoms.
//
// The text is known to compile with PCRE2, so this reads only what patterns
// can be made of and gives up, by name, at the first thing it does not know.

#include "kibana/regex_tree.h"

#include "base/ascii.h"
#include "base/utf8.h"

enum {
    MAX_DEPTH = 64,     // nested groups
    MAX_REPEAT = 65535, // PCRE2's own
};

typedef struct Parser {
    Arena *arena;
    Str text;
    size_t at, max;
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

static bool at_end(const Parser *p)
{
    return p->tree.problem != NULL || p->at >= p->text.n;
}

// 0 past the end.
static char peek(const Parser *p, size_t ahead)
{
    if (ahead < p->text.n - p->at)
        return p->text.p[p->at + ahead];
    return '\0';
}

static bool skip(Parser *p, Str what)
{
    Str rest = str_slice(p->text, p->at, p->text.n);
    if (!str_starts(rest, what))
        return false;
    p->at += what.n;
    return true;
}

// ---- characters ----------------------------------------------------------

static void make_opaque(Atom *atom, const char *what)
{
    atom->kind = ATOM_OPAQUE;
    atom->what = what;
}

// Room for one more whenever the number is a power of two.
static void grow(Parser *p, Atom *atom)
{
    if ((atom->n & (atom->n - 1)) != 0)
        return;
    size_t cap = atom->n > 0 ? 2 * atom->n : 1;
    uint32_t *codes = arena_array(p->arena, uint32_t, cap);
    for (size_t i = 0; i < atom->n; i++)
        codes[i] = atom->codes[i];
    atom->codes = codes;
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
    grow(p, atom);
    atom->codes[atom->n++] = code;
}

static void add_text(Parser *p, Atom *atom, Str text)
{
    for (size_t i = 0; i < text.n; i++)
        add_code(p, atom, (unsigned char)text.p[i]);
}

// "\x41" or "\x{1F600}", past the "x".
static bool parse_hex(Parser *p, uint32_t *code)
{
    bool braced = skip(p, STR("{"));
    size_t digits = 0;
    *code = 0;
    while (digits < (braced ? 6u : 2u) && hex_value(peek(p, 0)) >= 0) {
        *code = *code * 16 + (uint32_t)hex_value(peek(p, 0));
        p->at++;
        digits++;
    }
    bool surrogate = *code >= 0xd800 && *code <= 0xdfff;
    return digits > 0 && *code <= 0x10ffff && !surrogate &&
           (!braced || skip(p, STR("}")));
}

// The letter behind a backslash that means one character.
static bool control_code(uint32_t letter, uint32_t *code)
{
    static const char pairs[] = "t\tn\nr\rf\fa\ae\033";
    for (const char *s = pairs; *s != '\0'; s += 2)
        if (letter == (unsigned char)s[0]) {
            *code = (unsigned char)s[1];
            return true;
        }
    return false;
}

static const char *escape_problem(uint32_t letter, bool in_class)
{
    if (letter >= '1' && letter <= '9' && !in_class)
        return "a back reference";
    if ((letter == 'b' || letter == 'B') && !in_class)
        return "a word boundary";
    return "an escape sequence that is not a character";
}

// A backslash and what it belongs to, added to 'atom'.  The one character it
// means is left in 'code'; UTF8_BAD when it means several.
static bool parse_escape(Parser *p, Atom *atom, bool in_class, uint32_t *code)
{
    size_t from = p->at++;
    *code = UTF8_BAD;
    if (at_end(p))
        return fail(p, from, "a backslash at the end");
    uint32_t letter = sg_utf8_next(p->text, &p->at);
    if (letter == 'd') {
        add_text(p, atom, STR("0123456789"));
    } else if (letter == 's') {
        add_text(p, atom, STR(" \t\n\r\f\v"));
    } else if (letter < 0x80 && letter != 0 &&
               strchr("DSwWhHvV", (int)letter)) {
        make_opaque(atom, "a class of too many characters");
    } else if (letter >= 0x80 || !is_alnum((char)letter)) {
        *code = letter;
    } else if (!control_code(letter, code) &&
               !(letter == 'x' && parse_hex(p, code))) {
        return fail(p, from, escape_problem(letter, in_class));
    }
    return true;
}

// ---- classes -------------------------------------------------------------

// One character of a class, or one of its escapes: see parse_escape().
static bool parse_member(Parser *p, Atom *atom, uint32_t *code)
{
    if (peek(p, 0) == '\\')
        return parse_escape(p, atom, true, code);
    *code = sg_utf8_next(p->text, &p->at);
    return true;
}

// "[:alpha:]" inside a class.
static bool skip_posix_class(Parser *p)
{
    if (peek(p, 0) != '[' || peek(p, 1) != ':')
        return false;
    size_t n = 2;
    while (is_alpha(peek(p, n)) || peek(p, n) == '^')
        n++;
    if (peek(p, n) != ':' || peek(p, n + 1) != ']')
        return false;
    p->at += n + 2;
    return true;
}

static void add_range(Parser *p, Atom *atom, uint32_t from, uint32_t to)
{
    for (uint32_t code = from; code <= to && atom->kind == ATOM_CODES; code++)
        add_code(p, atom, code);
}

static void parse_class_item(Parser *p, Atom *atom)
{
    uint32_t from, to;
    if (skip_posix_class(p)) {
        make_opaque(atom, "a POSIX class");
        return;
    }
    if (!parse_member(p, atom, &from) || from == UTF8_BAD)
        return;
    to = from;
    if (peek(p, 0) == '-' && p->at + 1 < p->text.n && peek(p, 1) != ']') {
        p->at++;
        if (!parse_member(p, atom, &to))
            return;
    }
    // A range needs a character at either end; PCRE2 takes no other.
    if (to == UTF8_BAD)
        make_opaque(atom, "a range without an end");
    else
        add_range(p, atom, from, to);
}

static void parse_class(Parser *p, Atom *atom)
{
    p->at++;
    bool negated = skip(p, STR("^"));
    bool first = true; // where "]" is a character
    while (!at_end(p) && (first || peek(p, 0) != ']')) {
        parse_class_item(p, atom);
        first = false;
    }
    if (!at_end(p))
        p->at++;
    else
        fail(p, atom->at, "a class without an end");
    if (negated)
        make_opaque(atom, "a negated class");
}

// ---- repeats -------------------------------------------------------------

static int parse_count(Parser *p)
{
    int count = 0;
    while (is_digit(peek(p, 0)) && count <= MAX_REPEAT)
        count = count * 10 + (p->text.p[p->at++] - '0');
    return count;
}

// Could "{" open a repeat?  PCRE2 versions differ on "{,3}" and "{ 3 }", so
// those count as a repeat that is not understood.
static bool opens_repeat(const Parser *p)
{
    size_t n = 1;
    while (is_digit(peek(p, n)) || peek(p, n) == ',' || peek(p, n) == ' ')
        n++;
    return peek(p, n) == '}' && n > 1;
}

// "{2}", "{2,}" or "{2,3}".
static bool parse_braces(Parser *p, Atom *atom)
{
    size_t from = p->at++;
    bool good = is_digit(peek(p, 0));
    atom->lo = atom->hi = parse_count(p);
    if (skip(p, STR(",")))
        atom->hi = is_digit(peek(p, 0)) ? parse_count(p) : REPEAT_FOREVER;
    good = good && skip(p, STR("}"));
    return good || fail(p, from, "a repeat that is written unusually");
}

static bool parse_bounds(Parser *p, Atom *atom)
{
    char c = peek(p, 0);
    if (c == '{' && opens_repeat(p))
        return parse_braces(p, atom);
    if (c != '*' && c != '+' && c != '?')
        return false;
    p->at++;
    atom->lo = c == '+' ? 1 : 0;
    atom->hi = c == '?' ? 1 : REPEAT_FOREVER;
    return true;
}

static void parse_repeat(Parser *p, Atom *atom)
{
    size_t from = p->at;
    atom->lo = atom->hi = 1;
    if (at_end(p) || !parse_bounds(p, atom))
        return;
    // Greedy or lazy: the same strings match.
    if (skip(p, STR("+")))
        fail(p, from, "a possessive repeat");
    skip(p, STR("?"));
    if (atom->kind == ATOM_START || atom->kind == ATOM_END)
        fail(p, from, "a repeated anchor");
}

// ---- branches ------------------------------------------------------------

static Branch *parse_branches(Parser *p);

static const char *group_problem(char kind, char next)
{
    if (kind == '=' || kind == '!' ||
        (kind == '<' && (next == '=' || next == '!')))
        return "a look-around";
    return "a group with flags or of a special kind";
}

static void parse_group(Parser *p, Atom *atom)
{
    atom->kind = ATOM_GROUP;
    p->at++;
    if (peek(p, 0) == '*')
        fail(p, atom->at, "a control verb");
    else if (!skip(p, STR("?:")) && peek(p, 0) == '?')
        fail(p, atom->at, group_problem(peek(p, 1), peek(p, 2)));
    else if (p->depth == MAX_DEPTH)
        fail(p, atom->at, "a group nested too deeply");
    if (p->tree.problem)
        return;
    p->depth++;
    atom->branches = parse_branches(p);
    p->depth--;
    if (!skip(p, STR(")")))
        fail(p, atom->at, "a group without an end");
}

static void parse_anchor(Parser *p, Atom *atom, AtomKind kind)
{
    atom->kind = kind;
    p->at++;
    if (p->flags & REGEX_MULTILINE)
        fail(p, atom->at, "an anchor at every line");
}

static void parse_literal(Parser *p, Atom *atom)
{
    uint32_t code;
    if (peek(p, 0) == '\\') {
        if (!parse_escape(p, atom, false, &code) || code == UTF8_BAD)
            return;
    } else {
        code = sg_utf8_next(p->text, &p->at);
    }
    add_code(p, atom, code);
}

static void parse_atom(Parser *p, Atom *atom)
{
    atom->at = p->at;
    switch (peek(p, 0)) {
    case '(': parse_group(p, atom); break;
    case '[': parse_class(p, atom); break;
    case '^': parse_anchor(p, atom, ATOM_START); break;
    case '$': parse_anchor(p, atom, ATOM_END); break;
    case '.':
        atom->kind = ATOM_ANY;
        p->at++;
        break;
    default: parse_literal(p, atom); break;
    }
    parse_repeat(p, atom);
}

static Branch *parse_branch(Parser *p)
{
    Branch *b = arena_new(p->arena, Branch);
    while (!at_end(p) && peek(p, 0) != '|' && peek(p, 0) != ')') {
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

static Branch *parse_branches(Parser *p)
{
    Branch *first = parse_branch(p), *last = first;
    while (!at_end(p) && skip(p, STR("|"))) {
        last->next = parse_branch(p);
        last = last->next;
    }
    return first;
}

RegexTree sg_kql_regex_parse(Arena *a, const Value *regex, size_t max)
{
    Parser p = {.arena = a, .text = regex->u.regex.text, .max = max};
    p.flags = regex->u.regex.flags;
    p.tree.ignore_case = skip(&p, STR("(?i)"));
    if (p.flags & REGEX_IGNORECASE)
        p.tree.ignore_case = true;
    p.tree.branches = parse_branches(&p);
    if (!at_end(&p))
        fail(&p, p.at, "a parenthesis too many");
    return p.tree;
}
