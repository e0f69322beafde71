// reader.h - breaks rules, for the checks to find.

#include "event/frame.h"
