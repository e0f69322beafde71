// near.h - the window that came nearest to holding.
#ifndef SIGCC_CORRELATE_NEAR_H
#define SIGCC_CORRELATE_NEAR_H

#include "correlate/groups.h"

typedef struct Near {
    bool any;
    double miss, value;
    Time from, to;
    char *group;
    size_t length;
} Near;

// Of several that are equally near, the first one stays.
void sg_near_note(Near *near, Pool *pool, const Group *group, const Verdict *v);

#endif
