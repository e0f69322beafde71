// numbers.c - a sorted array.

#include "correlate/numbers.h"

// The index of the first that is not smaller.
static size_t place_of(const Numbers *n, double number)
{
    size_t low = 0, high = n->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (n->items[middle] < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void sg_numbers_add(Numbers *n, Pool *pool, double number)
{
    if (n->count == n->room)
        n->items = sg_pool_grow(pool, n->items, &n->room, sizeof *n->items);
    double *place = n->items + place_of(n, number);
    double *end = n->items + n->count++;
    memmove(place + 1, place, (size_t)(end - place) * sizeof *place);
    *place = number;
}

void sg_numbers_remove(Numbers *n, double number)
{
    double *place = n->items + place_of(n, number);
    double *end = n->items + n->count--;
    memmove(place, place + 1, (size_t)(end - place - 1) * sizeof *place);
}

void sg_numbers_drop(Numbers *n, Pool *pool)
{
    sg_pool_give(pool, n->items, n->room * sizeof *n->items);
    *n = (Numbers){0};
}

double sg_numbers_median(const Numbers *n)
{
    double upper = n->items[n->count / 2];
    if (n->count % 2 == 1)
        return upper;
    return (n->items[n->count / 2 - 1] + upper) / 2;
}

double sg_numbers_percentile(const Numbers *n, unsigned percent)
{
    size_t rank = (n->count * percent + 99) / 100;
    return n->items[rank > 0 ? rank - 1 : 0];
}
