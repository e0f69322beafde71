// main.c - the commands of sigcc.

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include "completion.h"

static const Command *const commands[] = {
    &command_convert, &command_check,   &command_match,
    &command_test,    &command_export,  &command_pack,
    &command_list,    &command_explain, NULL,
};

static void print_usage(FILE *out)
{
    fputs("sigcc compiles Sigma detection rules into queries.\n\n"
          "Usage: sigcc COMMAND [OPTIONS] [ARGUMENTS]\n\nCommands:\n",
          out);
    for (const Command *const *c = commands; *c != NULL; c++)
        fprintf(out, "  %-10s %s\n", (*c)->name, (*c)->summary);
    fputs("\nOptions:\n"
          "  -h, --help     show this, or with a command its help\n"
          "      --version  show the version; with --verbose, those of the\n"
          "                 data that checks use\n\n"
          "sigcc COMMAND --help shows the options of a command.\n"
          "sigcc completion bash|zsh|fish prints a script for the shell.\n",
          out);
}

static bool is(const char *a, const char *b)
{
    return strcmp(a, b) == 0;
}

// A command is worth proposing when it begins alike or has its letters.
static const char *similar_command(const char *name)
{
    for (const Command *const *c = commands; *c != NULL; c++)
        if (name[0] != '\0' && strncmp((*c)->name, name, 2) == 0)
            return (*c)->name;
    return NULL;
}

static const char *similar_option(const char *name)
{
    static const char *const options[] = {"--version", "--help", NULL};
    for (size_t i = 0; options[i] != NULL; i++)
        if (strncmp(options[i], name, 3) == 0)
            return options[i];
    return NULL;
}

static int unknown_command(const char *name)
{
    bool is_option = name[0] == '-';
    const char *near = is_option ? similar_option(name) : similar_command(name);
    complain("unknown %s '%s'%s%s%s", is_option ? "option" : "command", name,
             near ? "; did you mean '" : "", near ? near : "",
             near ? "'?" : "");
    fputs("sigcc --help lists the commands.\n", stderr);
    return EXIT_USAGE;
}

static int help_for(const char *name)
{
    for (const Command *const *c = commands; *c != NULL; c++) {
        if (is((*c)->name, name)) {
            print_help(*c, stdout);
            return EXIT_FINE;
        }
    }
    return unknown_command(name);
}

// Findings depend on the data, too.
static void print_version(bool verbose)
{
    sigcc_entry e = {.size = sizeof e};
    printf("sigcc %s\n", sigcc_version());
    for (size_t i = 0; verbose && sigcc_list(SIGCC_DATA, NULL, i, &e); i++)
        printf("%s %s\n", e.name, e.summary);
}

static int run(int argc, char **argv)
{
    const char *name = argv[1];
    if (is(name, "--version") || is(name, "-V")) {
        print_version(argc > 2 && is(argv[2], "--verbose"));
        return EXIT_FINE;
    }
    if (is(name, "completion"))
        return print_completion(commands, argc > 2 ? argv[2] : "");
    if (is(name, "help") && argc > 2)
        return help_for(argv[2]);
    if (is(name, "--help") || is(name, "-h") || is(name, "help")) {
        print_usage(stdout);
        return EXIT_FINE;
    }
    for (const Command *const *c = commands; *c != NULL; c++)
        if (is((*c)->name, name))
            return (*c)->run(argc - 1, argv + 1);
    return unknown_command(name);
}

int main(int argc, char **argv)
{
    // A file that grows beyond ulimit -f is an error like a full disk (EFBIG).
    (void)signal(SIGXFSZ, SIG_IGN);
    if (argc < 2) {
        print_usage(stderr);
        return EXIT_USAGE;
    }
    int result = run(argc, argv);
    if (result != EXIT_FILES && (fflush(stdout) != 0 || ferror(stdout))) {
        complain("standard output: cannot write: %s", strerror(errno));
        result = EXIT_FILES;
    }
    return result;
}
