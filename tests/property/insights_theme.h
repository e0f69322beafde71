// insights_theme.h - random rules for Logs Insights, and what their queries
// find.
#ifndef SIGCC_PROPERTY_INSIGHTS_THEME_H
#define SIGCC_PROPERTY_INSIGHTS_THEME_H

#include "meaning.h"

extern const Meaning insights_meaning;

// Only queries that are short enough because of short names for fields.
extern const Meaning insights_aliases;

// As for MeaningFn, and 2 where the answer depends on what nobody documents.
int insights_finds(Str query, const Event *event);

#endif
