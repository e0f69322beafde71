// documents.c - which rule of a file a manifest means.

#include "suite/suite.h"

bool sg_suite_is_own(const Setup *setup, const Rule *rule)
{
    return str_eq(rule->source->name, setup->rule_path);
}

const Rule *sg_suite_document(const Setup *setup, Str name)
{
    for (size_t i = 0; i < setup->rules->count; i++) {
        const Rule *r = setup->rules->rules[i];
        if (r->kind != RULE_FILTER &&
            (str_eq(r->id, name) || str_eq(r->name, name) ||
             str_eq(r->title, name)))
            return r;
    }
    return NULL;
}

// The one document of the rule file that alerts; NULL: none, or several.
static const Rule *only_document(const Setup *setup)
{
    const Rule *only = NULL;
    for (size_t i = 0; i < setup->rules->count; i++) {
        const Rule *r = setup->rules->rules[i];
        if (r->kind == RULE_FILTER || r->silent || !sg_suite_is_own(setup, r))
            continue;
        if (only != NULL)
            return NULL;
        only = r;
    }
    return only;
}

// Both messages take the name, which is empty in the second.
const Rule *sg_suite_expected(Running *run, const Expectation *e)
{
    DiagList *diags = &run->suite->diagnostics.list;
    const Rule *rule = e->document.n > 0
                           ? sg_suite_document(run->setup, e->document)
                           : only_document(run->setup);
    if (rule != NULL)
        return rule;
    sg_diag(
        diags, SG_manifest_document, e->span,
        e->document.n > 0
            ? "no document has the id, name or title '%.*s'"
            : "several documents could be meant, or none alerts: name one%.*s",
        STR_ARG(e->document));
    run->broken = true;
    return NULL;
}
