// index.c - postings of literals.

#include "match/index.h"

#include <stdlib.h>

#include "base/hash.h"
#include "match/literal.h"

// ---- tables --------------------------------------------------------------

typedef struct Posting {
    uint64_t key;
    uint32_t predicate;
    uint32_t offset; // of the gram in 'text'
    Str text;        // PART: what must surround the gram
} Posting;

typedef struct Bucket {
    uint64_t key;
    const Posting *first;
    uint32_t count; // 0: a free slot
} Bucket;

typedef struct Table {
    Posting *postings;
    size_t count, cap;
    Bucket *buckets;
    size_t bucket_cap;
} Table;

static void add_posting(Arena *a, Table *t, const Posting *p)
{
    arena_grow(a, t->postings, t->count, &t->cap);
    t->postings[t->count++] = *p;
}

static int by_key(const void *a, const void *b)
{
    const Posting *x = a;
    const Posting *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->predicate < y->predicate ? -1 : x->predicate > y->predicate;
}

static Bucket *bucket_of(const Table *t, uint64_t key)
{
    size_t i = (size_t)hash_mix(key) & (t->bucket_cap - 1);
    while (t->buckets[i].count != 0 && t->buckets[i].key != key)
        i = (i + 1) & (t->bucket_cap - 1);
    return &t->buckets[i];
}

// Half of the buckets stay empty, so that a search for a missing key ends soon.
static void close_table(Arena *a, Table *t)
{
    t->bucket_cap = 16;
    while (t->bucket_cap < t->count * 2)
        t->bucket_cap *= 2;
    t->buckets = arena_array(a, Bucket, t->bucket_cap);
    if (t->count == 0)
        return;
    qsort(t->postings, t->count, sizeof *t->postings, by_key);
    for (size_t i = 0; i < t->count; i++) {
        Bucket *b = bucket_of(t, t->postings[i].key);
        if (b->count++ == 0) {
            b->key = t->postings[i].key;
            b->first = &t->postings[i];
        }
    }
}

// ---- the index -----------------------------------------------------------

enum {
    GRAM = 4,        // bytes that are looked for in values
    SHORT_GRAM = 2,  // of literals that have no four
    BLOOM_BITS = 17, // 16 KiB, to stay in the nearest cache
    COUNTER_BITS = 16
};

// What to look for in a field.
enum { LOOK_EXACT = 1, LOOK_GRAM = 2, LOOK_SHORT = 4, LOOK_NUMBER = 8 };

struct Index {
    Table exact, number, gram, short_gram, present;
    uint64_t *bloom;     // of 'gram' and 'short_gram'
    unsigned char *look; // by field, LOOK_*; the last one: of any field
    uint32_t fields;     // number of the "any" field
    uint32_t *always;
    uint32_t always_count;
    uint64_t seed;
};

static uint32_t load_gram(const char *p, size_t size)
{
    uint32_t gram = 0;
    if (size == GRAM) {
        memcpy(&gram, p, GRAM);
    } else {
        uint16_t two;
        memcpy(&two, p, SHORT_GRAM);
        gram = two;
    }
    return gram;
}

static uint64_t gram_key(uint32_t field, uint32_t gram)
{
    return (uint64_t)field << 32 | gram;
}

// A key is two bits of one word.
typedef struct BloomBits {
    size_t word;
    uint64_t bits;
} BloomBits;

static BloomBits bloom_bits(uint64_t key, size_t size)
{
    uint64_t hash = (key + size) * 0x9E3779B97F4A7C15;
    return (BloomBits){(size_t)(hash >> (64 - BLOOM_BITS + 6)),
                       (uint64_t)1 << (hash >> 40 & 63) |
                           (uint64_t)1 << (hash >> 34 & 63)};
}

// ---- making --------------------------------------------------------------

typedef struct Making {
    Arena *arena;
    Arena *scratch; // of one predicate
    Index *index;
    uint32_t *counters; // how many literals hold a gram, or are a text
    uint32_t predicate;
} Making;

static uint32_t slot_of(const Making *m, uint32_t field)
{
    return field == NO_FIELD ? m->index->fields : field;
}

static uint32_t *counter_of(const Making *m, uint64_t key)
{
    return &m->counters[hash_mix(key) >> (64 - COUNTER_BITS)];
}

static uint64_t exact_key(const Index *index, uint32_t field, Str text)
{
    return hash_text(text, index->seed + field);
}

static uint32_t *gram_counter(const Making *m, const Literal *l, size_t at)
{
    return counter_of(
        m, gram_key(slot_of(m, l->field), load_gram(l->text.p + at, GRAM)));
}

static void count_literal(void *user, const Literal *l)
{
    Making *m = user;
    if (l->kind == LITERAL_EXACT)
        ++*counter_of(m, exact_key(m->index, slot_of(m, l->field), l->text));
    for (size_t i = 0; l->kind == LITERAL_PART && i + GRAM <= l->text.n; i++)
        ++*gram_counter(m, l, i);
}

// Where the rarest gram of the literal is.
static size_t rarest_gram(const Making *m, const Literal *l)
{
    size_t best = 0;
    for (size_t i = 1; i + GRAM <= l->text.n; i++)
        if (*gram_counter(m, l, i) < *gram_counter(m, l, best))
            best = i;
    return best;
}

// In candidates an event of the corpus leads to, roughly; measured.  A text
// that many rules ask for, such as the "true" of Initiated, is in many events.
static double cost_of(void *user, const Literal *l)
{
    Making *m = user;
    double cost = 60;
    switch (l->kind) {
    case LITERAL_EXACT:
        cost = 1 + *counter_of(
                       m, exact_key(m->index, slot_of(m, l->field), l->text)) /
                       4.0;
        break;
    case LITERAL_NUMBER: cost = 8; break;
    case LITERAL_PRESENT: break;
    case LITERAL_PART:
        cost = l->text.n < GRAM
                   ? 30
                   : 2 + *gram_counter(m, l, rarest_gram(m, l)) / 16.0;
        break;
    }
    return l->field == NO_FIELD ? cost * 3 : cost;
}

static void file_part(Making *m, const Literal *l)
{
    Index *index = m->index;
    uint32_t slot = slot_of(m, l->field);
    size_t size = l->text.n < GRAM ? SHORT_GRAM : GRAM;
    size_t at = size == GRAM ? rarest_gram(m, l) : 0;
    uint64_t key = gram_key(slot, load_gram(l->text.p + at, size));
    BloomBits b = bloom_bits(key, size);
    index->bloom[b.word] |= b.bits;
    index->look[slot] |= size == GRAM ? LOOK_GRAM : LOOK_SHORT;
    Str text = sg_arena_copy(m->arena, l->text);
    Posting p = {key, m->predicate, (uint32_t)at, text};
    add_posting(m->arena, size == GRAM ? &index->gram : &index->short_gram, &p);
}

// "look" tells what a value of the field needs to be asked for at all: most
// fields of an event need nothing.
static void file_literal(Making *m, const Literal *l)
{
    Index *index = m->index;
    uint32_t slot = slot_of(m, l->field);
    Posting p = {slot, m->predicate, 0, {"", 0}};
    switch (l->kind) {
    case LITERAL_EXACT:
        p.key = exact_key(index, slot, l->text);
        index->look[slot] |= LOOK_EXACT;
        add_posting(m->arena, &index->exact, &p);
        break;
    case LITERAL_NUMBER:
        p.key = sg_decimal_hash(l->number) + slot;
        index->look[slot] |= LOOK_NUMBER;
        add_posting(m->arena, &index->number, &p);
        break;
    case LITERAL_PART: file_part(m, l); break;
    case LITERAL_PRESENT: add_posting(m->arena, &index->present, &p); break;
    }
}

static void file_predicate(Making *m, const Predicate *p, uint32_t number)
{
    Literals l = sg_literals_of(m->scratch, p, cost_of, m);
    m->predicate = number;
    if (l.unknown)
        m->index->always[m->index->always_count++] = number;
    for (size_t i = 0; i < l.count && !l.unknown; i++)
        file_literal(m, &l.items[i]);
    sg_arena_reset(m->scratch);
}

static void count_predicate(Making *m, const Predicate *p)
{
    sg_literals_visit(m->scratch, p, count_literal, m);
    sg_arena_reset(m->scratch);
}

// Two rounds: which literal of a predicate is the rarest is known when those of
// all have been counted.
Index *sg_index_new(Arena *a, Arena *scratch,
                    const Predicate *const *predicates, uint32_t count,
                    uint32_t field_count)
{
    Index *index = arena_new(a, Index);
    index->fields = field_count;
    index->seed = hash_mix((uintptr_t)index);
    index->bloom = arena_array(a, uint64_t, (1 << BLOOM_BITS) / 64);
    index->look = arena_array(a, unsigned char, field_count + 1);
    index->always = arena_array(a, uint32_t, count);
    Making m = {.arena = a, .scratch = scratch, .index = index};
    m.counters = arena_array(a, uint32_t, 1 << COUNTER_BITS);
    for (uint32_t i = 0; i < count; i++)
        count_predicate(&m, predicates[i]);
    for (uint32_t i = 0; i < count; i++)
        file_predicate(&m, predicates[i], i);
    close_table(a, &index->exact);
    close_table(a, &index->number);
    close_table(a, &index->gram);
    close_table(a, &index->short_gram);
    close_table(a, &index->present);
    return index;
}

// ---- asking --------------------------------------------------------------

void sg_candidates_init(Candidates *c, Arena *keep, uint32_t count)
{
    *c = (Candidates){.all = count};
    c->items = arena_array(keep, uint32_t, count);
    c->stamps = arena_array(keep, uint32_t, count);
}

static void add_candidate(Candidates *c, uint32_t predicate)
{
    if (c->stamps[predicate] == c->stamp)
        return;
    c->stamps[predicate] = c->stamp;
    c->items[c->count++] = predicate;
}

static void add_all(Candidates *c, const Table *t, uint64_t key)
{
    const Bucket *b = bucket_of(t, key);
    for (uint32_t i = 0; i < b->count; i++)
        add_candidate(c, b->first[i].predicate);
}

// Those whose literal surrounds the gram at 'at'.
static void add_around(Candidates *c, const Table *t, uint64_t key, Str text,
                       size_t at)
{
    const Bucket *b = bucket_of(t, key);
    for (uint32_t i = 0; i < b->count; i++) {
        const Posting *p = &b->first[i];
        if (p->offset <= at && p->text.n <= text.n - (at - p->offset) &&
            memcmp(text.p + at - p->offset, p->text.p, p->text.n) == 0)
            add_candidate(c, p->predicate);
    }
}

static void scan(const Index *index, Candidates *c, uint32_t slot, Str text,
                 size_t size)
{
    const Table *t = size == GRAM ? &index->gram : &index->short_gram;
    for (size_t i = 0; i + size <= text.n; i++) {
        uint64_t key = gram_key(slot, load_gram(text.p + i, size));
        BloomBits b = bloom_bits(key, size);
        if ((index->bloom[b.word] & b.bits) == b.bits)
            add_around(c, t, key, text, i);
    }
}

static void ask_number(const Index *index, Candidates *c, uint32_t slot,
                       Str text)
{
    Decimal d;
    if (sg_decimal_read(text, &d))
        add_all(c, &index->number, sg_decimal_hash(&d) + slot);
}

// No value is folded unless a literal asks for its field: most fields have
// none.
static void ask_value(const Index *index, Record *r, Candidates *c,
                      uint32_t slot, FieldValue *v)
{
    unsigned look = index->look[slot];
    if (look == 0)
        return;
    Str text = sg_record_fold(r, v);
    if (look & LOOK_EXACT)
        add_all(c, &index->exact, exact_key(index, slot, text));
    if (look & LOOK_NUMBER)
        ask_number(index, c, slot, v->text);
    if (look & LOOK_GRAM)
        scan(index, c, slot, text, GRAM);
    if (look & LOOK_SHORT)
        scan(index, c, slot, text, SHORT_GRAM);
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

void sg_index_ask(const Index *index, Record *r, Candidates *to)
{
    to->count = 0;
    if (++to->stamp == 0) { // once in four thousand million events
        memset(to->stamps, 0, to->all * sizeof *to->stamps);
        to->stamp = 1;
    }
    for (uint32_t i = 0; i < r->seen_count; i++) {
        uint32_t field = r->seen[i];
        const FieldSlot *s = record_slot(r, field);
        if (s->present)
            add_all(to, &index->present, field);
        for (FieldValue *v = s->first; v != NULL; v = v->next)
            ask_value(index, r, to, field, v);
    }
    for (FieldValue *v = r->all; v != NULL; v = v->next_any)
        ask_value(index, r, to, index->fields, v);
    for (uint32_t i = 0; i < index->always_count; i++)
        add_candidate(to, index->always[i]);
    if (to->count > 0)
        qsort(to->items, to->count, sizeof *to->items, by_number);
}
