// insights_alarm.c - alarms from templates.

#include "insights_alarm.h"

#include <stdlib.h>

#include "base/strbuf.h"
#include "stack_template.h"

static int64_t whole(Arena *a, Str text)
{
    return strtoll(sg_arena_copy(a, text).p, NULL, 10);
}

// "rate(5 minutes)"
static int64_t minutes_of(Arena *a, Str rate)
{
    Str start = STR("rate(");
    return str_starts(rate, start) ? whole(a, str_slice(rate, start.n, rate.n))
                                   : 0;
}

// The correlation follows its rules, which have alarms, too.
static const EventNode *last_alarm(const EventNode *root)
{
    static const char type[] = "AWS::CloudWatch::LogAlarm";
    const EventNode *last = NULL;
    const EventNode *n = template_resource(template_resources(root), type);
    for (; n != NULL; n = template_resource(n->next, type))
        last = n;
    return template_member(last, "Properties");
}

InsightsAlarm insights_alarm(Arena *a, Str text, const char **problem)
{
    EventProblems problems;
    StrBuf query = sb_in(a);
    const EventNode *n = last_alarm(sg_event_parse(a, text, &problems));
    const EventNode *q = template_member(n, "ScheduledQueryConfiguration");
    const EventNode *when = template_member(q, "ScheduleConfiguration");
    InsightsAlarm alarm = {
        .aggregate = template_text(q, "AggregationExpression"),
        .comparison = template_text(n, "ComparisonOperator")};
    alarm.threshold =
        strtod(sg_arena_copy(a, template_text(n, "Threshold")).p, NULL);
    alarm.every = minutes_of(a, template_text(when, "ScheduleExpression"));
    alarm.range = whole(a, template_text(when, "StartTimeOffset"));
    alarm.counts_rows = str_eq(alarm.aggregate, STR("count(*)")) &&
                        alarm.threshold < 1 &&
                        str_eq(alarm.comparison, STR("GreaterThanThreshold"));
    sg_sb_put(&query, template_text(q, "QueryString"));
    if (!alarm.counts_rows)
        sg_sb_putf(&query, " | stats %.*s", STR_ARG(alarm.aggregate));
    alarm.text = sb_str(&query);
    alarm.query = insights_read(a, sb_str(&query), problem);
    if (*problem == NULL &&
        (alarm.every < 1 || alarm.range < 60 || alarm.aggregate.n == 0))
        *problem = "an alarm that never runs";
    return alarm;
}

static bool is_reached(const InsightsAlarm *alarm, double number)
{
    Str c = alarm->comparison;
    if (str_eq(c, STR("GreaterThanThreshold")))
        return number > alarm->threshold;
    if (str_eq(c, STR("GreaterThanOrEqualToThreshold")))
        return number >= alarm->threshold;
    if (str_eq(c, STR("LessThanThreshold")))
        return number < alarm->threshold;
    return str_eq(c, STR("LessThanOrEqualToThreshold")) &&
           number <= alarm->threshold;
}

// Where it counts rows, each of them is what was found.
void insights_alarm_rows(Arena *a, const InsightsAlarm *alarm,
                         InsightsRows *rows)
{
    size_t kept = 0;
    Str aggregate = alarm->aggregate;
    for (size_t i = 0; i + 4 < aggregate.n && !alarm->counts_rows; i++)
        if (str_starts(str_slice(aggregate, i, aggregate.n), STR(" by ")))
            aggregate = str_slice(aggregate, 0, i);
    for (size_t i = 0; i < rows->count && !alarm->counts_rows; i++) {
        Str text = insights_text(&rows->items[i], aggregate);
        if (text.p != NULL &&
            is_reached(alarm, strtod(sg_arena_copy(a, text).p, NULL)))
            rows->items[kept++] = rows->items[i];
    }
    if (!alarm->counts_rows)
        rows->count = kept;
}
