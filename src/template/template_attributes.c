// template_attributes.c - are there attributes of these names?
//
// What does not exist prints as nothing, which hides every typo.  So
// the attributes that the template names in full, such as rule.titel, are
// looked up while the pipeline is read.  Asking whether one exists, or giving a
// value in its place, is how templates work with other tools: "is
// defined" and "default" take any name.

#include "base/nearest.h"
#include "template/template_ast.h"

// A name that the template binds hides ours of that name.
void sg_template_forget(TemplateParser *p, Str name)
{
    TakenName *taken = arena_new(p->reader->arena, TakenName);
    *taken = (TakenName){p->taken, name};
    p->taken = taken;
}

static bool is_taken(const TemplateParser *p, Str name)
{
    const TakenName *taken = p->taken;
    while (taken != NULL && !str_eq(taken->name, name))
        taken = taken->older;
    return taken != NULL;
}

// "rule.logsource.product" for such a term; false: it is not such a path.
static bool put_path(const TemplateParser *p, StrBuf *sb, const Term *t)
{
    if (t->kind == TERM_ATTRIBUTE) {
        if (!put_path(p, sb, t->first))
            return false;
        sb_putc(sb, '.');
    } else if (t->kind != TERM_NAME || is_taken(p, t->name)) {
        return false;
    }
    sg_sb_put(sb, t->name);
    return true;
}

// Nothing is known about objects without a row, nor about the keys of maps.
static void check_path(TemplateParser *p, const Term *t, Str path)
{
    Str object = str_slice(path, 0, path.n - t->name.n);
    Nearest near = sg_nearest(t->name);
    bool any = false;
    for (const char *const *row = p->known; *row != NULL; row++) {
        Str known = str_of_literal(*row);
        if (str_eq(known, path))
            return;
        if (!str_starts(known, object))
            continue;
        any = true;
        sg_nearest_offer(&near, str_slice(known, object.n, known.n));
    }
    if (!any || p->failed)
        return;
    sg_template_error(
        p, t->to - t->name.n, t->to, "'%.*s' has no attribute '%.*s'",
        STR_ARG(str_slice(object, 0, object.n - 1)), STR_ARG(t->name));
    if (near.best.n > 0)
        sg_diag_hint(p->reader->diags, "did you mean '%.*s'?",
                     STR_ARG(near.best));
}

// Does it take a subject that does not exist?
static bool takes_undefined(const Term *t)
{
    static const char *const names[] = {"defined", "undefined", "default", "d",
                                        NULL};
    if ((t->kind != TERM_TEST && t->kind != TERM_CALL) || t->operation == NULL)
        return false;
    for (const char *const *name = names; *name != NULL; name++)
        if (strcmp(t->operation->row.name, *name) == 0)
            return true;
    return false;
}

void sg_template_check_attributes(TemplateParser *p, const Term *t)
{
    bool any = false;
    if (p->known == NULL)
        return;
    for (; t != NULL && !p->failed; t = t->first) {
        StrBuf path = sb_in(p->reader->arena);
        if (t->kind == TERM_ATTRIBUTE && !any && put_path(p, &path, t))
            check_path(p, t, sb_str(&path));
        any = takes_undefined(t);
    }
}
