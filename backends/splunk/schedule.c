// schedule.c - when a saved search runs, over which time, and when it alerts.
//
// Runs share no event: each looks at one period, which ends 'delay' minutes ago
// so that late events are there.  What a correlation counts may begin in the
// period before, so it looks back by its timespan as well, and finds again what
// it found then: suppression by its groups for that long keeps it to one alert.

#include "splunk/option_values.h"
#include "splunk/saved_search.h"

static unsigned minutes_of(SplPeriod period)
{
    switch (period) {
    case SPL_5M: return 5;
    case SPL_10M: return 10;
    case SPL_15M: return 15;
    case SPL_20M: return 20;
    case SPL_30M: return 30;
    case SPL_1H: return 60;
    case SPL_2H: return 120;
    case SPL_3H: return 180;
    case SPL_4H: return 240;
    case SPL_6H: return 360;
    case SPL_8H: return 480;
    case SPL_12H: return 720;
    case SPL_1D: return 1440;
    }
    return 60;
}

// The longest time between two runs.
unsigned sg_spl_period(const Emitter *em)
{
    const SplunkOptions *o = spl_options(em);
    return o->cron_schedule.n > 0 ? sg_spl_cron_gap(em->arena, o->cron_schedule)
                                  : minutes_of((SplPeriod)o->every);
}

static Str print(Arena *a, const char *format, ...) SG_PRINTF(2, 3);

static Str print(Arena *a, const char *format, ...)
{
    StrBuf sb = sb_in(a);
    va_list args;
    va_start(args, format);
    sg_sb_putv(&sb, format, args);
    va_end(args);
    return sb_str(&sb);
}

// ---- the schedule --------------------------------------------------------

// FNV-1a: the same minute for the same name on every machine.
static uint32_t spread_by(Str name)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < name.n; i++)
        hash = (hash ^ (unsigned char)name.p[i]) * 16777619u;
    return hash ^ hash >> 16;
}

// Searches of one period start at different minutes of it, so that not all of
// them run at once.
static Str cron(Arena *a, Str name, unsigned period)
{
    unsigned at = spread_by(name) % period;
    if (period < 60)
        return print(a, "%u-59/%u * * * *", at, period);
    if (period == 60)
        return print(a, "%u * * * *", at);
    if (period == 1440)
        return print(a, "%u %u * * *", at % 60, at / 60);
    return print(a, "%u %u-23/%u * * *", at % 60, at / 60, period / 60);
}

static Str time_ago(Arena *a, uint64_t minutes)
{
    return minutes == 0 ? STR("now")
                        : print(a, "-%llum@m", (unsigned long long)minutes);
}

// What a run must look at before its own period.
static uint64_t minutes_before(const SplNote *note)
{
    return note->seconds / 60 + (note->seconds % 60 != 0);
}

static void put_times(const SplunkOptions *o, SavedSearch *search)
{
    Settings *to = &search->settings;
    uint64_t all = search->period + o->delay;
    Str from = time_ago(to->arena, all + minutes_before(search->note));
    sg_spl_set(to, "dispatch.earliest_time",
               o->min_time.n > 0 ? o->min_time : from);
    sg_spl_set(to, "dispatch.latest_time",
               o->max_time.n > 0 ? o->max_time : time_ago(to->arena, o->delay));
}

// Without "realtime_schedule = 0" a run that was skipped is not made up for.
static void put_runs(const SplunkOptions *o, SavedSearch *search)
{
    Settings *to = &search->settings;
    sg_spl_set(to, "disabled", o->enabled ? STR("0") : STR("1"));
    sg_spl_set_as(to, "enableSched", "is_scheduled", STR("1"));
    sg_spl_set(to, "cron_schedule",
               o->cron_schedule.n > 0
                   ? o->cron_schedule
                   : cron(to->arena, search->name, search->period));
    sg_spl_set(to, "schedule_window", o->schedule_window);
    sg_spl_set(to, "realtime_schedule", STR("0"));
}

// ---- the alert -----------------------------------------------------------

// As Splunk Web calls them: 1 info, 2 low, 3 medium, 4 high, 5 critical.
static Str severity(Level level)
{
    switch (level) {
    case LEVEL_INFORMATIONAL: return STR("1");
    case LEVEL_LOW: return STR("2");
    case LEVEL_NONE:
    case LEVEL_MEDIUM: return STR("3");
    case LEVEL_HIGH: return STR("4");
    case LEVEL_CRITICAL: return STR("5");
    case LEVEL_COUNT: break;
    }
    return STR("3");
}

static Str join_groups(Arena *a, const StrItem *groups)
{
    StrBuf sb = sb_in(a);
    for (const StrItem *g = groups; g != NULL; g = g->next) {
        sg_sb_put(&sb, g == groups ? STR("") : STR(","));
        sg_sb_put(&sb, g->text);
    }
    return sb_str(&sb);
}

// Results are told apart by these fields; without any, one result is like
// another.  The spec wants the fields named where each result is an alert.
static void put_suppression(const SplunkOptions *o, SavedSearch *search)
{
    Settings *to = &search->settings;
    const SplNote *note = search->note;
    bool usual = str_eq(o->suppress, STR("auto"));
    uint64_t again = minutes_before(note) + search->period;
    Str fields = o->suppress_fields.n > 0
                     ? o->suppress_fields
                     : join_groups(to->arena, note->groups);
    bool wanted = usual ? note->correlation || o->suppress_fields.n > 0
                        : !str_eq(o->suppress, STR("none"));
    bool single = wanted && fields.n > 0 && !o->enterprise_security;
    sg_spl_set(to, "alert.digest_mode", single ? STR("0") : STR("1"));
    sg_spl_set(to, "alert.suppress", wanted ? STR("1") : STR("0"));
    if (!wanted)
        return;
    sg_spl_set(to, "alert.suppress.period",
               usual ? print(to->arena, "%llum", (unsigned long long)again)
                     : o->suppress);
    if (fields.n > 0)
        sg_spl_set(to, "alert.suppress.fields", fields);
}

static void put_action(Settings *to, Str name)
{
    StrBuf key = sb_in(to->arena);
    sg_sb_put(&key, STR("action."));
    sg_sb_put(&key, name);
    sg_spl_set(to, sb_str(&key).p, STR("1"));
}

static void put_actions(const SplunkOptions *o, Settings *to)
{
    Str names = o->actions;
    for (size_t at = 0; at < names.n;) {
        size_t end = str_find(names, ',', at);
        put_action(to, str_slice(names, at, end));
        at = end + 1;
    }
    if (o->email_to.n > 0) {
        put_action(to, STR("email"));
        sg_spl_set(to, "action.email.to", o->email_to);
    }
    if (o->webhook_url.n > 0) {
        put_action(to, STR("webhook"));
        sg_spl_set(to, "action.webhook.param.url", o->webhook_url);
    }
}

void sg_spl_put_schedule(const Emitter *em, SavedSearch *search)
{
    const SplunkOptions *o = spl_options(em);
    Settings *to = &search->settings;
    put_times(o, search);
    put_runs(o, search);
    sg_spl_set_as(to, "counttype", "alert_type", STR("number of events"));
    sg_spl_set_as(to, "relation", "alert_comparator", STR("greater than"));
    sg_spl_set_as(to, "quantity", "alert_threshold", STR("0"));
    sg_spl_set(to, "alert.severity", severity(search->rule->level));
    sg_spl_set(to, "alert.track", STR("1"));
    put_suppression(o, search);
    put_actions(o, to);
}
