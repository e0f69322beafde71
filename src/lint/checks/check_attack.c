// check_attack.c - tags of MITRE ATT&CK.

#include "base/ascii.h"
#include "facts/attack_technique.h"
#include "lint/rule_facts.h"

// ---- names ---------------------------------------------------------------

// A technique that was in ATT&CK; its successor, if that is in the table, is
// what the tag should name.
static bool is_retired(const Subject *s, const RuleTag *tag, Str id)
{
    TableRow row;
    Str tactics;
    if (!sg_table_find(sg_table(TABLE_attack_retired), id, &row))
        return false;
    sg_lint_find(s, name_span(tag), "the technique %.*s is %.*s", STR_ARG(id),
                 STR_ARG(sg_table_column(&row, 1)));
    StrBuf name = sb_in(s->arena);
    Str next = sg_table_column(&row, 2);
    for (size_t i = 0; i < next.n; i++)
        sb_putc(&name, to_lower(next.p[i]));
    if (sg_attack_kind(s->options, sb_str(&name), &tactics) ==
        ATTACK_TECHNIQUE) {
        sg_lint_hint(s, "it is now attack.%.*s", STR_ARG(sb_str(&name)));
        change_name(s, tag, sb_str(&name));
    }
    return true;
}

static void report_technique(const Subject *s, const RuleTag *tag, Str id)
{
    if (is_retired(s, tag, id))
        return;
    sg_lint_find(s, name_span(tag),
                 "the enterprise matrix of ATT&CK has no technique %.*s",
                 STR_ARG(id));
    if (str_starts(id, STR("T08")))
        sg_lint_hint(s, "it may be of the matrix for industrial control "
                        "systems");
}

static Str with_hyphens(Arena *a, Str name)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < name.n; i++)
        sb_putc(&sb, name.p[i] == '_' ? '-' : to_lower(name.p[i]));
    return sb_str(&sb);
}

// "ta0001" is the id of a tactic, for which tags have its name.
static Str tactic_of_id(const Subject *s, Str name)
{
    TableRow row = {0};
    TextTable tactics = sg_table(TABLE_attack_tactics);
    while (sg_table_next(tactics, &row))
        if (str_eq_fold(sg_table_column(&row, 1), name))
            return sg_table_column(&row, 0);
    return with_hyphens(s->arena, name);
}

static void report_name(const Subject *s, const RuleTag *tag)
{
    Str tactics;
    Str meant = tactic_of_id(s, tag->name);
    sg_lint_find(s, name_span(tag), "ATT&CK has no '%.*s'", STR_ARG(tag->name));
    if (sg_attack_kind(s->options, meant, &tactics) != ATTACK_UNKNOWN) {
        sg_lint_hint(s, "write it as attack.%.*s", STR_ARG(meant));
        change_name(s, tag, meant);
    } else if (str_eq(meant, STR("defense-evasion"))) {
        sg_lint_hint(s, "since ATT&CK v19 it is stealth or defense-impairment");
    } else {
        Nearest near = sg_nearest(tag->name);
        TableRow row = {0};
        while (sg_table_next(s->options->tactics, &row))
            sg_nearest_offer(&near, sg_table_column(&row, 0));
        sg_lint_suggest(s, &near);
    }
}

void sg_check_tag_attack(const Subject *s)
{
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next) {
        char buffer[9];
        Str id;
        if (t->kind != ATTACK_UNKNOWN)
            continue;
        if (t->tag.name.p[0] == 't' &&
            sg_attack_technique_id(t->tag.name, buffer, &id))
            report_technique(s, &t->tag, id);
        else
            report_name(s, &t->tag);
    }
}

void sg_check_tag_attack_absent(const Subject *s)
{
    if (s->rule->kind != RULE_FILTER && s->facts->attack == NULL)
        sg_lint_find(s, sg_attribute_place(s, STR("tags")),
                     "no tag of the rule names a part of ATT&CK");
}

// ---- tactics and techniques ----------------------------------------------

static bool is_tagged(const Subject *s, Str tactic)
{
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next)
        if (str_eq(t->tag.name, tactic))
            return true;
    return false;
}

// Is it a tactic of a technique that is tagged above 'end'?
static bool is_of_earlier(const Subject *s, Str tactic, const AttackTag *end)
{
    for (const AttackTag *t = s->facts->attack; t != end; t = t->next)
        if (t->kind == ATTACK_TECHNIQUE &&
            sg_attack_has_tactic(t->tactics, tactic))
            return true;
    return false;
}

// The tactics of a technique that are not tagged, between commas.
static Str missing_tactics(const Subject *s, Str tactics)
{
    StrBuf missing = sb_in(s->arena);
    for (size_t at = 0; at < tactics.n;) {
        size_t end = str_find(tactics, ',', at);
        Str tactic = str_slice(tactics, at, end);
        at = end + 1;
        if (is_tagged(s, tactic))
            continue;
        if (missing.n > 0)
            sb_putc(&missing, ',');
        sg_sb_put(&missing, tactic);
    }
    return sb_str(&missing);
}

static Str in_words(Arena *a, Str tactics)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < tactics.n; i++) {
        sb_putc(&sb, tactics.p[i]);
        if (tactics.p[i] == ',')
            sb_putc(&sb, ' ');
    }
    return sb_str(&sb);
}

// Each is added once, at the first technique that it belongs to.
static void add_tactics(const Subject *s, const AttackTag *tag, Str tactics)
{
    for (size_t at = 0; at < tactics.n;) {
        size_t end = str_find(tactics, ',', at);
        Str tactic = str_slice(tactics, at, end);
        at = end + 1;
        if (is_of_earlier(s, tactic, tag))
            continue;
        StrBuf text = sb_in(s->arena);
        sg_sb_put(&text, STR("attack."));
        sg_sb_put(&text, tactic);
        sg_change_add_item(s, tag->tag.node, sb_str(&text));
    }
}

void sg_check_tag_tactic_missing(const Subject *s)
{
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next) {
        if (t->kind != ATTACK_TECHNIQUE)
            continue;
        Str missing = missing_tactics(s, t->tactics);
        if (missing.n == 0)
            continue;
        sg_lint_find(s, name_span(&t->tag), "not tagged: %.*s, of %.*s",
                     STR_ARG(in_words(s->arena, missing)),
                     STR_ARG(t->tag.name));
        add_tactics(s, t, missing);
    }
}

// Is a technique tagged that is not in the table?  Its tactics are not known.
static bool has_unknown_technique(const Subject *s)
{
    char buffer[9];
    Str id;
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next)
        if (t->kind == ATTACK_UNKNOWN &&
            sg_attack_technique_id(t->tag.name, buffer, &id))
            return true;
    return false;
}

// Does it belong to one of the techniques?  Also true if there is none.
static bool is_of_technique(const Subject *s, Str tactic)
{
    bool any = false;
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next) {
        if (t->kind == ATTACK_TECHNIQUE &&
            sg_attack_has_tactic(t->tactics, tactic))
            return true;
        any |= t->kind == ATTACK_TECHNIQUE;
    }
    return !any;
}

void sg_check_tag_tactic_foreign(const Subject *s)
{
    if (has_unknown_technique(s))
        return;
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next)
        if (t->kind == ATTACK_TACTIC && !is_of_technique(s, t->tag.name))
            sg_lint_find(s, name_span(&t->tag),
                         "no technique of the rule belongs to %.*s",
                         STR_ARG(t->tag.name));
}

void sg_check_tag_order(const Subject *s)
{
    const AttackTag *first = NULL;
    for (const AttackTag *t = s->facts->attack; t != NULL; t = t->next) {
        if (t->kind == ATTACK_TECHNIQUE && first == NULL)
            first = t;
        if (t->kind != ATTACK_TACTIC || first == NULL)
            continue;
        sg_lint_find(s, t->tag.node->span,
                     "tactics come before techniques among the tags");
        sg_lint_other(s, first->tag.node->span, "the first technique");
        sg_change_move_item(s, t->tag.node, first->tag.node);
    }
}
