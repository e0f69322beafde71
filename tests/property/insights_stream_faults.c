// insights_stream_faults.c - a row for each.

#include "insights_stream_faults.h"

// clang-format off
const QueryFault insights_stream_faults[] = {
    // Windows
    {"a window is longer", plant_once, "bin(2s)", "bin(3s)"},
    {"a window is shorter", plant_once, "bin(3m)", "bin(2m)"},
    {"a window that bin() lacks is longer", plant_once, "/ 90000)", "/ 135000)"},
    {"a rule is not looked for", plant_once, " or rb = 1 | ", " | "},
    // Groups
    {"events of all groups count", plant_once, " by u, bin", " by bin"},
    {"groups of one field for two", plant_once, " by u, h", " by u"},
    {"an event without the group's field is a group", plant_once, "filter ispresent(u) | ", ""},
    {"an event without one of two is a group", plant_once, "ispresent(u) and ispresent(h)", "ispresent(h)"},
    {"an alias is of one rule", plant_once, ", rb = 1, h) as", ") as"},
    {"an alias has the field of another rule", plant_once, "case(ra = 1, u,", "case(ra = 1, h,"},
    // Numbers of events and values
    {"'>' for '>='", plant_once, "_count >= ", "_count > "},
    {"'>=' for '>'", plant_once, "_count > ", "_count >= "},
    {"'<=' for '<'", plant_once, "_count < ", "_count <= "},
    {"'<' for '<='", plant_once, "_count <= ", "_count < "},
    {"'=' for '!='", plant_once, "_count != ", "_count = "},
    {"'!=' for '='", plant_once, "_count = ", "_count != "},
    {"'or' for 'and' of two bounds", plant_once, " and event_count", " or event_count"},
    {"a smaller number is enough", plant_once, "event_count >= 3", "event_count >= 2"},
    {"values are counted more than once", plant_once, "count_distinct(", "count("},
    {"a value of two fields is one of them", plant_once, "concat(h, \"|\", f)", "h"},
    {"no value is few enough", plant_once, " and ispresent(f)", ""},
    {"the mean for the sum", plant_once, "sum(n)", "avg(n)"},
    {"the sum for the mean", plant_once, "avg(n)", "sum(n)"},
    {"the mean for the median", plant_once, "pct(n, 50)", "avg(n)"},
    {"another percentile", plant_once, "pct(n, 9", "pct(n, 1"},
    {"the smallest for the 100th percentile", plant_once, "pct(n, 100)", "min(n)"},
    // Rules
    {"a rule is not needed", plant_once, "n1 > 0 and ", ""},
    {"'or' for 'and' of two rules", plant_once, " > 0 and n", " > 0 or n"},
    {"'and' for 'or' of two rules", plant_once, " > 0 or n", " > 0 and n"},
    {"'not' is lost", plant_once, " = 0", " > 0"},
    {"two rules are exchanged", plant_once, "sum(r1) as n1, sum(r2) as n2", "sum(r2) as n1, sum(r1) as n2"},
    {"a rule counts that was not there", plant_once, "if(n1 > 0, 1, 0)", "if(n1 >= 0, 1, 0)"},
    {"a rule does not count", plant_once, "fields found1 + ", "fields "},
    // Order
    {"an order upside down", plant_once, "first1 <= last2", "first1 >= last2"},
    {"rules at the same time are in no order", plant_once, "first1 <= last2", "first1 < last2"},
    {"the first event for the last", plant_once, "max(t2)", "min(t2)"},
    {"the last event for the first", plant_once, "min(t1)", "max(t1)"},
    {"any order", plant_once, "first1 <= last2", "first1 > 0 and last2 > 0"},
    // Three rules and more in order
    {"steps of other groups count", plant_once, "if(key1_lag = key1", "if(key1 = key1"},
    {"steps of the second group count", plant_once, " and key2_lag = key2", ""},
    {"steps of other windows count", plant_once, " and window_lag = window", ""},
    {"steps are forgotten", plant_everywhere, "fresh = 1, 0)", "fresh < 2, 0)"},
    {"steps are not carried on", plant_once, " | filldown s2", ""},
    {"steps are never forgotten", plant_everywhere, ", fresh = 1, 0)", ")"},
    {"a step is left out", plant_once, "and s2 > 0", "and s1 > 0"},
    {"a step may come before the one before it", plant_once, "(n2 > 0, s1,", "(n2 > 0, sigma_ts,"},
    {"the last step is not needed", plant_once, "filter n3 > 0 and ", "filter "},
    {"steps are near that are not", plant_once, " - s2 < 1000", " - s2 < 3000"},
    {"steps one timespan apart are near", plant_once, " - s2 < ", " - s2 <= "},
    {"other windows are not shown", plant_once, "dedup u, window", "dedup u"},
    // Correlations of correlations
    {"a correlation below another one is not needed", plant_once, "filter n1 >= 2 and ", "filter "},
    {"fewer of its events are enough", plant_once, "n1 >= 3", "n1 >= 2"},
    {"events of all rules are its own", plant_once, "count(t2) as n2", "count(*) as n2"},
    {"values of all rules are its own", plant_once, "count_distinct(v1)", "count_distinct(f)"},
    {"its values are counted more than once", plant_once, "count_distinct(v2)", "count(v2)"},
    {"one of its two values is enough", plant_once, "ispresent(h) and ispresent(f), concat", "ispresent(h), concat"},
    {"its second rule is not looked for", plant_once, "if(ra = 1 or rb = 1, 1, 0)", "if(ra = 1, 1, 0)"},
    {"'and' for 'or' of two correlations", plant_once, "filter n1 >= 2 or ", "filter n1 >= 2 and "},
    {"any order of two correlations", plant_once, "filter first1 <= last2 and ", "filter "},
    {"runs look at the outer timespan only", plant_once, "\"StartTimeOffset\": 300", "\"StartTimeOffset\": 120"},
    // Windows that begin anywhere
    {"rows are in the order of groups only", plant_once, " asc, sigma_ts asc", " asc"},
    {"rows are in the other order", plant_once, "sigma_ts asc", "sigma_ts desc"},
    {"of rules at the same time the second is first", plant_once, "r1 desc", "r1 asc"},
    {"one event too many is looked at", plant_everywhere, " p=1", " p=2"},
    {"one event too few is looked at", plant_everywhere, " p=2", " p=1"},
    {"events of other groups are near", plant_once, "sigma_g1_lag = sigma_g1 and ", ""},
    {"events are near that are not", plant_once, "_lag <= 1000", "_lag <= 3000"},
    {"events are not near that are", plant_once, "_lag <= 3000", "_lag <= 1000"},
    {"the second rule is not needed", plant_once, "r2 = 1 and ", ""},
    {"only one group is shown", plant_once, "dedup sigma_g1", "limit 1"},
    {"groups of one number are one to 'sort'", plant_once, "concat(\"=\", h) as sigma_g1", "h as sigma_g1"},
    {"the same where rules are in order", plant_once, "concat(\"=\", h) as key", "h as key"},
    // Alarms
    {"runs look at the timespan only", plant_once, "\"StartTimeOffset\": 180", "\"StartTimeOffset\": 120"},
    {"events fall between two runs", plant_once, "rate(1 minute)", "rate(10 minutes)"},
    {"an alarm for more than", plant_once, "GreaterThanOrEqualToThreshold", "GreaterThanThreshold"},
    {"an alarm for fewer than", plant_once, "GreaterThanOrEqualToThreshold", "LessThanThreshold"},
    {"another threshold of an alarm", plant_once, "\"Threshold\": 3", "\"Threshold\": 2"},
    {"an alarm of all groups", plant_once, "count(*) by u", "count(*)"},
    {"an alarm of another aggregate", plant_once, "\"sum(n) by", "\"avg(n) by"},
};
// clang-format on

const size_t insights_stream_fault_count =
    sizeof insights_stream_faults / sizeof *insights_stream_faults;
