// report.c - messages: counted, and shown on standard error.

#include <string.h>

#include "cli.h"
#include "github.h"

static int to_stderr(void *user, const char *text, size_t length)
{
    (void)user;
    return fwrite(text, 1, length, stderr) == length ? 0 : 1;
}

// The rule is sound; its target, or what a pipeline says for the target, is in
// the way.
bool is_refusal(const sigcc_diagnostic *d)
{
    static const int others[] = {5016, 5017, 6010, 6015};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (d->code == others[i])
            return true;
    return d->code >= 7000 && d->code < 8000;
}

// Messages about one rule follow each other in a list.
static void count_unsupported(Report *r, const sigcc_diagnostic *d)
{
    r->unsupported++;
    r->refused += r->unsupported == 1 || d->rule != r->refused_rule ? 1 : 0;
    r->refused_rule = d->rule;
}

static void count(Report *r, const sigcc_diagnostic *d)
{
    switch (d->severity) {
    case SIGCC_NOTE: break;
    case SIGCC_WARNING: r->warnings++; break;
    case SIGCC_ERROR:
        if (is_refusal(d))
            count_unsupported(r, d);
        else
            r->errors++;
        r->limit |= d->code >= 9000;
        r->files_failed |= d->code == 1010;
        break;
    }
}

// ---- messages about events -----------------------------------------------

// A broken source of events breaks thousands of them in the same way.
static bool is_about_events(const sigcc_diagnostic *d)
{
    return (d->code > 8000 && d->code <= 8006) || d->code == 9007;
}

static size_t limit_of(const sigcc_diagnostic *d)
{
    return d->severity == SIGCC_ERROR ? 20 : 5;
}

static Repeated *repeated(Report *r, int code)
{
    for (size_t i = 0; i < r->n_repeated; i++)
        if (r->repeated[i].code == code)
            return &r->repeated[i];
    if (r->n_repeated == MAX_REPEATED)
        return NULL;
    r->repeated[r->n_repeated] = (Repeated){code, 0, 0};
    return &r->repeated[r->n_repeated++];
}

static bool is_one_too_many(Report *r, const sigcc_diagnostic *d)
{
    Repeated *same = is_about_events(d) ? repeated(r, d->code) : NULL;
    if (same == NULL)
        return false;
    if (same->shown == limit_of(d)) {
        same->hidden++;
        return true;
    }
    same->shown++;
    return false;
}

void report_hidden(Report *r)
{
    for (size_t i = 0; i < r->n_repeated; i++)
        if (r->repeated[i].hidden > 0)
            fprintf(stderr, "sigcc: %zu more like this (SG%d)\n",
                    r->repeated[i].hidden, r->repeated[i].code);
    if (r->hidden > 0)
        complain("%zu more messages are not shown", r->hidden);
    r->n_repeated = 0;
    r->hidden = 0;
}

// ---- all messages --------------------------------------------------------

static bool is_shown(Report *r, const sigcc_diagnostic *d)
{
    return !r->quiet && (d->severity != SIGCC_NOTE || r->verbose) &&
           !is_one_too_many(r, d);
}

// Formats that are written message by message.  Those that are one document,
// such as SARIF, are for "sigcc check", which also tells what targets say.
int report_take_format(Report *r, const Command *command, const char *name)
{
    static const char *const names[] = {"text", "short", "jsonl", "github"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0) {
            r->format = (MessageFormat)i;
            return EXIT_FINE;
        }
    return usage_error(command,
                       "--diagnostics-format takes text, short, jsonl or "
                       "github, not '%s'%s",
                       name,
                       strcmp(name, "sarif") == 0 ||
                               strcmp(name, "junit") == 0 ||
                               strcmp(name, "gitlab") == 0
                           ? ": sigcc check writes that"
                           : "");
}

static sigcc_style style_of(MessageFormat format)
{
    switch (format) {
    case MESSAGES_SHORT: return SIGCC_STYLE_LINE;
    case MESSAGES_JSONL: return SIGCC_STYLE_JSON;
    case MESSAGES_TEXT:
    case MESSAGES_GITHUB: break;
    }
    return use_color(stderr) ? SIGCC_STYLE_COLOR : SIGCC_STYLE_TEXT;
}

void report_one(Report *r, const sigcc_diagnostics *list, size_t index)
{
    const sigcc_diagnostic *d = sigcc_diagnostics_at(list, index);
    count(r, d);
    if (!is_shown(r, d))
        return;
    if (r->format == MESSAGES_GITHUB)
        github_put(stderr, d->file, d);
    else
        (void)sigcc_diagnostics_print(list, index, style_of(r->format),
                                      to_stderr, NULL);
}

void report_lost(Report *r, const sigcc_diagnostics *list)
{
    size_t lost = sigcc_diagnostics_dropped(list);
    size_t errors = sigcc_diagnostics_errors(list);
    r->hidden += lost;
    r->errors += errors < lost ? errors : lost;
}

void report(Report *r, const sigcc_diagnostics *list)
{
    r->refused_rule = SIGCC_NO_RULE; // another target, perhaps
    for (size_t i = 0; i < sigcc_diagnostics_count(list); i++)
        report_one(r, list, i);
    size_t lost = sigcc_diagnostics_dropped(list);
    if (lost == 0)
        return;
    complain("%zu more messages are not shown", lost);
    r->errors += sigcc_diagnostics_errors(list) > r->errors ? 1 : 0;
}

int report_exit_code(const Report *r, bool skip_unsupported)
{
    if (r->limit)
        return EXIT_LIMIT;
    if (r->files_failed)
        return EXIT_FILES;
    bool failed = r->errors > 0 || (r->unsupported > 0 && !skip_unsupported);
    return failed ? EXIT_RULES : EXIT_FINE;
}
