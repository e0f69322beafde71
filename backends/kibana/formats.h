// formats.h - how KQL is delivered.
#ifndef SIGCC_KIBANA_FORMATS_H
#define SIGCC_KIBANA_FORMATS_H

#include "kibana/hoist.h"
#include "kibana/kql_options.h"

extern const Format sg_kql_formats[];

// ---- siem_rule.c ---------------------------------------------------------

// A rule of Elastic Security as JSON, of several lines or of one.
Str sg_kql_rule(Emitter *em, const Query *q);
Str sg_kql_rule_line(Emitter *em, const Query *q);

// ---- saved_object.c ------------------------------------------------------

// A saved search, on one line.
Str sg_kql_saved_search(Emitter *em, const Query *q);

// All of them, after their data views.
void sg_kql_saved_searches(Emitter *em, const Query *queries, size_t count);

// ---- rule_files.c --------------------------------------------------------

// A rule in TOML, and a file for each.
Str sg_kql_rule_toml(Emitter *em, const Query *q);
void sg_kql_rule_files(Emitter *em, const Query *queries, size_t count);

// ---- query_document.c ----------------------------------------------------

// The condition as the body of a search.
Str sg_kql_dsl(Emitter *em, const Query *q);

#endif
