// check_sigma_version.c - "sigma-version", which is not in the specification
// yet: rsigma has it, from proposal 212 for arrays.

#include "base/ascii.h"
#include "lint/attribute.h"

enum { LATEST_MAJOR = 3, UNKNOWN = -1 };

// The number before the first point; UNKNOWN: there is none.
static int major_of(Str text)
{
    int major = 0;
    size_t i = 0;
    for (; i < text.n && is_digit(text.p[i]) && i < 4; i++)
        major = major * 10 + (text.p[i] - '0');
    return i > 0 && (i == text.n || text.p[i] == '.') ? major : UNKNOWN;
}

static int major_of_rule(const Rule *rule)
{
    for (const Pair *p = rule->custom; p != NULL; p = p->next)
        if (str_eq(p->key->text, STR("sigma-version")) &&
            p->value->kind == NODE_SCALAR)
            return major_of(p->value->text);
    return UNKNOWN;
}

void sg_check_sigma_version_unsupported(const Subject *s)
{
    if (major_of_rule(s->rule) > LATEST_MAJOR)
        sg_lint_find(s, sg_attribute_place(s, STR("sigma-version")),
                     "no such version of Sigma is known; the latest is %d",
                     LATEST_MAJOR);
}

// selector = "[" ( quantifier | [ "-" ] digits ) "]"
static bool is_selector(Str text)
{
    static const char *const quantifiers[] = {"any", "all", "all_or_empty",
                                              "none"};
    for (size_t i = 0; i < sizeof quantifiers / sizeof *quantifiers; i++)
        if (str_eq(text, str_of_literal(quantifiers[i])))
            return true;
    size_t at = text.n > 0 && text.p[0] == '-' ? 1 : 0;
    size_t digits = at;
    while (at < text.n && is_digit(text.p[at]))
        at++;
    return at == text.n && at > digits;
}

void sg_check_sigma_version_array(const Subject *s)
{
    Str field = s->item->field;
    size_t open = str_find(field, '[', 0);
    if (open == field.n || major_of_rule(s->rule) >= LATEST_MAJOR)
        return;
    size_t close = str_find(field, ']', open);
    if (close == field.n || (open > 0 && field.p[open - 1] == '\\') ||
        !is_selector(str_slice(field, open + 1, close)))
        return;
    sg_lint_find(s, s->item->span,
                 "'%.*s' selects from an array only with 'sigma-version: 3'",
                 STR_ARG(field));
}

// Rules without a version go with any.
void sg_check_sigma_version_mismatch(const Subject *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const Rule *rule = s->rules[i];
        int major = major_of_rule(rule);
        const RuleRef *ref = rule->correlation ? rule->correlation->rules
                             : rule->filter    ? rule->filter->rules
                                               : NULL;
        for (; ref != NULL && major != UNKNOWN; ref = ref->next) {
            int other = ref->rule ? major_of_rule(ref->rule) : UNKNOWN;
            if (other == UNKNOWN || other == major)
                continue;
            sg_lint_find_in(s, rule, ref->span,
                            "'%.*s' is written for version %d of Sigma, and "
                            "this rule for version %d",
                            STR_ARG(ref->text), other, major);
            sg_lint_other(s, ref->rule->span, "that rule");
        }
    }
}
