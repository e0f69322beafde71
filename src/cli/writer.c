// writer.c - output that is complete or reported.

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli.h"

static int write_all(FILE *f, const char *text, size_t length)
{
    return length == 0 || fwrite(text, 1, length, f) == length ? 0 : -1;
}

int write_stdout(const char *text, size_t length)
{
    if (write_all(stdout, text, length) == 0 && fflush(stdout) == 0)
        return 0;
    complain("cannot write to standard output: %s", strerror(errno));
    return -1;
}

int write_file(const char *path, const char *text, size_t length)
{
    FILE *f = fopen(path, "wb");
    if (f == NULL) {
        complain("%s: cannot write: %s", path, strerror(errno));
        return -1;
    }
    int bad = write_all(f, text, length);
    if (fclose(f) != 0 || bad != 0) {
        complain("%s: cannot write: %s", path, strerror(errno));
        return -1;
    }
    return 0;
}

int make_folders(const char *path)
{
    char *copy = strdup(path);
    if (copy == NULL)
        return -1;
    int bad = 0;
    for (char *p = copy + 1; *p != '\0' && bad == 0; p++) {
        if (*p != '/')
            continue;
        *p = '\0';
        if (mkdir(copy, 0777) != 0 && errno != EEXIST) {
            complain("%s: cannot make the folder: %s", copy, strerror(errno));
            bad = -1;
        }
        *p = '/';
    }
    free(copy);
    return bad;
}
