// read_file.c - a whole file at once.

#include "read_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static int refuse(const char *path)
{
    int error = errno;
    complain("%s: cannot read: %s", path, strerror(error));
    return error == ENOMEM ? EXIT_LIMIT : EXIT_FILES;
}

static bool read_all(FILE *in, FileText *text)
{
    size_t cap = 0;
    for (;;) {
        if (text->n == cap) {
            cap = cap == 0 ? 1 << 16 : cap * 2;
            char *more = realloc(text->p, cap);
            if (more == NULL)
                return false;
            text->p = more;
        }
        size_t n = fread(text->p + text->n, 1, cap - text->n, in);
        text->n += n;
        if (n == 0)
            return ferror(in) == 0;
    }
}

int read_stream(FILE *in, const char *name, FileText *text)
{
    *text = (FileText){0};
    errno = 0;
    int result = read_all(in, text) ? EXIT_FINE : refuse(name);
    if (result != EXIT_FINE)
        free_text(text);
    else
        text->p[text->n] = '\0'; // there was room for more
    return result;
}

int read_file(const char *path, FileText *text)
{
    *text = (FileText){0};
    if (strcmp(path, "-") == 0)
        return read_stream(stdin, "<stdin>", text);
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        return refuse(path);
    int result = read_stream(in, path, text);
    (void)fclose(in);
    return result;
}

void free_text(FileText *text)
{
    free(text->p);
    *text = (FileText){0};
}
