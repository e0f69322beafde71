// compile_trace.c - what became of a rule after every stage, for explain.

#include "api/compile.h"
#include "base/visible.h"
#include "ir/dump.h"

static void trace_title(Compiling *job, const char *title, Str name)
{
    sg_sb_putf(job->trace, "%s== %s", job->trace->n > 0 ? "\n" : "", title);
    sg_put_visible(job->trace, name);
    sb_putc(job->trace, '\n');
}

void sg_trace_rule(Compiling *job, const RuleIr *ir)
{
    const Rule *rule = ir->rule;
    if (job->trace == NULL)
        return;
    trace_title(job, "rule: ", rule->title);
    sg_dump_rule(job->trace, rule);
    trace_title(job, "modifiers applied", (Str){"", 0});
    sg_dump_ir(job->trace, ir);
}

void sg_trace_step(void *user, Str id, const char *type, const RuleIr *ir)
{
    Compiling *job = user;
    trace_title(job, "transformation: ", str_of_literal(type));
    if (id.n > 0) {
        job->trace->n--; // the line feed
        sg_sb_put(job->trace, STR(" ("));
        sg_put_visible(job->trace, id);
        sg_sb_put(job->trace, STR(")\n"));
    }
    sg_dump_ir(job->trace, ir);
}

void sg_trace_expr(Compiling *job, const Expr *e)
{
    if (job->trace == NULL)
        return;
    trace_title(job, "expression", (Str){"", 0});
    sg_dump_expr(job->trace, e);
}

void sg_trace_query(Compiling *job, Str text)
{
    if (job->trace == NULL)
        return;
    trace_title(job, "query: ", str_of_literal(job->compiler->backend->title));
    for (size_t at = 0; at <= text.n;) {
        size_t end = str_find(text, '\n', at);
        sg_put_visible(job->trace, str_slice(text, at, end));
        sb_putc(job->trace, '\n');
        at = end + 1;
    }
}
