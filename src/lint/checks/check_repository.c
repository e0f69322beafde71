// check_repository.c - rules of a repository that do not go together.

#include "base/ascii.h"
#include "base/map.h"
#include "lint/checks.h"

// What rules may share with others; a rule without it has an empty text.
typedef struct Shared {
    const char *what; // "id"
    Str (*text)(const Subject *s, const Rule *rule);
    Span (*span)(const Rule *rule);
    bool (*differs)(const Rule *a, const Rule *b); // or NULL
} Shared;

// Rules by a text, each the first one that has it.
typedef struct Firsts {
    Map map;
    const Rule **rules; // one place for each rule; maps hold no const pointers
    size_t count;
} Firsts;

static Firsts new_firsts(const Subject *s)
{
    Firsts f = {sg_map_in(s->scratch),
                arena_array(s->scratch, const Rule *, s->count), 0};
    sg_map_room(&f.map, s->count);
    return f;
}

static const Rule *first_of(const Firsts *f, Str text)
{
    const Rule *const *place = sg_map_get(&f->map, text);
    return place != NULL ? *place : NULL;
}

static void add(Firsts *f, Str text, const Rule *rule)
{
    f->rules[f->count] = rule;
    (void)sg_map_put(&f->map, text, &f->rules[f->count++]);
}

// One pass: each rule is compared with the first that has the same.
static void find_shared(const Subject *s, const Shared *shared)
{
    Firsts firsts = new_firsts(s);
    for (size_t i = 0; i < s->count; i++) {
        const Rule *rule = s->rules[i];
        Str text = shared->text(s, rule);
        if (text.n == 0)
            continue;
        const Rule *first = first_of(&firsts, text);
        if (first == NULL) {
            add(&firsts, text, rule);
        } else if (shared->differs == NULL || shared->differs(first, rule)) {
            sg_lint_find_in(s, rule, shared->span(rule),
                            "another rule has the same %s", shared->what);
            sg_lint_other(s, shared->span(first), "it is here");
        }
    }
}

static Str id_of(const Subject *s, const Rule *rule)
{
    (void)s;
    return rule->id;
}

static Span id_span(const Rule *rule)
{
    return rule->id_span;
}

static Str title_of(const Subject *s, const Rule *rule)
{
    (void)s;
    return rule->title;
}

static Span title_span(const Rule *rule)
{
    return rule->title_span;
}

static Str name_of(const Subject *s, const Rule *rule)
{
    (void)s;
    return rule->kind == RULE_FILTER ? (Str){0} : rule->name;
}

static Span name_span(const Rule *rule)
{
    return rule->name_span;
}

// Letters and digits in lower case.
static Str folded_title(const Subject *s, const Rule *rule)
{
    StrBuf sb = sb_in(s->scratch);
    for (size_t i = 0; i < rule->title.n; i++) {
        char c = rule->title.p[i];
        if (is_alnum(c) || (unsigned char)c >= 0x80)
            sb_putc(&sb, to_lower(c));
    }
    return sb_str(&sb);
}

static bool titles_differ(const Rule *a, const Rule *b)
{
    return !str_eq(a->title, b->title);
}

void sg_check_id_duplicate(const Subject *s)
{
    find_shared(s, &(Shared){"id", id_of, id_span, NULL});
}

void sg_check_title_duplicate(const Subject *s)
{
    find_shared(s, &(Shared){"title", title_of, title_span, NULL});
}

void sg_check_title_similar(const Subject *s)
{
    find_shared(s, &(Shared){"title, but for case and punctuation",
                             folded_title, title_span, titles_differ});
}

void sg_check_name_duplicate(const Subject *s)
{
    find_shared(s, &(Shared){"name", name_of, name_span, NULL});
}

// ---- references to other rules -------------------------------------------

static Firsts by_id(const Subject *s)
{
    Firsts rules = new_firsts(s);
    for (size_t i = 0; i < s->count; i++)
        if (s->rules[i]->id.n > 0 && first_of(&rules, s->rules[i]->id) == NULL)
            add(&rules, s->rules[i]->id, s->rules[i]);
    return rules;
}

void sg_check_related_unresolved(const Subject *s)
{
    Firsts rules = by_id(s);
    for (size_t i = 0; i < s->count; i++)
        for (const Related *r = s->rules[i]->related; r != NULL; r = r->next)
            if (r->id.n > 0 && first_of(&rules, r->id) == NULL)
                sg_lint_find_in(s, s->rules[i], r->span,
                                "no rule here has the id %.*s", STR_ARG(r->id));
}

static bool is_retired(const Rule *rule)
{
    return rule->status == STATUS_DEPRECATED ||
           rule->status == STATUS_UNSUPPORTED;
}

// "obsolete" says that the rule replaces the other one.
void sg_check_related_obsolete_status(const Subject *s)
{
    Firsts rules = by_id(s);
    for (size_t i = 0; i < s->count; i++)
        for (const Related *r = s->rules[i]->related; r != NULL; r = r->next) {
            const Rule *other = first_of(&rules, r->id);
            if (other == NULL || other == s->rules[i] || is_retired(other) ||
                !str_eq_fold(r->type, STR("obsolete")))
                continue;
            sg_lint_find_in(s, s->rules[i], r->span,
                            "the rule replaces another one that is not "
                            "deprecated");
            sg_lint_other(s, other->id_span, "that rule");
        }
}
