// check.h - what the parts of sigcc check share.
#ifndef SIGCC_CLI_CHECK_H
#define SIGCC_CLI_CHECK_H

#include "cli.h"

enum { MAX_CHECK_PATTERNS = 16 };

typedef struct Check {
    sigcc_checker *checker;
    const char *patterns[MAX_CHECK_PATTERNS + 1];
    size_t n_patterns;
    sigcc_severity fail_level; // findings of this level or worse fail
    Inputs inputs;
    Progress progress;
    size_t counts[3]; // of findings, by severity
    size_t failing, suppressed;
    bool limit;
} Check;

extern const OptionRow check_options[];

// -1: go on with the arguments from *first; else an exit code.
int check_take_options(Check *c, int argc, char **argv, int *first);

// Print the findings; an exit code.
int check_report(Check *c);

#endif
