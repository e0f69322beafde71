// pack_tell.c - what became of the rules of a pack.

#include <stdlib.h>
#include <string.h>

#include "pack_job.h"

// ---- counting ------------------------------------------------------------

int pack_begin(PackJob *p, const Deployable *d)
{
    if (p->n_tallies == p->cap_tallies) {
        size_t cap = p->cap_tallies == 0 ? 16 : p->cap_tallies * 2;
        PackTally *more = realloc(p->tallies, cap * sizeof *more);
        if (more == NULL)
            return out_of_memory();
        p->tallies = more;
        p->cap_tallies = cap;
    }
    p->tallies[p->n_tallies++] = (PackTally){.what = *d};
    return EXIT_FINE;
}

bool pack_has_query(const sigcc_output *out, size_t rule)
{
    const sigcc_query *q;
    for (size_t i = 0; (q = sigcc_output_query(out, i)) != NULL; i++)
        if (q->rule == rule)
            return true;
    return false;
}

static const sigcc_diagnostic *own_message(const sigcc_output *out, size_t rule,
                                           sigcc_severity severity)
{
    const sigcc_diagnostics *list = sigcc_output_diagnostics(out);
    const sigcc_diagnostic *d;
    for (size_t i = 0; (d = sigcc_diagnostics_at(list, i)) != NULL; i++)
        if (d->rule == rule && d->severity == severity)
            return d;
    return NULL;
}

// Correlations of correlations end somewhere: linking refuses circles.
const sigcc_diagnostic *pack_message(const PackJob *p, const sigcc_output *out,
                                     size_t rule, sigcc_severity severity)
{
    const sigcc_rule *r = sigcc_collection_rule(p->in.collection, rule);
    const sigcc_diagnostic *d = own_message(out, rule, severity);
    for (size_t i = 0; d == NULL && i < r->base_count; i++)
        if (!sigcc_collection_alerts(p->in.collection, r->bases[i]))
            d = pack_message(p, out, r->bases[i], severity);
    return d;
}

static int tell(PackJob *p, size_t rule, sigcc_severity severity,
                const sigcc_diagnostic *d)
{
    if (p->n_told == p->cap_told) {
        size_t cap = p->cap_told == 0 ? 64 : p->cap_told * 2;
        PackTold *more = realloc(p->told, cap * sizeof *more);
        if (more == NULL)
            return out_of_memory();
        p->told = more;
        p->cap_told = cap;
    }
    char *message =
        strdup(d != NULL ? d->message : "a rule that it needs gives no query");
    if (message == NULL)
        return out_of_memory();
    p->told[p->n_told++] = (PackTold){p->n_tallies - 1, rule, severity,
                                      d != NULL ? d->code : 0, message};
    return EXIT_FINE;
}

static int count_rule(PackJob *p, const sigcc_output *out, size_t rule)
{
    PackTally *t = &p->tallies[p->n_tallies - 1];
    bool there = pack_has_query(out, rule);
    sigcc_severity severity = there ? SIGCC_WARNING : SIGCC_ERROR;
    const sigcc_diagnostic *d = pack_message(p, out, rule, severity);
    if (there) {
        t->rules++;
        t->approximate += d != NULL;
        return d != NULL ? tell(p, rule, severity, d) : EXIT_FINE;
    }
    if (!pack_declares(p, rule, &t->what, d)) {
        t->failed++;
        return EXIT_FINE;
    }
    t->told++;
    return tell(p, rule, severity, d);
}

// ---- messages ------------------------------------------------------------

static bool is_place(const PackShown *s, const sigcc_diagnostic *d)
{
    return s->code == d->code && s->file != NULL && d->file != NULL &&
           strcmp(s->file, d->file) == 0 && s->line == d->line &&
           s->column == d->column;
}

// Several deployables of a target have the same to say.
static bool was_shown(PackJob *p, const sigcc_diagnostic *d)
{
    for (size_t i = 0; i < p->n_shown; i++)
        if (is_place(&p->shown[i], d))
            return true;
    if (p->n_shown == p->cap_shown) {
        size_t cap = p->cap_shown == 0 ? 64 : p->cap_shown * 2;
        PackShown *more = realloc(p->shown, cap * sizeof *more);
        if (more == NULL)
            return false; // twice is better than never
        p->shown = more;
        p->cap_shown = cap;
    }
    const sigcc_rule *r = sigcc_collection_rule(p->in.collection, d->rule);
    const char *file =
        r != NULL && d->file != NULL && strcmp(r->file, d->file) == 0
            ? r->file // outlives the message
            : NULL;
    p->shown[p->n_shown++] = (PackShown){d->code, file, d->line, d->column};
    return false;
}

// Warnings about rules are told in the summary, unless they are asked for, and
// so is what their tests expect.
static bool is_told(const PackJob *p, const sigcc_diagnostic *d)
{
    const PackTally *t = &p->tallies[p->n_tallies - 1];
    if (d->rule == SIGCC_NO_RULE || t->what.target == NULL)
        return false;
    return d->severity == SIGCC_WARNING
               ? !p->in.report.verbose
               : d->severity == SIGCC_ERROR &&
                     pack_declares(p, d->rule, &t->what, d);
}

static void show(PackJob *p, const sigcc_diagnostics *list)
{
    const sigcc_diagnostic *d;
    for (size_t i = 0; (d = sigcc_diagnostics_at(list, i)) != NULL; i++)
        if (!is_told(p, d) && !was_shown(p, d))
            report_one(&p->in.report, list, i);
    report_lost(&p->in.report, list);
}

size_t pack_count_alerting(const PackJob *p, bool hunts)
{
    const sigcc_collection *c = p->in.collection;
    size_t n = 0;
    for (size_t i = 0; i < sigcc_collection_count(c); i++)
        n += sigcc_collection_alerts(c, i) != 0 &&
             (sigcc_pack_is_hunt(p->pack, c, i) != 0) == hunts;
    return n;
}

// An export is all or nothing.
int pack_count(PackJob *p, const sigcc_output *out, size_t first, size_t count)
{
    PackTally *t = &p->tallies[p->n_tallies - 1];
    int result = EXIT_FINE;
    size_t length;
    show(p, sigcc_output_diagnostics(out));
    if (t->what.is_export) {
        (void)sigcc_output_document(out, &length);
        size_t n = pack_count_alerting(p, false);
        t->rules = length > 0 ? n : 0;
        t->failed = n - t->rules;
    }
    for (size_t i = first; i < first + count && result == EXIT_FINE; i++)
        if (sigcc_collection_alerts(p->in.collection, i))
            result = count_rule(p, out, i);
    return result;
}

// ---- the summary ---------------------------------------------------------

static void put_tally(const PackJob *p, const PackTally *t)
{
    char name[64];
    bool each = t->what.target != NULL && t->what.format == NULL;
    snprintf(name, sizeof name, "%s%s%s", t->what.name, each ? " " : "",
             each ? t->what.target : "");
    printf("%-20s %6zu %12zu %8zu  ", name, t->rules, t->approximate,
           t->told + t->failed);
    if (t->files == 0)
        puts("nothing");
    else
        printf("%s/%s%s%s\n", p->output, t->what.path, each ? "/" : "",
               each ? t->what.target : "");
}

// The same is said of every deployable of a target.
static bool is_same_reason(const PackJob *p, const PackTold *a,
                           const PackTold *b)
{
    return a->code == b->code && a->severity == b->severity &&
           strcmp(p->tallies[a->tally].what.target,
                  p->tallies[b->tally].what.target) == 0;
}

static bool is_first(const PackJob *p, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (is_same_reason(p, &p->told[k], &p->told[i]))
            return false;
    return true;
}

// Was the rule told before, of another deployable?
static bool is_again(const PackJob *p, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (p->told[k].rule == p->told[i].rule &&
            is_same_reason(p, &p->told[k], &p->told[i]))
            return true;
    return false;
}

static size_t count_same(const PackJob *p, size_t i)
{
    size_t n = 0;
    for (size_t k = i; k < p->n_told; k++)
        n += is_same_reason(p, &p->told[k], &p->told[i]) && !is_again(p, k);
    return n;
}

// "cloudformation, terraform"
static void put_deployables(const PackJob *p, size_t i)
{
    size_t before = p->n_tallies;
    for (size_t k = i; k < p->n_told; k++) {
        const PackTold *t = &p->told[k];
        if (!is_same_reason(p, t, &p->told[i]) || t->tally == before)
            continue;
        const Deployable *d = &p->tallies[t->tally].what;
        printf("%s%s%s%s", before < p->n_tallies ? ", " : "", d->name,
               d->format == NULL ? " " : "",
               d->format == NULL ? d->target : "");
        before = t->tally;
    }
}

static void put_titles(const PackJob *p, size_t i)
{
    for (size_t k = i; k < p->n_told; k++) {
        if (!is_same_reason(p, &p->told[k], &p->told[i]) || is_again(p, k))
            continue;
        const sigcc_rule *r =
            sigcc_collection_rule(p->in.collection, p->told[k].rule);
        fputs("    ", stdout);
        put_safe(stdout, r->title != NULL ? r->title : r->file);
        putchar('\n');
    }
}

static const char *meaning_of(int code)
{
    char name[16];
    snprintf(name, sizeof name, "SG%04d", code);
    sigcc_entry e = {.size = sizeof e};
    for (size_t i = 0; sigcc_list(SIGCC_DIAGNOSTICS, NULL, i, &e); i++)
        if (strcmp(e.name, name) == 0)
            return e.summary;
    return NULL;
}

// Few are listed, many are counted; all with -v.
static void put_reason(const PackJob *p, size_t i)
{
    enum { FEW = 3 };
    const PackTold *t = &p->told[i];
    const char *meaning = meaning_of(t->code);
    size_t n = count_same(p, i);
    printf("  %zu rule%s in ", n, n == 1 ? "" : "s");
    put_deployables(p, i);
    fputs(": ", stdout);
    put_safe(stdout, n == 1 || meaning == NULL ? t->message : meaning);
    if (t->code != 0)
        printf(" [SG%04d]", t->code);
    putchar('\n');
    if (n <= FEW || p->in.report.verbose)
        put_titles(p, i);
}

static void put_reasons(const PackJob *p, sigcc_severity severity,
                        const char *heading)
{
    bool any = false;
    for (size_t i = 0; i < p->n_told; i++) {
        if (p->told[i].severity != severity || !is_first(p, i))
            continue;
        if (!any)
            puts(heading);
        any = true;
        put_reason(p, i);
    }
}

// They are shown where queries are read, and are in nothing that runs.
static void put_hunts(const PackJob *p)
{
    size_t n = pack_count_alerting(p, true);
    bool shown = false;
    if (n == 0)
        return;
    for (size_t i = 0; i < p->n_tallies; i++)
        shown |= p->tallies[i].what.shows_queries && p->tallies[i].files > 0;
    printf("\nLeft out%s: %zu hunt%s, to be run by hand. To convert %s:\n",
           shown ? ", except on the page" : "", n, n == 1 ? "" : "s",
           n == 1 ? "it" : "them");
    printf("    sigcc convert -t %s -p auto [-p VALUES.yml] ",
           pack_target(p, 0));
    put_safe(stdout, p->hunts);
    putchar('\n');
}

void pack_summarise(const PackJob *p)
{
    put_safe(stdout, p->info->title);
    size_t n = pack_count_alerting(p, false);
    size_t tuned = sigcc_collection_tuned(p->in.collection);
    printf(" %s: %zu rule%s", p->info->version, n,
           n == 1 ? " that alerts" : "s that alert");
    if (tuned > 0)
        printf(", %zu correlation%s tuned", tuned, tuned == 1 ? "" : "s");
    fputs("\n\n", stdout);
    printf("%-20s %6s %12s %8s  %s\n", "deployable", "rules", "approximate",
           "refused", "written to");
    for (size_t i = 0; i < p->n_tallies; i++)
        put_tally(p, &p->tallies[i]);
    put_reasons(p, SIGCC_WARNING, "\nApproximate:");
    put_reasons(p, SIGCC_ERROR,
                "\nRefused, as the tests of these rules declare:");
    put_hunts(p);
}
