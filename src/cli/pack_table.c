// pack_table.c - which rules a pack has for what, as Markdown.

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "pack_job.h"

enum { MAX_COLUMNS = 8 };

// What a target makes of all rules.
typedef struct Column {
    Deployable what;
    sigcc_output *out;
} Column;

typedef struct Table {
    PackJob *p;
    const sigcc_collection *rules;
    Column columns[MAX_COLUMNS];
    size_t n_columns;
} Table;

// ---- columns -------------------------------------------------------------

// One for each target, by the first of its deployables.
static bool has_column(const Table *t, const char *target)
{
    for (size_t i = 0; i < t->n_columns; i++)
        if (strcmp(t->columns[i].what.target, target) == 0)
            return true;
    return false;
}

static int add_column(Table *t, const Deployable *d)
{
    sigcc_compiler *c = NULL;
    Column *column = &t->columns[t->n_columns];
    int result = pack_open_compiler(t->p, d->target, d->format, &c);
    if (result == EXIT_FINE) {
        *column =
            (Column){*d, sigcc_compile_some(c, t->rules, 0, t->p->n_rules)};
        result = column->out != NULL ? EXIT_FINE : out_of_memory();
        t->n_columns += column->out != NULL;
    }
    sigcc_compiler_free(c);
    return result;
}

static int add_columns(Table *t)
{
    Deployable d;
    int result = EXIT_FINE;
    for (size_t i = 0; pack_deployable_at(i, &d) && result == EXIT_FINE &&
                       t->n_columns < MAX_COLUMNS;
         i++)
        if (d.format != NULL && pack_has_target(t->p, &d) &&
            !has_column(t, d.target))
            result = add_column(t, &d);
    return result;
}

// ---- cells ---------------------------------------------------------------

// Text that stays in its cell, and is no markup.
static void put_cell(const char *text)
{
    for (; text != NULL && *text != '\0'; text++) {
        if (strchr("|[]<>`*_\\", *text) != NULL)
            putchar('\\');
        putchar((unsigned char)*text < ' ' ? ' ' : *text);
    }
}

static void put_upper(const char *text)
{
    for (; *text != '\0'; text++)
        putchar(toupper((unsigned char)*text));
}

// "attack.t1078.004" is a technique, "attack.initial-access" a tactic.
static const char *technique_of(const char *tag)
{
    bool is =
        strncmp(tag, "attack.t", 8) == 0 && isdigit((unsigned char)tag[8]);
    return is ? tag + 7 : NULL;
}

static const char *method_of(const char *tag)
{
    return strncmp(tag, "d3fend.", 7) == 0 ? tag + 7 : NULL;
}

typedef const char *Namespace(const char *tag);

static void put_tags(const sigcc_rule *r, Namespace *part)
{
    bool any = false;
    for (const char *const *tag = r->tags; *tag != NULL; tag++) {
        if (part(*tag) == NULL)
            continue;
        fputs(any ? ", " : "", stdout);
        put_upper(part(*tag));
        any = true;
    }
}

// "query", "approximate SG7154" or "refused SG5016".
static void put_status(const Table *t, const Column *c, size_t rule)
{
    bool there = pack_has_query(c->out, rule);
    const sigcc_diagnostic *d =
        pack_message(t->p, c->out, rule, there ? SIGCC_WARNING : SIGCC_ERROR);
    fputs(!there ? "refused" : d != NULL ? "approximate" : "query", stdout);
    if (d != NULL && d->code != 0)
        printf(" SG%04d", d->code);
}

static const char *path_of(const Table *t, const sigcc_rule *r)
{
    size_t n = strlen(t->p->folder);
    const char *path =
        strncmp(r->file, t->p->folder, n) == 0 ? r->file + n : r->file;
    return path + strspn(path, "/");
}

static void put_row(const Table *t, size_t rule)
{
    const sigcc_rule *r = sigcc_collection_rule(t->rules, rule);
    fputs("| [", stdout);
    put_cell(r->title);
    const char *path = path_of(t, r);
    bool plain = strpbrk(path, " ()<>\\") == NULL;
    printf("](%s%s%s) | %s | ", plain ? "" : "<", path, plain ? "" : ">",
           r->level != NULL ? r->level : "");
    put_tags(r, technique_of);
    fputs(" | ", stdout);
    put_tags(r, method_of);
    for (size_t i = 0; i < t->n_columns; i++) {
        fputs(" | ", stdout);
        put_status(t, &t->columns[i], rule);
    }
    puts(" |");
}

// ---- tables --------------------------------------------------------------

static bool is_shown(const Table *t, size_t rule)
{
    return sigcc_collection_alerts(t->rules, rule) &&
           !sigcc_pack_is_hunt(t->p->pack, t->rules, rule);
}

static const sigcc_pack_stage *stage_of(const Table *t, size_t rule)
{
    return sigcc_pack_stage_of(t->p->pack, t->rules, rule);
}

static void put_head(const Table *t)
{
    fputs("\n| Rule | Level | ATT&CK | D3FEND", stdout);
    for (size_t i = 0; i < t->n_columns; i++)
        printf(" | %s", t->columns[i].what.name);
    fputs(" |\n|---|---|---|---", stdout);
    for (size_t i = 0; i < t->n_columns; i++)
        fputs("|---", stdout);
    puts("|");
}

// The rules of a stage; NULL: those in none.
static void put_stage(const Table *t, const sigcc_pack_stage *stage)
{
    bool any = false;
    for (size_t i = 0; i < sigcc_collection_count(t->rules); i++) {
        if (!is_shown(t, i) || stage_of(t, i) != stage)
            continue;
        if (!any && stage != NULL)
            printf("\n## %s %s\n", stage->id, stage->title);
        else if (!any && t->p->info->stage_count > 0)
            puts("\n## In no stage");
        if (!any)
            put_head(t);
        any = true;
        put_row(t, i);
    }
}

// ---- tags ----------------------------------------------------------------

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool has_tag(const Table *t, size_t rule, const char *tag)
{
    const sigcc_rule *r = sigcc_collection_rule(t->rules, rule);
    for (const char *const *x = r->tags; *x != NULL; x++)
        if (strcmp(*x, tag) == 0)
            return true;
    return false;
}

static bool is_tagged(const Table *t, const sigcc_pack_stage *stage,
                      const char *tag)
{
    for (size_t i = 0; i < sigcc_collection_count(t->rules); i++)
        if (is_shown(t, i) && stage_of(t, i) == stage && has_tag(t, i, tag))
            return true;
    return false;
}

static void put_tag(const Table *t, const char *tag, const char *name)
{
    size_t n = 0;
    bool any = false;
    for (size_t i = 0; i < sigcc_collection_count(t->rules); i++)
        n += is_shown(t, i) && has_tag(t, i, tag);
    fputs("| ", stdout);
    put_upper(name);
    printf(" | %zu | ", n);
    for (size_t i = 0; i < t->p->info->stage_count; i++) {
        const sigcc_pack_stage *stage = &t->p->info->stages[i];
        if (!is_tagged(t, stage, tag))
            continue;
        printf("%s%s", any ? ", " : "", stage->id);
        any = true;
    }
    puts(" |");
}

static size_t collect(const Table *t, Namespace *part, const char **to)
{
    size_t n = 0;
    for (size_t i = 0; i < sigcc_collection_count(t->rules); i++) {
        const sigcc_rule *r = sigcc_collection_rule(t->rules, i);
        for (const char *const *x = r->tags; is_shown(t, i) && *x != NULL; x++)
            if (part(*x) != NULL) {
                if (to != NULL)
                    to[n] = *x;
                n++;
            }
    }
    return n;
}

static int put_namespace(const Table *t, const char *heading, Namespace *part)
{
    size_t n = collect(t, part, NULL);
    const char **tags = malloc((n + 1) * sizeof *tags);
    if (tags == NULL)
        return out_of_memory();
    (void)collect(t, part, tags);
    if (n > 0) {
        qsort(tags, n, sizeof *tags, by_name);
        printf("\n## %s\n\n| %s | Rules | Stages |\n|---|---|---|\n", heading,
               heading);
    }
    for (size_t i = 0; i < n; i++)
        if (i == 0 || strcmp(tags[i], tags[i - 1]) != 0)
            put_tag(t, tags[i], part(tags[i]));
    free(tags);
    return EXIT_FINE;
}

// ---- all of it -----------------------------------------------------------

static int put_tables(const Table *t)
{
    const sigcc_pack_info *info = t->p->info;
    fputs("# ", stdout);
    put_cell(info->title);
    printf("\n\nVersion %s. Made by `sigcc pack table`; do not edit.\n\n"
           "*query*: it finds exactly what the rule describes; *approximate*: "
           "more or less,\nand `sigcc explain` with the number says how; "
           "*refused*: there is none.\n",
           info->version);
    for (size_t i = 0; i < info->stage_count; i++)
        put_stage(t, &info->stages[i]);
    put_stage(t, NULL);
    int result = put_namespace(t, "ATT&CK", technique_of);
    return result == EXIT_FINE ? put_namespace(t, "D3FEND", method_of) : result;
}

int pack_table(PackJob *p)
{
    Table t = {.p = p, .rules = p->in.collection};
    int result = add_columns(&t);
    if (result == EXIT_FINE)
        result = put_tables(&t);
    for (size_t i = 0; i < t.n_columns; i++)
        sigcc_output_free(t.columns[i].out);
    return result;
}
