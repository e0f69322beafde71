// check_style.c - how a file is laid out; none of it changes what YAML means.

#include "lint/checks.h"
#include "lint/line.h"

void sg_check_style_trailing_space(const Subject *s)
{
    Lines lines = lines_of(s->source);
    while (next_line(&lines)) {
        size_t n = lines.text.n;
        while (n > 0 &&
               (lines.text.p[n - 1] == ' ' || lines.text.p[n - 1] == '\t'))
            n--;
        if (n == lines.text.n)
            continue;
        Span where = line_span(&lines, n, lines.text.n);
        sg_lint_find(s, where, "white space at the end of the line");
        sg_lint_edit(s, where, STR(""));
    }
}
