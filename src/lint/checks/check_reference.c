// check_reference.c - what references are links to.

#include "base/ascii.h"
#include "lint/attribute.h"
#include "lint/change.h"

// "https://github.com/" any "." one to three word characters
static bool is_file_on_github(Str url)
{
    size_t n = 0;
    if (!str_starts(url, STR("https://github.com/")))
        return false;
    while (n < url.n && is_word(url.p[url.n - 1 - n]))
        n++;
    return n >= 1 && n <= 3 && n < url.n && url.p[url.n - 1 - n] == '.';
}

static bool is_commit(Str segment)
{
    for (size_t i = 0; i < segment.n; i++)
        if (hex_value(segment.p[i]) < 0)
            return false;
    return segment.n == 40; // digits of a SHA-1
}

static bool names_commit(Str url)
{
    for (size_t at = 0; at < url.n;) {
        size_t end = str_find(url, '/', at);
        if (is_commit(str_slice(url, at, end)))
            return true;
        at = end + 1;
    }
    return false;
}

void sg_check_references_github_pin(const Subject *s)
{
    const Node *x = next_text(sg_attribute_items(s, STR("references")));
    for (; x != NULL; x = next_text(x->next)) {
        if (!is_file_on_github(x->text) || names_commit(x->text))
            continue;
        sg_lint_find(s, x->span,
                     "the file on GitHub may change: no commit is named");
        sg_lint_hint(s, "press 'y' on its page for a permanent link");
    }
}

// ---- MITRE ---------------------------------------------------------------

static const Str mitre = {"https://attack.mitre.org/", 25};

// "techniques/T1059/001/" to "attack.t1059.001"; empty if it is not so.
static Str tag_of(Arena *a, Str path)
{
    static const Str kinds[] = {{"techniques/", 11},
                                {"tactics/", 8},
                                {"groups/", 7},
                                {"software/", 9},
                                {"mitigations/", 12}};
    StrBuf tag = sb_in(a);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!str_starts(path, kinds[i]))
            continue;
        path = str_slice(path, kinds[i].n, path.n);
        if (str_ends(path, STR("/")))
            path.n--;
        sg_sb_put(&tag, STR("attack."));
        for (size_t at = 0; at < path.n; at++) {
            if (!is_alnum(path.p[at]) && path.p[at] != '/')
                return (Str){0};
            sb_putc(&tag, path.p[at] == '/' ? '.' : to_lower(path.p[at]));
        }
    }
    return sb_str(&tag);
}

static bool has_tag(const Subject *s, Str tag)
{
    const StrItem *t = s->rule->tags;
    while (t != NULL && !str_eq(t->text, tag))
        t = t->next;
    return t != NULL;
}

// The line can go when the tag is there, and is not the only reference.
void sg_check_references_mitre(const Subject *s)
{
    const Node *items = sg_attribute_items(s, STR("references"));
    const Node *x = next_text(items);
    for (; x != NULL; x = next_text(x->next)) {
        if (!str_starts(x->text, mitre))
            continue;
        Str tag = tag_of(s->arena, str_slice(x->text, mitre.n, x->text.n));
        sg_lint_find(s, x->span, "a tag says the same as a link to ATT&CK");
        if (tag.n == 0)
            continue;
        if (!has_tag(s, tag))
            sg_lint_hint(s, "use the tag %.*s", STR_ARG(tag));
        else if (items->next != NULL)
            sg_change_drop_item(s, x);
    }
}

// ---- anything else -------------------------------------------------------

static bool is_web_link(Str url)
{
    size_t n = str_starts(url, STR("https://"))  ? 8
               : str_starts(url, STR("http://")) ? 7
                                                 : 0;
    if (n == 0 || url.n == n)
        return false;
    for (; n < url.n; n++)
        if (is_blank(url.p[n]))
            return false;
    return true;
}

// What SigmaHQ writes where there is nothing to link to.
static bool is_own_research(Str text)
{
    static const Str own = {"Internal Research", 17};
    return text.n >= own.n && str_eq_fold(str_slice(text, 0, own.n), own);
}

void sg_check_references_not_url(const Subject *s)
{
    const Node *x = sg_attribute_items(s, STR("references"));
    for (; x != NULL; x = x->next) {
        if (x->kind != NODE_SCALAR || is_web_link(x->text) ||
            is_own_research(x->text))
            continue;
        sg_lint_find(s, x->span, "'%.*s' is not a link", STR_ARG(x->text));
        sg_lint_hint(s, "begin it with https://, or write 'Internal Research'");
    }
}
