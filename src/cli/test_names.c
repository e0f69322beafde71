// test_names.c - what rules of SigmaHQ say of themselves: their id, and where
// their tests are.
//
// Both are plain scalars on one line, at the left margin, in all of that
// repository, so that a line is enough to read them.

#define _XOPEN_SOURCE 700 // without it glibc hides getline()

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

// The value of "key: value", without quotes; NULL: the line is another.
static char *value_of(char *line, const char *key)
{
    size_t n = strlen(key);
    if (strncmp(line, key, n) != 0 || line[n] != ':')
        return NULL;
    char *value = line + n + 1;
    value += strspn(value, " \t'\"");
    value[strcspn(value, " \t'\"#\r\n")] = '\0';
    return value[0] != '\0' ? value : NULL;
}

// Hands lines to 'take' until that says stop; an exit code.
static int read_lines(const char *path, bool (*take)(void *user, char *line),
                      void *user)
{
    size_t room = 0;
    char *line = NULL;
    errno = 0;
    FILE *f = fopen(path, "rb");
    while (f != NULL && getline(&line, &room, f) >= 0 && !take(user, line))
        errno = 0;
    int result = errno == ENOMEM ? out_of_memory() : EXIT_FINE;
    free(line);
    if (f != NULL)
        fclose(f);
    return result;
}

// ---- one file ------------------------------------------------------------

static bool take_tests_path(void *user, char *line)
{
    char **found = user;
    const char *value = value_of(line, "regression_tests_path");
    if (value != NULL && (*found = strdup(value)) == NULL)
        errno = ENOMEM;
    return value != NULL;
}

int test_path_named(const char *rule, char **path)
{
    *path = NULL;
    return read_lines(rule, take_tests_path, path);
}

typedef struct Metadata {
    const RuleNames *names;
    bool inside;
    const char *found;
} Metadata;

// "rule_metadata:", and below it "  - id: 929a690e-...".
static bool take_metadata(void *user, char *line)
{
    Metadata *m = user;
    if (isalpha((unsigned char)line[0]))
        m->inside = strncmp(line, "rule_metadata:", 14) == 0;
    const char *id =
        m->inside ? value_of(line + strspn(line, " \t-"), "id") : NULL;
    if (id != NULL)
        m->found = test_names_get(m->names, id);
    return m->found != NULL;
}

int test_names_of_metadata(const RuleNames *names, const char *info,
                           const char **rule)
{
    Metadata m = {.names = names};
    int result = read_lines(info, take_metadata, &m);
    *rule = m.found;
    return result;
}

// ---- many ----------------------------------------------------------------

static bool add_name(RuleNames *names, const char *key, const char *path)
{
    if (names->count == names->cap) {
        size_t cap = names->cap == 0 ? 1024 : names->cap * 2;
        RuleName *more = realloc(names->items, cap * sizeof *more);
        if (more == NULL)
            return false;
        names->items = more;
        names->cap = cap;
    }
    RuleName name = {strdup(key), strdup(path)};
    if (name.key == NULL || name.path == NULL) {
        free(name.key);
        free(name.path);
        return false;
    }
    names->items[names->count++] = name;
    return true;
}

typedef struct Adding {
    RuleNames *names;
    const char *path;
} Adding;

static bool take_names(void *user, char *line)
{
    Adding *job = user;
    const char *key = value_of(line, "id");
    if (key == NULL)
        key = value_of(line, "regression_tests_path");
    if (key == NULL || add_name(job->names, key, job->path))
        return false;
    errno = ENOMEM;
    return true;
}

int test_names_add(RuleNames *names, const char *rule)
{
    Adding job = {names, rule};
    return read_lines(rule, take_names, &job);
}

static int compare_names(const void *a, const void *b)
{
    const RuleName *x = a;
    const RuleName *y = b;
    int order = strcmp(x->key, y->key);
    return order != 0 ? order : strcmp(x->path, y->path);
}

void test_names_sort(RuleNames *names)
{
    if (names->count > 0)
        qsort(names->items, names->count, sizeof *names->items, compare_names);
}

const char *test_names_get(const RuleNames *names, const char *key)
{
    size_t first = 0;
    size_t end = names->count;
    while (first < end) {
        size_t middle = first + (end - first) / 2;
        if (strcmp(names->items[middle].key, key) < 0)
            first = middle + 1;
        else
            end = middle;
    }
    bool found =
        first < names->count && strcmp(names->items[first].key, key) == 0;
    return found ? names->items[first].path : NULL;
}

void test_names_free(RuleNames *names)
{
    for (size_t i = 0; i < names->count; i++) {
        free(names->items[i].key);
        free(names->items[i].path);
    }
    free(names->items);
    free(names->root);
    *names = (RuleNames){0};
}
