// check_logsource.c - log sources as such.

#include "base/ascii.h"
#include "lint/checks.h"
#include "lint/lint_state.h"
#include "lint/taxonomy.h"
#include "lint/text_span.h"

// Missing, or of a rule that must not have one: NULL.
static const Node *logsource_of(const Subject *s)
{
    return s->rule->kind == RULE_CORRELATION
               ? NULL
               : sg_node_get(s->document, STR("logsource"));
}

static Str part_name(size_t part)
{
    return str_of_literal(sg_logsource_part_name(part));
}

static bool is_part(Str key)
{
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++)
        if (str_eq(key, part_name(i)))
            return true;
    return false;
}

// ---- its form ------------------------------------------------------------

// The values 0 and false are as good as none: see sigma/parse_logsource.c.
static bool is_falsy(const Node *n)
{
    if (n->kind != NODE_SCALAR)
        return n->count == 0;
    Scalar s = sg_scalar_read(n);
    return s.kind == SCALAR_NULL || (s.kind == SCALAR_BOOL && !s.truth) ||
           (s.kind == SCALAR_INT && str_eq(s.text, STR("0")));
}

static bool is_text(const Node *n)
{
    return n->kind == NODE_SCALAR && sg_scalar_read(n).kind == SCALAR_TEXT;
}

static void check_type(const Subject *s, Str part, const Node *value)
{
    if (!is_text(value) && !is_falsy(value))
        sg_lint_find(s, value->span,
                     "the %.*s of a log source must be text, not %s",
                     STR_ARG(part), sg_node_kind_name(value));
}

void sg_check_logsource_type(const Subject *s)
{
    const Node *ls = logsource_of(s);
    if (ls == NULL)
        return;
    if (ls->kind != NODE_MAP) {
        sg_lint_find(s, ls->span, "a log source must be a map, not %s",
                     sg_node_kind_name(ls));
        return;
    }
    for (const Pair *pair = ls->pairs; pair != NULL; pair = pair->next) {
        const Node *value = pair->value;
        if (!is_part(pair->key->text) &&
            !str_eq(pair->key->text, STR("definition")))
            continue;
        if (value->kind != NODE_LIST)
            check_type(s, pair->key->text, value);
        for (const Node *n = value->first; n != NULL; n = n->next)
            check_type(s, pair->key->text, n);
    }
}

void sg_check_logsource_empty(const Subject *s)
{
    const Node *ls = logsource_of(s);
    if (ls == NULL || ls->kind != NODE_MAP)
        return;
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++) {
        const Node *part = sg_node_get(ls, part_name(i));
        if (part != NULL && !sg_node_is_null(part))
            return;
    }
    sg_lint_find(s, ls->span,
                 "a log source needs a category, product or service");
}

void sg_check_logsource_key(const Subject *s)
{
    const Node *ls = logsource_of(s);
    if (ls == NULL || ls->kind != NODE_MAP)
        return;
    for (const Pair *pair = ls->pairs; pair != NULL; pair = pair->next) {
        Str key = pair->key->text;
        if (is_part(key) || str_eq(key, STR("definition")))
            continue;
        sg_lint_find(s, pair->key->span, "a log source has no key '%.*s'",
                     STR_ARG(key));
        Nearest near = sg_nearest(key);
        for (size_t i = 0; i < LOGSOURCE_PARTS; i++)
            sg_nearest_offer(&near, part_name(i));
        sg_nearest_offer(&near, STR("definition"));
        sg_lint_suggest(s, &near);
    }
}

// ---- its words -----------------------------------------------------------

static bool is_usual(Str word)
{
    for (size_t i = 0; i < word.n; i++) {
        char c = word.p[i];
        if (!(c >= 'a' && c <= 'z') && !is_digit(c) && c != '_' && c != '.' &&
            c != '-')
            return false;
    }
    return true;
}

static Str lower(Arena *a, Str word)
{
    StrBuf text = sb_in(a);
    for (size_t i = 0; i < word.n; i++)
        sb_putc(&text, to_lower(word.p[i]));
    return sb_str(&text);
}

static void check_case(const Subject *s, const char *part, const Node *n)
{
    if (n->kind != NODE_SCALAR || n->text.n == 0 || is_usual(n->text))
        return;
    Str better = lower(s->arena, n->text);
    Span where = sg_text_span(n->span, n->text);
    sg_lint_find(s, where, "pipelines do not know the %s '%.*s'", part,
                 STR_ARG(n->text));
    if (!is_usual(better)) {
        sg_lint_hint(s, "write it with a-z, 0-9, '_', '.' and '-'");
        return;
    }
    sg_lint_hint(s, "write '%.*s'", STR_ARG(better));
    sg_lint_edit(s, where, better);
}

void sg_check_logsource_lowercase(const Subject *s)
{
    const Node *ls = logsource_of(s);
    if (ls == NULL || ls->kind != NODE_MAP)
        return;
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++) {
        const Node *part = sg_node_get(ls, part_name(i));
        if (part == NULL)
            continue;
        check_case(s, sg_logsource_part_name(i), part);
        for (const Node *n = part->first; n != NULL; n = n->next)
            check_case(s, sg_logsource_part_name(i), n);
    }
}

// ---- the taxonomy --------------------------------------------------------

static bool is_known(const Logsource *ls)
{
    TableRow row;
    if (ls->category.n == 0 && ls->service.n == 0)
        return sg_taxonomy_has_product(ls->product);
    return sg_taxonomy_find(ls, &row);
}

// Offer what log sources have for this part that are the same but for it.
static Nearest nearest_part(const LogsourceParts *own, LogsourcePart part)
{
    Nearest near = sg_nearest(own->of[part]);
    TextTable table = sg_table(TABLE_logsources);
    TableRow row = {0};
    while (sg_table_next(table, &row)) {
        LogsourceParts known = sg_taxonomy_parts(&row);
        bool same = true;
        for (size_t i = 0; i < LOGSOURCE_PARTS; i++)
            same = same && (i == part || str_eq(known.of[i], own->of[i]));
        if (same)
            sg_nearest_offer(&near, known.of[part]);
    }
    return near;
}

// The part that is a slip of a known one; false if there is none.
static bool find_slip(const LogsourceParts *own, size_t *part, Nearest *near)
{
    for (*part = 0; *part < LOGSOURCE_PARTS; (*part)++) {
        *near = nearest_part(own, (LogsourcePart)*part);
        if (own->of[*part].n > 0 && sg_nearest_is_slip(near))
            return true;
    }
    return false;
}

static Str describe(Arena *a, const LogsourceParts *parts)
{
    StrBuf text = sb_in(a);
    for (size_t i = 0; i < LOGSOURCE_PARTS; i++)
        if (parts->of[i].n > 0)
            sg_sb_putf(&text, "%s%s '%.*s'", text.n > 0 ? ", " : "",
                       sg_logsource_part_name(i), STR_ARG(parts->of[i]));
    return sb_str(&text);
}

// A log source that the taxonomy does not have.
typedef struct Unknown {
    LogsourceParts parts;
    size_t part; // the one to be changed, if it is a slip
    Nearest near;
    bool slip;
} Unknown;

static Unknown unknown_of(const Logsource *ls)
{
    Unknown u = {.parts = sg_logsource_parts(ls)};
    u.slip = find_slip(&u.parts, &u.part, &u.near);
    return u;
}

// At the part to be changed, if only one is wrong.
static void report_unknown(const Subject *s, const Node *logsource,
                           const Unknown *u)
{
    const Node *n = u->slip ? sg_node_get(logsource, part_name(u->part)) : NULL;
    Span where = n != NULL && n->kind == NODE_SCALAR
                     ? sg_text_span(n->span, n->text)
                     : logsource->span;
    Str text = describe(s->arena, &u->parts);
    sg_lint_find(s, where, "SigmaHQ's taxonomy has no log source with %.*s",
                 STR_ARG(text));
    if (u->slip)
        sg_lint_suggest(s, &u->near);
}

static void report_all_unknown(const Subject *s, bool slips_only)
{
    const Node *n = logsource_of(s);
    if (n == NULL || n->kind != NODE_MAP)
        return;
    const Logsource *ls = &s->rule->logsource;
    for (; ls != NULL; ls = ls->next) {
        if (sg_logsource_parts(ls).count == 0 || is_known(ls))
            continue;
        Unknown u = unknown_of(ls);
        if (u.slip || !slips_only)
            report_unknown(s, n, &u);
    }
}

void sg_check_logsource_unknown(const Subject *s)
{
    report_all_unknown(s, false);
}

// A log source of one's own is fine; one that is nearly SigmaHQ's is a slip,
// and a rule that no pipeline maps.
void sg_check_logsource_misspelt(const Subject *s)
{
    if (s->lint->levels[CHECK_logsource_unknown] == LINT_OFF)
        report_all_unknown(s, true);
}
