// option_values.h - grammars of what Splunk's settings hold.
//
// Options are written into .conf files and searches, where Splunk would take a
// slip for a setting that never works, and say so in a log file only.
#ifndef SIGCC_SPLUNK_OPTION_VALUES_H
#define SIGCC_SPLUNK_OPTION_VALUES_H

#include <stdint.h>

#include "emit/option.h"

// ---- cron.c --------------------------------------------------------------

OptionCheck sg_spl_check_cron;

// The longest time between two runs of a schedule that has been checked, in
// minutes.
unsigned sg_spl_cron_gap(Arena *a, Str value);

// ---- option_values.c -----------------------------------------------------

OptionCheck sg_spl_check_time;            // "-1h@h", "now", 1735689600
OptionCheck sg_spl_check_time_format;     // of strptime()
OptionCheck sg_spl_check_schedule_window; // auto, or minutes
OptionCheck sg_spl_check_suppress;        // auto, none, or a time such as 4h
OptionCheck sg_spl_check_field_list;
OptionCheck sg_spl_check_index_list;
OptionCheck sg_spl_check_action_list;
OptionCheck sg_spl_check_email_list;
OptionCheck sg_spl_check_url;
OptionCheck sg_spl_check_app_id;
OptionCheck sg_spl_check_app_label;
OptionCheck sg_spl_check_app_version;

#endif
