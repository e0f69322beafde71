// change.h - edits of YAML as its author wrote it.
//
// Each adds an edit to the latest finding if the source allows it: a text with
// escapes, in a block or over several lines may hide the place.  Then there is
// no edit.
#ifndef SIGCC_LINT_CHANGE_H
#define SIGCC_LINT_CHANGE_H

#include "lint/checks.h"

// Bytes from..to of the text of a scalar become 'text', which needs no quotes
// that the scalar does not have.
void sg_change_part(const Subject *s, const Node *scalar, size_t from,
                    size_t to, Str text);

// All of it; the place of the latest finding must be that of the scalar.
void sg_change_text(const Subject *s, const Node *scalar, Str text);

// "key: value" becomes a list of one item.
void sg_change_to_list(const Subject *s, const Node *key, const Node *value);

// Remove the lines of an item of a list, or of a pair: nothing else may be on
// them but a comment.
void sg_change_drop_item(const Subject *s, const Node *item);
void sg_change_drop_pair(const Subject *s, const Node *key, const Node *value);

// Add a line "key: text" below an attribute of one line.
void sg_change_add_below(const Subject *s, const Node *value, Str line);

// Add a line "- text" below an item of a list of lines; move an item, which is
// below another one, in front of it.
void sg_change_add_item(const Subject *s, const Node *item, Str text);
void sg_change_move_item(const Subject *s, const Node *item,
                         const Node *before);

#endif
