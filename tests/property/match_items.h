// match_items.h - what match_gen.c and the makers of items share.
#ifndef SIGCC_PROPERTY_MATCH_ITEMS_H
#define SIGCC_PROPERTY_MATCH_ITEMS_H

#include "match_gen.h"

enum { MAP_KEYS = 4 };

typedef struct Gen {
    Arena *arena;
    Prng *r;
    const MatchTheme *theme;
    StrBuf out;
    MatchRule *rule;
    SampleList *item;   // under way
    Str field;          // of that item
    Str keys[MAP_KEYS]; // of the map under way
    size_t key_count;
} Gen;

static inline size_t gen_below(Gen *g, size_t n)
{
    return prng_below(g->r, n);
}

static inline bool gen_chance(Gen *g, unsigned percent)
{
    return prng_chance(g->r, percent);
}

Str gen_pick(Gen *g, const char *const *words); // ends with NULL
Str gen_field(Gen *g);
Str gen_word(Gen *g, bool ascii);
Str gen_join(Gen *g, Str a, Str b, Str c);

// Begin an item: its key.  False when the map has that key already; nothing
// was written then.
bool gen_key(Gen *g, Str field, Str modifiers);

// A YAML string.
void gen_put_text(Gen *g, Str text);

// Keep a sample for the item under way.
Sample *gen_keep(Gen *g, Str text, bool raw);

// Each writes an item, or nothing when its key is taken.
typedef void ItemFn(Gen *g);
// match_text.c
ItemFn gen_text_item, gen_windash_item, gen_encoded_item, gen_mixed_item;
ItemFn gen_keyword_item;
// match_types.c
ItemFn gen_number_item, gen_compare_item, gen_truth_item, gen_presence_item;
ItemFn gen_regex_item, gen_keyword_regex_item, gen_network_item;
ItemFn gen_fieldref_item;
// match_time.c
ItemFn gen_time_item;

// The keywords of a list, "[a, b]", as an item of their own.
ItemFn gen_keyword_list;

#endif
