// lucene_effort.c - the work that Lucene has with a regular expression.
//
// Lucene reads an expression as a deterministic automaton, each state of which
// is a set of positions: the characters of the expression that may have come
// last.  It takes one step for each member of each set, and gives up after a
// number of steps (Operations.determinize of Lucene 9).  Mostly there are few
// sets; but in "b[a-c]{20}x" each "b" of a value may be the first, and the sets
// are all that can be made of twenty positions.
//
// So the sets are counted here in the same way: positions and which follow
// which (Glushkov's construction), then set after set.

#include "elastic/lucene_effort.h"

#include "base/map.h"
#include "regex/regex_tokens.h"

// Far above what any rule needs, and some milliseconds: sets, and words of
// sets that are looked at.
enum { MAX_SETS = 1 << 15, MAX_WORK = 1 << 25 };

enum { WORD_BITS = 64, LAST_CODE = 0x10FFFF };

typedef struct Position {
    const CodeSet *codes;
    bool others;
    uint64_t *follow; // those that may come next
    size_t low, high; // the words of 'follow' that are not all 0
} Position;

typedef struct Automaton {
    Arena *arena;
    Position *positions; // the first is the start, which is not a character
    size_t count, words; // of a set
    size_t work;
} Automaton;

// A piece of the expression: what it begins and ends with.
typedef struct Fragment {
    uint64_t *first, *last;
    bool optional;
} Fragment;

// ---- sets ----------------------------------------------------------------

static uint64_t *new_set(const Automaton *m)
{
    return arena_array(m->arena, uint64_t, m->words);
}

static void add(uint64_t *set, size_t position)
{
    set[position / WORD_BITS] |= (uint64_t)1 << position % WORD_BITS;
}

static bool has(const uint64_t *set, size_t position)
{
    return (set[position / WORD_BITS] >> position % WORD_BITS & 1) != 0;
}

static void unite(Automaton *m, uint64_t *to, const uint64_t *from)
{
    for (size_t i = 0; i < m->words; i++)
        to[i] |= from[i];
    m->work += m->words;
}

static uint64_t *both(Automaton *m, const uint64_t *a, const uint64_t *b)
{
    uint64_t *set = new_set(m);
    unite(m, set, a);
    if (b != NULL)
        unite(m, set, b);
    return set;
}

// ---- positions -----------------------------------------------------------

static Fragment empty(const Automaton *m)
{
    return (Fragment){new_set(m), new_set(m), true};
}

static Fragment character(Automaton *m, const CodeSet *codes, bool others)
{
    Fragment f = {new_set(m), new_set(m), false};
    add(f.first, m->count);
    add(f.last, m->count);
    m->positions[m->count++] =
        (Position){.codes = codes, .others = others, .follow = new_set(m)};
    return f;
}

static void link(Automaton *m, const uint64_t *last, const uint64_t *first)
{
    for (size_t i = 0; i < m->count; i++)
        if (has(last, i))
            unite(m, m->positions[i].follow, first);
}

// Mostly the next one, and a step is many unions.
static void note_words(Automaton *m)
{
    for (size_t i = 0; i < m->count; i++) {
        Position *p = &m->positions[i];
        p->high = m->words;
        while (p->low < p->high && p->follow[p->low] == 0)
            p->low++;
        while (p->high > p->low && p->follow[p->high - 1] == 0)
            p->high--;
    }
}

static void follow(Automaton *m, uint64_t *to, const Position *p)
{
    for (size_t i = p->low; i < p->high; i++)
        to[i] |= p->follow[i];
    m->work += p->high - p->low;
}

static Fragment then(Automaton *m, Fragment a, Fragment b)
{
    link(m, a.last, b.first);
    return (Fragment){both(m, a.first, a.optional ? b.first : NULL),
                      both(m, b.last, b.optional ? a.last : NULL),
                      a.optional && b.optional};
}

static Fragment either(Automaton *m, Fragment a, Fragment b)
{
    return (Fragment){both(m, a.first, b.first), both(m, a.last, b.last),
                      a.optional || b.optional};
}

static Fragment many(Automaton *m, Fragment f)
{
    link(m, f.last, f.first);
    return f;
}

static Fragment optional(Fragment f)
{
    f.optional = true;
    return f;
}

// ---- the expression ------------------------------------------------------

static Fragment of_choices(Automaton *m, const LuceneChoice *c,
                           LuceneEnds ends);

static Fragment of_once(Automaton *m, const LucenePart *p, LuceneEnds ends)
{
    switch (p->kind) {
    case PART_TEXT: return character(m, &p->codes, p->others);
    case PART_GROUP: return of_choices(m, p->choices, ends);
    case PART_START:
    case PART_END: break;
    }
    return empty(m);
}

// As Lucene does it: in "a{2,4}" each "a" leads to the next one only, and the
// last three to what comes after; "a{2,}" is "aaa*".  What has no positions is
// not repeated: it would be so thousands of times.
static Fragment of_part(Automaton *m, const LucenePart *p, LuceneEnds ends)
{
    Fragment all = empty(m), copies = empty(m);
    bool forever = p->high == RX_FOREVER;
    int most = forever ? p->low : p->high;
    for (int i = 0; i < most; i++) {
        size_t before = m->count;
        copies = then(m, copies, of_once(m, p, ends));
        all = i < p->low ? copies : either(m, all, copies);
        if (m->count == before)
            break;
    }
    return forever ? then(m, all, optional(many(m, of_once(m, p, ends)))) : all;
}

static Fragment anything(Automaton *m)
{
    static const CodeSet none;
    return optional(many(m, character(m, &none, true)));
}

static Fragment of_choice(Automaton *m, const LuceneChoice *c, LuceneEnds ends)
{
    LuceneEnds open = sg_lucene_open_ends(c, ends);
    Fragment all = open.left ? anything(m) : empty(m);
    for (const LucenePart *p = c->first; p != NULL; p = p->next)
        all =
            then(m, all, of_part(m, p, sg_lucene_part_ends(c, p, ends, open)));
    return open.right ? then(m, all, anything(m)) : all;
}

static Fragment of_choices(Automaton *m, const LuceneChoice *c, LuceneEnds ends)
{
    Fragment all = of_choice(m, c, ends);
    while ((c = c->next) != NULL)
        all = either(m, all, of_choice(m, c, ends));
    return all;
}

// ---- characters ----------------------------------------------------------

static bool takes(const Position *p, uint32_t code)
{
    for (size_t i = 0; i < p->codes->n; i++)
        if (code >= p->codes->ranges[i].from && code <= p->codes->ranges[i].to)
            return !p->others;
    return p->others;
}

// The sets of positions that take a character, each once.
typedef struct Alphabet {
    Map seen;
    const uint64_t **takers;
    size_t n, cap;
} Alphabet;

static Str bytes_of(const Automaton *m, const uint64_t *set)
{
    return str_of((const char *)set, m->words * sizeof *set);
}

static void add_code(Automaton *m, Alphabet *all, uint32_t code)
{
    uint64_t *set = new_set(m);
    for (size_t i = 1; i < m->count; i++)
        if (takes(&m->positions[i], code))
            add(set, i);
    m->work += m->count;
    if (code > LAST_CODE || sg_map_put(&all->seen, bytes_of(m, set), set))
        return;
    arena_grow(m->arena, all->takers, all->n, &all->cap);
    all->takers[all->n++] = set;
}

// What is taken changes only where a range begins, and after its end.
static Alphabet alphabet_of(Automaton *m)
{
    Alphabet all = {.seen = sg_map_in(m->arena)};
    const CodeSet *before = NULL;
    add_code(m, &all, 0);
    for (size_t i = 1; i < m->count; i++) {
        const CodeSet *codes = m->positions[i].codes;
        for (size_t k = 0; codes != before && k < codes->n; k++) {
            add_code(m, &all, codes->ranges[k].from);
            add_code(m, &all, codes->ranges[k].to + 1);
        }
        before = codes;
    }
    return all;
}

// ---- steps ---------------------------------------------------------------

typedef struct States {
    Map seen;
    const uint64_t **all;
    size_t n, cap;
    size_t effort; // the members of all of them
} States;

static size_t size_of(const Automaton *m, const uint64_t *set)
{
    size_t size = 0;
    for (size_t i = 0; i < m->count; i++)
        size += has(set, i);
    return size;
}

static void reach(Automaton *m, States *s, const uint64_t *set)
{
    size_t size = size_of(m, set);
    if (s->n == MAX_SETS || size == 0 ||
        sg_map_get(&s->seen, bytes_of(m, set)) != NULL)
        return;
    uint64_t *copy = both(m, set, NULL);
    (void)sg_map_put(&s->seen, bytes_of(m, copy), copy);
    arena_grow(m->arena, s->all, s->n, &s->cap);
    s->all[s->n++] = copy;
    s->effort += size;
}

static void step(Automaton *m, States *s, const uint64_t *from,
                 const Alphabet *letters, uint64_t *scratch[2])
{
    memset(scratch[0], 0, m->words * sizeof **scratch);
    for (size_t i = 0; i < m->count; i++)
        if (has(from, i))
            follow(m, scratch[0], &m->positions[i]);
    for (size_t k = 0; k < letters->n; k++) {
        for (size_t i = 0; i < m->words; i++)
            scratch[1][i] = scratch[0][i] & letters->takers[k][i];
        m->work += m->words + m->count;
        reach(m, s, scratch[1]);
    }
}

static size_t count_steps(Automaton *m)
{
    note_words(m);
    Alphabet letters = alphabet_of(m);
    uint64_t *scratch[2] = {new_set(m), new_set(m)};
    States s = {.seen = sg_map_in(m->arena)};
    uint64_t *start = new_set(m);
    add(start, 0);
    reach(m, &s, start);
    for (size_t i = 0; i < s.n && m->work < MAX_WORK; i++)
        step(m, &s, s.all[i], &letters, scratch);
    return s.n == MAX_SETS || m->work >= MAX_WORK ? SIZE_MAX : s.effort;
}

static size_t count_choices(const LuceneChoice *c)
{
    size_t n = 0;
    for (; c != NULL; c = c->next, n++)
        for (const LucenePart *p = c->first; p != NULL; p = p->next)
            n += p->kind == PART_GROUP ? count_choices(p->choices) : 0;
    return n;
}

// The start, and ".*" on both sides of choices.
size_t sg_lucene_effort(Arena *a, const LuceneChoice *c, size_t positions)
{
    size_t most = positions + 2 * count_choices(c) + 1;
    Automaton m = {.arena = a, .words = most / WORD_BITS + 1};
    m.positions = arena_array(a, Position, most);
    Fragment start = character(&m, NULL, false);
    (void)then(&m, start, of_choice(&m, c, (LuceneEnds){true, true}));
    return count_steps(&m);
}
