// contentctl.c - detections as YAML for teams that build their app with
// Splunk's contentctl.
//
// The keys are those that contentctl 5.6 requires of a file in "detections";
// values are in double quotes.  A detection is never "production", which needs
// data for a test.

#include "base/ascii.h"
#include "data/yaml_quoted.h"
#include "splunk/saved_search.h"

// What Enterprise Security puts around a name counts to its 99 characters.
enum { MAX_DETECTION_NAME = 67 };

static Str date_of(const Rule *rule)
{
    return rule->modified.n > 0 ? rule->modified : rule->date;
}

void sg_spl_check_detection(Emitter *em, const Rule *rule)
{
    if (rule->id.n == 0)
        sg_emit_error(em, SG_spl_detection_metadata, rule->id_span,
                      "a detection for contentctl needs an id");
    if (!sg_date_is_valid(date_of(rule)))
        sg_emit_error(em, SG_spl_detection_metadata, rule->span,
                      "a detection for contentctl needs a date");
}

// ---- values --------------------------------------------------------------

static void put_quoted(StrBuf *out, Str text)
{
    sg_yaml_put_quoted(out, text);
    sb_putc(out, '\n');
}

static void put_key(StrBuf *out, const char *key, Str text)
{
    sg_sb_put(out, str_of_literal(key));
    sg_sb_put(out, STR(": "));
    put_quoted(out, text);
}

static void put_list(StrBuf *out, const char *key, const Str *items)
{
    sg_sb_put(out, str_of_literal(key));
    sg_sb_put(out, items->p != NULL ? STR(":\n") : STR(": []\n"));
    for (; items->p != NULL; items++) {
        sg_sb_put(out, STR("  - "));
        put_quoted(out, *items);
    }
}

// date = year ( "-" | "/" ) month ( "-" | "/" ) day [ time of day ]
static Str iso_date(Arena *a, Str date)
{
    StrBuf sb = sb_in(a);
    size_t at = 0;
    for (unsigned part = 0; part < 3; part++, at++) {
        size_t from = at;
        while (at < date.n && is_digit(date.p[at]))
            at++;
        if (part > 0)
            sg_sb_put(&sb, at - from == 1 ? STR("-0") : STR("-"));
        sg_sb_put(&sb, str_slice(date, from, at));
    }
    return sb_str(&sb);
}

// Another condition of the same rule is another detection: the last byte of
// its id differs.
static Str detection_id(Arena *a, Str id, unsigned n)
{
    static const char digits[] = "0123456789abcdef";
    StrBuf sb = sb_in(a);
    unsigned high = (unsigned)hex_value(id.p[id.n - 2]) ^ (n >> 4 & 15);
    unsigned low = (unsigned)hex_value(id.p[id.n - 1]) ^ (n & 15);
    sg_sb_put(&sb, str_slice(id, 0, id.n - 2));
    sb_putc(&sb, digits[high]);
    sb_putc(&sb, digits[low]);
    return sb_str(&sb);
}

// contentctl names the file and the macro after the name: of words alone, both
// are sure to be the same here and there.
static Str words_of(Arena *a, Str title)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < title.n; i++)
        if (is_alnum(title.p[i]))
            sb_putc(&sb, title.p[i]);
        else if (sb.n > 0 && sb.p[sb.n - 1] != ' ')
            sb_putc(&sb, ' ');
    return sb_str(&sb);
}

// ---- parts of a detection ------------------------------------------------

static Str type_of(const RiskObject *objects, Level level)
{
    if (objects->field.p == NULL)
        return STR("Hunting");
    return level >= LEVEL_HIGH ? STR("TTP") : STR("Anomaly");
}

static Str how_to_implement(Arena *a, const SplNote *note)
{
    const Logsource *ls = &note->logsource;
    const Str parts[] = {ls->product, ls->category, ls->service};
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, STR("The events of this log source must be in Splunk, with "
                       "the fields that the search names:"));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].n == 0)
            continue;
        sb_putc(&sb, ' ');
        sg_sb_put(&sb, parts[i]);
    }
    sb_putc(&sb, '.');
    return sb_str(&sb);
}

static Str false_positives(Arena *a, const Rule *rule)
{
    StrBuf sb = sb_in(a);
    for (const StrItem *f = rule->falsepositives; f != NULL; f = f->next) {
        sg_sb_put(&sb, sb.n > 0 ? STR("; ") : STR(""));
        sg_sb_put(&sb, f->text);
    }
    return sb.n >= 4 ? sb_str(&sb) : STR("None are known.");
}

static const Str *links_of(Arena *a, const Rule *rule)
{
    size_t n = 0;
    for (const StrItem *r = rule->references; r != NULL; r = r->next)
        n++;
    Str *all = arena_array(a, Str, n + 1);
    n = 0;
    for (const StrItem *r = rule->references; r != NULL; r = r->next)
        if (str_starts(r->text, STR("http://")) ||
            str_starts(r->text, STR("https://")))
            all[n++] = r->text;
    return all;
}

static void put_risk(StrBuf *out, const SavedSearch *s,
                     const RiskObject *objects)
{
    if (objects->field.p == NULL)
        return;
    sg_sb_put(out, STR("rba:\n"));
    put_key(out, "  message", s->name);
    sg_sb_put(out, STR("  risk_objects:\n"));
    for (const RiskObject *o = objects; o->field.p != NULL; o++) {
        put_key(out, "    - field", o->field);
        sg_sb_putf(out, "      type: %s\n      score: %u\n", o->type,
                   sg_spl_risk_score(s->rule->level));
    }
    sg_sb_put(out, STR("  threat_objects: []\n"));
}

static const char *asset_of(const SplNote *note)
{
    static const char *const assets[][2] = {
        {"windows", "Endpoint"},      {"linux", "Endpoint"},
        {"macos", "Endpoint"},        {"aws", "AWS Account"},
        {"azure", "Azure Tenant"},    {"m365", "O365 Tenant"},
        {"gcp", "GCP Account"},       {"github", "GitHub"},
        {"kubernetes", "Kubernetes"}, {"okta", "Identity"}};
    for (size_t i = 0; i < sizeof assets / sizeof *assets; i++)
        if (str_eq(note->logsource.product, str_of_literal(assets[i][0])))
            return assets[i][1];
    return strcmp(sg_spl_security_domain(note), "network") == 0
               ? "Network"
               : "Infrastructure";
}

static bool has_part(const Str *all, Str technique)
{
    for (; all->p != NULL; all++)
        if (all->n > technique.n && str_starts(*all, technique))
            return true;
    return false;
}

// contentctl refuses a technique beside one of its parts.
static const Str *narrow_techniques(Arena *a, const Rule *rule)
{
    const Str *all = sg_spl_techniques(a, rule);
    size_t count = 0, n = 0;
    while (all[count].p != NULL)
        count++;
    Str *narrow = arena_array(a, Str, count + 1);
    for (size_t i = 0; i < count; i++)
        if (!has_part(all, all[i]))
            narrow[n++] = all[i];
    return narrow;
}

static void put_tags(StrBuf *out, const SavedSearch *s, Str story)
{
    sg_sb_put(out, STR("tags:\n  analytic_story:\n  - "));
    put_quoted(out, story);
    put_key(out, "  asset_type", str_of_literal(asset_of(s->note)));
    put_list(out, "  mitre_attack_id", narrow_techniques(out->arena, s->rule));
    sg_sb_put(out, STR("  product:\n"
                       "  - Splunk Enterprise\n"
                       "  - Splunk Enterprise Security\n"
                       "  - Splunk Cloud\n"));
    sg_sb_putf(out, "  security_domain: %s\n", sg_spl_security_domain(s->note));
}

// ---- files ---------------------------------------------------------------

static Str file_name(Arena *a, const char *folder, Str plain)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, str_of_literal(folder));
    sg_sb_put(&sb, plain);
    sg_sb_put(&sb, STR(".yml"));
    return sb_str(&sb);
}

static Str filter_macro(Arena *a, Str plain)
{
    StrBuf sb = sb_in(a);
    sg_sb_put(&sb, plain);
    sg_sb_put(&sb, STR("_filter"));
    return sb_str(&sb);
}

static void put_detection(Emitter *em, SavedSearch *s, unsigned n, Str story)
{
    StrBuf *out = &em->out;
    const Rule *rule = s->rule;
    Str plain = sg_spl_plain_name(em->arena, s->name);
    const RiskObject *objects = sg_spl_risk_objects(em->arena, s->note);
    sg_spl_add_macro(s, filter_macro(em->arena, plain));
    sg_emit_file(em, file_name(em->arena, "detections/", plain));
    put_key(out, "name", s->name);
    put_key(out, "id", detection_id(em->arena, rule->id, n));
    sg_sb_put(out, STR("version: 1\n"));
    put_key(out, "date", iso_date(em->arena, date_of(rule)));
    put_key(out, "author", rule->author.n > 0 ? rule->author : STR("unknown"));
    sg_sb_put(out, STR("status: experimental\n"));
    put_key(out, "type", type_of(objects, rule->level));
    put_key(out, "description",
            rule->description.n > 0 ? rule->description : rule->title);
    sg_sb_put(out, STR("data_source: []\n"));
    put_key(out, "search", s->text);
    put_key(out, "how_to_implement", how_to_implement(em->arena, s->note));
    put_key(out, "known_false_positives", false_positives(em->arena, rule));
    put_list(out, "references", links_of(em->arena, rule));
    put_risk(out, s, objects);
    put_tags(out, s, story);
}

// A detection is part of a story, which must be there.
static void put_story(Emitter *em)
{
    sg_emit_file(em, STR("stories/sigma_rules.yml"));
    sg_sb_put(&em->out,
              STR("name: Sigma Rules\n"
                  "id: 7c2f5b0e-52d4-4a3c-9d0f-6b1e8a4c3d27\n"
                  "version: 1\n"
                  "date: \"2026-01-01\"\n"
                  "author: sigcc\n"
                  "status: production\n"
                  "description: Detections made from Sigma rules.\n"
                  "narrative: Sigma is a format for detection rules that many "
                  "products can read.\n"
                  "references:\n"
                  "  - https://sigmahq.io\n"
                  "tags:\n"
                  "  category:\n"
                  "  - Adversary Tactics\n"
                  "  product:\n"
                  "  - Splunk Enterprise\n"
                  "  - Splunk Enterprise Security\n"
                  "  - Splunk Cloud\n"
                  "  usecase: Advanced Threat Detection\n"));
}

void sg_spl_contentctl(Emitter *em, const Query *queries, size_t count)
{
    Str story = spl_options(em)->analytic_story;
    Map taken = sg_map_in(em->arena);
    unsigned n = 0;
    for (size_t i = 0; i < count; i++) {
        Rule named = *queries[i].rule;
        named.title = words_of(em->arena, named.title);
        sg_emit_about(em, queries[i].rule);
        SavedSearch s = sg_spl_saved_search(em, &queries[i]);
        s.name = sg_spl_search_name(em, &taken, &named, MAX_DETECTION_NAME);
        n = i > 0 && queries[i - 1].rule == s.rule ? n + 1 : 0;
        put_detection(em, &s, n, story.n > 0 ? story : STR("Sigma Rules"));
    }
    if (story.n == 0)
        put_story(em);
}
