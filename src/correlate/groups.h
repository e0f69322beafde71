// groups.h - the groups of one correlation that had a hit within a timespan, by
// their values and by age.
#ifndef SIGCC_CORRELATE_GROUPS_H
#define SIGCC_CORRELATE_GROUPS_H

#include "correlate/finds.h"

typedef struct Group Group;
struct Group {
    Keyed keyed; // the key follows it
    Group *older, *younger;
    Group *next; // of those to be judged
    Time latest; // hit
    Window window;
    Find *find; // NULL: the latest window did not hold
};

typedef struct Groups {
    Keys keys;
    Group *oldest, *youngest;
} Groups;

Group *sg_groups_find(const Groups *g, const Pool *pool, Str key); // or NULL

// There is none of that key.  It is the youngest.
Group *sg_groups_new(Groups *g, Pool *pool, Str key, Time now);

// Had a hit now: no other one is younger.
void sg_groups_touch(Groups *g, Group *group, Time now);

// Takes it out and gives it back, its window and find being gone.
void sg_groups_remove(Groups *g, Pool *pool, Group *group);

#endif
