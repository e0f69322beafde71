// text_edits.c - edits of one text that do not get in each other's way.

#include "text_edits.h"

#include <stdlib.h>
#include <string.h>

// The first edit that ends at 'from' or later.
static size_t place_of(const TextEdits *e, size_t from)
{
    size_t low = 0;
    size_t high = e->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (e->items[middle].to < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// Edits of two fixes that only touch would depend on which is made first; those
// of one fix know of each other.
static bool collides(const TextEdit *a, const TextEdit *b)
{
    if (a->of == b->of)
        return a->from < b->to && b->from < a->to;
    return a->from <= b->to && b->from <= a->to;
}

static bool fits(const TextEdits *e, const TextEdit *edit)
{
    for (size_t i = place_of(e, edit->from);
         i < e->count && e->items[i].from <= edit->to; i++)
        if (collides(&e->items[i], edit))
            return false;
    return edit->from <= edit->to;
}

static bool insert(TextEdits *e, const TextEdit *edit)
{
    if (e->count == e->cap) {
        size_t cap = e->cap == 0 ? 16 : e->cap * 2;
        TextEdit *more = realloc(e->items, cap * sizeof *more);
        if (more == NULL)
            return false;
        e->items = more;
        e->cap = cap;
    }
    size_t at = place_of(e, edit->from);
    while (at < e->count && e->items[at].from < edit->from)
        at++;
    memmove(e->items + at + 1, e->items + at,
            (e->count - at) * sizeof *e->items);
    e->items[at] = *edit;
    e->count++;
    return true;
}

static void take_back(TextEdits *e, const sigcc_edit *fix)
{
    size_t n = 0;
    for (size_t i = 0; i < e->count; i++)
        if (e->items[i].of != fix)
            e->items[n++] = e->items[i];
    e->count = n;
}

EditsResult edits_add(TextEdits *e, const sigcc_edit *fix, size_t shift)
{
    for (const sigcc_edit *p = fix; p != NULL; p = p->next) {
        TextEdit edit = {p->offset + shift, p->end_offset + shift, p->text,
                         fix};
        if (!fits(e, &edit)) {
            take_back(e, fix);
            return EDITS_IN_THE_WAY;
        }
        if (!insert(e, &edit))
            return EDITS_NO_MEMORY;
    }
    return EDITS_TAKEN;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

bool edits_apply(const TextEdits *e, const FileText *text, FileText *to)
{
    size_t most = text->n + 1;
    for (size_t i = 0; i < e->count; i++)
        most += strlen(e->items[i].text);
    *to = (FileText){.p = malloc(most)};
    if (to->p == NULL)
        return false;
    size_t at = 0;
    for (size_t i = 0; i < e->count; i++) {
        size_t from = least(e->items[i].from, text->n);
        size_t n = strlen(e->items[i].text);
        memcpy(to->p + to->n, text->p + at, from - at);
        to->n += from - at;
        memcpy(to->p + to->n, e->items[i].text, n);
        to->n += n;
        at = least(e->items[i].to, text->n);
    }
    memcpy(to->p + to->n, text->p + at, text->n - at);
    to->n += text->n - at;
    return true;
}

void edits_free(TextEdits *e)
{
    free(e->items);
    *e = (TextEdits){0};
}
