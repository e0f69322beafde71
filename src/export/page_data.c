// page_data.c - what a page shows, as JSON for its script.
//
// page/model.js reads it and describes its parts.

#include "export/page_data.h"

#include "export/rule_yaml.h"
#include "sigma/correlation.h"

static bool to_buffer(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

static void put_if(JsonWriter *w, const char *key, Str text)
{
    if (text.n > 0)
        sg_export_member(w, key, text);
}

static void put_word(JsonWriter *w, const char *key, const char *word)
{
    if (word != NULL)
        sg_export_member(w, key, str_of_literal(word));
}

static void put_number(JsonWriter *w, const char *key, size_t number)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_int(w, (long long)number);
}

static void open_list(JsonWriter *w, const char *key)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_list(w);
}

static void put_texts(JsonWriter *w, const char *key, const StrItem *texts)
{
    if (texts == NULL)
        return;
    open_list(w, key);
    for (const StrItem *s = texts; s != NULL; s = s->next)
        sg_json_text(w, s->text);
    sg_json_list_end(w);
}

// ---- a rule --------------------------------------------------------------

static void put_logsource(JsonWriter *w, Str category, Str product, Str service)
{
    put_if(w, "category", category);
    put_if(w, "product", product);
    put_if(w, "service", service);
}

static void put_logsources(JsonWriter *w, const Rule *rule)
{
    if (rule->kind == RULE_CORRELATION)
        return; // those of its rules
    open_list(w, "logsources");
    for (const Logsource *ls = &rule->logsource; ls != NULL; ls = ls->next) {
        sg_json_object(w);
        put_logsource(w, ls->category, ls->product, ls->service);
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
}

static void put_flag(JsonWriter *w, const char *key, bool is_set)
{
    if (!is_set)
        return;
    sg_json_key(w, str_of_literal(key));
    sg_json_bool(w, true);
}

// A technique may belong to other stages than the rule.
static void put_techniques(JsonWriter *w, const PageRules *p, const PageRule *r)
{
    const StrItem *tag = NULL;
    Technique t;
    open_list(w, "techniques");
    while (sg_technique_next(p->x, r->rule, &tag, &t)) {
        sg_json_object(w);
        sg_export_member(w, "id", t.id);
        sg_export_member(w, "name", t.name);
        put_flag(w, "here",
                 sg_attack_has_tactic(t.tactics, p->stages[r->stage].tactic));
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
}

// ">= 10"; more than one is all asked for.
static void put_thresholds(JsonWriter *w, Arena *a, const Correlation *c)
{
    open_list(w, "thresholds");
    for (const Threshold *t = c->thresholds; t != NULL; t = t->next) {
        StrBuf sb = sb_in(a);
        sg_sb_putf(&sb, "%s %.*s", sg_correlation_op(t->op),
                   STR_ARG(t->number));
        sg_json_text(w, sb_str(&sb));
    }
    sg_json_list_end(w);
}

static void put_correlation(JsonWriter *w, const PageRules *p,
                            const Correlation *c)
{
    if (c == NULL)
        return;
    sg_json_key(w, STR("correlation"));
    sg_json_object(w);
    put_word(w, "type", sg_correlation_type_name(c->type));
    put_if(w, "timespan", c->timespan.text);
    put_texts(w, "groupBy", c->group_by);
    put_texts(w, "fields", c->fields);
    put_thresholds(w, p->x->arena, c);
    open_list(w, "rules");
    for (const RuleRef *r = c->rules; r != NULL; r = r->next)
        sg_json_int(w, (long long)sg_page_place(p, r->rule));
    sg_json_list_end(w);
    sg_json_object_end(w);
}

// ---- what targets say ----------------------------------------------------

static void put_remark(JsonWriter *w, const ExportRemark *r)
{
    static const char *const words[] = {
        [SEV_NOTE] = "note",
        [SEV_WARNING] = "warning",
        [SEV_ERROR] = "error",
    };
    char code[CODE_BYTES];
    sg_json_object(w);
    sg_export_member(w, "code", sg_diag_code(r->id, code));
    put_word(w, "severity", words[r->severity]);
    sg_export_member(w, "message", r->message);
    put_if(w, "hint", r->hint);
    sg_json_object_end(w);
}

// What a query does not say exactly of a rule that only correlations ask for,
// theirs do not say exactly either.
static void put_remarks(JsonWriter *w, const ExportTarget *target,
                        const Rule *rule)
{
    const Correlation *c = rule->correlation;
    const ExportRemark *r = target->answers[rule->index].remarks;
    for (; r != NULL; r = r->next)
        put_remark(w, r);
    for (const RuleRef *ref = c ? c->rules : NULL; ref; ref = ref->next)
        if (ref->rule->silent)
            put_remarks(w, target, ref->rule);
}

static void put_answer(JsonWriter *w, const ExportTarget *target,
                       const Rule *rule)
{
    const ExportQuery *q = target->answers[rule->index].queries;
    sg_json_object(w);
    open_list(w, "queries");
    for (; q != NULL; q = q->next)
        sg_json_text(w, q->text);
    sg_json_list_end(w);
    open_list(w, "remarks");
    put_remarks(w, target, rule);
    sg_json_list_end(w);
    sg_json_object_end(w);
}

// A rule that only correlations ask for has no query of its own.
static void put_answers(JsonWriter *w, const Export *x, const Rule *rule)
{
    if (rule->silent)
        return;
    open_list(w, "answers");
    for (size_t i = 0; i < x->target_count; i++)
        put_answer(w, &x->targets[i], rule);
    sg_json_list_end(w);
}

// ---- the page ------------------------------------------------------------

static void put_attributes(JsonWriter *w, const Rule *rule)
{
    put_word(w, "level", sg_level_name(rule->level));
    put_word(w, "status", sg_status_name(rule->status));
    put_if(w, "id", rule->id);
    put_if(w, "name", rule->name);
    put_if(w, "author", rule->author);
    put_if(w, "date", rule->date);
    put_if(w, "modified", rule->modified);
    put_if(w, "description", rule->description);
    put_texts(w, "falsepositives", rule->falsepositives);
    put_texts(w, "references", rule->references);
    put_texts(w, "tags", rule->tags);
}

static void put_tests(JsonWriter *w, const Export *x, const Rule *rule)
{
    const ExportTests *tests = sg_map_get(x->tests, rule->source->name);
    if (tests == NULL)
        return;
    sg_json_key(w, STR("tests"));
    sg_json_object(w);
    put_number(w, "finding", tests->finding);
    put_number(w, "silent", tests->silent);
    sg_json_object_end(w);
}

static void put_rule(JsonWriter *w, const PageRules *p, const PageRule *r)
{
    const Rule *rule = r->rule;
    sg_json_object(w);
    sg_export_member(w, "key", r->key);
    sg_export_member(w, "title", sg_export_title(rule));
    put_number(w, "stage", r->stage);
    put_flag(w, "block", rule->silent);
    put_flag(w, "hunt", r->is_hunt);
    put_attributes(w, rule);
    put_techniques(w, p, r);
    put_logsources(w, rule);
    put_correlation(w, p, rule->correlation);
    put_answers(w, p->x, rule);
    put_tests(w, p->x, rule);
    sg_export_member(w, "yaml", sg_rule_yaml_tuned(p->x, rule));
    sg_json_object_end(w);
}

static void put_stages(JsonWriter *w, const PageRules *p)
{
    open_list(w, "stages");
    for (size_t i = 0; i < p->stage_count; i++) {
        sg_json_object(w);
        sg_export_member(w, "id", p->stages[i].id);
        sg_export_member(w, "name", p->stages[i].name);
        put_if(w, "description", p->stages[i].description);
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
}

static void put_pack(JsonWriter *w, const Pack *pack)
{
    if (pack == NULL)
        return;
    sg_json_key(w, STR("pack"));
    sg_json_object(w);
    sg_export_member(w, "version", pack->version);
    sg_export_member(w, "created", pack->created);
    put_if(w, "author", pack->author);
    put_if(w, "license", pack->license);
    put_texts(w, "references", pack->references);
    open_list(w, "logsources");
    for (const PackLogsource *ls = pack->logsources; ls; ls = ls->next) {
        sg_json_object(w);
        put_logsource(w, ls->category, ls->product, ls->service);
        put_if(w, "needs", ls->needs);
        put_if(w, "usual", ls->usual);
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
    sg_json_object_end(w);
}

static void put_targets(JsonWriter *w, const Export *x)
{
    open_list(w, "targets");
    for (size_t i = 0; i < x->target_count; i++) {
        sg_json_object(w);
        sg_export_member(w, "name", x->targets[i].name);
        sg_export_member(w, "title", x->targets[i].title);
        sg_json_object_end(w);
    }
    sg_json_list_end(w);
}

bool sg_page_data(const PageRules *p, StrBuf *to)
{
    const Export *x = p->x;
    JsonWriter w = sg_json_to(
        to_buffer, to,
        (JsonLook){
            .lines = true, .indent = 0, .ascii = true, .for_html = true});
    sg_json_object(&w);
    sg_export_member(&w, "title", x->options->name);
    put_if(&w, "description", x->options->description);
    sg_export_member(&w, "attack", str_of_literal(sg_technique_version()));
    put_pack(&w, x->pack);
    put_stages(&w, p);
    put_targets(&w, x);
    open_list(&w, "rules");
    for (size_t i = 0; i < p->count; i++)
        put_rule(&w, p, &p->rules[i]);
    sg_json_list_end(&w);
    sg_json_object_end(&w);
    return sg_json_line(&w) && p->count > 0;
}
