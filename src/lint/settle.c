// settle.c - findings in order, each with a key of its own.
//
// A key says which finding it is, wherever its line moves: the check, the rule
// and the text of the line, and a number where these are the same.  Baselines
// and the services that show findings compare keys.

#include "lint/settle.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/map.h"
#include "lint/baseline.h"

// ---- order ---------------------------------------------------------------

static int compare_texts(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n > 0 ? memcmp(a.p, b.p, n) : 0;
    return order != 0 ? order : (a.n > b.n) - (a.n < b.n);
}

static Str name_of(const Diag *d)
{
    return d->span.source ? d->span.source->name : (Str){"", 0};
}

// 0: at the same place the same check says the same.
static int compare_findings(const Diag *a, const Diag *b)
{
    int order = a->span.source == b->span.source
                    ? 0
                    : compare_texts(name_of(a), name_of(b));
    // What is about a whole file comes first: its line and column are 0 here.
    uint32_t places[2][2] = {{a->span.from.line + 1, b->span.from.line + 1},
                             {a->span.from.col + 1, b->span.from.col + 1}};
    for (size_t i = 0; order == 0 && i < 2; i++)
        order = (places[i][0] > places[i][1]) - (places[i][0] < places[i][1]);
    if (order == 0)
        order = compare_texts(a->finding->check, b->finding->check);
    return order != 0 ? order : compare_texts(a->message, b->message);
}

static size_t index_of(const Rule *rule)
{
    return rule != NULL ? rule->index : 0;
}

static int compare(const void *x, const void *y)
{
    const Diag *a = *(const Diag *const *)x;
    const Diag *b = *(const Diag *const *)y;
    int order = compare_findings(a, b);
    size_t i = index_of(a->rule);
    size_t j = index_of(b->rule);
    return order != 0 ? order : (i > j) - (i < j);
}

static size_t count_of(const Lint *l)
{
    size_t n = 0;
    for (const Diag *d = l->findings.first; d != NULL; d = d->next)
        n++;
    return n;
}

// What "action: global" gives to several rules is found in each of them, and
// kept once.
static void sort(Lint *l)
{
    size_t count = count_of(l);
    Diag **all = arena_array(l->arena, Diag *, count + 1);
    size_t n = 0;
    for (Diag *d = l->findings.first; d != NULL; d = d->next)
        all[n++] = d;
    if (n > 0)
        qsort(all, n, sizeof *all, compare);
    l->findings.first = NULL;
    l->findings.tail = &l->findings.first;
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && compare_findings(all[i - 1], all[i]) == 0)
            continue;
        all[i]->next = NULL;
        *l->findings.tail = all[i];
        l->findings.tail = &all[i]->next;
    }
}

// ---- keys ----------------------------------------------------------------

static Str trimmed(Str s)
{
    while (s.n > 0 && (s.p[0] == ' ' || s.p[0] == '\t'))
        s = str_slice(s, 1, s.n);
    while (s.n > 0 && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t'))
        s.n--;
    return s;
}

// "./a.yml" is "a.yml".
static Str without_dot(Str path)
{
    while (str_starts(path, STR("./")))
        path = str_slice(path, 2, path.n);
    return path;
}

static Str rule_key(const Diag *d)
{
    const Rule *rule = d->rule;
    if (rule == NULL)
        return without_dot(name_of(d));
    return rule->id.n > 0 ? rule->id : rule->title;
}

// FNV-1a, since keys are kept in files: the same on every machine.
static uint64_t add_text(uint64_t hash, Str s)
{
    for (size_t i = 0; i < s.n; i++)
        hash = (hash ^ (unsigned char)s.p[i]) * 0x100000001B3;
    return (hash ^ 0xFF) * 0x100000001B3; // a byte that no text has
}

static void give_key(Lint *l, Map *seen, Diag *d)
{
    uint64_t hash = add_text(0xCBF29CE484222325, d->finding->check);
    hash = add_text(hash, rule_key(d));
    if (d->span.source != NULL && !span_is_whole(&d->span))
        hash = add_text(
            hash, trimmed(sg_source_line(d->span.source, d->span.from.line)));
    StrBuf key = sb_in(l->arena);
    sg_sb_putf(&key, "%016" PRIx64, hash);
    unsigned *times = sg_map_get(seen, sb_str(&key));
    if (times == NULL) {
        times = arena_new(l->arena, unsigned);
        (void)sg_map_put(seen, sb_str(&key), times);
    }
    if (++*times > 1) {
        StrBuf again = sb_in(l->arena);
        sg_sb_putf(&again, "%016" PRIx64 "-%u", hash, *times);
        key = again;
    }
    d->finding->key = sb_str(&key);
}

static void count(Lint *l)
{
    l->findings.errors = l->findings.warnings = 0;
    for (const Diag *d = l->findings.first; d != NULL; d = d->next) {
        if (d->finding->suppressed != NOT_SUPPRESSED)
            continue;
        l->findings.errors += d->severity == SEV_ERROR;
        l->findings.warnings += d->severity == SEV_WARNING;
    }
}

void sg_lint_settle(Lint *l)
{
    sort(l);
    Map seen = sg_map_in(l->arena);
    for (Diag *d = l->findings.first; d != NULL; d = d->next)
        give_key(l, &seen, d);
    sg_lint_apply_baseline(l);
    count(l);
}
