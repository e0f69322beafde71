// sandbox.h - a folder of its own for one run of a program.
//
// The program runs in the folder "work" and sees no other files of the test.
// A failure here says nothing about the program, so it ends the test
// runner with exit status 2.
#ifndef HARNESS_SANDBOX_H
#define HARNESS_SANDBOX_H

#include "text.h"

typedef struct Sandbox {
    char root[256];
} Sandbox;

void sandbox_open(Sandbox *box);
void sandbox_close(const Sandbox *box); // removes it with all files

// Is what sandbox_lock() locks so for the programs that run from now on?  For
// root that needs Linux, and the right to give up rights.
bool sandbox_locks_hold(void);

// Names are relative to the folder "work"; folders on the way are made.
void sandbox_write(const Sandbox *box, const char *name, Slice text);
void sandbox_folder(const Sandbox *box, const char *name);
void sandbox_fifo(const Sandbox *box, const char *name);
void sandbox_lock(const Sandbox *box, const char *name); // nobody may read it
void sandbox_link(const Sandbox *box, const char *name, const char *target);

typedef struct Outcome {
    int code;   // exit status
    int signal; // that ended it, or 0
    Text out, err;
} Outcome;

// 'argv' ends with NULL.  Standard output goes to the file 'device' instead
// of *outcome unless that is NULL.
typedef struct Launch {
    char *const *argv;  // argv[0] is an absolute path
    const char *folder; // below "work", in which it runs; or empty
    Slice input;
    const char *device;
    unsigned long limit; // bytes that a file may have; 0: any number
} Launch;

void sandbox_run(const Sandbox *box, const Launch *launch, Outcome *outcome);
void outcome_free(Outcome *outcome);

// Every file below "work", in the order of names; links do not count.
typedef void visit_made(void *user, const char *name, Slice text);
void sandbox_walk(const Sandbox *box, visit_made *visit, void *user);

#endif
