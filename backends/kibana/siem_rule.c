// siem_rule.c - queries as rules of Elastic Security.

#include "elastic/json_out.h"
#include "elastic/threat.h"
#include "kibana/formats.h"
#include "kibana/new_terms.h"
#include "kibana/rule_language.h"
#include "kibana/threshold.h"

static void put_filters(JsonWriter *w, const DetectionRule *r,
                        const KqlParts *parts)
{
    Emitter copy = *r->em; // what it prints is for the writer
    sg_json_key(w, STR("filters"));
    sg_kql_put_filters(&copy, w, parts);
}

static void put_given(JsonWriter *w, const char *key, Str value)
{
    if (value.n > 0)
        sg_elastic_text(w, key, value);
}

static void put_more(JsonWriter *w, const DetectionRule *r)
{
    const KqlParts *parts = r->more;
    switch (parts->language) {
    case LANGUAGE_AUTO:
    case LANGUAGE_KUERY:
        put_filters(w, r, parts);
        if (parts->threshold != NULL)
            sg_kql_put_threshold(w, parts->threshold);
        if (parts->new_terms != NULL)
            sg_new_terms_put(w, r->em, parts->new_terms);
        break;
    case LANGUAGE_EQL:
        put_given(w, "timestamp_field", r->options->timestamp_field);
        put_given(w, "tiebreaker_field", r->options->tiebreaker_field);
        put_given(w, "event_category_override", r->options->event_category);
        break;
    case LANGUAGE_ESQL: break;
    }
}

// What a correlation left for it, or the rule itself.
static DetectionRule describe(Emitter *em, const Query *q)
{
    const KqlParts *parts = em->state;
    RuleSource *self = arena_new(em->arena, RuleSource);
    *self = (RuleSource){em->ir, em->run};
    DetectionRule rule = {
        .em = em,
        .options = &kql_options(em)->rule,
        .types = &parts->types,
        .sources = {em->arena, self, 1},
        .id = sg_detection_rule_id(em, q->condition, q->text),
        .query = sg_rule_query(em, q),
        .exprs = &parts->whole,
        .count = 1,
        .put_more = put_more,
        .more = parts,
    };
    sg_rule_name_language(&rule, parts);
    return rule;
}

static Str write_rule(Emitter *em, const Query *q, bool lines)
{
    StrBuf out = sb_in(em->arena);
    JsonWriter w = sg_elastic_json(&out, lines);
    DetectionRule rule = describe(em, q);
    sg_threat_check(em);
    sg_detection_rule_put(&w, &rule);
    return sg_elastic_json_done(em, &w, &out);
}

Str sg_kql_rule(Emitter *em, const Query *q)
{
    return write_rule(em, q, true);
}

Str sg_kql_rule_line(Emitter *em, const Query *q)
{
    return write_rule(em, q, false);
}
