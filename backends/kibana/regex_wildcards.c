// regex_wildcards.c - branches of atoms to wildcard patterns.
//
// Every branch becomes the list of strings it matches, with marks for ".*" and
// the anchors.  A regular expression is found anywhere in a value, so at an
// end without anchor a repeat needs its least number of rounds only: "ab+" is
// in a value exactly when "ab" is.
//
// Wider patterns have a star for each atom that has no list, or one so long
// that there is no room for it.

#include "kibana/regex_wildcards.h"

#include "base/utf8.h"
#include "kibana/regex_tree.h"

// Characters copied and rounds taken, over all alternatives: far above what
// any readable query needs, and still no work at all.
enum { MAX_WORK = 1 << 20 };

// "a.c" widened is "*a*c*", which is in nearly all longer texts.
enum { MIN_SELECTIVE = 3 }; // characters in a row

typedef enum PartKind { PART_CODE, PART_STAR, PART_START, PART_END } PartKind;

typedef struct Part {
    PartKind kind;
    uint32_t code; // PART_CODE
    size_t at;     // in the regular expression
} Part;

typedef struct Alternative Alternative;
struct Alternative {
    Alternative *next;
    Part *parts;
    size_t n;
};

typedef struct List {
    Alternative *first, *last;
    size_t count;
} List;

typedef struct Expansion {
    Arena *arena;
    size_t max, work;
    bool wider;
    size_t room; // wider: alternatives of one branch
    size_t here; // the atom being expanded, in the regular expression
    const char *problem;
    size_t at;
} Expansion;

// Which ends of the atom are ends of the whole, without anchor.
typedef struct Edges {
    bool left, right;
} Edges;

static List fail(Expansion *x, size_t at, const char *problem)
{
    if (x->problem == NULL) {
        x->problem = problem;
        x->at = at;
    }
    return (List){0};
}

static void add(Expansion *x, List *list, Alternative *alt)
{
    if (++list->count > x->max)
        fail(x, x->here, "more alternatives than 'regex_max'");
    if (list->last)
        list->last->next = alt;
    else
        list->first = alt;
    list->last = alt;
}

static List single(Expansion *x, const Part *part)
{
    List list = {0};
    Alternative *alt = arena_new(x->arena, Alternative);
    if (part != NULL) {
        alt->parts = arena_new(x->arena, Part);
        *alt->parts = *part;
        alt->n = 1;
    }
    add(x, &list, alt);
    return list;
}

static Alternative *join(Expansion *x, const Alternative *a,
                         const Alternative *b)
{
    Alternative *alt = arena_new(x->arena, Alternative);
    alt->n = a->n + b->n;
    alt->parts = arena_array(x->arena, Part, alt->n);
    for (size_t i = 0; i < a->n; i++)
        alt->parts[i] = a->parts[i];
    for (size_t i = 0; i < b->n; i++)
        alt->parts[a->n + i] = b->parts[i];
    x->work += alt->n + 1;
    if (x->work > MAX_WORK)
        fail(x, x->here, "a repeat that yields too much text");
    return alt;
}

static List product(Expansion *x, List a, List b)
{
    List list = {0};
    for (const Alternative *l = a.first; l != NULL; l = l->next)
        for (const Alternative *r = b.first; r != NULL; r = r->next) {
            if (x->problem != NULL)
                return list;
            add(x, &list, join(x, l, r));
        }
    return list;
}

static void append_copies(Expansion *x, List *list, List more)
{
    List copies = product(x, more, single(x, NULL));
    for (Alternative *alt = copies.first; alt != NULL;) {
        Alternative *next = alt->next;
        alt->next = NULL;
        add(x, list, alt);
        alt = next;
    }
}

// ---- atoms ---------------------------------------------------------------

static List expand_branches(Expansion *x, const Branch *b, Edges edges);

static List expand_codes(Expansion *x, const Atom *atom)
{
    List list = {0};
    for (size_t i = 0; i < atom->n; i++) {
        Part part = {PART_CODE, atom->codes[i], atom->at};
        add(x, &list, single(x, &part).first);
    }
    return list;
}

static List star(Expansion *x, const Atom *atom)
{
    return single(x, &(Part){PART_STAR, 0, atom->at});
}

static List expand_once(Expansion *x, const Atom *atom, Edges edges)
{
    switch (atom->kind) {
    case ATOM_CODES: return expand_codes(x, atom);
    case ATOM_GROUP: return expand_branches(x, atom->branches, edges);
    case ATOM_START: return single(x, &(Part){PART_START, 0, atom->at});
    case ATOM_END: return single(x, &(Part){PART_END, 0, atom->at});
    case ATOM_ANY: return fail(x, atom->at, "'.' other than in '.*'");
    case ATOM_OPAQUE: return fail(x, atom->at, atom->what);
    }
    return (List){0};
}

// At an end without anchor the least number of rounds is enough.  Round after
// round is added to what the rounds before made; only the outermost round is
// at an end itself.
static List expand_rounds(Expansion *x, const Atom *atom, int low, int high,
                          Edges edges)
{
    List list = {0}, rounds = single(x, NULL);
    for (int n = 0; x->problem == NULL; n++) {
        if (n >= low)
            append_copies(x, &list, rounds);
        if (n == high)
            break;
        Edges outer = {edges.left && n == 0, edges.right && n == high - 1};
        rounds = product(x, rounds, expand_once(x, atom, outer));
    }
    return list;
}

static List expand_repeat(Expansion *x, const Atom *atom, Edges edges)
{
    int high = edges.left || edges.right ? atom->low : atom->high;
    x->here = atom->at;
    if (atom->kind == ATOM_ANY && atom->low == 0 && high == RX_FOREVER)
        return star(x, atom);
    if (high == RX_FOREVER)
        return fail(x, atom->at, "a repeat without an upper limit");
    return expand_rounds(x, atom, atom->low, high, edges);
}

static bool has_room(Expansion *x, List before, List more)
{
    bool fits = x->problem == NULL && before.count * more.count <= x->room;
    x->problem = NULL;
    return fits;
}

// As it is, else the rounds that there must be and a star, else one of them
// and a star, else a star.
static List expand_wider(Expansion *x, const Atom *atom, Edges edges,
                         List before)
{
    List more = expand_repeat(x, atom, edges);
    if (has_room(x, before, more))
        return more;
    edges.right = false;
    for (int n = atom->low; n > 0; n = n > 1 ? 1 : 0) {
        more = expand_rounds(x, atom, n, n, edges);
        more = product(x, more, star(x, atom));
        if (has_room(x, before, more))
            return more;
    }
    return star(x, atom);
}

// ---- branches ------------------------------------------------------------

// The atoms that matter: at an end without anchor those that may be absent
// are as good as absent.  False: none is left.
static bool trim(const Branch *b, Edges edges, const Atom **from,
                 const Atom **to)
{
    *from = b->first;
    *to = b->last;
    while (edges.left && *from != NULL && (*from)->low == 0)
        *from = (*from)->next;
    if (*from == NULL)
        return false;
    while (edges.right && (*to)->low == 0) {
        if (*to == *from)
            return false;
        *to = (*to)->prev;
    }
    return true;
}

static List expand_branch(Expansion *x, const Branch *b, Edges edges)
{
    List list = single(x, NULL);
    const Atom *from, *to;
    if (!trim(b, edges, &from, &to))
        return list;
    for (const Atom *atom = from; x->problem == NULL; atom = atom->next) {
        Edges outer = {edges.left && atom == from, edges.right && atom == to};
        List more = x->wider ? expand_wider(x, atom, outer, list)
                             : expand_repeat(x, atom, outer);
        list = product(x, list, more);
        if (atom == to)
            break;
    }
    return list;
}

static List expand_branches(Expansion *x, const Branch *b, Edges edges)
{
    List list = {0};
    for (; b != NULL && x->problem == NULL; b = b->next)
        append_copies(x, &list, expand_branch(x, b, edges));
    return list;
}

// ---- patterns ------------------------------------------------------------

typedef struct PieceList {
    Arena *arena;
    Piece *first, **tail;
    StrBuf text; // not yet a piece
} PieceList;

static void add_piece(PieceList *list, PieceKind kind, Str text)
{
    Piece *p = arena_new(list->arena, Piece);
    p->kind = kind;
    p->text = text;
    *list->tail = p;
    list->tail = &p->next;
}

static void flush_text(PieceList *list)
{
    if (list->text.n > 0)
        add_piece(list, PIECE_TEXT, sb_str(&list->text));
    list->text = sb_in(list->arena);
}

// Several in a row collapse: lower_condition.c does that for all patterns.
static void add_many(PieceList *list)
{
    flush_text(list);
    add_piece(list, PIECE_MANY, (Str){0});
}

static void meet_anchor(Expansion *x, const Part *part)
{
    if (!x->wider)
        fail(x, part->at, "an anchor in the middle");
}

// An end without anchor is open.  Anchors at the ends are gone by now, so what
// is left of them is in the middle, where no pattern can say it.
static Piece *make_pieces(Expansion *x, const Part *parts, size_t n, bool from,
                          bool to)
{
    PieceList list = {.arena = x->arena, .text = sb_in(x->arena)};
    list.tail = &list.first;
    if (!from)
        add_many(&list);
    for (size_t i = 0; i < n; i++) {
        switch (parts[i].kind) {
        case PART_CODE: sg_utf8_put(&list.text, parts[i].code); break;
        case PART_STAR: add_many(&list); break;
        case PART_START:
        case PART_END: meet_anchor(x, &parts[i]); break;
        }
    }
    if (!to)
        add_many(&list);
    flush_text(&list);
    return list.first;
}

static Value *make_value(Expansion *x, const Alternative *alt)
{
    const Part *parts = alt->parts;
    size_t n = alt->n;
    bool from = false, to = false;
    for (; n > 0 && parts[0].kind == PART_START; parts++, n--)
        from = true;
    for (; n > 0 && parts[n - 1].kind == PART_END; n--)
        to = true;
    Value *v = arena_new(x->arena, Value);
    v->kind = VAL_STRING;
    v->u.string.pieces = make_pieces(x, parts, n, from, to);
    return v;
}

// The first problem, of parsing or of expanding, is the answer.
static RegexPatterns expand(Expansion x, const RegexTree *tree,
                            const Value *regex)
{
    x.problem = tree->problem;
    x.at = tree->at;
    RegexPatterns patterns = {.ignore_case = tree->ignore_case};
    List list = expand_branches(&x, tree->branches, (Edges){true, true});
    Value **tail = &patterns.first;
    for (const Alternative *alt = list.first; alt != NULL; alt = alt->next) {
        if (x.problem != NULL)
            break;
        *tail = make_value(&x, alt);
        (*tail)->span = regex->span;
        (*tail)->flags = tree->ignore_case ? 0 : TRAIT_CASED;
        tail = &(*tail)->next;
    }
    patterns.problem = x.problem;
    patterns.at = x.at;
    return patterns;
}

RegexPatterns sg_kql_regex_patterns(Arena *a, const Value *regex, size_t max)
{
    RegexTree tree = sg_kql_regex_parse(a, regex, max);
    return expand((Expansion){.arena = a, .max = max}, &tree, regex);
}

// Of several branches each may have less than all the room.
RegexPatterns sg_kql_regex_wider(Arena *a, const Value *regex, size_t max)
{
    RegexTree tree = sg_kql_regex_parse(a, regex, max);
    RegexPatterns wider;
    size_t room = max;
    do {
        Expansion x = {.arena = a, .max = max, .wider = true, .room = room};
        wider = expand(x, &tree, regex);
        room /= 2;
    } while (wider.problem != NULL && room > 0);
    return wider;
}

static bool selects(const Value *pattern)
{
    for (const Piece *p = pattern->u.string.pieces; p != NULL; p = p->next)
        if (p->kind == PIECE_TEXT && sg_utf8_length(p->text) >= MIN_SELECTIVE)
            return true;
    return false;
}

bool sg_kql_patterns_select(const RegexPatterns *patterns)
{
    for (const Value *v = patterns->first; v != NULL; v = v->next)
        if (!selects(v))
            return false;
    return true;
}
