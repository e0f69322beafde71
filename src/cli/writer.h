// writer.h - output that is whole, or is not there.
//
// A file is written beside its target and takes its place at the end, when all
// of it was written.  Until then, and after any failure, the target is what it
// was.
#ifndef SIGCC_CLI_WRITER_H
#define SIGCC_CLI_WRITER_H

#include <stdbool.h>
#include <stdio.h>

typedef struct Writer {
    FILE *out;
    const char *path; // as the user named it; NULL: standard output
    char *target;     // the same without links
    char *temporary;  // NULL: 'out' is the target itself
    int error;        // why writing failed first; 0: it did not
} Writer;

typedef enum WriterEnd {
    WRITER_KEEP,    // what was written takes the target's place
    WRITER_DISCARD, // the target is what it was
} WriterEnd;

// NULL and "-" are standard output.  Devices and pipes are written as they are,
// and so is every file that others are to watch growing ('live').  An exit
// code: what went wrong has been reported.
int writer_open(Writer *w, const char *path, bool live);

// At the end of a file that others write to as well.
int writer_append(Writer *w, const char *path);

// Remember why writing failed, if it did.  To be asked soon: the reason is
// errno.
void writer_check(Writer *w, bool failed);
void writer_put(Writer *w, const char *text, size_t length);

// An exit code.  Who closes a pipe has seen enough, which is a failure without
// a message.
int writer_close(Writer *w, WriterEnd end);

// A whole file at once, or all of standard output; an exit code.
int write_file(const char *path, const char *text, size_t length);
int write_stdout(const char *text, size_t length);

// Folders on the way to 'path' are made as needed; an exit code.
int make_folders(const char *path);

// ---- unfinished.c --------------------------------------------------------

// From now on SIGINT, SIGTERM and SIGHUP remove this file before they end the
// program.  One at a time; until unfinished_end().
void unfinished_begin(const char *path);
void unfinished_end(void);

// Make these signals wait while the file is made, or not any more.
void unfinished_hold(void);
void unfinished_release(void);

#endif
