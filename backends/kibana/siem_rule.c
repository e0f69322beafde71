// siem_rule.c - KQL and its filters as rules of Elastic Security.

#include "elastic/json_out.h"
#include "kibana/formats.h"

static void put_filters(JsonWriter *w, const DetectionRule *r)
{
    Emitter copy = *r->em; // what it prints is for the writer
    sg_json_key(w, STR("filters"));
    sg_kql_put_filters(&copy, w, r->more);
}

static Str write_rule(Emitter *em, const Query *q, bool lines)
{
    const KqlParts *parts = em->state;
    StrBuf out = sb_in(em->arena);
    JsonWriter w = sg_elastic_json(&out, lines);
    DetectionRule rule = {
        .em = em,
        .options = &kql_options(em)->rule,
        .types = &parts->types,
        .id = sg_detection_rule_id(em, q->condition, q->text),
        .type = "query",
        .language = "kuery",
        .query = q->text,
        .exprs = &parts->whole,
        .count = 1,
        .put_more = put_filters,
        .more = parts,
    };
    sg_detection_rule_put(&w, &rule);
    return sb_str(&out);
}

Str sg_kql_rule(Emitter *em, const Query *q)
{
    return write_rule(em, q, true);
}

Str sg_kql_rule_line(Emitter *em, const Query *q)
{
    return write_rule(em, q, false);
}

void sg_kql_lines(Emitter *em, const Query *queries, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            sb_putc(&em->out, '\n');
        sg_sb_put(&em->out, queries[i].text);
    }
}
