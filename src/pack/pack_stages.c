// pack_stages.c - which rules a stage holds.
//
//     selector = path | id | name
//
// A path is below the folder of pack.yml, and '*' in it is any text.

#include "base/glob.h"
#include "pack/pack.h"

// What comes after the pack's folder; all of it for rules from elsewhere.
static Str path_of(const Pack *pack, const Rule *rule)
{
    Str path = rule->source->name;
    return str_starts(path, pack->folder)
               ? str_slice(path, pack->folder.n, path.n)
               : path;
}

static bool selects(const Pack *pack, const StrItem *selector, const Rule *rule)
{
    Str text = selector->text;
    return (rule->id.n > 0 && str_eq(text, rule->id)) ||
           (rule->name.n > 0 && str_eq(text, rule->name)) ||
           sg_glob_matches(text, path_of(pack, rule), false);
}

static const StrItem *selector_of(const Pack *pack, const PackStage *stage,
                                  const Rule *rule)
{
    const StrItem *s = stage->rules;
    while (s != NULL && !selects(pack, s, rule))
        s = s->next;
    return s;
}

const PackStage *sg_pack_stage(const Pack *pack, const Rule *rule)
{
    const PackStage *s = pack->stages;
    while (s != NULL && selector_of(pack, s, rule) == NULL)
        s = s->next;
    return s;
}

bool sg_pack_is_hunt(const Pack *pack, const Rule *rule)
{
    Str path = path_of(pack, rule);
    return pack->hunts.n > 0 && str_starts(path, pack->hunts) &&
           path.n > pack->hunts.n &&
           (path.p[pack->hunts.n] == '/' ||
            pack->hunts.p[pack->hunts.n - 1] == '/');
}

size_t sg_pack_hunts_last(const Pack *pack, Arena *scratch, const Rule **rules,
                          size_t count)
{
    const Rule **hunts = arena_array(scratch, const Rule *, count);
    size_t others = 0;
    size_t n = 0;
    for (size_t i = 0; i < count; i++)
        if (sg_pack_is_hunt(pack, rules[i]))
            hunts[n++] = rules[i];
        else
            rules[others++] = rules[i];
    for (size_t i = 0; i < n; i++)
        rules[others + i] = hunts[i];
    return others;
}

// ---- checking ------------------------------------------------------------

static Str title_of(const Rule *rule)
{
    return rule->title.n > 0 ? rule->title : rule->id;
}

static void check_selector(const Pack *pack, const StrItem *s,
                           const Rule *const *rules, size_t count,
                           DiagList *diags)
{
    for (size_t i = 0; i < count; i++)
        if (selects(pack, s, rules[i]))
            return;
    sg_diag(diags, SG_pack_selector, s->span, "'%.*s' fits no rule that alerts",
            STR_ARG(s->text));
    sg_diag_hint(diags, "a selector is a path below this folder, in which '*' "
                        "is any text, or the id or name of a rule");
}

static void check_once(const Pack *pack, const Rule *rule, DiagList *diags)
{
    const PackStage *first = sg_pack_stage(pack, rule);
    const PackStage *s = first != NULL ? first->next : NULL;
    for (; s != NULL; s = s->next) {
        const StrItem *again = selector_of(pack, s, rule);
        if (again != NULL)
            sg_diag(diags, SG_pack_stages, again->span,
                    "'%.*s' is in the stages %.*s and %.*s",
                    STR_ARG(title_of(rule)), STR_ARG(first->id),
                    STR_ARG(s->id));
    }
}

static void warn_of_rest(const Pack *pack, const Rule *const *rules,
                         size_t count, DiagList *diags)
{
    size_t rest = 0;
    const Rule *first = NULL;
    for (size_t i = 0; i < count; i++) {
        if (sg_pack_stage(pack, rules[i]) != NULL)
            continue;
        first = rest++ == 0 ? rules[i] : first;
    }
    if (rest == 0)
        return;
    sg_diag(diags, SG_pack_rest, sg_source_whole(pack->source),
            "%zu rule%s in no stage, '%.*s' first", rest,
            rest == 1 ? " is" : "s are", STR_ARG(title_of(first)));
}

void sg_pack_check(const Pack *pack, const Rule *const *rules, size_t count,
                   DiagList *diags)
{
    for (const PackStage *s = pack->stages; s != NULL; s = s->next)
        for (const StrItem *x = s->rules; x != NULL; x = x->next)
            check_selector(pack, x, rules, count, diags);
    for (size_t i = 0; i < count; i++)
        check_once(pack, rules[i], diags);
    if (pack->stages != NULL)
        warn_of_rest(pack, rules, count, diags);
}
