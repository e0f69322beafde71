// cmd_explain.c - sigcc explain: what a message means, what becomes of a rule.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "convert.h"
#include "writer.h"

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

// A fence's line, "```yaml bad.yml": the name heads the example.
static void print_heading(const char *fence, size_t n)
{
    const char *name = memchr(fence, ' ', n);
    if (name == NULL)
        return;
    name++;
    if (strncmp(name, "bad.", 4) == 0)
        puts("Wrong:\n");
    else if (strncmp(name, "good.", 5) == 0)
        puts("Right:\n");
    else if (strncmp(name, "found", 5) == 0)
        puts("Found:\n");
    else
        printf("%.*s:\n\n", (int)strcspn(name, " \n"), name);
}

// Markdown for a terminal: blocks are indented instead of fenced.
static void print_explanation(const char *text)
{
    bool fenced = false;
    while (*text != '\0') {
        size_t n = strcspn(text, "\n");
        if (strncmp(text, "```", 3) == 0) {
            fenced = !fenced;
            print_heading(text, n);
        } else {
            printf("%s%.*s\n", fenced && n > 0 ? "    " : "", (int)n, text);
        }
        text += n + (text[n] == '\n' ? 1 : 0);
    }
}

// False: no check has this id or is known by this name.
static bool explain_check(const char *name)
{
    const char *text = sigcc_check_explanation(name);
    sigcc_entry e = {.size = sizeof e};
    size_t i = 0;
    // Names of other tools lead to the text of the check, too.
    while (text != NULL && sigcc_list(SIGCC_CHECKS, NULL, i++, &e) &&
           sigcc_check_explanation(e.name) != text)
        ;
    if (text == NULL)
        return false;
    printf("%s (%s)\n%c%s.\n\n", e.name, e.extra, upper(e.summary[0]),
           e.summary + 1);
    print_explanation(text);
    return true;
}

static int explain(const char *name)
{
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_DIAGNOSTICS, NULL, i, &e); i++) {
        if (!is_called(&e, name))
            continue;
        printf("%s (%s, %s)\n%c%s.\n", e.name, e.extra, e.detail,
               upper(e.summary[0]), e.summary + 1);
        const char *more = sigcc_explanation((int)strtol(e.name + 2, NULL, 10));
        if (more != NULL) {
            putchar('\n');
            print_explanation(more);
        }
        return EXIT_FINE;
    }
    if (explain_check(name))
        return EXIT_FINE;
    const char *near = sigcc_nearest(SIGCC_DIAGNOSTICS, NULL, name);
    if (near == NULL)
        near = sigcc_nearest(SIGCC_CHECKS, NULL, name);
    complain("unknown message or check '%s'%s%s%s", name,
             near ? "; did you mean '" : "", near ? near : "",
             near ? "'?" : "");
    fputs("sigcc list diagnostics and sigcc list checks show all of them.\n",
          stderr);
    return EXIT_USAGE;
}

static int explain_messages(int argc, char **argv)
{
    int result = EXIT_FINE;
    for (int i = 0; i < argc; i++) {
        if (i > 0)
            putchar('\n');
        int one = explain(argv[i]);
        result = one != EXIT_FINE ? one : result;
    }
    return result;
}

// ---- rules ---------------------------------------------------------------

static int explain_rule(Convert *c, const Target *t, size_t rule, bool *any)
{
    if (sigcc_collection_rule(c->in.collection, rule)->has_errors)
        return EXIT_FINE; // reported when it was read
    sigcc_output *out = sigcc_explain(t->compiler, c->in.collection, rule);
    if (out == NULL)
        return out_of_memory();
    report(&c->in.report, sigcc_output_diagnostics(out));
    size_t length;
    const char *text = sigcc_output_document(out, &length);
    if (*any)
        fputc('\n', stdout);
    *any = true;
    int result = write_stdout(text, length);
    sigcc_output_free(out);
    return result;
}

static int explain_rules(Convert *c, int argc, char **argv)
{
    bool any = false;
    int result = convert_open_targets(c);
    if (result == EXIT_FINE)
        result = convert_open_pipelines(c);
    if (result == EXIT_FINE)
        result = rules_read(&c->in, (const char *const *)argv, (size_t)argc);
    for (size_t i = 0; i < c->n_targets; i++)
        for (size_t k = 0; result == EXIT_FINE &&
                           k < sigcc_collection_count(c->in.collection);
             k++)
            result = explain_rule(c, &c->targets[i], k, &any);
    return convert_exit_code(c, result);
}

static const OptionRow options[] = {
    {OPT_TARGET, 't', "target", "TARGET", "query language; may be repeated"},
    {OPT_PIPELINE, 'p', "pipeline", "NAME|FILE|DIR",
     "processing pipeline, or 'auto'"},
    {OPT_SETTING, 'O', "backend-option", "KEY=VALUE",
     "set an option of the target"},
    {OPT_FILTER, 0, "filter", "FILE|DIR", "filters to apply"},
    {OPT_TUNE, 0, "tune", "FILE", "a table of thresholds for correlations"},
    {OPT_VARIABLE, 0, "var", "NAME=VALUE", "a value for a placeholder"},
    {OPT_ANY_PIPELINE, 0, "disable-pipeline-check", NULL,
     "allow pipelines not meant for the target"},
    {OPT_ALLOW_EXTERNAL, 0, "allow-external", NULL, "let pipelines read files"},
    {OPT_VERBOSE, 'v', "verbose", NULL,
     "show notes as well as warnings and errors"},
    {0, 0, NULL, NULL, NULL},
};

// A message is named by a number or a word, a rule by a file.
static bool is_message(const char *name)
{
    struct stat st;
    return strcmp(name, "-") != 0 && stat(name, &st) != 0 &&
           strpbrk(name, "./") == NULL;
}

static int run(int argc, char **argv)
{
    Convert c = {.jobs = 1};
    int first;
    int result = convert_take_options(&c, &command_explain, argc, argv, &first);
    if (result != -1)
        return result;
    if (is_message(argv[first]))
        return explain_messages(argc - first, argv + first);
    if (c.n_targets == 0)
        return usage_error(&command_explain,
                           "no target: name one, such as -t splunk");
    c.in.progress = progress_start();
    result = explain_rules(&c, argc - first, argv + first);
    convert_close(&c);
    return result;
}

const Command command_explain = {
    .name = "explain",
    .arguments = "SGnnnn...|CHECK...|RULE...",
    .summary = "explain a message or check, or show a rule after each stage",
    .options = options,
    .run = run,
    .notes = "SGnnnn is the number of a message; its name also works.\n"
             "CHECK is a check of sigcc check.\n"
             "RULE is a file: its rules are shown as written, with modifiers "
             "applied, after\neach transformation of the pipelines, as "
             "expressions and as queries.\n",
};
