// test_find.c - where tests are, and which rules there are to cover.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "test.h"

enum { MAX_LEVELS = 16 }; // as the library goes up from a manifest

FileId file_id(const char *path)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return (FileId){0, 0};
    return (FileId){st.st_dev, st.st_ino};
}

bool is_same_file(FileId a, FileId b)
{
    return a.device == b.device && a.inode == b.inode &&
           (a.device != 0 || a.inode != 0);
}

// "." is where the search begins when nothing is named.
static const char *without_dot(const char *path)
{
    const char *rest = path;
    while (rest[0] == '.' && rest[1] == '/')
        rest += 1 + strspn(rest + 1, "/");
    return rest[0] != '\0' ? rest : path;
}

int test_files_add(TestFiles *files, const char *path, size_t input,
                   bool is_named)
{
    if (files->count == files->cap) {
        size_t cap = files->cap == 0 ? 64 : files->cap * 2;
        TestFile *more = realloc(files->items, cap * sizeof *more);
        if (more == NULL)
            return out_of_memory();
        files->items = more;
        files->cap = cap;
    }
    TestFile *to = &files->items[files->count];
    *to = (TestFile){.path = strdup(without_dot(path)),
                     .id = file_id(path),
                     .input = input,
                     .is_named = is_named};
    if (to->path == NULL)
        return out_of_memory();
    files->count++;
    return EXIT_FINE;
}

void test_files_free(TestFiles *files)
{
    for (size_t i = 0; i < files->count; i++)
        free(files->items[i].path);
    free(files->items);
    *files = (TestFiles){0};
}

// ---- inputs --------------------------------------------------------------

static int add_folder(Test *t, size_t input, const char *const *patterns,
                      TestFiles *found)
{
    Inputs in = {0};
    inputs_find(&in, t->inputs[input], patterns);
    int result = in.no_memory ? out_of_memory() : EXIT_FINE;
    for (size_t i = 0; i < in.count && result == EXIT_FINE; i++)
        result = test_files_add(found, in.items[i].path, input, false);
    t->report.files_failed |= in.failed;
    inputs_free(&in);
    return result;
}

bool test_is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static const char *const names[] = {"manifest.yml", "info.yml", NULL};

bool test_has_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    for (size_t i = 0; names[i] != NULL; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

int test_find(Test *t, TestFiles *found)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < t->n_inputs && result == EXIT_FINE; i++)
        result = test_is_folder(t->inputs[i])
                     ? add_folder(t, i, names, found)
                     : test_files_add(found, t->inputs[i], i, true);
    return result;
}

// ---- the tests of a rule -------------------------------------------------

// The absolute path of a rule, "/home/u/rules/aws/x.yml".
typedef struct RulePath {
    char *path;
    size_t stem, dot; // where "x" begins and ends
    char *here;       // the current folder
} RulePath;

static bool open_rule_path(RulePath *r, const char *path)
{
    r->path = realpath(path, NULL);
    r->here = realpath(".", NULL);
    if (r->path == NULL || r->here == NULL)
        return false;
    const char *name = strrchr(r->path, '/') + 1;
    const char *dot = strrchr(name, '.');
    r->stem = (size_t)(name - r->path);
    r->dot =
        dot != NULL && dot > name ? (size_t)(dot - r->path) : strlen(r->path);
    return true;
}

static void close_rule_path(RulePath *r)
{
    free(r->path);
    free(r->here);
}

// Relative, if it is below the current folder.
static const char *shortened(const RulePath *r, const char *path)
{
    size_t n = strlen(r->here);
    return strncmp(path, r->here, n) == 0 && path[n] == '/' ? path + n + 1
                                                            : path;
}

// Where tests of a rule are, below a folder that the rule is in.
typedef struct Place {
    const char *folder, *file;
    bool mirrors; // folders; or all are in one
} Place;

static const Place places[] = {
    {"tests", "manifest.yml", false},      // tests/x/manifest.yml
    {"regression_data", "info.yml", true}, // .../rules/aws/x/info.yml
};

// The path of such a file below the first 'n' bytes of the rule's path.
static char *path_at(const RulePath *r, size_t n, const Place *place)
{
    size_t from = place->mirrors ? n + 1 : r->stem;
    size_t part = r->dot - from;
    size_t size = n + part + strlen(place->folder) + strlen(place->file) + 4;
    char *path = malloc(size);
    if (path != NULL)
        snprintf(path, size, "%.*s/%s/%.*s/%s", (int)n, r->path, place->folder,
                 (int)part, r->path + from, place->file);
    return path;
}

// Of the folder that holds the one that the first 'n' bytes name.
static size_t folder_above(const RulePath *r, size_t n)
{
    while (n > 0 && r->path[n - 1] != '/')
        n--;
    return n > 0 ? n - 1 : 0;
}

// The nearest one, if there is any.
static int search(const RulePath *r, const TestFile *rule, const Place *place,
                  TestFiles *found)
{
    size_t n = r->stem - 1;
    for (int i = 0; i < MAX_LEVELS; i++) {
        char *path = path_at(r, n, place);
        if (path == NULL)
            return out_of_memory();
        bool there = access(path, F_OK) == 0;
        int result = there ? test_files_add(found, shortened(r, path),
                                            rule->input, false)
                           : EXIT_FINE;
        free(path);
        if (there || n == 0)
            return result;
        n = folder_above(r, n);
    }
    return EXIT_FINE;
}

static bool has_file(const TestFiles *files, const char *path)
{
    for (size_t i = 0; i < files->count; i++)
        if (is_same_file(files->items[i].id, file_id(path)))
            return true;
    return false;
}

static char *joined(const char *folder, size_t n, const char *name)
{
    size_t size = n + strlen(name) + 2;
    char *path = malloc(size);
    if (path != NULL)
        snprintf(path, size, "%.*s/%s", (int)n, folder, name);
    return path;
}

// A rule is no reason to read files elsewhere on this machine.
static bool leads_out(const char *path)
{
    for (const char *p = path; p != NULL; p = strchr(p, '/')) {
        p += p != path;
        if (strncmp(p, "..", 2) == 0 && (p[2] == '/' || p[2] == '\0'))
            return true;
    }
    return path[0] == '/';
}

// What the rule itself names, if it is not one of those that were found.
static int search_named(const RulePath *r, const TestFile *rule,
                        TestFiles *found)
{
    char *name;
    int result = test_path_named(rule->path, &name);
    size_t n = r->stem - 1;
    bool there = name == NULL || leads_out(name);
    for (int i = 0; i < MAX_LEVELS && !there && result == EXIT_FINE; i++) {
        char *path = joined(r->path, n, name);
        if (path == NULL)
            result = out_of_memory();
        else if ((there = access(path, F_OK) == 0) && !has_file(found, path))
            result =
                test_files_add(found, shortened(r, path), rule->input, false);
        free(path);
        there |= n == 0;
        n = folder_above(r, n);
    }
    free(name);
    return result;
}

int test_find_of_rule(const TestFile *rule, TestFiles *found)
{
    RulePath r = {0};
    int result = EXIT_FINE;
    if (open_rule_path(&r, rule->path)) {
        result = search(&r, rule, &places[0], found);
        if (result == EXIT_FINE)
            result = search(&r, rule, &places[1], found);
        if (result == EXIT_FINE)
            result = search_named(&r, rule, found);
        if (result == EXIT_FINE && found->count == 0)
            complain(
                "%s: no tests: neither its folder nor any of the %d above "
                "contains tests/%.*s/manifest.yml, or regression_data with "
                "its info.yml",
                rule->path, MAX_LEVELS - 1, (int)(r.dot - r.stem),
                r.path + r.stem);
    } else if (errno == ENOMEM) {
        result = out_of_memory();
    } else {
        complain("%s: cannot resolve this path: %s", rule->path,
                 strerror(errno));
    }
    close_rule_path(&r);
    return result;
}

// ---- rules to cover ------------------------------------------------------

int test_find_rules(Test *t)
{
    static const char *const patterns[] = {"*.yml", "*.yaml", NULL};
    int result = EXIT_FINE;
    for (size_t i = 0; i < t->n_inputs && result == EXIT_FINE; i++)
        if (test_is_folder(t->inputs[i]))
            result = add_folder(t, i, patterns, &t->rules);
    return result;
}
