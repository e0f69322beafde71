// files_skeleton.c - formats that are several files.

#include "skeleton.h"

#include "base/ascii.h"

// Where the next file begins, "==> path <==" at the start of a line, or the
// end.
static size_t next_file(Str text, size_t at)
{
    while (at < text.n && !str_starts(str_slice(text, at, text.n), STR("==> ")))
        at = str_find(text, '\n', at) + 1;
    return at < text.n ? at : text.n;
}

// Macros of an app are called after titles: letters, digits and '_'.
static void put_without_macros(Skeleton *to, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        sb_putc(&to->text, text.p[i]);
        if (text.p[i] != '`')
            continue;
        size_t end = str_find(text, '`', i + 1);
        for (i++; i < end; i++)
            if (!is_word(text.p[i]))
                to->problem = "a macro whose name is not one";
    }
}

// The files of several that end with 'ending'; nothing of a rule is in others.
static Skeleton files_skeleton(Arena *a, Str text, Str ending, ReadFn *read)
{
    Skeleton to = {.text = sb_in(a)};
    for (size_t at = 0, end; at < text.n && to.problem == NULL; at = end) {
        size_t line = str_find(text, '\n', at);
        Str head = str_slice(text, at, line);
        end = next_file(text, line);
        if (line == text.n || !str_ends(head, ending))
            continue;
        Skeleton one = read(a, str_slice(text, line + 1, end));
        put_without_macros(&to, sb_str(&one.text));
        sb_putc(&to.text, '\n');
        if (one.problem != NULL)
            to.problem = one.problem;
    }
    return to;
}

// With the path of each file.
Skeleton conf_files_skeleton(Arena *a, Str text)
{
    Skeleton to = files_skeleton(a, text, STR(".conf <=="), conf_skeleton);
    for (size_t at = 0; at < text.n; at = next_file(text, at + 1))
        sg_sb_put(&to.text, str_slice(text, at, str_find(text, '\n', at)));
    return to;
}

// Files are called after titles, as macros are.
static const char *file_problem(Str text)
{
    for (size_t at = 0; at < text.n; at = next_file(text, at + 1)) {
        Str name = str_slice(text, at, str_find(text, '\n', at));
        for (size_t i = 4; i + 4 < name.n; i++)
            if (!is_word(name.p[i]) && strchr("/.-", name.p[i]) == NULL)
                return "a name of a file that is not one";
    }
    return NULL;
}

static Skeleton named_files_skeleton(Arena *a, Str text, Str ending,
                                     ReadFn *read)
{
    Skeleton to = files_skeleton(a, text, ending, read);
    const char *problem = file_problem(text);
    if (problem != NULL)
        to.problem = problem;
    return to;
}

Skeleton yaml_files_skeleton(Arena *a, Str text)
{
    return named_files_skeleton(a, text, STR(".yml <=="), yaml_skeleton);
}

Skeleton toml_files_skeleton(Arena *a, Str text)
{
    return named_files_skeleton(a, text, STR(".toml <=="), toml_skeleton);
}
