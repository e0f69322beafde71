// test_renamed.c - rules of SigmaHQ that were renamed or moved after their
// tests.
//
// regression_data/rules/a/x/info.yml is about rules/a/x.yml.  Where that is not
// there, a rule elsewhere may name the info.yml itself, in its attribute
// "regression_tests_path: regression_data/rules/a/x/info.yml", or have the id
// that the info.yml gives under "rule_metadata".

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "test.h"

static const char folder[] = "/regression_data/";

// Below the current folder, as all paths of messages are.
static int shortened(const char *path, char **to)
{
    errno = 0;
    char *real = realpath(path, NULL);
    char *here = realpath(".", NULL);
    size_t n = here != NULL ? strlen(here) : 0;
    if (real != NULL && n > 0 && strncmp(real, here, n) == 0 && real[n] == '/')
        memmove(real, real + n + 1, strlen(real + n));
    free(here);
    *to = real;
    return errno == ENOMEM ? out_of_memory() : EXIT_FINE;
}

// ---- where an info.yml looks for its rule --------------------------------

// "/r/regression_data/rules/a/x/info.yml"
typedef struct InfoPath {
    char *root;   // "/r"
    char *name;   // "regression_data/rules/a/x/info.yml"
    char *mirror; // "/r/rules/a/x.yml"
    char *top;    // "/r/rules"
} InfoPath;

// Where the last "/regression_data/" begins, or NULL.
static char *last_folder(char *path)
{
    char *last = NULL;
    for (char *p = path; (p = strstr(p, folder)) != NULL; p++)
        last = p;
    return last;
}

static char *joined(const char *root, const char *path, size_t n,
                    const char *more)
{
    size_t size = strlen(root) + n + strlen(more) + 2;
    char *to = malloc(size);
    if (to != NULL)
        snprintf(to, size, "%s/%.*s%s", root, (int)n, path, more);
    return to;
}

static void close_info_path(InfoPath *p)
{
    free(p->root);
    free(p->name);
    free(p->mirror);
    free(p->top);
}

// *p is empty for any other file; an exit code.
static int open_info_path(InfoPath *p, const char *info)
{
    static const char file[] = "/info.yml";
    errno = 0;
    *p = (InfoPath){.root = realpath(info, NULL)};
    char *at = p->root != NULL ? last_folder(p->root) : NULL;
    const char *below = at != NULL ? at + sizeof folder - 1 : "";
    size_t n = strlen(below);
    size_t stem = n > sizeof file - 1 ? n - (sizeof file - 1) : 0;
    if (stem == 0 || strcmp(below + stem, file) != 0) {
        free(p->root);
        *p = (InfoPath){0};
        return errno == ENOMEM ? out_of_memory() : EXIT_FINE;
    }
    *at = '\0';
    p->name = strdup(at + 1);
    p->mirror = joined(p->root, below, stem, ".yml");
    p->top = joined(p->root, below, strcspn(below, "/"), "");
    return p->name && p->mirror && p->top ? EXIT_FINE : out_of_memory();
}

// ---- the rules there are -------------------------------------------------

static int add_rules(Test *t, const char *path)
{
    static const char *const patterns[] = {"*.yml", NULL};
    Inputs in = {0};
    inputs_find(&in, path, patterns);
    int result = in.no_memory ? out_of_memory() : EXIT_FINE;
    for (size_t i = 0; i < in.count && result == EXIT_FINE; i++)
        if (!test_has_name(in.items[i].path))
            result = test_names_add(&t->names, in.items[i].path);
    t->report.files_failed |= in.failed;
    inputs_free(&in);
    return result;
}

static bool is_rules(const char *name)
{
    return strncmp(name, "rules", 5) == 0;
}

// "rules", "rules-threat-hunting" ...
static int add_siblings(Test *t, const char *root)
{
    errno = 0;
    int result = EXIT_FINE;
    DIR *d = opendir(root[0] != '\0' ? root : "/");
    const struct dirent *e;
    while (d != NULL && result == EXIT_FINE && (e = readdir(d)) != NULL) {
        if (!is_rules(e->d_name))
            continue;
        char *path = joined(root, e->d_name, strlen(e->d_name), "");
        result = path != NULL ? add_rules(t, path) : out_of_memory();
        free(path);
    }
    if (d == NULL && errno == ENOMEM)
        result = out_of_memory();
    if (d != NULL)
        closedir(d);
    return result;
}

static int add_inputs(Test *t)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < t->n_inputs && result == EXIT_FINE; i++)
        if (test_is_folder(t->inputs[i]))
            result = add_rules(t, t->inputs[i]);
    return result;
}

// Rules are read once for all info.yml below one regression_data, when the
// first of these lacks its rule.
static int read_names(Test *t, const InfoPath *p)
{
    const char *root =
        is_rules(p->top + strlen(p->root) + 1) ? p->root : p->top;
    if (t->names.root != NULL && strcmp(t->names.root, root) == 0)
        return EXIT_FINE;
    test_names_free(&t->names);
    t->names.root = strdup(root);
    int result = t->names.root != NULL ? EXIT_FINE : out_of_memory();
    if (result == EXIT_FINE)
        result = add_siblings(t, p->root);
    if (result == EXIT_FINE && root == p->top && access(root, F_OK) == 0)
        result = add_rules(t, root);
    if (result == EXIT_FINE)
        result = add_inputs(t);
    test_names_sort(&t->names);
    return result;
}

// ---- the rule of an info.yml ---------------------------------------------

static int search(Test *t, const char *info, const InfoPath *p, char **rule)
{
    int result = read_names(t, p);
    const char *found =
        result == EXIT_FINE ? test_names_get(&t->names, p->name) : NULL;
    if (result == EXIT_FINE && found == NULL)
        result = test_names_of_metadata(&t->names, info, &found);
    if (result == EXIT_FINE && found != NULL)
        result = shortened(found, rule);
    return result;
}

// *is_named: the rule names the info.yml.
static int names_info(const char *rule, const InfoPath *p, bool *is_named)
{
    char *path = NULL;
    int result = test_path_named(rule, &path);
    *is_named = path != NULL && strcmp(path, p->name) == 0;
    free(path);
    return result;
}

int test_renamed_rule(Test *t, const char *info, const char *asked, char **rule)
{
    InfoPath p;
    bool is_named = false;
    *rule = NULL;
    int result = open_info_path(&p, info);
    if (result == EXIT_FINE && p.mirror != NULL &&
        access(p.mirror, F_OK) != 0) {
        if (asked != NULL)
            result = names_info(asked, &p, &is_named);
        if (result == EXIT_FINE)
            result =
                is_named ? shortened(asked, rule) : search(t, info, &p, rule);
    }
    close_info_path(&p);
    return result;
}
