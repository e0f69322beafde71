// groups.c - a table, and a list from the oldest group to the youngest.

#include "correlate/groups.h"

Group *sg_groups_find(const Groups *g, const Pool *pool, Str key)
{
    return (Group *)sg_keys_find(&g->keys, key, sg_keys_hash(pool, key));
}

static void append(Groups *g, Group *group, Time now)
{
    group->latest = now;
    group->older = g->youngest;
    group->younger = NULL;
    if (g->youngest != NULL)
        g->youngest->younger = group;
    else
        g->oldest = group;
    g->youngest = group;
}

static void take_out(Groups *g, Group *group)
{
    if (group->older != NULL)
        group->older->younger = group->younger;
    else
        g->oldest = group->younger;
    if (group->younger != NULL)
        group->younger->older = group->older;
    else
        g->youngest = group->older;
}

Group *sg_groups_new(Groups *g, Pool *pool, Str key, Time now)
{
    Group *group = sg_pool_take(pool, sizeof *group + key.n);
    char *text = (char *)(group + 1);
    if (key.n > 0)
        memcpy(text, key.p, key.n);
    group->keyed.key = str_of(text, key.n);
    group->keyed.hash = sg_keys_hash(pool, key);
    sg_keys_add(&g->keys, pool, &group->keyed);
    append(g, group, now);
    return group;
}

void sg_groups_touch(Groups *g, Group *group, Time now)
{
    take_out(g, group);
    append(g, group, now);
}

void sg_groups_remove(Groups *g, Pool *pool, Group *group)
{
    take_out(g, group);
    sg_keys_remove(&g->keys, &group->keyed);
    sg_pool_give(pool, group, sizeof *group + group->keyed.key.n);
}
