// cloudtrail_lists.h - which fields of CloudTrail records are in lists.
#ifndef SIGCC_CLOUDTRAIL_LISTS_H
#define SIGCC_CLOUDTRAIL_LISTS_H

#include "base/str.h"

// Is the field of a CloudTrail record, as rules name it, a list or in one?
// False for what is a list in some records only, for what is not known, and for
// names with the number of an element.
bool sg_is_in_cloudtrail_list(Str field);

#endif
