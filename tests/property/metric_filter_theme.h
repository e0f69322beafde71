// metric_filter_theme.h - random rules that may become metric filters, and the
// events that their patterns match.
#ifndef SIGCC_PROPERTY_METRIC_FILTER_THEME_H
#define SIGCC_PROPERTY_METRIC_FILTER_THEME_H

#include "meaning.h"

extern const Meaning metric_filter_meaning;

// The pattern of the first metric filter of a template in JSON; empty: none.
Str metric_filter_pattern(Arena *a, const sigcc_output *out);

#endif
