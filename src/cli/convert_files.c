// convert_files.c - formats that make several files of all rules.

#include <stdlib.h>
#include <string.h>

#include "convert.h"
#include "writer.h"

bool convert_makes_files(const Convert *c)
{
    return c->n_targets > 0 &&
           sigcc_compiler_makes_files(c->targets[0].compiler);
}

int convert_check_files(const Convert *c)
{
    const Command *command = c->in.command;
    if (!convert_makes_files(c))
        return EXIT_FINE;
    if (c->n_targets > 1)
        return usage_error(command, "the format %s is for one target at a time",
                           c->format);
    if (c->jsonl)
        return usage_error(command,
                           "the format %s writes files: it cannot be used "
                           "with --jsonl",
                           c->format);
    if (c->filename_template != NULL)
        return usage_error(command,
                           "the format %s names its files itself: it cannot be "
                           "used with --output-filename-template",
                           c->format);
    const char *folder = c->output_dir ? c->output_dir : c->output;
    if (folder == NULL || strcmp(folder, "-") == 0)
        return usage_error(command,
                           "the format %s writes several files: name a folder "
                           "for them with -o DIR",
                           c->format);
    return EXIT_FINE;
}

static int write_below(const Convert *c, const char *folder,
                       const sigcc_file *f)
{
    size_t size = strlen(folder) + strlen(f->path) + 2;
    char *path = malloc(size);
    if (path == NULL)
        return out_of_memory();
    snprintf(path, size, "%s/%s", folder, f->path);
    const char *input = convert_overwrites(c, path);
    int result = input != NULL
                     ? usage_error(c->in.command,
                                   "%s is an input and cannot also be the "
                                   "output",
                                   input)
                     : make_folders(path);
    if (result == EXIT_FINE)
        result = write_file(path, f->text, f->length);
    free(path);
    return result;
}

// Rules that fail are left out, as with other formats: the exit code says so.
int convert_write_files(Convert *c)
{
    const char *folder = c->output_dir ? c->output_dir : c->output;
    sigcc_output *out = sigcc_compile(c->targets[0].compiler, c->in.collection);
    if (out == NULL)
        return out_of_memory();
    report(&c->in.report, sigcc_output_diagnostics(out));
    const sigcc_file *f;
    int result = EXIT_FINE;
    if (sigcc_output_count(out) == 0)
        complain("%s: not written: there is no query", folder);
    for (size_t i = 0; sigcc_output_count(out) > 0 && result == EXIT_FINE &&
                       (f = sigcc_output_file(out, i)) != NULL;
         i++)
        result = write_below(c, folder, f);
    sigcc_output_free(out);
    return result;
}
