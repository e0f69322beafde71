// test_accept.c - queries as they are become what is expected.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "test.h"
#include "writer.h"

// The folder of a file, or the nearest one above that is there, without links;
// to be freed, or NULL.
static char *folder_of(const char *path)
{
    char *folder = strdup(path);
    char *real = NULL;
    while (real == NULL && folder != NULL) {
        char *slash = strrchr(folder, '/');
        if (slash == NULL || slash == folder) {
            real = realpath(slash ? "/" : ".", NULL);
            break;
        }
        *slash = '\0';
        real = realpath(folder, NULL);
    }
    free(folder);
    return real;
}

// Tests come from anywhere: their links lead nowhere.
static bool is_own_file(const sigcc_case *c)
{
    struct stat st;
    char *home = folder_of(c->manifest);
    char *folder = folder_of(c->golden);
    size_t n = home ? strlen(home) : 0;
    bool inside = home != NULL && folder != NULL &&
                  strncmp(home, folder, n) == 0 &&
                  (folder[n] == '\0' || folder[n] == '/');
    free(home);
    free(folder);
    return inside && (lstat(c->golden, &st) != 0 || S_ISREG(st.st_mode));
}

static int write_query(const sigcc_case *c)
{
    size_t n = strlen(c->query);
    char *text = malloc(n + 1);
    if (text == NULL)
        return out_of_memory();
    memcpy(text, c->query, n);
    text[n] = '\n';
    int result = write_file(c->golden, text, n + 1);
    free(text);
    return result;
}

static int accept_query(const sigcc_case *c)
{
    if (!is_own_file(c)) {
        complain("%s: not written: this is not a file in the folder of %s",
                 c->golden, c->manifest);
        return EXIT_FILES;
    }
    int result = make_folders(c->golden);
    if (result == EXIT_FINE)
        result = write_query(c);
    if (result == EXIT_FINE)
        complain("%s: written", c->golden);
    return result;
}

int test_accept(Test *t, size_t first, bool *any)
{
    int result = EXIT_FINE;
    for (size_t i = first; i < sigcc_suite_count(t->suite); i++) {
        const sigcc_case *c = sigcc_suite_case(t->suite, i);
        if (c->golden == NULL || !test_wants(t, c))
            continue;
        int one = accept_query(c);
        *any |= one == EXIT_FINE;
        result = one > result ? one : result;
    }
    return result;
}
