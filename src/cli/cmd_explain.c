// cmd_explain.c - sigcc explain: what a message means.

#include <string.h>

#include "cli.h"

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

// "SG3002", "sg3002", "3002" and "modifier_unknown" all mean one message.
static bool is_called(const sigcc_entry *e, const char *name)
{
    if (strcmp(name, e->detail) == 0)
        return true;
    const char *code = e->name;
    if (upper(name[0]) == 'S' && upper(name[1]) == 'G')
        name += 2;
    return strcmp(code + 2, name) == 0;
}

static int explain(const char *name)
{
    sigcc_entry e;
    for (size_t i = 0; sigcc_list(SIGCC_DIAGNOSTICS, NULL, i, &e); i++) {
        if (!is_called(&e, name))
            continue;
        printf("%s (%s, %s)\n%s.\n", e.name, e.extra, e.detail, e.summary);
        return EXIT_FINE;
    }
    const char *near = sigcc_nearest(SIGCC_DIAGNOSTICS, NULL, name);
    complain("no message '%s'%s%s%s", name, near ? "; did you mean '" : "",
             near ? near : "", near ? "'?" : "");
    fputs("sigcc list diagnostics shows all of them.\n", stderr);
    return EXIT_USAGE;
}

static int run(int argc, char **argv)
{
    const char *value;
    int first;
    int got = next_option(&command_explain, argc, argv, &value, &first);
    if (got == -3)
        return EXIT_FINE;
    if (got != -1)
        return EXIT_USAGE;
    if (first == argc)
        return usage_error(&command_explain,
                           "explain which message? SG3002, for example");
    int result = EXIT_FINE;
    for (; first < argc; first++) {
        int one = explain(argv[first]);
        result = one != EXIT_FINE ? one : result;
    }
    return result;
}

static const OptionRow options[] = {{0, NULL, NULL, NULL}};

const Command command_explain = {
    .name = "explain",
    .arguments = "SGnnnn...",
    .summary = "explain a message by its number or name",
    .options = options,
    .run = run,
};
