// lint_options.c - the table of lint_options.def.

#include "lint/lint_options.h"

void sg_lint_options_init(LintOptions *o)
{
    *o = (LintOptions){
#define OPTION(check, name, member, fallback, summary) .member = fallback,
#include "lint/lint_options.def"
#undef OPTION
        .techniques = sg_table(TABLE_attack_techniques),
        .tactics = sg_table(TABLE_attack_tactics),
    };
}

unsigned *sg_lint_option(LintOptions *o, Str check, Str name)
{
#define OPTION(of, word, member, fallback, summary)         \
    if (str_eq(check, STR(of)) && str_eq(name, STR(#word))) \
        return &o->member;
#include "lint/lint_options.def"
#undef OPTION
    return NULL;
}

void sg_lint_offer_options(Nearest *near, Str check)
{
#define OPTION(of, word, member, fallback, summary) \
    if (str_eq(check, STR(of)))                     \
        sg_nearest_offer(near, STR(#word));
#include "lint/lint_options.def"
#undef OPTION
}
