// check_query.c - what targets make of rules.

#include "lint/checks.h"

void sg_check_target_query_size(const Subject *s)
{
    if (s->query.n > s->options->max_query_bytes)
        sg_lint_find(s, s->rule->span,
                     "the query for %s has %zu bytes, more than %u", s->target,
                     s->query.n, s->options->max_query_bytes);
}

// Major breakers of Splunk's segmenters.conf, and its minor breakers: at these
// characters the text of an event is split into the words of the index.
static bool is_breaker(char c)
{
    static const Str breakers = {"[]<>(){}|!;,'\"*\n\r \t&?+/:=@.-$#%\\_", 33};
    return str_find(breakers, c, 0) < breakers.n;
}

// Splunk looks for whole words: "a.b" is found as "a" and "b" next to each
// other, but the rule means the text anywhere, within a word too.
void sg_check_target_splunk_keyword_segmenters(const Subject *s)
{
    const Scalar *v = &s->value->scalar;
    if (!s->options->splunk || s->item->field.n > 0 || v->kind != SCALAR_TEXT ||
        s->item->modifiers != NULL)
        return;
    for (size_t i = 0; i < v->text.n; i++)
        if (is_breaker(v->text.p[i]) && v->text.p[i] != '*') {
            sg_lint_find(s, s->value->span,
                         "Splunk splits this keyword at '%c', and compares its "
                         "parts with whole words",
                         v->text.p[i]);
            return;
        }
}
