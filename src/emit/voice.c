// voice.c - a backend that prints in the languages of others, too.

#include "emit/voice.h"

// ---- options -------------------------------------------------------------

const Option *sg_voice_option(const Voice *v, const char *own)
{
    const VoiceOption *o = v->row->options;
    for (; o != NULL && o->name != NULL; o++) {
        if (o->own != NULL && strcmp(o->own, own) == 0)
            return sg_option_named(v->backend->options, o->name);
        if (strcmp(o->name, own) == 0)
            return NULL; // it has another value there
    }
    return sg_option_named(v->backend->options, own);
}

// ---- printing ------------------------------------------------------------

static const Voice *find(const Emitter *em, const char *backend)
{
    const Voice *v = em->voices;
    while (strcmp(v->row->backend, backend) != 0)
        v++;
    return v;
}

// The other backend as if it had been asked for, with a text of its own.
static Emitter begin(const Emitter *em, const Voice *v)
{
    Emitter other = *em;
    other.backend = v->backend;
    other.format = v->backend->formats;
    other.options = v->options;
    other.voices = NULL;
    other.state = NULL;
    other.more = NULL;
    other.out = sb_in(em->arena);
    return other;
}

static void end(Emitter *em, const Emitter *other)
{
    em->failed = em->failed || other->failed;
    em->latest_error = other->latest_error;
    em->more = other->more;
}

void sg_voice_emit(Emitter *em, const char *backend, const Expr *e)
{
    Emitter other = begin(em, find(em, backend));
    sg_emit_condition(&other, e);
    sg_sb_put(&em->out, sb_str(&other.out));
    end(em, &other);
}

// A rule of a correlation, with the queries of the other language.
static void print_base(Emitter *em, const Voice *v, BaseRule *base)
{
    Str *queries = arena_array(em->arena, Str, base->count);
    DiagScope scope = em->diags->scope;
    scope.rule = base->ref->rule;
    DiagScope before = sg_diag_about(em->diags, scope);
    for (size_t i = 0; i < base->count; i++) {
        Emitter other = begin(em, v);
        other.rule = base->ir->rule;
        other.ir = base->ir;
        other.run = base->run;
        sg_emit_condition(&other, base->exprs[i]);
        queries[i] = sb_str(&other.out);
        end(em, &other);
    }
    (void)sg_diag_about(em->diags, before);
    base->queries = queries;
}

static const BaseRule *print_rules(Emitter *em, const Voice *v,
                                   const CorrelationInput *in)
{
    BaseRule *rules = arena_array(em->arena, BaseRule, in->count);
    for (size_t i = 0; i < in->count; i++) {
        rules[i] = in->rules[i];
        print_base(em, v, &rules[i]);
    }
    return rules;
}

// Correlations below those that it refers to are for no language here.
static const CorrelationInput *const *print_inner(Emitter *em, const Voice *v,
                                                  const CorrelationInput *in)
{
    const CorrelationInput **all =
        arena_array(em->arena, const CorrelationInput *, in->count);
    for (size_t i = 0; i < in->count; i++) {
        const CorrelationInput *one = sg_inner_input(in, i);
        if (one == NULL)
            continue;
        CorrelationInput *copy = arena_new(em->arena, CorrelationInput);
        *copy = *one;
        copy->rules = print_rules(em, v, one);
        all[i] = copy;
    }
    return all;
}

void sg_voice_correlate(Emitter *em, const char *backend,
                        const CorrelationInput *in)
{
    const Voice *v = find(em, backend);
    CorrelationInput copy = *in;
    copy.rules = print_rules(em, v, in);
    copy.inner = print_inner(em, v, in);
    Emitter other = begin(em, v);
    other.failed = em->failed;
    if (!other.failed)
        sg_emit_correlation(&other, &copy);
    sg_sb_put(&em->out, sb_str(&other.out));
    end(em, &other);
}

Str sg_voice_query(Emitter *em, const char *backend, const Query *q)
{
    Emitter other = begin(em, find(em, backend));
    Str text =
        other.format->query != NULL ? other.format->query(&other, q) : q->text;
    end(em, &other);
    return text;
}
