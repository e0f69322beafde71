// stream_faults.c - a row for each.

#include "stream_faults.h"

// clang-format off
const QueryFault stream_faults[] = {
    // Bounds of windows
    {"an event one timespan before is in the window", plant_once, "first_time<1\n", "first_time<=1\n"},
    {"a rule's event one timespan before is in the window", plant_once, "time_1<2", "time_1<=2"},
    {"a first step one timespan before is in the window", plant_once, "start_2<1", "start_2<=1"},
    {"a window is too long", plant_once, "first_time<1\n", "first_time<2\n"},
    {"a window is too short", plant_once, "first_time<3\n", "first_time<2\n"},
    {"a window of values is too long", plant_once, "time_window=1s", "time_window=2s"},
    {"a window of values is of events", plant_once, "time_window=2s", "window=2"},
    {"a window of rules is too long", plant_everywhere, "time_2<1", "time_2<2"},
    // Order
    {"events are not sorted", plant_line, "| sort 0 _time", ""},
    {"events are sorted by something else", plant_once, "| sort 0 _time", "| sort 0 -_time"},
    // Numbers of events
    {"one event too many is looked at", plant_once, "window=2 ", "window=3 "},
    {"one event too few is looked at", plant_once, "window=3 ", "window=2 "},
    {"a smaller number is enough", plant_once, "event_count=3 AND", "event_count=2 AND"},
    {"events of other groups count", plant_once, "global=f ", ""},
    {"the last event is the first", plant_once, "first(_time)", "last(_time)"},
    {"at least for fewer than", plant_once, "NOT (event_count", "(event_count"},
    {"OR for AND of two bounds", plant_once, " AND NOT (event_count", " OR NOT (event_count"},
    // Groups
    {"no groups", plant_once, " by u\n", "\n"},
    {"groups of one field for two", plant_once, " by u h\n", " by u\n"},
    {"points of time of all groups are one", plant_once, " by _time u\n", " by _time\n"},
    {"rows of a group at all times are one", plant_once, " by _time u\n", " by u\n"},
    {"an event without the value ends a window", plant_once, " AND isnotnull('f')", ""},
    {"an event whose value is no number ends a window", plant_once, "isnotnull(tonumber('n'))", "isnotnull('n')"},
    // Values
    {"values are counted more than once", plant_once, " dc(", " count("},
    {"fields of a value are taken for one", plant_once, ".len('f').\":\".'f'", ""},
    {"the mean for the sum", plant_once, " sum(n)", " avg(n)"},
    {"the sum for the mean", plant_once, " avg(n)", " sum(n)"},
    {"the mean for the median", plant_once, " median(n)", " avg(n)"},
    {"another percentile", plant_once, " perc9", " perc1"},
    {"the smallest for the 100th percentile", plant_once, " max(n)", " min(n)"},
    {"'>' for '>='", plant_once, " >= ", " > "},
    {"'>=' for '>'", plant_once, " > ", " >= "},
    {"'<=' for '<'", plant_once, " < ", " <= "},
    {"'=' for '!='", plant_once, " != ", " = "},
    {"a second comparison is lost", plant_once, " < 4\n", " < 400\n"},
    // Rules
    {"AND for OR of two rules", plant_once, ") OR (r", ") (r"},
    {"a branch does not say which rule it is of", plant_once, " | eval time_1=_time", ""},
    {"a branch says another rule", plant_once, " | eval time_2=_time", " | eval time_1=_time"},
    {"the earliest event of a rule for the latest", plant_once, "streamstats max(time_1) as time_1", "streamstats min(time_1) as time_1"},
    {"times of rules are not carried on", plant_line, "| streamstats max(time_1) as time_1", ""},
    {"a rule that never was there counts", plant_once, ", 1, 0)+", ", 1, 1)+"},
    {"a rule does not count", plant_once, ", 1, 0)+", ", 0, 0)+"},
    {"a rule is not needed", plant_once, " AND _time-time_2<2", ""},
    {"NOT of an expression is lost", plant_once, "NOT if(", "if("},
    {"OR for AND of an expression", plant_once, " AND if(", " OR if("},
    {"AND for OR of an expression", plant_once, " OR if(", " AND if("},
    {"an OR in 'where' without parentheses", plant_open_group, "| where ", " OR "},
    {"an expression upside down", plant_once, ", 1, 0)=1", ", 1, 0)=0"},
    // Steps
    {"the chain that starts first", plant_once, "max(time_1) as start_1", "min(time_1) as start_1"},
    {"the first chain of two steps", plant_once, "max(start_2) as start_2", "first(start_2) as start_2"},
    {"the step itself is not needed", plant_once, "if(isnotnull(time_2), start_1, null())", "start_1"},
    {"a step is lost", plant_once, "start_2, null())", "start_1, null())"},
    {"a step of another rule", plant_once, "if(isnotnull(time_2), start_1", "if(isnotnull(time_1), start_1"},
    // One event of several rules
    {"an event counts for each of its rules", plant_line, "| dedup ", ""},
    {"an event ends a window for each of its rules", plant_line, "| dedup keepnull=t index splunk_server _cd\n| rev", "\n| rev"},
    {"an event counts in one of its groups", plant_once, " _cd w", " _cd"},
    {"events of the same group are one", plant_once, " _cd w", " w"},
    // Aliases
    {"an alias is lost", plant_once, " | rename h as w", ""},
    {"an alias of another field", plant_once, " | rename h as w", " | rename u as w"},
    {"a field of two names loses one", plant_once, " | rename sigma_alias_1 as w", ""},
    // Correlations of correlations
    {"an inner result has no time", plant_once, "| fields _time u", "| fields - _time"},
    {"an inner result has no group", plant_once, "| fields _time u", "| fields _time"},
    {"an inner condition is lost", plant_line, "| where event_count=", ""},
    {"an inner result is of a point of time alone", plant_line, "| fields _time", "\n| fields _time"},
    // Results
    {"each event begins a result", plant_once, ", 0, 1)\n", ", 1, 1)\n"},
    {"results begin where they go on", plant_once, ", 0, 1)\n", ", 1, 0)\n"},
    {"an event after one timespan belongs to the result", plant_once, "previous_time<1,", "previous_time<=1,"},
    {"results end later", plant_once, "previous_time<1,", "previous_time<2,"},
    {"the time of the event itself for that before it", plant_once, "current=f last", "last"},
    {"the time before it is of any group", plant_once, "previous_time by u\n", "previous_time\n"},
    {"results are numbered over groups", plant_once, "sum(find) as find by u\n", "sum(find) as find\n"},
    {"all results of a group are one", plant_once, " by u find\n", " by u\n"},
    {"results of all groups are one", plant_once, " by u find\n", " by find\n"},
    {"the first event is that of the last window", plant_once, "min(first_time) as first_time", "max(first_time) as first_time"},
    {"the last event is that of the first window", plant_once, "max(_time) as last_time", "min(_time) as last_time"},
    {"events of the first window do not count", plant_line, "| eval event_count=event_count+", ""},
    {"the least value of a peak", plant_once, "max(value_sum) as", "min(value_sum) as"},
    {"the greatest value of a trough", plant_once, "min(value_count) as", "max(value_count) as"},
    {"one of the values of a field", plant_once, " values(f) as f by u find", " first(f) as f by u find"},
    {"values of the last event only", plant_once, " values(f) as f by u\n", " by u\n"},
    {"a field of the rule is lost", plant_once, " values(h) as h values(f) as f by find", " values(f) as f by find"},
    {"columns of our own stay", plant_line, "| fields - find", ""},
    {"times are numbers", plant_line, "| convert ", ""},
};
// clang-format on

const size_t stream_fault_count = sizeof stream_faults / sizeof *stream_faults;
