// check_tag.c - tags and their namespaces; check_attack.c has those of ATT&CK.

#include "base/ascii.h"
#include "base/find.h"
#include "facts/text_table.h"
#include "lint/calendar.h"
#include "lint/repeated.h"
#include "lint/tag.h"

// ---- form ----------------------------------------------------------------

void sg_check_tags_type(const Subject *s)
{
    if (sg_attribute_want_list(s, STR("tags")))
        return;
    RuleTag tag;
    const Node *x = sg_attribute_items(s, STR("tags"));
    for (; x != NULL; x = x->next) {
        if (!sg_node_is_text(x)) {
            sg_lint_find(s, x->span, "a tag must be text, not %s",
                         sg_attribute_kind(x));
        } else if (!split_tag(x, &tag)) {
            sg_lint_find(s, x->span, "the tag '%.*s' has no namespace",
                         STR_ARG(x->text));
            sg_lint_hint(s, "such as attack.t1078");
        }
    }
}

static bool is_tag_char(char c)
{
    return (is_word(c) && c == to_lower(c)) || c == '-';
}

static bool is_well_formed(const RuleTag *tag)
{
    for (size_t i = 0; i < tag->space.n; i++)
        if (!is_tag_char(tag->space.p[i]))
            return false;
    for (size_t i = 0; i < tag->name.n; i++)
        if (!is_tag_char(tag->name.p[i]) && tag->name.p[i] != '.')
            return false;
    return tag->space.n > 0 && tag->name.n > 0;
}

static Str lower(Arena *a, Str text)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < text.n; i++)
        sb_putc(&sb, to_lower(text.p[i]));
    return sb_str(&sb);
}

void sg_check_tag_format(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, (Str){0}, &tag)) {
        if (is_well_formed(&tag))
            continue;
        sg_lint_find(s, tag.node->span,
                     "a tag has small letters, digits, '-' and '_' on both "
                     "sides of its dot");
        Node small = *tag.node;
        small.text = lower(s->arena, small.text);
        RuleTag as_small;
        if (split_tag(&small, &as_small) && is_well_formed(&as_small))
            sg_change_text(s, tag.node, small.text);
    }
}

void sg_check_tag_duplicate(const Subject *s)
{
    sg_find_repeated(s, STR("tags"), "tag");
}

// ---- names of a fixed set ------------------------------------------------

// Is it one of the words, which end with NULL?
static bool is_one_of(Str name, const char *const *words)
{
    while (*words != NULL && !str_eq(name, str_of_literal(*words)))
        words++;
    return *words != NULL;
}

static Nearest nearest_of(Str name, const char *const *words)
{
    Nearest near = sg_nearest(name);
    for (; *words != NULL; words++)
        sg_nearest_offer(&near, str_of_literal(*words));
    return near;
}

static const char *const namespaces[] = {"attack",    "car", "cve", "d3fend",
                                         "detection", "stp", "tlp", NULL};

void sg_check_tag_namespace(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, (Str){0}, &tag)) {
        const LintOptions *o = s->options;
        size_t i = 0;
        while (i < o->n_namespaces && !str_eq(tag.space, o->namespaces[i]))
            i++;
        if (i < o->n_namespaces || is_one_of(tag.space, namespaces))
            continue;
        Nearest near = nearest_of(tag.space, namespaces);
        sg_lint_find(s, sg_node_span_within(tag.node, 0, tag.space.n),
                     "no namespace of tags is called '%.*s'",
                     STR_ARG(tag.space));
        sg_lint_suggest(s, &near);
    }
}

// Report the names of a namespace that are none of the words.
static void want_words(const Subject *s, Str space, const char *const *words)
{
    RuleTag tag = {0};
    while (next_tag(s, space, &tag)) {
        if (is_one_of(tag.name, words))
            continue;
        Nearest near = nearest_of(tag.name, words);
        sg_lint_find(s, name_span(&tag), "no tag is called '%.*s'",
                     STR_ARG(tag.node->text));
        sg_lint_suggest(s, &near);
    }
}

static const char *const kinds_of_rules[] = {"dfir", "emerging-threats",
                                             "threat-hunting", NULL};

void sg_check_tag_detection(const Subject *s)
{
    want_words(s, STR("detection"), kinds_of_rules);
}

void sg_check_tag_tlp(const Subject *s)
{
    static const char *const words[] = {
        "clear", "white", "green", "amber", "amber-strict", "red", NULL};
    want_words(s, STR("tlp"), words);
}

// "clear" of one version is "white" of the other.
static void want_version(const Subject *s, const char *const *words,
                         const char *version, const char *old, const char *new)
{
    RuleTag tag = {0};
    while (next_tag(s, STR("tlp"), &tag)) {
        if (is_one_of(tag.name, words))
            continue;
        sg_lint_find(s, name_span(&tag), "version %s of TLP has no '%.*s'",
                     version, STR_ARG(tag.name));
        if (str_eq(tag.name, str_of_literal(old))) {
            sg_lint_hint(s, "it is called '%s' there", new);
            change_name(s, &tag, str_of_literal(new));
        }
    }
}

void sg_check_tag_tlp_v1(const Subject *s)
{
    static const char *const words[] = {"white", "green", "amber", "red", NULL};
    want_version(s, words, "1", "clear", "white");
}

void sg_check_tag_tlp_v2(const Subject *s)
{
    static const char *const words[] = {"clear",        "green", "amber",
                                        "amber-strict", "red",   NULL};
    want_version(s, words, "2", "white", "clear");
}

// Report all tags of a namespace but the first.
static void want_one(const Subject *s, Str space)
{
    RuleTag tag = {0};
    const Node *first = NULL;
    while (next_tag(s, space, &tag)) {
        if (first == NULL) {
            first = tag.node;
            continue;
        }
        sg_lint_find(s, tag.node->span, "a second tag of the namespace '%.*s'",
                     STR_ARG(space));
        sg_lint_other(s, first->span, "the first one");
    }
}

void sg_check_tag_detection_unique(const Subject *s)
{
    want_one(s, STR("detection"));
}

void sg_check_tag_tlp_unique(const Subject *s)
{
    want_one(s, STR("tlp"));
}

void sg_check_tag_tlp_public(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, STR("tlp"), &tag))
        if (!str_eq(tag.name, STR("clear")))
            sg_lint_find(s, name_span(&tag),
                         "a rule that everybody can read is 'tlp.clear'");
}

// ---- folders -------------------------------------------------------------

static const Node *last_of(const Node *items)
{
    while (items != NULL && items->next != NULL)
        items = items->next;
    return items;
}

static bool has_tag(const Subject *s, Str space, Str name)
{
    RuleTag tag = {0};
    while (next_tag(s, space, &tag))
        if (str_eq(tag.name, name))
            return true;
    return false;
}

// Does the path hold "rules-" and then the kind?
static bool is_below(Str path, Str kind)
{
    Str start = STR("rules-");
    size_t at = sg_find(path, start, 0);
    while (at != NOT_FOUND &&
           !str_starts(str_slice(path, at + start.n, path.n), kind))
        at = sg_find(path, start, at + 1);
    return at != NOT_FOUND;
}

// "rules-emerging-threats/" and the like.
void sg_check_tag_detection_folder(const Subject *s)
{
    for (size_t i = 0; kinds_of_rules[i] != NULL; i++) {
        Str kind = str_of_literal(kinds_of_rules[i]);
        if (!is_below(s->source->name, kind) ||
            has_tag(s, STR("detection"), kind))
            continue;
        sg_lint_find(s, sg_attribute_place(s, STR("tags")),
                     "a rule of this folder has the tag 'detection.%.*s'",
                     STR_ARG(kind));
        const Node *last = last_of(sg_attribute_items(s, STR("tags")));
        StrBuf tag = sb_in(s->arena);
        sg_sb_putf(&tag, "detection.%s", kinds_of_rules[i]);
        if (last != NULL)
            sg_change_add_item(s, last, sb_str(&tag));
    }
}

// ---- names of a form -----------------------------------------------------

// Does the text match the form, where '9' is a digit, '*' more than zero of
// them, and everything else itself?  Text may follow, if 'open'.
static bool has_form(Str text, const char *form, bool open)
{
    size_t at = 0;
    for (; *form != '\0'; form++) {
        if (at == text.n)
            return false;
        if (*form != '9' && *form != '*') {
            if (text.p[at++] != *form)
                return false;
            continue;
        }
        if (!is_digit(text.p[at++]))
            return false;
        while (*form == '*' && at < text.n && is_digit(text.p[at]))
            at++;
    }
    return open || at == text.n;
}

void sg_check_tag_car(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, STR("car"), &tag))
        if (!has_form(tag.name, "9999-99-999", false)) {
            sg_lint_find(s, name_span(&tag),
                         "'%.*s' is not the number of an analytic of CAR",
                         STR_ARG(tag.name));
            sg_lint_hint(s, "such as 2016-03-001");
        }
}

// "2021-44228" of "2021.44228", "2021_44228", "cve-2021-44228"; else empty.
static Str cve_of(Arena *a, Str name)
{
    StrBuf sb = sb_in(a);
    if (name.n > 4 && str_eq_fold(str_slice(name, 0, 3), STR("cve")))
        name = str_slice(name, 4, name.n);
    for (size_t i = 0; i < name.n; i++)
        sb_putc(&sb, name.p[i] == '.' || name.p[i] == '_' ? '-' : name.p[i]);
    Str cve = sb_str(&sb);
    return has_form(cve, "*-*", false) ? cve : (Str){0};
}

static unsigned year_of_cve(Str name)
{
    unsigned year = 0;
    for (size_t i = 0; i < name.n && i < 6 && is_digit(name.p[i]); i++)
        year = year * 10 + (unsigned)(name.p[i] - '0');
    return year;
}

// Numbers are given out from 1999 on, and in December for the next year.
static void want_year(const Subject *s, const RuleTag *tag)
{
    unsigned year = year_of_cve(tag->name);
    unsigned today = sg_year_of(s->options->today);
    if (year < 1999 || (today != 0 && year > today + 1))
        sg_lint_find(s, name_span(tag), "there are no CVE numbers of %u", year);
}

void sg_check_tag_cve(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, STR("cve"), &tag)) {
        if (has_form(tag.name, "*-*", false)) {
            want_year(s, &tag);
            continue;
        }
        sg_lint_find(s, name_span(&tag), "'%.*s' is not a number of CVE",
                     STR_ARG(tag.name));
        Str cve = cve_of(s->arena, tag.name);
        if (cve.n == 0) {
            sg_lint_hint(s, "such as 2021-44228");
            continue;
        }
        sg_lint_hint(s, "write it as %.*s", STR_ARG(cve));
        change_name(s, &tag, cve);
    }
}

// stp = "1".."5" [ "a" | "u" | "k" ]
void sg_check_tag_stp(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, STR("stp"), &tag)) {
        Str n = tag.name;
        if (n.n >= 1 && n.n <= 2 && n.p[0] >= '1' && n.p[0] <= '5' &&
            (n.n == 1 || n.p[1] == 'a' || n.p[1] == 'u' || n.p[1] == 'k'))
            continue;
        sg_lint_find(s, name_span(&tag),
                     "'%.*s' is not a level of Summiting the Pyramid",
                     STR_ARG(n));
        sg_lint_hint(s, "1 to 5, perhaps with a, u or k");
    }
}

// ---- D3FEND --------------------------------------------------------------

static bool is_d3fend(Arena *a, Str name)
{
    static const char *const tactics[] = {"model",   "harden",  "detect",
                                          "isolate", "deceive", "evict",
                                          "restore", NULL};
    TableRow row;
    StrBuf id = sb_in(a);
    if (is_one_of(name, tactics) || str_starts(name, STR("d3f-")) ||
        str_starts(name, STR("d3f:")))
        return true;
    for (size_t i = 0; i < name.n; i++)
        sb_putc(&id, to_upper(name.p[i]));
    return str_starts(name, STR("d3-")) &&
           sg_table_find(sg_table(TABLE_d3fend), sb_str(&id), &row);
}

void sg_check_tag_d3fend(const Subject *s)
{
    RuleTag tag = {0};
    while (next_tag(s, STR("d3fend"), &tag))
        if (!is_d3fend(s->arena, tag.name))
            sg_lint_find(s, name_span(&tag),
                         "D3FEND has no tactic or technique '%.*s'",
                         STR_ARG(tag.name));
}
