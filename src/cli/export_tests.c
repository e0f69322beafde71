// export_tests.c - how many tests the rules of a document have.

#include <stdlib.h>
#include <string.h>

#include "export_tests.h"
#include "test.h"

// Read the manifests of a folder, and run nothing.
static int declare_folder(sigcc_suite *suite, const char *folder, bool *failed)
{
    static const char *const patterns[] = {"manifest.yml", NULL};
    Inputs files = {0};
    inputs_find(&files, folder, patterns);
    int result = files.no_memory ? out_of_memory() : EXIT_FINE;
    for (size_t i = 0; i < files.count && result == EXIT_FINE; i++)
        if (sigcc_suite_declare(suite, files.items[i].path) == SIGCC_NO_MEMORY)
            result = out_of_memory();
    *failed |= files.failed;
    inputs_free(&files);
    return result;
}

// The path of a manifest leads to its rule through other folders than the name
// of the rule does: files are compared, not names.
static int add_count(sigcc_exporter *e, const Inputs *in, const FileId *ids,
                     const sigcc_case_count *count)
{
    FileId id = file_id(count->rule);
    for (size_t i = 0; i < in->count; i++)
        if (is_same_file(ids[i], id))
            return sigcc_exporter_add_tests(e, in->items[i].path,
                                            count->finding,
                                            count->silent) == SIGCC_OK
                       ? EXIT_FINE
                       : out_of_memory();
    return EXIT_FINE; // the rule is not among those of the document
}

int export_add_tests(sigcc_exporter *e, const sigcc_suite *suite,
                     const Inputs *in)
{
    const sigcc_case_count *count;
    FileId *ids = calloc(in->count + 1, sizeof *ids);
    int result = ids != NULL ? EXIT_FINE : out_of_memory();
    for (size_t i = 0; i < in->count && result == EXIT_FINE; i++)
        ids[i] = file_id(in->items[i].path);
    for (size_t i = 0; result == EXIT_FINE &&
                       (count = sigcc_suite_case_count(suite, i)) != NULL;
         i++)
        result = add_count(e, in, ids, count);
    free(ids);
    return result;
}

int export_find_tests(sigcc_exporter *e, const char *const *paths, size_t count,
                      const Inputs *in, bool *failed)
{
    sigcc_suite *suite = sigcc_suite_new();
    int result = suite != NULL ? EXIT_FINE : out_of_memory();
    for (size_t i = 0; i < count && result == EXIT_FINE; i++)
        if (test_is_folder(paths[i]))
            result = declare_folder(suite, paths[i], failed);
    if (result == EXIT_FINE)
        result = export_add_tests(e, suite, in);
    sigcc_suite_free(suite);
    return result;
}
