// text_edits.h - edits of one text that do not get in each other's way.
#ifndef SIGCC_CLI_TEXT_EDITS_H
#define SIGCC_CLI_TEXT_EDITS_H

#include <stdbool.h>

#include <sigcc/sigcc.h>

#include "read_file.h"

typedef struct TextEdit {
    size_t from, to;
    const char *text;
    const sigcc_edit *of; // the first edit of its fix
} TextEdit;

typedef struct TextEdits {
    TextEdit *items; // by place
    size_t count, cap;
} TextEdits;

typedef enum EditsResult {
    EDITS_TAKEN,
    EDITS_IN_THE_WAY, // touch one that was taken before; none was taken
    EDITS_NO_MEMORY
} EditsResult;

// All edits of a fix, or none.  'shift' is added to their offsets.
EditsResult edits_add(TextEdits *e, const sigcc_edit *fix, size_t shift);

// A new text in *to; false when out of memory.  Edits beyond the end are made
// at the end.
bool edits_apply(const TextEdits *e, const FileText *text, FileText *to);
void edits_free(TextEdits *e);

#endif
