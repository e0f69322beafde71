// rule_options.h - what "-O" sets for rules of Elastic Security.
#ifndef SIGCC_ELASTIC_RULE_OPTIONS_H
#define SIGCC_ELASTIC_RULE_OPTIONS_H

#include "emit/option.h"
#include "sigma/ast.h"

#define ELASTIC_TIME_UNITS(X) \
    X(UNIT_S, "s") X(UNIT_M, "m") X(UNIT_H, "h") X(UNIT_D, "d")
typedef enum ElasticTimeUnit {
    ELASTIC_TIME_UNITS(OPTION_ENUMERATOR)
} ElasticTimeUnit;

enum { MAX_NEW_TERMS = 3 }; // fields

// What "-O" sets for all rules of a run.
typedef struct RuleOptions {
    Str author, license; // of rules that name none
    Str index_names, data_view_id;
    Str name_prefix, tags;
    Str from, timestamp_override, rule_name_override;
    Str suppress_by, suppress_for;
    Str new_terms, history; // fields, and how far back; see new_terms.h
    Str timestamp_field, tiebreaker_field, event_category; // of EQL
    size_t interval, look_back, max_signals, version;
    ElasticTimeUnit interval_unit;
    size_t risk[LEVEL_COUNT];
    bool enabled, building_block, all_false_positives;
} RuleOptions;

// Rows for a struct T with the member 'm', a RuleOptions.
// clang-format off
#define ELASTIC_RULE_OPTIONS(T, m) \
    OPTION_TEXT(T, m.author, "author", "", \
     "rules: the author where the rule names none"), \
    OPTION_TEXT(T, m.license, "license", "", \
     "rules: the license where the rule names none"), \
    OPTION_TEXT(T, m.index_names, "index_names", "", \
     "index patterns, with commas between them, instead of the pipeline's"), \
    OPTION_TEXT(T, m.data_view_id, "data_view_id", "", \
     "a data view instead of index patterns"), \
    OPTION_TEXT(T, m.name_prefix, "name_prefix", "", \
     "rules: what their names begin with"), \
    OPTION_TEXT(T, m.tags, "tags", "Sigma", \
     "rules: more tags, with commas between them"), \
    OPTION_CHECKED(T, m.from, sg_elastic_check_from, "from", "", \
     "rules: where a run begins to look, now-1h; else interval and look_back"), \
    OPTION_TEXT(T, m.timestamp_override, "timestamp_override", \
     "event.ingested", "rules: the time of an event; empty: @timestamp"), \
    OPTION_TEXT(T, m.rule_name_override, "rule_name_override", "", \
     "rules: a field whose value names the alert"), \
    OPTION_TEXT(T, m.suppress_by, "alert_suppression", "", \
     "rules: up to three fields by which alerts are one"), \
    OPTION_CHECKED(T, m.suppress_for, sg_elastic_check_duration, \
     "suppression_duration", "", \
     "rules: for how long alerts are one, 5m; else during a run"), \
    OPTION_CHECKED(T, m.new_terms, sg_elastic_check_terms, "new_terms", "", \
     "rules for new terms: one to three fields whose values are new"), \
    OPTION_CHECKED(T, m.history, sg_elastic_check_history, "history", "14d", \
     "rules for new terms: how far back a value is not new"), \
    OPTION_TEXT(T, m.timestamp_field, "timestamp_field", "", \
     "rules in EQL: the time of an event; else @timestamp"), \
    OPTION_TEXT(T, m.tiebreaker_field, "tiebreaker_field", "", \
     "rules in EQL: the order of events of the same time"), \
    OPTION_TEXT(T, m.event_category, "event_category", "", \
     "rules in EQL: the category of an event; else event.category"), \
    OPTION_COUNT(T, m.interval, "1..10000", "schedule_interval", "5", \
     "rules: how often they run"), \
    OPTION_CHOICE(T, m.interval_unit, ELASTIC_TIME_UNITS, \
     "schedule_interval_unit", "m", "rules: the unit of schedule_interval"), \
    OPTION_COUNT(T, m.look_back, "0..10000", "look_back", "1", \
     "rules: minutes by which a run looks into the one before it"), \
    OPTION_COUNT(T, m.max_signals, "1..10000", "max_signals", "100", \
     "rules: the most alerts of a run"), \
    OPTION_COUNT(T, m.version, "1..1000000", "version", "1", \
     "rules: their version"), \
    OPTION_COUNT(T, m.risk[LEVEL_INFORMATIONAL], "0..100", \
     "risk_informational", "1", "rules: risk of the level informational"), \
    OPTION_COUNT(T, m.risk[LEVEL_LOW], "0..100", "risk_low", "21", \
     "rules: risk of the level low, and of none"), \
    OPTION_COUNT(T, m.risk[LEVEL_MEDIUM], "0..100", "risk_medium", "47", \
     "rules: risk of the level medium"), \
    OPTION_COUNT(T, m.risk[LEVEL_HIGH], "0..100", "risk_high", "73", \
     "rules: risk of the level high"), \
    OPTION_COUNT(T, m.risk[LEVEL_CRITICAL], "0..100", "risk_critical", "99", \
     "rules: risk of the level critical"), \
    OPTION_FLAG(T, m.enabled, "enabled", "false", \
     "rules: whether they run once they are imported"), \
    OPTION_FLAG(T, m.building_block, "building_block", "false", \
     "rules: their alerts are for other rules"), \
    OPTION_FLAG(T, m.all_false_positives, "all_false_positives", "false", \
     "rules: keep false positives that say no more than 'Unknown'")
// clang-format on

// now = "now" [ "-" number ( "s" | "m" | "h" | "d" | "w" ) ]
OptionCheck sg_elastic_check_from;
// duration = number ( "s" | "m" | "h" )
OptionCheck sg_elastic_check_duration;
// history = number ( "m" | "h" | "d" | "w" )
OptionCheck sg_elastic_check_history;
// terms = name [ "," name [ "," name ] ]
OptionCheck sg_elastic_check_terms;

#endif
