// insights_alarm.h - a Log Alarm of a CloudFormation template, and what it does
// with the rows of its query.
//
// From the reference of AWS::CloudWatch::LogAlarm: the query runs at each point
// of "ScheduleExpression" over the "StartTimeOffset" seconds before it;
// "AggregationExpression" is an aggregate of its rows, perhaps by groups, and
// "ComparisonOperator" compares it with "Threshold".
#ifndef SIGCC_PROPERTY_INSIGHTS_ALARM_H
#define SIGCC_PROPERTY_INSIGHTS_ALARM_H

#include "insights_run.h"

typedef struct InsightsAlarm {
    const QlQuery *query; // with the aggregate, unless it counts rows
    Str text;             // of it
    bool counts_rows;     // count(*) without groups
    Str aggregate;
    Str comparison;
    double threshold;
    int64_t every; // minutes
    int64_t range; // seconds
} InsightsAlarm;

// The only alarm of a template in JSON.
InsightsAlarm insights_alarm(Arena *a, Str text, const char **problem);

// Only rows for which there is an alarm are left.
void insights_alarm_rows(Arena *a, const InsightsAlarm *alarm,
                         InsightsRows *rows);

#endif
