// settings.c - keys and values of a saved search, in order.

#include "splunk/saved_search.h"

Settings sg_spl_settings_in(Arena *a)
{
    return (Settings){.arena = a};
}

void sg_spl_set_as(Settings *to, const char *key, const char *rest_key,
                   Str value)
{
    Setting *s = arena_new(to->arena, Setting);
    *s = (Setting){NULL, key, rest_key, value};
    if (to->first == NULL)
        to->tail = &to->first;
    *to->tail = s;
    to->tail = &s->next;
}

void sg_spl_set(Settings *to, const char *key, Str value)
{
    sg_spl_set_as(to, key, key, value);
}
