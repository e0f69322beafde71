// kibana_theme.h - random rules for Kibana.
#ifndef SIGCC_PROPERTY_KIBANA_THEME_H
#define SIGCC_PROPERTY_KIBANA_THEME_H

#include "meaning.h"

extern const Meaning kibana_meaning;

#endif
