// threat.c - the tags of ATT&CK as detection rules of Elastic keep them.
//
// Sigma has tactics and techniques side by side, Elastic has techniques below
// tactics.  A technique goes to each tagged tactic that ATT&CK has it in, and
// where none is tagged to its first one.  References end with a slash, which
// Elastic's schema wants.

#include "elastic/threat.h"

#include "base/ascii.h"
#include "elastic/json_out.h"
#include "facts/attack_technique.h"
#include "facts/text_table.h"

enum { MAX_TACTICS = 32 }; // ATT&CK v19 has 15

typedef struct Tactic {
    Str name, id; // "initial-access", "TA0001"
    bool tagged;
    Technique *techniques; // by their ids
    size_t count, cap;
} Tactic;

typedef struct Threat {
    Arena *arena;
    Tactic tactics[MAX_TACTICS]; // by their ids
    size_t count;
    bool evasion; // the tag "defense-evasion", a tactic up to v18
} Threat;

// ---- tactics -------------------------------------------------------------

static int compare(Str a, Str b)
{
    return sg_table_compare(a, b);
}

static void add_tactics(Threat *t)
{
    TableRow row = {0};
    while (sg_table_next(sg_table(TABLE_attack_tactics), &row) &&
           t->count < MAX_TACTICS) {
        Tactic new = {.name = sg_table_column(&row, 0),
                      .id = sg_table_column(&row, 1)};
        size_t at = t->count++;
        for (; at > 0 && compare(t->tactics[at - 1].id, new.id) > 0; at--)
            t->tactics[at] = t->tactics[at - 1];
        t->tactics[at] = new;
    }
}

static Tactic *find_tactic(Threat *t, Str name)
{
    for (size_t i = 0; i < t->count; i++)
        if (str_eq(t->tactics[i].name, name))
            return &t->tactics[i];
    return NULL;
}

// Older rules have '_' between words.
static Str plain_name(Arena *a, Str name)
{
    char *p = sg_arena_bytes(a, name.n + 1);
    for (size_t i = 0; i < name.n; i++)
        p[i] = name.p[i] == '_' ? '-' : to_lower(name.p[i]);
    p[name.n] = '\0';
    return str_of(p, name.n);
}

static void tag_tactic(Threat *t, Str name)
{
    Str plain = plain_name(t->arena, name);
    Tactic *tactic = find_tactic(t, plain);
    if (tactic != NULL)
        tactic->tagged = true;
    else if (str_eq(plain, STR("defense-evasion")))
        t->evasion = true;
}

// ATT&CK v19 made two tactics of "defense-evasion".
static bool is_tagged(const Threat *t, const Tactic *tactic)
{
    return tactic->tagged ||
           (t->evasion && (str_eq(tactic->name, STR("stealth")) ||
                           str_eq(tactic->name, STR("defense-impairment"))));
}

// ---- techniques ----------------------------------------------------------

static void add_technique(Threat *t, Tactic *to, const Technique *technique)
{
    size_t at = 0;
    while (at < to->count && compare(to->techniques[at].id, technique->id) < 0)
        at++;
    if (at < to->count && str_eq(to->techniques[at].id, technique->id))
        return;
    arena_grow(t->arena, to->techniques, to->count, &to->cap);
    memmove(&to->techniques[at + 1], &to->techniques[at],
            (to->count - at) * sizeof *to->techniques);
    to->techniques[at] = *technique;
    to->count++;
}

static Str parent_of(Str id)
{
    return str_slice(id, 0, str_find(id, '.', 0));
}

// A sub-technique comes with its technique.
static void place(Threat *t, Tactic *to, const Technique *technique)
{
    Technique parent;
    if (sg_technique_find(parent_of(technique->id), &parent) ==
        TECHNIQUE_CURRENT)
        add_technique(t, to, &parent);
    add_technique(t, to, technique);
}

static void tag_technique(Threat *t, Str id)
{
    Technique technique;
    bool placed = false;
    if (sg_technique_find(id, &technique) == TECHNIQUE_UNKNOWN)
        return;
    for (size_t i = 0; i < t->count; i++) {
        Tactic *tactic = &t->tactics[i];
        if (!is_tagged(t, tactic) ||
            !sg_attack_has_tactic(technique.tactics, tactic->name))
            continue;
        place(t, tactic, &technique);
        placed = true;
    }
    size_t end = str_find(technique.tactics, ',', 0);
    Tactic *first = find_tactic(t, str_slice(technique.tactics, 0, end));
    if (!placed && first != NULL)
        place(t, first, &technique);
}

// ---- reading tags --------------------------------------------------------

static bool attack_name(const StrItem *tag, Str *name)
{
    static const Str space = {"attack.", 7};
    *name = str_slice(tag->text, str_starts(tag->text, space) ? space.n : 0,
                      tag->text.n);
    return str_starts(tag->text, space);
}

static Threat *read_threat(Arena *a, const Rule *rule)
{
    Threat *t = arena_new(a, Threat);
    Str name, id;
    char buffer[9];
    t->arena = a;
    add_tactics(t);
    for (const StrItem *tag = rule->tags; tag != NULL; tag = tag->next)
        if (attack_name(tag, &name))
            tag_tactic(t, name);
    for (const StrItem *tag = rule->tags; tag != NULL; tag = tag->next)
        if (attack_name(tag, &name) &&
            sg_attack_technique_id(name, buffer, &id))
            tag_technique(t, sg_arena_copy(a, id));
    Tactic *stealth = find_tactic(t, STR("stealth"));
    Tactic *impairment = find_tactic(t, STR("defense-impairment"));
    if (t->evasion && stealth != NULL &&
        (impairment == NULL || impairment->count == 0))
        stealth->tagged = true;
    return t;
}

static bool is_shown(const Tactic *tactic)
{
    return tactic->tagged || tactic->count > 0;
}

// ---- printing ------------------------------------------------------------

// "command-and-control": "Command and Control"
static Str title(Arena *a, Str name)
{
    StrBuf sb = sb_in(a);
    for (size_t at = 0; at < name.n;) {
        size_t end = str_find(name, '-', at);
        Str word = str_slice(name, at, end);
        bool small = str_eq(word, STR("and"));
        if (at > 0)
            sb_putc(&sb, ' ');
        for (size_t i = 0; i < word.n; i++)
            sb_putc(&sb, i == 0 && !small ? to_upper(word.p[i]) : word.p[i]);
        at = end + 1;
    }
    return sb_str(&sb);
}

static void put_reference(Threat *t, JsonWriter *w, const char *kind, Str id)
{
    StrBuf url = sb_in(t->arena);
    sg_sb_putf(&url, "https://attack.mitre.org/%s/", kind);
    for (size_t i = 0; i < id.n; i++)
        sb_putc(&url, id.p[i] == '.' ? '/' : id.p[i]);
    sb_putc(&url, '/');
    sg_elastic_text(w, "reference", sb_str(&url));
}

static void put_named(Threat *t, JsonWriter *w, const char *kind, Str id,
                      Str name)
{
    sg_elastic_text(w, "id", id);
    sg_elastic_text(w, "name", name);
    put_reference(t, w, kind, id);
}

static bool is_below(const Tactic *tactic, size_t index, Str parent)
{
    return index < tactic->count &&
           !str_eq(tactic->techniques[index].id, parent) &&
           str_eq(parent_of(tactic->techniques[index].id), parent);
}

// Returns how many techniques it was.
static size_t put_technique(Threat *t, JsonWriter *w, const Tactic *tactic,
                            size_t index)
{
    const Technique *technique = &tactic->techniques[index];
    size_t next = index + 1;
    sg_json_object(w);
    put_named(t, w, "techniques", technique->id, technique->name);
    if (is_below(tactic, next, technique->id)) {
        sg_elastic_list(w, "subtechnique");
        for (; is_below(tactic, next, technique->id); next++) {
            sg_json_object(w);
            put_named(t, w, "techniques", tactic->techniques[next].id,
                      tactic->techniques[next].name);
            sg_json_object_end(w);
        }
        sg_json_list_end(w);
    }
    sg_json_object_end(w);
    return next - index;
}

static void put_tactic(Threat *t, JsonWriter *w, const Tactic *tactic)
{
    sg_json_object(w);
    sg_elastic_text(w, "framework", STR("MITRE ATT&CK"));
    sg_elastic_object(w, "tactic");
    put_named(t, w, "tactics", tactic->id, title(t->arena, tactic->name));
    sg_json_object_end(w);
    if (tactic->count > 0) {
        sg_elastic_list(w, "technique");
        for (size_t i = 0; i < tactic->count;)
            i += put_technique(t, w, tactic, i);
        sg_json_list_end(w);
    }
    sg_json_object_end(w);
}

void sg_threat_put(Arena *a, JsonWriter *w, const Rule *rule)
{
    Threat *t = read_threat(a, rule);
    sg_json_list(w);
    for (size_t i = 0; i < t->count; i++)
        if (is_shown(&t->tactics[i]))
            put_tactic(t, w, &t->tactics[i]);
    sg_json_list_end(w);
}

Str sg_threat_tactic_name(Arena *a, const Rule *rule, size_t n)
{
    const Threat *t = read_threat(a, rule);
    for (size_t i = 0; i < t->count; i++)
        if (is_shown(&t->tactics[i]) && n-- == 0)
            return title(a, t->tactics[i].name);
    return (Str){"", 0};
}

void sg_threat_check(Emitter *em)
{
    Technique technique;
    Str name, id;
    char buffer[9];
    for (const StrItem *tag = em->rule->tags; tag != NULL; tag = tag->next) {
        if (!attack_name(tag, &name) ||
            !sg_attack_technique_id(name, buffer, &id) ||
            sg_technique_find(id, &technique) != TECHNIQUE_UNKNOWN)
            continue;
        sg_emit_warn(em, SG_elastic_rule, tag->span,
                     "ATT&CK has no technique %.*s: the rule keeps it as a tag "
                     "only",
                     STR_ARG(id));
    }
}
