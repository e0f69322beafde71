// pack_deployables.c - what is built of a pack.

#include <string.h>

#include "pack_job.h"

static const Deployable rows[] = {
    {"splunk", "app with scheduled searches for Splunk", "splunk", "app",
     "splunk", false, false},
    {"elastic", "detection rules to import into Elastic Security", "kibana",
     "siem_rule_ndjson", "elastic-rules.ndjson", false, false},
    {"cloudformation", "CloudFormation template of queries and alarms",
     "cloudwatch", "cloudformation", "cloudformation.yml", false, false},
    {"terraform", "the same as resources of Terraform", "cloudwatch",
     "terraform", "terraform/main.tf", false, false},
    {"queries", "plain queries, a file for each file of rules", NULL, NULL,
     "queries", false, false},
};
enum { ROWS = sizeof rows / sizeof *rows };

bool pack_deployable_at(size_t index, Deployable *d)
{
    sigcc_entry e = {.size = sizeof e};
    if (index < ROWS) {
        *d = rows[index];
        return true;
    }
    if (!sigcc_list(SIGCC_EXPORTS, NULL, index - ROWS, &e))
        return false;
    *d = (Deployable){e.name, e.summary,       NULL, NULL, e.extra,
                      true,   e.detail != NULL};
    return true;
}

static bool is_among(const char *name, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(name, list[i]) == 0)
            return true;
    return false;
}

static size_t count_of(const char *const *list)
{
    size_t n = 0;
    while (list[n] != NULL)
        n++;
    return n;
}

// A target alone asks for what has its queries.
bool pack_wants(const PackJob *p, const Deployable *d)
{
    if (p->n_targets > 0 &&
        (d->is_export ||
         (d->target != NULL && !is_among(d->target, p->targets, p->n_targets))))
        return false;
    if (p->n_only > 0)
        return is_among(d->name, p->only, p->n_only);
    return p->info->deploy == NULL ||
           is_among(d->name, p->info->deploy, count_of(p->info->deploy));
}

bool pack_has_target(const PackJob *p, const Deployable *d)
{
    const char *target;
    for (size_t i = 0; (target = pack_target(p, i)) != NULL; i++)
        if (d->target != NULL && strcmp(target, d->target) == 0)
            return true;
    return d->target == NULL;
}

// ---- names ---------------------------------------------------------------

static bool is_deployable(const char *name)
{
    Deployable d;
    for (size_t i = 0; pack_deployable_at(i, &d); i++)
        if (strcmp(d.name, name) == 0)
            return true;
    return false;
}

static int no_such(const char *where, const char *name)
{
    Deployable d;
    complain("%s: there is no '%s' to build", where, name);
    fputs("Use", stderr);
    for (size_t i = 0; pack_deployable_at(i, &d); i++)
        fprintf(stderr, "%s %s", i == 0 ? "" : ",", d.name);
    fputs(".\n", stderr);
    return EXIT_USAGE;
}

static bool is_target(const PackJob *p, const char *name)
{
    const char *target;
    for (size_t i = 0; (target = pack_target(p, i)) != NULL; i++)
        if (strcmp(target, name) == 0)
            return true;
    return false;
}

// What was named must be built, or nothing is.
static int check_target(const PackJob *p, const Deployable *d)
{
    if (d->target == NULL || is_target(p, d->target))
        return EXIT_FINE;
    complain("%s: '%s' has queries for %s, which is not among its targets",
             p->path, d->name, d->target);
    return EXIT_USAGE;
}

static int check_wanted(const PackJob *p)
{
    Deployable d;
    bool named = p->n_only > 0 || p->info->deploy != NULL;
    bool any = false;
    int result = EXIT_FINE;
    for (size_t i = 0; result == EXIT_FINE && pack_deployable_at(i, &d); i++) {
        if (!pack_wants(p, &d))
            continue;
        any = true;
        if (named)
            result = check_target(p, &d);
    }
    if (any)
        return result;
    return usage_error(p->in.command, "nothing to build: --target leaves out "
                                      "all that --only and the pack name");
}

int pack_check_names(const PackJob *p)
{
    for (size_t i = 0; i < p->n_only; i++)
        if (!is_deployable(p->only[i]))
            return no_such("--only", p->only[i]);
    const char *const *deploy = p->info->deploy;
    for (size_t i = 0; deploy != NULL && deploy[i] != NULL; i++)
        if (!is_deployable(deploy[i]))
            return no_such(p->path, deploy[i]);
    for (size_t i = 0; i < p->n_targets; i++)
        if (!is_target(p, p->targets[i]))
            return usage_error(p->in.command, "%s has no target '%s'", p->path,
                               p->targets[i]);
    return check_wanted(p);
}
