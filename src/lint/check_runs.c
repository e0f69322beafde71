// check_runs.c - the functions of all checks.
//
// Apart from their rows: these functions report through the rows.

#include "lint/checks.h"

#define RUN_MESSAGE(name)     NULL
#define RUN_FILE(name)        sg_check_##name
#define RUN_DOCUMENT(name)    sg_check_##name
#define RUN_RULE(name)        sg_check_##name
#define RUN_TAG(name)         sg_check_##name
#define RUN_REFERENCE(name)   sg_check_##name
#define RUN_DETECTION(name)   sg_check_##name
#define RUN_ITEM(name)        sg_check_##name
#define RUN_VALUE(name)       sg_check_##name
#define RUN_CONDITION(name)   sg_check_##name
#define RUN_CORRELATION(name) sg_check_##name
#define RUN_FILTER(name)      sg_check_##name
#define RUN_PIPELINE(name)    sg_check_##name
#define RUN_QUERY(name)       sg_check_##name
#define RUN_COLLECTION(name)  sg_check_##name

CheckFunction *sg_checks_run(const Check *check)
{
    static CheckFunction *const runs[] = {
#define CHECK(name, id, scope, severity, when, from, fix, aliases, summary) \
    RUN_##scope(name),
#include "lint/checks.def"
#undef CHECK
    };
    return runs[sg_checks_index(check)];
}
