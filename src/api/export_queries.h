// export_queries.h - queries for documents that show them.
#ifndef SIGCC_API_EXPORT_QUERIES_H
#define SIGCC_API_EXPORT_QUERIES_H

#include "api/compile.h"
#include "export/export.h"

// What a compiler made of the rules, by the index of a rule.  The texts are
// those of 'out'.  May escape.
ExportTarget sg_export_target(Arena *a, const sigcc_compiler *compiler,
                              const sigcc_collection *rules,
                              const sigcc_output *out);

#endif
