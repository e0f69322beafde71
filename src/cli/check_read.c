// check_read.c - the files that are checked.

#include <stdlib.h>

#include "check.h"

static int finish(Check *c)
{
    sigcc_status status = sigcc_checker_finish(c->checker);
    if (status == SIGCC_LIMIT) {
        complain("these rules exceed sigcc's memory limit");
        return EXIT_LIMIT;
    }
    return status == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

static void find_files(Check *c, const char *const *paths, size_t count)
{
    if (c->n_patterns == 0) {
        c->patterns[0] = "*.yml";
        c->patterns[1] = "*.yaml";
    }
    for (size_t i = 0; i < count; i++)
        inputs_add(&c->inputs, paths[i], c->patterns);
    size_t named = c->inputs.count;
    for (size_t i = 0; i < c->n_contexts; i++)
        inputs_add(&c->inputs, c->contexts[i], c->patterns);
    for (size_t i = named; i < c->inputs.count; i++)
        c->inputs.items[i].context = true;
    c->files_failed = c->inputs.failed;
}

// Files that the configuration leaves out, which a check of everything would
// otherwise be full of.
static void drop_excluded(Check *c)
{
    for (size_t i = 0; i < c->inputs.count; i++) {
        if (!sigcc_checker_excludes(c->checker,
                                    check_path(c, c->inputs.items[i].path)))
            continue;
        check_drop_input(c, i);
        c->n_excluded++;
    }
    check_close_gaps(c);
}

// A file that is being fixed is read as it will be.
static sigcc_status read_one(const Check *c, size_t file)
{
    const char *path = c->inputs.items[file].path;
    if (c->files == NULL || !c->files[file].changed)
        return sigcc_checker_add_file(c->checker, path);
    const FileText *t = &c->files[file].current;
    return sigcc_checker_add(c->checker, path, t->p, t->n);
}

int check_read(Check *c)
{
    int result = check_read_base(c);
    if (result != EXIT_FINE)
        return result;
    for (size_t i = 0; i < c->inputs.count; i++) {
        sigcc_status s = read_one(c, i);
        if (s == SIGCC_NO_MEMORY)
            return out_of_memory();
        c->limit |= s == SIGCC_LIMIT;
        progress_show(&c->progress, "checking", i + 1, c->inputs.count);
    }
    progress_clear(&c->progress);
    return finish(c);
}

int check_find(Check *c, const char *const *paths, size_t count)
{
    find_files(c, paths, count);
    if (c->inputs.no_memory)
        return out_of_memory();
    drop_excluded(c);
    if (c->inputs.count == 0 && !c->files_failed && !c->allow_empty)
        return usage_error(&command_check,
                           "there is no file to check; --allow-empty lets "
                           "that pass");
    int result = check_drop_doubles(c);
    return result == EXIT_FINE ? check_ask(c) : result;
}
