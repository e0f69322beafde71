// check_keys.c - keys at the top of a rule: how they are written, and which.

#include "base/ascii.h"
#include "base/glob.h"
#include "lint/checks.h"
#include "lint/known_keys.h"

// Is the key one that the configuration welcomes?
static bool is_welcome(const Subject *s, Str key)
{
    for (size_t i = 0; i < s->options->n_attributes; i++)
        if (sg_glob_matches(s->options->attributes[i], key, true))
            return true;
    return false;
}

// ---- upper case ----------------------------------------------------------

static bool has_upper(Str key)
{
    for (size_t i = 0; i < key.n; i++)
        if (key.p[i] >= 'A' && key.p[i] <= 'Z')
            return true;
    return false;
}

static Str lowered(Arena *a, Str key)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < key.n; i++)
        sb_putc(&sb, to_lower(key.p[i]));
    return sb_str(&sb);
}

// No real rule has more; each key to be renamed is compared with all of them.
enum { MAX_KEYS_RENAMED = 64 };

// In quotes there is more to the key than its text.
static bool may_rename(const Subject *s, const Node *key, Str name)
{
    return s->document->count <= MAX_KEYS_RENAMED &&
           key->style == STYLE_PLAIN &&
           key->span.from.line == key->span.to.line &&
           sg_node_get(s->document, name) == NULL;
}

void sg_check_non_lowercase_key(const Subject *s)
{
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next) {
        if (!has_upper(p->key->text))
            continue;
        Str name = lowered(s->arena, p->key->text);
        sg_lint_find(s, p->key->span, "the key '%.*s' is not in lower case",
                     STR_ARG(p->key->text));
        bool matters =
            sg_known_key(s->rule->kind, name) && !sg_known_key_describes(name);
        if (!matters && may_rename(s, p->key, name))
            sg_lint_edit(s, p->key->span, name);
    }
}

// ---- slips ---------------------------------------------------------------

// "False_Positives" and "false-positives" as the specification writes keys.
static Str folded(Arena *a, Str key)
{
    StrBuf sb = sb_in(a);
    for (size_t i = 0; i < key.n; i++)
        if (is_alnum(key.p[i]))
            sb_putc(&sb, to_lower(key.p[i]));
    return sb_str(&sb);
}

enum { MAX_SLIPS = 2 };

// The known key that was meant, or NULL.  "score" is not a slip of "scope".
static const char *meant(const Subject *s, Str key)
{
    Str plain = folded(s->arena, key);
    Nearest near = sg_nearest(plain);
    const char *name;
    for (size_t i = 0; (name = sg_known_key_at(s->rule->kind, i)); i++)
        if (strcmp(name, "scope") != 0)
            sg_nearest_offer(&near, str_of_literal(name));
    bool separated = near.distance == 0 && plain.n < key.n;
    bool slip = near.distance > 0 && near.distance <= MAX_SLIPS &&
                sg_nearest_is_slip(&near);
    return separated || slip ? near.best.p : NULL;
}

void sg_check_unknown_key(const Subject *s)
{
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next) {
        Str key = p->key->text;
        if (sg_known_key(s->rule->kind, key) || is_welcome(s, key))
            continue;
        const char *name = meant(s, key);
        if (name == NULL)
            continue;
        sg_lint_find(s, p->key->span, "'%.*s' is not a key of a rule",
                     STR_ARG(key));
        sg_lint_hint(s, "did you mean '%s'?", name);
        Str known = str_of_literal(name);
        if (sg_known_key_describes(known) && may_rename(s, p->key, known))
            sg_lint_edit(s, p->key->span, known);
    }
}

// ---- other keys ----------------------------------------------------------

// SigmaHQ's own.
static bool is_usual(Str key)
{
    return str_eq(key, STR("regression_tests_path")) ||
           str_eq(key, STR("simulation")) || str_eq(key, STR("correlation"));
}

void sg_check_custom_attribute(const Subject *s)
{
    for (const Pair *p = s->document->pairs; p != NULL; p = p->next) {
        Str key = p->key->text;
        if (!sg_known_key(s->rule->kind, key) && !is_usual(key) &&
            !is_welcome(s, key))
            sg_lint_find(s, p->key->span,
                         "'%.*s' is not a key of the specification",
                         STR_ARG(key));
    }
}
