// layout.h - how a file is written: its lines, scalars and comments.
//
// libyaml drops comments and blanks.  What lies between the scalars of a file
// is structure, blanks and comments, so comments are found without a second
// parser of YAML.
#ifndef SIGCC_LINT_LAYOUT_H
#define SIGCC_LINT_LAYOUT_H

#include "yaml/tree.h"

// A scalar or an alias of one.  Of a block scalar only the lines below its
// header.
typedef struct Written {
    size_t from, to; // bytes
    Style style;
    bool matters; // below a key that decides what the rule matches
} Written;

typedef struct Comment {
    size_t from, to; // from its '#' to the end of the line
    uint32_t line;
    bool alone; // only blanks come before it
} Comment;

typedef struct Layout {
    Arena *arena;
    const Source *source;
    const Node *roots;
    bool sound; // all of it is YAML: 'scalars' and 'comments' have no gaps
    bool lined, read;
    bool ascii;  // columns are bytes
    bool simple; // and every line break is one LF
    uint32_t lines;
    size_t *starts; // of each line; and of one more, the end of the text
    Written *scalars;
    size_t n_scalars;
    Comment *comments;
    size_t n_comments;
    size_t starts_cap, scalars_cap, comments_cap;
} Layout;

// A file to be looked at.  Memory is used again for the next one.
void sg_layout_begin(Layout *l, Arena *a, const Source *source,
                     const Node *roots, bool sound);

// Find the lines; these, the scalars and the comments.  Done once for a file.
void sg_layout_lines(Layout *l);
void sg_layout_read(Layout *l);

// A line without its break, and how many bytes the break has.
Str sg_layout_line(const Layout *l, uint32_t line, size_t *line_break);

size_t sg_layout_offset(const Layout *l, Pos pos);
uint32_t sg_layout_line_at(const Layout *l, size_t offset);
Span sg_layout_span(const Layout *l, size_t from, size_t to);

// The scalar that has the byte at 'offset', or NULL.
const Written *sg_layout_scalar_at(const Layout *l, size_t offset);

// Is any node given a name, for aliases to repeat it?
bool sg_layout_has_anchor(const Layout *l);

#endif
