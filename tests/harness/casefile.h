// casefile.h - files of test cases.
//
//     # Comments go before the first case and below a case's name.
//     === name of the case
//     # why it is here
//     --- section argument
//     lines of text
//
// A section ends before the next line that begins with "--- " or "=== " and
// something after it; empty lines at its end do not count.  A header that
// ends with the word "escaped" is for text with escapes, see escape.h.
#ifndef HARNESS_CASEFILE_H
#define HARNESS_CASEFILE_H

#include "text.h"

typedef struct Section {
    struct Section *next;
    const char *name, *argument; // "" without an argument
    bool escaped;
    size_t line; // of the header, from 1
    Slice raw;   // header, lines and the empty lines after them
    Slice text;  // without the last line break
    Slice lines; // the same, but every line is ended: what a file would hold
} Section;

typedef struct Case {
    struct Case *next;
    const char *name;
    size_t line;
    Slice head; // the line with the name, and comments
    Section *sections;
} Case;

typedef struct CaseFile {
    const char *path;
    Pool pool; // everything below
    Slice preface;
    Case *cases;
    size_t count;
    bool changed; // by a blessing
} CaseFile;

// False, and a message on standard error, when the file cannot be read as
// cases or holds none.
bool casefile_read(CaseFile *file, const char *path);

// Write it back if it was changed; false after an error.
bool casefile_save(const CaseFile *file);
void casefile_free(CaseFile *file);

Section *case_section(const Case *c, const char *name, const char *argument);

// Whether the expected text of a section is 'got'; prints the difference, or
// makes the section so when SIGCC_BLESS is set.  An absent section and no
// text are the same.  'as_lines': 'got' is the text of a whole file.
typedef struct Expected {
    const char *name, *argument;
    Slice got;
    bool as_lines;
} Expected;

bool case_check(CaseFile *file, Case *c, const Expected *e);

// The file, or every .t file below a folder, in the order of names.  False
// when there is none.
typedef void visit_file(void *user, const char *path);
bool walk_case_files(const char *path, visit_file *visit, void *user);

#endif
