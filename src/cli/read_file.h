// read_file.h - a whole file at once.
#ifndef SIGCC_CLI_READ_FILE_H
#define SIGCC_CLI_READ_FILE_H

#include <stdio.h>

typedef struct FileText {
    char *p; // with a NUL behind it
    size_t n;
} FileText;

// "-" is standard input.  An exit code: what went wrong has been reported.
int read_file(const char *path, FileText *text);

// All that comes; 'name' is for messages.
int read_stream(FILE *in, const char *name, FileText *text);
void free_text(FileText *text);

#endif
