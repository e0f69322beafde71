// test_renamed.c - rules of SigmaHQ that were renamed after their tests.
//
// regression_data/rules/a/x/info.yml is about rules/a/x.yml.  Where that is not
// there, a rule of the same folder may name the info.yml itself:
// "regression_tests_path: regression_data/rules/a/x/info.yml".

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "test.h"

static const char folder[] = "/regression_data/";
static const char key[] = "regression_tests_path:";

// Where the last "/regression_data/" begins, or NULL.
static char *last_folder(char *path)
{
    char *last = NULL;
    for (char *p = path; (p = strstr(p, folder)) != NULL; p++)
        last = p;
    return last;
}

// The attribute is a plain scalar on one line in all of that repository.
static bool names(const char *rule, const char *info)
{
    char line[1024];
    bool found = false;
    FILE *f = fopen(rule, "rb");
    while (f != NULL && !found && fgets(line, sizeof line, f) != NULL) {
        if (strncmp(line, key, sizeof key - 1) != 0)
            continue;
        const char *value = line + sizeof key - 1;
        value += strspn(value, " \t'\"");
        found = strncmp(value, info, strlen(info)) == 0;
    }
    if (f != NULL)
        fclose(f);
    return found;
}

static char *find_in(const char *rules, const char *info)
{
    static const char *const patterns[] = {"*.yml", NULL};
    Inputs in = {0};
    char *found = NULL;
    if (access(rules, F_OK) == 0)
        inputs_find(&in, rules, patterns);
    for (size_t i = 0; i < in.count && found == NULL; i++)
        if (names(in.items[i].path, info))
            found = strdup(in.items[i].path);
    inputs_free(&in);
    return found;
}

// Below the current folder, as all paths of messages are.
static char *shortened(char *path)
{
    char *here = realpath(".", NULL);
    size_t n = here != NULL ? strlen(here) : 0;
    if (path != NULL && n > 0 && strncmp(path, here, n) == 0 && path[n] == '/')
        memmove(path, path + n + 1, strlen(path + n));
    free(here);
    return path;
}

// "/r/regression_data/rules/a/x/info.yml" becomes "/r/rules/a/x.yml", and then
// the folder "/r/rules/a".
char *test_renamed_rule(const char *info)
{
    char *path = realpath(info, NULL);
    char *at = path != NULL ? last_folder(path) : NULL;
    char *name = at != NULL ? strdup(at + 1) : NULL;
    char *found = NULL;
    char *slash = name != NULL ? strrchr(path, '/') : NULL;
    if (slash != NULL && slash > at + sizeof folder - 1 &&
        strcmp(slash, "/info.yml") == 0) {
        memcpy(slash, ".yml", 5); // not longer than "/info.yml"
        memmove(at, at + sizeof folder - 2, strlen(at + sizeof folder - 2) + 1);
        if (access(path, F_OK) != 0) {
            *strrchr(path, '/') = '\0';
            found = shortened(find_in(path, name));
        }
    }
    free(name);
    free(path);
    return found;
}
