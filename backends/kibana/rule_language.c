// rule_language.c - the language of a rule of Elastic Security.
//
// KQL with filters is what most people read and what needs least of the data:
// a query of EQL or ES|QL fails where a field is in no index.  So KQL comes
// first, then EQL, then ES|QL, and a trial of all three shows which of them can
// say a rule.  One that finds other events than the rule describes yields to
// one that does not; but KQL that finds more, and says so, comes before ES|QL.

#include "kibana/rule_language.h"

#include "elastic/detection_rule.h"
#include "kibana/kql_options.h"
#include "kibana/new_terms.h"
#include "kibana/threshold.h"

static const VoiceOption esql_options[] = {
    {"window", NULL, "rule"},
    {"index", "index_names", NULL},
    {0},
};

const VoiceRow sg_kql_voices[] = {
    {"eql", NULL},
    {"esql", esql_options},
    {0},
};

// One of both.
typedef struct Said {
    const Expr *condition;
    const CorrelationInput *correlation;
} Said;

// ---- saying it -----------------------------------------------------------

static void say_kuery(Emitter *em, const Said *what)
{
    if (what->correlation != NULL) {
        sg_kql_count(em, what->correlation);
        return;
    }
    sg_emit_check(em, what->condition);
    if (!em->failed)
        sg_kql_hoist(em, what->condition);
}

// A rule has one query.
static void check_single(Emitter *em, const CorrelationInput *in)
{
    if (em->failed || em->more == NULL)
        return;
    sg_emit_error(em, SG_correlation_target, in->correlation->span,
                  "each order of the rules is a sequence of EQL, and a rule "
                  "of Elastic Security has one");
    sg_diag_hint(em->diags, "-O language=esql can express this");
}

// What a correlation below it finds may have begun earlier.
static uint64_t whole_span(const CorrelationInput *in)
{
    uint64_t most = 0;
    for (size_t i = 0; i < in->count; i++) {
        const CorrelationInput *inner = sg_inner_input(in, i);
        uint64_t one = inner ? sg_kql_span(&inner->correlation->timespan) : 0;
        most = one > most ? one : most;
    }
    return sg_kql_span(&in->correlation->timespan) + most;
}

static void tell_of_indices(Emitter *em)
{
    const RuleOptions *rule = &kql_options(em)->rule;
    Str view = rule->data_view_id;
    if (view.n == 0 || rule->index_names.n > 0)
        return;
    sg_emit_warn(em, SG_elastic_data_view, em->rule->title_span,
                 "a rule in ES|QL names its indices, not the data view '%.*s'",
                 STR_ARG(view));
    sg_diag_hint(em->diags, "name the indices of the data view with "
                            "-O index_names");
}

// A window of ES|QL is as long as what a run looks at; the spans of a sequence
// are its own.
static void say_voice(Emitter *em, const Said *what, const char *language)
{
    const CorrelationInput *in = what->correlation;
    if (strcmp(language, "esql") == 0)
        tell_of_indices(em);
    if (in == NULL) {
        (void)sg_kql_parts(em, what->condition);
        sg_voice_emit(em, language, what->condition);
        return;
    }
    KqlParts *parts = sg_kql_parts(em, sg_kql_any_rule(em, in));
    parts->sources = sg_rule_sources_of(em->arena, in);
    parts->span = whole_span(in);
    sg_voice_correlate(em, language, in);
    check_single(em, in);
    if (strcmp(language, "esql") == 0 && !em->failed) {
        parts->repeats = in->correlation->group_by;
        sg_kql_tell_window(em, in->correlation, parts->span);
    }
}

static void say(Emitter *em, RuleLanguage language, const Said *what)
{
    switch (language) {
    case LANGUAGE_AUTO: break;
    case LANGUAGE_KUERY: say_kuery(em, what); break;
    case LANGUAGE_EQL: say_voice(em, what, "eql"); break;
    case LANGUAGE_ESQL: say_voice(em, what, "esql"); break;
    }
    if (!em->failed)
        ((KqlParts *)em->state)->language = language;
}

// ---- what it says --------------------------------------------------------

// From best to worst.
typedef enum Fitness {
    FITS,
    FINDS_MORE,
    FITS_ES_QL,   // what only ES|QL says is better said than missing
    FINDS_OTHERS, // much more, or less
    DOES_NOT_SAY_IT
} Fitness;

static Fitness fitness_by(DiagId id)
{
    static const struct {
        DiagId id;
        Fitness fitness;
    } rows[] = {
        {SG_kql_single_wildcard_widened, FINDS_MORE},
        {SG_kql_edge_whitespace_widened, FINDS_MORE},
        {SG_kql_regex_case, FINDS_MORE},
        {SG_kql_regex_widened, FINDS_MORE},
        {SG_elastic_widened, FINDS_MORE},
        {SG_elastic_keyword_parts, FINDS_MORE},
        {SG_elastic_left_out, FINDS_OTHERS},
        {SG_elastic_text_order, FINDS_OTHERS},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].id == id)
            return rows[i].fitness;
    return FITS;
}

static Fitness fitness(const Emitter *em, DiagMark since, RuleLanguage language)
{
    Fitness worst = language == LANGUAGE_ESQL ? FITS_ES_QL : FITS;
    if (em->failed)
        return DOES_NOT_SAY_IT;
    for (const Diag *d = *since.tail; d != NULL; d = d->next)
        if (fitness_by(d->id) > worst)
            worst = fitness_by(d->id);
    return worst;
}

// No language finds events that there cannot be, and all of them become queries
// of the same depth.
static bool is_hopeless(DiagMark since)
{
    for (const Diag *d = *since.tail; d != NULL; d = d->next)
        if (d->id == SG_elastic_never_holds || d->id == SG_elastic_depth)
            return true;
    return false;
}

// ---- the choice ----------------------------------------------------------

static void say_all(Emitter *em, const RuleLanguage *order, const Said *what)
{
    for (; *order != LANGUAGE_AUTO; order++) {
        em->failed = false;
        say(em, *order, what);
    }
}

// What is said in a trial stays only if no language can say it better.
static void choose(Emitter *em, const RuleLanguage *order, const Said *what)
{
    Emitter before = *em;
    RuleLanguage best = *order;
    Fitness best_fitness = DOES_NOT_SAY_IT;
    for (const RuleLanguage *l = order; *l != LANGUAGE_AUTO; l++) {
        DiagMark mark = sg_diag_mark(em->diags);
        say(em, *l, what);
        Fitness one = fitness(em, mark, *l);
        if (one == FITS || (l == order && is_hopeless(mark)))
            return;
        sg_diag_rewind(em->diags, mark);
        *em = before;
        if (one < best_fitness) {
            best_fitness = one;
            best = *l;
        }
    }
    if (best_fitness == DOES_NOT_SAY_IT)
        say_all(em, order, what);
    else
        say(em, best, what);
}

static void say_best(Emitter *em, const RuleLanguage *order, const Said *what)
{
    RuleLanguage forced = kql_options(em)->language;
    if (forced != LANGUAGE_AUTO)
        say(em, forced, what);
    else
        choose(em, order, what);
}

// A rule for new terms is in KQL.
static void say_new_terms(Emitter *em, const Said *what, const StrItem *terms)
{
    RuleLanguage forced = kql_options(em)->language;
    if (forced != LANGUAGE_AUTO && forced != LANGUAGE_KUERY)
        sg_emit_error(em, SG_elastic_new_terms, em->rule->title_span,
                      "a rule for new terms is in KQL");
    if (em->failed)
        return;
    say(em, LANGUAGE_KUERY, what);
    if (!em->failed)
        ((KqlParts *)em->state)->new_terms = terms;
}

void sg_rule_condition(Emitter *em, const Expr *e)
{
    static const RuleLanguage order[] = {LANGUAGE_KUERY, LANGUAGE_EQL,
                                         LANGUAGE_ESQL, LANGUAGE_AUTO};
    const StrItem *terms = sg_new_terms(em);
    if (terms != NULL)
        say_new_terms(em, &(Said){e, NULL}, terms);
    else if (!em->failed)
        say_best(em, order, &(Said){e, NULL});
}

// What counts fits a threshold rule or ES|QL; a sequence has an order.
static const RuleLanguage *order_of(CorrelationType type)
{
    static const RuleLanguage counting[] = {LANGUAGE_KUERY, LANGUAGE_ESQL,
                                            LANGUAGE_AUTO};
    static const RuleLanguage ordered[] = {LANGUAGE_EQL, LANGUAGE_ESQL,
                                           LANGUAGE_AUTO};
    switch (type) {
    case CORR_EVENT_COUNT:
    case CORR_VALUE_COUNT: return counting;
    case CORR_TEMPORAL_ORDERED: return ordered;
    case CORR_TEMPORAL:
    case CORR_VALUE_SUM:
    case CORR_VALUE_AVG:
    case CORR_VALUE_PERCENTILE:
    case CORR_VALUE_MEDIAN: break;
    }
    return &counting[1]; // ES|QL alone
}

void sg_rule_correlation(Emitter *em, const CorrelationInput *in)
{
    say_best(em, order_of(in->correlation->type), &(Said){NULL, in});
}

// ---- the rule ------------------------------------------------------------

void sg_rule_name_language(DetectionRule *rule, const KqlParts *parts)
{
    switch (parts->language) {
    case LANGUAGE_AUTO:
    case LANGUAGE_KUERY:
        rule->type = parts->threshold != NULL   ? "threshold"
                     : parts->new_terms != NULL ? "new_terms"
                                                : "query";
        rule->language = "kuery";
        break;
    case LANGUAGE_EQL: rule->type = rule->language = "eql"; break;
    case LANGUAGE_ESQL:
        rule->type = rule->language = "esql";
        rule->names_index = true;
        rule->repeats = parts->repeats;
        break;
    }
    rule->span = parts->span;
    if (parts->sources.count > 0)
        rule->sources = parts->sources;
}

Str sg_rule_query(Emitter *em, const Query *q)
{
    const KqlParts *parts = em->state;
    return parts->language == LANGUAGE_ESQL ? sg_voice_query(em, "esql", q)
                                            : q->text;
}
