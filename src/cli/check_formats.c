// check_formats.c - the formats in which findings are written, and where to.

#include <errno.h>
#include <string.h>

#include "check.h"

const CheckFormat check_formats[] = {
    {"text", "with the line of each, and a table", check_write_text},
    {"short", "one line each", check_write_short},
    {"jsonl", "JSON Lines", check_write_jsonl},
    {"sarif", "SARIF 2.1.0, for code scanning", check_write_sarif},
    {"junit", "JUnit XML, a test case each", check_write_junit},
    {"github", "commands of GitHub workflows", check_write_github},
    {"gitlab", "a code quality report", check_write_gitlab},
    {"summary", "only the table", check_write_summary},
    {NULL, NULL, NULL},
};

static int unknown_format(const char *name, size_t n)
{
    complain("unknown format '%.*s'", (int)n, name);
    fputs("Use one of", stderr);
    for (const CheckFormat *f = check_formats; f->name != NULL; f++)
        fprintf(stderr, "%s %s", f == check_formats ? "" : ",", f->name);
    fputs(".\n", stderr);
    return EXIT_USAGE;
}

int check_take_format(Check *c, const char *value)
{
    size_t n = strcspn(value, "=");
    const CheckFormat *f = check_formats;
    while (f->name != NULL &&
           (strlen(f->name) != n || memcmp(f->name, value, n) != 0))
        f++;
    if (f->name == NULL)
        return unknown_format(value, n);
    if (c->n_outputs == MAX_CHECK_OUTPUTS)
        return usage_error(&command_check, "more than %d formats",
                           MAX_CHECK_OUTPUTS);
    if (value[n] == '=' && value[n + 1] == '\0')
        return usage_error(&command_check, "'%s' names no file", value);
    c->outputs[c->n_outputs++] =
        (CheckOutput){f, value[n] == '=' ? value + n + 1 : NULL};
    return EXIT_FINE;
}

static bool is_stdout(const char *path)
{
    return path == NULL || strcmp(path, "-") == 0;
}

static bool is_same(const char *a, const char *b)
{
    return is_stdout(a) || is_stdout(b) ? is_stdout(a) && is_stdout(b)
                                        : strcmp(a, b) == 0;
}

static int refuse_same(const Check *c)
{
    for (size_t i = 0; i < c->n_outputs; i++) {
        const char *path = c->outputs[i].path;
        for (size_t k = 0; k < i; k++)
            if (is_same(path, c->outputs[k].path))
                return usage_error(&command_check,
                                   "two formats go to %s: give one a file, "
                                   "as in --format sarif=FILE",
                                   is_stdout(path) ? "standard output" : path);
    }
    return EXIT_FINE;
}

int check_settle_outputs(Check *c)
{
    bool any = c->n_outputs == 0;
    if (any)
        c->outputs[c->n_outputs++] = (CheckOutput){check_formats, NULL};
    for (size_t i = 0; i < c->n_outputs; i++) {
        if (c->outputs[i].path != NULL)
            continue;
        any = true;
        c->outputs[i].path = c->output;
    }
    if (c->output != NULL && !any)
        return usage_error(&command_check,
                           "every format has a file of its own: nothing is "
                           "left for -o %s",
                           c->output);
    return refuse_same(c);
}

static int write_one(const Check *c, const CheckOutput *o)
{
    Writer to;
    const char *input = o->path ? inputs_at(&c->inputs, o->path) : NULL;
    if (input != NULL)
        return usage_error(&command_check,
                           "%s is an input and cannot also be the output",
                           input);
    int result = writer_open(&to, o->path, false);
    if (result != EXIT_FINE)
        return result;
    errno = 0;
    result = o->format->write(c, &to);
    writer_check(&to, ferror(to.out) != 0);
    int closed =
        writer_close(&to, result == EXIT_FINE ? WRITER_KEEP : WRITER_DISCARD);
    return result == EXIT_FINE ? closed : result;
}

// A file that cannot be written does not cost the others.
int check_write_outputs(const Check *c)
{
    int result = EXIT_FINE;
    for (size_t i = 0; i < c->n_outputs; i++) {
        int one = write_one(c, &c->outputs[i]);
        result = one > result ? one : result;
    }
    return result;
}
