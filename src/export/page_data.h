// page_data.h - what a page shows, as JSON for its script.
#ifndef SIGCC_EXPORT_PAGE_DATA_H
#define SIGCC_EXPORT_PAGE_DATA_H

#include "export/page_rules.h"

// The text is ASCII, and may stand in an element of HTML: it has no '<', '>' or
// '&'.  False: nothing can be shown.
bool sg_page_data(const PageRules *p, StrBuf *to);

#endif
