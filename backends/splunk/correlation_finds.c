// correlation_finds.c - one result for a burst, however many windows it fills.
//
// Each event of a burst ends a window in which the condition holds.  Windows
// of a group that end less than a timespan apart are one find.

#include <inttypes.h>

#include "splunk/windows.h"

static void put_number_of_find(Stats *st, Str find)
{
    Str before = sg_spl_own(st, STR("previous_time"));
    sg_spl_putf(st, "| streamstats current=f last(_time) as %.*s",
                STR_ARG(before));
    sg_spl_put_by_group(st);
    sg_spl_putf(st, "\n| eval %.*s=if(_time-%.*s<%" PRIu64 ", 0, 1)\n",
                STR_ARG(find), STR_ARG(before),
                st->correlation->timespan.seconds);
    sg_spl_putf(st, "| streamstats sum(%.*s) as %.*s", STR_ARG(find),
                STR_ARG(find));
    sg_spl_put_by_group(st);
    sb_putc(&st->em->out, '\n');
}

// "by" always names the find: without a group and without a find there would
// be one result, that nothing was found.
void sg_spl_put_finds(Stats *st, Str columns)
{
    Str find = sg_spl_own(st, STR("find"));
    Str first = sg_spl_own(st, STR("first_time"));
    Str last = sg_spl_own(st, STR("last_time"));
    sg_spl_put(st, st->gap);
    put_number_of_find(st, find);
    sg_spl_putf(st, "| stats min(%.*s) as %.*s max(_time) as %.*s",
                STR_ARG(st->first.n > 0 ? st->first : STR("_time")),
                STR_ARG(first), STR_ARG(last));
    sg_spl_put(st, columns);
    sg_spl_put_evidence(st);
    sg_spl_put(st, STR(" by"));
    sg_spl_put_group(st);
    sg_spl_putf(st, " %.*s\n", STR_ARG(find));
    sg_spl_putf(st, "| convert ctime(%.*s) ctime(%.*s)\n", STR_ARG(first),
                STR_ARG(last));
    sg_spl_putf(st, "| fields - %.*s", STR_ARG(find));
}
