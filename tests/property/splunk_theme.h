// splunk_theme.h - what random rules and events for Splunk are made of.
#ifndef SIGCC_PROPERTY_SPLUNK_THEME_H
#define SIGCC_PROPERTY_SPLUNK_THEME_H

#include "meaning.h"

extern const Meaning splunk_meaning;

#endif
