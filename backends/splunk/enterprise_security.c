// enterprise_security.c - detections, findings and risk in Splunk Enterprise
// Security.
//
// The keys are those of its correlation searches, as Splunk's own content sets
// them.

#include "base/ascii.h"
#include "data/json_write.h"
#include "splunk/saved_search.h"

static bool add_text(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

JsonWriter sg_spl_json_to(StrBuf *out)
{
    return sg_json_to(add_text, out, (JsonLook){.spaced = true});
}

// ---- ATT&CK --------------------------------------------------------------

// technique = "t" digit digit digit digit [ "." digit digit digit ]
static bool is_technique(Str s)
{
    if (s.n != 5 && s.n != 9)
        return false;
    for (size_t i = 0; i < s.n; i++)
        if (i == 0   ? to_lower(s.p[i]) != 't'
            : i == 5 ? s.p[i] != '.'
                     : !is_digit(s.p[i]))
            return false;
    return true;
}

static Str with_capital(Arena *a, Str id)
{
    StrBuf sb = sb_in(a);
    sb_putc(&sb, to_upper(id.p[0]));
    sg_sb_put(&sb, str_slice(id, 1, id.n));
    return sb_str(&sb);
}

const Str *sg_spl_techniques(Arena *a, const Rule *rule)
{
    size_t n = 0;
    for (const StrItem *t = rule->tags; t != NULL; t = t->next)
        n++;
    Str *all = arena_array(a, Str, n + 1);
    n = 0;
    for (const StrItem *t = rule->tags; t != NULL; t = t->next) {
        if (!str_starts(t->text, STR("attack.")))
            continue;
        Str id = str_slice(t->text, 7, t->text.n);
        if (is_technique(id))
            all[n++] = with_capital(a, id);
    }
    return all;
}

static Str annotations(Arena *a, const Rule *rule)
{
    StrBuf sb = sb_in(a);
    JsonWriter w = sg_spl_json_to(&sb);
    sg_json_object(&w);
    sg_json_key(&w, STR("mitre_attack"));
    sg_json_list(&w);
    for (const Str *t = sg_spl_techniques(a, rule); t->p != NULL; t++)
        sg_json_text(&w, *t);
    sg_json_list_end(&w);
    sg_json_object_end(&w);
    return sb_str(&sb);
}

// ---- findings ------------------------------------------------------------

static bool is_one_of(Str s, const char *const *words)
{
    for (; *words != NULL; words++)
        if (str_eq(s, str_of_literal(*words)))
            return true;
    return false;
}

const char *sg_spl_security_domain(const SplNote *note)
{
    static const char *const network[] = {"firewall",  "dns",  "proxy",
                                          "webserver", "zeek", "suricata",
                                          "cisco",     NULL};
    static const char *const endpoint[] = {"windows", "linux", "macos", NULL};
    static const char *const identity[] = {
        "okta", "onelogin",       "signinlogs", "riskdetection",
        "pim",  "authentication", NULL};
    const Logsource *ls = &note->logsource;
    if (is_one_of(ls->category, network) || is_one_of(ls->product, network))
        return "network";
    if (is_one_of(ls->product, endpoint))
        return "endpoint";
    if (is_one_of(ls->product, identity) || is_one_of(ls->service, identity))
        return "identity";
    return "threat";
}

static Str severity(Level level)
{
    const char *name = sg_level_name(level);
    return name != NULL ? str_of_literal(name) : STR("medium");
}

static void put_finding(SavedSearch *search)
{
    Settings *to = &search->settings;
    const Rule *rule = search->rule;
    Str what = rule->description.n > 0 ? rule->description : search->name;
    sg_spl_set(to, "action.notable", STR("1"));
    sg_spl_set(to, "action.notable.param.rule_title", search->name);
    sg_spl_set(to, "action.notable.param.rule_description", what);
    sg_spl_set(to, "action.notable.param.security_domain",
               str_of_literal(sg_spl_security_domain(search->note)));
    sg_spl_set(to, "action.notable.param.severity", severity(rule->level));
}

// ---- risk ----------------------------------------------------------------

static void put_object(JsonWriter *w, const RiskObject *object, unsigned score)
{
    sg_json_object(w);
    sg_json_key(w, STR("risk_object_field"));
    sg_json_text(w, object->field);
    sg_json_key(w, STR("risk_object_type"));
    sg_json_text(w, str_of_literal(object->type));
    sg_json_key(w, STR("risk_score"));
    sg_json_int(w, score);
    sg_json_object_end(w);
}

static Str risk(Arena *a, const RiskObject *objects, unsigned score)
{
    StrBuf sb = sb_in(a);
    JsonWriter w = sg_spl_json_to(&sb);
    sg_json_list(&w);
    for (const RiskObject *o = objects; o->field.p != NULL; o++)
        put_object(&w, o, score);
    sg_json_list_end(&w);
    return sb_str(&sb);
}

static void put_risk(SavedSearch *search)
{
    Settings *to = &search->settings;
    const RiskObject *objects = sg_spl_risk_objects(to->arena, search->note);
    if (objects->field.p == NULL)
        return;
    unsigned score = sg_spl_risk_score(search->rule->level);
    sg_spl_set(to, "action.risk", STR("1"));
    sg_spl_set(to, "action.risk.param._risk", risk(to->arena, objects, score));
    sg_spl_set(to, "action.risk.param._risk_message", search->name);
    sg_spl_set(to, "action.risk.param._risk_score", STR("0"));
    sg_spl_set(to, "action.risk.param.verbose", STR("0"));
}

void sg_spl_put_enterprise_security(SavedSearch *search)
{
    Settings *to = &search->settings;
    sg_spl_set(to, "action.correlationsearch.enabled", STR("1"));
    sg_spl_set(to, "action.correlationsearch.label", search->name);
    sg_spl_set(to, "action.correlationsearch.annotations",
               annotations(to->arena, search->rule));
    put_finding(search);
    put_risk(search);
}
