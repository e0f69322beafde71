// near.c - a copy of the best so far.

#include "correlate/near.h"

// A group comes nearer step by step: mostly it is the same one again.
static void set_group(Near *near, Pool *pool, Str group)
{
    if (near->any && str_eq(str_of(near->group, near->length), group))
        return;
    sg_pool_give(pool, near->group, near->length + 1);
    near->group = sg_pool_take(pool, group.n + 1);
    near->length = group.n;
    if (group.n > 0)
        memcpy(near->group, group.p, group.n);
}

void sg_near_note(Near *near, Pool *pool, const Group *group, const Verdict *v)
{
    if (near->any && !(v->miss < near->miss))
        return;
    set_group(near, pool, group->keyed.key);
    near->any = true;
    near->miss = v->miss;
    near->value = v->value;
    near->from = group->window.first->time;
    near->to = group->window.last->time;
}
