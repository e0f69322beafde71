// test_insights_rules.c - queries of real rules find what the rules mean,
// without a pipeline, with that of "-p auto", and with each that is bundled.
//
// From each condition after its pipeline events are made that it describes, or
// nearly (tests/prove/near_miss.h), in the shape that the pipeline declares for
// the log (insights_shape.h).  The predicate of src/match says what should be
// found.  A query must find it under every answer to what nobody documents, and
// so must the metric filter, where there is one for the rule.
//
//     property_insights_rules FOLDER|FILE...
//
// Without SIGCC_FULL each rule has few events.

#include <sigcc/sigcc.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "api/compile.h"
#include "api/compiler.h"
#include "base/file.h"
#include "base/limits.h"
#include "check.h"
#include "filter_pattern.h"
#include "insights_run.h"
#include "insights_shape.h"
#include "ir/bind.h"
#include "ir/simplify.h"
#include "match/predicate.h"
#include "near_miss.h"
#include "stack_template.h"

enum {
    EVENTS = 24,
    ALL_EVENTS = 48,
    OF_PIPELINE = 96, // which few rules are for
    TRIES = 12,
    MAX_QUERIES = 64
};

static char **paths;

typedef struct Figures {
    size_t rules, conditions, pairs, found, told, refused, containers;
    size_t filters, filter_pairs, filter_found;
} Figures;

typedef struct Prover {
    Arena *kept, *scratch, *event;
    sigcc_collection *rules;
    sigcc_compiler *compiler;
    bool automatic;             // "-p auto"
    const Pipeline *pipeline;   // or this one, for the rules that it is for
    const EventNode *resources; // with metric filters for the rules, or NULL
    Prng random;
    FieldKinds kinds;
    Figures tally;
    size_t all; // pairs
} Prover;

// One condition on its way.
typedef struct Question {
    Prover *p;
    const Rule *rule;
    const Run *run;
    const Expr *expr;
    const QlQuery *queries[MAX_QUERIES];
    Str texts[MAX_QUERIES];
    size_t count;
    bool keywords; // so its log is plain text
    bool told;     // that the query does not find just what the rule says
    const FilterNode *filter; // NULL: there is no metric filter
    const Predicate *predicate;
    Record record;
    Asking asking;
} Question;

// ---- queries ---------------------------------------------------------------

// What the query says of itself makes differences of its kind expected.
static bool is_told(DiagId id)
{
    return id == SG_insights_container || id == SG_insights_nonascii_case ||
           id == SG_insights_regex_passed || id == SG_insights_number_precision;
}

static void add_query(Question *s, Str printed)
{
    const char *problem;
    Str text = sg_arena_copy(s->p->scratch, printed); // the tree points into it
    const QlQuery *q = insights_read(s->p->scratch, text, &problem);
    check_that(q != NULL, "%s: %s\n%.*s", s->rule->span.source->name.p, problem,
               STR_ARG(text));
    assert_true(s->count < MAX_QUERIES);
    s->queries[s->count] = q;
    s->texts[s->count++] = text;
}

static void take_output(Question *s, const sigcc_output *out)
{
    for (size_t i = 0; i < out->count; i++)
        add_query(s, str_of(out->queries[i].text, out->queries[i].length));
    for (const Diag *d = out->diagnostics.list.first; d != NULL; d = d->next)
        s->told |= is_told(d->id);
}

static void print_query(Question *s, Compiling *job, const Prepared *ready,
                        const Expr *e, size_t condition)
{
    Emitter em = sg_compile_emitter(job, ready);
    sg_emit_condition(&em, e);
    Query q = {s->rule, condition, sb_str(&em.out), NULL};
    sg_compile_deliver(job, ready, &em, &q);
}

static void compile(Question *s, const Logsource *ls, size_t condition)
{
    Prover *p = s->p;
    Compiling job = {.compiler = p->compiler,
                     .rules = p->rules,
                     .out = sg_output_new(),
                     .scratch = p->scratch,
                     .own = p->scratch,
                     .shared = p->scratch,
                     .rule = s->rule};
    sg_arena_follow(job.out->arena, p->scratch);
    job.files = sg_map_in(job.out->arena);
    (void)sg_compile_about(&job, s->rule);
    Prepared ready;
    if (sg_compile_transform(&job, s->rule, ls, NULL, &ready)) {
        const ConditionIr *c = ready.ir->conditions;
        for (size_t i = 0; i < condition && c != NULL; i++)
            c = c->next;
        job.errors = job.out->diagnostics.list.errors;
        const Expr *e = c != NULL ? sg_compile_bind(&job, &ready, c) : NULL;
        if (e != NULL)
            print_query(s, &job, &ready, e, condition);
    }
    if (job.out->diagnostics.list.errors == 0)
        take_output(s, job.out);
    sigcc_output_free(job.out);
}

// ---- metric filters --------------------------------------------------------

static const char *const filter_options[][2] = {{"template", "json"},
                                                {"deploy", "metric_filters"}};

// NULL: there are more rules than a template takes.
static const EventNode *make_filters(Arena *a, const sigcc_collection *rules)
{
    EventProblems problems;
    size_t n = 0;
    sigcc_compiler *c = sigcc_compiler_new("cloudwatch");
    assert_int_equal(sigcc_compiler_set_auto(c), SIGCC_OK);
    assert_int_equal(sigcc_compiler_set_format(c, "cloudformation"), SIGCC_OK);
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(sigcc_compiler_set_option(c, filter_options[i][0],
                                                   filter_options[i][1]),
                         SIGCC_OK);
    sigcc_output *out = sigcc_compile(c, rules);
    const char *text = sigcc_output_document(out, &n);
    const EventNode *root =
        text != NULL
            ? sg_event_parse(a, sg_arena_copy(a, str_of(text, n)), &problems)
            : NULL;
    sigcc_output_free(out);
    sigcc_compiler_free(c);
    return template_resources(root);
}

// "Sigma4db60cc036fb42b79b58a5b53019fb74Condition2Filter"
static Str filter_id(Arena *a, const Rule *rule, size_t condition)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("Sigma"));
    for (size_t i = 0; i < rule->id.n; i++)
        if (rule->id.p[i] != '-')
            sb_putc(&sb, rule->id.p[i]);
    if (condition > 0)
        sg_sb_putf(&sb, "Condition%zu", condition + 1);
    sg_sb_put(&sb, STR("Filter"));
    return sb_str(&sb);
}

static void find_filter(Question *s, size_t condition)
{
    const char *problem;
    const EventNode *n = s->p->resources;
    Str id = filter_id(s->p->scratch, s->rule, condition);
    while (n != NULL && !str_eq(n->key, id))
        n = n->next;
    if (n == NULL)
        return;
    Str text = template_text(template_member(n, "Properties"), "FilterPattern");
    s->filter = filter_pattern_read(s->p->scratch, text, &problem);
    check_that(s->filter != NULL, "%s: %s", problem,
               sg_arena_copy(s->p->scratch, text).p);
    s->p->tally.filters++;
}

static void compare_filter(Question *s, const InsightsShape *shape,
                           const InsightsEvent *e, bool right)
{
    if (s->filter == NULL)
        return;
    for (unsigned i = 0; i < FILTER_WORLDS; i++) {
        FilterWorld world = filter_world(i);
        check_that(filter_pattern_holds(s->filter, e->root, &world) == right,
                   "the metric filter of %s is wrong (world %u)\n%s\n%s",
                   s->rule->span.source->name.p, i, shape->log.p,
                   shape->matched.p);
    }
    s->p->tally.filter_pairs++;
    s->p->tally.filter_found += right ? 1 : 0;
}

// ---- comparing -------------------------------------------------------------

static bool holds(Question *s, Str json)
{
    EventProblems problems;
    Prover *p = s->p;
    sg_record_fill(&s->record, NULL);
    sg_arena_reset(p->event);
    const EventNode *node = sg_event_parse(p->event, json, &problems);
    check_that(node != NULL, "no JSON: %.*s", STR_ARG(json));
    sg_record_fill(&s->record, node);
    record_next_rule(&s->record);
    return sg_predicate_holds(s->predicate, &s->asking);
}

static bool finds(Question *s, const InsightsEvent *e,
                  const InsightsWorld *world)
{
    for (size_t i = 0; i < s->count; i++) {
        InsightsRows rows;
        const char *problem;
        check_that(insights_run(s->p->event, s->queries[i], world, e, 1, &rows,
                                &problem),
                   "%s\n%s", problem, s->texts[i].p);
        if (rows.count > 0)
            return true;
    }
    return false;
}

static void report(const Question *s, const InsightsShape *shape,
                   unsigned world, bool found)
{
    print_error("%s (world %u)\n%s\n", s->rule->span.source->name.p, world,
                found ? "finds what it should not:"
                      : "does not find what it should:");
    for (size_t i = 0; i < s->count; i++)
        print_error("%s\n", s->texts[i].p);
    print_error("%.*s\n%.*s\n", STR_ARG(shape->log), STR_ARG(shape->matched));
}

// The values of a log in plain text, of which src/match gets fields.
static void put_values(StrBuf *sb, const EventNode *n)
{
    for (const EventNode *k = n->first; k != NULL; k = k->next)
        put_values(sb, k);
    if (n->first == NULL && n->text.n > 0)
        sg_sb_putf(sb, "%s%.*s", sb->n > 0 ? "\n" : "", STR_ARG(n->text));
}

static InsightsEvent event_of(Question *s, Str log)
{
    EventProblems problems;
    Arena *a = s->p->event;
    InsightsEvent e = {.root = sg_event_parse(a, log, &problems)};
    StrBuf sb = sb_in(a);
    put_values(&sb, e.root);
    e.message = s->keywords ? sb_str(&sb) : log;
    return e;
}

static void compare(Question *s, const InsightsShape *shape)
{
    Prover *p = s->p;
    bool right = holds(s, shape->matched);
    InsightsEvent e = event_of(s, shape->log);
    compare_filter(s, shape, &e, right);
    for (unsigned i = 0; i < 8; i++) {
        InsightsWorld world = {.three_valued = (i & 1) != 0,
                               .truth_words = (i & 2) != 0,
                               .spaced = (i & 4) != 0};
        bool found = finds(s, &e, &world);
        if (found == right)
            continue;
        if (s->told) {
            p->tally.told++;
            break;
        }
        report(s, shape, i, found);
        fail_msg("a query does not find what its rule says, above");
    }
    p->tally.pairs++;
    p->tally.found += right ? 1 : 0;
}

// Of what the condition describes, and from it on ever further away.
static void compare_events(Question *s)
{
    Prover *p = s->p;
    NearMiss maker = {p->scratch, &p->random, &p->kinds, 0};
    size_t events =
        p->pipeline != NULL ? OF_PIPELINE : prng_rounds(EVENTS, ALL_EVENTS);
    for (unsigned i = 0; i < events; i++) {
        maker.spoilt = i < events / 3 ? 0 : 1 + i % 2;
        Str event = near_miss_event(&maker, s->expr);
        for (int t = 0; t < TRIES && event.n == 0; t++)
            event = near_miss_event(&maker, s->expr);
        if (event.n == 0)
            continue;
        InsightsShape shape =
            insights_shape(p->scratch, &p->random, event, s->expr, s->run);
        compare(s, &shape);
    }
}

static bool has_keyword(const Expr *e)
{
    if (e->kind == EX_MATCH)
        return expr_is_keyword(e);
    for (const Expr *c = e->first; c != NULL; c = c->next)
        if (has_keyword(c))
            return true;
    return false;
}

// ---- rules -----------------------------------------------------------------

// Text in an object may be anywhere in it, whatever src/match makes of one.
static bool has_container(const Question *s, const Expr *e)
{
    if (e->kind == EX_MATCH)
        return !expr_is_keyword(e) && insights_is_container(s->run, e->field);
    for (const Expr *c = e->first; c != NULL; c = c->next)
        if (has_container(s, c))
            return true;
    return false;
}

static void take_condition(Prover *p, const Rule *rule, const Run *run,
                           const RuleIr *ir, const ConditionIr *c, size_t index,
                           const Logsource *ls)
{
    DiagList diags;
    sg_diag_init(&diags, p->scratch);
    Question *s = arena_new(p->scratch, Question);
    *s = (Question){.p = p, .rule = rule, .run = run};
    Expr *e = sg_bind(p->scratch, ir, c, &diags);
    s->expr = e != NULL ? sg_simplify(e, 0) : NULL;
    if (s->expr == NULL)
        return;
    compile(s, ls, index);
    if (s->count == 0 || has_container(s, s->expr)) {
        p->tally.refused += s->count == 0 ? 1 : 0;
        p->tally.containers += s->count > 0 ? 1 : 0;
        return;
    }
    PredicateMaker maker = {.arena = p->scratch,
                            .scratch = p->scratch,
                            .fields = sg_fields_new(p->scratch),
                            .diags = &diags};
    s->predicate = sg_predicate_new(&maker, s->expr);
    if (s->predicate == NULL)
        return;
    sg_record_init(&s->record, p->scratch, p->event, maker.fields,
                   maker.has_keyword);
    s->asking = (Asking){&s->record, sg_regex_work_new(p->scratch, NULL), NULL};
    p->tally.conditions++;
    find_filter(s, index);
    s->keywords = has_keyword(s->expr);
    compare_events(s);
}

static void take_rule(Prover *p, const Rule *rule)
{
    const Logsource *ls = &rule->logsource;
    DiagList diags;
    Chain chain = {0};
    Run *run = NULL;
    sg_diag_init(&diags, p->scratch);
    const Pipeline *pipeline =
        p->automatic ? sg_compiler_auto(p->compiler, rule, ls) : p->pipeline;
    RuleIr *ir = sg_ir_copy(
        p->scratch,
        sg_ir_for(p->scratch,
                  sg_filters_apply(p->scratch, p->rules->filters, rule), ls));
    if (p->automatic && pipeline == NULL)
        return; // as without
    if (pipeline != NULL) {
        sg_chain_add(p->scratch, &chain, pipeline);
        run = sg_run_begin(p->scratch, &chain, ir, &diags);
        if (!sg_run_transform(run) || !sg_run_reach(run).placed)
            return;
    }
    size_t index = 0;
    p->tally.rules++;
    for (const ConditionIr *c = ir->conditions; c != NULL; c = c->next)
        take_condition(p, rule, run, ir, c, index++, ls);
}

static void add_folder(Prover *p, Str folder)
{
    struct dirent **entries;
    int n = scandir(folder.p, &entries, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        StrBuf path = sb_in(p->kept);
        Str name = str_of_literal(entries[i]->d_name);
        sg_sb_putf(&path, "%s/%s", folder.p, name.p);
        if (str_ends(name, STR(".yml")))
            (void)sigcc_collection_add_file(p->rules, sb_str(&path).p);
        else if (name.p[0] != '.' && !str_eq(name, STR("tests")))
            add_folder(p, sb_str(&path));
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}

static void open_prover(Prover *p, Arena *a)
{
    *p = (Prover){.kept = a,
                  .scratch = sg_arena_create(SIZE_MAX),
                  .event = sg_arena_create(SIZE_MAX),
                  .rules = sigcc_collection_new(),
                  .random = prng_new()};
    sg_arena_follow(p->scratch, a);
    sg_arena_follow(p->event, a);
    p->kinds = field_kinds_read(a, STR(""));
    for (char **path = paths; *path != NULL; path++)
        if (str_ends(str_of_literal(*path), STR(".yml")))
            assert_int_equal(sigcc_collection_add_file(p->rules, *path),
                             SIGCC_OK);
        else
            add_folder(p, str_of_literal(*path));
    (void)sigcc_collection_link(p->rules);
}

static void close_prover(Prover *p)
{
    sigcc_collection_free(p->rules);
    sg_arena_destroy(p->event);
    sg_arena_destroy(p->scratch);
}

static void print_figures(const Figures *t, const char *how)
{
    printf("%s: %zu rules, %zu conditions, %zu pairs, %zu matches, %zu "
           "differences that were announced; %zu conditions refused, %zu about "
           "the text of objects\n",
           how, t->rules, t->conditions, t->pairs, t->found, t->told,
           t->refused, t->containers);
    if (t->filters > 0)
        printf("metric filters: %zu of these conditions, %zu pairs, %zu "
               "matches\n",
               t->filters, t->filter_pairs, t->filter_found);
    check_that(t->pairs < 500 ||
                   (t->found > t->pairs / 10 && t->found < t->pairs * 9 / 10),
               "the events are too far from the rules to tell anything");
}

static void check_rules(Prover *p, const char *how)
{
    p->tally = (Figures){0};
    assert_int_equal(sigcc_compiler_set_option(p->compiler, "split", "true"),
                     SIGCC_OK);
    for (size_t i = 0; i < p->rules->count; i++) {
        const Rule *rule = p->rules->rules[i];
        if (!rule->spoilt && rule->kind == RULE_DETECTION)
            take_rule(p, rule);
        sg_arena_reset(p->scratch);
    }
    sigcc_compiler_free(p->compiler);
    print_figures(&p->tally, how);
    p->all += p->tally.pairs;
}

static void check_pipeline(Prover *p, const char *name)
{
    sigcc_pipeline *pipeline = sigcc_pipeline_builtin(name);
    assert_true(pipeline != NULL && pipeline->pipeline != NULL);
    p->compiler = sigcc_compiler_new("cloudwatch");
    assert_int_equal(sigcc_compiler_add_pipeline(p->compiler, pipeline),
                     SIGCC_OK);
    p->pipeline = pipeline->pipeline;
    check_rules(p, name);
    check_that(p->tally.conditions > 0, "no rule is for %s", name);
    sigcc_pipeline_free(pipeline);
}

static void queries_of_rules_find_what_they_mean(Arena *a)
{
    static const char *const pipelines[] = {
        "cloudwatch_aws",         "cloudwatch_bedrock",
        "cloudwatch_cloudfront",  "cloudwatch_eks",
        "cloudwatch_eventbridge", "cloudwatch_guardduty",
        "cloudwatch_route53",     "cloudwatch_route53_resolver",
        "cloudwatch_s3access",    "cloudwatch_vpcflow",
        "cloudwatch_waf",         NULL};
    Prover p;
    open_prover(&p, a);
    p.compiler = sigcc_compiler_new("cloudwatch");
    check_rules(&p, "no pipeline");
    p.compiler = sigcc_compiler_new("cloudwatch");
    assert_int_equal(sigcc_compiler_set_auto(p.compiler), SIGCC_OK);
    p.automatic = true;
    p.resources = make_filters(a, p.rules);
    check_rules(&p, "-p auto");
    check_that(p.resources == NULL || p.tally.filter_found > 0,
               "no metric filter matches anything");
    p.automatic = false;
    p.resources = NULL;
    for (size_t i = 0; pipelines[i] != NULL; i++)
        check_pipeline(&p, pipelines[i]);
    printf("%zu pairs\n", p.all);
    close_prover(&p);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        arena_test(queries_of_rules_find_what_they_mean),
    };
    if (argc < 2)
        return 2;
    paths = argv + 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
