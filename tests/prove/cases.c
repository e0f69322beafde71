// cases.c - rules with their queries, and events with what should be found.
//
//     find RULES -name '*.yml' | prove_cases FIELDS.tsv EVERY FORMAT...
//
// Reads names of files from standard input, and takes every EVERYth rule.  Each
// condition is lowered by the pipeline of "-p auto" and written as a query for
// Kibana in each FORMAT, behind which ":KEY=VALUE" may stand.  From the lowered
// condition events are made, and src/match says which conditions hold for each
// of the same pipeline's events: twice, without regard to letter case, as Sigma
// has it, and with.
//
// Prints JSON Lines, conditions before events:
//
//   {"id": 0, "group": "ecs_aws", "rule": "FILE", "queries": {"default":
//   "..."},
//    "told": {"default": ["SG7121"]}}
//   {"group": "ecs_aws", "holds": [0], "cased": [0]}
//   {"data_stream": {"dataset": "aws.cloudtrail"}, ...}
//
// The second of the last two lines is the event.  A "*" in the name of a field,
// which stands for any part, is a "*" in the event as well.

#include <sigcc/sigcc.h>

#include <stdio.h>
#include <stdlib.h>

#include "api/compile.h"
#include "base/file.h"
#include "base/limits.h"
#include "data/json_write.h"
#include "ir/bind.h"
#include "ir/simplify.h"
#include "match/index.h"
#include "near_miss.h"

enum {
    POSITIVES = 6,    // events of each condition that should be found,
    NEAR_MISSES = 14, // and that are near it
    TRIES = 12,
    MAX_CASES = 40, // in one index
    MAX_FORMATS = 8
};

// One condition of a rule, after the pipeline of one log source.
typedef struct Case {
    size_t id;
    const Expr *expr;
    const Predicate *exact, *cased;
} Case;

// What goes to one index.
typedef struct Group Group;
struct Group {
    Group *next;
    Str name, pipeline;
    Case *cases;
    size_t count, cap;
    Str *events;
    size_t event_count, event_cap;
};

typedef struct Prover {
    Arena *kept, *scratch, *event;
    sigcc_collection *rules;
    sigcc_compiler *compilers[MAX_FORMATS];
    const char *formats[MAX_FORMATS];
    size_t format_count;
    FieldKinds kinds;
    Prng random;
    DiagList diags;
    Fields *fields;
    PredicateMaker exact, cased;
    Group *groups;
    Record record;
    Asking asking;
    size_t conditions;
    JsonWriter out;
} Prover;

static bool to_stdout(void *user, const char *text, size_t length)
{
    return fwrite(text, 1, length, user) == length;
}

// Of a pipeline with many rules each part has an index of its own: what a query
// costs grows with the values that all events have.
static Group *group_of(Prover *p, Str pipeline)
{
    size_t part = 0;
    for (Group *g = p->groups; g != NULL; g = g->next)
        if (str_eq(g->pipeline, pipeline)) {
            if (g->count < MAX_CASES)
                return g;
            part++;
        }
    StrBuf name = sb_in(p->kept);
    sg_sb_put(&name, pipeline);
    if (part > 0)
        sg_sb_putf(&name, ".%zu", part);
    Group *g = arena_new(p->kept, Group);
    *g =
        (Group){.next = p->groups, .name = sb_str(&name), .pipeline = pipeline};
    p->groups = g;
    return g;
}

// ---- queries ---------------------------------------------------------------

static void write_told(Prover *p, const sigcc_output *out)
{
    char code[CODE_BYTES];
    sg_json_list(&p->out);
    for (const Diag *d = out->diagnostics.list.first; d != NULL; d = d->next)
        sg_json_text(&p->out, sg_diag_code(d->id, code));
    sg_json_list_end(&p->out);
}

static void write_query(Prover *p, const sigcc_output *out)
{
    if (out->count > 0)
        sg_json_text(&p->out,
                     str_of(out->queries[0].text, out->queries[0].length));
    else
        sg_json_null(&p->out);
}

// The query of one condition in one format.
static sigcc_output *compile(Prover *p, const sigcc_compiler *compiler,
                             const Rule *rule, const Logsource *ls,
                             size_t condition)
{
    Compiling job = {.compiler = compiler,
                     .rules = p->rules,
                     .out = sg_output_new(),
                     .scratch = p->scratch,
                     .own = p->scratch,
                     .shared = p->scratch,
                     .rule = rule};
    sg_arena_follow(job.out->arena, p->kept);
    job.files = sg_map_in(job.out->arena);
    (void)sg_compile_about(&job, rule);
    Prepared ready;
    if (!sg_compile_transform(&job, rule, ls, NULL, &ready))
        return job.out;
    const ConditionIr *c = ready.ir->conditions;
    for (size_t i = 0; i < condition && c != NULL; i++)
        c = c->next;
    job.errors = job.out->diagnostics.list.errors;
    const Expr *e = c != NULL ? sg_compile_bind(&job, &ready, c) : NULL;
    if (e == NULL)
        return job.out;
    Emitter em = sg_compile_emitter(&job, &ready);
    sg_emit_condition(&em, e);
    Query q = {rule, condition, sb_str(&em.out), NULL};
    sg_compile_deliver(&job, &ready, &em, &q);
    return job.out;
}

// "queries" or "told": something of each format's output.
static void write_outputs(Prover *p, Str key, sigcc_output *const *outs,
                          void (*write)(Prover *p, const sigcc_output *out))
{
    sg_json_key(&p->out, key);
    sg_json_object(&p->out);
    for (size_t i = 0; i < p->format_count; i++) {
        sg_json_key(&p->out, str_of_literal(p->formats[i]));
        write(p, outs[i]);
    }
    sg_json_object_end(&p->out);
}

static void write_condition(Prover *p, const Group *g, const Rule *rule,
                            const Logsource *ls, size_t condition)
{
    sigcc_output *outs[MAX_FORMATS];
    JsonWriter *w = &p->out;
    for (size_t i = 0; i < p->format_count; i++)
        outs[i] = compile(p, p->compilers[i], rule, ls, condition);
    sg_json_object(w);
    sg_json_key(w, STR("id"));
    sg_json_int(w, (long long)p->conditions);
    sg_json_key(w, STR("group"));
    sg_json_text(w, g->name);
    sg_json_key(w, STR("rule"));
    sg_json_text(w, rule->span.source->name);
    write_outputs(p, STR("queries"), outs, write_query);
    write_outputs(p, STR("told"), outs, write_told);
    sg_json_object_end(w);
    if (!sg_json_line(w))
        exit(1);
    for (size_t i = 0; i < p->format_count; i++)
        sigcc_output_free(outs[i]);
}

// ---- rules -----------------------------------------------------------------

// The condition as src/match reads it after the pipeline.
static void take_condition(Prover *p, Group *g, const RuleIr *ir,
                           const ConditionIr *c, size_t index,
                           const Logsource *ls)
{
    Expr *e = sg_bind(p->kept, ir, c, &p->diags);
    e = e != NULL ? sg_simplify(e, 0) : NULL;
    if (e == NULL)
        return;
    Case it = {p->conditions, e, sg_predicate_new(&p->exact, e),
               sg_predicate_new(&p->cased, e)};
    if (it.exact == NULL || it.cased == NULL)
        return;
    write_condition(p, g, ir->rule, ls, index);
    arena_grow(p->kept, g->cases, g->count, &g->cap);
    g->cases[g->count++] = it;
    p->conditions++;
}

static void take_logsource(Prover *p, const Rule *rule, const Logsource *ls)
{
    const Pipeline *pipeline = sg_compiler_auto(p->compilers[0], rule, ls);
    Chain chain = {0};
    RuleIr *ir = sg_ir_copy(
        p->kept,
        sg_ir_for(p->kept, sg_filters_apply(p->kept, p->rules->filters, rule),
                  ls));
    if (pipeline != NULL) {
        sg_chain_add(p->kept, &chain, pipeline);
        if (!sg_run_transform(sg_run_begin(p->kept, &chain, ir, &p->diags)))
            return;
    }
    Group *g = group_of(p, pipeline != NULL ? pipeline->name : STR("none"));
    size_t index = 0;
    for (const ConditionIr *c = ir->conditions; c != NULL; c = c->next) {
        take_condition(p, g, ir, c, index++, ls);
        sg_arena_reset(p->scratch);
    }
}

static void take_rules(Prover *p)
{
    for (size_t i = 0; i < p->rules->count; i++) {
        const Rule *rule = p->rules->rules[i];
        if (rule->spoilt || rule->kind != RULE_DETECTION)
            continue;
        for (const Logsource *ls = &rule->logsource; ls; ls = ls->next)
            take_logsource(p, rule, ls);
    }
}

// ---- events ----------------------------------------------------------------

static bool read_event(Prover *p, Str event)
{
    EventProblems problems;
    sg_record_fill(&p->record, NULL); // nothing points at the event before
    sg_arena_reset(p->event);
    const EventNode *node = sg_event_parse(p->event, event, &problems);
    sg_record_fill(&p->record, node);
    return node != NULL;
}

static bool holds(Prover *p, const Predicate *predicate, Str event)
{
    if (!read_event(p, event))
        return false;
    record_next_rule(&p->record);
    return sg_predicate_holds(predicate, &p->asking);
}

// Events that hold are tried for again and again, those beside them once.
static void make_events(Prover *p, Group *g, const Case *it)
{
    NearMiss maker = {p->scratch, &p->random, &p->kinds, 0};
    for (unsigned i = 0; i < POSITIVES + NEAR_MISSES; i++) {
        maker.spoilt = i < POSITIVES ? 0 : 1 + i % 2;
        Str event = near_miss_event(&maker, it->expr);
        for (int t = 0; t < TRIES && i < POSITIVES; t++)
            if (event.n == 0 || !holds(p, it->exact, event))
                event = near_miss_event(&maker, it->expr);
        if (event.n > 0) {
            arena_grow(p->kept, g->events, g->event_count, &g->event_cap);
            g->events[g->event_count++] = sg_arena_copy(p->kept, event);
        }
        sg_arena_reset(p->scratch);
    }
}

// Some of the predicates of a group, made ready to be asked together.
typedef struct Asked {
    const Predicate **predicates;
    Index *index;
    Candidates candidates;
} Asked;

static Asked ask_group(Prover *p, const Group *g, bool cased)
{
    Asked asked = {.predicates =
                       arena_array(p->kept, const Predicate *, g->count)};
    for (size_t i = 0; i < g->count; i++)
        asked.predicates[i] = cased ? g->cases[i].cased : g->cases[i].exact;
    asked.index = sg_index_new(p->kept, p->scratch, asked.predicates,
                               (uint32_t)g->count, p->fields->count);
    sg_candidates_init(&asked.candidates, p->kept, (uint32_t)g->count);
    return asked;
}

static void write_holding(Prover *p, const Group *g, Asked *asked)
{
    Candidates *found = &asked->candidates;
    sg_index_ask(asked->index, &p->record, found);
    sg_json_list(&p->out);
    for (uint32_t i = 0; i < found->count; i++) {
        uint32_t at = found->items[i];
        record_next_rule(&p->record);
        if (sg_predicate_holds(asked->predicates[at], &p->asking))
            sg_json_int(&p->out, (long long)g->cases[at].id);
    }
    sg_json_list_end(&p->out);
}

static void write_event(Prover *p, const Group *g, Str event, Asked *exact,
                        Asked *cased)
{
    read_event(p, event);
    sg_json_object(&p->out);
    sg_json_key(&p->out, STR("group"));
    sg_json_text(&p->out, g->name);
    sg_json_key(&p->out, STR("holds"));
    write_holding(p, g, exact);
    sg_json_key(&p->out, STR("cased"));
    write_holding(p, g, cased);
    sg_json_object_end(&p->out);
    if (!sg_json_line(&p->out))
        exit(1);
    printf("%.*s\n", STR_ARG(event));
}

static void match_group(Prover *p, Group *g)
{
    for (size_t i = 0; i < g->count; i++)
        make_events(p, g, &g->cases[i]);
    Asked exact = ask_group(p, g, false), cased = ask_group(p, g, true);
    for (size_t i = 0; i < g->event_count; i++)
        write_event(p, g, g->events[i], &exact, &cased);
}

// ---- the program -----------------------------------------------------------

static sigcc_collection *read_rules(size_t every)
{
    char path[4096];
    sigcc_collection *rules = sigcc_collection_new();
    for (size_t n = 0; fgets(path, sizeof path, stdin) != NULL; n++) {
        path[strcspn(path, "\n")] = '\0';
        if (n % every == 0)
            (void)sigcc_collection_add_file(rules, path);
    }
    (void)sigcc_collection_link(rules);
    return rules;
}

static bool set_option(sigcc_compiler *c, Str option)
{
    char key[64], value[64];
    size_t equals = str_find(option, '=', 0);
    snprintf(key, sizeof key, "%.*s", (int)equals, option.p);
    snprintf(value, sizeof value, "%s", option.p + equals + 1);
    return equals < option.n &&
           sigcc_compiler_set_option(c, key, value) == SIGCC_OK;
}

// "siem_rule" or "siem_rule:case=filters".
static void add_format(Prover *p, const char *text)
{
    char name[64];
    Str format = str_of_literal(text);
    size_t colon = str_find(format, ':', 0);
    sigcc_compiler *c = sigcc_compiler_new("kibana");
    snprintf(name, sizeof name, "%.*s", (int)colon, text);
    if (p->format_count == MAX_FORMATS ||
        sigcc_compiler_set_auto(c) != SIGCC_OK ||
        sigcc_compiler_set_format(c, name) != SIGCC_OK ||
        (colon < format.n &&
         !set_option(c, str_slice(format, colon + 1, format.n)))) {
        fprintf(stderr, "no format '%s'\n", text);
        exit(2);
    }
    p->formats[p->format_count] = text;
    p->compilers[p->format_count++] = c;
}

static void read_table(Prover *p, const char *table)
{
    Str text;
    const char *why = "";
    if (sg_file_read(p->kept, table, MAX_ARENA_BYTES, &text, &why) != FILE_OK) {
        fprintf(stderr, "%s: %s\n", table, why);
        exit(3);
    }
    p->kinds = field_kinds_read(p->kept, text);
}

static void open_prover(Prover *p)
{
    p->scratch = sg_arena_create(MAX_ARENA_BYTES);
    p->event = sg_arena_create(MAX_EVENT_TREE_BYTES);
    sg_arena_follow(p->scratch, p->kept);
    sg_arena_follow(p->event, p->kept);
    p->random = (Prng){20261129};
    p->fields = sg_fields_new(p->kept);
    p->out = sg_json_to(to_stdout, stdout, (JsonLook){.indent = 0});
    sg_diag_init(&p->diags, p->kept);
}

static void close_prover(Prover *p)
{
    for (size_t i = 0; i < p->format_count; i++)
        sigcc_compiler_free(p->compilers[i]);
    sigcc_collection_free(p->rules);
    sg_arena_destroy(p->event);
    sg_arena_destroy(p->scratch);
    sg_arena_destroy(p->kept);
}

static PredicateMaker maker_of(Prover *p, bool cased)
{
    return (PredicateMaker){.arena = p->kept,
                            .scratch = p->scratch,
                            .fields = p->fields,
                            .diags = &p->diags,
                            .cased = cased};
}

static void prove(void *prover)
{
    Prover *p = prover;
    p->exact = maker_of(p, false);
    p->cased = maker_of(p, true);
    take_rules(p);
    sg_record_init(&p->record, p->kept, p->event, p->fields,
                   p->exact.has_keyword);
    p->asking = (Asking){&p->record, sg_regex_work_new(p->kept, NULL), NULL};
    for (Group *g = p->groups; g != NULL; g = g->next)
        match_group(p, g);
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        fputs("usage: prove_cases FIELDS.tsv EVERY FORMAT... <NAMES\n", stderr);
        return 2;
    }
    Prover p = {.kept = sg_arena_create(SIZE_MAX)};
    open_prover(&p);
    read_table(&p, argv[1]);
    for (int i = 3; i < argc; i++)
        add_format(&p, argv[i]);
    p.rules = read_rules(strtoul(argv[2], NULL, 10));
    ArenaStatus status = sg_arena_protect(p.kept, prove, &p);
    close_prover(&p);
    return status == ARENA_OK ? 0 : 4;
}
