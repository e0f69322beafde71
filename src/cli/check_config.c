// check_config.c - a checker as configurations and the command line want it.

#define _XOPEN_SOURCE 700 // without it glibc hides realpath()

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "check.h"
#include "read_file.h"

#define CONFIG_NAME ".sigcc.yml"

// ---- reading ------------------------------------------------------------

static int to_stderr(void *user, const char *text, size_t length)
{
    (void)user;
    return fwrite(text, 1, length, stderr) == length ? 0 : 1;
}

// Entries that are taken out of the baseline need no warning.
static bool is_shown(const Check *c, const sigcc_diagnostic *d)
{
    return !c->prune_baseline || d->code != CODE_STALE;
}

void check_show_notices(Check *c)
{
    const sigcc_diagnostics *list = sigcc_checker_diagnostics(c->checker);
    for (; c->n_notices < sigcc_diagnostics_count(list); c->n_notices++)
        if (is_shown(c, sigcc_diagnostics_at(list, c->n_notices)))
            (void)sigcc_diagnostics_print(list, c->n_notices,
                                          use_color(stderr) ? SIGCC_STYLE_COLOR
                                                            : SIGCC_STYLE_TEXT,
                                          to_stderr, NULL);
}

typedef sigcc_status Configure(sigcc_checker *checker, const char *name,
                               const char *text, size_t length);

static int configure(Check *c, const char *path, Configure *with)
{
    FileText text;
    int result = read_file(path, &text);
    if (result != EXIT_FINE)
        return result;
    const char *name = check_path(c, path);
    sigcc_status s = with(c->checker, name, text.p, text.n);
    free_text(&text);
    if (c->files == NULL) // else it was said before
        check_show_notices(c);
    if (s == SIGCC_LIMIT) {
        complain("%s: larger than sigcc reads", name);
        return EXIT_LIMIT;
    }
    if (s == SIGCC_INVALID)
        return EXIT_USAGE;
    return s == SIGCC_OK ? EXIT_FINE : out_of_memory();
}

// ---- .sigcc.yml ----------------------------------------------------------

static bool is_there(const char *folder, const char *name)
{
    char path[PATH_MAX];
    struct stat st;
    int n = snprintf(path, sizeof path, "%s/%s", folder, name);
    return n > 0 && (size_t)n < sizeof path && stat(path, &st) == 0;
}

// "/a/b" becomes "/a", and "/a" becomes "/"; false for "/".
static bool go_up(char *folder)
{
    char *slash = strrchr(folder, '/');
    if (slash == NULL || slash[1] == '\0')
        return false;
    slash[slash == folder ? 1 : 0] = '\0';
    return true;
}

// Upwards from an input to the root of its repository: what lies above it is
// not part of what is checked.  An input that is not there has no
// configuration.
static int find_config(Check *c, const char *input)
{
    char folder[PATH_MAX];
    struct stat st;
    errno = 0;
    if (realpath(strcmp(input, "-") == 0 ? "." : input, folder) == NULL)
        return errno == ENOMEM ? out_of_memory() : EXIT_FINE;
    if (stat(folder, &st) == 0 && !S_ISDIR(st.st_mode))
        (void)go_up(folder);
    bool found = is_there(folder, CONFIG_NAME);
    while (!found && !is_there(folder, ".git") && go_up(folder))
        found = is_there(folder, CONFIG_NAME);
    int n = snprintf(c->config_path, sizeof c->config_path, "%s/%s", folder,
                     CONFIG_NAME);
    if (found && n > 0 && (size_t)n < sizeof c->config_path)
        c->config = check_path(c, c->config_path);
    return EXIT_FINE;
}

// ---- what a configuration wants of the program ---------------------------

// A text that outlives the checker it is from, with 'n' bytes of the path of
// the configuration before it.
static const char *keep(Check *c, size_t n, const char *file)
{
    char *path = malloc(n + strlen(file) + 1);
    if (path != NULL && c->n_owned < MAX_CHECK_OWNED) {
        sprintf(path, "%.*s%s", (int)n, c->config, file);
        c->owned[c->n_owned++] = path;
        return path;
    }
    free(path);
    return NULL;
}

// A file that a configuration names is beside it.
static const char *beside(Check *c, const char *file)
{
    const char *slash = strrchr(c->config, '/');
    return keep(
        c, file[0] != '/' && slash ? (size_t)(slash - c->config) + 1 : 0, file);
}

static int want_targets(Check *c, const char *const *names)
{
    int result = EXIT_FINE;
    for (; *names != NULL && result == EXIT_FINE; names++) {
        const char *name = keep(c, 0, *names);
        if (name == NULL)
            return out_of_memory();
        result = add_value(&command_check, c->convert.names,
                           &c->convert.n_targets, MAX_TARGETS, name, "targets");
    }
    return result;
}

static int want_pipelines(Check *c, const char *const *names)
{
    int result = EXIT_FINE;
    for (; *names != NULL && result == EXIT_FINE; names++) {
        bool is_name = strcmp(*names, "auto") == 0 || rules_is_bundled(*names);
        const char *path = is_name ? keep(c, 0, *names) : beside(c, *names);
        if (path == NULL)
            return out_of_memory();
        result = rules_take(&c->convert.in, RULES_PIPELINES, path);
    }
    return result;
}

// The command line overrides the configuration.
static int take_wants(Check *c)
{
    const sigcc_checker_wants *wants = sigcc_checker_wanted(c->checker);
    int result = EXIT_FINE;
    if (c->validators == NULL && wants->validators != NULL) {
        c->validators = beside(c, wants->validators);
        if (c->validators == NULL)
            return out_of_memory();
    }
    if (c->convert.n_targets == 0)
        result = want_targets(c, wants->targets);
    if (result == EXIT_FINE && c->convert.in.n_pipeline_names == 0)
        result = want_pipelines(c, wants->pipelines);
    return result;
}

static int open_targets(Check *c)
{
    Convert *to = &c->convert;
    if (to->in.n_pipeline_names > 0 && to->n_targets == 0)
        return usage_error(&command_check,
                           "pipelines are for targets: name one, such as "
                           "-t splunk");
    int result = convert_open_targets(to);
    return result == EXIT_FINE ? convert_open_pipelines(to) : result;
}

static int add_targets(Check *c)
{
    const Convert *to = &c->convert;
    int result = EXIT_FINE;
    for (size_t i = 0; i < to->n_targets && result == EXIT_FINE; i++)
        if (sigcc_checker_add_target(c->checker, to->targets[i].compiler) !=
            SIGCC_OK)
            result = usage_error(&command_check, "too many targets");
    return result;
}

// ---- all of it -----------------------------------------------------------

static int set_clock(const Check *c)
{
    char date[16];
    time_t now = time(NULL);
    struct tm utc;
    if (gmtime_r(&now, &utc) == NULL ||
        strftime(date, sizeof date, "%Y-%m-%d", &utc) == 0)
        return EXIT_FINE;
    return sigcc_checker_set_today(c->checker, date) == SIGCC_OK
               ? EXIT_FINE
               : out_of_memory();
}

// Later settings override earlier ones.
static int tell(Check *c)
{
    int result = EXIT_FINE;
    if (c->validators != NULL)
        result =
            configure(c, c->validators, sigcc_checker_configure_validators);
    if (result == EXIT_FINE && c->baseline != NULL)
        result = configure(c, c->baseline, sigcc_checker_add_baseline);
    return result == EXIT_FINE ? check_apply_settings(c) : result;
}

static int open_checker(Check *c)
{
    sigcc_checker_free(c->checker);
    c->checker = sigcc_checker_new();
    if (c->checker == NULL)
        return out_of_memory();
    (void)sigcc_checker_allow_files(c->checker);
    int result = set_clock(c);
    if (result == EXIT_FINE && c->config != NULL)
        result = configure(c, c->config, sigcc_checker_configure);
    return result;
}

int check_open(Check *c, const char *first)
{
    int result =
        c->config == NULL && !c->no_config ? find_config(c, first) : EXIT_FINE;
    if (result == EXIT_FINE)
        result = open_checker(c);
    if (result == EXIT_FINE)
        result = take_wants(c);
    if (result == EXIT_FINE)
        result = tell(c);
    if (result == EXIT_FINE)
        result = open_targets(c);
    return result == EXIT_FINE ? add_targets(c) : result;
}

int check_reopen(Check *c)
{
    int result = open_checker(c);
    if (result == EXIT_FINE)
        result = tell(c);
    c->n_notices =
        sigcc_diagnostics_count(sigcc_checker_diagnostics(c->checker));
    return result == EXIT_FINE ? add_targets(c) : result;
}
