// frame.h - keeps to the rules.

#include "event/frame.h"
