// stix.c - a bundle of STIX 2.1: an indicator for each rule, and what it is
// about.
//
// https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html

#include "base/ascii.h"
#include "export/rule_yaml.h"
#include "export/stix_graph.h"
#include "export/stix_id.h"

// The fixed ids of TLP 2.0, with their date and their extension:
// https://github.com/oasis-open/cti-stix-common-objects,
// extension-definition-specifications/tlp-2.0
#define TLP_EXTENSION \
    "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"

typedef struct Marking {
    const char *id, *name, *value;
} Marking;

static const Marking markings[] = {
    [TLP_CLEAR] = {"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
                   "TLP:CLEAR", "clear"},
    [TLP_GREEN] = {"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
                   "TLP:GREEN", "green"},
    [TLP_AMBER] = {"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
                   "TLP:AMBER", "amber"},
    [TLP_AMBER_STRICT] =
        {"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
         "TLP:AMBER+STRICT", "amber+strict"},
    [TLP_RED] = {"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
                 "TLP:RED", "red"},
};

typedef struct Bundle {
    Graph g;
    JsonWriter *w;
    const Marking *marking;
    Str author, report, grouping; // ids
} Bundle;

// ---- parts ---------------------------------------------------------------

static void put(Bundle *b, const char *key, Str text)
{
    sg_export_member(b->w, key, text);
}

// Nothing for an empty text, which STIX does not want.
static void put_if(Bundle *b, const char *key, Str text)
{
    if (text.n > 0)
        put(b, key, text);
}

static void put_list(Bundle *b, const char *key)
{
    sg_json_key(b->w, str_of_literal(key));
    sg_json_list(b->w);
}

static void put_only(Bundle *b, const char *key, Str text)
{
    put_list(b, key);
    sg_json_text(b->w, text);
    sg_json_list_end(b->w);
}

static void begin(Bundle *b, const char *type, Str id)
{
    sg_json_object(b->w);
    put(b, "type", str_of_literal(type));
    put(b, "spec_version", STR("2.1"));
    put(b, "id", id);
}

static void put_dates(Bundle *b, Str created, Str modified)
{
    put(b, "created", created);
    put(b, "modified", modified);
}

// What all objects of ours have.
static void put_ours(Bundle *b, Str created, Str modified)
{
    put(b, "created_by_ref", b->author);
    put_dates(b, created, modified);
    put_only(b, "object_marking_refs", str_of_literal(b->marking->id));
}

static void end(Bundle *b)
{
    sg_json_object_end(b->w);
}

static void put_reference(Bundle *b, const char *source, Str number, Str url)
{
    sg_json_object(b->w);
    put(b, "source_name", str_of_literal(source));
    put_if(b, "external_id", number);
    put_if(b, "url", url);
    sg_json_object_end(b->w);
}

static void put_phases(Bundle *b, Str tactics)
{
    put_list(b, "kill_chain_phases");
    for (size_t at = 0; at < tactics.n;) {
        size_t end_of = str_find(tactics, ',', at);
        sg_json_object(b->w);
        put(b, "kill_chain_name", STR("mitre-attack"));
        put(b, "phase_name", str_slice(tactics, at, end_of));
        sg_json_object_end(b->w);
        at = end_of + 1;
    }
    sg_json_list_end(b->w);
}

// ---- indicators ----------------------------------------------------------

// STIX has confidence from 0 to 100; a level says how urgent an alert is, which
// its author weighed with how often it is wrong.  0: the rule has no level.
static int confidence_of(Level level)
{
    static const int all[LEVEL_COUNT] = {
        [LEVEL_INFORMATIONAL] = 15, [LEVEL_LOW] = 30,      [LEVEL_MEDIUM] = 50,
        [LEVEL_HIGH] = 75,          [LEVEL_CRITICAL] = 90,
    };
    return all[level];
}

static bool is_urgent(Level level)
{
    return level == LEVEL_HIGH || level == LEVEL_CRITICAL;
}

static bool is_hex(char c)
{
    return is_digit(c) || (to_lower(c) >= 'a' && to_lower(c) <= 'f');
}

// Only characters that RFC 3986 has in paths and queries, as STIX wants: with
// others a text is no URI.
static bool is_url(Str text)
{
    static const char marks[] = "-._~:/?#@!$&'()*+,;=";
    if (!str_starts(text, STR("https://")) && !str_starts(text, STR("http://")))
        return false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool is_escape = c == '%' && i + 2 < text.n && is_hex(text.p[i + 1]) &&
                         is_hex(text.p[i + 2]);
        if (!is_escape && !is_alpha(c) && !is_digit(c) &&
            (c == '\0' || strchr(marks, c) == NULL))
            return false;
    }
    return true;
}

static void put_reference_of_author(Bundle *b, Str text)
{
    if (is_url(text)) {
        put_reference(b, "reference", (Str){0}, text);
        return;
    }
    sg_json_object(b->w);
    put(b, "source_name", STR("reference"));
    put(b, "description", text);
    sg_json_object_end(b->w);
}

static void put_references(Bundle *b, const Indicator *i)
{
    const Rule *r = i->rule;
    if (r->id.n == 0 && i->count == 0 && r->references == NULL)
        return;
    put_list(b, "external_references");
    if (r->id.n > 0)
        put_reference(b, "sigma", r->id, (Str){0});
    for (size_t k = 0; k < i->count; k++)
        put_reference(b, "mitre-attack", i->techniques[k].id, (Str){0});
    for (const StrItem *s = r->references; s != NULL; s = s->next)
        if (s->text.n > 0)
            put_reference_of_author(b, s->text);
    sg_json_list_end(b->w);
}

static void put_labels(Bundle *b, const Rule *r)
{
    if (r->tags == NULL)
        return;
    put_list(b, "labels");
    for (const StrItem *tag = r->tags; tag != NULL; tag = tag->next)
        sg_json_text(b->w, tag->text);
    sg_json_list_end(b->w);
}

static void put_indicator(Bundle *b, const Indicator *i)
{
    const Rule *r = i->rule;
    Str tactics = sg_export_tactics(b->g.x->arena, r);
    begin(b, "indicator", i->id);
    put_ours(b, i->created, i->modified);
    put(b, "name", sg_export_title(r));
    put_if(b, "description", r->description);
    put_only(b, "indicator_types",
             is_urgent(r->level) ? STR("malicious-activity")
                                 : STR("anomalous-activity"));
    put(b, "pattern", sg_rule_yaml(b->g.x, r));
    put(b, "pattern_type", STR("sigma"));
    put(b, "pattern_version", STR("2.1.0"));
    put(b, "valid_from", i->created);
    if (confidence_of(r->level) > 0) {
        sg_json_key(b->w, STR("confidence"));
        sg_json_int(b->w, confidence_of(r->level));
    }
    put_labels(b, r);
    if (tactics.n > 0)
        put_phases(b, tactics);
    put_references(b, i);
    end(b);
}

// ---- the other objects ---------------------------------------------------

static void put_author(Bundle *b)
{
    bool is_default = str_eq(b->g.x->options->author, STR("sigcc"));
    begin(b, "identity", b->author);
    put_dates(b, sg_stix_undated(), sg_stix_undated());
    put(b, "name", b->g.x->options->author);
    put(b, "identity_class", is_default ? STR("system") : STR("organization"));
    end(b);
}

static void put_marking(Bundle *b)
{
    begin(b, "marking-definition", str_of_literal(b->marking->id));
    put(b, "created", STR("2022-10-01T00:00:00.000Z"));
    put(b, "name", str_of_literal(b->marking->name));
    sg_json_key(b->w, STR("extensions"));
    sg_json_object(b->w);
    sg_json_key(b->w, STR(TLP_EXTENSION));
    sg_json_object(b->w);
    put(b, "extension_type", STR("property-extension"));
    put(b, "tlp_2_0", str_of_literal(b->marking->value));
    sg_json_object_end(b->w);
    sg_json_object_end(b->w);
    end(b);
}

// MITRE's objects stay MITRE's: without an author and a marking of ours.
static void put_concept(Bundle *b, const Concept *k)
{
    begin(b, k->type, k->id);
    if (k->is_theirs)
        put_dates(b, k->created, k->created);
    else
        put_ours(b, k->created, k->created);
    put(b, "name", k->name);
    if (k->tactics.n > 0)
        put_phases(b, k->tactics);
    put_list(b, "external_references");
    put_reference(b, k->source, k->number, k->url);
    sg_json_list_end(b->w);
    end(b);
}

static void put_link(Bundle *b, const Link *l)
{
    begin(b, "relationship", l->id);
    put_ours(b, l->created, l->modified);
    put(b, "relationship_type", str_of_literal(l->type));
    put(b, "source_ref", l->from);
    put(b, "target_ref", l->to);
    end(b);
}

static void put_indicator_refs(Bundle *b)
{
    for (size_t i = 0; i < b->g.n_indicators; i++)
        sg_json_text(b->w, b->g.indicators[i].id);
}

// Everything but itself.
static void put_report_refs(Bundle *b)
{
    put_list(b, "object_refs");
    sg_json_text(b->w, b->author);
    sg_json_text(b->w, str_of_literal(b->marking->id));
    sg_json_text(b->w, b->grouping);
    put_indicator_refs(b);
    for (size_t i = 0; i < b->g.n_concepts; i++)
        sg_json_text(b->w, b->g.concepts[i]->id);
    for (size_t i = 0; i < b->g.n_links; i++)
        sg_json_text(b->w, b->g.links[i].id);
    sg_json_list_end(b->w);
}

static void put_report(Bundle *b)
{
    const ExportOptions *o = b->g.x->options;
    begin(b, "report", b->report);
    put_ours(b, b->g.created, b->g.modified);
    put(b, "name", o->name);
    put_if(b, "description", o->description);
    put_list(b, "report_types");
    sg_json_text(b->w, STR("indicator"));
    if (b->g.n_concepts > 0)
        sg_json_text(b->w, STR("attack-pattern"));
    sg_json_list_end(b->w);
    put(b, "published", b->g.modified);
    put_report_refs(b);
    end(b);
}

// Nobody is said to be behind it: no campaign, no actor.
static void put_grouping(Bundle *b)
{
    begin(b, "grouping", b->grouping);
    put_ours(b, b->g.created, b->g.modified);
    put(b, "name", b->g.x->options->name);
    put(b, "context", STR("suspicious-activity"));
    put_list(b, "object_refs");
    put_indicator_refs(b);
    sg_json_list_end(b->w);
    end(b);
}

static void put_objects(Bundle *b)
{
    put_list(b, "objects");
    put_author(b);
    put_marking(b);
    put_report(b);
    put_grouping(b);
    for (size_t i = 0; i < b->g.n_indicators; i++)
        put_indicator(b, &b->g.indicators[i]);
    for (size_t i = 0; i < b->g.n_concepts; i++)
        put_concept(b, b->g.concepts[i]);
    for (size_t i = 0; i < b->g.n_links; i++)
        put_link(b, &b->g.links[i]);
    sg_json_list_end(b->w);
}

bool sg_export_stix(const Export *x, StrBuf *to)
{
    Arena *a = x->arena;
    JsonWriter w = sg_export_json(to);
    Bundle b = {.w = &w, .marking = &markings[x->options->tlp]};
    sg_stix_collect(&b.g, x);
    b.author = sg_stix_id(a, "identity", x->options->author);
    b.report = sg_stix_id(a, "report", x->options->name);
    b.grouping = sg_stix_id(a, "grouping", x->options->name);
    sg_json_object(&w);
    put(&b, "type", STR("bundle"));
    put(&b, "id", sg_stix_id(a, "bundle", x->options->name));
    put_objects(&b);
    sg_json_object_end(&w);
    return sg_json_line(&w) && b.g.n_indicators > 0;
}
