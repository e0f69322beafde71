// detection_rule.c - a rule of Elastic Security, as its API takes it.

#include "elastic/detection_rule.h"

#include "base/ascii.h"
#include "elastic/json_out.h"
#include "elastic/text_list.h"
#include "elastic/threat.h"

// ---- time ----------------------------------------------------------------

static uint64_t seconds_of(ElasticTimeUnit unit)
{
    switch (unit) {
    case UNIT_S: return 1;
    case UNIT_M: return 60;
    case UNIT_H: return 3600;
    case UNIT_D: return 86400;
    }
    return 60;
}

static const char *unit_name(ElasticTimeUnit unit)
{
    switch (unit) {
    case UNIT_S: return "s";
    case UNIT_M: return "m";
    case UNIT_H: return "h";
    case UNIT_D: return "d";
    }
    return "m";
}

// "90s", "6m": in minutes where it is whole ones.
static void put_span(StrBuf *sb, uint64_t seconds)
{
    bool whole = seconds % 60 == 0 && seconds > 0;
    sg_sb_putf(sb, "%llu%c", (unsigned long long)(seconds / (whole ? 60 : 1)),
               whole ? 'm' : 's');
}

// A window that is shorter than the time between two runs would be the smaller
// part of what a run looks at.
uint64_t sg_detection_rule_interval(const DetectionRule *r)
{
    const RuleOptions *o = r->options;
    uint64_t interval = o->interval * seconds_of(o->interval_unit);
    uint64_t least = r->span < 60 ? 60 : r->span;
    return r->span > 0 && least < interval ? least : interval;
}

// Runs share no event but those that came late: each looks at one interval and
// a little more.  What belongs together may begin in the interval before, so
// that such a rule looks back by its timespan as well.
static void put_times(JsonWriter *w, const DetectionRule *r)
{
    const RuleOptions *o = r->options;
    uint64_t interval = sg_detection_rule_interval(r);
    uint64_t more = r->span + o->look_back * 60;
    StrBuf every = sb_in(r->em->arena), from = sb_in(r->em->arena);
    StrBuf beyond = sb_in(r->em->arena);
    if (interval == o->interval * seconds_of(o->interval_unit))
        sg_sb_putf(&every, "%zu%s", o->interval, unit_name(o->interval_unit));
    else
        put_span(&every, interval);
    sg_sb_put(&from, STR("now-"));
    put_span(&from, interval + more);
    put_span(&beyond, more);
    sg_elastic_text(w, "interval", sb_str(&every));
    sg_elastic_text(w, "from", o->from.n > 0 ? o->from : sb_str(&from));
    sg_elastic_text(w, "to", STR("now"));
    sg_elastic_object(w, "meta"); // Kibana shows it as additional look-back
    sg_elastic_text(w, "from", sb_str(&beyond));
    sg_json_object_end(w);
}

// ---- severity ------------------------------------------------------------

static const char *severity(Level level)
{
    switch (level) {
    case LEVEL_NONE:
    case LEVEL_INFORMATIONAL:
    case LEVEL_LOW: return "low";
    case LEVEL_MEDIUM: return "medium";
    case LEVEL_HIGH: return "high";
    case LEVEL_CRITICAL: return "critical";
    case LEVEL_COUNT: break;
    }
    return "low";
}

static void put_severity(JsonWriter *w, const DetectionRule *r)
{
    Level level = r->em->rule->level;
    size_t risk = r->options->risk[level == LEVEL_NONE ? LEVEL_LOW : level];
    sg_elastic_int(w, "risk_score", (long long)risk);
    sg_elastic_text(w, "severity", str_of_literal(severity(level)));
    sg_elastic_empty_list(w, "risk_score_mapping");
    sg_elastic_empty_list(w, "severity_mapping");
}

// ---- people, references, tags --------------------------------------------

static void put_items(JsonWriter *w, Arena *a, const char *key,
                      const StrItem *items)
{
    TextList list = sg_text_list_begin(w, a, key);
    for (; items != NULL; items = items->next)
        sg_text_list_add(&list, items->text);
    sg_json_list_end(w);
}

static void put_authors(JsonWriter *w, const DetectionRule *r)
{
    Str rule = r->em->rule->author;
    TextList list = sg_text_list_begin(w, r->em->arena, "author");
    sg_text_list_split(&list, rule.n > 0 ? rule : r->options->author);
    sg_json_list_end(w);
}

// What it says is that nobody knows any.
static bool says_nothing(Str text)
{
    static const char *const words[] = {"unknown", "none",     "n/a",
                                        "-",       "unlikely", "nothing"};
    text = sg_elastic_trimmed(text);
    while (text.n > 0 && text.p[text.n - 1] == '.')
        text.n--;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_fold(text, str_of_literal(words[i])))
            return true;
    return false;
}

static void put_false_positives(JsonWriter *w, const DetectionRule *r)
{
    TextList list = sg_text_list_begin(w, r->em->arena, "false_positives");
    const StrItem *item = r->em->rule->falsepositives;
    for (; item != NULL; item = item->next)
        if (r->options->all_false_positives || !says_nothing(item->text))
            sg_text_list_add(&list, item->text);
    sg_json_list_end(w);
}

// As Elastic tags its own rules.
static const char *const product_tags[][3] = {
    {"aws", "Domain: Cloud", "Data Source: AWS"},
    {"azure", "Domain: Cloud", "Data Source: Azure"},
    {"gcp", "Domain: Cloud", "Data Source: GCP"},
    {"github", "Domain: Cloud", "Data Source: Github"},
    {"kubernetes", "Domain: Kubernetes", "Data Source: Kubernetes"},
    {"linux", "Domain: Endpoint", "OS: Linux"},
    {"m365", "Domain: Cloud", "Data Source: Microsoft 365"},
    {"macos", "Domain: Endpoint", "OS: macOS"},
    {"okta", "Domain: Identity", "Data Source: Okta"},
    {"windows", "Domain: Endpoint", "OS: Windows"},
    {"zeek", "Domain: Network", "Data Source: Zeek"},
};

static void add_product_tags(TextList *list, Str product)
{
    for (size_t i = 0; i < sizeof product_tags / sizeof *product_tags; i++) {
        if (!str_eq(product, str_of_literal(product_tags[i][0])))
            continue;
        sg_text_list_add(list, str_of_literal(product_tags[i][1]));
        sg_text_list_add(list, str_of_literal(product_tags[i][2]));
    }
}

static void put_tags(JsonWriter *w, const DetectionRule *r)
{
    Arena *a = r->em->arena;
    TextList list = sg_text_list_begin(w, a, "tags");
    for (size_t i = 0; i < r->sources.count; i++)
        add_product_tags(&list, r->sources.list[i].ir->logsource.product);
    for (size_t n = 0;; n++) {
        Str tactic = sg_threat_tactic_name(a, r->em->rule, n);
        StrBuf sb = sb_in(a);
        if (tactic.n == 0)
            break;
        sg_sb_put(&sb, STR("Tactic: "));
        sg_sb_put(&sb, tactic);
        sg_text_list_add(&list, sb_str(&sb));
    }
    sg_text_list_split(&list, r->options->tags);
    for (const StrItem *t = r->em->rule->tags; t != NULL; t = t->next)
        sg_text_list_add(&list, t->text);
    sg_json_list_end(w);
}

// ---- what it is made from ------------------------------------------------

static void put_fact(StrBuf *sb, const char *what, Str text)
{
    if (text.n > 0) {
        sg_sb_putf(sb, "* %s: ", what);
        sg_sb_put(sb, text);
        sb_putc(sb, '\n');
    }
}

// Markdown that Kibana shows beside an alert.
static void put_note(JsonWriter *w, const DetectionRule *r)
{
    const Rule *rule = r->em->rule;
    StrBuf sb = sb_in(r->em->arena);
    const char *status = sg_status_name(rule->status);
    sg_sb_put(&sb, STR("## Sigma rule\n\n"));
    put_fact(&sb, "id", rule->id);
    put_fact(&sb, "status", status ? str_of_literal(status) : STR(""));
    put_fact(&sb, "date", sg_date_is_valid(rule->date) ? rule->date : STR(""));
    put_fact(&sb, "modified",
             sg_date_is_valid(rule->modified) ? rule->modified : STR(""));
    while (sb.p[sb.n - 1] == '\n')
        sb.n--;
    sg_elastic_text(w, "note", sb_str(&sb));
}

static void put_about(JsonWriter *w, const DetectionRule *r)
{
    const Rule *rule = r->em->rule;
    StrBuf name = sb_in(r->em->arena);
    Str title = sg_elastic_trimmed(rule->title);
    sg_sb_put(&name, r->options->name_prefix);
    sg_sb_put(&name, title.n > 0 ? title : STR("Untitled rule"));
    sg_elastic_text(w, "name", sb_str(&name));
    sg_elastic_text(w, "description",
                    rule->description.n > 0 ? rule->description
                                            : sb_str(&name));
    sg_elastic_text(w, "rule_id", r->id);
    sg_elastic_int(w, "version", (long long)r->options->version);
    sg_elastic_bool(w, "enabled", r->options->enabled);
    put_authors(w, r);
    if (rule->license.n + r->options->license.n > 0)
        sg_elastic_text(w, "license",
                        rule->license.n > 0 ? rule->license
                                            : r->options->license);
    put_tags(w, r);
    put_items(w, r->em->arena, "references", rule->references);
    put_false_positives(w, r);
    put_note(w, r);
    sg_elastic_text(w, "setup", r->em->ir->logsource.definition);
}

// ---- alerts --------------------------------------------------------------

// A find stays the same for as long as runs look back to it.
static void put_repeats(JsonWriter *w, const DetectionRule *r)
{
    enum { MOST = 3 }; // fields of alert_suppression
    uint64_t seconds =
        sg_detection_rule_interval(r) + r->span + r->options->look_back * 60;
    size_t n = 0;
    for (const StrItem *f = r->repeats; f != NULL; f = f->next)
        n++;
    if (n == 0 || n > MOST)
        return;
    sg_elastic_object(w, "alert_suppression");
    put_items(w, r->em->arena, "group_by", r->repeats);
    sg_elastic_object(w, "duration");
    sg_elastic_int(w, "value", (long long)((seconds + 59) / 60));
    sg_elastic_text(w, "unit", STR("m"));
    sg_json_object_end(w);
    sg_elastic_text(w, "missing_fields_strategy", STR("suppress"));
    sg_json_object_end(w);
}

static void put_duration(JsonWriter *w, Str text)
{
    sg_elastic_object(w, "duration");
    sg_json_key(w, STR("value"));
    sg_json_number(w, str_slice(text, 0, text.n - 1));
    sg_elastic_text(w, "unit", str_slice(text, text.n - 1, text.n));
    sg_json_object_end(w);
}

// A threshold rule has its own groups, and takes a duration only.
static void put_suppression(JsonWriter *w, const DetectionRule *r)
{
    const RuleOptions *o = r->options;
    bool threshold = strcmp(r->type, "threshold") == 0;
    bool grouped = o->suppress_by.n > 0 && !threshold;
    if (!grouped && r->repeats != NULL)
        put_repeats(w, r);
    if (!grouped && (!threshold || o->suppress_for.n == 0))
        return;
    sg_elastic_object(w, "alert_suppression");
    if (grouped) {
        TextList list = sg_text_list_begin(w, r->em->arena, "group_by");
        sg_text_list_split(&list, o->suppress_by);
        sg_json_list_end(w);
    }
    if (o->suppress_for.n > 0)
        put_duration(w, o->suppress_for);
    if (grouped)
        sg_elastic_text(w, "missing_fields_strategy", STR("suppress"));
    sg_json_object_end(w);
}

static void put_alerts(JsonWriter *w, const DetectionRule *r)
{
    const RuleOptions *o = r->options;
    sg_elastic_int(w, "max_signals", (long long)o->max_signals);
    if (o->timestamp_override.n > 0)
        sg_elastic_text(w, "timestamp_override", o->timestamp_override);
    if (o->rule_name_override.n > 0)
        sg_elastic_text(w, "rule_name_override", o->rule_name_override);
    if (o->building_block)
        sg_elastic_text(w, "building_block_type", STR("default"));
    put_suppression(w, r);
    if (r->em->ir->fields != NULL) {
        sg_elastic_object(w, "investigation_fields");
        put_items(w, r->em->arena, "field_names", r->em->ir->fields);
        sg_json_object_end(w);
    }
    sg_elastic_empty_list(w, "exceptions_list");
    sg_elastic_empty_list(w, "actions");
}

// ---- the rule ------------------------------------------------------------

void sg_detection_rule_put(JsonWriter *w, const DetectionRule *r)
{
    sg_json_object(w);
    put_about(w, r);
    put_severity(w, r);
    sg_json_key(w, STR("threat"));
    sg_threat_put(r->em->arena, w, r->em->rule);
    put_times(w, r);
    sg_elastic_text(w, "type", str_of_literal(r->type));
    sg_elastic_text(w, "language", str_of_literal(r->language));
    if (!r->names_index)
        sg_rule_put_index(w, &r->sources, r->options);
    sg_elastic_text(w, "query", r->query);
    if (r->put_more != NULL)
        r->put_more(w, r);
    sg_rule_put_integrations(w, &r->sources);
    sg_rule_put_fields(w, r->types, r->exprs, r->count);
    put_alerts(w, r);
    sg_json_object_end(w);
}
