// lint_options.h - what checks can be told.
#ifndef SIGCC_LINT_LINT_OPTIONS_H
#define SIGCC_LINT_LINT_OPTIONS_H

#include "base/nearest.h"
#include "facts/text_table.h"

typedef struct LintOptions {
#define OPTION(check, name, member, fallback, summary) unsigned member;
#include "lint/lint_options.def"
#undef OPTION
    bool files; // checks may look for files that rules name
    // Queries are made for Splunk, so that what it makes of rules matters.
    bool splunk;
    // yyyy-mm-dd; empty: no check looks at the date of today.
    Str today;
    const Str *namespaces; // of tags, besides the known ones
    size_t n_namespaces;
    const Str *attributes; // globs of top level keys that are welcome
    size_t n_attributes;
    const Str *ads_statuses; // of rules that ADS checks look at; none: stable
    size_t n_ads_statuses;
    TextTable techniques, tactics; // of ATT&CK
} LintOptions;

void sg_lint_options_init(LintOptions *o);

// The member that is called so, or NULL.  'check' is the id of a check.
unsigned *sg_lint_option(LintOptions *o, Str check, Str name);
void sg_lint_offer_options(Nearest *near, Str check);

#endif
